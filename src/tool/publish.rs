//! From the edited catalogue to the published files: content-hashed and
//! immutable, with the manifest written last. The same input gives the same
//! bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::draw::draw;
use super::locales::Locales;
use super::{hex, parallel};
use crate::catalogue::{Base, Card, Cards, Edited, FORMAT, LanguageFiles, Manifest};
use crate::domain::{CityMap, Day, Lang, Provider, ProviderId, Service};
use crate::search::{Ids, Index, IndexBuilder, IndexError, Parts};

/// Services in one file of details: a page downloads a few neighbours with
/// the record it shows, never all.
pub const CHUNK: usize = 12;

#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error("cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Index(#[from] IndexError),
    #[error("there are no messages for `{0}` under locales/")]
    NoMessages(Lang),
    #[error("{path}: {error}")]
    Write { path: String, error: std::io::Error },
}

/// The published catalogue in memory: files by name, and the manifest.
pub struct Published {
    pub files: BTreeMap<String, Vec<u8>>,
    /// Names of those that are written already and not in memory any more.
    pub written: BTreeSet<String>,
    pub manifest: Manifest,
    /// `manifest.json`.
    pub manifest_bytes: Vec<u8>,
    /// The same by a name of its own, for the pages that belong to it.
    pub manifest_file: String,
    pub index: Index,
    pub base: Base,
    /// None where the region has no boundaries.
    pub map: Option<CityMap>,
    /// The cards of each language; none where the files are written already.
    pub cards: BTreeMap<Lang, Cards>,
}

pub fn publish(edited: &Edited, locales: &Locales, published_on: Option<Day>) -> Result<Published, PublishError> {
    published(edited, locales, published_on, None)
}

/// The same, with all texts written into `dir` as they come: of 100,000
/// services they fill more than a gigabyte. They are named by their content,
/// so nobody finds them before the manifest names them.
pub fn publish_into(
    dir: &Path,
    edited: &Edited,
    locales: &Locales,
    published_on: Option<Day>,
) -> Result<Published, PublishError> {
    fs::create_dir_all(dir).map_err(at(dir))?;
    published(edited, locales, published_on, Some(dir))
}

fn published(
    edited: &Edited,
    locales: &Locales,
    published_on: Option<Day>,
    early: Option<&Path>,
) -> Result<Published, PublishError> {
    let (offered, others): (Vec<&Service>, Vec<&Service>) = edited.services.iter().partition(|s| s.is_offered());
    let base = Base {
        region: edited.region.clone(),
        taxonomy: edited.taxonomy.clone(),
        neighbourhoods: edited.neighbourhoods.clone(),
        holidays: edited.holidays.clone(),
        providers: edited.providers.clone(),
    };
    let tags: Vec<Lang> = edited.region.languages.iter().map(|(lang, _)| *lang).collect();
    let in_order: Vec<&Service> = offered.iter().chain(&others).copied().collect();
    let ((indexed, map), texts) = parallel::both(
        || (indexed(edited, &offered), draw(&edited.neighbourhoods)),
        || texts(&tags, &base, locales, &in_order, offered.len(), early),
    );
    let Indexed { index, parts: Parts { core, languages: vocabularies }, ids } = indexed?;
    let mut files = Files::default();
    let mut put = |stem: &str, bytes| files.add(File::named(stem, "bin", bytes));
    let mut words: BTreeMap<Lang, String> =
        vocabularies.into_iter().map(|(lang, bytes)| (lang, put(&format!("search-{lang}"), bytes))).collect();
    let index_file = put("search", core);
    let ids_file = put("search-ids", ids);
    let engine = [&index_file].into_iter().chain(words.values()).chain([&ids_file]).cloned().collect();
    let mut cards = BTreeMap::new();
    let mut languages = BTreeMap::new();
    for (lang, texts) in tags.into_iter().zip(texts?) {
        let Texts { base, cards: cards_file, messages, details, in_memory } = texts;
        let names = LanguageFiles {
            base: files.add(base),
            cards: files.add(cards_file),
            messages: files.add(messages),
            words: words.remove(&lang),
            details: details.into_iter().map(|file| files.add(file)).collect(),
        };
        languages.insert(lang, names);
        cards.extend(in_memory.map(|cards| (lang, cards)));
    }
    let map_file = map.as_ref().map(|map| Ok::<_, PublishError>(files.add(File::json("map", map)?))).transpose()?;
    let services = offered.len();
    let manifest =
        Manifest { format: FORMAT, published_on, services, index: index_file, map: map_file, engine, languages };
    let manifest_bytes = serde_json::to_vec(&manifest)?;
    let manifest_file = files.add(File::named("manifest", "json", manifest_bytes.clone()));
    let Files { files, written } = files;
    Ok(Published { files, written, manifest, manifest_bytes, manifest_file, index, base, map, cards })
}

/// A published file, under a name that holds the hash of its bytes.
struct File {
    name: String,
    /// None where they are written already.
    bytes: Option<Vec<u8>>,
}

impl File {
    fn named(stem: &str, extension: &str, bytes: Vec<u8>) -> File {
        File { name: format!("{stem}-{}.{extension}", hex(Sha256::digest(&bytes), 8)), bytes: Some(bytes) }
    }

    fn json(stem: &str, value: &impl Serialize) -> Result<File, PublishError> {
        Ok(File::named(stem, "json", serde_json::to_vec(value)?))
    }

    /// Written into `folder`, if there is one.
    fn written(mut self, folder: Option<&Path>) -> Result<File, PublishError> {
        if let (Some(folder), Some(bytes)) = (folder, &self.bytes) {
            put(&folder.join(&self.name), bytes)?;
            self.bytes = None;
        }
        Ok(self)
    }
}

#[derive(Default)]
struct Files {
    files: BTreeMap<String, Vec<u8>>,
    written: BTreeSet<String>,
}

impl Files {
    /// The file's name, for the manifest.
    fn add(&mut self, File { name, bytes }: File) -> String {
        match bytes {
            Some(bytes) => drop(self.files.insert(name.clone(), bytes)),
            None => drop(self.written.insert(name.clone())),
        }
        name
    }
}

/// One language's texts.
struct Texts {
    base: File,
    cards: File,
    messages: File,
    details: Vec<File>,
    in_memory: Option<Cards>,
}

/// The texts of each language. The first `offered` of the services are, the
/// others are not.
fn texts(
    tags: &[Lang],
    base: &Base,
    locales: &Locales,
    services: &[&Service],
    offered: usize,
    early: Option<&Path>,
) -> Result<Vec<Texts>, PublishError> {
    // All languages at once, so that no core is left with a whole one at the end.
    let chunks: Vec<(Lang, &[&Service])> =
        tags.iter().flat_map(|lang| services.chunks(CHUNK).map(|chunk| (*lang, chunk))).collect();
    let details = parallel::map(&chunks, |(lang, chunk)| {
        let records: Vec<Service> = chunk.iter().map(|service| service.only(*lang)).collect();
        File::json(&format!("details-{lang}"), &records)?.written(early)
    });
    let mut details = details.into_iter();
    let details: Vec<Vec<File>> = tags
        .iter()
        .map(|_| details.by_ref().take(services.len().div_ceil(CHUNK)).collect())
        .collect::<Result<_, PublishError>>()?;
    let others = parallel::map(tags, |lang| {
        let messages = locales.get(*lang).ok_or(PublishError::NoMessages(*lang))?;
        let cards_of = |from: usize, to: usize| -> Vec<Card> {
            let numbered = services.iter().enumerate().take(to).skip(from);
            numbered.filter_map(|(at, service)| Card::of(service, *lang, at / CHUNK)).collect()
        };
        let cards = Cards { offered: cards_of(0, offered), others: cards_of(offered, services.len()) };
        Ok(Texts {
            base: File::json(&format!("base-{lang}"), &base.only(*lang))?.written(early)?,
            cards: File::json(&format!("cards-{lang}"), &cards)?.written(early)?,
            messages: File::named(&format!("messages-{lang}"), "ftl", messages.as_bytes().to_vec()).written(early)?,
            details: Vec::new(),
            in_memory: early.is_none().then_some(cards),
        })
    });
    others.into_iter().zip(details).map(|(texts, details)| texts.map(|texts| Texts { details, ..texts })).collect()
}

/// The whole search index in one file, for the engine by itself.
pub fn index_alone(edited: &Edited) -> Result<Vec<u8>, PublishError> {
    let offered: Vec<&Service> = edited.services.iter().filter(|s| s.is_offered()).collect();
    let Indexed { parts: Parts { core, languages }, ids, .. } = indexed(edited, &offered)?;
    let languages = languages.into_iter().map(|(_, bytes)| bytes);
    Ok([core].into_iter().chain(languages).chain([ids]).flatten().collect())
}

/// The search index, and as bytes.
struct Indexed {
    index: Index,
    parts: Parts,
    ids: Vec<u8>,
}

fn indexed(edited: &Edited, offered: &[&Service]) -> Result<Indexed, PublishError> {
    let index = index(edited, offered);
    let parts = index.write_parts()?;
    let ids = Ids::write(offered.iter().map(|service| &service.id), &index, &parts.core)?;
    Ok(Indexed { index, parts, ids })
}

fn index(edited: &Edited, offered: &[&Service]) -> Index {
    let providers: BTreeMap<&ProviderId, &Provider> = edited.providers.iter().map(|p| (&p.id, p)).collect();
    let mut builder = IndexBuilder::new(&edited.taxonomy, &edited.neighbourhoods);
    for service in offered {
        builder.add(service, service.providers.iter().filter_map(|id| providers.get(id).copied()));
    }
    builder.build(&edited.taxonomy)
}

/// Writes a file that is named by its content. One that stands there whole is
/// left alone: emptying it first would take it from who reads it.
fn put(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).map_err(at(path))
}

pub(super) fn at(path: &Path) -> impl Fn(std::io::Error) -> PublishError {
    let path = path.display().to_string();
    move |error| PublishError::Write { path: path.clone(), error }
}

/// Writes the files into `dir`, the manifest last; files of an older build
/// that the new one does not name are removed after that.
pub fn write(published: &Published, dir: &Path) -> Result<(), PublishError> {
    fs::create_dir_all(dir).map_err(at(dir))?;
    let files: Vec<(&String, &Vec<u8>)> = published.files.iter().collect();
    let written = parallel::map(&files, |(name, bytes)| put(&dir.join(name), bytes));
    written.into_iter().collect::<Result<(), PublishError>>()?;
    let manifest = dir.join("manifest.json");
    let unfinished = dir.join("manifest.json.new");
    fs::write(&unfinished, &published.manifest_bytes).map_err(at(&unfinished))?;
    fs::rename(&unfinished, &manifest).map_err(at(&manifest))?;
    let entries = fs::read_dir(dir).map_err(at(dir))?;
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = published.files.contains_key(&name) || published.written.contains(&name);
        if name != "manifest.json" && !ours && entry.path().is_file() {
            fs::remove_file(entry.path()).map_err(at(&entry.path()))?;
        }
    }
    Ok(())
}
