//! The words of one language as bytes: its dictionary, for each word the
//! services it stands in, phrases, and signals.

use super::bytes::{Reader, Writer};
use super::dictionary::{self, Dictionary};
use super::index::{Field, Phrase, Vocabulary};
use super::latin::in_latin_letters;
use super::signals::Said;
use super::similar::{Similar, mistyped, similar};
use super::stored::{Core, IndexError, damaged};
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
    postings: Vec<u8>,
    /// Where the postings of each word end.
    ends: Vec<u32>,
    pub phrases: Vec<PhraseOf>,
    /// The phrases of each word, one word after another, and where each ends.
    of_words: Vec<u32>,
    of_word_ends: Vec<u32>,
    pub signals: Vec<(Said, Vec<String>)>,
    services: u32,
    /// The words of phrases as people type them in Latin letters, and which
    /// words they are; none for languages written so.
    latin: (Dictionary, Vec<u32>),
}

pub fn write(vocabulary: &Vocabulary, services: usize, body: &mut Writer) -> Result<(), IndexError> {
    body.text(vocabulary.lang.as_str());
    let words: Vec<&str> = vocabulary.terms.iter().map(|(word, _)| word.as_str()).collect();
    dictionary::write(&words, body);
    let mut postings = Writer::default();
    let mut lengths = Writer::default();
    for (_, found) in &vocabulary.terms {
        let (start, mut next) = (postings.0.len(), 0);
        for (service, field) in found {
            if *service as usize >= services {
                return Err(IndexError::Position { position: *service, services });
            }
            postings.number((service - next) << 2 | u32::from(field.code()));
            next = service + 1;
        }
        lengths.number((postings.0.len() - start) as u32);
    }
    body.0.extend(lengths.0);
    body.0.extend(postings.0);
    write_phrases(&vocabulary.phrases, &words, body)?;
    body.list(&vocabulary.signals, |out, (said, words)| {
        said.write(out);
        out.text(&words.join(" "));
    });
    Ok(())
}

/// Phrases in columns: how many words, the first as the difference from that
/// of the phrase before, the others each from the one before, the meanings.
fn write_phrases(phrases: &[Phrase], words: &[&str], body: &mut Writer) -> Result<(), IndexError> {
    let place = |word: &String| {
        words.binary_search(&word.as_str()).map_err(|_| damaged(format!("`{word}` is not in the dictionary")))
    };
    let mut places = Vec::new();
    for phrase in phrases {
        let of_phrase: Vec<usize> = phrase.words.iter().map(place).collect::<Result<_, _>>()?;
        places.push(of_phrase);
    }
    body.number(phrases.len() as u32);
    places.iter().for_each(|of_phrase| body.byte(of_phrase.len().min(255) as u8));
    let mut last = 0;
    for of_phrase in &places {
        body.number((of_phrase[0] - last) as u32);
        last = of_phrase[0];
    }
    for of_phrase in &places {
        of_phrase.windows(2).take(254).for_each(|pair| body.number((pair[1] - pair[0]) as u32));
    }
    phrases.iter().for_each(|phrase| body.number(phrase.meaning));
    Ok(())
}

impl Segment {
    pub fn read(from: &mut Reader, core: &Core) -> Result<Segment, IndexError> {
        let lang = from.text()?.parse().map_err(damaged)?;
        let dictionary = Dictionary::read(from)?;
        let mut end = 0_u32;
        let mut ends = Vec::with_capacity(dictionary.len());
        for _ in 0..dictionary.len() {
            end = end.checked_add(from.number()?).ok_or_else(|| damaged("the postings are too long"))?;
            ends.push(end);
        }
        let postings = from.bytes(end as usize)?.to_vec();
        let words_of = read_phrase_words(from, dictionary.len())?;
        let meanings = core.meanings();
        let phrases = words_of.iter().map(|_| Ok(PhraseOf { meaning: from.below(meanings)? as u32, weight: 0.0 }));
        let phrases = phrases.collect::<Result<Vec<_>, IndexError>>()?;
        let signals =
            from.list(|from| Ok((Said::read(from)?, from.text()?.split(' ').map(str::to_owned).collect())))?;
        let mut of_word_ends = vec![0_u32; dictionary.len()];
        words_of.iter().flatten().for_each(|word| of_word_ends[*word as usize] += 1);
        of_word_ends.iter_mut().fold(0, |sum, end| {
            *end += sum;
            *end
        });
        // Filled from behind, so that each word's phrases stand in their order.
        let mut next = of_word_ends.clone();
        let mut of_words = vec![0; of_word_ends.last().map_or(0, |end| *end as usize)];
        for (phrase, words) in words_of.iter().enumerate().rev() {
            for word in words {
                next[*word as usize] -= 1;
                of_words[next[*word as usize] as usize] = phrase as u32;
            }
        }
        let services = core.services() as u32;
        let of_phrases = (0..dictionary.len())
            .filter(|word| of_word_ends[*word] > word.checked_sub(1).map_or(0, |before| of_word_ends[before]));
        let latin = in_latin(lang, &dictionary, of_phrases.map(|word| word as u32));
        let mut segment =
            Segment { lang, dictionary, postings, ends, phrases, of_words, of_word_ends, signals, services, latin };
        for (phrase, words) in words_of.iter().enumerate() {
            segment.phrases[phrase].weight = words.iter().map(|word| segment.weight(*word)).sum();
        }
        Ok(segment)
    }

    /// What a folded typed word may mean here, in the language's own letters or
    /// in Latin ones.
    pub fn similar(&self, word: &str, unfinished: bool) -> Vec<Similar> {
        self.in_any_letters(|dictionary| similar(dictionary, word, unfinished))
    }

    /// Words a mistyped one was meant to be.
    pub fn mistyped(&self, word: &str) -> Vec<Similar> {
        self.in_any_letters(|dictionary| mistyped(dictionary, word))
    }

    fn in_any_letters(&self, find: impl Fn(&Dictionary) -> Vec<Similar>) -> Vec<Similar> {
        let mut found = find(&self.dictionary);
        let (latin, words) = &self.latin;
        if !latin.is_empty() {
            found.extend(find(latin).iter().map(|similar| Similar { word: words[similar.word as usize], ..*similar }));
        }
        found
    }

    /// Whether it is a word here, in any letters.
    pub fn knows(&self, word: &str) -> bool {
        self.dictionary.get(word).is_some() || self.latin.0.get(word).is_some()
    }

    /// The services a word stands in, each with its best field.
    pub fn services(&self, word: u32) -> impl Iterator<Item = (usize, Field)> {
        let mut bytes = Reader(self.posting(word));
        let mut next = 0_u32;
        std::iter::from_fn(move || {
            let number = bytes.number().ok()?;
            let service = next.checked_add(number >> 2).filter(|service| *service < self.services)?;
            next = service + 1;
            Some((service as usize, Field::from_code(number as u8)))
        })
    }

    fn posting(&self, word: u32) -> &[u8] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.postings[start as usize..self.ends[word as usize] as usize]
    }

    /// The phrases a word is of.
    pub fn phrases_of(&self, word: u32) -> &[u32] {
        let start = word.checked_sub(1).map_or(0, |before| self.of_word_ends[before as usize]);
        &self.of_words[start as usize..self.of_word_ends[word as usize] as usize]
    }

    /// How telling a word is: the rarer, the more. Above 0.
    pub fn weight(&self, word: u32) -> f32 {
        // A number ends with a byte below 128.
        let services = self.posting(word).iter().filter(|byte| **byte < 0x80).count();
        self.rarity(services + self.phrases_of(word).len())
    }

    /// The weight of a word that stands in so many services and phrases.
    pub fn rarity(&self, found: usize) -> f32 {
        let everything = (self.services as usize + self.phrases.len()) as f32;
        (1.0 + everything / (1 + found) as f32).ln()
    }

    /// Back to what was written.
    pub fn to_vocabulary(&self) -> Vocabulary {
        let phrase = |of: &PhraseOf| Phrase { meaning: of.meaning, words: Vec::new() };
        let mut phrases: Vec<Phrase> = self.phrases.iter().map(phrase).collect();
        let mut terms = Vec::new();
        for (at, word) in self.dictionary.words().enumerate() {
            let found = self.services(at as u32).map(|(service, field)| (service as u32, field));
            terms.push((word.to_owned(), found.collect()));
            let of_word = self.phrases_of(at as u32).iter();
            of_word.for_each(|phrase| phrases[*phrase as usize].words.push(word.to_owned()));
        }
        Vocabulary { lang: self.lang, terms, phrases, signals: self.signals.clone() }
    }

    pub fn says(&self, said: Said) -> impl Iterator<Item = &[String]> {
        self.signals.iter().filter(move |(other, _)| *other == said).map(|(_, words)| words.as_slice())
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
    match Dictionary::of(&words) {
        Ok(dictionary) => (dictionary, order.iter().map(|at| latin[*at].1).collect()),
        Err(_) => Default::default(),
    }
}

fn read_phrase_words(from: &mut Reader, words: usize) -> Result<Vec<Vec<u32>>, IndexError> {
    let count = from.number()? as usize;
    let lengths = from.bytes(count)?;
    let mut phrases = Vec::with_capacity(count);
    let mut last = 0_u32;
    for _ in 0..count {
        last = last.checked_add(from.number()?).filter(|word| (*word as usize) < words).ok_or_else(beyond)?;
        phrases.push(vec![last]);
    }
    for (phrase, length) in phrases.iter_mut().zip(lengths) {
        for _ in 1..*length {
            let word = phrase[phrase.len() - 1].checked_add(from.number()?);
            phrase.push(word.filter(|word| (*word as usize) < words).ok_or_else(beyond)?);
        }
    }
    Ok(phrases)
}

fn beyond() -> IndexError {
    damaged("a phrase has a word beyond the dictionary")
}
