//! What the person sees when a host or the network fails.

use serde_json::Value;

use crate::browser::{Browser, KEEP_PROGRAMS};
use crate::sites::{self, Fault, Site};

#[tokio::test]
async fn a_broken_catalogue_file_gives_the_failure_view_with_a_retry_that_works() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/cards-nl-", Fault::Content("[{ not json".into()));
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/search/?q=opvang")).await;
    browser.until("the failure is told", "return document.querySelector('.failure[role=alert] button') !== null").await;
    site.mend();
    browser.click(".failure button").await;
    browser.until("the results are there", "return document.querySelectorAll('.card').length > 0").await;
    browser.close().await;
}

#[tokio::test]
async fn a_missing_search_index_gives_the_failure_view() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/search-", Fault::Status(500));
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.until("the failure is told", "return document.querySelector('.failure[role=alert] button') !== null").await;
    let console = browser.console().await;
    assert!(console.iter().all(|line| line.contains("500")), "{console:#?}");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_newer_format_is_refused_and_the_page_stays_readable() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/manifest-", Fault::Content(r#"{"format":999}"#.into()));
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/service/awel/")).await;
    browser.until("a notice with a way on", "return document.querySelector('.failure a') !== null").await;
    assert!(browser.text("main").await.contains("102"), "what was rendered beforehand can still be read");
    // The preloaded files are not used then, which the browser may remark on.
    let console = browser.console().await;
    assert!(console.iter().all(|line| line.contains("preload")), "{console:#?}");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_program_that_stops_says_so_and_loses_nothing() {
    let site = Site::serve(&sites::shipped()).await;
    let (dutch, arabic) = ("Er is iets misgelopen", "حدثت مشكلة");
    for (first, lang, words) in [("nl", "nl", dutch), ("ar", "ar", arabic), ("nl", "ar", arabic)] {
        let browser = Browser::phone(first).await;
        browser.prepare(KEEP_PROGRAMS).await;
        browser.open_app(&site.url(&format!("/{first}/search/"))).await;
        if lang != first {
            browser.click(".languages summary").await;
            browser.click(&format!(".languages a[lang={lang}]")).await;
            browser.until_address(&format!("/{lang}/search/")).await;
            browser.until_calm().await;
        }
        browser.click(".card .keep").await;
        // Nothing it knows is true any more.
        browser
            .js("programs.forEach((program) => program.memory && new Uint8Array(program.memory.buffer).fill(255))")
            .await;
        for _ in 0..2 {
            browser.js("document.querySelector('.card .keep').click()").await;
        }
        browser.until_text(words).await;
        assert_eq!(browser.count(".failure").await, 1, "once");
        assert!(browser.console().await.iter().all(|line| line.contains("RuntimeError")));
        browser.click(".failure a").await;
        browser.wait_for_app().await;
        browser
            .until(
                "what was kept is kept",
                "return document.querySelectorAll('.card [aria-pressed=true]').length === 1",
            )
            .await;
        assert_eq!(browser.count(".failure").await, 0);
        browser.client.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_slow_network_is_called_slow_then_the_results_come() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("/catalogue/cards-nl-", Fault::Slow(7000));
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/search/?q=opvang")).await;
    browser.until("it says it takes long", "return document.querySelector('.notice[role=status]') !== null").await;
    browser
        .until(
            "the results are there",
            "return document.querySelector('.count') !== null && document.documentElement.hasAttribute('data-app')",
        )
        .await;
    browser.close().await;
}

#[tokio::test]
async fn without_the_later_pages_the_first_ones_work_and_the_others_are_read_as_they_came() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail("split_later", Fault::Status(503));
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/search/?q=awel")).await;
    browser.click(".card a").await;
    browser.until_address("/nl/service/awel/").await;
    assert!(browser.text("main").await.contains("102"), "the page itself came from the host");
    assert_eq!(browser.count(".failure").await, 0);
    browser.click(".brand").await;
    browser.until_address("/nl/").await;
    browser.wait_for_app().await;
    site.mend();
    browser.type_into("#q", "awel").await;
    browser.until("there are answers", "return document.querySelector('[role=option]') !== null").await;
    browser.client.close().await.unwrap();
}

/// What the results page needs: a part of each file's name, and for those that
/// have another of their kind what tells the two apart.
fn needed() -> Vec<(String, Option<(&'static str, &'static str)>)> {
    let manifest = std::fs::read_to_string(sites::shipped().join("catalogue/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    vec![
        ("/catalogue/manifest-".into(), None),
        ("/catalogue/base-nl-".into(), Some(("base-nl-", "base-fr-"))),
        ("/catalogue/cards-nl-".into(), Some(("cards-nl-", "cards-fr-"))),
        (format!("/catalogue/{}", manifest["index"].as_str().unwrap()), Some(("search-", "search-tr-"))),
        ("/catalogue/messages-nl-".into(), Some(("messages-nl-", "messages-fr-"))),
        ("/app_bg.wasm".into(), None),
        ("/app.js".into(), None),
        ("/start.js".into(), None),
        ("/wegwijs.css".into(), None),
    ]
}

/// Whatever a host does to a file: results, or words that say so with a way on,
/// and never a blank or a wrong page; and once it is mended, results.
#[tokio::test]
async fn whatever_a_host_does_to_a_file_the_page_is_right_or_says_what_is_wrong() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    let told = "const ways = [...document.querySelectorAll(':is(.failure, .notice:not([hidden]), .unstarted) :is(a, button)')];
        const cards = document.querySelectorAll('.card').length;
        const whole = document.documentElement.hasAttribute('data-app') && cards > 0 && !document.querySelector('.failure');
        const inSight = way => way.checkVisibility({ visibilityProperty: true }) && way.getBoundingClientRect().top < innerHeight;
        return whole || ways.some(inSight)";
    let right = "return document.documentElement.hasAttribute('data-app') && document.documentElement.lang === 'nl'
        && document.querySelectorAll('.card').length > 0 && !document.querySelector('.failure')";
    for (part, other) in needed() {
        let mut faults = vec![
            Fault::Status(404),
            Fault::Status(500),
            Fault::Cut,
            Fault::Half,
            Fault::Content(String::new()),
            Fault::Content("<!doctype html><title>Login</title>".into()),
            Fault::Type("text/plain"),
        ];
        faults.extend(other.map(|(part, with)| Fault::Swapped { part, with }));
        for fault in faults {
            let what = format!("{part} {fault:?}");
            site.fail(&part, fault);
            browser.goto(&site.url("/nl/search/?q=opvang")).await;
            browser.until(&format!("{what}: it is right or says what is wrong"), told).await;
            let text = browser.text("main").await;
            // A message that is not there shows as its id in brackets.
            assert!(text.len() > 100 && !text.contains('['), "{what}: {text}");
            let french =
                browser.js("return /\\b(les|pour|avec|garde)\\b/.test(document.querySelector('main').innerText)").await;
            assert_eq!(french, false, "{what}: what is shown is not what was asked for");
            site.mend();
            browser.goto(&site.url("/nl/search/?q=opvang")).await;
            browser.until(&format!("{what}: mended, the results are there"), right).await;
        }
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_record_that_does_not_come_right_is_told_and_can_be_asked_for_again() {
    let site = Site::serve(&sites::shipped()).await;
    let swapped = Fault::Swapped { part: "details-nl-", with: "details-fr-" };
    for fault in [Fault::Status(500), Fault::Cut, Fault::Half, Fault::Content("{}".into()), swapped] {
        let what = format!("{fault:?}");
        let browser = Browser::phone("nl").await;
        browser.open_app(&site.url("/nl/search/?q=awel")).await;
        site.fail("/catalogue/details-nl-", fault);
        browser.click(".card a").await;
        browser.until_address("/nl/service/awel/").await;
        browser.until(&what, "return document.querySelector('.failure[role=alert] button') !== null").await;
        site.mend();
        browser.click(".failure button").await;
        browser.until(&what, "return document.querySelector('main').innerText.includes('102') && !document.querySelector('.failure')").await;
        browser.client.close().await.unwrap();
    }
}
