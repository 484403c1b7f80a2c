//! How good the answers are: a judged set of queries in seven languages over
//! the shipped catalogue (`tests/relevance/`), with floors that may only rise.
//!
//! The services were judged from what the catalogue means, before any engine
//! was asked. `first` may stand on rank 1; `relevant` belongs in the first 20.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use wegwijs::route::Question;
use wegwijs::search::Engine;

use crate::catalogue::{root, shipped};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    query: String,
    kind: String,
    first: Vec<String>,
    relevant: Vec<String>,
    #[serde(default)]
    correct: Option<String>,
    #[allow(dead_code, reason = "for people who read the set")]
    why: String,
}

/// What an answer is worth.
#[derive(Debug, Clone, Copy, Default)]
struct Worth {
    queries: f64,
    reciprocal_rank: f64,
    precision_5: f64,
    recall_20: f64,
    empty: f64,
}

impl Worth {
    fn add(&mut self, other: Worth) {
        self.queries += other.queries;
        self.reciprocal_rank += other.reciprocal_rank;
        self.precision_5 += other.precision_5;
        self.recall_20 += other.recall_20;
        self.empty += other.empty;
    }

    fn mrr(&self) -> f64 {
        self.reciprocal_rank / self.queries
    }
}

/// The sets by language and sample. What the engine is tuned by is the first
/// sample; the second was judged apart and tells how far that carries.
fn sets() -> Vec<(String, &'static str, Vec<Judged>)> {
    let mut sets = Vec::new();
    for lang in ["nl", "fr", "en", "tr", "ar", "bg", "uk"] {
        for (sample, file) in [("first", format!("{lang}.json")), ("second", format!("{lang}-second.json"))] {
            let text = fs::read_to_string(root().join("tests/relevance").join(file)).unwrap();
            sets.push((lang.to_owned(), sample, serde_json::from_str(&text).unwrap()));
        }
    }
    sets
}

fn engine() -> Engine {
    Engine::from_index(&shipped().index, shipped().base.neighbourhoods.clone()).unwrap()
}

fn answered(engine: &Engine, lang: &str, query: &str) -> Vec<&'static str> {
    let question = Question { text: query.to_owned(), ..Question::default() };
    let offered: Vec<&str> =
        shipped().edited.services.iter().filter(|s| s.is_offered()).map(|s| s.id.as_str()).collect();
    engine.answer(&question, lang.parse().ok(), usize::MAX).hits.iter().map(|hit| offered[hit.service]).collect()
}

fn worth(ids: &[&str], judged: &Judged) -> Worth {
    let is = |list: &[String], id: &str| list.iter().any(|other| other == id);
    let rank = ids.iter().position(|id| is(&judged.first, id));
    let good = |id: &&&str| is(&judged.first, id) || is(&judged.relevant, id);
    let all = judged.first.len() + judged.relevant.len();
    Worth {
        queries: 1.0,
        reciprocal_rank: rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64),
        precision_5: ids.iter().take(5).filter(good).count() as f64 / all.min(5) as f64,
        recall_20: ids.iter().take(20).filter(good).count() as f64 / all.min(20) as f64,
        empty: f64::from(u8::from(ids.is_empty())),
    }
}

fn table(title: &str, rows: &BTreeMap<String, Worth>) {
    println!("| {title} | queries | MRR | precision@5 | recall@20 | empty |\n|---|---|---|---|---|---|");
    for (name, w) in rows {
        let mean = |sum: f64| sum / w.queries;
        println!(
            "| {name} | {} | {:.3} | {:.3} | {:.3} | {} |",
            w.queries,
            w.mrr(),
            mean(w.precision_5),
            mean(w.recall_20),
            w.empty
        );
    }
}

#[test]
fn the_judged_set_is_whole() {
    let sets = sets();
    assert!(sets.iter().map(|(_, _, set)| set.len()).sum::<usize>() >= 250);
    for (lang, _, set) in &sets {
        for judged in set {
            assert!(!judged.first.is_empty(), "{lang}: {}", judged.query);
            for id in judged.first.iter().chain(&judged.relevant) {
                assert!(shipped().service(id).is_offered(), "{lang}: {}: {id}", judged.query);
            }
            if let Some(correct) = &judged.correct {
                assert!(set.iter().any(|other| other.query == *correct), "{lang}: {correct}");
            }
        }
    }
}

/// What a sample's answers are worth, over all and by language and kind.
#[derive(Default)]
struct Measured {
    all: Worth,
    by_language: BTreeMap<String, Worth>,
    by_kind: BTreeMap<String, Worth>,
    typed_wrong: Worth,
    typed_right: Worth,
}

fn measure(engine: &Engine, sample: &str) -> Measured {
    let mut measured = Measured::default();
    for (lang, of, set) in sets() {
        for judged in set.iter().filter(|_| of == sample) {
            let ids = answered(engine, &lang, &judged.query);
            let w = worth(&ids, judged);
            if w.reciprocal_rank < 1.0 && std::env::var_os("WEGWIJS_MISSES").is_some() {
                let first = &ids[..ids.len().min(4)];
                println!("{lang} {:9} {:.2} {:40} {first:?}", judged.kind, w.reciprocal_rank, judged.query);
            }
            measured.all.add(w);
            measured.by_language.entry(lang.clone()).or_default().add(w);
            measured.by_kind.entry(judged.kind.clone()).or_default().add(w);
            if let Some(correct) = &judged.correct {
                measured.typed_wrong.add(w);
                measured.typed_right.add(worth(&answered(engine, &lang, correct), judged));
            }
        }
    }
    table(&format!("{sample} sample, language"), &measured.by_language);
    table(&format!("{sample} sample, kind"), &measured.by_kind);
    let [all, wrong, right] = [measured.all, measured.typed_wrong, measured.typed_right].map(|w| w.mrr());
    println!("{sample} sample: MRR {all:.3}; typos {wrong:.3} against {right:.3}\n");
    measured
}

/// Floors of the mean reciprocal rank, by language in the first sample and in the
/// second: raised when the engine gets better, never lowered.
const FLOORS: [(&str, f64, f64); 7] = [
    ("nl", 0.955, 0.86),
    ("fr", 0.975, 0.86),
    ("en", 0.97, 0.79),
    ("tr", 0.94, 0.92),
    ("ar", 0.995, 0.905),
    ("bg", 0.965, 0.965),
    ("uk", 0.98, 0.845),
];

#[test]
fn answers_are_as_good_as_they_were() {
    let engine = engine();
    let (first, second) = (measure(&engine, "first"), measure(&engine, "second"));
    assert!(first.all.mrr() >= 0.97, "over all: {:.3}", first.all.mrr());
    assert!(second.all.mrr() >= 0.88, "over all: {:.3}", second.all.mrr());
    for (lang, of_first, of_second) in FLOORS {
        for (measured, floor) in [(&first, of_first), (&second, of_second)] {
            let mrr = measured.by_language[lang].mrr();
            assert!(mrr >= floor, "{lang}: {mrr:.3}, not {floor}");
        }
    }
    assert!(first.typed_right.mrr() - first.typed_wrong.mrr() <= 0.03, "typos cost too much");
    assert_eq!(first.all.empty + second.all.empty, 0.0, "an answer is empty");
}
