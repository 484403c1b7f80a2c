//! What cannot be at once: one child in two places, one parent at two doors.

use super::Records;
use super::entries::{Children, Days, Entry, Plan, Slot};
use super::hours::{Span, Stay, stay};
use crate::domain::{Coverage, Known, NeighbourhoodNr, Neighbourhoods, Service};

/// One parent needs at least this long from one neighbourhood to another that
/// does not touch it, in minutes: an assumption, and a short one.
const ON_THE_WAY: u16 = 30;

/// Two entries that some children cannot do both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Places in the plan.
    pub first: usize,
    pub second: usize,
    pub children: Children,
    pub days: Days,
    /// Unknown where hours are missing.
    pub certain: Known,
}

/// Two entries that start, or end, at the same time far from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardWay {
    pub first: usize,
    pub second: usize,
    pub days: Days,
    pub bringing: bool,
    pub fetching: bool,
}

/// Every pair of entries, each once.
fn pairs(plan: &Plan) -> impl Iterator<Item = ((usize, &Entry), (usize, &Entry))> {
    let entries = plan.entries();
    let all = entries.iter().enumerate();
    all.flat_map(move |(at, first)| entries.iter().enumerate().skip(at + 1).map(move |second| ((at, first), second)))
}

/// The days two entries share. Weeks of holidays and school weeks never meet.
fn shared_days(first: &Entry, second: &Entry) -> Days {
    let meet = match (first.slot, second.slot) {
        (Slot::Week(a), Slot::Week(b)) => a == b,
        (Slot::Term(_), Slot::Term(_)) => true,
        _ => false,
    };
    if meet { first.days.and(second.days) } else { Days::default() }
}

fn stay_of(entry: &Entry, at: usize, records: &Records) -> Stay {
    stay(entry, at, records.get(&entry.service).map(|record| &**record))
}

/// Whether two entries overlap on a day.
fn overlap(first: &Entry, second: &Entry, at: usize, records: &Records) -> Known {
    match (stay_of(first, at, records).activity, stay_of(second, at, records).activity) {
        (Some(a), Some(b)) => Known::from(a.overlaps(b)),
        // Without hours, two things before and after school are still apart.
        _ if first.slot != second.slot => Known::No,
        _ => Known::Unknown,
    }
}

/// What some child would do twice at once, in the order of the plan.
pub fn clashes(plan: &Plan, records: &Records) -> Vec<Clash> {
    let mut found = Vec::new();
    for ((first, a), (second, b)) in pairs(plan) {
        let children = Children(a.children.0 & b.children.0);
        if children.is_empty() {
            continue;
        }
        for certain in [Known::Yes, Known::Unknown] {
            let mut days = Days::default();
            for at in shared_days(a, b).iter() {
                days = days.with(at, overlap(a, b, at, records) == certain);
            }
            if !days.is_empty() {
                found.push(Clash { first, second, children, days, certain });
            }
        }
    }
    found
}

/// The neighbourhoods a service may be in; none where it is not known, or
/// nobody has to go there.
fn areas(record: &Service) -> Vec<NeighbourhoodNr> {
    match record.coverage {
        Coverage::Located | Coverage::Citywide => record.neighbourhoods(),
        _ => Vec::new(),
    }
}

/// Whether all the places of one are far from all those of the other: neither
/// in the same neighbourhood nor in one that touches it.
fn far(first: &Service, second: &Service, neighbourhoods: &Neighbourhoods) -> bool {
    let (a, b) = (areas(first), areas(second));
    let near = |one: &NeighbourhoodNr| {
        let touching = neighbourhoods.get(*one).map(|n| n.neighbours.as_slice()).unwrap_or_default();
        b.contains(one) || touching.iter().any(|other| b.contains(other))
    };
    !a.is_empty() && !b.is_empty() && !a.iter().any(near)
}

/// Whether one person who may come in either of two windows has to be at both
/// doors within too short a time.
fn at_once(a: (u16, u16), b: (u16, u16)) -> bool {
    a.1.abs_diff(b.0).max(b.1.abs_diff(a.0)) < ON_THE_WAY
}

/// When a child can be brought, and when fetched, in minutes.
fn windows(stay: &Stay) -> Option<((u16, u16), (u16, u16))> {
    let (activity, whole): (Span, Span) = (stay.activity?, stay.whole?);
    let minutes = |from: crate::domain::Hour, until: crate::domain::Hour| (from.minutes, until.minutes);
    Some((minutes(whole.from(), activity.from()), minutes(activity.until(), whole.until())))
}

/// Ways that are hard for one parent: different children, at the same time, in
/// neighbourhoods that do not touch. Said only where hours and places are known.
pub fn hard_ways(plan: &Plan, records: &Records, neighbourhoods: &Neighbourhoods) -> Vec<HardWay> {
    let mut found = Vec::new();
    for ((first, a), (second, b)) in pairs(plan) {
        let several = (a.children.0 | b.children.0).count_ones() > 1 && a.children.0 & b.children.0 == 0;
        let records_of = records.get(&a.service).zip(records.get(&b.service));
        if !several || !records_of.is_some_and(|(a, b)| far(a, b, neighbourhoods)) {
            continue;
        }
        let mut way = HardWay { first, second, days: Days::default(), bringing: false, fetching: false };
        for at in shared_days(a, b).iter() {
            let both = windows(&stay_of(a, at, records)).zip(windows(&stay_of(b, at, records)));
            let Some(((bring_a, fetch_a), (bring_b, fetch_b))) = both else { continue };
            let (bringing, fetching) = (at_once(bring_a, bring_b), at_once(fetch_a, fetch_b));
            way.bringing |= bringing;
            way.fetching |= fetching;
            way.days = way.days.with(at, bringing || fetching);
        }
        if !way.days.is_empty() {
            found.push(way);
        }
    }
    found
}
