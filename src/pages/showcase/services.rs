//! A service in a list, in each state a catalogue can hold.

use leptos::prelude::*;

use super::super::list::entry;
use super::{Material, specimen};
use crate::catalogue::Card;
use crate::components::{KeepButton, KeptCard, ServiceCard};
use crate::domain::{CostKind, Coverage, Known, ServiceId, State};
use crate::search::{Distance, Facts};
use crate::state::{use_messages, use_site};

pub fn specimens(material: &Material) -> AnyView {
    view! {
        {cards(material)}
        {kept(material)}
    }
    .into_any()
}

/// How many of the facts that a card shows are known.
fn known(card: &Card, facts: &Facts) -> usize {
    let place = !facts.areas.is_empty() || matches!(facts.coverage, Coverage::Citywide | Coverage::Online);
    let when = !card.parts.is_empty() || facts.holidays == Known::Yes || facts.school_time == Known::Yes;
    [!facts.ages.is_empty(), place, when, facts.cost != CostKind::Unknown].into_iter().filter(|known| *known).count()
}

fn cards(material: &Material) -> AnyView {
    let l = use_messages();
    let catalogue = &material.catalogue;
    let base = &catalogue.base;
    let offered: Vec<(&Card, Facts)> = catalogue
        .cards
        .offered
        .iter()
        .enumerate()
        .filter_map(|(at, card)| Some((card, catalogue.engine.facts(at)?.clone())))
        .collect();
    let plain = |(card, facts): &(&Card, Facts)| {
        view! { <ServiceCard card=*card facts=Some(facts) base href="#main".to_owned() /> }.into_any()
    };
    let mut states = Vec::new();
    states
        .extend(offered.iter().max_by_key(|(card, facts)| known(card, facts)).map(|c| ("every fact known", plain(c))));
    states.extend(offered.iter().min_by_key(|(card, facts)| known(card, facts)).map(|c| ("no fact known", plain(c))));
    let sensitive = offered.iter().find(|(card, _)| base.taxonomy.is_sensitive(std::slice::from_ref(&card.concept)));
    states.extend(sensitive.map(|c| ("sensitive", plain(c))));
    let longest = offered.iter().max_by_key(|(card, _)| card.name.split_whitespace().map(str::len).max());
    states.extend(longest.map(|c| ("the longest word in a name", plain(c))));
    states.extend(sensitive.map(|(card, facts)| {
        let why = base.category_name(card.category, l.lang()).to_owned();
        let distance = Some(Distance::Exact(0.44));
        let card = view! {
            <ServiceCard card=*card facts=Some(facts) base href="#main".to_owned() uncertain=true why=Some(why) distance heading=3 />
        };
        ("found nearby, for another word, and perhaps not fitting", card.into_any())
    }));
    for state in [State::Planned, State::Ended, State::ThroughSchool] {
        let found = catalogue.cards.others.iter().chain(&catalogue.cards.offered).find(|card| card.state == state);
        states.extend(found.map(|card| {
            let name = match state {
                State::Planned => "planned",
                State::Ended => "gone",
                _ => "through the school",
            };
            (name, view! { <ServiceCard card facts=None base href="#main".to_owned() /> }.into_any())
        }));
    }
    specimen("ServiceCard", states)
}

fn kept(material: &Material) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let catalogue = &material.catalogue;
    let base = &catalogue.base;
    let offered = &catalogue.cards.offered;
    let record = |card: &Card| material.records.iter().find(|record| record.id == card.id).cloned();
    let told = material.record(|record| record.phone().is_some() && offered.iter().any(|card| card.id == record.id));
    let told = told.and_then(|record| offered.iter().find(|card| card.id == record.id));
    let show = |card: &Card, loaded: bool| {
        let action = view! { <KeepButton id=card.id.clone() name=card.name.clone() /> }.into_any();
        let record = record(card).filter(|_| loaded);
        view! { <KeptCard card record base href="#main".to_owned() action /> }.into_any()
    };
    told.iter().for_each(|card| site.kept.toggle(&card.id));
    let mut states = Vec::new();
    states.extend(told.map(|card| ("with its record", show(card, true))));
    states.extend(told.map(|card| ("while its record is loaded", show(card, false))));
    let gone = "no-longer-there".parse::<ServiceId>().ok();
    states.extend(gone.map(|id| {
        let action = view! { <button class="button quiet" type="button">{l.text("list-remove")}</button> };
        ("gone from the catalogue", entry(catalogue, &id, action.into_any()))
    }));
    specimen("KeptCard", states)
}
