//! The whole matrix, which takes too long for every run: `make audit`. Every
//! page in every language, in both schemes, in three widths; with text twice as
//! large, at four times the size, and on a phone that lies on its side.

use serde_json::{Value, json};

use crate::accessibility::{LANGUAGES, PAGES, axe, violations};
use crate::browser::{Browser, Look};
use crate::sites::{self, Site};

/// The languages to look at: all, or those of `AUDIT_LANGUAGES`.
fn languages() -> Vec<String> {
    let all = || LANGUAGES.map(String::from).to_vec();
    let asked = std::env::var("AUDIT_LANGUAGES").ok().map(|asked| asked.split_whitespace().map(String::from).collect());
    asked.filter(|asked: &Vec<String>| !asked.is_empty()).unwrap_or_else(all)
}

/// Each page of each language, opened one after another.
async fn every_page(check: impl AsyncFn(&Browser, &str, &mut Vec<String>)) {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    let mut found = Vec::new();
    for lang in languages() {
        for page in PAGES {
            let path = format!("/{lang}/{page}");
            browser.open_app(&site.url(&path)).await;
            check(&browser, &path, &mut found).await;
        }
    }
    assert!(found.is_empty(), "{} found:\n{}", found.len(), found.join("\n"));
    browser.close().await;
}

#[tokio::test]
#[ignore = "make audit"]
async fn audit_axe_on_every_page_in_every_language_scheme_and_width() {
    let axe = axe();
    every_page(async |browser, path, found| {
        for look in [Look::Light, Look::Dark] {
            browser.look(look).await;
            for width in [320, 768, 1280] {
                browser.resize(width, 740).await;
                let told = violations(browser, &axe).await;
                found.extend(told.into_iter().map(|v| format!("{path} {look:?} {width} {v}")));
            }
        }
    })
    .await;
}

/// What sticks out of the page or is cut off in it: text in a box that is too
/// small for it and hides the rest.
const LOST: &str = "const name = e => e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' ' + e.textContent.trim().slice(0, 60);
    // What is hidden from the eye alone is one pixel small; what one types scrolls.
    const shown = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.skip, svg, input') && e.offsetWidth > 1;
    const hides = e => ['hidden', 'clip'].some(how => [getComputedStyle(e).overflowX, getComputedStyle(e).overflowY].includes(how));
    const lost = [...document.querySelectorAll('body *')].filter(shown).filter(hides)
        .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1).map(e => 'cut: ' + name(e));
    const wide = document.documentElement.scrollWidth > innerWidth
        ? ['wider than the window: ' + document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *')].filter(shown)
            .filter(e => { const box = e.getBoundingClientRect(); return box.right > innerWidth + 1 || box.left < -1; }).slice(0, 3).map(name)]
        : [];
    return [...lost, ...wide]";

async fn nothing_lost(browser: &Browser, what: &str, found: &mut Vec<String>) {
    let lost = browser.js(LOST).await;
    found.extend(lost.as_array().unwrap().iter().filter_map(Value::as_str).map(|lost| format!("{what} {lost}")));
}

/// WCAG 1.4.4 and 1.4.10: letters twice as large, on a laptop and on a phone,
/// and a laptop's page at four times its size.
#[tokio::test]
#[ignore = "make audit"]
async fn audit_large_text_and_zoom_lose_nothing() {
    every_page(async |browser, path, found| {
        browser.resize(320, 256).await;
        browser.until_calm().await;
        nothing_lost(browser, &format!("{path} at 400%"), found).await;
        browser.js("document.documentElement.style.fontSize = '200%'").await;
        for width in [1280, 640, 360] {
            browser.resize(width, 740).await;
            browser.until_calm().await;
            nothing_lost(browser, &format!("{path} letters at 200% on {width}"), found).await;
        }
        browser.resize(360, 740).await;
    })
    .await;
}

/// On its side a phone is low: what stays in sight may not take half of it.
#[tokio::test]
#[ignore = "make audit"]
async fn audit_a_phone_on_its_side_shows_the_page() {
    every_page(async |browser, path, found| {
        browser.resize(740, 360).await;
        browser.until_calm().await;
        nothing_lost(browser, &format!("{path} on its side"), found).await;
        let stays = "return [...document.querySelectorAll('body *')]
            .filter(e => e.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(e).position))
            .filter(e => e.getBoundingClientRect().height > innerHeight / 3).map(e => e.outerHTML.slice(0, 120))";
        let stays = browser.js(stays).await;
        if stays != json!([]) {
            found.push(format!("{path} on its side {stays}"));
        }
    })
    .await;
}
