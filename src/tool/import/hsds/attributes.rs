//! Attributes: terms of the source's taxonomies, and our own words where the
//! document is one that we exported.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::{Access, Known};
use crate::tool::import::Fields;
use crate::tool::own_words::OwnWord;

/// What the attributes of one object say in our own words.
#[derive(Debug, Default)]
pub struct Own(BTreeMap<OwnWord, Vec<String>>);

impl Own {
    /// Everything said under a word that can be read as a `T`.
    pub fn all<T>(&self, word: OwnWord, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        self.0.get(&word).into_iter().flatten().filter_map(|text| read(text)).collect()
    }

    pub fn first<T>(&self, word: OwnWord, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.all(word, read).into_iter().next()
    }

    pub fn known(&self, word: OwnWord) -> Known {
        let read = |text: &str| match text {
            "yes" => Some(Known::Yes),
            "no" => Some(Known::No),
            _ => None,
        };
        self.first(word, read).unwrap_or_default()
    }

    pub fn access(&self, word: OwnWord) -> Access {
        let read = |text: &str| match text {
            "yes" => Some(Access::Yes),
            "partly" => Some(Access::Partly),
            "no" => Some(Access::No),
            _ => None,
        };
        self.first(word, read).unwrap_or_default()
    }
}

/// The attributes of an object: our own words, and the rest with what each is
/// called there.
pub fn attributes(fields: &mut Fields) -> (Own, Vec<(Value, Vec<String>)>) {
    let (mut own, mut others) = (Own::default(), Vec::new());
    for item in fields.list("attributes") {
        let Some(mut attribute) = Fields::of(&item) else {
            others.push((item, Vec::new()));
            continue;
        };
        let mut term = attribute.object("taxonomy_term");
        let mut said = |name: &str| term.as_mut().and_then(|term| term.line(name));
        let word = said("taxonomy").and_then(|taxonomy| OwnWord::parse(&taxonomy));
        let names = [said("code"), said("name"), said("term")].into_iter().flatten();
        let mut names: Vec<String> = names.chain(attribute.line("label")).collect();
        names.dedup();
        match (word, names.first()) {
            (Some(word), Some(code)) => own.0.entry(word).or_default().push(code.clone()),
            _ => others.push((item, names)),
        }
    }
    (own, others)
}
