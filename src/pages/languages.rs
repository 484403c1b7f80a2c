//! The root: a language to choose, for who has none yet or no script.

use leptos::prelude::*;

use super::{Title, with_catalogue};
use crate::route::{Page, Route};
use crate::state::{use_messages, use_site};

#[component]
pub fn LanguagesPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    view! {
        <Title text=l.text("languages-title") />
        {with_catalogue(move |catalogue| {
            let items = catalogue.base.region.languages.iter().map(|(lang, name)| {
                let href = Route::Page(*lang, Page::Start).href(&site.base());
                view! {
                    <li>
                        <a class="row" href=href hreflang=lang.to_string() lang=lang.to_string() dir=lang.direction().attribute()>
                            <b>{name.clone()}</b>
                        </a>
                    </li>
                }
            });
            view! { <ul class="grid" role="list">{items.collect_view()}</ul> }.into_any()
        })}
    }
}
