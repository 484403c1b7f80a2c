//! What an importer makes of one record, and how that becomes a service.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::fields::says_nothing;
use super::{Context, SOURCE, clean};
use crate::catalogue::{NAME_MAX, SUMMARY_MAX, TEXT_MAX};
use crate::domain::*;

/// The words a source has in one language.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub name: String,
    /// One sentence; made from the description where the source has none.
    pub summary: Option<String>,
    pub description: Option<String>,
    /// Made from the contacts where the source has none.
    pub next_step: Option<String>,
}

/// An organisation as the source names it.
#[derive(Debug, Clone)]
pub struct Maker {
    pub name: String,
    pub website: Option<String>,
}

/// One record of the source in our terms. Sources of the single facts are
/// left empty: they are all the import's own.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The source's own id.
    pub id: String,
    /// The id the record had when it left a catalogue like ours.
    pub own_id: Option<ServiceId>,
    /// The name on the door, and short ones, where the source tells them apart
    /// from the name.
    pub official_name: Option<String>,
    pub abbreviations: Vec<String>,
    pub words: BTreeMap<Lang, Words>,
    /// The source's labels and term ids for what it is.
    pub labels: Vec<String>,
    /// What it is about, where the format itself says so.
    pub concepts: Vec<ConceptId>,
    /// Its category where no concept tells it.
    pub category: Category,
    /// The categories where the source names ours.
    pub said: Option<Category>,
    pub also_in: Vec<Category>,
    pub maker: Option<Maker>,
    pub state: State,
    /// When the source last changed the record.
    pub modified: Option<PartialDate>,
    pub coverage: Coverage,
    pub places: Vec<Place>,
    pub audience: Audience,
    pub when: When,
    pub cost: Option<Cost>,
    pub languages: Option<Languages>,
    pub access: AccessFacts,
    pub taking_part: TakingPart,
    pub availability: Option<Availability>,
    pub contacts: Vec<Contact>,
    pub notes: Vec<Note>,
    pub trust: Trust,
    /// What has no place in our model, by the source's own field names.
    pub extra: BTreeMap<String, Json>,
    /// What came in otherwise than it was; told to the person who imports.
    pub told: Vec<String>,
}

impl Draft {
    pub fn new(id: String, category: Category) -> Draft {
        Draft {
            id,
            own_id: None,
            official_name: None,
            abbreviations: Vec::new(),
            words: BTreeMap::new(),
            labels: Vec::new(),
            concepts: Vec::new(),
            category,
            said: None,
            also_in: Vec::new(),
            maker: None,
            state: State::Running,
            modified: None,
            coverage: Coverage::Unknown,
            places: Vec::new(),
            audience: Audience::default(),
            when: When::default(),
            cost: None,
            languages: None,
            access: AccessFacts::default(),
            taking_part: TakingPart::default(),
            availability: None,
            contacts: Vec::new(),
            notes: Vec::new(),
            trust: Trust::default(),
            extra: BTreeMap::new(),
            told: Vec::new(),
        }
    }

    /// Keeps a value that has no place in our model.
    pub fn keep(&mut self, field: &str, value: impl Into<Json>) {
        let value = value.into();
        if !says_nothing(&value) {
            self.extra.insert(field.to_owned(), value);
        }
    }

    /// Adds a contact, or keeps what is none and says so.
    pub fn contact(&mut self, kind: ContactKind, raw: &str, label: Option<String>) {
        if raw.trim().is_empty() {
            return;
        }
        let value = match kind {
            ContactKind::Phone => clean::phone(raw),
            ContactKind::Email => clean::email(raw),
            ContactKind::Website => clean::website(raw),
            ContactKind::Chat => Some(clean::line(raw)),
        };
        match value {
            Some(value) if self.contacts.iter().any(|c| c.kind == kind && c.value == value) => {}
            Some(value) => self.contacts.push(Contact { kind, value, label, sources: Vec::new() }),
            None => {
                let wanted = match kind {
                    ContactKind::Phone => "a phone number",
                    ContactKind::Email => "an e-mail address",
                    ContactKind::Website => "a web address",
                    ContactKind::Chat => "a chat",
                };
                self.told.push(format!("`{}` is not {wanted}: kept in `extra`", clean::line(raw)));
                let list = self.extra.entry(kind.as_str().to_owned()).or_insert_with(|| Json::Array(Vec::new()));
                if let Json::Array(list) = list {
                    list.push(raw.into());
                }
            }
        }
    }

    /// Adds a place; its point, if there is one, tells the neighbourhood. A
    /// postcode does not: one covers several.
    pub fn place(&mut self, mut place: Place, context: &Context) {
        if let Some(point) = place.point {
            match context.neighbourhood(&point) {
                Some(nr) => {
                    place.neighbourhoods = vec![nr];
                    place.basis = Some(Basis::Address);
                }
                None => self.told.push(format!("{}, {} lies in none of the neighbourhoods", point.lat, point.lon)),
            }
        }
        self.places.push(place);
    }

    /// The service, without an id of ours yet (that depends on which are
    /// taken); or why it cannot be one.
    pub(super) fn finish(mut self, context: &Context) -> Result<Finished, String> {
        let guessed = self.name_its_concepts(context)?;
        if let (true, Some(first)) = (guessed, self.concepts.first()) {
            self.told.push(format!("what it is about (`{first}`) is read from its name: have a look"));
        }
        if self.concepts.is_empty() {
            let labels = if self.labels.is_empty() { "none".to_owned() } else { self.labels.join(", ") };
            self.told.push(format!("no concept is known for its labels ({labels}): name one under `terms` in --map"));
            self.keep("labels", self.labels.clone());
        }
        // One of our own says itself what its dates mean.
        if self.own_id.is_none() {
            self.time_of_year(&context.frame.holidays);
        }
        let of_concept = self.concepts.first().and_then(|id| context.frame.taxonomy.concept(id)).map(|c| c.category);
        let category = self.said.or(of_concept).unwrap_or(self.category);
        let texts = self.texts(context)?;
        self.keep_long_descriptions();
        self.keep_long_notes();
        // The words on the door: Dutch where there are such, else the source's.
        let on_the_door = self.words.get(&Lang::NL).or_else(|| self.words.values().next());
        let name = on_the_door.map(|words| clean::line(&words.name)).unwrap_or_default();
        let overlong = (name.chars().count() > NAME_MAX).then(|| name.clone());
        let official_name = self.official_name.or(overlong);
        let source = Source {
            publisher: context.source.publisher.clone(),
            title: context.source.title.clone(),
            section: Some(self.id.clone()),
            date: self.modified,
            remark: self.modified.is_none().then(|| "the source does not say when it changed".to_owned()),
        };
        // What does not run needs a day: where the source has none, today's.
        let as_of = self.modified.or_else(|| (self.state != State::Running).then(|| context.day_read()));
        let service = Service {
            schema: None,
            schema_version: crate::catalogue::SCHEMA_VERSION,
            id: context.placeholder.clone(),
            status: Status { state: self.state, as_of, sources: source_keys() },
            category,
            also_in: self.also_in,
            concepts: self.concepts,
            providers: Vec::new(),
            official_name,
            abbreviations: self.abbreviations,
            sources: BTreeMap::from([(context.source_key.clone(), source)]),
            coverage: self.coverage,
            places: self.places,
            audience: self.audience,
            when: self.when,
            cost: self.cost,
            languages: self.languages,
            access: self.access,
            taking_part: self.taking_part,
            availability: self.availability,
            contacts: self.contacts,
            notes: self.notes,
            trust: self.trust,
            texts,
            origin: None,
            extra: self.extra,
        };
        let (origin, own_id) = (self.id, self.own_id);
        Ok(Finished { origin, own_id, name, maker: self.maker, told: self.told, service: sourced(service) })
    }

    /// From the mapping's terms, the labels and, as the last resort, the name:
    /// whether only that told it. An error for a record that the mapping
    /// leaves out.
    fn name_its_concepts(&mut self, context: &Context) -> Result<bool, String> {
        let mut left_out = Vec::new();
        for label in &self.labels {
            match context.mapping.terms.get(label) {
                Some(meant) if meant.is_empty() => left_out.push(label.as_str()),
                Some(meant) => self.concepts.extend(meant.iter().cloned()),
                None => self.concepts.extend(context.labels.concept(label).cloned()),
            }
        }
        if self.concepts.is_empty() && !left_out.is_empty() {
            return Err(format!("the mapping leaves `{}` out", left_out.join("`, `")));
        }
        self.concepts.extend(context.mapping.concepts.iter().cloned());
        let guess = self.concepts.is_empty();
        if guess {
            self.concepts = self.words.values().flat_map(|words| context.labels.within(&words.name)).collect();
        }
        let mut seen = Vec::new();
        self.concepts.retain(|id| {
            !seen.contains(id) && {
                seen.push(id.clone());
                true
            }
        });
        Ok(guess)
    }

    /// School holidays or school time, where its dates tell.
    fn time_of_year(&mut self, holidays: &Holidays) {
        let dated = self.when.periods.iter().filter(|period| period.start <= period.end);
        let days: Vec<(Day, bool)> = dated.flat_map(|period| weekdays(period, holidays)).collect();
        let mut known = |fact: fn(&mut When) -> &mut Known, in_holidays: bool| {
            let fact = fact(&mut self.when);
            if fact.is_unknown() && days.iter().any(|(_, holiday)| *holiday == in_holidays) {
                *fact = Known::Yes;
            }
        };
        known(|when| &mut when.holidays, true);
        known(|when| &mut when.school_time, false);
    }

    fn texts(&self, context: &Context) -> Result<BTreeMap<Lang, ServiceText>, String> {
        let mut texts = BTreeMap::new();
        for (lang, words) in &self.words {
            let name = clean::line(&words.name);
            if name.is_empty() {
                continue;
            }
            let described = words.description.as_deref().map(clean::text).filter(|text| !text.is_empty());
            let summary = words.summary.as_deref().map(clean::line).filter(|text| !text.is_empty());
            let first = summary.or_else(|| described.as_deref().map(|text| text.replace('\n', " ")));
            let summary = clean::shortened(&first.unwrap_or_else(|| name.clone()), SUMMARY_MAX);
            let next_step = words.next_step.clone().unwrap_or_else(|| self.next_step(*lang, context));
            let description = described.filter(|text| *text != summary);
            texts.insert(
                *lang,
                ServiceText {
                    provenance: Provenance::Source,
                    name: clean::shortened(&name, NAME_MAX),
                    summary,
                    next_step: clean::shortened(&next_step, TEXT_MAX),
                    description: description.map(|text| clean::shortened(&text, TEXT_MAX)),
                },
            );
        }
        if texts.is_empty() { Err("has no name".to_owned()) } else { Ok(texts) }
    }

    /// What is cut off a text is not lost.
    fn keep_long_descriptions(&mut self) {
        let whole = |(lang, words): (&Lang, &Words)| {
            let text = clean::text(words.description.as_deref()?);
            (text.chars().count() > TEXT_MAX).then(|| (format!("description/{lang}"), text))
        };
        for (field, text) in self.words.iter().filter_map(whole).collect::<Vec<_>>() {
            self.told.push(format!("`{field}` is cut at {TEXT_MAX} characters: the whole is kept in `extra`"));
            self.keep(&field, text);
        }
    }

    /// Nor what is cut off a note.
    fn keep_long_notes(&mut self) {
        let mut long = Vec::new();
        for note in &mut self.notes {
            for text in note.text.0.values_mut().filter(|text| text.chars().count() > TEXT_MAX) {
                let short = clean::shortened(text, TEXT_MAX);
                long.push(std::mem::replace(text, short));
            }
        }
        if !long.is_empty() {
            self.told.push(format!("a note is cut at {TEXT_MAX} characters: the whole is kept in `extra`"));
            self.keep("notes/whole", long);
        }
    }

    /// One sentence from the first way to take part or to ask.
    fn next_step(&self, lang: Lang, context: &Context) -> String {
        let contact = |kind| self.contacts.iter().find(|c| c.kind == kind).map(|c| c.value.clone());
        let register = self.taking_part.register_url.clone();
        let say = |id: &str, name: &'static str, value: String| context.sentence(lang, id, &[(name, value)]);
        let street = self.places.iter().find_map(|place| place.street.clone());
        None.or_else(|| register.map(|site| say("next-register", "site", site)))
            .or_else(|| contact(ContactKind::Phone).map(|phone| say("next-phone", "phone", phone)))
            .or_else(|| contact(ContactKind::Email).map(|email| say("next-email", "email", email)))
            .or_else(|| contact(ContactKind::Website).map(|site| say("next-website", "site", site)))
            .or_else(|| street.map(|street| say("next-visit", "street", street)))
            .unwrap_or_else(|| {
                let desk = &context.frame.region.help_desk;
                say("next-ask", "who", format!("{} ({})", desk.name, desk.phone))
            })
    }
}

/// A service that still needs its id and its providers.
pub(super) struct Finished {
    pub origin: String,
    pub own_id: Option<ServiceId>,
    pub name: String,
    pub maker: Option<Maker>,
    pub told: Vec<String>,
    pub service: Service,
}

/// Most days of a period that are looked at: a school year and its summer.
const LONGEST: usize = 400;

/// The days of a period on which there would be school, each with whether it
/// is in the holidays. Only within the years whose holidays are known.
fn weekdays(period: &Period, holidays: &Holidays) -> Vec<(Day, bool)> {
    let known_until = holidays.school_holidays.iter().map(|holiday| holiday.end).max();
    let days =
        (0..LONGEST as u16).map_while(|later| period.start.days_later(later)).take_while(|day| *day <= period.end);
    let runs = |day: &Day| {
        let weekday = day.0.weekday().to_monday_zero_offset();
        let listed = period.days.is_empty() || period.days.contains(&Weekday::ALL[weekday as usize]);
        weekday < 5 && listed && known_until.is_some_and(|last| *day <= last)
    };
    let in_holidays =
        |day: &Day| holidays.school_holidays.iter().any(|holiday| holiday.start <= *day && *day <= holiday.end);
    days.filter(runs).map(|day| (day, in_holidays(&day))).collect()
}

fn source_keys() -> Vec<SourceKey> {
    SOURCE.parse().into_iter().collect()
}

/// Every fact with the import as its source.
fn sourced(mut service: Service) -> Service {
    let keys = source_keys();
    let each = |sources: &mut Vec<SourceKey>| *sources = keys.clone();
    for place in &mut service.places {
        each(&mut place.sources);
        place.access.iter_mut().for_each(|access| each(&mut access.sources));
    }
    let (audience, when) = (&mut service.audience, &mut service.when);
    audience.ages.iter_mut().for_each(|range| each(&mut range.sources));
    if !audience.stages.is_empty() || !audience.groups.is_empty() {
        each(&mut audience.sources);
    }
    when.hours.iter_mut().for_each(|hours| each(&mut hours.sources));
    when.periods.iter_mut().for_each(|period| each(&mut period.sources));
    if !when.parts.is_empty() || !when.school_time.is_unknown() || !when.holidays.is_unknown() {
        each(&mut when.sources);
    }
    if let Some(cost) = &mut service.cost {
        each(&mut cost.sources);
        cost.amounts.iter_mut().for_each(|amount| each(&mut amount.sources));
    }
    service.languages.iter_mut().for_each(|languages| each(&mut languages.sources));
    service.availability.iter_mut().for_each(|availability| each(&mut availability.sources));
    service.contacts.iter_mut().for_each(|contact| each(&mut contact.sources));
    service.notes.iter_mut().for_each(|note| each(&mut note.sources));
    if service.access != AccessFacts::default() {
        each(&mut service.access.sources);
    }
    if service.taking_part != TakingPart::default() {
        each(&mut service.taking_part.sources);
    }
    service
}
