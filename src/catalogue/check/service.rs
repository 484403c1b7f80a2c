//! The rules for one service.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Report, Severity, TEXT_MAX, script};
use crate::catalogue::Edited;
use crate::domain::*;

/// Longest name and summary, in characters: a card must stay a card.
pub const NAME_MAX: usize = 64;
pub const SUMMARY_MAX: usize = 150;

pub(super) fn check_service(
    s: &Service,
    edited: &Edited,
    has_provider: &dyn Fn(&ProviderId) -> bool,
    today: Date,
    report: &mut Report,
) {
    report.schema_version(s.schema_version);
    if !s.is_offered() && s.status.as_of.is_none() {
        report.error("/status", "a planned or ended service needs `as_of`: the day its source says so");
    }
    check_references(s, edited, has_provider, report);
    check_sources(s, today, report);
    check_places(s, edited, report);
    check_facts(s, edited, report);
    check_contacts(s, &edited.region.country, report);
    check_trust(s, today, report);
    check_service_texts(s, &edited.region, report);
}

/// How a fault counts that a source may well have: an import takes what it
/// gets, a person is asked to do better.
fn asked(s: &Service) -> Severity {
    if s.origin.is_some() { Severity::Warning } else { Severity::Error }
}

fn check_references(s: &Service, edited: &Edited, has_provider: &dyn Fn(&ProviderId) -> bool, report: &mut Report) {
    if s.concepts.is_empty() {
        report.add(asked(s), "/concepts", "names no concept: without one nobody finds it in another language");
    }
    for (at, concept) in s.concepts.iter().enumerate() {
        report.concept(format!("/concepts/{at}"), concept, &edited.taxonomy);
    }
    for (at, provider) in s.providers.iter().enumerate() {
        if !has_provider(provider) && !report.unread.providers {
            report.error(
                format!("/providers/{at}"),
                format!("`{provider}` is not a provider of providers.json: name one that is, or add it there"),
            );
        }
    }
}

/// Every fact names sources of this record, and every source is used.
fn check_sources(s: &Service, today: Date, report: &mut Report) {
    if s.sources.is_empty() {
        report.error("/sources", "names no source: a fact without one is not shown");
    }
    let mut used = BTreeSet::new();
    for (pointer, keys) in facts_with_sources(s) {
        if keys.is_empty() {
            report.error(format!("{pointer}/sources"), "names no source: name one of this record's `sources`");
        }
        for (at, key) in keys.iter().enumerate() {
            used.insert(key.clone());
            if !s.sources.contains_key(key) {
                report.error(
                    format!("{pointer}/sources/{at}"),
                    format!("`{key}` is not among this record's sources: correct it, or add the source"),
                );
            }
        }
    }
    for (key, source) in &s.sources {
        let pointer = format!("/sources/{key}");
        if !used.contains(key) {
            report.warning(&pointer, "is not used by any fact: name it where it says something, or take it out");
        }
        if source.date.is_none() && source.remark.is_none() {
            report.error(&pointer, "has neither a date nor a remark that says there is none");
        }
        let first = source.date.and_then(|d| Date::new(d.year, d.month.unwrap_or(1), d.day.unwrap_or(1)).ok());
        if first.is_some_and(|day| day > today) {
            report.error(
                format!("{pointer}/date"),
                format!("lies in the future (today is {today}): write when the source was made"),
            );
        }
    }
}

/// The sources that some fact names.
pub fn sources_used(service: &Service) -> BTreeSet<SourceKey> {
    facts_with_sources(service).into_iter().flat_map(|(_, keys)| keys.iter().cloned()).collect()
}

/// Every block of facts with its pointer and the sources it names.
fn facts_with_sources(s: &Service) -> Vec<(String, &[SourceKey])> {
    let mut all: Vec<(String, &[SourceKey])> = vec![("/status".into(), &s.status.sources)];
    fn list<'a, T>(
        all: &mut Vec<(String, &'a [SourceKey])>,
        pointer: &str,
        items: &'a [T],
        sources: impl Fn(&'a T) -> &'a [SourceKey],
    ) {
        all.extend(items.iter().enumerate().map(|(at, item)| (format!("{pointer}/{at}"), sources(item))));
    }
    list(&mut all, "/places", &s.places, |p| &p.sources);
    list(&mut all, "/audience/ages", &s.audience.ages, |a| &a.sources);
    list(&mut all, "/when/hours", &s.when.hours, |h| &h.sources);
    list(&mut all, "/when/periods", &s.when.periods, |p| &p.sources);
    list(&mut all, "/contacts", &s.contacts, |c| &c.sources);
    list(&mut all, "/notes", &s.notes, |n| &n.sources);
    if let Some(cost) = &s.cost {
        all.push(("/cost".into(), &cost.sources));
        list(&mut all, "/cost/amounts", &cost.amounts, |a| &a.sources);
    }
    all.extend(s.languages.iter().map(|l| ("/languages".into(), l.sources.as_slice())));
    all.extend(s.availability.iter().map(|a| ("/availability".into(), a.sources.as_slice())));
    // Blocks that may be empty need a source only once they say something.
    let optional = [
        ("/audience", &s.audience.sources, s.audience.stages.is_empty() && s.audience.groups.is_empty()),
        (
            "/when",
            &s.when.sources,
            s.when.parts.is_empty() && s.when.school_time.is_unknown() && s.when.holidays.is_unknown(),
        ),
        ("/access", &s.access.sources, s.access == AccessFacts::default()),
        ("/taking_part", &s.taking_part.sources, s.taking_part == TakingPart::default()),
    ];
    all.extend(
        optional
            .into_iter()
            .filter(|(_, keys, silent)| !(*silent && keys.is_empty()))
            .map(|(p, keys, _)| (p.into(), keys.as_slice())),
    );
    all
}

fn check_places(s: &Service, edited: &Edited, report: &mut Report) {
    if s.coverage == Coverage::Located && s.places.is_empty() {
        report.error("/coverage", "is `located`, but no place is given");
    }
    for (at, place) in s.places.iter().enumerate() {
        let pointer = format!("/places/{at}");
        for (i, nr) in place.neighbourhoods.iter().enumerate() {
            if edited.neighbourhoods.get(*nr).is_none() {
                report.no_neighbourhood(format!("{pointer}/neighbourhoods/{i}"), *nr);
            }
        }
        if !place.neighbourhoods.is_empty() && place.basis.is_none() {
            report.error(
                &pointer,
                "names a neighbourhood without `basis`: say whether the source or the address tells it",
            );
        }
        if let Some(point) = place.point
            && !(-90.0..=90.0).contains(&point.lat) | !(-180.0..=180.0).contains(&point.lon)
        {
            report.error(format!("{pointer}/point"), "is not on Earth: lat is -90 to 90, lon -180 to 180 degrees");
        }
        for (name, text) in [("name", &place.name), ("street", &place.street), ("locality", &place.locality)] {
            if let Some(text) = text {
                report.text(&format!("{pointer}/{name}"), text, TEXT_MAX);
            }
        }
    }
}

/// How far outside the boundary of its neighbourhood a point may lie, in
/// kilometres: the boundaries are simplified, and buildings stand on them.
const TOLERANCE: f64 = 0.1;

/// A point lies in the neighbourhood its place names.
pub(super) fn check_points(s: &Service, neighbourhoods: &Neighbourhoods, map: &CityMap, report: &mut Report) {
    for (at, place) in s.places.iter().enumerate() {
        let Some(point) = place.point.filter(Point::is_on_earth) else { continue };
        let name =
            |nr: NeighbourhoodNr| neighbourhoods.get(nr).map_or(nr.0.to_string(), |n| format!("{} ({})", n.name, nr.0));
        let inside = |nr: &NeighbourhoodNr| map.km_outside(*nr, &point).is_none_or(|km| km <= TOLERANCE);
        if place.neighbourhoods.iter().any(inside) {
            continue;
        }
        let pointer = format!("/places/{at}/point");
        let located = map.locate(&point);
        let lies = match located {
            Some(Whereabouts::Inside(nr)) => format!("lies in {}", name(nr)),
            Some(Whereabouts::Outside { nearest, km }) => {
                let swapped = Point { lat: point.lon, lon: point.lat };
                let swap = matches!(map.locate(&swapped), Some(Whereabouts::Inside(_)));
                let why = if swap { " (`lat` and `lon` are swapped)" } else { "" };
                format!("lies outside, {km:.1} km from {}{why}", name(nearest))
            }
            None => continue,
        };
        if place.neighbourhoods.is_empty() {
            if matches!(located, Some(Whereabouts::Inside(_))) {
                report.warning(pointer, format!("{lies}, but the place names no neighbourhood: name it"));
            }
        } else {
            let named: Vec<String> = place.neighbourhoods.iter().map(|nr| name(*nr)).collect();
            report.error(pointer, format!("{lies}, but the place names {}: mend one of them", named.join(", ")));
        }
    }
}

/// Hours of the same days and months that run into each other.
fn check_overlaps(s: &Service, report: &mut Report) {
    let span = |hours: &Hours| Some((hours.opens?, hours.closes?));
    let share = |a: &Hours, b: &Hours| {
        let months =
            a.months.is_empty() || b.months.is_empty() || a.months.iter().any(|month| b.months.contains(month));
        months && a.days.iter().any(|day| b.days.contains(day))
    };
    for (at, hours) in s.when.hours.iter().enumerate() {
        let overlaps = s.when.hours[..at].iter().position(|other| {
            let meet = |((from, to), (other_from, other_to))| from < other_to && other_from < to;
            share(hours, other) && span(hours).zip(span(other)).is_some_and(meet)
        });
        if let Some(other) = overlaps {
            let why = format!(
                "overlaps with /when/hours/{other} on a day both name: join them, or tell which place is meant"
            );
            report.warning(format!("/when/hours/{at}"), why);
        }
    }
}

/// A sum nobody asks a family for, in cents: somebody wrote cents for euros.
const TOO_MUCH: u32 = 1_000_000;

fn check_facts(s: &Service, edited: &Edited, report: &mut Report) {
    for (at, range) in s.audience.ages.iter().enumerate() {
        let pointer = format!("/audience/ages/{at}");
        match (range.from, range.to) {
            (None, None) => {
                report.error(pointer, "has neither `from` nor `to`: leave it out if the ages are not known")
            }
            (Some(from), Some(to)) if from.in_months() > to.in_months() => {
                report.error(pointer, format!("ends ({to}) before it starts ({from}): swap or correct them"));
            }
            _ => {}
        }
    }
    for (at, hours) in s.when.hours.iter().enumerate() {
        let pointer = format!("/when/hours/{at}");
        if hours.days.is_empty() {
            report.error(format!("{pointer}/days"), "names no day: write at least one of mo tu we th fr sa su");
        }
        if hours.opens.zip(hours.closes).is_some_and(|(opens, closes)| opens >= closes) {
            report.error(&pointer, "closes before it opens: `opens` is the earlier one");
        }
        if hours.months.iter().any(|m| !(1..=12).contains(m)) {
            report.error(format!("{pointer}/months"), "names a month that is none: they go from 1 to 12");
        }
    }
    check_overlaps(s, report);
    for (at, period) in s.when.periods.iter().enumerate() {
        let pointer = format!("/when/periods/{at}");
        if period.opens.zip(period.closes).is_some_and(|(opens, closes)| opens >= closes) {
            report.error(&pointer, "closes before it opens: `opens` is the earlier one");
        }
        if period.end < period.start {
            let Period { start, end, .. } = period;
            report.error(&pointer, format!("ends ({end}) before it starts ({start}): swap or correct them"));
        }
        if period.care_from.zip(period.opens).is_some_and(|(care, opens)| care > opens) {
            report.add(asked(s), format!("{pointer}/care_from"), "is later than `opens`: care before goes up to it");
        }
        if period.care_until.zip(period.closes).is_some_and(|(care, closes)| care < closes) {
            report.add(asked(s), format!("{pointer}/care_until"), "is earlier than `closes`: care after begins there");
        }
    }
    if s.cost.as_ref().is_some_and(|cost| !cost.uitpas.is_unknown()) && edited.region.discount_pass.is_none() {
        report.warning("/cost/uitpas", "is not shown: region.json names no `discount_pass`");
    }
    if let Some(cost) = &s.cost {
        for (at, amount) in cost.amounts.iter().enumerate() {
            let pointer = format!("/cost/amounts/{at}");
            if amount.min_cents > amount.max_cents {
                report.error(&pointer, "`min_cents` is above `max_cents`: swap or correct them");
            }
            if amount.max_cents >= TOO_MUCH {
                report.warning(&pointer, format!("is {} euro: the amounts are in cents", amount.max_cents / 100));
            }
            report.texts(&format!("{pointer}/label"), &amount.label, &edited.region);
        }
        if cost.kind == CostKind::Free && cost.amounts.iter().any(|a| a.min_cents > 0) {
            report.error("/cost/kind", "is `free`, but there is an amount to pay: write `mixed`");
        }
    }
    for (at, note) in s.notes.iter().enumerate() {
        report.texts(&format!("/notes/{at}/text"), &note.text, &edited.region);
    }
}

fn check_contacts(s: &Service, country: &str, report: &mut Report) {
    for (at, contact) in s.contacts.iter().enumerate() {
        let pointer = format!("/contacts/{at}/value");
        let value = contact.value.as_str();
        match contact.kind {
            ContactKind::Website => report.link(&pointer, value),
            ContactKind::Chat if value.contains("://") => report.link(&pointer, value),
            ContactKind::Chat => report.text(&pointer, value, TEXT_MAX),
            ContactKind::Email => report.email(&pointer, value),
            ContactKind::Phone => report.phone(&pointer, value, country),
        }
        if let Some(label) = &contact.label {
            report.text(&format!("/contacts/{at}/label"), label, TEXT_MAX);
        }
    }
    if let Some(url) = &s.taking_part.register_url {
        report.link("/taking_part/register_url", url);
    }
}

/// After how long a confirmation is old, in months.
const CONFIRMED_FOR: u16 = 12;

fn check_trust(s: &Service, today: Date, report: &mut Report) {
    if s.trust.verified_on.is_some() != s.trust.verified_by.is_some() {
        report.error("/trust", "`verified_on` and `verified_by` go together: add the other, or take both out");
    }
    if s.trust.verified_on.is_some_and(|day| day.0 > today) {
        report.error(
            "/trust/verified_on",
            format!("lies in the future (today is {today}): write the day of the confirmation"),
        );
    }
    let old = Day(today).before(Age { years: 0, months: CONFIRMED_FOR, weeks: 0 });
    if let Some(day) = s.trust.verified_on.filter(|day| old.is_some_and(|old| *day < old)) {
        report.warning(
            "/trust/verified_on",
            format!("is more than a year ago ({day}): ask again, see `wegwijs confirm`"),
        );
    }
    if let Some(day) = s.trust.expires_on.filter(|day| day.0 < today) {
        report.warning("/trust/expires_on", format!("has passed ({day}): ask again, see `wegwijs confirm`"));
    }
}

fn check_service_texts(s: &Service, region: &Region, report: &mut Report) {
    if !s.texts.contains_key(&Lang::NL) && s.texts.values().all(|text| text.provenance != Provenance::Source) {
        report.error("/texts", "has no Dutch text, nor one that was written in its own language: there is no source");
    }
    for (lang, _) in &region.languages {
        if !s.texts.contains_key(lang) {
            report.warning("/texts", format!("has no text in `{lang}`: readers of it see another language"));
        }
    }
    for (lang, text) in &s.texts {
        let pointer = format!("/texts/{lang}");
        report.text(&format!("{pointer}/name"), &text.name, NAME_MAX);
        report.text(&format!("{pointer}/summary"), &text.summary, SUMMARY_MAX);
        report.text(&format!("{pointer}/next_step"), &text.next_step, TEXT_MAX);
        if let Some(description) = &text.description {
            report.text(&format!("{pointer}/description"), description, TEXT_MAX);
        }
        if let Some(fault) = script::fault(*lang, &text.summary) {
            report.add(asked(s), format!("{pointer}/summary"), fault);
        }
        if let Some(fault) = script::fault_of_name(*lang, &text.name) {
            report.warning(format!("{pointer}/name"), fault);
        }
        let longer = [("next_step", Some(&text.next_step)), ("description", text.description.as_ref())];
        for (field, text) in longer.into_iter().filter_map(|(field, text)| Some((field, text?))) {
            if let Some(fault) = script::fault(*lang, text) {
                report.warning(format!("{pointer}/{field}"), fault);
            }
        }
    }
}
