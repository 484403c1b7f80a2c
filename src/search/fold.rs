//! Folding: two spellings a person would call the same become equal.

/// Lower case, without marks, with the variants of a letter made one:
/// Turkish dotless ı, Arabic alef, ya and ta marbuta forms, tatweel, Arabic
/// and Persian digits, Dutch and French ligatures. Works character by character, in any script.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let small = small_letters(text);
    let mut letters = small.chars().filter(|c| !is_mark(*c)).peekable();
    while let Some(c) = letters.next() {
        match c {
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            // Only the browser tells the one at the end of a word apart.
            'ς' => out.push('σ'),
            'ٱ' | 'أ' | 'إ' | 'آ' => out.push('ا'),
            'ة' => out.push('ه'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            'ـ' => {}
            '٠'..='٩' => out.push(digit(c, '٠')),
            '۰'..='۹' => out.push(digit(c, '۰')),
            // Ukrainian writes an apostrophe inside words, and people leave it out.
            '\'' | '’' if out.ends_with(is_cyrillic) && letters.peek().is_some_and(|c| is_cyrillic(*c)) => {}
            c => out.push(c),
        }
    }
    out
}

/// A digit of another script as one of ours.
fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

/// Compatibility decomposition (UAX #15, form NFKD) in lower case, of no
/// language in particular. In the browser its own: the tables would weigh 80 kB
/// compressed in the app.
#[cfg(not(target_arch = "wasm32"))]
fn small_letters(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfkd(text).flat_map(char::to_lowercase).collect()
}

#[cfg(target_arch = "wasm32")]
use crate::platform::unicode::small_letters;

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4FF}').contains(&c)
}

/// Combining marks of the scripts this is about: Latin, Greek, Cyrillic,
/// Hebrew and Arabic, and those that go with any.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}'
        | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}')
}

/// The folded words of a text, in order. An apostrophe ends a word, so that
/// "l'aide" is found by "aide" and "okul'da" by "okul".
pub fn words(text: &str) -> impl Iterator<Item = String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| without_article(w).to_owned())
        .collect::<Vec<_>>()
        .into_iter()
}

/// An Arabic word without the article and what is joined to it: people type
/// "حضانة" and "الحضانة" alike.
fn without_article(word: &str) -> &str {
    const PREFIXES: [&str; 5] = ["وال", "بال", "كال", "ال", "لل"];
    /// Letters that must remain, or the article was part of the word.
    const REMAIN: usize = 3;
    PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= REMAIN))
        .unwrap_or(word)
}
