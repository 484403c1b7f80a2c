//! A family's plan: made, printed, carried to another device, and kept only
//! where one says so.

use serde_json::json;

use crate::browser::{Browser, CLOCK};
use crate::sites::{self, Site};

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

/// Reads the picture on the page as a telephone would: its pixels alone.
async fn read_code(browser: &Browser, css: &str) -> String {
    let script = format!(
        "const svg = document.querySelector('{css}'), width = +svg.getAttribute('viewBox').split(' ')[2], size = width * 4;
         const canvas = document.createElement('canvas'); canvas.width = canvas.height = size;
         const context = canvas.getContext('2d');
         context.fillStyle = svg.querySelector('rect').getAttribute('fill'); context.fillRect(0, 0, size, size);
         context.scale(4, 4); context.fillStyle = svg.querySelector('path').getAttribute('fill');
         context.fill(new Path2D(svg.querySelector('path').getAttribute('d')));
         const data = context.getImageData(0, 0, size, size).data;
         let grey = ''; for (let at = 0; at < data.length; at += 4) grey += data[at] > 127 ? '1' : '0';
         return grey"
    );
    let grey = browser.js(&script).await;
    let grey: Vec<u8> = grey.as_str().unwrap().bytes().map(|pixel| if pixel == b'1' { 255 } else { 0 }).collect();
    let size = grey.len().isqrt();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| grey[y * size + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is seen");
    let (meta, text) = grids[0].decode().unwrap();
    assert!(meta.version.0 <= 15, "small enough for a cheap telephone: version {}", meta.version.0);
    text
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

    let paper = printed(&browser).await;
    for part in
        ["Ons plan", "Planımız", "Voorbeeld speelplein", "Voorbeeld – tatil oyun alanı", "Parklaan 40", "09:30–16:30"]
    {
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

/// The text of what the page prints, as PDF.
async fn printed(browser: &Browser) -> String {
    let answer = browser.dev_tools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    let pdf = base64(answer["data"].as_str().unwrap());
    assert!(pdf.starts_with(b"%PDF-"));
    let text = pdf_extract::extract_text_from_mem(&pdf).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn base64(text: &str) -> Vec<u8> {
    let value =
        |c: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|k| *k == c);
    let sixes: Vec<usize> = text.bytes().filter_map(value).collect();
    let group = |four: &[usize]| {
        let bits = four.iter().fold(0, |bits, six| bits << 6 | six) << (6 * (4 - four.len()));
        (0..four.len() - 1).map(move |at| (bits >> (16 - 8 * at)) as u8).collect::<Vec<u8>>()
    };
    sixes.chunks(4).flat_map(group).collect()
}

#[tokio::test]
async fn on_paper_arabic_runs_from_right_to_left_beside_the_dutch() {
    let site = Site::serve(&sites::region()).await;
    let browser = opened(1280, 900, "ar").await;
    browser.open_app(&site.url("/ar/plan/")).await;
    browser.click(".notice .actions .button:nth-child(1)").await;
    browser.until("the weeks are there", "return document.querySelectorAll('.plan-week').length > 3").await;
    in_week(&browser, "يوليو").await;
    put_in(&browser, 0, "voorbeeld-speelplein").await;
    browser.on_paper().await;
    let sides = browser
        .js("const pair = [...document.querySelectorAll('.plan-sheet .pair')].find(p => p.querySelector('h3'));
             return JSON.stringify([...pair.children].map(c => [c.lang, getComputedStyle(c).direction, c.querySelector('h3').innerText, c.getBoundingClientRect().width > 200]))")
        .await;
    let sides: serde_json::Value = serde_json::from_str(sides.as_str().unwrap()).unwrap();
    assert_eq!(sides[0], json!(["nl", "ltr", "Voorbeeld speelplein", true]));
    assert_eq!((&sides[1][0], &sides[1][1]), (&json!("ar"), &json!("rtl")));
    assert!(sides[1][2].as_str().unwrap().contains("ساحة لعب"));
    let apart = browser
        .js("const [a, b] = [...document.querySelectorAll('.plan-sheet .pair')][1].children;
             const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
             return x.right <= y.left || y.right <= x.left")
        .await;
    assert_eq!(apart, true, "side by side, not over each other");
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
