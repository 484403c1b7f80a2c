//! A question with its answers as links: each answer has an address, and the
//! one that is chosen takes itself back.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// One answer.
#[derive(Clone)]
pub struct Answered {
    pub glyph: Option<Glyph>,
    pub text: String,
    /// A word more, under it.
    pub hint: Option<String>,
    pub href: Signal<String>,
    pub current: Signal<bool>,
}

#[component]
pub fn AnswerChip(answer: Answered) -> AnyView {
    let Answered { glyph, text, hint, href, current } = answer;
    view! {
        <li>
            <a class="chip" href=move || href.get() aria-current=move || current.get().then_some("true")>
                {glyph.map(|glyph| view! { <Icon glyph /> })}
                <span>
                    {text}
                    {hint.map(|hint| view! { " " <small>{hint}</small> })}
                </span>
            </a>
        </li>
    }
    .into_any()
}

#[component]
pub fn Choices(
    id: &'static str,
    question: String,
    answers: Vec<Answered>,
    /// How it looks: "tiles", or nothing for chips.
    #[prop(optional)]
    look: &'static str,
) -> AnyView {
    let answers = answers.into_iter().map(|answer| view! { <AnswerChip answer /> });
    view! {
        <div class=format!("question {look}")>
            <p id=id>{question}</p>
            <ul class="chips" role="list" aria-labelledby=id>{answers.collect_view()}</ul>
        </div>
    }
    .into_any()
}
