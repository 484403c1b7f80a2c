//! A browser under test, and the words tests speak to it in.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use crate::drivers::{Driver, Kind};
use crate::elsewhere::Elsewhere;
use crate::paper::Paper;

/// The Enter key (W3C WebDriver, "Keyboard actions").
const ENTER: &str = "\u{E007}";
/// How long anything may take to appear. Generous: machines are busy.
const PATIENCE: Duration = Duration::from_secs(20);

/// Lets the page believe that it is 22 November 2026, and go on from there.
pub const CLOCK: &str =
    "{ const Real = Date, begun = Real.now(), now = () => Real.UTC(2026, 10, 22, 9) + Real.now() - begun;
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length) super(...given); else super(now()); }
      static now() { return now(); }
    }; }";

/// Puts what the style sheets say of paper in force on the screen, for browsers
/// that cannot be told that the screen is paper.
const RULES_FOR_PAPER: &str = "const turn = ruled => {
        const media = ruled.media?.mediaText ?? '';
        if (/\\bprint\\b/.test(media)) ruled.media.mediaText = media.replace(/\\bprint\\b/g, 'all');
        else if (/\\bscreen\\b/.test(media)) ruled.media.mediaText = 'not all';
        for (const rule of ruled.cssRules ?? []) turn(rule);
    };
    for (const sheet of document.styleSheets) turn(sheet)";

/// In which colours a page is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
    /// The few colours that the person's system has instead of the page's own.
    Forced,
}

/// For `prepare`: keeps what a page's programs export, their memory for one, in
/// `programs`.
pub const KEEP_PROGRAMS: &str = "{
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiate(...given);
        (globalThis.programs ??= []).push(made.instance.exports);
        return made;
    };
}";

/// A fresh browser with a fresh profile.
pub struct Browser {
    pub client: Client,
    kind: Kind,
    #[allow(dead_code, reason = "ends with the browser")]
    driver: Driver,
    #[allow(dead_code, reason = "looks when the browser ends")]
    elsewhere: Elsewhere,
}

#[derive(Debug)]
struct ConsoleLog;

impl WebDriverCompatibleCommand for ConsoleLog {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}

/// A command of Chromium's own protocol, for what WebDriver has no word for.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(self.0.to_string()))
    }
}

/// The answer a person gives when the browser asks for a permission (W3C,
/// Permissions, "Set Permission").
#[derive(Debug)]
struct Permission(&'static str, &'static str);

impl WebDriverCompatibleCommand for Permission {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/permissions", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        let body = json!({ "descriptor": { "name": self.0 }, "state": self.1 });
        (axum::http::Method::POST, Some(body.to_string()))
    }
}

impl Browser {
    /// Runs a script in every page from now on, before the page's own.
    pub async fn prepare(&self, script: &str) {
        self.dev_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Shows the page as on paper.
    pub async fn on_paper(&self) {
        if self.kind == Kind::Chromium {
            self.dev_tools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        } else {
            self.js(RULES_FOR_PAPER).await;
        }
    }

    /// What would come out of the printer.
    pub async fn printed(&self) -> Paper {
        let answer = self.dev_tools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
        Paper::read(&BASE64_STANDARD.decode(answer["data"].as_str().unwrap()).unwrap())
    }

    /// Shows pages as somebody with these settings sees them, until told otherwise.
    pub async fn look(&self, look: Look) {
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = match look {
            Look::Light => vec![feature("prefers-color-scheme", "light"), feature("forced-colors", "none")],
            Look::Dark => vec![feature("prefers-color-scheme", "dark"), feature("forced-colors", "none")],
            Look::Forced => vec![feature("prefers-color-scheme", "dark"), feature("forced-colors", "active")],
        };
        self.dev_tools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Gives the page another width and height, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700 });
        self.dev_tools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// The whole page as a PNG, however long it is.
    pub async fn picture(&self) -> Vec<u8> {
        let size = self.dev_tools("Page.getLayoutMetrics", json!({})).await["cssContentSize"].clone();
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let shown = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let shown = self.dev_tools("Page.captureScreenshot", shown).await;
        BASE64_STANDARD.decode(shown["data"].as_str().unwrap()).unwrap()
    }

    pub async fn dev_tools(&self, command: &str, parameters: Value) -> Value {
        self.client.issue_cmd(DevTools(json!({ "cmd": command, "params": parameters }))).await.unwrap()
    }

    /// Answers "granted" or "denied" from now on.
    pub async fn permit(&self, name: &'static str, state: &'static str) {
        self.client.issue_cmd(Permission(name, state)).await.unwrap();
    }

    pub async fn open(width: u32, height: u32, language: &str) -> Browser {
        let browser = Browser::that_keeps_sites(width, height, language).await;
        if browser.kind == Kind::Chromium {
            // What is tested is what the host sends, not what the device kept of it.
            browser.prepare("delete Navigator.prototype.serviceWorker").await;
        }
        browser
    }

    /// One in which a site may stay on the device.
    pub async fn that_keeps_sites(width: u32, height: u32, language: &str) -> Browser {
        Browser::of(Kind::wanted(), width, height, language).await
    }

    pub async fn of(kind: Kind, width: u32, height: u32, language: &str) -> Browser {
        let elsewhere = Elsewhere::listen().await;
        let capabilities = kind.capabilities(width, height, language, elsewhere.port);
        let capabilities = capabilities.as_object().unwrap().clone();
        let driver = kind.driver(language);
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = ClientBuilder::rustls()
            .map_err(|e| e.to_string())
            .unwrap()
            .capabilities(capabilities)
            .connect(&address)
            .await
            .unwrap();
        if kind != Kind::Chromium {
            // As near to it as the browser's own window gets.
            client.set_window_rect(0, 0, width, height).await.unwrap();
        }
        Browser { client, kind, driver, elsewhere }
    }

    pub async fn phone(language: &str) -> Browser {
        Browser::open(360, 740, language).await
    }

    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Opens an address and waits until the app has taken over from the page
    /// that was rendered beforehand.
    pub async fn open_app(&self, url: &str) {
        self.goto(url).await;
        self.wait_for_app().await;
    }

    pub async fn wait_for_app(&self) {
        self.until("the app takes over", "return document.documentElement.hasAttribute('data-app')").await;
    }

    pub async fn js(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if self.client.execute(script, vec![]).await.is_ok_and(|v| v == Value::Bool(true)) {
                return;
            }
            if Instant::now() > deadline {
                let page = self.js("return document.body.innerText.slice(0, 800)").await;
                panic!("waited in vain until {what}; at {}: {page}", self.address().await);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub async fn until_address(&self, part: &str) {
        let part = serde_json::to_string(part).unwrap();
        self.until(&format!("the address has {part}"), &format!("return location.href.includes({part})")).await;
    }

    pub async fn until_text(&self, text: &str) {
        let quoted = serde_json::to_string(text).unwrap();
        self.until(&format!("{text:?} is shown"), &format!("return document.body.innerText.includes({quoted})")).await;
    }

    pub async fn address(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    pub async fn heading(&self) -> String {
        self.text("main h1").await
    }

    /// What is read there. WebKit ends the text of some blocks with a line break.
    pub async fn text(&self, css: &str) -> String {
        let quoted = serde_json::to_string(css).unwrap();
        self.until(&format!("there is {css}"), &format!("return document.querySelector({quoted}) !== null")).await;
        self.js(&format!("return document.querySelector({quoted}).innerText"))
            .await
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    pub async fn count(&self, css: &str) -> u64 {
        let quoted = serde_json::to_string(css).unwrap();
        self.js(&format!("return document.querySelectorAll({quoted}).length")).await.as_u64().unwrap()
    }

    /// Waits until the page has stopped changing.
    pub async fn until_calm(&self) {
        let watch = "if (!window.calm) {
            window.calm = { since: Date.now() };
            new MutationObserver(() => window.calm.since = Date.now())
                .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        }
        return Date.now() - window.calm.since > 500";
        self.until("the page is calm", watch).await;
    }

    /// Clicks as a person does: again, where the page moved away under the finger.
    pub async fn click(&self, css: &str) {
        let click = || async {
            let clicked = self.client.find(Locator::Css(css)).await?.click().await;
            if clicked.is_err() && self.kind == Kind::WebKit {
                // Its driver does not wait until what it scrolls to is in view.
                let quoted = serde_json::to_string(css).unwrap();
                self.js(&format!("document.querySelector({quoted})?.scrollIntoView({{ block: 'center' }})")).await;
            }
            clicked
        };
        self.patiently(&format!("{css} can be clicked"), click).await;
    }

    /// Types into a field as a person would; an end of line is the Enter key.
    pub async fn type_into(&self, css: &str, text: &str) {
        let text = &text.replace('\n', ENTER);
        let typing = || async { self.client.find(Locator::Css(css)).await?.send_keys(text).await };
        self.patiently(&format!("{css} can be typed into"), typing).await;
    }

    /// Types a date into the parts of its field: in Chromium in the order of its
    /// own language, English, in WebKit in that of the person's, day first. Firefox's
    /// driver takes it whole.
    pub async fn type_date(&self, css: &str, (year, month, day): (u32, u32, u32)) {
        let typed = match self.kind {
            Kind::Chromium => format!("{month:02}{day:02}{year}"),
            Kind::Firefox => format!("{year}-{month:02}-{day:02}"),
            Kind::WebKit => format!("{day:02}-{month:02}-{year}"),
        };
        self.type_into(css, &typed).await;
    }

    /// Chooses an option of a drop-down by its value.
    pub async fn choose(&self, id: &str, value: &str) {
        let choice = || async { self.client.find(Locator::Id(id)).await?.select_by_value(value).await };
        self.patiently(&format!("{value} can be chosen in {id}"), choice).await;
    }

    async fn patiently<F: Future<Output = Result<(), CmdError>>>(&self, what: &str, action: impl Fn() -> F) {
        let deadline = Instant::now() + PATIENCE;
        while let Err(error) = action().await {
            assert!(Instant::now() < deadline, "waited in vain until {what}: {error}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// What the browser wrote to its console, errors and warnings alike. Only
    /// Chromium's driver tells.
    pub async fn console(&self) -> Vec<String> {
        if self.kind != Kind::Chromium {
            return Vec::new();
        }
        let log = self.client.issue_cmd(ConsoleLog).await.unwrap();
        log.as_array().unwrap().iter().map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    pub async fn assert_console_empty(&self) {
        let console = self.console().await;
        assert!(console.is_empty(), "the console holds {console:#?}");
    }

    /// Ends the session; the console must be empty unless the test expected
    /// otherwise and read it before.
    pub async fn close(self) {
        self.assert_console_empty().await;
        self.client.close().await.unwrap();
    }
}
