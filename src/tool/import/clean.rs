//! Texts and addresses of other systems, made fit for a record.

use crate::catalogue::{is_email, is_hidden_control, is_phone_number, is_web_address};

/// Plain text: without HTML, hidden characters and runs of white space.
/// Paragraphs stay apart by one line feed.
pub fn text(raw: &str) -> String {
    let plain = if is_markup(raw) { nanohtml2text::html2text(raw) } else { raw.to_owned() };
    let visible: String = plain.chars().filter(|c| !is_hidden(*c)).collect();
    let lines = visible.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether there is a tag or an entity in it. "Kind & Gezin" and "< 3 jaar" are
/// plain text, in which line feeds count.
fn is_markup(raw: &str) -> bool {
    let tag =
        raw.split('<').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c)));
    let entity = raw.split('&').skip(1).filter_map(|rest| rest.split_once(';')).any(|(name, _)| {
        let name = name.strip_prefix('#').unwrap_or(name);
        !name.is_empty() && name.len() <= 10 && name.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    tag || entity
}

fn is_hidden(c: char) -> bool {
    // White space is dealt with line by line.
    (is_hidden_control(c) && !matches!(c, '\r' | '\t')) || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// The same on one line.
pub fn line(raw: &str) -> String {
    text(raw).replace('\n', " ")
}

/// At most `most` characters: whole sentences where one fits, else whole words
/// and an ellipsis.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let fitting: String = text.chars().take(most).collect();
    let sentence = fitting.rmatch_indices(['.', '!', '?']).map(|(at, mark)| at + mark.len());
    // An abbreviation at the start ("Bv.") is no sentence.
    let mut sentence = sentence.filter(|end| *end * 2 > fitting.len() && text[*end..].starts_with(' '));
    if let Some(end) = sentence.next() {
        return fitting[..end].to_owned();
    }
    let mut room: String = text.chars().take(most.saturating_sub(1)).collect();
    if let Some(space) = room.rfind(' ').filter(|at| at * 2 > room.len()) {
        room.truncate(space);
    }
    format!("{}…", room.trim_end_matches([',', ';', ':', ' ', '-']))
}

/// A web address; one without a scheme is read as `https`.
pub fn website(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let address = if raw.contains("://") { raw.to_owned() } else { format!("https://{raw}") };
    is_web_address(&address).then_some(address)
}

/// An e-mail address, by what `check` holds for one.
pub fn email(raw: &str) -> Option<String> {
    let raw = raw.trim().trim_start_matches("mailto:");
    is_email(raw).then(|| raw.to_owned())
}

/// A phone number as the source writes it, without the spaces too many.
pub fn phone(raw: &str) -> Option<String> {
    let raw = raw.trim().trim_start_matches("tel:");
    is_phone_number(raw).then(|| raw.split_whitespace().collect::<Vec<_>>().join(" "))
}
