//! The pages that a first visit can do without: all but the start page and
//! the results. The production build splits them, and what only they use, off
//! into a file of their own, which is fetched when the first page stands or
//! when one of them is asked for.

use leptos::prelude::*;

use super::{
    about, family, finders, helper, list, neighbourhood, neighbourhoods, planner, results_map::results_map, service,
};
use crate::catalogue::decode;
use crate::components::{KioskBar, KioskCover};
use crate::route::Page;
use crate::state::{Fix, Later, LoadError, use_site};

pub const LATER: Later = Later { render, results_map, records: decode, map: decode, fix: Fix::of, kiosk };

pub fn is_later(page: &Page) -> bool {
    !matches!(page, Page::Start | Page::Search(_) | Page::NotFound)
}

/// Loads them, once: later calls find them there. A failure is not kept.
pub async fn load_later() -> Result<Later, LoadError> {
    #[cfg(feature = "split")]
    return split_off().await;
    #[cfg(not(feature = "split"))]
    Ok(LATER)
}

/// The only way from the first file to the other: a call behind it would tie
/// both together.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
#[allow(unsafe_code, reason = "the call from one file into the other is the macro's")]
fn split_off() -> Result<Later, LoadError> {
    Ok(LATER)
}

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for LoadError {
    fn from(error: leptos::wasm_split::SplitLoaderError) -> LoadError {
        LoadError::Network { file: "split_later.wasm".into(), reason: error.to_string() }
    }
}

/// The bar of a kiosk, and what stands before the page there.
fn kiosk() -> AnyView {
    let helper = use_site().href(Page::Helper);
    view! {
        <KioskBar helper />
        <KioskCover />
    }
    .into_any()
}

fn render(page: &Page) -> AnyView {
    // A page stands until another comes: what changes in it, it follows itself.
    untrack(|| build(page))
}

fn build(page: &Page) -> AnyView {
    match page {
        Page::Finder(finder, _) => finders::render(*finder),
        Page::Moment(id, _) => view! { <finders::MomentPage id=id.clone() /> }.into_any(),
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
        #[cfg(debug_assertions)]
        Page::Components => super::showcase::page(),
        // Not among the later ones.
        Page::Start | Page::Search(_) | Page::NotFound => ().into_any(),
    }
}
