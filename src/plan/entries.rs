//! What was put in the plan: which children, which service, which week or
//! which hours of the school weeks, and on which days.

use super::family::{MOST_CHILDREN, line};
use super::hours::Span;
use crate::domain::order::sort;
use crate::domain::{Day, HolidayWeek, ServiceId, Weekday, monday_of, words};

/// Most entries of one plan. A code can come from anywhere; this bounds what
/// opening one costs.
pub const MOST_ENTRIES: usize = 200;
/// Longest note, in characters.
pub const NOTE_LENGTH: usize = 200;

/// Years a plan can lie in: those a code can hold.
const YEARS: std::ops::Range<i16> = 1971..2280;

words!(
    /// Hours of a school week outside of school.
    TermSlot {
        BeforeSchool => "before-school",
        AfterSchool => "after-school",
        WednesdayAfternoon => "wednesday-afternoon",
    }
);

impl TermSlot {
    /// The days it can be on.
    pub fn days(self) -> Days {
        match self {
            TermSlot::BeforeSchool => Days::WORKDAYS,
            TermSlot::AfterSchool => Days(Days::WORKDAYS.0 & !(1 << 2)),
            TermSlot::WednesdayAfternoon => Days(1 << 2),
        }
    }
}

/// Some of the children, by their place in the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Children(pub(super) u8);

impl Children {
    pub fn one(at: usize) -> Children {
        Children::default().with(at, true)
    }

    pub fn with(self, at: usize, in_it: bool) -> Children {
        let bit = if at < MOST_CHILDREN { 1 << at } else { 0 };
        Children(if in_it { self.0 | bit } else { self.0 & !bit })
    }

    pub fn contains(self, at: usize) -> bool {
        at < MOST_CHILDREN && self.0 & (1 << at) != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..MOST_CHILDREN).filter(move |at| self.contains(*at))
    }

    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// As it is once the child at a place has left.
    fn without(self, at: usize) -> Children {
        let below = self.0 & ((1u8 << at) - 1);
        let above = u16::from(self.0) >> (at + 1) << at;
        Children(below | above as u8)
    }
}

/// Some days of a week, from Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Days(pub(super) u8);

impl Days {
    pub const WORKDAYS: Days = Days(0b1_1111);
    const WEEK: u8 = 0b111_1111;

    pub fn of(days: [bool; 7]) -> Days {
        Days(days.iter().enumerate().fold(0, |bits, (at, on)| bits | u8::from(*on) << at))
    }

    /// Those of a holiday week without school.
    pub fn free(week: &HolidayWeek) -> Days {
        let mut days = [false; 7];
        days[..5].copy_from_slice(&week.free);
        Days::of(days)
    }

    pub(super) fn of_bits(bits: u8) -> Option<Days> {
        (bits != 0 && bits & !Days::WEEK == 0).then_some(Days(bits))
    }

    pub fn contains(self, at: usize) -> bool {
        at < 7 && self.0 & (1 << at) != 0
    }

    pub fn with(self, at: usize, in_it: bool) -> Days {
        let bit = if at < 7 { 1 << at } else { 0 };
        Days(if in_it { self.0 | bit } else { self.0 & !bit })
    }

    pub fn and(self, other: Days) -> Days {
        Days(self.0 & other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Places in the week, from 0 for Monday.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..7).filter(move |at| self.contains(*at))
    }

    pub fn weekdays(self) -> Vec<Weekday> {
        self.iter().map(|at| Weekday::ALL[at]).collect()
    }
}

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The week of this Monday.
    Week(Day),
    /// Every school week.
    Term(TermSlot),
}

/// One thing in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub service: ServiceId,
    pub children: Children,
    pub slot: Slot,
    pub days: Days,
    /// Hours the person knows better than the catalogue.
    pub hours: Option<Span>,
    /// A note for oneself.
    note: String,
}

impl Entry {
    pub fn new(service: ServiceId, children: Children, slot: Slot, days: Days) -> Entry {
        Entry { service, children, slot, days, hours: None, note: String::new() }
    }

    pub fn note(&self) -> &str {
        &self.note
    }

    pub fn set_note(&mut self, note: &str) {
        self.note = line(note, NOTE_LENGTH);
    }

    /// The dates it is on; none in term time, where it comes every week.
    pub fn dates(&self) -> Vec<Day> {
        match self.slot {
            Slot::Term(_) => Vec::new(),
            Slot::Week(monday) => self.days.iter().filter_map(|at| monday.days_later(at as u16)).collect(),
        }
    }

    /// Whether it says something that can be: somebody, some day, a Monday.
    fn is_sound(&self) -> bool {
        let slot = match self.slot {
            Slot::Week(monday) => monday_of(monday) == Some(monday) && YEARS.contains(&monday.0.year()),
            Slot::Term(slot) => self.days.and(slot.days()) == self.days,
        };
        slot && !self.children.is_empty() && !self.days.is_empty()
    }

    fn order(&self) -> (Slot, &ServiceId, Days, Option<Span>, &str, Children) {
        (self.slot, &self.service, self.days, self.hours, &self.note, self.children)
    }
}

/// The plan: entries in order of time, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    entries: Vec<Entry>,
    /// From when until when somebody must look after the children on a day
    /// without school, where the family said so.
    pub wanted: Option<Span>,
}

impl Plan {
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Puts something in. What differs from another entry only by who takes
    /// part becomes one with it. Whether it is in the plan now.
    pub fn put(&mut self, entry: Entry) -> bool {
        if !entry.is_sound() {
            return false;
        }
        let alike = |other: &Entry| Entry { children: entry.children, ..other.clone() } == entry;
        if let Some(other) = self.entries.iter_mut().find(|other| alike(other)) {
            other.children.0 |= entry.children.0;
        } else if self.entries.len() < MOST_ENTRIES {
            self.entries.push(entry);
        } else {
            return false;
        }
        sort(&mut self.entries, |a, b| a.order().cmp(&b.order()));
        true
    }

    pub fn remove(&mut self, at: usize) -> Option<Entry> {
        (at < self.entries.len()).then(|| self.entries.remove(at))
    }

    /// Takes a child out of everything; those behind it move up.
    pub(super) fn remove_child(&mut self, at: usize) {
        let entries = std::mem::take(&mut self.entries);
        for mut entry in entries {
            entry.children = entry.children.without(at);
            self.put(entry);
        }
    }

    /// Each service once, in the order of the plan.
    pub fn services(&self) -> Vec<ServiceId> {
        let mut services = Vec::new();
        for entry in &self.entries {
            if !services.contains(&entry.service) {
                services.push(entry.service.clone());
            }
        }
        services
    }

    /// What one child does in a slot, with its place in the plan.
    pub fn of(&self, child: usize, slot: Slot) -> impl Iterator<Item = (usize, &Entry)> {
        let entries = self.entries.iter().enumerate();
        entries.filter(move |(_, entry)| entry.slot == slot && entry.children.contains(child))
    }
}
