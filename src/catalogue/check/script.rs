//! Whether a text is in the script of its language: the surest sign that words
//! were pasted under the wrong one.

use crate::domain::Lang;

/// A script by its name and its letters.
struct Script {
    name: &'static str,
    has: fn(char) -> bool,
}

const ARABIC: Script =
    Script { name: "Arabic", has: |c| matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}') };
const CYRILLIC: Script = Script { name: "Cyrillic", has: |c| matches!(c, '\u{0400}'..='\u{052F}') };
const GREEK: Script = Script { name: "Greek", has: |c| matches!(c, '\u{0370}'..='\u{03FF}') };
const ETHIOPIC: Script = Script { name: "Ethiopic", has: |c| matches!(c, '\u{1200}'..='\u{139F}') };
const LATIN: Script = Script {
    name: "Latin",
    has: |c| c.is_ascii_alphabetic() || matches!(c, '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}'),
};

/// The script a language is written in; none of languages that are written in
/// several, or that we do not know.
fn script_of(lang: Lang) -> Option<Script> {
    match lang.as_str() {
        "ar" | "fa" | "ps" | "ur" => Some(ARABIC),
        "be" | "bg" | "mk" | "ru" | "uk" => Some(CYRILLIC),
        "el" => Some(GREEK),
        "am" | "ti" => Some(ETHIOPIC),
        "cs" | "da" | "de" | "en" | "es" | "et" | "fi" | "fr" | "hr" | "hu" | "it" | "lt" | "lv" | "nl" | "pl"
        | "pt" | "ro" | "sk" | "sl" | "so" | "sq" | "sv" | "tr" => Some(LATIN),
        _ => None,
    }
}

/// Why a text cannot be in `lang`. Names of here stand in Latin letters within
/// the texts of all languages, so a text in another script needs no more than
/// a letter of it; a Latin one is mostly Latin.
pub(super) fn fault(lang: Lang, text: &str) -> Option<String> {
    let script = script_of(lang)?;
    let (own, others): (Vec<char>, Vec<char>) =
        text.chars().filter(|c| c.is_alphabetic()).partition(|c| (script.has)(*c));
    if script.name == LATIN.name {
        let foreign = others.len() > own.len();
        foreign
            .then(|| format!("is not in `{lang}`: most of its letters are not Latin; write it in `{lang}`, or move it"))
    } else {
        let none = own.is_empty() && !others.is_empty();
        none.then(|| format!("is not in `{lang}`: it holds no {} letter; translate it, or leave it out", script.name))
    }
}

/// The same for a name, which may stand in Latin letters everywhere.
pub(super) fn fault_of_name(lang: Lang, name: &str) -> Option<String> {
    fault(lang, name).filter(|_| !name.chars().any(LATIN.has))
}
