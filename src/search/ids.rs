//! The ids of the services, for the engine by itself: the app has them on its
//! cards. They are the last part of an index's file, so that who needs none
//! downloads none.
//!
//! Each id stands after how many bytes it shares with the one before and how
//! many it adds; every sixteenth shares none. That is also how they stay in
//! memory: a hundred thousand ids would take five times as much written out.

use super::bytes::{Reader, Writer};
use super::stored::{Header, IndexError, Kind, damaged, next_part, part};
use crate::domain::ServiceId;

/// Ids from one that is written out to the next.
const STEP: usize = 16;

/// Ids by position in the published list.
#[derive(Debug, PartialEq)]
pub struct Ids {
    rows: Vec<u8>,
    /// Where the ids that are written out begin.
    starts: Vec<u32>,
    count: usize,
}

impl Ids {
    /// The part to put behind all others of an index. `core` is the index's
    /// first part.
    pub fn write<'a>(ids: impl ExactSizeIterator<Item = &'a ServiceId>, core: &[u8]) -> Result<Vec<u8>, IndexError> {
        let mut body = Writer(Header::read(core)?.checksum.to_le_bytes().to_vec());
        body.number(ids.len() as u32);
        let mut last = "";
        for (at, id) in ids.map(ServiceId::as_str).enumerate() {
            let alike = || last.bytes().zip(id.bytes()).take_while(|(a, b)| a == b).count();
            let shared = if at.is_multiple_of(STEP) { 0 } else { alike() };
            // An id has at most 80 bytes, all of them ASCII.
            body.byte(shared as u8);
            body.text(&id[shared..]);
            last = id;
        }
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

    fn read(body: &[u8], core: u64) -> Result<Ids, IndexError> {
        let mut from = Reader(body);
        if from.bytes(8)? != core.to_le_bytes() {
            return Err(IndexError::Mixed);
        }
        let count = from.number()? as usize;
        let rows = from.0;
        let (mut starts, mut length) = (Vec::new(), 0);
        for at in 0..count {
            if at.is_multiple_of(STEP) {
                starts.push((rows.len() - from.0.len()) as u32);
                length = 0;
            }
            let (shared, added) = row(&mut from)?;
            if shared > length || !added.is_ascii() {
                return Err(damaged("an id is no id"));
            }
            length = shared + added.len();
        }
        match from.0.is_empty() {
            true => Ok(Ids { rows: rows.to_vec(), starts, count }),
            false => Err(damaged("something follows its ids")),
        }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The id of the service at a position.
    pub fn get(&self, at: usize) -> Option<String> {
        let start = *self.starts.get(at / STEP).filter(|_| at < self.count)?;
        let mut from = Reader(&self.rows[start as usize..]);
        let mut id = String::new();
        for _ in 0..=at % STEP {
            let (shared, added) = row(&mut from).ok()?;
            id.truncate(shared);
            id.push_str(added);
        }
        Some(id)
    }
}

/// How much an id shares with the one before, and what it adds.
fn row<'a>(from: &mut Reader<'a>) -> Result<(usize, &'a str), IndexError> {
    Ok((usize::from(from.byte()?), from.text()?))
}
