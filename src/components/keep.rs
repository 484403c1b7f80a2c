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
) -> impl IntoView {
    let l = use_messages();
    let kept = use_site().kept;
    let pressed = {
        let id = id.clone();
        Memo::new(move |_| kept.holds(&id))
    };
    let (add, added) = (l.text("keep-add"), l.text("keep-added"));
    view! {
        <button
            class="button quiet keep"
            type="button"
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| kept.toggle(&id)
        >
            <Icon glyph=Glyph::Star />
            <span>{move || if pressed.get() { added.clone() } else { add.clone() }}</span>
            <span class="visually-hidden">": " {name}</span>
        </button>
    }
}
