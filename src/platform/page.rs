//! The document around the app: its title, language, focus, and the moment
//! the app takes over from the page that was already there.

use std::cell::Cell;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlTemplateElement, KeyboardEvent, window};

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// An attribute of `<html>`, written there by the build.
pub fn setting(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

pub fn set_language(lang: &str, dir: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", dir);
    }
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The languages the browser asks for, best first.
pub fn wished_languages() -> Vec<String> {
    let languages = window().map(|w| w.navigator().languages());
    languages.iter().flat_map(|list| list.iter()).filter_map(|tag| tag.as_string()).collect()
}

/// Moves the focus to the page's heading, at the top.
pub fn focus_heading() {
    let heading =
        document().and_then(|d| ["main h1", "main"].iter().find_map(|css| d.query_selector(css).ok().flatten()));
    if let Some(heading) = heading.and_then(|h| h.dyn_into::<HtmlElement>().ok()) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        let _ = heading.focus();
    }
}

/// Moves the focus to what has this id.
pub fn focus(id: &str) {
    let element = document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Calls `call` at every one of these events of the window.
pub(super) fn listen(events: &[&str], call: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(call);
    if let Some(window) = window() {
        for event in events {
            let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
    }
    listener.forget();
}

/// Whether something with this id is on the page.
pub fn holds(id: &str) -> bool {
    document().is_some_and(|document| document.get_element_by_id(id).is_some())
}

/// Presses that belong together come within this time, in milliseconds.
const TOGETHER: f64 = 2_000.0;

/// Calls `pressed` with how often Escape was pressed in a row.
pub fn on_escape(pressed: impl Fn(u8) + 'static) {
    let row = Cell::new((0.0, 0u8));
    let listener = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if event.key() != "Escape" || event.repeat() {
            return;
        }
        let (since, times) = row.get();
        let now = event.time_stamp();
        let (since, times) = if times == 0 || now - since > TOGETHER { (now, 1) } else { (since, times + 1) };
        row.set((since, times));
        pressed(times);
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Runs `action` once the browser has drawn what is there now.
pub fn after_paint(action: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(action);
    if let Some(window) = window() {
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// Lets the browser answer whoever touches the page before the work goes on.
pub async fn pause() {
    let mut timer = |resolve: Function, _| {
        let set = window().map(|window| window.set_timeout_with_callback(&resolve));
        if !matches!(set, Some(Ok(_))) {
            let _ = resolve.call0(&JsValue::NULL);
        }
    };
    let _ = JsFuture::from(Promise::new(&mut timer)).await;
}

pub fn create_root() -> Option<HtmlElement> {
    let root = document()?.create_element("div").ok()?;
    root.set_id("app");
    root.dyn_into().ok()
}

/// Puts the app in the place of the page that was rendered beforehand.
///
/// `data-app` on `<html>` says from then on that the app is there; `start.js`
/// waits for it to carry over what was typed and chosen meanwhile, and the focus
/// to what stands in the place of `data-focused`.
pub fn take_over(new: &HtmlElement) {
    let Some(document) = document() else { return };
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "");
    }
    let Some(old) = document.get_element_by_id("app") else {
        if let Some(body) = document.body() {
            let _ = body.prepend_with_node_1(new);
        }
        return;
    };
    if let Some(focused) = document.active_element().filter(|focused| old.contains(Some(focused))) {
        let _ = focused.set_attribute("data-focused", "");
    }
    let _ = old.replace_with_with_node_1(new);
}

/// One of the notices that the build left in the page, as long as it was not shown.
fn notice(id: &str) -> Option<HtmlTemplateElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Says in other words what the notice will say, and what its button is called.
pub fn reword_notice(id: &str, text: &str, action: &str) {
    let Some(notice) = notice(id) else { return };
    for (part, words) in [("p", text), ("a", action)] {
        if let Ok(Some(part)) = notice.content().query_selector(part) {
            part.set_text_content(Some(words));
        }
    }
}

/// Shows a notice above everything. The page that stands is then all there is,
/// also where it waited for an answer.
pub fn show_notice(id: &str) {
    let Some(document) = document() else { return };
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-asked");
    }
    if let (Some(template), Some(body)) = (notice(id), document.body()) {
        let _ = body.prepend_with_node_1(&template.content());
        template.remove();
    }
}
