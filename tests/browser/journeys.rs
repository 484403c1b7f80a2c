//! What people come to do, from the first page to the answer.

use crate::browser::Browser;
use crate::sites::{self, Site};

/// Waits until the results are those of the address and counts them.
async fn results(browser: &Browser) -> u64 {
    browser.until("results are counted", "return !!document.querySelector('.count')").await;
    browser.count(".cards .card").await
}

async fn out_of_school_care(site: &Site, neighbourhood: &str) {
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.click(".plank[data-theme=childcare]").await;
    browser.until_address("/nl/childcare/").await;
    browser.click(".ways-on a").await;
    browser.until_address("/nl/search/?category=childcare").await;
    browser.click(".filters-toggle").await;
    browser.choose("neighbourhood", neighbourhood).await;
    browser.until_address(&format!("neighbourhood={neighbourhood}")).await;
    browser.click("#around").await;
    browser.until_address("around=1").await;
    browser.choose("age", "5").await;
    browser.until_address("age=5").await;
    browser.type_into("#q", "buitenschoolse opvang").await;
    browser.until_address("q=buitenschoolse+opvang").await;
    // Escape: the suggestions make room for the results.
    browser.type_into("#q", "\u{E00C}").await;
    assert!(results(&browser).await > 0, "a 5-year-old finds out-of-school care");
    let first = browser.text(".cards .card :is(h2, h3)").await;
    browser.click(".cards .card :is(h2, h3) a").await;
    browser.until_address("/nl/service/").await;
    assert_eq!(browser.heading().await, first);
    assert!(!browser.text(".next .lead").await.is_empty(), "the next step stands there");
    browser.close().await;
}

/// Where the person is: at the link they followed, and how far the page is scrolled.
const AT: &str = "const at = document.activeElement, box = at.getBoundingClientRect();
    return at.getAttribute('href') === window.followed && box.top >= 0 && box.bottom <= innerHeight
        && Math.abs(scrollY - window.scrolled) < 3 && document.querySelectorAll('.cards > li').length === 40";

#[tokio::test]
async fn going_back_leads_to_the_result_one_came_from_and_going_on_to_the_top() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/search/")).await;
    results(&browser).await;
    browser.js("document.querySelector('.cards + .button').click()").await;
    browser.until("there are more", "return document.querySelectorAll('.cards > li').length === 40").await;
    for _ in 0..2 {
        browser
            .js("const link = document.querySelectorAll('.cards > li')[30].querySelector('a');
                 link.scrollIntoView({ block: 'center' });
                 [link.id, window.followed, window.scrolled] = ['chosen', link.getAttribute('href'), scrollY]")
            .await;
        // Touched: WebKit does not go back to a page that only a script left.
        browser.click("#chosen").await;
        browser
            .until("the top of the service's page", "return location.pathname === window.followed && scrollY === 0 && document.activeElement.tagName === 'H1'")
            .await;
        browser.client.back().await.unwrap();
        browser.until("the same place as before", AT).await;
    }
    browser.close().await;
}

#[tokio::test]
async fn a_dutch_parent_finds_out_of_school_care_for_a_5_year_old_near_ledeberg() {
    out_of_school_care(&Site::serve(&sites::shipped()).await, "18").await;
}

#[tokio::test]
async fn the_same_in_the_invented_region() {
    out_of_school_care(&Site::serve(&sites::region()).await, "2").await;
}

async fn turkish_childcare(site: &Site) {
    let browser = Browser::phone("tr").await;
    browser.open_app(&site.url("/")).await;
    browser.until_address("/tr/").await;
    browser.type_into("#q", "çocuk bakımı\n").await;
    browser.until_address("/tr/search/?q=").await;
    browser.until("the words are understood", "return document.querySelector('.understood') !== null").await;
    assert!(browser.text(".understood").await.to_lowercase().contains("kinderopvang"), "the Dutch word is explained");
    assert!(results(&browser).await > 0);
    let theme = browser.js("return document.querySelector('.card').dataset.theme").await;
    assert_eq!(theme, "childcare", "the first result is childcare");
    let with_dutch = "[...document.querySelectorAll('.card')].find(c => c.dataset.theme === 'childcare' && c.querySelector('.dutch'))";
    let dutch = browser.js(&format!("return {with_dutch}.querySelector('.dutch').innerText")).await;
    browser.js(&format!("{with_dutch}.querySelector('a').click()")).await;
    browser.until_address("/tr/service/").await;
    browser.until("the record is there", "return document.querySelector('.masthead .dutch') !== null").await;
    assert_eq!(browser.text(".masthead .dutch").await, dutch.as_str().unwrap().trim(), "the Dutch name stands beside");
    assert_eq!(browser.js("return document.documentElement.lang").await, "tr");
    browser.close().await;
}

#[tokio::test]
async fn a_turkish_speaking_parent_reaches_childcare_by_turkish_words() {
    turkish_childcare(&Site::serve(&sites::shipped()).await).await;
}

#[tokio::test]
async fn a_turkish_speaking_parent_does_so_in_the_invented_region() {
    turkish_childcare(&Site::serve(&sites::region()).await).await;
}

async fn arabic_walk(site: &Site) {
    let browser = Browser::phone("ar").await;
    browser.open_app(&site.url("/ar/")).await;
    let rtl = "return document.documentElement.dir === 'rtl' && getComputedStyle(document.body).direction === 'rtl'";
    assert_eq!(browser.js(rtl).await, true);
    let brand_is_right = "return document.querySelector('.brand').getBoundingClientRect().right > innerWidth - 40";
    assert_eq!(browser.js(brand_is_right).await, true, "the brand stands where one starts to read");
    browser.click(".plank[data-theme=family]").await;
    browser.until_address("/ar/family/").await;
    browser.until("services are there", "return !!document.querySelector('.steps a[data-service]')").await;
    browser.click(".steps a[data-service]").await;
    browser.until_address("/ar/service/").await;
    browser.until("the record is there", "return document.querySelector('.next') !== null").await;
    assert_eq!(browser.js(rtl).await, true);
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(browser.js(fits).await, true, "nothing sticks out");
    browser.close().await;
}

#[tokio::test]
async fn an_arabic_reader_goes_through_start_results_and_service_from_right_to_left() {
    arabic_walk(&Site::serve(&sites::shipped()).await).await;
}

#[tokio::test]
async fn an_arabic_reader_does_so_in_the_invented_region() {
    arabic_walk(&Site::serve(&sites::region()).await).await;
}

async fn free_in_summer(site: &Site) {
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.click(".plank[data-theme=youth]").await;
    browser.until_address("/nl/youth/").await;
    browser.click(".ways-on a").await;
    browser.until_address("moment=youth").await;
    let all = browser.text(".count").await;
    browser.click(".filters-toggle").await;
    browser.choose("price", "free").await;
    browser.until_address("price=free").await;
    browser.choose("time", "holidays").await;
    browser.until_address("time=holidays").await;
    assert_ne!(browser.text(".count").await, all);
    assert!(results(&browser).await > 0, "something free in the holidays");
    browser.click("#unknown").await;
    browser.until_address("unknown=1").await;
    assert_eq!(browser.count(".chips.active .chip").await, 4, "every filter is a chip that can be taken off");
    // The way out of such a page floats above it: one scrolls to the chips.
    browser.js("document.querySelector('.chips.active').scrollIntoView({ block: 'center' })").await;
    browser.click(".chips.active li:nth-child(2) .chip").await;
    browser.until("the filter is gone", "return !location.search.includes('price=')").await;
    browser.close().await;
}

#[tokio::test]
async fn a_young_person_filters_free_things_in_the_summer_holiday() {
    free_in_summer(&Site::serve(&sites::shipped()).await).await;
}

#[tokio::test]
async fn a_young_person_does_so_in_the_invented_region() {
    free_in_summer(&Site::serve(&sites::region()).await).await;
}

/// The main journey in a municipality that shares nothing with Ghent but the
/// program: find, open a service, switch the language.
async fn in_the_town(lang: &str, words: &str, service: &str, name: &str, (other, other_name): (&str, &str)) {
    let site = Site::serve(&sites::town()).await;
    let browser = Browser::phone(lang).await;
    browser.open_app(&site.url("/")).await;
    browser.until_address(&format!("/{lang}/")).await;
    assert_eq!(browser.count(".languages a[data-language]").await, 5, "its own five languages");
    browser.type_into("#q", &format!("{words}\n")).await;
    browser.until_address(&format!("/{lang}/search/?q=")).await;
    assert!(results(&browser).await > 0, "{words}");
    assert!(browser.text(".cards .card :is(h2, h3)").await.contains(name), "{words}");
    browser.click(".filters-toggle").await;
    browser.choose("neighbourhood", "35").await;
    browser.until_address("neighbourhood=35").await;
    assert!(results(&browser).await > 0, "in Havenbuurt, by its number");
    let passes = "return document.querySelectorAll('#price option[value=uitpas]').length";
    assert_eq!(browser.js(passes).await, 0, "no card of elsewhere is offered");
    browser.click(".cards .card :is(h2, h3) a").await;
    browser.until_address(&format!("/{lang}/service/{service}/")).await;
    browser.until("the record is there", "return document.querySelector('.next') !== null").await;
    assert!(browser.heading().await.contains(name));
    browser.click(".languages summary").await;
    browser.click(&format!(".languages a[data-language={other}]")).await;
    browser.until_address(&format!("/{other}/service/{service}/")).await;
    browser.until("the language is switched", &format!("return document.documentElement.lang === '{other}'")).await;
    browser.until_text(other_name).await;
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(browser.js(fits).await, true, "nothing sticks out");
    browser.close().await;
}

#[tokio::test]
async fn a_dutch_parent_finds_care_after_school_in_another_municipality() {
    in_the_town("nl", "bso", "bso-het-vlot", "Bso Het Vlot", ("ar", "رعاية بعد المدرسة")).await;
}

#[tokio::test]
async fn an_arabic_speaking_parent_does_so_in_another_municipality() {
    in_the_town("ar", "رعاية بعد المدرسة", "bso-het-vlot", "Het Vlot", ("nl", "Opvang na school")).await;
}

#[tokio::test]
async fn back_and_forward_keep_the_state() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/search/?q=opvang")).await;
    // By hand: WebKit's way back leaves out pages that came without one, which its
    // driver's choosing counts as.
    browser.type_into("#age", "4").await;
    browser.until_address("age=4").await;
    let count = browser.text(".count").await;
    browser.click(".cards .card :is(h2, h3) a").await;
    browser.until_address("/service/").await;
    browser.client.back().await.unwrap();
    browser.until_address("/nl/search/?q=opvang&age=4").await;
    browser.until("the field holds the words", "return document.querySelector('#q')?.value === 'opvang'").await;
    assert_eq!(browser.js("return document.querySelector('#age').value").await, "4");
    assert_eq!(browser.text(".count").await, count);
    browser.client.back().await.unwrap();
    browser.until("the filter is off again", "return document.querySelector('#age')?.value === ''").await;
    browser.client.forward().await.unwrap();
    browser.until("the filter is on again", "return document.querySelector('#age')?.value === '4'").await;
    browser.close().await;
}

#[tokio::test]
async fn the_language_changes_on_every_page_without_losing_state() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/search/?q=opvang&age=4")).await;
    let count = |text: String| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let dutch = count(browser.text(".count").await);
    browser.click(".languages summary").await;
    browser.click(".languages a[data-language=bg]").await;
    browser.until_address("/bg/search/?q=opvang&age=4").await;
    browser.until("the page is Bulgarian", "return document.documentElement.lang === 'bg'").await;
    assert_eq!(count(browser.text(".count").await), dutch, "the same results");
    assert_eq!(browser.js("return document.querySelector('#age').value").await, "4");
    browser.goto(&site.url("/")).await;
    browser.until_address("/bg/").await;
    browser.close().await;
}

#[tokio::test]
async fn a_page_change_moves_focus_title_and_is_announced() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/")).await;
    browser.click("footer a").await;
    browser.until_address("/nl/about/").await;
    browser.until("the heading has the focus", "return document.activeElement?.tagName === 'H1'").await;
    browser
        .until("the title follows", "return document.title.startsWith(document.querySelector('h1').innerText)")
        .await;
    let announced = "return [...document.querySelectorAll('[aria-live]')].some(r => r.textContent.includes(document.querySelector('h1').innerText))";
    browser.until("the page is announced", announced).await;
    browser.close().await;
}

#[tokio::test]
async fn a_wrong_address_gives_a_helpful_page() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/service/bestaat-niet/")).await;
    browser.wait_for_app().await;
    assert!(browser.count("#q, .notice, .person").await > 0, "one can search or ask");
    browser.goto(&site.url("/nl/niets/")).await;
    browser.wait_for_app().await;
    browser.type_into("#q", "huiswerk\n").await;
    browser.until_address("/nl/search/?q=huiswerk").await;
    // The host's own answer 404 is the one thing the console may hold.
    let console = browser.console().await;
    assert!(console.iter().all(|line| line.contains("404")), "{console:#?}");
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn everything_can_be_done_with_the_keyboard() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::open(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/")).await;
    let tab = char::from(fantoccini::key::Key::Tab).to_string();
    let focused = "const e = document.activeElement; return e.className + ' ' + e.id + ' ' + e.tagName";
    browser.type_into("body", &tab).await;
    assert!(browser.js(focused).await.as_str().unwrap().contains("skip"), "first the skip link");
    let mut reached = Vec::new();
    for _ in 0..10 {
        browser.client.active_element().await.unwrap().send_keys(&tab).await.unwrap();
        reached.push(browser.js(focused).await.as_str().unwrap().to_owned());
    }
    for wanted in ["brand", "SUMMARY", "q INPUT", "plank"] {
        assert!(reached.iter().any(|r| r.contains(wanted)), "{wanted} is reached by Tab: {reached:?}");
    }
    browser.close().await;
}

#[tokio::test]
async fn a_hostile_record_is_shown_as_text_and_breaks_nothing() {
    let site = Site::serve(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    browser.open_app(&site.url("/nl/service/vijandig/")).await;
    browser.until_text("<script>alert(1)</script>").await;
    assert_eq!(browser.count("main script, main img").await, 0);
    assert_eq!(
        browser.js("return document.documentElement.scrollWidth <= innerWidth").await,
        true,
        "nothing sticks out"
    );
    browser.close().await;
}
