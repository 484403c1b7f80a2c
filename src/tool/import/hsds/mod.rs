//! Open Referral HSDS 3.0 and 3.1, and its UK profile: services in the nested
//! form, one by one, in pages of a list, or inside their organisation.
//!
//! Every field is taken out of the document where it is understood; what is
//! left over goes into the record's `extra` under its own name.

mod attributes;
mod audience;
mod cost;
mod place;
mod record;
mod schedule;
mod standing;

use serde_json::Value;

use self::attributes::{Own, attributes};
use self::record::Record;
use super::Fields;
use super::{Context, Draft, Format, Import, Maker, SourceNamed, Words, clean};
use crate::catalogue::SUMMARY_MAX;
use crate::domain::*;
use crate::tool::own_words::{OwnWord, REGISTER};

/// Longest first paragraph of how to apply that is a next step, in characters.
const STEP_MAX: usize = 300;

/// Fields of organisations, locations and terms that a service does not have.
const OF_OTHERS: [&str; 8] = [
    "website",
    "legal_status",
    "tax_status",
    "organization_identifiers",
    "location_type",
    "addresses",
    "taxonomy",
    "version",
];

pub struct Hsds;

impl Format for Hsds {
    const NAME: &'static str = "hsds";
    const LISTS: &'static [&'static str] = &["contents"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "Open Referral".to_owned(), title: "HSDS".to_owned() }
    }

    fn read(value: &Value, at: &str, import: &mut Import) {
        let Some(mut fields) = Fields::of(value) else {
            return import.skip(at, "is not an object");
        };
        if fields.has("services") && !fields.has("status") {
            return of_organization(&mut fields, at, import);
        }
        if fields.has("service") && fields.has("location") {
            return import.skip(at, "is one place of a service: import the services instead");
        }
        if !fields.has("status") && OF_OTHERS.iter().any(|name| fields.has(name)) {
            return import.skip(at, "is an organisation, a location or a term, not a service");
        }
        let context = import.context;
        match service(fields, context) {
            Ok(draft) => import.take(draft),
            Err((id, why)) => import.skip(id.as_deref().unwrap_or(at), why),
        }
    }
}

/// An organisation with its services in it.
fn of_organization(organization: &mut Fields, at: &str, import: &mut Import) {
    let services = organization.list("services");
    let own: serde_json::Map<String, Value> = organization.clone().left().collect();
    for (number, mut service) in services.into_iter().enumerate() {
        if let Value::Object(members) = &mut service {
            members.entry("organization").or_insert_with(|| Value::Object(own.clone()));
        }
        Hsds::read(&service, &format!("{at}/services/{number}"), import);
    }
}

/// One service; or its id, where it has one, and why it cannot be used.
fn service(mut fields: Fields, context: &Context) -> Result<Draft, (Option<String>, &'static str)> {
    let Some(id) = fields.line("id") else {
        return Err((None, "has no id"));
    };
    let Some(name) = fields.line("name") else {
        return Err((Some(id), "has no name"));
    };
    let category = context.mapping.category.unwrap_or(Category::Family);
    let mut record = Record { draft: Draft::new(id, category), context };
    let (own, others) = attributes(&mut fields);
    for (item, names) in others {
        let known = |name: &String| context.mapping.terms.contains_key(name) || context.labels.concept(name).is_some();
        if !names.iter().any(known) {
            record.keep("attributes", &item, None);
        }
        record.draft.labels.extend(names);
    }
    let words = words(name, &mut fields, &mut record);
    record.draft.words.insert(context.lang, words);
    own_facts(&own, &mut record);
    standing::dates(&mut fields, &own, &mut record);
    standing::status(&mut fields, &own, &mut record);
    audience::audience(&mut fields, &own, &mut record);
    record.schedules(&mut fields);
    cost::cost(&mut fields, &own, &mut record);
    contacts(&mut fields, &mut record);
    let (physical, online) = place::places(&mut fields, &mut record);
    record.draft.coverage = coverage(&fields, &own, physical, online, context);
    audience::languages(&mut fields, &own, &mut record);
    organization(&mut fields, &mut record);
    notes(&mut fields, &mut record);
    capacity(&mut fields, &mut record);
    if let Some(alternate) = fields.line("alternate_name") {
        match record.draft.own_id {
            Some(_) => record.draft.official_name = Some(alternate),
            None => record.draft.keep("alternate_name", alternate),
        }
    }
    for (field, value) in fields.left() {
        match record.draft.extra.contains_key(&field) {
            true => record.keep(&field, &value, None),
            false => record.draft.keep(&field, value),
        }
    }
    Ok(record.draft)
}

/// The first short paragraph of a description sums it up; the first short one
/// of how to apply is the next step.
fn words(name: String, fields: &mut Fields, record: &mut Record) -> Words {
    let said = fields.prose("description").unwrap_or_default();
    let (summary, description) = match said.split_once('\n') {
        Some((first, rest)) if first.chars().count() <= SUMMARY_MAX => (Some(first.to_owned()), rest.to_owned()),
        None if said.chars().count() <= SUMMARY_MAX => (Some(said), String::new()),
        _ => (None, said),
    };
    let how = fields.prose("application_process").unwrap_or_default();
    let (first, rest) = how.split_once('\n').unwrap_or((&how, ""));
    let next_step = (!first.is_empty()).then(|| clean::shortened(first, STEP_MAX));
    let whole = next_step.as_deref() == Some(first);
    record.note(NoteAbout::How, if whole { rest } else { &how });
    Words { name, summary, description: Some(description), next_step }
}

/// What our own attributes say that no field of the standard does.
fn own_facts(own: &Own, record: &mut Record) {
    let text = |text: &str| Some(text.to_owned());
    let draft = &mut record.draft;
    draft.own_id = own.first(OwnWord::Id, |id| id.parse().ok());
    draft.abbreviations = own.all(OwnWord::Abbreviation, text);
    let taxonomy = &record.context.frame.taxonomy;
    for id in own.all(OwnWord::Concept, text) {
        match id.parse().ok().filter(|id| taxonomy.concept(id).is_some()) {
            Some(concept) => draft.concepts.push(concept),
            // The UK profile has no codes: there its name stands here.
            None => draft.labels.push(id),
        }
    }
    draft.said = own.first(OwnWord::Category, Category::parse);
    draft.also_in = own.all(OwnWord::AlsoIn, Category::parse);
    draft.when.holidays = own.known(OwnWord::Holidays);
    draft.when.school_time = own.known(OwnWord::SchoolTime);
    draft.when.parts = own.all(OwnWord::DayPart, DayPart::parse);
    draft.access.wheelchair = own.access(OwnWord::Wheelchair);
    draft.access.toilet = own.access(OwnWord::Toilet);
    draft.access.extra_support = own.access(OwnWord::ExtraSupport);
    draft.taking_part.how = own.all(OwnWord::How, How::parse);
    draft.taking_part.ask_before = own.first(OwnWord::AskBefore, |age| age.parse().ok());
    draft.taking_part.answers_before = own.first(OwnWord::AnswersBefore, |age| age.parse().ok());
    draft.trust.expires_on = own.first(OwnWord::ExpiresOn, |day| day.parse().ok());
    draft.availability = own.first(OwnWord::Availability, |text| {
        let (state, day) = text.split_once('/')?;
        Some(Availability { state: Places::parse(state)?, as_of: day.parse().ok()?, sources: Vec::new() })
    });
    for chat in own.all(OwnWord::Chat, text) {
        draft.contact(ContactKind::Chat, &chat, None);
    }
}

fn contacts(fields: &mut Fields, record: &mut Record) {
    if let Some(email) = fields.line("email") {
        record.draft.contact(ContactKind::Email, &email, None);
    }
    if let Some(url) = fields.line("url") {
        record.draft.contact(ContactKind::Website, &url, None);
    }
    for item in fields.list("additional_urls") {
        let Some(mut fields) = Fields::of(&item).filter(|fields| fields.has("url")) else {
            record.keep("additional_urls", &item, Some("an additional address has no `url`"));
            continue;
        };
        let (label, url) = (fields.line("label"), fields.line("url").unwrap_or_default());
        match (label.as_deref(), clean::website(&url)) {
            (Some(REGISTER), Some(address)) => record.draft.taking_part.register_url = Some(address),
            _ => record.draft.contact(ContactKind::Website, &url, label),
        }
    }
    record.phones(fields, None);
    record.contacts(fields, None);
}

fn coverage(fields: &Fields, own: &Own, physical: bool, online: bool, context: &Context) -> Coverage {
    let said = own.first(OwnWord::Coverage, Coverage::parse).filter(|said| physical || *said != Coverage::Located);
    let names = context.frame.region.names.values().filter_map(|forms| forms.get("name"));
    let names: Vec<String> = names.map(|name| crate::search::fold(name)).collect();
    let areas = fields.clone().list("service_areas");
    let mut areas = areas.iter().filter_map(|item| Fields::of(item)?.line("name"));
    said.unwrap_or_else(|| match (physical, online) {
        (true, _) => Coverage::Located,
        (false, true) => Coverage::Online,
        _ if areas.any(|area| names.contains(&crate::search::fold(&area))) => Coverage::Citywide,
        _ => Coverage::Unknown,
    })
}

fn organization(fields: &mut Fields, record: &mut Record) {
    let whole = fields.clone().list("organization").into_iter().next();
    let Some(mut organization) = fields.object("organization") else { return };
    let Some(name) = organization.line("name") else {
        record.tell("its organisation has no name: kept in `extra`");
        whole.into_iter().for_each(|whole| record.draft.keep("organization", whole));
        return;
    };
    let website = organization.line("website").or_else(|| organization.line("url"));
    if organization.line("description").is_some_and(|description| description != name) {
        whole.iter().for_each(|whole| record.draft.keep("organization", whole.clone()));
    }
    if let Some(email) = organization.line("email") {
        record.draft.contact(ContactKind::Email, &email, Some(name.clone()));
    }
    record.phones(&mut organization, Some(&name));
    let website = website.as_deref().and_then(clean::website);
    record.draft.maker = Some(Maker { name, website });
    if organization.has_left() {
        whole.into_iter().for_each(|whole| record.draft.keep("organization", whole));
    }
}

/// What stands in sentences of its own.
fn notes(fields: &mut Fields, record: &mut Record) {
    let about = [
        ("fees_description", NoteAbout::Cost),
        ("fees", NoteAbout::Cost),
        ("eligibility_description", NoteAbout::Who),
        ("interpretation_services", NoteAbout::Languages),
        ("wait_time", NoteAbout::How),
        ("alert", NoteAbout::Other),
    ];
    for (field, about) in about {
        if let Some(text) = fields.prose(field) {
            record.note(about, &text);
        }
    }
    for item in fields.list("required_documents") {
        let Some(mut entry) = Fields::of(&item).filter(|entry| entry.has("document")) else {
            record.keep("required_documents", &item, Some("a required document is not named"));
            continue;
        };
        entry.prose("document").iter().for_each(|document| record.note(NoteAbout::How, document));
        if entry.has_left() {
            record.keep("required_documents", &item, None);
        }
    }
}

/// Whether there is room (3.1): a list per unit, or one object.
fn capacity(fields: &mut Fields, record: &mut Record) {
    let mut open: Option<(bool, Day)> = None;
    for name in ["service_capacity", "service_capacities"] {
        for item in fields.list(name) {
            let read =
                Fields::of(&item).and_then(|mut entry| Some((entry.number("available")?, entry.day("updated")?)));
            if let Some((available, day)) = read.filter(|(_, day)| *day <= Day(record.context.today)) {
                let (room, latest) = open.unwrap_or((false, day));
                open = Some((room || available >= 1.0, latest.max(day)));
            }
            record.keep(name, &item, None);
        }
    }
    if let Some((room, as_of)) = open {
        let state = if room { Places::Free } else { Places::Full };
        record.draft.availability = Some(Availability { state, as_of, sources: Vec::new() });
    }
}
