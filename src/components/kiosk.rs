//! What a kiosk adds to every page: the end of a turn, the countdown to it, and
//! what stands where a link would lead away.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::qr::Qr;
use crate::state::{COUNTDOWN, Outward, use_messages, use_site};

/// Where the focus goes when something stands before the page.
const COUNTING: &str = "kiosk-counting";
const BEFORE: &str = "kiosk-before";

/// The bar at the foot: done, and planning together.
#[component]
pub fn KioskBar(
    /// The address of the page for planning beside a family.
    helper: String,
) -> AnyView {
    let l = use_messages();
    let kiosk = use_site().kiosk;
    view! {
        <div class="kiosk-bar no-print">
            <a class="button quiet" href=helper>
                <Icon glyph=Glyph::People />
                {l.text("kiosk-together")}
            </a>
            <button class="button primary" type="button" on:click=move |_| kiosk.done.update(|n| *n += 1)>
                <Icon glyph=Glyph::Retry />
                {l.text("kiosk-done")}
            </button>
        </div>
    }
    .into_any()
}

/// What stands before the page: the countdown, else a way out in words.
#[component]
pub fn KioskCover() -> AnyView {
    let kiosk = use_site().kiosk;
    let counting = Memo::new(move |_| kiosk.left.with(Option::is_some));
    (move || {
        if counting.get() {
            return countdown();
        }
        kiosk.outward.get().map(outward).unwrap_or_else(|| ().into_any())
    })
    .into_any()
}

fn countdown() -> AnyView {
    let l = use_messages();
    let site = use_site();
    let kiosk = site.kiosk;
    let lang = l.lang();
    let sentence = move |seconds: u16| l.text_with("kiosk-left", &[("seconds", seconds.into())]);
    // Every second on the screen; said at the start, half-way and near the end.
    let said = Memo::new(move |_| {
        kiosk.left.get().map(|left| {
            if left > 10 {
                COUNTDOWN
            } else if left > 5 {
                10
            } else {
                5
            }
        })
    });
    let spoken = {
        let sentence = sentence.clone();
        move || said.get().map(&sentence)
    };
    let l = use_messages();
    let question = l.text("kiosk-still-there");
    let aloud = vec![(lang, question.clone()), (lang, sentence(COUNTDOWN)), (lang, l.text("kiosk-go-on-hint"))];
    Effect::new(move |_| {
        site.speech.say(&aloud);
    });
    site.device().focus(COUNTING);
    view! {
        <div class="kiosk-cover" role="alertdialog" aria-modal="true" aria-labelledby=COUNTING>
            <div class="panel">
                <h2 id=COUNTING tabindex="-1">{question}</h2>
                <p class="kiosk-count" aria-hidden="true">{move || kiosk.left.get()}</p>
                <p role="alert">{spoken}</p>
                <p class="actions">
                    // Any touch or key goes on; the button says so.
                    <button class="button primary" type="button">{l.text("kiosk-go-on")}</button>
                </p>
                <p class="hint">{l.text("kiosk-go-on-hint")}</p>
            </div>
        </div>
    }
    .into_any()
}

fn outward(outward: Outward) -> AnyView {
    let l = use_messages();
    let site = use_site();
    site.device().focus(BEFORE);
    let close = move |_| site.kiosk.outward.set(None);
    let (title, content) = match outward {
        Outward::Number(number) => {
            let shown = number.trim_start_matches("tel:").to_owned();
            let content = view! {
                <p class="kiosk-number" dir="ltr">{grouped(&shown)}</p>
                <Qr address=number label=l.text("kiosk-number-qr") otherwise=String::new() />
                <p class="hint">{l.text("kiosk-call-hint")}</p>
            };
            ("kiosk-call", content.into_any())
        }
        Outward::Address(address) => {
            let shown =
                address.trim_start_matches("mailto:").trim_start_matches("https://").trim_start_matches("http://");
            // A plan's code is nothing to read out.
            let shown = shown.split("#plan=").next().unwrap_or_default().trim_end_matches('/').to_owned();
            let content = view! {
                <Qr address label=l.text("kiosk-address-qr") otherwise=l.text("carry-too-long") />
                <p class="kiosk-address" dir="ltr">{shown}</p>
                <p class="hint">{l.text("kiosk-outside-hint")}</p>
            };
            ("kiosk-outside", content.into_any())
        }
    };
    view! {
        <div class="kiosk-cover" role="dialog" aria-modal="true" aria-labelledby=BEFORE>
            <div class="panel">
                <h2 id=BEFORE tabindex="-1">{l.text(title)}</h2>
                {content}
                <button class="button primary" type="button" on:click=close>
                    <Icon glyph=Glyph::Close />
                    {l.text("kiosk-close")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The digits of a number in groups of two from its end, as one dials.
fn grouped(number: &str) -> String {
    if number.len() <= 4 {
        return number.to_owned();
    }
    let mut groups = Vec::new();
    let mut rest = number;
    while rest.len() > 3 && rest.is_char_boundary(rest.len() - 2) {
        let (head, tail) = rest.split_at(rest.len() - 2);
        groups.push(tail);
        rest = head;
    }
    groups.push(rest);
    groups.reverse();
    groups.join("\u{a0}")
}
