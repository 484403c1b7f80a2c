//! axe-core over every kind of page in each language. What it cannot decide
//! ("incomplete") may only be contrast on clipped shapes, which
//! `tests/core/contrast.rs` computes from the tokens.

use serde_json::Value;

use crate::browser::{Browser, Look};
use crate::sites::{self, Site};

pub const LANGUAGES: [&str; 7] = ["nl", "fr", "en", "tr", "ar", "bg", "uk"];

/// Every kind of page, each in a state with as much on it as possible.
pub const PAGES: [&str; 28] = [
    "",
    "search/",
    "search/?q=opvang&neighbourhood=18&around=1&age=4&unknown=1",
    "search/?q=xyzxyz&age=3",
    "search/?view=map",
    "search/?q=opvang&neighbourhood=18&view=map",
    "service/kinderopvangpunt-gent/",
    "service/buitenschoolse-opvang-stibo/",
    "service/ugent-de-sterre/",
    "service/hulplijn-1712/",
    "search/?q=geweld",
    "holiday/?age=6&neighbourhood=18",
    "learning/?stage=secondary",
    "learning/?need=study-place&neighbourhood=7",
    "childcare/?age=1",
    "family/",
    "youth/?free=1&when=weekend",
    "moment/separation/",
    "moment/first-school/?neighbourhood=7",
    "list/",
    "list/#keep=awel,kinderopvangpunt-gent,bestaat-niet-meer,%3C",
    "children/",
    "plan/",
    "helper/",
    "neighbourhood/",
    "neighbourhood/7/",
    "about/",
    "privacy/",
];

pub fn axe() -> String {
    let path = std::env::var("AXE_JS").expect("AXE_JS names axe.min.js (make setup)");
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Everything that axe knows and we hold.
const ALL_RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

pub async fn violations(browser: &Browser, axe: &str) -> Vec<String> {
    violations_of(browser, axe, &ALL_RULES).await
}

/// Of some rules, by their names or tags.
pub async fn violations_of(browser: &Browser, axe: &str, rules: &[&str]) -> Vec<String> {
    // A page that changes while axe looks gives it riddles.
    browser.until_calm().await;
    browser.client.execute(axe, vec![]).await.unwrap();
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: arguments[0] }).then(r => done({
            violations: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')),
            incomplete: r.incomplete.filter(v => v.id !== 'color-contrast').map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')),
        }))";
    let result = browser.client.execute_async(run, vec![serde_json::json!(rules)]).await.unwrap();
    let list = |key: &str| -> Vec<String> {
        result[key].as_array().unwrap().iter().map(|v| format!("{key} {}", v.as_str().unwrap())).collect()
    };
    list("violations").into_iter().chain(list("incomplete")).collect()
}

async fn nothing_found(languages: &[&str]) {
    let site = Site::serve(&sites::shipped()).await;
    let axe = axe();
    let browser = Browser::phone("nl").await;
    let mut found = Vec::new();
    for lang in languages {
        for page in PAGES {
            let path = format!("/{lang}/{page}");
            browser.open_app(&site.url(&path)).await;
            found.extend(violations(&browser, &axe).await.into_iter().map(|v| format!("{path} {v}")));
        }
        // What lies behind buttons: words explained, Dutch beside, a day worked out, something taken off.
        browser.open_app(&site.url(&format!("/{lang}/service/kinderopvangpunt-gent/"))).await;
        browser.type_into("#day", "09012027").await;
        browser.until("a day is worked out", "return !!document.querySelector('.answer time')").await;
        browser.js("document.querySelector('.translation button')?.click(); document.querySelector('.terms button').click()").await;
        found.extend(violations(&browser, &axe).await.into_iter().map(|v| format!("{lang} service opened {v}")));
        browser.js("document.querySelector('.keep').click()").await;
        browser.open_app(&site.url(&format!("/{lang}/list/"))).await;
        browser.until("the list is there", "return !!document.querySelector('.remove')").await;
        browser.click(".remove").await;
        found.extend(violations(&browser, &axe).await.into_iter().map(|v| format!("{lang} list taken off {v}")));
        // The menu and the filters, opened.
        browser.open_app(&site.url(&format!("/{lang}/search/"))).await;
        browser.until("results are there", "return document.querySelector('.card') !== null").await;
        browser.click(".languages summary").await;
        browser.click(".filters-toggle").await;
        found.extend(violations(&browser, &axe).await.into_iter().map(|v| format!("{lang} opened {v}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}

#[tokio::test]
async fn axe_finds_nothing_in_dutch_french_english_and_turkish() {
    nothing_found(&LANGUAGES[..4]).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_arabic_bulgarian_and_ukrainian() {
    nothing_found(&LANGUAGES[4..]).await;
}

/// What depends on colours and on room. The rest does not change with them, and
/// is looked at in `make audit`.
#[tokio::test]
async fn contrast_and_targets_hold_in_the_dark_and_in_every_width() {
    let site = Site::serve(&sites::shipped()).await;
    let axe = axe();
    let browser = Browser::phone("nl").await;
    let mut found = Vec::new();
    for lang in ["nl", "ar"] {
        for page in PAGES {
            let path = format!("/{lang}/{page}");
            browser.open_app(&site.url(&path)).await;
            for (look, width) in [(Look::Dark, 320), (Look::Light, 768), (Look::Dark, 1280)] {
                browser.look(look).await;
                browser.resize(width, 740).await;
                let told = violations_of(&browser, &axe, &["color-contrast", "target-size"]).await;
                found.extend(told.into_iter().map(|v| format!("{path} {look:?} {width} {v}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}

/// WCAG 2.5.5 (AAA), which we hold everywhere: targets of at least 44 CSS
/// pixels, but for links within a sentence, and for the shapes of the map,
/// which the list beside them equals.
#[tokio::test]
async fn targets_are_large_enough() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    for lang in ["nl", "ar"] {
        for page in PAGES {
            browser.open_app(&site.url(&format!("/{lang}/{page}"))).await;
            let small: Value = browser
                .js("return [...document.querySelectorAll('a[href], button, summary, select, label.check, input[type=search]')]
                    .filter(e => e.offsetParent !== null && !e.closest('svg, .prose p, .visually-hidden, .skip, .jump') && !e.classList.contains('skip'))
                    .map(e => [e.outerHTML.slice(0, 120), e.getBoundingClientRect()])
                    .filter(([, r]) => r.height < 44 || r.width < 24)
                    .map(([html, r]) => html + ' ' + Math.round(r.width) + 'x' + Math.round(r.height))")
                .await;
            assert_eq!(small, serde_json::json!([]), "/{lang}/{page}");
        }
    }
    browser.close().await;
}

/// WCAG 1.4.10: no scrolling in two directions down to 320 CSS pixels.
#[tokio::test]
async fn nothing_sticks_out_at_320_pixels() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(320, 640, "nl").await;
    for lang in LANGUAGES {
        for page in PAGES {
            browser.open_app(&site.url(&format!("/{lang}/{page}"))).await;
            let width = browser.js("return document.documentElement.scrollWidth").await;
            assert!(width.as_u64().unwrap() <= 320, "/{lang}/{page} is {width} pixels wide");
        }
    }
    browser.close().await;
}
