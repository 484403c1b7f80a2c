//! The kiosk: no way out, no trace, and an end to every family's turn.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::sites::{self, Site};

/// Lets the clock of the page run so many times as fast.
fn faster(times: u32) -> String {
    format!("{{ const now = Date.now, start = now(); Date.now = () => start + (now() - start) * {times}; }}")
}

/// Presses what may lie behind the bar at the foot, once it was scrolled to.
async fn press(browser: &Browser, css: &str) {
    let quoted = json!(css);
    browser.until(&format!("there is {css}"), &format!("return document.querySelector({quoted}) !== null")).await;
    browser.js(&format!("document.querySelector({quoted}).scrollIntoView({{ block: 'center' }})")).await;
    browser.click(css).await;
}

async fn a_family_plans(browser: &Browser) {
    browser.click(".kiosk-bar a").await;
    press(browser, ".helper-page .actions .button").await;
    browser.type_into("#child-name-0", "Geheimnaam").await;
    browser.choose("child-month-0", "5").await;
    browser.choose("child-year-0", "2019").await;
    press(browser, ".helper-page section > .actions:last-child .primary").await;
    press(browser, ".helper-page section > .actions:last-child .primary").await;
    press(browser, ".helper-page .chips .chip:nth-child(3)").await;
    press(browser, ".worry .keep").await;
    press(browser, ".helper-page section > .actions:last-child .primary").await;
    browser.until("the plan is there", "return document.querySelectorAll('.plan-week').length > 3").await;
    press(browser, ".plan-child .add").await;
    browser.js("const s = document.getElementById('entry-service'); s.selectedIndex = 2; s.dispatchEvent(new Event('change', {bubbles: true}))").await;
    press(browser, ".editor .primary").await;
    browser.until("it is planned", "return document.querySelectorAll('.planned').length === 1").await;
}

/// Everything a browser keeps of a page. The site itself may be cached, as a
/// whole and the same for everybody: an address that asks for something not.
const TRACES: &str = "return (async () => JSON.stringify({
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie,
    caches: (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(r => r.url))))
      .flat().filter(url => /[?#]/.test(url)),
    databases: (await indexedDB.databases()).map(d => d.name), state: history.state,
    name: window.name, address: location.pathname + location.search + location.hash, length: history.length }))()";

#[tokio::test]
async fn done_wipes_everything_and_no_trace_of_the_family_is_left() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/?kiosk=ledeberg&idle=600")).await;
    let before = browser.js(TRACES).await;
    a_family_plans(&browser).await;
    assert_eq!(browser.js(TRACES).await, before, "also while they are there");
    browser.click(".kiosk-bar button").await;
    browser
        .until(
            "the start page stands there anew",
            "return document.querySelector('.signpost') !== null && document.documentElement.hasAttribute('data-app')",
        )
        .await;
    assert_eq!(browser.js(TRACES).await, before);
    assert_eq!(browser.js("return location.pathname + location.search").await, "/nl/?kiosk=ledeberg&idle=600");
    for path in [".kiosk-bar a"] {
        browser.click(path).await;
        browser.until("nobody is known", "return document.querySelector('.helper-page') !== null && document.querySelectorAll('.child').length === 0").await;
    }
    assert!(!browser.js("return document.documentElement.outerHTML").await.as_str().unwrap().contains("Geheimnaam"));
    // What "back" shows is not this family's either.
    browser.client.back().await.unwrap();
    let page = browser.js("return document.documentElement.outerHTML").await;
    assert!(!page.as_str().unwrap().contains("Geheimnaam"));
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn after_idleness_a_countdown_is_seen_and_a_key_extends_it_then_everything_is_wiped() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.prepare(&faster(5)).await;
    browser.open_app(&site.url("/nl/?kiosk&idle=30")).await;
    browser.click(".my-list").await;
    browser.until("the list is there", "return document.querySelector('.list-page') !== null").await;
    browser
        .until("the countdown is there", "return document.querySelector('[role=alertdialog] .kiosk-count') !== null")
        .await;
    let said = browser.text("[role=alertdialog] [role=alert]").await;
    assert!(said.contains("seconden"), "it is said: {said}");
    assert_eq!(browser.js("return document.querySelector('main').closest('[inert]') !== null").await, true);
    browser.client.active_element().await.unwrap().send_keys(&char::from(Key::Shift).to_string()).await.unwrap();
    browser.until("it goes on", "return document.querySelector('.kiosk-cover') === null").await;
    assert_eq!(browser.count(".list-page").await, 1, "nothing was lost");
    browser.until("the countdown comes again", "return document.querySelector('.kiosk-count') !== null").await;
    browser
        .until(
            "the start page stands there",
            "return document.querySelector('.signpost') !== null && document.querySelector('.list-page') === null",
        )
        .await;
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_page_that_nobody_touched_counts_nothing_down() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.prepare(&faster(60)).await;
    browser.open_app(&site.url("/nl/?kiosk&idle=30")).await;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_eq!(browser.count(".kiosk-cover").await, 0);
    browser.close().await;
}

#[tokio::test]
async fn no_link_leads_out_and_the_mode_survives_a_reload() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/service/awel/?kiosk")).await;
    assert_eq!(browser.js("return location.pathname + location.search").await, "/nl/?kiosk", "whatever was opened");
    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    press(&browser, ".plank").await;
    browser.until("a finder is there", "return document.querySelector('.finder-head') !== null").await;
    assert_eq!(browser.js("return location.pathname + location.search").await, "/nl/?kiosk");
    // A link away, a number and a link in a new window.
    for (href, sign) in
        [("https://example.org/weg", ".qr"), ("tel:102", ".kiosk-number"), ("mailto:a@example.org", ".qr")]
    {
        browser
            .js(&format!("const a = document.createElement('a'); a.href = '{href}'; a.target = '_blank'; a.textContent = 'x'; document.querySelector('main').append(a); a.click()"))
            .await;
        browser
            .until(
                "it stands there in words",
                &format!("return document.querySelector('.kiosk-cover {sign}') !== null"),
            )
            .await;
        let words = browser.text(".kiosk-cover").await;
        assert!(words.contains(href.split([':', '/']).next_back().unwrap()), "{words}");
        browser.click(".kiosk-cover button").await;
        browser.until("it is closed", "return document.querySelector('.kiosk-cover') === null").await;
    }
    assert_eq!(browser.client.windows().await.unwrap().len(), 1);
    assert_eq!(browser.js("return location.pathname + location.search").await, "/nl/?kiosk");
    assert_eq!(browser.js("return [...document.querySelectorAll('main button, main a.button, .kiosk-bar *:is(a, button)')].filter(b => b.offsetParent && b.getBoundingClientRect().height < 63).map(b => b.outerHTML.slice(0, 80))").await, json!([]), "targets are large");
    browser.close().await;
}

#[tokio::test]
async fn the_neighbourhood_of_a_kiosk_is_where_one_looks_first() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    for place in ["ledeberg", "LEDEBERG", "nergens"] {
        browser.open_app(&site.url(&format!("/nl/?kiosk={place}"))).await;
        browser.type_into("#q", &format!("sport{}", char::from(Key::Enter))).await;
        browser.until("results are there", "return document.getElementById('neighbourhood') !== null").await;
        let chosen = browser.js("return document.getElementById('neighbourhood').selectedOptions[0].textContent").await;
        assert_eq!(chosen.as_str().unwrap().contains("Ledeberg"), place != "nergens", "{chosen}");
        browser.click(".kiosk-bar a").await;
        press(&browser, ".helper-steps li:nth-child(3) button").await;
        press(&browser, ".helper-page .chips .chip:nth-child(3)").await;
        let around = "return new URL(document.querySelector('.worry > a').href).searchParams.has('neighbourhood')";
        assert_eq!(browser.js(around).await, place != "nergens", "also beside a family");
    }
    browser.close().await;
}
