//! A synthetic catalogue in the edited form, for measuring: as large as wished
//! and shaped like a real one, but about nothing that exists. The same seed
//! and size give the same bytes.
//!
//! `vocabulary` holds the words, `chance` and `invented` what is drawn from a
//! seed, `places`, `wording`, `facts` and `services` make records; `truth`
//! keeps what they mean, from which `queries` (with `by_word`, `by_meaning`
//! and `spelling`) makes queries whose answers are known without asking any
//! engine.

mod by_meaning;
mod by_word;
mod chance;
mod facts;
mod invented;
mod places;
mod queries;
mod services;
mod spelling;
mod truth;
mod vocabulary;
mod wording;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::catalogue::SCHEMA_VERSION;
use crate::domain::{Holidays, Neighbourhoods, NotAnId, Providers, Region, Taxonomy};
use crate::tool::schema::shared_file;
use services::Services;
use truth::Truth;
use vocabulary::Vocabulary;

pub use queries::{JudgedQuery, QueryFilters, QueryKind};

/// The first line of the folder's README, by which a folder written earlier
/// is known again.
const TITLE: &str = "# A synthetic catalogue";
const README: &str = "
Everything in this folder was invented by `wegwijs generate` to measure search with:
no service, organisation, street or price in it exists. Only the region, its
neighbourhoods and its holidays are those of the catalogue it was made like.
";

/// What to generate.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    pub services: usize,
    pub seed: u64,
    pub out: &'a Path,
    /// The catalogue whose region, neighbourhoods, holidays and signal words
    /// are taken over.
    pub like: &'a Path,
    /// Where to write judged queries.
    pub queries: Option<&'a Path>,
}

/// How much was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generated {
    pub services: usize,
    pub providers: usize,
    pub queries: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    #[error("{path}: {error}")]
    File { path: PathBuf, error: std::io::Error },
    #[error("{path}: {error}")]
    Json { path: PathBuf, error: serde_json::Error },
    #[error("the words to generate from cannot be read: {0}")]
    Vocabulary(serde_json::Error),
    #[error("{0}: is not empty, and holds no synthetic catalogue; name another folder")]
    Occupied(PathBuf),
    #[error("{0}: has no neighbourhoods, so that nothing can be in one")]
    Nowhere(PathBuf),
    #[error(transparent)]
    Id(#[from] NotAnId),
}

/// Writes the catalogue, and the queries if asked; tells `progress` how many
/// services are written.
pub fn generate(settings: &Settings, mut progress: impl FnMut(usize)) -> Result<Generated, GenerateError> {
    let region: Region = read(settings.like, "region.json")?;
    let neighbourhoods: Neighbourhoods = read(settings.like, "neighbourhoods.json")?;
    let holidays: Holidays = read(settings.like, "holidays.json")?;
    let like: Taxonomy = read(settings.like, "taxonomy.json")?;
    if neighbourhoods.neighbourhoods.is_empty() {
        return Err(GenerateError::Nowhere(settings.like.join("neighbourhoods.json")));
    }
    let vocabulary = Vocabulary::read().map_err(GenerateError::Vocabulary)?;
    let taxonomy = vocabulary.taxonomy(like.signals);
    let out = settings.out;
    clear(out)?;
    let readme = out.join("README.md");
    fs::write(&readme, format!("{TITLE}\n{README}")).map_err(at(&readme))?;
    write(&out.join("region.json"), &region.without_records())?;
    write(&out.join("taxonomy.json"), &taxonomy)?;
    write(&out.join("neighbourhoods.json"), &neighbourhoods)?;
    write(&out.join("holidays.json"), &holidays)?;

    let (count, seed) = (settings.services, settings.seed);
    let mut services = Services::new(count, seed, &vocabulary, &neighbourhoods, &holidays.school_holidays)?;
    let providers = services.makers.iter().map(|maker| maker.provider.clone()).collect();
    write(&out.join("providers.json"), &Providers { schema_version: SCHEMA_VERSION, providers })?;
    let mut truth = settings.queries.map(|_| Truth::new(&vocabulary, &neighbourhoods, &taxonomy));
    let folder = out.join("services");
    for done in 0..count {
        let (service, runs) = services.next()?;
        write(&folder.join(format!("{}.json", service.id)), &service)?;
        if let Some(truth) = &mut truth {
            let makers = || runs.iter().map(|at| &services.makers[*at]);
            let names = makers().map(|maker| maker.provider.name.clone());
            let names: Vec<String> = names.chain(makers().filter_map(|maker| maker.abbreviation.clone())).collect();
            truth.add(&service, &names);
        }
        progress(done + 1);
    }
    let judged = truth.map(|truth| queries::queries(&truth, seed)).unwrap_or_default();
    if let Some(path) = settings.queries {
        write_lines(path, &judged)?;
    }
    Ok(Generated { services: count, providers: services.makers.len(), queries: judged.len() })
}

fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T, GenerateError> {
    let path = folder.join(name);
    let bytes = fs::read(&path).map_err(at(&path))?;
    shared_file(&bytes).map_err(|error| GenerateError::Json { path, error })
}

fn write(path: &Path, value: &impl Serialize) -> Result<(), GenerateError> {
    let mut bytes = json(path, value)?;
    bytes.push(b'\n');
    fs::write(path, bytes).map_err(at(path))
}

/// A list with each of its values on a line of its own.
fn write_lines(path: &Path, list: &[impl Serialize]) -> Result<(), GenerateError> {
    let lines: Vec<Vec<u8>> = list.iter().map(|value| json(path, value)).collect::<Result<_, _>>()?;
    let bytes = [b"[\n", lines.join(&b",\n"[..]).as_slice(), b"\n]\n"].concat();
    fs::write(path, bytes).map_err(at(path))
}

fn json(path: &Path, value: &impl Serialize) -> Result<Vec<u8>, GenerateError> {
    serde_json::to_vec(value).map_err(|error| GenerateError::Json { path: path.to_owned(), error })
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> GenerateError {
    move |error| GenerateError::File { path: path.to_owned(), error }
}

/// Makes the folder ready: new, empty, or one written earlier, whose services
/// are taken out. Any other is left alone.
fn clear(out: &Path) -> Result<(), GenerateError> {
    let services = out.join("services");
    if out.exists() && fs::read_dir(out).map_err(at(out))?.next().is_some() {
        let readme = fs::read_to_string(out.join("README.md")).unwrap_or_default();
        if !readme.starts_with(TITLE) {
            return Err(GenerateError::Occupied(out.to_owned()));
        }
        if services.exists() {
            fs::remove_dir_all(&services).map_err(at(&services))?;
        }
    }
    fs::create_dir_all(&services).map_err(at(&services))
}
