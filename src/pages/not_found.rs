//! A wrong address: what one can do instead.

use leptos::prelude::*;

use super::{Title, walk_in, with_catalogue};
use crate::components::{HumanHelp, SearchField};
use crate::route::{Page, Question};
use crate::state::{use_messages, use_site};

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let search = Callback::new(move |text| site.go(Page::Search(Question { text, ..Question::default() })));
    view! {
        <Title text=l.text("not-found-title") />
        <p>{l.text("not-found-advice")}</p>
        <SearchField
            action=site.href(Page::Search(Question::default()))
            value=Signal::derive(String::new)
            example=String::new()
            on_submit=search
        />
        <p><a class="button quiet" href=site.href(Page::Start)>{l.text("not-found-start")}</a></p>
        {with_catalogue(|catalogue| {
            view! { <HumanHelp base=&catalogue.base walk_in=walk_in(&catalogue) /> }.into_any()
        })}
    }
}
