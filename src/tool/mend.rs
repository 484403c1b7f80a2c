//! A value with mistakes of form, put right for the moment: each place keeps
//! its pointer, so that what else is wrong can still be told where it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::pointer::{escaped, is_within, parent};

/// A mistake of form, and what would make it none.
pub struct Mistake {
    /// JSON Pointer to the value.
    pub pointer: String,
    pub message: String,
    pub mend: Mend,
}

pub enum Mend {
    /// Another value in this place: one of these.
    Put(Vec<Value>),
    /// A field that is missing.
    Add(String),
    /// Fields that are none.
    TakeOut(Vec<String>),
}

impl Mend {
    /// Of what else there is in a catalogue one fits.
    pub fn put_anything() -> Mend {
        let texts = ["2000-01-01", "12:00", "P1Y", "nl"].map(Value::from);
        Mend::Put(texts.into_iter().chain([json!(0), json!([]), json!({}), json!(false)]).collect())
    }
}

/// A place where something else stands than in the file, as JSON pointers.
pub struct Replaced {
    pub at: String,
    /// The object around it, as what one field says hangs on the others; of a
    /// field of the whole file, and of an object, that itself.
    pub object: String,
}

/// A value while it is put right.
#[derive(Default)]
pub struct Mending {
    /// By pointer, how many values were tried there.
    places: BTreeMap<String, usize>,
}

impl Mending {
    /// Whether a mistake there is one of what we put there.
    pub fn holds(&self, pointer: &str) -> bool {
        self.places.keys().any(|place| is_within(pointer, place))
    }

    /// Mends each mistake; false where there is nothing left to try.
    pub fn mend(&mut self, value: &mut Value, mistakes: Vec<Mistake>) -> bool {
        // A value may be wrong in two ways.
        let mut mended = BTreeSet::new();
        mistakes.into_iter().all(|Mistake { pointer, mend, .. }| match mend {
            Mend::Put(values) => !mended.insert(pointer.clone()) || self.put(value, pointer, values),
            Mend::Add(key) => self.change(value, &pointer, &[key], |object, key| {
                object.entry(key).or_insert(Value::Null);
            }),
            Mend::TakeOut(keys) => self.change(value, &pointer, &keys, |object, key| {
                object.remove(key);
            }),
        })
    }

    fn put(&mut self, value: &mut Value, pointer: String, mut values: Vec<Value>) -> bool {
        let Some(place) = value.pointer_mut(&pointer) else { return false };
        let tried = self.places.entry(pointer).or_default();
        if *tried >= values.len() {
            return false;
        }
        *place = values.swap_remove(*tried);
        *tried += 1;
        true
    }

    fn change(
        &mut self,
        value: &mut Value,
        pointer: &str,
        keys: &[String],
        change: impl Fn(&mut serde_json::Map<String, Value>, &str),
    ) -> bool {
        let Some(object) = value.pointer_mut(pointer).and_then(Value::as_object_mut) else { return false };
        for key in keys {
            change(object, key);
            self.places.entry(format!("{pointer}/{}", escaped(key))).or_default();
        }
        true
    }

    /// All places, once the value is right.
    pub fn replaced(self, value: &Value) -> Vec<Replaced> {
        let object = |place: &str| {
            let mut at = place;
            while !at.is_empty() && !value.pointer(at).is_some_and(Value::is_object) {
                at = parent(at);
            }
            if at.is_empty() { place.to_owned() } else { at.to_owned() }
        };
        self.places.into_keys().map(|at| Replaced { object: object(&at), at }).collect()
    }
}
