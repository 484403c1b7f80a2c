//! Beside a family, step by step: who, when, what worries. Every step can be
//! skipped; the plan is the end of it.

use leptos::prelude::*;

use super::Title;
use crate::state::use_messages;

pub fn page() -> AnyView {
    let l = use_messages();
    view! { <Title text=l.text("helper-title") /> }.into_any()
}
