//! Reading what was typed: which words to look for, and which of them say
//! where, when, for what age, or at what price.

use std::collections::BTreeSet;
use std::ops::Range;

use super::builder::LONGEST;
use super::dutch;
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
    /// No dictionary has it.
    pub unknown: bool,
    /// What it makes with the word beside it, written as one.
    pub joined: Vec<String>,
    /// What it is made of.
    pub parts: Option<[String; 2]>,
}

/// What a question says, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    pub tokens: Vec<Token>,
    pub recognised: Vec<Recognised>,
}

impl Reading {
    /// `lang` is the reader's: only what is noise there is left out, and what is
    /// in Dutch and says nothing there; without it, what is noise anywhere.
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
            // Names are Dutch everywhere, with the little words in them.
            let dutch = segments.iter().find(|segment| segment.lang == Lang::NL);
            let noise = |word: &String| {
                own.iter().any(|segment| segment.is_noise(word))
                    || dutch.is_some_and(|dutch| dutch.is_noise(word)) && !own.iter().any(|segment| segment.calls(word))
            };
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
fn standing(left: &[String], said: Said, segments: &[Segment]) -> Option<Range<usize>> {
    let phrases = segments.iter().flat_map(|segment| segment.says(said));
    let found = phrases.filter_map(|words| {
        let at = left.windows(words.len()).position(|window| window == words)?;
        Some(at..at + words.len())
    });
    found.max_by_key(|range| (range.len(), usize::MAX - range.start))
}

/// "On Wednesday", "na school", unless that belongs to what is looked for.
fn take_part(left: &mut Vec<String>, segments: &[Segment]) -> Option<Recognised> {
    let found = DayPart::ALL.iter().filter_map(|part| Some((*part, standing(left, Said::Part(*part), segments)?)));
    let (part, range) = found.max_by_key(|(_, range)| range.len())?;
    if segments.iter().any(|segment| of_a_phrase(left, &range, segment)) {
        return None;
    }
    left.drain(range);
    Some(Recognised::Part(part))
}

/// Whether the words there are of something that is called so and was typed
/// whole, with more than those words ("opvang op woensdagmiddag") or with
/// nothing else typed.
fn of_a_phrase(left: &[String], range: &Range<usize>, segment: &Segment) -> bool {
    let typed: Vec<Option<u32>> = left.iter().map(|word| segment.dictionary.get(word)).collect();
    let telling = |at: usize| !segment.is_noise(&left[at]);
    let beside = |at: &usize| !range.contains(at) && telling(*at);
    let alone = !(0..left.len()).any(|at| beside(&at));
    typed[range.start].is_some_and(|word| {
        segment.phrases_of(word).iter().any(|phrase| {
            let (mut weight, mut all, mut more) = (0.0, true, alone);
            for (at, word) in typed.iter().enumerate() {
                match word.filter(|word| segment.phrases_of(*word).contains(phrase)) {
                    Some(word) => {
                        weight += segment.weight(word);
                        more |= beside(&at);
                    }
                    None => all &= !range.contains(&at) || !telling(at),
                }
            }
            all && more && weight > 0.999 * segment.phrases[*phrase as usize].weight
        })
    })
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

/// The words as tokens.
fn tokens(left: &[String], unfinished: Option<&str>, segments: &[Segment]) -> Vec<Token> {
    let known = |word: &str| segments.iter().any(|segment| segment.knows(word));
    let mut tokens: Vec<Token> = Vec::new();
    let mut seen = BTreeSet::new();
    for word in left.iter().filter(|word| seen.insert(word.as_str())) {
        let (text, unfinished, parts) = (word.clone(), unfinished == Some(word), dutch::parts(word, &known));
        tokens.push(Token { text, unfinished, unknown: !known(word), joined: Vec::new(), parts });
    }
    for pair in left.windows(2) {
        let joined: Vec<String> = dutch::joined(&pair[0], &pair[1]).filter(|word| known(word)).collect();
        let of_pair = tokens.iter_mut().filter(|token| pair.contains(&token.text));
        of_pair.for_each(|token| token.joined.extend(joined.iter().cloned()));
    }
    tokens
}
