//! The way out of a page at once, for who must not be seen on it.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::{use_messages, use_site};

/// Its id: where it stands, Escape pressed three times does the same.
pub const WAY_OUT: &str = "way-out";

/// Stays in sight while the page is read. Without the app it is a plain link.
#[component]
pub fn QuickExit() -> AnyView {
    let l = use_messages();
    let site = use_site();
    let leave = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        site.vanish();
    };
    view! {
        <div class="way-out">
            <a class="button primary" id=WAY_OUT href=site.way_out() rel="noreferrer" aria-describedby="way-out-keys" on:click=leave>
                <Icon glyph=Glyph::Leave />
                {l.text("leave-button")}
            </a>
            <span class="visually-hidden" id="way-out-keys">{l.text("leave-keys")}</span>
        </div>
    }
    .into_any()
}
