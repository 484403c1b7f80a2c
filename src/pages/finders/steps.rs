//! The steps of a page: each with where to ask first, what surely fits, and
//! what may fit.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::{card, door, folded, lines, nothing};
use super::record::record;
use crate::components::{Glyph, Icon, Words, listening_numbers};
use crate::domain::Step;
use crate::finders::{Found, Shelf, doors};
use crate::route::{Page, Question, Wish};
use crate::state::{Catalogue, use_messages, use_site};

/// Where one need is all that is asked, so many services are shown as cards.
const CARDS: usize = 6;

/// The answers to all steps, for what is chosen.
pub fn found(catalogue: &Catalogue, steps: Arc<Vec<Step>>, wish: Memo<Wish>, young: bool) -> Memo<Vec<Found>> {
    let catalogue = catalogue.clone();
    Memo::new(move |_| {
        let shelf = Shelf::of(&catalogue.base, &catalogue.cards.offered, &catalogue.engine);
        shelf.steps(&steps, &wish.get(), young)
    })
}

/// How many services surely fit, in the steps that are shown.
pub fn count(steps: Arc<Vec<Step>>, found: Memo<Vec<Found>>, wish: Memo<Wish>) -> Memo<usize> {
    Memo::new(move |_| {
        let wish = wish.get();
        found.with(|found| {
            let shown = steps.iter().zip(found).filter(|(step, _)| is_shown(step, &wish));
            shown.map(|(_, found)| found.sure_doors + found.sure.len()).sum()
        })
    })
}

/// The count in words.
pub fn how_many(count: Memo<usize>) -> AnyView {
    let l = use_messages();
    (move || l.text_with("results-count", &[("count", count.get().into())])).into_any()
}

/// What is said where nothing fits.
pub fn empty(count: Memo<usize>, wish: Memo<Wish>) -> AnyView {
    (move || (count.get() == 0).then(|| nothing(wish))).into_any()
}

/// Only the chosen need is shown, if one is.
fn is_shown(step: &Step, wish: &Wish) -> bool {
    wish.need.is_none() || step.concepts.first() == wish.need.as_ref()
}

#[component]
pub fn Steps(
    catalogue: Catalogue,
    steps: Arc<Vec<Step>>,
    found: Memo<Vec<Found>>,
    wish: Memo<Wish>,
    /// Whether they follow each other, so that each has a number.
    #[prop(optional)]
    numbered: bool,
) -> AnyView {
    let taxonomy = &catalogue.base.taxonomy;
    // The first step that is about more than information says who listens.
    let listens = steps.iter().position(|step| taxonomy.is_sensitive(&step.concepts));
    let items = (0..steps.len()).map(|nr| {
        let own = Memo::new(move |_| found.with(|all| all.get(nr).cloned().unwrap_or_default()));
        one(&catalogue, steps[nr].clone(), nr, listens == Some(nr), own, wish)
    });
    let items: Vec<AnyView> = items.collect();
    view! { <ol class="steps" class:numbered=numbered role="list">{items}</ol> }.into_any()
}

fn one(catalogue: &Catalogue, step: Step, nr: usize, listens: bool, found: Memo<Found>, wish: Memo<Wish>) -> AnyView {
    let l = use_messages();
    let taxonomy = &catalogue.base.taxonomy;
    let heading = step.heading.get(l.lang()).map(|(lang, text)| view! { <Words text=text.to_owned() lang /> });
    let glyph = Glyph::named(&step.icon);
    let listens = listens.then(|| listening_numbers(&catalogue.base, l.lang()));
    // The record of a door stays as it is while choices change: a date that
    // was typed there is not lost.
    let door = step.record.then(|| doors(taxonomy, &step).next().cloned()).flatten();
    let recorded = door.clone().and_then(|id| catalogue.cards.offered.iter().position(|card| card.id == id));
    let record = door.map(|id| {
        let fits = move || recorded.is_some_and(|at| found.with(|found| found.asks_at(at)));
        view! { <div hidden=move || !fits()>{record(catalogue, id)}</div> }
    });
    let shown = {
        let step = step.clone();
        move || is_shown(&step, &wish.get()) && found.with(|found| !found.is_empty())
    };
    let id = format!("step-{}", nr + 1);
    let list = {
        let catalogue = catalogue.clone();
        move || list(&catalogue, &step, &found.get(), &wish.get(), recorded)
    };
    view! {
        <li hidden=move || !shown()>
            <section aria-labelledby=id.clone()>
                <h2 id=id.clone()>
                    <Icon glyph />
                    <span>{heading}</span>
                </h2>
                {listens}
                {record}
                {list}
            </section>
        </li>
    }
    .into_any()
}

fn list(catalogue: &Catalogue, step: &Step, found: &Found, wish: &Wish, recorded: Option<usize>) -> AnyView {
    let l = use_messages();
    let unrecorded = |at: &usize| Some(*at) != recorded;
    let mut doors = found.doors.iter().copied().filter(unrecorded);
    // The record already says where to begin.
    let begun = recorded.is_some_and(|at| found.asks_at(at));
    let first = if begun { None } else { doors.next() };
    // What was shown before does not make a step that may not fit look sure.
    let again = if found.is_sure() || found.perhaps.is_empty() { found.again.as_slice() } else { &[] };
    let others = doors.chain(again.iter().copied().filter(unrecorded)).chain(found.sure.iter().copied());
    let mut others: Vec<usize> = others.collect();
    // Where one need is all that is asked there is room for more of each.
    let alone = wish.need.is_some();
    let cards = if alone { others.drain(..others.len().min(CARDS)).collect() } else { Vec::new() };
    let cards: Vec<AnyView> = cards.into_iter().map(|at| card(catalogue, at, false, None)).collect();
    let first = first.map(|at| {
        let door = if alone {
            view! { <ul class="cards" role="list">{card(catalogue, at, false, None)}</ul> }.into_any()
        } else {
            door(catalogue, at)
        };
        view! {
            <p class="ask-first">{l.text("finder-ask-first")}</p>
            {door}
        }
    });
    let title = l.text_with("finder-perhaps", &[("count", found.perhaps.len().into())]);
    let perhaps = folded(title, "finder-perhaps-hint", lines(catalogue, &found.perhaps));
    let more = Question { concept: step.concepts.first().cloned(), ..wish.question(None) };
    let more = alone.then(|| {
        let href = use_site().href(Page::Search(more));
        view! { <p><a class="standalone" href=href>{l.text("bundle-refine")}</a></p> }
    });
    view! {
        {first}
        {(!cards.is_empty()).then(|| view! { <ul class="cards" role="list">{cards}</ul> })}
        {lines(catalogue, &others)}
        {perhaps}
        {more}
    }
    .into_any()
}
