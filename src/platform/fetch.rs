//! Fetching files.

use std::sync::atomic::{AtomicBool, Ordering};

use gloo_net::http::{Request, Response};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen_futures::JsFuture;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: offline, cut off, blocked.
    Network(String),
    /// An answer that is not a success (RFC 9110, section 15).
    Status(u16),
}

fn network(error: gloo_net::Error) -> FetchError {
    FetchError::Network(error.to_string())
}

/// Whether answers are kept in the browser's cache.
static TRACELESS: AtomicBool = AtomicBool::new(false);

/// From now on no answer is kept: which files were fetched tells who looked
/// at what.
pub fn leave_no_trace() {
    TRACELESS.store(true, Ordering::Relaxed);
}

/// `fresh` asks the server for all of it even where a copy is at hand.
async fn get(url: &str, fresh: bool) -> Result<Response, FetchError> {
    let cache = match fresh {
        _ if TRACELESS.load(Ordering::Relaxed) => web_sys::RequestCache::NoStore,
        true => web_sys::RequestCache::Reload,
        false => web_sys::RequestCache::Default,
    };
    let response = Request::get(url).cache(cache).send().await.map_err(network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    Ok(response)
}

pub async fn bytes(url: &str, fresh: bool) -> Result<Vec<u8>, FetchError> {
    get(url, fresh).await?.binary().await.map_err(network)
}

/// The first bytes of the SHA-256 of `bytes`, as hexadecimal digits, as long as
/// `like`. `None` where the browser computes none (a page that did not come by a
/// secure connection).
pub async fn digest(bytes: &[u8], like: &str) -> Option<String> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let digest = subtle.digest_with_str_and_js_u8_array("SHA-256", &Uint8Array::from(bytes)).ok()?;
    let digest = JsFuture::from(digest).await.ok()?;
    let digest = Uint8Array::new(&ArrayBuffer::from(digest)).to_vec();
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.take(like.len()).map(|digit| char::from_digit(digit.into(), 16)).collect()
}
