//! Ages and age ranges. Written in the catalogue as ISO 8601 durations
//! (`P8W`, `P18M`, `P2Y6M`, `P12Y`), because nurseries count in weeks and
//! months where youth clubs count in years.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Known, SourceKey};

/// A whole number of months, for comparing.
pub type Months = u16;

/// Oldest age the catalogue can hold, in years.
const MAX_YEARS: u16 = 120;

/// An age as a source states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^P(\d+Y)?(\d+M)?(\d+W)?$")))]
pub struct Age {
    pub years: u16,
    pub months: u16,
    pub weeks: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not an age: write an ISO 8601 duration in years, months or weeks, such as P2Y6M or P8W, at most 120 years"
)]
pub struct NotAnAge(pub String);

impl Age {
    pub const fn years(years: u16) -> Age {
        Age { years, months: 0, weeks: 0 }
    }

    /// Completed months; weeks are rounded down (8 weeks is 1 completed month).
    pub fn in_months(&self) -> Months {
        self.years * 12 + self.months + self.weeks * 12 / 52
    }
}

impl FromStr for Age {
    type Err = NotAnAge;
    fn from_str(text: &str) -> Result<Age, NotAnAge> {
        let fail = || NotAnAge(text.to_owned());
        let mut rest = text.strip_prefix('P').ok_or_else(fail)?;
        let mut age = Age::default();
        let mut order = 0;
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let number: u16 = rest[..digits].parse().map_err(|_| fail())?;
            let unit = rest[digits..].chars().next().ok_or_else(fail)?;
            let (slot, position) = match unit {
                'Y' => (&mut age.years, 1),
                'M' => (&mut age.months, 2),
                'W' => (&mut age.weeks, 3),
                _ => return Err(fail()),
            };
            if position <= order || number > MAX_YEARS * 12 {
                return Err(fail());
            }
            *slot = number;
            order = position;
            rest = &rest[digits + 1..];
        }
        if order == 0 || age.years > MAX_YEARS || age.in_months() > MAX_YEARS * 12 {
            return Err(fail());
        }
        Ok(age)
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        if self.years > 0 || (self.months == 0 && self.weeks == 0) {
            write!(f, "{}Y", self.years)?;
        }
        if self.months > 0 {
            write!(f, "{}M", self.months)?;
        }
        if self.weeks > 0 {
            write!(f, "{}W", self.weeks)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Age {
    type Error = NotAnAge;
    fn try_from(text: String) -> Result<Age, NotAnAge> {
        text.parse()
    }
}

impl From<Age> for String {
    fn from(age: Age) -> String {
        age.to_string()
    }
}

/// From one age to another, both included: `to: P12Y` lets a child take part
/// until the day it turns 13. A missing end is an open end, as the source says
/// it ("from 6", "up to 25"); a range without both does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Age>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Age>,
    pub sources: Vec<SourceKey>,
}

impl AgeRange {
    /// First and last completed month inside.
    fn bounds(&self) -> (Months, Months) {
        let from = self.from.map_or(0, |from| from.in_months());
        let last = self.to.map_or(Months::MAX, |to| {
            let whole_year = to.months == 0 && to.weeks == 0;
            to.in_months() + if whole_year { 11 } else { 0 }
        });
        (from, last)
    }

    /// Whether someone of `age` completed months falls inside. An upper end
    /// given in whole years includes that whole year.
    pub fn holds(&self, age: Months) -> bool {
        let (from, last) = self.bounds();
        (from..=last).contains(&age)
    }

    /// Whether a child of `years` (some time between that birthday and the
    /// next) can take part: unknown when no range is known at all.
    pub fn any_holds_year(ranges: &[AgeRange], years: u16) -> Known {
        if ranges.is_empty() {
            return Known::Unknown;
        }
        let first = years * 12;
        Known::from(ranges.iter().any(|range| {
            let (from, last) = range.bounds();
            from <= last && from <= first + 11 && last >= first
        }))
    }
}
