//! Whether there is a network, and news of the site itself.

use web_sys::window;

use super::page::{listen, setting};

/// What `start.js` calls out when the worker has a newer release ready.
const UPDATED: &str = "wegwijs-updated";

/// Whether the device says it has a network. It may be wrong in saying so, but
/// not in saying it has none.
pub fn is_there() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Calls `changed` whenever that changes.
pub fn on_change(changed: impl Fn() + 'static) {
    listen(&["online", "offline"], changed);
}

/// Calls `updated` when there is one, at once if there is already.
pub fn on_update(updated: impl Fn() + 'static) {
    if setting("data-updated").is_some() {
        updated();
    }
    listen(&[UPDATED], updated);
}
