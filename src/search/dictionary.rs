//! The words of one language in byte order, each with its position: exact,
//! by their beginning, and within a few edits.
//!
//! Written in columns: how many bytes each word shares with the one before,
//! then what each adds, with one byte for every letter: ASCII as it is, other
//! letters as places in the alphabet that stands before. Bytes kept for that
//! end the words, and which one says something about a word, because how it
//! ends often tells what it is, and then compresses with its last letters
//! ("straat" is of an address, in one service). All this is less than half of
//! what an `fst` of the same words weighs, and one pass over it makes it ready.

use std::collections::BTreeSet;
use std::ops::Range;

use super::bytes::{Reader, Writer};
use super::edits::Edits;
use super::stored::{IndexError, damaged};

/// The first byte that ends a word: compressors take it for what it is sooner
/// than a control character. And how many such bytes there are.
const END: u8 = 0x80;
pub(super) const ENDS: u8 = 0x20;
/// The first letter of the alphabet, and what stands before a letter that it
/// has no room for.
const ALPHABET: u8 = END + ENDS;
const OTHER: u8 = 0xFF;

#[derive(Debug, Default, PartialEq)]
pub struct Dictionary {
    text: String,
    /// Where each word begins in the text, and after the last one its length.
    starts: Vec<u32>,
    /// How many bytes each word shares with the one before, or fewer.
    shared: Vec<u8>,
}

/// Writes words that are in byte order, none twice, none above 255 bytes; and
/// what is said of each by its end, below [`ENDS`].
pub(super) fn write(words: &[&str], ends: &[u8], out: &mut Writer) {
    let letters: BTreeSet<char> = words.iter().flat_map(|word| word.chars()).filter(|c| !c.is_ascii()).collect();
    let alphabet: Vec<char> = letters.into_iter().take(usize::from(OTHER - ALPHABET)).collect();
    let mut last = 0;
    out.list(&alphabet, |out, letter| {
        out.number(*letter as u32 - last);
        last = *letter as u32;
    });
    let shares = |at: usize| {
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let alike = before.chars().zip(words[at].chars()).take_while(|(a, b)| a == b);
        alike.map(|(letter, _)| letter.len_utf8()).sum::<usize>()
    };
    out.number(words.len() as u32);
    (0..words.len()).for_each(|at| out.byte(shares(at) as u8));
    for ((at, word), end) in words.iter().enumerate().zip(ends) {
        for letter in word[shares(at)..].chars() {
            match alphabet.binary_search(&letter) {
                _ if letter.is_ascii() => out.byte(letter as u8),
                Ok(place) => out.byte(ALPHABET + place as u8),
                Err(_) => {
                    out.byte(OTHER);
                    out.number(letter as u32);
                }
            }
        }
        out.byte(END + end);
    }
}

impl Dictionary {
    /// Of words in byte order, none twice, none above 255 bytes.
    pub fn of(words: &[&str]) -> Dictionary {
        let mut dictionary = Dictionary { starts: vec![0], ..Dictionary::default() };
        let mut before = "";
        for word in words {
            let shared = before.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
            dictionary.shared.push(shared as u8);
            dictionary.text.push_str(word);
            dictionary.starts.push(dictionary.text.len() as u32);
            before = word;
        }
        dictionary
    }

    /// A dictionary, and what is said of each word by its end.
    #[inline(never)]
    pub(super) fn read(from: &mut Reader) -> Result<(Dictionary, Vec<u8>), IndexError> {
        let mut last = 0_u32;
        let alphabet = from.list(|from| {
            last = last.saturating_add(from.number()?);
            letter(last)
        })?;
        let count = from.number()? as usize;
        let shared = from.bytes(count)?;
        let mut text: Vec<u8> = Vec::with_capacity(from.0.len().min(count * 12));
        let (mut starts, mut ends) = (Vec::with_capacity(count + 1), Vec::with_capacity(count));
        let mut before = 0..0;
        for (at, shared) in shared.iter().map(|shared| usize::from(*shared)).enumerate() {
            let start = text.len();
            if shared > before.len() {
                return Err(damaged("a word shares more than there is"));
            }
            text.extend_from_within(before.start..before.start + shared);
            ends.push(add(from, &alphabet, &mut text)?);
            if at > 0 && text[before.start + shared..before.end] >= text[start + shared..] {
                return Err(damaged("the words are not in order"));
            }
            starts.push(start as u32);
            before = start..text.len();
        }
        starts.push(text.len() as u32);
        let text = String::from_utf8(text).map_err(|_| damaged("a word is not UTF-8"))?;
        if starts.iter().any(|start| !text.is_char_boundary(*start as usize)) {
            return Err(damaged("a word is not UTF-8"));
        }
        Ok((Dictionary { text, starts, shared: shared.to_vec() }, ends))
    }

    pub fn len(&self) -> usize {
        self.shared.len()
    }

    pub fn is_empty(&self) -> bool {
        self.shared.is_empty()
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|at| self.word(at))
    }

    pub fn word(&self, at: u32) -> &str {
        &self.text[self.starts[at as usize] as usize..self.starts[at as usize + 1] as usize]
    }

    pub fn get(&self, word: &str) -> Option<u32> {
        let at = self.first(|other| other < word);
        (at < self.len() as u32 && self.word(at) == word).then_some(at)
    }

    /// Words that begin so.
    pub fn beginning(&self, prefix: &str) -> Range<u32> {
        let start = self.first(|word| word < prefix);
        let end = self.first(|word| word < prefix || word.starts_with(prefix));
        start..end
    }

    /// Words that are longer and end so.
    pub fn ending(&self, end: &str) -> impl Iterator<Item = u32> {
        let text = self.text.as_bytes();
        let ends = self.starts.iter().skip(1).zip(0..);
        // The last letter alone leaves out nearly all.
        let last = end.bytes().last();
        let alike = ends.filter(move |(at, _)| (**at as usize).checked_sub(1).map(|at| text[at]) == last);
        alike.map(|(_, word)| word).filter(move |word| {
            let word = self.word(*word);
            word.len() > end.len() && word.ends_with(end)
        })
    }

    /// The first word that does not come `before`.
    fn first(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len() as u32);
        while low < high {
            let middle = low + (high - low) / 2;
            match before(self.word(middle)) {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }

    /// Calls with each word at most `most` edits from `word`, and with how
    /// many. A beginning that is too far already is stepped over with all that
    /// begins so.
    pub fn near(&self, word: &str, most: u8, mut call: impl FnMut(u32, u8)) {
        let mut edits = Edits::new(word, most);
        // Bytes of a beginning that is too far.
        let mut dead = usize::MAX;
        for at in 0..self.len() as u32 {
            let shared = usize::from(self.shared[at as usize]);
            if shared >= dead {
                continue;
            }
            dead = usize::MAX;
            let other = self.word(at);
            match edits.reach(other, shared) {
                Ok(Some(count)) => call(at, count),
                Ok(None) => {}
                Err(too_far) => dead = too_far,
            }
        }
    }
}

/// The rest of a word; gives what is said by its end.
#[inline(never)]
fn add(from: &mut Reader, alphabet: &[char], text: &mut Vec<u8>) -> Result<u8, IndexError> {
    let mut bytes = from.0.iter();
    loop {
        let letter = match *bytes.next().ok_or_else(|| damaged("a word has no end"))? {
            ascii @ ..END => {
                text.push(ascii);
                continue;
            }
            end @ END..ALPHABET => {
                from.0 = bytes.as_slice();
                return Ok(end - END);
            }
            OTHER => {
                let mut rest = Reader(bytes.as_slice());
                let letter = letter(rest.number()?)?;
                bytes = rest.0.iter();
                letter
            }
            place => {
                let place = alphabet.get(usize::from(place - ALPHABET));
                *place.ok_or_else(|| damaged("a letter is not in the alphabet"))?
            }
        };
        text.extend(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

fn letter(code: u32) -> Result<char, IndexError> {
    char::from_u32(code).ok_or_else(|| damaged("a letter is none"))
}
