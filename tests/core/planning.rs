//! Random families, plans and records, for the laws of planning.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_json::{Value, json};
use wegwijs::domain::{Day, Hour, Service, Weekday};
use wegwijs::plan::*;

pub const SERVICES: [&str; 6] = ["speelplein", "sport-kamp-9", "a", "opvang-na-school", "weg", "vrij-1"];

pub fn hour(minutes: u16) -> Hour {
    Hour { minutes }
}

pub fn span(from: u16, until: u16) -> Span {
    Span::new(hour(from), hour(until)).unwrap()
}

/// Mondays of eight years, among them those of weeks in which the clock changes.
pub fn mondays() -> impl Strategy<Value = Day> {
    (0..420i64).prop_map(|week| Day(date(2025, 1, 6).checked_add((week * 7).days()).unwrap()))
}

pub fn spans() -> impl Strategy<Value = Span> {
    (0..96u16, 1..40u16).prop_map(|(from, length)| {
        let until = (from + length).min(96);
        span((until - 1).min(from) * 15, until * 15)
    })
}

/// From few weeks, so that entries meet.
pub fn entries(children: usize, weeks: Vec<Day>) -> impl Strategy<Value = Entry> {
    let slot = prop_oneof![
        4 => prop::sample::select(weeks).prop_map(Slot::Week),
        1 => prop::sample::select(TermSlot::ALL.to_vec()).prop_map(Slot::Term),
    ];
    let service = prop::sample::select(SERVICES.to_vec());
    let who = 1..(1u16 << children);
    let note = prop_oneof![Just(String::new()), "[a-zéш ]{1,20}"];
    (service, who, slot, 1..32u8, prop::option::of(spans()), note).prop_map(
        move |(service, who, slot, days, hours, note)| {
            let who = (0..8).fold(Children::default(), |all, at| all.with(at, who >> at & 1 == 1));
            let days = (0..7).fold(Days::default(), |all, at| all.with(at, days >> at & 1 == 1));
            let days = match slot {
                Slot::Term(slot) if !days.and(slot.days()).is_empty() => days.and(slot.days()),
                Slot::Term(slot) => slot.days(),
                Slot::Week(_) => days,
            };
            let mut entry = Entry::new(service.parse().unwrap(), who, slot, days);
            entry.hours = hours;
            entry.set_note(&note);
            entry
        },
    )
}

pub fn children() -> impl Strategy<Value = Child> {
    let birth = prop::option::of((1995..2040i16, 1..=12i8));
    let language = prop::option::of(prop::sample::select(vec!["tr", "ar", "zh-Hant-HK"]));
    let name = prop_oneof![Just(String::new()), "[A-Zа-яğ]{1,9}"];
    (0..8usize, name, birth, any::<[bool; 2]>(), language).prop_map(|(colour, name, birth, needs, language)| {
        let mut child = Child::new(Colour::ALL[colour]);
        child.set_name(&name);
        child.birth = birth.and_then(|(year, month)| Birth::new(year, month));
        let language = language.map(|lang| lang.parse().unwrap());
        child.needs = Needs { wheelchair: needs[0], extra_support: needs[1], language };
        child
    })
}

pub fn households() -> impl Strategy<Value = Household> {
    let family = prop::collection::vec(children(), 1..=8);
    let weeks = prop::collection::vec(mondays(), 1..6);
    (family, weeks, prop::option::of(spans())).prop_flat_map(|(children, weeks, wanted)| {
        let entries = prop::collection::vec(entries(children.len(), weeks), 0..24);
        (Just(children), entries, Just(wanted)).prop_map(|(children, entries, wanted)| {
            let mut household = Household::default();
            children.into_iter().for_each(|child| assert!(household.family.push(child)));
            entries.into_iter().for_each(|entry| assert!(household.plan.put(entry)));
            household.plan.wanted = wanted;
            household
        })
    })
}

/// A record with a few of the facts that planning asks for.
pub fn record(id: &str, facts: Value) -> Arc<Service> {
    let mut record = json!({
        "schema_version": 1, "id": id, "category": "holiday", "concepts": ["camp"], "coverage": "located",
        "status": { "state": "running", "sources": ["s"] },
        "sources": { "s": { "publisher": "p", "title": "t" } },
        "texts": { "nl": { "provenance": "source", "name": id, "summary": "s", "next_step": "n" } },
    });
    for (key, value) in facts.as_object().unwrap() {
        record[key] = value.clone();
    }
    Arc::new(serde_json::from_value(record).unwrap())
}

fn clock(minutes: u16) -> String {
    String::from(hour(minutes))
}

/// Records with random runs, hours and prices; not of every service.
pub fn records(weeks: Vec<Day>) -> impl Strategy<Value = Records> {
    let run = (prop::sample::select(weeks), 0..3i64, 0..14i64, 24..44u16, 1..20u16, 0..6u16, 0..6u16, any::<bool>());
    let amount = (0..5usize, 0..3000u32, 0..500u32);
    let kind = prop::sample::select(vec!["free", "fixed", "fixed", "fixed", "by-income", "mixed", "unknown"]);
    let one = (
        prop::collection::vec(run, 0..3),
        prop::collection::vec(amount, 0..3),
        kind,
        prop::collection::vec(1..5u8, 0..2),
        any::<bool>(),
    );
    prop::collection::vec(one, 5).prop_map(|all| {
        let all = SERVICES.iter().zip(all).map(|(id, (runs, amounts, kind, areas, hours))| {
            let runs = runs.into_iter().map(|(monday, late, long, from, length, before, after, weekends)| {
                let start = monday.0.checked_add(late.days()).unwrap();
                let end = start.checked_add(long.days()).unwrap();
                let (from, until) = (from * 15, (from + length) * 15);
                let days = if weekends { json!([]) } else { json!(["mo", "tu", "we", "th", "fr"]) };
                json!({ "start": start.to_string(), "end": end.to_string(), "days": days, "opens": clock(from),
                    "closes": clock(until), "care_from": clock(from - before * 15),
                    "care_until": clock(until + after * 15), "sources": ["s"] })
            });
            let per = ["day", "time", "week", "registration", "month"];
            let amounts = amounts.into_iter().map(|(unit, min, more)| {
                json!({ "label": { "nl": "x" }, "min_cents": min, "max_cents": min + more, "per": per[unit], "sources": ["s"] })
            });
            let hours = if hours {
                json!([{ "days": ["mo", "tu", "th", "fr"], "opens": "15:30", "closes": "18:00", "sources": ["s"] }])
            } else {
                json!([])
            };
            let places: Vec<Value> = areas.iter().map(|nr| json!({ "neighbourhoods": [nr], "sources": ["s"] })).collect();
            let facts = json!({
                "places": places,
                "when": { "periods": runs.collect::<Vec<_>>(), "hours": hours },
                "cost": { "kind": kind, "amounts": amounts.collect::<Vec<_>>(), "sources": ["s"] },
            });
            (id.parse().unwrap(), record(id, facts))
        });
        all.collect()
    })
}

/// A household with records that know some of its weeks.
pub fn worlds() -> impl Strategy<Value = (Household, Records)> {
    households().prop_flat_map(|household| {
        let mut weeks: Vec<Day> = household
            .plan
            .entries()
            .iter()
            .flat_map(|entry| match entry.slot {
                Slot::Week(monday) => vec![monday],
                Slot::Term(_) => vec![],
            })
            .collect();
        weeks.push(Day(date(2026, 3, 23)));
        (Just(household), records(weeks))
    })
}

/// The hours of an entry on a day, minute by minute, found the long way:
/// (activity, with care). None where they are not known.
pub fn naive_stay(entry: &Entry, at: usize, records: &Records) -> Option<(Vec<bool>, Vec<bool>)> {
    let marks = |from: u16, until: u16| (0..1440u16).map(|minute| from <= minute && minute < until).collect::<Vec<_>>();
    let service = records.get(&entry.service);
    let found = match entry.slot {
        Slot::Week(monday) => service.and_then(|service| {
            let day: Date = monday.0.checked_add((at as i64).days()).unwrap();
            let run = service
                .when
                .periods
                .iter()
                .find(|run| run.start.0 <= day && day <= run.end.0 && (run.days.is_empty() || at < 5))?;
            Some((run.opens?.minutes, run.closes?.minutes, run.care_from?.minutes, run.care_until?.minutes))
        }),
        Slot::Term(slot) => service.and_then(|service| {
            let line = service.when.hours.first()?;
            let there = slot == TermSlot::AfterSchool && line.days.contains(&Weekday::ALL[at]);
            there.then_some((930, 1080, 930, 1080))
        }),
    };
    match (entry.hours, found) {
        (Some(own), Some((from, until, before, after))) if own == span(from, until) => {
            Some((marks(from, until), marks(before.min(from), after.max(until))))
        }
        (Some(own), _) => {
            let own = marks(own.from().minutes, own.until().minutes);
            Some((own.clone(), own))
        }
        (None, found) => found.map(|(from, until, before, after)| (marks(from, until), marks(before, after))),
    }
}
