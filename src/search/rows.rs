//! The facts and merits of each service as bytes, one row after another.

use super::bytes::{Reader, Writer};
use super::facts::Facts;
use super::index::Merit;
use super::stored::{IndexError, damaged};
use crate::domain::{Access, Age, AgeRange, Category, CostKind, Coverage, DayPart, Known, Lang, NeighbourhoodNr};

/// No part of an age is a larger number: 120 years are so many months.
const MOST_MONTHS: usize = 120 * 12;

const KNOWN: [Known; 3] = [Known::Unknown, Known::Yes, Known::No];
const ACCESS: [Access; 4] = [Access::Unknown, Access::Yes, Access::Partly, Access::No];

/// One service, its concepts and languages as positions in their tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Without its concepts.
    pub facts: Facts,
    pub concepts: Vec<usize>,
    pub merit: Merit,
}

fn code<T: PartialEq>(table: &[T], value: &T) -> u8 {
    table.iter().position(|other| other == value).unwrap_or_default() as u8
}

fn of_code<T: Copy>(table: &[T], code: u8) -> Result<T, IndexError> {
    table.get(usize::from(code)).copied().ok_or_else(|| damaged("a fact is unknown to this app"))
}

/// Facts of few values share a byte: two bits each.
fn packed(codes: [u8; 4]) -> u8 {
    codes.iter().rev().fold(0, |byte, code| byte << 2 | code)
}

fn unpacked(byte: u8) -> [u8; 4] {
    [byte & 3, byte >> 2 & 3, byte >> 4 & 3, byte >> 6]
}

pub fn write(facts: &Facts, concepts: &[usize], merit: &Merit, languages: &[Lang], out: &mut Writer) {
    out.list(&facts.categories, |out, category| out.byte(code(Category::ALL, category)));
    out.list(concepts, |out, concept| out.number(*concept as u32));
    out.byte(code(Coverage::ALL, &facts.coverage) | code(CostKind::ALL, &facts.cost) << 4);
    let known = [facts.uitpas, facts.holidays, facts.school_time, facts.mother_tongue];
    out.byte(packed(known.map(|known| code(&KNOWN, &known))));
    let [wheelchair, support] = [facts.wheelchair, facts.extra_support].map(|access| code(&ACCESS, &access));
    out.byte(packed([wheelchair, support, merit.reachable.into(), merit.through_others.into()]));
    out.byte(merit.name_words);
    out.list(&facts.areas, |out, area| out.list(area, |out, nr| out.byte(nr.0)));
    out.list(&facts.ages, |out, range| {
        for age in [range.from, range.to] {
            out.byte(age.is_some().into());
            let parts = age.map(|age| [age.years, age.months, age.weeks]);
            parts.into_iter().flatten().for_each(|part| out.number(part.into()));
        }
    });
    out.list(&facts.parts, |out, part| out.byte(code(DayPart::ALL, part)));
    out.list(&facts.spoken, |out, lang| out.byte(code(languages, lang)));
}

pub fn read(from: &mut Reader, concepts: usize, languages: &[Lang]) -> Result<Row, IndexError> {
    let categories = from.list(|from| of_code(Category::ALL, from.byte()?))?;
    let concepts = from.list(|from| from.below(concepts))?;
    let byte = from.byte()?;
    let (coverage, cost) = (of_code(Coverage::ALL, byte & 15)?, of_code(CostKind::ALL, byte >> 4)?);
    let known = unpacked(from.byte()?);
    let known = |at: usize| of_code(&KNOWN, known[at]);
    let [wheelchair, support, reachable, through_others] = unpacked(from.byte()?);
    let merit = Merit { name_words: from.byte()?, reachable: reachable == 1, through_others: through_others == 1 };
    let areas = from.list(|from| from.list(|from| Ok(NeighbourhoodNr(from.byte()?))))?;
    let ages = from.list(|from| {
        let mut age = || -> Result<Option<Age>, IndexError> {
            if from.byte()? == 0 {
                return Ok(None);
            }
            // As many as the catalogue can hold: see `Age`.
            let mut part = || from.below(MOST_MONTHS + 1).map(|part| part as u16);
            Ok(Some(Age { years: part()?, months: part()?, weeks: part()? }))
        };
        Ok(AgeRange { from: age()?, to: age()?, sources: Vec::new() })
    })?;
    let parts = from.list(|from| of_code(DayPart::ALL, from.byte()?))?;
    let spoken = from.list(|from| of_code(languages, from.byte()?))?;
    let facts = Facts {
        categories,
        concepts: Vec::new(),
        coverage,
        areas,
        ages,
        cost,
        uitpas: known(0)?,
        holidays: known(1)?,
        school_time: known(2)?,
        parts,
        spoken,
        mother_tongue: known(3)?,
        wheelchair: of_code(&ACCESS, wheelchair)?,
        extra_support: of_code(&ACCESS, support)?,
    };
    Ok(Row { facts, concepts, merit })
}
