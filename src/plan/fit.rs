//! What is for a child: its age on the day itself, not today's, and what it
//! needs. Unknown stays unknown.

use super::family::Child;
use crate::domain::{AgeRange, Day, Known, Months};
use crate::search::Facts;

/// Whether something is for a child on a day.
pub fn fits(child: &Child, facts: &Facts, day: Day) -> Known {
    let mut verdict = match child.age_on(day) {
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
pub fn fits_all(children: &[Child], facts: &Facts, day: Day) -> Known {
    children.iter().map(|child| fits(child, facts, day)).fold(Known::Yes, Known::and)
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
