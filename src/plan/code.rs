//! A household as a short text: for the fragment of an address, as a link or a
//! QR code, and for the device. Everything stands in it; nothing is looked up
//! anywhere, so a service that is gone is still called by its id.
//!
//! Version 1, as bits: version (4), what is told (2), the children (colour;
//! where told their name, month of birth and needs), the wanted hours, each
//! service's id once (three of its 37 letters in 16 bits), the entries in order
//! (service, children, slot, days, hours and, where told, the note); then a
//! CRC-32. Three children's eight weeks with six services take about 230
//! letters. There is one code for one household: what another writer could have
//! written otherwise is refused.

use super::Household;
use super::bits::{Reader, Writer, bytes_of};
use super::entries::{Children, Days, Entry, MOST_ENTRIES, NOTE_LENGTH, Slot, TermSlot};
use super::family::{Birth, Child, Colour, MOST_CHILDREN, NAME_LENGTH, Needs};
use super::hours::Span;
use crate::domain::{Day, Hour, ServiceId};

const VERSION: u32 = 1;
/// Longest code that is looked at, in letters.
const LONGEST: usize = 40_000;
/// The letters of an id; the last closes a group that is not full.
const SLUG: &[u8; 37] = b"abcdefghijklmnopqrstuvwxyz0123456789-";
/// The number of 5 January 1970, the first Monday by which weeks are counted.
const FIRST_MONDAY: i32 = 719_166;
/// Weeks a plan can lie after that Monday: up to the year 2283.
const WEEKS: u32 = 1 << 14;

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// Colours, services, days and hours.
    Plain,
    /// Also names and notes.
    Names,
    /// Everything, with months of birth and needs: only for the device itself.
    Device,
}

/// Why a code is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    #[error("the code is damaged, or no code")]
    Damaged,
    #[error("the code is of version {0}, this app reads version {VERSION}")]
    Version(u32),
    /// It tells what no address may: only the device keeps such a code.
    #[error("the code holds private facts and is not for handing on")]
    Private,
}

pub fn encode(household: &Household, share: Share) -> String {
    let Household { family, plan } = household;
    let mut out = Writer::default();
    out.bits(VERSION, 4);
    out.bits(share as u32, 2);
    out.bits(family.children().len() as u32, 4);
    family.children().iter().for_each(|child| write_child(child, share, &mut out));
    write_span(plan.wanted, &mut out);
    let services = plan.services();
    out.number(services.len() as u32);
    services.iter().for_each(|id| write_id(id, &mut out));
    out.number(plan.entries().len() as u32);
    let mut week = None;
    for entry in plan.entries() {
        let at = services.iter().position(|id| *id == entry.service).unwrap_or_default();
        out.number(at as u32);
        out.bits(entry.children.0.into(), family.children().len() as u32);
        write_slot(entry, &mut week, &mut out);
        write_span(entry.hours, &mut out);
        if share != Share::Plain {
            out.text(entry.note());
        }
    }
    out.finish()
}

/// Reads a code from the device, or one that was handed on; the latter may
/// hold no private facts. Accepts any text.
pub fn decode(code: &str, from_device: bool) -> Result<Household, CodeError> {
    let code = code.trim();
    if code.len() > LONGEST {
        return Err(CodeError::Damaged);
    }
    let bytes = bytes_of(code).ok_or(CodeError::Damaged)?;
    let mut from = Reader::new(&bytes);
    let version = from.bits(4).ok_or(CodeError::Damaged)?;
    if version != VERSION {
        return Err(CodeError::Version(version));
    }
    let share = match from.bits(2) {
        Some(0) => Share::Plain,
        Some(1) => Share::Names,
        Some(2) if from_device => Share::Device,
        Some(2) => return Err(CodeError::Private),
        _ => return Err(CodeError::Damaged),
    };
    let household = read(&mut from, share).ok_or(CodeError::Damaged)?;
    // Only what this app would have written means what it says.
    let same = encode(&household, share).eq_ignore_ascii_case(code);
    if same { Ok(household) } else { Err(CodeError::Damaged) }
}

fn read(from: &mut Reader, share: Share) -> Option<Household> {
    let mut household = Household::default();
    let count = from.bits(4)?;
    if count as usize > MOST_CHILDREN {
        return None;
    }
    for _ in 0..count {
        household.family.push(read_child(from, share)?);
    }
    household.plan.wanted = read_span(from)?;
    let services = from.number(MOST_ENTRIES as u32)?;
    let services: Vec<ServiceId> = (0..services).map(|_| read_id(from)).collect::<Option<_>>()?;
    let entries = from.number(MOST_ENTRIES as u32)?;
    let mut week = None;
    for _ in 0..entries {
        let service = services.get(from.number(MOST_ENTRIES as u32)? as usize)?.clone();
        let children = Children(from.bits(count)? as u8);
        let (slot, days) = read_slot(from, &mut week)?;
        let mut entry = Entry::new(service, children, slot, days);
        entry.hours = read_span(from)?;
        if share != Share::Plain {
            entry.set_note(&from.text(NOTE_LENGTH * 4)?);
        }
        household.plan.put(entry).then_some(())?;
    }
    Some(household)
}

fn write_child(child: &Child, share: Share, out: &mut Writer) {
    out.bits(child.colour as u32, 3);
    if share != Share::Plain {
        out.text(child.name());
    }
    if share == Share::Device {
        out.flag(child.birth.is_some());
        if let Some(birth) = child.birth {
            out.bits(birth.number().into(), 12);
        }
        out.flag(child.needs.wheelchair);
        out.flag(child.needs.extra_support);
        out.text(child.needs.language.as_ref().map_or("", |lang| lang.as_str()));
    }
}

fn read_child(from: &mut Reader, share: Share) -> Option<Child> {
    let mut child = Child::new(*Colour::ALL.get(from.bits(3)? as usize)?);
    if share != Share::Plain {
        child.set_name(&from.text(NAME_LENGTH * 4)?);
    }
    if share == Share::Device {
        if from.flag()? {
            child.birth = Some(Birth::of_number(from.bits(12)? as u16)?);
        }
        let (wheelchair, extra_support) = (from.flag()?, from.flag()?);
        let language = from.text(11)?;
        let language = if language.is_empty() { None } else { Some(language.parse().ok()?) };
        child.needs = Needs { wheelchair, extra_support, language };
    }
    Some(child)
}

fn write_span(span: Option<Span>, out: &mut Writer) {
    out.flag(span.is_some());
    if let Some(span) = span {
        out.bits(span.from().minutes.into(), 11);
        out.bits(span.until().minutes.into(), 11);
    }
}

/// A span, or that there is none; nothing where it cannot be.
fn read_span(from: &mut Reader) -> Option<Option<Span>> {
    if !from.flag()? {
        return Some(None);
    }
    let mut hour = || Some(Hour { minutes: from.bits(11)? as u16 }).filter(|hour| hour.minutes <= 24 * 60);
    let (from, until) = (hour()?, hour()?);
    Span::new(from, until).map(Some)
}

fn write_id(id: &ServiceId, out: &mut Writer) {
    let letters = id.as_str().as_bytes();
    out.number(letters.len() as u32);
    for group in letters.chunks(3) {
        let value = |at: usize| group.get(at).and_then(|c| SLUG.iter().position(|known| known == c)).unwrap_or(36);
        out.bits((value(0) * 37 * 37 + value(1) * 37 + value(2)) as u32, 16);
    }
}

fn read_id(from: &mut Reader) -> Option<ServiceId> {
    let length = from.number(80)? as usize;
    let mut id = String::new();
    while id.len() < length {
        let group = from.bits(16)? as usize;
        for value in [group / (37 * 37), group / 37 % 37, group % 37] {
            id.push(char::from(*SLUG.get(value)?));
        }
    }
    id.truncate(length);
    id.parse().ok()
}

/// Weeks stand as what lies between them and the one before.
fn write_slot(entry: &Entry, week: &mut Option<u32>, out: &mut Writer) {
    match entry.slot {
        Slot::Week(monday) => {
            out.flag(false);
            let number = week_number(monday);
            match *week {
                None => out.bits(number, 14),
                Some(before) => out.number(number.saturating_sub(before)),
            }
            *week = Some(number);
        }
        Slot::Term(slot) => {
            out.flag(true);
            out.bits(slot as u32, 2);
        }
    }
    out.flag(entry.days == Days::WORKDAYS);
    if entry.days != Days::WORKDAYS {
        out.bits(entry.days.0.into(), 7);
    }
}

fn read_slot(from: &mut Reader, week: &mut Option<u32>) -> Option<(Slot, Days)> {
    let slot = if from.flag()? {
        Slot::Term(*TermSlot::ALL.get(from.bits(2)? as usize)?)
    } else {
        let number = match *week {
            None => from.bits(14)?,
            Some(before) => before + from.number(WEEKS)?,
        };
        *week = Some(number);
        Slot::Week(monday_of_number(number)?)
    };
    let days = if from.flag()? { Days::WORKDAYS } else { Days::of_bits(from.bits(7)? as u8)? };
    Some((slot, days))
}

/// Weeks since the first Monday of 1970.
fn week_number(monday: Day) -> u32 {
    ((monday.number() - FIRST_MONDAY) / 7).max(0) as u32
}

fn monday_of_number(number: u32) -> Option<Day> {
    if number >= WEEKS {
        return None;
    }
    Day::of_number(number as i32 * 7 + FIRST_MONDAY)
}
