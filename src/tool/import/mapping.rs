//! The mapping file (`--map`): what the words of a source mean in our terms,
//! and, for formats without field names of their own, where the facts stand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;

use super::ImportError;
use crate::domain::{Category, ConceptId, Lang};

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// How the source is named to readers.
    pub source: Option<SourceNamed>,
    /// The language of texts whose language the format does not say.
    pub language: Option<Lang>,
    /// What every record of this source is about.
    pub concepts: Vec<ConceptId>,
    /// The category of records without a concept.
    pub category: Option<Category>,
    /// The source's words or ids, and the concepts they mean. An empty list
    /// leaves records that have only such words out.
    pub terms: BTreeMap<String, Vec<ConceptId>>,
    /// Opendatasoft only: our field, and the source's field or a sentence with
    /// `{field}` in it.
    pub fields: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceNamed {
    pub publisher: String,
    pub title: String,
}

impl Mapping {
    pub fn read(path: &Path) -> Result<Mapping, ImportError> {
        let at = |why: String| ImportError::Mapping { path: path.to_owned(), why };
        let bytes = fs::read(path).map_err(|e| at(e.to_string()))?;
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        serde_path_to_error::deserialize(&mut reader).map_err(|e| at(format!("{}: {}", e.path(), e.inner())))
    }
}
