//! "Near me": only on a press, on the device alone, with a clear answer
//! whatever the device says.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::sites::{self, Fault, Site};

/// In the middle of Ledeberg, of a place in Brussels, and so on.
const LEDEBERG: (f64, f64) = (51.0342, 3.7445);
const BRUSSELS: (f64, f64) = (50.8466, 4.3528);

async fn stand(browser: &Browser, (lat, lon): (f64, f64), accuracy: f64) {
    let position = json!({ "latitude": lat, "longitude": lon, "accuracy": accuracy });
    browser.dev_tools("Emulation.setGeolocationOverride", position).await;
}

/// Opens a page from where the device may be asked.
async fn standing(site: &Site, path: &str, position: (f64, f64), accuracy: f64) -> Browser {
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url(path)).await;
    browser.permit("geolocation", "granted").await;
    stand(&browser, position, accuracy).await;
    browser
}

async fn said(browser: &Browser) -> String {
    browser.until("there is an answer", "return document.querySelector('.near-said').innerText !== '' && !document.querySelector('.near-me [aria-busy]')").await;
    assert_eq!(browser.js("return document.querySelector('.near-said').getAttribute('role')").await, "status");
    browser.text(".near-said").await
}

/// That the position is nowhere but in the app's memory.
async fn assert_not_kept(browser: &Browser) {
    let kept = browser.js("return location.href + JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage}) + document.cookie + JSON.stringify(history.state)").await;
    for digits in ["51.03", "3.744", "50.84", "4.352"] {
        assert!(!kept.as_str().unwrap().contains(digits), "{kept}");
    }
}

#[tokio::test]
async fn nothing_asks_for_the_position_before_the_button_is_pressed() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/nl/", LEDEBERG, 20.0).await;
    browser
        .js("window.asked = 0; const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
        navigator.geolocation.getCurrentPosition = (...a) => { window.asked++; real(...a) };")
        .await;
    browser.click(".chip[href$='/neighbourhood/']").await;
    browser.until_address("/nl/neighbourhood/").await;
    browser.until("the map is there", "return document.querySelector('.map') !== null").await;
    assert_eq!(browser.js("return window.asked").await, 0);
    browser.click(".near-me button").await;
    browser.until_address("/nl/neighbourhood/18/").await;
    assert_eq!(browser.js("return window.asked").await, 1);
    assert_eq!(
        browser.js("return performance.getEntriesByType('resource').some(e => e.name.includes('51.0'))").await,
        false
    );
    assert_not_kept(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn near_me_filters_by_the_neighbourhood_and_tells_honest_distances() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/nl/search/?category=holiday", LEDEBERG, 20.0).await;
    let distances = "return [...document.querySelectorAll('.card .facts li:nth-child(2)')].map(e => e.innerText)";
    let before = browser.js(distances).await;
    assert!(!before.to_string().contains("km"), "{before}");
    browser.click(".near-me button").await;
    browser.until_address("?category=holiday&neighbourhood=18&around=1&sort=nearest").await;
    assert_eq!(said(&browser).await, "Je bent in Ledeberg.");
    let places: Vec<String> = serde_json::from_value(browser.js(distances).await).unwrap();
    let about: Vec<&String> = places.iter().filter(|text| text.contains("ongeveer")).collect();
    assert!(!about.is_empty(), "{places:?}");
    assert!(
        !places.iter().any(|text| text.contains("km") && !text.contains("ongeveer")),
        "no record has a point: {places:?}"
    );
    assert!(about.iter().all(|text| text.contains("\u{a0}km")), "{about:?}");
    // Nearest first: what has a distance before what has none.
    let rank = |text: &String| match text.split("ongeveer ").nth(1) {
        _ if text.contains("in de wijk waar je bent") => 0,
        Some(km) => km.split('\u{a0}').next().unwrap().parse::<u32>().unwrap(),
        None => u32::MAX,
    };
    assert!(places.iter().map(rank).is_sorted(), "{places:?}");
    assert_not_kept(&browser).await;
    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    assert_eq!(browser.js("return document.querySelector('#neighbourhood').value").await, "18", "the choice stays");
    assert!(!browser.js(distances).await.to_string().contains("km"), "the position does not");
    browser.close().await;
}

#[tokio::test]
async fn who_refuses_is_told_how_to_go_on() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/neighbourhood/")).await;
    browser.permit("geolocation", "denied").await;
    browser.click(".near-me button").await;
    assert!(said(&browser).await.contains("Mahallenizi kendiniz seçin"));
    assert!(browser.address().await.ends_with("/tr/neighbourhood/"));
    browser.close().await;
}

#[tokio::test]
async fn a_device_that_does_not_know_says_so() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/nl/neighbourhood/", LEDEBERG, 20.0).await;
    browser.dev_tools("Emulation.setGeolocationOverride", json!({})).await;
    browser.click(".near-me button").await;
    assert_eq!(said(&browser).await, "Je toestel weet niet waar je bent. Kies zelf je wijk.");
    browser.close().await;
}

#[tokio::test]
async fn a_browser_that_cannot_ask_or_answers_nonsense_breaks_nothing() {
    let site = Site::serve(&sites::shipped()).await;
    let answers = [
        ("undefined", "browser"),
        ("{ getCurrentPosition: (ok) => ok({ coords: { latitude: NaN, longitude: 3.7, accuracy: 5 } }) }", "weet niet"),
        ("{ getCurrentPosition: (ok) => ok({ coords: { latitude: 951, longitude: 3.7, accuracy: 5 } }) }", "weet niet"),
        ("{ getCurrentPosition: (ok) => ok(null) }", "weet niet"),
        ("{ getCurrentPosition: (ok, no) => no({ code: 3 }) }", "te lang"),
        ("{ getCurrentPosition: () => { throw new Error('no') } }", "browser"),
    ];
    for (geolocation, part) in answers {
        let browser = Browser::phone("nl").await;
        browser.open_app(&site.url("/nl/neighbourhood/")).await;
        browser
            .js(&format!(
                "Object.defineProperty(navigator, 'geolocation', {{ value: {geolocation}, configurable: true }})"
            ))
            .await;
        browser.click(".near-me button").await;
        let answer = said(&browser).await;
        assert!(answer.contains(part), "{geolocation}: {answer}");
        browser.close().await;
    }
}

#[tokio::test]
async fn outside_the_city_the_nearest_neighbourhood_is_offered() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/nl/neighbourhood/", BRUSSELS, 20.0).await;
    browser.click(".near-me button").await;
    let answer = said(&browser).await;
    assert!(answer.starts_with("Je bent niet in Gent.") && answer.contains("km"), "{answer}");
    assert!(browser.address().await.ends_with("/nl/neighbourhood/"), "nothing is chosen for them");
    browser.click(".near-me a").await;
    browser.until("a neighbourhood is opened", "return /neighbourhood\\/\\d+\\/$/.test(location.pathname)").await;
    assert_not_kept(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn a_position_that_may_be_far_off_is_not_simply_believed() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/nl/search/", LEDEBERG, 4_000.0).await;
    browser.click(".near-me button").await;
    let answer = said(&browser).await;
    assert!(answer.contains("4,0\u{a0}km") && answer.contains("Ledeberg") && answer.contains("Kies zelf"), "{answer}");
    browser.close().await;
}

#[tokio::test]
async fn without_the_boundaries_it_says_so_and_the_next_press_works() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/map-", Fault::Status(503));
    let browser = standing(&site, "/nl/search/", LEDEBERG, 20.0).await;
    browser.click(".near-me button").await;
    assert_eq!(said(&browser).await, "We kunnen de grenzen van de wijken niet ophalen. Kies zelf je wijk.");
    site.mend();
    browser.click(".near-me button").await;
    browser.until_address("neighbourhood=18").await;
    let console: Vec<String> = browser.console().await;
    assert!(console.iter().all(|line| line.contains("503")), "{console:#?}");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn in_arabic_a_distance_has_latin_digits_and_its_own_unit() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = standing(&site, "/ar/neighbourhood/", BRUSSELS, 20.0).await;
    browser.click(".near-me button").await;
    let answer = said(&browser).await;
    assert!(answer.contains("\u{a0}كم"), "{answer}");
    assert!(answer.chars().any(|c| c.is_ascii_digit()), "{answer}");
    let value: Value = browser.js("return document.querySelector('.near-me a').href").await;
    assert!(value.as_str().unwrap().contains("/ar/neighbourhood/"));
    browser.close().await;
}
