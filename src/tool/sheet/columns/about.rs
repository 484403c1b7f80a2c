//! What it is, and who vouches for it.

use super::super::cells::{self, Word, list, listed, optional, parsed, word};
use super::{Column, column, fact, own, text};
use crate::domain::*;

pub(super) fn about() -> Vec<Column> {
    vec![
        fact(
            "state",
            "running, planned, ended or through-school",
            |s| s.status.state.word().to_owned(),
            |s, cell, sources| {
                s.status.state = word(cell)?;
                s.status.sources = sources.to_vec();
                Ok(())
            },
        ),
        fact(
            "as_of",
            "the day the source says so: 2026-11-22, 2026-11 or 2026",
            |s| s.status.as_of.map(|date| date.to_string()).unwrap_or_default(),
            |s, cell, sources| {
                s.status.as_of = optional(cell, cells::partial_date)?;
                s.status.sources = sources.to_vec();
                Ok(())
            },
        ),
        column(
            "category",
            "holiday, learning, childcare or family",
            |s| s.category.word().to_owned(),
            |s, cell| {
                s.category = word(cell)?;
                Ok(())
            },
        ),
        column(
            "also_in",
            "further categories: learning; family",
            |s| listed(&s.also_in, |c| c.word().to_owned()),
            |s, cell| {
                s.also_in = list(cell, word)?;
                Ok(())
            },
        ),
        column(
            "concepts",
            "what it is about, by the ids of taxonomy.json, the main one first",
            |s| listed(&s.concepts, ConceptId::to_string),
            |s, cell| {
                s.concepts = list(cell, parsed)?;
                Ok(())
            },
        ),
        column(
            "providers",
            "who runs it, by the ids of providers.json",
            |s| listed(&s.providers, ProviderId::to_string),
            |s, cell| {
                s.providers = list(cell, parsed)?;
                Ok(())
            },
        ),
        column(
            "official_name",
            "the full name, where it differs",
            |s| own(&s.official_name),
            |s, cell| {
                s.official_name = text(cell);
                Ok(())
            },
        ),
        column(
            "abbreviations",
            "BSO; KDV",
            |s| listed(&s.abbreviations, String::clone),
            |s, cell| {
                s.abbreviations = list(cell, |part| Ok(part.to_owned()))?;
                Ok(())
            },
        ),
        column(
            "coverage",
            "located, citywide, mobile, online or unknown",
            |s| s.coverage.word().to_owned(),
            |s, cell| {
                s.coverage = word(cell)?;
                Ok(())
            },
        ),
    ]
}

pub(super) fn trust() -> Vec<Column> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    vec![
        column(
            "verified_on",
            "the day a person confirmed it",
            move |s| day(s.trust.verified_on),
            |s, cell| {
                s.trust.verified_on = optional(cell, cells::day)?;
                Ok(())
            },
        ),
        column(
            "verified_by",
            "who confirmed it",
            |s| own(&s.trust.verified_by),
            |s, cell| {
                s.trust.verified_by = text(cell);
                Ok(())
            },
        ),
        column(
            "expires_on",
            "from when on it must be confirmed again",
            move |s| day(s.trust.expires_on),
            |s, cell| {
                s.trust.expires_on = optional(cell, cells::day)?;
                Ok(())
            },
        ),
    ]
}
