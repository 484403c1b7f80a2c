//! The finders and the moments of family life: chosen by link and by list,
//! shared by address; and the pages that can be left at once.

use std::path::Path;

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::sites::{self, Site};

/// Always the same day: the weeks to choose from begin today.
const ON_A_DAY_IN_NOVEMBER: &str = "const Real = Date;
    Date = class extends Real {
        constructor(...parts) { parts.length ? super(...parts) : super(2026, 10, 22, 12) }
        static now() { return new Real(2026, 10, 22, 12).getTime() }
    }";

/// A site on that day.
async fn site(dir: &Path) -> Site {
    let site = Site::serve(dir).await;
    site.prepare(ON_A_DAY_IN_NOVEMBER);
    site
}

/// The services a page shows, in order, those behind a fold or a choice aside.
async fn shown(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('main [data-service]')].filter(e => e.checkVisibility()).map(e => e.dataset.service)";
    let found = browser.js(script).await;
    found.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_week_of_summer_shows_whole_days_with_the_care_around_them_and_an_age_narrows_it() {
    let site = site(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.click(".plank[data-theme=holiday]").await;
    browser.until_address("/nl/holiday/").await;
    browser.until("the coming week is chosen", "return !!document.querySelector('.weeks [aria-current]')").await;
    assert!(browser.text(".weeks [aria-current]").await.contains("21 december 2026"));
    browser.click(".weeks summary").await;
    browser.js("document.querySelector('.weeks a[href*=\"2027-07-12\"]').click()").await;
    browser.until_address("?week=2027-07-12").await;
    browser.until_text("Opvang vooraf vanaf 07:30").await;
    let whole = "return [...document.querySelectorAll('section[aria-labelledby=whole] .card')].map(e => e.dataset.service).sort().join()";
    let expected = "voorbeeld-opvang-na-school,voorbeeld-speelplein,voorbeeld-sportkamp";
    assert_eq!(browser.js(whole).await, expected);
    let order = shown(&browser).await;
    let at = |id: &str| order.iter().position(|other| other == id).unwrap_or_else(|| panic!("{id} in {order:?}"));
    assert!(at("voorbeeld-sportkamp") < at("voorbeeld-jongerenzomer"), "{order:?}");
    assert!(at("voorbeeld-jongerenzomer") < at("voorbeeld-spelotheek"), "{order:?}");
    browser.choose("age", "4").await;
    browser.until_address("week=2027-07-12&age=4").await;
    browser
        .until(
            "the camp for older ones is gone",
            "return !document.querySelector('[data-service=voorbeeld-sportkamp]')",
        )
        .await;
    browser.until_text("Vraag het ten laatste op 17 juni 2027").await;
    // The address alone says the same.
    let address = browser.address().await;
    let again = Browser::phone("nl").await;
    again.open_app(&address).await;
    again
        .until(
            "the same is there",
            &format!("{whole} === '{}'", "voorbeeld-opvang-na-school,voorbeeld-speelplein")
                .replace("return ", "return (() => { return ")
                .replace(" === ", " })() === "),
        )
        .await;
    again.assert_console_empty().await;
    again.close().await;
    browser.close().await;
}

#[tokio::test]
async fn where_no_dates_are_known_the_page_says_so_and_whom_to_ask() {
    let site = site(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/holiday/")).await;
    browser.until_text("Voor deze week heeft nog niemand data bekendgemaakt").await;
    let order = shown(&browser).await;
    assert!(order.len() >= 5, "what runs in the holidays stands there: {order:?}");
    assert!(browser.count(".perhaps").await > 0, "and what one has to ask about, folded");
    // A choice nothing fits says what to let go.
    browser.open_app(&site.url("/nl/youth/?free=1&when=evening&need=study-place")).await;
    browser.until("it says what to let go", "return !!document.querySelector('.notice.empty a')").await;
    browser.click(".notice.empty a").await;
    browser.until("it is let go", "return !location.search.includes('free')").await;
    browser.until("there is something", "return !document.querySelector('.notice.empty')").await;
    browser.close().await;
}

#[tokio::test]
async fn a_need_and_a_stage_are_chosen_by_link_and_taken_back_by_the_same_or_by_back() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/learning/")).await;
    let headings = "return [...document.querySelectorAll('.steps h2')].filter(e => e.checkVisibility()).length";
    assert_eq!(browser.js(headings).await, 10);
    browser.js("document.querySelector('.tiles a[href*=study-place]').focus()").await;
    let press = Key::Enter;
    browser.client.active_element().await.unwrap().send_keys(&char::from(press).to_string()).await.unwrap();
    browser.until_address("?need=study-place").await;
    browser.until("only that need is shown", &format!("{headings} === 1")).await;
    let focused = browser.js("return document.activeElement.getAttribute('aria-current')").await;
    assert_eq!(focused, "true", "the focus stays on what was chosen");
    browser.js("document.querySelector('a[href*=\"stage=secondary\"]').click()").await;
    browser.until_address("?need=study-place&stage=secondary").await;
    browser.client.back().await.unwrap();
    browser.until("back takes the stage off", "return location.search === '?need=study-place'").await;
    browser.click(".tiles a[aria-current]").await;
    browser.until("all needs are there again", &format!("{headings} === 10")).await;
    browser.assert_console_empty().await;
    browser.close().await;
}

#[tokio::test]
async fn childcare_works_out_the_day_to_ask_on_keeps_it_while_one_chooses_and_never_tells_the_address() {
    let site = site(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/childcare/")).await;
    browser.until("the form is there", "return !!document.querySelector('#day')").await;
    browser.type_date("#day", (2028, 9, 30)).await;
    browser.until_text("30 december 2027").await;
    browser.choose("age", "1").await;
    browser.until_address("/nl/childcare/?age=1").await;
    assert_eq!(browser.js("return document.querySelector('#day').value").await, "2028-09-30", "what was typed stays");
    assert!(browser.text(".record time").await.contains("30 december 2027"));
    browser.choose("age", "8").await;
    browser.until("nothing to ask for at eight", "return !document.querySelector('#day').checkVisibility()").await;
    assert!(!browser.address().await.contains("2028"));
    browser.close().await;
}

#[tokio::test]
async fn a_moment_is_a_path_from_the_first_step_to_the_last() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("ar").await;
    browser.open_app(&site.url("/ar/")).await;
    browser.js("document.querySelector('a[href=\"/ar/moment/first-school/\"]').click()").await;
    browser.until_address("/ar/moment/first-school/").await;
    browser.until("the steps are there", "return document.querySelectorAll('.numbered > li').length === 5").await;
    let first = browser.js("const r = document.querySelector('.numbered > li').getBoundingClientRect(); return r.right > innerWidth - 40").await;
    assert_eq!(first, true, "the path runs where one starts to read");
    browser.until("a birth date can be given", "return !!document.querySelector('#day')").await;
    browser.choose("neighbourhood", "7").await;
    browser.until_address("?neighbourhood=7").await;
    browser.click(".ways-on a").await;
    browser.until_address("/ar/search/?moment=first-school&neighbourhood=7").await;
    browser.close().await;
}

/// Whether the page shows nothing of this site any more.
async fn gone(browser: &Browser) {
    browser.until("the page is an empty one", "return location.href === 'about:blank'").await;
}

#[tokio::test]
async fn leaving_quickly_leaves_nothing_to_go_back_or_forward_to() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.js("document.querySelector('a[href=\"/nl/moment/separation/\"]').click()").await;
    browser.until_address("/nl/moment/separation/").await;
    browser.until("the numbers are there", "return !!document.querySelector('a[href=\"tel:1712\"]')").await;
    browser.click(".steps a[data-service]").await;
    browser.until_address("/nl/service/").await;
    browser.until("it can be left", "return !!document.querySelector('#way-out')").await;
    browser.click("#way-out").await;
    gone(&browser).await;
    browser.client.back().await.unwrap();
    browser
        .until(
            "back is the start page or nothing",
            "return document.readyState === 'complete' && location.pathname === '/nl/'",
        )
        .await;
    let seen = browser.js("return document.body.innerText").await;
    assert!(!seen.as_str().unwrap().contains("1712 – praten"), "{seen}");
    browser.client.forward().await.unwrap();
    gone(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn escape_pressed_three_times_leaves_and_says_how_often_is_left() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/hulplijn-1712/")).await;
    browser.until("it can be left", "return !!document.querySelector('#way-out')").await;
    let escape = "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))";
    browser.js(escape).await;
    let said = format!(
        "return [...document.querySelectorAll('[role=status]')].some(e => e.textContent === {})",
        json!("Druk nog 2 keer op Escape om weg te gaan.")
    );
    browser.until("it is said how often is left", &said).await;
    browser.js(&format!("{escape}; {escape}")).await;
    gone(&browser).await;
    // Elsewhere Escape leaves nothing.
    browser.open_app(&site.url("/nl/learning/")).await;
    browser.js(&format!("{escape}; {escape}; {escape}; {escape}")).await;
    assert!(browser.address().await.ends_with("/nl/learning/"));
    browser.close().await;
}

#[tokio::test]
async fn a_search_about_violence_can_be_left_and_one_about_homework_needs_not() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/search/?q=%C5%9Fiddet")).await;
    browser.until("it can be left", "return !!document.querySelector('#way-out')").await;
    browser.until("the numbers are there", "return !!document.querySelector('.urgent a[href=\"tel:1712\"]')").await;
    browser.open_app(&site.url("/tr/search/?q=%C3%B6dev")).await;
    browser.until("results are there", "return !!document.querySelector('.card')").await;
    assert_eq!(browser.count("#way-out").await, 0);
    assert_eq!(browser.count(".urgent").await, 0);
    browser.close().await;
}

#[tokio::test]
async fn at_a_kiosk_leaving_quickly_ends_the_turn_and_stays_on_the_site() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/?kiosk")).await;
    browser.js("document.querySelector('a[href=\"/nl/moment/separation/\"]').click()").await;
    browser.until("it can be left", "return !!document.querySelector('#way-out')").await;
    browser.js("window.sameTurn = true").await;
    browser.click("#way-out").await;
    browser
        .until(
            "a new turn has begun",
            "return window.sameTurn === undefined && document.documentElement.hasAttribute('data-app')",
        )
        .await;
    browser
        .until("at the start", "return !!document.querySelector('.signpost') && !document.querySelector('#way-out')")
        .await;
    assert!(browser.address().await.contains("kiosk"), "{}", browser.address().await);
    browser.close().await;
}
