//! The pages, one per route. They compose components and turn routes into
//! addresses; what a component shows is its own business.

mod about;
mod family;
mod filters;
mod finders;
mod helper;
mod languages;
mod later;
mod list;
mod map;
mod near;
mod neighbourhood;
mod neighbourhoods;
mod not_found;
mod paper;
mod planner;
mod results;
mod results_list;
mod results_map;
mod service;
#[cfg(debug_assertions)]
mod showcase;
mod start;
mod suggestions;

use leptos::prelude::*;

pub use later::{LATER, is_later, load_later};
pub use planner::Agenda;
#[cfg(all(debug_assertions, not(target_arch = "wasm32")))]
pub use showcase::SHEET;

use crate::components::{Failure, Loading, WalkIn};
use crate::route::{Page, Route};
use crate::state::{Catalogue, Later, Load, use_site};

/// The content of `<main>` for a route.
pub fn render(route: &Route) -> AnyView {
    match route {
        Route::Root => view! { <languages::LanguagesPage /> }.into_any(),
        Route::Page(_, page) => match page {
            Page::Start => view! { <start::StartPage /> }.into_any(),
            Page::Search(_) => view! { <results::ResultsPage /> }.into_any(),
            Page::NotFound => view! { <not_found::NotFoundPage /> }.into_any(),
            page => {
                let page = page.clone();
                with_later(move |later| (later.render)(&page))
            }
        },
    }
}

/// What a kiosk adds to every page, once that is there.
pub fn kiosk() -> AnyView {
    let site = use_site();
    (move || site.later.with(|load| load.ready().map(|later| (later.kiosk)()))).into_any()
}

/// What the pages show that may still be on their way themselves.
fn with_later(content: impl Fn(&Later) -> AnyView + Send + Sync + 'static) -> AnyView {
    let site = use_site();
    (move || site.later.with(|load| while_loading(load, |later| content(later)))).into_any()
}

/// Shows `content` once the catalogue is there; until then, or instead, its
/// loading or failure view.
fn with_catalogue(content: impl Fn(Catalogue) -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let site = use_site();
    move || site.catalogue.with(|load| while_loading(load, |catalogue| content(catalogue.clone())))
}

fn while_loading<T>(load: &Load<T>, content: impl FnOnce(&T) -> AnyView) -> AnyView {
    let site = use_site();
    match load {
        Load::Loading => view! { <Loading slow=false /> }.into_any(),
        Load::Slow => view! { <Loading slow=true /> }.into_any(),
        Load::Failed(error) => {
            view! { <Failure error=error.clone() on_retry=Callback::new(move |()| site.retry()) /> }.into_any()
        }
        Load::Ready(value) => content(value),
    }
}

/// A part of a page, in a turn of its own where the page may come in parts.
fn in_turn(build: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    let turns = use_site().turns;
    if !turns.unseen() {
        return build();
    }
    let its_turn = RwSignal::new(false);
    turns.wait(its_turn);
    let mut build = Some(build);
    (move || if its_turn.get() { build.take().map(untrack) } else { None }).into_any()
}

/// The page's one first heading; it takes the focus when the page is reached.
#[component]
fn Title(text: String) -> impl IntoView {
    let site = use_site();
    site.title.set(text.clone());
    view! { <h1 tabindex="-1">{text}</h1> }
}

/// The region's places to walk in to, as links.
fn walk_in(catalogue: &Catalogue) -> Vec<WalkIn> {
    let site = use_site();
    let ids = &catalogue.base.region.help_desk.services;
    ids.iter()
        .filter_map(|id| catalogue.cards.find(id))
        .map(|card| WalkIn {
            name: card.name.clone(),
            lang: card.lang,
            href: site.href(Page::Service(card.id.clone())),
        })
        .collect()
}
