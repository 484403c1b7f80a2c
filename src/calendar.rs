//! Calendar files (iCalendar, RFC 5545) that any phone or computer opens.
//! Written here and not by a library: the one without dependencies folds its
//! lines an octet too late, the others bring a clock and a random generator
//! into the app. A parser of others reads what is written here in a test.

use jiff::civil::Weekday as Civil;

use crate::domain::{Day, Hour, Weekday};

/// Longest line, in octets, without its end (section 3.1).
const LINE: usize = 75;

/// Zones on Central European Time with the summer time of the European Union,
/// which is written out (section 3.6.5). Elsewhere times are written without a
/// zone: the clock on the wall, wherever that is.
const CENTRAL_EUROPEAN: [&str; 7] = [
    "Europe/Amsterdam",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Rome",
];

/// Summer time begins on the last Sunday of March and ends on the last one of
/// October (Directive 2000/84/EC; so since 1996).
const CENTRAL_EUROPEAN_RULES: &str = "BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n\
    DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
    DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n";

/// Something to put in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for the same thing, so that opening a file twice does not
    /// double it.
    pub uid: String,
    pub summary: String,
    pub description: String,
    pub location: Option<String>,
    pub first: Day,
    /// Included; the first day again for a single day.
    pub last: Day,
    /// Weekdays on which it takes place; empty for every day.
    pub weekdays: Vec<Weekday>,
    /// From and until on each of its days; none for whole days.
    pub hours: Option<(Hour, Hour)>,
    /// Reminds this many days before the first day, at nine in the morning;
    /// only of whole days.
    pub remind: Option<u16>,
}

/// A whole calendar file. `zone` is the place's (IANA), `stamp` the moment of
/// writing in UTC, as `20261121T093000Z`.
pub fn write(events: &[Event], zone: &str, stamp: &str) -> String {
    let zone = Some(zone).filter(|zone| CENTRAL_EUROPEAN.contains(zone));
    let mut file = Lines(String::new());
    file.lines(&["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wegwijs//Wegwijs//NL", "CALSCALE:GREGORIAN"]);
    if let Some(zone) = zone.filter(|_| events.iter().any(|event| event.hours.is_some())) {
        file.lines(&["BEGIN:VTIMEZONE"]);
        file.line(&format!("TZID:{zone}"));
        file.0.push_str(CENTRAL_EUROPEAN_RULES);
        file.lines(&["END:VTIMEZONE"]);
    }
    events.iter().for_each(|event| file.event(event, zone, stamp));
    file.lines(&["END:VCALENDAR"]);
    file.0
}

struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event, zone: Option<&str>, stamp: &str) {
        let days = event.days();
        let Some(first) = days.first() else { return };
        self.lines(&["BEGIN:VEVENT"]);
        self.property("UID", &event.uid);
        self.line(&format!("DTSTAMP:{stamp}"));
        // Days in one row are one event; with hours, or with gaps, each is one.
        let repeats = event.hours.is_some() || !event.weekdays.is_empty();
        let last = if repeats { first } else { days.last().unwrap_or(first) };
        match (event.hours, zone) {
            (None, _) => {
                self.line(&format!("DTSTART;VALUE=DATE:{}", date(*first)));
                // The end of whole days is the day after (section 3.6.1).
                let after = last.0.tomorrow().map_or(*last, Day);
                self.line(&format!("DTEND;VALUE=DATE:{}", date(after)));
            }
            (Some((from, until)), zone) => {
                let zone = zone.map(|zone| format!(";TZID={zone}")).unwrap_or_default();
                self.line(&format!("DTSTART{zone}:{}", moment(*first, from)));
                // Into the night: the end lies on the next day.
                let end = if until <= from { first.0.tomorrow().map_or(*first, Day) } else { *first };
                self.line(&format!("DTEND{zone}:{}", moment(end, until)));
            }
        }
        if repeats && days.len() > 1 {
            let mut rule = "DAILY".to_owned();
            for (at, day) in event.weekdays.iter().enumerate() {
                if at == 0 {
                    rule = "WEEKLY;BYDAY=".to_owned();
                } else {
                    rule.push(',');
                }
                rule.push_str(code(*day));
            }
            self.line(&format!("RRULE:FREQ={rule};COUNT={}", days.len()));
        }
        self.property("SUMMARY", &event.summary);
        self.property("DESCRIPTION", &event.description);
        if let Some(location) = &event.location {
            self.property("LOCATION", location);
        }
        if let Some(days) = event.remind.filter(|_| event.hours.is_none()) {
            self.lines(&["BEGIN:VALARM", "ACTION:DISPLAY"]);
            self.property("DESCRIPTION", &event.summary);
            // Counted from midnight on the first day.
            let trigger = match days {
                0 => "PT9H".to_owned(),
                1 => "-PT15H".to_owned(),
                days => format!("-P{}DT15H", days - 1),
            };
            self.line(&format!("TRIGGER:{trigger}"));
            self.lines(&["END:VALARM"]);
        }
        self.lines(&["END:VEVENT"]);
    }

    /// A property whose value is text (section 3.3.11).
    fn property(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for c in value.chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' => line.push_str("\\n"),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.line(&line);
    }

    /// A line, folded between characters where it is too long.
    fn line(&mut self, line: &str) {
        let mut room = LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                // The blank that marks a continuation counts.
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn lines(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.line(line));
    }
}

impl Event {
    /// The days on which it takes place.
    fn days(&self) -> Vec<Day> {
        let mut days = Vec::new();
        let mut day = self.first.0;
        while day <= self.last.0 {
            if self.weekdays.is_empty() || self.weekdays.contains(&weekday(day.weekday())) {
                days.push(Day(day));
            }
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        days
    }
}

fn weekday(day: Civil) -> Weekday {
    let at = day.to_monday_zero_offset() as usize;
    Weekday::ALL.get(at).copied().unwrap_or(Weekday::Su)
}

fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mo => "MO",
        Weekday::Tu => "TU",
        Weekday::We => "WE",
        Weekday::Th => "TH",
        Weekday::Fr => "FR",
        Weekday::Sa => "SA",
        Weekday::Su => "SU",
    }
}

/// `20270901`.
fn date(day: Day) -> String {
    String::from(day).chars().filter(char::is_ascii_digit).collect()
}

/// `20270901T093000`; the end of the day is the next midnight.
fn moment(day: Day, hour: Hour) -> String {
    if hour.minutes >= 24 * 60 {
        return format!("{}T000000", date(day.0.tomorrow().map_or(day, Day)));
    }
    format!("{}T{:02}{:02}00", date(day), hour.minutes / 60, hour.minutes % 60)
}
