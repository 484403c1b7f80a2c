//! When: single and multiple days, weekly hours in a period, and always.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::super::{Context, Draft, Fields};
use crate::domain::*;

/// A moment on the region's clock. UiTdatabank writes an offset (RFC 3339),
/// most often that of the place, at times UTC.
pub(super) fn moment(text: &str, context: &Context) -> Option<DateTime> {
    match text.parse::<jiff::Timestamp>() {
        Ok(moment) => {
            let zone = TimeZone::get(&context.frame.region.time_zone).ok()?;
            Some(zone.to_datetime(moment))
        }
        Err(_) => text.parse().ok(),
    }
}

fn hour(time: jiff::civil::Time) -> Hour {
    Hour { minutes: time.hour() as u16 * 60 + time.minute() as u16 }
}

/// One run of days, before weekly ones are made of them.
#[derive(Debug, Clone, PartialEq)]
struct Run {
    start: Date,
    end: Date,
    opens: Option<Hour>,
    closes: Option<Hour>,
    care_from: Option<Hour>,
    care_until: Option<Hour>,
}

impl Run {
    fn hours(&self) -> [Option<Hour>; 4] {
        [self.opens, self.closes, self.care_from, self.care_until]
    }

    fn period(&self, days: Vec<Weekday>) -> Period {
        Period {
            start: Day(self.start),
            end: Day(self.end),
            days,
            opens: self.opens,
            closes: self.closes,
            care_from: self.care_from,
            care_until: self.care_until,
            sources: Vec::new(),
        }
    }
}

fn weekday(date: Date) -> Weekday {
    Weekday::ALL[date.weekday().to_monday_zero_offset() as usize]
}

/// Days that follow each other become one run; single days a week apart, with
/// the same hours, become one weekly period.
fn periods(mut runs: Vec<Run>) -> Vec<Period> {
    runs.sort_by_key(|run| (run.start, run.end, run.hours()));
    runs.dedup();
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        let follows =
            |last: &Run| last.hours() == run.hours() && last.end.tomorrow().is_ok_and(|next| next == run.start);
        match joined.iter_mut().rfind(|last| follows(last)) {
            Some(last) => last.end = run.end,
            None => joined.push(run),
        }
    }
    let mut weekly: Vec<(Run, bool)> = Vec::new();
    for run in joined {
        let week_later =
            |last: &Run| last.end.checked_add(jiff::Span::new().days(7)).is_ok_and(|next| next == run.start);
        let single = run.start == run.end;
        let fits = |(last, is_weekly): &&mut (Run, bool)| {
            single && (*is_weekly || last.start == last.end) && last.hours() == run.hours() && week_later(last)
        };
        match weekly.iter_mut().rfind(fits) {
            Some((last, is_weekly)) => (last.end, *is_weekly) = (run.end, true),
            None => weekly.push((run, false)),
        }
    }
    weekly
        .into_iter()
        .map(|(run, is_weekly)| run.period(if is_weekly { vec![weekday(run.start)] } else { Vec::new() }))
        .collect()
}

impl Draft {
    pub(super) fn calendar(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let kind = record.string("calendarType");
        let (start, end) = (record.string("startDate"), record.string("endDate"));
        let subs = record.list("subEvent");
        let weekly = record.list("openingHours");
        let mut runs = Vec::new();
        let mut called_off = 0;
        for sub in &subs {
            match (sub["status"]["type"].as_str(), self.run(sub, main, context)) {
                (Some("Unavailable" | "TemporarilyUnavailable"), _) => called_off += 1,
                (_, Some(run)) => runs.push(run),
                (_, None) => self.told.push("a `subEvent` has no start and end: kept in `extra`".to_owned()),
            }
        }
        if called_off > 0 {
            self.told.push(format!("days of it that do not take place, and are left out: {called_off}"));
        }
        if subs.iter().any(|sub| self.run(sub, main, context).is_none()) {
            self.keep("subEvent", subs.clone());
        }
        let whole = || Some((moment(start.as_deref()?, context)?, moment(end.as_deref()?, context)?));
        self.lost_hours(&weekly, kind.as_deref(), whole().is_some());
        match (kind.as_deref(), whole()) {
            (Some("permanent"), _) => self.when.hours.extend(weekly.iter().filter_map(hours)),
            (Some("periodic"), Some((from, to))) if !weekly.is_empty() => {
                for hours in weekly.iter().filter_map(hours) {
                    let care = care(&weekly, &hours);
                    self.when.periods.push(Period {
                        start: Day(from.date()),
                        end: Day(to.date()),
                        days: hours.days,
                        opens: hours.opens,
                        closes: hours.closes,
                        care_from: care.0,
                        care_until: care.1,
                        sources: Vec::new(),
                    });
                }
            }
            (Some("periodic"), Some((from, to))) => {
                let run = Run {
                    start: from.date(),
                    end: to.date(),
                    opens: None,
                    closes: None,
                    care_from: None,
                    care_until: None,
                };
                self.when.periods.push(run.period(Vec::new()));
            }
            (_, Some(_)) if subs.is_empty() => {
                let one = serde_json::json!({ "startDate": start, "endDate": end });
                runs.extend(self.run(&one, main, context));
            }
            _ => {}
        }
        self.when.periods.extend(periods(runs));
        self.availability(record, &subs, context);
        self.ages_of_births();
        self.exceptions(record, main, context);
    }

    /// Weekly hours that cannot be read, care around those of every week, and
    /// all hours of an event that does not say in which weeks.
    fn lost_hours(&mut self, weekly: &[Value], kind: Option<&str>, dated: bool) {
        let unread = weekly.iter().any(|entry| hours(entry).is_none());
        if unread {
            self.told.push("some of its opening hours cannot be read: kept in `extra`".to_owned());
        }
        let care = |entry: &Value| !entry["childcare"].is_null();
        let said = match kind {
            Some("permanent") => !weekly.iter().any(care),
            Some("periodic") => dated,
            _ => false,
        };
        if unread || !said {
            self.keep("openingHours", weekly.to_vec());
        }
    }

    /// Days on which the weekly hours do not hold. A record has no place for
    /// them but a note, which people read.
    fn exceptions(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let day = |value: &Value, name: &str| value[name].as_str().and_then(|text| text.get(..10)?.parse::<Day>().ok());
        for (field, sentence) in
            [("openingHoursClosedDays", "when-closed"), ("openingHoursAdjustedDays", "when-other-hours")]
        {
            let days = record.list(field);
            for (from, to) in days.iter().filter_map(|value| Some((day(value, "startDate")?, day(value, "endDate")?))) {
                let (from, to) = (context.day(main, from), context.day(main, to));
                let days = if from == to { from } else { format!("{from} – {to}") };
                let text = context.sentence(main, sentence, &[("days", days)]);
                self.notes.extend(context.note(NoteAbout::When, main, &text));
            }
            self.keep(field, days);
        }
    }

    /// One part of the event. Of one that lasts over several days the hours of
    /// each day are not said: those of the first and last day become a note.
    fn run(&mut self, sub: &Value, main: Lang, context: &Context) -> Option<Run> {
        let (from, to) = (moment(sub["startDate"].as_str()?, context)?, moment(sub["endDate"].as_str()?, context)?);
        if to < from {
            return None;
        }
        let one_day = from.date() == to.date();
        // Midnight to midnight is how a day without hours is written.
        let whole_day = from.time() == jiff::civil::Time::midnight() && to.hour() == 23 && to.minute() == 59;
        if !one_day && !whole_day {
            let clock = |at: DateTime| String::from(hour(at.time()));
            let values = [
                ("first", context.day(main, Day(from.date()))),
                ("from", clock(from)),
                ("last", context.day(main, Day(to.date()))),
                ("to", clock(to)),
            ];
            let text = context.sentence(main, "when-over-days", &values);
            let note = context.note(NoteAbout::When, main, &text).filter(|note| !self.notes.contains(note));
            self.notes.extend(note);
        }
        let care = |name: &str| sub["childcare"][name].as_str().and_then(|text| Hour::try_from(text.to_owned()).ok());
        let timed = one_day && !whole_day && to > from;
        Some(Run {
            start: from.date(),
            end: to.date(),
            opens: timed.then(|| hour(from.time())),
            closes: timed.then(|| hour(to.time())),
            care_from: care("start"),
            care_until: care("end"),
        })
    }

    /// Full, or places left by count; "available" alone is what every record
    /// says and tells nothing.
    fn availability(&mut self, record: &mut Fields, subs: &[Value], context: &Context) {
        let own = record.value("bookingAvailability");
        let full = |value: &Value| {
            value["type"].as_str() == Some("Unavailable") || value["remainingCapacity"].as_f64() == Some(0.0)
        };
        let left = |value: &Value| value["remainingCapacity"].as_f64().is_some_and(|places| places > 0.0);
        // How many take part has no place in our model.
        let counts = |value: &Value| !value["capacity"].is_null() || !value["remainingCapacity"].is_null();
        own.iter().filter(|own| counts(own)).for_each(|own| self.keep("bookingAvailability", own.clone()));
        let counted = |sub: &&Value| counts(&sub["bookingAvailability"]);
        let of_days: Vec<Value> = subs
            .iter()
            .filter(counted)
            .map(|sub| json!({ "startDate": sub["startDate"], "bookingAvailability": sub["bookingAvailability"] }))
            .collect();
        self.keep("subEvent/bookingAvailability", of_days);
        let of_subs = || subs.iter().filter_map(|sub| sub.get("bookingAvailability"));
        let all_full = !subs.is_empty() && of_subs().count() == subs.len() && of_subs().all(full);
        let state = if own.as_ref().is_some_and(full) || all_full {
            Places::Full
        } else if own.as_ref().is_some_and(left) || of_subs().any(left) {
            Places::Free
        } else {
            return;
        };
        let as_of = self.modified.and_then(|date| date.day()).unwrap_or(Day(context.today));
        self.availability = Some(Availability { state, as_of, sources: Vec::new() });
    }

    /// Whether its last day has passed.
    pub(super) fn over(&self, context: &Context) -> Option<&'static str> {
        let dated = !self.when.periods.is_empty() && self.when.hours.is_empty();
        (dated && self.when.periods.iter().all(|period| period.end.0 < context.today)).then_some("over")
    }
}

/// Weekly hours; none where a part of them cannot be read.
fn hours(value: &Value) -> Option<Hours> {
    let clock = |name: &str| match &value[name] {
        Value::Null => Some(None),
        said => Hour::try_from(said.as_str()?.to_owned()).ok().map(Some),
    };
    // A list there; elsewhere one day may stand without one.
    let names = value["dayOfWeek"].as_array().map_or(std::slice::from_ref(&value["dayOfWeek"]), Vec::as_slice);
    let mut days: Vec<Weekday> = names.iter().filter_map(|name| day_of(name.as_str()?)).collect();
    days.sort_unstable();
    days.dedup();
    // Closing at midnight is closing at the end of the day.
    let closes = clock("closes")?.map(|hour| if hour.minutes == 0 { Hour { minutes: 24 * 60 } } else { hour });
    let opens = clock("opens")?;
    let runs_forward = opens.zip(closes).is_none_or(|(opens, closes)| opens < closes);
    (!days.is_empty() && runs_forward).then(|| Hours { days, opens, closes, months: Vec::new(), sources: Vec::new() })
}

/// The care around hours, where the same entry tells it.
fn care(weekly: &[Value], of: &Hours) -> (Option<Hour>, Option<Hour>) {
    let clock = |value: &Value, name: &str| {
        value["childcare"][name].as_str().and_then(|text| Hour::try_from(text.to_owned()).ok())
    };
    let entry = weekly.iter().find(|value| hours(value).as_ref() == Some(of));
    entry.map_or((None, None), |value| (clock(value, "start"), clock(value, "end")))
}

/// `monday`: the days of schema.org's DayOfWeek in lower case.
fn day_of(name: &str) -> Option<Weekday> {
    Weekday::parse(name.to_lowercase().get(..2)?)
}
