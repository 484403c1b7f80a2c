//! Fetching text.

use gloo_net::http::Request;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: offline, cut off, blocked.
    Network(String),
    /// An answer that is not a success (RFC 9110, section 15).
    Status(u16),
}

/// `fresh` asks the server even where a copy is at hand.
pub async fn text(url: &str, fresh: bool) -> Result<String, FetchError> {
    let network = |e: gloo_net::Error| FetchError::Network(e.to_string());
    let cache = if fresh { web_sys::RequestCache::NoCache } else { web_sys::RequestCache::Default };
    let response = Request::get(url).cache(cache).send().await.map_err(network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    response.text().await.map_err(network)
}
