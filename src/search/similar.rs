//! Words of the dictionary that a typed word may mean: the word itself, what
//! it begins, its inflections, and what it was meant to be when mistyped.

use std::collections::BTreeMap;

use super::dictionary::Dictionary;
use crate::domain::order::ordered;

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
/// Letters of a compound's last part, which says what it is ("begeleiding" in
/// "huiswerkbegeleiding"), and of what stands before it, at least.
const HEAD: usize = 3;
const BEFORE_HEAD: usize = 3;
/// Most words one typed word may stand for.
const MOST: usize = 60;

/// A word of the dictionary with how much it counts, up to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Similar {
    /// The word's position in the dictionary.
    pub word: u32,
    pub share: f32,
}

/// What a folded typed word may mean: itself, what it begins, its inflections,
/// `forms` that begin otherwise, and where there are `compounds` those it ends.
/// `unfinished` when it may still be in the middle of being typed. The best
/// come first.
pub fn similar(
    dictionary: &Dictionary,
    word: &str,
    unfinished: bool,
    forms: &[String],
    compounds: bool,
) -> Vec<Similar> {
    let mut found = Shares::default();
    let length = word.chars().count();
    if let Some(exact) = dictionary.get(word) {
        found.add(exact, 1.0);
    }
    if length >= 2 && (unfinished || length > STEM) {
        for at in dictionary.beginning(word) {
            let whole = dictionary.word(at).chars().count();
            let share = BEGINS + (BEGINS_WHOLE - BEGINS) * length as f32 / whole as f32;
            // Not the last word: it may still be the first part of a compound.
            found.add(at, if unfinished { share } else { share * BEGINS_WHOLE });
        }
    }
    let known = forms.iter().filter_map(|form| dictionary.get(form));
    known.for_each(|at| found.add(at, INFLECTED_WHOLE));
    // Not of what may still become the beginning of something.
    if compounds
        && length >= HEAD
        && (!unfinished || length > STEM || dictionary.get(word).is_some() || dictionary.beginning(word).is_empty())
    {
        for at in dictionary.ending(word) {
            let whole = dictionary.word(at).chars().count();
            if whole >= length + BEFORE_HEAD {
                found.add(at, BEGINS_WHOLE * (BEGINS + (BEGINS_WHOLE - BEGINS) * length as f32 / whole as f32));
            }
        }
    }
    if length >= STEM {
        let stem: String = word.chars().take(STEM - 1).collect();
        for at in dictionary.beginning(&stem) {
            if let Some(share) = inflection(word, length, dictionary.word(at)) {
                found.add(at, share);
            }
        }
    }
    found.best()
}

/// Words a mistyped one was meant to be, where nothing closer is found.
pub fn mistyped(dictionary: &Dictionary, word: &str) -> Vec<Similar> {
    let mut found = Shares::default();
    let length = word.chars().count();
    if length >= ONE_EDIT_FROM {
        let most = if length >= TWO_EDITS_FROM { 2 } else { 1 };
        dictionary.near(word, most, |at, edits| found.add(at, if edits > 1 { TWO_EDITS } else { ONE_EDIT }));
    }
    found.best()
}

/// Whether something is close enough not to look for slips of the finger.
pub fn close(found: &Similar) -> bool {
    found.share >= ONE_EDIT
}

/// The best share of each word.
#[derive(Default)]
struct Shares(BTreeMap<u32, f32>);

impl Shares {
    fn add(&mut self, word: u32, share: f32) {
        let best = self.0.entry(word).or_insert(share);
        *best = best.max(share);
    }

    fn best(self) -> Vec<Similar> {
        let found: Vec<Similar> = self.0.into_iter().map(|(word, share)| Similar { word, share }).collect();
        let best = ordered(found.len(), &|a, b| found[b].share.total_cmp(&found[a].share));
        best.into_iter().take(MOST).map(|at| found[at]).collect()
    }
}

/// How much two words are inflections of one another: they begin alike, for at
/// least half of the longer one.
fn inflection(a: &str, length: usize, b: &str) -> Option<f32> {
    let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longer = length.max(b.chars().count());
    let alike = common as f32 / longer as f32;
    let stem = if longer <= SHORT { STEM - 1 } else { STEM };
    (common >= stem && alike >= 0.5).then_some(INFLECTED + (INFLECTED_WHOLE - INFLECTED) * (alike - 0.5) * 2.0)
}
