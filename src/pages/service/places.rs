//! Where: each place with its neighbourhood, and ways to get there on other
//! sites, which the region names.

use leptos::prelude::*;

use super::super::map::map_of;
use super::super::neighbourhoods::place_of;
use super::{Shown, as_of, notes_about, titled};
use crate::components::{Around, Glyph, Icon, wording};
use crate::domain::{NoteAbout, Place, Point, TravelMode};
use crate::route::Page;
use crate::state::use_site;

pub fn section(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let mut items: Vec<AnyView> = shown.service.places.iter().map(|place| one(shown, place)).collect();
    if items.is_empty() {
        let known = wording::place(l, &shown.catalogue.base, shown.service.coverage, &[]);
        items.push(match known {
            Some(words) => view! { <p>{words}</p> }.into_any(),
            None => view! { <p class="unknown">{l.text("place-unknown")}</p> }.into_any(),
        });
    }
    items.extend(map(shown));
    items.extend(notes_about(shown, &[NoteAbout::Place]));
    titled("places", Glyph::Pin, l.text("service-places"), items)
}

/// The neighbourhood on the map, where one place at least surely stands in one,
/// with a pin at the places in it whose position is known. Drawn by the running
/// app only, once it is there: no page waits for it.
fn map(shown: &Shown) -> Option<AnyView> {
    let sure = shown.service.places.iter().filter_map(|place| match place.neighbourhoods[..] {
        [nr] => Some((nr, place.point.filter(Point::is_on_earth))),
        _ => None,
    });
    let (nr, _) = sure.clone().find(|(_, point)| point.is_some()).or_else(|| sure.clone().next())?;
    let spots: Vec<Point> = sure.filter(|(of, _)| *of == nr).filter_map(|(_, point)| point).collect();
    let catalogue = shown.catalogue.clone();
    let neighbourhood = catalogue.base.neighbourhoods.get(nr)?.clone();
    catalogue.manifest.map.as_ref()?;
    let label = shown.l.text_with("service-map", &[("name", neighbourhood.name.clone().into())]);
    let legend = (!spots.is_empty()).then(|| shown.l.text_with("service-map-pins", &[("count", spots.len().into())]));
    let around = Around { nr, spots, legend };
    let running = RwSignal::new(false);
    Effect::new(move |_| running.set(true));
    let view = move || {
        running.get().then(|| {
            let drawn = std::iter::once(nr).chain(neighbourhood.neighbours.iter().copied());
            let places = drawn.map(|other| place_of(&catalogue, other, other == nr)).collect();
            map_of(&catalogue, places, Some(around.clone()), label.clone(), label.clone())
        })
    };
    Some(view! { <div class="spot no-print">{view}</div> }.into_any())
}

fn one(shown: &Shown, place: &Place) -> AnyView {
    let Shown { l, service, catalogue, .. } = shown;
    let site = use_site();
    let base = &catalogue.base;
    let address = wording::address(place);
    // A place that is no more than its neighbourhood needs no name of its own.
    let named = place.neighbourhoods.iter().filter_map(|nr| base.neighbourhoods.get(*nr));
    let name = place.name.clone().filter(|name| !named.clone().any(|n| n.name == *name));
    let links = named.map(|n| {
        view! {
            " "
            <a href=site.href(Page::Neighbourhood(n.nr))>
                <bdi lang="nl">{n.name.clone()}</bdi>
            </a>
        }
        .into_any()
    });
    let several = place.neighbourhoods.len() > 1;
    let several = several.then(|| view! { " " <span class="unknown">{l.text("place-one-of")}</span> });
    // Only to a street: an area is no destination.
    let routes = place.street.is_some().then(|| {
        let routes = base.region.routes.iter().map(|route| {
            let (glyph, id) = match route.mode {
                TravelMode::Foot => (Glyph::Walk, "route-foot"),
                TravelMode::Bike => (Glyph::Bike, "route-bike"),
                TravelMode::Transit => (Glyph::Bus, "route-transit"),
            };
            let href = route.to(&address, place.point.as_ref());
            view! {
                <a class="chip" href=href rel="external noreferrer">
                    <Icon glyph />
                    <span>{l.text(id)} " " <small class="as-of">{route.host().to_owned()}</small></span>
                </a>
            }
            .into_any()
        });
        view! { <div class="chips routes">{routes.collect::<Vec<AnyView>>()}</div> }
    });
    view! {
        <address>
            <Icon glyph=Glyph::Pin />
            <div>
                {name.map(|name| view! { <p><b><bdi lang="nl">{name}</bdi></b></p> })}
                {(!address.is_empty()).then(|| view! { <p><bdi lang="nl">{address}</bdi></p> })}
                <p>
                    {links.collect::<Vec<AnyView>>()}
                    {several}
                    {as_of(l, service, &place.sources)}
                </p>
                {routes}
            </div>
        </address>
    }
    .into_any()
}
