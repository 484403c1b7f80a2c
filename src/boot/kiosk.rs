//! The kiosk in the browser: no way out, nothing kept, and an end to every
//! family's turn.

use std::time::Duration;

use leptos::prelude::*;

use super::Loader;
use super::device::Browser;
use crate::domain::{Day, Lang};
use crate::platform::history::{self, Followed};
use crate::platform::{idle, page};
use crate::route::{Page, Route};
use crate::state::{COUNTDOWN, Device, HandedOn, KioskSettings, Outward, Site};

/// The address that stands in the bar all the time: of the start page.
pub(super) fn address(route: &Route, base: &str, settings: &KioskSettings) -> String {
    format!("{}{}", route.restarted().href(base), settings.to_query())
}

/// Ends a turn after some time without a sign of anybody, and at once when
/// somebody says so.
pub(super) fn run(site: Site) {
    let Some(settings) = site.kiosk.settings() else { return };
    let kiosk = site.kiosk;
    // None until somebody touches a fresh page: nothing to wipe.
    let touched = StoredValue::new(None::<f64>);
    site.speech.listen();
    idle::on_sign(move || {
        touched.set_value(Some(idle::seconds()));
        if kiosk.left.with_untracked(Option::is_some) {
            site.speech.hush();
            kiosk.left.set(None);
        }
    });
    let wipe = move || {
        site.speech.hush();
        history::reload();
    };
    set_interval(
        move || {
            let Some(last) = touched.get_value() else { return };
            let over = idle::seconds() - last - f64::from(settings.idle);
            if over < 0.0 {
                return;
            }
            let left = f64::from(COUNTDOWN) - over;
            if left <= 0.0 {
                wipe();
            } else {
                let left = Some(left.ceil() as u16);
                if kiosk.left.get_untracked() != left {
                    kiosk.left.set(left);
                }
            }
        },
        Duration::from_millis(500),
    );
    Effect::new(move |_| {
        if kiosk.done.get() > 0 {
            wipe();
        }
    });
}

/// Where a link leads: within the site in memory, elsewhere not at all.
pub(super) fn follow(site: Site, loader: StoredValue<Loader, LocalStorage>, offered: &[Lang], link: Followed) {
    match link {
        Followed::Within(id) => page::focus(&id),
        Followed::Own(path, query, fragment) => {
            if let Route::Page(lang, page) = Route::parse(&site.base(), &path, &query)
                && page != Page::NotFound
                && offered.contains(&lang)
            {
                loader.with_value(|l| l.visit(Route::Page(lang, page).with_fragment(&fragment), Some(false)));
            }
        }
        Followed::Elsewhere(address) => site.kiosk.outward.set(Some(match address.strip_prefix("tel:") {
            Some(_) => Outward::Number(address),
            None => Outward::Address(address),
        })),
    }
}

/// Whoever begins to search here, searches around here.
pub(super) fn around_here(site: Site, route: Route) -> Route {
    let place = site.catalogue.with_untracked(|c| site.kiosk.place(&c.ready()?.base.neighbourhoods));
    // Who is asking already has chosen where.
    if place.is_none() || site.route.with_untracked(|here| here.same_page(&route)) {
        return route;
    }
    let Route::Page(lang, mut page) = route else { return route };
    match &mut page {
        Page::Search(question) if question.neighbourhood.is_none() => {
            question.neighbourhood = place;
            question.around = true;
        }
        Page::Finder(_, wish) | Page::Moment(_, wish) if wish.neighbourhood.is_none() => wish.neighbourhood = place,
        _ => {}
    }
    Route::Page(lang, page)
}

/// The browser of a kiosk: it keeps nothing, and hands on by a picture.
pub(super) struct KioskBrowser(pub Site);

impl Device for KioskBrowser {
    fn keep(&self, _name: &str, _text: &str) -> bool {
        // What lasts as long as the turn is all that is wanted here.
        true
    }

    fn hand_on(&self, _title: &str, href: &str, done: Box<dyn Fn(HandedOn)>) {
        self.0.kiosk.outward.set(Some(Outward::Address(self.address(href))));
        done(HandedOn::Shared);
    }

    fn print(&self) {
        Browser.print();
    }

    fn vanish(&self, _home: &str, _target: &str) {
        // The turn ends: nothing of it is left, and there is nowhere else.
        self.0.kiosk.done.update(|times| *times += 1);
    }

    fn focus(&self, id: &'static str) {
        Browser.focus(id);
    }

    fn today(&self) -> Option<Day> {
        Browser.today()
    }

    fn stamp(&self) -> String {
        Browser.stamp()
    }

    fn address(&self, href: &str) -> String {
        Browser.address(href)
    }

    fn voices(&self, found: Box<dyn Fn(Vec<Lang>)>) {
        Browser.voices(found);
    }

    fn say(&self, parts: &[(&str, &str)], done: Box<dyn Fn()>) {
        Browser.say(parts, done);
    }

    fn hush(&self) {
        Browser.hush();
    }
}
