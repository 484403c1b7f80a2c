//! The site on the device: without a network, and when a newer one comes.

use serde_json::json;

use crate::browser::Browser;
use crate::sites::{self, Fault, Site};

/// Puts on the page what the device keeps, by the names the worker uses.
const STATE: &str = "caches.match('/', { cacheName: 'wegwijs / state' }).then((state) => state && state.json())";

impl Browser {
    async fn keeping_phone() -> Browser {
        Browser::that_keeps_sites(360, 740, "nl").await
    }

    /// The site is on the device, in these languages.
    pub async fn until_kept(&self, languages: &[&str]) {
        let languages = json!(languages);
        let script =
            format!("return {STATE}.then((state) => !!state && {languages}.every((l) => state.kept.includes(l)))");
        self.until(&format!("{languages} are kept"), &script).await;
    }

    /// The release in use on the device.
    async fn release(&self) -> String {
        self.js(&format!("return {STATE}.then((state) => state.release)")).await.as_str().unwrap().to_owned()
    }

    async fn until_release_is_not(&self, old: &str) {
        self.until("there is another release", &format!("return {STATE}.then((state) => state.release !== '{old}')"))
            .await;
    }

    async fn visit(&self, site: &Site, path: &str) {
        self.open_app(&site.url(path)).await;
        self.until("the page stands", "return document.querySelector('main h1') !== null").await;
    }
}

async fn visited_once() -> (Site, Browser) {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    let browser = Browser::keeping_phone().await;
    browser.visit(&site, "/nl/").await;
    browser.until_kept(&["nl"]).await;
    (site, browser)
}

const PLAYGROUND: &str = "/nl/service/voorbeeld-speelplein/";

#[tokio::test]
async fn after_one_visit_everything_works_without_a_network() {
    let (site, browser) = visited_once().await;
    site.cut().await;
    browser.visit(&site, "/nl/").await;
    browser.type_into("#q", "eerste speelplein\n").await;
    browser.until_address("/nl/search/?q=").await;
    browser.click(".card a").await;
    browser.until_address(PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Eerste speelplein");
    for (path, heading) in [
        (PLAYGROUND, "Eerste speelplein"),
        ("/nl/search/?q=oyun+alan%C4%B1", ""),
        ("/nl/neighbourhood/1/", ""),
        ("/nl/neighbourhood/", ""),
        ("/nl/list/", ""),
        ("/nl/about/", ""),
        ("/nl/no-such-page/", ""),
        // Somebody typed it, or a message cut it off.
        ("/nl", ""),
        ("/nl/service/voorbeeld-speelplein", "Eerste speelplein"),
        ("/", ""),
    ] {
        browser.visit(&site, path).await;
        assert!(browser.heading().await.contains(heading), "{path}");
        assert_eq!(browser.count(".failure").await, 0, "{path}");
    }
    browser.visit(&site, "/nl/search/?q=oyun+alan%C4%B1").await;
    browser.until("words of another language are understood", "return document.querySelector('.card') !== null").await;
    browser.client.close().await.unwrap();
}

/// Who types the address of the site alone has its root, which the app leaves
/// for the reader's language.
#[tokio::test]
async fn who_came_in_by_the_root_finds_the_language_that_was_read() {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    let browser = Browser::that_keeps_sites(360, 740, "tr").await;
    browser.visit(&site, "/").await;
    browser.until_address("/tr/").await;
    browser.until_kept(&["tr"]).await;
    site.cut().await;
    browser.visit(&site, "/").await;
    browser.until_address("/tr/").await;
    browser.visit(&site, "/tr/service/voorbeeld-speelplein/").await;
    assert_eq!(browser.count(".failure").await, 0);
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn no_page_waits_until_the_site_is_kept() {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    site.fail("/catalogue/details-tr-", Fault::Slow(60_000));
    let browser = Browser::that_keeps_sites(360, 740, "tr").await;
    browser.visit(&site, "/tr/").await;
    browser.until("the worker is there", "return navigator.serviceWorker.controller !== null").await;
    let begun = std::time::Instant::now();
    browser.visit(&site, "/tr/about/").await;
    browser.visit(&site, "/tr/search/?q=oyun").await;
    assert!(begun.elapsed() < std::time::Duration::from_secs(15), "{:?}", begun.elapsed());
    assert_eq!(browser.js(&format!("return {STATE}")).await, json!(null), "it is still being fetched");
    browser.client.close().await.unwrap();
}

/// Hosts tell browsers who may frame a page and what it may use in headers only.
#[tokio::test]
async fn what_is_kept_has_the_headers_of_the_host_and_the_type_of_its_name() {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    let browser = Browser::keeping_phone().await;
    // Only the worker asks for it.
    site.fail("/offline/nl/frame/", Fault::Type("text/plain"));
    browser.visit(&site, "/nl/").await;
    browser.until_kept(&["nl"]).await;
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Eerste speelplein", "it is shown as a page");
    let headers = "return caches.match('/offline/nl/frame/').then((page) => Object.fromEntries(page.headers))";
    let headers = browser.js(headers).await;
    for (name, part) in [
        ("content-security-policy", "frame-ancestors 'none'"),
        ("permissions-policy", "camera=()"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("content-type", "text/html"),
    ] {
        assert!(headers[name].as_str().is_some_and(|value| value.contains(part)), "{name}: {headers:#}");
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn where_the_device_cannot_answer_the_host_does() {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    let worker = std::fs::read_to_string("public/app/worker.js").unwrap();
    let broken = "for (const call of ['match', 'keys', 'open']) CacheStorage.prototype[call] = () => Promise.reject(new DOMException('', 'UnknownError'));";
    site.fail("/worker.js", Fault::Script(format!("{broken}\n{worker}")));
    let browser = Browser::keeping_phone().await;
    browser.visit(&site, "/nl/").await;
    browser.until("the worker is there", "return navigator.serviceWorker.controller !== null").await;
    for path in ["/nl/", PLAYGROUND, "/nl/search/?q=speelplein"] {
        browser.visit(&site, path).await;
        browser.until("the page is the worker's", "return navigator.serviceWorker.controller !== null").await;
        assert_eq!(browser.count(".failure").await, 0, "{path}");
    }
    browser.close().await;
}

#[tokio::test]
async fn an_app_that_no_longer_starts_leads_to_the_page_the_host_has() {
    let (site, browser) = visited_once().await;
    browser.prepare("delete globalThis.WebAssembly").await;
    browser.goto(&site.url(PLAYGROUND)).await;
    browser.click(".notice.failure a").await;
    browser.until_address("?host").await;
    assert_eq!(browser.heading().await, "Eerste speelplein", "it can be read");
    assert!(browser.text(".notice.failure").await.contains("wel lezen en bellen"));
    site.cut().await;
    browser.goto(&browser.address().await).await;
    assert!(browser.text(".notice.failure").await.contains("als je internet hebt"), "and says when that is");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn news_that_came_before_the_app_is_told_by_it() {
    let site = Site::serve(&sites::kept("Eerste speelplein")).await;
    site.fail(".wasm", Fault::Slow(2500));
    let browser = Browser::keeping_phone().await;
    browser.goto(&site.url("/nl/")).await;
    browser.until("the page's script is there", "return document.querySelector('.unstarted') === null").await;
    browser.js("navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: 'updated' }))").await;
    assert_eq!(browser.count("[data-app]").await, 0, "the app is not there yet");
    browser.wait_for_app().await;
    browser.until_text("Er is een nieuwe versie van Wegwijs").await;
    browser.close().await;
}

/// The release before is given up for the next one, never the one in use.
#[tokio::test]
async fn a_full_device_keeps_the_release_in_use_and_makes_room_for_the_next() {
    let (site, browser) = visited_once().await;
    let first = browser.release().await;
    site.publish(&sites::kept("Tweede speelplein"));
    browser.visit(&site, "/nl/").await;
    browser.until_release_is_not(&first).await;
    let second = browser.release().await;
    let kept = "return caches.keys().then((names) => names.sort())";
    browser.until("the one before is there, too", &format!("{kept}.then((names) => names.length === 3)")).await;
    let used = browser.js("return navigator.storage.estimate().then(({ usage }) => usage)").await.as_f64().unwrap();
    let quota = |bytes: u64| json!({ "origin": site.url(""), "quotaSize": bytes });
    site.publish(&sites::kept("Derde speelplein"));
    browser.dev_tools("Storage.overrideQuotaForOrigin", quota(used as u64 / 2)).await;
    browser.visit(&site, PLAYGROUND).await;
    let gone = format!("return caches.keys().then((names) => !names.includes('wegwijs / {first}'))");
    browser.until("the one before made room", &gone).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(browser.release().await, second);
    site.cut().await;
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Tweede speelplein");
    site.join().await;
    browser.dev_tools("Storage.overrideQuotaForOrigin", quota(100 << 20)).await;
    browser.visit(&site, "/nl/").await;
    browser.until_release_is_not(&second).await;
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Derde speelplein");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_second_visit_asks_only_whether_there_is_news() {
    let (site, browser) = visited_once().await;
    site.asked();
    browser.visit(&site, "/nl/").await;
    browser.visit(&site, PLAYGROUND).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let asked = site.asked();
    // The browser itself asks for the worker, to renew that, and for what it
    // would install.
    let news = ["/release.json", "/worker.js", "/nl/app.webmanifest", "/icons/icon.svg"];
    assert!(asked.iter().any(|path| path == news[0]), "{asked:?}");
    assert!(asked.iter().all(|path| news.contains(&path.as_str())), "{asked:?}");
    browser.close().await;
}

#[tokio::test]
async fn a_language_that_is_not_on_the_device_says_so_in_that_language_and_is_there_after_a_visit() {
    let (site, browser) = visited_once().await;
    site.cut().await;
    browser.goto(&site.url("/tr/")).await;
    assert_eq!(browser.heading().await, "Bu dil henüz cihazınızda yok");
    assert_eq!(browser.js("return document.documentElement.lang").await, "tr");
    browser.click("a[lang=nl]").await;
    browser.until("Dutch is there", "return document.documentElement.lang === 'nl'").await;
    browser.wait_for_app().await;
    site.join().await;
    // Not by a link the worker would see: by the switch on the page.
    browser.visit(&site, "/nl/about/").await;
    browser.click(".languages summary").await;
    browser.click(".languages a[lang=ar]").await;
    browser.until_address("/ar/about/").await;
    browser.until_kept(&["nl", "ar"]).await;
    browser.goto(&site.url("/tr/")).await;
    browser.wait_for_app().await;
    browser.until_kept(&["nl", "ar", "tr"]).await;
    site.cut().await;
    for (path, lang) in [("/tr/", "tr"), ("/ar/service/voorbeeld-speelplein/", "ar"), (PLAYGROUND, "nl")] {
        browser.visit(&site, path).await;
        assert_eq!(browser.js("return document.documentElement.lang").await, lang);
        assert_eq!(browser.count(".failure").await, 0, "{path}");
    }
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn what_a_family_reads_at_a_kiosk_is_not_kept_on_the_device() {
    let (site, browser) = visited_once().await;
    browser.visit(&site, "/nl/?kiosk").await;
    browser.click(".languages summary").await;
    browser.click(".languages a[lang=tr]").await;
    browser.until("Turkish is there", "return document.documentElement.lang === 'tr'").await;
    browser.goto(&site.url("/ar/?kiosk")).await;
    browser.wait_for_app().await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(browser.js(&format!("return {STATE}.then((state) => state.kept)")).await, json!(["nl"]));
    let of_others = "return caches.keys().then((names) => Promise.all(names.map((n) => caches.open(n).then((c) => c.keys()))))
        .then((all) => all.flat().map((r) => r.url).filter((url) => /cards-(tr|ar)-|\\/(tr|ar)\\/$/.test(url) && !url.includes('offline')))";
    assert_eq!(browser.js(of_others).await, json!([]));
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_newer_release_comes_whole_is_told_once_and_shown_at_the_next_visit_and_can_be_taken_back() {
    let (site, browser) = visited_once().await;
    let first = browser.release().await;
    site.publish(&sites::kept("Tweede speelplein"));
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Eerste speelplein");
    browser.until_release_is_not(&first).await;
    browser.until_text("Er is een nieuwe versie van Wegwijs").await;
    assert_eq!(browser.heading().await, "Eerste speelplein", "nobody is interrupted");
    // What this page still loads belongs to what it shows.
    browser.click(".brand").await;
    browser.until_address("/nl/").await;
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Tweede speelplein");
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert!(!browser.text("body").await.contains("nieuwe versie"), "told once");
    site.publish(&sites::kept("Eerste speelplein"));
    let second = browser.release().await;
    browser.visit(&site, "/nl/").await;
    browser.until_release_is_not(&second).await;
    assert_eq!(browser.release().await, first);
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Eerste speelplein");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn a_release_with_a_missing_or_a_swapped_file_is_never_used() {
    let (site, browser) = visited_once().await;
    let first = browser.release().await;
    site.publish(&sites::kept("Derde speelplein"));
    for fault in [Fault::Status(404), Fault::Content("[]".into())] {
        site.fail("/catalogue/details-nl-", fault);
        site.asked();
        browser.visit(&site, PLAYGROUND).await;
        for _ in 0..50 {
            if site.asked().iter().any(|path| path.contains("details-nl-")) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(browser.release().await, first);
        assert_eq!(browser.heading().await, "Eerste speelplein");
        site.mend();
    }
    // Taken back before it was complete, it leaves nothing behind.
    let kept = "return caches.keys().then((names) => names.length)";
    assert_eq!(browser.js(kept).await, 3);
    site.publish(&sites::kept("Eerste speelplein"));
    browser.visit(&site, "/nl/").await;
    browser.until("its files are gone", &format!("{kept}.then((releases) => releases === 2)")).await;
    site.publish(&sites::kept("Derde speelplein"));
    browser.visit(&site, "/nl/").await;
    browser.until_release_is_not(&first).await;
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn what_the_browser_threw_away_is_fetched_again() {
    let (site, browser) = visited_once().await;
    let release = browser.release().await;
    browser.js(&format!("return caches.delete('wegwijs / {release}')")).await;
    browser.visit(&site, PLAYGROUND).await;
    let complete = format!(
        "return caches.open('wegwijs / {release}').then((c) => c.keys()).then(async (keys) => {{ const s = await {STATE}; return keys.length >= s.always.length + s.languages.nl.length; }})"
    );
    browser.until("all of it is there again", &complete).await;
    site.cut().await;
    browser.visit(&site, PLAYGROUND).await;
    assert_eq!(browser.heading().await, "Eerste speelplein");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn without_a_network_the_page_says_how_old_the_information_is() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    assert_eq!(browser.js("return document.querySelector('.offline').innerText").await, "");
    let network =
        |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.dev_tools("Network.enable", json!({})).await;
    browser.dev_tools("Network.emulateNetworkConditions", network(true)).await;
    browser.until_text("Geen internet. Je ziet de gegevens van").await;
    browser.dev_tools("Network.emulateNetworkConditions", network(false)).await;
    browser.until("it is gone", "return document.querySelector('.offline').innerText === ''").await;
    // What the app was still fetching then failed, which the browser remarks on.
    browser.client.close().await.unwrap();
}
