//! Files in an older form, brought into today's. Each step knows one change of
//! the form; a file goes through those after its own version.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::pretty_like;
use crate::catalogue::SCHEMA_VERSION;

/// One change of the form.
struct Step {
    /// The version it starts from.
    from: u64,
    /// Which files it is about, by their path in the catalogue.
    concerns: fn(&str) -> bool,
    change: fn(Value) -> Value,
}

const STEPS: &[Step] = &[
    // Version 0 had no version; its providers were a bare list.
    Step {
        from: 0,
        concerns: |name| name == "providers.json",
        change: |list| json!({ "schema_version": 1, "providers": list }),
    },
];

/// The version a file says it is in; 0 where it says none.
fn version(file: &Value) -> u64 {
    file.get("schema_version").and_then(Value::as_u64).unwrap_or(0)
}

/// A file in today's form, and the version it was in where that is older.
/// One that no step knows is left as it is, for the schema to complain.
pub fn migrated(name: &str, mut file: Value) -> (Value, Option<u64>) {
    let found = version(&file);
    let mut at = found;
    for step in STEPS.iter().filter(|step| (step.concerns)(name)) {
        if step.from == at {
            file = (step.change)(file);
            at = version(&file);
        }
    }
    (file, (at > found).then_some(found))
}

#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    #[error("{path}: {error}")]
    File { path: PathBuf, error: io::Error },
    #[error("{path}: is not JSON: {error}")]
    Json { path: PathBuf, error: serde_json::Error },
    #[error("{path}: is in version {found}, this program knows up to {SCHEMA_VERSION}: use a newer one")]
    Newer { path: PathBuf, found: u64 },
}

/// Rewrites the files of a catalogue that are in an older form; their paths.
pub fn migrate(dir: &Path) -> Result<Vec<PathBuf>, MigrateError> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| MigrateError::File { path, error }
    };
    let mut names: Vec<String> = Vec::new();
    for folder in ["", "services"] {
        let folder_path = dir.join(folder);
        for entry in fs::read_dir(&folder_path).map_err(at(&folder_path))? {
            let name = entry.map_err(at(&folder_path))?.file_name().to_string_lossy().into_owned();
            names.extend(name.ends_with(".json").then(|| Path::new(folder).join(name).to_string_lossy().into_owned()));
        }
    }
    names.sort();
    let mut changed = Vec::new();
    for name in names {
        let path = dir.join(&name);
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        let file: Value = match serde_json::from_str(&text) {
            Ok(file) => file,
            Err(error) => return Err(MigrateError::Json { path, error }),
        };
        let found = version(&file);
        if found > u64::from(SCHEMA_VERSION) {
            return Err(MigrateError::Newer { path, found });
        }
        if let (file, Some(_)) = migrated(&name, file) {
            changed.push((path, pretty_like(&text, &file)));
        }
    }
    // Only once every file is known to be one of ours.
    changed.iter().try_for_each(|(path, text)| fs::write(path, text).map_err(at(path)))?;
    Ok(changed.into_iter().map(|(path, _)| path).collect())
}
