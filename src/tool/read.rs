//! Reading the edited catalogue from a folder: every problem of every file,
//! each with the place to mend it.

use std::fs;
use std::marker::PhantomData;
use std::path::Path;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::migrate::migrated;
use super::parallel;
use super::schema::{schema_of, without_reference};
use crate::catalogue::{Edited, Problem, Severity};
use crate::domain::{Holidays, Neighbourhoods, Providers, Region, Service, Taxonomy};

/// What reading a folder gave: all problems of form, and the catalogue with
/// every service that could be read, if the files they share could.
pub struct Reading {
    pub edited: Option<Edited>,
    pub problems: Vec<Problem>,
}

pub fn read(dir: &Path) -> Reading {
    if !dir.is_dir() {
        let none = problem(&dir.to_string_lossy(), "", "is no folder: name the folder of a catalogue".to_owned());
        return Reading { edited: None, problems: vec![none] };
    }
    let mut problems = Vec::new();
    let region = Form::<Region>::new().read(dir, "region.json", &mut problems);
    let taxonomy = Form::<Taxonomy>::new().read(dir, "taxonomy.json", &mut problems);
    let neighbourhoods = Form::<Neighbourhoods>::new().read(dir, "neighbourhoods.json", &mut problems);
    let holidays = Form::<Holidays>::new().read(dir, "holidays.json", &mut problems);
    let providers = Form::<Providers>::new().read(dir, "providers.json", &mut problems);
    let services = services(dir, &mut problems);
    let edited = (|| {
        Some(Edited {
            region: region?,
            taxonomy: taxonomy?,
            neighbourhoods: neighbourhoods?,
            holidays: holidays?,
            providers: providers?.providers,
            services,
        })
    })();
    Reading { edited, problems }
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
    names.retain(|name| name.ends_with(".json"));
    names.sort();
    let form = Form::<Service>::new();
    let read = parallel::map(&names, |name| {
        let mut problems = Vec::new();
        let path = format!("services/{name}");
        let service = form.read(dir, &path, &mut problems);
        if let Some(service) = service.as_ref().filter(|service| format!("{}.json", service.id) != *name) {
            problems.push(problem(
                &path,
                "/id",
                format!("is `{}`, which is not the file's name: rename one of them", service.id),
            ));
        }
        (service, problems)
    });
    let mut services = Vec::with_capacity(read.len());
    for (service, of_service) in read {
        services.extend(service);
        problems.extend(of_service);
    }
    services
}

fn problem(file: &str, pointer: &str, message: String) -> Problem {
    Problem { file: file.to_owned(), pointer: pointer.to_owned(), severity: Severity::Error, message }
}

/// The form a file must have: first the schema, which finds everything that is
/// wrong at once; then the type itself, which also holds the rules a schema
/// cannot say.
struct Form<T> {
    schema: Validator,
    record: PhantomData<T>,
}

impl<T: DeserializeOwned + JsonSchema> Form<T> {
    fn new() -> Form<T> {
        let schema =
            jsonschema::validator_for(schema_of::<T>().as_value()).expect("the schema of our own types is valid");
        Form { schema, record: PhantomData }
    }

    fn read(&self, dir: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<T> {
        let mut older = None;
        let read = self.read_current(dir, name, &mut older, problems);
        problems.extend(older.map(|version: u64| Problem {
            severity: Severity::Warning,
            ..problem(name, "", format!("is in version {version} of the form: see `wegwijs migrate`"))
        }));
        read
    }

    /// A file in today's form, or in an older one, whose version goes to `older`.
    fn read_current(&self, dir: &Path, name: &str, older: &mut Option<u64>, problems: &mut Vec<Problem>) -> Option<T> {
        let mut report = |pointer: &str, message: String| problems.push(problem(name, pointer, message));
        let bytes = match fs::read(dir.join(name)) {
            Ok(bytes) => bytes,
            Err(error) => {
                report("", format!("cannot be read: {error}"));
                return None;
            }
        };
        let value: Value = match serde_json::from_slice(&bytes) {
            Ok(value) => value,
            Err(error) => {
                report("", format!("is not JSON: {error}"));
                return None;
            }
        };
        let (value, version) = migrated(name, value);
        let is_service = name.starts_with("services/");
        *older = version;
        // Nearly every file is sound: what names the places of mistakes takes
        // several times as long, and looks only where there are some.
        if !self.schema.is_valid(&value) {
            let mut mistakes: Vec<(String, String)> = self.schema.iter_errors(&value).flat_map(plainly).collect();
            mistakes.sort();
            mistakes.dedup();
            mistakes.into_iter().for_each(|(pointer, message)| report(&pointer, message));
            return None;
        }
        // A service keeps that line itself: an import writes it again.
        let value = if is_service { value } else { without_reference(value).0 };
        if let Ok(record) = T::deserialize(&value) {
            return Some(record);
        }
        mistakes_of_type::<T>(value).into_iter().for_each(|(pointer, message)| report(&pointer, message));
        None
    }
}

/// Values of which one or another fits where a text has a form of its own.
const SAMPLES: [&str; 4] = ["2000-01-01", "12:00", "P1Y", "a"];

/// The mistakes that no schema sees, such as a 30th of February. A type tells
/// but the first: each is put right for the moment, to come to the next.
fn mistakes_of_type<T: DeserializeOwned>(mut value: Value) -> Vec<(String, String)> {
    let next = |value: &Value| serde_path_to_error::deserialize::<_, T>(value).err();
    let mut found = Vec::new();
    let mut mistake = next(&value);
    while let Some(error) = mistake.take() {
        let at = pointer(error.path());
        found.push((at.clone(), error.inner().to_string()));
        for sample in SAMPLES {
            let Some(wrong) = value.pointer_mut(&at).filter(|wrong| wrong.is_string()) else { break };
            *wrong = sample.into();
            mistake = next(&value).filter(|error| pointer(error.path()) != at);
            if mistake.is_some() || next(&value).is_none() {
                break;
            }
        }
    }
    found
}

/// A schema's error with its place. Of a value that may also be left out, the
/// error of the value itself is told, not that neither form fits.
fn plainly(error: ValidationError) -> Vec<(String, String)> {
    match &error.kind {
        ValidationErrorKind::AnyOf { context } if context.len() == 2 => {
            context.iter().flatten().filter(|e| !is_null_type(e)).map(located).collect()
        }
        _ => vec![located(&error)],
    }
}

fn is_null_type(error: &ValidationError) -> bool {
    matches!(&error.kind, ValidationErrorKind::Type { .. }) && error.to_string().ends_with("\"null\"")
}

fn located(error: &ValidationError) -> (String, String) {
    let message = match &error.kind {
        ValidationErrorKind::Enum { options } => {
            let options: Vec<String> = options.as_array().into_iter().flatten().map(in_words).collect();
            format!("{} is none of {}", in_words(&error.instance), options.join(", "))
        }
        ValidationErrorKind::Required { property } => format!("lacks {}: add it", in_words(property)),
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let names: Vec<String> = unexpected.iter().map(|name| format!("`{name}`")).collect();
            format!("has no field {}: correct the name, or take it out", names.join(", "))
        }
        ValidationErrorKind::Type { kind: TypeKind::Single(wanted) } => {
            let wanted = match wanted.to_string().as_str() {
                "string" => "a text, in quotes",
                "integer" => "a whole number, without quotes",
                "number" => "a number, without quotes",
                "array" => "a list, in [ ]",
                "object" => "an object, in { }",
                "boolean" => "true or false, without quotes",
                _ => "null",
            };
            format!("{} is not {wanted}", in_words(&error.instance))
        }
        _ => error.to_string(),
    };
    (error.instance_path.to_string(), shortened(&message))
}

/// A value as a message names it: a text without its quotes.
fn in_words(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("`{text}`"))
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
