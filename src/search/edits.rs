//! Words a few slips of the finger away: an automaton over the dictionary that
//! counts letters left out, added, changed or swapped with their neighbour
//! (optimal string alignment), letter by letter in any script.

use fst::Automaton;

/// Accepts every word at most `most` edits from `word`.
pub struct Edits {
    word: Vec<char>,
    most: u8,
}

impl Edits {
    pub fn new(word: &str, most: u8) -> Edits {
        Edits { word: word.chars().collect(), most }
    }
}

/// How far one has read into a word of the dictionary.
#[derive(Clone)]
pub struct Progress {
    /// Edits so far against each beginning of the typed word: the last row of
    /// the distance table, and the one before it for swaps.
    row: Vec<u8>,
    before: Vec<u8>,
    letter: Option<char>,
    /// Bytes of a letter that has more to come.
    pending: Vec<u8>,
}

impl Automaton for Edits {
    type State = Progress;

    fn start(&self) -> Progress {
        let row = (0..=self.word.len()).map(|edits| edits.min(255) as u8).collect();
        Progress { row, before: Vec::new(), letter: None, pending: Vec::new() }
    }

    fn is_match(&self, state: &Progress) -> bool {
        state.pending.is_empty() && state.row.last().is_some_and(|edits| *edits <= self.most)
    }

    fn can_match(&self, state: &Progress) -> bool {
        state.row.iter().any(|edits| *edits <= self.most)
    }

    fn accept(&self, state: &Progress, byte: u8) -> Progress {
        let mut pending = state.pending.clone();
        pending.push(byte);
        match std::str::from_utf8(&pending).ok().and_then(|text| text.chars().next()) {
            Some(letter) => self.step(state, letter),
            None => Progress { pending, ..state.clone() },
        }
    }
}

impl Edits {
    fn step(&self, state: &Progress, letter: char) -> Progress {
        let mut row = Vec::with_capacity(state.row.len());
        row.push(state.row[0].saturating_add(1));
        for at in 1..state.row.len() {
            let changed = state.row[at - 1].saturating_add(u8::from(self.word[at - 1] != letter));
            let left_out = row[at - 1].saturating_add(1);
            let added = state.row[at].saturating_add(1);
            let mut edits = changed.min(left_out).min(added);
            let swapped = at > 1 && state.letter == Some(self.word[at - 1]) && self.word[at - 2] == letter;
            if let Some(earlier) = state.before.get(at.wrapping_sub(2)).filter(|_| swapped) {
                edits = edits.min(earlier.saturating_add(1));
            }
            row.push(edits);
        }
        Progress { row, before: state.row.clone(), letter: Some(letter), pending: Vec::new() }
    }
}
