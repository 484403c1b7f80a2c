//! The frame of every page: header, main, footer, and what screen readers
//! hear when the page changes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::{LanguageLink, SiteFooter, SiteHeader};
use crate::domain::{Lang, Received};
use crate::l10n::Localizer;
use crate::pages;
use crate::route::{Page, Question, Route};
use crate::state::{Messages, Site, use_site};

/// Everything, for `site`. Renders natively too: nothing here touches the
/// browser.
#[component]
pub fn App(site: Site) -> impl IntoView {
    provide_context(site);
    // A page is built anew when its language or itself changes, not when only
    // the question of the results page does.
    let place = Memo::new(move |_| match site.route.get() {
        Route::Page(lang, Page::Search(_)) => Route::Page(lang, Page::Search(Question::default())),
        other => other,
    });
    let localizer = Memo::new_with_compare(
        move |_| site.localizer.get(),
        |a, b| match (a, b) {
            (Some(Some(a)), Some(Some(b))) => !Arc::ptr_eq(a, b),
            (Some(None), Some(None)) => false,
            _ => true,
        },
    );
    view! {
        {move || {
            let place = place.get();
            localizer.get().map(|l| {
                provide_context(Messages(l.clone()));
                view! { <Frame place l /> }
            })
        }}
        <p class="visually-hidden" role="status" aria-live="polite">{move || site.announcement.get()}</p>
    }
}

#[component]
fn Frame(place: Route, l: Arc<Localizer>) -> impl IntoView {
    let site = use_site();
    let base = site.base();
    let languages = move || {
        site.catalogue.with(|c| {
            c.ready().map_or_else(Vec::new, |c| {
                let offered = c.base.region.languages.iter();
                offered.map(|(lang, name)| LanguageLink { lang: *lang, name: name.clone() }).collect()
            })
        })
    };
    let href_in = Callback::new(move |lang: Lang| site.route.with(|route| route.in_language(lang).href(&base)));
    let data_age = {
        let l = l.clone();
        move || {
            let day = site.catalogue.with(|c| c.ready().and_then(|c| c.manifest.published_on))?;
            Some(l.text_with("footer-data", &[("date", l.date(day.into()).into())]))
        }
    };
    let fleeting = {
        let l = l.clone();
        move || site.kept.is_fleeting().then(|| l.text("keep-fleeting"))
    };
    view! {
        <div inert=move || site.kiosk.covers()>
        {move || view! { <SiteHeader home=site.href(Page::Start) list=site.href(Page::List(Received::default())) languages=languages() href_in /> }}
        <p class="toast" role="status">{fleeting}</p>
        <main id="main" tabindex="-1">{pages::render(&place)}</main>
        {move || {
            view! {
                <SiteFooter
                    data_age=data_age()
                    about=site.href(Page::About)
                    privacy=site.href(Page::Privacy)
                    accessibility=site.href(Page::Accessibility)
                />
            }
        }}
        </div>
        {site.kiosk.is_on().then(pages::kiosk)}
    }
}
