//! The index: words to services, phrases to concepts. Written by the build,
//! read by the app. A reader of one version refuses every other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::fold::words;
use crate::domain::{Category, ConceptId, Lang, Service, Taxonomy, TextMap};

/// Version of the index's form.
pub const VERSION: u32 = 1;

/// Where a word stands; a rarer, more telling field weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Summary,
    Place,
    Provider,
    Name,
}

impl Field {
    const ALL: [Field; 4] = [Field::Summary, Field::Place, Field::Provider, Field::Name];

    /// Weight of one word found here, from 1 (weakest) to 10.
    pub fn weight(self) -> f32 {
        match self {
            Field::Summary => 1.5,
            Field::Place => 3.0,
            Field::Provider => 4.0,
            Field::Name => 10.0,
        }
    }

    fn code(self) -> u8 {
        self as u8
    }

    pub(super) fn from_code(code: u8) -> Option<Field> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

/// A concept, with everything people call it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConceptEntry {
    pub id: ConceptId,
    pub phrases: Phrases,
    /// Narrower concepts, directly below.
    pub narrower: Vec<ConceptId>,
    pub broader: Option<ConceptId>,
}

/// A category, with everything people call it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CategoryEntry {
    pub id: Category,
    /// Folded phrases per language.
    pub phrases: Phrases,
}

/// Folded phrases per language.
pub type Phrases = BTreeMap<Lang, Vec<String>>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Index {
    pub version: u32,
    /// One per service, in the order of the published list.
    pub facts: Vec<Facts>,
    /// Folded words in byte order, each with the services it stands in and the
    /// best field there.
    pub terms: Vec<(String, Vec<(u32, u8)>)>,
    pub concepts: Vec<ConceptEntry>,
    pub categories: Vec<CategoryEntry>,
    /// Moments of family life: their concepts in the order one needs them.
    pub moments: BTreeMap<String, Vec<ConceptId>>,
}

#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    #[error("the search index is of version {got}, this app reads version {VERSION}")]
    Version { got: u32 },
    #[error("the search index cannot be read: {0}")]
    Damaged(#[from] serde_json::Error),
    #[error("the search index speaks of service {position} of {services}")]
    Position { position: u32, services: usize },
}

#[derive(Deserialize)]
struct VersionOnly {
    version: u32,
}

impl Index {
    pub fn read(bytes: &[u8]) -> Result<Index, IndexError> {
        let VersionOnly { version } = serde_json::from_slice(bytes)?;
        if version != VERSION {
            return Err(IndexError::Version { got: version });
        }
        let index: Index = serde_json::from_slice(bytes)?;
        let services = index.facts.len();
        let out_of_range = |(position, _): &&(u32, u8)| *position as usize >= services;
        if let Some((position, _)) = index.terms.iter().flat_map(|(_, postings)| postings).find(out_of_range) {
            return Err(IndexError::Position { position: *position, services });
        }
        Ok(index)
    }

    pub fn write(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }
}

/// Collects services into an [`Index`].
pub struct IndexBuilder {
    facts: Vec<Facts>,
    terms: BTreeMap<String, BTreeMap<u32, u8>>,
}

impl Default for IndexBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl IndexBuilder {
    pub fn new() -> IndexBuilder {
        IndexBuilder { facts: Vec::new(), terms: BTreeMap::new() }
    }

    /// Adds the next service; `more` are further words it should be found by,
    /// such as the names of its provider and neighbourhood.
    pub fn add<'a>(&mut self, service: &Service, more: impl IntoIterator<Item = (Field, &'a str)>) {
        let position = self.facts.len() as u32;
        self.facts.push(Facts::of(service));
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

    pub fn build(self, taxonomy: &Taxonomy) -> Index {
        let concepts = taxonomy.concepts.iter().map(|concept| ConceptEntry {
            id: concept.id.clone(),
            broader: concept.broader.clone(),
            phrases: phrases(&concept.names, &concept.synonyms, concept.official.as_deref()),
            narrower: taxonomy
                .concepts
                .iter()
                .filter(|other| other.broader.as_ref() == Some(&concept.id))
                .map(|other| other.id.clone())
                .collect(),
        });
        let categories = taxonomy.categories.iter().map(|category| CategoryEntry {
            id: category.id,
            phrases: phrases(&category.names, &category.synonyms, None),
        });
        Index {
            version: VERSION,
            facts: self.facts,
            concepts: concepts.collect(),
            categories: categories.collect(),
            terms: self.terms.into_iter().map(|(word, postings)| (word, postings.into_iter().collect())).collect(),
            moments: taxonomy.moments.iter().map(|m| (m.id.to_string(), m.concepts.clone())).collect(),
        }
    }
}

/// What something is called, folded: its name, its synonyms, and in Dutch the
/// word on the door.
fn phrases(names: &TextMap, synonyms: &BTreeMap<Lang, Vec<String>>, official: Option<&str>) -> Phrases {
    let of = |lang: &Lang, name: &String| {
        let synonyms = synonyms.get(lang).into_iter().flatten().map(String::as_str);
        let official = official.filter(|_| *lang == Lang::NL);
        let all = std::iter::once(name.as_str()).chain(synonyms).chain(official);
        all.map(|phrase| words(phrase).collect::<Vec<_>>().join(" ")).collect()
    };
    names.0.iter().map(|(lang, name)| (*lang, of(lang, name))).collect()
}
