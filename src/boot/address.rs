//! The address bar and the links: what they say, the app shows.

use leptos::prelude::*;

use super::{Loader, current_route, offered, with_language};
use crate::platform::history;
use crate::route::{Page, Route};
use crate::state::Site;

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
