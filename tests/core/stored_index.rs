//! The index as bytes: what is read is what was written, whatever is damaged
//! is refused or harmless, and its dictionary counts edits right.

use std::sync::OnceLock;

use proptest::prelude::*;
use wegwijs::domain::{DayPart, Neighbourhoods};
use wegwijs::route::Question;
use wegwijs::search::{Dictionary, Engine, Field, Index, IndexError, Said, VERSION, sealed};

use crate::catalogue::shipped;
use crate::search::{asked, cases};

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn the_dictionary_finds_what_counting_edits_one_by_one_finds(
        words in prop::collection::btree_set("[abcé]{0,6}", 0..60),
        typed in "[abcé]{0,6}",
        most in 0u8..=2,
    ) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut found = Vec::new();
        let dictionary = Dictionary::of(&words);
        dictionary.near(&typed, most, |at, edits| found.push((dictionary.word(at), usize::from(edits))));
        let counted = words.iter().map(|word| (*word, edits(&typed, word)));
        let expected: Vec<_> = counted.filter(|(_, edits)| *edits <= usize::from(most)).collect();
        prop_assert_eq!(found, expected);
        for word in &words {
            prop_assert_eq!(dictionary.get(word).map(|at| dictionary.word(at)), Some(*word));
        }
        prop_assert_eq!(dictionary.get(&typed).is_some(), words.contains(&typed.as_str()));
        let begin: Vec<_> = dictionary.beginning(&typed).map(|at| dictionary.word(at)).collect();
        prop_assert_eq!(begin, words.iter().copied().filter(|word| word.starts_with(&typed)).collect::<Vec<_>>());
        if !typed.is_empty() {
            let end: Vec<_> = dictionary.ending(&typed).map(|at| dictionary.word(at)).collect();
            let longer = |word: &&str| word.ends_with(&typed) && **word != typed;
            prop_assert_eq!(end, words.iter().copied().filter(longer).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_index_cut_anywhere_is_refused(cut in any::<prop::sample::Index>()) {
        let parts = small_index().write_parts().unwrap();
        let parts = [&parts.core].into_iter().chain(parts.languages.iter().map(|(_, part)| part));
        let (mut bytes, mut ends) = (Vec::new(), Vec::new());
        for part in parts {
            bytes.extend(part);
            ends.push(bytes.len());
        }
        let cut = &bytes[..cut.index(bytes.len())];
        // Between two parts it is an index of fewer languages.
        let whole = ends.contains(&cut.len());
        prop_assert!(whole || matches!(Index::read(cut), Err(IndexError::Damaged(_))));
    }

    #[test]
    fn an_index_with_a_byte_changed_is_refused_or_safe_to_ask(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = small_index().write().unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(engine) = Engine::open(&bytes, shipped().base.neighbourhoods.clone()) {
            let answer = engine.answer(&Question { include_unknown: true, ..asked("opvang") }, None, usize::MAX);
            prop_assert!(answer.hits.iter().all(|hit| hit.service < engine.services()));
        }
    }
}

proptest! {
    #![proptest_config(cases(400))]

    /// Damage that the checksum does not see, as from a faulty build.
    #[test]
    fn a_damaged_index_with_right_checksums_is_refused_or_safe_to_ask(
        at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let Bodies { core, words } = small_bodies();
        let (mut core, mut words) = (core.clone(), words.clone());
        for (at, byte) in &at {
            let at = at.index(core.len() + words.len());
            match at.checked_sub(core.len()) {
                None => core[at] = *byte,
                Some(at) => words[at] = *byte,
            }
        }
        if at.len() == 1 {
            words.truncate(cut.index(words.len()));
        }
        if let Ok(engine) = Engine::open(&sealed(&core, &words), shipped().base.neighbourhoods.clone()) {
            for text in ["", "opvang", "kinderopvnag gratis 6 jaar", "ledeberg"] {
                let answer = engine.answer(&Question { include_unknown: true, ..asked(text) }, None, 5);
                prop_assert!(answer.hits.iter().all(|hit| hit.service < engine.services() && hit.score.is_finite()));
                engine.suggest(text, None);
            }
        }
    }
}

struct Bodies {
    core: Vec<u8>,
    words: Vec<u8>,
}

/// The small index without its headers.
fn small_bodies() -> &'static Bodies {
    static BODIES: OnceLock<Bodies> = OnceLock::new();
    BODIES.get_or_init(|| {
        let bytes = small_index().write_parts().unwrap().core;
        let length = u32::from_le_bytes(bytes[12..16].try_into().unwrap()) as usize;
        let (core, words) = bytes.split_at(24 + length);
        // The words begin with the checksum of their core.
        Bodies { core: core[24..].to_vec(), words: words[32..].to_vec() }
    })
}

/// Optimal string alignment distance, by the whole table.
fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let least = changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if swapped { least.min(table[i - 2][j - 2] + 1) } else { least }
            };
        }
    }
    table[a.len()][b.len()]
}

/// A true part of the shipped index: twelve services, few words and concepts.
fn small_index() -> Index {
    let mut index = shipped().index.clone();
    index.facts.truncate(12);
    index.merits.truncate(12);
    // What providers are called must be in the dictionary.
    index.providers.clear();
    index.provided_by = vec![Vec::new(); 12];
    index.concepts.iter_mut().for_each(|concept| concept.doors.retain(|service| *service < 12));
    for vocabulary in &mut index.vocabularies {
        for (_, postings) in &mut vocabulary.terms {
            postings.retain(|(service, _)| *service < 12);
        }
        vocabulary.terms.retain(|(_, postings)| !postings.is_empty());
        vocabulary.terms.truncate(40);
        vocabulary.phrases.clear();
        vocabulary.signals.truncate(20);
    }
    index
}

#[test]
fn an_index_read_back_is_the_index_written() {
    for index in [&shipped().index, &small_index()] {
        assert_eq!(Index::read(&index.write().unwrap()).unwrap(), *index);
    }
}

#[test]
fn a_phrase_that_says_several_things_says_all_of_them_read_back() {
    let mut index = small_index();
    let phrase = vec!["na".to_owned(), "school".to_owned()];
    index.vocabularies[0].signals =
        [Said::Free, Said::AgeUnit, Said::Part(DayPart::Evening)].map(|said| (said, phrase.clone())).into();
    assert_eq!(Index::read(&index.write().unwrap()).unwrap(), index);
}

#[test]
fn an_index_of_another_version_is_refused_by_its_number() {
    let bytes = small_index().write().unwrap();
    for version in [0, VERSION + 1, u32::MAX] {
        let mut other = bytes.clone();
        other[8..12].copy_from_slice(&version.to_le_bytes());
        let refused = Index::read(&other);
        assert!(matches!(refused, Err(IndexError::Version { got }) if got == version), "{version}");
    }
}

#[test]
fn an_index_that_speaks_of_a_service_beyond_its_list_is_refused() {
    let mut index = small_index();
    let services = index.facts.len();
    index.vocabularies[0].terms[0].1.push((services as u32, Field::Summary));
    assert!(matches!(index.write(), Err(IndexError::Position { position: 12, services: 12 })));
    index.vocabularies[0].terms[0].1.pop();
    assert!(index.write().is_ok());
}

#[test]
fn an_index_with_a_place_without_a_name_is_refused() {
    let mut index = small_index();
    index.places[0].words.clear();
    assert!(matches!(Engine::open(&index.write().unwrap(), Neighbourhoods::default()), Err(IndexError::Damaged(_))));
}

#[test]
fn a_file_that_is_no_index_is_refused() {
    let long = [b'x'; 100];
    for bytes in [&b""[..], b"null", b"{}", b"<!DOCTYPE html>", b"WEGWIJS\0", &long] {
        assert!(matches!(Index::read(bytes), Err(IndexError::Damaged(_))), "{bytes:?}");
    }
}

#[test]
fn each_kind_of_slip_is_one_edit_in_any_script() {
    let near = |word: &str, most: u8, others: &[&'static str]| {
        let mut words = others.to_vec();
        words.sort_unstable();
        let mut found = Vec::new();
        Dictionary::of(&words).near(word, most, |at, _| found.push(words[at as usize]));
        found
    };
    for (typed, meant) in [
        ("biblotheek", "bibliotheek"),
        ("kinderopvnag", "kinderopvang"),
        ("библотека", "библиотека"),
        ("حضناة", "حضانة"),
        ("kreşş", "kreş"),
        ("zwemmer", "zwemmen"),
    ] {
        assert_eq!(near(typed, 1, &[meant, "iets anders"]), [meant], "{typed}");
        assert!(near(typed, 0, &[meant]).is_empty());
    }
    assert!(near("hiuswrek", 1, &["huiswerk"]).is_empty());
    assert_eq!(near("hiuswrek", 2, &["huiswerk"]), ["huiswerk"]);
}
