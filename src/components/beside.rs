//! A text in the reader's language with the Dutch one beside it, which the
//! page shows when it is asked to.

use leptos::prelude::*;

use super::words::{Words, unbroken};
use crate::domain::Lang;

#[component]
pub fn Beside(
    text: String,
    /// The language the text really is in.
    lang: Lang,
    /// The Dutch text, where it is another.
    dutch: Option<String>,
    class: &'static str,
) -> impl IntoView {
    let dutch = dutch.filter(|dutch| *dutch != text);
    view! {
        <p class=class>
            <Words text lang />
        </p>
        {dutch.map(|dutch| view! { <p class="original" lang="nl" dir="ltr">{unbroken(&dutch)}</p> })}
    }
}
