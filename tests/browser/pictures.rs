//! Pictures of pages, compared with those kept in `tests/browser/pictures/`:
//! the invented region, on a day that stands still. They are made anew on
//! purpose only, by `make snapshots`.

use std::fs;
use std::path::PathBuf;

use image::imageops::crop_imm;
use serde_json::{Value, json};
use wegwijs::plan::{Birth, Child, Children, Colour, Days, Entry, Household, Share, Slot, encode};

use crate::browser::{Browser, CLOCK, Look};
use crate::likeness::{difference, of_png, reduced, to_png};
use crate::sites::{self, Site};

/// Text as the pages may write it, in fonts that do not depend on their
/// style sheet: where its widths are others, other fonts are installed.
const FONTS: &str = "const context = document.createElement('canvas').getContext('2d');
    return ['400', '700'].flatMap(weight => ['Wegwijs in Parkwijk 0123', 'çocuk bakımı ğüşİ', 'رعاية الأطفال'].map(text => {
        context.font = `${weight} 64px system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif`;
        return Math.round(context.measureText(text).width);
    }))";

/// Whether snapshots are to be renewed instead of compared.
pub fn renewing() -> bool {
    std::env::var_os("WEGWIJS_RENEW_SNAPSHOTS").is_some()
}

pub fn kept(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/browser").join(path)
}

/// Whether this machine has the fonts that the pictures were made with; it says
/// so where it has not.
async fn has_the_fonts(browser: &Browser) -> bool {
    let here = browser.js(FONTS).await;
    let file = kept("pictures/fonts.json");
    if renewing() {
        fs::create_dir_all(kept("pictures")).unwrap();
        fs::write(&file, format!("{here}\n")).unwrap();
    }
    let there: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    if here != there {
        eprintln!(
            "pictures not compared, because other fonts are installed here (fonts-noto-core): {here} for {there}"
        );
    }
    here == there
}

/// Compares what the browser shows with the kept picture of this name.
async fn compare(browser: &Browser, name: &str, found: &mut Vec<String>) {
    let now = reduced(&browser.picture().await, 1);
    let file = kept("pictures").join(format!("{name}.png"));
    if renewing() {
        fs::write(file, to_png(&now)).unwrap();
        return;
    }
    let before = of_png(&fs::read(&file).unwrap_or_else(|e| panic!("{}: {e} (make snapshots)", file.display())));
    if let Some(difference) = difference(&before, &now) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
        fs::create_dir_all(&folder).unwrap();
        let seen = folder.join(format!("{name}.png"));
        fs::write(&seen, to_png(&now)).unwrap();
        found.push(format!("{}: {difference}; what it is now: {}", file.display(), seen.display()));
    }
}

#[tokio::test]
async fn every_component_looks_as_it_did() {
    let site = Site::serve(&sites::components()).await;
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/components/")).await;
    let mut found = Vec::new();
    if has_the_fonts(&browser).await {
        for lang in ["nl", "tr", "ar"] {
            browser.goto(&site.url(&format!("/{lang}/components/"))).await;
            for width in [360, 1280] {
                browser.resize(width, 740).await;
                compare(&browser, &format!("components-{lang}-{width}"), &mut found).await;
            }
        }
        browser.look(Look::Forced).await;
        browser.resize(360, 740).await;
        compare(&browser, "components-ar-360-forced", &mut found).await;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}

/// A phone on a day that stands still, with a family and its plan on it.
pub async fn phone_of_a_family() -> Browser {
    let browser = Browser::phone("nl").await;
    browser.prepare(CLOCK).await;
    browser.prepare(&format!("localStorage.setItem('wegwijs.family', {})", json!(household()))).await;
    browser
}

/// Opens a page, until what it is about is there and nothing moves.
pub async fn open_calmly(browser: &Browser, url: &str, there: &str) {
    browser.open_app(url).await;
    browser.until(url, &format!("return document.querySelector({}) !== null", json!(there))).await;
    browser.until_calm().await;
}

/// A family of two, with something in the first week of July 2027.
fn household() -> String {
    let mut household = Household::default();
    for (colour, year) in [(Colour::Yellow, 2020), (Colour::Blue, 2015)] {
        let mut child = Child::new(colour);
        child.birth = Birth::new(year, 3);
        assert!(household.family.push(child));
    }
    let week = Slot::Week("2027-07-05".parse().unwrap());
    let days = Days::of([true, true, true, false, false, false, false]);
    let playground = Entry::new("voorbeeld-speelplein".parse().unwrap(), Children::one(0), week, days);
    assert!(household.plan.put(playground));
    encode(&household, Share::Device)
}

#[tokio::test]
async fn six_pages_look_as_they_did() {
    let site = Site::serve(&sites::region()).await;
    let browser = phone_of_a_family().await;
    browser.goto(&site.url("/nl/")).await;
    let mut found = Vec::new();
    if has_the_fonts(&browser).await {
        for lang in ["nl", "tr", "ar"] {
            for (name, path, there) in [
                ("start", "", ".signpost"),
                ("results", "search/?category=childcare", ".card"),
                ("service", "service/voorbeeld-opvang-na-school/", ".next"),
                ("map", "neighbourhood/", ".map path"),
                ("holiday", "holiday/?week=2027-07-05&age=7", ".card"),
                ("plan", "plan/", ".planned"),
            ] {
                open_calmly(&browser, &site.url(&format!("/{lang}/{path}")), there).await;
                // A code holds the address, which is another in every run.
                browser.js("document.querySelectorAll('.qr path').forEach(path => path.remove())").await;
                compare(&browser, &format!("{name}-{lang}-360"), &mut found).await;
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}

#[tokio::test]
async fn another_drawing_of_letters_is_alike_and_a_broken_page_is_not() {
    let site = Site::serve(&sites::components()).await;
    let browser = Browser::phone("nl").await;
    browser.goto(&site.url("/nl/components/")).await;
    let before = reduced(&browser.picture().await, 1);
    let seen = async |change: &str| {
        browser.js(change).await;
        let now = reduced(&browser.picture().await, 1);
        browser.client.refresh().await.unwrap();
        difference(&before, &now)
    };
    assert_eq!(seen("").await, None, "the same page");
    assert_eq!(seen("document.body.style.paddingBlockStart = '1px'").await, None, "all of it one pixel lower");
    assert_eq!(seen("document.body.style.paddingBlockStart = '0.4px'").await, None, "all of it between two pixels");
    let twice = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", twice).await;
    let finer = reduced(&browser.picture().await, 2);
    // The top: further down, lines of one and a half pixels have added up.
    let top = |picture| crop_imm(picture, 0, 0, 90, 1500).to_image();
    assert_eq!(difference(&top(&before), &top(&finer)), None, "drawn on twice as many pixels");
    browser.resize(360, 740).await;

    let button = "document.querySelector('[data-component=Button] .button')";
    for (broken, change) in [
        ("without its style sheet", "document.querySelector('link[href*=\"app-\"]').remove()".to_owned()),
        ("with a button elsewhere", format!("{button}.style.transform = 'translateY(28px)'")),
        ("with a button of another colour", format!("{button}.style.background = '#2456c4'")),
        ("without a button", format!("{button}.style.visibility = 'hidden'")),
        ("with larger text", "document.body.style.fontSize = '1.3rem'".to_owned()),
        ("from the other side", "document.documentElement.dir = 'rtl'".to_owned()),
    ] {
        assert!(seen(&change).await.is_some(), "{broken} it is not alike");
    }
    browser.look(Look::Dark).await;
    assert!(difference(&before, &reduced(&browser.picture().await, 1)).is_some(), "in the dark it is not alike");
    browser.close().await;
}
