//! The children: a colour, and what a parent may add to it.

use crate::domain::{Day, Entry, Holidays, Lang, Months, Region, words};

/// Most children of one family.
pub const MOST_CHILDREN: usize = 8;
/// Longest name, in characters.
pub const NAME_LENGTH: usize = 24;
/// Years of birth that make sense for a child: what a code may hold.
const FIRST_YEAR: i16 = 1990;
const YEARS: i16 = 256;

words!(
    /// What tells children apart where they have no name here.
    Colour {
        Yellow => "yellow", Blue => "blue", Pink => "pink", Green => "green",
        Purple => "purple", Orange => "orange", Teal => "teal", Brown => "brown",
    }
);

/// The month a child was born in: enough to know its age, less than a birthday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Birth {
    year: i16,
    month: i8,
}

impl Birth {
    /// None for a month that does not exist, or lies too far away.
    pub fn new(year: i16, month: i8) -> Option<Birth> {
        let sensible = (FIRST_YEAR..FIRST_YEAR + YEARS).contains(&year) && (1..=12).contains(&month);
        sensible.then_some(Birth { year, month })
    }

    pub fn year(self) -> i16 {
        self.year
    }

    pub fn month(self) -> i8 {
        self.month
    }

    /// Months since the first year that can be held, and back.
    pub(super) fn number(self) -> u16 {
        (self.year - FIRST_YEAR) as u16 * 12 + self.month as u16 - 1
    }

    pub(super) fn of_number(number: u16) -> Option<Birth> {
        Birth::new(FIRST_YEAR + (number / 12) as i16, (number % 12) as i8 + 1)
    }

    /// The youngest and the oldest the child can be on a day, in completed
    /// months; none before it is born.
    pub fn age_on(self, day: Day) -> Option<(Months, Months)> {
        let month = |year: i16, month: i8| i32::from(year) * 12 + i32::from(month);
        let oldest = month(day.0.year(), day.0.month()) - month(self.year, self.month);
        // On the last day of a month every birthday of that month has been.
        let youngest = if day.0.day() == day.0.days_in_month() { oldest } else { oldest - 1 };
        let oldest = Months::try_from(oldest).ok()?;
        Some((Months::try_from(youngest).unwrap_or(0), oldest))
    }

    /// The last day it can be: what promises nothing too early.
    fn last_day(self) -> Option<Day> {
        Some(Day(self.first_day()?.0.last_of_month()))
    }

    fn first_day(self) -> Option<Day> {
        jiff::civil::Date::new(self.year, self.month, 1).ok().map(Day)
    }
}

/// What a child needs, so that it can take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    pub wheelchair: bool,
    pub extra_support: bool,
    /// A language somebody there must speak.
    pub language: Option<Lang>,
}

/// Where a child is in its life at school, by the region's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum School {
    /// Too young, with when it may start.
    NotYet(Option<Entry>),
    /// It may go, it need not.
    May,
    Must,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    pub colour: Colour,
    /// Empty where none was given.
    name: String,
    pub birth: Option<Birth>,
    pub needs: Needs,
}

impl Child {
    pub fn new(colour: Colour) -> Child {
        Child { colour, name: String::new(), birth: None, needs: Needs::default() }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gives a name: on one line, and not too long.
    pub fn set_name(&mut self, name: &str) {
        self.name = line(name, NAME_LENGTH);
    }

    pub fn age_on(&self, day: Day) -> Option<(Months, Months)> {
        self.birth?.age_on(day)
    }

    /// Where it is at school on a day; none where nothing is known of its age.
    pub fn school_on(&self, day: Day, region: &Region, holidays: &Holidays) -> Option<School> {
        school(self.birth?.last_day()?, day, region, holidays)
    }

    /// The same for the first and the last day it can be born on.
    pub(super) fn school_between(&self, day: Day, region: &Region, holidays: &Holidays) -> [Option<School>; 2] {
        let days = self.birth.map(|birth| [birth.first_day(), birth.last_day()]).unwrap_or_default();
        days.map(|birth| school(birth?, day, region, holidays))
    }
}

/// Where a child born on a day is at school on another.
fn school(birth: Day, day: Day, region: &Region, holidays: &Holidays) -> Option<School> {
    let reached = |age| birth.after(age).is_some_and(|from| from <= day);
    if reached(region.compulsory_from) {
        return Some(School::Must);
    }
    let entry = holidays.entry(birth, region.nursery_from, region.nursery_any_day_from, None);
    let may = match entry {
        Some(Entry::On(from) | Entry::AnyDayFrom(from)) => from <= day,
        _ => false,
    };
    Some(if may { School::May } else { School::NotYet(entry) })
}

/// A text on one line, of at most so many characters, without blanks around it.
pub(super) fn line(text: &str, most: usize) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let cut: String = plain.trim().chars().take(most).collect();
    cut.trim_end().to_owned()
}

/// The children in the order they were added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Family(Vec<Child>);

impl Family {
    pub fn children(&self) -> &[Child] {
        &self.0
    }

    pub fn is_full(&self) -> bool {
        self.0.len() == MOST_CHILDREN
    }

    /// Adds a child in a colour that is free; its place, or none if there are
    /// as many already as there can be.
    pub fn add(&mut self) -> Option<usize> {
        let free = Colour::ALL.iter().find(|colour| self.0.iter().all(|child| child.colour != **colour));
        let colour = free.copied().filter(|_| !self.is_full())?;
        self.push(Child::new(colour)).then_some(self.0.len() - 1)
    }

    /// Adds a child as it is; whether there was room.
    pub fn push(&mut self, child: Child) -> bool {
        let fits = !self.is_full();
        if fits {
            self.0.push(child);
        }
        fits
    }

    pub fn change(&mut self, at: usize, change: impl FnOnce(&mut Child)) {
        if let Some(child) = self.0.get_mut(at) {
            change(child);
        }
    }

    pub(super) fn remove(&mut self, at: usize) -> bool {
        let there = at < self.0.len();
        if there {
            self.0.remove(at);
        }
        there
    }
}
