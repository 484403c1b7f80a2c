//! What runs in a week of the school holidays: whole days first.

use super::Shelf;
use crate::domain::order::sort;
use crate::domain::{Category, Day, HolidayWeek, Known, Period, Weekday};
use crate::route::Wish;

/// So many minutes are a whole day, as a family counts it: six hours.
const WHOLE_DAY: u16 = 6 * 60;

/// One dated run, as far as it falls in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub period: Period,
    /// Monday to Friday, the days without school on which it runs.
    pub days: [bool; 5],
    /// It runs on every day without school, and for whole days: six hours or
    /// more, or with care before or after.
    pub whole: bool,
    /// The last day to ask on, where the record says how early.
    pub ask_by: Option<Day>,
}

/// A service with its runs in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InWeek {
    /// Position in the published list.
    pub service: usize,
    pub runs: Vec<Run>,
}

/// What there is for a week; a service stands in one group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeekFound {
    /// Dated, for the whole of the week and of the days.
    pub whole: Vec<InWeek>,
    /// Dated, for a part of the week or of the days.
    pub part: Vec<InWeek>,
    /// Known to run in the holidays, on dates that nobody has published.
    pub undated: Vec<usize>,
    /// Dated in this week, but not known to fit what was chosen.
    pub perhaps: Vec<InWeek>,
    /// Not known to run in the holidays, or not known to fit: to ask about.
    pub unknown: Vec<usize>,
}

impl WeekFound {
    /// How much surely fits.
    pub fn sure(&self) -> usize {
        self.whole.len() + self.part.len() + self.undated.len()
    }
}

/// The part of a run that falls on the days without school of a week, if any.
pub fn run_in(period: &Period, week: &HolidayWeek) -> Option<Run> {
    let mut days = [false; 5];
    let in_week = week.whole_week().zip(Weekday::ALL).zip(week.free).zip(&mut days);
    for (((day, weekday), free), runs) in in_week {
        let on_day = period.days.is_empty() || period.days.contains(weekday);
        *runs = free && on_day && (period.start..=period.end).contains(&day);
    }
    if days == [false; 5] {
        return None;
    }
    let minutes = period.opens.zip(period.closes).map(|(opens, closes)| closes.minutes.saturating_sub(opens.minutes));
    let long = minutes.is_some_and(|minutes| minutes >= WHOLE_DAY);
    let care = period.care_from.or(period.care_until).is_some();
    let whole = days == week.free && (long || care);
    Some(Run { period: period.clone(), days, whole, ask_by: None })
}

impl Shelf<'_> {
    /// What there is for a week, each group the nearest first.
    pub fn week(&self, week: &HolidayWeek, wish: &Wish) -> WeekFound {
        let mut found = WeekFound::default();
        let mut services: Vec<usize> = (0..self.len()).collect();
        let of_holidays = |service: usize| self.facts[service].categories.contains(&Category::Holiday);
        let order = |at: usize| (self.nearness(at, wish.neighbourhood), !of_holidays(at));
        sort(&mut services, |a, b| order(*a).cmp(&order(*b)));
        for service in services {
            let (card, facts) = (&self.cards[service], &self.facts[service]);
            let fits = self.fits(service, wish);
            if fits == Known::No {
                continue;
            }
            let dated = !card.periods.is_empty();
            let runs: Vec<Run> = card.periods.iter().filter_map(|period| run_in(period, week)).collect();
            let ask_by = |run: Run| Run { ask_by: card.ask_before.and_then(|ask| run.period.start.before(ask)), ..run };
            let runs: Vec<Run> = runs.into_iter().map(ask_by).collect();
            if dated {
                let whole = runs.iter().any(|run| run.whole);
                let entry = InWeek { service, runs };
                match fits {
                    // It publishes its dates, and this week is not among them.
                    _ if entry.runs.is_empty() => {}
                    Known::Yes if whole => found.whole.push(entry),
                    Known::Yes => found.part.push(entry),
                    _ => found.perhaps.push(entry),
                }
                continue;
            }
            // Lines and offices that stay open are nothing to do all day.
            if facts.categories == [Category::Family] {
                continue;
            }
            match (facts.holidays, fits) {
                (Known::Yes, Known::Yes) => found.undated.push(service),
                (Known::Yes, _) => found.unknown.push(service),
                (Known::Unknown, _) if of_holidays(service) => found.unknown.push(service),
                _ => {}
            }
        }
        found
    }
}
