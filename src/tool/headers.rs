//! What a host adds to the site's files: one list, from which `hosts.rs` writes
//! the rules for each kind of host and by which `serve.rs` answers itself.

use std::fmt;
use std::str::FromStr;

/// The same as in the head of every page (`index.html`); a test compares them.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

/// What the app uses of a browser (`platform/`): the place on a press, and the
/// clipboard to hand on a link. The device's own sharing is for this origin
/// only without being named (Web Share API), and browsers that have none
/// complain about its name.
const USED: [&str; 2] = ["geolocation", "clipboard-write"];

/// What it never does: even a script of somebody else in a page could not.
/// Only features that browsers know wherever they run: they complain about others.
const UNUSED: [&str; 21] = [
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// How the paths of files begin whose address holds a hash of what is in them;
/// nothing else begins so.
pub const HASHED: [&str; 9] = [
    "app-",
    "catalogue/base-",
    "catalogue/cards-",
    "catalogue/details-",
    "catalogue/manifest-",
    "catalogue/map-",
    MESSAGES,
    "catalogue/search-",
    "release-",
];
/// Of those the messages, whose ending few hosts know.
pub const MESSAGES: &str = "catalogue/messages-";

/// By these a device learns of a new release.
pub const NEWS: [&str; 3] = ["catalogue/manifest.json", "release.json", "worker.js"];

/// For a year without asking (RFC 8246).
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Kept, but asked for at every use whether it is still the same.
pub const ASK: &str = "no-cache";

/// Media types by how a file's name ends (IANA; WebAssembly as its
/// specification demands, or browsers do not compile it while it loads).
pub const TYPES: [(&str, &str); 14] = [
    ("html", HTML),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("webmanifest", "application/manifest+json"),
    ("ftl", TEXT),
    ("txt", TEXT),
    ("csv", "text/csv; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("bin", "application/octet-stream"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("xml", "application/xml"),
];
pub const HTML: &str = "text/html; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";

/// A header's name and value.
pub type Header = (&'static str, String);

/// The rules of one site.
#[derive(Debug, Clone, Default)]
pub struct Headers {
    pub ancestors: Ancestors,
    /// Whether the site is reached by HTTPS only, and shall stay so.
    pub https_only: bool,
}

impl Headers {
    /// What every answer carries.
    pub fn always(&self) -> Vec<Header> {
        let used = USED.iter().map(|feature| format!("{feature}=(self)"));
        let features: Vec<String> = used.chain(UNUSED.iter().map(|feature| format!("{feature}=()"))).collect();
        let mut headers = vec![
            ("Content-Security-Policy", format!("{POLICY}; frame-ancestors {}", self.ancestors)),
            ("Permissions-Policy", features.join(", ")),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ];
        if self.https_only {
            // Not for subdomains: those are not the site's.
            headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
        }
        headers
    }

    /// All that goes with the file at a path below the site's root; a folder's
    /// path ends with a slash.
    pub fn of(&self, path: &str) -> Vec<Header> {
        let mut headers = self.always();
        headers.push(("Cache-Control", cache_control(path).to_owned()));
        headers.extend(content_type(path).map(|kind| ("Content-Type", kind.to_owned())));
        headers
    }
}

pub fn cache_control(path: &str) -> &'static str {
    if HASHED.iter().any(|start| path.starts_with(start)) { FOR_EVER } else { ASK }
}

pub fn content_type(path: &str) -> Option<&'static str> {
    if path.is_empty() || path.ends_with('/') {
        return Some(HTML);
    }
    let (_, ending) = path.rsplit_once('.')?;
    TYPES.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
}

/// Which pages may show the site in a frame: the value of `frame-ancestors`
/// (CSP 3, 6.4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ancestors(String);

impl Default for Ancestors {
    fn default() -> Ancestors {
        Ancestors("'none'".to_owned())
    }
}

impl fmt::Display for Ancestors {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug, thiserror::Error)]
pub enum AncestorsError {
    #[error("name who may frame the site, or 'none'")]
    Empty,
    #[error("`{0}` is neither 'none', 'self' nor an address such as https://example.org or https://*.example.org")]
    Unknown(String),
    #[error("'none' goes with nothing else")]
    NoneAndOthers,
}

impl FromStr for Ancestors {
    type Err = AncestorsError;

    fn from_str(text: &str) -> Result<Ancestors, AncestorsError> {
        let sources: Vec<&str> = text.split_whitespace().collect();
        if let Some(unknown) = sources.iter().find(|source| !is_source(source)) {
            return Err(AncestorsError::Unknown((*unknown).to_owned()));
        }
        match sources[..] {
            [] => Err(AncestorsError::Empty),
            [_, _, ..] if sources.contains(&"'none'") => Err(AncestorsError::NoneAndOthers),
            _ => Ok(Ancestors(sources.join(" "))),
        }
    }
}

fn is_source(source: &str) -> bool {
    let host = source.strip_prefix("https://").or_else(|| source.strip_prefix("http://"));
    let named = |host: &str| host.contains(|c: char| c.is_ascii_alphanumeric()) && host.chars().all(is_of_host);
    ["'none'", "'self'"].contains(&source) || host.is_some_and(named)
}

fn is_of_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-.:*".contains(c)
}
