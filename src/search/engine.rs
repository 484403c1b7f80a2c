//! Answering a question: find the words, follow the concepts, apply the
//! filters, rank, and say why.

use std::collections::{BTreeMap, BTreeSet};

use super::facets::Facets;
use super::facts::{Facts, verdict};
use super::fold::words;
use super::index::{ConceptEntry, Field, Index, IndexError};
use crate::domain::{ConceptId, Known, Lang, Neighbourhoods};
use crate::route::Question;

/// A word typed in full counts once; one still being typed (the last, as a
/// prefix) counts this much. Bounds: above 0, at most 1.
const PREFIX: f32 = 0.6;
/// Added when the words are a whole phrase of a concept the service is about,
/// for its first concept; each later one counts [`LATER_CONCEPT`] of the one
/// before. Bounds: at least the weight of a name, so that meaning beats spelling.
const CONCEPT: f32 = 16.0;
const LATER_CONCEPT: f32 = 0.85;
/// A service about a narrower concept than the one asked for. Bounds: 0 to 1.
const NARROWER: f32 = 0.8;

/// A service about the broader concept, used when nothing is about the one
/// asked for. Bounds: 0 to 1.
const BROADER: f32 = 0.5;

/// One service found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Position in the published list.
    pub service: usize,
    /// Higher is better; only for comparing within one answer.
    pub score: f32,
    /// Passed only because unknown facts were included.
    pub uncertain: bool,
}

/// A concept the words were understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    pub concept: ConceptId,
    /// The language the phrase is of.
    pub lang: Lang,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub hits: Vec<Hit>,
    /// What the words were understood as, most telling first.
    pub meanings: Vec<Meaning>,
    /// How many there would be for each choice of each filter.
    pub facets: Facets,
    /// How many more there are if unknown facts are included.
    pub unknown: usize,
    /// Nothing fits exactly: these have most of the words, or are about the
    /// broader concept.
    pub partial: bool,
}

pub struct Engine {
    index: Index,
    neighbourhoods: Neighbourhoods,
}

impl Engine {
    pub fn open(bytes: &[u8], neighbourhoods: Neighbourhoods) -> Result<Engine, IndexError> {
        Ok(Engine { index: Index::read(bytes)?, neighbourhoods })
    }

    pub fn from_index(index: Index, neighbourhoods: Neighbourhoods) -> Engine {
        Engine { index, neighbourhoods }
    }

    pub fn facts(&self) -> &[Facts] {
        &self.index.facts
    }

    /// The same question always has the same answer, in the same order.
    pub fn answer(&self, question: &Question) -> Answer {
        let words: Vec<String> = words(&question.text).take(12).collect();
        let meanings = self.meanings(&words);
        let (mut scored, partial) = self.scored(&words, &meanings);
        if let Some(moment) = &question.moment {
            let concepts = self.index.moments.get(moment.as_str()).map_or(&[][..], Vec::as_slice);
            scored.retain(|service, score| {
                let rank = concepts.iter().position(|c| self.index.facts[*service].concepts.contains(c));
                *score += rank.map_or(0.0, |rank| (concepts.len() - rank) as f32 * 4.0);
                rank.is_some()
            });
        }
        let verdicts: Vec<(usize, f32, Known)> = scored
            .iter()
            .map(|(service, score)| {
                (*service, *score, verdict(&self.index.facts[*service], question, &self.neighbourhoods))
            })
            .collect();
        let mut hits: Vec<Hit> = verdicts
            .iter()
            .filter(|(_, _, known)| *known == Known::Yes || (question.include_unknown && *known == Known::Unknown))
            .map(|(service, score, known)| Hit {
                service: *service,
                score: *score,
                uncertain: *known == Known::Unknown,
            })
            .collect();
        hits.sort_by(|a, b| {
            a.uncertain.cmp(&b.uncertain).then(b.score.total_cmp(&a.score)).then(a.service.cmp(&b.service))
        });
        Answer {
            hits,
            unknown: verdicts.iter().filter(|(_, _, known)| *known == Known::Unknown).count(),
            facets: Facets::count(scored.keys().map(|s| &self.index.facts[*s]), question, &self.neighbourhoods),
            meanings: meanings
                .into_iter()
                .map(|(concept, lang)| Meaning { concept: concept.id.clone(), lang })
                .collect(),
            partial,
        }
    }

    /// Services with all the words, else those with most of them; all of them
    /// when nothing was typed.
    fn scored(&self, words: &[String], meanings: &[(&ConceptEntry, Lang)]) -> (BTreeMap<usize, f32>, bool) {
        if words.is_empty() {
            return ((0..self.index.facts.len()).map(|service| (service, 0.0)).collect(), false);
        }
        let mut found: BTreeMap<usize, (usize, f32)> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            for (service, weight) in self.word(word, at + 1 == words.len()) {
                let entry = found.entry(service).or_default();
                entry.0 += 1;
                entry.1 += weight;
            }
        }
        for (service, bonus) in self.by_concept(meanings) {
            let entry = found.entry(service).or_default();
            entry.0 = words.len();
            entry.1 += bonus;
        }
        if found.is_empty() {
            let wider = self.by_broader_concept(meanings);
            return (wider.clone(), !wider.is_empty());
        }
        let most = found.values().map(|(count, _)| *count).max().unwrap_or(0);
        let kept = found.into_iter().filter(|(_, (count, _))| *count == most).map(|(s, (_, score))| (s, score));
        (kept.collect(), most < words.len() && most > 0)
    }

    /// Services with one word, with the weight of its best field.
    fn word(&self, word: &str, may_be_prefix: bool) -> BTreeMap<usize, f32> {
        let start = self.index.terms.partition_point(|(term, _)| term.as_str() < word);
        let mut found = BTreeMap::new();
        for (term, postings) in &self.index.terms[start..] {
            let exact = term == word;
            if !(exact || may_be_prefix && word.chars().count() > 1 && term.starts_with(word)) {
                break;
            }
            for (service, code) in postings {
                let weight = Field::from_code(*code).map_or(0.0, Field::weight) * if exact { 1.0 } else { PREFIX };
                let best = found.entry(*service as usize).or_insert(0.0_f32);
                *best = best.max(weight);
            }
        }
        found
    }

    /// Concepts one of whose phrases is what was typed, whole first; the last
    /// word may be unfinished from three letters on.
    fn meanings(&self, words: &[String]) -> Vec<(&ConceptEntry, Lang)> {
        let typed = words.join(" ");
        if typed.chars().count() < 3 {
            return Vec::new();
        }
        let matches = |exact: bool| {
            self.index.concepts.iter().filter_map({
                let typed = typed.clone();
                move |concept| {
                    let fits = |phrase: &String| {
                        if exact { *phrase == typed } else { phrase.starts_with(&typed) }
                    };
                    let lang = concept.phrases.iter().find(|(_, phrases)| phrases.iter().any(fits)).map(|(l, _)| *l)?;
                    Some((concept, lang))
                }
            })
        };
        let whole: Vec<_> = matches(true).collect();
        if whole.is_empty() { matches(false).take(4).collect() } else { whole }
    }

    /// The nearest thing when nothing is about the concept itself.
    fn by_broader_concept(&self, meanings: &[(&ConceptEntry, Lang)]) -> BTreeMap<usize, f32> {
        let broader: Vec<(&ConceptEntry, Lang)> = meanings
            .iter()
            .filter_map(|(concept, lang)| {
                let id = concept.broader.as_ref()?;
                Some((self.index.concepts.iter().find(|c| c.id == *id)?, *lang))
            })
            .collect();
        self.by_concept(&broader).into_iter().map(|(service, score)| (service, score * BROADER)).collect()
    }

    fn by_concept(&self, meanings: &[(&ConceptEntry, Lang)]) -> BTreeMap<usize, f32> {
        let asked: BTreeSet<&ConceptId> = meanings.iter().map(|(concept, _)| &concept.id).collect();
        let narrower: BTreeSet<&ConceptId> = meanings.iter().flat_map(|(concept, _)| &concept.narrower).collect();
        let worth = |facts: &Facts| {
            facts
                .concepts
                .iter()
                .enumerate()
                .filter_map(|(rank, concept)| {
                    let share = if asked.contains(concept) {
                        1.0
                    } else if narrower.contains(concept) {
                        NARROWER
                    } else {
                        return None;
                    };
                    Some(CONCEPT * share * LATER_CONCEPT.powi(rank as i32))
                })
                .reduce(f32::max)
        };
        self.index.facts.iter().enumerate().filter_map(|(service, facts)| Some((service, worth(facts)?))).collect()
    }
}
