//! School holidays and the days on which toddlers may start nursery school.

use serde::{Deserialize, Serialize};

use super::{Day, TextMap};

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

impl Holidays {
    /// The holiday going on at `day`, else the first one after it.
    pub fn current_or_next(&self, day: Day) -> Option<&SchoolHoliday> {
        self.school_holidays.iter().filter(|h| h.end >= day).min_by_key(|h| h.start)
    }
}
