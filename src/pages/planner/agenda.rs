//! What of a plan has a date, as events for a calendar: the days of the
//! holidays, the rest of the school year's weeks, and the last day to ask.

use std::collections::BTreeMap;

use super::record;
use super::words::term_slot;
use crate::calendar::Event;
use crate::components::{child_name, wording};
use crate::domain::{Day, Holidays, Lang, Service, ServiceId, Weekday};
use crate::l10n::Localizer;
use crate::plan::{Entry, Household, Records, Slot, Span, requests, stay};

/// What the events are made of.
pub struct Agenda<'a> {
    pub l: &'a Localizer,
    pub holidays: &'a Holidays,
    pub household: &'a Household,
    /// As far as they are loaded.
    pub records: &'a Records,
    /// What a service is called whose record is not there.
    pub name: &'a dyn Fn(&ServiceId) -> String,
}

/// What an event says: the same on all days of an entry.
struct Said {
    summary: String,
    description: String,
    location: Option<String>,
}

impl Agenda<'_> {
    /// From `today` on, where that is known; without it school weeks, which have
    /// no beginning, are left out.
    pub fn events(&self, today: Option<Day>) -> Vec<Event> {
        let entries = self.household.plan.entries().iter();
        let mut events: Vec<Event> = entries
            .flat_map(|entry| match entry.slot {
                Slot::Week(_) => self.of_week(entry),
                Slot::Term(_) => today.map(|today| self.of_term(entry, today)).unwrap_or_default(),
            })
            .collect();
        events.extend(self.asking(today));
        tell_apart(&mut events);
        events
    }

    /// Each day by itself: hours can differ, and one can be called off.
    fn of_week(&self, entry: &Entry) -> Vec<Event> {
        let record = record(self.records, &entry.service);
        let said = self.said(entry, record);
        let days = entry.days.iter().zip(entry.dates());
        let event = |(at, date): (usize, Day)| {
            let uid = format!("{}-{}-{}", entry.service, String::from(date), who_code(entry));
            said.event(uid, (date, date), vec![], stay(entry, at, record).activity)
        };
        days.map(event).collect()
    }

    /// Each stretch between two holidays, the days of the same hours together.
    fn of_term(&self, entry: &Entry, today: Day) -> Vec<Event> {
        let record = record(self.records, &entry.service);
        let said = self.said(entry, record);
        let mut by_hours: BTreeMap<Option<Span>, Vec<Weekday>> = BTreeMap::new();
        for at in entry.days.iter() {
            by_hours.entry(stay(entry, at, record).activity).or_default().push(Weekday::ALL[at]);
        }
        let stretches = self.holidays.school_stretches(today);
        let events = stretches.into_iter().flat_map(|(first, last)| {
            // By its end, which is the same also when its beginning has passed.
            let uid = format!("{}-until-{}-{}", entry.service, String::from(last), who_code(entry));
            let said = &said;
            let event = move |(hours, days): (&Option<Span>, &Vec<Weekday>)| {
                said.event(uid.clone(), (first, last), days.clone(), *hours)
            };
            by_hours.iter().map(event).collect::<Vec<_>>()
        });
        events.collect()
    }

    /// The last days to ask that have not passed.
    fn asking(&self, today: Option<Day>) -> Vec<Event> {
        let event = |(service, by): (ServiceId, Day)| {
            let name = self.dutch_name(&service, record(self.records, &service));
            Event {
                uid: format!("calendar-ask-{service}-{}", String::from(by)),
                summary: self.l.text_with("calendar-ask", &[("name", name.into())]),
                description: String::new(),
                location: None,
                first: by,
                last: by,
                weekdays: vec![],
                hours: None,
                remind: Some(1),
            }
        };
        let requests = requests(&self.household.plan, self.records).into_iter();
        let dated = requests.filter_map(|request| Some((request.service, request.by?)));
        dated.filter(|(_, by)| today.is_none_or(|today| today <= *by)).map(event).collect()
    }

    fn said(&self, entry: &Entry, record: Option<&Service>) -> Said {
        let children = self.household.family.children();
        let who = entry.children.iter().filter_map(|at| Some(child_name(self.l, at, children.get(at)?)));
        let who = wording::listed(self.l, who.collect());
        let text = record.and_then(|record| record.text(self.l.lang())).map(|(_, text)| text);
        let summary = format!("{} ({who})", self.dutch_name(&entry.service, record));
        let mut description = vec![who];
        if let Slot::Term(slot) = entry.slot {
            description.push(term_slot(self.l, slot));
        }
        description.extend(text.map(|text| text.next_step.clone()));
        description.extend(Some(entry.note().to_owned()).filter(|note| !note.is_empty()));
        let place = record.and_then(|record| record.places.iter().find(|place| place.street.is_some()));
        Said { summary, description: description.join("\n"), location: place.map(wording::address) }
    }

    /// The name on the door.
    fn dutch_name(&self, id: &ServiceId, record: Option<&Service>) -> String {
        let text = record.and_then(|record| record.text(Lang::NL));
        text.map_or_else(|| (self.name)(id), |(_, text)| text.name.clone())
    }
}

impl Said {
    fn event(&self, uid: String, (first, last): (Day, Day), weekdays: Vec<Weekday>, hours: Option<Span>) -> Event {
        Event {
            uid,
            summary: self.summary.clone(),
            description: self.description.clone(),
            location: self.location.clone(),
            first,
            last,
            weekdays,
            hours: hours.map(|span| (span.from(), span.until())),
            remind: None,
        }
    }
}

/// Tells two entries of the same service and day apart.
fn who_code(entry: &Entry) -> String {
    entry.children.iter().map(|at| (at + 1).to_string()).collect()
}

/// The same service for the same children twice on a day: a calendar keeps only
/// one of two events with one name, so the second has a number behind its own.
fn tell_apart(events: &mut [Event]) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for event in events {
        let times = times.entry(event.uid.clone()).or_default();
        *times += 1;
        if *times > 1 {
            event.uid = format!("{}-{times}", event.uid);
        }
    }
}
