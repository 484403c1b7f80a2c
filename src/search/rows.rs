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
    categories: Coded<Vec<Category>>,
    pub concepts: Lists,
    general: Coded<(Coverage, CostKind)>,
    known: Coded<[Known; 4]>,
    access: Coded<[Access; 2]>,
    merits: Coded<Merit>,
    /// Which of the areas each place may lie in.
    places: Lists,
    areas: Vec<Vec<NeighbourhoodNr>>,
    /// Which of the age ranges there are.
    ages: Lists,
    ranges: Vec<AgeRange>,
    parts: Coded<Vec<DayPart>>,
    spoken: Coded<Vec<Lang>>,
}

/// A value for each service, by its code in a table.
struct Coded<T> {
    values: Vec<T>,
    codes: Vec<u32>,
}

impl<T> Coded<T> {
    fn get(&self, service: usize) -> &T {
        &self.values[self.codes[service] as usize]
    }
}

fn code<T: PartialEq>(table: &[T], value: &T) -> u32 {
    table.iter().position(|other| other == value).unwrap_or_default() as u32
}

fn codes<T: PartialEq>(table: &[T], values: &[T]) -> Vec<u32> {
    values.iter().map(|value| code(table, value)).collect()
}

fn of_code<T: Copy>(table: &[T], code: u32) -> Result<T, IndexError> {
    table.get(code as usize).copied().ok_or_else(unknown)
}

fn of_codes<T: Copy>(table: &[T], codes: &[u32]) -> Result<Vec<T>, IndexError> {
    codes.iter().map(|code| of_code(table, *code)).collect()
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
    pub fn read(from: &mut Reader, services: usize, concepts: usize, languages: &[Lang]) -> Result<Rows, IndexError> {
        let categories = column(from, services, &|list| of_codes(Category::ALL, list))?;
        let general = column(from, services, &|list| match list {
            [coverage, cost] => Ok((of_code(Coverage::ALL, *coverage)?, of_code(CostKind::ALL, *cost)?)),
            _ => Err(unknown()),
        })?;
        let known = column(from, services, &|list| of_codes(&KNOWN, list)?.try_into().map_err(|_| unknown()))?;
        let access = column(from, services, &|list| of_codes(&ACCESS, list)?.try_into().map_err(|_| unknown()))?;
        let parts = column(from, services, &|list| of_codes(DayPart::ALL, list))?;
        let spoken = column(from, services, &|list| of_codes(languages, list))?;
        let merits = column(from, services, &|list| match list {
            [words, reachable, through_others] => Ok(Merit {
                name_words: (*words).try_into().map_err(|_| unknown())?,
                reachable: *reachable == 1,
                through_others: *through_others == 1,
            }),
            _ => Err(unknown()),
        })?;
        let concepts = Lists::read(from, services, concepts)?;
        let number = |nr: &u32| (*nr).try_into().map(NeighbourhoodNr).map_err(|_| unknown());
        let areas = read_table(from)?;
        let areas =
            areas.iter().map(|area| area.iter().map(number).collect()).collect::<Result<Vec<_>, IndexError>>()?;
        let places = Lists::read(from, services, areas.len())?;
        let ranges = read_table(from)?.iter().map(range).collect::<Result<Vec<_>, IndexError>>()?;
        let ages = Lists::read(from, services, ranges.len())?;
        Ok(Rows { categories, concepts, general, known, access, merits, places, areas, ages, ranges, parts, spoken })
    }

    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    pub fn coverage(&self, service: usize) -> Coverage {
        self.general.get(service).0
    }

    pub fn categories(&self, service: usize) -> &[Category] {
        self.categories.get(service)
    }

    pub fn merit(&self, service: usize) -> Merit {
        *self.merits.get(service)
    }

    /// The neighbourhoods its places lie in or may lie in, some more than once.
    pub fn neighbourhoods(&self, service: usize) -> impl Iterator<Item = NeighbourhoodNr> {
        self.places.get(service).iter().flat_map(|area| self.areas[*area as usize].iter().copied())
    }

    /// The facts without the concepts.
    pub fn facts(&self, service: usize) -> Facts {
        let (coverage, cost) = *self.general.get(service);
        let [uitpas, holidays, school_time, mother_tongue] = *self.known.get(service);
        let [wheelchair, extra_support] = *self.access.get(service);
        Facts {
            categories: self.categories.get(service).clone(),
            concepts: Vec::new(),
            coverage,
            areas: self.places.get(service).iter().map(|area| self.areas[*area as usize].clone()).collect(),
            ages: self.ages.get(service).iter().map(|range| self.ranges[*range as usize].clone()).collect(),
            cost,
            uitpas,
            holidays,
            school_time,
            parts: self.parts.get(service).clone(),
            spoken: self.spoken.get(service).clone(),
            mother_tongue,
            wheelchair,
            extra_support,
        }
    }
}

fn column<T>(
    from: &mut Reader,
    services: usize,
    value: &dyn Fn(&[u32]) -> Result<T, IndexError>,
) -> Result<Coded<T>, IndexError> {
    let (table, codes) = read_coded(from, services)?;
    let mut values = Vec::with_capacity(table.len());
    for list in table.iter() {
        values.push(value(list)?);
    }
    Ok(Coded { values, codes })
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
