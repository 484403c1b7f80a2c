//! The fields of a source's record, and which of them nobody has asked for.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Every field that was not read can be asked for at the end: nothing of a
/// record disappears because an importer does not know it.
pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    read: BTreeSet<&'a str>,
}

impl<'a> Fields<'a> {
    pub fn of(value: &'a Value) -> Option<Fields<'a>> {
        Some(Fields { map: value.as_object()?, read: BTreeSet::new() })
    }

    /// A field that says something.
    pub fn get(&mut self, name: &str) -> Option<&'a Value> {
        let (name, value) = self.map.get_key_value(name)?;
        self.read.insert(name);
        (!value.is_null()).then_some(value)
    }

    /// A text; also a number, as a text.
    pub fn string(&mut self, name: &str) -> Option<String> {
        text(self.get(name)?)
    }

    /// The texts of a list, or the one text.
    pub fn strings(&mut self, name: &str) -> Vec<String> {
        match self.get(name) {
            Some(Value::Array(list)) => list.iter().filter_map(text).collect(),
            one => one.and_then(text).into_iter().collect(),
        }
    }

    pub fn list(&mut self, name: &str) -> &'a [Value] {
        self.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub fn inner(&mut self, name: &str) -> Option<Fields<'a>> {
        Fields::of(self.get(name)?)
    }

    /// Marks fields as told in another way, or as saying nothing about the
    /// service itself.
    pub fn ignore(&mut self, names: &[&'a str]) {
        self.read.extend(names);
    }

    /// What nobody read.
    pub fn rest(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + '_ {
        self.map.iter().filter(|(name, value)| !self.read.contains(name.as_str()) && !value.is_null())
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
