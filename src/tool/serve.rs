//! Serves a built site on this machine as any static host would, for trying
//! it out and for the tests. Not meant for the internet.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

/// The site in `dir` under the path `base`: files as they are, or their compressed
/// copies where there are some, `index.html`
/// for folders, `404.html` with status 404 for the rest.
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
    match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        base => Router::new().nest_service(base, files).fallback_service(ServeFile::new(dir.join("404.html"))),
    }
}

/// Serves until stopped.
pub async fn serve(dir: &Path, base: &str, port: u16) -> std::io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
    println!("Wegwijs is on http://{}{base}", listener.local_addr()?);
    axum::serve(listener, site(dir, base)).await
}
