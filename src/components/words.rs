//! Words of the catalogue: only ever text, marked with the language they are
//! in where that is not the page's.

use leptos::prelude::*;

use crate::domain::Lang;
use crate::state::use_messages;

#[component]
pub fn Words(text: String, lang: Lang) -> impl IntoView {
    let other = lang != use_messages().lang();
    view! {
        <span lang=other.then(|| lang.to_string()) dir=other.then(|| lang.direction().attribute())>
            {unbroken(&text)}
        </span>
    }
}

/// Keeps the groups of a phone number on one line: a space between two digits
/// becomes a no-break space.
pub(super) fn unbroken(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let join =
        |(at, c): (usize, &char)| if *c == ' ' && at > 0 && digit(at - 1) && digit(at + 1) { '\u{a0}' } else { *c };
    chars.iter().enumerate().map(join).collect()
}
