//! Bulgarian and Ukrainian in Latin letters: as people type them on such a
//! keyboard, and for finding names of places that they write in Cyrillic.

use crate::domain::Lang;

/// A folded text in Latin letters: Bulgarian by the streamlined system (Bulgarian
/// law on transliteration, 2009), Ukrainian by the national system (Cabinet of
/// Ministers, 2010). `None` for languages written in other scripts.
pub fn in_latin_letters(lang: Lang, text: &str) -> Option<String> {
    let letter = match lang.as_str() {
        "bg" => bulgarian,
        "uk" => ukrainian,
        _ => return None,
    };
    let mut out = String::new();
    for c in text.chars() {
        match letter(c).or_else(|| shared(c)) {
            Some(latin) => out.push_str(latin),
            None => out.push(c),
        }
    }
    Some(out)
}

fn bulgarian(c: char) -> Option<&'static str> {
    Some(match c {
        'г' => "g",
        'и' => "i",
        'х' => "h",
        'щ' => "sht",
        'ъ' => "a",
        'ь' => "y",
        _ => return None,
    })
}

fn ukrainian(c: char) -> Option<&'static str> {
    Some(match c {
        'г' => "h",
        'ґ' => "g",
        'є' => "ie",
        'и' => "y",
        'і' | 'ї' => "i",
        'х' => "kh",
        'щ' => "shch",
        'ь' | '\'' | '’' => "",
        'й' => "i",
        _ => return None,
    })
}

/// Letters both languages write alike.
fn shared(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'д' => "d",
        'е' => "e",
        'ж' => "zh",
        'з' => "z",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}
