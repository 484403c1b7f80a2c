//! A kept service: what one needs to go on with it, on a screen and on paper.

use std::sync::Arc;

use leptos::prelude::*;

use super::next_step::ContactButton;
use super::wording;
use super::words::Words;
use crate::catalogue::{Base, Card};
use crate::domain::{ContactKind, Lang, Service};
use crate::state::use_messages;

#[component]
pub fn KeptCard<'a>(
    card: &'a Card,
    /// None while it is being loaded.
    record: Option<Arc<Service>>,
    base: &'a Base,
    href: String,
    /// What can be done with it.
    action: AnyView,
) -> AnyView {
    let l = use_messages();
    let lang = l.lang();
    let tag = base.concept_name(&card.concept, lang);
    let tag = tag.map(|(tag_lang, name)| view! { <p class="tag"><Words text=name.to_owned() lang=tag_lang /></p> });
    let dutch = card.dutch_name.clone().map(|name| view! { <p class="dutch" lang="nl"><bdi>{name}</bdi></p> });
    let state = wording::state(&l, card.state, card.as_of).map(|state| view! { <p class="state">{state}</p> });
    let details = match record {
        None => view! { <p><Words text=card.summary.clone() lang=card.lang /></p> }.into_any(),
        Some(service) => {
            let text = service.text(lang);
            // On paper, for the counter: the same in Dutch.
            let dutch = service.texts.get(&Lang::NL).filter(|_| text.is_some_and(|(lang, _)| lang != Lang::NL));
            let dutch =
                dutch.map(|dutch| view! { <p class="on-paper" lang="nl" dir="ltr">{dutch.next_step.clone()}</p> });
            // Each column begins at its own edge of the paper.
            let next = text.map(|(text_lang, text)| {
                view! {
                    <div class="pair" dir=Lang::NL.direction().attribute()>
                        {dutch}
                        <p class="lead" dir=lang.direction().attribute()><Words text=text.next_step.clone() lang=text_lang /></p>
                    </div>
                }
            });
            let phones = service.contacts.iter().filter(|c| c.kind == ContactKind::Phone).cloned();
            let phones: Vec<AnyView> = phones.map(|contact| view! { <ContactButton contact /> }.into_any()).collect();
            let places =
                service.places.iter().filter(|place| place.street.is_some()).map(|place| {
                    view! { <address><bdi lang="nl">{wording::address(place)}</bdi></address> }.into_any()
                });
            let places: Vec<AnyView> = places.collect();
            view! {
                {next}
                {phones}
                {places}
            }
            .into_any()
        }
    };
    view! {
        <article class="card" data-theme=card.category.as_str() data-service=card.id.to_string()>
            {tag}
            <h2>
                <a href=href>
                    <Words text=card.name.clone() lang=card.lang />
                </a>
            </h2>
            {dutch}
            {state}
            {details}
            {action}
        </article>
    }
    .into_any()
}
