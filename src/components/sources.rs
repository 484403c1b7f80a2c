//! Where the facts come from and when somebody last confirmed them.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::wording;
use crate::domain::Service;
use crate::state::use_messages;

#[component]
pub fn SourceList<'a>(service: &'a Service) -> AnyView {
    let l = use_messages();
    let confirmed = match service.trust.verified_on {
        Some(day) => l.text_with("trust-confirmed", &[("date", l.date(day.into()).into())]),
        None => l.text("trust-not-confirmed"),
    };
    let items = service.sources.iter().map(|(key, source)| {
        view! { <li id=format!("source-{key}")><span lang="nl" dir="ltr">{wording::source(&l, source)}</span></li> }
    });
    view! {
        <section class="trust" aria-labelledby="sources">
            <h2 id="sources">{l.text("trust-title")}</h2>
            <p class="confirmed">
                <Icon glyph=Glyph::Info />
                <span>{confirmed}</span>
            </p>
            <p>{l.text("trust-sources-intro")}</p>
            <ul>{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
