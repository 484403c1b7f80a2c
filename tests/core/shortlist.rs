//! The list of kept services: its laws, and what happens when the device
//! cannot keep it.

use std::sync::Arc;

use leptos::prelude::Owner;
use proptest::prelude::*;
use wegwijs::domain::{Lang, Received, ServiceId, Shortlist};
use wegwijs::route::{Page, Route};
use wegwijs::state::{KEPT_KEY, Site};

use crate::pocket::{InPocket, Pocket, with_pocket};

fn id(text: &str) -> ServiceId {
    text.parse().unwrap()
}

fn ids(list: &str) -> Vec<ServiceId> {
    list.split(',').filter(|part| !part.is_empty()).map(id).collect()
}

fn any_ids() -> impl Strategy<Value = Vec<ServiceId>> {
    prop::collection::vec("[a-c0-9]{1,3}(-[a-z]{1,3})?".prop_map(|text| id(&text)), 0..12)
}

proptest! {
    #[test]
    fn a_written_list_reads_back_the_same(ids in any_ids()) {
        let list: Shortlist = ids.into_iter().collect();
        let read = Received::parse(&list.to_string());
        prop_assert_eq!(read, Received { list, unreadable: 0 });
    }

    #[test]
    fn any_text_reads_without_panic_and_every_part_is_kept_doubled_or_counted(text in "[a-c,A-Z <>%é-]{0,60}") {
        let Received { list, unreadable } = Received::parse(&text);
        let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let readable = parts.iter().filter(|part| part.parse::<ServiceId>().is_ok()).count();
        prop_assert_eq!(parts.len() - readable, unreadable);
        prop_assert!(list.ids().iter().all(|id| parts.contains(&id.as_str())));
    }

    #[test]
    fn the_order_of_keeping_stays_and_nothing_stands_twice(ids in any_ids()) {
        let list: Shortlist = ids.iter().cloned().collect();
        let mut once: Vec<ServiceId> = Vec::new();
        ids.into_iter().for_each(|id| if !once.contains(&id) { once.push(id) });
        prop_assert_eq!(list.ids(), once);
    }

    #[test]
    fn taking_off_and_putting_back_changes_nothing(ids in any_ids(), at in any::<prop::sample::Index>()) {
        let list: Shortlist = ids.into_iter().collect();
        prop_assume!(!list.is_empty());
        let id = list.ids()[at.index(list.len())].clone();
        let mut other = list.clone();
        let place = other.remove(&id).unwrap();
        prop_assert!(!other.contains(&id));
        prop_assert!(other.insert(place, id));
        prop_assert_eq!(other, list);
    }
}

#[test]
fn a_link_with_thousands_of_entries_is_cut_and_says_so() {
    let many = (0..5000).map(|nr| format!("s{nr}")).collect::<Vec<_>>().join(",");
    let Received { list, unreadable } = Received::parse(&many);
    assert_eq!((list.len(), unreadable), (200, 4800));
}

fn on(pocket: &Arc<Pocket>) -> Site {
    let site = Site::new(Route::Page(Lang::NL, Page::Start), "/");
    site.use_device(Arc::new(InPocket(pocket.clone())));
    site
}

#[test]
fn what_is_kept_is_there_on_the_next_visit_in_the_same_order() {
    with_pocket(|pocket| {
        let kept = on(&pocket).kept;
        for text in ["b", "a", "c"] {
            kept.toggle(&id(text));
        }
        kept.toggle(&id("a"));
        assert_eq!(pocket.text(KEPT_KEY).unwrap_or_default(), "b,c");
        let again = on(&pocket).kept;
        assert_eq!(again.list().ids(), ids("b,c"));
        assert!(again.is_ready() && !again.is_fleeting());
    });
}

#[test]
fn what_was_taken_off_last_goes_back_to_its_place() {
    with_pocket(|pocket| {
        let kept = on(&pocket).kept;
        kept.keep_all(&ids("a,b,c"));
        kept.toggle(&id("b"));
        assert_eq!(kept.removed(), Some((1, id("b"))));
        kept.undo();
        assert_eq!((pocket.text(KEPT_KEY).unwrap_or_default(), kept.removed()), ("a,b,c".into(), None));
        kept.undo();
        assert_eq!(pocket.text(KEPT_KEY).unwrap_or_default(), "a,b,c");
    });
}

#[test]
fn a_full_device_keeps_the_list_for_this_visit_and_says_so() {
    with_pocket(|pocket| {
        let kept = on(&pocket).kept;
        kept.toggle(&id("a"));
        *pocket.full.lock().unwrap() = true;
        kept.toggle(&id("b"));
        kept.toggle(&id("c"));
        assert!(kept.is_fleeting());
        assert_eq!(kept.list().ids(), ids("a,b,c"), "nothing is lost while the page is open");
        kept.follow("z");
        assert_eq!(kept.list().ids(), ids("a,b,c"), "another tab does not take it away");
        *pocket.full.lock().unwrap() = false;
        kept.toggle(&id("d"));
        assert!(!kept.is_fleeting());
        assert_eq!(pocket.text(KEPT_KEY).unwrap_or_default(), "a,b,c,d", "once there is room everything is kept");
    });
}

#[test]
fn without_a_device_nothing_is_known_of_the_list() {
    Owner::new().with(|| {
        let kept = Site::new(Route::Page(Lang::NL, Page::Start), "/").kept;
        assert!(!kept.is_ready() && !kept.is_fleeting() && kept.list().is_empty());
    });
}

#[test]
fn two_tabs_do_not_overwrite_each_other() {
    with_pocket(|pocket| {
        let (one, other) = (on(&pocket).kept, on(&pocket).kept);
        one.toggle(&id("a"));
        // The other tab slept and heard nothing.
        other.toggle(&id("b"));
        assert_eq!(pocket.text(KEPT_KEY).unwrap_or_default(), "a,b");
        one.follow(&pocket.text(KEPT_KEY).unwrap_or_default());
        assert_eq!(one.list().ids(), ids("a,b"));
    });
}

#[test]
fn a_damaged_memory_gives_what_can_be_read() {
    with_pocket(|pocket| {
        pocket.kept.lock().unwrap().insert(KEPT_KEY.into(), "a,<script>,,\u{0},b".into());
        assert_eq!(on(&pocket).kept.list().ids(), ids("a,b"));
    });
}
