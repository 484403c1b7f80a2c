//! What time it is, by the clock of the device.

use js_sys::Date;

use crate::domain::Day;

/// Today, where the device is.
pub fn today() -> Option<Day> {
    let now = Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    jiff::civil::Date::new(year, now.get_month() as i8 + 1, now.get_date() as i8).ok().map(Day)
}

/// Now in UTC, in the basic format of ISO 8601: `20261121T093000Z`.
pub fn stamp() -> String {
    let now: String = Date::new_0().to_iso_string().into();
    // "2026-11-21T09:30:00.000Z"
    let digits = now.chars().take(19).filter(|c| c.is_ascii_digit() || *c == 'T');
    digits.chain(['Z']).collect()
}
