//! What the device can do for the app. The app puts the browser in its place
//! (`boot`); where pages are rendered beforehand there is no device.

use crate::domain::{Day, Lang};

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

    /// Removes what was kept under a name.
    fn forget(&self, _name: &str) {}

    /// Opens the device's own way of sharing an address of this site (its path
    /// and fragment), else copies it.
    fn hand_on(&self, _title: &str, _href: &str, done: Box<dyn Fn(HandedOn)>) {
        done(HandedOn::Not);
    }

    fn print(&self) {}

    /// Leaves for `target` at once, without a way back to what was seen: back
    /// leads to `home`.
    fn vanish(&self, _home: &str, _target: &str) {}

    /// Moves the focus to what has this id, once the page shows what is now.
    fn focus(&self, _id: &'static str) {}

    /// Today, by the clock of the device.
    fn today(&self) -> Option<Day> {
        None
    }

    /// Now in UTC, as calendar files write it: `20261121T093000Z`.
    fn stamp(&self) -> String {
        String::new()
    }

    /// The whole address of a path of this site.
    fn address(&self, href: &str) -> String {
        href.to_owned()
    }

    /// Calls `found` with the languages the device has voices for, now and
    /// whenever that changes.
    fn voices(&self, _found: Box<dyn Fn(Vec<Lang>)>) {}

    /// Says texts one after another, each with its language; calls `done` at the
    /// end, also when the person stopped it.
    fn say(&self, _parts: &[(&str, &str)], done: Box<dyn Fn()>) {
        done();
    }

    fn hush(&self) {}

    /// Gives the person a file; `kind` is its media type.
    fn save(&self, _name: &str, _kind: &str, _text: &str) {}
}

/// Stands where there is none.
pub(super) struct NoDevice;

impl Device for NoDevice {}
