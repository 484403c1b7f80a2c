//! The calendar file of a whole plan, read by a parser of others (the
//! `icalendar` crate): every day of the plan with its hours, right in summer and
//! winter, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icalendar::parser::{Component, read_calendar, unfold};
use jiff::civil::{Date, DateTime, Weekday as Civil, date};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};
use proptest::prelude::*;
use serde_json::json;
use wegwijs::calendar::{Event, write};
use wegwijs::domain::{Day, Lang, ServiceId, Weekday};
use wegwijs::l10n::Localizer;
use wegwijs::pages::Agenda;
use wegwijs::plan::*;
use wegwijs::tool::IcuFormats;

use crate::catalogue::{Catalogue, invented};
use crate::planning::{naive_stay, record, span, worlds};

const ZONE: &str = "Europe/Brussels";
const STAMP: &str = "20261122T093000Z";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn localizer(lang: Lang) -> Localizer {
    let Catalogue { locales, edited, .. } = invented();
    let text = |lang| locales.get(lang).unwrap();
    Localizer::new(lang, text(lang), text(Lang::NL), Arc::new(IcuFormats)).unwrap().with_region(&edited.region)
}

fn events(household: &Household, records: &Records, today: Option<Day>) -> Vec<Event> {
    let l = localizer(Lang::NL);
    let holidays = &invented().edited.holidays;
    Agenda { l: &l, holidays, household, records, name: &|id: &ServiceId| format!("weg: {id}") }.events(today)
}

fn file(household: &Household, records: &Records, today: Option<Day>) -> String {
    write(&events(household, records, today), ZONE, STAMP)
}

/// An event as the parser of others has it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Read {
    uid: String,
    summary: String,
    description: String,
    /// `YYYYMMDD`, or with `THHMMSS` and a zone.
    start: String,
    end: String,
    zone: Option<String>,
    rule: Option<String>,
}

fn property(component: &Component, name: &str) -> Option<String> {
    component.find_prop(name).map(|property| property.val.to_string())
}

fn read(file: &str) -> Vec<Read> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|e| panic!("{e}\n{file}"));
    let events = calendar.components.iter().filter(|component| component.name.as_str() == "VEVENT");
    let read = |event: &Component| {
        let must = |name| property(event, name).unwrap_or_else(|| panic!("no {name} in {file}"));
        assert_eq!(must("DTSTAMP"), STAMP);
        let parameter = |name: &str| {
            let start = event.find_prop("DTSTART").unwrap();
            let found = start.params.iter().find(|parameter| parameter.key == name);
            found.and_then(|parameter| Some(parameter.val.as_ref()?.to_string()))
        };
        assert_eq!(parameter("VALUE").is_some_and(|kind| kind == "DATE"), must("DTSTART").len() == 8, "{file}");
        Read {
            uid: must("UID"),
            summary: must("SUMMARY"),
            description: must("DESCRIPTION"),
            start: must("DTSTART"),
            end: must("DTEND"),
            zone: parameter("TZID"),
            rule: property(event, "RRULE"),
        }
    };
    events.map(read).collect()
}

/// Hours east of UTC at a moment of the clock on the wall, by the rules that
/// the file itself writes out for its zone.
fn offset_in(file: &str, moment: DateTime) -> i8 {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let zone = calendar.components.iter().find(|component| component.name.as_str() == "VTIMEZONE").unwrap();
    assert_eq!(property(zone, "TZID").unwrap(), ZONE);
    let change = |name: &str| {
        let part = zone.components.iter().find(|part| part.name.as_str() == name).unwrap();
        let rule = property(part, "RRULE").unwrap();
        let month = rule.split("BYMONTH=").nth(1).unwrap().split(';').next().unwrap().parse().unwrap();
        assert!(rule.contains("FREQ=YEARLY") && rule.contains("BYDAY=-1SU"), "{rule}");
        let hour = property(part, "DTSTART").unwrap()[9..11].parse().unwrap();
        let last = date(moment.year(), month, 1).last_of_month();
        let sunday = std::iter::successors(Some(last), |day| day.yesterday().ok());
        let sunday = sunday.into_iter().find(|day| day.weekday() == Civil::Sunday).unwrap();
        let to: i8 = property(part, "TZOFFSETTO").unwrap()[..3].parse().unwrap();
        (sunday.at(hour, 0, 0, 0), to)
    };
    let (spring, summer) = change("DAYLIGHT");
    let (autumn, winter) = change("STANDARD");
    if spring <= moment && moment < autumn { summer } else { winter }
}

fn moment(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).unwrap()
}

/// Minutes of the day as the calendar writes the end of it.
fn at(date: Date, minutes: usize) -> String {
    let moment = date.at(0, 0, 0, 0).checked_add((minutes as i64).minutes()).unwrap();
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_day_of_the_holidays_is_an_event_with_its_hours_and_nothing_else_is((household, records) in worlds()) {
        let file = file(&household, &records, None);
        prop_assert!(file.split_terminator("\r\n").all(|line| line.len() <= 75));
        let found = read(&file);
        let uids: BTreeSet<&str> = found.iter().map(|event| event.uid.as_str()).collect();
        prop_assert_eq!(uids.len(), found.len(), "no two events have one name");
        let mut wanted: Vec<(String, String)> = Vec::new();
        for entry in household.plan.entries() {
            let Slot::Week(monday) = entry.slot else { continue };
            for place in entry.days.iter() {
                let date = monday.0.checked_add((place as i64).days()).unwrap();
                wanted.push(match naive_stay(entry, place, &records) {
                    Some((activity, _)) => {
                        let from = activity.iter().position(|there| *there).unwrap();
                        let until = activity.iter().rposition(|there| *there).unwrap() + 1;
                        (at(date, from), at(date, until))
                    }
                    None => {
                        let plain = |date: Date| date.strftime("%Y%m%d").to_string();
                        (plain(date), plain(date.tomorrow().unwrap()))
                    }
                });
            }
        }
        let mut dated: Vec<(String, String)> = found.iter().map(|event| (event.start.clone(), event.end.clone())).collect();
        wanted.sort();
        dated.sort();
        prop_assert_eq!(dated, wanted);
        let brussels = TimeZone::get(ZONE).unwrap();
        for event in found.iter().filter(|event| event.start.len() > 8) {
            prop_assert_eq!(event.zone.as_deref(), Some(ZONE));
            for text in [&event.start, &event.end] {
                let moment = moment(text);
                let true_offset = moment.to_zoned(brussels.clone()).unwrap().offset().seconds() / 3600;
                prop_assert_eq!(i32::from(offset_in(&file, moment)), true_offset, "{}", text);
            }
        }
    }

    #[test]
    fn the_same_plan_has_the_same_names_whenever_it_is_saved((household, records) in worlds(), later in 1..200i64) {
        let names = |household: &Household, today| -> BTreeSet<String> {
            events(household, &records, Some(today)).into_iter().map(|event| event.uid).collect()
        };
        let first = day("2026-11-22");
        let then = Day(first.0.checked_add(later.days()).unwrap());
        let (before, after) = (names(&household, first), names(&household, then));
        prop_assert!(after.is_subset(&before), "{:?}", after.difference(&before));
    }
}

/// Two children, and the entries that are made of them.
fn household(entries: Vec<Entry>) -> Household {
    let mut household = Household::default();
    (0..2).for_each(|_| assert!(household.family.add().is_some()));
    entries.into_iter().for_each(|entry| assert!(household.plan.put(entry)));
    household
}

fn in_week(service: &str, monday: &str) -> Entry {
    Entry::new(service.parse().unwrap(), Children::one(0), Slot::Week(day(monday)), Days::WORKDAYS)
}

#[test]
fn nine_in_the_morning_is_nine_in_the_morning_in_july_and_in_december() {
    let mut entries = [in_week("a", "2027-07-05"), in_week("a", "2026-12-21")];
    entries.iter_mut().for_each(|entry| entry.hours = Some(span(9 * 60, 16 * 60)));
    let file = file(&household(entries.into()), &Records::new(), Some(day("2026-11-22")));
    let starts: BTreeSet<String> = read(&file).into_iter().map(|event| event.start).collect();
    assert!(starts.contains("20270705T090000") && starts.contains("20261221T090000"), "{starts:?}");
    assert_eq!(offset_in(&file, moment("20270705T090000")), 2);
    assert_eq!(offset_in(&file, moment("20261221T090000")), 1);
}

#[test]
fn a_service_twice_on_one_day_is_two_events_that_keep_their_names() {
    let twice = |hours: [u16; 2]| {
        let entries = hours.map(|from| {
            let mut entry = in_week("a", "2027-07-05");
            entry.hours = Some(span(from * 60, (from + 2) * 60));
            entry
        });
        events(&household(entries.into()), &Records::new(), None)
    };
    let names = |events: &[Event]| events.iter().map(|event| event.uid.clone()).collect::<BTreeSet<_>>();
    let first = twice([9, 14]);
    assert_eq!((first.len(), names(&first).len()), (10, 10));
    assert_eq!(names(&twice([8, 13])), names(&first), "other hours are the same events, moved");
}

#[test]
fn words_that_would_end_an_event_stay_words() {
    let hostile = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y\r\nSUMMARY;X=1:z, \\n; \u{0}\u{202e}ش";
    let mut entry = in_week("a", "2027-07-05");
    entry.days = Days::default().with(0, true);
    entry.set_note(hostile);
    let mut household = household(vec![entry]);
    household.family.change(0, |child| child.set_name("A\r\nEND:VCALENDAR,;\\"));
    let texts = json!({ "nl": { "provenance": "source", "name": hostile, "summary": "s", "next_step": hostile } });
    let records = Records::from([("a".parse().unwrap(), record("a", json!({ "texts": texts })))]);
    let found = read(&file(&household, &records, None));
    let [event] = found.as_slice() else { panic!("{found:?}") };
    assert!(event.summary.starts_with("x\nEND:VEVENT\nBEGIN:VEVENT\nUID:y\nSUMMARY;X=1:z, \\n; "), "{}", event.summary);
    assert!(event.description.contains("SUMMARY;X=1:z"), "{}", event.description);
    assert_eq!(event.start, "20270705");
}

#[test]
fn the_hours_of_school_weeks_are_every_such_day_up_to_the_summer_and_none_in_a_holiday() {
    let mut wednesdays = Entry::new(
        "a".parse().unwrap(),
        Children::one(1),
        Slot::Term(TermSlot::WednesdayAfternoon),
        TermSlot::WednesdayAfternoon.days(),
    );
    wednesdays.hours = Some(span(13 * 60, 17 * 60));
    let today = day("2026-11-22");
    let found = read(&file(&household(vec![wednesdays]), &Records::new(), Some(today)));
    let mut days: Vec<Date> = Vec::new();
    for event in &found {
        assert_eq!(&event.start[8..], "T130000");
        let first = moment(&event.start).date();
        let count: i64 = match &event.rule {
            None => 1,
            Some(rule) => {
                assert!(rule.starts_with("FREQ=WEEKLY;BYDAY=WE;COUNT="), "{rule}");
                rule.rsplit('=').next().unwrap().parse().unwrap()
            }
        };
        days.extend((0..count).map(|week| first.checked_add(Span::new().weeks(week)).unwrap()));
    }
    let free =
        |day: Date| invented().edited.holidays.school_holidays.iter().any(|h| h.start.0 <= day && day <= h.end.0);
    let wanted: Vec<Date> = today
        .0
        .series(1.day())
        .take_while(|day| *day < date(2027, 7, 1))
        .filter(|day| day.weekday() == Civil::Wednesday && !free(*day))
        .collect();
    assert_eq!(days, wanted);
    assert!(wanted.len() > 20);
}

#[test]
fn days_of_a_school_week_with_other_hours_are_events_of_their_own() {
    let hours = json!({ "hours": [
        { "days": ["mo", "tu"], "opens": "15:30", "closes": "18:00", "sources": ["s"] },
        { "days": ["fr"], "opens": "15:00", "closes": "17:30", "sources": ["s"] },
    ] });
    let records = Records::from([("a".parse().unwrap(), record("a", json!({ "when": hours })))]);
    let slot = TermSlot::AfterSchool;
    let entry = Entry::new("a".parse().unwrap(), Children::one(0), Slot::Term(slot), slot.days());
    let mut by_days: BTreeMap<Vec<Weekday>, Option<String>> = BTreeMap::new();
    for event in events(&household(vec![entry]), &records, Some(day("2026-11-22"))) {
        by_days.insert(event.weekdays, event.hours.map(|(from, _)| String::from(from)));
    }
    use Weekday::{Fr, Mo, Th, Tu};
    let wanted = [(vec![Mo, Tu], Some("15:30")), (vec![Th], None), (vec![Fr], Some("15:00"))];
    assert_eq!(by_days, wanted.map(|(days, from)| (days, from.map(str::to_owned))).into());
}

#[test]
fn what_must_be_asked_is_a_day_of_its_own_until_that_day_is_over() {
    let facts = json!({ "taking_part": { "ask_before": "P2M", "sources": ["s"] } });
    let records = Records::from([("a".parse().unwrap(), record("a", facts))]);
    let household = household(vec![in_week("a", "2027-07-05")]);
    let asking = |today: &str| -> Vec<String> {
        let found = read(&file(&household, &records, Some(day(today))));
        found.into_iter().filter(|event| event.uid.starts_with("calendar-ask-")).map(|event| event.start).collect()
    };
    assert_eq!(asking("2027-05-05"), ["20270505"]);
    assert_eq!(asking("2027-05-06"), [""; 0]);
}
