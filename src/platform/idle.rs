//! Whether somebody is there: touches, keys, the wheel.

use js_sys::Date;
use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, Event, window};

/// What only a person does.
const SIGNS: [&str; 5] = ["pointerdown", "keydown", "touchstart", "wheel", "input"];

/// Calls `touched` at every sign of somebody.
pub fn on_sign(touched: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |_| touched());
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    if let Some(document) = window().and_then(|w| w.document()) {
        for sign in SIGNS {
            let _ = document.add_event_listener_with_callback_and_add_event_listener_options(
                sign,
                listener.as_ref().unchecked_ref(),
                &options,
            );
        }
    }
    listener.forget();
}

/// Seconds since some moment, by a clock that also runs while the page sleeps.
pub fn seconds() -> f64 {
    Date::now() / 1000.0
}
