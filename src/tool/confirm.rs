//! Records that a person confirmed a service: somebody called or went there,
//! and what the record says is so.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::member::set_member;
use crate::catalogue::is_hidden_control;
use crate::domain::{Day, Service, ServiceId, Trust};

/// Longest name of who confirmed, in characters.
const LONGEST: usize = 120;

/// How alike two ids must be (Jaro-Winkler, 0 to 1) for one to be meant by
/// the other, and how many are named.
const ALIKE: f64 = 0.8;
const MOST: usize = 3;

/// Who confirmed: never empty, and nothing hidden in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAName {
    #[error("the name is empty: say who confirmed it, a person or a desk")]
    Empty,
    #[error("the name has {0} characters, at most {LONGEST} fit")]
    Long(usize),
    #[error("the name holds control or direction-override characters")]
    Hidden,
}

impl FromStr for Who {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Who, NotAName> {
        let name = text.trim();
        match name.chars().count() {
            0 => Err(NotAName::Empty),
            length if length > LONGEST => Err(NotAName::Long(length)),
            _ if name.chars().any(|c| is_hidden_control(c) || c.is_control()) => Err(NotAName::Hidden),
            _ => Ok(Who(name.to_owned())),
        }
    }
}

/// What has been written.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmed {
    pub path: PathBuf,
    pub before: Trust,
    pub now: Trust,
}

#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    #[error("{on} lies in the future: today is {today}")]
    Future { on: String, today: String },
    #[error("there is no service `{id}`{}", Meant(near))]
    Unknown { id: ServiceId, near: Vec<String> },
    #[error("{}: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("{}: cannot be written: {error}", path.display())]
    Unwritten { path: PathBuf, error: io::Error },
}

/// Ids one may have meant, as the end of a sentence.
struct Meant<'a>(&'a [String]);

impl fmt::Display for Meant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "; did you mean {}?", self.0.join(", ")) }
    }
}

/// Writes who confirmed a service, and when. No other byte of the file changes;
/// it is written whole or not at all.
pub fn confirm(dir: &Path, id: &ServiceId, by: &Who, on: Day, today: Day) -> Result<Confirmed, ConfirmError> {
    if on > today {
        return Err(ConfirmError::Future { on: on.into(), today: today.into() });
    }
    let folder = dir.join("services");
    let path = folder.join(format!("{id}.json"));
    let unreadable = |reason: String| ConfirmError::Unreadable { path: path.clone(), reason };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && folder.is_dir() => {
            return Err(ConfirmError::Unknown { id: id.clone(), near: near(&folder, id) });
        }
        Err(error) => return Err(unreadable(error.to_string())),
    };
    let mut service: Service = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
    if service.id != *id {
        return Err(unreadable(format!("its id is `{}`, which is not the file's name", service.id)));
    }
    let before = service.trust.clone();
    service.trust.verified_on = Some(on);
    service.trust.verified_by = Some(by.0.clone());
    let text = with_trust(&text, &service).ok_or_else(|| {
        unreadable("`trust` cannot be found or put before `texts`: write both names without escapes".to_owned())
    })?;
    replace(&path, &text).map_err(|error| ConfirmError::Unwritten { path: path.clone(), error })?;
    Ok(Confirmed { path, before, now: service.trust })
}

/// The text of a file with the trust that the record has now. None where that
/// is not what would be read from it again.
fn with_trust(text: &str, service: &Service) -> Option<String> {
    let Trust { verified_on, verified_by, expires_on } = &service.trust;
    let day = |day: &Option<Day>| day.map(String::from);
    let members =
        [("verified_on", day(verified_on)), ("verified_by", verified_by.clone()), ("expires_on", day(expires_on))];
    let known = members.into_iter().filter_map(|(key, value)| Some((key, serde_json::to_string(&value?).ok()?)));
    let text = set_member(text, "trust", &known.collect::<Vec<_>>(), "texts")?;
    let read: Option<Service> = serde_json::from_str(&text).ok();
    read.is_some_and(|read| read == *service).then_some(text)
}

/// Puts a new file in the place of one, in a single step.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("json.new");
    let written = fs::write(&beside, text)
        .and_then(|()| fs::set_permissions(&beside, fs::metadata(path)?.permissions()))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// The ids most like one that is not there, the likest first.
fn near(folder: &Path, id: &ServiceId) -> Vec<String> {
    let names = fs::read_dir(folder).into_iter().flatten().filter_map(|file| file.ok()?.file_name().into_string().ok());
    let ids = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned));
    let likeness = |other: &str| {
        let holds = other.contains(id.as_str()) || id.as_str().contains(other);
        if holds { 1.0 } else { strsim::jaro_winkler(other, id.as_str()) }
    };
    let mut alike: Vec<(f64, String)> = ids.map(|other| (likeness(&other), other)).collect();
    alike.retain(|(likeness, _)| *likeness >= ALIKE);
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    alike.into_iter().take(MOST).map(|(_, id)| id).collect()
}
