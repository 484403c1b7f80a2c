//! The catalogue an import writes into: which records it knows already, and
//! which of their facts people have changed since.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::draft::Finished;
use super::makers::Makers;
use super::{Context, ImportError, Settings};
use crate::catalogue::{Severity, check_record};
use crate::domain::{Origin, Provider, ProviderId, Service, ServiceId};
use crate::tool::{hex, parallel, pretty, pretty_like, slug};

pub struct Target {
    dir: PathBuf,
    format: &'static str,
    /// Ours, by the source's ids.
    known: HashMap<String, ServiceId>,
    /// Ids no other record may get.
    taken: HashSet<String>,
    /// The source's ids that came by in this run.
    seen: HashSet<String>,
    makers: Makers,
    /// Whether the source wins where people changed a fact.
    overwrite: bool,
    dry_run: bool,
}

/// What became of a record.
#[derive(Debug, PartialEq, Eq)]
pub enum Written {
    New,
    Updated,
    Unchanged,
}

/// What of an existing file matters for finding a record again.
#[derive(Deserialize)]
struct Existing {
    origin: Option<Origin>,
}

impl Target {
    pub fn open(settings: &Settings, format: &'static str) -> Result<Target, ImportError> {
        let &Settings { out: dir, overwrite, dry_run, .. } = settings;
        let folder = dir.join("services");
        let at = |path: &Path| {
            let path = path.to_owned();
            move |error| ImportError::Write { path, error }
        };
        if !dry_run {
            fs::create_dir_all(&folder).map_err(at(&folder))?;
        }
        let mut paths = Vec::new();
        if folder.exists() {
            for entry in fs::read_dir(&folder).map_err(at(&folder))? {
                let path = entry.map_err(at(&folder))?.path();
                paths.extend(path.extension().is_some_and(|e| e == "json").then_some(path));
            }
        }
        let existing = parallel::map(&paths, |path| {
            let id = path.file_stem()?.to_str()?.to_owned();
            // A file that cannot be read is somebody's: its name stays taken.
            let origin = fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<Existing>(&bytes).ok()?.origin);
            Some((id, origin))
        });
        let (mut known, mut taken) = (HashMap::new(), HashSet::new());
        for (id, origin) in existing.into_iter().flatten() {
            if let (Some(origin), Ok(id)) = (origin.filter(|o| o.format == format), id.parse()) {
                known.insert(origin.id, id);
            }
            taken.insert(id);
        }
        let seen = HashSet::new();
        Ok(Target { dir: dir.to_owned(), format, known, taken, seen, makers: Makers::read(dir)?, overwrite, dry_run })
    }

    /// Writes one record; the second value says what people's changes it left
    /// alone. An error of the record itself comes as text and leaves the
    /// catalogue as it was.
    pub fn write(
        &mut self,
        finished: Finished,
        context: &Context,
    ) -> Result<Result<(Written, Vec<String>), String>, ImportError> {
        let Finished { origin, own_id, name, maker, mut service, .. } = finished;
        let provider = maker.map(|maker| self.makers.provider(maker));
        let id_of = |provider: &Result<ProviderId, Provider>| match provider {
            Ok(id) => id.clone(),
            Err(new) => new.id.clone(),
        };
        service.providers = provider.iter().map(id_of).collect();
        service.id = match self.known.get(&origin) {
            Some(id) => id.clone(),
            None if own_id.as_ref().is_some_and(|id| self.taken.contains(id.as_str())) => {
                // Its facts come from here: they must not come back as somebody else's.
                return Ok(Err("was exported from a record that stands in this catalogue".to_owned()));
            }
            None => match own_id.or_else(|| self.free_id(&name, &origin)) {
                Some(id) => id,
                None => return Ok(Err("no id can be made of its name".to_owned())),
            },
        };
        let mut new = object(&service);
        let path = self.dir.join("services").join(format!("{}.json", service.id));
        let before = if self.known.contains_key(&origin) { fs::read_to_string(&path).ok() } else { None };
        let old: Map<String, Value> =
            before.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let recorded = old.get("origin").and_then(|o| Origin::deserialize(o).ok()).map(|o| o.fields);
        let merged = merge(&old, &new, recorded.as_ref().unwrap_or(&BTreeMap::new()), self.overwrite);
        new.clone_from(&merged.record);
        let merged_origin = Origin { format: self.format.to_owned(), id: origin.clone(), fields: merged.fields };
        new.insert("origin".to_owned(), serde_json::to_value(merged_origin).unwrap_or_default());
        let service = match Service::deserialize(&Value::Object(new)) {
            Ok(service) => service,
            Err(error) => return Ok(Err(format!("does not fit with what people changed in it: {error}"))),
        };
        let added = provider.and_then(Result::err);
        let has_provider = |id: &ProviderId| self.makers.has(id) || added.as_ref().is_some_and(|new| new.id == *id);
        let problems = check_record(&service, &context.frame, &has_provider, context.today);
        let wrong: Vec<String> = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .map(|problem| format!("{}: {}", problem.pointer, problem.message))
            .collect();
        if !wrong.is_empty() {
            return Ok(Err(wrong.join("; ")));
        }
        if let Some(provider) = added {
            self.makers.add(provider);
        }
        let text = before.as_deref().map_or_else(|| pretty(&service), |before| pretty_like(before, &service));
        let written = match before {
            Some(before) if before == text => Written::Unchanged,
            Some(_) => Written::Updated,
            None => Written::New,
        };
        if written != Written::Unchanged && !self.dry_run {
            fs::write(&path, text).map_err(|error| ImportError::Write { path, error })?;
        }
        let mut kept = merged.kept;
        if !self.seen.insert(origin.clone()) {
            kept.push("came more than once under this id: the last one is kept".to_owned());
        }
        self.taken.insert(service.id.to_string());
        self.known.insert(origin, service.id);
        Ok(Ok((written, kept)))
    }

    /// Whether an earlier import, or this one, wrote the record.
    pub fn knows(&self, origin: &str) -> bool {
        self.known.contains_key(origin)
    }

    /// Writes what the records share.
    pub fn close(self) -> Result<(), ImportError> {
        if self.dry_run { Ok(()) } else { self.makers.write() }
    }

    /// The id of a new record: its name, with something of the source's id
    /// where that is taken. It does not depend on which record comes first.
    fn free_id(&self, name: &str, origin: &str) -> Option<ServiceId> {
        let short = short_hash(origin);
        let slug = slug(name).unwrap_or_else(|| "record".to_owned());
        [slug.clone(), format!("{slug}-{short}")].into_iter().find(|id| !self.taken.contains(id))?.parse().ok()
    }
}

/// Something of a text, to tell two of one name apart.
pub(super) fn short_hash(text: &str) -> String {
    hash(&Value::from(text))[..6].to_owned()
}

fn object(service: &Service) -> Map<String, Value> {
    match serde_json::to_value(service) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// What comes of an existing record and what the source says now.
struct Merged {
    record: Map<String, Value>,
    fields: BTreeMap<String, String>,
    /// In words, what people changed and the source changed, too.
    kept: Vec<String>,
}

/// Fields that go member by member: a translation somebody added does not
/// hold up the source's own text.
const BY_MEMBER: [&str; 3] = ["texts", "sources", "extra"];
/// Fields that are not the source's.
const OURS: [&str; 4] = ["$schema", "schema_version", "id", "origin"];

/// Part by part: untouched since the last import, it follows the source;
/// changed by hand, it stays, and that is told where the source changed, too.
fn merge(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    recorded: &BTreeMap<String, String>,
    overwrite: bool,
) -> Merged {
    let (before, now) = (parts(old), parts(new));
    let (mut result, mut fields, mut kept) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for name in before.keys().chain(now.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (before.get(name), now.get(name));
        let written = recorded.get(name);
        let untouched = was.map(hash) == written.cloned();
        let added_by_hand = written.is_none() && is.is_none();
        if was == is || untouched || (overwrite && !added_by_hand) {
            fields.extend(is.map(|value| (name.clone(), hash(value))));
            result.extend(is.map(|value| (name.clone(), value.clone())));
            continue;
        }
        result.extend(was.map(|value| (name.clone(), value.clone())));
        fields.extend(written.map(|hash| (name.clone(), hash.clone())));
        match is {
            Some(value) if written != Some(&hash(value)) => {
                kept.push(format!("`{name}` was changed by hand and stays; the source now says {}", brief(value)));
            }
            None if written.is_some() => {
                kept.push(format!("`{name}` was changed by hand and stays; the source has it no more"));
            }
            _ => {}
        }
    }
    let mut record: Map<String, Value> = old
        .iter()
        .chain(new)
        .filter(|(name, _)| OURS.contains(&name.as_str()))
        .map(|(n, v)| (n.clone(), v.clone()))
        .collect();
    for (name, value) in result {
        match name.split_once('/').filter(|(field, _)| BY_MEMBER.contains(field)) {
            Some((field, member)) => {
                let members = record.entry(field).or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(members) = members {
                    members.insert(member.to_owned(), value);
                }
            }
            None => {
                record.insert(name, value);
            }
        }
    }
    Merged { record, fields, kept }
}

fn parts(record: &Map<String, Value>) -> BTreeMap<String, Value> {
    let mut parts = BTreeMap::new();
    for (name, value) in record.iter().filter(|(name, _)| !OURS.contains(&name.as_str())) {
        match value {
            Value::Object(members) if BY_MEMBER.contains(&name.as_str()) => {
                parts.extend(members.iter().map(|(member, value)| (format!("{name}/{member}"), value.clone())));
            }
            _ => {
                parts.insert(name.clone(), value.clone());
            }
        }
    }
    parts
}

fn brief(value: &Value) -> String {
    const MOST: usize = 120;
    let text = value.to_string();
    if text.chars().count() > MOST { text.chars().take(MOST).chain("…".chars()).collect() } else { text }
}

/// Of a value, whatever the order of its members.
fn hash(value: &Value) -> String {
    hex(Sha256::digest(value.to_string()), 6)
}
