//! Judged queries: what a person may type, and which records answer it.
//!
//! A query is only kept when its answer cannot well be disputed: if a word
//! asked for also stands, say, in the name of a street, where some would count
//! it and some not, another word is taken.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::chance::Chance;
use super::spelling::{Word, words};
use super::truth::{Set, Truth};
use crate::domain::{Category, Lang, NeighbourhoodNr, ServiceId};

/// Attempts at the queries of a kind before fewer are accepted.
const ATTEMPTS: usize = 4000;
/// Records that should answer a query at least, if there are such queries.
const WANTED: usize = 3;
/// Shortest word asked for, in letters.
const SHORTEST: usize = 4;

/// What the structured filters of a query say.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QueryFilters {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neighbourhood: Option<NeighbourhoodNr>,
    /// In years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    #[serde(skip_serializing_if = "is_false")]
    pub free: bool,
    /// A language spoken there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// Also what is not known to pass a filter.
    #[serde(skip_serializing_if = "is_false")]
    pub include_unknown: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQuery {
    pub kind: QueryKind,
    pub lang: Lang,
    pub query: String,
    pub filters: QueryFilters,
    /// All records that answer it, in no order.
    pub relevant: Vec<ServiceId>,
}

crate::domain::words!(
    /// What is difficult about a query.
    QueryKind {
        /// One word, as it is written in a record or as a concept is called.
        Word => "word",
        /// Two or three words of a name.
        Words => "words",
        /// The first letters of a word.
        Prefix => "prefix",
        /// One slip, or two in a long word.
        Typo => "typo",
        /// Marks left out or wrong.
        Diacritics => "diacritics",
        /// A compound in two words, or one of its two.
        Compound => "compound",
        /// A concept in another language than the records'.
        CrossLanguage => "cross-language",
        /// The name or initials of a service or provider.
        Name => "name",
        /// Something in a neighbourhood.
        Place => "place",
        /// Words and structured filters.
        Filtered => "filtered",
    }
);

impl QueryKind {
    /// How many queries of each of its variants.
    fn quotas(self) -> &'static [usize] {
        if self == QueryKind::Compound { &[13, 13, 14] } else { &[40] }
    }
}

/// A query and its answer, before the answer is written as ids.
pub struct Candidate {
    pub lang: Lang,
    pub query: String,
    pub filters: QueryFilters,
    pub relevant: Set,
}

impl Candidate {
    pub fn new(lang: Lang, query: String, relevant: Set) -> Candidate {
        Candidate { lang, query, filters: QueryFilters::default(), relevant }
    }
}

pub fn queries(truth: &Truth, seed: u64) -> Vec<JudgedQuery> {
    QueryKind::ALL.iter().flat_map(|kind| of_kind(*kind, truth, seed)).collect()
}

fn of_kind(kind: QueryKind, truth: &Truth, seed: u64) -> Vec<JudgedQuery> {
    let mut asker = Asker::new(truth, Chance::new(seed, kind.as_str()));
    // What more than a twenty-fifth of all records answer says little about
    // finding, and the list of their ids would be long.
    let most = (truth.records.len() / 25).clamp(60, 3000);
    let wanted = if kind == QueryKind::Name { 1 } else { WANTED };
    let (mut all, mut seen) = (Vec::new(), BTreeSet::new());
    for (variant, quota) in kind.quotas().iter().enumerate() {
        let (mut kept, mut reserve) = (Vec::new(), Vec::new());
        for _ in 0..ATTEMPTS {
            let Some(found) = asker.ask(kind, variant).filter(|c| (1..=most).contains(&c.relevant.len())) else {
                continue;
            };
            if seen.insert((found.query.clone(), found.filters.clone())) {
                let list = if found.relevant.len() >= wanted { &mut kept } else { &mut reserve };
                list.push(found);
            }
            if kept.len() == *quota {
                break;
            }
        }
        all.extend(kept.into_iter().chain(reserve).take(*quota));
    }
    let judged = all.into_iter().map(|found| JudgedQuery {
        kind,
        lang: found.lang,
        query: found.query,
        filters: found.filters,
        relevant: truth.ids(&found.relevant),
    });
    judged.collect()
}

/// Thinks of queries.
pub struct Asker<'t> {
    pub truth: &'t Truth<'t>,
    pub chance: Chance,
    /// Every word there is, letter by letter, for telling slips apart; read
    /// when first needed.
    pub dictionary: Vec<Vec<char>>,
}

impl<'t> Asker<'t> {
    fn new(truth: &'t Truth<'t>, chance: Chance) -> Asker<'t> {
        Asker { truth, chance, dictionary: Vec::new() }
    }

    fn ask(&mut self, kind: QueryKind, variant: usize) -> Option<Candidate> {
        match kind {
            QueryKind::Word => self.word(),
            QueryKind::Words => self.words(),
            QueryKind::Prefix => self.prefix(),
            QueryKind::Typo => self.typo(),
            QueryKind::Diacritics => self.diacritics(),
            QueryKind::Compound => self.compound(variant),
            QueryKind::CrossLanguage => self.cross_language(),
            QueryKind::Name => self.name(),
            QueryKind::Place => self.place(),
            QueryKind::Filtered => self.filtered(),
        }
    }

    /// A language: Dutch three times in four, else one of the others.
    pub fn lang(&mut self) -> Lang {
        if self.chance.percent(75) { Lang::NL } else { *self.chance.pick(&self.others()) }
    }

    /// The languages besides Dutch.
    pub fn others(&self) -> Vec<Lang> {
        self.truth.vocabulary.words.others.keys().copied().collect()
    }

    /// What a concept is called.
    pub fn label(&mut self, lang: Lang) -> Option<&'t str> {
        let concept = self.chance.pick(self.truth.vocabulary.concepts());
        let labels = concept.labels.get(&lang).filter(|labels| !labels.is_empty())?;
        let label: &String = self.chance.pick(labels);
        Some(label)
    }

    /// The words of a record that tell something: of its name and summary in
    /// this language.
    pub fn record_words(&mut self, lang: Lang) -> Option<Vec<Word>> {
        let record = self.chance.pick(&self.truth.records);
        let (_, name, summary) = record.texts.iter().find(|(other, _, _)| *other == lang)?;
        Some(words(name).into_iter().chain(words(summary)).filter(|word| self.tells(word)).collect())
    }

    pub fn tells(&self, word: &Word) -> bool {
        word.typed.chars().count() >= SHORTEST
            && word.typed.chars().all(char::is_alphabetic)
            && !self.truth.is_reserved(&word.folded)
    }

    /// A word somebody may look for: of a record, or what a concept is called.
    pub fn some_word(&mut self) -> Option<(Lang, Word)> {
        let lang = self.lang();
        if self.chance.percent(40) {
            let label = self.label(lang)?;
            let word = words(label).pop().filter(|word| self.tells(word) && !label.contains(' '))?;
            return Some((lang, word));
        }
        let mut found = self.record_words(lang).filter(|found| !found.is_empty())?;
        if self.chance.percent(60) {
            // What tells this record from most others.
            found.sort_by_cached_key(|word| self.truth.count(&word.folded));
            let rare = found.iter().find(|word| self.truth.count(&word.folded) >= WANTED)?;
            return Some((lang, rare.clone()));
        }
        Some((lang, self.chance.pick(&found).clone()))
    }
}
