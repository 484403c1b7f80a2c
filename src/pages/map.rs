//! The map on a page: there once it is loaded, with the list beside it.

use leptos::prelude::*;

use crate::components::{Around, ListedPlace, Loading, MapPlace, NeighbourhoodList, NeighbourhoodMap};
use crate::state::{Catalogue, Load, use_messages, use_site};

/// The map once it is there, of all places or of those around one; nothing
/// in a region without boundaries. Where it does not come the list remains.
pub fn map_of(
    catalogue: &Catalogue,
    places: Vec<MapPlace>,
    around: Option<Around>,
    label: String,
    hint: String,
) -> Option<AnyView> {
    let l = use_messages();
    let site = use_site();
    catalogue.manifest.map.as_ref()?;
    let view = move || {
        match site.map() {
        Load::Ready(map) => {
            let (places, label) = (places.clone(), label.clone());
            let hint = if map.view.lens > 0.0 { format!("{hint} {}", l.text("map-lens")) } else { hint.clone() };
            match around.clone() {
                Some(around) => view! { <NeighbourhoodMap map places label hint around /> }.into_any(),
                None => view! { <NeighbourhoodMap map places label hint /> }.into_any(),
            }
        }
        Load::Failed(_) => view! {
            <p class="hint">
                {l.text("map-failed")} " "
                <button class="button quiet" type="button" on:click=move |_| site.retry_map()>{l.text("failure-retry")}</button>
            </p>
        }
        .into_any(),
        Load::Loading | Load::Slow => view! { <Loading slow=false /> }.into_any(),
    }
    };
    Some(view.into_any())
}

/// All neighbourhoods on the map, with something under it, and the list beside
/// it by name.
pub fn map_and_list(
    catalogue: &Catalogue,
    places: Vec<ListedPlace>,
    label: String,
    hint: String,
    under: impl IntoView,
) -> AnyView {
    let l = use_messages();
    let names: Vec<&str> = places.iter().map(|listed| listed.name.as_str()).collect();
    let listed: Vec<ListedPlace> = l.sorted(&names).into_iter().map(|at| places[at].clone()).collect();
    let on_map = places.into_iter().map(|listed| listed.place).collect();
    let map = map_of(catalogue, on_map, None, label, hint);
    let jump = map.is_some().then(|| view! { <a class="jump" href="#neighbourhoods">{l.text("map-skip")}</a> });
    view! {
        <div class="map-and-list">
            <div>
                {jump}
                {map}
                {under}
            </div>
            <NeighbourhoodList id="neighbourhoods" places=listed label=l.text("map-list") />
        </div>
    }
    .into_any()
}
