//! The neighbourhoods in words: the same choice as the map, for who would
//! rather read.

use leptos::prelude::*;

use super::map::MapPlace;

/// One line of the list.
#[derive(Clone)]
pub struct ListedPlace {
    pub place: MapPlace,
    pub name: String,
    /// How much there is, under the name.
    pub words: Signal<String>,
}

#[component]
pub fn NeighbourhoodList(id: &'static str, places: Vec<ListedPlace>, label: String) -> impl IntoView {
    let items = places.into_iter().map(|listed| {
        let MapPlace { href, chosen, nr, .. } = listed.place;
        let words = listed.words;
        view! {
            <li>
                <a
                    href=move || href.get()
                    aria-current=move || chosen.get().then_some("true")
                    data-neighbourhood=nr.0.to_string()
                >
                    <span><bdi lang="nl">{listed.name}</bdi></span>
                    <small>{move || words.get()}</small>
                </a>
            </li>
        }
    });
    view! { <ul id=id class="neighbourhoods" role="list" aria-label=label>{items.collect_view()}</ul> }
}
