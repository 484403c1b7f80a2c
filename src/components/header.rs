//! The bar at the top: the brand, and the language switch with each
//! language's own name, never a flag.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::Lang;
use crate::state::{use_messages, use_site};

/// One language of the switch.
#[derive(Clone)]
pub struct LanguageLink {
    pub lang: Lang,
    pub name: String,
}

#[component]
pub fn SiteHeader(
    home: String,
    /// The address of the shortlist.
    list: String,
    languages: Vec<LanguageLink>,
    /// The current page's address in another language, kept up with its state.
    href_in: Callback<Lang, String>,
) -> impl IntoView {
    let l = use_messages();
    let kept = use_site().kept;
    let count = move || Some(kept.count()).filter(|count| *count > 0);
    let current = l.lang();
    let current_name = languages.iter().find(|o| o.lang == current).map(|o| o.name.clone()).unwrap_or_default();
    let items = languages.into_iter().map(|language| {
        let lang = language.lang;
        view! {
            <li>
                <a
                    href=move || href_in.run(lang)
                    hreflang=lang.to_string()
                    lang=lang.to_string()
                    dir=lang.direction().attribute()
                    aria-current=(lang == current).then_some("true")
                    data-language=lang.to_string()
                >
                    {language.name}
                </a>
            </li>
        }
    });
    view! {
        <a class="skip button primary" href="#main">{l.text("skip-to-content")}</a>
        <header class="bar">
            <a class="brand" href=home>
                <BrandMark />
                "Wegwijs"
            </a>
            <a class="button quiet my-list" href=list>
                <Icon glyph=Glyph::Star />
                <span class="wide-only">{l.text("list-title")}</span>
                {move || count().map(|count| view! { " " <span class="badge">{count}</span> })}
            </a>
            <details class="languages">
                <summary class="button quiet">
                    <Icon glyph=Glyph::Languages />
                    <span>
                        <span class="visually-hidden">{l.text("language-switch")} ": "</span>
                        {current_name}
                    </span>
                    <Icon glyph=Glyph::Down />
                </summary>
                <ul role="list">{items.collect_view()}</ul>
            </details>
        </header>
    }
}

/// Two planks on a pole.
#[component]
fn BrandMark() -> impl IntoView {
    view! {
        <svg class="brand-mark" aria-hidden="true" viewBox="0 0 32 32">
            <rect class="wood" x="14" y="2" width="4" height="29" rx="2" />
            <path class="plank-one" d="M5 5h18l5 4-5 4H5z" />
            <path class="plank-two" d="M27 15H10l-5 4 5 4h17z" />
        </svg>
    }
}
