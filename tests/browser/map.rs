//! The map of the neighbourhoods: by touch, by keyboard, by list, without the
//! program, and when its file does not come.

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::qr::read_code;
use crate::sites::{self, Fault, Site};

const RABOT: &str = ".map a[data-neighbourhood='7']";

/// Presses a shape where its number stands: its middle may lie beside it.
async fn press_shape(browser: &Browser, shape: &str) {
    browser.until("the map is there", "return document.querySelectorAll('.map a').length > 5").await;
    let place = format!(
        "const a = document.querySelector({});
         a.scrollIntoView({{ block: 'center' }});
         const number = [...document.querySelectorAll('.map .number')]
             .map(n => n.getBoundingClientRect())
             .map(r => [r.x + r.width / 2, r.y + r.height / 2])
             .find(([x, y]) => document.elementFromPoint(x, y)?.closest('a') === a);
         return number",
        serde_json::to_string(shape).unwrap()
    );
    let place = browser.js(&place).await;
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
        browser.dev_tools("Input.dispatchMouseEvent", event).await;
    }
}

/// Leaves a mark that a new load of the page would wipe.
async fn mark(browser: &Browser) {
    browser.js("window.marked = true").await;
}

async fn assert_still_the_same_page(browser: &Browser) {
    assert_eq!(browser.js("return window.marked === true").await, true, "the page was not loaded anew");
}

#[tokio::test]
async fn a_finger_finds_each_neighbourhood_where_its_number_stands() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    let missed = "const missed = [];
        for (const a of document.querySelectorAll('.map svg a')) {
            const nr = a.dataset.neighbourhood, at = [...document.querySelectorAll('.map svg a')].indexOf(a);
            const number = document.querySelectorAll('.names > g')[at].querySelector('.small .number').getBoundingClientRect();
            window.scrollTo(0, 0);
            const hit = document.elementFromPoint(number.x + number.width / 2, number.y - scrollY + number.height / 2);
            if (hit?.closest('a') !== a) missed.push(nr);
        }
        return missed";
    assert_eq!(browser.js(missed).await, json!([]));
    browser.close().await;
}

#[tokio::test]
async fn pressing_a_shape_opens_the_neighbourhood_within_the_app() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    mark(&browser).await;
    press_shape(&browser, RABOT).await;
    browser.until_address("/nl/neighbourhood/7/").await;
    assert!(browser.heading().await.starts_with("Rabot - Blaisantvest"), "the full name");
    assert_still_the_same_page(&browser).await;
    assert_eq!(browser.text(".map figcaption").await, "Rabot - Blaisantvest: 5 plekken");
    browser.close().await;
}

#[tokio::test]
async fn the_keyboard_goes_through_the_map_hears_full_names_and_can_skip_it() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    browser.js("document.querySelector('.near-me button').focus()").await;
    let tab = char::from(Key::Tab).to_string();
    let enter = char::from(Key::Enter).to_string();
    let press = async |key: &str| browser.client.active_element().await.unwrap().send_keys(key).await.unwrap();
    press(&tab).await;
    let jump =
        "const e = document.activeElement; return e.className === 'jump' && e.getBoundingClientRect().height >= 44";
    assert_eq!(browser.js(jump).await, true, "the map can be skipped, and that is seen");
    press(&tab).await;
    let name = "return document.activeElement.getAttribute('aria-label')";
    let first = browser.js(name).await;
    assert_eq!(first, "Binnenstad: 7 plekken");
    assert_eq!(browser.text(".map figcaption").await, "Binnenstad: 7 plekken", "and who sees reads it too");
    let ringed = "return document.querySelector('.map .pointed').getBBox().width > 0
        && getComputedStyle(document.querySelector('.map .pointed')).strokeWidth === '12px'";
    browser.until("the focus is seen", ringed).await;
    for _ in 0..6 {
        press(&tab).await;
    }
    assert_eq!(browser.js(name).await, "Rabot - Blaisantvest: 5 plekken");
    press(&enter).await;
    browser.until_address("/nl/neighbourhood/7/").await;
    browser.close().await;
}

#[tokio::test]
async fn the_list_beside_the_map_names_them_all_by_alphabet() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    let names =
        browser.js("return [...document.querySelectorAll('.neighbourhoods a bdi')].map(e => e.innerText)").await;
    let names: Vec<&str> = names.as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    assert_eq!(names.len(), 25);
    assert!(names.is_sorted(), "{names:?}");
    browser.client.find(Locator::LinkText("Ledeberg\n3 plekken")).await.unwrap().click().await.unwrap();
    browser.until_address("/nl/neighbourhood/18/").await;
    browser.close().await;
}

#[tokio::test]
async fn results_on_the_map_choose_a_filter_that_survives_reload_and_back() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/search/?category=holiday")).await;
    mark(&browser).await;
    browser.click(".views li:last-child a").await;
    browser.until_address("?category=holiday&view=map").await;
    browser.until("the map is there", "return document.querySelectorAll('.map a').length === 25").await;
    assert_eq!(browser.count(".chips.active .chip").await, 1, "a view is no filter");
    let all = browser.text(".count").await;
    browser.js(&format!("document.querySelector(\"{RABOT}\").focus()")).await;
    browser.client.active_element().await.unwrap().send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    browser.until_address("category=holiday&neighbourhood=7&view=map").await;
    assert_still_the_same_page(&browser).await;
    assert_eq!(browser.count(".chips.active .chip").await, 2);
    assert_ne!(browser.text(".count").await, all);
    let focused =
        "return document.activeElement.dataset.neighbourhood + document.activeElement.getAttribute('aria-current')";
    assert_eq!(browser.js(focused).await, "7true", "the focus stays where it was");
    let number = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let chosen = browser.text(".count").await;
    let show = browser.text(".map-and-list .button.primary").await;
    assert_eq!(number(&show), number(&chosen));

    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    browser
        .until(
            "it is still chosen",
            &format!("return document.querySelector(\"{RABOT}\")?.getAttribute('aria-current') === 'true'"),
        )
        .await;
    browser.client.back().await.unwrap();
    browser.until("none is chosen", "return !location.search.includes('neighbourhood') && document.querySelector('.map a') !== null && document.querySelector('.map a[aria-current]') === null").await;
    browser.client.forward().await.unwrap();
    browser.until_address("neighbourhood=7").await;
    browser.click(".map-and-list .button.primary").await;
    browser.until("the cards are there", "return document.querySelectorAll('.card').length > 0").await;
    assert!(!browser.address().await.contains("view="));
    assert_eq!(browser.text(".count").await, chosen);
    browser.close().await;
}

#[tokio::test]
async fn pressing_the_chosen_neighbourhood_again_lets_it_go() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("ar").await;
    browser.open_app(&site.url("/ar/search/?neighbourhood=7&around=1&view=map")).await;
    press_shape(&browser, RABOT).await;
    browser.until("it is let go", "return location.search === '?view=map'").await;
    browser.close().await;
}

#[tokio::test]
async fn without_the_program_the_map_is_a_drawing_of_links() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail(".wasm", Fault::Status(404));
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/neighbourhood/")).await;
    press_shape(&browser, RABOT).await;
    browser.until_address("/nl/neighbourhood/7/").await;
    assert!(browser.heading().await.starts_with("Rabot"));
    assert_eq!(browser.count(".map a").await, 7, "it and the six next to it");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn the_map_weighs_nothing_where_it_is_not_shown() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    let loaded =
        "return performance.getEntriesByType('resource').filter(e => e.name.includes('/catalogue/map-')).length";
    for path in ["/nl/", "/nl/search/?q=opvang", "/nl/service/awel/"] {
        browser.open_app(&site.url(path)).await;
        assert_eq!(browser.js(loaded).await, 0, "{path}");
    }
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    assert_eq!(browser.js(loaded).await, 1, "and once where it is");
    browser.close().await;
}

#[tokio::test]
async fn a_map_that_does_not_come_leaves_the_list_and_can_be_tried_again() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/map-", Fault::Content("{\"size\":".into()));
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    assert_eq!(browser.count(".neighbourhoods a").await, 25);
    assert_eq!(browser.count(".map").await, 0);
    site.mend();
    browser.dev_tools("Network.clearBrowserCache", json!({})).await;
    browser.click(".map-and-list .hint button").await;
    browser.until("the map is there", "return document.querySelectorAll('.map a').length === 25").await;
    browser.close().await;
}

#[tokio::test]
async fn the_sheet_of_a_neighbourhood_is_one_page_of_paper() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    for path in ["/nl/neighbourhood/7/", "/bg/neighbourhood/5/", "/uk/neighbourhood/7/", "/ar/neighbourhood/1/"] {
        browser.open_app(&site.url(path)).await;
        assert_eq!(browser.printed().await.pages(), 1, "{path}");
        assert_eq!(read_code(&browser, ".sheet-foot .qr").await, site.url(path), "the way back");
    }
    browser.dev_tools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let seen = |css: &str| {
        let css = serde_json::to_string(css).unwrap();
        format!("return [...document.querySelectorAll({css})].some(e => e.getClientRects().length > 0)")
    };
    for hidden in [".bar", "footer", ".map", "button", ".chip", "details"] {
        assert_eq!(browser.js(&seen(hidden)).await, false, "{hidden}");
    }
    for shown in ["h1", ".card h3", ".contact", ".sheet-foot", ".sheet-foot .qr"] {
        assert_eq!(browser.js(&seen(shown)).await, true, "{shown}");
    }
    let foot = browser.text(".sheet-foot").await;
    assert!(foot.contains(&site.url("/ar/neighbourhood/1/")), "{foot}");
    browser.close().await;
}

#[tokio::test]
async fn a_place_whose_position_is_known_has_a_pin_in_its_neighbourhood() {
    let site = Site::serve(&sites::town()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/bso-het-vlot/")).await;
    browser.until("the pin is there", "return document.querySelectorAll('.spot .pin').length === 1").await;
    let under = "document.querySelector('.spot').scrollIntoView({ block: 'center' });
        const [x, y] = document.querySelector('.spot .pin').parentElement.getAttribute('transform').match(/-?\\d+/g);
        const chosen = document.querySelector('.spot g.chosen a path');
        return chosen.isPointInFill(new DOMPoint(Number(x), Number(y)))";
    assert_eq!(browser.js(under).await, json!(true), "the pin points into the neighbourhood of the record");
    let said = browser.js("return document.querySelector('.spot figcaption').innerText").await;
    assert!(said.as_str().unwrap().contains("De speld toont waar het is."), "{said}");
    browser.close().await;
}
