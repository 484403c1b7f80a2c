//! The catalogue: checking the edited form, and the published form with its
//! reading.
//!
//! [`Edited`] is what people keep under `public/catalogue/`; the tool makes of
//! it the files described in `published`, which the app loads. Reading and
//! writing files is the tool's and the app's business, not this module's.

#[cfg(not(target_arch = "wasm32"))]
mod check;
mod edited;
mod published;

#[cfg(not(target_arch = "wasm32"))]
pub use check::{
    Checks, NAME_MAX, Problem, SCHEMA_VERSION, SUMMARY_MAX, Severity, TEXT_MAX, Unread, check, check_record, is_email,
    is_hidden_control, is_in_numbering_plan, is_phone_number, is_web_address, sources_used,
};
pub use edited::Edited;
pub use published::{Base, Card, Cards, FORMAT, FormatError, LanguageFiles, Manifest, decode};
