//! The button that puts the page on paper.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::use_site;

#[component]
pub fn PrintButton(
    label: String,
    /// Whether it is the first thing to do where it stands.
    #[prop(optional)]
    primary: bool,
) -> AnyView {
    let site = use_site();
    let class = if primary { "button primary" } else { "button quiet" };
    view! {
        <button class=class type="button" on:click=move |_| site.print()>
            <Icon glyph=Glyph::Print />
            {label}
        </button>
    }
    .into_any()
}
