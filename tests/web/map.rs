use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::components::{Around, MapPlace, NeighbourhoodMap};
use wegwijs::domain::{CityMap, Label, Lang, NeighbourhoodNr, Point, Shape, View};

use crate::stage::{count, find, mount, tick};

/// Two squares side by side.
fn squares() -> Arc<CityMap> {
    let square = |nr: u8, left: i32| {
        let label = Label { at: (left + 250, 250), lines: vec![format!("Wijk {nr}")] };
        let outline = vec![left, 0, 500, 0, 0, 500, -500, 0];
        Shape { nr: NeighbourhoodNr(nr), drawn: outline.clone(), small: label.clone(), large: label, boundary: outline }
    };
    Arc::new(CityMap { size: (1000, 500), view: View::NOTHING, shapes: vec![square(1, 0), square(2, 500)] })
}

fn place(nr: u8, count: RwSignal<usize>, chosen: RwSignal<bool>) -> MapPlace {
    MapPlace {
        nr: NeighbourhoodNr(nr),
        href: Signal::stored(format!("/nl/neighbourhood/{nr}/")),
        count: count.into(),
        said: Signal::derive(move || format!("Wijk {nr} <b>voluit</b>: {}", count.get())),
        chosen: chosen.into(),
    }
}

fn svg(stage: &web_sys::HtmlElement, css: &str) -> web_sys::Element {
    stage.query_selector(css).unwrap().unwrap_or_else(|| panic!("no {css} in {}", stage.inner_html()))
}

#[wasm_bindgen_test]
async fn a_shape_is_a_link_with_its_full_name_and_keeps_up_without_being_drawn_anew() {
    let (some, chosen) = (RwSignal::new(3_usize), RwSignal::new(false));
    let stage = mount(Lang::NL, move || {
        let places = vec![place(1, some, chosen), place(2, RwSignal::new(0), RwSignal::new(false))];
        view! { <NeighbourhoodMap map=squares() places label="Kaart".into() hint="Kies" /> }
    });
    let link = svg(&stage, "a[data-neighbourhood='1']");
    assert_eq!(link.get_attribute("href").as_deref(), Some("/nl/neighbourhood/1/"));
    assert_eq!(link.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    assert_eq!(link.get_attribute("aria-label").as_deref(), Some("Wijk 1 <b>voluit</b>: 3"));
    assert_eq!(svg(&stage, ".names").get_attribute("aria-hidden").as_deref(), Some("true"));
    assert_eq!(svg(&stage, ".small .number").text_content().as_deref(), Some("3"));
    assert_eq!(count(&stage, "g.many a"), 1);
    some.set(0);
    chosen.set(true);
    tick().await;
    assert_eq!(svg(&stage, ".small .number").text_content().as_deref(), Some("0"));
    assert_eq!(count(&stage, "g.many a, b"), 0, "nothing is dark, and words are only text");
    assert_eq!(link.get_attribute("aria-current").as_deref(), Some("true"));
    assert!(link.is_connected(), "so that the focus stays");
    assert_eq!(find(&stage, "figcaption").inner_text(), "Wijk 1 <b>voluit</b>: 0");
    assert!(svg(&stage, ".ring").get_attribute("d").unwrap().starts_with("M0 0"));
}

#[wasm_bindgen_test]
fn a_pin_stands_where_the_place_is_instead_of_the_name() {
    let at = |lat: f64, lon: f64| Point { lat, lon };
    let stage = mount(Lang::NL, move || {
        // One degree is 100 units, from 0 north and 0 east on.
        let view = View { middle: at(0.0, 0.0), radius: 1.0, lens: 0.0, left: 0.0, top: 0.0, scale: 100.0 };
        let map = Arc::new(CityMap { view, ..CityMap::clone(&squares()) });
        let places =
            vec![place(1, RwSignal::new(3), RwSignal::new(true)), place(2, RwSignal::new(0), RwSignal::new(false))];
        let spots = vec![at(-2.0, 3.0), at(50.0, 3.0)];
        let around = Around { nr: NeighbourhoodNr(1), spots, legend: Some("Daar".into()) };
        view! { <NeighbourhoodMap map places label="Kaart".into() hint="Kies" around /> }
    });
    assert_eq!(count(&stage, ".pin"), 1, "none for what is not on the map");
    let pin = svg(&stage, ".pin").parent_element().unwrap();
    assert_eq!(pin.get_attribute("transform").as_deref(), Some("translate(300 200)"));
    assert_eq!(pin.parent_element().unwrap().get_attribute("aria-hidden").as_deref(), Some("true"));
    assert_eq!(svg(&stage, ".names").text_content().as_deref(), Some("Wijk 20Wijk 20"));
    assert!(find(&stage, "figcaption").inner_text().contains("Daar"));
}

#[wasm_bindgen_test]
fn what_cannot_be_chosen_is_drawn_but_no_link() {
    let stage = mount(Lang::NL, move || {
        let places = vec![place(2, RwSignal::new(1), RwSignal::new(false))];
        view! { <NeighbourhoodMap map=squares() places label="Kaart".into() hint="Kies" around=Around::of(NeighbourhoodNr(2)) /> }
    });
    assert_eq!((count(&stage, "a"), count(&stage, "path.beyond")), (1, 1));
    assert_eq!(find(&stage, "figcaption").inner_text(), "Kies");
    assert!(svg(&stage, "svg").get_attribute("viewBox").unwrap().starts_with("490 "), "only its surroundings");
}
