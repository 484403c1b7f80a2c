//! UiTdatabank JSON-LD (publiq): events and places, as its entry API and its
//! search API give them (the latter with `embed=true`).

mod calendar;
mod facts;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Context, Draft, Fields, Format, Import, Maker, SourceNamed, Words};
use crate::domain::{Category, ContactKind, Coverage, How, Lang, Place, Point, State};

pub struct Uitdatabank;

/// Terms whose meaning is fixed by the specification; every other is looked
/// up by its label, or by its id in the mapping.
const TERMS: [(&str, Category, &str); 2] = [
    ("0.57.0.0.0", Category::Holiday, "holiday-camp"),
    ("K7mPx3nQrT9bWfH2zL5cYv", Category::Childcare, "out-of-school-care"),
];

/// Fields about the record and not about the service, or told in another way.
const ABOUT_THE_RECORD: [&str; 18] = [
    "@context",
    "@type",
    "@id",
    "created",
    "creator",
    "modifier",
    "publisher",
    "completeness",
    "availableFrom",
    "availableTo",
    "completedLanguages",
    "languages",
    "workflowStatus",
    "mainLanguage",
    "playhead",
    "rdf",
    "audience",
    "duplicateOf",
];

impl Format for Uitdatabank {
    const NAME: &'static str = "uitdatabank";
    const LISTS: &'static [&'static str] = &["member"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "publiq".to_owned(), title: "UiTdatabank".to_owned() }
    }

    fn read(value: &Value, at: &str, import: &mut Import) {
        let Some(mut record) = Fields::of(value) else {
            return import.skip(at, "is not an event or place");
        };
        let Some(id) = record.string("@id").or_else(|| record.string("id")) else {
            return import.skip(at, "has no `@id`");
        };
        if !record.has("name") {
            return import.skip(&id, "is only a reference: ask the search API with embed=true");
        }
        let context = import.context;
        let main = record.string("mainLanguage").and_then(|tag| tag.parse().ok()).unwrap_or(context.lang);
        let unpublished = unpublished(&mut record, context);
        let mut draft = draft(id, &mut record, main, context);
        draft.place_and_time(&mut record, main, context);
        let gone = unpublished.or_else(|| facts::cancelled(&mut record)).or_else(|| draft.over(context));
        // A record that came in earlier is not left standing as if it ran.
        match gone {
            Some(_) if import.knows(&draft.id) => draft.state = State::Ended,
            Some(reason) => return import.leave_out(reason),
            None => {}
        }
        if let Some(reason) = facts::not_for_families(&draft, value) {
            return import.leave_out(reason);
        }
        for (name, rest) in record.left() {
            draft.keep(&name, rest);
        }
        import.take(draft);
    }
}

/// Why nobody outside sees the record.
fn unpublished(record: &mut Fields, context: &Context) -> Option<&'static str> {
    match record.string("workflowStatus").as_deref() {
        Some("DRAFT") => return Some("a draft"),
        Some("REJECTED") => return Some("rejected"),
        Some("DELETED") => return Some("deleted"),
        _ => {}
    }
    let from = record.string("availableFrom").and_then(|text| calendar::moment(&text, context));
    from.filter(|from| from.date() > context.today).map(|_| "not published yet")
}

fn draft(id: String, record: &mut Fields, main: Lang, context: &Context) -> Draft {
    let mut draft = Draft::new(id, Category::Holiday);
    draft.modified =
        record.string("modified").or_else(|| record.string("created")).and_then(|t| t.get(..10)?.parse().ok());
    draft.words(record, main, context);
    draft.terms(record, main, context);
    draft.ages(record, main, context);
    draft.prices(record, main);
    draft.booking(record, main, context);
    draft.contacts_of(record);
    if let Some(mut organizer) = record.object("organizer") {
        draft.organizer(&mut organizer, main);
    }
    ABOUT_THE_RECORD.iter().for_each(|name| record.drop(name));
    draft
}

/// A text per language; an older form is one text in the main language.
fn by_language(value: Option<&Value>, main: Lang) -> Vec<(String, String)> {
    let line = |value: &Value| value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    match value {
        Some(Value::Object(texts)) => {
            texts.iter().filter_map(|(tag, value)| Some((tag.clone(), line(value)?))).collect()
        }
        one => one.and_then(line).map(|text| (main.to_string(), text)).into_iter().collect(),
    }
}

/// The text in the main language, else the first.
fn text_in(value: Option<&Value>, main: Lang) -> Option<String> {
    let mut texts = by_language(value, main);
    let at = texts.iter().position(|(tag, _)| tag == main.as_str()).unwrap_or(0);
    (!texts.is_empty()).then(|| texts.swap_remove(at).1)
}

impl Draft {
    fn words(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let mut others = Map::new();
        let mut words: BTreeMap<Lang, Words> = BTreeMap::new();
        for (field, is_name) in [("name", true), ("description", false)] {
            for (tag, text) in by_language(record.value(field).as_ref(), main) {
                match tag.parse::<Lang>().ok().filter(|lang| context.frame.region.offers(*lang)) {
                    Some(lang) if is_name => words.entry(lang).or_default().name = text,
                    Some(lang) => words.entry(lang).or_default().description = Some(text),
                    None => {
                        others.insert(format!("{field}/{tag}"), text.into());
                    }
                }
            }
        }
        // A description in a language without a name has nothing to stand under.
        let nameless: Vec<Lang> = words.iter().filter(|(_, words)| words.name.is_empty()).map(|(l, _)| *l).collect();
        for lang in nameless {
            if let Some(text) = words.remove(&lang).and_then(|words| words.description) {
                others.insert(format!("description/{lang}"), text.into());
            }
        }
        self.words = words;
        self.keep("texts_in_other_languages", others);
    }

    /// What kind of thing it is, and what one finds there.
    fn terms(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let mut facilities = Vec::new();
        for term in record.list("terms") {
            let id = term["id"].as_str().unwrap_or_default();
            let label = text_in(term.get("label"), main).unwrap_or_default();
            if term["domain"].as_str() == Some("facility") {
                facilities.push(label);
                continue;
            }
            if let Some((_, category, concept)) = TERMS.iter().find(|(known, ..)| *known == id) {
                self.category = *category;
                self.labels.push((*concept).to_owned());
                continue;
            }
            // The label where only that is known, the id where the mapping has it.
            let by_id = context.mapping.terms.contains_key(id);
            let word = if by_id || label.is_empty() { id } else { label.as_str() };
            if !word.is_empty() {
                self.labels.push(word.to_owned());
            }
        }
        self.facilities(&facilities, main, context);
    }

    fn contacts_of(&mut self, record: &mut Fields) {
        let Some(mut contacts) = record.object("contactPoint") else { return };
        for (field, kind) in
            [("phone", ContactKind::Phone), ("email", ContactKind::Email), ("url", ContactKind::Website)]
        {
            contacts.strings(field).iter().for_each(|raw| self.contact(kind, raw, None));
        }
    }

    /// The organisation; its contacts where the event has none of its own.
    fn organizer(&mut self, organizer: &mut Fields, main: Lang) {
        let Some(name) = text_in(organizer.value("name").as_ref(), main) else {
            let rest: Map<String, Value> = organizer.clone().left().collect();
            return self.keep("organizer", rest);
        };
        let website = organizer.string("url");
        if self.contacts.is_empty() {
            let mut point = organizer.object("contactPoint");
            for (field, kind) in
                [("phone", ContactKind::Phone), ("email", ContactKind::Email), ("url", ContactKind::Website)]
            {
                let of_point = point.as_mut().map(|point| point.strings(field)).unwrap_or_default();
                let all = organizer.strings(field).into_iter().chain(of_point);
                all.for_each(|raw| self.contact(kind, &raw, Some(name.clone())));
            }
        }
        self.maker = Some(Maker { name, website: website.and_then(|raw| super::clean::website(&raw)) });
    }

    fn booking(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let Some(mut booking) = record.object("bookingInfo") else { return };
        if let Some(raw) = booking.string("url") {
            match super::clean::website(&raw) {
                Some(url) => {
                    self.taking_part.register_url = Some(url);
                    self.taking_part.how.push(How::Online);
                }
                None => self.keep("bookingInfo/url", raw),
            }
        }
        for (field, kind, how) in [("phone", ContactKind::Phone, How::Phone), ("email", ContactKind::Email, How::Email)]
        {
            if let Some(raw) = booking.string(field) {
                self.taking_part.how.push(how);
                self.contact(kind, &raw, None);
            }
        }
        self.booking_days(&mut booking, main, context);
        booking.drop("urlLabel");
        for (name, rest) in booking.left() {
            self.keep(&format!("bookingInfo/{name}"), rest);
        }
    }

    /// Where and when: of an event its `location`, of a place itself.
    fn place_and_time(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let mode = record.string("attendanceMode");
        if let Some(raw) = record.string("onlineUrl") {
            self.contact(ContactKind::Website, &raw, None);
        }
        let online = mode.as_deref() == Some("online");
        let location = record.object("location");
        if online {
            self.coverage = Coverage::Online;
        } else if let Some(mut location) = location {
            self.located(&mut location, main, context);
        } else if record.has("address") || record.has("geo") {
            self.located(record, main, context);
        }
        if mode.as_deref() == Some("mixed") {
            self.keep("attendanceMode", "mixed");
        }
        self.calendar(record, main, context);
    }

    fn located(&mut self, location: &mut Fields, main: Lang, context: &Context) {
        // By language; an older form is the address alone.
        let address = location.value("address");
        let by_tag = address.as_ref().and_then(|address| {
            let tags = address.as_object()?;
            tags.get(main.as_str()).or_else(|| tags.values().find(|value| value.is_object()))
        });
        let address = by_tag.or(address.as_ref()).and_then(Fields::of);
        let mut place = Place { name: text_in(location.value("name").as_ref(), main), ..Place::default() };
        if let Some(mut address) = address {
            place.street = address.string("streetAddress");
            place.postal_code = address.string("postalCode");
            place.locality = address.string("addressLocality");
        }
        if let Some(mut geo) = location.object("geo") {
            let point = geo.number("latitude").zip(geo.number("longitude"));
            place.point = point.map(|(lat, lon)| Point { lat, lon }).filter(Point::is_on_earth);
        }
        if place.street.is_some() || place.point.is_some() || place.locality.is_some() {
            self.coverage = Coverage::Located;
            self.place(place, context);
        }
    }
}
