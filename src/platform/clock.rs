//! Today, where the reader is.

use jiff::civil::Date;

pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(i16::try_from(now.get_full_year()).ok()?, now.get_month() as i8 + 1, now.get_date() as i8).ok()
}
