//! A choice between views of the same thing, as links: each has an address.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[derive(Clone)]
pub struct ViewLink {
    pub glyph: Glyph,
    pub text: String,
    pub href: Signal<String>,
    pub current: Signal<bool>,
}

#[component]
pub fn Views(label: String, views: Vec<ViewLink>) -> impl IntoView {
    let items = views.into_iter().map(|view| {
        let ViewLink { glyph, text, href, current } = view;
        view! {
            <li>
                <a href=move || href.get() aria-current=move || current.get().then_some("true")>
                    <Icon glyph />
                    {text}
                </a>
            </li>
        }
    });
    view! { <ul class="views" role="list" aria-label=label>{items.collect_view()}</ul> }
}
