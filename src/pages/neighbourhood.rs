//! The neighbourhoods: all of them, and all there is in one.

use leptos::prelude::*;

use super::{Title, walk_in, with_catalogue};
use crate::catalogue::Card;
use crate::components::{Glyph, HumanHelp, Icon, ServiceCard, Words};
use crate::domain::{Category, Coverage, NeighbourhoodNr, State};
use crate::route::{Page, Question, Sort};
use crate::search::Facts;
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn NeighbourhoodsPage() -> impl IntoView {
    let l = use_messages();
    view! {
        <Title text=l.text("neighbourhoods-title") />
        <p>{l.text("neighbourhoods-intro")}</p>
        {with_catalogue(|catalogue| view! { <List catalogue /> }.into_any())}
    }
}

#[component]
fn List(catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let items = catalogue.base.neighbourhoods.neighbourhoods.iter().map(|n| {
        let count = located(&catalogue, n.nr).len();
        view! {
            <li>
                <a class="row" href=site.href(Page::Neighbourhood(n.nr))>
                    <Icon glyph=Glyph::Pin />
                    <span>
                        <b><bdi lang="nl">{n.name.clone()}</bdi></b>
                        <small>{l.text_with("neighbourhoods-count", &[("count", count.into())])}</small>
                    </span>
                </a>
            </li>
        }
    });
    view! { <ul class="grid" role="list">{items.collect_view()}</ul> }
}

/// Positions of the services with a place in the neighbourhood.
fn located(catalogue: &Catalogue, nr: NeighbourhoodNr) -> Vec<usize> {
    let there = |facts: Facts| facts.areas.iter().flatten().any(|n| *n == nr);
    (0..catalogue.engine.services()).filter(|service| catalogue.engine.facts(*service).is_some_and(there)).collect()
}

#[component]
pub fn NeighbourhoodPage(nr: NeighbourhoodNr) -> impl IntoView {
    with_catalogue(move |catalogue| match catalogue.base.neighbourhoods.get(nr) {
        Some(_) => view! { <Bundle catalogue nr /> }.into_any(),
        None => view! { <super::not_found::NotFoundPage /> }.into_any(),
    })
}

#[component]
fn Bundle(catalogue: Catalogue, nr: NeighbourhoodNr) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let base = catalogue.base.clone();
    let neighbourhood = base.neighbourhoods.get(nr)?.clone();
    let here = located(&catalogue, nr);
    let card = |position: &usize| {
        let card = &catalogue.cards.offered[*position];
        let facts = catalogue.engine.facts(*position);
        view! {
            <li>
                <ServiceCard card facts=facts.as_ref() base=&base href=site.href(Page::Service(card.id.clone())) heading=3 />
            </li>
        }
    };
    let themes = Category::ALL.iter().map(|category| {
        let name = base.category_name(*category, l.lang()).to_owned();
        let of_theme: Vec<_> =
            here.iter().filter(|p| catalogue.cards.offered[**p].category == *category).map(card).collect();
        let all = Question { neighbourhood: Some(nr), sort: Sort::Nearest, ..Question::of_category(*category) };
        let missing = of_theme.is_empty().then(|| view! { <p class="unknown">{l.text("neighbourhood-none")}</p> });
        view! {
            <section data-theme=category.as_str()>
                <h2>
                    <Icon glyph=Glyph::of_category(*category) />
                    {name}
                </h2>
                {missing}
                {(!of_theme.is_empty()).then(|| view! { <ul class="cards" role="list">{of_theme}</ul> })}
                <p>
                    <a class="standalone" href=site.href(Page::Search(all))>{l.text("neighbourhood-also-city")}</a>
                </p>
            </section>
        }
    });
    let themes = themes.collect_view();
    let link = |card: &Card| {
        view! {
            <li>
                <a class="standalone" href=site.href(Page::Service(card.id.clone()))><Words text=card.name.clone() lang=card.lang /></a>
            </li>
        }
    };
    let comes = |facts: Facts| facts.coverage == Coverage::Mobile;
    let coming: Vec<_> = (0..catalogue.engine.services())
        .filter(|service| catalogue.engine.facts(*service).is_some_and(comes))
        .map(|service| link(&catalogue.cards.offered[service]))
        .collect();
    let planned: Vec<_> = catalogue
        .cards
        .others
        .iter()
        .filter(|c| c.state == State::Planned && c.neighbourhoods.contains(&nr))
        .map(|c| {
            let state = crate::components::wording::state(&l, c.state, c.as_of);
            view! {
                <li>
                    <a class="standalone" href=site.href(Page::Service(c.id.clone()))><Words text=c.name.clone() lang=c.lang /></a>
                    ": "
                    {state}
                </li>
            }
        })
        .collect();
    let around = neighbourhood.neighbours.iter().filter_map(|nr| base.neighbourhoods.get(*nr)).map(|n| {
        view! {
            <li>
                <a class="chip" href=site.href(Page::Neighbourhood(n.nr))>
                    <Icon glyph=Glyph::Pin />
                    <bdi lang="nl">{n.name.clone()}</bdi>
                </a>
            </li>
        }
    });
    let around = around.collect_view();
    let title = l.text_with("neighbourhood-title", &[("name", neighbourhood.name.clone().into())]);
    Some(view! {
        <Title text=title />
        <p>{l.text_with("neighbourhood-intro", &[("count", here.len().into())])}</p>
        {themes}
        {(!coming.is_empty())
            .then(|| {
                view! {
                    <section>
                        <h2><Icon glyph=Glyph::Bus />{l.text("neighbourhood-coming")}</h2>
                        <ul>{coming}</ul>
                    </section>
                }
            })}
        {(!planned.is_empty())
            .then(|| {
                view! {
                    <section>
                        <h2><Icon glyph=Glyph::Wait />{l.text("neighbourhood-planned")}</h2>
                        <ul>{planned}</ul>
                    </section>
                }
            })}
        <section>
            <h2><Icon glyph=Glyph::Around />{l.text("neighbourhood-around")}</h2>
            <ul class="chips" role="list">{around}</ul>
        </section>
        <HumanHelp base=&base walk_in=walk_in(&catalogue) />
    })
}
