//! All neighbourhoods: on the map, and in words beside it.

use leptos::prelude::*;

use super::map::map_and_list;
use super::near::NearControl;
use super::{Title, with_catalogue};
use crate::components::{ListedPlace, MapPlace};
use crate::domain::{Known, NeighbourhoodNr};
use crate::route::Page;
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn NeighbourhoodsPage() -> impl IntoView {
    let l = use_messages();
    view! {
        <Title text=l.text("neighbourhoods-title") />
        <p>{l.text("neighbourhoods-intro")}</p>
        {with_catalogue(|catalogue| view! { <Choice catalogue /> }.into_any())}
    }
}

#[component]
fn Choice(catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let href = move |nr| site.href(Page::Neighbourhood(nr));
    let places = catalogue.base.neighbourhoods.neighbourhoods.iter().map(|n| {
        let place = place_of(&catalogue, n.nr, false);
        let words = l.text_with("neighbourhoods-count", &[("count", place.count.get_untracked().into())]);
        ListedPlace { place, name: n.name.clone(), words: Signal::stored(words) }
    });
    let places: Vec<_> = places.collect();
    view! {
        <NearControl
            catalogue=catalogue.clone()
            href_of=Callback::new(href)
            on_found=Callback::new(move |nr| site.go(Page::Neighbourhood(nr)))
        />
        {map_and_list(&catalogue, places, l.text("map-label"), l.text("map-hint"), ())}
    }
}

/// A neighbourhood on a map that leads to its page, with what stands in it.
pub fn place_of(catalogue: &Catalogue, nr: NeighbourhoodNr, chosen: bool) -> MapPlace {
    let l = use_messages();
    let facts = (0..catalogue.engine.services()).filter_map(|service| catalogue.engine.facts(service));
    let count = facts.filter(|facts| facts.stands_in(nr) == Known::Yes).count();
    let name = catalogue.base.neighbourhoods.get(nr).map(|n| n.name.clone()).unwrap_or_default();
    let words = l.text_with("neighbourhoods-count", &[("count", count.into())]);
    let said = l.text_with("map-place", &[("name", name.into()), ("words", words.into())]);
    MapPlace {
        nr,
        href: Signal::stored(use_site().href(Page::Neighbourhood(nr))),
        count: Signal::stored(count),
        said: Signal::stored(said),
        chosen: Signal::stored(chosen),
    }
}
