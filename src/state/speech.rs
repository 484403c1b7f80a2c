//! Which voices the device has, and whether one is speaking.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::Device;
use crate::domain::Lang;

#[derive(Default)]
struct State {
    /// Languages with a voice; none while nobody asked.
    voices: Option<Vec<Lang>>,
    speaking: bool,
    /// How often something was said: tells one reading from another.
    turn: u32,
}

#[derive(Clone, Copy)]
pub struct Speech {
    state: RwSignal<State>,
    device: StoredValue<Arc<dyn Device>>,
}

impl Speech {
    pub(super) fn new(device: StoredValue<Arc<dyn Device>>) -> Speech {
        Speech { state: RwSignal::new(State::default()), device }
    }

    /// Asks the device for its voices, once; they may come late.
    pub fn listen(&self) {
        let state = self.state;
        if state.with_untracked(|state| state.voices.is_none()) {
            state.update(|state| state.voices = Some(Vec::new()));
            let found = move |voices| state.update(|state| state.voices = Some(voices));
            self.device.get_value().voices(Box::new(found));
        }
    }

    pub fn has_voice(&self, lang: Lang) -> bool {
        self.state.with(|state| state.voices.as_ref().is_some_and(|voices| voices.contains(&lang)))
    }

    /// Whether what [`Speech::say`] began as this turn is still being said.
    pub fn is_saying(&self, turn: u32) -> bool {
        self.state.with(|state| state.speaking && state.turn == turn)
    }

    /// Says the parts for which there is a voice, in place of what is being
    /// said; answers which turn that is.
    pub fn say(&self, parts: &[(Lang, String)]) -> u32 {
        self.hush();
        let voices = self.state.with_untracked(|state| state.voices.clone()).unwrap_or_default();
        let known: Vec<(&str, &str)> = parts
            .iter()
            .filter(|(lang, _)| voices.contains(lang))
            .map(|(lang, text)| (lang.as_str(), text.as_str()))
            .collect();
        self.state.update(|state| {
            state.speaking = true;
            state.turn += 1;
        });
        let own = *self;
        self.device.get_value().say(&known, Box::new(move || own.ended()));
        self.state.with_untracked(|state| state.turn)
    }

    pub fn hush(&self) {
        if self.state.with_untracked(|state| state.speaking) {
            self.device.get_value().hush();
            self.ended();
        }
    }

    fn ended(&self) {
        self.state.update(|state| state.speaking = false);
    }
}
