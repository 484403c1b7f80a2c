//! Small round buttons: one leads somewhere, one takes a filter off.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[component]
pub fn LinkChip(href: String, glyph: Glyph, text: String) -> impl IntoView {
    view! {
        <a class="chip" href=href>
            <Icon glyph />
            <span>{text}</span>
        </a>
    }
}

/// An active filter; pressing it takes it off.
#[component]
pub fn RemovableChip(
    glyph: Glyph,
    text: String,
    /// "Remove filter: Ledeberg", for screen readers.
    label: String,
    on_remove: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="chip on" type="button" aria-label=label on:click=move |_| on_remove.run(())>
            <Icon glyph />
            <span>{text}</span>
            <Icon glyph=Glyph::Close />
        </button>
    }
}
