//! The rules a careful editor would want, all problems at once.

mod script;
mod service;
mod shared;
mod together;
mod values;

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;

use super::Edited;
use crate::domain::{CityMap, ConceptId, NeighbourhoodNr, ProviderId, Region, Service, ServiceId, Taxonomy, TextMap};
pub use service::{NAME_MAX, SUMMARY_MAX, sources_used};
pub use values::{is_email, is_in_numbering_plan, is_phone_number, is_web_address};

/// The version of the edited form this program reads.
pub const SCHEMA_VERSION: u32 = 1;
/// Longest other text, in characters.
pub const TEXT_MAX: usize = 2000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is built while one stands.
    Error,
    Warning,
}

/// Something wrong, with the place to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path below the catalogue's folder.
    pub file: String,
    /// JSON Pointer (RFC 6901) to the value; empty for the whole file.
    pub pointer: String,
    pub severity: Severity,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}#{}: {}", self.file, self.pointer, self.message)
    }
}

/// What stands in the files but could not be read, by lists: what refers to
/// it may well be right.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unread {
    pub services: BTreeSet<ServiceId>,
    /// Whether one of them, at least, could not.
    pub concepts: bool,
    pub providers: bool,
    pub neighbourhoods: bool,
    pub holiday_kinds: bool,
}

/// Checks everything that the form of the single values cannot say:
/// references, order of dates and ages, languages, links, texts.
pub fn check(edited: &Edited, today: Date) -> Vec<Problem> {
    let nothing_unread = Unread::default();
    let checks = Checks::new(edited, &nothing_unread, today);
    let services = edited.services.iter().flat_map(|service| checks.service(service)).collect();
    [checks.shared(), services, checks.together()].concat()
}

/// The parts of a check, for who has several cores.
pub struct Checks<'a> {
    edited: &'a Edited,
    unread: &'a Unread,
    today: Date,
    providers: BTreeSet<&'a ProviderId>,
    boundaries: CityMap,
}

impl<'a> Checks<'a> {
    pub fn new(edited: &'a Edited, unread: &'a Unread, today: Date) -> Checks<'a> {
        let providers = edited.providers.iter().map(|provider| &provider.id).collect();
        Checks { edited, unread, today, providers, boundaries: CityMap::of_boundaries(&edited.neighbourhoods) }
    }

    /// The files that all services share.
    pub fn shared(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut hold = |check: fn(&Edited, &mut Report), file| {
            check(self.edited, &mut Report { file, unread: self.unread, problems: &mut problems });
        };
        hold(shared::check_taxonomy, "taxonomy.json");
        hold(shared::check_region, "region.json");
        hold(shared::check_neighbourhoods, "neighbourhoods.json");
        hold(shared::check_holidays, "holidays.json");
        hold(shared::check_providers, "providers.json");
        problems
    }

    /// One of the services by itself.
    pub fn service(&self, service: &Service) -> Vec<Problem> {
        let mut problems = Vec::new();
        let file = format!("services/{}.json", service.id);
        let report = &mut Report { file: &file, unread: self.unread, problems: &mut problems };
        service::check_service(service, self.edited, &|id| self.providers.contains(id), self.today, report);
        if !self.unread.neighbourhoods {
            service::check_points(service, &self.edited.neighbourhoods, &self.boundaries, report);
        }
        problems
    }

    /// The services beside each other.
    pub fn together(&self) -> Vec<Problem> {
        together::check_duplicates(self.edited)
    }
}

/// Checks one record that is to come into a catalogue, against what the
/// catalogue's records share.
pub fn check_record(
    service: &Service,
    frame: &Edited,
    has_provider: &dyn Fn(&ProviderId) -> bool,
    today: Date,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let file = format!("services/{}.json", service.id);
    let report = &mut Report { file: &file, unread: &Unread::default(), problems: &mut problems };
    service::check_service(service, frame, has_provider, today, report);
    problems
}

/// Collects the problems of one file.
struct Report<'a> {
    file: &'a str,
    unread: &'a Unread,
    problems: &'a mut Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, severity: Severity, pointer: impl Into<String>, message: impl Into<String>) {
        let (pointer, message) = (pointer.into(), message.into());
        self.problems.push(Problem { file: self.file.to_owned(), pointer, severity, message });
    }

    fn error(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.add(Severity::Error, pointer, message);
    }

    fn warning(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.add(Severity::Warning, pointer, message);
    }

    fn schema_version(&mut self, version: u32) {
        if version != SCHEMA_VERSION {
            let mend = if version > SCHEMA_VERSION { "use a newer program" } else { "see `wegwijs migrate`" };
            self.error("/schema_version", format!("is {version}, but this program reads {SCHEMA_VERSION}: {mend}"));
        }
    }

    /// A reference to a concept leads to one.
    fn concept(&mut self, pointer: impl Into<String>, id: &ConceptId, taxonomy: &Taxonomy) {
        if taxonomy.concept(id).is_none() && !self.unread.concepts {
            let message = format!("`{id}` is not a concept of taxonomy.json: name one that is, or add it there");
            self.error(pointer, message);
        }
    }

    /// A reference that leads to no service.
    fn no_service(&mut self, pointer: impl Into<String>, id: &ServiceId) {
        if !self.unread.services.contains(id) {
            self.error(pointer, format!("`{id}` is not a service: correct it, or take it out"));
        }
    }

    /// A reference that leads to no neighbourhood.
    fn no_neighbourhood(&mut self, pointer: impl Into<String>, nr: NeighbourhoodNr) {
        if !self.unread.neighbourhoods {
            let message = format!("there is no neighbourhood {} in neighbourhoods.json: correct the number", nr.0);
            self.error(pointer, message);
        }
    }

    /// A text in all offered languages, none empty or overlong.
    fn texts(&mut self, pointer: &str, texts: &TextMap, region: &Region) {
        for (lang, _) in &region.languages {
            if !texts.0.contains_key(lang) {
                self.warning(pointer, format!("has no text in `{lang}`: readers of it see another language"));
            }
        }
        if texts.0.is_empty() {
            self.error(pointer, "has no text in any language: write it in Dutch first");
        }
        for (lang, text) in &texts.0 {
            let pointer = format!("{pointer}/{lang}");
            self.text(&pointer, text, TEXT_MAX);
            if let Some(fault) = script::fault(*lang, text) {
                self.warning(pointer, fault);
            }
        }
    }

    fn text(&mut self, pointer: &str, text: &str, max: usize) {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.error(pointer, "is empty: write it");
        }
        if text.contains('?') && !text.contains(char::is_alphanumeric) {
            self.warning(pointer, "holds question marks and no letter: write it anew, and save the file in UTF-8");
        }
        if length > max {
            self.error(pointer, format!("has {length} characters, at most {max} fit: shorten it"));
        }
        if text.chars().any(is_hidden_control) {
            self.error(pointer, "holds control or direction-override characters: remove them");
        }
    }

    fn link(&mut self, pointer: &str, link: &str) {
        if !is_web_address(link) {
            self.error(pointer, format!("`{}` is not a web address: write https://…", shown(link)));
        }
    }

    fn email(&mut self, pointer: &str, address: &str) {
        if !is_email(address) {
            let message = format!("`{}` is not an e-mail address: write name@example.org", shown(address));
            self.error(pointer, message);
        }
    }

    fn phone(&mut self, pointer: &str, number: &str, country: &str) {
        if !is_phone_number(number) {
            self.error(pointer, format!("`{}` is not a phone number: 3 to 15 digits and spaces", shown(number)));
        } else if !is_in_numbering_plan(number, country) {
            self.warning(
                pointer,
                format!("`{number}` is in no numbering plan ({country}): see whether a 0 is missing, and call it once"),
            );
        }
    }

    /// Each of a list has an id of its own, which stands in the field `key`.
    fn once<T: Ord + fmt::Display>(&mut self, list: &str, key: &str, ids: impl Iterator<Item = T>) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.enumerate() {
            let message = format!("`{id}` stands here twice: keep one");
            if !seen.insert(id) {
                self.error(format!("{list}/{at}/{key}"), message);
            }
        }
    }
}

/// Characters no record needs: controls other than the line feed, and the
/// explicit direction overrides and embeddings (UAX #9). Isolates are allowed:
/// they keep a phone number whole inside Arabic.
pub fn is_hidden_control(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202A}'..='\u{202E}')
}

/// The beginning of a value, for a message.
fn shown(text: &str) -> String {
    if text.chars().count() > 60 { text.chars().take(60).chain("…".chars()).collect() } else { text.to_owned() }
}
