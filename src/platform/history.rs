//! The address bar: reading it, changing it, and hearing of its changes.

use std::cell::{Cell, RefCell};

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, Location, MouseEvent, Url, window};

use super::page::listen;
use super::places;

/// The path, the query string and the fragment.
pub fn location() -> (String, String, String) {
    let location = window().map(|w| w.location());
    let read = |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let part = |get: fn(&Location) -> Result<String, JsValue>| read(location.as_ref().map(get));
    (part(Location::pathname), part(Location::search), part(Location::hash))
}

/// The whole address of a path of this site.
pub fn address(href: &str) -> String {
    let origin = window().and_then(|w| w.location().origin().ok()).unwrap_or_default();
    format!("{origin}{href}")
}

/// Scheme and host of this site.
pub fn origin() -> String {
    window().and_then(|w| w.location().origin().ok()).unwrap_or_default()
}

/// How many of this site's pages lie behind the current one, so that all of
/// them can be left at once: each entry of the history carries its number.
fn depth() -> u32 {
    let state = window().and_then(|w| w.history().ok()).and_then(|history| history.state().ok());
    state.and_then(|state| state.as_f64()).map_or(0, |depth| depth as u32)
}

thread_local! {
    /// The address that waits for typing to rest, and its timer.
    static WAITING: RefCell<Option<(String, i32)>> = const { RefCell::new(None) };
}

/// How long typing rests before its address is written, in milliseconds.
const REST: i32 = 250;

/// Replaces the address once no other has come for a while: each change costs
/// a phone as much as a few results, and Safari bears only 100 in 30 seconds.
pub fn go_at_rest(href: &str) {
    forget_waiting();
    let Some(window) = window() else { return };
    let then = Closure::once_into_js(settle);
    match window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), REST) {
        Ok(timer) => WAITING.set(Some((href.to_owned(), timer))),
        Err(_) => go(href, true),
    }
}

/// Takes back the address that waits.
fn forget_waiting() -> Option<String> {
    let (href, timer) = WAITING.take()?;
    if let Some(window) = window() {
        window.clear_timeout_with_handle(timer);
    }
    Some(href)
}

/// Writes the address that waits now.
fn settle() {
    if let Some(href) = forget_waiting() {
        go(&href, true);
    }
}

/// Adds an address to the history, or replaces the current one. The browser
/// may refuse (too many changes in a short time); the page goes on without.
pub fn go(href: &str, replace: bool) {
    if replace {
        forget_waiting();
    } else {
        settle();
    }
    let Some(history) = window().and_then(|w| w.history().ok()) else {
        return;
    };
    let _ = if replace {
        history.replace_state_with_url(&depth().into(), "", Some(href))
    } else {
        places::leave(depth());
        history.push_state_with_url(&(depth() + 1).into(), "", Some(href))
    };
}

/// How long going back may take before it is given up, in milliseconds.
const GOING_BACK: i32 = 400;

/// Leaves for `target` at once, so that "back" shows nothing of what was seen:
/// the page is emptied, the first of this site's entries becomes `home`, and
/// the others, now ahead of it, are dropped by going on to `target`.
pub fn vanish(home: &str, target: &str) {
    forget_waiting();
    let Some(window) = window() else { return };
    if let Some(document) = window.document() {
        document.set_title("\u{200b}");
        if let Some(root) = document.body() {
            root.set_inner_html("");
        }
    }
    let (home, target) = (home.to_owned(), target.to_owned());
    let gone = Cell::new(false);
    let go_on = Closure::<dyn Fn()>::new(move || {
        if !gone.replace(true) {
            if let Some(history) = web_sys::window().and_then(|w| w.history().ok()) {
                let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&home));
            }
            leave_to(&target);
        }
    });
    let behind = depth().cast_signed();
    let then = go_on.as_ref().unchecked_ref();
    if behind == 0 || window.history().and_then(|history| history.go_with_delta(-behind)).is_err() {
        let _ = window.set_timeout_with_callback(then);
    } else {
        let _ = window.add_event_listener_with_callback("popstate", then);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then, GOING_BACK);
    }
    go_on.forget();
}

/// Leaves the app for an address, as a link would.
pub fn leave_to(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(href);
    }
}

pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Calls `on_change` when the person goes back or forward. The address of what
/// was typed is written at the latest when the page goes away.
pub fn on_change(on_change: impl Fn() + 'static) {
    listen(&["popstate"], move || {
        forget_waiting();
        places::come_back(depth());
        on_change();
    });
    listen(&["pagehide"], settle);
}

/// Calls `on_link` with path, query and fragment when a link of this site is
/// followed plainly; where it answers true the browser stays on the page.
pub fn on_link(on_link: impl Fn(&str, &str, &str) -> bool + 'static) {
    let listener = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        let plain = event.button() == 0
            && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key())
            && !event.default_prevented();
        let Some(link) = link_of(&event).filter(|_| plain) else { return };
        let Some((path, query, fragment)) = own_link(&link) else { return };
        places::follow(&link);
        if on_link(&path, &query, &fragment) {
            event.prevent_default();
        }
    });
    on_document(&["click"], listener);
}

fn on_document(kinds: &[&str], listener: Closure<dyn Fn(MouseEvent)>) {
    if let Some(document) = window().and_then(|w| w.document()) {
        for kind in kinds {
            let _ = document.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
    }
    listener.forget();
}

/// The link an event happened in. It may also stand in a drawing, where it is
/// no HTML.
#[inline(never)]
fn link_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()?
}

/// What a link says, and the whole address that is.
#[inline(never)]
fn address_of(link: &Element) -> Option<(String, Url)> {
    let href = link.get_attribute("href")?;
    let url = Url::new_with_base(&href, &window()?.location().href().ok()?).ok()?;
    Some((href, url))
}

/// Where a link leads.
pub enum Followed {
    /// To what has this id, on the same page.
    Within(String),
    /// To another page of this site: path, query and fragment.
    Own(String, String, String),
    /// Away: the whole address.
    Elsewhere(String),
}

/// Calls `on_link` for every link that is followed in any way; the browser
/// itself follows none, opens no menu and drags nothing.
pub fn on_every_link(on_link: impl Fn(Followed) + 'static) {
    let listener = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        let Some(link) = link_of(&event) else {
            // A menu may hold ways out also where no link is.
            if event.type_() == "contextmenu" {
                event.prevent_default();
            }
            return;
        };
        event.prevent_default();
        if event.type_() == "click"
            && let Some(followed) = followed(&link)
        {
            on_link(followed);
        }
    });
    on_document(&["click", "auxclick", "contextmenu", "dragstart"], listener);
}

fn followed(link: &Element) -> Option<Followed> {
    let (href, url) = address_of(link)?;
    if let Some(id) = href.strip_prefix('#') {
        return Some(Followed::Within(id.to_owned()));
    }
    let within = url.origin() == origin() && !link.has_attribute("download");
    Some(if within { Followed::Own(url.pathname(), url.search(), url.hash()) } else { Followed::Elsewhere(url.href()) })
}

/// Path, query and fragment of a link, if it leads to another page of this site.
fn own_link(link: &Element) -> Option<(String, String, String)> {
    let (href, url) = address_of(link)?;
    let here = window()?.location();
    let same_site = url.origin() == origin();
    let plain = link.get_attribute("target").is_none_or(|t| t.is_empty()) && !link.has_attribute("download");
    // A link within the page is the browser's own business.
    let jumps = url.hash().len() > 1 || href.starts_with('#');
    let within = jumps && here.pathname().ok()? == url.pathname() && here.search().ok()? == url.search();
    (same_site && plain && !within).then(|| (url.pathname(), url.search(), url.hash()))
}
