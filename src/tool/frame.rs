//! What all services of a catalogue share: region, taxonomy, neighbourhoods,
//! holidays and providers.

use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::import::ImportError;
use super::pretty;
use super::schema::shared_file;
use crate::catalogue::Edited;
use crate::domain::{Region, Taxonomy};

/// The shared files of the catalogue in `dir`. Those it lacks are copied from
/// the catalogue `like`, without the records they speak of.
pub fn read_or_copy(dir: &Path, like: &Path) -> Result<Edited, ImportError> {
    fs::create_dir_all(dir).map_err(|error| ImportError::Write { path: dir.to_owned(), error })?;
    frame(dir, like, true)
}

/// The same, with nothing written.
pub fn read(dir: &Path, like: &Path) -> Result<Edited, ImportError> {
    frame(dir, like, false)
}

fn frame(dir: &Path, like: &Path, copy: bool) -> Result<Edited, ImportError> {
    Ok(Edited {
        region: shared(dir, like, copy, "region.json", Region::without_records)?,
        taxonomy: shared(dir, like, copy, "taxonomy.json", Taxonomy::without_records)?,
        neighbourhoods: shared(dir, like, copy, "neighbourhoods.json", |same| same)?,
        holidays: shared(dir, like, copy, "holidays.json", |same| same)?,
        providers: Vec::new(),
        services: Vec::new(),
    })
}

fn shared<T: DeserializeOwned + Serialize>(
    dir: &Path,
    like: &Path,
    copy: bool,
    name: &str,
    alone: impl Fn(T) -> T,
) -> Result<T, ImportError> {
    let read = |path: &Path| -> Result<T, ImportError> {
        let bytes = fs::read(path).map_err(|error| ImportError::Read { path: path.to_owned(), error })?;
        shared_file(&bytes).map_err(|error| ImportError::Frame { path: path.to_owned(), why: error.to_string() })
    };
    let path = dir.join(name);
    if path.exists() {
        return read(&path);
    }
    let taken_over = alone(read(&like.join(name))?);
    if copy {
        fs::write(&path, pretty(&taken_over)).map_err(|error| ImportError::Write { path, error })?;
    }
    Ok(taken_over)
}
