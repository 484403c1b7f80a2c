//! The judged queries of a synthetic catalogue: each kind is there, and its
//! answers are those that a reading of every record gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::OnceLock;

use serde_json::Value;
use wegwijs::domain::{Concept, Known, Lang, Neighbourhood, Service, ServiceId};
use wegwijs::route::{Price, Question};
use wegwijs::search::{Facts, fold, verdict, words};
use wegwijs::tool::generate::{JudgedQuery, QueryFilters, QueryKind};

use crate::catalogue::root;
use crate::generate::{COUNT, sample, services};

fn of_kind(kind: QueryKind) -> impl Iterator<Item = &'static JudgedQuery> {
    sample().1.iter().filter(move |query| query.kind == kind)
}

#[test]
fn every_kind_of_query_is_there_each_once_and_with_answers() {
    let known: BTreeSet<_> = services().iter().map(|s| &s.id).collect();
    for kind in QueryKind::ALL {
        let queries: Vec<_> = of_kind(*kind).collect();
        assert!((25..=40).contains(&queries.len()), "{}: {}", kind.as_str(), queries.len());
        let different: BTreeSet<_> = queries.iter().map(|q| (&q.query, &q.filters)).collect();
        assert_eq!(different.len(), queries.len(), "{}", kind.as_str());
        let few = queries.iter().filter(|query| query.relevant.len() < 3).count();
        assert!(*kind == QueryKind::Name || few * 2 < queries.len(), "{}: {few}", kind.as_str());
    }
    for query in &sample().1 {
        let relevant: BTreeSet<_> = query.relevant.iter().collect();
        assert!(!relevant.is_empty() && relevant.len() == query.relevant.len(), "{query:?}");
        assert!(relevant.is_subset(&known), "{query:?}");
        assert!(relevant.len() * 4 < COUNT, "{query:?}");
    }
}

/// The concepts of a service and those above them.
fn concepts_of(service: &Service) -> Vec<&'static Concept> {
    let taxonomy = &sample().0.taxonomy;
    let mut all: Vec<_> = service.concepts.iter().filter_map(|id| taxonomy.concept(id)).collect();
    let mut at = 0;
    while at < all.len() {
        all.extend(all[at].broader.as_ref().and_then(|id| taxonomy.concept(id)));
        at += 1;
    }
    all
}

fn labels(concept: &Concept) -> impl Iterator<Item = &String> {
    concept.names.0.values().chain(concept.synonyms.values().flatten())
}

/// Every word that has other forms, from the generator's own lists
/// ("spel|spelen"), with what begins compounds ("zwem") before each.
fn all_forms() -> &'static BTreeMap<String, BTreeSet<String>> {
    static FORMS: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let lists = ["words.json", "concepts.json"].map(|name| {
            let text = fs::read_to_string(root().join("src/tool/generate").join(name)).unwrap();
            serde_json::from_str::<Value>(&text).unwrap()
        });
        let concepts = lists[1]["concepts"].as_array().unwrap();
        let stems = concepts.iter().filter_map(|concept| concept["stem"][0].as_str());
        let stems: Vec<String> = stems.map(fold).chain([String::new()]).collect();
        let flat = lists.iter().flat_map(|file| file.as_object().unwrap().values()).filter_map(Value::as_array);
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for group in flat.flatten().filter_map(Value::as_str).filter(|group| group.contains('|')) {
            for stem in &stems {
                let group: BTreeSet<String> = group.split('|').map(|form| format!("{stem}{}", fold(form))).collect();
                group.iter().for_each(|form| all.entry(form.clone()).or_default().extend(group.iter().cloned()));
            }
        }
        all
    })
}

fn forms(word: &str) -> BTreeSet<String> {
    let known = all_forms().get(word).cloned().unwrap_or_default();
    known.into_iter().chain([word.to_owned()]).collect()
}

#[test]
fn a_word_is_answered_by_all_that_say_it_and_all_whose_concept_is_called_so() {
    let says = |service: &Service| {
        let texts = service.texts.values().flat_map(|text| [&text.name, &text.summary]);
        let own = texts.chain(&service.official_name).chain(&service.abbreviations);
        let called = concepts_of(service).into_iter().flat_map(labels);
        let called = called.map(|label| words(label).collect::<Vec<_>>().join(" "));
        own.flat_map(|text| words(text)).chain(called).collect::<BTreeSet<String>>()
    };
    let said: Vec<(&ServiceId, BTreeSet<String>)> = services().iter().map(|s| (&s.id, says(s))).collect();
    for query in of_kind(QueryKind::Word) {
        let forms = forms(&words(&query.query).next().unwrap());
        let answers = said.iter().filter(|(_, said)| !said.is_disjoint(&forms));
        let wanted: BTreeSet<_> = answers.map(|(id, _)| *id).collect();
        assert_eq!(query.relevant.iter().collect::<BTreeSet<_>>(), wanted, "{query:?} {forms:?}");
    }
}

#[test]
fn words_of_a_name_and_beginnings_are_answered_by_records_that_have_them() {
    let said = |service: &Service| {
        let providers = service.providers.iter().filter_map(|id| sample().0.provider(id)).map(|p| &p.name);
        let texts = service.texts.values().flat_map(|text| [&text.name, &text.summary]).chain(providers);
        let texts = texts.chain(&service.official_name).chain(&service.abbreviations).cloned();
        let labels = concepts_of(service).into_iter().flat_map(labels).cloned();
        texts.chain(labels).flat_map(|text| words(&text).collect::<Vec<_>>()).collect::<BTreeSet<String>>()
    };
    let said: Vec<(&Service, BTreeSet<String>)> = services().iter().map(|s| (s, said(s))).collect();
    for query in of_kind(QueryKind::Words).chain(of_kind(QueryKind::Prefix)) {
        let asked: Vec<String> = words(&query.query).collect();
        let has = |said: &BTreeSet<String>, word: &String| match query.kind {
            QueryKind::Prefix => said.iter().any(|known| known.starts_with(word.as_str())),
            _ => forms(word).iter().any(|form| said.contains(form)),
        };
        let answers = said.iter().filter(|(_, said)| asked.iter().all(|word| has(said, word)));
        let wanted: BTreeSet<_> = answers.map(|(service, _)| &service.id).collect();
        assert_eq!(query.relevant.iter().collect::<BTreeSet<_>>(), wanted, "{query:?}");
    }
}

/// Services of a concept that is called so in any language, or of a narrower
/// one.
fn called(label: &str) -> BTreeSet<&'static ServiceId> {
    let same = |other: &String| fold(other) == fold(label);
    let concepts: Vec<&Concept> = sample().0.taxonomy.concepts.iter().filter(|c| labels(c).any(same)).collect();
    let about = |service: &&Service| concepts_of(service).iter().any(|concept| concepts.contains(concept));
    services().iter().filter(about).map(|service| &service.id).collect()
}

fn facts(id: &ServiceId) -> Facts {
    Facts::of(services().iter().find(|service| service.id == *id).unwrap())
}

#[test]
fn what_a_concept_is_called_in_another_language_is_answered_by_its_records() {
    for query in of_kind(QueryKind::CrossLanguage) {
        assert_ne!(query.lang, Lang::NL);
        assert_eq!(query.relevant.iter().collect::<BTreeSet<_>>(), called(&query.query), "{query:?}");
    }
    let tags: BTreeSet<_> = of_kind(QueryKind::CrossLanguage).map(|query| query.lang).collect();
    assert_eq!(tags.len(), 6);
}

#[test]
fn what_answers_a_query_with_filters_surely_passes_them() {
    let mut with_unknown = 0;
    for query in of_kind(QueryKind::Filtered) {
        let filters = &query.filters;
        let question = Question {
            category: filters.category,
            neighbourhood: filters.neighbourhood,
            age: filters.age,
            price: filters.free.then_some(Price::Free),
            spoken: filters.language,
            ..Question::default()
        };
        assert_ne!(question, Question::default());
        with_unknown += usize::from(filters.include_unknown);
        for id in &query.relevant {
            let passes = verdict(&facts(id), &question, &sample().0.neighbourhoods);
            assert!(passes == Known::Yes || (filters.include_unknown && passes == Known::Unknown), "{id} {query:?}");
        }
    }
    assert!((1..30).contains(&with_unknown));
}

#[test]
fn something_in_a_neighbourhood_is_answered_by_what_surely_serves_it() {
    let mut dutch = 0;
    for query in of_kind(QueryKind::Place) {
        assert_eq!(query.filters, QueryFilters::default());
        let Some((concept, place)) = query.query.rsplit_once(" in ").filter(|_| query.lang == Lang::NL) else {
            continue;
        };
        dutch += 1;
        let named = |n: &&Neighbourhood| n.name.split(" - ").any(|part| part == place);
        let [neighbourhood] = sample().0.neighbourhoods.neighbourhoods.iter().filter(named).collect::<Vec<_>>()[..]
        else {
            panic!("{query:?}");
        };
        let serves = |id: &&ServiceId| facts(id).serves(&[neighbourhood.nr]) == Known::Yes;
        let wanted: BTreeSet<_> = called(concept).into_iter().filter(serves).collect();
        assert_eq!(query.relevant.iter().collect::<BTreeSet<_>>(), wanted, "{query:?}");
    }
    assert!(dutch > 15);
}

#[test]
fn slips_and_missing_marks_make_another_word_of_it() {
    let all = services().iter().flat_map(|s| s.texts.values()).flat_map(|text| [&text.name, &text.summary]);
    let known: BTreeSet<String> = all.flat_map(|text| words(text)).collect();
    for query in of_kind(QueryKind::Typo) {
        let typed = words(&query.query).next().unwrap();
        assert!(typed.chars().count() >= 4 && !known.contains(&typed), "{query:?}");
    }
    for query in of_kind(QueryKind::Compound) {
        assert!(query.query.split(' ').count() <= 2, "{query:?}");
    }
    let (apart, together): (Vec<_>, Vec<_>) = of_kind(QueryKind::Compound).partition(|q| q.query.contains(' '));
    assert!(apart.len() >= 8 && together.len() >= 8);
}
