//! The index in memory: what the build collects, before it is written.

use super::facts::Facts;
use super::fold::words;
use super::segment::Segment;
use super::signals::Said;
use super::stored::IndexError;
use crate::domain::{ConceptId, Lang, MomentId, NeighbourhoodNr, Service, State};

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
    pub(super) fn of(service: &Service) -> Merit {
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
    /// Position of the category in [`Category::ALL`](crate::domain::Category::ALL), after those of the
    /// concept in the index, after those of the moment.
    pub meaning: u32,
}

/// A name of a neighbourhood, or a postcode, in folded words. Services there
/// are found by them.
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
    /// What providers are called: folded words, each once and in byte order.
    pub providers: Vec<Vec<String>>,
    /// The providers of each service, by position.
    pub provided_by: Vec<Vec<u32>>,
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
            providers: segments.first().map(Segment::providers).unwrap_or_default(),
            provided_by: core.provided_by.iter().map(<[u32]>::to_vec).collect(),
            vocabularies: segments.iter().map(Segment::to_vocabulary).collect(),
            merits: core.columns.merits,
            concepts: core.concepts,
            moments: core.moments,
            places: core.places,
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
