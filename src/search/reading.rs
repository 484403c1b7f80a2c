//! Reading what was typed: which words to look for, and which of them say
//! where, when, for what age, or at what price.

use std::collections::BTreeSet;

use super::builder::LONGEST;
use super::fold::words;
use super::latin::in_latin_letters;
use super::segment::Segment;
use super::signals::Said;
use super::stored::Core;
use crate::domain::{DayPart, Lang, NeighbourhoodNr, TimeOfYear};
use crate::route::Question;

/// Words looked at, at most; nobody types more on purpose.
const MOST_WORDS: usize = 16;
/// Oldest age a number of years can mean.
const OLDEST: u8 = 25;
/// Shortest part of a compound that is looked for by itself, in letters.
const SHORTEST_PART: usize = 4;

/// A filter found in the words, shown so that it can be taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// The typed name and the neighbourhoods it can mean.
    Place {
        words: String,
        neighbourhoods: Vec<NeighbourhoodNr>,
    },
    Age(u8),
    Free,
    Time(TimeOfYear),
    Part(DayPart),
}

/// A word to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// It may still be in the middle of being typed.
    pub unfinished: bool,
    /// Two typed words written as one here, or the other way round.
    pub also: Vec<String>,
}

/// What a question says, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    pub tokens: Vec<Token>,
    pub recognised: Vec<Recognised>,
}

impl Reading {
    /// `lang` is the reader's: only what is noise there is left
    /// out; without it, what is noise anywhere.
    pub fn of(question: &Question, lang: Option<Lang>, core: &Core, segments: &[Segment]) -> Reading {
        let mut left: Vec<String> =
            words(&question.text).take(MOST_WORDS).map(|word| word.chars().take(LONGEST).collect()).collect();
        let typing = question.text.chars().last().is_some_and(char::is_alphanumeric);
        let last = left.last().cloned().filter(|_| typing);
        let mut recognised = Vec::new();
        if !question.literal {
            recognised.extend(take_age(&mut left, segments));
            recognised.extend(take_place(&mut left, core));
            recognised.extend(take_part(&mut left, segments));
            recognised.extend(time(&left, segments));
            recognised.extend(take_free(&mut left, segments));
            let read = |segment: &&Segment| lang.is_none_or(|lang| segment.lang == lang);
            let own: Vec<&Segment> = segments.iter().filter(read).collect();
            let noise = |word: &String| own.iter().any(|segment| segment.is_noise(word));
            if left.iter().any(|word| !noise(word)) {
                left.retain(|word| !noise(word));
            } else if !recognised.is_empty() {
                left.clear();
            }
        }
        Reading { tokens: tokens(&left, last.as_deref(), segments), recognised }
    }
}

fn says(segment: &Segment, said: Said, word: &String) -> bool {
    segment.says(said).any(|words| words == std::slice::from_ref(word))
}

/// Where one of the phrases that say something stands in the words: the
/// longest, and of those the first.
fn standing(left: &[String], said: Said, segments: &[Segment]) -> Option<std::ops::Range<usize>> {
    let phrases = segments.iter().flat_map(|segment| segment.says(said));
    let found = phrases.filter_map(|words| {
        let at = left.windows(words.len()).position(|window| window == words)?;
        Some(at..at + words.len())
    });
    found.max_by_key(|range| (range.len(), usize::MAX - range.start))
}

/// "On Wednesday", "na school".
fn take_part(left: &mut Vec<String>, segments: &[Segment]) -> Option<Recognised> {
    let found = DayPart::ALL.iter().filter_map(|part| Some((*part, standing(left, Said::Part(*part), segments)?)));
    let (part, range) = found.max_by_key(|(_, range)| range.len())?;
    left.drain(range);
    Some(Recognised::Part(part))
}

/// "In August". The words stay: they may also say what is looked for.
fn time(left: &[String], segments: &[Segment]) -> Option<Recognised> {
    let found = |time: &&TimeOfYear| standing(left, Said::Time(**time), segments).is_some();
    TimeOfYear::ALL.iter().find(found).map(|time| Recognised::Time(*time))
}

/// "6 jaar", "8 yaş", "6-jarige".
fn take_age(left: &mut Vec<String>, segments: &[Segment]) -> Option<Recognised> {
    let unit = |word: &String| segments.iter().any(|segment| says(segment, Said::AgeUnit, word));
    let at = left.windows(2).position(|pair| age(&pair[0]).is_some() && unit(&pair[1]))?;
    let years = age(&left[at])?;
    left.drain(at..at + 2);
    // "years old", "jaar oud": what is left of the unit.
    left.retain(|word| !unit(word));
    Some(Recognised::Age(years))
}

fn age(word: &str) -> Option<u8> {
    word.parse().ok().filter(|years| *years <= OLDEST)
}

/// The longest name of a neighbourhood, or a postcode; in Cyrillic as it sounds.
fn take_place(left: &mut Vec<String>, core: &Core) -> Option<Recognised> {
    let in_latin = |lang: &str| -> Vec<String> {
        let latin = |word: &String| in_latin_letters(lang.parse().ok()?, word);
        left.iter().map(|word| latin(word).unwrap_or_else(|| word.clone())).collect()
    };
    let spellings = [left.clone(), in_latin("bg"), in_latin("uk")];
    let found = core.places.iter().filter_map(|place| {
        let stands = |words: &Vec<String>| words.windows(place.words.len()).position(|window| window == place.words);
        Some((place, spellings.iter().find_map(stands)?))
    });
    let (place, at) = found.max_by_key(|(place, at)| (place.words.len(), usize::MAX - at))?;
    let words: Vec<String> = left.drain(at..at + place.words.len()).collect();
    Some(Recognised::Place { words: words.join(" "), neighbourhoods: place.neighbourhoods.clone() })
}

fn take_free(left: &mut Vec<String>, segments: &[Segment]) -> Option<Recognised> {
    let before = left.len();
    while let Some(range) = standing(left, Said::Free, segments) {
        left.drain(range);
    }
    (left.len() < before).then_some(Recognised::Free)
}

/// The words as tokens. A compound the dictionary does not have is looked for
/// by its parts, and two words it has as one compound also by that.
fn tokens(left: &[String], unfinished: Option<&str>, segments: &[Segment]) -> Vec<Token> {
    let known = |word: &str| segments.iter().any(|segment| segment.knows(word));
    let mut tokens: Vec<Token> = Vec::new();
    let mut seen = BTreeSet::new();
    for word in left.iter().filter(|word| seen.insert(word.as_str())) {
        let also = if known(word) { Vec::new() } else { parts(word, &known) };
        tokens.push(Token { text: word.clone(), unfinished: unfinished == Some(word), also });
    }
    for pair in left.windows(2) {
        let joined = pair.concat();
        if known(&joined) {
            let of_pair = tokens.iter_mut().filter(|token| pair.contains(&token.text));
            of_pair.for_each(|token| token.also.push(joined.clone()));
        }
    }
    tokens
}

/// A compound in two parts the dictionary knows, with or without a linking
/// "s" or "en" (Dutch), the longest first part preferred.
fn parts(word: &str, known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if ends.len() < 2 * SHORTEST_PART {
        return Vec::new();
    }
    for split in ends[SHORTEST_PART..=ends.len() - SHORTEST_PART].iter().rev() {
        let (head, tail) = word.split_at(*split);
        let bare = [head, head.trim_end_matches('s'), head.trim_end_matches("en")];
        if let Some(head) = bare.into_iter().find(|head| known(head)).filter(|_| known(tail)) {
            return vec![head.to_owned(), tail.to_owned()];
        }
    }
    Vec::new()
}
