//! Files of the catalogue as people edit them: on lines, and with their
//! members in the order somebody gave them, so that a change is the only thing
//! that differs.

use std::fmt;
use std::io;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::pointer::escaped;

/// A file as we write it.
pub fn pretty(value: &impl Serialize) -> String {
    // Our own types are maps with texts as keys: they can always be written.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    text + "\n"
}

/// The same, as it is written.
pub fn write_pretty(mut to: impl io::Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut to, value)?;
    to.write_all(b"\n")
}

/// The same, in the order of the file that stood there before.
pub fn pretty_like(before: &str, value: &impl Serialize) -> String {
    let text = pretty(value);
    match (serde_json::from_str(before), serde_json::from_str(&text)) {
        (Ok(before), Ok(now)) => pretty(&Ordered::like(&before, now)),
        _ => text,
    }
}

/// A file, and the pointers of the keys that stand twice in an object of it.
pub fn with_doubled_keys(bytes: &[u8]) -> serde_json::Result<(Value, Vec<String>)> {
    let mut doubled = Vec::new();
    let value = serde_json::from_slice::<Ordered>(bytes)?.into_value(&mut doubled);
    Ok((value, doubled))
}

/// JSON whose members keep their order.
pub enum Ordered {
    Object(Vec<(String, Ordered)>),
    List(Vec<Ordered>),
    Other(Value),
}

impl Ordered {
    /// The value, in which of two equal keys the last one counts.
    pub fn into_value(self, doubled: &mut Vec<String>) -> Value {
        match self {
            Ordered::Object(members) => {
                let mut object = Map::new();
                for (key, value) in members {
                    let mut below = Vec::new();
                    let value = value.into_value(&mut below);
                    doubled.extend(below.into_iter().map(|below| format!("/{}{below}", escaped(&key))));
                    if object.contains_key(&key) {
                        doubled.push(format!("/{}", escaped(&key)));
                    }
                    object.insert(key, value);
                }
                Value::Object(object)
            }
            Ordered::List(items) => {
                let items = items.into_iter().enumerate().map(|(at, item)| {
                    let mut below = Vec::new();
                    let item = item.into_value(&mut below);
                    doubled.extend(below.into_iter().map(|below| format!("/{at}{below}")));
                    item
                });
                Value::Array(items.collect())
            }
            Ordered::Other(value) => value,
        }
    }

    /// `now` in the order of `before`; what is new stands behind what it
    /// stands behind in `now`.
    fn like(before: &Ordered, now: Ordered) -> Ordered {
        match (before, now) {
            (Ordered::Object(old), Ordered::Object(new)) => Ordered::Object(members_like(old, new)),
            (Ordered::List(old), Ordered::List(new)) => {
                let mut old = old.iter();
                Ordered::List(
                    new.into_iter()
                        .map(|item| match old.next() {
                            Some(before) => Ordered::like(before, item),
                            None => item,
                        })
                        .collect(),
                )
            }
            (_, now) => now,
        }
    }
}

fn members_like(old: &[(String, Ordered)], new: Vec<(String, Ordered)>) -> Vec<(String, Ordered)> {
    let mut order: Vec<String> = Vec::with_capacity(new.len());
    order.extend(old.iter().map(|(key, _)| key).filter(|key| new.iter().any(|(k, _)| k == *key)).cloned());
    for (at, (key, _)) in new.iter().enumerate().filter(|(_, (key, _))| old.iter().all(|(k, _)| k != key)) {
        let behind = at.checked_sub(1).and_then(|last| order.iter().position(|k| *k == new[last].0));
        order.insert(behind.map_or(0, |last| last + 1), key.clone());
    }
    let mut members: Vec<(String, Ordered)> = new
        .into_iter()
        .map(|(key, value)| match old.iter().find(|(k, _)| *k == key) {
            Some((_, before)) => (key, Ordered::like(before, value)),
            None => (key, value),
        })
        .collect();
    members.sort_by_key(|(key, _)| order.iter().position(|k| k == key));
    members
}

impl Serialize for Ordered {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        match self {
            Ordered::Object(members) => {
                let mut map = writer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
                map.end()
            }
            Ordered::List(items) => items.serialize(writer),
            Ordered::Other(value) => value.serialize(writer),
        }
    }
}

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Ordered, D::Error> {
        reader.deserialize_any(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Ordered;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Ordered::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Ordered, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Ordered::List(items))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Ordered, E> {
        Ok(Ordered::Other(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Ordered, E> {
        Ok(Ordered::Other(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Ordered, E> {
        Ok(Ordered::Other(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Ordered, E> {
        Ok(Ordered::Other(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Ordered, E> {
        Ok(Ordered::Other(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Ordered, E> {
        Ok(Ordered::Other(Value::Null))
    }
}
