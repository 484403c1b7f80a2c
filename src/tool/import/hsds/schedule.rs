//! Schedules: the recurrence rules of RFC 5545, as far as our hours and dated
//! runs say exactly the same.

use serde_json::Value;

use super::attributes::attributes;
use crate::domain::{Day, Hour, Hours, Period, Weekday};
use crate::tool::import::Fields;
use crate::tool::own_words::OwnWord;

/// What became of one schedule.
#[derive(Debug, Default)]
pub struct Read {
    pub hours: Option<Hours>,
    pub period: Option<Period>,
    /// What it says in words.
    pub words: Vec<String>,
    /// Whether it says more than that.
    pub more: bool,
    pub told: Option<String>,
}

/// A rule of the source, and what in it we cannot say.
struct Rule {
    days: Vec<Weekday>,
    start: Option<Day>,
    end: Option<Day>,
    /// How it goes on in a way that ours do not.
    otherwise: Option<String>,
}

pub fn schedule(item: &Value, today: Day) -> Read {
    let Some(mut fields) = Fields::of(item) else {
        return Read { more: true, told: Some("a schedule is not an object".to_owned()), ..Read::default() };
    };
    let mut read = Read::default();
    let (own, others) = attributes(&mut fields);
    read.more |= !others.is_empty();
    read.words = ["description", "notes"].iter().filter_map(|name| fields.prose(name)).collect();
    let (opens, closes) = (fields.hour("opens_at"), fields.hour("closes_at"));
    if [opens, closes].into_iter().flatten().any(|(_, zone)| zone) {
        read.told = Some("the time zone of its opening hours is left out: they are read as local".to_owned());
    }
    let (opens, closes) = (opens.map(|(hour, _)| hour), closes.map(|(hour, _)| until_midnight(hour)));
    let unread = fields.says("opens_at") || fields.says("closes_at");
    let rule = rule(&mut fields);
    let says_when = !rule.days.is_empty() || rule.start.is_some() || rule.end.is_some() || opens.or(closes).is_some();
    let time = |word| own.first(word, |text| Hour::try_from(text.to_owned()).ok());
    let (care_from, care_until) = (time(OwnWord::CareFrom), time(OwnWord::CareUntil));
    let fault = if unread {
        Some("an opening hour cannot be read".to_owned())
    } else if opens.zip(closes).is_some_and(|(opens, closes)| opens >= closes) {
        Some("it closes before it opens".to_owned())
    } else {
        rule.otherwise.clone()
    };
    if let Some(fault) = fault {
        read.told = Some(format!("a schedule is kept in `extra`: {fault}"));
        read.more = true;
        return read;
    }
    match (rule.start, rule.end) {
        (Some(start), Some(end)) if start <= end => {
            let days = if rule.days.len() == Weekday::ALL.len() { Vec::new() } else { rule.days };
            read.period = Some(Period { start, end, days, opens, closes, care_from, care_until, sources: Vec::new() });
        }
        (start, None) if start.is_none_or(|start| start <= today) && !rule.days.is_empty() => {
            read.more |= start.is_some();
            read.hours = Some(Hours { days: rule.days, opens, closes, months: Vec::new(), sources: Vec::new() });
        }
        _ if says_when => {
            read.told = Some("a schedule is kept in `extra`: its days cannot be told from it".to_owned());
            read.more = true;
        }
        _ => {}
    }
    read.more |= fields.has_left();
    read
}

/// Closing at 00:00 is closing at the end of the day.
fn until_midnight(hour: Hour) -> Hour {
    if hour.minutes == 0 { Hour { minutes: 24 * 60 } } else { hour }
}

fn rule(fields: &mut Fields) -> Rule {
    let from = [fields.day("valid_from"), fields.day("dtstart")];
    let to = [fields.day("valid_to"), fields.day("until")];
    // Where both are given, it runs while both hold.
    let (start, end) = (from.into_iter().flatten().max(), to.into_iter().flatten().min());
    let unread = ["valid_from", "valid_to", "dtstart", "until", "freq", "interval", "byday"];
    let frequency = fields.line("freq").map(|freq| freq.to_uppercase());
    let interval = fields.number("interval");
    fields.drop("wkst");
    let byday = fields.line("byday");
    let days = byday.as_deref().map(weekdays);
    let finer = ["count", "byweekno", "bymonthday", "byyearday"].into_iter().find(|name| {
        let said = fields.line(name).is_some();
        said || fields.says(name)
    });
    let unread = unread.into_iter().find(|name| fields.says(name));
    let otherwise = match (frequency.as_deref(), interval, &days, finer) {
        (Some(frequency), ..) if frequency != "WEEKLY" => Some(format!("it repeats {frequency}")),
        (_, Some(interval), ..) if interval != 1.0 && interval != 0.0 => {
            Some(format!("it is not every week, but every {interval}"))
        }
        (_, _, Some(None), _) => Some(format!("its days are `{}`", byday.unwrap_or_default())),
        (.., Some(name)) => Some(format!("it has `{name}`")),
        _ if unread.is_some() => unread.map(|name| format!("its `{name}` cannot be read")),
        // One day needs no day of the week.
        (_, _, None, _) if start.is_some() && start != end => Some("it names no day of the week".to_owned()),
        _ => None,
    };
    let days = days.flatten().unwrap_or_default();
    Rule { days, start, end, otherwise }
}

/// Days of every week in the order of the week; none where one of them is a
/// certain one of the month (`1MO`) or no day at all.
fn weekdays(byday: &str) -> Option<Vec<Weekday>> {
    let parts = byday.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let days: Option<Vec<Weekday>> = parts.map(|part| Weekday::parse(&part.to_lowercase())).collect();
    let mut days = days.filter(|days| !days.is_empty())?;
    days.sort();
    days.dedup();
    Some(days)
}
