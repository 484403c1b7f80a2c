//! The ids of the services, for the engine by itself: the app has them on its
//! cards. They are the last part of an index's file, so that who needs none
//! downloads none.
//!
//! An id is mostly the words of the service's name in some order, and those the
//! index has. So what is written is a recipe: for each word of the id which of
//! the name's words it is, of those not yet used; and the words that no name
//! has. Most recipes are alike and stand once.

use std::sync::OnceLock;

use super::bytes::{Reader, Writer};
use super::engine::Engine;
use super::index::{Field, Index};
use super::lists::{Lists, read_coded, write_coded};
use super::segment::Segment;
use super::stored::{Header, IndexError, Kind, damaged, next_part, part};
use crate::domain::{Lang, ServiceId};

/// What stands between the words of an id.
const JOINT: char = '-';
/// A recipe's step for a word that is written out; the others are one more
/// than the word's place among those of the name.
const WRITTEN_OUT: u32 = 0;

/// Ids by position in the published list.
#[derive(Debug)]
pub struct Ids {
    recipes: Lists,
    /// Which recipe each service has.
    codes: Vec<u32>,
    /// The words that are written out.
    written_out: String,
    opened: OnceLock<Opened>,
}

/// What is needed once an id is asked for.
#[derive(Debug)]
struct Opened {
    /// The words of each service's name.
    names: Lists,
    written_out: Vec<String>,
    /// How many of those there are before each service.
    before: Vec<u32>,
}

impl Ids {
    /// The part to put behind all others of an index, whose first part is `core`.
    pub fn write<'a>(
        ids: impl ExactSizeIterator<Item = &'a ServiceId>,
        index: &Index,
        core: &[u8],
    ) -> Result<Vec<u8>, IndexError> {
        let mut names: Vec<Vec<&str>> = vec![Vec::new(); ids.len()];
        for (word, found) in index.vocabularies.iter().filter(|v| v.lang == Lang::NL).flat_map(|v| &v.terms) {
            for (service, _) in found.iter().filter(|(_, field)| *field == Field::Name) {
                names.get_mut(*service as usize).into_iter().for_each(|name| name.push(word));
            }
        }
        let mut written_out = Vec::new();
        let mut recipe = |id: &'a ServiceId, mut name: Vec<&str>| {
            let words = id.as_str().split(JOINT);
            let steps = words.map(|word| match name.iter().position(|other| *other == word) {
                Some(at) => {
                    name.remove(at);
                    at as u32 + 1
                }
                None => {
                    written_out.push(word);
                    WRITTEN_OUT
                }
            });
            steps.collect::<Vec<u32>>()
        };
        let recipes: Vec<Vec<u32>> = ids.zip(names).map(|(id, name)| recipe(id, name)).collect();
        let mut body = Writer(Header::read(core)?.checksum.to_le_bytes().to_vec());
        body.number(recipes.len() as u32);
        write_coded(&recipes, &mut body);
        body.text(&written_out.join(&JOINT.to_string()));
        Ok(part(Kind::Ids, body))
    }

    /// Parts an index's file from the ids at its end.
    pub fn split(file: &[u8]) -> Result<(&[u8], Ids), IndexError> {
        let core = Header::read(file)?;
        let mut end = 0;
        loop {
            let rest = file.get(end..).filter(|rest| !rest.is_empty());
            let rest = rest.ok_or_else(|| damaged("it has no ids: put the file of ids behind the others"))?;
            let header = Header::read(rest)?;
            if header.kind == Kind::Ids {
                let (index, mut ids) = file.split_at(end);
                let (body, _) = next_part(Kind::Ids, &mut ids)?;
                return match ids.is_empty() {
                    true => Ok((index, Ids::read(body, core.checksum)?)),
                    false => Err(damaged("something follows its ids")),
                };
            }
            end = end.saturating_add(Header::LENGTH).saturating_add(header.length);
        }
    }

    #[inline(never)]
    fn read(body: &[u8], core: u64) -> Result<Ids, IndexError> {
        let mut from = Reader(body);
        if from.bytes(8)? != core.to_le_bytes() {
            return Err(IndexError::Mixed);
        }
        let count = from.number()? as usize;
        let (recipes, codes) = read_coded(&mut from, count)?;
        let written_out = from.text()?.to_owned();
        match from.0.is_empty() {
            true => Ok(Ids { recipes, codes, written_out, opened: OnceLock::new() }),
            false => Err(damaged("something follows its ids")),
        }
    }

    pub fn len(&self) -> usize {
        self.codes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The id of the service at a position of the engine's list.
    pub fn get(&self, at: usize, engine: &Engine) -> Option<String> {
        let segments = engine.segments();
        let dutch = segments.first().filter(|segment| segment.lang == Lang::NL);
        let opened = self.opened.get_or_init(|| self.opened(dutch));
        let mut name = opened.names.get(at).to_vec();
        let mut next = *opened.before.get(at)? as usize;
        let mut id = String::new();
        for step in self.recipes.get(self.codes[at] as usize) {
            if !id.is_empty() {
                id.push(JOINT);
            }
            match step.checked_sub(1).map(|place| place as usize) {
                Some(place) if place < name.len() => id.push_str(dutch?.dictionary.word(name.remove(place))),
                Some(_) => return None,
                None => {
                    id.push_str(opened.written_out.get(next)?);
                    next += 1;
                }
            }
        }
        Some(id)
    }

    fn opened(&self, dutch: Option<&Segment>) -> Opened {
        let of_recipe = |steps: &[u32]| steps.iter().filter(|step| **step == WRITTEN_OUT).count() as u32;
        let of_recipes: Vec<u32> = self.recipes.iter().map(of_recipe).collect();
        let mut sum = 0_u32;
        let before = self.codes.iter().map(|code| {
            let before = sum;
            sum = sum.saturating_add(of_recipes[*code as usize]);
            before
        });
        Opened {
            names: dutch.map(Segment::names).unwrap_or_default(),
            written_out: self.written_out.split(JOINT).map(str::to_owned).collect(),
            before: before.collect(),
        }
    }
}
