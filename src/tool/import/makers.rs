//! The providers of the catalogue an import writes into, found by their names.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::ImportError;
use super::draft::Maker;
use super::target::short_hash;
use crate::catalogue::SCHEMA_VERSION;
use crate::domain::{Provider, ProviderId, ProviderKind, Providers};
use crate::search::fold;
use crate::tool::migrate::migrated;
use crate::tool::schema::{Referenced, without_reference};
use crate::tool::{pretty_like, slug};

const FILE: &str = "providers.json";

pub struct Makers {
    path: PathBuf,
    providers: Vec<Provider>,
    /// By their folded names, as places in the list.
    by_name: HashMap<String, usize>,
    ids: HashSet<ProviderId>,
    changed: bool,
    /// Where its schema stands, as the file says it.
    schema: Option<String>,
}

impl Makers {
    pub fn read(dir: &Path) -> Result<Makers, ImportError> {
        let path = dir.join(FILE);
        let mut makers = Makers {
            changed: !path.exists(),
            path,
            providers: Vec::new(),
            by_name: HashMap::new(),
            ids: HashSet::new(),
            schema: None,
        };
        if let Ok(bytes) = fs::read(&makers.path) {
            let path = makers.path.clone();
            let wrong = |e: serde_json::Error| ImportError::Frame { path: path.clone(), why: e.to_string() };
            let (file, schema) = serde_json::from_slice(&bytes).map(without_reference).map_err(wrong)?;
            makers.schema = schema;
            let read = Providers::deserialize(migrated(FILE, file).0).map_err(wrong)?;
            read.providers.into_iter().for_each(|provider| makers.keep(provider));
        }
        Ok(makers)
    }

    fn keep(&mut self, provider: Provider) {
        self.by_name.entry(fold(&provider.name)).or_insert(self.providers.len());
        self.ids.insert(provider.id.clone());
        self.providers.push(provider);
    }

    pub fn has(&self, id: &ProviderId) -> bool {
        self.ids.contains(id)
    }

    pub fn add(&mut self, provider: Provider) {
        self.changed = true;
        self.keep(provider);
    }

    /// The provider of that name, or a new one that is to be added.
    pub fn provider(&self, maker: Maker) -> Result<ProviderId, Provider> {
        if let Some(known) = self.by_name.get(&fold(&maker.name)) {
            return Ok(self.providers[*known].id.clone());
        }
        let slug = slug(&maker.name).unwrap_or_else(|| "provider".to_owned());
        let apart = format!("{slug}-{}", short_hash(&maker.name));
        let ids = [slug, apart].map(|id| id.parse().unwrap_or_else(|_| unreachable!("a slug is an id")));
        let [plain, apart]: [ProviderId; 2] = ids;
        let id = if self.has(&plain) { apart } else { plain };
        Err(Provider { id, name: maker.name, kind: ProviderKind::Unknown, website: maker.website })
    }

    /// Writes the list, in the order of the ids, if it has changed.
    pub fn write(mut self) -> Result<(), ImportError> {
        if !self.changed {
            return Ok(());
        }
        self.providers.sort_by(|a, b| a.id.cmp(&b.id));
        let before = fs::read_to_string(&self.path).unwrap_or_default();
        let file = Providers { schema_version: SCHEMA_VERSION, providers: self.providers };
        let file = Referenced { schema: self.schema, file };
        let path = self.path;
        fs::write(&path, pretty_like(&before, &file)).map_err(|error| ImportError::Write { path, error })
    }
}
