//! Reading the edited catalogue from a folder: every problem of every file,
//! each with the place to mend it.

use std::fs;
use std::path::Path;

use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::catalogue::{Edited, Problem, Severity};
use crate::domain::{Holidays, Neighbourhoods, Provider, Region, Service, Taxonomy};

/// What reading a folder gave: the catalogue if every file could be read, and
/// all problems of form.
pub struct Reading {
    pub edited: Option<Edited>,
    pub problems: Vec<Problem>,
}

pub fn read(dir: &Path) -> Reading {
    let mut problems = Vec::new();
    let region: Option<Region> = file(dir, "region.json", &mut problems);
    let taxonomy: Option<Taxonomy> = file(dir, "taxonomy.json", &mut problems);
    let neighbourhoods: Option<Neighbourhoods> = file(dir, "neighbourhoods.json", &mut problems);
    let holidays: Option<Holidays> = file(dir, "holidays.json", &mut problems);
    let providers: Option<Vec<Provider>> = file(dir, "providers.json", &mut problems);
    let services = services(dir, &mut problems);
    let complete = problems.is_empty();
    let edited = (|| {
        Some(Edited {
            region: region?,
            taxonomy: taxonomy?,
            neighbourhoods: neighbourhoods?,
            holidays: holidays?,
            providers: providers?,
            services,
        })
    })();
    Reading { edited: edited.filter(|_| complete), problems }
}

fn services(dir: &Path, problems: &mut Vec<Problem>) -> Vec<Service> {
    let folder = dir.join("services");
    let mut names: Vec<String> = match fs::read_dir(&folder) {
        Ok(entries) => entries.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect(),
        Err(error) => {
            problems.push(problem("services", "", format!("cannot be read: {error}")));
            return Vec::new();
        }
    };
    names.sort();
    names
        .iter()
        .filter(|name| name.ends_with(".json"))
        .filter_map(|name| {
            let path = format!("services/{name}");
            let service: Service = file(dir, &path, problems)?;
            if format!("{}.json", service.id) != *name {
                problems.push(problem(&path, "/id", format!("is `{}`, which is not the file's name", service.id)));
            }
            Some(service)
        })
        .collect()
}

fn problem(file: &str, pointer: &str, message: String) -> Problem {
    Problem { file: file.to_owned(), pointer: pointer.to_owned(), severity: Severity::Error, message }
}

/// Reads one file. First against the schema, which finds everything that is
/// wrong with its form at once; then into its type, which also holds the rules
/// a schema cannot say.
fn file<T: DeserializeOwned + JsonSchema>(dir: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let bytes = match fs::read(dir.join(name)) {
        Ok(bytes) => bytes,
        Err(error) => {
            problems.push(problem(name, "", format!("cannot be read: {error}")));
            return None;
        }
    };
    let value: Value = match serde_json::from_slice(&bytes) {
        Ok(value) => value,
        Err(error) => {
            problems.push(problem(name, "", format!("is not JSON: {error}")));
            return None;
        }
    };
    let before = problems.len();
    problems.extend(against_schema::<T>(&value).into_iter().map(|(pointer, message)| problem(name, &pointer, message)));
    if problems.len() > before {
        return None;
    }
    match serde_path_to_error::deserialize(value) {
        Ok(record) => Some(record),
        Err(error) => {
            problems.push(problem(name, &pointer(error.path()), error.inner().to_string()));
            None
        }
    }
}

fn against_schema<T: JsonSchema>(value: &Value) -> Vec<(String, String)> {
    let schema = schema_for!(T);
    let validator = jsonschema::validator_for(schema.as_value()).expect("the schema of our own types is valid");
    validator.iter_errors(value).map(|e| (e.instance_path.to_string(), shortened(&e.to_string()))).collect()
}

/// A message without the whole of a long value in it.
fn shortened(message: &str) -> String {
    const MOST: usize = 240;
    if message.chars().count() <= MOST {
        message.to_owned()
    } else {
        message.chars().take(MOST).chain("…".chars()).collect()
    }
}

/// A path into a value as JSON Pointer (RFC 6901).
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => "/?".to_owned(),
        })
        .collect()
}
