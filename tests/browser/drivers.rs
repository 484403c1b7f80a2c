//! The browsers that tests can be walked in, and the programs that drive them
//! (W3C WebDriver). Chromium is what all tests run in; `WEGWIJS_BROWSER` walks
//! the same in another.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long a program may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

impl Kind {
    /// What `WEGWIJS_BROWSER` names, else Chromium.
    pub fn wanted() -> Kind {
        match std::env::var("WEGWIJS_BROWSER").as_deref() {
            Ok("firefox") => Kind::Firefox,
            Ok("webkit") => Kind::WebKit,
            Ok("chromium") | Err(_) => Kind::Chromium,
            Ok(other) => panic!("WEGWIJS_BROWSER names chromium, firefox or webkit, not {other:?}"),
        }
    }

    /// The program that drives it, as `make setup` found or installed it.
    fn program(self) -> Option<String> {
        match self {
            Kind::Chromium => Some(std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into())),
            Kind::Firefox => std::env::var("GECKODRIVER").ok(),
            Kind::WebKit => std::env::var("WEBKITDRIVER").ok(),
        }
    }

    /// Whether it can be driven here; says so where it cannot.
    pub fn is_there(self) -> bool {
        let there = self.program().is_some();
        if !there {
            eprintln!("{self:?} is not installed (make setup): not walked in it");
        }
        there
    }

    /// `elsewhere`: the port that all requests to other machines go to, in Chromium.
    pub fn capabilities(self, width: u32, height: u32, language: &str, elsewhere: u16) -> Value {
        match self {
            Kind::Chromium => chromium(width, height, language, elsewhere),
            Kind::Firefox => json!({
                "moz:firefoxOptions": { "args": ["-headless"], "prefs": { "intl.accept_languages": language } },
            }),
            Kind::WebKit => {
                let browser = std::env::var("WEBKIT_BROWSER").expect("WEBKIT_BROWSER names MiniBrowser (make setup)");
                json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
            }
        }
    }

    /// Where its driver listens. Chromium's is started once for all tests. The
    /// others take one session at a time: each browser has a driver of its own.
    pub fn driver(self, language: &str) -> Driver {
        static SHARED: Mutex<BTreeMap<Kind, Driver>> = Mutex::new(BTreeMap::new());
        if self != Kind::Chromium {
            return self.start(language);
        }
        let mut shared = SHARED.lock().unwrap();
        let running = shared.entry(self).or_insert_with(|| self.start(language));
        Driver { port: running.port, programs: Vec::new() }
    }

    fn start(self, language: &str) -> Driver {
        let program = self.program().unwrap_or_else(|| panic!("{self:?} is not installed (make setup)"));
        let port = free_port();
        let mut command = Command::new(&program);
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let mut programs = Vec::new();
        match self {
            Kind::Chromium => {}
            // Its own channel for the browser: several may run at once.
            Kind::Firefox => {
                command.arg(format!("--websocket-port={}", free_port()));
            }
            Kind::WebKit => {
                let (screen, display) = screen();
                command.env("DISPLAY", display);
                // It speaks what the person's system does.
                let (folder, locale) = locale(language);
                command.env("LOCPATH", folder).env("LC_ALL", locale);
                programs.push(screen);
            }
        }
        programs.push(command.spawn().unwrap_or_else(|e| panic!("{program}: {e}")));
        let deadline = Instant::now() + PATIENCE;
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "{program} does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        Driver { port, programs }
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A screen that nobody sees, for a browser that needs one, and its name.
fn screen() -> (Child, String) {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|e| panic!("Xvfb: {e}"));
    let mut number = String::new();
    BufReader::new(screen.stdout.as_mut().unwrap()).read_line(&mut number).unwrap();
    (screen, format!(":{}", number.trim()))
}

/// The system's settings for a language, made where they are not yet there: the
/// folder they are in, and their name.
fn locale(language: &str) -> (PathBuf, String) {
    let sources = fs::read_dir("/usr/share/i18n/locales").expect("the sources of locales are installed (make setup)");
    let names = sources.map(|source| source.unwrap().file_name().into_string().unwrap());
    let country =
        |name: &String| name.strip_prefix(language).is_some_and(|rest| rest.starts_with('_') && rest.len() == 3);
    // The country of the same name first: nl_NL, tr_TR.
    let own = format!("{language}_{}", language.to_uppercase());
    let source = names
        .filter(country)
        .min_by_key(|name| (*name != own, name.clone()))
        .unwrap_or_else(|| panic!("there is no locale for {language}"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/locales");
    let name = format!("{source}.UTF-8");
    if !folder.join(&name).exists() {
        fs::create_dir_all(&folder).unwrap();
        let mut maker = Command::new("localedef");
        maker.args(["-i", &source, "-f", "UTF-8"]).arg(folder.join(&name));
        assert!(maker.status().expect("localedef").success(), "{name} cannot be made");
    }
    (folder, name)
}

/// What runs for a browser; ends with it.
pub struct Driver {
    pub port: u16,
    programs: Vec<Child>,
}

impl Drop for Driver {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

fn chromium(width: u32, height: u32, language: &str, elsewhere: u16) -> Value {
    let proxy = format!("--proxy-server=http://127.0.0.1:{elsewhere}");
    let args = [
        proxy.as_str(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-features=AutofillServerCommunication",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];
    json!({
        "goog:chromeOptions": {
            "args": args,
            "binary": "/usr/bin/chromium",
            "prefs": { "intl.accept_languages": language },
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "touch": false } },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}
