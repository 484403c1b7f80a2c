//! A labelled drop-down whose choices say how many results they would leave.

use leptos::prelude::*;

/// One choice.
#[derive(Clone)]
pub struct Choice {
    /// Empty for "no filter".
    pub value: String,
    pub text: String,
    /// How many results it would leave; none where that is not counted.
    pub count: Option<Signal<usize>>,
}

#[component]
pub fn Select(
    id: &'static str,
    label: String,
    choices: Vec<Choice>,
    #[prop(into)] value: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let options = choices.into_iter().map(|choice| {
        let own = choice.value.clone();
        let text = choice.text;
        let words = move || match choice.count {
            Some(count) => format!("{text} ({})", count.get()),
            None => text.clone(),
        };
        view! {
            <option value=choice.value selected=move || value.get() == own>
                {words}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select
                id=id
                name=id
                prop:value=move || value.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {options.collect_view()}
            </select>
        </div>
    }
}
