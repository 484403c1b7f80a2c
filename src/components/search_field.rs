//! The search field: a real form, so it works before the app has arrived.
//! With the app it is also a combobox with suggestions (WAI-ARIA Authoring
//! Practices, "editable combobox with list autocomplete").

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::words::Words;
use crate::domain::Lang;
use crate::state::use_messages;

/// A page without the app has no suggestions, and must not promise any.
const IN_APP: bool = cfg!(target_arch = "wasm32");

/// Something to choose while typing.
#[derive(Clone)]
pub struct SuggestionItem {
    pub glyph: Glyph,
    pub text: String,
    pub lang: Lang,
    /// The Dutch words, where they differ.
    pub dutch: Option<String>,
    pub choose: Callback<()>,
}

#[component]
pub fn SearchField(
    /// Where the form leads.
    action: String,
    /// What the field holds, kept up with from outside.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] example: Signal<String>,
    /// Called with what is typed, at every key; none while only the button counts.
    #[prop(optional)]
    on_type: Option<Callback<String>>,
    on_submit: Callback<String>,
    /// What may be meant by what is typed so far.
    #[prop(optional)]
    suggest: Option<Callback<String, Vec<SuggestionItem>>>,
) -> impl IntoView {
    let l = use_messages();
    let input = NodeRef::<leptos::html::Input>::new();
    let typed = move || input.get_untracked().map(|field| field.value()).unwrap_or_default();
    let items = RwSignal::new(Vec::<SuggestionItem>::new());
    let active = RwSignal::new(None::<usize>);
    let close = move || {
        items.set(Vec::new());
        active.set(None);
    };
    let open = move || items.with(|items| !items.is_empty());
    let choose = move |at: usize| {
        let item = items.with_untracked(|items| items.get(at).cloned());
        close();
        if let Some(item) = item {
            item.choose.run(());
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match active.get_untracked() {
            Some(at) => choose(at),
            None => {
                close();
                on_submit.run(typed());
            }
        }
    };
    let on_input = move |_| {
        active.set(None);
        if let Some(suggest) = suggest {
            items.set(suggest.run(typed()));
        }
        if let Some(on_type) = on_type {
            on_type.run(typed());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let count = items.with_untracked(Vec::len);
        let to = match (event.key().as_str(), active.get_untracked()) {
            ("Escape", _) if count > 0 => {
                close();
                event.prevent_default();
                return;
            }
            ("ArrowDown", None) => Some(0),
            ("ArrowDown", Some(at)) => (at + 1 < count).then_some(at + 1),
            ("ArrowUp", None) => count.checked_sub(1),
            ("ArrowUp", Some(at)) => at.checked_sub(1),
            _ => return,
        };
        if count > 0 {
            event.prevent_default();
            active.set(to);
        }
    };
    let options = move || {
        let items = items.get();
        (!items.is_empty()).then(|| suggested(items, active.into(), choose))
    };
    let told = {
        let l = l.clone();
        move || match items.with(Vec::len) {
            0 => String::new(),
            count => l.text_with("search-suggestions-count", &[("count", count.into())]),
        }
    };
    let combobox = IN_APP && suggest.is_some();
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
                    placeholder=move || example.get()
                    role=combobox.then_some("combobox")
                    aria-autocomplete=combobox.then_some("list")
                    aria-expanded=move || combobox.then(|| if open() { "true" } else { "false" })
                    aria-controls=move || (combobox && open()).then_some("suggestions")
                    aria-activedescendant=move || active.get().map(option_id)
                    node_ref=input
                    value=value.get_untracked()
                    prop:value=move || value.get()
                    on:input=on_input
                    on:keydown=on_key
                    on:blur=move |_| close()
                />
                <button aria-label=l.text("search-button")>
                    <Icon glyph=Glyph::Search />
                </button>
                {options}
            </div>
            {combobox.then(|| view! { <span class="visually-hidden" role="status">{told}</span> })}
        </form>
    }
}

/// The list under the field; `active` is chosen with the arrow keys.
pub fn suggested(
    items: Vec<SuggestionItem>,
    active: Signal<Option<usize>>,
    choose: impl Fn(usize) + Copy + 'static,
) -> impl IntoView {
    let l = use_messages();
    let options = items.into_iter().enumerate().map(|(at, item)| {
        view! {
            <li
                id=option_id(at)
                role="option"
                aria-selected=move || if active.get() == Some(at) { "true" } else { "false" }
                on:pointerdown=|event| event.prevent_default()
                on:click=move |_| choose(at)
            >
                <Icon glyph=item.glyph />
                <span>
                    <Words text=item.text lang=item.lang />
                    {item.dutch.map(|dutch| view! { <small lang="nl"><bdi>{dutch}</bdi></small> })}
                </span>
            </li>
        }
    });
    view! {
        <ul id="suggestions" class="suggestions" role="listbox" aria-label=l.text("search-suggestions")>
            {options.collect_view()}
        </ul>
    }
}

fn option_id(at: usize) -> String {
    format!("suggestion-{at}")
}
