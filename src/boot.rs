//! From an open page to a running app: reads the address, loads messages and
//! catalogue, takes over, and keeps the address and the app together.
//! WebAssembly only.

mod address;
mod device;
mod kiosk;
mod near;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use futures_util::join;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::App;
use crate::catalogue::{Base, Cards, Manifest, decode};
use crate::domain::{Lang, Service, ServiceId};
use crate::l10n::{LocaleError, Localizer, negotiate};
use crate::platform::fetch::FetchError;
use crate::platform::intl::BrowserFormats;
use crate::platform::{fetch, history, page, storage};
use crate::route::{Page, Question, Route};
use crate::search::{Engine, IndexError};
use crate::state::{Catalogue, KEPT_KEY, KioskSettings, Load, LoadError, PLANNING_KEY, Records, Site};
use device::Browser;

/// Where the chosen language is kept on the device.
const LANGUAGE_KEY: &str = "wegwijs.language";
/// After this long, loading is called slow.
const SLOW: Duration = Duration::from_secs(4);
/// How long after the page the words of other languages are fetched.
const OTHER_WORDS_AFTER: Duration = Duration::from_millis(600);

/// Starts the app on the open page.
pub fn start() {
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

fn current_route(base: &str) -> Route {
    let (path, query, fragment) = history::location();
    Route::parse(base, &path, &query).with_fragment(&fragment)
}

/// An address without language, or with one that is not offered, gets the one
/// chosen before, else the browser's.
fn with_language(route: Route) -> Route {
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
fn offered() -> Vec<Lang> {
    let list = page::setting("data-languages").unwrap_or_default();
    list.split_whitespace().filter_map(|tag| tag.parse().ok()).collect()
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
        let complete = settled && (!on_service || !ready || detail) && (!ready || mapped);
        if site.localizer.with(Option::is_some) && (complete || (slow && asked)) {
            // Only once, and after the effects that filled the page.
            if let Some(root) = root.borrow_mut().take() {
                queue_microtask(move || page::take_over(&root));
            }
        }
    });
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
    storage::on_change(PLANNING_KEY, move |text| site.planning.follow(text));

    // The document follows the page: language, title, focus, announcement.
    Effect::new(move |_| {
        if let Some(l) = site.localizer.get() {
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
                page::focus_heading();
                site.announcement.set(said);
            });
        }
    });

    // What failed is tried again when the person asks for it.
    Effect::new(move |_| {
        let attempt = site.attempts.get();
        let lang = site.lang();
        loader.with_value(|l| l.load(lang, attempt > 0));
    });
    // The service page needs its record.
    Effect::new(move |_| {
        let wanted = site.route.with(|route| match route {
            Route::Page(_, Page::Service(id)) => Some(id.clone()),
            _ => None,
        });
        let catalogue = site.catalogue.with(|c| c.ready().cloned());
        if let (Some(id), Some(catalogue)) = (wanted, catalogue) {
            loader.with_value(|l| l.load_detail(id, catalogue));
        }
    });
    // The list needs the records of all that is kept or was received; the plan
    // those of what is in it, or in one that was received.
    Effect::new(move |_| {
        let wanted = site.route.with(|route| match route {
            Route::Page(_, Page::List(received)) => {
                site.kept.list().ids().iter().chain(received.list.ids()).cloned().collect()
            }
            Route::Page(_, Page::Plan(code)) => site.planning.services(code),
            Route::Page(_, Page::Helper) => site.planning.services(""),
            _ => Vec::new(),
        });
        let catalogue = site.catalogue.with(|c| c.ready().cloned());
        if let Some(catalogue) = catalogue.filter(|_| !wanted.is_empty()) {
            loader.with_value(|l| l.load_records(wanted, catalogue));
        }
    });
}

/// Fetches what pages need.
#[derive(Clone)]
struct Loader {
    site: Site,
    folder: String,
}

impl Loader {
    fn new(site: Site) -> Loader {
        Loader { site, folder: format!("{}catalogue/", site.base()) }
    }

    /// Goes to a route. Another language is loaded first, so that the page
    /// never shows half of each; if that fails the browser goes there itself.
    /// `replace` is `None` where the address has changed already.
    fn visit(&self, route: Route, replace: Option<bool>) {
        let site = self.site;
        let kiosk = site.kiosk.is_on();
        let route = if kiosk { kiosk::around_here(site, route) } else { route };
        let href = route.href(&site.base());
        let arrive = {
            let href = href.clone();
            move |route: Route| {
                // In a kiosk one address stands for everything.
                if let Some(replace) = replace.filter(|_| !kiosk) {
                    history::go(&href, replace);
                }
                site.route.set(route);
            }
        };
        let lang = match &route {
            Route::Page(lang, _) => *lang,
            Route::Root => site.lang(),
        };
        if lang == site.lang() {
            self.forget_detail_unless(&route);
            arrive(route);
            return;
        }
        let loader = self.clone();
        spawn_local(async move {
            match loader.language(lang, false).await {
                Ok((localizer, catalogue)) => {
                    loader.site.detail.set(Load::Loading);
                    loader.site.records.set(Records::default());
                    arrive(route);
                    site.catalogue.set(Load::Ready(catalogue));
                    site.localizer.set(Some(Arc::new(localizer)));
                }
                Err(_) if kiosk => history::reload(),
                Err(_) => history::leave_to(&href),
            }
        });
    }

    fn forget_detail_unless(&self, route: &Route) {
        let same = match route {
            Route::Page(_, Page::Service(id)) => {
                self.site.detail.with_untracked(|d| d.ready().is_some_and(|s| s.id == *id))
            }
            _ => true,
        };
        if !same {
            self.site.detail.set(Load::Loading);
        }
    }

    /// Loads messages and catalogue for the first time, or again.
    fn load(&self, lang: Lang, fresh: bool) {
        let loader = self.clone();
        let site = self.site;
        site.catalogue.set(Load::Loading);
        set_timeout(
            move || {
                site.catalogue.update(|c| {
                    if matches!(c, Load::Loading) {
                        *c = Load::Slow;
                    }
                });
            },
            SLOW,
        );
        spawn_local(async move {
            if let Err(error) = loader.first(lang, fresh).await {
                site.catalogue.set(Load::Failed(error));
                if site.localizer.with_untracked(Option::is_none) {
                    page::show_notice("notice-unreachable");
                }
            }
        });
    }

    /// Messages and catalogue at once. As soon as the messages are there even
    /// a failure can be told in words; those that name the place have to wait
    /// for the region.
    async fn first(&self, lang: Lang, fresh: bool) -> Result<(), LoadError> {
        let site = self.site;
        let manifest = Arc::new(self.manifest(fresh).await?);
        let words = async {
            let words = self.localizer(lang, &manifest, fresh).await?;
            if site.localizer.with_untracked(Option::is_none) {
                site.localizer.set(Some(Arc::new(words.clone())));
            }
            Ok::<_, LoadError>(words)
        };
        let (words, loaded) = join!(words, self.catalogue(lang, manifest.clone(), fresh));
        let (words, catalogue) = (words?, loaded?);
        site.localizer.set(Some(Arc::new(words.with_region(&catalogue.base.region))));
        site.catalogue.set(Load::Ready(catalogue.clone()));
        self.load_other_words(catalogue);
        Ok(())
    }

    /// The words of the other languages, once the page is there: people type
    /// in more languages than the one they read. Without them search still
    /// works, so a failure stays silent.
    fn load_other_words(&self, catalogue: Catalogue) {
        let loader = self.clone();
        set_timeout(
            move || {
                spawn_local(async move {
                    for (lang, files) in &catalogue.manifest.languages {
                        let Some(name) = files.words.as_ref().filter(|_| *lang != catalogue.lang) else { continue };
                        let Ok(bytes) = loader.bytes(name, false).await else { return };
                        if catalogue.engine.add(&bytes).is_err() {
                            return;
                        }
                    }
                    loader.site.words_loaded.update(|times| *times += 1);
                });
            },
            OTHER_WORDS_AFTER,
        );
    }

    async fn language(&self, lang: Lang, fresh: bool) -> Result<(Localizer, Catalogue), LoadError> {
        let manifest = Arc::new(self.manifest(fresh).await?);
        let (localizer, catalogue) =
            join!(self.localizer(lang, &manifest, fresh), self.catalogue(lang, manifest.clone(), fresh));
        let catalogue = catalogue?;
        self.load_other_words(catalogue.clone());
        Ok((localizer?.with_region(&catalogue.base.region), catalogue))
    }

    async fn manifest(&self, fresh: bool) -> Result<Manifest, LoadError> {
        Ok(Manifest::read(&self.file("manifest.json", fresh).await?)?)
    }

    async fn localizer(&self, lang: Lang, manifest: &Manifest, fresh: bool) -> Result<Localizer, LoadError> {
        let file = |lang: Lang| manifest.languages.get(&lang).map(|files| files.messages.clone()).unwrap_or_default();
        let (own, dutch) = (file(lang), file(Lang::NL));
        let (active, fallback) = if lang == Lang::NL {
            (self.file(&own, fresh).await?, String::new())
        } else {
            let (active, fallback) = join!(self.file(&own, fresh), self.file(&dutch, fresh));
            (active?, fallback?)
        };
        Localizer::new(lang, &active, &fallback, Arc::new(BrowserFormats))
            .map_err(|e: LocaleError| LoadError::Index(e.to_string()))
    }

    async fn catalogue(&self, lang: Lang, manifest: Arc<Manifest>, fresh: bool) -> Result<Catalogue, LoadError> {
        let missing = || LoadError::Index(format!("the catalogue has no `{lang}`"));
        let files = manifest.languages.get(&lang).ok_or_else(missing)?.clone();
        let words = async {
            match &files.words {
                Some(words) => self.bytes(words, fresh).await,
                None => Ok(Vec::new()),
            }
        };
        let (base, cards, index, words) = join!(
            self.file(&files.base, fresh),
            self.file(&files.cards, fresh),
            self.bytes(&manifest.index, fresh),
            words
        );
        let base: Base = decode(&files.base, &base?)?;
        let cards: Cards = decode(&files.cards, &cards?)?;
        let broken = |e: IndexError| LoadError::Index(e.to_string());
        let engine = Engine::open(&index?, base.neighbourhoods.clone()).map_err(broken)?;
        engine.add(&words?).map_err(broken)?;
        if engine.services() != cards.offered.len() {
            return Err(LoadError::Index(
                "the search index and the list of services do not belong together".to_owned(),
            ));
        }
        Ok(Catalogue { lang, manifest, base: Arc::new(base), cards: Arc::new(cards), engine: Arc::new(engine) })
    }

    fn load_detail(&self, id: ServiceId, catalogue: Catalogue) {
        let site = self.site;
        if site.detail.with_untracked(|d| d.ready().is_some_and(|s| s.id == id)) {
            return;
        }
        let loader = self.clone();
        spawn_local(async move {
            let loaded = loader.detail(&id, &catalogue).await;
            let still_wanted =
                site.route.with_untracked(|r| matches!(r, Route::Page(_, Page::Service(now)) if *now == id));
            if still_wanted {
                site.detail.set(loaded.map_or_else(Load::Failed, |s| Load::Ready(Arc::new(s))));
            }
        });
    }

    /// Loads the records of a list, each file once; those of services that are
    /// no longer in the catalogue stay away.
    fn load_records(&self, wanted: Vec<ServiceId>, catalogue: Catalogue) {
        let loader = self.clone();
        let records = self.site.records;
        spawn_local(async move {
            for id in wanted {
                let known = records.with_untracked(|r| r.found.contains_key(&id));
                if known || catalogue.cards.find(&id).is_none() {
                    continue;
                }
                match loader.chunk(&id, &catalogue).await {
                    Ok(chunk) if loader.site.lang() == catalogue.lang => records.update(|r| {
                        r.failed = None;
                        r.found.extend(chunk.into_iter().map(|s| (s.id.clone(), Arc::new(s))));
                    }),
                    Ok(_) => return,
                    Err(error) => return records.update(|r| r.failed = Some(error)),
                }
            }
        });
    }

    async fn detail(&self, id: &ServiceId, catalogue: &Catalogue) -> Result<Service, LoadError> {
        let records = self.chunk(id, catalogue).await?;
        records.into_iter().find(|s| s.id == *id).ok_or_else(|| LoadError::NoService(id.clone()))
    }

    /// The records of the file that holds a service.
    async fn chunk(&self, id: &ServiceId, catalogue: &Catalogue) -> Result<Vec<Service>, LoadError> {
        let missing = || LoadError::NoService(id.clone());
        let card = catalogue.cards.find(id).ok_or_else(missing)?;
        let files = catalogue.manifest.languages.get(&catalogue.lang).ok_or_else(missing)?;
        let file = files.details.get(card.chunk).ok_or_else(missing)?;
        Ok(decode(file, &self.file(file, false).await?)?)
    }

    async fn file(&self, name: &str, fresh: bool) -> Result<String, LoadError> {
        let fresh = fresh || name == "manifest.json";
        fetch::text(&format!("{}{name}", self.folder), fresh).await.map_err(|error| failure(name, error))
    }

    async fn bytes(&self, name: &str, fresh: bool) -> Result<Vec<u8>, LoadError> {
        fetch::bytes(&format!("{}{name}", self.folder), fresh).await.map_err(|error| failure(name, error))
    }
}

fn failure(file: &str, error: FetchError) -> LoadError {
    let file = file.to_owned();
    match error {
        FetchError::Network(reason) => LoadError::Network { file, reason },
        FetchError::Status(status) => LoadError::Status { file, status },
    }
}
