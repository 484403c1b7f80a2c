//! Days, and dates of sources, which are often only a month or a year.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Age;

/// `2021`, `2021-03` or `2021-03-02` (ISO 8601, reduced precision allowed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^\d{4}(-\d{2}(-\d{2})?)?$")))]
pub struct PartialDate {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: write 2021, 2021-03 or 2021-03-02")]
pub struct NotADate(pub String);

impl PartialDate {
    /// The last day the date can mean: how old the fact is at least.
    pub fn latest_day(&self) -> Option<Date> {
        let month = self.month.unwrap_or(12);
        let first = Date::new(self.year, month, 1).ok()?;
        match self.day {
            Some(day) => Date::new(self.year, month, day).ok(),
            None => Some(first.last_of_month()),
        }
    }

    /// The whole day, where it is known.
    pub fn day(&self) -> Option<Day> {
        self.day.and(self.latest_day()).map(Day)
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<PartialDate, NotADate> {
        let fail = || NotADate(text.to_owned());
        let mut parts = text.split('-');
        let mut number = |digits: usize| -> Result<Option<i16>, NotADate> {
            match parts.next() {
                None => Ok(None),
                Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                    part.parse().map(Some).map_err(|_| fail())
                }
                Some(_) => Err(fail()),
            }
        };
        let year = number(4)?.ok_or_else(fail)?;
        let month = number(2)?.map(|m| m as i8);
        let day = number(2)?.map(|d| d as i8);
        let date = PartialDate { year, month, day };
        if parts.next().is_some() || date.latest_day().is_none() { Err(fail()) } else { Ok(date) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;
    fn try_from(text: String) -> Result<PartialDate, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

/// A day of the calendar, `2021-03-02`. Wraps the library's date, whose own
/// reading brings 50 kB of error texts into the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^\d{4}-\d{2}-\d{2}$")))]
pub struct Day(pub Date);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a day: write it as 2021-03-02")]
pub struct NotADay(pub String);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PartialDate::from(*self).fmt(f)
    }
}

impl Day {
    /// No day at all, for a record while it is being read.
    pub(super) const BLANK: Day = Day(Date::ZERO);

    /// The day that lies `span` before this one, counted as on a calendar: by
    /// months first, where a day the month does not have becomes its last one,
    /// then by weeks.
    pub fn before(self, span: Age) -> Option<Day> {
        self.months_on(-i32::from(span.years * 12 + span.months))?.days_on(span.weeks * 7, Date::yesterday)
    }

    /// The day that lies `span` after this one, counted likewise.
    pub fn after(self, span: Age) -> Option<Day> {
        self.months_on(i32::from(span.years * 12 + span.months))?.days_on(span.weeks * 7, Date::tomorrow)
    }

    /// How many days this one lies after `earlier`; 0 where it does not.
    pub fn days_since(self, earlier: Day) -> usize {
        usize::try_from(self.number() - earlier.number()).unwrap_or_default()
    }

    /// Days since the first one of the year 1: the library's own sums are large.
    pub fn number(self) -> i32 {
        days_before(self.0.year().into()) + i32::from(self.0.day_of_year()) - 1
    }

    /// The day of that [number](Day::number), from the year 1 on as far as the
    /// calendar goes.
    pub fn of_number(number: i32) -> Option<Day> {
        // Not later than the year it is in, and few before.
        let mut year = number / 366 + 1;
        while days_before(year + 1) <= number {
            year += 1;
        }
        let first = Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
        Day(first).days_later(u16::try_from(number - days_before(year)).ok()?)
    }

    /// The day so many days later.
    pub fn days_later(self, days: u16) -> Option<Day> {
        self.days_on(days, Date::tomorrow)
    }

    fn months_on(self, months: i32) -> Option<Day> {
        let counted = i32::from(self.0.year()) * 12 + i32::from(self.0.month()) - 1 + months;
        let year = i16::try_from(counted.div_euclid(12)).ok()?;
        let first = Date::new(year, counted.rem_euclid(12) as i8 + 1, 1).ok()?;
        Date::new(year, first.month(), self.0.day().min(first.days_in_month())).ok().map(Day)
    }

    /// Day by day: weeks are few, and the library's own sums are large.
    fn days_on(self, days: u16, step: fn(Date) -> Result<Date, jiff::Error>) -> Option<Day> {
        (0..days).try_fold(self.0, |day, _| step(day).ok()).map(Day)
    }
}

/// Days before a year begins, by the rule of the Gregorian calendar: a leap
/// year every 4, but not every 100, but every 400.
fn days_before(year: i32) -> i32 {
    let before = year - 1;
    before * 365 + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400)
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Day, NotADay> {
        let date: Option<PartialDate> = text.parse().ok();
        date.and_then(|date| date.day()).ok_or_else(|| NotADay(text.to_owned()))
    }
}

impl From<Day> for PartialDate {
    fn from(Day(date): Day) -> PartialDate {
        PartialDate { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Day, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        PartialDate::from(day).to_string()
    }
}
