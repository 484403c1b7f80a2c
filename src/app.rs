//! The frame of every page: header, main, footer, and what screen readers
//! hear when the page changes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::{LanguageLink, SiteFooter, SiteHeader};
use crate::domain::{Day, Lang, Received};
use crate::l10n::Localizer;
use crate::pages;
use crate::route::{Page, Route};
use crate::state::{Messages, Site, use_site};

/// Data older than this, in days, is called old.
const OLD: usize = 60;

/// Everything, for `site`. Renders natively too: nothing here touches the
/// browser.
#[component]
pub fn App(site: Site) -> impl IntoView {
    provide_context(site);
    // A page is built anew when its language or itself changes, not when only
    // its state does.
    let place = Memo::new(move |_| site.route.with(Route::place));
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
    let published_on = move || site.catalogue.with(|c| c.ready().and_then(|c| c.manifest.published_on));
    let data_age = {
        let l = l.clone();
        move || published_on().map(|day| data_age(&l, day))
    };
    let toast = {
        let l = l.clone();
        move || match (site.kept.is_fleeting(), site.updated.get()) {
            (true, _) => Some(l.text("keep-fleeting")),
            (false, true) => Some(l.text("update-ready")),
            (false, false) => None,
        }
    };
    let offline = {
        let l = l.clone();
        move || (!site.online.get()).then(|| offline(&l, published_on()))
    };
    view! {
        <div inert=move || site.kiosk.covers()>
        {move || view! { <SiteHeader home=site.href(Page::Start) list=site.href(Page::List(Received::default())) languages=languages() href_in /> }}
        <p class="offline" role="status">{offline}</p>
        <p class="toast" role="status">{toast}</p>
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

/// The day of the data, and from when on it is old how old.
fn data_age(l: &Localizer, day: Day) -> String {
    let date = l.date(day.into()).into();
    match days_old(day).filter(|days| *days > OLD) {
        Some(days) => {
            let age = l.text_with("days-ago", &[("days", days.into())]);
            l.text_with("footer-data-old", &[("date", date), ("age", age.into())])
        }
        None => l.text_with("footer-data", &[("date", date)]),
    }
}

fn offline(l: &Localizer, day: Option<Day>) -> String {
    match day.and_then(|day| Some((day, days_old(day)?))) {
        Some((day, days)) => {
            let age = l.text_with("days-ago", &[("days", days.into())]);
            l.text_with("offline-bar", &[("date", l.date(day.into()).into()), ("age", age.into())])
        }
        None => l.text("offline-bar-undated"),
    }
}

/// How many days ago that was, by the clock of the device.
fn days_old(day: Day) -> Option<usize> {
    use_site().device().today().map(|today| today.days_since(day))
}
