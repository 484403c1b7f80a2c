//! Dutch words as they are bent and put together, over a handful of invented
//! services.

use wegwijs::domain::Lang;
use wegwijs::search::{Engine, Field, Index, Vocabulary};

use crate::catalogue::shipped;
use crate::search::asked;

/// An engine over services that hold these words, each in its name.
fn engine(services: &[&[&str]]) -> Engine {
    let mut words: Vec<&str> = services.concat();
    words.sort_unstable();
    words.dedup();
    let holding = |word: &&str| {
        (0..).zip(services).filter(|(_, held)| held.contains(word)).map(|(at, _)| (at, Field::Name)).collect()
    };
    let terms = words.iter().map(|word| (word.to_string(), holding(word))).collect();
    let vocabulary = Vocabulary { lang: Lang::NL, terms, phrases: vec![], signals: vec![] };
    let Index { facts, merits, .. } = shipped().index.clone();
    let few = Index {
        facts: facts[..services.len()].to_vec(),
        merits: merits[..services.len()].to_vec(),
        vocabularies: vec![vocabulary],
        ..Index::default()
    };
    Engine::from_index(&few, shipped().base.neighbourhoods.clone()).unwrap()
}

fn found(engine: &Engine, text: &str) -> Vec<usize> {
    engine.hits(&asked(text), None, 10).0.iter().map(|hit| hit.service).collect()
}

#[test]
fn a_compound_is_found_by_each_of_its_parts() {
    let engine = engine(&[&["huiswerkbegeleiding"], &["leiding"], &["zwemmen"], &["taalbad"]]);
    assert_eq!(found(&engine, "huiswerk"), [0]);
    assert_eq!(found(&engine, "begeleiding"), [0]);
    assert_eq!(found(&engine, "bad"), [3]);
}

#[test]
fn a_compound_typed_apart_is_the_compound() {
    let engine = engine(&[&["zwemkamp"], &["borstvoedingsgroep"], &["peutergroep"], &["kampvuur"]]);
    assert_eq!(found(&engine, "zwem kamp")[0], 0);
    assert_eq!(found(&engine, "borstvoeding groep")[0], 1);
}

/// Nobody wrote "dansles": who has both of its words comes before who has one.
#[test]
fn a_compound_nobody_wrote_is_found_by_both_of_its_words() {
    let engine = engine(&[&["dansen"], &["lessen", "wiskunde"], &["dansen", "lessen"], &["dansclub"]]);
    assert_eq!(found(&engine, "dansles")[0], 2);
    assert_eq!(found(&engine, "dansles ")[0], 2);
}

#[test]
fn words_are_found_in_their_other_forms() {
    let pairs = [
        ("lees", "lezen"),
        ("brief", "brieven"),
        ("zwem", "zwemmen"),
        ("kook", "koken"),
        ("huis", "huizen"),
        ("dag", "dagen"),
        ("boek", "boeken"),
        ("les", "lessen"),
        ("school", "scholen"),
    ];
    for (bare, longer) in pairs {
        for (typed, written) in [(bare, longer), (longer, bare)] {
            let engine = engine(&[&["anders"], &[written]]);
            assert_eq!(found(&engine, &format!("{typed} ")), [1], "{typed}");
        }
    }
}

#[test]
fn what_is_no_dutch_word_has_no_forms_and_breaks_nothing() {
    let engine = engine(&[&["een"], &["aa"], &["boeken"]]);
    for text in ["en", "een", "een en", "e", "aaen", "ééén", "школаen", "sen", "zen ven", "\u{301}en"] {
        found(&engine, text);
    }
}
