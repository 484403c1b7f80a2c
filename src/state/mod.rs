//! What the running app remembers: where one is, what is loaded, in which
//! language. Signals only; who fills them is the app (in the browser) or the
//! tool (when it renders pages natively).

mod device;
mod kiosk;
mod near;
mod planning;
mod shortlist;
mod speech;
mod turns;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::calendar::{self, Event};
use crate::catalogue::{Base, Cards, FormatError, Manifest};
pub use near::{Fix, Lost, Near};

use crate::domain::{CityMap, Lang, Point, Service, ServiceId};
use crate::l10n::Localizer;
use crate::route::{Page, Question, Route, Wish};
use crate::search::{Answer, Engine};

pub use device::{Device, HandedOn};
pub use kiosk::{COUNTDOWN, Kiosk, KioskSettings, Outward};
pub use planning::{PLANNING_KEY, Picked, Planning, Trouble};
pub use shortlist::{KEPT_KEY, Kept};
pub use speech::Speech;
pub use turns::Turns;

/// The notices that stand ready in every page for what the program cannot say
/// itself, and the messages they hold.
pub const NOTICES: [(&str, &str); 2] = [("notice-panic", "panic-text"), ("notice-unreachable", "failure-network")];

/// Something that is fetched: every stage has its own honest view.
#[derive(Debug, Clone, PartialEq)]
pub enum Load<T> {
    Loading,
    /// Still loading, longer than one expects.
    Slow,
    Ready(T),
    Failed(LoadError),
}

impl<T> Load<T> {
    pub fn ready(&self) -> Option<&T> {
        match self {
            Load::Ready(value) => Some(value),
            _ => None,
        }
    }

    /// Whether waiting longer changes nothing.
    pub fn is_settled(&self) -> bool {
        matches!(self, Load::Ready(_) | Load::Failed(_))
    }
}

/// Why something could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    #[error("`{file}` could not be fetched: {reason}")]
    Network { file: String, reason: String },
    #[error("the server answered {status} for `{file}`")]
    Status { file: String, status: u16 },
    #[error(transparent)]
    Format(#[from] FormatError),
    #[error("{0}")]
    Damaged(String),
    #[error("there is no service `{0}`")]
    NoService(ServiceId),
}

/// The catalogue as loaded for one language.
#[derive(Clone)]
pub struct Catalogue {
    pub lang: Lang,
    pub manifest: Arc<Manifest>,
    pub base: Arc<Base>,
    pub cards: Arc<Cards>,
    pub engine: Arc<Engine>,
}

/// Whole records of the services on a list.
#[derive(Clone, Default)]
pub struct Records {
    pub found: BTreeMap<ServiceId, Arc<Service>>,
    /// Why some could not be loaded.
    pub failed: Option<LoadError>,
}

/// Goes to an address; `true` replaces the current one instead of adding to
/// the history.
pub type Navigate = Arc<dyn Fn(Route, bool) + Send + Sync>;

/// The app's memory, handed to every component through Leptos's context.
#[derive(Clone, Copy)]
pub struct Site {
    pub route: RwSignal<Route>,
    pub localizer: RwSignal<Option<Arc<Localizer>>>,
    pub catalogue: RwSignal<Load<Catalogue>>,
    /// The record of the service page.
    pub detail: RwSignal<Load<Arc<Service>>>,
    /// Services of which a page wants the records.
    pub wanted: RwSignal<Vec<ServiceId>>,
    /// The records of the list and of the plan.
    pub records: RwSignal<Records>,
    /// The services kept on this device.
    pub kept: Kept,
    /// The children and their plan.
    pub planning: Planning,
    pub kiosk: Kiosk,
    pub speech: Speech,
    pub turns: Turns,
    /// The current page's title, without the site's name.
    pub title: RwSignal<String>,
    /// Said by screen readers when it changes.
    pub announcement: RwSignal<String>,
    /// The pages beyond the first ones.
    pub later: RwSignal<Load<Later>>,
    /// Raised when search has learned the words of the other languages.
    pub words_loaded: RwSignal<u32>,
    /// How many results were shown last, and of which question: for who comes back.
    pub results_shown: StoredValue<(Question, usize)>,
    /// Whether the device has a network, as far as it knows.
    pub online: RwSignal<bool>,
    /// A newer version of the site lies ready on the device.
    pub updated: RwSignal<bool>,
    /// Raised to load again what failed.
    pub attempts: RwSignal<u32>,
    /// Where the person is, if asked.
    pub near: RwSignal<Near>,
    /// The map, once wanted; a region without boundaries has none, as its
    /// manifest says.
    pub map: RwSignal<Load<Arc<CityMap>>>,
    /// Above 0 once a page shows the map; raised to try again.
    pub map_wanted: RwSignal<u32>,
    /// The site's scheme and host, for addresses on paper; empty while unknown.
    pub origin: StoredValue<String>,
    base: StoredValue<String>,
    navigate: StoredValue<Navigate>,
    device: StoredValue<Arc<dyn Device>>,
    locate: StoredValue<Arc<dyn Fn() + Send + Sync>>,
}

/// The pages that come with a file of their own, and what only they read.
#[derive(Clone, Copy)]
pub struct Later {
    pub render: fn(&Page) -> AnyView,
    /// The answer of the results page on the map.
    pub results_map: fn(Arc<Catalogue>, Memo<Question>, Memo<Answer>) -> AnyView,
    /// Reads a file, by its name and its text.
    pub records: fn(&str, &str) -> Result<Vec<Service>, FormatError>,
    pub map: fn(&str, &str) -> Result<CityMap, FormatError>,
    /// What a position means: [`Fix::of`].
    pub fix: fn(Point, f64, &CityMap) -> Option<Fix>,
    /// What a kiosk adds to every page.
    pub kiosk: fn() -> AnyView,
}

impl Site {
    /// `base` is the path the site lives under, with slashes at both ends.
    pub fn new(route: Route, base: &str) -> Site {
        let signal = RwSignal::new(route);
        let device: StoredValue<Arc<dyn Device>> = StoredValue::new(Arc::new(device::NoDevice));
        Site {
            route: signal,
            localizer: RwSignal::new(None),
            catalogue: RwSignal::new(Load::Loading),
            detail: RwSignal::new(Load::Loading),
            records: RwSignal::new(Records::default()),
            kept: Kept::new(device),
            planning: Planning::new(device),
            wanted: RwSignal::new(Vec::new()),
            kiosk: Kiosk::new(),
            speech: Speech::new(device),
            turns: Turns::new(),
            title: RwSignal::new(String::new()),
            announcement: RwSignal::new(String::new()),
            later: RwSignal::new(Load::Loading),
            words_loaded: RwSignal::new(0),
            results_shown: StoredValue::default(),
            online: RwSignal::new(true),
            updated: RwSignal::new(false),
            attempts: RwSignal::new(0),
            near: RwSignal::new(Near::Unasked),
            map: RwSignal::new(Load::Loading),
            map_wanted: RwSignal::new(0),
            origin: StoredValue::new(String::new()),
            base: StoredValue::new(base.to_owned()),
            navigate: StoredValue::new(Arc::new(move |route, _| signal.set(route))),
            device,
            locate: StoredValue::new(Arc::new(|| ())),
        }
    }

    pub fn use_device(&self, device: Arc<dyn Device>) {
        self.device.set_value(device);
        self.kept.load();
    }

    pub fn device(&self) -> Arc<dyn Device> {
        self.device.get_value()
    }

    pub fn use_navigation(&self, navigate: Navigate) {
        self.navigate.set_value(navigate);
    }

    pub fn base(&self) -> String {
        self.base.get_value()
    }

    pub fn lang(&self) -> Lang {
        match self.route.get_untracked() {
            Route::Page(lang, _) => lang,
            Route::Root => Lang::NL,
        }
    }

    /// The address of a page in the current language.
    pub fn href(&self, page: Page) -> String {
        Route::Page(self.lang(), page).href(&self.base())
    }

    pub fn go(&self, page: Page) {
        (self.navigate.get_value())(Route::Page(self.lang(), page), false);
    }

    /// Changes the question of the results page; typing replaces the address,
    /// a choice adds to the history so that "back" undoes it.
    pub fn ask(&self, question: Question, typing: bool) {
        (self.navigate.get_value())(Route::Page(self.lang(), Page::Search(question)), typing);
    }

    /// The question of the results page, tracked.
    pub fn question(&self) -> Question {
        self.route.with(|route| match route {
            Route::Page(_, Page::Search(question)) => question.clone(),
            _ => Question::default(),
        })
    }

    /// Gives the person a calendar file of what the page at `href` is about.
    pub fn save_events(&self, href: &str, mut events: Vec<Event>) {
        let place = self
            .catalogue
            .with_untracked(|c| c.ready().map(|c| (c.base.region.id.clone(), c.base.region.time_zone.clone())));
        let Some((region, zone)) = place else { return };
        let device = self.device();
        let address = device.address(href);
        for event in &mut events {
            event.uid = format!("{}@{region}.wegwijs", event.uid);
            event.description = format!("{}\n{address}", event.description);
        }
        let file = calendar::write(&events, &zone, &device.stamp());
        device.save("wegwijs.ics", "text/calendar;charset=utf-8", &file);
    }

    /// Where "leave quickly" leads.
    pub fn way_out(&self) -> String {
        let place = self.catalogue.with_untracked(|c| c.ready().and_then(|c| c.base.region.leave_to.clone()));
        place.unwrap_or_else(|| "about:blank".to_owned())
    }

    /// Leaves at once, and nothing that was seen can be gone back to.
    pub fn vanish(&self) {
        self.device().vanish(&self.href(Page::Start), &self.way_out());
    }

    /// Changes what is chosen on a finder's page: a choice that "back" undoes.
    pub fn wish(&self, change: impl FnOnce(&mut Wish)) {
        let mut route = self.route.get_untracked();
        if let Route::Page(_, Page::Finder(_, wish) | Page::Moment(_, wish)) = &mut route {
            change(wish);
            (self.navigate.get_value())(route, false);
        }
    }

    /// Prints the page as it stands.
    pub fn print(&self) {
        self.device().print();
    }

    pub fn retry(&self) {
        self.attempts.update(|n| *n += 1);
    }
}

/// The app's memory. Only inside the app, which provides it.
pub fn use_site() -> Site {
    expect_context::<Site>()
}

/// The messages of the page being rendered. Pages are rendered anew when the
/// language changes, so they need not track it.
#[derive(Clone)]
pub struct Messages(pub Arc<Localizer>);

pub fn use_messages() -> Arc<Localizer> {
    expect_context::<Messages>().0
}
