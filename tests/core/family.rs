//! Children: how old on the day itself, at which stage of school, and what is
//! for them then.

use serde_json::json;
use wegwijs::domain::{Day, Entry as SchoolEntry, Holidays, Known, Region, Stage};
use wegwijs::plan::*;
use wegwijs::search::Facts;
use wegwijs::tool::shared_file;

use crate::catalogue::shipped;
use crate::planning::record;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn born(year: i16, month: i8) -> Child {
    let mut child = Child::new(Colour::Blue);
    child.birth = Birth::new(year, month);
    child
}

fn from_to(from: &str, to: &str) -> Facts {
    let facts = json!({ "audience": { "ages": [{ "from": from, "to": to, "sources": ["s"] }], "sources": ["s"] } });
    Facts::of(&record("x", facts))
}

fn rules() -> Rules<'static> {
    let base = &shipped().base;
    Rules { region: &base.region, holidays: &base.holidays }
}

fn fits(child: &Child, facts: &Facts, on: Day) -> Known {
    wegwijs::plan::fits(child, Offer { facts, stages: &[] }, on, rules())
}

fn fits_all(children: &[Child], facts: &Facts, on: Day) -> Known {
    wegwijs::plan::fits_all(children, Offer { facts, stages: &[] }, on, rules())
}

#[test]
fn what_names_a_stage_of_school_and_no_age_goes_by_the_rules_of_the_region() {
    let nothing_known = Facts::of(&record("x", json!({})));
    let of_stage = |child: &Child, stages: &[Stage], on: &str| {
        wegwijs::plan::fits(child, Offer { facts: &nothing_known, stages }, day(on), rules())
    };
    let nursery = [Stage::Nursery];
    let child = born(2024, 6);
    assert_eq!(of_stage(&child, &nursery, "2026-11-22"), Known::No, "two years and five months old");
    assert_eq!(of_stage(&child, &nursery, "2027-02-01"), Known::Yes, "after an entry day");
    assert_eq!(of_stage(&child, &[Stage::Primary], "2027-02-01"), Known::No);
    assert_eq!(of_stage(&child, &[Stage::Primary, Stage::Nursery], "2027-02-01"), Known::Yes);
    assert_eq!(of_stage(&child, &nursery, "2029-07-15"), Known::Unknown, "a pupil of five may be in either");
    // Two and a half on the first or on the last of the month: an entry day lies
    // between.
    assert_eq!(of_stage(&born(2024, 5), &nursery, "2026-11-15"), Known::Unknown);
    // Ages count where they are told.
    let camp = from_to("P2Y", "P4Y");
    let offer = Offer { facts: &camp, stages: &[Stage::Primary] };
    assert_eq!(wegwijs::plan::fits(&child, offer, day("2027-02-01"), rules()), Known::Yes);
}

#[test]
fn the_month_of_birth_leaves_at_most_a_month_of_doubt() {
    let child = born(2020, 7);
    assert_eq!(child.age_on(day("2027-07-01")), Some((83, 84)));
    assert_eq!(child.age_on(day("2027-07-31")), Some((84, 84)), "by the end of the month it is surely seven");
    assert_eq!(child.age_on(day("2020-07-01")), Some((0, 0)));
    assert_eq!(child.age_on(day("2020-06-30")), None, "not born");
    assert_eq!(born(2024, 2).age_on(day("2027-02-28")), Some((36, 36)), "also the 29th has been by then");
}

#[test]
fn what_is_for_a_child_goes_by_its_age_on_the_day_and_not_today() {
    let child = born(2020, 7);
    let camp = from_to("P7Y", "P12Y");
    assert_eq!(fits(&child, &camp, day("2026-11-22")), Known::No);
    assert_eq!(fits(&child, &camp, day("2027-08-02")), Known::Yes);
    assert_eq!(fits(&child, &camp, day("2027-07-05")), Known::Unknown, "perhaps it turns seven only next week");
    assert_eq!(fits(&Child::new(Colour::Pink), &camp, day("2027-08-02")), Known::Yes, "nothing told, nothing asked");
    assert_eq!(fits(&child, &Facts::of(&record("x", json!({}))), day("2027-08-02")), Known::Unknown);
    assert_eq!(fits(&born(2030, 1), &camp, day("2027-08-02")), Known::No, "not born by then");
}

#[test]
fn together_means_for_each_of_them_and_needs_count() {
    let camp = from_to("P4Y", "P12Y");
    let children = [born(2020, 7), born(2016, 1), born(2023, 5)];
    assert_eq!(fits_all(&children[..2], &camp, day("2027-08-02")), Known::Yes);
    assert_eq!(fits_all(&children, &camp, day("2027-08-02")), Known::Yes, "just four");
    assert_eq!(fits_all(&children, &camp, day("2027-05-03")), Known::Unknown);
    assert_eq!(fits_all(&children, &camp, day("2027-04-05")), Known::No);
    let mut wheels = born(2020, 7);
    wheels.needs.wheelchair = true;
    assert_eq!(fits(&wheels, &camp, day("2027-08-02")), Known::Unknown, "access is not known");
    wheels.needs = Needs { language: Some("tr".parse().unwrap()), ..Needs::default() };
    assert_eq!(fits(&wheels, &camp, day("2027-08-02")), Known::Unknown);
}

fn calendar() -> (Region, Holidays) {
    let read = |name: &str| std::fs::read(format!("public/catalogue/{name}.json")).unwrap();
    (shared_file(&read("region")).unwrap(), shared_file(&read("holidays")).unwrap())
}

#[test]
fn nursery_school_begins_on_an_entry_day_and_school_is_compulsory_from_five() {
    let (region, holidays) = calendar();
    let stage = |child: &Child, on: &str| child.school_on(day(on), &region, &holidays);
    // Two and a half at the end of March 2026: the entry day after the Easter holidays.
    let child = born(2023, 9);
    assert_eq!(stage(&child, "2026-04-19"), Some(School::NotYet(Some(SchoolEntry::On(day("2026-04-20"))))));
    assert_eq!(stage(&child, "2026-04-20"), Some(School::May));
    assert_eq!(stage(&child, "2028-09-29"), Some(School::May));
    assert_eq!(stage(&child, "2028-09-30"), Some(School::Must));
    assert_eq!(stage(&Child::new(Colour::Blue), "2026-04-20"), None);
    assert!(matches!(stage(&born(2026, 10), "2026-11-22"), Some(School::NotYet(_))));
}

#[test]
fn a_family_has_at_most_eight_children_each_in_its_own_colour() {
    let mut family = Family::default();
    let added: Vec<_> = (0..10).map(|_| family.add()).collect();
    assert_eq!(added.iter().flatten().count(), MOST_CHILDREN);
    let mut colours: Vec<_> = family.children().iter().map(|child| child.colour).collect();
    colours.sort();
    colours.dedup();
    assert_eq!(colours.len(), MOST_CHILDREN);
}

#[test]
fn names_and_notes_are_one_short_line() {
    let mut child = Child::new(Colour::Blue);
    child.set_name("  Ay\nlin \u{7} ");
    assert_eq!(child.name(), "Ay lin");
    child.set_name(&"x".repeat(1000));
    assert_eq!(child.name().chars().count(), NAME_LENGTH);
    assert_eq!([Birth::new(1989, 1), Birth::new(2020, 0), Birth::new(2020, 13), Birth::new(9999, 1)], [None; 4]);
}

#[test]
fn what_says_nothing_is_not_put_in_a_plan() {
    let mut plan = Plan::default();
    let monday = Slot::Week(day("2027-07-05"));
    let entry = |children, slot, days| Entry::new("a".parse().unwrap(), children, slot, days);
    assert!(!plan.put(entry(Children::default(), monday, Days::WORKDAYS)), "nobody");
    assert!(!plan.put(entry(Children::one(0), monday, Days::default())), "never");
    assert!(!plan.put(entry(Children::one(0), Slot::Week(day("2027-07-06")), Days::WORKDAYS)), "a Tuesday");
    assert!(!plan.put(entry(Children::one(0), Slot::Term(TermSlot::WednesdayAfternoon), Days::WORKDAYS)));
    assert!(plan.put(entry(Children::one(0), monday, Days::WORKDAYS)));
    assert!(plan.put(entry(Children::one(1), monday, Days::WORKDAYS)));
    assert_eq!(plan.entries().len(), 1, "the same for two children is one");
    assert_eq!(plan.entries()[0].children.count(), 2);
    let full = (0..2000u16)
        .filter(|at| {
            plan.put(entry(Children::one(0), Slot::Week(day("2027-07-12").days_later(at * 7).unwrap()), Days::WORKDAYS))
        })
        .count();
    assert_eq!(full + 1, MOST_ENTRIES);
}
