//! Every component in all its states, for who works on them and for the tests
//! that look at them. In development builds only. What the components say
//! comes from the messages and the catalogue, as everywhere; the headings
//! above them are for us, in English.

mod actions;
mod facts;
mod family;
mod kiosk;
mod notices;
mod search;
mod services;
mod stage;

use std::sync::Arc;

use leptos::context::Provider;
use leptos::prelude::*;

use super::{Title, with_catalogue};
use crate::domain::{Lang, Service};
use crate::state::{Catalogue, use_site};

/// The style sheet of this page alone, below the site's root.
#[cfg(not(target_arch = "wasm32"))]
pub const SHEET: &str = "components.css";

/// What the specimens are made of.
struct Material {
    catalogue: Catalogue,
    /// The ones with the least to say first: a specimen is looked at. Empty
    /// until they are loaded.
    records: Vec<Arc<Service>>,
}

impl Material {
    /// The first record that is as wanted.
    fn record(&self, wanted: impl Fn(&Service) -> bool) -> Option<Arc<Service>> {
        self.records.iter().find(|record| wanted(record)).cloned()
    }
}

pub fn page() -> AnyView {
    let site = use_site();
    view! {
        <link rel="stylesheet" href=format!("{}components.css", site.base()) />
        <div class="showcase">
            <div lang="en" dir="ltr">
                <Title text="Components".to_owned() />
            </div>
            {with_catalogue(move |catalogue| {
                let ids = catalogue.cards.offered.iter().chain(&catalogue.cards.others).map(|card| card.id.clone());
                let ids: Vec<_> = ids.collect();
                Effect::new(move |_| site.wanted.set(ids.clone()));
                let groups = move || {
                    let mut records: Vec<_> = site.records.with(|records| records.found.values().cloned().collect());
                    records.sort_by_key(|record: &Arc<Service>| record.texts.get(&Lang::NL).map(|text| text.next_step.len()));
                    groups(&Material { catalogue: catalogue.clone(), records })
                };
                view! { <Provider value=stage::staged(&site)>{groups}</Provider> }.into_any()
            })}
        </div>
    }
    .into_any()
}

fn groups(material: &Material) -> AnyView {
    let groups = [
        ("Search", search::specimens(material)),
        ("Ways on", actions::specimens(material)),
        ("Services", services::specimens(material)),
        ("Facts of a service", facts::specimens(material)),
        ("Children", family::specimens(material)),
        ("In place of content", notices::specimens(material)),
        ("Kiosk and paper", kiosk::specimens(material)),
    ];
    let groups = groups.into_iter().map(|(title, specimens)| {
        view! {
            <div class="specimens">
                <h2 lang="en" dir="ltr">{title}</h2>
                {specimens}
            </div>
        }
        .into_any()
    });
    groups.collect::<Vec<AnyView>>().into_any()
}

/// A component under its name, each state under a word about it.
fn specimen(name: &'static str, states: Vec<(&'static str, AnyView)>) -> AnyView {
    let none = states.is_empty().then(|| view! { <p lang="en" dir="ltr">"Nothing in this catalogue shows it."</p> });
    let states = states.into_iter().map(|(state, view)| {
        view! {
            <p class="specimen-state hint" lang="en" dir="ltr">{state}</p>
            <div class="specimen-of">{view}</div>
        }
        .into_any()
    });
    view! {
        <div class="specimen" data-component=name>
            <h3 lang="en" dir="ltr">{name}</h3>
            {none}
            {states.collect::<Vec<AnyView>>()}
        </div>
    }
    .into_any()
}
