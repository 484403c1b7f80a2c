//! Suggestions while typing: by keyboard, by touch, read out, and never in
//! the way of what was typed.

use crate::accessibility::{axe, violations};
use crate::browser::Browser;
use crate::sites::{self, Site};

const DOWN: &str = "\u{E015}";
const UP: &str = "\u{E013}";
const ESCAPE: &str = "\u{E00C}";
const ENTER: &str = "\u{E007}";

async fn typed(browser: &Browser, text: &str) {
    browser.type_into("#q", text).await;
    browser.until("suggestions are there", "return document.querySelectorAll('[role=option]').length > 0").await;
}

/// The option the field points to, if any.
async fn active(browser: &Browser) -> String {
    let active = "const id = document.querySelector('#q').getAttribute('aria-activedescendant');
        const option = id && document.getElementById(id);
        return option && option.getAttribute('aria-selected') === 'true' ? option.innerText : ''";
    browser.js(active).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn suggestions_are_walked_by_keyboard_and_lead_where_they_say() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    typed(&browser, "huisw").await;
    let expanded = "const q = document.querySelector('#q'); return q.getAttribute('role') === 'combobox'
        && q.getAttribute('aria-expanded') === 'true' && !!document.getElementById(q.getAttribute('aria-controls'))";
    assert_eq!(browser.js(expanded).await, true);
    assert_eq!(active(&browser).await, "");
    browser.type_into("#q", DOWN).await;
    let first = active(&browser).await;
    assert!(!first.is_empty());
    // Up from the first leads back into the field, up again to the last.
    browser.type_into("#q", UP).await;
    assert_eq!(active(&browser).await, "");
    browser.type_into("#q", UP).await;
    assert_ne!(active(&browser).await, first);
    browser.type_into("#q", ESCAPE).await;
    assert_eq!(browser.count("[role=option]").await, 0);
    assert_eq!(browser.js("return document.querySelector('#q').value").await, "huisw");
    browser.type_into("#q", "e").await;
    browser.type_into("#q", DOWN).await;
    let chosen = active(&browser).await;
    browser.type_into("#q", ENTER).await;
    browser.until_address("/nl/search/?concept=").await;
    browser.until_text(&chosen).await;
    browser.close().await;
}

#[tokio::test]
async fn a_service_and_a_neighbourhood_are_suggested_by_name_and_chosen_by_touch() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    for (text, leads_to) in [("opvoedingsw", "/nl/service/opvoedingswinkel-gent/"), ("ledeb", "/nl/neighbourhood/")] {
        browser.open_app(&site.url("/nl/")).await;
        typed(&browser, text).await;
        browser.client.execute("document.querySelector('[role=option]:last-child').click()", vec![]).await.unwrap();
        browser.until_address(leads_to).await;
    }
    browser.close().await;
}

#[tokio::test]
async fn suggestions_are_named_and_large_enough_also_from_right_to_left() {
    let site = Site::serve(&sites::shipped()).await;
    let axe = axe();
    let browser = Browser::phone("ar").await;
    for (page, text) in [("/nl/", "opvang"), ("/ar/", "حضانة"), ("/tr/search/", "kreş")] {
        browser.open_app(&site.url(page)).await;
        typed(&browser, text).await;
        assert_eq!(violations(&browser, &axe).await, Vec::<String>::new(), "{page}");
        let low = "return [...document.querySelectorAll('[role=option]')].filter(o => o.getBoundingClientRect().height < 44).length";
        assert_eq!(browser.js(low).await, 0);
        assert!(!browser.text(".search-form [role=status]").await.is_empty(), "their number is said");
    }
    browser.close().await;
}

#[tokio::test]
async fn words_of_a_language_one_does_not_read_are_understood_too() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/search/?q=%C3%A7ocuk+bak%C4%B1m%C4%B1")).await;
    browser.until("childcare is found", "return document.querySelector('.card')?.dataset.theme === 'childcare'").await;
    browser.close().await;
}
