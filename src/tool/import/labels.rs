//! What a source's words mean: its labels against the names and synonyms of
//! the taxonomy's concepts, in every language.

use std::collections::HashMap;

use crate::domain::{ConceptId, Taxonomy};
use crate::search::words;

/// Most words of a name that are tried together.
const LONGEST: usize = 4;

pub struct Labels {
    /// By folded words; none where several concepts are called so.
    concepts: HashMap<String, Option<ConceptId>>,
}

impl Labels {
    pub fn new(taxonomy: &Taxonomy) -> Labels {
        let mut labels = Labels { concepts: HashMap::new() };
        for concept in &taxonomy.concepts {
            labels.add(concept.id.as_str(), &concept.id);
            let names = concept.names.0.values().chain(&concept.official);
            names.chain(concept.synonyms.values().flatten()).for_each(|name| labels.add(name, &concept.id));
        }
        labels
    }

    fn add(&mut self, name: &str, id: &ConceptId) {
        let known = self.concepts.entry(key(name)).or_insert_with(|| Some(id.clone()));
        if known.as_ref().is_some_and(|other| other != id) {
            *known = None;
        }
    }

    /// The concept that is called exactly so.
    pub fn concept(&self, label: &str) -> Option<&ConceptId> {
        self.concepts.get(&key(label))?.as_ref()
    }

    /// Concepts whose names stand in a longer text, the longest names first
    /// come, first served: "Sportkamp basketbal" holds two.
    pub fn within(&self, text: &str) -> Vec<ConceptId> {
        let words: Vec<String> = words(text).collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let longest = (1..=LONGEST.min(words.len() - at)).rev();
            let hit = longest
                .filter_map(|n| Some((n, self.concepts.get(&words[at..at + n].join(" "))?.as_ref()?)))
                .find(|(n, _)| *n > 1 || words[at].chars().count() > 3);
            at += hit.map_or(1, |(n, _)| n);
            found.extend(hit.map(|(_, id)| id.clone()).filter(|id| !found.contains(id)));
        }
        found
    }
}

fn key(name: &str) -> String {
    words(name).collect::<Vec<_>>().join(" ")
}
