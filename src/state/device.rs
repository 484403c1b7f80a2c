//! What the device can do for the app. The app puts the browser in its place
//! (`boot`); where pages are rendered beforehand there is no device.

use leptos::prelude::{Callable, Callback};

/// How handing something on ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandedOn {
    /// The person chose where to send it, or chose not to.
    Shared,
    Copied,
    /// The device can do neither.
    Not,
}

/// Everything here may be impossible on some device; then it does nothing, and
/// says so where that matters.
pub trait Device: Send + Sync {
    /// What was kept under a name on this device.
    fn recall(&self, _name: &str) -> Option<String> {
        None
    }

    /// Keeps a text on this device; whether that worked.
    fn keep(&self, _name: &str, _text: &str) -> bool {
        false
    }

    /// Opens the device's own way of sharing an address of this site (its path
    /// and fragment), else copies it.
    fn hand_on(&self, _title: &str, _href: &str, done: Callback<HandedOn>) {
        done.run(HandedOn::Not);
    }

    fn print(&self) {}
}

/// Stands where there is none.
pub(super) struct NoDevice;

impl Device for NoDevice {}
