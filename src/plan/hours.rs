//! From when until when something in the plan lasts on a day.

use super::entries::{Entry, Slot, TermSlot};
use crate::domain::{Day, Hour, Hours, Known, Service, Weekday};

const NOON: u16 = 12 * 60;

/// From one time of day to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: Hour,
    until: Hour,
}

impl Span {
    /// None where the end does not come after the start.
    pub fn new(from: Hour, until: Hour) -> Option<Span> {
        (from < until).then_some(Span { from, until })
    }

    pub fn from(self) -> Hour {
        self.from
    }

    pub fn until(self) -> Hour {
        self.until
    }

    pub fn overlaps(self, other: Span) -> bool {
        self.from < other.until && other.from < self.until
    }

    pub fn minutes(self) -> u16 {
        self.until.minutes - self.from.minutes
    }
}

/// A child's stay somewhere on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The activity itself; none where its hours are not known.
    pub activity: Option<Span>,
    /// With the care before and after it.
    pub whole: Option<Span>,
    /// Whether the catalogue names this day: unknown where it names no days,
    /// no where it names others.
    pub named: Known,
}

/// How an entry lasts on one of its days, from 0 for Monday. `record` is its
/// service's, where that is known.
pub fn stay(entry: &Entry, at: usize, record: Option<&Service>) -> Stay {
    let found = match (entry.slot, record) {
        (Slot::Week(monday), Some(record)) => on_date(record, monday.days_later(at as u16), at),
        (Slot::Term(slot), Some(record)) => in_term(record, slot, at),
        _ => Stay { activity: None, whole: None, named: Known::Unknown },
    };
    match entry.hours {
        None => found,
        // What the person knows holds; care around it still counts.
        Some(own) => {
            let around = found.whole.filter(|_| found.activity == Some(own)).unwrap_or(own);
            Stay { activity: Some(own), whole: Some(around), ..found }
        }
    }
}

fn on_date(record: &Service, date: Option<Day>, at: usize) -> Stay {
    let periods = &record.when.periods;
    let runs = |day: Day| {
        let named = |days: &[Weekday]| days.is_empty() || days.contains(&Weekday::ALL[at.min(6)]);
        periods.iter().find(|period| period.start <= day && day <= period.end && named(&period.days))
    };
    let named = if periods.is_empty() { Known::Unknown } else { Known::No };
    let Some(period) = date.and_then(runs) else {
        return Stay { activity: None, whole: None, named };
    };
    let span = |from: Option<Hour>, until: Option<Hour>| Span::new(from?, until?);
    let activity = span(period.opens, period.closes);
    let whole = activity.and_then(|activity| {
        let from = period.care_from.filter(|care| *care < activity.from).unwrap_or(activity.from);
        let until = period.care_until.filter(|care| *care > activity.until).unwrap_or(activity.until);
        Span::new(from, until)
    });
    Stay { activity, whole, named: Known::Yes }
}

/// The hours of a weekday that lie before, or after, school.
fn in_term(record: &Service, slot: TermSlot, at: usize) -> Stay {
    let day = Weekday::ALL[at.min(6)];
    let lines = record.when.hours.iter().filter(|hours| hours.days.contains(&day) && hours.months.is_empty());
    let span = |hours: &Hours| Span::new(hours.opens?, hours.closes?);
    let fits = |span: &Span| match slot {
        TermSlot::BeforeSchool => span.from.minutes < NOON && span.until.minutes <= NOON,
        TermSlot::AfterSchool | TermSlot::WednesdayAfternoon => span.until.minutes > NOON + 60,
    };
    let activity = lines.filter_map(span).find(fits);
    let named = if activity.is_some() { Known::Yes } else { Known::Unknown };
    Stay { activity, whole: activity, named }
}
