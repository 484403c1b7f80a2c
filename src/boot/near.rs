//! The map and the position: fetched and asked for when a page wants them.

use std::sync::Arc;

use futures_util::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::loader::{Loader, text};
use crate::domain::CityMap;
use crate::pages::load_later;
use crate::platform::position::{self, Position, PositionError};
use crate::state::{Load, LoadError, Lost, Near, Site};

/// Keeps map and position in step with what the pages want.
pub(super) fn run(site: Site, loader: StoredValue<Loader, LocalStorage>) {
    let loading = StoredValue::new(false);
    Effect::new(move |_| {
        let wanted = site.map_wanted.get() > 0;
        let there = site.catalogue.with(|c| c.ready().is_some_and(|c| c.manifest.map.is_some()));
        if wanted && there && !loading.get_value() {
            loading.set_value(true);
            let loader = loader.get_value();
            spawn_local(async move {
                let _ = loader.map().await;
                loading.set_value(false);
            });
        }
    });
    site.use_positions(Arc::new(move || {
        if site.near.get_untracked() == Near::Asking {
            return;
        }
        site.near.set(Near::Asking);
        let loader = loader.get_value();
        spawn_local(async move {
            let (asked, map) = join(position::ask(), loader.map()).await;
            site.near.set(match (asked, map, load_later().await) {
                (Err(error), ..) => Near::Lost(lost(error)),
                (Ok(Position { point, accuracy }), Ok(map), Ok(later)) => {
                    (later.fix)(point, accuracy, &map).map_or(Near::Lost(Lost::Unavailable), Near::Found)
                }
                (Ok(_), ..) => Near::Lost(Lost::NoMap),
            });
        });
    }));
}

fn lost(error: PositionError) -> Lost {
    match error {
        PositionError::Refused => Lost::Refused,
        PositionError::Unavailable => Lost::Unavailable,
        PositionError::TimedOut => Lost::TimedOut,
        PositionError::Unsupported => Lost::Unsupported,
    }
}

impl Loader {
    /// The map, fetched unless it is there. One that is there is not set
    /// again: the page would draw it anew.
    async fn map(&self) -> Result<Arc<CityMap>, LoadError> {
        let site = self.site;
        let there = || site.map.with_untracked(|map| map.ready().cloned());
        if let Some(map) = there() {
            return Ok(map);
        }
        let loaded = self.fetch_map().await;
        if let Some(map) = there() {
            return Ok(map);
        }
        site.map.set(loaded.clone().map_or_else(Load::Failed, Load::Ready));
        loaded
    }

    async fn fetch_map(&self) -> Result<Arc<CityMap>, LoadError> {
        let name = self.site.catalogue.with_untracked(|c| c.ready().and_then(|c| c.manifest.map.clone()));
        let name = name.ok_or_else(|| LoadError::Damaged("the catalogue has no map".to_owned()))?;
        let (later, file) = join(load_later(), self.bytes(&name, false)).await;
        Ok(Arc::new((later?.map)(&name, &text(file?))?))
    }
}
