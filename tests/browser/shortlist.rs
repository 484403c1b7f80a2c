//! Keeping services without an account: the list, its link, its paper.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::sites::{self, Site};

const KEPT: &str = "return localStorage.getItem('wegwijs.kept')";

async fn list_is(browser: &Browser, names: &[&str]) {
    let names = json!(names);
    let shown = "[...document.querySelectorAll('.list-page .card')].map(c => c.dataset.service ?? 'gone')";
    browser.until(&format!("the list is {names}"), &format!("return JSON.stringify({shown}) === '{names}'")).await;
}

/// The name of every list item that stands on paper.
const ON_PAPER: &str = "return document.querySelector('main').innerText";

#[tokio::test]
async fn what_is_kept_is_on_the_list_in_order_also_after_a_reload() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/kinderopvangpunt-gent/")).await;
    browser.click(".keep").await;
    browser.until("it is kept", "return document.querySelector('.keep').ariaPressed === 'true'").await;
    assert!(browser.text(".keep").await.contains("Bewaard"));
    browser.open_app(&site.url("/nl/search/?q=awel")).await;
    browser.click(".card[data-service=awel] .keep").await;
    browser.until("two are counted", "return document.querySelector('.my-list .badge')?.innerText === '2'").await;
    browser.click(".my-list").await;
    browser.until_address("/nl/list/").await;
    list_is(&browser, &["kinderopvangpunt-gent", "awel"]).await;
    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    list_is(&browser, &["kinderopvangpunt-gent", "awel"]).await;
    browser.until_text("Bel 102").await;
    assert_eq!(browser.js(KEPT).await, "kinderopvangpunt-gent,awel", "ids and nothing else");
    assert_eq!(browser.js("return location.search + location.hash").await, "");
    browser.close().await;
}

#[tokio::test]
async fn what_was_taken_off_can_be_put_back_with_the_keyboard() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/list/#keep=awel,uilenspel,tele-onthaal")).await;
    browser.click(".panel .primary").await;
    browser.until("the sent list is kept", "return !document.querySelector('.panel')").await;
    list_is(&browser, &["awel", "uilenspel", "tele-onthaal"]).await;
    browser.until_calm().await;
    browser.js("document.querySelectorAll('.remove')[1].focus()").await;
    let press = |key: Key| {
        let client = browser.client.clone();
        async move { client.active_element().await.unwrap().send_keys(&char::from(key).to_string()).await.unwrap() }
    };
    press(Key::Enter).await;
    browser.until("the way back has the focus", "return document.activeElement.closest('.taken-off') !== null").await;
    assert_eq!(browser.js(KEPT).await, "awel,tele-onthaal");
    press(Key::Enter).await;
    list_is(&browser, &["awel", "uilenspel", "tele-onthaal"]).await;
    browser.until("the focus stays in the list", "return document.activeElement.matches('.cards')").await;
    assert_eq!(browser.js(KEPT).await, "awel,uilenspel,tele-onthaal");
    browser.close().await;
}

#[tokio::test]
async fn a_sent_list_is_shown_and_kept_only_when_one_says_so_and_nothing_is_lost_in_silence() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/list/#keep=awel%2Cbestaat-niet-meer,<b>")).await;
    browser.until("the offer stands there", "return document.querySelectorAll('.panel .card').length === 2").await;
    assert_eq!(browser.js(KEPT).await, json!(null), "nothing is kept yet");
    let panel = browser.text(".panel").await;
    assert!(panel.contains("bestaat-niet-meer"), "what is gone is named: {panel}");
    assert!(panel.contains("1 parçasını"), "what cannot be read is counted: {panel}");
    browser.click(".languages summary").await;
    browser.click(".languages a[data-language=fr]").await;
    browser.until_address("/fr/list/#keep=awel,bestaat-niet-meer").await;
    browser.click(".panel .primary").await;
    browser.until("it is kept", "return localStorage.getItem('wegwijs.kept') === 'awel,bestaat-niet-meer'").await;
    browser.until("the address is plain again", "return location.hash === ''").await;
    list_is(&browser, &["awel", "gone"]).await;
    browser.close().await;
}

#[tokio::test]
async fn a_device_that_cannot_keep_the_list_says_so_and_has_it_until_the_page_is_closed() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    site.prepare("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
    browser.open_app(&site.url("/nl/service/awel/")).await;
    browser.click(".keep").await;
    browser
        .until("it says so", "return document.querySelector('.toast').innerText.includes('kan je lijst niet bewaren')")
        .await;
    browser.click(".my-list").await;
    list_is(&browser, &["awel"]).await;
    browser.close().await;
}

#[tokio::test]
async fn without_any_storage_the_list_still_works_for_this_visit() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    let none =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    site.prepare(none);
    browser.open_app(&site.url("/nl/service/awel/")).await;
    browser.click(".keep").await;
    browser.click(".my-list").await;
    list_is(&browser, &["awel"]).await;
    assert!(browser.text(".toast").await.contains("tot je deze pagina sluit"));
    browser.close().await;
}

#[tokio::test]
async fn the_list_follows_what_another_tab_keeps() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/list/")).await;
    let first = browser.client.window().await.unwrap();
    let second = browser.client.new_window(true).await.unwrap();
    browser.client.switch_to_window(second.handle).await.unwrap();
    browser.open_app(&site.url("/nl/service/awel/")).await;
    browser.click(".keep").await;
    browser.until("it is kept", "return document.querySelector('.keep').ariaPressed === 'true'").await;
    browser.client.switch_to_window(first).await.unwrap();
    list_is(&browser, &["awel"]).await;
    browser.close().await;
}

#[tokio::test]
async fn a_link_of_the_list_is_shared_where_the_device_can_else_copied_else_shown() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    let ways = [
        ("navigator.share = async data => { window.handed = data.url }", None),
        ("navigator.clipboard.writeText = async text => { window.handed = text }", Some("gekopieerd")),
        ("navigator.clipboard.writeText = async () => { throw new Error('no') }", Some("#keep=awel")),
    ];
    for (way, said) in ways {
        browser.open_app(&site.url("/nl/list/#keep=awel")).await;
        browser.client.refresh().await.unwrap();
        browser.wait_for_app().await;
        browser.js("if (document.querySelector('.panel')) document.querySelector('.panel .primary').click()").await;
        list_is(&browser, &["awel"]).await;
        browser.js(&format!("navigator.share = undefined; {way}")).await;
        browser.click(".list-page > .actions button:nth-of-type(2)").await;
        match said {
            Some(words) => browser.until_text(words).await,
            None => browser.until("it is shared", "return !!window.handed").await,
        }
        if !way.contains("throw") {
            let handed = browser.js("return window.handed").await;
            assert!(handed.as_str().unwrap().ends_with("/nl/list/#keep=awel"), "{handed}");
        }
    }
    browser.close().await;
}

#[tokio::test]
async fn on_paper_stand_name_next_step_phone_and_address_and_no_button() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "tr").await;
    browser.open_app(&site.url("/tr/list/#keep=ugent-de-sterre")).await;
    browser.click(".panel .primary").await;
    browser.until("the record is there", "return !!document.querySelector('.list-page address')").await;
    browser.on_paper().await;
    let paper = browser.js(ON_PAPER).await.as_str().unwrap().replace('\u{a0}', " ");
    for part in ["De Sterre", "Krijgslaan 281 S37, 9000", "09 264 85 58", "kinderopvang@UGent.be"] {
        assert!(paper.contains(part), "{part} stands on paper: {paper}");
    }
    assert_eq!(browser.js("return [...document.querySelectorAll('main button, .my-list, footer')].every(b => b.offsetParent === null)").await, true);
    browser.close().await;
}
