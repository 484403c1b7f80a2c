//! What the finders show: week by week of the holidays, step by step of a
//! need; and what a catalogue may say about steps.

use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::json;
use wegwijs::catalogue::Cards;
use wegwijs::domain::{Day, HolidayWeek, Hour, Known, Period, Weekday};
use wegwijs::finders::{Found, InWeek, Shelf, is_sensitive, records_of, run_in, steps_of};
use wegwijs::route::{FreeTime, Page, Route, Wish};
use wegwijs::search::Engine;

use crate::bad_input::Folder;
use crate::catalogue::{Catalogue, invented, shipped};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn hour(text: &str) -> Hour {
    Hour::try_from(text.to_owned()).unwrap()
}

/// Works on the shelf of a catalogue, which is filled once.
fn on_shelf<T>(catalogue: &'static Catalogue, work: impl FnOnce(&Shelf) -> T) -> T {
    static SHELVES: [OnceLock<Shelf<'static>>; 2] = [OnceLock::new(), OnceLock::new()];
    let at = usize::from(std::ptr::eq(catalogue, invented()));
    work(SHELVES[at].get_or_init(|| {
        let engine = Engine::from_index(&catalogue.index, catalogue.edited.neighbourhoods.clone()).unwrap();
        let cards: &'static Cards = Box::leak(Box::new(catalogue.cards("nl".parse().unwrap())));
        Shelf::of(&catalogue.base, &cards.offered, &engine)
    }))
}

fn week(catalogue: &Catalogue, monday: &str) -> HolidayWeek {
    let weeks = catalogue.edited.holidays.weeks(day(monday));
    weeks.into_iter().next().filter(|week| week.monday == day(monday)).unwrap()
}

fn page(address: &str) -> Page {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    match Route::parse("/", &format!("/nl/{path}"), query) {
        Route::Page(_, page) => page,
        Route::Root => panic!("{address}"),
    }
}

fn wish(query: &str) -> Wish {
    match page(&format!("holiday/?{query}")) {
        Page::Finder(_, wish) => wish,
        other => panic!("{other:?}"),
    }
}

fn ids(shelf: &Shelf, services: impl IntoIterator<Item = usize>) -> Vec<String> {
    services.into_iter().map(|at| shelf.cards[at].id.to_string()).collect()
}

fn dated(shelf: &Shelf, group: &[InWeek]) -> Vec<String> {
    ids(shelf, group.iter().map(|entry| entry.service))
}

#[test]
fn a_week_shows_whole_days_first_then_parts_then_what_has_no_dates() {
    let region = invented();
    on_shelf(region, |shelf| {
        let found = shelf.week(&week(region, "2027-07-12"), &Wish::default());
        let whole = ["voorbeeld-opvang-na-school", "voorbeeld-speelplein", "voorbeeld-sportkamp"];
        let mut got = dated(shelf, &found.whole);
        got.sort();
        assert_eq!(got, whole);
        assert_eq!(dated(shelf, &found.part), ["voorbeeld-jongerenzomer"]);
        let undated = ids(shelf, found.undated.clone());
        assert!(undated.contains(&"voorbeeld-spelotheek".to_owned()), "{undated:?}");
        assert!(!undated.iter().any(|id| whole.contains(&id.as_str())), "{undated:?}");
    });
}

#[test]
fn a_service_whose_dates_are_known_does_not_stand_in_a_week_without_it() {
    let region = invented();
    on_shelf(region, |shelf| {
        let found = shelf.week(&week(region, "2026-12-21"), &Wish::default());
        assert!(found.whole.is_empty() && found.part.is_empty(), "{found:?}");
        assert!(!ids(shelf, found.undated).contains(&"voorbeeld-sportkamp".to_owned()));
    });
}

#[test]
fn the_age_leaves_out_who_is_too_young_and_never_takes_an_unknown_age_for_a_fitting_one() {
    let region = invented();
    on_shelf(region, |shelf| {
        let of_four = shelf.week(&week(region, "2027-07-12"), &wish("age=4"));
        let got = dated(shelf, &of_four.whole);
        assert!(!got.contains(&"voorbeeld-sportkamp".to_owned()), "from 8 to 14: {got:?}");
        assert!(got.contains(&"voorbeeld-speelplein".to_owned()), "{got:?}");
        assert!(of_four.part.is_empty(), "from 12 to 16");
        let fits = |at: &usize| shelf.fits(*at, &wish("age=4"));
        assert!(of_four.undated.iter().all(|at| fits(at) == Known::Yes));
        assert!(of_four.unknown.iter().all(|at| fits(at) != Known::No));
    });
}

#[test]
fn a_run_says_by_when_to_ask_and_which_days_are_free() {
    let region = invented();
    on_shelf(region, |shelf| {
        let found = shelf.week(&week(region, "2027-06-28"), &Wish::default());
        let play = found.part.iter().find(|entry| shelf.cards[entry.service].id.as_str() == "voorbeeld-speelplein");
        let whole = found.whole.iter().find(|entry| shelf.cards[entry.service].id.as_str() == "voorbeeld-speelplein");
        // The week begins with three days of school.
        let run = &whole.or(play).unwrap().runs[0];
        assert_eq!(run.days, [false, false, false, true, true]);
        assert!(run.whole, "on every free day of it, with care");
        assert_eq!(run.ask_by, Some(day("2027-06-17")), "two weeks before");
    });
}

fn period(start: &str, end: &str) -> Period {
    Period {
        start: day(start),
        end: day(end),
        days: vec![],
        opens: None,
        closes: None,
        care_from: None,
        care_until: None,
        sources: vec![],
    }
}

#[test]
fn six_hours_are_a_whole_day_and_so_is_less_with_care_but_not_what_nobody_knows() {
    let week = week(invented(), "2027-07-12");
    let with = |opens: Option<&str>, closes: Option<&str>, care: Option<&str>| {
        let hours = Period {
            opens: opens.map(hour),
            closes: closes.map(hour),
            care_until: care.map(hour),
            ..period("2027-07-12", "2027-07-16")
        };
        run_in(&hours, &week).unwrap().whole
    };
    assert!(with(Some("10:00"), Some("16:00"), None));
    assert!(!with(Some("10:00"), Some("15:59"), None));
    assert!(with(Some("10:00"), Some("12:00"), Some("18:00")));
    assert!(!with(None, None, None));
    assert!(!with(Some("09:00"), None, None));
    // Hours that make no sense are no whole day and no panic.
    assert!(!with(Some("18:00"), Some("09:00"), None));
}

fn any_day() -> impl Strategy<Value = Day> {
    (2027i16..=2027, 6i8..=8, 1i8..=28).prop_map(|(y, m, d)| day(&format!("{y}-{m:02}-{d:02}")))
}

proptest! {
    #[test]
    fn a_run_covers_only_days_without_school_that_it_holds(
        start in any_day(),
        end in any_day(),
        days in prop::collection::vec(prop::sample::select(Weekday::ALL), 0..4),
        long in any::<bool>(),
        care in any::<bool>(),
    ) {
        let runs = Period {
            start,
            end,
            days: days.clone(),
            opens: Some(hour("09:00")),
            closes: Some(hour(if long { "16:00" } else { "11:00" })),
            care_from: care.then(|| hour("08:00")),
            care_until: None,
            sources: vec![],
        };
        for week in invented().edited.holidays.weeks(day("2027-06-01")).into_iter().take(12) {
            let free: Vec<Day> = week.days().collect();
            match run_in(&runs, &week) {
                None => {
                    let inside = free.iter().filter(|day| (start..=end).contains(day)).count();
                    prop_assert!(inside == 0 || !days.is_empty());
                }
                Some(run) => {
                    for ((runs_then, free), day) in run.days.iter().zip(week.free).zip(week.whole_week()) {
                        prop_assert!(!runs_then || (free && (start..=end).contains(&day)));
                    }
                    prop_assert!(run.days.contains(&true));
                    prop_assert_eq!(run.whole, run.days == week.free && (long || care));
                }
            }
        }
    }

    #[test]
    fn each_service_stands_in_one_step_and_only_where_it_may_fit(
        age in prop::option::of(0u8..=25),
        nr in prop::option::of(1u8..=25),
        free in any::<bool>(),
        weekend in any::<bool>(),
        young in any::<bool>(),
    ) {
        let chosen = Wish {
            age,
            neighbourhood: nr.map(wegwijs::domain::NeighbourhoodNr),
            free,
            time: weekend.then_some(FreeTime::Weekend),
            ..Wish::default()
        };
        on_shelf(shipped(), |shelf| {
            let steps = steps_of(&shelf.base.taxonomy, &page("learning/"));
            let found = shelf.steps(&steps, &chosen, young);
            let mut seen = std::collections::BTreeSet::new();
            for Found { doors, again, sure, perhaps, sure_doors } in &found {
                prop_assert!(sure_doors <= &doors.len());
                for service in doors.iter().chain(sure).chain(perhaps) {
                    prop_assert!(seen.insert(*service), "{} stands twice", shelf.cards[*service].id);
                }
                for service in sure {
                    prop_assert_eq!(shelf.fits(*service, &chosen), Known::Yes);
                }
                for service in perhaps {
                    prop_assert_eq!(shelf.fits(*service, &chosen), Known::Unknown);
                }
                for service in doors.iter().chain(again) {
                    prop_assert!(shelf.fits(*service, &chosen) != Known::No);
                }
            }
            Ok(())
        })?;
    }
}

#[test]
fn nothing_of_a_theme_is_missing_from_its_page() {
    on_shelf(shipped(), |shelf| {
        for (finder, category) in [("learning/", "learning"), ("childcare/", "childcare")] {
            let steps = steps_of(&shelf.base.taxonomy, &page(finder));
            let found = shelf.steps(&steps, &Wish::default(), false);
            let shown = |at: usize| found.iter().any(|step| step.asks_at(at) || step.sure.contains(&at));
            for (at, card) in shelf.cards.iter().enumerate().filter(|(_, card)| card.category.as_str() == category) {
                assert!(shown(at), "{finder} lacks {}", card.id);
            }
        }
    });
}

#[test]
fn the_first_step_of_childcare_asks_where_all_places_are_known() {
    on_shelf(shipped(), |shelf| {
        let steps = steps_of(&shelf.base.taxonomy, &page("childcare/"));
        let found = shelf.steps(&steps, &Wish::default(), false);
        assert_eq!(ids(shelf, found[0].doors.clone()), ["kinderopvangpunt-gent"]);
        // Whoever is six needs no place in a nursery.
        let of_six = shelf.steps(&steps, &wish("age=6"), false);
        assert!(!of_six.iter().any(|step| ids(shelf, step.doors.clone()).contains(&"kinderopvangpunt-gent".into())));
        assert_eq!(
            records_of(&shelf.base.taxonomy, &page("childcare/")).iter().map(|id| id.as_str()).collect::<Vec<_>>(),
            ["kinderopvangpunt-gent", "inkomenstarief"]
        );
    });
}

#[test]
fn who_is_young_does_not_see_what_is_for_others_and_sees_what_is_free_first() {
    on_shelf(shipped(), |shelf| {
        let steps = steps_of(&shelf.base.taxonomy, &page("youth/"));
        for found in shelf.steps(&steps, &Wish::default(), true) {
            assert!(found.sure.iter().all(|at| !shelf.not_for_young(*at)));
            let free: Vec<bool> = found
                .sure
                .iter()
                .map(|at| shelf.facts[*at].at_price(wegwijs::route::Price::Free) == Known::Yes)
                .collect();
            assert!(free.is_sorted_by(|a, b| a >= b), "{:?}", ids(shelf, found.sure));
        }
    });
}

#[test]
fn what_is_near_comes_first() {
    on_shelf(shipped(), |shelf| {
        let steps = steps_of(&shelf.base.taxonomy, &page("moment/teenager/"));
        let found = shelf.steps(&steps, &wish("neighbourhood=7"), false);
        for step in found {
            let here = |at: &usize| shelf.facts[*at].areas.iter().flatten().any(|nr| nr.0 == 7);
            let order: Vec<bool> = step.sure.iter().map(here).collect();
            assert!(order.is_sorted_by(|a, b| a >= b), "{:?}", ids(shelf, step.sure));
        }
    });
}

#[test]
fn a_page_is_sensitive_by_what_it_is_about() {
    let taxonomy = &shipped().edited.taxonomy;
    for (address, expected) in [
        ("search/?concept=violence", true),
        ("search/?concept=homework-help", false),
        ("search/?moment=separation", true),
        ("search/?moment=expecting", false),
        ("moment/teenager/", true),
        ("moment/new-in-city/", false),
        ("moment/no-such-moment/", false),
        ("youth/", true),
        ("youth/?need=study-place", false),
        ("learning/", false),
        ("holiday/", false),
    ] {
        assert_eq!(is_sensitive(taxonomy, &page(address)), expected, "{address}");
    }
}

#[test]
fn a_moment_without_steps_takes_each_concept_for_one() {
    let mut taxonomy = shipped().edited.taxonomy.clone();
    for moment in &mut taxonomy.moments {
        moment.steps.clear();
    }
    let steps = steps_of(&taxonomy, &page("moment/expecting/"));
    assert_eq!(steps.len(), 9);
    assert_eq!(steps[0].heading, taxonomy.concept(&steps[0].concepts[0]).unwrap().names);
}

#[test]
fn mistakes_in_steps_are_named_with_their_place() {
    let wrong = |pointer: &str, value: serde_json::Value, at: &str, says: &str| {
        let folder = Folder::region();
        folder.set("taxonomy.json", pointer, value);
        folder.refused("taxonomy.json", at, says);
    };
    let steps = "/moments/0/steps";
    let unknown = json!(["pregnancy", "kribbetje"]);
    wrong(&format!("{steps}/0/concepts"), unknown, &format!("{steps}/0/concepts/1"), "not a concept");
    wrong(&format!("{steps}/1/concepts"), json!(["childcare-search", "childminder"]), steps, "`day-nursery`");
    wrong(&format!("{steps}/0/heading/nl"), json!(" "), &format!("{steps}/0/heading/nl"), "empty");
    wrong(&format!("{steps}/0/icon"), json!(7), &format!("{steps}/0/icon"), "is not a text");
    wrong("/moments/0/finder", json!("youth"), "/moments/7/finder", "another moment");
    wrong(
        "/categories/1/steps/1/concepts/0",
        json!("study-support"),
        "/categories/1/steps/1/concepts/0",
        "another step",
    );
    let folder = Folder::region();
    folder.set("region.json", "/leave_to", json!("javascript:alert(1)"));
    folder.refused("region.json", "/leave_to", "not a web address");
}
