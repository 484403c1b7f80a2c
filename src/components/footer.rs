//! The foot of every page: how old the data is, and who is behind it.

use leptos::prelude::*;

use crate::state::use_messages;

#[component]
pub fn SiteFooter(
    /// "Data of 21 November 2026"; none while not loaded.
    data_age: Option<String>,
    about: String,
    privacy: String,
    accessibility: String,
) -> impl IntoView {
    let l = use_messages();
    view! {
        <footer>
            {data_age.map(|age| view! { <span>{age}</span> })}
            <a href=about>{l.text("footer-about")}</a>
            <a href=privacy>{l.text("footer-privacy")}</a>
            <a href=accessibility>{l.text("footer-accessibility")}</a>
        </footer>
    }
}
