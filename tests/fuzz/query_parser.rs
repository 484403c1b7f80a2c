//! Any text as a question to the shipped catalogue: answered within bounds,
//! never a panic.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use wegwijs::domain::{Lang, Neighbourhoods};
use wegwijs::route::{Page, Question, Route};
use wegwijs::search::Engine;

/// The index that `make fuzz` builds first.
fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let path = std::env::var("WEGWIJS_INDEX").expect("WEGWIJS_INDEX names a search index");
        let bytes = std::fs::read(&path).expect("the index can be read");
        Engine::open(&bytes, Neighbourhoods::default()).expect("the index is whole")
    })
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let question = Question { text: text.to_string(), ..Question::default() };
    for lang in [None, Some(Lang::NL)] {
        let answer = engine().answer(&question, lang, 20);
        assert!(answer.hits.len() <= 20 && answer.total <= engine().services());
        engine().suggest(&text, lang);
    }
    // The same text as an address.
    let route = Route::parse("/", &text, &text);
    assert_eq!(Route::parse("/", "/nl/search/", Route::page(Lang::NL, Page::Search(question.clone())).href("/").split_once('?').map_or("", |(_, query)| query)), Route::page(Lang::NL, Page::Search(question)));
    drop(route);
});
