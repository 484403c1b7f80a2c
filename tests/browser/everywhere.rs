//! One walk through everything, in the browsers that are not Chromium. `make
//! audit` walks all journeys in them.

use crate::browser::Browser;
use crate::drivers::Kind;
use crate::sites::{self, Site};

/// Finds something in Turkish, keeps it, reads it in Arabic, makes a plan, looks
/// at the map, and reads on without a network.
async fn walk(kind: Kind) {
    if !kind.is_there() {
        return;
    }
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::of(kind, 400, 740, "tr").await;
    browser.open_app(&site.url("/")).await;
    browser.until_address("/tr/").await;
    let keeps = browser.js("return 'serviceWorker' in navigator").await == true;
    if keeps {
        browser.until_kept(&["tr"]).await;
    } else {
        eprintln!("{kind:?} keeps no sites here: not walked without a network");
    }
    browser.js("window.broken = []; addEventListener('error', e => broken.push(e.message))").await;

    browser.type_into("#q", "çocuk bakımı").await;
    browser.until("there are suggestions", "return document.querySelector('[role=option]') !== null").await;
    browser.type_into("#q", "\n").await;
    browser.until_address("/tr/search/?q=").await;
    browser.until("it says what was understood", "return document.querySelector('.understood') !== null").await;
    assert_eq!(browser.js("return document.querySelector('.card').dataset.theme").await, "childcare");

    browser.click(".card :is(h2, h3) a").await;
    browser.until_address("/tr/service/").await;
    browser.until("the record is there", "return document.querySelector('.next') !== null").await;
    let name = browser.heading().await;
    browser.click(".keep").await;
    browser.open_app(&site.url("/tr/list/")).await;
    browser.until_text(&name).await;

    browser.click(".languages summary").await;
    browser.click(".languages a[hreflang=ar]").await;
    browser.until_address("/ar/list/").await;
    let turned = "return document.documentElement.dir === 'rtl' && getComputedStyle(document.body).direction === 'rtl'";
    browser.until("it runs from right to left", turned).await;
    browser.until("what was kept is there", "return document.querySelector('.remove') !== null").await;

    browser.open_app(&site.url("/nl/children/")).await;
    browser.click(".family-page > .actions .button").await;
    browser.choose("child-month-0", "3").await;
    browser.choose("child-year-0", "2020").await;
    browser
        .until("the child has an age", "return document.querySelector('.child > .hint')?.innerText.length > 0")
        .await;

    browser.open_app(&site.url("/nl/neighbourhood/")).await;
    browser.until("the map is drawn", "return document.querySelectorAll('.map svg a').length >= 25").await;
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(browser.js(fits).await, true, "nothing sticks out");

    // What a browser lacks has something in its place: shared, copied, or shown to be copied by hand.
    browser.open_app(&site.url("/nl/service/awel/")).await;
    browser.click("button:has(+ .said)").await;
    browser.until("it says how it was passed on", "return document.querySelector('.said').innerText.length > 0").await;
    assert_eq!(browser.js("return window.broken ?? []").await.as_array().map(Vec::len), Some(0));

    if keeps {
        site.cut().await;
        browser.open_app(&site.url("/tr/list/")).await;
        browser.until_text(&name).await;
        browser.open_app(&site.url("/tr/service/awel/")).await;
        assert_eq!(browser.count(".failure").await, 0);
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn everything_can_be_walked_through_in_firefox() {
    walk(Kind::Firefox).await;
}

#[tokio::test]
async fn everything_can_be_walked_through_in_webkit() {
    walk(Kind::WebKit).await;
}
