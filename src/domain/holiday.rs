//! School holidays and the days on which toddlers may start nursery school.

use serde::{Deserialize, Serialize};

use super::{Age, Day, TextMap};

/// A school holiday by its name in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HolidayKind {
    pub id: String,
    pub names: TextMap,
}

/// One holiday, first and last day included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchoolHoliday {
    /// A [`HolidayKind`]'s id.
    pub kind: String,
    pub start: Day,
    pub end: Day,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    pub schema_version: u32,
    pub source: String,
    pub kinds: Vec<HolidayKind>,
    pub school_holidays: Vec<SchoolHoliday>,
    /// Known days on which a child of 2 years 6 months may start nursery school.
    pub entry_days: Vec<Day>,
    pub entry_days_source: String,
}

/// When a child may start nursery school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// On an entry day, or any school day after it.
    On(Day),
    /// On any school day from this one on.
    AnyDayFrom(Day),
    /// On the first entry day from this one on, which is not known.
    UnknownAfter(Day),
}

impl Holidays {
    /// When a child born on `birth` may start: on the first entry day from
    /// `young` on, or on any school day from `old` on, whichever comes first;
    /// not before `today`.
    pub fn entry(&self, birth: Day, young: Age, old: Age, today: Option<Day>) -> Option<Entry> {
        let from = birth.after(young)?.max(today.unwrap_or(birth));
        let any_day = birth.after(old)?;
        let entry_day = self.entry_days.iter().copied().filter(|day| *day >= from).min();
        Some(match entry_day {
            _ if any_day <= from => Entry::AnyDayFrom(from),
            Some(day) if day < any_day => Entry::On(day),
            Some(_) => Entry::AnyDayFrom(any_day),
            None => Entry::UnknownAfter(from),
        })
    }

    /// The holiday going on at `day`, else the first one after it.
    pub fn current_or_next(&self, day: Day) -> Option<&SchoolHoliday> {
        self.school_holidays.iter().filter(|h| h.end >= day).min_by_key(|h| h.start)
    }
}
