//! Words nobody uses, made of syllables: names of streets, houses and methods.
//! A vocabulary grows as real ones do (Heaps' law) and its words are as
//! unequally frequent (Zipf's law), because each word is either new or one
//! said before, drawn by the Pitman-Yor process.

use std::collections::HashSet;

use super::chance::Chance;

/// Of four new words, how many of a growing text come from the vocabulary's
/// growth: the exponent of Heaps' law, in quarters. Bounds: 1 to 3.
const GROWTH: usize = 3;
/// How many new words there are at the very beginning. Bounds: above 0.
const START: usize = 100;
/// How many of a hundred words hold a letter with a mark.
const MARKED: usize = 7;

const ONSETS: [&str; 34] = [
    "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "bl", "br", "dr", "fl", "gr",
    "kl", "kr", "kw", "pl", "pr", "sch", "sl", "sp", "st", "tr", "vl", "zw",
];
const NUCLEI: [&str; 14] = ["a", "e", "i", "o", "u", "aa", "ee", "ie", "oo", "oe", "ui", "ij", "eu", "ei"];
const MARKED_NUCLEI: [&str; 6] = ["é", "è", "ë", "ö", "ï", "ê"];
const CODAS: [&str; 18] = ["", "", "", "", "l", "m", "n", "r", "s", "t", "k", "p", "nd", "rt", "lm", "st", "ng", "rs"];

pub struct Invented {
    chance: Chance,
    words: Vec<String>,
    /// How often each word was said.
    counts: Vec<usize>,
    /// Every word said so far, by its position, in order.
    said: Vec<u32>,
    made: HashSet<String>,
}

impl Invented {
    pub fn new(seed: u64, purpose: &str) -> Invented {
        let chance = Chance::new(seed, purpose);
        Invented { chance, words: Vec::new(), counts: Vec::new(), said: Vec::new(), made: HashSet::new() }
    }

    /// The next word, in lower case.
    pub fn next(&mut self) -> String {
        let new = 4 * START + GROWTH * self.words.len();
        let at = if self.chance.below(4 * (START + self.said.len())) < new { self.add() } else { self.again() };
        self.counts[at] += 1;
        self.said.push(at as u32);
        self.words[at].clone()
    }

    fn add(&mut self) -> usize {
        let word = loop {
            let word = self.make();
            if self.made.insert(word.clone()) {
                break word;
            }
        };
        self.words.push(word);
        self.counts.push(0);
        self.words.len() - 1
    }

    /// A word said before: by how often it was, less the share that went to
    /// the growth.
    fn again(&mut self) -> usize {
        loop {
            let at = *self.chance.pick(&self.said) as usize;
            if self.chance.below(4 * self.counts[at]) >= GROWTH {
                return at;
            }
        }
    }

    fn make(&mut self) -> String {
        let chance = &mut self.chance;
        let syllables = chance.share(&[(2, 62), (3, 34), (4, 4)]);
        let marked = chance.percent(MARKED).then(|| chance.below(syllables));
        let mut word = String::new();
        for syllable in 0..syllables {
            word.push_str(chance.pick::<&str>(&ONSETS));
            let nucleus = if marked == Some(syllable) {
                chance.pick::<&str>(&MARKED_NUCLEI)
            } else {
                chance.pick::<&str>(&NUCLEI)
            };
            word.push_str(nucleus);
            if syllable + 1 == syllables || chance.percent(30) {
                word.push_str(chance.pick::<&str>(&CODAS));
            }
        }
        word
    }
}
