//! Text as the browser understands Unicode.

use js_sys::JsString;

/// Compatibility decomposition (UAX #15, form NFKD) in lower case, of no
/// language in particular.
pub fn small_letters(text: &str) -> String {
    JsString::from(text).normalize("NFKD").to_lower_case().into()
}
