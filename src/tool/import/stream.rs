//! Records out of JSON files of any length, one at a time: never more than one
//! record is in memory.

use std::fmt;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::ImportError;

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

/// Gives every record of a file to `each`, with its number from 0: the items
/// of the list the file is; of the list a page holds under one of `lists`; or
/// the one record it is.
pub fn records(path: &Path, lists: &[&str], each: &mut dyn FnMut(usize, Value)) -> Result<(), ImportError> {
    let file = File::open(path).map_err(|error| ImportError::Read { path: path.to_owned(), error })?;
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(file));
    let page = Page { lists, each };
    page.deserialize(&mut reader)
        .and_then(|()| reader.end())
        .map_err(|error| ImportError::NotJson { path: path.to_owned(), error })
}

struct Page<'a> {
    lists: &'a [&'a str],
    each: &'a mut dyn FnMut(usize, Value),
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
        Items { each: self.each }.visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut record, mut is_page) = (Map::new(), false);
        while let Some(key) = map.next_key::<String>()? {
            if !is_page && self.lists.contains(&key.as_str()) && !record.contains_key("id") {
                is_page = map.next_value_seed(Items { each: self.each })?;
            } else if is_page {
                map.next_value::<IgnoredAny>()?;
            } else {
                record.insert(key, map.next_value()?);
            }
        }
        if !is_page {
            (self.each)(0, Value::Object(record));
        }
        Ok(())
    }
}

/// The items of a list, one by one. Says whether it was a list at all.
struct Items<'a> {
    each: &'a mut dyn FnMut(usize, Value),
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_seq(self).map(|()| true)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut at = 0;
        while let Some(record) = list.next_element::<Value>()? {
            (self.each)(at, record);
            at += 1;
        }
        Ok(())
    }
}
