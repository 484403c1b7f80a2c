//! The human way out: someone to call, places to walk in.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::wording;
use super::words::Words;
use crate::catalogue::Base;
use crate::domain::{EmergencyNumber, Lang};
use crate::state::use_messages;

/// A place to walk in to.
#[derive(Clone)]
pub struct WalkIn {
    pub name: String,
    /// The language the name is in.
    pub lang: Lang,
    pub href: String,
}

#[component]
pub fn HumanHelp<'a>(base: &'a Base, walk_in: Vec<WalkIn>) -> AnyView {
    let l = use_messages();
    let desk = &base.region.help_desk;
    let text = desk.texts.get(l.lang());
    let links = walk_in
        .into_iter()
        .map(|place| view! { <li><a href=place.href><Words text=place.name lang=place.lang /></a></li> })
        .collect_view();
    let numbers = numbers(base, l.lang(), |_| true);
    view! {
        <section class="panel person" aria-labelledby="human-help">
            <Icon glyph=Glyph::Speech />
            <div>
                <h2 id="human-help">{l.text("help-title")}</h2>
                {text.map(|(lang, text)| view! { <p><Words text=text.to_owned() lang /></p> })}
                <p>
                    <a class="button quiet" href=wording::call_link(&desk.phone)>
                        <Icon glyph=Glyph::Call />
                        <span>{desk.name.clone()} " " <bdi class="value" dir="ltr">{desk.phone.clone()}</bdi></span>
                    </a>
                </p>
                <ul class="plain" role="list">{links}</ul>
                <details>
                    <summary>{l.text("help-emergency")}</summary>
                    <ul class="plain" role="list">{numbers}</ul>
                </details>
            </div>
        </section>
    }
    .into_any()
}

/// Whom to call at once, open on the page: on pages about violence and mental
/// health.
#[component]
pub fn UrgentNumbers<'a>(base: &'a Base) -> AnyView {
    let l = use_messages();
    let urgent = numbers(base, l.lang(), |number| !number.listens);
    let listening = numbers(base, l.lang(), |number| number.listens);
    let listening = (!listening.is_empty()).then(|| view! { <Listening numbers=listening /> });
    view! {
        <section class="urgent" aria-labelledby="urgent">
            <h2 id="urgent">
                <Icon glyph=Glyph::Call />
                {l.text("help-emergency")}
            </h2>
            {listening}
            <ul class="plain numbers" role="list">{urgent}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Listening(numbers: Vec<AnyView>) -> AnyView {
    let l = use_messages();
    view! {
        <p>{l.text("help-listening")}</p>
        <ul class="plain numbers" role="list">{numbers}</ul>
    }
    .into_any()
}

/// The listening numbers alone.
pub fn listening_numbers(base: &Base, lang: Lang) -> Option<AnyView> {
    let numbers = numbers(base, lang, |number| number.listens);
    (!numbers.is_empty()).then(|| view! { <Listening numbers /> }.into_any())
}

/// Emergency and listening numbers of the region.
fn numbers(base: &Base, lang: Lang, wanted: fn(&EmergencyNumber) -> bool) -> Vec<AnyView> {
    let numbers = base.region.emergency.iter().filter(|number| wanted(number));
    numbers
        .map(|entry| {
            let name = entry.names.get(lang);
            view! {
                <li>
                    <a href=wording::call_link(&entry.number)>
                        <b>
                            <bdi class="value" dir="ltr">{entry.number.clone()}</bdi>
                        </b>
                    </a>
                    " "
                    {name.map(|(lang, name)| view! { <Words text=name.to_owned() lang /> })}
                </li>
            }
            .into_any()
        })
        .collect()
}
