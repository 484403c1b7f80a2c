use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::platform::{clock, fetch, page, speech, storage};

#[wasm_bindgen_test]
fn what_is_kept_on_the_device_is_read_back() {
    assert!(storage::write("wegwijs.test", "één"));
    assert_eq!(storage::read("wegwijs.test").as_deref(), Some("één"));
    assert_eq!(storage::read("wegwijs.never"), None);
}

#[wasm_bindgen_test]
fn the_document_follows_the_language() {
    page::set_language("ar", "rtl");
    assert_eq!(page::setting("dir").as_deref(), Some("rtl"));
    page::set_language("nl", "ltr");
    assert_eq!(page::setting("lang").as_deref(), Some("nl"));
}

#[wasm_bindgen_test]
fn a_notice_that_is_not_there_breaks_nothing() {
    page::show_notice("no-such-notice");
}

#[wasm_bindgen_test]
async fn an_answer_that_is_no_success_is_an_error_with_its_status() {
    assert_eq!(fetch::bytes("/no/such/file", true).await, Err(fetch::FetchError::Status(404)));
}

#[wasm_bindgen_test]
fn the_clock_gives_a_day_and_a_moment_as_calendars_write_it() {
    let stamp = clock::stamp();
    assert_eq!((stamp.len(), &stamp[8..9], &stamp[15..]), (16, "T", "Z"), "{stamp}");
    let today = clock::today().unwrap();
    let written = String::from(today).replace('-', "");
    assert_eq!(&written[..4], &stamp[..4], "the same year, but for a night a year");
}

#[wasm_bindgen_test]
fn a_browser_without_voices_is_silent_and_says_it_is_done() {
    let done = Rc::new(Cell::new(false));
    let told = done.clone();
    speech::say(&[], Box::new(move || told.set(true)));
    assert!(done.get());
    speech::hush();
}
