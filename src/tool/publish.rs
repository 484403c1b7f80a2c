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
use crate::domain::{CityMap, Day, Lang, Service};
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
    pub index: Index,
    pub base: Base,
    /// None where the region has no boundaries.
    pub map: Option<CityMap>,
    /// The cards of each language.
    pub cards: BTreeMap<Lang, Cards>,
}

pub fn publish(edited: &Edited, locales: &Locales, published_on: Option<Day>) -> Result<Published, PublishError> {
    published(edited, locales, published_on, None)
}

/// The same, with the files of details written into `dir` as they come: of
/// 100,000 services they fill more than a gigabyte. They are named by their
/// content, so nobody finds them before the manifest names them.
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
    let (indexed, texts) = parallel::both(
        || indexed(edited, &offered),
        || {
            parallel::map(&tags, |lang| {
                let messages = locales.get(*lang).ok_or(PublishError::NoMessages(*lang))?;
                texts(*lang, &base, messages, &in_order, offered.len(), early)
            })
        },
    );
    let Indexed { index, parts: Parts { core, languages: vocabularies }, ids } = indexed?;
    let mut files = BTreeMap::new();
    let mut words: BTreeMap<Lang, String> = vocabularies
        .into_iter()
        .map(|(lang, bytes)| (lang, hashed(&mut files, &format!("search-{lang}"), "bin", bytes)))
        .collect();
    let index_file = hashed(&mut files, "search", "bin", core);
    let ids_file = hashed(&mut files, "search-ids", "bin", ids);
    let engine = [&index_file].into_iter().chain(words.values()).chain([&ids_file]).cloned().collect();
    let mut all_cards = BTreeMap::new();
    let mut languages = BTreeMap::new();
    for (lang, texts) in tags.into_iter().zip(texts) {
        let Texts { files: of_language, names, cards } = texts?;
        files.extend(of_language);
        languages.insert(lang, LanguageFiles { words: words.remove(&lang), ..names });
        all_cards.insert(lang, cards);
    }
    let map = draw(&edited.neighbourhoods);
    let map_file = map.as_ref().map(|map| json(&mut files, "map", map)).transpose()?;
    let services = offered.len();
    let manifest =
        Manifest { format: FORMAT, published_on, services, index: index_file, map: map_file, engine, languages };
    let manifest_bytes = serde_json::to_vec(&manifest)?;
    let details = manifest.languages.values().flat_map(|names| names.details.iter().cloned());
    let written = if early.is_some() { details.collect() } else { BTreeSet::new() };
    Ok(Published { files, written, manifest, manifest_bytes, index, base, map, cards: all_cards })
}

/// One language's texts.
struct Texts {
    files: BTreeMap<String, Vec<u8>>,
    /// Without the words of the search.
    names: LanguageFiles,
    cards: Cards,
}

/// The first `offered` of the services are, the others are not.
fn texts(
    lang: Lang,
    base: &Base,
    messages: &str,
    services: &[&Service],
    offered: usize,
    early: Option<&Path>,
) -> Result<Texts, PublishError> {
    let mut files = BTreeMap::new();
    let cards_of = |from: usize, to: usize| -> Vec<Card> {
        let numbered = services.iter().enumerate().take(to).skip(from);
        numbered.filter_map(|(at, service)| Card::of(service, lang, at / CHUNK)).collect()
    };
    let cards = Cards { offered: cards_of(0, offered), others: cards_of(offered, services.len()) };
    let mut details = Vec::new();
    for chunk in services.chunks(CHUNK) {
        let records: Vec<Service> = chunk.iter().map(|s| s.only(lang)).collect();
        let name = json(&mut files, &format!("details-{lang}"), &records)?;
        if let Some(dir) = early
            && let Some(bytes) = files.remove(&name)
        {
            let path = dir.join(&name);
            fs::write(&path, bytes).map_err(at(&path))?;
        }
        details.push(name);
    }
    let names = LanguageFiles {
        base: json(&mut files, &format!("base-{lang}"), &base.only(lang))?,
        cards: json(&mut files, &format!("cards-{lang}"), &cards)?,
        messages: hashed(&mut files, &format!("messages-{lang}"), "ftl", messages.as_bytes().to_vec()),
        words: None,
        details,
    };
    Ok(Texts { files, names, cards })
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
    let mut builder = IndexBuilder::new(&edited.taxonomy, &edited.neighbourhoods);
    for service in offered {
        builder.add(service, service.providers.iter().filter_map(|id| edited.provider(id)));
    }
    builder.build(&edited.taxonomy)
}

fn json(files: &mut BTreeMap<String, Vec<u8>>, stem: &str, value: &impl Serialize) -> Result<String, PublishError> {
    Ok(hashed(files, stem, "json", serde_json::to_vec(value)?))
}

/// Adds a file under a name that holds the hash of its bytes.
fn hashed(files: &mut BTreeMap<String, Vec<u8>>, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
    let name = format!("{stem}-{}.{extension}", hex(Sha256::digest(&bytes), 8));
    files.insert(name.clone(), bytes);
    name
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
    let written = parallel::map(&files, |(name, bytes)| {
        let path = dir.join(name);
        fs::write(&path, bytes).map_err(at(&path))
    });
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
