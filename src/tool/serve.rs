//! Serves a built site on this machine as any static host would, for trying
//! it out and for the tests. Not meant for the internet.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::extract::Request;
use axum::http::header::{IF_MODIFIED_SINCE, LOCATION, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

use super::headers::Headers;

/// The site in `dir` under the path `base`: files as they are, or their compressed
/// copies where there are some, `index.html`
/// for folders, `404.html` with status 404 for the rest. With the headers that
/// every host shall send, but for HTTPS.
pub fn site(dir: &Path, base: &str) -> Router {
    let files = ServeDir::new(dir).append_index_html_on_directories(true).precompressed_br().precompressed_gzip();
    let not_found = dir.join("404.html");
    let fallback = move || {
        let not_found: PathBuf = not_found.clone();
        async move {
            let body = tokio::fs::read_to_string(&not_found).await.unwrap_or_else(|_| "404".to_owned());
            (StatusCode::NOT_FOUND, [("content-type", "text/html; charset=utf-8")], body).into_response()
        }
    };
    let files = files.fallback(axum::routing::any(fallback));
    let router = match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        base => Router::new().nest_service(base, files).fallback_service(ServeFile::new(dir.join("404.html"))),
    };
    let base = base.to_owned();
    router.layer(from_fn(move |request, next| with_headers(base.clone(), request, next)))
}

async fn with_headers(base: String, mut request: Request, next: Next) -> Response {
    // A site that was taken back is older than the copies of it: their days do
    // not tell whether they are still the same.
    request.headers_mut().remove(IF_MODIFIED_SINCE);
    let path = request.uri().path().strip_prefix(&base).unwrap_or_default().to_owned();
    let mut response = next.run(request).await;
    let path = if response.status().is_success() { &path } else { "404.html" };
    for (name, value) in Headers::default().of(path) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    // The folder that sends somebody on to itself does not know where it is served.
    let to = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
    if let Some(Ok(to)) = to.map(|to| HeaderValue::from_str(&format!("{}{to}", base.trim_end_matches('/')))) {
        response.headers_mut().insert(LOCATION, to);
    }
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    response
}

/// Serves until stopped.
pub async fn serve(dir: &Path, base: &str, port: u16) -> std::io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    println!("Wegwijs is on http://{}{base}", listener.local_addr()?);
    axum::serve(listener, site(dir, base)).await
}
