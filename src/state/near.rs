//! Where the person is, for as long as the page is open: asked for only on a
//! press, kept in memory only. Also the map, which is fetched only where one
//! is shown or a position has to be told apart.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Load, Site};
use crate::domain::{CityMap, Point, Whereabouts};
use crate::search::Here;

/// Why it is not known where the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// The person, or the browser's settings, said no.
    Refused,
    /// The device does not know.
    Unavailable,
    TimedOut,
    /// The browser cannot ask.
    Unsupported,
    /// The boundaries could not be fetched.
    NoMap,
}

/// A position with what it means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    pub here: Here,
    pub whereabouts: Whereabouts,
    /// How far off the device may be, in metres.
    pub accuracy: f64,
}

impl Fix {
    /// What a position means on a map; nothing where the map has no neighbourhood.
    pub fn of(position: Point, accuracy: f64, map: &CityMap) -> Option<Fix> {
        let whereabouts = map.locate(&position)?;
        let neighbourhood = match whereabouts {
            Whereabouts::Inside(nr) => Some(nr),
            Whereabouts::Outside { .. } => None,
        };
        Some(Fix { here: Here { position, neighbourhood }, whereabouts, accuracy })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Near {
    #[default]
    Unasked,
    Asking,
    Found(Fix),
    Lost(Lost),
}

impl Site {
    /// Where the person is, tracked; none while that is not known.
    pub fn here(&self) -> Option<Here> {
        self.near.with(|near| match near {
            Near::Found(fix) => Some(fix.here),
            _ => None,
        })
    }

    /// Asks the device where it is. Only when the person pressed for it.
    pub fn locate(&self) {
        (self.locate.get_value())();
    }

    /// How a position is asked for: the browser's business.
    pub fn use_positions(&self, locate: Arc<dyn Fn() + Send + Sync>) {
        self.locate.set_value(locate);
    }

    /// The map, tracked, from the first call on fetched.
    pub fn map(&self) -> Load<Arc<CityMap>> {
        if self.map_wanted.get_untracked() == 0 {
            self.map_wanted.set(1);
        }
        self.map.get()
    }

    /// Tries again to fetch the map.
    pub fn retry_map(&self) {
        self.map.set(Load::Loading);
        self.map_wanted.update(|n| *n += 1);
    }
}
