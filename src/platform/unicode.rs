//! Text as the browser understands Unicode.

use js_sys::JsString;

/// Compatibility decomposition (UAX #15, form NFKD).
pub fn decompose(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}
