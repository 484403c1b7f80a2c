//! The page of components: every state at once, which is what axe and the
//! pictures look at.

use serde_json::json;

use crate::accessibility::{axe, violations};
use crate::browser::{Browser, Look};
use crate::sites::{self, Site};

#[tokio::test]
async fn axe_finds_nothing_in_any_component_in_any_colours() {
    let site = Site::serve(&sites::components()).await;
    let axe = axe();
    let browser = Browser::phone("nl").await;
    let mut found = Vec::new();
    for lang in ["nl", "ar"] {
        browser.goto(&site.url(&format!("/{lang}/components/"))).await;
        // An explanation lies over the page only while it is open.
        browser.js("document.querySelector('.term').showPopover()").await;
        for look in [Look::Light, Look::Dark, Look::Forced] {
            browser.look(look).await;
            for width in [320, 1280] {
                browser.resize(width, 740).await;
                let told = violations(&browser, &axe).await;
                // In forced colours the browser paints its own, and tells axe those of the sheet.
                let told = told.into_iter().filter(|v| look != Look::Forced || !v.contains("color-contrast"));
                found.extend(told.map(|v| format!("{lang} {look:?} {width}: {v}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}

/// What a component of `src/components/` is called, and where it is not a
/// specimen of its own: the frame of every page, or a part of another.
const ELSEWHERE: [&str; 8] =
    ["SiteHeader", "SiteFooter", "AnswerChip", "Plank", "KeepButton", "NeighbourhoodList", "Words", "DateForm"];

#[tokio::test]
async fn every_component_has_its_specimen_and_every_specimen_shows_something() {
    let site = Site::serve(&sites::components()).await;
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/tr/components/")).await;
    let shown =
        browser.js("return [...document.querySelectorAll('[data-component]')].map(e => e.dataset.component)").await;
    let shown: Vec<&str> = shown.as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    let missing: Vec<String> = exported()
        .into_iter()
        .filter(|name| !shown.contains(&name.as_str()) && !ELSEWHERE.contains(&name.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new(), "only {shown:?}");
    let empty = "return [...document.querySelectorAll('[data-component]')]
        .filter(e => e.dataset.component !== 'WayBack')
        .filter(e => { const states = [...e.querySelectorAll('.specimen-of')];
            return states.length === 0 || states.some(s => s.getBoundingClientRect().height < 10); })
        .map(e => e.dataset.component)";
    assert_eq!(browser.js(empty).await, json!([]));
    browser.close().await;
}

/// The names of the components: functions with that attribute.
fn exported() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let mut names = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let public = text.match_indices("#[component]\npub fn ").map(|(at, before)| &text[at + before.len()..]);
        names.extend(public.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect::<String>()));
    }
    assert!(names.len() > 30, "only {names:?} were found");
    names
}
