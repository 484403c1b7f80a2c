//! What words mean beyond the phrases they stand in, in which language they are
//! meant, and the little words that are joined to others, over a handful of
//! invented services.

use std::collections::BTreeMap;

use wegwijs::domain::{ConceptId, Lang};
use wegwijs::search::{ConceptEntry, Engine, Facts, Field, Index, Meaning, Phrase, Said, Vocabulary};

use crate::catalogue::shipped;
use crate::search::asked;

/// Concepts of which the services are, by position.
const CONCEPTS: [&str; 3] = ["poisoning", "dance", "holiday-camp"];
/// The first meaning that is a concept.
const FIRST: u32 = 4;

/// A language with the services each word stands in, in their names, and phrases
/// with the concept they mean.
fn vocabulary(lang: &str, words: &[(&str, &[u32])], phrases: &[(&str, u32)], noise: &[&str]) -> Vocabulary {
    let in_names = |services: &[u32]| services.iter().map(|at| (*at, Field::Name)).collect::<Vec<_>>();
    let of_phrases = phrases.iter().flat_map(|(text, _)| text.split(' ')).map(|word| (word.to_owned(), Vec::new()));
    let mut terms: BTreeMap<_, _> = of_phrases.collect();
    terms.extend(words.iter().map(|(word, services)| (word.to_string(), in_names(services))));
    let phrase = |(text, concept): &(&str, u32)| {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        words.sort();
        Phrase { words, meaning: FIRST + concept }
    };
    let mut phrases: Vec<Phrase> = phrases.iter().map(phrase).collect();
    phrases.sort();
    let mut signals: Vec<_> = noise.iter().map(|word| (Said::Noise, vec![word.to_string()])).collect();
    signals.sort();
    Vocabulary { lang: lang.parse().unwrap(), terms: terms.into_iter().collect(), phrases, signals }
}

/// An engine over services that differ only in the concepts they are about.
fn engine(about: &[&[usize]], vocabularies: Vec<Vocabulary>) -> Engine {
    let id = |at: &usize| -> ConceptId { CONCEPTS[*at].parse().unwrap() };
    let concept = |at: usize| ConceptEntry {
        id: id(&at),
        narrower: Vec::new(),
        broader: None,
        related: Vec::new(),
        doors: Vec::new(),
    };
    let Index { facts, merits, .. } = shipped().index.clone();
    let alike = Facts { areas: Vec::new(), ..facts[0].clone() };
    let few = Index {
        merits: vec![merits[0]; about.len()],
        provided_by: vec![Vec::new(); about.len()],
        concepts: (0..CONCEPTS.len()).map(concept).collect(),
        facts: about.iter().map(|about| Facts { concepts: about.iter().map(id).collect(), ..alike.clone() }).collect(),
        vocabularies,
        ..Index::default()
    };
    Engine::from_index(&few, shipped().base.neighbourhoods.clone()).unwrap()
}

fn found(engine: &Engine, text: &str, lang: Option<&str>) -> Vec<usize> {
    let lang: Option<Lang> = lang.map(|lang| lang.parse().unwrap());
    engine.hits(&asked(text), lang, 10).0.iter().map(|hit| hit.service).collect()
}

#[test]
fn a_word_said_of_one_thing_only_speaks_for_it_outside_its_phrase() {
    let phrases = [("bleekwater gedronken", 0), ("gedronken kampvuur limonade", 2), ("dansen", 1)];
    let engine = engine(&[&[1], &[2], &[0]], vec![vocabulary("nl", &[], &phrases, &[])]);
    let answer = engine.answer(&asked("bleekwater ingeslikt"), None, 10);
    assert_eq!(answer.meanings[0], Meaning::Concept(CONCEPTS[0].parse().unwrap()));
    assert_eq!(answer.hits[0].service, 2);
    assert_eq!(found(&engine, "bleekwater gedronken", None)[0], 2);
    assert_eq!(found(&engine, "limonade bij het kampvuur", None)[0], 1);
}

#[test]
fn who_is_about_both_parts_of_a_compound_comes_before_who_is_about_one() {
    let dutch = vocabulary("nl", &[], &[("dansen", 1), ("kamp", 2)], &[]);
    let engine = engine(&[&[1], &[2], &[1, 2]], vec![dutch]);
    assert_eq!(found(&engine, "danskamp", None)[0], 2);
}

#[test]
fn what_a_reader_calls_by_a_word_comes_before_what_others_do() {
    let engine = engine(
        &[&[0], &[1]],
        vec![
            vocabulary("nl", &[("sport", &[])], &[], &[]),
            vocabulary("en", &[("course", &[1])], &[], &[]),
            vocabulary("fr", &[("course", &[0])], &[], &[]),
        ],
    );
    assert_eq!(found(&engine, "course", Some("en")), [1, 0]);
    assert_eq!(found(&engine, "course", Some("fr")), [0, 1]);
    // A reader who has no such word means whichever there is.
    assert_eq!(found(&engine, "course", Some("nl")), [0, 1]);
}

#[test]
fn little_words_of_dutch_names_count_for_no_reader_who_says_nothing_by_them() {
    let engine = || {
        let dutch = vocabulary("nl", &[("de", &[0, 1]), ("krook", &[1])], &[], &["de", "is"]);
        let turkish = vocabulary("tr", &[("krook", &[])], &[("is", 1)], &["ve"]);
        engine(&[&[0], &[1]], vec![dutch, turkish])
    };
    assert_eq!(found(&engine(), "de krook", Some("tr")), [1]);
    assert_eq!(found(&engine(), "iş", Some("tr")), [1]);
}

#[test]
fn an_arabic_word_is_found_with_little_words_joined_to_it_and_without() {
    let arabic = vocabulary("ar", &[("حضانه", &[0]), ("لرياضه", &[1])], &[], &["طفل"]);
    let engine = engine(&[&[0], &[1]], vec![vocabulary("nl", &[("sport", &[])], &[], &[]), arabic]);
    for typed in ["حضانة", "بحضانة", "وبحضانة", "لحضانة", "حضانة لطفل"] {
        let answer = engine.answer(&asked(&format!("{typed} ")), Some("ar".parse().unwrap()), 10);
        assert_eq!(answer.hits.iter().map(|hit| hit.service).collect::<Vec<_>>(), [0], "{typed}");
        assert_eq!(answer.corrected, [], "{typed}");
        assert!(!answer.partial, "{typed}");
    }
    assert_eq!(found(&engine, "رياضة ", Some("ar")), [1]);
}
