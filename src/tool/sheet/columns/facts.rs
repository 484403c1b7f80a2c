//! For whom, when, at what price, in which languages.

use super::super::cells::{self, Word, list, listed, optional, parsed, word, word_or};
use super::{Column, fact, items, lines};
use crate::domain::*;

pub(super) fn audience() -> Vec<Column> {
    vec![
        fact(
            "ages",
            "in years: 6 to 12; in months or weeks: 18M to 3, 8W to; several: 3 to 5; 8 to 12",
            |s| listed(&s.audience.ages, cells::shown_ages),
            |s, cell, sources| {
                s.audience.ages = list(cell, cells::ages)?;
                s.audience.ages.iter_mut().for_each(|range| range.sources = sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "stages",
            "nursery; primary; secondary; higher; adult",
            |s| listed(&s.audience.stages, |stage| stage.word().to_owned()),
            |s, cell, sources| {
                (s.audience.stages, s.audience.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "groups",
            "everyone; parents; young-people; newcomers; …",
            |s| listed(&s.audience.groups, |group| group.word().to_owned()),
            |s, cell, sources| {
                (s.audience.groups, s.audience.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
    ]
}

pub(super) fn when() -> Vec<Column> {
    vec![
        fact(
            "school_time",
            "yes, no or empty",
            |s| s.when.school_time.word().to_owned(),
            |s, cell, sources| {
                (s.when.school_time, s.when.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "holidays",
            "yes, no or empty",
            |s| s.when.holidays.word().to_owned(),
            |s, cell, sources| {
                (s.when.holidays, s.when.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "parts",
            "before-school; after-school; wednesday-afternoon; …",
            |s| listed(&s.when.parts, |part| part.word().to_owned()),
            |s, cell, sources| {
                (s.when.parts, s.when.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "hours",
            "mo tu 09:00-12:00; sa 10:00-13:00 in 7 8",
            |s| listed(&s.when.hours, cells::shown_hours),
            |s, cell, sources| {
                s.when.hours = list(cell, cells::hours)?;
                s.when.hours.iter_mut().for_each(|hours| hours.sources = sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "periods",
            "2027-07-05/2027-07-09 mo tu 09:00-16:00 care 08:00-17:30; …",
            |s| listed(&s.when.periods, cells::shown_period),
            |s, cell, sources| {
                s.when.periods = list(cell, cells::period)?;
                s.when.periods.iter_mut().for_each(|period| period.sources = sources.to_vec());
                Ok(())
            },
        ),
    ]
}

fn blank_cost(sources: &[SourceKey]) -> Cost {
    Cost { kind: CostKind::Unknown, uitpas: Known::Unknown, amounts: Vec::new(), sources: sources.to_vec() }
}

pub(super) fn cost(lang: Lang) -> Vec<Column> {
    vec![
        fact(
            "cost",
            "free, fixed, by-income, mixed or unknown",
            |s| s.cost.as_ref().map(|cost| cost.kind.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let Some(kind) = optional(cell, word)? else {
                    s.cost = None;
                    return Ok(());
                };
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                (cost.kind, cost.sources) = (kind, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "uitpas",
            "yes, no or empty",
            |s| s.cost.as_ref().map(|cost| cost.uitpas.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                (cost.uitpas, cost.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "amounts",
            "in euro, one a line: 12.50 per day: what it is for",
            move |s| lines(s.cost.iter().flat_map(|cost| &cost.amounts).map(|a| cells::shown_amount(a, lang))),
            move |s, cell, sources| {
                let read: Result<Vec<Amount>, String> = items(cell).map(|line| cells::amount(line, lang)).collect();
                let mut amounts = read?;
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                for amount in &mut amounts {
                    amount.sources = sources.to_vec();
                    // The same words are said in the same way elsewhere.
                    let same = cost.amounts.iter().find(|old| old.label.get(lang) == amount.label.get(lang));
                    amount.label = same.map_or_else(|| amount.label.clone(), |old| old.label.clone());
                }
                cost.amounts = amounts;
                Ok(())
            },
        ),
    ]
}

pub(super) fn languages_and_access() -> Vec<Column> {
    type Fact = fn(&mut AccessFacts) -> &mut Access;
    fn spoken<'a>(s: &'a mut Service, sources: &[SourceKey]) -> &'a mut Languages {
        let blank = || Languages { spoken: Vec::new(), mother_tongue_on_request: Known::Unknown, sources: Vec::new() };
        let languages = s.languages.get_or_insert_with(blank);
        languages.sources = sources.to_vec();
        languages
    }
    let mut all = vec![
        fact(
            "languages",
            "spoken there: nl; fr; tr",
            |s| listed(s.languages.iter().flat_map(|l| &l.spoken), Lang::to_string),
            |s, cell, sources| {
                let read = list(cell, parsed)?;
                spoken(s, sources).spoken = read;
                Ok(())
            },
        ),
        fact(
            "mother_tongue_on_request",
            "yes, no or empty: an interpreter can be asked for",
            |s| s.languages.as_ref().map(|l| l.mother_tongue_on_request.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let read = word_or(cell, Known::Unknown)?;
                spoken(s, sources).mother_tongue_on_request = read;
                Ok(())
            },
        ),
    ];
    let facts: [(&str, Fact); 3] = [
        ("wheelchair", |a| &mut a.wheelchair),
        ("toilet", |a| &mut a.toilet),
        ("extra_support", |a| &mut a.extra_support),
    ];
    all.extend(facts.map(|(name, part)| {
        fact(
            name,
            "yes, partly, no or empty",
            move |s| part(&mut s.access.clone()).word().to_owned(),
            move |s, cell, sources| {
                *part(&mut s.access) = word_or(cell, Access::Unknown)?;
                s.access.sources = sources.to_vec();
                Ok(())
            },
        )
    }));
    all
}
