//! The facts and merits of each service as bytes: one column for each fact,
//! because what is alike compresses best side by side.

use super::bytes::{Reader, Writer};
use super::facts::Facts;
use super::index::Merit;
use super::lists::{Lists, coded, read_coded, read_table, write_coded, write_table};
use super::stored::{IndexError, damaged};
use crate::domain::{Access, Age, AgeRange, Category, CostKind, Coverage, DayPart, Known, Lang, NeighbourhoodNr};

/// No part of an age is a larger number: 120 years are so many months.
const MOST_MONTHS: u32 = 120 * 12;

const KNOWN: [Known; 3] = [Known::Unknown, Known::Yes, Known::No];
const ACCESS: [Access; 4] = [Access::Unknown, Access::Yes, Access::Partly, Access::No];

/// The columns, opened. Concepts are positions in their list.
pub struct Rows {
    categories: Coded,
    pub concepts: Lists,
    /// Coverage and cost.
    general: Coded,
    known: Coded,
    access: Coded,
    merits: Coded,
    /// Which of the areas each place may lie in.
    places: Lists,
    /// Numbers of neighbourhoods.
    areas: Lists,
    /// Which of the age ranges there are.
    ages: Lists,
    ranges: Vec<AgeRange>,
    parts: Coded,
    spoken: Coded,
    /// Those that are spoken somewhere.
    pub languages: Vec<Lang>,
}

/// What the lists of a column hold: codes, each below a bound.
enum Holds<'a> {
    /// Any number of codes.
    Any(usize),
    /// One code for each bound.
    Each(&'a [usize]),
}

impl Holds<'_> {
    fn allows(&self, list: &[u32]) -> bool {
        match self {
            Holds::Any(end) => list.iter().all(|code| (*code as usize) < *end),
            Holds::Each(ends) => {
                list.len() == ends.len() && list.iter().zip(*ends).all(|(code, end)| (*code as usize) < *end)
            }
        }
    }
}

/// A list of codes for each service, by a table of those there are.
struct Coded {
    table: Lists,
    codes: Vec<u32>,
}

impl Coded {
    #[inline(never)]
    fn read(from: &mut Reader, services: usize, holds: Holds) -> Result<Coded, IndexError> {
        let (table, codes) = read_coded(from, services)?;
        let allowed = table.iter().all(|list| holds.allows(list));
        if allowed { Ok(Coded { table, codes }) } else { Err(unknown()) }
    }

    fn get(&self, service: usize) -> &[u32] {
        self.table.get(self.codes[service] as usize)
    }

    /// What the codes of a service stand for in `all`.
    fn of<T: Copy>(&self, service: usize, all: &[T]) -> impl Iterator<Item = T> {
        self.get(service).iter().map(|code| all[*code as usize])
    }
}

fn code<T: PartialEq>(table: &[T], value: &T) -> u32 {
    table.iter().position(|other| other == value).unwrap_or_default() as u32
}

fn codes<T: PartialEq>(table: &[T], values: &[T]) -> Vec<u32> {
    values.iter().map(|value| code(table, value)).collect()
}

fn unknown() -> IndexError {
    damaged("a fact is unknown to this app")
}

/// `concepts` are those of each service, by position.
pub fn write(all: &[Facts], concepts: &[Vec<u32>], merits: &[Merit], languages: &[Lang], out: &mut Writer) {
    let mut column = |of: &dyn Fn(&Facts) -> Vec<u32>| write_coded(&all.iter().map(of).collect::<Vec<_>>(), out);
    column(&|facts| codes(Category::ALL, &facts.categories));
    column(&|facts| vec![code(Coverage::ALL, &facts.coverage), code(CostKind::ALL, &facts.cost)]);
    column(&|facts| codes(&KNOWN, &[facts.uitpas, facts.holidays, facts.school_time, facts.mother_tongue]));
    column(&|facts| codes(&ACCESS, &[facts.wheelchair, facts.extra_support]));
    column(&|facts| codes(DayPart::ALL, &facts.parts));
    column(&|facts| codes(languages, &facts.spoken));
    let merit = |merit: &Merit| vec![merit.name_words.into(), merit.reachable.into(), merit.through_others.into()];
    write_coded(&merits.iter().map(merit).collect::<Vec<_>>(), out);
    Lists::of(concepts).write(out);
    let numbers = |area: &Vec<NeighbourhoodNr>| area.iter().map(|nr| nr.0.into()).collect();
    lists_of_lists(all.iter().map(|facts| facts.areas.iter().map(numbers).collect()), out);
    let range = |range: &AgeRange| {
        let age = |age: Option<Age>| {
            age.map_or_else(Vec::new, |a| vec![1 + u32::from(a.years), a.months.into(), a.weeks.into()])
        };
        [range.from, range.to].into_iter().flat_map(|end| if end.is_some() { age(end) } else { vec![0] }).collect()
    };
    lists_of_lists(all.iter().map(|facts| facts.ages.iter().map(range).collect()), out);
}

/// Several lists for each service, by a table of those there are.
fn lists_of_lists(lists: impl Iterator<Item = Vec<Vec<u32>>>, out: &mut Writer) {
    let lists: Vec<Vec<Vec<u32>>> = lists.collect();
    let (table, codes) = coded(&lists.iter().flatten().cloned().collect::<Vec<_>>());
    write_table(&table, out);
    let mut codes = codes.into_iter();
    let of_service = lists.iter().map(|lists| codes.by_ref().take(lists.len()).collect::<Vec<_>>());
    Lists::of(of_service).write(out);
}

impl Rows {
    #[inline(never)]
    pub fn read(from: &mut Reader, services: usize, concepts: usize, languages: Vec<Lang>) -> Result<Rows, IndexError> {
        let mut column = |holds: Holds| Coded::read(from, services, holds);
        let categories = column(Holds::Any(Category::ALL.len()))?;
        let general = column(Holds::Each(&[Coverage::ALL.len(), CostKind::ALL.len()]))?;
        let known = column(Holds::Each(&[KNOWN.len(); 4]))?;
        let access = column(Holds::Each(&[ACCESS.len(); 2]))?;
        let parts = column(Holds::Any(DayPart::ALL.len()))?;
        let spoken = column(Holds::Any(languages.len()))?;
        let merits = column(Holds::Each(&[usize::from(u8::MAX) + 1, 2, 2]))?;
        let concepts = Lists::read(from, services, concepts)?;
        let areas = read_table(from, usize::from(u8::MAX) + 1)?;
        let places = Lists::read(from, services, areas.len())?;
        let mut ranges = Vec::new();
        for list in read_table(from, usize::MAX)?.iter() {
            ranges.push(range(list)?);
        }
        let ages = Lists::read(from, services, ranges.len())?;
        Ok(Rows {
            categories,
            concepts,
            general,
            known,
            access,
            merits,
            places,
            areas,
            ages,
            ranges,
            parts,
            spoken,
            languages,
        })
    }

    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    pub fn coverage(&self, service: usize) -> Coverage {
        Coverage::ALL[self.general.get(service)[0] as usize]
    }

    /// The first is the one it stands under.
    pub fn categories(&self, service: usize) -> impl Iterator<Item = Category> {
        self.categories.of(service, Category::ALL)
    }

    pub fn merit(&self, service: usize) -> Merit {
        let merit = self.merits.get(service);
        Merit { name_words: merit[0] as u8, reachable: merit[1] == 1, through_others: merit[2] == 1 }
    }

    /// The neighbourhoods its places lie in or may lie in, some more than once.
    pub fn neighbourhoods(&self, service: usize) -> impl Iterator<Item = NeighbourhoodNr> {
        self.areas(service).flatten()
    }

    /// Those of each of its places.
    fn areas(&self, service: usize) -> impl Iterator<Item = impl Iterator<Item = NeighbourhoodNr>> {
        let numbers = |area: &u32| self.areas.get(*area as usize).iter().map(|nr| NeighbourhoodNr(*nr as u8));
        self.places.get(service).iter().map(numbers)
    }

    /// The facts without the concepts.
    pub fn facts(&self, service: usize) -> Facts {
        let known = |at: usize| KNOWN[self.known.get(service)[at] as usize];
        let access = |at: usize| ACCESS[self.access.get(service)[at] as usize];
        Facts {
            categories: self.categories(service).collect(),
            concepts: Vec::new(),
            coverage: self.coverage(service),
            areas: self.areas(service).map(Iterator::collect).collect(),
            ages: self.ages.get(service).iter().map(|range| self.ranges[*range as usize].clone()).collect(),
            cost: CostKind::ALL[self.general.get(service)[1] as usize],
            uitpas: known(0),
            holidays: known(1),
            school_time: known(2),
            parts: self.parts.of(service, DayPart::ALL).collect(),
            spoken: self.spoken.of(service, &self.languages).collect(),
            mother_tongue: known(3),
            wheelchair: access(0),
            extra_support: access(1),
        }
    }
}

/// Two ages, each of three numbers, or a 0 where it is open.
fn range(mut list: &[u32]) -> Result<AgeRange, IndexError> {
    let mut age = || match *list {
        [0, ref rest @ ..] => {
            list = rest;
            Ok(None)
        }
        [years, months, weeks, ref rest @ ..] if years - 1 <= MOST_MONTHS && months.max(weeks) <= MOST_MONTHS => {
            list = rest;
            Ok(Some(Age { years: (years - 1) as u16, months: months as u16, weeks: weeks as u16 }))
        }
        _ => Err(unknown()),
    };
    let (from, to) = (age()?, age()?);
    if list.is_empty() { Ok(AgeRange { from, to, sources: Vec::new() }) } else { Err(unknown()) }
}
