//! The index as bytes: written by the build, opened by the app.
//!
//! A file is one or more parts behind each other: the core, then the words of
//! one language each, and for the engine by itself the ids of the services. A
//! part is
//!
//! | bytes | what |
//! |---|---|
//! | 7 | `WEGWIJS` |
//! | 1 | 0, or 1 for ids |
//! | 4 | [`VERSION`], little endian |
//! | 4 | length of the body, little endian |
//! | 8 | a checksum of the body, little endian |
//! | … | the body |
//!
//! The core holds what is not words: concepts, moments, names of places, and
//! the facts of each service (`rows`). A language's part holds its dictionary,
//! postings and phrases (`segment`), and the checksum of the core it belongs
//! to; so do the ids (`ids`). A reader of one version refuses every other, and
//! a cut, damaged or mixed file is an error, never a wrong answer.
//!
//! Files are sent compressed, and everything here is laid out for that: whole
//! bytes, like beside like, and nothing that follows from something else. What
//! every question needs is read on opening; what only some need (the values of
//! facts, the sets of filters, spellings in Latin letters, the words of ids),
//! when it is first asked for. Opening is nearly all lists of numbers, read by
//! one loop: the less code there is to compile, the sooner a browser is ready.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::bytes::{Reader, Writer};
use super::columns::Columns;
use super::facts::Facts;
use super::index::{ConceptEntry, Index, Parts, PlaceName};
use super::lists::Lists;
use super::rows::{self, Rows};
use super::segment::{self, Segment};
use super::sets::Sets;
use crate::domain::{Category, ConceptId, Lang, MomentId, NeighbourhoodNr};

/// Version of the index's form.
pub const VERSION: u32 = 5;

const MAGIC: &[u8; 7] = b"WEGWIJS";

#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    #[error("the search index is of version {got}, this app reads version {VERSION}")]
    Version { got: u32 },
    #[error("the search index is damaged: {0}")]
    Damaged(String),
    #[error("the search index speaks of service {position} of {services}")]
    Position { position: u32, services: usize },
    #[error("parts of different search indexes do not go together")]
    Mixed,
}

pub(super) fn damaged(what: impl ToString) -> IndexError {
    IndexError::Damaged(what.to_string())
}

/// What is not words.
pub struct Core {
    pub concepts: Vec<ConceptEntry>,
    pub moments: Vec<(MomentId, Vec<usize>)>,
    pub places: Vec<PlaceName>,
    pub columns: Columns,
    pub rows: Rows,
    /// The providers of each service.
    pub provided_by: Lists,
    sets: OnceLock<Sets>,
    checksum: u64,
}

impl Core {
    pub fn services(&self) -> usize {
        self.rows.len()
    }

    pub fn meanings(&self) -> usize {
        Category::ALL.len() + self.concepts.len() + self.moments.len()
    }

    /// The facts of a service.
    pub fn facts(&self, service: usize) -> Option<Facts> {
        let concepts =
            self.rows.concepts.get(service).iter().map(|at| self.concepts[*at as usize].id.clone()).collect();
        (service < self.services()).then(|| Facts { concepts, ..self.rows.facts(service) })
    }

    /// The filters over all services.
    pub fn sets(&self) -> &Sets {
        self.sets.get_or_init(|| Sets::of(&self.rows))
    }
}

pub fn write(index: &Index) -> Result<Parts, IndexError> {
    let services = index.facts.len();
    let mut body = Writer::default();
    body.list(&index.concepts, |out, concept| out.text(concept.id.as_str()));
    for concept in &index.concepts {
        body.number(concept.broader.map_or(0, |at| at as u32 + 1));
        for list in [&concept.related, &concept.doors] {
            body.list(list, |out, at| out.number(*at as u32));
        }
    }
    body.list(&index.moments, |out, (id, concepts)| {
        out.text(id.as_str());
        out.list(concepts, |out, at| out.number(*at as u32));
    });
    body.list(&index.places, |out, place| {
        out.list(&place.words, |out, word| out.text(word));
        out.list(&place.neighbourhoods, |out, nr| out.byte(nr.0));
    });
    let mut languages: Vec<Lang> = index.facts.iter().flat_map(|facts| facts.spoken.iter().copied()).collect();
    languages.sort();
    languages.dedup();
    if languages.len() > 256 {
        return Err(damaged("more languages are spoken than it can hold"));
    }
    body.list(&languages, |out, lang| out.text(lang.as_str()));
    body.number(services as u32);
    let places: BTreeMap<&ConceptId, u32> = index.concepts.iter().map(|concept| &concept.id).zip(0..).collect();
    let position = |id: &ConceptId| places.get(id).copied();
    let of_service = |facts: &Facts| facts.concepts.iter().filter_map(position).collect();
    let concepts: Vec<Vec<u32>> = index.facts.iter().map(of_service).collect();
    rows::write(&index.facts, &concepts, &index.merits, &languages, &mut body);
    body.number(index.providers.len() as u32);
    let nobody = std::iter::repeat(&[][..]);
    Lists::of(index.provided_by.iter().map(Vec::as_slice).chain(nobody).take(services)).write(&mut body);
    let checksum = checksum(&body.0);
    let mut core = part(Kind::Index, body);
    let mut languages = Vec::new();
    for vocabulary in &index.vocabularies {
        let mut body = Writer(checksum.to_le_bytes().to_vec());
        segment::write(vocabulary, index, &mut body)?;
        let part = part(Kind::Index, body);
        match vocabulary.lang == Lang::NL {
            true => core.extend(part),
            false => languages.push((vocabulary.lang, part)),
        }
    }
    Ok(Parts { core, languages })
}

/// Any bytes as an index whose headers and checksums are right: the bodies of
/// a core and of one language. For testing what stands behind the checksums.
pub fn sealed(core: &[u8], words: &[u8]) -> Vec<u8> {
    let mut language = Writer(checksum(core).to_le_bytes().to_vec());
    language.0.extend(words);
    let mut bytes = part(Kind::Index, Writer(core.to_vec()));
    bytes.extend(part(Kind::Index, language));
    bytes
}

/// FNV-1a's steps over words of eight bytes: any one changed word changes it.
#[inline(never)]
fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let words = words.iter().chain([&last]).map(|word| u64::from_le_bytes(*word));
    words.fold(0xcbf2_9ce4_8422_2325, |sum: u64, word| (sum ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(23))
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The core, or a language.
    Index,
    Ids,
}

/// What stands before a part's body.
pub(super) struct Header {
    pub kind: Kind,
    /// Bytes of the body.
    pub length: usize,
    pub checksum: u64,
}

impl Header {
    pub const LENGTH: usize = 24;

    pub fn read(bytes: &[u8]) -> Result<Header, IndexError> {
        let header = bytes.get(..Self::LENGTH).ok_or_else(|| damaged("it is shorter than its header"))?;
        let (magic, rest) = header.split_at(MAGIC.len());
        let kind = match rest[0] {
            0 => Kind::Index,
            1 => Kind::Ids,
            _ => return Err(damaged("it has a part of another kind")),
        };
        if magic != MAGIC {
            return Err(damaged("this is not a search index"));
        }
        let mut numbers = rest[1..].as_chunks::<4>().0.iter().map(|bytes| u32::from_le_bytes(*bytes));
        let mut number = || numbers.next().unwrap_or_default();
        let (version, length) = (number(), number() as usize);
        if version != VERSION {
            return Err(IndexError::Version { got: version });
        }
        Ok(Header { kind, length, checksum: u64::from(number()) | u64::from(number()) << 32 })
    }
}

pub(super) fn part(kind: Kind, body: Writer) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(kind as u8);
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend((body.0.len() as u32).to_le_bytes());
    bytes.extend(checksum(&body.0).to_le_bytes());
    bytes.extend(body.0);
    bytes
}

/// The next part's body and its checksum, taken off the front.
pub(super) fn next_part<'a>(kind: Kind, bytes: &mut &'a [u8]) -> Result<(&'a [u8], u64), IndexError> {
    let header = Header::read(bytes)?;
    if header.kind != kind {
        return Err(damaged("its parts are not in order"));
    }
    let rest = &bytes[Header::LENGTH..];
    let (body, rest) = rest.split_at_checked(header.length).ok_or_else(|| damaged("a part is cut"))?;
    let sum = checksum(body);
    if sum != header.checksum {
        return Err(damaged("the checksum is wrong"));
    }
    *bytes = rest;
    Ok((body, sum))
}

/// Opens a file: its core, and the languages that come with it.
pub fn open(mut bytes: &[u8]) -> Result<(Core, Vec<Segment>), IndexError> {
    let (body, checksum) = next_part(Kind::Index, &mut bytes)?;
    let core = open_core(body, checksum)?;
    let segments = open_segments(bytes, &core)?;
    Ok((core, segments))
}

/// Opens the parts of further languages.
pub fn open_segments(mut bytes: &[u8], core: &Core) -> Result<Vec<Segment>, IndexError> {
    let mut segments = Vec::new();
    while !bytes.is_empty() {
        let (body, _) = next_part(Kind::Index, &mut bytes)?;
        let mut body = Reader(body);
        if body.bytes(8)? != core.checksum.to_le_bytes() {
            return Err(IndexError::Mixed);
        }
        segments.push(Segment::read(&mut body, core)?);
    }
    Ok(segments)
}

#[inline(never)]
fn open_core(body: &[u8], checksum: u64) -> Result<Core, IndexError> {
    let mut from = Reader(body);
    let ids = from.list(|from| from.text()?.parse().map_err(damaged))?;
    let count = ids.len();
    let mut concepts: Vec<ConceptEntry> = Vec::with_capacity(count);
    for id in ids {
        let broader = from.below(count + 1)?.checked_sub(1);
        let related = from.list(|from| from.below(count))?;
        let doors = from.list(|from| Ok(from.number()? as usize))?;
        concepts.push(ConceptEntry { id, broader, narrower: Vec::new(), related, doors });
    }
    for at in 0..count {
        if let Some(broader) = concepts[at].broader {
            concepts[broader].narrower.push(at);
        }
    }
    let moments =
        from.list(|from| Ok((from.text()?.parse().map_err(damaged)?, from.list(|from| from.below(count))?)))?;
    let places = from.list(|from| {
        let words = from.list(|from| from.text().map(str::to_owned))?;
        if words.is_empty() {
            return Err(damaged("a place has no name"));
        }
        Ok(PlaceName { words, neighbourhoods: from.list(|from| Ok(NeighbourhoodNr(from.byte()?)))? })
    })?;
    let languages: Vec<Lang> = from.list(|from| from.text()?.parse().map_err(damaged))?;
    let services = from.number()? as usize;
    let rows = Rows::read(&mut from, services, count, languages)?;
    let providers = from.number()? as usize;
    let provided_by = Lists::read(&mut from, services, providers)?;
    let door = concepts.iter().flat_map(|concept| &concept.doors).find(|at| **at >= services);
    if let Some(at) = door {
        return Err(IndexError::Position { position: *at as u32, services });
    }
    let columns = Columns::of(&rows, &concepts);
    Ok(Core { concepts, moments, places, columns, rows, provided_by, sets: OnceLock::new(), checksum })
}
