//! Words of the dictionary that a typed word may mean: the word itself, what
//! it begins, its inflections, and what it was meant to be when mistyped.

use std::collections::BTreeMap;

use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Map, Streamer};

use super::edits::Edits;

/// Share of the full weight for a word of which the typed one is the
/// beginning: from this (nothing of it typed yet) up to [`BEGINS_WHOLE`].
/// Bounds of all shares here: above 0, below 1, so that what was typed exactly
/// always weighs most.
const BEGINS: f32 = 0.55;
const BEGINS_WHOLE: f32 = 0.9;
/// An inflection: the same beginning, other endings. From this for half the
/// word in common up to [`INFLECTED_WHOLE`].
const INFLECTED: f32 = 0.4;
const INFLECTED_WHOLE: f32 = 0.9;
/// A slip of the finger: one edit (or a swap of neighbours), two edits.
const ONE_EDIT: f32 = 0.75;
const TWO_EDITS: f32 = 0.5;
/// Letters from which one and two edits are looked for. Shorter words have too
/// many neighbours.
const ONE_EDIT_FROM: usize = 4;
const TWO_EDITS_FROM: usize = 8;
/// Letters two inflections must begin with in common, at least; words of up
/// to [`SHORT`] letters one less.
const STEM: usize = 4;
const SHORT: usize = 6;
/// Most words one typed word may stand for.
const MOST: usize = 60;

/// A word of the dictionary with how much it counts, up to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Similar {
    /// The word's place in the postings.
    pub place: u64,
    pub share: f32,
}

/// What a folded typed word may mean. `unfinished` when it may still be in the
/// middle of being typed. The best come first; an edit counts only where
/// nothing closer is found.
pub fn similar(dictionary: &Map<Vec<u8>>, word: &str, unfinished: bool) -> Vec<Similar> {
    let mut found = Shares::default();
    let length = word.chars().count();
    let exact = dictionary.get(word);
    if let Some(place) = exact {
        found.add(place, 1.0);
    }
    if length >= 2 && (unfinished || length > STEM) {
        each(dictionary, Str::new(word).starts_with(), |other, place| {
            let share = BEGINS + (BEGINS_WHOLE - BEGINS) * length as f32 / other.chars().count() as f32;
            // Not the last word: it may still be the first part of a compound.
            found.add(place, if unfinished { share } else { share * BEGINS_WHOLE });
        });
    }
    if length >= STEM {
        let stem: String = word.chars().take(STEM - 1).collect();
        each(dictionary, Str::new(&stem).starts_with(), |other, place| {
            if let Some(share) = inflection(word, other) {
                found.add(place, share);
            }
        });
    }
    let close = found.0.values().any(|share| *share >= ONE_EDIT);
    if !close && length >= ONE_EDIT_FROM {
        each(dictionary, Edits::new(word, 1), |_, place| found.add(place, ONE_EDIT));
        if length >= TWO_EDITS_FROM {
            each(dictionary, Edits::new(word, 2), |_, place| found.add(place, TWO_EDITS));
        }
    }
    let mut found: Vec<Similar> = found.0.into_iter().map(|(place, share)| Similar { place, share }).collect();
    found.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.place.cmp(&b.place)));
    found.truncate(MOST);
    found
}

/// The best share of each word, by its place.
#[derive(Default)]
struct Shares(BTreeMap<u64, f32>);

impl Shares {
    fn add(&mut self, place: u64, share: f32) {
        let best = self.0.entry(place).or_insert(share);
        *best = best.max(share);
    }
}

fn each(dictionary: &Map<Vec<u8>>, automaton: impl Automaton, mut call: impl FnMut(&str, u64)) {
    let mut words = dictionary.search(automaton).into_stream();
    while let Some((word, place)) = words.next() {
        if let Ok(word) = std::str::from_utf8(word) {
            call(word, place);
        }
    }
}

/// How much two words are inflections of one another: they begin alike, for at
/// least half of the longer one.
fn inflection(a: &str, b: &str) -> Option<f32> {
    let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longer = a.chars().count().max(b.chars().count());
    let alike = common as f32 / longer as f32;
    let stem = if longer <= SHORT { STEM - 1 } else { STEM };
    (common >= stem && alike >= 0.5).then_some(INFLECTED + (INFLECTED_WHOLE - INFLECTED) * (alike - 0.5) * 2.0)
}
