//! Every page is HTML before it is an app, and the app takes over unseen.

use crate::browser::Browser;
use crate::sites::{self, Fault, Site};

#[tokio::test]
async fn the_page_is_there_before_the_program() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail(".wasm", Fault::Status(404));
    let browser = Browser::phone("nl").await;
    for (path, part) in
        [("/nl/", "Kinderopvang"), ("/ar/", "غنت"), ("/nl/service/awel/", "102"), ("/uk/neighbourhood/18/", "Ledeberg")]
    {
        browser.goto(&site.url(path)).await;
        assert!(browser.text("main").await.contains(part), "{path} holds {part}");
        assert_eq!(browser.count("h1").await, 1);
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_page_that_says_all_is_drawn_before_anything_of_the_app_is_asked_for() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("ar").await;
    let first_frame = "const frame = requestAnimationFrame;
        window.requestAnimationFrame = then => frame(now => { window.drawn ??= performance.now(); then(now) })";
    browser.prepare(first_frame).await;
    browser.open_app(&site.url("/ar/service/awel/")).await;
    let early = "const of_app = performance.getEntriesByType('resource').filter(r => /\\.wasm|app\\.js|catalogue\\//.test(r.name));
        return of_app.length < 5 ? ['only ' + of_app.length] : of_app.filter(r => !(r.startTime >= window.drawn)).map(r => r.name)";
    assert_eq!(browser.js(early).await, serde_json::json!([]));
    browser.close().await;
}

#[tokio::test]
async fn nothing_of_the_catalogue_is_asked_for_twice() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    for path in ["/nl/", "/nl/search/?q=opvang", "/nl/service/awel/", "/nl/holiday/"] {
        browser.goto(&site.url("/nl/privacy/")).await;
        browser.open_app(&site.url(path)).await;
        let files = "return performance.getEntriesByType('resource').map(r => r.name).filter(name => name.includes('/catalogue/')).sort()";
        let files: Vec<String> = serde_json::from_value(browser.js(files).await).unwrap();
        assert!(files.len() > 3, "{path}: {files:?}");
        assert!(files.windows(2).all(|two| two[0] != two[1]), "{path}: {files:?}");
    }
    browser.close().await;
}

#[tokio::test]
async fn the_app_shows_what_the_page_showed() {
    let site = Site::serve(&sites::shipped()).await;
    let without_program = Site::serve(&sites::shipped()).await;
    without_program.fail(".wasm", Fault::Status(404));
    let browser = Browser::phone("nl").await;
    for path in [
        "/nl/",
        "/tr/",
        "/ar/",
        "/uk/service/awel/",
        "/en/service/noodnummer-112/",
        "/fr/neighbourhood/7/",
        "/bg/about/",
        "/nl/search/",
    ] {
        browser.goto(&without_program.url(path)).await;
        let before = browser.js("return document.querySelector('#app').innerText").await;
        browser.open_app(&site.url(path)).await;
        let after = browser.js("return document.querySelector('#app').innerText").await;
        assert_eq!(before.as_str().unwrap().trim(), after.as_str().unwrap().trim(), "{path}");
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_question_waits_for_its_answer_and_sees_no_other() {
    let seen = "const shown = css => [...document.querySelectorAll(css)].some(e => e.checkVisibility({ checkVisibilityCSS: true }));
        return [document.querySelector('#q').value, shown('.waiting'), shown('main .cards'), shown('main .themes')]";
    let shipped = sites::shipped();
    let (site, without_program) = (Site::serve(&shipped).await, Site::serve(&shipped).await);
    site.fail(".wasm", Fault::Slow(2000));
    without_program.fail(".wasm", Fault::Status(404));
    let browser = Browser::phone("ar").await;
    browser.goto(&site.url("/ar/search/?q=laptop")).await;
    assert_eq!(browser.js(seen).await, serde_json::json!(["laptop", true, false, false]));
    browser.wait_for_app().await;
    assert_eq!(browser.js(seen).await, serde_json::json!(["laptop", false, true, true]));
    let many = browser.js("return document.querySelectorAll('main .cards > li').length").await;
    assert!(many.as_u64().unwrap() < 20, "{many} of the services answer it");

    // Where nothing was asked all there is stands there, and where no app comes
    // that could answer.
    for (path, asked) in [("/ar/search/", ""), ("/ar/search/?q=laptop", "laptop")] {
        browser.goto(&without_program.url(path)).await;
        browser.until("it says so", "return document.querySelector('.notice.failure') !== null").await;
        assert_eq!(browser.js(seen).await, serde_json::json!([asked, false, true, true]), "{path}");
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn the_cards_below_come_once_it_is_quiet() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    let at_first = "new MutationObserver((_, watcher) => {
            if (!('app' in document.documentElement.dataset)) return;
            watcher.disconnect();
            window.atFirst = document.querySelectorAll('#app .cards > li').length;
        }).observe(document, { subtree: true, childList: true })";
    browser.prepare(at_first).await;
    browser.open_app(&site.url("/nl/search/?q=opvang")).await;
    browser.until("all that are shown at first", "return document.querySelectorAll('.cards > li').length === 20").await;
    assert_eq!(browser.js("return window.atFirst").await, serde_json::json!(6));
    browser.close().await;
}

#[tokio::test]
async fn what_was_typed_before_the_app_arrived_is_kept() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail(".wasm", Fault::Slow(2500));
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/")).await;
    browser.type_into("#q", "zwem").await;
    browser.wait_for_app().await;
    assert_eq!(browser.js("return document.querySelector('#q').value").await, "zwem");
    assert_eq!(browser.js("return document.activeElement.id").await, "q");
    browser.close().await;
}

#[tokio::test]
async fn what_was_chosen_and_opened_before_the_app_arrived_goes_along() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail(".wasm", Fault::Slow(3500));
    let browser = Browser::phone("ar").await;
    browser.goto(&site.url("/ar/holiday/")).await;
    browser.choose("age", "7").await;
    browser.click(".languages summary").await;
    browser.js("document.querySelector('footer a').focus()").await;
    let focused = "return document.activeElement.outerHTML";
    let before = browser.js(focused).await;
    assert_eq!(browser.count("[data-app]").await, 0, "the app is not there yet");
    browser.wait_for_app().await;
    browser.until_address("age=7").await;
    assert_eq!(browser.js("return document.querySelector('#age').value").await, "7");
    assert_eq!(browser.js("return document.querySelector('.languages').open").await, true);
    assert_eq!(browser.js(focused).await, before);
    // What was loaded ahead was not used within a few seconds, Chromium remarks.
    browser.client.close().await.unwrap();
    let browser = Browser::phone("ar").await;
    browser.goto(&site.url("/ar/service/kinderopvangpunt-gent/")).await;
    browser.type_date("#day", (2027, 9, 1)).await;
    assert_eq!(browser.count("[data-app]").await, 0, "the app is not there yet");
    browser.wait_for_app().await;
    browser
        .until("the day to ask on is told", "return document.querySelector('.ask [role=status]')?.innerText.length > 0")
        .await;
    browser.client.close().await.unwrap();
}

/// Requests of every kind, of every test in Chromium, are recorded (`elsewhere.rs`);
/// here is what would be seen if one left.
#[tokio::test]
#[should_panic(expected = "asked of other machines")]
async fn a_request_to_another_machine_is_seen() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/about/")).await;
    let _ = browser.client.goto("http://other.example/").await;
}

#[tokio::test]
async fn a_program_that_is_slow_to_come_is_called_slow_until_it_is_there() {
    let site = Site::serve(&sites::shipped()).await;
    site.fail(".wasm", Fault::Slow(5000));
    let browser = Browser::phone("nl").await;
    browser.prepare("const after = setTimeout; setTimeout = (call, ms) => after(call, ms > 10_000 ? 300 : ms)").await;
    browser.goto(&site.url("/nl/search/?q=opvang")).await;
    browser.until_text("Het duurt langer dan anders").await;
    let way_on = "const notice = document.querySelector('.notice[role=status]');
        return notice.querySelector('a').checkVisibility() && document.querySelector('main .waiting').checkVisibility()";
    assert_eq!(browser.js(way_on).await, true, "one can wait, or try again");
    browser.wait_for_app().await;
    assert!(!browser.text("body").await.contains("Het duurt langer dan anders"));
    // What was loaded ahead was not used within a few seconds, Chromium remarks.
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn without_javascript_one_can_read_walk_through_the_doors_and_call() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.goto(&site.url("/nl/")).await;
    browser.dev_tools("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true })).await;
    for (lang, door) in [("nl", "childcare"), ("ar", "holiday"), ("tr", "family"), ("bg", "learning")] {
        browser.goto(&site.url(&format!("/{lang}/"))).await;
        browser.click(&format!(".plank[data-theme={door}]")).await;
        browser.until_address(&format!("/{lang}/{door}/")).await;
        browser.click("main a[href*='/service/']").await;
        browser.until_address(&format!("/{lang}/service/")).await;
        assert!(browser.text("main").await.len() > 200);
        assert_eq!(browser.js("return document.querySelector('noscript').checkVisibility()").await, true);
        assert_eq!(browser.count(".unstarted").await, 1, "no script ran");
    }
    browser.goto(&site.url("/nl/service/awel/")).await;
    assert_eq!(browser.js("return document.querySelector('main a[href=\"tel:102\"]').checkVisibility()").await, true);
    browser.goto(&site.url("/nl/search/")).await;
    assert_eq!(
        browser.js("return document.querySelector('.filters').checkVisibility()").await,
        false,
        "nothing answers it"
    );
    browser.close().await;
}
