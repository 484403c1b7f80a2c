//! The kept services of this device: no account, no children, no plan needed.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::Device;
use crate::domain::{Received, ServiceId, Shortlist};

/// Where the list is kept on the device.
pub const KEPT_KEY: &str = "wegwijs.kept";

/// The list, kept up in every open tab of this device.
#[derive(Clone, Copy)]
pub struct Kept {
    list: RwSignal<Shortlist>,
    /// Taken off last, with the place it had.
    removed: RwSignal<Option<(usize, ServiceId)>>,
    fleeting: RwSignal<bool>,
    ready: RwSignal<bool>,
    device: StoredValue<Arc<dyn Device>>,
}

impl Kept {
    pub(super) fn new(device: StoredValue<Arc<dyn Device>>) -> Kept {
        Kept {
            list: RwSignal::new(Shortlist::default()),
            removed: RwSignal::new(None),
            fleeting: RwSignal::new(false),
            ready: RwSignal::new(false),
            device,
        }
    }

    /// Reads what the device keeps.
    pub fn load(&self) {
        let text = self.device.with_value(|device| device.recall(KEPT_KEY));
        self.follow(&text.unwrap_or_default());
        self.ready.set(true);
    }

    /// Takes over the list as another tab of this device has just kept it,
    /// unless this one has what the device could not keep.
    pub fn follow(&self, text: &str) {
        let list = Received::parse(text).list;
        if !self.fleeting.get_untracked() && self.list.with_untracked(|now| *now != list) {
            self.list.set(list);
        }
    }

    /// The list, tracked.
    pub fn list(&self) -> Shortlist {
        self.list.get()
    }

    pub fn count(&self) -> usize {
        self.list.with(Shortlist::len)
    }

    pub fn holds(&self, id: &ServiceId) -> bool {
        self.list.with(|list| list.contains(id))
    }

    /// What can be put back, with its place.
    pub fn removed(&self) -> Option<(usize, ServiceId)> {
        self.removed.get()
    }

    /// Whether the device could not keep the list: it lasts only as long as
    /// this page.
    pub fn is_fleeting(&self) -> bool {
        self.fleeting.get()
    }

    /// Whether the device was asked already. A page that is rendered
    /// beforehand cannot know the list.
    pub fn is_ready(&self) -> bool {
        self.ready.get()
    }

    pub fn toggle(&self, id: &ServiceId) {
        if self.list.with_untracked(|list| list.contains(id)) {
            self.remove(id);
        } else {
            self.keep_all([id.clone()]);
        }
    }

    pub fn keep_all(&self, ids: impl IntoIterator<Item = ServiceId>) {
        self.change(|list| {
            ids.into_iter().for_each(|id| {
                list.add(id);
            });
            None
        });
    }

    pub fn remove(&self, id: &ServiceId) {
        self.change(|list| Some((list.remove(id)?, id.clone())));
    }

    /// Puts back what was taken off last.
    pub fn undo(&self) {
        if let Some((at, id)) = self.removed.get_untracked() {
            self.change(|list| {
                list.insert(at, id);
                None
            });
        }
    }

    /// Forgets what could be put back.
    pub fn settle(&self) {
        self.removed.set(None);
    }

    /// Changes the list and keeps it. It is read anew first: another tab may
    /// have changed it while this one slept.
    fn change(&self, change: impl FnOnce(&mut Shortlist) -> Option<(usize, ServiceId)>) {
        self.load();
        let mut list = self.list.get_untracked();
        let removed = change(&mut list);
        let text = list.to_string();
        self.list.set(list);
        self.removed.set(removed);
        let kept = self.device.with_value(|device| device.keep(KEPT_KEY, &text));
        self.fleeting.set(!kept);
    }
}
