//! Fetching files.

use gloo_net::http::{Request, Response};

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

/// `fresh` asks the server even where a copy is at hand.
async fn get(url: &str, fresh: bool) -> Result<Response, FetchError> {
    let cache = if fresh { web_sys::RequestCache::NoCache } else { web_sys::RequestCache::Default };
    let response = Request::get(url).cache(cache).send().await.map_err(network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    Ok(response)
}

pub async fn bytes(url: &str, fresh: bool) -> Result<Vec<u8>, FetchError> {
    get(url, fresh).await?.binary().await.map_err(network)
}
