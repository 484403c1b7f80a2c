use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::domain::{Lang, PartialDate, Weekday};
use wegwijs::l10n::Formats;
use wegwijs::platform::intl::BrowserFormats;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

#[wasm_bindgen_test]
fn dates_are_written_as_the_language_writes_them_with_the_precision_known() {
    assert_eq!(BrowserFormats.date(lang("nl"), date("2021-03-02")), "2 maart 2021");
    assert_eq!(BrowserFormats.date(lang("nl"), date("2021-03")), "maart 2021");
    assert_eq!(BrowserFormats.date(lang("nl"), date("2021")), "2021");
    assert_eq!(BrowserFormats.date(lang("en"), date("2021-03-02")), "2 March 2021");
}

#[wasm_bindgen_test]
fn digits_are_latin_in_arabic() {
    let day = BrowserFormats.date(lang("ar"), date("2021-03-02"));
    assert!(day.contains("2021") && day.chars().all(|c| !('\u{660}'..='\u{669}').contains(&c)), "{day}");
    assert_eq!(BrowserFormats.decimal(lang("ar"), 2.5, 2).replace(',', "."), "2.50");
}

#[wasm_bindgen_test]
fn numbers_have_the_decimal_sign_of_the_language() {
    assert_eq!(BrowserFormats.decimal(lang("nl"), 2.09, 2), "2,09");
    assert_eq!(BrowserFormats.decimal(lang("en"), 2.09, 2), "2.09");
}

#[wasm_bindgen_test]
fn weekdays_are_the_right_ones() {
    assert_eq!(BrowserFormats.weekday(lang("nl"), Weekday::Mo), "maandag");
    assert_eq!(BrowserFormats.weekday(lang("nl"), Weekday::Su), "zondag");
}

#[wasm_bindgen_test]
fn months_have_their_name_alone() {
    assert_eq!(BrowserFormats.month(lang("nl"), 5), "mei");
    assert_eq!(BrowserFormats.month(lang("uk"), 9), "вересень");
}
