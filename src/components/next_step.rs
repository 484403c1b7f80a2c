//! The hero of a service page: what to do now, and whom to reach.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::wording;
use crate::domain::{Contact, ContactKind};
use crate::state::use_messages;

#[component]
pub fn NextStep(
    /// What to do, in words.
    text: AnyView,
    /// When to do it, where that can be worked out.
    ask: AnyView,
    contacts: Vec<Contact>,
    register_url: Option<String>,
) -> impl IntoView {
    let l = use_messages();
    let register = register_url.map(|url| {
        view! {
            <a class="button primary" href=url rel="external noreferrer">
                <Icon glyph=Glyph::Link />
                {l.text("contact-register")}
            </a>
        }
    });
    let contacts = contacts.into_iter().map(|contact| view! { <ContactButton contact /> }).collect_view();
    view! {
        <section class="next" aria-labelledby="next-step">
            <h2 id="next-step">{l.text("service-next-step")}</h2>
            <div>
                {text}
                {ask}
                {register}
                {contacts}
            </div>
        </section>
    }
}

/// A button that calls, writes or opens: with the number or address in full,
/// because a kiosk or a laptop cannot call.
#[component]
pub fn ContactButton(contact: Contact) -> impl IntoView {
    let l = use_messages();
    let value = contact.value.clone();
    let (glyph, verb, href, external) = match contact.kind {
        ContactKind::Phone => (Glyph::Call, "contact-call", Some(wording::call_link(&value)), false),
        ContactKind::Email => (Glyph::Mail, "contact-mail", Some(format!("mailto:{value}")), false),
        ContactKind::Website => (Glyph::Link, "contact-website", Some(value.clone()), true),
        ContactKind::Chat => (Glyph::Chat, "contact-chat", value.contains("://").then(|| value.clone()), true),
    };
    let shown = value.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
    let whose = contact.label.map(|label| format!(" ({label})"));
    let words = view! {
        <Icon glyph />
        <span>
            {l.text(verb)} " " <bdi class="value" dir="ltr">{shown}</bdi> {whose}
        </span>
    };
    match href {
        Some(href) => {
            view! { <a class="button quiet" href=href rel=external.then_some("external noreferrer")>{words}</a> }
                .into_any()
        }
        None => view! { <p>{words}</p> }.into_any(),
    }
}
