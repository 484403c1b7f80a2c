//! Cover, clashes, ways and costs against a model that counts minute by
//! minute, over random families, plans and years.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;
use wegwijs::domain::{Known, Neighbourhoods, Per};
use wegwijs::plan::*;

use crate::planning::{hour, households, naive_stay, record, span, worlds};

fn slots(plan: &Plan) -> BTreeSet<Slot> {
    plan.entries().iter().map(|entry| entry.slot).collect()
}

fn marked(spans: &[Span]) -> Vec<bool> {
    let mut minutes = vec![false; 1440];
    for span in spans {
        minutes[usize::from(span.from().minutes)..usize::from(span.until().minutes)].fill(true);
    }
    minutes
}

proptest! {
    #[test]
    fn cover_is_what_counting_minutes_says((household, records) in worlds()) {
        let Household { family, plan } = &household;
        for slot in slots(plan) {
            for child in 0..family.children().len() {
                for at in 0..7 {
                    let mine: Vec<_> = plan.entries().iter()
                        .filter(|e| e.slot == slot && e.children.contains(child) && e.days.contains(at)).collect();
                    let stays: Vec<_> = mine.iter().map(|e| naive_stay(e, at, &records)).collect();
                    let covered = cover(plan, &records, child, slot, at);
                    if mine.is_empty() {
                        prop_assert_eq!(covered, Cover::Nothing);
                    } else if stays.iter().any(Option::is_none) {
                        prop_assert_eq!(covered, Cover::Unknown);
                    } else {
                        let Cover::Hours { there, open } = covered else { panic!("hours are known") };
                        let union: Vec<bool> = (0..1440).map(|m| stays.iter().flatten().any(|(_, whole)| whole[m])).collect();
                        prop_assert_eq!(marked(&there), union.clone());
                        prop_assert!(there.windows(2).all(|pair| pair[0].until() < pair[1].from()), "in order, apart");
                        let wanted = plan.wanted.filter(|_| matches!(slot, Slot::Week(_)));
                        let wanted = wanted.map_or(vec![false; 1440], |wanted| marked(&[wanted]));
                        let missing: Vec<bool> = (0..1440).map(|m| wanted[m] && !union[m]).collect();
                        prop_assert_eq!(marked(&open), missing);
                    }
                }
            }
        }
    }

    #[test]
    fn clashes_are_what_counting_minutes_says((household, records) in worlds()) {
        let plan = &household.plan;
        let found = clashes(plan, &records);
        let said = |first: usize, second: usize, at: usize| {
            found.iter().find(|c| (c.first, c.second) == (first, second) && c.days.contains(at)).map(|c| c.certain)
        };
        let entries = plan.entries();
        for second in 0..entries.len() {
            for first in 0..second {
                let (a, b) = (&entries[first], &entries[second]);
                let meet = a.slot == b.slot || matches!((a.slot, b.slot), (Slot::Term(_), Slot::Term(_)));
                let together = (0..8).any(|c| a.children.contains(c) && b.children.contains(c));
                for at in 0..7 {
                    let both = meet && together && a.days.contains(at) && b.days.contains(at);
                    let expected = match (naive_stay(a, at, &records), naive_stay(b, at, &records)) {
                        _ if !both => None,
                        (Some((a, _)), Some((b, _))) => (0..1440).any(|m| a[m] && b[m]).then_some(Known::Yes),
                        _ => (a.slot == b.slot).then_some(Known::Unknown),
                    };
                    prop_assert_eq!(said(first, second, at), expected);
                }
            }
        }
    }

    #[test]
    fn costs_are_what_adding_up_by_hand_says((household, records) in worlds()) {
        let plan = &household.plan;
        let costs = costs(plan, &records);
        let (mut once, mut weekly) = ((0u64, 0u64), (0u64, 0u64));
        for service in plan.services() {
            let cost = records.get(&service).and_then(|record| record.cost.as_ref());
            let fixed = cost.filter(|cost| cost.kind == wegwijs::domain::CostKind::Fixed);
            let mut everyone = BTreeSet::new();
            for in_term in [false, true] {
                let (mut child_days, mut child_weeks, mut any) = (0u64, 0u64, false);
                for entry in plan.entries().iter().filter(|e| e.service == service) {
                    everyone.extend(entry.children.iter());
                    if matches!(entry.slot, Slot::Term(_)) != in_term { continue }
                    any = true;
                    for _ in entry.children.iter() {
                        child_weeks += 1;
                        for _ in entry.days.iter() { child_days += 1 }
                    }
                }
                let offers: Vec<(u64, u64)> = fixed.iter().flat_map(|cost| &cost.amounts).filter_map(|amount| {
                    let times = match amount.per { Per::Day | Per::Time => child_days, Per::Week => child_weeks, _ => return None };
                    Some((u64::from(amount.min_cents) * times, u64::from(amount.max_cents) * times))
                }).collect();
                let line = costs.lines.iter().find(|l| l.service == service && (l.paid_for == For::SchoolWeek) == in_term && l.paid_for != For::Joining);
                prop_assert_eq!(line.is_some(), any);
                let Some(line) = line else { continue };
                prop_assert_eq!(u64::from(line.child_days), child_days);
                match (offers.iter().map(|o| o.0).min(), offers.iter().map(|o| o.1).max()) {
                    (Some(min), Some(max)) => {
                        prop_assert_eq!(line.price, Price::Sum(Sum { min: min as u32, max: max as u32 }));
                        let total = if in_term { &mut weekly } else { &mut once };
                        *total = (total.0 + min, total.1 + max);
                    }
                    _ => prop_assert!(!matches!(line.price, Price::Sum(_)), "what is not known is no sum"),
                }
                if cost.is_none() { prop_assert_eq!(line.price, Price::Unknown) }
            }
            for fee in fixed.iter().flat_map(|cost| &cost.amounts).filter(|amount| amount.per == Per::Registration) {
                let children = everyone.len() as u64;
                once = (once.0 + u64::from(fee.min_cents) * children, once.1 + u64::from(fee.max_cents) * children);
            }
        }
        prop_assert_eq!((u64::from(costs.once.min), u64::from(costs.once.max)), once);
        prop_assert_eq!((u64::from(costs.weekly.min), u64::from(costs.weekly.max)), weekly);
    }

    #[test]
    fn a_hard_way_is_one_where_no_order_of_the_doors_leaves_half_an_hour((household, records) in worlds()) {
        let neighbourhoods: Neighbourhoods = serde_json::from_value(json!({ "schema_version": 1, "source": "s", "neighbourhoods": (1..5u8).map(|nr| json!({
            "nr": nr, "name": nr.to_string(), "centroid": { "lat": 51.0, "lon": 3.0 }, "area_km2": 1.0, "postcode_main": "1",
            "postcodes_other": [], "neighbours": if nr == 1 { vec![2] } else if nr == 2 { vec![1] } else { vec![] } })).collect::<Vec<_>>() })).unwrap();
        let plan = &household.plan;
        for way in hard_ways(plan, &records, &neighbourhoods) {
            let (a, b) = (&plan.entries()[way.first], &plan.entries()[way.second]);
            prop_assert!(!a.children.iter().any(|child| b.children.contains(child)));
            let area = |entry: &Entry| records[&entry.service].neighbourhoods()[0].0;
            prop_assert!(area(a) != area(b) && area(a) + area(b) != 3, "neither the same nor touching");
            for at in way.days.iter() {
                let minutes = |entry: &Entry| {
                    let (activity, whole) = naive_stay(entry, at, &records).unwrap();
                    let edge = |marks: &[bool]| (marks.iter().position(|m| *m).unwrap(), marks.iter().rposition(|m| *m).unwrap() + 1);
                    (edge(&whole).0..=edge(&activity).0, edge(&activity).1..=edge(&whole).1)
                };
                let ((bring_a, fetch_a), (bring_b, fetch_b)) = (minutes(a), minutes(b));
                let easy = |a: std::ops::RangeInclusive<usize>, b: std::ops::RangeInclusive<usize>| {
                    [*a.start(), *a.end()].into_iter().any(|x| [*b.start(), *b.end()].into_iter().any(|y| x.abs_diff(y) >= 30))
                };
                prop_assert!(!easy(bring_a, bring_b) || !easy(fetch_a, fetch_b));
            }
        }
    }

    #[test]
    fn a_child_that_leaves_takes_only_its_own_along(household in households(), at in 0..8usize) {
        let mut after = household.clone();
        after.remove_child(at);
        let gone = at < household.family.children().len();
        prop_assert_eq!(after.family.children().len(), household.family.children().len() - usize::from(gone));
        // What the others do, day by day, is as before.
        for child in (0..household.family.children().len()).filter(|child| *child != at) {
            let moved = if gone && child > at { child - 1 } else { child };
            let days = |plan: &Plan, child: usize| -> BTreeSet<(Slot, usize, String)> {
                let mine = plan.entries().iter().filter(|e| e.children.contains(child));
                mine.flat_map(|e| e.days.iter().map(|day| (e.slot, day, e.service.to_string())).collect::<Vec<_>>()).collect()
            };
            prop_assert_eq!(days(&household.plan, child), days(&after.plan, moved));
        }
    }

    #[test]
    fn dates_follow_the_calendar_also_when_the_clock_changes(household in households()) {
        for entry in household.plan.entries() {
            if let Slot::Week(_) = entry.slot {
                let dates = entry.dates();
                prop_assert_eq!(dates.len() as u32, entry.days.count());
                for (date, at) in dates.iter().zip(entry.days.iter()) {
                    prop_assert_eq!(date.0.weekday().to_monday_zero_offset() as usize, at);
                }
            }
        }
    }
}

#[test]
fn requests_stand_by_the_last_day_to_ask_and_what_needs_no_asking_last() {
    let monday: wegwijs::domain::Day = "2027-07-05".parse().unwrap();
    let mut plan = Plan::default();
    for id in ["later", "walk", "soon", "unknown"] {
        assert!(plan.put(Entry::new(id.parse().unwrap(), Children::one(0), Slot::Week(monday), Days::WORKDAYS)));
    }
    let part = |part: serde_json::Value| json!({ "taking_part": part });
    let with = |id: &str, facts| (id.parse().unwrap(), record(id, facts));
    let records: Records = [
        with("later", part(json!({ "ask_before": "P2W", "sources": ["s"] }))),
        with("soon", part(json!({ "ask_before": "P9M", "sources": ["s"] }))),
        with("walk", part(json!({ "how": ["walk-in", "none-needed"], "sources": ["s"] }))),
    ]
    .into();
    let found = requests(&plan, &records);
    let said: Vec<_> =
        found.iter().map(|r| (r.service.as_str(), r.by.map(String::from).unwrap_or_default(), r.open)).collect();
    assert_eq!(
        said,
        [
            ("soon", "2026-10-05".to_owned(), false),
            ("later", "2027-06-21".to_owned(), false),
            ("unknown", String::new(), false),
            ("walk", String::new(), true)
        ]
    );
}

#[test]
fn a_sum_never_runs_over_and_free_is_not_left_out() {
    let monday: wegwijs::domain::Day = "2027-07-05".parse().unwrap();
    let mut plan = Plan::default();
    for id in ["dear", "free", "unknown"] {
        let all = (0..8).fold(Children::default(), |all, at| all.with(at, true));
        assert!(plan.put(Entry::new(id.parse().unwrap(), all, Slot::Week(monday), Days::WORKDAYS)));
    }
    let amount =
        json!({ "label": { "nl": "x" }, "min_cents": u32::MAX, "max_cents": u32::MAX, "per": "day", "sources": ["s"] });
    let cost = |kind: &str, amounts| json!({ "cost": { "kind": kind, "amounts": amounts, "sources": ["s"] } });
    let records: Records = [
        ("dear".parse().unwrap(), record("dear", cost("fixed", json!([amount])))),
        ("free".parse().unwrap(), record("free", cost("free", json!([])))),
    ]
    .into();
    let costs = costs(&plan, &records);
    assert_eq!(costs.once, Sum { min: u32::MAX, max: u32::MAX });
    let left: Vec<_> = costs.left_out().map(|line| line.service.as_str()).collect();
    assert_eq!(left, ["unknown"], "what is not known is named");
}

#[test]
fn hours_that_only_touch_do_not_overlap() {
    assert!(span(540, 960).overlaps(span(959, 1000)) && !span(540, 960).overlaps(span(960, 1000)));
    assert_eq!(Span::new(hour(600), hour(600)), None);
}
