//! The index as bytes: written by the build, opened by the app.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `WEGWIJS` and a zero |
//! | 4 | [`VERSION`], little endian |
//! | 4 | zeros |
//! | 8 | FNV-1a (64 bit) of all that follows, little endian |
//! | 16 | lengths of the four sections, little endian |
//! | … | the dictionary: an `fst` map from word to its place in the postings |
//! | … | postings: for each word its services with a field, and its phrases |
//! | … | phrases: how many, and for each its meaning and language |
//! | … | the rest as JSON: facts, concepts, moments, places, signals |
//!
//! Numbers in postings and phrases are LEB128 varints; positions are kept as
//! differences. A reader of one version refuses every other, and a cut or
//! damaged file is an error, never a wrong answer.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;

use fst::{Map, MapBuilder, Streamer};
use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::index::{ConceptEntry, Field, Index, Merit, Phrase, PlaceName, SignalWords};
use crate::domain::{ConceptId, Lang, MomentId};

/// Version of the index's form.
pub const VERSION: u32 = 2;

const MAGIC: &[u8; 8] = b"WEGWIJS\0";
const HEADER: usize = 40;
/// Where the checksum stands, and what it covers begins.
const CHECKSUM: usize = 16;
const COVERED: usize = 24;

#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    #[error("the search index is of version {got}, this app reads version {VERSION}")]
    Version { got: u32 },
    #[error("the search index is damaged: {0}")]
    Damaged(String),
    #[error("the search index speaks of service {position} of {services}")]
    Position { position: u32, services: usize },
}

fn damaged(what: impl ToString) -> IndexError {
    IndexError::Damaged(what.to_string())
}

#[derive(Serialize, Deserialize)]
struct Rest {
    facts: Vec<Facts>,
    merits: Vec<Merit>,
    /// The languages phrases are of.
    languages: Vec<Lang>,
    concepts: Vec<ConceptEntry>,
    moments: Vec<(MomentId, Vec<ConceptId>)>,
    places: Vec<PlaceName>,
    signals: SignalWords,
}

/// A phrase as the engine needs it.
#[derive(Debug, Clone, Copy)]
pub struct StoredPhrase {
    pub meaning: u32,
    pub lang: Lang,
    /// The weights of its words together.
    pub weight: f32,
}

/// A word's postings.
#[derive(Debug, Default, PartialEq)]
pub struct Posting {
    /// Services with the best field the word stands in.
    pub services: Vec<(u32, Field)>,
    pub phrases: Vec<u32>,
}

/// An index opened from bytes.
pub struct Stored {
    pub dictionary: Map<Vec<u8>>,
    postings: Vec<u8>,
    pub phrases: Vec<StoredPhrase>,
    pub facts: Vec<Facts>,
    pub merits: Vec<Merit>,
    pub concepts: Vec<ConceptEntry>,
    pub moments: Vec<(MomentId, Vec<ConceptId>)>,
    pub places: Vec<PlaceName>,
    pub signals: SignalWords,
}

pub fn write(index: &Index) -> Result<Vec<u8>, IndexError> {
    let languages: Vec<Lang> = index.phrases.iter().map(|p| p.lang).collect::<BTreeSet<_>>().into_iter().collect();
    let mut phrases = Vec::new();
    push(&mut phrases, index.phrases.len() as u32);
    let mut of_word: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (at, phrase) in index.phrases.iter().enumerate() {
        push(&mut phrases, phrase.meaning);
        let lang = languages.iter().position(|lang| *lang == phrase.lang).unwrap_or_default();
        push(&mut phrases, lang as u32);
        for word in &phrase.words {
            of_word.entry(word).or_default().push(at as u32);
        }
    }
    let mut postings = Vec::new();
    let mut dictionary = MapBuilder::memory();
    for (word, services) in &index.terms {
        dictionary.insert(word, postings.len() as u64).map_err(damaged)?;
        push(&mut postings, services.len() as u32);
        let mut last = 0;
        for (service, field) in services {
            push(&mut postings, service - last);
            postings.push(*field);
            last = *service;
        }
        let of_word = of_word.get(word.as_str()).map_or(&[][..], Vec::as_slice);
        push(&mut postings, of_word.len() as u32);
        let mut last = 0;
        for phrase in of_word {
            push(&mut postings, phrase - last);
            last = *phrase;
        }
    }
    let dictionary = dictionary.into_inner().map_err(damaged)?;
    let rest = Rest {
        facts: index.facts.clone(),
        merits: index.merits.clone(),
        languages,
        concepts: index.concepts.clone(),
        moments: index.moments.clone(),
        places: index.places.clone(),
        signals: index.signals.clone(),
    };
    let rest = serde_json::to_vec(&rest).map_err(damaged)?;
    let mut body = Vec::new();
    for section in [&dictionary, &postings, &phrases, &rest] {
        body.extend((section.len() as u32).to_le_bytes());
    }
    for section in [dictionary, postings, phrases, rest] {
        body.extend(section);
    }
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend(checksum(&body).to_le_bytes());
    bytes.extend(body);
    Ok(bytes)
}

fn checksum(bytes: &[u8]) -> u64 {
    let mut hasher = fnv::FnvHasher::default();
    hasher.write(bytes);
    hasher.finish()
}

fn push(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads varints off the front of a slice.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn byte(&mut self) -> Result<u8, IndexError> {
        let (first, rest) = self.0.split_first().ok_or_else(|| damaged("a list ends too soon"))?;
        self.0 = rest;
        Ok(*first)
    }

    fn next(&mut self) -> Result<u32, IndexError> {
        let mut number = 0_u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(damaged("a number is too long"))
    }
}

impl Stored {
    pub fn open(bytes: &[u8]) -> Result<Stored, IndexError> {
        let header = bytes.get(..HEADER).ok_or_else(|| damaged("it is shorter than its header"))?;
        let number = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        if &header[..8] != MAGIC {
            return Err(damaged("this is not a search index"));
        }
        if number(8) != VERSION {
            return Err(IndexError::Version { got: number(8) });
        }
        if checksum(&bytes[COVERED..]).to_le_bytes() != header[CHECKSUM..COVERED] {
            return Err(damaged("the checksum is wrong"));
        }
        let mut left = &bytes[HEADER..];
        let mut section = |at: usize| {
            let (section, rest) =
                left.split_at_checked(number(at) as usize).ok_or_else(|| damaged("a section is cut"))?;
            left = rest;
            Ok(section)
        };
        let (dictionary, postings) = (section(24)?, section(28)?);
        let (phrases, rest) = (section(32)?, section(36)?);
        // As text, like everything else the app reads: reading from bytes would
        // be compiled once more for every type.
        let rest = std::str::from_utf8(rest).map_err(damaged)?;
        let rest: Rest = serde_json::from_str(rest).map_err(damaged)?;
        let mut stored = Stored {
            dictionary: Map::new(dictionary.to_vec()).map_err(damaged)?,
            postings: postings.to_vec(),
            phrases: read_phrases(phrases, &rest.languages)?,
            facts: rest.facts,
            merits: rest.merits,
            concepts: rest.concepts,
            moments: rest.moments,
            places: rest.places,
            signals: rest.signals,
        };
        if stored.merits.len() != stored.facts.len() {
            return Err(damaged("it has not as many merits as services"));
        }
        let mut weights = vec![0.0; stored.phrases.len()];
        let mut words = stored.dictionary.stream();
        while let Some((_, place)) = words.next() {
            let posting = stored.posting(place)?;
            let weight = stored.weight(&posting);
            posting.phrases.iter().for_each(|phrase| weights[*phrase as usize] += weight);
        }
        for (phrase, weight) in stored.phrases.iter_mut().zip(weights) {
            phrase.weight = weight;
        }
        Ok(stored)
    }

    /// The postings at a place the dictionary gives.
    pub fn posting(&self, place: u64) -> Result<Posting, IndexError> {
        let bytes = self.postings.get(place as usize..).ok_or_else(|| damaged("a word has no postings"))?;
        let mut numbers = Numbers(bytes);
        let mut posting = Posting::default();
        let mut position = 0_u32;
        for _ in 0..numbers.next()? {
            position = position.checked_add(numbers.next()?).ok_or_else(|| damaged("a position is too large"))?;
            let field = Field::from_code(numbers.byte()?).ok_or_else(|| damaged("a field is unknown"))?;
            if position as usize >= self.facts.len() {
                return Err(IndexError::Position { position, services: self.facts.len() });
            }
            posting.services.push((position, field));
        }
        let mut phrase = 0_u32;
        for _ in 0..numbers.next()? {
            phrase = phrase.checked_add(numbers.next()?).ok_or_else(|| damaged("a phrase is too large"))?;
            if phrase as usize >= self.phrases.len() {
                return Err(damaged("a phrase is beyond the list"));
            }
            posting.phrases.push(phrase);
        }
        Ok(posting)
    }

    /// How telling a word is: the rarer, the more. Above 0.
    pub fn weight(&self, posting: &Posting) -> f32 {
        let everything = (self.facts.len() + self.phrases.len()) as f32;
        (1.0 + everything / (1 + posting.services.len() + posting.phrases.len()) as f32).ln()
    }

    /// Back to what was written.
    pub fn to_index(&self) -> Result<Index, IndexError> {
        let empty = |phrase: &StoredPhrase| Phrase { meaning: phrase.meaning, lang: phrase.lang, words: Vec::new() };
        let mut phrases: Vec<Phrase> = self.phrases.iter().map(empty).collect();
        let mut terms = Vec::new();
        let mut words = self.dictionary.stream();
        while let Some((word, place)) = words.next() {
            let word = String::from_utf8(word.to_vec()).map_err(damaged)?;
            let posting = self.posting(place)?;
            for phrase in posting.phrases {
                phrases[phrase as usize].words.push(word.clone());
            }
            terms.push((word, posting.services.into_iter().map(|(service, field)| (service, field as u8)).collect()));
        }
        Ok(Index {
            facts: self.facts.clone(),
            merits: self.merits.clone(),
            terms,
            phrases,
            concepts: self.concepts.clone(),
            moments: self.moments.clone(),
            places: self.places.clone(),
            signals: self.signals.clone(),
        })
    }
}

fn read_phrases(bytes: &[u8], languages: &[Lang]) -> Result<Vec<StoredPhrase>, IndexError> {
    let mut numbers = Numbers(bytes);
    let count = numbers.next()?;
    let mut phrase = || {
        let meaning = numbers.next()?;
        let lang = *languages.get(numbers.next()? as usize).ok_or_else(|| damaged("a language is beyond the list"))?;
        Ok(StoredPhrase { meaning, lang, weight: 0.0 })
    };
    (0..count).map(|_| phrase()).collect()
}
