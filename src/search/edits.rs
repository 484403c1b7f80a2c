//! Words a few slips of the finger away: letters left out, added, changed or
//! swapped with their neighbour (optimal string alignment), letter by letter
//! in any script.

/// Most edits that can be asked for.
const MOST: usize = 2;
/// Cells of a row of the distance table that can hold so few edits.
const BAND: usize = 2 * MOST + 1;
const FAR: u8 = u8::MAX;

/// Measures how far words are from one, remembering the rows of the distance
/// table, so that words with a common beginning are measured once for it.
pub struct Edits {
    word: Vec<char>,
    most: usize,
    /// One row for each letter read, and one before the first.
    rows: Vec<Row>,
}

#[derive(Clone, Copy)]
struct Row {
    /// Edits against the beginnings of the word whose length is that of what
    /// was read, give or take [`MOST`].
    band: [u8; BAND],
    letter: char,
    /// Bytes read.
    read: usize,
}

impl Edits {
    /// `most` is 0 to 2.
    pub fn new(word: &str, most: u8) -> Edits {
        let word: Vec<char> = word.chars().collect();
        let mut band = [FAR; BAND];
        (0..=MOST.min(word.len())).for_each(|letters| band[MOST + letters] = letters as u8);
        let start = Row { band, letter: '\0', read: 0 };
        Edits { word, most: usize::from(most).min(MOST), rows: vec![start] }
    }

    /// Edits to `other`, if there are few enough; an error when it is too far
    /// already after so many bytes. `known` is how many bytes it shares with
    /// what was asked before.
    pub fn reach(&mut self, other: &str, known: usize) -> Result<Option<u8>, usize> {
        while self.rows.len() > 1 && self.rows[self.rows.len() - 1].read > known {
            self.rows.pop();
        }
        let read = self.rows[self.rows.len() - 1].read;
        for (at, letter) in other[read..].char_indices() {
            let row = self.step(letter, read + at + letter.len_utf8());
            let least = row.band.iter().min().copied().unwrap_or(FAR);
            let read = row.read;
            self.rows.push(row);
            if usize::from(least) > self.most {
                return Err(read);
            }
        }
        let letters = self.rows.len() - 1;
        let end = (self.word.len() + MOST).checked_sub(letters).filter(|cell| *cell < BAND);
        let edits = end.map_or(FAR, |cell| self.rows[letters].band[cell]);
        Ok((usize::from(edits) <= self.most).then_some(edits))
    }

    /// The row after one more letter. Cell `c` of the row after `n` letters
    /// stands for the first `n + c - MOST` letters of the word.
    fn step(&self, letter: char, read: usize) -> Row {
        let letters = self.rows.len();
        let last = &self.rows[letters - 1];
        let before = letters.checked_sub(2).map(|at| &self.rows[at]);
        let mut band = [FAR; BAND];
        for cell in 0..BAND {
            let Some(length) = (letters + cell).checked_sub(MOST).filter(|length| *length <= self.word.len()) else {
                continue;
            };
            let added = last.band.get(cell + 1).copied().unwrap_or(FAR).saturating_add(1);
            let mut edits = added;
            if length > 0 {
                let typed = self.word[length - 1];
                let changed = last.band[cell].saturating_add(u8::from(typed != letter));
                let left_out = cell.checked_sub(1).map_or(FAR, |cell| band[cell]).saturating_add(1);
                edits = edits.min(changed).min(left_out);
                let swapped = length > 1 && last.letter == typed && self.word[length - 2] == letter;
                if let Some(before) = before.filter(|_| swapped) {
                    edits = edits.min(before.band[cell].saturating_add(1));
                }
            }
            band[cell] = edits;
        }
        Row { band, letter, read }
    }
}
