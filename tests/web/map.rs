use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::components::{MapPlace, NeighbourhoodMap};
use wegwijs::domain::{CityMap, Label, Lang, NeighbourhoodNr, Shape};

use crate::stage::{count, find, mount, tick};

/// Two squares side by side.
fn squares() -> Arc<CityMap> {
    let square = |nr: u8, left: i32| {
        let label = Label { at: (left + 250, 250), lines: vec![format!("Wijk {nr}")] };
        let outline = vec![left, 0, 500, 0, 0, 500, -500, 0];
        Shape { nr: NeighbourhoodNr(nr), drawn: outline.clone(), small: label.clone(), large: label, boundary: outline }
    };
    Arc::new(CityMap { size: (1000, 500), lens: 0.0, shapes: vec![square(1, 0), square(2, 500)] })
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
fn what_cannot_be_chosen_is_drawn_but_no_link() {
    let stage = mount(Lang::NL, move || {
        let places = vec![place(2, RwSignal::new(1), RwSignal::new(false))];
        view! { <NeighbourhoodMap map=squares() places label="Kaart".into() hint="Kies" around=NeighbourhoodNr(2) /> }
    });
    assert_eq!((count(&stage, "a"), count(&stage, "path.beyond")), (1, 1));
    assert_eq!(find(&stage, "figcaption").inner_text(), "Kies");
    assert!(svg(&stage, "svg").get_attribute("viewBox").unwrap().starts_with("490 "), "only its surroundings");
}
