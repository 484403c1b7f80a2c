//! A family's plan: made, printed, carried to another device, and kept only
//! where one says so.

use serde_json::json;

use crate::browser::{Browser, CLOCK};
use crate::paper::{A4_WIDTH, Paper, arabic_words};
use crate::qr::read_code;
use crate::sites::{self, Fault, Site};

const KEPT: &str = "return localStorage.getItem('wegwijs.family')";

/// Months of birth of children of 3, 7 and 12 in July 2027.
const BIRTHS: [(u8, u16); 3] = [(3, 2024), (3, 2020), (3, 2015)];

async fn opened(width: u32, height: u32, language: &str) -> Browser {
    let browser = Browser::open(width, height, language).await;
    browser.prepare(CLOCK).await;
    browser
}

async fn add_children(browser: &Browser) {
    for (at, (month, year)) in BIRTHS.into_iter().enumerate() {
        browser.click(".family-page > .actions .button").await;
        browser.choose(&format!("child-month-{at}"), &month.to_string()).await;
        browser.choose(&format!("child-year-{at}"), &year.to_string()).await;
    }
    browser
        .until("each has an age", "return [...document.querySelectorAll('.child > .hint')].every(a => a.innerText)")
        .await;
}

/// Opens the holidays of the first week whose name holds a text: the week that
/// is meant from then on.
async fn in_week(browser: &Browser, text: &str) {
    browser.until("the weeks are there", "return document.querySelectorAll('.plan-week').length > 3").await;
    let week = json!(text);
    browser
        .js(&format!(
            "const week = [...document.querySelectorAll('.plan-week')].find(w => w.querySelector('h3').textContent.includes({week}));
             week.closest('details').open = true; week.id = 'wanted-week'"
        ))
        .await;
}

/// Puts a service in for a child of the wanted week by the editor.
async fn put_in(browser: &Browser, child: usize, service: &str) {
    browser
        .js(&format!("document.querySelectorAll('#wanted-week .plan-child')[{child}].querySelector('.add').click()"))
        .await;
    browser.choose("entry-service", service).await;
    browser.click(".editor .primary").await;
    browser
        .until(
            "it is in",
            &format!("return document.querySelectorAll('#wanted-week .plan-child')[{child}].querySelector('[data-service={service}]') !== null"),
        )
        .await;
}

/// Waits for the record of the playground, of which paper and calendar are made.
async fn its_record(browser: &Browser) {
    browser
        .until("its record is there", "return document.querySelector('.paper').textContent.includes('Parklaan 40')")
        .await;
}

const ENTRIES: &str = "return JSON.stringify([...document.querySelectorAll('.plan-child .planned')].map(e => \
    e.dataset.service + '@' + e.closest('.plan-week').querySelector('h3').textContent + '/' + \
    [...e.closest('.plan-children').children].indexOf(e.closest('.plan-child'))))";

#[tokio::test]
async fn july_for_three_children_in_turkish_is_planned_printed_and_handed_over() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "tr").await;
    browser.open_app(&site.url("/tr/children/")).await;
    add_children(&browser).await;
    browser.click(".own-pages li:nth-child(3) a").await;
    in_week(&browser, "5 Temmuz 2027").await;
    put_in(&browser, 0, "voorbeeld-opvang-na-school").await;
    put_in(&browser, 1, "voorbeeld-speelplein").await;
    put_in(&browser, 2, "voorbeeld-jongerenzomer").await;
    browser
        .until("the hours are known", "return document.querySelector('#wanted-week').innerText.includes('13:00–18:00')")
        .await;
    let page = browser.text("main").await.replace('\u{a0}', " ");
    for part in
        ["25,00 € – 30,00 €", "12,50 € – 62,50 €", "Toplam: 37,50 € – 92,50 €", "21 Haziran 2027", "Doğrudan gidin"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(browser.js(KEPT).await, json!(null), "nothing is kept unasked");
    assert_eq!(browser.js("return location.search + location.hash").await, "");
    let planned = browser.js(ENTRIES).await;

    let paper = browser.printed().await.text();
    for part in [
        "Ons plan",
        "Planımız",
        "Voorbeeld speelplein",
        "Voorbeeld – tatil oyun alanı",
        "Parklaan 40",
        "09:30–16:30",
        "Voorbeeld speelplein · € 25,00 tot € 30,00",
        "Toplam: 37,50 € – 92,50 €",
    ] {
        assert!(paper.contains(part), "{part} stands on paper: {paper}");
    }

    let address = read_code(&browser, ".carry .qr").await;
    let code = address.split("#plan=").nth(1).unwrap().to_owned();
    assert!(address.starts_with(&site.url("/tr/plan/#plan=")), "{address}");
    assert!(!paper.contains(&code));
    browser.close().await;

    let other = opened(360, 740, "tr").await;
    other.open_app(&address).await;
    other.click(".received .primary").await;
    other.until("the address is plain again", "return location.hash === ''").await;
    other.until("the plan is there", "return document.querySelectorAll('.planned').length === 3").await;
    assert_eq!(other.js(ENTRIES).await, planned, "the same plan");
    assert_eq!(other.js("return document.querySelectorAll('.who .hint').length && [...document.querySelectorAll('.who .hint')].every(a => !a.innerText)").await, true, "no age came along");
    other.close().await;
}

/// What is wrong with the Arabic on paper: the words of each text have to follow
/// each other as they are read, each letter in its form, in the right half of
/// the page and in line on the right.
fn at_fault(paper: &Paper, texts: &[String]) -> Vec<String> {
    let words = paper.arabic();
    let read: Vec<&str> = words.iter().map(|word| word.letters.as_str()).collect();
    let missing = |text: &&String| {
        let wanted = arabic_words(text);
        !wanted.is_empty() && !read.windows(wanted.len()).any(|words| words == wanted)
    };
    let mut faults: Vec<String> = texts.iter().filter(missing).map(|text| format!("not to be read: {text}")).collect();
    faults.extend(words.iter().filter_map(|word| word.misshapen.clone()));
    faults.extend(words.iter().filter(|word| word.x < A4_WIDTH / 2.0).map(|word| format!("{word:?} is on the left")));
    let ends = paper.right_ends_of_arabic();
    faults.extend((ends.len() != 1).then(|| format!("lines end at {ends:?} mm")));
    faults
}

#[tokio::test]
async fn on_paper_arabic_is_joined_and_runs_from_right_to_left_beside_the_dutch() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "ar").await;
    browser.open_app(&site.url("/ar/plan/")).await;
    browser.click(".notice .actions .button:nth-child(1)").await;
    in_week(&browser, "يوليو").await;
    put_in(&browser, 0, "voorbeeld-speelplein").await;
    its_record(&browser).await;
    let texts = browser
        .js("return [...document.querySelectorAll('.paper [lang=ar] :is(h1, h2, h3, p, li)')].map(e => e.textContent)")
        .await;
    let texts: Vec<String> = serde_json::from_value(texts).unwrap();
    let all = texts.join(" ");
    for part in ["خطتنا", "ساحة لعب", "كم يكلّف؟"] {
        assert!(all.contains(part), "{part}: {all}");
    }
    let paper = browser.printed().await;
    assert_eq!(at_fault(&paper, &texts), [""; 0]);
    let dutch = paper.text();
    for part in ["Ons plan", "Voorbeeld speelplein", "Parklaan 40", "Scan om dit plan te openen"] {
        assert!(dutch.contains(part), "{part} stands on paper: {dutch}");
    }
    // That this would be seen: paper without its direction, with the letters in
    // the order of their bytes, and with each letter by itself.
    let each = |change: &str| {
        format!("document.querySelectorAll('.paper [lang=ar], .paper [lang=ar] *').forEach(e => {change})")
    };
    let apart = "for (const n of e.childNodes) if (n.nodeType === 3) n.data = [...n.data].join('\\u200c')";
    for broken in [
        each("e.style = 'direction: ltr !important'"),
        each("e.style = 'direction: ltr !important; unicode-bidi: bidi-override !important'"),
        each(&format!("{{ e.style = ''; {apart} }}")),
    ] {
        browser.js(&broken).await;
        assert!(!at_fault(&browser.printed().await, &texts).is_empty(), "{broken} is seen");
    }
    browser.close().await;
}

#[tokio::test]
async fn a_service_whose_record_does_not_come_has_its_dutch_name_on_paper() {
    let site = Site::serve(&sites::region()).await;
    site.fail("/catalogue/details-ar-", Fault::Status(503));
    let browser = opened(1280, 900, "ar").await;
    browser.open_app(&site.url("/ar/plan/")).await;
    browser.click(".notice .actions .button:nth-child(1)").await;
    in_week(&browser, "يوليو").await;
    put_in(&browser, 0, "voorbeeld-speelplein").await;
    let names = "return [...document.querySelectorAll('.paper h3')].map(e => e.textContent)";
    assert_eq!(browser.js(names).await, json!(["Voorbeeld speelplein", "Voorbeeld – ساحة لعب في العطلة"]));
    browser.client.close().await.unwrap();
}

#[tokio::test]
async fn the_whole_plan_goes_into_a_calendar_that_another_program_reads() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "tr").await;
    browser.prepare(crate::service::CATCH).await;
    browser.open_app(&site.url("/tr/plan/")).await;
    browser.click(".notice .actions .button:nth-child(2)").await;
    in_week(&browser, "5 Temmuz 2027").await;
    put_in(&browser, 1, "voorbeeld-speelplein").await;
    its_record(&browser).await;
    browser.click(".holiday.school-weeks summary").await;
    browser.js("document.querySelectorAll('.school-weeks .plan-week')[1].querySelector('.add').click()").await;
    browser.choose("entry-service", "voorbeeld-opvang-na-school").await;
    browser.click(".editor .primary").await;
    browser.until("both are in", "return document.querySelectorAll('.planned').length === 2").await;
    browser.click(".carry .no-kiosk > button:last-of-type").await;
    browser.until("a file is made", "return !!window.saved").await;
    let file = browser.js("return window.saved").await.as_str().unwrap().to_owned();
    let unfolded = icalendar::parser::unfold(&file);
    let calendar = icalendar::parser::read_calendar(&unfolded).unwrap();
    let mut events: Vec<(String, String)> = Vec::new();
    let mut names = std::collections::BTreeSet::new();
    for event in calendar.components.iter().filter(|component| component.name.as_str() == "VEVENT") {
        let value = |name: &str| event.find_prop(name).unwrap().val.to_string();
        assert!(value("UID").ends_with(".wegwijs") && names.insert(value("UID")), "{file}");
        assert!(value("DESCRIPTION").contains(&site.url("/tr/plan/")), "{file}");
        events.push((value("SUMMARY"), value("DTSTART")));
    }
    let of = |name: &str| -> Vec<&str> {
        let found = events.iter().filter(|(summary, _)| summary.starts_with(name));
        found.map(|(_, start)| start.as_str()).collect()
    };
    let july: Vec<String> = (5..10).map(|day| format!("2027070{day}T093000")).collect();
    assert_eq!(of("Voorbeeld speelplein"), july, "by its Dutch name, from half past nine on");
    assert!(
        of("Voorbeeld opvang voor en na school").first().is_some_and(|start| start.starts_with("202611")),
        "{events:?}"
    );
    assert!(!file.contains("#plan"), "what is planned stays out of the addresses in it");
    browser.close().await;
}

#[tokio::test]
async fn the_family_is_kept_only_when_one_says_so_and_gone_with_one_button() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = opened(360, 740, "nl").await;
    browser.open_app(&site.url("/nl/children/")).await;
    add_children(&browser).await;
    assert_eq!(browser.js(KEPT).await, json!(null));
    browser.click("#remember").await;
    browser.until("it is kept", "return localStorage.getItem('wegwijs.family') !== null").await;
    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    browser.until("three are there again", "return document.querySelectorAll('.child').length === 3").await;
    browser.click(".keep-here .button").await;
    browser.until("nobody is left", "return document.querySelectorAll('.child').length === 0").await;
    assert_eq!(browser.js(KEPT).await, json!(null));
    browser.client.refresh().await.unwrap();
    browser.wait_for_app().await;
    assert_eq!(browser.count(".child").await, 0);
    browser.close().await;
}

#[tokio::test]
async fn a_full_device_says_that_it_cannot_keep_the_family() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = opened(360, 740, "nl").await;
    browser.prepare("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }").await;
    browser.open_app(&site.url("/nl/children/")).await;
    browser.click(".family-page > .actions .button").await;
    browser.click("#remember").await;
    browser.until_text("Je toestel kan dit niet bewaren").await;
    assert_eq!(browser.count(".child").await, 1, "nothing is lost while the page is open");
    browser.close().await;
}

#[tokio::test]
async fn without_storage_or_clipboard_there_is_a_plan_and_its_address_to_copy_by_hand() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "nl").await;
    browser
        .prepare(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });
             navigator.share = undefined; navigator.clipboard.writeText = async () => { throw new Error('no') }",
        )
        .await;
    browser.open_app(&site.url("/nl/plan/")).await;
    browser.click(".notice .actions .button:nth-child(2)").await;
    in_week(&browser, "juli").await;
    put_in(&browser, 1, "voorbeeld-speelplein").await;
    browser.click(".carry .no-kiosk .button").await;
    browser
        .until("the address stands there", "return document.querySelector('.carry .said').innerText.includes('#plan=')")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn a_damaged_or_hostile_link_is_refused_with_a_word_and_changes_nothing() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = opened(360, 740, "nl").await;
    for code in ["0", "ABCDEF", "%3Cimg%20src=x%20onerror=alert(1)%3E", "2000000000000000"] {
        browser.goto("about:blank").await;
        browser.open_app(&site.url(&format!("/nl/plan/#plan={code}"))).await;
        browser.until("it is refused", "return document.querySelector('.failure[role=alert]') !== null").await;
        assert_eq!(browser.count(".plan-child").await, 0);
    }
    browser.close().await;
}

#[tokio::test]
async fn what_was_put_in_can_be_undone_and_clashes_and_open_days_are_told() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/plan/")).await;
    browser.click(".notice .actions .button:nth-child(1)").await;
    in_week(&browser, "juli").await;
    put_in(&browser, 0, "voorbeeld-speelplein").await;
    put_in(&browser, 0, "voorbeeld-opvang-na-school").await;
    browser.until_text("vallen op hetzelfde moment").await;
    browser.click(".plan-tools .button").await;
    browser.until("only one is left", "return document.querySelectorAll('.planned').length === 1").await;
    browser.until("and no clash", "return !document.body.innerText.includes('vallen op hetzelfde moment')").await;
    browser.click(".plan-tools .button").await;
    browser.until("nothing is left", "return document.querySelectorAll('.planned').length === 0").await;
    browser.close().await;
}

#[tokio::test]
async fn a_run_of_a_service_is_put_in_by_one_press_for_each_week() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "nl").await;
    browser.open_app(&site.url("/nl/service/voorbeeld-speelplein/")).await;
    browser.click(".run .into-plan").await;
    browser.until_address("/nl/plan/").await;
    browser.click(".notice .actions .button:nth-child(1)").await;
    browser.until("it waits", "return document.querySelector('.picked') !== null").await;
    browser
        .until("and can be put in", "return document.querySelectorAll('.holiday[open] .add.primary').length > 3")
        .await;
    browser.click(".holiday[open] .add.primary").await;
    browser
        .until("it is in", "return document.querySelector('.planned[data-service=voorbeeld-speelplein]') !== null")
        .await;
    let focused = browser.js("return document.activeElement.className").await;
    assert_eq!(focused, "plan-child", "the focus stays where it was put in");
    browser.close().await;
}

#[tokio::test]
async fn a_family_and_its_plan_with_everything_on_them_have_no_barriers() {
    let site = Site::serve(&sites::region()).await;
    let axe = crate::accessibility::axe();
    for (lang, july) in [("nl", "juli"), ("ar", "يوليو")] {
        let browser = opened(360, 740, lang).await;
        browser.open_app(&site.url(&format!("/{lang}/children/"))).await;
        add_children(&browser).await;
        browser.js("document.querySelectorAll('main details').forEach(d => d.open = true)").await;
        let mut found = crate::accessibility::violations(&browser, &axe).await;
        for mode in 2..=3 {
            browser.click(&format!(".answers .chips .chip:nth-child({mode})")).await;
            found.extend(crate::accessibility::violations(&browser, &axe).await);
        }
        browser.click(".own-pages li:nth-child(3) a").await;
        in_week(&browser, july).await;
        put_in(&browser, 1, "voorbeeld-speelplein").await;
        put_in(&browser, 2, "voorbeeld-jongerenzomer").await;
        browser.click("#wanted-week .planned").await;
        browser.until("the editor is open", "return document.querySelector('.editor') !== null").await;
        browser.js("document.querySelectorAll('main details').forEach(d => d.open = true)").await;
        found.extend(crate::accessibility::violations(&browser, &axe).await);
        assert!(found.is_empty(), "{lang}: {}", found.join("\n"));
        assert_eq!(
            browser.js("return document.documentElement.scrollWidth <= innerWidth").await,
            true,
            "{lang}: nothing is wider than the screen"
        );
        browser.close().await;
    }
}
