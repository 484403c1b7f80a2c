//! The catalogue in the formats of others. Each says what it could not carry,
//! by the field of our record.

mod hsds;
mod schema_org;

use std::collections::BTreeMap;

use serde_json::Value;

pub use hsds::{Profile, hsds};
pub use schema_org::{Site, in_script, schema_org, schema_org_of};

/// What a format has no place for: our fields, each with the number of records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost(pub BTreeMap<&'static str, usize>);

impl Lost {
    /// Counts a field of one record, if there is anything in it.
    pub fn note(&mut self, field: &'static str, anything: bool) {
        if anything {
            *self.0.entry(field).or_default() += 1;
        }
    }
}

/// A document, and what it does not say.
pub struct Exported {
    pub document: Value,
    pub lost: Lost,
}

/// An object of those fields that have a value; the others are left out.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// A list, if there is anything in it.
fn list(items: Vec<Value>) -> Option<Value> {
    (!items.is_empty()).then_some(Value::Array(items))
}

fn text(text: impl Into<String>) -> Option<Value> {
    let text = text.into();
    (!text.is_empty()).then_some(Value::String(text))
}
