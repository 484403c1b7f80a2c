//! For whom it is, and in which languages.

use serde_json::Value;

use super::attributes::Own;
use super::record::Record;
use crate::domain::*;
use crate::tool::import::Fields;
use crate::tool::own_words::OwnWord;

/// Oldest age we can say, in years.
const OLDEST: f64 = 120.0;

pub fn audience(fields: &mut Fields, own: &Own, record: &mut Record) {
    let ours: Vec<AgeRange> = own.all(OwnWord::Ages, ages);
    let ends = [age(fields, "minimum_age", record), age(fields, "maximum_age", record)];
    let audience = &mut record.draft.audience;
    audience.stages = own.all(OwnWord::Stage, Stage::parse);
    audience.groups = own.all(OwnWord::Group, Group::parse);
    audience.ages = match ends {
        _ if !ours.is_empty() => ours,
        [None, None] => Vec::new(),
        [Some(from), Some(to)] if from.in_months() > to.in_months() => {
            record.tell(format!("its youngest age ({from}) is above its oldest ({to}): left out"));
            return;
        }
        [from, to] => vec![AgeRange { from, to, sources: Vec::new() }],
    };
}

/// `P8W/P3Y`, with `..` for an open end (ISO 8601-2).
fn ages(text: &str) -> Option<AgeRange> {
    let (from, to) = text.split_once('/')?;
    let end = |text: &str| if text == ".." { Some(None) } else { text.parse().ok().map(Some) };
    let (from, to): (Option<Age>, Option<Age>) = (end(from)?, end(to)?);
    let sound = match (from, to) {
        (None, None) => false,
        (Some(from), Some(to)) => from.in_months() <= to.in_months(),
        _ => true,
    };
    sound.then_some(AgeRange { from, to, sources: Vec::new() })
}

/// Years with a fraction, to the nearest month.
fn age(fields: &mut Fields, name: &str, record: &mut Record) -> Option<Age> {
    let years = fields.number(name)?;
    if !(0.0..=OLDEST).contains(&years) {
        record.tell(format!("`{name}` is {years}, which is no age: left out"));
        record.draft.keep(name, years);
        return None;
    }
    let months = (years * 12.0).round();
    if (years * 12.0 - months).abs() > 0.1 {
        record.tell(format!("`{name}` is {years} years: read as {months} months"));
    }
    let months = months as u16;
    Some(Age { years: months / 12, months: months % 12, weeks: 0 })
}

/// Spoken languages, of the service and at its places.
pub fn languages(fields: &mut Fields, own: &Own, record: &mut Record) {
    let mut spoken = Vec::new();
    for item in fields.list("languages") {
        let found = Fields::of(&item).and_then(|mut fields| {
            let (code, name) = (fields.line("code"), fields.line("name"));
            let names = &record.context.frame.region.languages;
            let lang = code.as_deref().and_then(by_code).or_else(|| by_name(name.as_deref()?, names))?;
            Some((lang, fields.line("note"), fields.has_left()))
        });
        match found {
            Some((lang, note, more)) => {
                if !spoken.contains(&lang) {
                    spoken.push(lang);
                }
                note.iter().for_each(|note| record.note(NoteAbout::Languages, note));
                if more {
                    record.keep("languages", &item, None);
                }
            }
            // The UK profile's entries may say nothing at all.
            None if !says_anything(&item) => {}
            None => record.keep("languages", &item, Some("a language is not known by that code or name")),
        }
    }
    let mother_tongue_on_request = own.known(OwnWord::MotherTongue);
    if !spoken.is_empty() || !mother_tongue_on_request.is_unknown() {
        record.draft.languages = Some(Languages { spoken, mother_tongue_on_request, sources: Vec::new() });
    }
}

fn says_anything(item: &Value) -> bool {
    Fields::of(item).is_none_or(Fields::has_left)
}

/// ISO 639-1 or 639-3, or a BCP 47 tag that begins with one.
fn by_code(code: &str) -> Option<Lang> {
    let code = code.trim().replace('_', "-");
    let (primary, rest) = code.split_once('-').map_or((code.as_str(), None), |(p, rest)| (p, Some(rest)));
    let known = known(&primary.to_lowercase())?;
    rest.and_then(|rest| format!("{known}-{rest}").parse().ok()).or_else(|| known.parse().ok())
}

/// The shortest code of a language.
fn known(code: &str) -> Option<&'static str> {
    let language = isolang::Language::from_639_1(code).or_else(|| isolang::Language::from_639_3(code))?;
    Some(language.to_639_1().unwrap_or_else(|| language.to_639_3()))
}

/// By its own name, its English one, or as the region calls it.
fn by_name(name: &str, names: &[(Lang, String)]) -> Option<Lang> {
    let folded = name.trim().to_lowercase();
    let of_region = names.iter().find(|(_, own)| own.to_lowercase() == folded).map(|(lang, _)| *lang);
    let language = || {
        let found = isolang::Language::from_name_lowercase(&folded);
        let found = found.or_else(|| isolang::Language::from_autonym(name.trim()))?;
        known(found.to_639_3())?.parse().ok()
    };
    of_region.or_else(language)
}
