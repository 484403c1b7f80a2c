//! Handing an address of this site on: the device's own way of sharing, else
//! the clipboard; and paper.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ShareData, window};

/// How it ended.
pub enum Outcome {
    /// Shared, or the person closed the choice of where to.
    Shared,
    Copied,
    Neither,
}

/// Where the browser knows no way of sharing, the method itself is missing.
fn has(object: &JsValue, name: &str) -> bool {
    Reflect::has(object, &JsValue::from_str(name)).unwrap_or(false)
}

/// `href` is a path with its fragment.
pub async fn hand_on(title: &str, href: &str) -> Outcome {
    let Some(window) = window() else { return Outcome::Neither };
    let url = format!("{}{href}", window.location().origin().unwrap_or_default());
    let navigator = window.navigator();
    if has(&navigator, "share") {
        let data = ShareData::new();
        data.set_title(title);
        data.set_url(&url);
        match JsFuture::from(navigator.share_with_data(&data)).await {
            Err(error) if !closed(&error) => {}
            _ => return Outcome::Shared,
        }
    }
    if has(&navigator, "clipboard") && JsFuture::from(navigator.clipboard().write_text(&url)).await.is_ok() {
        return Outcome::Copied;
    }
    Outcome::Neither
}

/// Whether a choice failed because the person closed it.
fn closed(error: &JsValue) -> bool {
    let name = Reflect::get(error, &JsValue::from_str("name")).ok();
    name.and_then(|name| name.as_string()).is_some_and(|name| name == "AbortError")
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
