//! What every generated record says and is about, kept while they are made, so
//! that which of them answer a query is known from what they mean and not from
//! asking any engine.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::spelling::{fold, phrase, words};
use super::vocabulary::{Compound, Vocabulary};
use crate::domain::{Lang, Neighbourhoods, Service, ServiceId, Taxonomy};
use crate::search::Facts;

/// Positions of records, in order.
pub type Set = Vec<u32>;

pub fn union(sets: impl IntoIterator<Item = Set>) -> Set {
    let mut all: Set = sets.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    all
}

pub fn intersection(a: &Set, b: &Set) -> Set {
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    few.iter().copied().filter(|at| many.binary_search(at).is_ok()).collect()
}

pub struct Record {
    pub id: ServiceId,
    pub facts: Facts,
    /// Language, name and summary, Dutch among them.
    pub texts: Vec<(Lang, String, String)>,
    /// Full names and initials: its own and its providers'.
    pub titles: Vec<String>,
}

/// Folded words, each with the records it stands in.
type Postings = BTreeMap<String, Set>;

pub struct Truth<'a> {
    pub vocabulary: &'a Vocabulary,
    pub neighbourhoods: &'a Neighbourhoods,
    pub records: Vec<Record>,
    /// Words of names and summaries, of providers, of streets and
    /// neighbourhoods.
    own: Postings,
    provider: Postings,
    place: Postings,
    titles: Postings,
    /// For each concept the records of it or of a narrower one.
    about: Vec<Set>,
    /// Concepts by a word of what they are called, and by the whole of it.
    label_words: BTreeMap<String, BTreeSet<usize>>,
    called: BTreeMap<String, BTreeSet<usize>>,
    /// All forms of a word, by each of them.
    forms: HashMap<String, BTreeSet<String>>,
    /// Compounds by their beginning or end, and by the whole of them.
    parts: HashMap<String, Vec<usize>>,
    wholes: HashMap<String, usize>,
    /// Words that ask for something else than records with them: noise, "free",
    /// units of age, categories, moments, neighbourhoods; or for nothing, such
    /// as what sentences are held together by.
    reserved: BTreeSet<String>,
}

impl<'a> Truth<'a> {
    pub fn new(vocabulary: &'a Vocabulary, neighbourhoods: &'a Neighbourhoods, taxonomy: &Taxonomy) -> Truth<'a> {
        let mut forms: HashMap<String, BTreeSet<String>> = HashMap::new();
        for group in vocabulary.forms() {
            let folded: BTreeSet<String> = group.0.iter().map(|form| fold(form)).collect();
            folded.iter().for_each(|form| forms.entry(form.clone()).or_default().extend(folded.iter().cloned()));
        }
        let mut parts: HashMap<String, Vec<usize>> = HashMap::new();
        let mut wholes = HashMap::new();
        for (at, compound) in vocabulary.compounds.iter().enumerate() {
            let stems = &vocabulary.concepts()[compound.concept].stem;
            let all: BTreeSet<String> = compound.head.0.iter().chain(stems).map(|part| fold(part)).collect();
            all.into_iter().for_each(|part| parts.entry(part).or_default().push(at));
            wholes.extend(compound.forms.0.iter().map(|form| (fold(form), at)));
        }
        let (mut label_words, mut called) = (BTreeMap::new(), BTreeMap::new());
        for (at, concept) in vocabulary.concepts().iter().enumerate() {
            for label in concept.labels.values().flatten() {
                called.entry(phrase(label)).or_insert_with(BTreeSet::new).insert(at);
                for word in words(label) {
                    label_words.entry(word.folded).or_insert_with(BTreeSet::new).insert(at);
                }
            }
        }
        let signals = &taxonomy.signals;
        let lists =
            [&signals.noise, &signals.free, &signals.age_units].into_iter().flat_map(|by| by.values().flatten());
        let categories = taxonomy.categories.iter().flat_map(|category| category.names.0.values());
        let moments =
            taxonomy.moments.iter().flat_map(|moment| moment.names.0.values().chain(moment.titles.0.values()));
        let places = neighbourhoods.neighbourhoods.iter().map(|n| &n.name);
        let reserved = lists.chain(categories).chain(moments).chain(places).cloned();
        let reserved = reserved.chain(vocabulary.background()).flat_map(|text| words(&text));
        Truth {
            reserved: reserved.map(|word| word.folded).collect(),
            about: vec![Set::new(); vocabulary.concepts().len()],
            records: Vec::new(),
            own: Postings::new(),
            provider: Postings::new(),
            place: Postings::new(),
            titles: Postings::new(),
            vocabulary,
            neighbourhoods,
            label_words,
            called,
            forms,
            parts,
            wholes,
        }
    }

    /// The next record; `providers` are the names and initials of those who run it.
    pub fn add(&mut self, service: &Service, providers: &[String]) {
        let at = self.records.len() as u32;
        let texts: Vec<(Lang, String, String)> =
            service.texts.iter().map(|(lang, text)| (*lang, text.name.clone(), text.summary.clone())).collect();
        let names = texts.iter().filter(|(lang, _, _)| *lang == Lang::NL).map(|(_, name, _)| name);
        let names = names.chain(&service.official_name).chain(&service.abbreviations);
        let titles: BTreeSet<String> = names.chain(providers).cloned().collect();
        titles.iter().for_each(|title| note(&mut self.titles, phrase(title), at));
        let own = texts.iter().flat_map(|(_, name, summary)| [name, summary]);
        let own = own.chain(&service.official_name).chain(&service.abbreviations);
        own.for_each(|text| note_words(&mut self.own, text, at));
        providers.iter().for_each(|name| note_words(&mut self.provider, name, at));
        for place in &service.places {
            [&place.street, &place.postal_code].into_iter().flatten().for_each(|t| note_words(&mut self.place, t, at));
        }
        for nr in service.neighbourhoods() {
            if let Some(neighbourhood) = self.neighbourhoods.get(nr) {
                note_words(&mut self.place, &neighbourhood.name, at);
            }
        }
        for concept in service.concepts.iter().filter_map(|id| self.vocabulary.position(id)) {
            for above in self.vocabulary.upwards(concept) {
                if self.about[above].last() != Some(&at) {
                    self.about[above].push(at);
                }
            }
        }
        let titles = titles.into_iter().collect();
        self.records.push(Record { id: service.id.clone(), facts: Facts::of(service), texts, titles });
    }

    pub fn is_reserved(&self, folded: &str) -> bool {
        self.reserved.contains(folded)
    }

    /// Every folded word that stands anywhere.
    pub fn dictionary(&self) -> BTreeSet<&String> {
        let postings = [&self.own, &self.provider, &self.place].into_iter().flat_map(BTreeMap::keys);
        postings.chain(self.label_words.keys()).chain(&self.reserved).collect()
    }

    /// The word and its other forms.
    pub fn forms(&self, folded: &str) -> BTreeSet<String> {
        let forms = self.forms.get(folded).cloned().unwrap_or_default();
        forms.into_iter().chain([folded.to_owned()]).collect()
    }

    /// Records with the word or a form of it in a name or summary.
    pub fn saying(&self, folded: &str) -> Set {
        union(self.forms(folded).iter().filter_map(|form| self.own.get(form).cloned()))
    }

    /// In how many records' names and summaries this very word stands.
    pub fn count(&self, folded: &str) -> usize {
        self.own.get(folded).map_or(0, Vec::len)
    }

    pub fn concepts_called(&self, label: &str) -> BTreeSet<usize> {
        self.called.get(label).cloned().unwrap_or_default()
    }

    /// Records of these concepts or of narrower ones.
    pub fn about(&self, concepts: impl IntoIterator<Item = usize>) -> Set {
        union(concepts.into_iter().map(|at| self.about[at].clone()))
    }

    /// Records of the concepts that have this word in what they are called.
    pub fn about_word(&self, folded: &str) -> Set {
        let concepts = self.forms(folded).into_iter().filter_map(|form| self.label_words.get(&form));
        self.about(concepts.flatten().copied().collect::<BTreeSet<_>>())
    }

    /// Records that have the word, or a form of it, with their provider or
    /// place.
    pub fn run_by(&self, folded: &str) -> Set {
        union(self.forms(folded).iter().filter_map(|form| self.provider.get(form).cloned()))
    }

    pub fn located(&self, folded: &str) -> Set {
        union(self.forms(folded).iter().filter_map(|form| self.place.get(form).cloned()))
    }

    /// Compounds that begin or end with the word, by position.
    pub fn compounds_with(&self, folded: &str) -> &[usize] {
        self.parts.get(folded).map(Vec::as_slice).unwrap_or_default()
    }

    /// The compound that is written so.
    pub fn compound(&self, folded: &str) -> Option<&'a Compound> {
        self.wholes.get(folded).map(|at| &self.vocabulary.compounds[*at])
    }

    /// Records with words in their names and summaries that begin or end with
    /// the word, for each of those.
    pub fn longer(&self, folded: &str) -> impl Iterator<Item = &Set> {
        let longer = move |word: &str| word.starts_with(folded) || word.ends_with(folded);
        self.own.iter().filter(move |(word, _)| longer(word)).map(|(_, set)| set)
    }

    /// Records with this very name or these initials.
    pub fn titled(&self, title: &str) -> Set {
        self.titles.get(&phrase(title)).cloned().unwrap_or_default()
    }

    /// Records with a word that begins so: in a name, a summary, a provider or
    /// what their concept is called; and those with one in their place.
    pub fn beginning(&self, prefix: &str) -> (Set, Set) {
        let said = [&self.own, &self.provider].into_iter().flat_map(|postings| from(postings, prefix));
        let concepts: BTreeSet<usize> = from(&self.label_words, prefix).flatten().copied().collect();
        let said = union(said.cloned().chain([self.about(concepts)]));
        (said, union(from(&self.place, prefix).cloned()))
    }

    /// Whether a reserved word begins so.
    pub fn reserves(&self, prefix: &str) -> bool {
        self.reserved.range(prefix.to_owned()..).next().is_some_and(|word| word.starts_with(prefix))
    }

    pub fn ids(&self, set: &Set) -> Vec<ServiceId> {
        set.iter().map(|at| self.records[*at as usize].id.clone()).collect()
    }
}

/// The values of all keys that begin so.
fn from<'m, T>(map: &'m BTreeMap<String, T>, prefix: &'m str) -> impl Iterator<Item = &'m T> {
    map.range(prefix.to_owned()..).take_while(move |(word, _)| word.starts_with(prefix)).map(|(_, value)| value)
}

fn note_words(postings: &mut Postings, text: &str, at: u32) {
    words(text).into_iter().for_each(|word| note(postings, word.folded, at));
}

/// Records come in order, so that each list stays in order.
fn note(postings: &mut Postings, key: String, at: u32) {
    let list = postings.entry(key).or_default();
    if list.last() != Some(&at) {
        list.push(at);
    }
}
