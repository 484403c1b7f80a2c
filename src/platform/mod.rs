//! Browser adapters: the only place (with `main.rs`) that knows `web_sys` and
//! `js_sys`. Knows nothing of the rest of the crate but [`crate::l10n::Formats`],
//! which it implements, and the domain's plain values.

#[cfg(feature = "app")]
pub mod clock;
#[cfg(feature = "app")]
pub mod fetch;
#[cfg(feature = "app")]
pub mod history;
#[cfg(feature = "app")]
pub mod idle;
#[cfg(feature = "app")]
pub mod intl;
#[cfg(feature = "app")]
pub mod network;
#[cfg(feature = "app")]
pub mod page;
#[cfg(feature = "app")]
pub mod places;
#[cfg(feature = "app")]
pub mod position;
#[cfg(feature = "app")]
pub mod share;
#[cfg(feature = "app")]
pub mod speech;
#[cfg(feature = "app")]
pub mod storage;
pub mod unicode;
