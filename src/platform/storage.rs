//! What stays on the device between visits. Every call can fail (private
//! mode, full storage); then the app goes on without memory.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{StorageEvent, window};

pub fn read(key: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(key).ok()?
}

/// Whether it was kept.
pub fn write(key: &str, value: &str) -> bool {
    let storage = window().and_then(|w| w.local_storage().ok().flatten());
    storage.is_some_and(|storage| storage.set_item(key, value).is_ok())
}

pub fn remove(key: &str) {
    if let Some(storage) = window().and_then(|w| w.local_storage().ok().flatten()) {
        let _ = storage.remove_item(key);
    }
}

/// Calls `on_change` with the new text (empty once it was removed) when
/// another tab changes what is kept under `key`.
pub fn on_change(key: &'static str, on_change: impl Fn(&str) + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        // Without a key everything was cleared.
        if event.key().is_none_or(|changed| changed == key) {
            on_change(&event.new_value().unwrap_or_default());
        }
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
