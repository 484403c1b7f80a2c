//! What belongs together in one release of the site: the list by which the
//! worker (`public/app/worker.js`) keeps it on a device, whole or not at all,
//! and the small file that says which list is the current one.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::app_files::AppFiles;
use super::publish::Published;
use crate::domain::Lang;

/// The file that devices ask for at every visit.
pub const RELEASE_FILE: &str = "release.json";
/// A worker refuses a release of another format.
const FORMAT: u32 = 1;

/// A file by its path below the site's root, and its hash as browsers compare
/// it (Subresource Integrity).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Listed(String, String);

/// The list of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Release {
    /// A hash over the rest.
    release: String,
    /// What everybody needs.
    always: Vec<Listed>,
    /// What else a reader of each language needs.
    languages: BTreeMap<Lang, Vec<Listed>>,
}

impl Release {
    /// The release of a catalogue, an app and their pages: those of `pages`
    /// that stand for all others, with the language they are needed for.
    pub fn of(published: &Published, app: &AppFiles, pages: &[(Option<Lang>, String, Vec<u8>)]) -> Release {
        let manifest = &published.manifest;
        let catalogue =
            |name: &String| published.files.get(name).map(|bytes| listed(&format!("catalogue/{name}"), bytes));
        let words = manifest.languages.values().filter_map(|files| files.words.as_ref());
        // What a language does not say, Dutch does.
        let dutch = manifest.languages.get(&Lang::NL).map(|files| &files.messages);
        let shared =
            [&published.manifest_file, &manifest.index].into_iter().chain(&manifest.map).chain(words).chain(dutch);
        let mut always: Vec<Listed> = app.files().map(|(path, bytes)| listed(&path, bytes)).collect();
        always.extend(shared.filter_map(catalogue));
        let mut languages: BTreeMap<Lang, Vec<Listed>> = BTreeMap::new();
        for (lang, files) in &manifest.languages {
            let own = [&files.base, &files.cards, &files.messages].into_iter().chain(&files.details);
            let own = own.filter_map(catalogue).filter(|file| !always.contains(file));
            languages.insert(*lang, own.collect());
        }
        for (lang, path, bytes) in pages {
            let list = lang.and_then(|lang| languages.get_mut(&lang)).unwrap_or(&mut always);
            list.push(listed(path, bytes));
        }
        let mut hash = Sha256::new();
        for Listed(path, integrity) in always.iter().chain(languages.values().flatten()) {
            hash.update(format!("{path} {integrity}\n"));
        }
        let release = super::hex(hash.finalize(), 8);
        Release { release, always, languages }
    }

    /// The two files: the list under a name of its own, and `release.json`, to
    /// be written after everything else.
    pub fn files(&self) -> Result<[(String, String); 2], serde_json::Error> {
        let list = serde_json::to_string(self)?;
        let Listed(path, integrity) = listed(&format!("release-{}.json", self.release), list.as_bytes());
        let current = json!({ "format": FORMAT, "release": self.release, "list": path, "integrity": integrity });
        Ok([(path, list), (RELEASE_FILE.to_owned(), current.to_string())])
    }
}

fn listed(path: &str, bytes: &[u8]) -> Listed {
    Listed(path.to_owned(), format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes))))
}
