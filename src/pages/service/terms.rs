//! Official words of the region that stand on the page, explained on demand.

use leptos::prelude::*;

use super::Shown;
use super::facts::price;
use crate::components::TermList;

/// Shorter words must stand alone; longer ones also begin compounds and
/// plurals.
const WHOLE: usize = 5;

pub fn explained(shown: &Shown) -> AnyView {
    let Shown { l, service, catalogue, .. } = shown;
    let text = service.text(l.lang()).map(|(_, text)| text);
    let notes = service.notes.iter().filter_map(|note| note.text.get(l.lang()));
    let words = text.into_iter().flat_map(|text| {
        [Some(&text.name), Some(&text.summary), Some(&text.next_step), text.description.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    });
    let price = price(shown);
    let page: String = words
        .chain(notes.map(|(_, text)| text))
        .chain(service.official_name.as_deref())
        .chain(price.as_deref())
        .flat_map(|text| [text, "\n"])
        .collect();
    let terms = catalogue.base.region.terms.iter().filter(|term| stands_in(&term.term, &page));
    let terms = terms.filter_map(|term| Some((term.term.clone(), term.explanation.get(l.lang())?)));
    let terms = terms.map(|(term, (lang, text))| (term, lang, text.to_owned())).collect();
    view! { <TermList terms /> }.into_any()
}

/// Whether a term stands in a text, whatever its case.
fn stands_in(term: &str, text: &str) -> bool {
    let (term, text) = (term.to_lowercase(), text.to_lowercase());
    let whole = term.chars().count() <= WHOLE;
    text.match_indices(&term).any(|(at, found)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + found.len()..].chars().next().is_some_and(char::is_alphanumeric);
        !(before || (whole && after))
    })
}
