//! The kiosk: the same site on a screen that many families use one after
//! another. What it is asked to be stands in the address; everything a family
//! does stays in memory and goes with the next reload.

use leptos::prelude::*;

use crate::domain::{NeighbourhoodNr, Neighbourhoods};

/// Seconds without a touch before the countdown, and the bounds for that.
const IDLE: u16 = 90;
const SHORTEST: u16 = 30;
const LONGEST: u16 = 600;
/// Seconds of the countdown (WCAG 2.2.1 asks for at least twenty).
pub const COUNTDOWN: u16 = 20;

/// What the address asks for: `?kiosk`, `?kiosk=<neighbourhood>`, `&idle=<seconds>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskSettings {
    /// A neighbourhood's number or name; empty for none.
    pub place: String,
    /// In seconds.
    pub idle: u16,
}

impl KioskSettings {
    /// Reads a query string, with or without `?`; none where it asks for no
    /// kiosk.
    pub fn of_query(query: &str) -> Option<KioskSettings> {
        let pairs = || query.trim_start_matches('?').split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let (_, place) = pairs().find(|(key, _)| *key == "kiosk")?;
        let idle = pairs().find(|(key, _)| *key == "idle").and_then(|(_, value)| value.parse::<u16>().ok());
        // Only what a number or a name can be: it goes back into the address.
        let place = place.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(80).collect();
        Some(KioskSettings { place, idle: idle.unwrap_or(IDLE).clamp(SHORTEST, LONGEST) })
    }

    /// As it stands in the address.
    pub fn to_query(&self) -> String {
        let place = if self.place.is_empty() { String::new() } else { format!("={}", self.place) };
        let idle = if self.idle == IDLE { String::new() } else { format!("&idle={}", self.idle) };
        format!("?kiosk{place}{idle}")
    }

    /// The neighbourhood it stands in: by its number, its name, or a word of
    /// its name that no other has.
    pub fn neighbourhood(&self, all: &Neighbourhoods) -> Option<NeighbourhoodNr> {
        let wanted = self.place.to_ascii_lowercase();
        if wanted.is_empty() {
            return None;
        }
        if let Ok(nr) = wanted.parse() {
            return all.get(NeighbourhoodNr(nr)).map(|found| found.nr);
        }
        let named = |whole: bool| {
            let fits = move |name: &str| {
                let name = slug(name);
                name == wanted || (!whole && format!("-{name}-").contains(&format!("-{wanted}-")))
            };
            let mut found = all.neighbourhoods.iter().filter(|n| fits(&n.name)).map(|n| n.nr);
            found.next().filter(|_| found.next().is_none())
        };
        let whole = named.clone()(true);
        whole.or_else(|| named(false))
    }
}

/// A name in lower-case letters, digits and single hyphens.
fn slug(name: &str) -> String {
    let letters = name.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    let parts: String = letters.collect();
    parts.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// A way out of the kiosk, shown instead of taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outward {
    /// To be read by a telephone.
    Address(String),
    /// To be dialled.
    Number(String),
}

#[derive(Clone, Copy)]
pub struct Kiosk {
    settings: RwSignal<Option<KioskSettings>>,
    /// Seconds left before everything is wiped, while that is counted.
    pub left: RwSignal<Option<u16>>,
    pub outward: RwSignal<Option<Outward>>,
    /// Raised to wipe everything at once.
    pub done: RwSignal<u32>,
}

impl Kiosk {
    pub(super) fn new() -> Kiosk {
        Kiosk {
            settings: RwSignal::new(None),
            left: RwSignal::new(None),
            outward: RwSignal::new(None),
            done: RwSignal::new(0),
        }
    }

    pub fn set(&self, settings: Option<KioskSettings>) {
        self.settings.set(settings);
    }

    pub fn settings(&self) -> Option<KioskSettings> {
        self.settings.get_untracked()
    }

    /// The neighbourhood it stands in, where its address says so.
    pub fn place(&self, all: &Neighbourhoods) -> Option<NeighbourhoodNr> {
        self.settings()?.neighbourhood(all)
    }

    /// Whether something stands before the page, tracked.
    pub fn covers(&self) -> bool {
        self.left.with(Option::is_some) || self.outward.with(Option::is_some)
    }

    pub fn is_on(&self) -> bool {
        self.settings.with_untracked(Option::is_some)
    }
}
