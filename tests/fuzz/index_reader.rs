//! Any bytes as a search index: refused or safe to ask, never a panic. The
//! checksums are made right first, or nothing behind them would be reached.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wegwijs::domain::Neighbourhoods;
use wegwijs::route::Question;
use wegwijs::search::{Engine, sealed};

fuzz_target!(|data: &[u8]| {
    let neighbourhoods = Neighbourhoods::default();
    let (core, words) = data.split_at(data.first().map_or(0, |at| usize::from(*at).min(data.len())));
    for bytes in [data.to_vec(), sealed(core, words)] {
        if let Ok(engine) = Engine::open(&bytes, neighbourhoods.clone()) {
            let asked = |text: &str| Question { text: text.to_owned(), include_unknown: true, ..Question::default() };
            for text in ["", "opvang gratis 6 jaar", "çocuk"] {
                let answer = engine.answer(&asked(text), None, 10);
                assert!(answer.hits.iter().all(|hit| hit.service < engine.services()));
                engine.suggest(text, None);
            }
        }
    }
});
