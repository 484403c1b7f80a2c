//! Childcare: ask in time, what fits the age, what it costs; and where there
//! are places.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::with_catalogue;
use super::parts::{AgeFilter, Head, WaysOn, WhereFilter, sensitive, wished};
use super::steps::{Steps, count, empty, found};
use crate::components::Glyph;
use crate::domain::{Category, Finder};
use crate::finders::{Shelf, steps_of};
use crate::route::{Page, Question, Wish};
use crate::state::{Catalogue, use_messages, use_site};

/// The oldest age to choose: care after school ends with primary school.
const OLDEST: u8 = 12;

#[component]
pub fn ChildcarePage() -> impl IntoView {
    with_catalogue(|catalogue| view! { <Childcare catalogue /> }.into_any())
}

#[component]
fn Childcare(catalogue: Catalogue) -> AnyView {
    let l = use_messages();
    let wish = wished();
    let steps = Arc::new(steps_of(&catalogue.base.taxonomy, &Page::Finder(Finder::Childcare, Wish::default())));
    let found = found(&catalogue, steps.clone(), wish, false);
    let sensitive = sensitive(&catalogue);
    let places = places(&catalogue);
    view! {
        <Head
            theme="childcare"
            glyph=Glyph::Baby
            title=l.text("childcare-title")
            lead=l.text("childcare-lead")
            sensitive
        />
        <div class="questions" data-theme="childcare">
            <div class="fields">
                <AgeFilter label=l.text("childcare-age") oldest=OLDEST wish />
                <WhereFilter catalogue=catalogue.clone() wish />
            </div>
        </div>
        {empty(count(steps.clone(), found, wish), wish)}
        <Steps catalogue=catalogue.clone() steps found wish numbered=true />
        {places}
        <WaysOn catalogue question=Signal::derive(move || wish.get().question(Some(Category::Childcare))) sensitive />
    }
    .into_any()
}

/// The neighbourhoods in which places are known, with how many.
fn places(catalogue: &Catalogue) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let shelf = Shelf::of(&catalogue.base, &catalogue.cards.offered, &catalogue.engine);
    let items = shelf.standing(Category::Childcare).into_iter().filter_map(|(nr, count)| {
        let name = catalogue.base.neighbourhoods.get(nr)?.name.clone();
        let here = Question { neighbourhood: Some(nr), ..Question::of_category(Category::Childcare) };
        let count = l.text_with("neighbourhoods-count", &[("count", count.into())]);
        let item = view! {
            <li>
                <a href=site.href(Page::Search(here))>
                    <bdi lang="nl">{name}</bdi>
                    <small>{count}</small>
                </a>
            </li>
        };
        Some(item.into_any())
    });
    let items: Vec<AnyView> = items.collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="places" aria-labelledby="places">
            <h2 id="places">{l.text("childcare-places")}</h2>
            <p class="hint">{l.text("childcare-places-hint")}</p>
            <ul class="lines" role="list">{items}</ul>
        </section>
    }
    .into_any()
}
