//! The sites under test, each served from a port of its own.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tower::ServiceExt;
use wegwijs::catalogue::Edited;
use wegwijs::domain::Lang;
use wegwijs::tool::{AppFiles, Locales, PageSettings, publish, read, render_components, render_pages, serve, write};

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
    SITE.get_or_init(|| build("region-site", "tests/region", None, |_| ())).clone()
}

/// The same app over the invented Dutch municipality, built once per run.
pub fn town() -> PathBuf {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| build("town-site", "tests/town", None, |_| ())).clone()
}

/// The invented region as a site that devices keep, where the playground goes
/// by this name; built once per run.
pub fn kept(name: &str) -> PathBuf {
    static SITES: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut sites = SITES.lock().unwrap();
    sites.entry(name.to_owned()).or_insert_with(|| keepable(name)).clone()
}

fn keepable(name: &str) -> PathBuf {
    let worker = fs::read_to_string(root().join("public/app/worker.js")).unwrap();
    build(&format!("kept-{name}"), "tests/region", Some(worker), |edited| {
        let playground = edited.services.iter_mut().find(|s| s.id.as_str() == "voorbeeld-speelplein").unwrap();
        playground.texts.get_mut(&Lang::NL).unwrap().name = name.to_owned();
    })
}

/// Every component in its states over the invented region, as the tool renders
/// them: with the site's own style sheet, without the app, which in production
/// does not know this page. Built once per run.
pub fn components() -> PathBuf {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let site = emptied("components-site");
        let edited = edited("tests/region");
        let locales = Locales::read(&root().join("locales")).unwrap();
        let published = publish(&edited, &locales, None).unwrap();
        let app = AppFiles::of_site(&shipped()).unwrap();
        app.write(&site).unwrap();
        let shell = shell().replace("<!-- wegwijs:app -->", &app.style("/"));
        let settings = PageSettings { base: "/".into(), site_url: None, shell, app: None, worker: None };
        let mut pages = render_components(&edited, &published, &locales, &settings).unwrap();
        // Nothing is loaded ahead for an app that shall not come, and nobody misses it.
        let of_app = ["<link rel=\"preload\"", "<div class=\"unstarted\""];
        let kept = |line: &&str| !of_app.iter().any(|start| line.starts_with(start));
        pages.values_mut().for_each(|page| *page = page.lines().filter(kept).collect::<Vec<_>>().join("\n"));
        write_pages(&site, pages);
        site
    })
    .clone()
}

fn emptied(folder: &str) -> PathBuf {
    let site = root().join("target").join(folder);
    let _ = fs::remove_dir_all(&site);
    fs::create_dir_all(&site).unwrap();
    site
}

fn edited(catalogue: &str) -> Edited {
    let reading = read(&root().join(catalogue));
    reading.edited.unwrap_or_else(|| panic!("{catalogue}: {:?}", reading.problems))
}

fn shell() -> String {
    fs::read_to_string(root().join("index.html")).unwrap()
}

fn write_pages(site: &Path, pages: BTreeMap<String, String>) {
    for (path, html) in pages {
        let path = site.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, html).unwrap();
    }
}

/// The site of a catalogue, with one change, in a folder of `target/`.
fn build(folder: &str, catalogue: &str, worker: Option<String>, change: impl FnOnce(&mut Edited)) -> PathBuf {
    let site = emptied(folder);
    fs::create_dir_all(site.join("icons")).unwrap();
    for icon in fs::read_dir(root().join("public/icons")).unwrap().map(Result::unwrap) {
        fs::copy(icon.path(), site.join("icons").join(icon.file_name())).unwrap();
    }
    let mut edited = edited(catalogue);
    change(&mut edited);
    let locales = Locales::read(&root().join("locales")).unwrap();
    let published = publish(&edited, &locales, None).unwrap();
    write(&published, &site.join("catalogue")).unwrap();
    let app = AppFiles::of_site(&shipped()).unwrap();
    app.write(&site).unwrap();
    let settings = PageSettings { base: "/".into(), site_url: None, shell: shell(), app: Some(app), worker };
    write_pages(&site, render_pages(&edited, &published, &locales, &settings).unwrap());
    site
}

/// What a host can do wrong with one file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Answers with a status and no content.
    Status(u16),
    /// Answers with something else.
    Content(String),
    /// Answers with another script.
    Script(String),
    /// Answers after this many milliseconds.
    Slow(u64),
    /// Sends half of it and closes the connection.
    Cut,
    /// Sends half of it as if that were all.
    Half,
    /// Calls it something else.
    Type(&'static str),
    /// Sends the file that is asked for with this instead of `part`.
    Swapped { part: &'static str, with: &'static str },
}

/// A served site whose files can be made to fail, that can be published anew,
/// and that can be cut off.
pub struct Site {
    pub address: SocketAddr,
    host: Host,
    inner: SocketAddr,
    wire: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Clone, Default)]
struct Host {
    dir: Arc<Mutex<PathBuf>>,
    faults: Arc<Mutex<HashMap<String, Fault>>>,
    asked: Arc<Mutex<Vec<String>>>,
    prepared: Arc<Mutex<String>>,
}

/// Where a site has the script that its pages run first.
const PREPARED: &str = "/prepared.js";

impl Site {
    pub async fn serve(dir: &Path) -> Site {
        let host = Host { dir: Arc::new(Mutex::new(dir.to_owned())), ..Host::default() };
        let router = Router::new().fallback(answer).with_state(host.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inner = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let outer = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = outer.local_addr().unwrap();
        let wire = Mutex::new(Some(tokio::spawn(forward(outer, inner))));
        Site { address, host, inner, wire }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on every file whose path contains `part` fails this way.
    pub fn fail(&self, part: &str, fault: Fault) {
        self.host.faults.lock().unwrap().insert(part.to_owned(), fault);
    }

    pub fn mend(&self) {
        self.host.faults.lock().unwrap().clear();
    }

    /// Puts another site in its place.
    pub fn publish(&self, dir: &Path) {
        *self.host.dir.lock().unwrap() = dir.to_owned();
    }

    /// Runs a script in every page from now on, before the page's own: a script
    /// of the site itself, which its rules allow in every browser.
    pub fn prepare(&self, script: &str) {
        *self.host.prepared.lock().unwrap() = script.to_owned();
    }

    /// The paths asked for since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.host.asked.lock().unwrap())
    }

    /// Closes every connection and answers nobody, as without a network.
    pub async fn cut(&self) {
        let wire = self.wire.lock().unwrap().take();
        if let Some(wire) = wire {
            wire.abort();
            let _ = wire.await;
        }
    }

    pub async fn join(&self) {
        let outer = TcpListener::bind(self.address).await.unwrap();
        *self.wire.lock().unwrap() = Some(tokio::spawn(forward(outer, self.inner)));
    }
}

/// Passes bytes on; ends with all its connections when it is dropped.
async fn forward(outer: TcpListener, inner: SocketAddr) {
    let mut connections = JoinSet::new();
    while let Ok((mut near, _)) = outer.accept().await {
        connections.spawn(async move {
            if let Ok(mut far) = TcpStream::connect(inner).await {
                let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
            }
        });
    }
}

async fn answer(State(host): State<Host>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    host.asked.lock().unwrap().push(path.clone());
    let fault =
        host.faults.lock().unwrap().iter().find(|(part, _)| path.contains(part.as_str())).map(|(_, f)| f.clone());
    let dir = host.dir.lock().unwrap().clone();
    let prepared = host.prepared.lock().unwrap().clone();
    if path == PREPARED {
        return ([(CONTENT_TYPE, "text/javascript")], prepared).into_response();
    }
    let serve = async |request: Request| {
        let response = serve::site(&dir, "/").oneshot(request).await.into_response();
        if prepared.is_empty() { response } else { with_script(response).await }
    };
    match fault {
        Some(Fault::Status(status)) => StatusCode::from_u16(status).unwrap().into_response(),
        Some(Fault::Content(content)) => content.into_response(),
        Some(Fault::Script(script)) => ([(CONTENT_TYPE, "text/javascript")], script).into_response(),
        Some(Fault::Slow(milliseconds)) => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            serve(request).await
        }
        Some(Fault::Cut) => halved(serve(request).await, true).await,
        Some(Fault::Half) => halved(serve(request).await, false).await,
        Some(Fault::Type(called)) => {
            let mut response = serve(request).await;
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(called));
            response
        }
        Some(Fault::Swapped { part, with }) => {
            let other = another(&dir, &path, part, with);
            serve(Request::get(other).body(Body::empty()).unwrap()).await
        }
        None => serve(request).await,
    }
}

/// A page with the prepared script at its beginning; anything else as it is.
async fn with_script(response: Response) -> Response {
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let page = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let script = format!("<head><script src=\"{PREPARED}\"></script>");
    let page = std::str::from_utf8(&page).unwrap().replacen("<head>", &script, 1);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// The beginning of an answer: broken off while the rest is still awaited, or as
/// if it were all.
async fn halved(response: Response, broken_off: bool) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let half = whole.slice(..whole.len() / 2);
    if !broken_off {
        parts.headers.remove(CONTENT_LENGTH);
        return Response::from_parts(parts, Body::from(half));
    }
    parts.headers.insert(CONTENT_LENGTH, whole.len().into());
    let pieces = [Ok(half), Err(std::io::Error::other("broken off"))];
    Response::from_parts(parts, Body::from_stream(futures_util::stream::iter(pieces)))
}

/// The path of a file of the same kind: its name differs in a part, and in the hash.
fn another(dir: &Path, path: &str, part: &str, with: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap();
    let wanted = name.replace(part, with);
    let start = wanted.rsplit_once('-').map_or(wanted.as_str(), |(start, _)| start).to_owned() + "-";
    let mut names =
        fs::read_dir(dir.join(folder.trim_start_matches('/'))).unwrap().map(|file| file.unwrap().file_name());
    let other = names.find(|other| other.to_string_lossy().starts_with(&start)).unwrap();
    format!("{folder}/{}", other.to_string_lossy())
}
