//! Where an import got a record from, and what it wrote into it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Kept with an imported record, so that a later import knows the record again
/// and sees which of its facts people have changed since. Not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The format it came in: `hsds`, `uitdatabank`, `opendatasoft` or `csv`.
    pub format: String,
    /// The source's own id of the record.
    pub id: String,
    /// A hash of each part the import wrote (`cost`, `texts/nl`).
    pub fields: BTreeMap<String, String>,
}
