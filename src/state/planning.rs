//! The children and their plan: in memory, and on this device only if the
//! person says so. What was changed last can always be undone.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::Device;
use crate::domain::{Day, ServiceId};
use crate::plan::{Household, Share, decode, encode};

/// Where the family and its plan are kept on the device.
pub const PLANNING_KEY: &str = "wegwijs.family";

/// How many changes can be undone.
const STEPS: usize = 50;

/// What the device could not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It has no room, or keeps nothing in private mode.
    Full,
    /// What it kept cannot be read.
    Unreadable,
}

/// Something that was chosen on another page to be put in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    pub service: ServiceId,
    /// One of its dated runs, by its first and last day.
    pub run: Option<(Day, Day)>,
}

#[derive(Default)]
struct State {
    now: Household,
    before: Vec<Household>,
    /// Whether the device keeps it.
    remembered: bool,
    trouble: Option<Trouble>,
    picked: Option<Picked>,
    /// A Monday of the holiday that was asked for first.
    wished: Option<Day>,
    ready: bool,
}

#[derive(Clone, Copy)]
pub struct Planning {
    state: RwSignal<State>,
    /// Raised when another tab kept or removed something.
    news: RwSignal<u32>,
    device: StoredValue<Arc<dyn Device>>,
}

impl Planning {
    pub(super) fn new(device: StoredValue<Arc<dyn Device>>) -> Planning {
        Planning { state: RwSignal::new(State::default()), news: RwSignal::new(0), device }
    }

    /// Another tab of this device has changed what is kept.
    pub fn heard(&self) {
        self.news.update(|times| *times += 1);
    }

    /// Reads what the device keeps, now and whenever another tab changes it.
    /// For the pages that show it: others need not know how it is written.
    pub fn watch(self) {
        Effect::new(move |_| {
            self.news.track();
            let text = self.device.get_value().recall(PLANNING_KEY);
            untrack(|| self.follow(&text.unwrap_or_default()));
        });
    }

    /// Takes over what is kept, or that it was removed. What is only in this
    /// tab stays.
    pub fn follow(&self, text: &str) {
        self.state.update(|state| {
            state.ready = true;
            if text.is_empty() {
                if state.remembered {
                    *state = State { ready: true, ..State::default() };
                }
                return;
            }
            match decode(text, true) {
                Ok(household) if state.remembered || state.now.is_empty() => {
                    if state.now != household {
                        state.now = household;
                        state.before.clear();
                    }
                    state.remembered = true;
                }
                Ok(_) => {}
                Err(_) => state.trouble = Some(Trouble::Unreadable),
            }
        });
    }

    /// The family and its plan, tracked.
    pub fn with<T>(&self, read: impl FnOnce(&Household) -> T) -> T {
        self.state.with(|state| read(&state.now))
    }

    pub fn get(&self) -> Household {
        self.with(Household::clone)
    }

    /// The services of the plan, and of one that was sent as a code.
    pub fn services(&self, code: &str) -> Vec<ServiceId> {
        let mut services = self.with(|household| household.plan.services());
        if let Ok(sent) = decode(code, false) {
            services.extend(sent.plan.services());
        }
        services.extend(self.picked().map(|picked| picked.service));
        services
    }

    /// Whether the device was asked already.
    pub fn is_ready(&self) -> bool {
        self.state.with(|state| state.ready)
    }

    pub fn is_remembered(&self) -> bool {
        self.state.with(|state| state.remembered)
    }

    pub fn trouble(&self) -> Option<Trouble> {
        self.state.with(|state| state.trouble)
    }

    pub fn can_undo(&self) -> bool {
        self.state.with(|state| !state.before.is_empty())
    }

    pub fn picked(&self) -> Option<Picked> {
        self.state.with(|state| state.picked.clone())
    }

    /// Remembers what is to be put in the plan, for the plan's page.
    pub fn pick(&self, picked: Option<Picked>) {
        if self.state.with_untracked(|state| state.picked != picked) {
            self.state.update(|state| state.picked = picked);
        }
    }

    /// A Monday of the holiday that the plan is to show first.
    pub fn wished(&self) -> Option<Day> {
        self.state.with(|state| state.wished)
    }

    pub fn wish(&self, monday: Option<Day>) {
        self.state.update(|state| state.wished = monday);
    }

    /// Changes the family or its plan, in a way that can be undone.
    pub fn change(&self, change: impl FnOnce(&mut Household)) {
        self.state.update(|state| {
            let before = state.now.clone();
            change(&mut state.now);
            if state.now != before {
                state.before.push(before);
                if state.before.len() > STEPS {
                    state.before.remove(0);
                }
            }
        });
        self.save();
    }

    pub fn undo(&self) {
        self.state.update(|state| {
            if let Some(before) = state.before.pop() {
                state.now = before;
            }
        });
        self.save();
    }

    /// Keeps everything on this device from now on, or no longer.
    pub fn remember(&self, keep: bool) {
        self.state.update(|state| {
            state.remembered = keep;
            state.trouble = None;
        });
        if keep {
            self.save();
        } else {
            self.device.get_value().forget(PLANNING_KEY);
        }
    }

    /// Removes children and plan, from the device too, without a way back.
    pub fn remove_all(&self) {
        self.device.get_value().forget(PLANNING_KEY);
        self.state.set(State { ready: true, ..State::default() });
    }

    /// Keeps what is now, if the person wanted that.
    fn save(&self) {
        let (wanted, text) = self.state.with_untracked(|state| (state.remembered, encode(&state.now, Share::Device)));
        let failed = wanted && !self.device.get_value().keep(PLANNING_KEY, &text);
        let trouble = failed.then_some(Trouble::Full);
        if wanted && self.state.with_untracked(|state| state.trouble != trouble) {
            self.state.update(|state| state.trouble = trouble);
        }
    }
}
