//! One service as HSDS has it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Profile;
use super::ids;
use crate::catalogue::Edited;
use crate::domain::*;
use crate::tool::export::{list, object, text};
use crate::tool::own_words::{OwnWord, REGISTER};

pub(super) struct Writer<'a> {
    pub edited: &'a Edited,
    pub profile: Profile,
    pub lang: Lang,
    pub service: &'a Service,
    /// Fields of this record that the document does not say.
    pub lost: BTreeSet<&'static str>,
}

impl Writer<'_> {
    /// The document, and what it does not say.
    pub fn write(mut self) -> (Value, BTreeSet<&'static str>) {
        let (service, lang) = (self.service, self.lang);
        let words = service.text(lang).map(|(_, words)| words);
        let summary = words.map(|words| words.summary.replace('\n', " "));
        let description = summary.into_iter().chain(words.and_then(|words| words.description.clone()));
        let name = words.map_or_else(|| service.id.to_string(), |words| words.name.clone());
        let how = words.map(|words| words.next_step.replace('\n', " ")).into_iter().chain(self.notes(NoteAbout::How));
        let how = how.collect::<Vec<_>>().join("\n");
        let ages = self.ages();
        let trust = &service.trust;
        let assurer = trust.verified_by.clone().filter(|by| crate::catalogue::is_email(by));
        let first = |kind| service.contacts.iter().find(|c| c.kind == kind && c.label.is_none());
        let email = first(ContactKind::Email).map(|contact| json!(contact.value));
        let url = first(ContactKind::Website).map(|contact| json!(contact.value));
        let (phones, urls, contacts) = self.contacts();
        let who = self.joined(NoteAbout::Who);
        let interpretation = self.joined(NoteAbout::Languages);
        let fees = self.joined(NoteAbout::Cost);
        let uk = self.profile == Profile::Uk;
        let alternate = self.standard("official_name", service.official_name.as_deref().and_then(text));
        let application = self.standard("texts.next_step, notes (how)", text(how));
        let eligibility = self.standard("notes (who)", who);
        let interpretation = self.standard("notes (languages)", interpretation);
        let additional = self.standard("contacts (more websites), register_url", list(urls));
        let languages = self.languages();
        let languages = self.standard("languages.spoken", languages);
        let document = object([
            ("id", Some(json!(self.id(&[])))),
            ("name", Some(json!(name))),
            ("alternate_name", alternate),
            ("description", text(description.collect::<Vec<_>>().join("\n"))),
            ("url", url),
            ("additional_urls", additional),
            ("email", email),
            ("status", Some(json!(self.status()))),
            ("interpretation_services", interpretation),
            ("application_process", application),
            (if uk { "fees" } else { "fees_description" }, fees),
            ("eligibility_description", eligibility),
            ("minimum_age", ages.0),
            ("maximum_age", ages.1),
            ("assured_date", trust.verified_on.map(|day| json!(day))),
            ("assurer_email", assurer.map(Value::from)),
            ("last_modified", self.last_modified()),
            ("phones", list(phones)),
            ("schedules", self.schedules()),
            ("service_areas", self.service_areas()),
            ("service_at_locations", self.places()),
            ("languages", languages),
            ("organization", self.organization()),
            ("cost_options", self.cost_options()),
            ("contacts", list(contacts)),
            ("attributes", self.attributes()),
        ]);
        self.look_for_lost();
        (document, self.lost)
    }

    /// The id of a part of the service.
    pub fn id(&self, part: &[&str]) -> String {
        let path: Vec<&str> = ["service", self.service.id.as_str()].iter().chain(part).copied().collect();
        ids::id(&self.edited.region, &path)
    }

    /// Counts a field as not said, if there is anything in it.
    pub fn lose(&mut self, field: &'static str, anything: bool) {
        if anything {
            self.lost.insert(field);
        }
    }

    /// A fact that the UK profile has no field for.
    pub fn standard(&mut self, field: &'static str, value: Option<Value>) -> Option<Value> {
        match self.profile {
            Profile::Standard => value,
            Profile::Uk => {
                self.lose(field, value.is_some());
                None
            }
        }
    }

    /// An attribute in our own words: `code` is the fact, `name` how it is called.
    pub fn own(&self, word: OwnWord, part: &[&str], code: &str, name: &str) -> Value {
        let path: Vec<&str> = part.iter().chain(&[word.as_str(), code]).copied().collect();
        let term = ids::id(&self.edited.region, &["term", word.as_str(), code]);
        // Without codes, only a concept can do with its name.
        let coded = self.profile == Profile::Uk && word != OwnWord::Concept;
        let name = if name.is_empty() || coded { code } else { name };
        let entity = match part {
            ["location", _, ..] if part.len() > 2 => "accessibility",
            ["location", ..] => "location",
            ["period", ..] => "schedule",
            ["cost", ..] => "cost_option",
            _ => "service",
        };
        match self.profile {
            Profile::Standard => json!({
                "id": self.id(&path),
                "link_entity": entity,
                "taxonomy_term": { "id": term, "code": code, "name": name, "description": name, "taxonomy": word.as_str() },
            }),
            Profile::Uk => json!({
                "id": self.id(&path),
                "taxonomy_term": { "id": term, "name": name, "description": name, "term": name, "taxonomy": word.as_str() },
            }),
        }
    }

    pub fn in_lang(&self, texts: &TextMap) -> Option<String> {
        texts.get(self.lang).map(|(_, text)| text.to_owned())
    }

    pub fn notes(&self, about: NoteAbout) -> Vec<String> {
        let notes = self.service.notes.iter().filter(|note| note.about == about);
        notes.filter_map(|note| self.in_lang(&note.text)).collect()
    }

    fn joined(&self, about: NoteAbout) -> Option<Value> {
        text(self.notes(about).join("\n"))
    }

    fn status(&self) -> &'static str {
        match self.service.status.state {
            State::Running | State::ThroughSchool => "active",
            State::Planned => "inactive",
            State::Ended => "defunct",
        }
    }

    /// The day on which its source says so, at its beginning; HSDS knows no
    /// months and years.
    fn last_modified(&mut self) -> Option<Value> {
        let as_of = self.service.status.as_of?;
        let day = as_of.day();
        self.lose("status.as_of (only a month or a year)", day.is_none());
        day.map(|day| json!(format!("{}T00:00:00.000Z", String::from(day))))
    }

    fn languages(&self) -> Option<Value> {
        let spoken = self.service.languages.iter().flat_map(|languages| &languages.spoken);
        let named = |lang: &Lang| {
            let primary = lang.as_str().split('-').next().unwrap_or_default();
            let known = isolang::Language::from_639_1(primary).or_else(|| isolang::Language::from_639_3(primary));
            known.map_or_else(|| lang.to_string(), |known| known.to_name().to_owned())
        };
        let each = spoken
            .map(|lang| json!({ "id": self.id(&["language", lang.as_str()]), "name": named(lang), "code": lang }));
        list(each.collect())
    }

    fn organization(&mut self) -> Option<Value> {
        let mut providers = self.service.providers.iter().filter_map(|id| self.edited.provider(id));
        let first = providers.next()?;
        let more = providers.next().is_some();
        self.lose("providers (all but the first)", more);
        self.lose("provider.kind", first.kind != ProviderKind::Unknown);
        Some(object([
            ("id", Some(json!(ids::id(&self.edited.region, &["provider", first.id.as_str()])))),
            ("name", Some(json!(first.name))),
            // Required; there is nothing more we know of it.
            ("description", Some(json!(first.name))),
            ("website", first.website.as_ref().map(|website| json!(website))),
        ]))
    }

    /// Numbers, further web addresses, and mail addresses of others.
    /// The UK profile ties numbers to contacts, and gives those no mail address.
    fn contacts(&mut self) -> (Vec<Value>, Vec<Value>, Vec<Value>) {
        let (mut phones, mut urls, mut contacts) = (Vec::new(), Vec::new(), Vec::new());
        let (uk, mut other_email) = (self.profile == Profile::Uk, false);
        let (mut plain_email, mut plain_url) = (false, false);
        for contact in &self.service.contacts {
            let (value, label) = (json!(contact.value), contact.label.as_deref().and_then(text));
            let id = Some(json!(self.id(&["contact", contact.kind.as_str(), &contact.value])));
            match contact.kind {
                ContactKind::Phone if uk => {
                    let number = json!({ "id": self.id(&["number", &contact.value]), "number": value });
                    contacts.push(object([("id", id), ("name", label), ("phones", Some(json!([number])))]));
                }
                ContactKind::Phone => {
                    phones.push(object([("id", id), ("number", Some(value)), ("description", label)]));
                }
                // The first one without a label is the service's own.
                ContactKind::Email if label.is_none() && !plain_email => plain_email = true,
                ContactKind::Website if label.is_none() && !plain_url => plain_url = true,
                ContactKind::Email if uk => other_email = true,
                ContactKind::Email => contacts.push(object([("id", id), ("name", label), ("email", Some(value))])),
                ContactKind::Website => urls.push(object([("id", id), ("label", label), ("url", Some(value))])),
                ContactKind::Chat => {}
            }
        }
        self.lose("contacts (mail addresses of others)", other_email);
        if let Some(url) = &self.service.taking_part.register_url {
            urls.push(json!({ "id": self.id(&["register"]), "label": REGISTER, "url": url }));
        }
        (phones, urls, contacts)
    }

    /// What no part of the document says.
    fn look_for_lost(&mut self) {
        let service = self.service;
        let others = |texts: &TextMap| texts.0.len() > 1;
        let notes = |about| service.notes.iter().any(|note| note.about == about);
        self.lose("texts in other languages", service.texts.len() > 1 || service.notes.iter().any(|n| others(&n.text)));
        self.lose("sources of the single facts", true);
        self.lose("notes (other)", notes(NoteAbout::Other));
        self.lose("notes (conflict)", notes(NoteAbout::Conflict));
        self.lose("notes (place, access) without a place", {
            service.places.is_empty() && (notes(NoteAbout::Place) || notes(NoteAbout::Access))
        });
        self.lose("when.hours of some months only", service.when.hours.iter().any(|hours| !hours.months.is_empty()));
        self.lose("audience.ages (several: the minimum and maximum of all)", service.audience.ages.len() > 1);
        self.lose("contacts (label of a chat)", {
            service.contacts.iter().any(|c| c.kind == ContactKind::Chat && c.label.is_some())
        });
        self.lose("extra (what an import kept)", !service.extra.is_empty());
    }
}
