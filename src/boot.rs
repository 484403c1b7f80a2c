//! From an open page to a running app: reads the address, loads messages and
//! catalogue, takes over, and keeps the address and the app together.
//! WebAssembly only.

mod address;
mod device;
mod kiosk;
mod loader;
mod near;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::App;
use crate::components::WAY_OUT;
use crate::finders;
use crate::pages::is_later;
use crate::platform::{fetch, history, network, page, places, storage};
use crate::route::{Page, Question, Route};
use crate::state::{KEPT_KEY, KioskSettings, Load, NOTICES, PLANNING_KEY, Site};
use address::{current_route, offered, with_language};
use device::Browser;
use loader::{Loader, REST_AFTER};

/// Where the chosen language is kept on the device.
const LANGUAGE_KEY: &str = "wegwijs.language";
/// So often Escape is pressed to leave.
const ESCAPES: u8 = 3;

/// Starts the app on the open page, once the browser has answered who touched it
/// while the program was made ready.
pub fn start() {
    set_timeout(begin, Duration::ZERO);
}

fn begin() {
    let base = page::setting("data-base").unwrap_or_else(|| "/".to_owned());
    let settings = KioskSettings::of_query(&history::location().1);
    let mut route = with_language(current_route(&base));
    match &settings {
        None => history::go(&route.href(&base), true),
        // Whatever was opened, a kiosk begins at the start.
        Some(settings) => {
            fetch::leave_no_trace();
            history::go(&kiosk::address(&route, &base, settings), true);
            route = route.restarted();
        }
    }
    let Some(root) = page::create_root() else {
        return;
    };
    let site = Site::new(route, &base);
    site.origin.set_value(history::origin());
    site.kiosk.set(settings);
    site.turns.set_unseen(true);
    let mounted = leptos::mount::mount_to(root.clone(), move || {
        match site.kiosk.is_on() {
            true => site.use_device(Arc::new(kiosk::KioskBrowser(site))),
            false => site.use_device(Arc::new(Browser)),
        }
        take_over_when_ready(site, root);
        run(site);
        view! { <App site /> }
    });
    mounted.forget();
}

/// Takes over once there is something to show that the page does not have
/// yet, be it an honest failure.
fn take_over_when_ready(site: Site, root: web_sys::HtmlElement) {
    let root = Rc::new(RefCell::new(Some(root)));
    Effect::new(move |_| {
        let on_service = site.route.with(|r| matches!(r, Route::Page(_, Page::Service(_))));
        let asked = site.route.with(|r| matches!(r, Route::Page(_, Page::Search(q)) if *q != Question::default()));
        let catalogue = site.catalogue.with(|c| (c.is_settled(), c.ready().is_some(), matches!(c, Load::Slow)));
        let detail = site.detail.with(Load::is_settled);
        let (settled, ready, slow) = catalogue;
        // A map that stood in the page does not go away and come back.
        let drawn = site.route.with(|r| matches!(r, Route::Page(_, Page::Neighbourhoods | Page::Neighbourhood(_))));
        let mapped = !drawn || site.map.with(Load::is_settled) || !has_map(site);
        // Without its own pages the app has less to show than the page that stands.
        let built = !site.route.with(needs_later) || site.later.with(|later| later.ready().is_some());
        // A form that stood in the page does not go away and come back either.
        let recorded = !ready || has_records(site);
        let complete = settled && built && recorded && (!on_service || !ready || detail) && (!ready || mapped);
        if site.localizer.with(Option::is_some) && (complete || (slow && asked)) {
            // Only once, and after the effects that filled the page.
            if let Some(root) = root.borrow_mut().take() {
                spawn_local(async move {
                    page::pause().await;
                    while site.turns.are_left() {
                        page::pause().await;
                    }
                    page::take_over(&root);
                    site.turns.set_unseen(false);
                });
            }
        }
    });
}

fn needs_later(route: &Route) -> bool {
    matches!(route, Route::Page(_, page) if is_later(page))
}

/// Whether the records are there, or failed, of which a finder shows more than
/// the card.
fn has_records(site: Site) -> bool {
    let wanted = match site.route.get() {
        Route::Page(_, page) => {
            site.catalogue.with(|c| c.ready().map(|c| finders::records_of(&c.base.taxonomy, &page)))
        }
        Route::Root => None,
    };
    site.records
        .with(|records| records.failed.is_some() || wanted.iter().flatten().all(|id| records.found.contains_key(id)))
}

fn has_map(site: Site) -> bool {
    site.catalogue.with(|c| c.ready().is_some_and(|c| c.manifest.map.is_some()))
}

/// Keeps everything in step while the app runs.
fn run(site: Site) {
    let loader = StoredValue::new_local(Loader::new(site));
    let last = StoredValue::new(None::<Route>);

    site.use_navigation(Arc::new(move |route, replace| loader.with_value(|l| l.visit(route, Some(replace)))));
    near::run(site, loader);
    if site.kiosk.is_on() {
        history::on_every_link(move |link| kiosk::follow(site, loader, &offered(), link));
        kiosk::run(site);
    } else {
        address::follow(site, loader);
    }
    storage::on_change(KEPT_KEY, move |text| site.kept.follow(text));
    storage::on_change(PLANNING_KEY, move |_| site.planning.heard());

    // Pages one may have to leave quickly can be left without looking for the
    // button.
    page::on_escape(move |times| {
        if !page::holds(WAY_OUT) {
            return;
        }
        if times >= ESCAPES {
            site.vanish();
        } else if let Some(l) = site.localizer.get_untracked() {
            site.announcement.set(l.text_with("leave-more", &[("count", (ESCAPES - times).into())]));
        }
    });

    // The document follows the page: language, title, focus, announcement.
    Effect::new(move |_| {
        if let Some(l) = site.localizer.get() {
            if page::setting("lang").as_deref() != Some(l.lang().as_str()) {
                for (notice, message) in NOTICES {
                    page::reword_notice(notice, &l.text(message), &l.text("panic-reload"));
                }
            }
            page::set_language(l.lang().as_str(), l.direction().attribute());
            if !site.kiosk.is_on() {
                storage::write(LANGUAGE_KEY, l.lang().as_str());
            }
        }
    });
    Effect::new(move |_| {
        let title = site.title.get();
        let Some(l) = site.localizer.get_untracked().filter(|_| !title.is_empty()) else {
            return;
        };
        page::set_title(&format!("{title} · Wegwijs"));
        let here = site.route.get_untracked();
        let before = last.get_value();
        last.set_value(Some(here.clone()));
        if before.is_some_and(|before| !before.same_page(&here)) {
            let said = l.text_with("page-reached", &[("title", title.into())]);
            page::after_paint(move || {
                if !places::find_again() {
                    page::focus_heading();
                }
                site.announcement.set(said);
            });
        }
    });

    site.online.set(network::is_there());
    network::on_change(move || site.online.set(network::is_there()));
    network::on_update(move || site.updated.set(true));

    // What failed is tried again when the person asks for it.
    Effect::new(move |_| {
        let attempt = site.attempts.get();
        let lang = site.lang();
        loader.with_value(|l| l.load(lang, attempt > 0));
        let wait = if site.route.with_untracked(needs_later) { Duration::ZERO } else { REST_AFTER };
        set_timeout(move || loader.with_value(Loader::load_rest), wait);
    });
    // The service page needs its record.
    Effect::new(move |_| {
        let wanted = site.route.with(|route| match route {
            Route::Page(_, Page::Service(id)) => Some(id.clone()),
            _ => None,
        });
        let catalogue = site.catalogue.with(|c| c.ready().cloned());
        if let (Some(id), Some(catalogue), Some(later)) = (wanted, catalogue, site.later.get().ready()) {
            loader.with_value(|l| l.load_detail(id, catalogue, *later));
        }
    });
    // The list page needs the records of all that is kept or was received, a
    // finder those of which it shows more than the card; others say what they
    // want.
    Effect::new(move |_| {
        let loaded = (site.catalogue.with(|c| c.ready().cloned()), site.later.get().ready().copied());
        let (Some(catalogue), Some(later)) = loaded else { return };
        let wanted = match site.route.get() {
            Route::Page(_, Page::List(received)) => {
                site.kept.list().ids().iter().chain(received.list.ids()).cloned().collect()
            }
            Route::Page(_, Page::Plan(_) | Page::Helper) => site.wanted.get(),
            Route::Page(_, page) => finders::records_of(&catalogue.base.taxonomy, &page),
            Route::Root => return,
        };
        if !wanted.is_empty() {
            loader.with_value(|l| l.load_records(wanted, catalogue, later));
        }
    });
}
