//! Answering a question: find the words, follow the concepts, apply the
//! filters, rank, and say why.

use std::collections::BTreeMap;

use super::facets::Facets;
use super::facts::{Facts, verdict};
use super::fold::words;
use super::index::{ConceptEntry, Field, Index, IndexError, Phrases};
use crate::domain::{Category, ConceptId, Known, Neighbourhoods};
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

/// A service of the category that was named. Bounds: below [`CONCEPT`], so that
/// what is exactly meant comes first.
const CATEGORY: f32 = 8.0;
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

/// What the words were understood as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    Category(Category),
    Concept(ConceptId),
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
            meanings,
            partial,
        }
    }

    /// Services with all the words, else those with most of them; all of them
    /// when nothing was typed.
    fn scored(&self, words: &[String], meanings: &[Meaning]) -> (BTreeMap<usize, f32>, bool) {
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
        for (service, bonus) in self.by_meaning(meanings) {
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

    /// Categories and concepts one of whose phrases is what was typed, whole;
    /// else those whose phrase begins that way, from three letters on.
    fn meanings(&self, words: &[String]) -> Vec<Meaning> {
        let typed = words.join(" ");
        if typed.chars().count() < 3 {
            return Vec::new();
        }
        let is = |phrase: &str| phrase == typed;
        let begins = |phrase: &str| phrase.starts_with(&typed);
        let whole = self.called(&is);
        if whole.is_empty() { self.called(&begins).into_iter().take(4).collect() } else { whole }
    }

    fn called(&self, fits: &dyn Fn(&str) -> bool) -> Vec<Meaning> {
        let any = |phrases: &Phrases| phrases.values().flatten().any(|phrase| fits(phrase));
        let categories = self.index.categories.iter().filter(|c| any(&c.phrases)).map(|c| Meaning::Category(c.id));
        let concepts = self.index.concepts.iter().filter(|c| any(&c.phrases));
        categories.chain(concepts.map(|c| Meaning::Concept(c.id.clone()))).collect()
    }

    fn concept(&self, meaning: &Meaning) -> Option<&ConceptEntry> {
        match meaning {
            Meaning::Concept(id) => self.index.concepts.iter().find(|c| c.id == *id),
            Meaning::Category(_) => None,
        }
    }

    /// The nearest thing when nothing is about the concept itself.
    fn by_broader_concept(&self, meanings: &[Meaning]) -> BTreeMap<usize, f32> {
        let concepts = meanings.iter().filter_map(|meaning| self.concept(meaning));
        let broader: Vec<Meaning> = concepts.filter_map(|c| c.broader.clone()).map(Meaning::Concept).collect();
        self.by_meaning(&broader).into_iter().map(|(service, score)| (service, score * BROADER)).collect()
    }

    /// Services about what was meant, with how much.
    fn by_meaning(&self, meanings: &[Meaning]) -> BTreeMap<usize, f32> {
        let asked: Vec<&ConceptEntry> = meanings.iter().filter_map(|meaning| self.concept(meaning)).collect();
        let share = |concept: &ConceptId| {
            let itself = asked.iter().any(|c| c.id == *concept);
            let narrower = asked.iter().any(|c| c.narrower.contains(concept));
            if itself { Some(1.0) } else { narrower.then_some(NARROWER) }
        };
        let worth = |facts: &Facts| {
            let ranked = facts.concepts.iter().enumerate();
            let concepts = ranked.filter_map(|(rank, c)| Some(CONCEPT * share(c)? * LATER_CONCEPT.powi(rank as i32)));
            let category = facts.categories.first().filter(|c| meanings.contains(&Meaning::Category(**c)));
            concepts.chain(category.map(|_| CATEGORY)).reduce(f32::max)
        };
        self.index.facts.iter().enumerate().filter_map(|(service, facts)| Some((service, worth(facts)?))).collect()
    }
}
