//! The catalogue in the formats of others. Each says what it could not carry,
//! by the field of our record.

mod hsds;
mod schema_org;

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
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

/// A list whose items are made as they are written, once: those of a large
/// catalogue would fill the memory many times over.
pub struct Made<I>(Cell<Option<I>>);

impl<I: Iterator<Item: Serialize>> Made<I> {
    pub fn new(items: I) -> Made<I> {
        Made(Cell::new(Some(items)))
    }
}

impl<I: Iterator<Item: Serialize>> Serialize for Made<I> {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_seq(self.0.take().into_iter().flatten())
    }
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
