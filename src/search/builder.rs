//! From services to an [`Index`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::facts::Facts;
use super::fold::words;
use super::index::{ConceptEntry, Field, Index, Merit, Phrase, PlaceName, Vocabulary};
use super::signals;
use crate::domain::{
    Category, ConceptId, Lang, MomentId, NeighbourhoodNr, Neighbourhoods, Provider, Service, ServiceId, Taxonomy,
    TextMap,
};

/// Collects services into an [`Index`].
#[derive(Default)]
pub struct IndexBuilder {
    places: Vec<PlaceName>,
    providers: BTreeMap<Vec<String>, u32>,
    provided_by: Vec<Vec<u32>>,
    facts: Vec<Facts>,
    merits: Vec<Merit>,
    positions: BTreeMap<ServiceId, usize>,
    /// The words of each language, with the services they stand in, in order,
    /// and the best field there.
    terms: BTreeMap<Lang, HashMap<String, Vec<(u32, Field)>>>,
    noise: BTreeMap<Lang, BTreeSet<String>>,
}

impl IndexBuilder {
    /// The taxonomy says which words are noise in a summary.
    pub fn new(taxonomy: &Taxonomy, neighbourhoods: &Neighbourhoods) -> IndexBuilder {
        let folded = |texts: &Vec<String>| texts.iter().flat_map(|text| words(text)).collect();
        let noise = taxonomy.signals.noise.iter().map(|(lang, list)| (*lang, folded(list))).collect();
        IndexBuilder { noise, places: place_names(neighbourhoods), ..IndexBuilder::default() }
    }

    /// Adds the next service, with who provides it.
    pub fn add<'a>(&mut self, service: &Service, providers: impl IntoIterator<Item = &'a Provider>) {
        let position = self.facts.len() as u32;
        self.positions.insert(service.id.clone(), self.facts.len());
        self.facts.push(Facts::of(service));
        self.merits.push(Merit::of(service));
        let own = service.official_name.iter().chain(&service.abbreviations);
        own.for_each(|name| self.words(Lang::NL, position, Field::Name, name));
        for place in &service.places {
            for part in [&place.name, &place.postal_code, &place.locality].into_iter().flatten() {
                self.words(Lang::NL, position, Field::Place, part);
            }
            // Nobody looks for a house number, and everybody has one.
            let street = place.street.iter().flat_map(|street| words(street));
            let named = street.filter(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
            named.for_each(|word| self.word(Lang::NL, position, Field::Place, word));
        }
        let here = service.neighbourhoods();
        let names = self.places.iter().filter(|place| place.neighbourhoods.iter().any(|nr| here.contains(nr)));
        let names: Vec<String> = names.flat_map(|place| place.words.clone()).collect();
        names.into_iter().for_each(|word| self.word(Lang::NL, position, Field::Place, word));
        let mut provided_by = Vec::new();
        for provider in providers {
            let name: BTreeSet<String> = words(&provider.name).map(shortened).collect();
            name.iter().for_each(|word| self.word(Lang::NL, position, Field::Provider, word.clone()));
            if name.is_empty() {
                continue;
            }
            let next = self.providers.len() as u32;
            provided_by.push(*self.providers.entry(name.into_iter().collect()).or_insert(next));
        }
        self.provided_by.push(provided_by);
        let dutch = service.texts.get_key_value(&Lang::NL);
        for (lang, text) in dutch.into_iter().chain(service.texts.iter().filter(|(lang, _)| **lang != Lang::NL)) {
            self.words(*lang, position, Field::Name, &text.name);
            self.words(*lang, position, Field::Summary, &text.summary);
        }
    }

    fn words(&mut self, lang: Lang, position: u32, field: Field, text: &str) {
        words(text).for_each(|word| self.word(lang, position, field, word));
    }

    /// Dutch is always at hand: what it has, other languages need not repeat.
    fn word(&mut self, lang: Lang, position: u32, field: Field, word: String) {
        let word = shortened(word);
        let noise = field == Field::Summary && is_noise(&self.noise, lang, &word);
        let here = |found: &&(u32, Field)| found.0 == position;
        let in_dutch = self.terms.get(&Lang::NL).and_then(|terms| terms.get(&word)?.last().filter(here));
        if noise || in_dutch.is_some_and(|(_, best)| *best >= field) {
            return;
        }
        let found = self.terms.entry(lang).or_default().entry(word).or_default();
        match found.last_mut() {
            Some((last, best)) if *last == position => *best = (*best).max(field),
            _ => found.push((position, field)),
        }
    }

    pub fn build(mut self, taxonomy: &Taxonomy) -> Index {
        let phrases = self.phrases(taxonomy);
        let mut signals = signals::of(taxonomy);
        for (lang, phrases) in &phrases {
            let terms = self.terms.entry(*lang).or_default();
            phrases.iter().flat_map(|phrase| &phrase.words).for_each(|word| {
                terms.entry(word.clone()).or_default();
            });
        }
        signals.keys().for_each(|lang| {
            self.terms.entry(*lang).or_default();
        });
        let mut languages: Vec<Lang> = self.terms.keys().copied().collect();
        languages.sort_by_key(|lang| (*lang != Lang::NL, *lang));
        let mut phrases = phrases;
        let vocabularies = languages.into_iter().map(|lang| Vocabulary {
            lang,
            terms: sorted(self.terms.remove(&lang).unwrap_or_default()),
            phrases: phrases.remove(&lang).unwrap_or_default().into_iter().collect(),
            signals: signals.remove(&lang).unwrap_or_default(),
        });
        // By name, as they are written.
        let mut place = vec![0; self.providers.len()];
        self.providers.values().zip(0..).for_each(|(at, by_name)| place[*at as usize] = by_name);
        self.provided_by.iter_mut().flatten().for_each(|at| *at = place[*at as usize]);
        Index {
            vocabularies: vocabularies.collect(),
            concepts: self.concepts(taxonomy),
            moments: moments(taxonomy),
            places: self.places,
            providers: self.providers.into_keys().collect(),
            provided_by: self.provided_by,
            facts: self.facts,
            merits: self.merits,
        }
    }

    fn concepts(&self, taxonomy: &Taxonomy) -> Vec<ConceptEntry> {
        let entry = |concept: &crate::domain::Concept| ConceptEntry {
            id: concept.id.clone(),
            broader: concept.broader.as_ref().and_then(|id| position(taxonomy, id)),
            related: concept.related.iter().filter_map(|id| position(taxonomy, id)).collect(),
            narrower: (0..taxonomy.concepts.len())
                .filter(|at| taxonomy.concepts[*at].broader.as_ref() == Some(&concept.id))
                .collect(),
            doors: concept.doors.iter().filter_map(|id| self.positions.get(id).copied()).collect(),
        };
        taxonomy.concepts.iter().map(entry).collect()
    }

    fn phrases(&self, taxonomy: &Taxonomy) -> BTreeMap<Lang, BTreeSet<Phrase>> {
        let mut phrases = Phrases { found: BTreeMap::new(), noise: &self.noise };
        for (meaning, category) in Category::ALL.iter().enumerate() {
            if let Some(entry) = taxonomy.category(*category) {
                phrases.add(meaning, [&entry.names], &entry.synonyms, None);
            }
        }
        let concepts_from = Category::ALL.len();
        for (at, concept) in taxonomy.concepts.iter().enumerate() {
            phrases.add(concepts_from + at, [&concept.names], &concept.synonyms, concept.official.as_deref());
        }
        let moments_from = concepts_from + taxonomy.concepts.len();
        for (at, moment) in taxonomy.moments.iter().enumerate() {
            phrases.add(moments_from + at, [&moment.names, &moment.titles], &BTreeMap::new(), None);
        }
        phrases.found
    }
}

fn is_noise(noise: &BTreeMap<Lang, BTreeSet<String>>, lang: Lang, word: &str) -> bool {
    noise.get(&lang).is_some_and(|noise| signals::is_noise(lang, word, |word| noise.contains(word)))
}

fn sorted(terms: HashMap<String, Vec<(u32, Field)>>) -> Vec<(String, Vec<(u32, Field)>)> {
    let mut terms: Vec<_> = terms.into_iter().collect();
    terms.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    terms
}

/// Letters of a word kept, at most: as many as a question keeps.
pub const LONGEST: usize = 40;

fn shortened(word: String) -> String {
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => word[..end].to_owned(),
        None => word,
    }
}

fn position(taxonomy: &Taxonomy, id: &ConceptId) -> Option<usize> {
    taxonomy.concepts.iter().position(|other| other.id == *id)
}

fn moments(taxonomy: &Taxonomy) -> Vec<(MomentId, Vec<usize>)> {
    let concepts = |ids: &[ConceptId]| ids.iter().filter_map(|id| position(taxonomy, id)).collect();
    taxonomy.moments.iter().map(|m| (m.id.clone(), concepts(&m.concepts))).collect()
}

/// Collects what categories, concepts and moments are called.
struct Phrases<'a> {
    found: BTreeMap<Lang, BTreeSet<Phrase>>,
    noise: &'a BTreeMap<Lang, BTreeSet<String>>,
}

impl Phrases<'_> {
    /// Names, synonyms, and in Dutch the word on the door.
    fn add<'t>(
        &mut self,
        meaning: usize,
        names: impl IntoIterator<Item = &'t TextMap>,
        synonyms: &BTreeMap<Lang, Vec<String>>,
        official: Option<&str>,
    ) {
        let names = names.into_iter().flat_map(|texts| texts.0.iter().map(|(lang, text)| (*lang, text.as_str())));
        let synonyms = synonyms.iter().flat_map(|(lang, list)| list.iter().map(move |text| (*lang, text.as_str())));
        for (lang, text) in names.chain(synonyms).chain(official.map(|text| (Lang::NL, text))) {
            self.phrase(meaning, lang, text);
        }
    }

    /// A phrase without the words too common to look for, unless it has no others.
    fn phrase(&mut self, meaning: usize, lang: Lang, text: &str) {
        let all: BTreeSet<String> = words(text).map(shortened).collect();
        let telling: Vec<String> = all.iter().filter(|word| !is_noise(self.noise, lang, word)).cloned().collect();
        let words = if telling.is_empty() { all.into_iter().collect() } else { telling };
        if !words.is_empty() {
            self.found.entry(lang).or_default().insert(Phrase { meaning: meaning as u32, words });
        }
    }
}

/// Every way to name a neighbourhood: its whole name, each part of a joined
/// one, and the postcode it shares with others.
fn place_names(neighbourhoods: &Neighbourhoods) -> Vec<PlaceName> {
    let mut names: BTreeMap<Vec<String>, BTreeSet<NeighbourhoodNr>> = BTreeMap::new();
    for n in &neighbourhoods.neighbourhoods {
        let parts = n.name.split(" - ").chain([n.name.as_str()]);
        for text in parts.chain([n.postcode_main.as_str()]) {
            names.entry(words(text).collect()).or_default().insert(n.nr);
        }
    }
    let places = names.into_iter().filter(|(words, _)| !words.is_empty());
    places.map(|(words, numbers)| PlaceName { words, neighbourhoods: numbers.into_iter().collect() }).collect()
}
