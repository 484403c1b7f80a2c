//! How Arabic writes its little words: "and", "for", "in" are one letter, joined
//! to what follows.

/// Such letters: "and", "then", "in", "for", "as".
const LITTLE: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];
/// As many of them stand before one word ("and for my child").
const MOST: usize = 2;
/// Letters that must remain, or it was the word's own.
const REMAIN: usize = 3;

/// A folded word without the little words before it, and with each of them: some
/// of the forms do not exist.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = bare(word);
    let stem = forms.last().map_or(word, String::as_str).to_owned();
    if stem.chars().count() >= REMAIN {
        forms.extend(LITTLE.iter().map(|letter| format!("{letter}{stem}")).filter(|form| form != word));
    }
    forms
}

/// Without one little word, without two.
pub fn bare(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let mut rest = word;
    while let Some(shorter) = rest.strip_prefix(LITTLE).filter(|shorter| shorter.chars().count() >= REMAIN) {
        if forms.len() == MOST {
            break;
        }
        rest = shorter;
        forms.push(rest.to_owned());
    }
    forms
}
