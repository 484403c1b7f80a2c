//! The catalogue: checking the edited form, and the published form with its
//! reading.
//!
//! [`Edited`] is what people keep under `public/catalogue/`; the tool makes of
//! it the files described in `published`, which the app loads. Reading and
//! writing files is the tool's and the app's business, not this module's.

mod check;
mod edited;
mod published;

pub use check::{Problem, Severity, check, is_hidden_control};
pub use edited::Edited;
pub use published::{Base, Card, Cards, FORMAT, FormatError, LanguageFiles, Manifest, decode};
