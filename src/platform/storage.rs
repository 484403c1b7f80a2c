//! What stays on the device between visits. Every call can fail (private
//! mode, full storage); then the app goes on without memory.

use web_sys::window;

pub fn read(key: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(key).ok()?
}

/// Whether it was kept.
pub fn write(key: &str, value: &str) -> bool {
    let storage = window().and_then(|w| w.local_storage().ok().flatten());
    storage.is_some_and(|storage| storage.set_item(key, value).is_ok())
}
