//! Where the person was on the pages that lie behind, so that going back leads
//! there and not to the top. In memory only: it goes with the page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};

/// A link that was followed, and how far the page was scrolled then, in CSS pixels.
#[derive(Clone)]
struct Place {
    link: Option<String>,
    scrolled: f64,
}

#[derive(Default)]
struct Places {
    /// The link that is being followed.
    followed: Option<String>,
    /// By the depth of the page in the history.
    left: BTreeMap<u32, Place>,
    /// Where the page that comes shall be.
    wanted: Option<Place>,
}

thread_local! {
    static PLACES: RefCell<Places> = RefCell::default();
}

/// A link is followed.
pub fn follow(link: &Element) {
    PLACES.with_borrow_mut(|places| places.followed = link.get_attribute("href"));
}

/// The page at this depth is left for a new one.
pub fn leave(depth: u32) {
    let scrolled = window().and_then(|w| w.scroll_y().ok()).unwrap_or_default();
    PLACES.with_borrow_mut(|places| {
        let place = Place { link: places.followed.take(), scrolled };
        // What lay ahead is gone.
        places.left.split_off(&depth);
        places.left.insert(depth, place);
        places.wanted = None;
    });
}

/// The person went back or forward to the page at this depth.
pub fn come_back(depth: u32) {
    PLACES.with_borrow_mut(|places| places.wanted = places.left.get(&depth).cloned());
}

/// Leads to where the person was on the page that now stands, if they were
/// there before: the focus on the link they followed. Says whether it did.
pub fn find_again() -> bool {
    let Some(place) = PLACES.with_borrow_mut(|places| places.wanted.take()) else { return false };
    let Some(window) = window() else { return false };
    let link = place.link.and_then(|href| {
        let links = window.document()?.query_selector_all("main a[href]").ok()?;
        let links = (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<HtmlElement>().ok());
        links.into_iter().find(|link| link.get_attribute("href").as_ref() == Some(&href))
    });
    let Some(link) = link else { return false };
    let _ = link.focus();
    window.scroll_to_with_x_and_y(0.0, place.scrolled);
    true
}
