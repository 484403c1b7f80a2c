//! More of a door than its card says: what to do, when to ask, whom to reach,
//! what it costs.

use leptos::prelude::*;

use super::super::service::ask;
use crate::components::{ContactButton, Glyph, Icon, Words, priced};
use crate::domain::{Note, NoteAbout, Service, ServiceId};
use crate::route::Page;
use crate::state::{Catalogue, use_messages, use_site};

/// Shows the record once it is there; until then, and if it does not come, the
/// name with the way to its page.
pub fn record(catalogue: &Catalogue, id: ServiceId) -> AnyView {
    let site = use_site();
    let catalogue = catalogue.clone();
    let service = {
        let id = id.clone();
        Memo::new_with_compare(
            move |_| site.records.with(|records| records.found.get(&id).cloned()),
            |before, now| before.is_none_or(|b| b.is_none()) && now.is_some_and(|n| n.is_some()) || before.is_none(),
        )
    };
    let view = move || {
        let card = catalogue.cards.find(&id)?;
        let href = site.href(Page::Service(id.clone()));
        let name = view! {
            <h3>
                <a href=href.clone()>
                    <Words text=card.name.clone() lang=card.lang />
                </a>
            </h3>
        };
        let whole = service.get().map(|service| {
            let form = ask(&service, &catalogue.base, &href);
            view! { {first(&service)} {form} {contacts(&service)} {more(&service)} }
        });
        Some(view! { <div class="record" data-theme=card.category.as_str()>{name} {whole}</div> })
    };
    view.into_any()
}

/// What to do.
fn first(service: &Service) -> AnyView {
    let text = service.text(use_messages().lang());
    text.map(|(lang, text)| view! { <p class="lead"><Words text=text.next_step.clone() lang /></p> }).into_any()
}

/// What it is, and what it costs where that is known.
fn more(service: &Service) -> AnyView {
    let l = use_messages();
    let text = service.text(l.lang()).and_then(|(lang, text)| Some((lang, text.description.clone()?)));
    let text = text.map(|(lang, text)| view! { <p><Words text lang /></p> });
    let amounts = service
        .cost
        .iter()
        .flat_map(|cost| &cost.amounts)
        .map(|amount| view! { <li>{priced(&l, amount)}</li> }.into_any());
    let about_cost =
        |note: &&Note| service.cost.is_some() && matches!(note.about, NoteAbout::Cost | NoteAbout::Conflict);
    let notes =
        service.notes.iter().filter(about_cost).filter_map(|note| note.text.get(l.lang())).map(|(lang, text)| {
            view! {
                <li>
                    <Icon glyph=Glyph::Euro />
                    <span><Words text=text.to_owned() lang /></span>
                </li>
            }
            .into_any()
        });
    let lines: Vec<AnyView> = amounts.chain(notes).collect();
    view! {
        {text}
        {(!lines.is_empty()).then(|| view! { <ul class="plain costs" role="list">{lines}</ul> })}
    }
    .into_any()
}

fn contacts(service: &Service) -> AnyView {
    let l = use_messages();
    let register = service.taking_part.register_url.clone().map(|url| {
        view! {
            <a class="button primary" href=url rel="external noreferrer">
                <Icon glyph=Glyph::Link />
                {l.text("contact-register")}
            </a>
        }
    });
    // The way to register is often the website, too: once is enough.
    let others =
        service.contacts.iter().filter(|contact| Some(&contact.value) != service.taking_part.register_url.as_ref());
    let others = others.cloned().map(|contact| view! { <ContactButton contact /> }.into_any());
    view! { <div class="actions">{register} {others.collect::<Vec<AnyView>>()}</div> }.into_any()
}
