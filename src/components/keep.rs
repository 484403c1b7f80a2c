//! Keeping a service on the list of this device, and letting it go again.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::ServiceId;
use crate::state::{use_messages, use_site};

#[component]
pub fn KeepButton(
    id: ServiceId,
    /// For screen readers: many such buttons stand on one page.
    name: String,
) -> AnyView {
    let l = use_messages();
    let kept = use_site().kept;
    let pressed = {
        let id = id.clone();
        move || if kept.holds(&id) { "true" } else { "false" }
    };
    let word = {
        let id = id.clone();
        move || l.text(if kept.holds(&id) { "keep-added" } else { "keep-add" })
    };
    view! {
        <button class="button quiet keep" type="button" aria-pressed=pressed on:click=move |_| kept.toggle(&id)>
            <Icon glyph=Glyph::Star />
            <span>{word}</span>
            <span class="visually-hidden">{format!(": {name}")}</span>
        </button>
    }
    .into_any()
}
