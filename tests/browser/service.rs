//! The service page: days worked out, words explained, read and spoken.

use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::paper::{A4_WIDTH, arabic_words};
use crate::qr::read_code;
use crate::sites::{self, Site};

/// Catches what would be saved as a file.
pub const CATCH: &str = "const create = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text }); return create.call(URL, blob) }";

#[tokio::test]
async fn a_start_date_gives_the_day_to_ask_on_and_a_calendar_file_and_stays_in_the_form() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.prepare(CATCH).await;
    browser.open_app(&site.url("/nl/service/kinderopvangpunt-gent/")).await;
    let year = browser.js("return new Date().getFullYear()").await.as_i64().unwrap() + 2;
    browser.type_into("#day", &format!("0930{year}")).await;
    browser.until_text(&format!("30 december {}", year - 1)).await;
    browser.click(".answer .primary").await;
    browser.until("a file is made", "return !!window.saved").await;
    let file = browser.js("return window.saved").await.as_str().unwrap().to_owned();
    assert!(file.contains(&format!("DTSTART;VALUE=DATE:{}1230\r\n", year - 1)), "{file}");
    assert!(file.contains("TRIGGER:-P27DT15H\r\n"), "{file}");
    assert_eq!(browser.js("return location.search + location.hash").await, "");
    let kept = browser.js("return JSON.stringify(localStorage) + document.cookie").await;
    assert!(!kept.as_str().unwrap().contains(&year.to_string()), "{kept}");
    assert_eq!(
        browser.js("return document.querySelectorAll('.ask [name]').length").await,
        0,
        "sending it sends nothing"
    );
    // Another date, by its month only.
    let choose = "const s = document.querySelector('#day-month');
        s.value = s.options[20].value;
        s.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.js(choose).await;
    browser
        .until(
            "the day is the first of a month",
            "return document.querySelector('.answer time').dateTime.endsWith('-01')",
        )
        .await;
    assert_eq!(browser.js("return document.querySelector('#day').value").await, "");
    browser.close().await;
}

#[tokio::test]
async fn a_day_that_has_passed_is_said_to_have_passed() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/kinderopvangpunt-gent/")).await;
    browser.type_into("#day", "01152024").await;
    browser.until_text("15 april 2023").await;
    assert_eq!(browser.count(".answer button").await, 0, "there is nothing to put in a calendar");
    browser.close().await;
}

#[tokio::test]
async fn a_camp_with_dates_goes_into_the_calendar_with_its_hours() {
    let site = Site::serve(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    browser.prepare(CATCH).await;
    browser.open_app(&site.url("/nl/service/voorbeeld-sportkamp/")).await;
    browser.until_text("ten laatste op 12 juni 2027").await;
    browser.click(".run button").await;
    browser.until("a file is made", "return !!window.saved").await;
    let file = browser.js("return window.saved").await.as_str().unwrap().to_owned();
    for part in ["DTSTART;TZID=Europe/Brussels:20270712T090000", "RRULE:FREQ=DAILY;COUNT=5", "BEGIN:VTIMEZONE"] {
        assert!(file.contains(part), "{part} in {file}");
    }
    browser.close().await;
}

#[tokio::test]
async fn an_official_word_is_explained_by_keyboard_and_escape_closes_it() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/service/kinderopvangpunt-gent/")).await;
    browser.js("document.querySelector('.terms button').focus()").await;
    let press = |key: Key| {
        let client = browser.client.clone();
        async move { client.active_element().await.unwrap().send_keys(&char::from(key).to_string()).await.unwrap() }
    };
    press(Key::Enter).await;
    browser.until("the word is explained", "return document.querySelector('.term:popover-open') !== null").await;
    assert!(browser.text(".term:popover-open").await.contains("Kinderopvangpunt"));
    press(Key::Escape).await;
    browser.until("it is closed", "return document.querySelector('.term:popover-open') === null").await;
    browser.until("the focus is back", "return document.activeElement.closest('.terms') !== null").await;
    browser.close().await;
}

#[tokio::test]
async fn the_dutch_words_stand_beside_the_translation_on_request() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/service/kinderopvangpunt-gent/")).await;
    let dutch = "Vraag opvang aan op kinderopvang.stad.gent";
    let seen = format!("return document.querySelector('main').innerText.includes({})", json!(dutch));
    assert_eq!(browser.js(&seen).await, false);
    browser.click(".translation button").await;
    browser.until("the Dutch is there", &seen).await;
    assert_eq!(browser.js("return document.querySelector('.original').lang").await, "nl");
    browser.click(".translation button").await;
    browser.until("the Dutch is gone", &seen.replace("return ", "return !")).await;
    assert!(browser.text(".translation").await.contains("bilgisayar"), "a machine's words are called so");
    browser.close().await;
}

#[tokio::test]
async fn what_to_say_on_the_phone_is_dutch_with_its_meaning_and_not_for_listening_lines() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/tr/service/ugent-de-sterre/")).await;
    let said = "return [...document.querySelectorAll('.say q')].map(q => q.lang + ' ' + q.innerText).join('|')";
    let said = browser.js(said).await.as_str().unwrap().to_owned();
    assert!(said.contains("nl Goeiedag. Ik bel over De Sterre."), "{said}");
    assert!(said.contains("nl Spreekt er iemand Turks?") && said.contains("Hoeveel kost het?"), "{said}");
    assert!(!said.contains("Op welke dagen"), "what is known is not asked: {said}");
    assert!(browser.text(".say").await.contains("Türkçe konuşan"), "each has its meaning");
    browser.open_app(&site.url("/tr/service/awel/")).await;
    assert_eq!(browser.count(".say").await, 0);
    browser.close().await;
}

/// A device with these voices that notes what it says.
fn voices(langs: &str) -> String {
    format!(
        "window.said = [];
        let last = null;
        Object.defineProperty(window, 'speechSynthesis', {{ value: {{
            getVoices: () => {langs}.map(lang => ({{ lang }})),
            speak: u => {{ said.push([u.lang, u.text]); last = u }},
            cancel: () => {{ said.push('silence'); last?.onerror?.() }},
            addEventListener: () => {{}},
        }} }});
        window.SpeechSynthesisUtterance = function (text) {{ this.text = text }};"
    )
}

#[tokio::test]
async fn the_page_is_read_in_its_language_and_dutch_words_in_dutch_and_escape_is_silence() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.prepare(&voices("['tr_TR', 'nl-BE']")).await;
    browser.open_app(&site.url("/tr/service/ugent-de-sterre/")).await;
    browser.click(".two .actions button:last-of-type").await;
    browser.until("it speaks", "return said.length > 4").await;
    let said = browser.js("return said").await;
    let spoken: Vec<(&str, &str)> =
        said.as_array().unwrap().iter().map(|part| (part[0].as_str().unwrap(), part[1].as_str().unwrap())).collect();
    assert_eq!(spoken[0].0, "tr");
    assert!(spoken.contains(&("nl", "De Sterre")), "{spoken:?}");
    browser
        .until(
            "the button stops",
            "return document.querySelector('.two .actions button:last-of-type').innerText.includes('Durdur')",
        )
        .await;
    browser.client.active_element().await.unwrap().send_keys(&char::from(Key::Escape).to_string()).await.unwrap();
    browser.until("it is silent", "return said.at(-1) === 'silence'").await;
    browser
        .until(
            "it can be read again",
            "return !document.querySelector('.two .actions button:last-of-type').innerText.includes('Durdur')",
        )
        .await;
    browser.click(".say button").await;
    browser.until("Dutch is spoken", "return said.at(-1)[0] === 'nl'").await;
    browser.click(".brand").await;
    browser.until("another page is silent", "return said.at(-1) === 'silence'").await;
    browser.close().await;
}

#[tokio::test]
async fn without_a_voice_for_the_words_there_is_no_button() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("tr").await;
    browser.prepare(&voices("['en-GB', 'nl-NL']")).await;
    browser.open_app(&site.url("/tr/service/ugent-de-sterre/")).await;
    browser.until("Dutch can be read", "return document.querySelector('.say button') !== null").await;
    assert_eq!(
        browser.count(".two .actions button").await,
        4,
        "keep, plan, share and print, but no voice reads Turkish"
    );
    browser.close().await;
}

#[tokio::test]
async fn a_mistake_is_reported_by_a_ready_mail_only_where_the_region_has_an_address() {
    let invented = Site::serve(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&invented.url("/nl/service/voorbeeld-kinderdagverblijf/")).await;
    let mail = browser.js("return document.querySelector('a[href^=\"mailto:fout@example.org\"]').href").await;
    let mail = url::Url::parse(mail.as_str().unwrap()).unwrap();
    let subject = mail.query_pairs().find(|(key, _)| key == "subject").unwrap().1.into_owned();
    assert!(subject.contains("voorbeeld-kinderdagverblijf"), "{subject}");
    let shipped = Site::serve(&sites::shipped()).await;
    browser.open_app(&shipped.url("/nl/service/kinderopvangpunt-gent/")).await;
    assert_eq!(browser.count("main a[href^='mailto:']").await, 0);
    browser.close().await;
}

#[tokio::test]
async fn ways_to_a_place_and_related_services_are_plain_links() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/bezoekerscentrum-bourgoyen/")).await;
    let ways = browser.js("return [...document.querySelectorAll('.routes a')].map(a => a.href + ' ' + a.rel)").await;
    let ways: Vec<&str> = ways.as_array().unwrap().iter().map(|way| way.as_str().unwrap()).collect();
    assert_eq!(ways.len(), 3);
    assert!(ways.iter().all(|way| way.contains("Driepikkelstraat%2032") && way.contains("noreferrer")), "{ways:?}");
    let name = browser.text(".related a span").await;
    browser.click(".related a").await;
    browser
        .until(
            "the other service is there",
            &format!("return document.querySelector('h1')?.innerText === {}", json!(name)),
        )
        .await;
    browser.close().await;
}

#[tokio::test]
async fn a_service_is_printed_alone_in_dutch_and_beside_it_in_the_readers_language() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("ar").await;
    browser.prepare("window.print = () => { window.prints = (window.prints ?? 0) + 1 }").await;
    browser.open_app(&site.url("/ar/service/ugent-de-sterre/")).await;
    browser.click(".actions button:nth-of-type(4)").await;
    assert_eq!(browser.js("return window.prints").await, 1, "the button prints");
    assert_eq!(read_code(&browser, ".service-sheet .qr").await, site.url("/ar/service/ugent-de-sterre/"));
    let paper = browser.printed().await;
    let text = paper.text();
    for part in
        ["De Sterre", "Wat kun je nu doen?", "09 264 85 58", "kinderopvang@UGent.be", "Krijgslaan 281 S37, 9000"]
    {
        assert!(text.replace('\u{a0}', " ").contains(part), "{part} stands on paper: {text}");
    }
    let arabic: Vec<String> = paper.arabic().into_iter().map(|word| word.letters).collect();
    let next = browser.js("return document.querySelector('.service-sheet [lang=ar] .large').textContent").await;
    let next = arabic_words(next.as_str().unwrap());
    assert!(next.len() > 3 && arabic.windows(next.len()).any(|words| words == next), "{next:?} in {arabic:?}");
    assert!(paper.arabic().iter().all(|word| word.misshapen.is_none() && word.x > A4_WIDTH / 2.0));
    assert!(paper.pages() <= 2, "{} pages", paper.pages());
    browser.on_paper().await;
    let seen = "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.matches('button, a, nav, .bar, footer, h2[id]'))";
    assert_eq!(browser.js(&format!("return {seen}.map(e => e.outerHTML.slice(0, 80))")).await, json!([]));
    browser.close().await;
}

#[tokio::test]
async fn who_reads_dutch_gets_one_column_and_a_kiosk_prints_the_same_sheet() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.prepare("window.print = () => { window.prints = (window.prints ?? 0) + 1 }").await;
    browser.open_app(&site.url("/nl/?kiosk&idle=600")).await;
    browser.type_into("#q", &format!("sterre{}", char::from(Key::Enter))).await;
    browser.click(".card[data-service=ugent-de-sterre] a").await;
    browser.until("the sheet is there", "return document.querySelector('.service-sheet') !== null").await;
    browser.js("document.querySelectorAll('.service .actions button')[3].click()").await;
    assert_eq!(browser.js("return window.prints").await, 1);
    let paper = browser.printed().await;
    assert_eq!(paper.pages(), 1);
    let text = paper.text();
    assert_eq!(text.matches("Wat kun je nu doen?").count(), 1, "{text}");
    assert!(!text.contains("volgende gezin"), "the bar of the kiosk stays on the screen: {text}");
    assert_eq!(read_code(&browser, ".service-sheet .qr").await, site.url("/nl/service/ugent-de-sterre/"));
    browser.close().await;
}
