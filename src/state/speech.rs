//! Which voices the device has, and whether one is speaking.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::Device;
use crate::domain::Lang;

#[derive(Clone, Copy)]
pub struct Speech {
    /// Languages with a voice; none while nobody asked.
    voices: RwSignal<Option<Vec<Lang>>>,
    speaking: RwSignal<bool>,
    device: StoredValue<Arc<dyn Device>>,
}

impl Speech {
    pub(super) fn new(device: StoredValue<Arc<dyn Device>>) -> Speech {
        Speech { voices: RwSignal::new(None), speaking: RwSignal::new(false), device }
    }

    /// Asks the device for its voices, once; they may come late.
    pub fn listen(&self) {
        let voices = self.voices;
        if voices.with_untracked(Option::is_none) {
            voices.set(Some(Vec::new()));
            self.device.get_value().voices(Callback::new(move |found| voices.set(Some(found))));
        }
    }

    pub fn has_voice(&self, lang: Lang) -> bool {
        self.voices.with(|voices| voices.as_ref().is_some_and(|voices| voices.contains(&lang)))
    }

    pub fn is_speaking(&self) -> bool {
        self.speaking.get()
    }

    /// Says the parts for which there is a voice, in place of what is being said.
    pub fn say(&self, parts: Vec<(Lang, String)>) {
        let speaking = self.speaking;
        self.hush();
        let known = |lang| self.voices.with_untracked(|v| v.as_ref().is_some_and(|v| v.contains(&lang)));
        let parts = parts.into_iter().filter(|(lang, _)| known(*lang)).collect();
        speaking.set(true);
        self.device.get_value().say(parts, Callback::new(move |()| speaking.set(false)));
    }

    pub fn hush(&self) {
        if self.speaking.get_untracked() {
            self.device.get_value().hush();
            self.speaking.set(false);
        }
    }
}
