//! Reading aloud, by the device's own voices. Without a voice for the words
//! there is no button.

use std::sync::Arc;

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::Lang;
use crate::state::{use_messages, use_site};

#[component]
pub fn ReadAloud(
    /// What is read, each part with the language it is in. The first part's
    /// language must have a voice; others are left out without one.
    parts: Vec<(Lang, String)>,
    label: String,
) -> AnyView {
    let l = use_messages();
    let speech = use_site().speech;
    Effect::new(move |_| speech.listen());
    let Some(main) = parts.first().map(|(lang, _)| *lang) else {
        return ().into_any();
    };
    // Two buttons may read the same page: only the one pressed becomes "stop".
    let turn = RwSignal::new(0);
    let parts = Arc::new(parts);
    // Another page does not speak of this one.
    on_cleanup(move || {
        if turn.try_get_untracked().is_some_and(|turn| turn > 0) {
            speech.hush();
        }
    });
    let button = move || {
        if !speech.has_voice(main) {
            return ().into_any();
        }
        let now = speech.is_saying(turn.get());
        let (glyph, text) = if now { (Glyph::Close, l.text("aloud-stop")) } else { (Glyph::Aloud, label.clone()) };
        let parts = parts.clone();
        let toggle = move |_| {
            if now {
                speech.hush();
            } else {
                turn.set(speech.say(&parts));
            }
        };
        view! {
            <button class="button quiet" type="button" on:click=toggle>
                <Icon glyph />
                {text}
            </button>
        }
        .into_any()
    };
    button.into_any()
}
