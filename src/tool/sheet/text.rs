//! The text of a sheet as a spreadsheet saved it: its encoding, and what
//! stands between its cells.

use encoding_rs::{Encoding, WINDOWS_1252};

/// What a byte order mark says (UTF-8, or UTF-16, which spreadsheets call
/// "Unicode text"); else UTF-8; else Windows-1252, which they still write here.
pub fn decoded(bytes: &[u8]) -> String {
    match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (None, Ok(text)) => text.to_owned(),
        (Some((encoding, _)), _) => encoding.decode(bytes).0.into_owned(),
        (None, Err(_)) => WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// What stands between the cells of the first line: the semicolon where the
/// comma is the decimal sign, a tab when it was pasted.
pub fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',')
}

/// The first letter of `before` that was lost in `now`: a spreadsheet that
/// saves in the older encoding writes `?`, or a letter that looks like it, for
/// each that this lacks, and changes nothing else.
pub fn lost_letter(before: &str, now: &str) -> Option<char> {
    let fits = |letter: char| !WINDOWS_1252.encode(letter.encode_utf8(&mut [0; 4])).2;
    let (mut letters, mut others) = (before.chars(), now.chars());
    let mut lost = None;
    loop {
        match (letters.next(), others.next()) {
            (None, None) => return lost,
            (Some(letter), Some(other)) if letter == other => {}
            (Some(letter), Some(other)) if !fits(letter) && fits(other) => lost = lost.or(Some(letter)),
            _ => return None,
        }
    }
}
