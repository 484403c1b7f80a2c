//! Opening hours as a picture of a week: seven days in three parts.

use super::{Hours, Weekday};

/// The parts of a day, from and until, in minutes since midnight.
const PARTS: [(u16, u16); 3] = [(0, 12 * 60), (12 * 60, 18 * 60), (18 * 60, 24 * 60)];

/// This many minutes of a part count as that part: half an hour past six does
/// not make an evening.
const ENOUGH: u16 = 60;

/// For each day from Monday on whether the source names hours in the morning,
/// the afternoon and the evening. What it does not name is not known to be
/// closed. Hours of only some months make no picture of every week: none.
pub fn week(hours: &[Hours]) -> Option<[[bool; 3]; 7]> {
    let mut week = [[false; 3]; 7];
    if hours.iter().any(|hours| !hours.months.is_empty()) {
        return None;
    }
    for hours in hours {
        let parts = parts(hours);
        for (day, marks) in Weekday::ALL.iter().zip(&mut week) {
            if hours.days.contains(day) {
                (0..3).for_each(|at| marks[at] |= parts[at]);
            }
        }
    }
    week.iter().flatten().any(|mark| *mark).then_some(week)
}

/// The parts of the day that hours fall in: all with at least an hour of it,
/// and the one with the most. Of an open end only the moment itself is known.
fn parts(hours: &Hours) -> [bool; 3] {
    let (from, until) = match (hours.opens, hours.closes) {
        (Some(from), Some(until)) if until.minutes > from.minutes => (from.minutes, until.minutes),
        // Into the night, or from then on.
        (Some(from), Some(_)) => (from.minutes, 24 * 60),
        (Some(from), None) => (from.minutes, from.minutes + 1),
        (None, Some(until)) => (until.minutes.saturating_sub(1), until.minutes),
        (None, None) => return [false; 3],
    };
    let shared = PARTS.map(|(start, end)| until.min(end).saturating_sub(from.max(start)));
    let most = shared.into_iter().max().unwrap_or_default();
    shared.map(|minutes| minutes > 0 && (minutes >= ENOUGH || minutes == most))
}
