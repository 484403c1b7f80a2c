//! How Dutch writes its words: what happens before "-en", and compounds.

/// Shortest part of a compound, in letters.
const SHORTEST_PART: usize = 3;
/// Shortest form that is looked for, in letters.
const SHORTEST_FORM: usize = 3;

/// A compound in the two words it is made of, with or without a linking "s" or
/// "en", the longest first part preferred. `known` tells what is a word; of
/// both, a form of it will do ("kook" in "kookfeest" for "koken").
pub fn parts(word: &str, known: &dyn Fn(&str) -> bool) -> Option<[String; 2]> {
    let has = |part: &str| known(part) || forms(part).iter().any(|form| known(form));
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let most = ends.len().checked_sub(SHORTEST_PART)?;
    ends.get(SHORTEST_PART..=most)?.iter().rev().find_map(|split| {
        let (first, last) = word.split_at(*split);
        let bare = [first, first.trim_end_matches('s'), first.trim_end_matches("en")];
        let first = bare.into_iter().find(|first| has(first))?;
        has(last).then(|| [first.to_owned(), last.to_owned()])
    })
}

/// The compounds two words may make.
pub fn joined(first: &str, last: &str) -> impl Iterator<Item = String> {
    ["", "s", "en", "e"].into_iter().map(move |link| format!("{first}{link}{last}"))
}

/// The other forms of a folded word, bare and on "-en": a short vowel doubles
/// the consonant ("zwem", "zwemmen"), a long one is written once ("lees",
/// "lezen"), and a hard end gets soft ("brief", "brieven"). That the words
/// begin alike does not tell this. Some of the forms do not exist.
pub fn forms(word: &str) -> Vec<String> {
    if word.len() < SHORTEST_FORM || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Vec::new();
    }
    let stem = word.strip_suffix("en").filter(|stem| stem.len() >= 2);
    let mut forms = stem.map(without_en).unwrap_or_default();
    forms.push(word.to_owned());
    for at in 0..forms.len() {
        let longer = before_en(&forms[at]);
        forms.extend(longer.into_iter().map(|stem| stem + "en"));
    }
    forms.retain(|form| form != word && form.len() >= SHORTEST_FORM);
    forms
}

/// What a word ends on.
enum End {
    /// "zwem": one vowel, one consonant.
    Short,
    /// "lees": the same vowel twice, one consonant.
    Long,
    /// "zwemm": the same consonant twice.
    Doubled,
    /// "boek", "dans", "idee".
    Other,
}

fn end(word: &str) -> End {
    let vowel = |letter: u8| b"aeiou".contains(&letter);
    match word.as_bytes() {
        [.., a, b] if a == b && !vowel(*a) => End::Doubled,
        [.., a, b, last] if a == b && vowel(*a) && !vowel(*last) => End::Long,
        [.., before, a, last] if vowel(*a) && !vowel(*last) && !vowel(*before) => End::Short,
        [a, last] if vowel(*a) && !vowel(*last) => End::Short,
        _ => End::Other,
    }
}

/// The bare words that this may be before "-en".
fn without_en(stem: &str) -> Vec<String> {
    let (before, last) = stem.split_at(stem.len() - 1);
    let hard = match last {
        "z" => "s",
        "v" => "f",
        last => last,
    };
    let bare = format!("{before}{hard}");
    match end(stem) {
        End::Doubled => vec![before.to_owned()],
        // "Lez" is "leez" written once, "dag" becomes "dagen" all the same.
        End::Short => vec![format!("{before}{}{hard}", &before[before.len() - 1..]), bare],
        End::Long | End::Other => vec![bare],
    }
}

/// What a bare word may be before "-en".
fn before_en(word: &str) -> Vec<String> {
    let (before, last) = word.split_at(word.len() - 1);
    let soft = |before: &str| match last {
        "s" => vec![format!("{before}z"), format!("{before}s")],
        "f" => vec![format!("{before}v"), format!("{before}f")],
        last => vec![format!("{before}{last}")],
    };
    match end(word) {
        End::Long => soft(&before[..before.len() - 1]),
        End::Short => [vec![format!("{word}{last}")], soft(before)].concat(),
        End::Doubled | End::Other => soft(before),
    }
}
