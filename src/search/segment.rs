//! The words of one language as bytes: its dictionary, for each word the
//! services it stands in, phrases, and signals. Dutch also has the words of
//! providers.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::arabic;
use super::bytes::{Reader, Writer};
use super::dictionary::{self, Dictionary};
use super::dutch;
use super::index::{Field, Index, Phrase, Vocabulary};
use super::latin::in_latin_letters;
use super::lists::Lists;
use super::named::Named;
use super::phrases;
use super::postings::{self, Derived, Postings};
use super::signals::{self, Said, Signals};
use super::similar::{Similar, mistyped, similar};
use super::stored::{Core, IndexError, damaged};
use super::weights::FOREIGN;
use crate::domain::Lang;
use crate::domain::order::ordered;

/// A phrase as the engine needs it.
#[derive(Debug, Clone, Copy)]
pub struct PhraseOf {
    pub meaning: u32,
    /// The weights of its words together.
    pub weight: f32,
}

/// One language, opened.
pub struct Segment {
    pub lang: Lang,
    pub dictionary: Dictionary,
    postings: Postings,
    pub phrases: Vec<PhraseOf>,
    /// The phrases of each word.
    of_words: Lists,
    signals: Signals,
    /// The words of each provider; only in Dutch.
    providers: Lists,
    services: u32,
    /// The words of phrases as people type them in Latin letters, and which
    /// words they are; none for languages written so.
    latin: OnceLock<(Dictionary, Vec<u32>)>,
}

pub fn write(vocabulary: &Vocabulary, index: &Index, body: &mut Writer) -> Result<(), IndexError> {
    body.text(vocabulary.lang.as_str());
    let words: Vec<&str> = vocabulary.terms.iter().map(|(word, _)| word.as_str()).collect();
    let position = |word: &str| words.binary_search(&word).ok().map(|at| at as u32);
    let set = |set: &Vec<String>| {
        let place = |word: &String| position(word).ok_or_else(|| damaged(format!("`{word}` is not in the dictionary")));
        set.iter().map(place).collect::<Result<Vec<u32>, IndexError>>()
    };
    let (mut providers, mut derived): (_, Vec<Derived>) = (Vec::new(), Vec::new());
    if vocabulary.lang == Lang::NL {
        providers = index.providers.iter().map(set).collect::<Result<_, IndexError>>()?;
        let named = Named::of(Lists::of(&providers), &index.places, position);
        let areas = |service: usize| index.facts[service].areas.iter().flatten().copied();
        derived = named.derived(&Lists::of(&index.provided_by), areas);
    }
    let derived: BTreeMap<(u32, u32), Field> =
        derived.into_iter().map(|(word, at, field)| ((word, at), field)).collect();
    let services = index.facts.len();
    let mut lists = Vec::new();
    for ((_, found), word) in vocabulary.terms.iter().zip(0..) {
        if let Some((position, _)) = found.iter().find(|(service, _)| *service as usize >= services) {
            return Err(IndexError::Position { position: *position, services });
        }
        let told = |(service, field): &&(u32, Field)| derived.get(&(word, *service)) != Some(field);
        lists.push(found.iter().filter(told).copied().collect());
    }
    dictionary::write(&words, &postings::ends(&lists), body);
    if vocabulary.lang == Lang::NL {
        phrases::write(&providers, body);
    }
    postings::write(&lists, services, body);
    let sets = vocabulary.phrases.iter().map(|phrase| set(&phrase.words)).collect::<Result<Vec<_>, IndexError>>()?;
    phrases::write(&sets, body);
    body.numbers(vocabulary.phrases.iter().map(|phrase| phrase.meaning));
    signals::write(&vocabulary.signals, body);
    Ok(())
}

impl Segment {
    #[inline(never)]
    pub fn read(from: &mut Reader, core: &Core) -> Result<Segment, IndexError> {
        let lang = from.text()?.parse().map_err(damaged)?;
        let (dictionary, ends) = Dictionary::read(from)?;
        let (words, services) = (dictionary.len(), core.services());
        let (mut providers, mut derived) = (Lists::default(), Vec::new());
        if lang == Lang::NL {
            let named = Named::of(phrases::read(from, words)?, &core.places, |word| dictionary.get(word));
            derived = named.derived(&core.provided_by, |service| core.rows.neighbourhoods(service));
            providers = named.providers;
        }
        let postings = Postings::read(from, &ends, services, &derived)?;
        let sets = phrases::read(from, words)?;
        let of_words = sets.inverted(words);
        let meanings = from.numbers(sets.len())?;
        if meanings.iter().any(|meaning| *meaning as usize >= core.meanings()) {
            return Err(damaged("a phrase means nothing there is"));
        }
        let phrases = meanings.into_iter().map(|meaning| PhraseOf { meaning, weight: 0.0 }).collect();
        let signals = Signals::read(from)?;
        let (services, latin) = (services as u32, OnceLock::new());
        let mut segment =
            Segment { lang, dictionary, postings, phrases, of_words, signals, providers, services, latin };
        for (phrase, words) in sets.iter().enumerate() {
            segment.phrases[phrase].weight = words.iter().map(|word| segment.weight(*word)).sum();
        }
        Ok(segment)
    }

    /// What a folded typed word may mean here, in the language's own letters or
    /// in Latin ones.
    pub fn similar(&self, word: &str, unfinished: bool) -> Vec<Similar> {
        let forms = match self.lang.as_str() {
            "nl" => dutch::forms(word),
            "ar" => arabic::forms(word),
            _ => Vec::new(),
        };
        self.in_any_letters(|dictionary| similar(dictionary, word, unfinished, &forms, self.lang == Lang::NL))
    }

    /// Words a mistyped one was meant to be.
    pub fn mistyped(&self, word: &str) -> Vec<Similar> {
        self.in_any_letters(|dictionary| mistyped(dictionary, word))
    }

    fn in_any_letters(&self, find: impl Fn(&Dictionary) -> Vec<Similar>) -> Vec<Similar> {
        let mut found = find(&self.dictionary);
        let (latin, words) = self.latin();
        if !latin.is_empty() {
            found.extend(find(latin).iter().map(|similar| Similar { word: words[similar.word as usize], ..*similar }));
        }
        found
    }

    fn latin(&self) -> &(Dictionary, Vec<u32>) {
        let of_phrases = || (0..self.dictionary.len() as u32).filter(|word| !self.phrases_of(*word).is_empty());
        self.latin.get_or_init(|| in_latin(self.lang, &self.dictionary, of_phrases()))
    }

    /// Whether it is a word here, in any letters.
    pub fn knows(&self, word: &str) -> bool {
        self.dictionary.get(word).is_some() || self.latin().0.get(word).is_some()
    }

    /// The services a word stands in, each with its best field; some twice.
    pub fn services(&self, word: u32) -> impl Iterator<Item = (usize, Field)> {
        self.postings.of(word)
    }

    /// The phrases a word is of.
    pub fn phrases_of(&self, word: u32) -> &[u32] {
        self.of_words.get(word as usize)
    }

    /// Whether something is called by it here, among other words.
    pub fn calls(&self, word: &str) -> bool {
        self.dictionary.get(word).is_some_and(|word| !self.phrases_of(word).is_empty())
    }

    /// How telling a word is: the rarer, the more. Above 0.
    pub fn weight(&self, word: u32) -> f32 {
        self.rarity(self.postings.count(word) + self.phrases_of(word).len())
    }

    /// The weight of a word that stands in so many services and phrases.
    pub fn rarity(&self, found: usize) -> f32 {
        let everything = (self.services as usize + self.phrases.len()) as f32;
        (1.0 + everything / (1 + found) as f32).ln()
    }

    /// Whether a reader of this language reads its words; Dutch stands on every
    /// door, and of nobody in particular all are taken to be read.
    pub fn is_read(&self, lang: Option<Lang>) -> bool {
        self.lang == Lang::NL || lang.is_none_or(|lang| lang == self.lang)
    }

    /// Share of the full weight that its words have for a reader of this language.
    /// From 0 to 1.
    pub fn share(&self, lang: Option<Lang>) -> f32 {
        if self.is_read(lang) { 1.0 } else { FOREIGN }
    }

    pub fn is_noise(&self, word: &str) -> bool {
        signals::is_noise(self.lang, word, |word| self.signals.is_noise(word))
    }

    /// The phrases that say something other than noise, in folded words.
    pub fn says(&self, said: Said) -> impl Iterator<Item = &[String]> {
        self.signals.says(self.lang, said)
    }

    /// The words of each service's name, in byte order.
    pub fn names(&self) -> Lists {
        let (mut named, mut services) = (Lists::default(), Vec::new());
        for word in 0..self.dictionary.len() as u32 {
            services.clear();
            let in_name = self.services(word).filter(|(_, field)| *field == Field::Name);
            services.extend(in_name.map(|(service, _)| service as u32));
            named.push(&services);
        }
        named.inverted(self.services as usize)
    }

    /// Back to what was written.
    pub fn to_vocabulary(&self) -> Vocabulary {
        let phrase = |of: &PhraseOf| Phrase { meaning: of.meaning, words: Vec::new() };
        let mut phrases: Vec<Phrase> = self.phrases.iter().map(phrase).collect();
        let mut terms = Vec::new();
        for (at, word) in self.dictionary.words().enumerate() {
            let mut found: BTreeMap<u32, Field> = BTreeMap::new();
            for (service, field) in self.services(at as u32) {
                let best = found.entry(service as u32).or_insert(field);
                *best = field.max(*best);
            }
            terms.push((word.to_owned(), found.into_iter().collect()));
            let of_word = self.phrases_of(at as u32).iter();
            of_word.for_each(|phrase| phrases[*phrase as usize].words.push(word.to_owned()));
        }
        Vocabulary { lang: self.lang, terms, phrases, signals: self.signals.to_list() }
    }

    /// The words of each provider, as they were written.
    pub fn providers(&self) -> Vec<Vec<String>> {
        let words = |set: &[u32]| set.iter().map(|word| self.dictionary.word(*word).to_owned()).collect();
        self.providers.iter().map(words).collect()
    }
}

/// The words in Latin letters, in byte order, with what they are there; of two
/// that are written alike the first.
fn in_latin(lang: Lang, dictionary: &Dictionary, words: impl Iterator<Item = u32>) -> (Dictionary, Vec<u32>) {
    let latin: Vec<(String, u32)> = words
        .filter_map(|word| {
            let latin = in_latin_letters(lang, dictionary.word(word))?;
            (latin != dictionary.word(word)).then_some((latin, word))
        })
        .collect();
    let mut order = ordered(latin.len(), &|a, b| latin[a].0.cmp(&latin[b].0));
    order.dedup_by(|a, b| latin[*a].0 == latin[*b].0);
    let words: Vec<&str> = order.iter().map(|at| latin[*at].0.as_str()).collect();
    (Dictionary::of(&words), order.iter().map(|at| latin[*at].1).collect())
}
