//! Official words, each with its explanation behind a button: a popover, which
//! the keyboard opens and Escape closes. Browsers without popovers show the
//! explanations as they are.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::domain::Lang;
use crate::state::use_messages;

#[component]
pub fn TermList(
    /// The Dutch word, and its explanation with the language that is in.
    terms: Vec<(String, Lang, String)>,
) -> AnyView {
    let l = use_messages();
    if terms.is_empty() {
        return ().into_any();
    }
    let items = terms.into_iter().enumerate().map(|(nr, (term, lang, text))| {
        let id = format!("term-{nr}");
        view! {
            <li>
                <button class="chip" type="button" popovertarget=id.clone()>
                    <Icon glyph=Glyph::Question />
                    <bdi lang="nl">{term.clone()}</bdi>
                </button>
                <div id=id.clone() class="term" popover="auto">
                    <p>
                        <b lang="nl" dir="ltr">{term}</b>
                    </p>
                    <p><Words text lang /></p>
                    <button class="button quiet" type="button" popovertarget=id.clone() popovertargetaction="hide">
                        {l.text("terms-close")}
                    </button>
                </div>
            </li>
        }
        .into_any()
    });
    view! {
        <div class="terms">
            <p class="hint" id="terms">{l.text("terms-title")}</p>
            <ul class="chips" role="list" aria-labelledby="terms">{items.collect::<Vec<AnyView>>()}</ul>
        </div>
    }
    .into_any()
}
