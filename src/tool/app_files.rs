//! The built app among the pages: its files in a folder named after what is
//! in them, and the tags by which a page loads it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// What folders of app files are called before their hash.
const FOLDER: &str = "app-";
/// The script that starts the app, and what it starts.
const START: &str = "start.js";
const MODULE: &str = "app.js";
const PROGRAM: &str = "app_bg.wasm";
/// The pages that are loaded later, where the app was split, and its loader.
const LATER: &str = "split_later.wasm";
const LOADER: &str = "__wasm_split.js";
const STYLES: &str = "wegwijs.css";
const ICON: &str = "icon.svg";
/// What keeps the site on the device; at the root, because a worker serves
/// only what lies below it (Service Workers, "path restriction").
pub const WORKER: &str = "worker.js";

/// The files that `make app` wrote. They name each other, so they keep their
/// names and the folder carries the hash: all of it may be cached for ever.
#[derive(Debug, Clone)]
pub struct AppFiles {
    files: BTreeMap<String, Vec<u8>>,
    folder: String,
}

impl AppFiles {
    pub fn read(dir: &Path) -> io::Result<AppFiles> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
        }
        for needed in [START, MODULE, PROGRAM, STYLES, ICON] {
            if !files.contains_key(needed) {
                return Err(io::Error::new(io::ErrorKind::NotFound, format!("`{needed}` is missing")));
            }
        }
        let mut hash = Sha256::new();
        for (name, bytes) in &files {
            hash.update(Sha256::digest(name));
            hash.update(Sha256::digest(bytes));
        }
        Ok(AppFiles { files, folder: format!("{FOLDER}{}", super::hex(hash.finalize(), 8)) })
    }

    /// The app of a site that was built before.
    pub fn of_site(site: &Path) -> io::Result<AppFiles> {
        let folder = folders(site)?.into_iter().next();
        AppFiles::read(&folder.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no app in it"))?)
    }

    /// Writes them into a site, beside those of older builds.
    pub fn write(&self, site: &Path) -> io::Result<()> {
        let folder = site.join(&self.folder);
        fs::create_dir_all(&folder)?;
        for (name, bytes) in &self.files {
            fs::write(folder.join(name), bytes)?;
        }
        Ok(())
    }

    /// Removes those of older builds, once no page loads them any more.
    pub fn remove_older(&self, site: &Path) -> io::Result<()> {
        let current = site.join(&self.folder);
        folders(site)?.into_iter().filter(|found| *found != current).try_for_each(fs::remove_dir_all)
    }

    /// Each by its path below the site's root.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.files.iter().map(|(name, bytes)| (format!("{}/{name}", self.folder), bytes.as_slice()))
    }

    /// The style sheet and the icon alone, for a page without the app.
    pub fn style(&self, base: &str) -> String {
        format!(
            "<link rel=\"stylesheet\" href=\"{}\"{}>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">\n",
            self.address(base, STYLES),
            self.integrity(STYLES),
            self.address(base, ICON)
        )
    }

    fn integrity(&self, name: &str) -> String {
        let hash = self.files.get(name).map(|bytes| BASE64_STANDARD.encode(Sha384::digest(bytes)));
        hash.map_or_else(String::new, |hash| format!(" integrity=\"sha384-{hash}\""))
    }

    /// The tags that load the app ahead; `later` also the pages that are loaded
    /// later.
    pub fn ahead(&self, base: &str, later: bool) -> String {
        let there = |name: &&str| self.files.contains_key(*name);
        let module = |name: &str| {
            format!("<link rel=\"modulepreload\" href=\"{}\"{}>\n", self.address(base, name), self.integrity(name))
        };
        let program = |name: &str| {
            let address = self.address(base, name);
            format!("<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n")
        };
        let modules = [MODULE, LOADER].into_iter().filter(there).map(module);
        modules
            .chain([PROGRAM, LATER].into_iter().filter(|name| later || *name != LATER).filter(there).map(program))
            .collect()
    }

    /// The tag that starts the app; `worker` to keep the site on the device. The
    /// program is named to an external script of ours: a strict content security
    /// policy refuses inline ones (CSP 3, 8.3). `before_paint` where it changes
    /// what the page shows.
    pub fn start(&self, base: &str, worker: bool, before_paint: bool) -> String {
        let priority = if before_paint { " fetchpriority=\"high\"" } else { "" };
        let worker = if worker { format!(" data-worker=\"{base}{WORKER}\"") } else { String::new() };
        format!(
            "<script defer{priority} src=\"{}\"{} data-module=\"{}\" data-program=\"{}\"{worker}></script>\n",
            self.address(base, START),
            self.integrity(START),
            self.address(base, MODULE),
            self.address(base, PROGRAM)
        )
    }

    fn address(&self, base: &str, name: &str) -> String {
        format!("{base}{}/{name}", self.folder)
    }
}

fn folders(site: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(site)?.collect::<io::Result<Vec<_>>>()?;
    let named = entries.into_iter().filter(|entry| entry.file_name().to_string_lossy().starts_with(FOLDER));
    Ok(named.map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
}
