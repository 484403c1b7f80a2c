//! Handing an address on: the device's own way of sharing, else a copy, else
//! the address itself.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::{HandedOn, use_messages, use_site};

#[component]
pub fn ShareButton(
    title: String,
    /// The path and fragment to hand on.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let outcome = RwSignal::new(None);
    let done = Callback::new(move |how| outcome.set(Some(how)));
    let said = {
        let l = l.clone();
        move || match outcome.get()? {
            HandedOn::Shared => None,
            HandedOn::Copied => Some(l.text("share-copied").into_any()),
            HandedOn::Not => {
                let href = href.get_untracked();
                Some(
                    view! { {l.text("share-by-hand")} " " <a class="standalone" href=href.clone()>{href.clone()}</a> }
                        .into_any(),
                )
            }
        }
    };
    view! {
        <button
            class="button quiet"
            type="button"
            on:click=move |_| site.device().hand_on(&title, &href.get_untracked(), done)
        >
            <Icon glyph=Glyph::Share />
            {l.text("share")}
        </button>
        <span class="hint said" role="status">{said}</span>
    }
}
