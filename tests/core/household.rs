//! The family and its plan in the running app: kept only where one says so,
//! undone step by step, and taken over from other tabs. And what a kiosk's
//! address asks for.

use std::sync::Arc;

use wegwijs::domain::{Lang, NeighbourhoodNr};
use wegwijs::plan::{Children, Days, Entry, Household, Share, Slot, encode};
use wegwijs::route::{Page, Route};
use wegwijs::state::{KioskSettings, PLANNING_KEY, Planning, Site, Trouble};

use crate::catalogue::shipped;
use crate::pocket::{InPocket, Pocket, with_pocket};

fn on(pocket: &Arc<Pocket>) -> Planning {
    let site = Site::new(Route::Page(Lang::NL, Page::Start), "/");
    site.use_device(Arc::new(InPocket(pocket.clone())));
    site.planning.follow(&pocket.text(PLANNING_KEY).unwrap_or_default());
    site.planning
}

fn add_child(household: &mut Household) {
    household.family.add();
}

fn children(planning: Planning) -> usize {
    planning.with(|household| household.family.children().len())
}

#[test]
fn nothing_is_kept_until_one_says_so_and_from_then_on_everything() {
    with_pocket(|pocket| {
        let planning = on(&pocket);
        planning.change(add_child);
        assert_eq!(pocket.text(PLANNING_KEY), None);
        planning.remember(true);
        assert_eq!(pocket.text(PLANNING_KEY), Some(encode(&planning.get(), Share::Device)));
        planning.change(add_child);
        let again = on(&pocket);
        assert!(again.is_remembered());
        assert_eq!(children(again), 2);
        planning.remember(false);
        assert_eq!(pocket.text(PLANNING_KEY), None, "no longer means: gone");
        assert_eq!(children(planning), 2, "but it stays on the page");
    });
}

#[test]
fn one_button_removes_everything_and_there_is_no_way_back() {
    with_pocket(|pocket| {
        let planning = on(&pocket);
        planning.remember(true);
        planning.change(add_child);
        planning.remove_all();
        assert_eq!((pocket.text(PLANNING_KEY), children(planning), planning.can_undo()), (None, 0, false));
        planning.change(add_child);
        assert_eq!(pocket.text(PLANNING_KEY), None, "and nothing is kept from then on");
    });
}

#[test]
fn every_change_can_be_undone_in_turn() {
    with_pocket(|pocket| {
        let planning = on(&pocket);
        planning.change(|_| {});
        assert!(!planning.can_undo(), "no change, nothing to undo");
        (0..60).for_each(|at| {
            planning.change(|household| {
                household.family.add();
                household.family.change(0, |child| child.set_name(&at.to_string()));
            });
        });
        let mut steps = 0;
        while planning.can_undo() {
            planning.undo();
            steps += 1;
        }
        assert_eq!(steps, 50, "as many as are remembered");
        planning.undo();
    });
}

#[test]
fn a_full_device_is_told_and_nothing_is_lost_while_the_page_is_open() {
    with_pocket(|pocket| {
        let planning = on(&pocket);
        planning.change(add_child);
        *pocket.full.lock().unwrap() = true;
        planning.remember(true);
        assert_eq!((planning.trouble(), children(planning)), (Some(Trouble::Full), 1));
        *pocket.full.lock().unwrap() = false;
        planning.change(add_child);
        assert_eq!(planning.trouble(), None);
        assert_eq!(children(on(&pocket)), 2);
    });
}

#[test]
fn what_cannot_be_read_is_told_and_not_taken_for_an_empty_family() {
    with_pocket(|pocket| {
        pocket.kept.lock().unwrap().insert(PLANNING_KEY.into(), "NOCODE".into());
        let planning = on(&pocket);
        assert_eq!((planning.trouble(), planning.is_remembered()), (Some(Trouble::Unreadable), false));
        planning.change(add_child);
        assert_eq!(pocket.text(PLANNING_KEY), Some("NOCODE".into()), "it is not overwritten unasked");
    });
}

#[test]
fn another_tab_is_followed_unless_this_one_has_its_own() {
    with_pocket(|pocket| {
        let (one, other) = (on(&pocket), on(&pocket));
        one.remember(true);
        one.change(add_child);
        other.follow(&pocket.text(PLANNING_KEY).unwrap());
        assert_eq!(children(other), 1);
        let third = on(&Arc::default());
        (0..3).for_each(|_| third.change(add_child));
        third.follow(&pocket.text(PLANNING_KEY).unwrap());
        assert_eq!(children(third), 3, "what was begun here stays");
        one.remove_all();
        other.follow("");
        assert_eq!(children(other), 0, "removed is removed in every tab");
    });
}

#[test]
fn the_services_of_an_own_and_a_sent_plan_are_known() {
    with_pocket(|pocket| {
        let mut sent = Household::default();
        sent.family.add();
        let monday = "2027-07-05".parse().unwrap();
        let entry = |id: &str| Entry::new(id.parse().unwrap(), Children::one(0), Slot::Week(monday), Days::WORKDAYS);
        sent.plan.put(entry("sent"));
        let planning = on(&pocket);
        planning.change(|household| {
            household.family.add();
            household.plan.put(entry("own"));
        });
        let services = planning.services(&encode(&sent, Share::Plain));
        assert_eq!(services.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["own", "sent"]);
        assert_eq!(planning.services("nonsense").len(), 1);
    });
}

#[test]
fn a_kiosk_is_asked_for_in_the_address_with_bounds_for_its_patience() {
    let read = |query: &str| KioskSettings::of_query(query).map(|s| (s.place.clone(), s.idle, s.to_query()));
    assert_eq!(read("?q=kiosk"), None);
    assert_eq!(read("?kiosk"), Some((String::new(), 90, "?kiosk".into())));
    assert_eq!(read("?kiosk=ledeberg&idle=120"), Some(("ledeberg".into(), 120, "?kiosk=ledeberg&idle=120".into())));
    assert_eq!(read("kiosk&idle=5").unwrap().1, 30);
    assert_eq!(read("kiosk&idle=99999").unwrap().1, 90, "no number of seconds");
    assert_eq!(read("kiosk&idle=60000").unwrap().1, 600);
    assert_eq!(read("?kiosk=%3Cscript%3E\"'").unwrap().0, "3Cscript3E");
}

#[test]
fn a_kiosk_stands_in_a_neighbourhood_by_its_number_or_its_name() {
    let all = &shipped().edited.neighbourhoods;
    let find = |place: &str| KioskSettings { place: place.into(), idle: 90 }.neighbourhood(all);
    for n in &all.neighbourhoods {
        assert_eq!(find(&n.nr.0.to_string()), Some(n.nr));
    }
    let ledeberg = all.neighbourhoods.iter().find(|n| n.name == "Ledeberg").unwrap();
    assert_eq!(find("ledeberg"), Some(ledeberg.nr));
    assert_eq!(find("Ledeberg"), Some(ledeberg.nr));
    assert_eq!(find("rabot"), all.neighbourhoods.iter().find(|n| n.name.starts_with("Rabot")).map(|n| n.nr));
    assert_eq!((find(""), find("nergens"), find("99")), (None, None, None));
    assert_ne!(find("1"), Some(NeighbourhoodNr(2)));
}
