//! The signpost: planks on a pole, the mark of the whole thing.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[component]
pub fn Signpost(label: String, children: Children) -> impl IntoView {
    view! {
        <nav aria-label=label>
            <ul class="signpost" role="list">{children()}</ul>
        </nav>
    }
}

/// One plank; `theme` picks its colour.
#[component]
pub fn Plank(href: String, theme: &'static str, glyph: Glyph, title: String, hint: String) -> impl IntoView {
    view! {
        <li>
            <a class="plank" data-theme=theme href=href>
                <Icon glyph />
                <span class="plank-text">
                    <b>{title}</b>
                    " "
                    <span>{hint}</span>
                </span>
            </a>
        </li>
    }
}
