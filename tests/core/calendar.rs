//! Calendar files, read by a parser of others (the `icalendar` crate).

use icalendar::parser::{Component, read_calendar, unfold};
use jiff::civil::date;
use proptest::prelude::*;
use wegwijs::calendar::{Event, write};
use wegwijs::domain::{Day, Hour, Weekday};

const ZONE: &str = "Europe/Brussels";
const STAMP: &str = "20261121T093000Z";

fn hour(text: &str) -> Hour {
    Hour::try_from(text.to_owned()).unwrap()
}

fn event(first: Day, last: Day) -> Event {
    Event {
        uid: "ask-x@y".into(),
        summary: "Vraag opvang aan".into(),
        description: "Bel".into(),
        location: None,
        first,
        last,
        weekdays: vec![],
        hours: None,
        remind: None,
    }
}

/// Name and value of every property of the only event, alarms included.
fn properties(file: &str) -> Vec<(String, String)> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|e| panic!("{e}\n{file}"));
    let events: Vec<&Component> = calendar.components.iter().filter(|c| c.name.as_str() == "VEVENT").collect();
    let [event] = events.as_slice() else { panic!("{file}") };
    let alarms = event.components.iter().flat_map(|alarm| &alarm.properties);
    event.properties.iter().chain(alarms).map(|p| (p.name.to_string(), p.val.to_string())).collect()
}

fn value(file: &str, name: &str) -> String {
    let found = properties(file).into_iter().find(|(key, _)| key == name);
    found.unwrap_or_else(|| panic!("no {name} in {file}")).1
}

fn one(event: Event) -> String {
    write(&[event], ZONE, STAMP)
}

fn days() -> impl Strategy<Value = (Day, Day)> {
    (2024i16..2030, 1i8..=12, 1i8..=28, 0i8..=60).prop_map(|(year, month, day, length)| {
        let first = date(year, month, day);
        (Day(first), Day(first.checked_add(jiff::Span::new().days(length)).unwrap()))
    })
}

fn weekdays() -> impl Strategy<Value = Vec<Weekday>> {
    prop::sample::subsequence(Weekday::ALL, 0..=7)
}

proptest! {
    #[test]
    fn any_words_come_back_as_they_were(
        summary in "[ -~éşعбї\n;,\\\\:]{0,120}",
        location in "\\PC{0,90}",
        (first, last) in days(),
    ) {
        let written = Event { summary: summary.clone(), location: Some(location.clone()), ..event(first, last) };
        let file = one(written);
        prop_assert_eq!(value(&file, "SUMMARY"), summary);
        prop_assert_eq!(value(&file, "LOCATION"), location);
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_all_end_as_they_must(text in "\\PC{0,200}", (first, last) in days()) {
        let file = one(Event { description: text, remind: Some(28), ..event(first, last) });
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
    }

    #[test]
    fn a_run_takes_place_on_its_weekdays_only_and_as_often_as_they_come(
        (first, last) in days(),
        weekdays in weekdays(),
        timed in any::<bool>(),
    ) {
        let hours = timed.then(|| (hour("09:00"), hour("16:00")));
        let file = one(Event { weekdays: weekdays.clone(), hours, ..event(first, last) });
        let mut wanted = Vec::new();
        let mut day = first.0;
        while day <= last.0 {
            let own = Weekday::ALL[day.weekday().to_monday_zero_offset() as usize];
            if weekdays.is_empty() || weekdays.contains(&own) {
                wanted.push(day);
            }
            day = day.tomorrow().unwrap();
        }
        let Some(start) = wanted.first() else {
            prop_assert!(!file.contains("BEGIN:VEVENT"), "a run without a day is no event");
            return Ok(());
        };
        let date = start.strftime("%Y%m%d").to_string();
        prop_assert_eq!(&value(&file, "DTSTART")[..8], date);
        let count = file.split("COUNT=").nth(1).map_or(1, |rest| {
            rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<usize>().unwrap()
        });
        let whole_row = weekdays.is_empty() && !timed;
        prop_assert_eq!(count, if whole_row { 1 } else { wanted.len() });
    }
}

#[test]
fn a_day_to_ask_on_is_a_whole_day_with_a_reminder_four_weeks_before() {
    let day = Day(date(2026, 12, 1));
    let file = one(Event { remind: Some(28), ..event(day, day) });
    assert_eq!(value(&file, "DTSTART"), "20261201");
    assert_eq!(value(&file, "DTEND"), "20261202", "the end of whole days is the day after");
    assert_eq!(value(&file, "DTSTAMP"), STAMP);
    assert_eq!(value(&file, "TRIGGER"), "-P27DT15H", "at nine in the morning, 28 days before");
    assert!(file.contains("DTSTART;VALUE=DATE:20261201\r\n"));
    assert!(!file.contains("VTIMEZONE"), "whole days have no zone");
}

#[test]
fn reminders_are_at_nine_in_the_morning() {
    let day = Day(date(2027, 3, 1));
    let trigger = |remind| value(&one(Event { remind: Some(remind), ..event(day, day) }), "TRIGGER");
    assert_eq!([trigger(0), trigger(1), trigger(2)], ["PT9H", "-PT15H", "-P1DT15H"]);
}

#[test]
fn hours_stand_in_the_zone_of_the_place_which_is_written_out() {
    let week = event(Day(date(2027, 7, 12)), Day(date(2027, 7, 16)));
    let file = one(Event { hours: Some((hour("09:00"), hour("16:30"))), ..week });
    assert!(file.contains("DTSTART;TZID=Europe/Brussels:20270712T090000\r\n"), "{file}");
    assert!(file.contains("DTEND;TZID=Europe/Brussels:20270712T163000\r\n"), "{file}");
    assert!(file.contains("RRULE:FREQ=DAILY;COUNT=5\r\n"), "{file}");
    for part in ["TZID:Europe/Brussels", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CET"] {
        assert!(file.contains(part), "{part} in {file}");
    }
    // 31 March and 27 October 1996 were the last Sundays of their months.
    for (year, month, day) in [(1996, 3, 31), (1996, 10, 27)] {
        let day = date(year, month, day);
        assert_eq!(day.weekday(), jiff::civil::Weekday::Sunday);
        assert!(day.day() > 24);
    }
}

#[test]
fn elsewhere_hours_are_those_of_the_clock_on_the_wall() {
    let day = Day(date(2027, 7, 12));
    let file = write(&[Event { hours: Some((hour("09:00"), hour("10:00"))), ..event(day, day) }], "Asia/Tokyo", STAMP);
    assert!(file.contains("DTSTART:20270712T090000\r\n") && !file.contains("VTIMEZONE"), "{file}");
}

#[test]
fn a_night_ends_on_the_next_day() {
    let day = Day(date(2027, 12, 31));
    let ends = |until| value(&one(Event { hours: Some((hour("20:00"), hour(until))), ..event(day, day) }), "DTEND");
    assert_eq!(ends("24:00"), "20280101T000000");
    assert_eq!(ends("02:00"), "20280101T020000");
}

#[test]
fn an_event_cannot_be_smuggled_in_through_words() {
    let day = Day(date(2027, 1, 1));
    let hostile = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y\u{0}\u{7f}";
    let file = one(Event { summary: hostile.into(), uid: "a\r\nb".into(), ..event(day, day) });
    assert_eq!(file.matches("\r\nBEGIN:VEVENT\r\n").count(), 1, "{file}");
    assert_eq!(value(&file, "SUMMARY"), "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y");
}

#[test]
fn an_empty_list_is_an_empty_calendar() {
    let file = write(&[], ZONE, STAMP);
    assert_eq!(read_calendar(&unfold(&file)).unwrap().components.len(), 0);
}
