//! A fact with its pictogram, and the look of one that is not known.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// A fact in words, or that it is not known, said as such.
#[component]
pub fn Fact(
    glyph: Glyph,
    /// What kind of fact it is, for screen readers, unless the words begin with it.
    label: String,
    /// The words; none when the fact is not known.
    value: Option<String>,
    /// What to say when it is not known ("price: we don't know").
    unknown: String,
) -> impl IntoView {
    let known = value.is_some();
    let labelled = value.as_ref().is_some_and(|value| !value.starts_with(&label));
    view! {
        <li>
            <Icon glyph />
            <span class=if known { "" } else { "unknown" }>
                {labelled.then(|| view! { <span class="visually-hidden">{format!("{label}: ")}</span> })}
                {value.unwrap_or(unknown)}
            </span>
        </li>
    }
}
