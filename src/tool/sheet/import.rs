//! A sheet back into the catalogue: only what somebody changed in it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use super::cells;
use super::columns::{Column, columns};
use super::export::{COMMENT, ID, SOURCE, unguarded};
use super::text::{decoded, delimiter, lost_letter};
use crate::catalogue::{Edited, Problem, SCHEMA_VERSION, Severity, check_record, sources_used};
use crate::domain::*;
use crate::tool::{pretty_like, slug};

#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    #[error("{path}: cannot be read: {error}")]
    Read { path: PathBuf, error: std::io::Error },
    #[error("{path}: cannot be written: {error}")]
    Write { path: PathBuf, error: std::io::Error },
    #[error("{path}: has no column `{ID}` in its first row: begin with an export or with the template")]
    NoHeader { path: PathBuf },
    #[error("{path}: {error}")]
    Csv { path: PathBuf, error: csv::Error },
}

/// Something wrong in the sheet, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// As a spreadsheet counts: the header is row 1.
    pub row: u64,
    /// The column's name; empty for the whole row.
    pub column: String,
    pub message: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column.as_str() {
            "" => write!(f, "row {}: {}", self.row, self.message),
            column => write!(f, "row {}, column {column}: {}", self.row, self.message),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SheetOutcome {
    pub read: usize,
    pub new: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// A row with a mistake changes nothing; the others come in.
    pub mistakes: Vec<Mistake>,
    /// What to look at again in rows that came in.
    pub doubts: Vec<Mistake>,
    /// Services that stand in no row: they stay as they are.
    pub not_in_the_sheet: usize,
}

pub struct SheetSettings<'a> {
    /// The catalogue the sheet is brought into.
    pub edited: &'a Edited,
    pub out: &'a Path,
    pub today: Date,
    pub dry_run: bool,
}

pub fn import(path: &Path, settings: &SheetSettings) -> Result<SheetOutcome, SheetError> {
    let bytes = fs::read(path).map_err(|error| SheetError::Read { path: path.to_owned(), error })?;
    let text = decoded(&bytes);
    let failed = |error| SheetError::Csv { path: path.to_owned(), error };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header: Vec<String> = match records.next() {
        Some(record) => record.map_err(failed)?.iter().map(|name| name.trim().to_lowercase()).collect(),
        None => return Err(SheetError::NoHeader { path: path.to_owned() }),
    };
    if !header.iter().any(|name| name == ID) {
        return Err(SheetError::NoHeader { path: path.to_owned() });
    }
    let mut sheet = Sheet::new(&header, settings);
    for (at, record) in records.enumerate() {
        let record = record.map_err(failed)?;
        // The library does not count the lines inside cells as a spreadsheet does.
        sheet.row(at as u64 + 2, &record).map_err(|(path, error)| SheetError::Write { path, error })?;
    }
    Ok(sheet.finish())
}

struct Sheet<'a> {
    settings: &'a SheetSettings<'a>,
    header: &'a [String],
    columns: BTreeMap<String, Column>,
    existing: BTreeMap<&'a str, &'a Service>,
    seen: BTreeMap<ServiceId, u64>,
    outcome: SheetOutcome,
}

impl<'a> Sheet<'a> {
    fn new(header: &'a [String], settings: &'a SheetSettings<'a>) -> Sheet<'a> {
        let all = columns(&settings.edited.region, &settings.edited.services);
        let columns: BTreeMap<String, Column> = all.into_iter().map(|c| (c.name.clone(), c)).collect();
        let mut outcome = SheetOutcome::default();
        let known = |name: &str| name == ID || columns.contains_key(name) || SOURCE.iter().any(|(own, _)| *own == name);
        for name in header.iter().filter(|name| !name.is_empty() && !known(name)) {
            let message = "is no column of ours: nothing of it is read".to_owned();
            outcome.mistakes.push(Mistake { row: 1, column: name.clone(), message });
        }
        for (at, name) in header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if header[..at].contains(name) {
                let message = "stands there twice: only the first is read".to_owned();
                outcome.mistakes.push(Mistake { row: 1, column: name.clone(), message });
            }
        }
        let existing = settings.edited.services.iter().map(|service| (service.id.as_str(), service)).collect();
        Sheet { settings, header, columns, existing, seen: BTreeMap::new(), outcome }
    }

    fn row(&mut self, row: u64, record: &csv::StringRecord) -> Result<(), (PathBuf, std::io::Error)> {
        let cell = |name: &str| {
            let at = self.header.iter().position(|column| column == name)?;
            record.get(at).map(|cell| unguarded(cell.trim()).trim().replace("\r\n", "\n"))
        };
        let id = cell(ID).unwrap_or_default();
        if id.starts_with(COMMENT) || record.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        self.outcome.read += 1;
        let existing = self.existing.get(id.as_str()).copied();
        let mut mistakes = Vec::new();
        let mut mistake =
            |column: &str, message: String| mistakes.push(Mistake { row, column: column.to_owned(), message });
        if record.iter().skip(self.header.len()).any(|cell| !cell.trim().is_empty()) {
            let message = "has more cells than the first row: a quotation mark is missing, or two rows became one";
            mistake("", message.to_owned());
        }
        let service = match existing {
            Some(service) => Some(service.clone()),
            None => match self.new_id(&id, &cell) {
                Ok(id) => Some(blank(id)),
                Err(message) => {
                    mistake(ID, message);
                    None
                }
            },
        };
        let changed = service.map(|mut service| {
            if let Some(earlier) = self.seen.insert(service.id.clone(), row) {
                mistake(ID, format!("`{}` stands in row {earlier}, too", service.id));
            }
            let sources = match new_source(&cell) {
                Ok(source) => source.map(|source| (key_of(&service, &source), source)),
                Err((column, message)) => {
                    mistake(column, message);
                    None
                }
            };
            self.apply(&mut service, existing.is_none(), &cell, sources, &mut mistake);
            service
        });
        let Some(service) = changed else {
            self.outcome.mistakes.extend(mistakes);
            return Ok(());
        };
        if mistakes.is_empty() {
            let edited = self.settings.edited;
            let has_provider = |id: &ProviderId| edited.provider(id).is_some();
            let faults = |service| check_record(service, edited, &has_provider, self.settings.today);
            let known = existing.map(faults).unwrap_or_default();
            let placed = |Problem { pointer, message, .. }: Problem| {
                let column = column_of(&pointer, &service);
                Mistake { row, column, message: format!("{pointer}: {message}") }
            };
            let (errors, warnings): (Vec<Problem>, Vec<Problem>) =
                faults(&service).into_iter().partition(|problem| problem.severity == Severity::Error);
            mistakes.extend(errors.into_iter().map(placed));
            if mistakes.is_empty() {
                let new = warnings.into_iter().filter(|problem| !known.contains(problem));
                self.outcome.doubts.extend(new.map(placed));
            }
        }
        if !mistakes.is_empty() {
            self.outcome.mistakes.extend(mistakes);
            return Ok(());
        }
        match existing {
            Some(before) if *before == service => self.outcome.unchanged += 1,
            Some(_) => self.outcome.updated += 1,
            None => self.outcome.new += 1,
        }
        if !self.settings.dry_run && existing != Some(&service) {
            let path = self.settings.out.join("services").join(format!("{}.json", service.id));
            let before = fs::read_to_string(&path).unwrap_or_default();
            fs::write(&path, pretty_like(&before, &service)).map_err(|error| (path, error))?;
        }
        Ok(())
    }

    /// Every cell that says something else than the record does.
    fn apply(
        &self,
        service: &mut Service,
        is_new: bool,
        cell: &impl Fn(&str) -> Option<String>,
        source: Option<(SourceKey, Source)>,
        mistake: &mut impl FnMut(&str, String),
    ) {
        let keys: Vec<SourceKey> = source.iter().map(|(key, _)| key.clone()).collect();
        let told_before = sources_used(service);
        let (mut changed, mut facts) = (is_new, false);
        for name in self.header {
            let (Some(column), Some(wanted)) = (self.columns.get(name), cell(name)) else { continue };
            let is = (column.get)(service);
            if wanted == is.trim() || (is_new && wanted.is_empty()) {
                continue;
            }
            if let Some(letter) = lost_letter(is.trim(), &wanted) {
                let message = format!("lost letters such as `{letter}` in a spreadsheet: save it as CSV UTF-8");
                mistake(name, message);
                continue;
            }
            // The same fact may be written in another way: `9:00`, `5/07/2027`.
            let mut tried = service.clone();
            match (column.set)(&mut tried, &wanted, &keys) {
                Ok(()) if (column.get)(&tried) == is => {}
                Ok(()) if column.is_fact && source.is_none() => {
                    let (publisher, title) = (SOURCE[0].0, SOURCE[1].0);
                    mistake(name, format!("is changed, but no source says so: fill {publisher} and {title}"));
                }
                Ok(()) => {
                    changed = true;
                    facts |= column.is_fact;
                    *service = tried;
                }
                Err(message) => mistake(name, message),
            }
        }
        if !changed {
            return;
        }
        if is_new && service.status.sources.is_empty() {
            service.status.sources.clone_from(&keys);
            facts |= source.is_some();
        }
        service.places.retain(|place| {
            place.name.is_some()
                || place.street.is_some()
                || place.postal_code.is_some()
                || place.locality.is_some()
                || place.point.is_some()
                || !place.neighbourhoods.is_empty()
        });
        service.texts.retain(|_, text| !(text.name.is_empty() && text.summary.is_empty() && text.next_step.is_empty()));
        forget_sources_of_nothing(service);
        if let (true, Some((key, source))) = (facts, source) {
            service.sources.insert(key, source);
        }
        // A source that told only what is changed now tells nothing any more.
        let used = sources_used(service);
        service.sources.retain(|key, _| used.contains(key) || !told_before.contains(key));
    }

    /// The id of a row that is no record yet: its own, or made of its name.
    fn new_id(&self, id: &str, cell: &impl Fn(&str) -> Option<String>) -> Result<ServiceId, String> {
        if !id.is_empty() {
            return id.parse().map_err(|e: NotAnId| e.to_string());
        }
        let langs = self.settings.edited.region.languages.iter().map(|(lang, _)| format!("name_{lang}"));
        let name = langs.filter_map(|column| cell(&column)).find(|name| !name.is_empty());
        let slug = name.as_deref().and_then(slug).ok_or("is empty, and there is no name to make one of")?;
        let taken = |id: &str| {
            self.settings.edited.services.iter().any(|s| s.id.as_str() == id)
                || self.seen.keys().any(|s| s.as_str() == id)
        };
        let numbered = (2..).map(|n| format!("{slug}-{n}"));
        let free = [slug.clone()].into_iter().chain(numbered).find(|id| !taken(id)).unwrap_or_default();
        free.parse().map_err(|e: NotAnId| e.to_string())
    }

    fn finish(mut self) -> SheetOutcome {
        let services = &self.settings.edited.services;
        self.outcome.not_in_the_sheet = services.iter().filter(|service| !self.seen.contains_key(&service.id)).count();
        self.outcome
    }
}

/// A block that says nothing needs no source.
fn forget_sources_of_nothing(service: &mut Service) {
    if service.audience.stages.is_empty() && service.audience.groups.is_empty() {
        service.audience.sources.clear();
    }
    let when = &mut service.when;
    if when.parts.is_empty() && when.school_time.is_unknown() && when.holidays.is_unknown() {
        when.sources.clear();
    }
    let nothing = AccessFacts { sources: service.access.sources.clone(), ..AccessFacts::default() };
    if service.access == nothing {
        service.access.sources.clear();
    }
    let nothing = TakingPart { sources: service.taking_part.sources.clone(), ..TakingPart::default() };
    if service.taking_part == nothing {
        service.taking_part.sources.clear();
    }
    let silent = |l: &Languages| l.spoken.is_empty() && l.mother_tongue_on_request.is_unknown();
    service.languages.take_if(|languages| silent(languages));
}

/// A record that says nothing yet.
fn blank(id: ServiceId) -> Service {
    Service {
        schema: None,
        schema_version: SCHEMA_VERSION,
        id,
        status: Status { state: State::Running, as_of: None, sources: Vec::new() },
        category: Category::Family,
        also_in: Vec::new(),
        concepts: Vec::new(),
        providers: Vec::new(),
        official_name: None,
        abbreviations: Vec::new(),
        sources: BTreeMap::new(),
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
        texts: BTreeMap::new(),
        origin: None,
        extra: BTreeMap::new(),
    }
}

/// The source a row names for what it changes.
fn new_source(cell: &impl Fn(&str) -> Option<String>) -> Result<Option<Source>, (&'static str, String)> {
    let filled = |name| cell(name).filter(|text: &String| !text.is_empty());
    let [publisher, title, date] = SOURCE.map(|(name, _)| filled(name));
    match (publisher, title) {
        (None, None) => Ok(None),
        (Some(_), None) => Err((SOURCE[1].0, "is empty, but there is a publisher".to_owned())),
        (None, Some(_)) => Err((SOURCE[0].0, "is empty, but there is a title".to_owned())),
        (Some(publisher), Some(title)) => {
            let date = date.as_deref().map(cells::partial_date).transpose().map_err(|why| (SOURCE[2].0, why))?;
            let remark = date.is_none().then(|| "the source prints no date".to_owned());
            Ok(Some(Source { publisher, title, section: None, date, remark }))
        }
    }
}

/// The key the source has in this record already, or a free one.
fn key_of(service: &Service, source: &Source) -> SourceKey {
    let same = service.sources.iter().find(|(_, known)| *known == source).map(|(key, _)| key.clone());
    let stem = slug(&source.title).unwrap_or_else(|| "sheet".to_owned());
    let numbered = (2..).map(|n| format!("{stem}-{n}"));
    let mut free = [stem.clone()].into_iter().chain(numbered).filter_map(|key| key.parse::<SourceKey>().ok());
    same.or_else(|| free.find(|key| !service.sources.contains_key(key)))
        .unwrap_or_else(|| unreachable!("there are endless free keys"))
}

/// The column a problem of the record belongs to, as far as its pointer says.
fn column_of(pointer: &str, service: &Service) -> String {
    let mut parts = pointer.split('/').skip(1);
    match (parts.next(), parts.next(), parts.next()) {
        (Some("texts"), Some(lang), Some(part)) => format!("{part}_{lang}"),
        (Some("places"), Some(at), Some(part)) => {
            let number = at.parse::<usize>().map_or(0, |at| at + 1);
            format!("place_{number}_{part}")
        }
        (Some("audience" | "when" | "taking_part" | "trust"), Some(part), _) => part.to_owned(),
        (Some("contacts"), Some(at), _) => {
            let contact = at.parse().ok().and_then(|at: usize| service.contacts.get(at));
            contact.map_or("", |contact| contact.kind.as_str()).to_owned()
        }
        (Some("status"), ..) => "state".to_owned(),
        (Some(field), ..) => field.to_owned(),
        _ => String::new(),
    }
}
