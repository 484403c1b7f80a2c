//! The index in memory: what the build collects, before it is written.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::fold::words;
use super::stored::{IndexError, Stored};
use crate::domain::{
    Category, ConceptId, Lang, MomentId, NeighbourhoodNr, Neighbourhoods, Service, State, Taxonomy, TextMap,
};

/// Where a word stands; a more telling field weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Summary,
    Place,
    Provider,
    Name,
}

impl Field {
    const ALL: [Field; 4] = [Field::Summary, Field::Place, Field::Provider, Field::Name];

    /// Weight of a word found here. Bounds: above 0; a name must outweigh all
    /// others together, because people type what stands on the door.
    pub fn weight(self) -> f32 {
        match self {
            Field::Summary => 2.0,
            Field::Place => 3.0,
            Field::Provider => 3.0,
            Field::Name => 9.0,
        }
    }

    fn code(self) -> u8 {
        self as u8
    }

    pub(super) fn from_code(code: u8) -> Option<Field> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

/// A concept and its place among the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConceptEntry {
    pub id: ConceptId,
    /// Narrower concepts, directly below.
    pub narrower: Vec<ConceptId>,
    pub broader: Option<ConceptId>,
    pub related: Vec<ConceptId>,
}

/// What ranks a service before others that fit as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Merit {
    /// Words of its shortest name in Dutch, abbreviations included.
    pub name_words: u8,
    /// It can be called, written to, visited or asked online directly.
    pub reachable: bool,
    /// Reached only through a school or an organisation.
    pub through_others: bool,
}

impl Merit {
    fn of(service: &Service) -> Merit {
        let dutch = service.texts.get(&Lang::NL).map(|text| &text.name);
        let names = service.official_name.iter().chain(dutch).chain(&service.abbreviations);
        let shortest = names.map(|name| words(name).count()).min();
        Merit {
            name_words: shortest.map_or(0, |words| words.min(255) as u8),
            reachable: service.taking_part.register_url.is_some() || service.contacts.iter().any(|c| c.label.is_none()),
            through_others: service.status.state == State::ThroughSchool,
        }
    }
}

/// Something people call a category or a concept: its folded words, each once
/// and in byte order, because people type them in any.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// Position of the category in [`Category::ALL`], after those of the
    /// concept in the index, after those of the moment.
    pub meaning: u32,
    /// The language people call it that in.
    pub lang: Lang,
    pub words: Vec<String>,
}

/// A name of a neighbourhood, or a postcode, in folded words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceName {
    pub words: Vec<String>,
    pub neighbourhoods: Vec<NeighbourhoodNr>,
}

/// Folded words that say something about the question itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SignalWords {
    pub noise: BTreeMap<Lang, BTreeSet<String>>,
    pub free: BTreeSet<String>,
    pub age_units: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Index {
    /// One per service, in the order of the published list.
    pub facts: Vec<Facts>,
    pub merits: Vec<Merit>,
    /// Folded words in byte order, each with the services it stands in and the
    /// best field there.
    pub terms: Vec<(String, Vec<(u32, u8)>)>,
    /// In order of meaning.
    pub phrases: Vec<Phrase>,
    pub concepts: Vec<ConceptEntry>,
    /// Moments of family life: their concepts in the order one needs them.
    pub moments: Vec<(MomentId, Vec<ConceptId>)>,
    pub places: Vec<PlaceName>,
    pub signals: SignalWords,
}

impl Index {
    pub fn read(bytes: &[u8]) -> Result<Index, IndexError> {
        Stored::open(bytes)?.to_index()
    }

    pub fn write(&self) -> Result<Vec<u8>, IndexError> {
        super::stored::write(self)
    }
}

/// Collects services into an [`Index`].
#[derive(Default)]
pub struct IndexBuilder {
    facts: Vec<Facts>,
    merits: Vec<Merit>,
    terms: BTreeMap<String, BTreeMap<u32, u8>>,
}

impl IndexBuilder {
    pub fn new() -> IndexBuilder {
        IndexBuilder::default()
    }

    /// Adds the next service; `more` are further words it should be found by,
    /// such as the names of its provider and neighbourhood.
    pub fn add<'a>(&mut self, service: &Service, more: impl IntoIterator<Item = (Field, &'a str)>) {
        let position = self.facts.len() as u32;
        self.facts.push(Facts::of(service));
        self.merits.push(Merit::of(service));
        for text in service.texts.values() {
            self.words(position, Field::Name, &text.name);
            self.words(position, Field::Summary, &text.summary);
        }
        let own = service.official_name.iter().chain(&service.abbreviations);
        own.for_each(|name| self.words(position, Field::Name, name));
        for place in &service.places {
            let parts = [&place.name, &place.street, &place.postal_code, &place.locality];
            parts.into_iter().flatten().for_each(|part| self.words(position, Field::Place, part));
        }
        for (field, text) in more {
            self.words(position, field, text);
        }
    }

    fn words(&mut self, position: u32, field: Field, text: &str) {
        for word in words(text) {
            let best = self.terms.entry(word).or_default().entry(position).or_insert(field.code());
            *best = (*best).max(field.code());
        }
    }

    pub fn build(mut self, taxonomy: &Taxonomy, neighbourhoods: &Neighbourhoods) -> Index {
        let folded = |texts: &[String]| -> BTreeSet<String> { texts.iter().flat_map(|text| words(text)).collect() };
        let signals = &taxonomy.signals;
        let all = |lists: &BTreeMap<Lang, Vec<String>>| lists.values().flat_map(|list| folded(list)).collect();
        let noise: BTreeMap<Lang, BTreeSet<String>> =
            signals.noise.iter().map(|(lang, list)| (*lang, folded(list))).collect();
        let mut phrases = Phrases { found: BTreeSet::new(), noise: &noise };
        for (meaning, category) in Category::ALL.iter().enumerate() {
            if let Some(entry) = taxonomy.category(*category) {
                phrases.add(meaning, [&entry.names], &entry.synonyms, None);
            }
        }
        let concepts_from = Category::ALL.len();
        for (at, concept) in taxonomy.concepts.iter().enumerate() {
            phrases.add(concepts_from + at, [&concept.names], &concept.synonyms, concept.official.as_deref());
        }
        let moments_from = concepts_from + taxonomy.concepts.len();
        for (at, moment) in taxonomy.moments.iter().enumerate() {
            phrases.add(moments_from + at, [&moment.names, &moment.titles], &BTreeMap::new(), None);
        }
        let phrases = phrases.found;
        for word in phrases.iter().flat_map(|phrase| &phrase.words) {
            self.terms.entry(word.clone()).or_default();
        }
        let concepts = taxonomy.concepts.iter().map(|concept| ConceptEntry {
            id: concept.id.clone(),
            broader: concept.broader.clone(),
            related: concept.related.clone(),
            narrower: taxonomy
                .concepts
                .iter()
                .filter(|other| other.broader.as_ref() == Some(&concept.id))
                .map(|other| other.id.clone())
                .collect(),
        });
        Index {
            facts: self.facts,
            merits: self.merits,
            concepts: concepts.collect(),
            terms: self.terms.into_iter().map(|(word, postings)| (word, postings.into_iter().collect())).collect(),
            phrases: phrases.into_iter().collect(),
            moments: taxonomy.moments.iter().map(|m| (m.id.clone(), m.concepts.clone())).collect(),
            places: place_names(neighbourhoods),
            signals: SignalWords { free: all(&signals.free), age_units: all(&signals.age_units), noise },
        }
    }
}

/// Collects what categories, concepts and moments are called.
struct Phrases<'a> {
    found: BTreeSet<Phrase>,
    noise: &'a BTreeMap<Lang, BTreeSet<String>>,
}

impl Phrases<'_> {
    /// Names, synonyms, in Dutch the word on the door, and Cyrillic also as
    /// people type it in Latin letters.
    fn add<'t>(
        &mut self,
        meaning: usize,
        names: impl IntoIterator<Item = &'t TextMap>,
        synonyms: &BTreeMap<Lang, Vec<String>>,
        official: Option<&str>,
    ) {
        let names = names.into_iter().flat_map(|texts| texts.0.iter().map(|(lang, text)| (*lang, text.as_str())));
        let synonyms = synonyms.iter().flat_map(|(lang, list)| list.iter().map(move |text| (*lang, text.as_str())));
        for (lang, text) in names.chain(synonyms).chain(official.map(|text| (Lang::NL, text))) {
            self.phrase(meaning, lang, text);
            if let Some(latin) = super::latin::in_latin_letters(lang, text) {
                self.phrase(meaning, lang, &latin);
            }
        }
    }

    /// A phrase without the words too common to look for, unless it has no others.
    fn phrase(&mut self, meaning: usize, lang: Lang, text: &str) {
        let all: BTreeSet<String> = words(text).collect();
        let noise = |word: &&String| self.noise.get(&lang).is_some_and(|noise| noise.contains(*word));
        let telling: Vec<String> = all.iter().filter(|word| !noise(word)).cloned().collect();
        let words = if telling.is_empty() { all.into_iter().collect() } else { telling };
        if !words.is_empty() {
            self.found.insert(Phrase { meaning: meaning as u32, lang, words });
        }
    }
}

/// Every way to name a neighbourhood: its whole name, each part of a joined
/// one, and the postcode it shares with others.
fn place_names(neighbourhoods: &Neighbourhoods) -> Vec<PlaceName> {
    let mut names: BTreeMap<Vec<String>, BTreeSet<NeighbourhoodNr>> = BTreeMap::new();
    for n in &neighbourhoods.neighbourhoods {
        let parts = n.name.split(" - ").chain([n.name.as_str()]);
        for text in parts.chain([n.postcode_main.as_str()]) {
            names.entry(words(text).collect()).or_default().insert(n.nr);
        }
    }
    let places = names.into_iter().filter(|(words, _)| !words.is_empty());
    places.map(|(words, numbers)| PlaceName { words, neighbourhoods: numbers.into_iter().collect() }).collect()
}
