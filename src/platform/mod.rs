//! Browser adapters: the only place (with `main.rs`) that knows `web_sys` and
//! `js_sys`. Knows nothing of the rest of the crate but [`crate::l10n::Formats`],
//! which it implements, and the domain's plain values.

pub mod clock;
pub mod fetch;
pub mod history;
pub mod intl;
pub mod page;
pub mod position;
pub mod share;
pub mod speech;
pub mod storage;
pub mod unicode;
