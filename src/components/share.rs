//! Handing an address on: the device's own way of sharing, else a copy, else
//! the address itself.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::{HandedOn, use_messages, use_site};

#[component]
pub fn ShareButton(
    title: String,
    /// The path and fragment to hand on.
    href: String,
) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let said = RwSignal::new(String::new());
    let text = l.text("share");
    let share = move |_| {
        let (l, address) = (l.clone(), site.device().address(&href));
        let done = move |how| {
            said.set(match how {
                HandedOn::Shared => String::new(),
                HandedOn::Copied => l.text("share-copied"),
                HandedOn::Not => format!("{} {address}", l.text("share-by-hand")),
            });
        };
        site.device().hand_on(&title, &href, Box::new(done));
    };
    view! {
        <button class="button quiet" type="button" on:click=share>
            <Icon glyph=Glyph::Share />
            {text}
        </button>
        <span class="hint said" role="status">{move || said.get()}</span>
    }
    .into_any()
}
