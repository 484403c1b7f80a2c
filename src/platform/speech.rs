//! Speaking aloud (Web Speech). Escape stops it.

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{KeyboardEvent, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, window};

thread_local! {
    /// What is being said: browsers forget an utterance nobody holds, and then
    /// never tell that it ended.
    static SAYING: RefCell<Vec<SpeechSynthesisUtterance>> = const { RefCell::new(Vec::new()) };
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let known = Reflect::has(&window, &JsValue::from_str("speechSynthesis")).unwrap_or(false);
    known.then(|| window.speech_synthesis().ok()).flatten()
}

fn voices(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    synthesis.get_voices().iter().map(JsCast::unchecked_into).collect()
}

/// The primary subtag of a voice's language; Android writes `nl_BE`.
fn primary(voice: &SpeechSynthesisVoice) -> String {
    voice.lang().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Calls `found` with the languages there are voices for, now and whenever
/// that changes.
pub fn on_voices(found: impl Fn(Vec<String>) + 'static) {
    let Some(synthesis) = synthesis() else { return };
    let tell = {
        let synthesis = synthesis.clone();
        move || found(voices(&synthesis).iter().map(primary).collect())
    };
    tell();
    let listener = Closure::<dyn Fn()>::new(tell);
    let _ = synthesis.add_event_listener_with_callback("voiceschanged", listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Says the texts one after another, each by a voice of its language; `done`
/// is called at the end, also when Escape stopped it or it failed, but not when
/// it was hushed.
pub fn say(parts: &[(&str, &str)], done: Box<dyn Fn()>) {
    let Some(synthesis) = synthesis().filter(|_| !parts.is_empty()) else { return done() };
    let voices = voices(&synthesis);
    // Lives until the page does; it is pressed a few times a visit.
    let end = Closure::wrap(done).into_js_value();
    let end = Some(end.unchecked_ref());
    let said: Vec<_> = parts
        .iter()
        .filter_map(|(lang, text)| {
            let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
            let voice = voices.iter().find(|voice| primary(voice) == *lang);
            utterance.set_lang(lang);
            utterance.set_voice(voice);
            utterance.set_onerror(end);
            Some(utterance)
        })
        .collect();
    if let Some(last) = said.last() {
        last.set_onend(end);
    }
    escape_stops();
    said.iter().for_each(|utterance| synthesis.speak(utterance));
    SAYING.set(said);
}

pub fn hush() {
    for utterance in SAYING.take() {
        utterance.set_onend(None);
        utterance.set_onerror(None);
    }
    stop();
}

fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// From the first word on, Escape is silence.
fn escape_stops() {
    thread_local!(static LISTENING: Cell<bool> = const { Cell::new(false) });
    if LISTENING.replace(true) {
        return;
    }
    let listener = Closure::<dyn Fn(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            stop();
        }
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
