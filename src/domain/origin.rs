//! Where an import got a record from, and what it wrote into it.

#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Kept with an imported record, so that a later import knows the record again
/// and sees which of its facts people have changed since. Not published: the
/// app never sees one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The format it came in: `hsds`, `uitdatabank` or `opendatasoft`.
    #[cfg(not(target_arch = "wasm32"))]
    pub format: String,
    /// The source's own id of the record.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: String,
    /// A hash of each part the import wrote (`cost`, `texts/nl`).
    #[cfg(not(target_arch = "wasm32"))]
    pub fields: BTreeMap<String, String>,
}
