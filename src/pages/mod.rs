//! The pages, one per route. They compose components and turn routes into
//! addresses; what a component shows is its own business.

mod about;
mod family;
mod filters;
mod helper;
mod languages;
mod list;
mod map;
mod near;
mod neighbourhood;
mod neighbourhoods;
mod not_found;
mod planner;
mod results;
mod results_map;
mod service;
mod start;
mod suggestions;

use leptos::prelude::*;

use crate::components::{Failure, Loading, WalkIn};
use crate::route::{Page, Route};
use crate::state::{Catalogue, Load, use_site};

/// The content of `<main>` for a route.
pub fn render(route: &Route) -> AnyView {
    match route {
        Route::Root => view! { <languages::LanguagesPage /> }.into_any(),
        Route::Page(_, page) => match page {
            Page::Start => view! { <start::StartPage /> }.into_any(),
            Page::Search(_) => view! { <results::ResultsPage /> }.into_any(),
            Page::Service(id) => view! { <service::ServicePage id=id.clone() /> }.into_any(),
            Page::Neighbourhoods => view! { <neighbourhoods::NeighbourhoodsPage /> }.into_any(),
            Page::Neighbourhood(nr) => view! { <neighbourhood::NeighbourhoodPage nr=*nr /> }.into_any(),
            Page::List(received) => view! { <list::ListPage received=received.clone() /> }.into_any(),
            Page::Family => family::page(),
            Page::Plan(code) => planner::page(code),
            Page::Helper => helper::page(),
            Page::About => view! { <about::AboutPage /> }.into_any(),
            Page::Privacy => view! { <about::PrivacyPage /> }.into_any(),
            Page::Accessibility => view! { <about::AccessibilityPage /> }.into_any(),
            Page::NotFound => view! { <not_found::NotFoundPage /> }.into_any(),
        },
    }
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
