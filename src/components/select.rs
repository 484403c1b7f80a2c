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
    // All at once: one effect for each choice costs more than their texts.
    let options = move || {
        let chosen = value.get();
        let option = |choice: &Choice| {
            let text = match choice.count {
                Some(count) => format!("{} ({})", choice.text, count.get()),
                None => choice.text.clone(),
            };
            let selected = choice.value == chosen;
            view! {
                <option value=choice.value.clone() selected=selected>
                    {text}
                </option>
            }
        };
        choices.iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select
                id=id
                name=id
                prop:value=move || value.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {options}
            </select>
        </div>
    }
}
