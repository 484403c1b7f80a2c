//! Search over the shipped catalogue: in seven languages, whatever is typed,
//! and only from an index that is whole.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use wegwijs::catalogue::{Card, Cards};
use wegwijs::domain::{Category, Known, Lang, State};
use wegwijs::route::Question;
use wegwijs::search::{Answer, Engine, Meaning, Recognised, fold, words};

use crate::catalogue::{languages, shipped};
use crate::spellings::FOLDED;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::from_index(&shipped().index, shipped().base.neighbourhoods.clone()).unwrap())
}

fn cards() -> &'static Cards {
    static CARDS: OnceLock<Cards> = OnceLock::new();
    CARDS.get_or_init(|| shipped().cards(Lang::NL))
}

pub fn asked(text: &str) -> Question {
    Question { text: text.to_owned(), ..Question::default() }
}

fn answer(text: &str) -> Answer {
    engine().answer(&asked(text), None, usize::MAX)
}

fn found(answer: &Answer) -> Vec<&'static Card> {
    answer.hits.iter().map(|hit| &cards().offered[hit.service]).collect()
}

/// Ids of the services found, best first.
fn ids(text: &str) -> Vec<&'static str> {
    found(&answer(text)).iter().map(|card| card.id.as_str()).collect()
}

#[test]
fn turkish_childcare_finds_childcare_first() {
    let answer = answer("çocuk bakımı");
    assert_eq!(found(&answer)[0].category, Category::Childcare);
    assert!(answer.meanings.contains(&Meaning::Concept("childcare-search".parse().unwrap())), "{:?}", answer.meanings);
}

#[test]
fn half_a_dutch_word_finds_homework_help() {
    let found = found(&answer("huisw"));
    assert!(!found.is_empty());
    let concepts = |card: &Card| shipped().service(card.id.as_str()).concepts.clone();
    assert!(concepts(found[0]).iter().any(|c| c.as_str() == "homework-help"), "{}", found[0].id);
    let whole: BTreeSet<_> = ids("huiswerk").into_iter().collect();
    assert!(whole.contains(found[0].id.as_str()));
}

#[test]
fn a_house_number_finds_no_house() {
    let number = |word: &String| word.len() > 1 && word.chars().all(|c| c.is_ascii_digit());
    let mut seen = 0;
    for service in shipped().edited.services.iter().filter(|s| s.is_offered()) {
        let texts = service.texts.values().flat_map(|text| [&text.name, &text.summary]);
        let elsewhere: BTreeSet<String> = texts.flat_map(|text| words(text)).collect();
        let streets = service.places.iter().filter_map(|place| place.street.as_ref());
        for number in streets.flat_map(|street| words(street)).filter(number).filter(|n| !elsewhere.contains(n)) {
            assert!(!ids(&number).contains(&service.id.as_str()), "{number} finds {}", service.id);
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn a_name_on_the_door_finds_that_door_first() {
    assert_eq!(ids("opvoedingswinkel")[0], "opvoedingswinkel-gent");
    assert_eq!(ids("OPVOEDINGSWINKEL, Gent!")[0], "opvoedingswinkel-gent");
}

#[test]
fn every_offered_service_is_found_by_its_own_name_in_every_language() {
    // One in four, so that the test stays quick.
    for service in shipped().edited.services.iter().filter(|s| s.is_offered()).step_by(4) {
        for lang in languages() {
            let name = &service.texts[&lang].name;
            // A question keeps twelve words.
            if words(name).count() <= 12 {
                assert!(ids(name).contains(&service.id.as_str()), "{name} does not find {}", service.id);
            }
        }
    }
}

#[test]
fn childcare_homework_and_someone_to_talk_to_are_found_in_every_language() {
    let wanted = [
        (
            "childcare-search",
            [
                "kinderopvang",
                "garde d'enfants",
                "childcare",
                "çocuk bakımı",
                "رعاية الأطفال",
                "грижа за деца",
                "догляд за дітьми",
            ],
        ),
        (
            "homework-help",
            [
                "huiswerkhulp",
                "aide aux devoirs",
                "homework help",
                "ev ödevi yardımı",
                "مساعدة في الواجبات",
                "помощ за домашните",
                "допомога з домашнім завданням",
            ],
        ),
        (
            "someone-to-talk",
            [
                "iemand om mee te praten",
                "quelqu'un à qui parler",
                "someone to talk to",
                "konuşacak biri",
                "شخص تتحدثون معه",
                "някой, с когото да поговорите",
                "з ким поговорити",
            ],
        ),
    ];
    for (concept, queries) in wanted {
        for query in queries {
            let found = found(&answer(query));
            let about =
                |card: &&Card| shipped().service(card.id.as_str()).concepts.iter().any(|c| c.as_str() == concept);
            assert!(found.iter().take(5).any(about), "{query}: {:?}", ids(query).iter().take(5).collect::<Vec<_>>());
        }
    }
}

#[test]
fn spelling_without_accents_finds_the_same() {
    for (careful, quick) in [
        ("crèche", "CRECHE"),
        ("çocuk bakımı", "cocuk bakimi"),
        ("رعاية الأطفال", "رعايه الاطفال"),
        ("quelqu’un à qui parler", "quelqu'un a qui parler"),
    ] {
        assert_eq!(ids(careful), ids(quick), "{careful}");
        assert!(!ids(careful).is_empty());
    }
}

#[test]
fn two_spellings_a_person_calls_the_same_fold_to_one() {
    for (text, folded) in FOLDED {
        assert_eq!(fold(text), *folded, "{text}");
    }
    // Composed and decomposed spellings are one.
    assert_eq!(fold("и\u{306}"), fold("й"));
    assert_eq!(fold("e\u{301}"), fold("é"));
}

#[test]
fn folding_twice_is_folding_once() {
    let folds_again = |c: &char| {
        let once = fold(&c.to_string());
        fold(&once) != once
    };
    let unfinished: Vec<char> = ('\0'..='\u{FFFF}').filter(folds_again).collect();
    assert_eq!(unfinished, Vec::<char>::new());
}

#[test]
fn an_apostrophe_ends_a_word() {
    let of = |text: &str| words(text).collect::<Vec<_>>();
    assert_eq!(of("l'aide"), ["l", "aide"]);
    assert_eq!(of("Gent’te, Gent'te"), ["gent", "te", "gent", "te"]);
    assert_eq!(of(" –!? \u{200f}"), Vec::<String>::new());
}

#[test]
fn the_empty_question_gives_everything_that_is_offered() {
    let answer = answer("");
    let found: BTreeSet<&str> = found(&answer).iter().map(|card| card.id.as_str()).collect();
    let offered = shipped().edited.services.iter().filter(|s| s.is_offered());
    assert_eq!(found, offered.map(|s| s.id.as_str()).collect());
    assert_eq!(answer.hits.len(), found.len());
    assert_eq!(ids(" ?! \u{202e}").len(), found.len());
}

#[test]
fn what_is_planned_or_ended_is_never_a_result() {
    let running =
        |card: &Card| matches!(shipped().service(card.id.as_str()).status.state, State::Running | State::ThroughSchool);
    let not_offered: Vec<_> = shipped().edited.services.iter().filter(|s| !s.is_offered()).collect();
    assert!(!not_offered.is_empty());
    for service in not_offered {
        for lang in [Lang::NL, "ar".parse().unwrap()] {
            let question = Question { include_unknown: true, ..asked(&service.texts[&lang].name) };
            let found = found(&engine().answer(&question, None, usize::MAX));
            assert!(found.iter().all(|card| running(card) && card.id != service.id), "{}", service.id);
        }
    }
}

#[test]
fn the_same_question_always_has_the_same_answer_best_first() {
    for text in ["", "kinderopvang", "hulp", "школа"] {
        let first = answer(text);
        assert_eq!(first, answer(text));
        assert!(first.hits.windows(2).all(|pair| pair[0].score >= pair[1].score), "{text}");
    }
}

#[test]
fn a_question_of_ten_thousand_characters_is_answered() {
    for unit in ["a", "kinderopvang ", "ﷺ", "\u{301}", "👩‍👩‍👧", "ا ", "'", "\u{0}", "İ"] {
        let text: String = unit.chars().cycle().take(10_000).collect();
        let answer = answer(&text);
        assert!(answer.hits.len() <= cards().offered.len());
    }
}

/// Few cases, and no files of past failures beside the tests.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_is_typed_is_answered_with_offered_services(text in any::<String>()) {
        let answer = answer(&text);
        let services: BTreeSet<usize> = answer.hits.iter().map(|hit| hit.service).collect();
        prop_assert_eq!(services.len(), answer.hits.len());
        prop_assert!(services.iter().all(|service| *service < cards().offered.len()));
        prop_assert!(answer.hits.iter().all(|hit| hit.score.is_finite()));
    }

    #[test]
    fn words_of_the_catalogue_in_any_order_are_answered(
        at in prop::collection::vec(any::<prop::sample::Index>(), 1..14),
        cut in any::<prop::sample::Index>(),
    ) {
        let terms: Vec<_> = shipped().index.vocabularies.iter().flat_map(|v| &v.terms).filter(|(_, at)| !at.is_empty()).collect();
        let text = at.iter().map(|at| at.get(&terms).0.as_str()).collect::<Vec<_>>().join(" ");
        prop_assert!(!answer(&text).hits.is_empty(), "{text}");
        // The last word half typed.
        let typed: String = text.chars().take(cut.index(text.chars().count()) + 1).collect();
        answer(&typed);
    }

    #[test]
    fn folding_any_text_twice_is_folding_it_once(text in any::<String>()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

}

#[test]
fn place_age_and_price_are_read_from_the_words_and_can_be_taken_literally() {
    let question = asked("gratis kamp 6 jaar in ledeberg");
    let read = engine().answer(&question, Some(Lang::NL), usize::MAX).recognised;
    assert!(read.contains(&Recognised::Age(6)) && read.contains(&Recognised::Free), "{read:?}");
    assert!(read.iter().any(|r| matches!(r, Recognised::Place { neighbourhoods, .. } if neighbourhoods.len() == 1)));
    let literal = engine().answer(&Question { literal: true, ..question }, Some(Lang::NL), usize::MAX);
    assert!(literal.recognised.is_empty());
    let postcode = engine().answer(&asked("9050 opvang"), Some(Lang::NL), usize::MAX).recognised;
    assert!(
        matches!(&postcode[..], [Recognised::Place { neighbourhoods, .. }] if neighbourhoods.len() > 1),
        "{postcode:?}"
    );
    for (text, lang) in [("8 yaş kamp", "tr"), ("camp 6 ans", "fr"), ("مخيم 6 سنوات", "ar"), ("лагер 6 години", "bg")]
    {
        let read = engine().answer(&asked(text), lang.parse().ok(), usize::MAX).recognised;
        assert!(matches!(read[..], [Recognised::Age(6 | 8)]), "{text}: {read:?}");
    }
}

#[test]
fn two_slips_of_the_finger_still_say_what_is_meant() {
    for (typed, meant) in [("speelplienwerrking", "speelpleinwerking"), ("borstveoing", "borstvoeding")] {
        assert_eq!(answer(typed).meanings.first(), answer(meant).meanings.first(), "{typed}");
        assert!(answer(typed).total > 0, "{typed}");
    }
}

/// A day is a filter, unless it belongs to what is looked for.
#[test]
fn a_day_within_the_name_of_something_asks_for_that() {
    for text in ["opvang op woensdag", "wednesday childcare", "woensdagnamiddag"] {
        let answer = answer(text);
        assert!(answer.recognised.is_empty(), "{text}: {:?}", answer.recognised);
        assert_eq!(answer.meanings[0], Meaning::Concept("wednesday-afternoon".parse().unwrap()), "{text}");
    }
    for text in ["judo op woensdag", "dansen woensdagnamiddag", "bibliotheek mercredi"] {
        assert!(matches!(answer(text).recognised[..], [Recognised::Part(_)]), "{text}");
    }
}

#[test]
fn what_surely_does_not_fit_a_typed_filter_is_left_out_and_the_unknown_is_marked() {
    let answer = engine().answer(&asked("opvang 4 jaar"), Some(Lang::NL), usize::MAX);
    assert!(!answer.hits.is_empty());
    for hit in &answer.hits {
        let known = engine().facts(hit.service).unwrap().for_age(4);
        assert_ne!(known, Known::No);
        assert_eq!(hit.uncertain, known == Known::Unknown);
    }
}
