//! Records out of JSON files of any length, one at a time: never more than one
//! record is in memory.

use std::fmt;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::ImportError;
use crate::tool::written::Ordered;

/// The files of the inputs: a file itself; of a folder every `.json` and
/// `.geojson` (or `.csv`) file in it and below, in the order of their names.
pub fn files(inputs: &[PathBuf], extensions: &[&str]) -> Result<Vec<PathBuf>, ImportError> {
    let mut all = Vec::new();
    for input in inputs {
        if input.is_dir() {
            let before = all.len();
            below(input, extensions, &mut all)?;
            if all.len() == before {
                return Err(ImportError::NoFiles { path: input.clone(), wanted: extensions.join(", .") });
            }
        } else {
            all.push(input.clone());
        }
    }
    Ok(all)
}

fn below(dir: &Path, extensions: &[&str], all: &mut Vec<PathBuf>) -> Result<(), ImportError> {
    let at = |error| ImportError::Read { path: dir.to_owned(), error };
    let mut entries: Vec<_> = fs::read_dir(dir).map_err(at)?.collect::<Result<_, _>>().map_err(at)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type().map_err(at)?);
        // No links are followed: a circle of them would never end.
        if kind.is_dir() {
            below(&path, extensions, all)?;
        } else if kind.is_file()
            && path
                .extension()
                .and_then(|e| e.to_str())
                .is_some_and(|e| extensions.contains(&e.to_lowercase().as_str()))
        {
            all.push(path);
        }
    }
    Ok(())
}

/// What some systems write before the text (RFC 8259, 8.1, lets a reader pass over it).
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Gives every record of a file to `each`, with its number from 0: the items
/// of the list the file is; of the list a page holds under one of `lists`; or
/// the one record it is. A file may hold several such values behind each
/// other: records on lines (NDJSON), pages appended to pages. With each come
/// the pointers of its keys that stand twice in an object.
pub fn records(
    path: &Path,
    lists: &[&str],
    each: &mut dyn FnMut(usize, Value, Vec<String>),
) -> Result<(), ImportError> {
    let failed = |error| ImportError::Read { path: path.to_owned(), error };
    let mut file = BufReader::new(File::open(path).map_err(failed)?);
    if file.fill_buf().map_err(failed)?.starts_with(BYTE_ORDER_MARK) {
        file.consume(BYTE_ORDER_MARK.len());
    }
    let mut reader = serde_json::Deserializer::from_reader(file);
    let mut count = 0;
    let mut counted = |value: Ordered| {
        let mut doubled = Vec::new();
        let value = value.into_value(&mut doubled);
        for record in unpaged(value, lists) {
            each(count, record, std::mem::take(&mut doubled));
            count += 1;
        }
    };
    loop {
        let page = Page { lists, each: &mut counted };
        page.deserialize(&mut reader).map_err(|error| ImportError::NotJson { path: path.to_owned(), error })?;
        if reader.end().is_ok() {
            return Ok(());
        }
    }
}

/// The records of a page that stands in a list of pages; else the value itself.
fn unpaged(mut value: Value, lists: &[&str]) -> Vec<Value> {
    let of_page = |list: &&str| match value.get_mut(list) {
        Some(Value::Array(items)) if !items.is_empty() && items.iter().all(Value::is_object) => {
            Some(std::mem::take(items))
        }
        _ => None,
    };
    match lists.iter().find_map(of_page) {
        Some(records) => records,
        None => vec![value],
    }
}

struct Page<'a> {
    lists: &'a [&'a str],
    each: &'a mut dyn FnMut(Ordered),
}

impl<'de> DeserializeSeed<'de> for Page<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Page<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a record, a list of records or a page of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        Items { each: self.each }.visit_seq(list).map(|_| ())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut record, mut is_page) = (Vec::new(), false);
        while let Some(key) = map.next_key::<String>()? {
            if !is_page && self.lists.contains(&key.as_str()) && record.iter().all(|(key, _)| key != "id") {
                match map.next_value_seed(Items { each: self.each })? {
                    None => is_page = true,
                    // A field that is only called so.
                    Some(value) => record.push((key, value)),
                }
            } else if is_page {
                map.next_value::<IgnoredAny>()?;
            } else {
                record.push((key, map.next_value()?));
            }
        }
        if !is_page {
            (self.each)(Ordered::Object(record));
        }
        Ok(())
    }
}

/// The items of a list, one by one; a page without any may say so with null.
/// Gives back what is no list.
struct Items<'a> {
    each: &'a mut dyn FnMut(Ordered),
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = Option<Ordered>;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Option<Ordered>, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = Option<Ordered>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<Ordered>, A::Error> {
        while let Some(record) = list.next_element::<Ordered>()? {
            (self.each)(record);
        }
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<Ordered>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<Ordered>, A::Error> {
        Ordered::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }

    fn visit_str<E>(self, value: &str) -> Result<Option<Ordered>, E> {
        Ok(Some(Ordered::Other(value.into())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<Ordered>, E> {
        Ok(Some(Ordered::Other(value.into())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<Ordered>, E> {
        Ok(Some(Ordered::Other(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<Ordered>, E> {
        Ok(Some(Ordered::Other(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Option<Ordered>, E> {
        Ok(Some(Ordered::Other(value.into())))
    }
}
