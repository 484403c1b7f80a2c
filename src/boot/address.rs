//! The address bar and the links: what they say, the app shows.

use leptos::prelude::*;

use super::{LANGUAGE_KEY, Loader};
use crate::domain::Lang;
use crate::l10n::negotiate;
use crate::platform::{history, page, storage};
use crate::route::{Page, Route};
use crate::state::Site;

pub(super) fn current_route(base: &str) -> Route {
    let (path, query, fragment) = history::location();
    Route::parse(base, &path, &query).with_fragment(&fragment)
}

/// An address without language, or with one that is not offered, gets the one
/// chosen before, else the browser's.
pub(super) fn with_language(route: Route) -> Route {
    let offered = offered();
    match &route {
        Route::Page(lang, _) if offered.contains(lang) => route,
        Route::Page(..) => Route::Page(Lang::NL, Page::NotFound),
        Route::Root => {
            let wishes: Vec<String> = storage::read(LANGUAGE_KEY).into_iter().chain(page::wished_languages()).collect();
            let lang = negotiate(wishes.iter().map(String::as_str), &offered).unwrap_or(Lang::NL);
            route.in_language(lang)
        }
    }
}

/// The languages of this site, as the build wrote them into the page.
pub(super) fn offered() -> Vec<Lang> {
    let list = page::setting("data-languages").unwrap_or_default();
    list.split_whitespace().filter_map(|tag| tag.parse().ok()).collect()
}

/// Keeps the address bar and the app together.
pub(super) fn follow(site: Site, loader: StoredValue<Loader, LocalStorage>) {
    history::on_change(move || loader.with_value(|l| l.visit(with_language(current_route(&site.base())), None)));
    history::on_link(move |path, query, fragment| match Route::parse(&site.base(), path, query) {
        Route::Page(lang, page) if page != Page::NotFound && offered().contains(&lang) => {
            let route = Route::Page(lang, page).with_fragment(fragment);
            loader.with_value(|l| l.visit(route, Some(false)));
            true
        }
        _ => false,
    });
}
