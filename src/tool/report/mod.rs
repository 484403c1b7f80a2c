//! Reports over a catalogue, for those who keep it and those who decide.
//!
//! Each report counts first (a plain value that tests can ask), and is then
//! written as a table for a terminal, as CSV, as JSON, or as one HTML page
//! that needs nothing else. What the reports read is a catalogue without
//! errors; what they say is in `words/`.

mod coverage;
mod markup;
mod page;
mod stale;
mod table;
mod translations;
mod words;

pub use coverage::{Area, Band, Children, Count, Coverage, Mistake};
pub use stale::{Reason, Stale, StaleList};
pub use table::Table;
pub use translations::{About, Need, Translations, Work};
pub use words::{ReportLang, report_locales, report_words};
