//! Official words of the region that stand on the page, explained on demand.

use leptos::prelude::*;

use super::Shown;
use super::facts::price;
use crate::components::TermList;
use crate::search::fold;

/// Shorter words must stand alone; longer ones also begin compounds and
/// plurals.
const WHOLE: usize = 5;

pub fn explained(shown: &Shown) -> AnyView {
    let Shown { l, service, catalogue, .. } = shown;
    let mut page = String::new();
    let mut add = |text: &str| {
        page.push_str(text);
        page.push('\n');
    };
    if let Some((_, text)) = service.text(l.lang()) {
        [&text.name, &text.summary, &text.next_step].into_iter().chain(&text.description).for_each(|text| add(text));
    }
    service.notes.iter().filter_map(|note| note.text.get(l.lang())).for_each(|(_, text)| add(text));
    service.official_name.iter().chain(&price(shown)).for_each(|text| add(text));
    let page = fold(&page);
    let mut terms = Vec::new();
    for term in &catalogue.base.region.terms {
        if let Some((lang, text)) = term.explanation.get(l.lang())
            && stands_in(&fold(&term.term), &page)
        {
            terms.push((term.term.clone(), lang, text.to_owned()));
        }
    }
    view! { <TermList terms /> }.into_any()
}

/// Whether a folded term stands in a folded text.
fn stands_in(term: &str, text: &str) -> bool {
    let whole = term.chars().count() <= WHOLE;
    text.match_indices(term).any(|(at, found)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + found.len()..].chars().next().is_some_and(char::is_alphanumeric);
        !(before || (whole && after))
    })
}
