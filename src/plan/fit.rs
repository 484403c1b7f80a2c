//! What is for a child: its age, or its stage of school, on the day itself, not
//! today's, and what it needs. Unknown stays unknown.

use super::family::{Child, School};
use crate::domain::{AgeRange, Day, Entry, Holidays, Known, Months, Region, Stage};
use crate::search::Facts;

/// For whom something is, of which children are asked.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    pub facts: &'a Facts,
    /// School stages, which count where it names no ages.
    pub stages: &'a [Stage],
}

/// By which rules children go to school.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    pub region: &'a Region,
    pub holidays: &'a Holidays,
}

/// Whether something is for a child on a day.
pub fn fits(child: &Child, offer: Offer, day: Day, rules: Rules) -> Known {
    let Offer { facts, stages } = offer;
    let mut verdict = match child.age_on(day) {
        Some(_) if facts.ages.is_empty() && !stages.is_empty() => {
            let [first, last] = child.school_between(day, rules.region, rules.holidays);
            let (first, last) = (at_school(stages, first, day), at_school(stages, last, day));
            if first == last { first } else { Known::Unknown }
        }
        Some(age) => for_age(&facts.ages, age),
        // Not born by then, or nothing told: no age to ask about.
        None if child.birth.is_some() => Known::No,
        None => Known::Yes,
    };
    if child.needs.wheelchair {
        verdict = verdict.and(facts.wheelchair.certain());
    }
    if child.needs.extra_support {
        verdict = verdict.and(facts.extra_support.certain());
    }
    if let Some(lang) = child.needs.language {
        verdict = verdict.and(facts.speaks(lang));
    }
    verdict
}

/// Whether something is for all of them on a day.
pub fn fits_all(children: &[Child], offer: Offer, day: Day, rules: Rules) -> Known {
    children.iter().map(|child| fits(child, offer, day, rules)).fold(Known::Yes, Known::and)
}

/// Whether one of the stages is that of a child. The rules say when school may
/// and must begin, not in which class a pupil is.
fn at_school(stages: &[Stage], school: Option<School>, day: Day) -> Known {
    match school {
        // Old enough, but nobody knows the next day on which one may start.
        Some(School::NotYet(Some(Entry::UnknownAfter(from)))) if from <= day => Known::Unknown,
        Some(School::NotYet(_)) => Known::No,
        Some(School::May) => Known::from(stages.contains(&Stage::Nursery)),
        Some(School::Must) | None => Known::Unknown,
    }
}

/// The month of birth leaves a month of doubt: only both ends inside are yes.
fn for_age(ranges: &[AgeRange], (youngest, oldest): (Months, Months)) -> Known {
    if ranges.is_empty() {
        return Known::Unknown;
    }
    let inside = |age| ranges.iter().any(|range| range.holds(age));
    match (inside(youngest), inside(oldest)) {
        (true, true) => Known::Yes,
        (false, false) => Known::No,
        _ => Known::Unknown,
    }
}
