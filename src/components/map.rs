//! The neighbourhoods as a drawing of links: pressing one goes where its
//! place says. The list beside it does the same in words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::map::{LARGE_LETTERS, SMALL_LETTERS, shade};
use crate::domain::{CityMap, Label, NeighbourhoodNr, Point, Shape};

/// Room around the drawing, for the ring of a shape at the edge.
const MARGIN: i32 = 10;

/// One neighbourhood that can be chosen.
#[derive(Clone)]
pub struct MapPlace {
    pub nr: NeighbourhoodNr,
    pub href: Signal<String>,
    /// The number in the shape.
    pub count: Signal<usize>,
    /// The full name and what the number means, in words.
    pub said: Signal<String>,
    pub chosen: Signal<bool>,
}

/// A place's surroundings: itself, and those next to it.
#[derive(Clone)]
pub struct Around {
    pub nr: NeighbourhoodNr,
    /// A pin stands at each.
    pub spots: Vec<Point>,
    /// What the pins are, in words, under the drawing.
    pub legend: Option<String>,
}

impl Around {
    /// Without pins.
    pub fn of(nr: NeighbourhoodNr) -> Around {
        Around { nr, spots: Vec::new(), legend: None }
    }
}

/// From the point of the pin upwards, in units of the drawing.
const PIN: &str = "M0 0c-9-24-30-36-30-62a30 30 0 1 1 60 0c0 26-21 38-30 62zM-11-62a11 11 0 1 0 22 0a11 11 0 1 0-22 0z";

#[component]
pub fn NeighbourhoodMap(
    map: Arc<CityMap>,
    places: Vec<MapPlace>,
    /// What the drawing is, for screen readers.
    label: String,
    /// The part that is drawn; without it the whole.
    #[prop(optional)]
    around: Option<Around>,
    /// Under the drawing while nothing is pointed at or chosen.
    #[prop(into)]
    hint: String,
) -> AnyView {
    let pointed = RwSignal::new(None::<NeighbourhoodNr>);
    let most = {
        let counts: Vec<_> = places.iter().map(|place| place.count).collect();
        Memo::new(move |_| counts.iter().map(|count| count.get()).max().unwrap_or(0))
    };
    let place_of = |nr| places.iter().find(|place| place.nr == nr);
    let shapes = map.shapes.iter().map(|shape| match place_of(shape.nr) {
        Some(place) => link(shape, place, most, pointed),
        None => view! { <path class="beyond" d=shape.path() /> }.into_any(),
    });
    let shapes = shapes.collect_view();
    let spots: Vec<(i32, i32)> =
        around.iter().flat_map(|around| &around.spots).filter_map(|spot| map.spot(spot)).collect();
    // A pin takes the room of the name, which the words below say as well.
    let pinned = around.as_ref().filter(|_| !spots.is_empty()).map(|around| around.nr);
    let named = map.shapes.iter().filter(|shape| Some(shape.nr) != pinned);
    let names = named.filter_map(|shape| place_of(shape.nr).map(|place| name(shape, place)));
    let names = names.collect_view();
    let pins = spots
        .into_iter()
        .map(|(x, y)| view! { <g transform=format!("translate({x} {y})")><path class="pin" d=PIN /></g> }.into_any());
    let pins = pins.collect_view();
    let outline = {
        let map = map.clone();
        let chosen: Vec<_> = places.iter().map(|place| (place.nr, place.chosen)).collect();
        move |of: Option<NeighbourhoodNr>| {
            let of = of.or_else(|| chosen.iter().find(|(_, chosen)| chosen.get()).map(|(nr, _)| *nr));
            of.and_then(|nr| map.shape(nr)).map_or_else(String::new, Shape::path)
        }
    };
    let ring = {
        let outline = outline.clone();
        move || outline(None)
    };
    let caption = {
        let places = places.clone();
        move || {
            let pointed = pointed.get().and_then(|nr| places.iter().find(|place| place.nr == nr));
            let shown = pointed.or_else(|| places.iter().find(|place| place.chosen.get()));
            shown.map_or_else(|| hint.clone(), |place| place.said.get())
        }
    };
    let legend = around.as_ref().and_then(|around| around.legend.clone());
    let (frame, close) = frame(&map, &places, around.as_ref().map(|around| around.nr));
    view! {
        <figure class="map" class:part=around.is_some() class:close=close>
            <svg viewBox=frame role="group" aria-label=label>
                <g>{shapes}</g>
                <path class="ring" d=ring />
                <path class="pointed" d=move || pointed.get().map_or_else(String::new, |nr| outline(Some(nr))) />
                <g class="names" aria-hidden="true">{names}</g>
                <g aria-hidden="true">{pins}</g>
            </svg>
            <figcaption class="hint">{caption}{legend.map(|legend| view! { <span class="legend">{legend}</span> })}</figcaption>
        </figure>
    }
    .into_any()
}

/// The part of the drawing that is shown, and whether it is so small a part
/// that letters have to be as well.
fn frame(map: &CityMap, places: &[MapPlace], around: Option<NeighbourhoodNr>) -> (String, bool) {
    let (width, height) = map.size;
    let whole = (0, 0, width, height);
    let shown = around.and_then(|nr| map.shape(nr)).map_or(whole, |shape| {
        // The shape, and the names of those next to it.
        let names = places.iter().filter_map(|place| map.shape(place.nr)).map(|shape| shape.large.at);
        let bounds = names.fold(shape.bounds(), |(left, top, right, bottom), (x, y)| {
            (left.min(x - 110), top.min(y - 60), right.max(x + 110), bottom.max(y + 60))
        });
        (bounds.0.max(0), bounds.1.max(0), bounds.2.min(width), bounds.3.min(height))
    });
    let (wide, high) = (shown.2 - shown.0, shown.3 - shown.1);
    let frame = [shown.0 - MARGIN, shown.1 - MARGIN, wide + 2 * MARGIN, high + 2 * MARGIN];
    (frame.map(|n| n.to_string()).join(" "), wide * 3 < width * 2)
}

fn link(shape: &Shape, place: &MapPlace, most: Memo<usize>, pointed: RwSignal<Option<NeighbourhoodNr>>) -> AnyView {
    let MapPlace { nr, href, count, said, chosen } = place.clone();
    let point = move || pointed.set(Some(nr));
    // A page that goes away takes the focus from its map when that is gone.
    let leave = move || {
        if pointed.try_get_untracked().flatten() == Some(nr) {
            pointed.set(None);
        }
    };
    view! {
        <g class=move || shade(count.get(), most.get()) class:chosen=move || chosen.get()>
            <a
                href=move || href.get()
                aria-label=move || said.get()
                aria-current=move || chosen.get().then_some("true")
                data-neighbourhood=nr.0.to_string()
                on:focus=move |_| point()
                on:blur=move |_| leave()
                on:pointerenter=move |_| point()
                on:pointerleave=move |_| leave()
            >
                <path d=shape.path() />
            </a>
        </g>
    }
    .into_any()
}

/// The name and the number, for a narrow drawing and for a wide one.
fn name(shape: &Shape, place: &MapPlace) -> AnyView {
    let (count, chosen) = (place.count, place.chosen);
    view! {
        <g class:chosen=move || chosen.get()>
            <g class="small">{lines(&shape.small, SMALL_LETTERS, count)}</g>
            <g class="large">{lines(&shape.large, LARGE_LETTERS, count)}</g>
        </g>
    }
    .into_any()
}

/// Lines of letters of a size, and the number under them, around the middle.
fn lines(label: &Label, letters: i32, count: Signal<usize>) -> AnyView {
    let x = label.at.0;
    let names = label.lines.iter().enumerate().map(|(line, text)| {
        view! { <text x=x.to_string() y=label.foot(line, letters).to_string()>{text.clone()}</text> }
    });
    let foot = label.foot(label.lines.len(), letters);
    view! {
        {names.collect_view()}
        <text class="number" x=x.to_string() y=foot.to_string()>{move || count.get()}</text>
    }
    .into_any()
}
