//! The index in memory: what the build collects, before it is written.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::fold::words;
use super::signals::Said;
use super::stored::IndexError;
use crate::domain::{
    Category, ConceptId, Lang, MomentId, NeighbourhoodNr, Neighbourhoods, Service, ServiceId, State, Taxonomy, TextMap,
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

    pub(super) fn code(self) -> u8 {
        self as u8
    }

    pub(super) fn from_code(code: u8) -> Field {
        Self::ALL[usize::from(code & 3)]
    }
}

/// A concept and its place among the others, by position.
#[derive(Debug, Clone, PartialEq)]
pub struct ConceptEntry {
    pub id: ConceptId,
    /// Narrower concepts, directly below.
    pub narrower: Vec<usize>,
    pub broader: Option<usize>,
    pub related: Vec<usize>,
    /// Services where one asks first.
    pub doors: Vec<usize>,
}

/// What ranks a service before others that fit as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

/// Something people call a category, a concept or a moment: its folded words,
/// each once and in byte order, because people type them in any.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    pub words: Vec<String>,
    /// Position of the category in [`Category::ALL`], after those of the
    /// concept in the index, after those of the moment.
    pub meaning: u32,
}

/// A name of a neighbourhood, or a postcode, in folded words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceName {
    pub words: Vec<String>,
    pub neighbourhoods: Vec<NeighbourhoodNr>,
}

/// The words of one language: of the services' texts, of what people call
/// things, and of questions themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Vocabulary {
    pub lang: Lang,
    /// Folded words in byte order, each with the services it stands in and the
    /// best field there. Words only phrases have stand in no service.
    pub terms: Vec<(String, Vec<(u32, Field)>)>,
    /// In order of their words.
    pub phrases: Vec<Phrase>,
    pub signals: Vec<(Said, Vec<String>)>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Index {
    /// One per service, in the order of the published list.
    pub facts: Vec<Facts>,
    pub merits: Vec<Merit>,
    pub concepts: Vec<ConceptEntry>,
    /// Moments of family life: their concepts in the order one needs them.
    pub moments: Vec<(MomentId, Vec<usize>)>,
    pub places: Vec<PlaceName>,
    /// Dutch first.
    pub vocabularies: Vec<Vocabulary>,
}

/// An index in pieces. They can be put behind each other in any number, the
/// core first.
pub struct Parts {
    /// What every reader needs, with the Dutch words.
    pub core: Vec<u8>,
    /// The words of the other languages.
    pub languages: Vec<(Lang, Vec<u8>)>,
}

impl Index {
    /// What was written, also from only some of the languages.
    pub fn read(bytes: &[u8]) -> Result<Index, IndexError> {
        let (core, segments) = super::stored::open(bytes)?;
        Ok(Index {
            facts: (0..core.services()).filter_map(|service| core.facts(service)).collect(),
            merits: core.columns.merits,
            concepts: core.concepts,
            moments: core.moments,
            places: core.places,
            vocabularies: segments.into_iter().map(|segment| segment.to_vocabulary()).collect(),
        })
    }

    /// The whole index in one piece.
    pub fn write(&self) -> Result<Vec<u8>, IndexError> {
        let parts = self.write_parts()?;
        Ok(parts.languages.into_iter().fold(parts.core, |mut whole, (_, part)| {
            whole.extend(part);
            whole
        }))
    }

    pub fn write_parts(&self) -> Result<Parts, IndexError> {
        super::stored::write(self)
    }
}

/// Collects services into an [`Index`].
#[derive(Default)]
pub struct IndexBuilder {
    facts: Vec<Facts>,
    merits: Vec<Merit>,
    positions: BTreeMap<ServiceId, usize>,
    terms: BTreeMap<Lang, BTreeMap<String, BTreeMap<u32, Field>>>,
    noise: BTreeMap<Lang, BTreeSet<String>>,
}

impl IndexBuilder {
    /// The taxonomy says which words are noise in a summary.
    pub fn new(taxonomy: &Taxonomy) -> IndexBuilder {
        let folded = |texts: &Vec<String>| texts.iter().flat_map(|text| words(text)).collect();
        let noise = taxonomy.signals.noise.iter().map(|(lang, list)| (*lang, folded(list))).collect();
        IndexBuilder { noise, ..IndexBuilder::default() }
    }

    /// Adds the next service; `more` are further Dutch words it should be
    /// found by, such as the names of its provider and neighbourhood.
    pub fn add<'a>(&mut self, service: &Service, more: impl IntoIterator<Item = (Field, &'a str)>) {
        let position = self.facts.len() as u32;
        self.positions.insert(service.id.clone(), self.facts.len());
        self.facts.push(Facts::of(service));
        self.merits.push(Merit::of(service));
        let own = service.official_name.iter().chain(&service.abbreviations);
        own.for_each(|name| self.words(Lang::NL, position, Field::Name, name));
        for place in &service.places {
            let parts = [&place.name, &place.street, &place.postal_code, &place.locality];
            parts.into_iter().flatten().for_each(|part| self.words(Lang::NL, position, Field::Place, part));
        }
        for (field, text) in more {
            self.words(Lang::NL, position, field, text);
        }
        let dutch = service.texts.get_key_value(&Lang::NL);
        for (lang, text) in dutch.into_iter().chain(service.texts.iter().filter(|(lang, _)| **lang != Lang::NL)) {
            self.words(*lang, position, Field::Name, &text.name);
            self.words(*lang, position, Field::Summary, &text.summary);
        }
    }

    /// Dutch is always at hand: what it has, other languages need not repeat.
    fn words(&mut self, lang: Lang, position: u32, field: Field, text: &str) {
        for word in words(text).map(|word| word.chars().take(LONGEST).collect::<String>()) {
            let noise = field == Field::Summary && self.noise.get(&lang).is_some_and(|noise| noise.contains(&word));
            let in_dutch = self.terms.get(&Lang::NL).and_then(|terms| terms.get(&word)?.get(&position));
            if noise || in_dutch.is_some_and(|best| *best >= field) {
                continue;
            }
            let best = self.terms.entry(lang).or_default().entry(word).or_default().entry(position).or_insert(field);
            *best = (*best).max(field);
        }
    }

    pub fn build(mut self, taxonomy: &Taxonomy, neighbourhoods: &Neighbourhoods) -> Index {
        let phrases = self.phrases(taxonomy);
        let mut signals = super::signals::of(taxonomy);
        for (lang, phrases) in &phrases {
            let terms = self.terms.entry(*lang).or_default();
            phrases.iter().flat_map(|phrase| &phrase.words).for_each(|word| {
                terms.entry(word.clone()).or_default();
            });
        }
        signals.keys().for_each(|lang| {
            self.terms.entry(*lang).or_default();
        });
        let mut languages: Vec<Lang> = self.terms.keys().copied().collect();
        languages.sort_by_key(|lang| (*lang != Lang::NL, *lang));
        let mut phrases = phrases;
        let vocabularies = languages.into_iter().map(|lang| Vocabulary {
            lang,
            terms: self
                .terms
                .remove(&lang)
                .unwrap_or_default()
                .into_iter()
                .map(|(w, at)| (w, at.into_iter().collect()))
                .collect(),
            phrases: phrases.remove(&lang).unwrap_or_default().into_iter().collect(),
            signals: signals.remove(&lang).unwrap_or_default(),
        });
        Index {
            vocabularies: vocabularies.collect(),
            concepts: self.concepts(taxonomy),
            moments: moments(taxonomy),
            places: place_names(neighbourhoods),
            facts: self.facts,
            merits: self.merits,
        }
    }

    fn concepts(&self, taxonomy: &Taxonomy) -> Vec<ConceptEntry> {
        let entry = |concept: &crate::domain::Concept| ConceptEntry {
            id: concept.id.clone(),
            broader: concept.broader.as_ref().and_then(|id| position(taxonomy, id)),
            related: concept.related.iter().filter_map(|id| position(taxonomy, id)).collect(),
            narrower: (0..taxonomy.concepts.len())
                .filter(|at| taxonomy.concepts[*at].broader.as_ref() == Some(&concept.id))
                .collect(),
            doors: concept.doors.iter().filter_map(|id| self.positions.get(id).copied()).collect(),
        };
        taxonomy.concepts.iter().map(entry).collect()
    }

    fn phrases(&self, taxonomy: &Taxonomy) -> BTreeMap<Lang, BTreeSet<Phrase>> {
        let mut phrases = Phrases { found: BTreeMap::new(), noise: &self.noise };
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
        phrases.found
    }
}

/// Letters of a word kept, at most: as many as a question keeps.
pub const LONGEST: usize = 40;

fn position(taxonomy: &Taxonomy, id: &ConceptId) -> Option<usize> {
    taxonomy.concepts.iter().position(|other| other.id == *id)
}

fn moments(taxonomy: &Taxonomy) -> Vec<(MomentId, Vec<usize>)> {
    let concepts = |ids: &[ConceptId]| ids.iter().filter_map(|id| position(taxonomy, id)).collect();
    taxonomy.moments.iter().map(|m| (m.id.clone(), concepts(&m.concepts))).collect()
}

/// Collects what categories, concepts and moments are called.
struct Phrases<'a> {
    found: BTreeMap<Lang, BTreeSet<Phrase>>,
    noise: &'a BTreeMap<Lang, BTreeSet<String>>,
}

impl Phrases<'_> {
    /// Names, synonyms, and in Dutch the word on the door.
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
        }
    }

    /// A phrase without the words too common to look for, unless it has no others.
    fn phrase(&mut self, meaning: usize, lang: Lang, text: &str) {
        let all: BTreeSet<String> = words(text).map(|word| word.chars().take(LONGEST).collect()).collect();
        let noise = |word: &&String| self.noise.get(&lang).is_some_and(|noise| noise.contains(*word));
        let telling: Vec<String> = all.iter().filter(|word| !noise(word)).cloned().collect();
        let words = if telling.is_empty() { all.into_iter().collect() } else { telling };
        if !words.is_empty() {
            self.found.entry(lang).or_default().insert(Phrase { meaning: meaning as u32, words });
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
