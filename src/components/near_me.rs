//! The button that asks the device where it is, and what came of it.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::use_messages;

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    pub text: String,
    /// A way on: an address, and what stands on it.
    pub link: Option<(String, String)>,
}

#[component]
pub fn NearMe(busy: Signal<bool>, #[prop(into)] answer: Signal<Answer>, on_press: Callback<()>) -> impl IntoView {
    let l = use_messages();
    let way_on = move || answer.get().link.map(|(href, text)| view! { <a class="button quiet" href=href>{text}</a> });
    view! {
        <div class="near-me">
            <button
                class="button quiet"
                type="button"
                aria-busy=move || busy.get().then_some("true")
                on:click=move |_| on_press.run(())
            >
                <Icon glyph=Glyph::Locate />
                {l.text("near-button")}
            </button>
            <p class="hint">{l.text("near-promise")}</p>
            <p class="near-said" role="status">{move || answer.get().text}</p>
            {way_on}
        </div>
    }
}
