//! The search field: a real form, so it works before the app has arrived.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::state::use_messages;

#[component]
pub fn SearchField(
    /// Where the form leads.
    action: String,
    /// What the field holds, kept up with from outside.
    #[prop(into)]
    value: Signal<String>,
    example: String,
    /// Called with what is typed, at every key; none while only the button counts.
    #[prop(optional)]
    on_type: Option<Callback<String>>,
    on_submit: Callback<String>,
) -> impl IntoView {
    let l = use_messages();
    let input = NodeRef::<leptos::html::Input>::new();
    let typed = move || input.get_untracked().map(|field| field.value()).unwrap_or_default();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        on_submit.run(typed());
    };
    view! {
            <form class="search-form" role="search" action=action method="get" on:submit=submit>
                <label class="label" for="q">{l.text("search-label")}</label>
                <div class="search">
                    <input
                        id="q"
                        name="q"
                        type="search"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        dir="auto"
                        maxlength="200"
                        placeholder=example
                        node_ref=input
                        value=value.get_untracked()
                        prop:value=move || value.get()
                        on:input=move |_| if let Some(on_type) = on_type { on_type.run(typed()) }
                    />
                    <button aria-label=l.text("search-button")>
                        <Icon glyph=Glyph::Search />
                    </button>
                </div>
            </form>
    }
}
