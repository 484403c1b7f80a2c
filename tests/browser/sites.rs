//! The sites under test, each served from a port of its own.

use std::collections::HashMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use wegwijs::tool::{AppFiles, Locales, PageSettings, publish, read, render_pages, serve, write};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped site, as `make build` wrote it.
pub fn shipped() -> PathBuf {
    let dist = std::env::var_os("WEGWIJS_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    assert!(dist.join("index.html").exists(), "{}: build the site first (make build)", dist.display());
    dist
}

/// The same app over the invented region, built once per run.
pub fn region() -> PathBuf {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let dist = shipped();
        let site = root().join("target/region-site");
        let _ = fs::remove_dir_all(&site);
        fs::create_dir_all(&site).unwrap();
        for entry in fs::read_dir(&dist).unwrap().map(Result::unwrap).filter(|e| e.path().is_file()) {
            fs::copy(entry.path(), site.join(entry.file_name())).unwrap();
        }
        let reading = read(&root().join("tests/region"));
        let edited = reading.edited.unwrap_or_else(|| panic!("tests/region: {:?}", reading.problems));
        let locales = Locales::read(&root().join("locales")).unwrap();
        let published = publish(&edited, &locales, None).unwrap();
        write(&published, &site.join("catalogue")).unwrap();
        let shell = fs::read_to_string(root().join("index.html")).unwrap();
        let app = AppFiles::of_site(&dist).unwrap();
        app.write(&site).unwrap();
        let settings = PageSettings { base: "/".into(), site_url: None, shell, app: Some(app) };
        for (path, html) in render_pages(&edited, &published, &locales, &settings).unwrap() {
            let path = site.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, html).unwrap();
        }
        site
    })
    .clone()
}

/// What a host can do wrong with one file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Answers with a status and no content.
    Status(u16),
    /// Answers with something else.
    Content(String),
    /// Answers after this many milliseconds.
    Slow(u64),
}

/// A served site whose files can be made to fail.
pub struct Site {
    pub address: SocketAddr,
    faults: Faults,
}

#[derive(Clone, Default)]
struct Faults(std::sync::Arc<Mutex<HashMap<String, Fault>>>);

impl Site {
    pub async fn serve(dir: &Path) -> Site {
        let faults = Faults::default();
        let router: Router = serve::site(dir, "/").layer(middleware::from_fn_with_state(faults.clone(), misbehave));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Site { address, faults }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on every file whose path contains `part` fails this way.
    pub fn fail(&self, part: &str, fault: Fault) {
        self.faults.0.lock().unwrap().insert(part.to_owned(), fault);
    }

    pub fn mend(&self) {
        self.faults.0.lock().unwrap().clear();
    }
}

async fn misbehave(State(faults): State<Faults>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let fault = faults.0.lock().unwrap().iter().find(|(part, _)| path.contains(part.as_str())).map(|(_, f)| f.clone());
    match fault {
        Some(Fault::Status(status)) => StatusCode::from_u16(status).unwrap().into_response(),
        Some(Fault::Content(content)) => content.into_response(),
        Some(Fault::Slow(milliseconds)) => {
            tokio::time::sleep(std::time::Duration::from_millis(milliseconds)).await;
            next.run(request).await
        }
        None => next.run(request).await,
    }
}
