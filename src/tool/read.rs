//! Reading the edited catalogue from a folder: every problem of every file,
//! each with the place to mend it.

use std::fs;
use std::marker::PhantomData;
use std::path::Path;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::migrate::migrated;
use super::parallel;
use crate::catalogue::{Edited, Problem, Severity};
use crate::domain::{Holidays, Neighbourhoods, Providers, Region, Service, Taxonomy};

/// What reading a folder gave: all problems of form, and the catalogue with
/// every service that could be read, if the files they share could.
pub struct Reading {
    pub edited: Option<Edited>,
    pub problems: Vec<Problem>,
}

pub fn read(dir: &Path) -> Reading {
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
            problems.push(problem(&path, "/id", format!("is `{}`, which is not the file's name", service.id)));
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
            jsonschema::validator_for(schema_for!(T).as_value()).expect("the schema of our own types is valid");
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
        if let Ok(record) = T::deserialize(&value) {
            return Some(record);
        }
        match serde_path_to_error::deserialize(value) {
            Ok(record) => Some(record),
            Err(error) => {
                report(&pointer(error.path()), error.inner().to_string());
                None
            }
        }
    }
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
    (error.instance_path.to_string(), shortened(&error.to_string()))
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
