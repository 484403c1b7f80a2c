//! The kept services of this device: no account, no children, no plan needed.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::Device;
use crate::domain::{Received, ServiceId, Shortlist};

/// Where the list is kept on the device.
pub const KEPT_KEY: &str = "wegwijs.kept";

#[derive(Default)]
struct State {
    list: Shortlist,
    /// Taken off last, with the place it had.
    removed: Option<(usize, ServiceId)>,
    fleeting: bool,
    ready: bool,
}

/// The list, kept up in every open tab of this device.
#[derive(Clone, Copy)]
pub struct Kept {
    state: RwSignal<State>,
    device: StoredValue<Arc<dyn Device>>,
}

impl Kept {
    pub(super) fn new(device: StoredValue<Arc<dyn Device>>) -> Kept {
        Kept { state: RwSignal::new(State::default()), device }
    }

    /// Reads what the device keeps.
    pub fn load(&self) {
        let text = self.device.get_value().recall(KEPT_KEY);
        self.follow(&text.unwrap_or_default());
    }

    /// Takes over the list as another tab of this device has just kept it,
    /// unless this one has what the device could not keep.
    pub fn follow(&self, text: &str) {
        let list = Received::parse(text).list;
        let news = self.state.with_untracked(|now| !now.fleeting && (now.list != list || !now.ready));
        if news {
            self.state.update(|state| {
                state.list = list;
                state.ready = true;
            });
        }
    }

    /// The list, tracked.
    pub fn list(&self) -> Shortlist {
        self.state.with(|state| state.list.clone())
    }

    pub fn count(&self) -> usize {
        self.state.with(|state| state.list.len())
    }

    pub fn holds(&self, id: &ServiceId) -> bool {
        self.state.with(|state| state.list.contains(id))
    }

    /// What can be put back, with its place.
    pub fn removed(&self) -> Option<(usize, ServiceId)> {
        self.state.with(|state| state.removed.clone())
    }

    /// Whether the device could not keep the list: it lasts only as long as
    /// this page.
    pub fn is_fleeting(&self) -> bool {
        self.state.with(|state| state.fleeting)
    }

    /// Whether the device was asked already. A page that is rendered
    /// beforehand cannot know the list.
    pub fn is_ready(&self) -> bool {
        self.state.with(|state| state.ready)
    }

    pub fn toggle(&self, id: &ServiceId) {
        self.change(|state| match state.list.remove(id) {
            Some(at) => state.removed = Some((at, id.clone())),
            None => {
                state.list.add(id.clone());
            }
        });
    }

    pub fn keep_all(&self, ids: &[ServiceId]) {
        self.change(|state| {
            for id in ids {
                state.list.add(id.clone());
            }
        });
    }

    /// Puts back what was taken off last.
    pub fn undo(&self) {
        let removed = self.state.with_untracked(|state| state.removed.clone());
        self.change(|state| {
            if let Some((at, id)) = removed {
                state.list.insert(at, id);
            }
        });
    }

    /// Forgets what could be put back.
    pub fn settle(&self) {
        if self.state.with_untracked(|state| state.removed.is_some()) {
            self.state.update(|state| state.removed = None);
        }
    }

    /// Changes the list and keeps it. It is read anew first: another tab may
    /// have changed it while this one slept.
    fn change(&self, change: impl FnOnce(&mut State)) {
        self.load();
        let device = self.device.get_value();
        self.state.update(|state| {
            state.removed = None;
            change(state);
            state.fleeting = !device.keep(KEPT_KEY, &state.list.to_string());
        });
    }
}
