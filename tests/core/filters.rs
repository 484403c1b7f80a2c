//! The laws of filters, over invented facts: a filter only takes away, unknown
//! never passes as yes, and every count shown is the count one gets.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use wegwijs::domain::*;
use wegwijs::route::{Price, Question, Sort, TimeOfYear, View};
use wegwijs::search::{Answer, ConceptEntry, Engine, Facts, Index, Merit, verdict};

use crate::facts::unknown;

const LANGS: [&str; 3] = ["nl", "ar", "tr"];
const CONCEPTS: [&str; 3] = ["play", "homework", "toys"];
/// Neighbourhoods in a row: each borders the one before and the one after.
pub const ROW: std::ops::RangeInclusive<u8> = 1..=4;

pub fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn concept(id: &str) -> ConceptId {
    id.parse().unwrap()
}

fn nr() -> impl Strategy<Value = NeighbourhoodNr> {
    ROW.prop_map(NeighbourhoodNr)
}

pub fn row() -> Neighbourhoods {
    let neighbourhood = |nr: u8| Neighbourhood {
        nr: NeighbourhoodNr(nr),
        name: format!("n{nr}"),
        centroid: Point { lat: 51.0, lon: 3.0 + f64::from(nr) },
        area_km2: 1.0,
        postcode_main: String::new(),
        postcodes_other: vec![],
        neighbours: ROW.filter(|other| other.abs_diff(nr) == 1).map(NeighbourhoodNr).collect(),
        boundary: vec![],
    };
    Neighbourhoods {
        schema_version: 1,
        source: String::new(),
        about: String::new(),
        accuracy: String::new(),
        warning: String::new(),
        neighbourhoods: ROW.map(neighbourhood).collect(),
    }
}

fn known() -> impl Strategy<Value = Known> {
    select(&[Known::Yes, Known::No, Known::Unknown][..])
}

fn access() -> impl Strategy<Value = Access> {
    select(&[Access::Yes, Access::Partly, Access::No, Access::Unknown][..])
}

fn age_range() -> impl Strategy<Value = AgeRange> {
    (weighted(0.8, 0u16..12), weighted(0.8, 6u16..18)).prop_map(|(from, to)| AgeRange {
        from: from.map(Age::years),
        to: to.map(Age::years),
        sources: vec![],
    })
}

pub fn facts() -> impl Strategy<Value = Facts> {
    let what = (subsequence(Category::ALL, 1..=2), subsequence(CONCEPTS.map(concept).to_vec(), 0..=2));
    let place = (select(Coverage::ALL), vec(vec(nr(), 0..=3), 0..=2));
    let who = (vec(age_range(), 0..=2), select(CostKind::ALL), subsequence(LANGS.map(lang).to_vec(), 0..=2));
    let how = ([known(), known(), known(), known()], [access(), access()], subsequence(DayPart::ALL, 0..=2));
    (what, place, who, how).prop_map(|((categories, concepts), (coverage, areas), (ages, cost, spoken), how)| {
        let ([uitpas, holidays, school_time, mother_tongue], [wheelchair, extra_support], parts) = how;
        Facts {
            categories,
            concepts,
            coverage,
            areas,
            ages,
            cost,
            uitpas,
            holidays,
            school_time,
            parts,
            spoken,
            mother_tongue,
            wheelchair,
            extra_support,
        }
    })
}

/// Filters without words; also words that are only signs, which ask nothing.
fn question() -> impl Strategy<Value = Question> {
    let what = (
        select(&["", " ", "?!"][..]),
        weighted(0.2, select(Category::ALL)),
        weighted(0.2, select(&["expecting", "starting-school", "no-such-moment"][..])),
        weighted(0.2, select(&CONCEPTS[..])),
    );
    let place = (weighted(0.3, (1u8..=5).prop_map(NeighbourhoodNr)), any::<bool>());
    let who = (
        weighted(0.3, 0u8..20),
        weighted(0.3, select(Price::ALL)),
        (weighted(0.2, select(TimeOfYear::ALL)), weighted(0.2, select(DayPart::ALL))),
        weighted(0.3, select(&LANGS[..])),
    );
    let how = (prop::bool::weighted(0.2), prop::bool::weighted(0.2), any::<bool>(), select(Sort::ALL));
    (what, place, who, how).prop_map(|((text, category, moment, about), (neighbourhood, around), who, how)| {
        let (age, price, (time, part), spoken) = who;
        let (wheelchair, extra_support, include_unknown, sort) = how;
        Question {
            text: text.to_owned(),
            category,
            moment: moment.map(|id| id.parse().unwrap()),
            concept: about.map(concept),
            neighbourhood,
            around,
            age,
            price,
            time,
            part,
            spoken: spoken.map(lang),
            wheelchair,
            extra_support,
            include_unknown,
            literal: false,
            sort,
            view: View::default(),
        }
    })
}

fn catalogue() -> impl Strategy<Value = Vec<Facts>> {
    vec(facts(), 0..10)
}

fn index(facts: &[Facts]) -> Index {
    let moments = [("expecting", vec![2, 0]), ("starting-school", vec![1])];
    let entry =
        |id: &str| ConceptEntry { id: concept(id), narrower: vec![], broader: None, related: vec![], doors: vec![] };
    Index {
        facts: facts.to_vec(),
        merits: vec![Merit::default(); facts.len()],
        concepts: CONCEPTS.map(entry).to_vec(),
        moments: moments.into_iter().map(|(id, ranks)| (id.parse().unwrap(), ranks)).collect(),
        ..Index::default()
    }
}

fn engine(facts: &[Facts]) -> Engine {
    Engine::from_index(&index(facts), row()).unwrap()
}

fn found(answer: &Answer) -> BTreeSet<usize> {
    answer.hits.iter().map(|hit| hit.service).collect()
}

/// The question with one change.
fn but(question: &Question, change: impl FnOnce(&mut Question)) -> Question {
    let mut changed = question.clone();
    change(&mut changed);
    changed
}

type Change = fn(&mut Question);

const WITHOUT: [(&str, Change); 11] = [
    ("category", |q| q.category = None),
    ("moment", |q| q.moment = None),
    ("concept", |q| q.concept = None),
    ("neighbourhood", |q| q.neighbourhood = None),
    ("age", |q| q.age = None),
    ("price", |q| q.price = None),
    ("time", |q| q.time = None),
    ("part", |q| q.part = None),
    ("language", |q| q.spoken = None),
    ("wheelchair", |q| q.wheelchair = false),
    ("support", |q| q.extra_support = false),
];

proptest! {
    #[test]
    fn a_filter_only_takes_results_away(facts in catalogue(), question in question()) {
        let engine = engine(&facts);
        let narrow = found(&engine.answer(&question, None, usize::MAX));
        for (name, without) in WITHOUT {
            let wide = found(&engine.answer(&but(&question, without), None, usize::MAX));
            prop_assert!(narrow.is_subset(&wide), "{} added {:?} to {:?}", name, narrow, wide);
        }
    }

    #[test]
    fn without_any_filter_every_service_is_found_once(facts in catalogue(), question in question()) {
        let answer = engine(&facts).answer(&question.without_filters(), None, usize::MAX);
        prop_assert_eq!(answer.hits.len(), facts.len());
        prop_assert_eq!(found(&answer), (0..facts.len()).collect());
        prop_assert_eq!((answer.unknown, answer.partial), (0, false));
    }

    #[test]
    fn looking_around_loses_nothing_of_the_neighbourhood_itself(facts in catalogue(), question in question()) {
        let engine = engine(&facts);
        let near = found(&engine.answer(&but(&question, |q| q.around = false), None, usize::MAX));
        prop_assert!(near.is_subset(&found(&engine.answer(&but(&question, |q| q.around = true), None, usize::MAX))));
    }

    #[test]
    fn including_the_unknown_adds_after_the_certain_and_takes_nothing_away(facts in catalogue(), question in question()) {
        let engine = engine(&facts);
        let certain = engine.answer(&but(&question, |q| q.include_unknown = false), None, usize::MAX);
        let all = engine.answer(&but(&question, |q| q.include_unknown = true), None, usize::MAX);
        prop_assert!(all.hits.starts_with(&certain.hits));
        prop_assert!(all.hits[certain.hits.len()..].iter().all(|hit| hit.uncertain));
        prop_assert!(certain.hits.iter().all(|hit| !hit.uncertain));
    }

    #[test]
    fn the_number_not_known_is_how_many_including_them_adds(facts in catalogue(), question in question()) {
        let engine = engine(&facts);
        let certain = engine.answer(&but(&question, |q| q.include_unknown = false), None, usize::MAX);
        let all = engine.answer(&but(&question, |q| q.include_unknown = true), None, usize::MAX);
        prop_assert_eq!(certain.unknown, all.hits.len() - certain.hits.len());
        prop_assert_eq!(all.unknown, certain.unknown);
    }

    #[test]
    fn every_result_passes_the_filters_and_says_when_that_is_not_certain(facts in catalogue(), question in question()) {
        let answer = engine(&facts).answer(&question, None, usize::MAX);
        for hit in &answer.hits {
            let expected = if hit.uncertain { Known::Unknown } else { Known::Yes };
            prop_assert_eq!(verdict(&facts[hit.service], &question, &row()), expected);
            prop_assert!(question.include_unknown || !hit.uncertain);
        }
        prop_assert_eq!(found(&answer).len(), answer.hits.len(), "a service stands there twice");
    }

    #[test]
    fn the_certain_come_first_then_the_better_then_the_earlier(facts in catalogue(), question in question()) {
        let hits = engine(&facts).answer(&question, None, usize::MAX).hits;
        for pair in hits.windows(2) {
            let [a, b] = [&pair[0], &pair[1]];
            let ordered = (a.uncertain, -a.score, a.service) < (b.uncertain, -b.score, b.service);
            prop_assert!(ordered, "{:?} stands before {:?}", a, b);
        }
    }

    #[test]
    fn a_choice_gives_as_many_results_as_it_says(facts in catalogue(), question in question()) {
        let engine = engine(&facts);
        let facets = engine.answer(&question, None, usize::MAX).facets;
        let results = |change: &dyn Fn(&mut Question)| engine.answer(&but(&question, change), None, usize::MAX).hits.len();
        for category in Category::ALL {
            prop_assert_eq!(facets.categories[category], results(&|q| q.category = Some(*category)));
        }
        for nr in ROW.map(NeighbourhoodNr) {
            prop_assert_eq!(facets.neighbourhoods[&nr], results(&|q| q.neighbourhood = Some(nr)));
        }
        prop_assert_eq!(facets.prices.len(), Price::ALL.len());
        for (price, count) in &facets.prices {
            prop_assert_eq!(*count, results(&|q| q.price = Some(*price)));
        }
        prop_assert_eq!(facets.times.len(), TimeOfYear::ALL.len());
        for (time, count) in &facets.times {
            prop_assert_eq!(*count, results(&|q| q.time = Some(*time)));
        }
        prop_assert_eq!(facets.parts.len(), DayPart::ALL.len());
        for (part, count) in &facets.parts {
            prop_assert_eq!(*count, results(&|q| q.part = Some(*part)));
        }
        for (age, count) in facets.ages.iter().enumerate() {
            prop_assert_eq!(*count, results(&|q| q.age = Some(age as u8)));
        }
        for (lang, count) in &facets.languages {
            prop_assert_eq!(*count, results(&|q| q.spoken = Some(*lang)));
        }
        prop_assert_eq!(facets.other_languages, results(&|q| q.spoken = Some(lang("zxx"))));
        prop_assert_eq!(facets.wheelchair, results(&|q| q.wheelchair = true));
        prop_assert_eq!(facets.extra_support, results(&|q| q.extra_support = true));
    }

    #[test]
    fn the_same_question_has_the_same_answer_also_from_an_index_written_and_read(facts in catalogue(), question in question()) {
        let first = engine(&facts);
        let answer = first.answer(&question, None, usize::MAX);
        prop_assert_eq!(&first.answer(&question, None, usize::MAX), &answer);
        let read = Engine::open(&index(&facts).write().unwrap(), row()).unwrap();
        prop_assert_eq!(&read.answer(&question, None, usize::MAX), &answer);
    }

    /// The rule behind all filters. A source that names places, or says that
    /// UiTPAS does not count, is taken at its word, so coverage and cost are
    /// only learned where that is open.
    #[test]
    fn a_certain_answer_survives_learning_what_was_unknown(facts in facts(), truth in facts(), at in nr(), question in question()) {
        let before = verdict(&facts, &question, &row());
        let after = verdict(&learned(facts, truth, at), &question, &row());
        prop_assert!(before == Known::Unknown || before == after, "{:?} became {:?}", before, after);
    }

    #[test]
    fn what_covers_the_city_comes_by_or_works_by_phone_serves_every_neighbourhood(
        mut facts in facts(),
        coverage in select(&[Coverage::Citywide, Coverage::Mobile, Coverage::Online][..]),
        nr in any::<u8>(),
        around in any::<bool>(),
    ) {
        facts.coverage = coverage;
        let question = Question { neighbourhood: Some(NeighbourhoodNr(nr)), around, ..Question::default() };
        let answer = engine(&[facts]).answer(&question, None, usize::MAX);
        prop_assert_eq!(answer.hits.iter().map(|hit| hit.uncertain).collect::<Vec<_>>(), [false]);
    }

    #[test]
    fn partly_accessible_never_counts_as_accessible(mut facts in facts(), include_unknown in any::<bool>()) {
        (facts.wheelchair, facts.extra_support) = (Access::Partly, Access::Partly);
        let engine = engine(&[facts]);
        let asked = Question { include_unknown, ..Question::default() };
        let rolling = engine.answer(&but(&asked, |q| q.wheelchair = true), None, usize::MAX);
        let supported = engine.answer(&but(&asked, |q| q.extra_support = true), None, usize::MAX);
        for answer in [rolling, supported] {
            prop_assert_eq!((answer.hits.len(), answer.unknown), (0, 0));
            prop_assert_eq!((answer.facets.wheelchair, answer.facets.extra_support), (0, 0));
        }
    }

    #[test]
    fn an_unknown_age_never_passes_an_age_filter_unasked(mut facts in facts(), age in 0u8..=120) {
        facts.ages.clear();
        let engine = engine(&[facts]);
        let asked = Question { age: Some(age), ..Question::default() };
        let strict = engine.answer(&asked, None, usize::MAX);
        prop_assert_eq!((strict.hits.len(), strict.unknown), (0, 1));
        let lenient = engine.answer(&but(&asked, |q| q.include_unknown = true), None, usize::MAX);
        prop_assert!(lenient.hits.len() == 1 && lenient.hits[0].uncertain);
    }
}

/// `facts` with everything unknown replaced by what is true.
fn learned(mut facts: Facts, truth: Facts, at: NeighbourhoodNr) -> Facts {
    let learn = |fact: &mut Known, truth: Known| {
        if fact.is_unknown() {
            *fact = truth;
        }
    };
    if facts.cost == CostKind::Unknown && facts.uitpas != Known::No {
        facts.cost = truth.cost;
    }
    if facts.spoken.is_empty() {
        facts.spoken = truth.spoken;
    }
    if facts.ages.is_empty() {
        facts.ages = truth.ages;
    }
    if facts.coverage == Coverage::Unknown && facts.areas.is_empty() {
        (facts.coverage, facts.areas) = (truth.coverage, truth.areas);
    }
    for area in &mut facts.areas {
        area.truncate(1);
        if area.is_empty() {
            area.push(at);
        }
    }
    learn(&mut facts.uitpas, truth.uitpas);
    learn(&mut facts.holidays, truth.holidays);
    learn(&mut facts.school_time, truth.school_time);
    if facts.parts.is_empty() {
        facts.parts = truth.parts;
    }
    learn(&mut facts.mother_tongue, truth.mother_tongue);
    if facts.wheelchair.is_unknown() {
        facts.wheelchair = truth.wheelchair;
    }
    if facts.extra_support.is_unknown() {
        facts.extra_support = truth.extra_support;
    }
    facts
}

#[test]
fn a_moment_shows_only_what_one_needs_then_and_first_things_first() {
    let about = |id: &str| Facts { concepts: vec![concept(id)], ..unknown() };
    let engine = engine(&[about("homework"), about("play"), about("toys")]);
    let services = |moment: &str| {
        let hits = engine.answer(&Question::of_moment(moment.parse().unwrap()), None, usize::MAX).hits;
        hits.into_iter().map(|hit| hit.service).collect::<Vec<_>>()
    };
    assert_eq!(services("expecting"), [2, 1]);
    assert_eq!(services("starting-school"), [0]);
    assert_eq!(services("no-such-moment"), Vec::<usize>::new());
}

#[test]
fn an_empty_catalogue_has_an_empty_answer() {
    let answer =
        engine(&[]).answer(&Question { age: Some(8), include_unknown: true, ..Question::default() }, None, usize::MAX);
    assert_eq!((answer.hits.len(), answer.unknown), (0, 0));
    assert!(answer.facets.categories.values().all(|count| *count == 0));
}
