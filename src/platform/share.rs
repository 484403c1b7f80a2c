//! Handing something on: an address by the device's own way of sharing, else
//! by the clipboard; a file; paper.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, ShareData, Url, window};

use super::history;

/// How it ended.
pub enum Outcome {
    /// Shared, or the person closed the choice of where to.
    Shared,
    Copied,
    Neither,
}

/// Where the browser knows no such way, the property itself is missing.
fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|value| value.is_truthy())
}

/// `href` is a path with its fragment.
pub async fn hand_on(title: &str, href: &str) -> Outcome {
    let Some(window) = window() else { return Outcome::Neither };
    let url = history::address(href);
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

/// Lets the browser save a text as a file of a media type.
pub fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options);
    let url = blob.and_then(|blob| Url::create_object_url_with_blob(&blob));
    let link = window().and_then(|w| w.document()).and_then(|d| d.create_element("a").ok());
    if let (Ok(url), Some(link)) = (url, link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
        let _ = Url::revoke_object_url(&url);
    }
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
