//! The finders and the moments of family life: pages that answer a need in the
//! order one has it. Their parts are the same; the order and what is asked
//! differ.

mod childcare;
mod holiday;
mod moment;
mod needs;
mod parts;
mod record;
mod steps;
mod youth;

use leptos::prelude::*;

use crate::domain::Finder;

pub use moment::MomentPage;

pub fn render(finder: Finder) -> AnyView {
    match finder {
        Finder::Holiday => view! { <holiday::HolidayPage /> }.into_any(),
        Finder::Childcare => view! { <childcare::ChildcarePage /> }.into_any(),
        Finder::Learning | Finder::Family => view! { <needs::NeedsPage finder /> }.into_any(),
        Finder::Youth => view! { <youth::YouthPage /> }.into_any(),
    }
}
