//! How words are written, rightly and wrongly: taking a text apart, making
//! spellings alike, and the slips of people who type. Written apart from the
//! search engine's own folding on purpose: what is relevant must not depend on
//! the engine that is measured with it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::chance::Chance;

/// A word as it is written, in lower case, and as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub typed: String,
    pub folded: String,
}

pub fn words(text: &str) -> Vec<Word> {
    let letters: Vec<char> = text.chars().collect();
    let is_inside = |at: usize| {
        let cyrillic = |at: usize| letters.get(at).is_some_and(|c| ('\u{400}'..='\u{4FF}').contains(c));
        // Ukrainian writes an apostrophe within a word.
        letters[at].is_alphanumeric()
            || is_combining_mark(letters[at])
            || (matches!(letters[at], '\'' | '’' | 'ʼ') && at > 0 && cyrillic(at - 1) && cyrillic(at + 1))
    };
    let mut found: Vec<String> = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        match found.last_mut().filter(|_| is_inside(at)) {
            Some(word) => word.push(*letter),
            None => found.push(String::new()),
        }
    }
    let found = found.into_iter().filter(|word| !word.is_empty());
    found.map(|word| Word { folded: fold(&word), typed: word.to_lowercase() }).collect()
}

/// A word without marks, in lower case, the Arabic article taken off.
pub fn fold(word: &str) -> String {
    let plain = word.nfkd().filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | 'ʼ' | 'ـ'));
    let lower: String = plain.flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c)).collect();
    let lower = lower.replace('ı', "i");
    let bare = ["وال", "بال", "ال", "لل"].iter().find_map(|article| lower.strip_prefix(article));
    bare.filter(|rest| rest.chars().count() >= 3).map_or(lower.clone(), str::to_owned)
}

/// A phrase as it is compared: its folded words.
pub fn phrase(text: &str) -> String {
    words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
}

/// The text with its first letter in upper case.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The word with so many slips: a letter left out, doubled or foreign to it,
/// or two neighbours swapped. Seldom at the first letter, as people do.
pub fn with_slips(word: &str, slips: usize, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    for _ in 0..slips {
        let first = usize::from(!chance.percent(6));
        let at = first + chance.below(letters.len() - first);
        let other = foreign(letters[at], chance);
        match chance.below(4) {
            0 if letters.len() > 3 => {
                letters.remove(at);
            }
            1 => letters.insert(at, if chance.percent(50) { letters[at] } else { other }),
            2 if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => letters[at] = other,
        }
    }
    letters.into_iter().collect()
}

/// A letter of the same script.
fn foreign(letter: char, chance: &mut Chance) -> char {
    let letters: Vec<char> = match letter {
        '\u{400}'..='\u{4FF}' => ('а'..='я').collect(),
        '\u{600}'..='\u{6FF}' => "ابتثجحخدذرزسشصضطعغفقكلمنهوي".chars().collect(),
        _ => ('a'..='z').collect(),
    };
    *chance.pick(&letters)
}

/// The word with its marks left out or, now and then, another in their place;
/// nothing if it has none that people leave out.
pub fn without_marks(word: &str, chance: &mut Chance) -> Option<String> {
    const WRONG: [(char, char); 12] = [
        ('é', 'è'),
        ('è', 'é'),
        ('ë', 'é'),
        ('ê', 'é'),
        ('ï', 'í'),
        ('ö', 'ô'),
        ('ü', 'û'),
        ('ô', 'ö'),
        ('â', 'à'),
        ('à', 'á'),
        ('ş', 'š'),
        ('ğ', 'ǧ'),
    ];
    let wrong = chance.percent(30);
    let bare = |c: char| match c {
        'ı' => 'i',
        'أ' | 'إ' | 'آ' => 'ا',
        c if c.is_alphabetic() && c < '\u{370}' => c.nfd().next().unwrap_or(c),
        c => c,
    };
    let changed: String = word
        .chars()
        .map(|c| WRONG.iter().find(|(right, _)| wrong && *right == c).map_or_else(|| bare(c), |(_, other)| *other))
        .collect();
    (changed != word).then_some(changed)
}

/// Whether so few slips make one word of the other: letters added, left out or
/// changed, and neighbours swapped (optimal string alignment).
pub fn within(a: &[char], b: &[char], most: usize) -> bool {
    if a.len().abs_diff(b.len()) > most {
        return false;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
        if rows[i].iter().all(|distance| *distance > most) {
            return false;
        }
    }
    rows[a.len()][b.len()] <= most
}
