//! Reading aloud, by the device's own voices. Without a voice for the words
//! there is no button.

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
    let parts = StoredValue::new(parts);
    // Two buttons may read the same page: only the one pressed becomes "stop".
    let mine = RwSignal::new(false);
    let reading = move || mine.get() && speech.is_speaking();
    let toggle = move |_| {
        if mine.get_untracked() && speech.is_speaking() {
            speech.hush();
        } else {
            speech.say(parts.get_value());
            mine.set(true);
        }
    };
    Effect::new(move |_| {
        if !speech.is_speaking() {
            mine.set(false);
        }
    });
    // Another page does not speak of this one.
    on_cleanup(move || {
        if mine.try_get_untracked() == Some(true) {
            speech.hush();
        }
    });
    let button = move || {
        let (label, stop) = (label.clone(), l.text("aloud-stop"));
        speech.has_voice(main).then(move || {
            view! {
                <button class="button quiet" type="button" on:click=toggle>
                    {move || {
                        let (glyph, text) =
                            if reading() { (Glyph::Close, stop.clone()) } else { (Glyph::Aloud, label.clone()) };
                        view! {
                            <Icon glyph />
                            {text}
                        }
                    }}
                </button>
            }
        })
    };
    view! { {button} }.into_any()
}
