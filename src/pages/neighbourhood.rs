//! One neighbourhood: all there is for who lives there, by theme, and the same
//! as one sheet of paper.

use leptos::prelude::*;

use super::map::map_of;
use super::neighbourhoods::place_of;
use super::{Title, walk_in, with_catalogue};
use crate::catalogue::Card;
use crate::components::{Around, Glyph, HumanHelp, Icon, PrintButton, ServiceCard, WayBack, Words, wording};
use crate::domain::{Category, Lang, Neighbourhood, NeighbourhoodNr, State};
use crate::route::{Page, Question, Sort};
use crate::search::{Bundle, fold};
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn NeighbourhoodPage(nr: NeighbourhoodNr) -> impl IntoView {
    with_catalogue(move |catalogue| match catalogue.base.neighbourhoods.get(nr).cloned() {
        Some(neighbourhood) => view! { <Sheet catalogue neighbourhood /> }.into_any(),
        None => view! { <super::not_found::NotFoundPage /> }.into_any(),
    })
}

#[component]
fn Sheet(catalogue: Catalogue, neighbourhood: Neighbourhood) -> impl IntoView {
    let l = use_messages();
    let all: Vec<_> = (0..catalogue.engine.services()).filter_map(|service| catalogue.engine.facts(service)).collect();
    let bundle = sorted(Bundle::of(&all, &neighbourhood), &catalogue);
    let themes = Category::ALL.iter().map(|category| theme(&catalogue, &neighbourhood, &bundle, *category));
    let themes = themes.collect_view();
    let title = l.text_with("neighbourhood-title", &[("name", neighbourhood.name.clone().into())]);
    view! {
        <div class="bundle">
            <div class="two">
                <div>
                    <Title text=title />
                    <p>{l.text_with("neighbourhood-intro", &[("count", bundle.here.len().into())])}</p>
                    <p class="on-screen">
                        <PrintButton label=l.text("bundle-print") />
                    </p>
                    <Beside catalogue=catalogue.clone() neighbourhood=neighbourhood.clone() />
                </div>
                <Around catalogue=catalogue.clone() neighbourhood=neighbourhood.clone() />
            </div>
            {themes}
            <Planned catalogue=catalogue.clone() nr=neighbourhood.nr />
            <SheetFoot catalogue=catalogue.clone() nr=neighbourhood.nr />
        </div>
        <HumanHelp base=&catalogue.base walk_in=walk_in(&catalogue) />
    }
}

/// Each group by name, as the language has it.
fn sorted(mut bundle: Bundle, catalogue: &Catalogue) -> Bundle {
    let l = use_messages();
    let in_order = |group: &[usize]| {
        let names: Vec<&str> = group.iter().map(|at| catalogue.cards.offered[*at].name.as_str()).collect();
        l.sorted(&names)
    };
    for group in [&mut bundle.here, &mut bundle.perhaps, &mut bundle.coming, &mut bundle.everywhere] {
        *group = in_order(group).into_iter().map(|at| group[at]).collect();
    }
    let beside: Vec<usize> = bundle.beside.iter().map(|(at, _)| *at).collect();
    bundle.beside = in_order(&beside).into_iter().map(|at| bundle.beside[at].clone()).collect();
    bundle
}

/// Those next to it, as links: the same as the map beside.
#[component]
fn Beside(catalogue: Catalogue, neighbourhood: Neighbourhood) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let links = neighbourhood.neighbours.iter().filter_map(|nr| catalogue.base.neighbourhoods.get(*nr)).map(|n| {
        view! {
            <li>
                <a class="chip" href=site.href(Page::Neighbourhood(n.nr))>
                    <Icon glyph=Glyph::Pin />
                    <bdi lang="nl">{n.name.clone()}</bdi>
                </a>
            </li>
        }
    });
    view! {
        <section class="around on-screen" aria-labelledby="around">
            <h2 id="around"><Icon glyph=Glyph::Around />{l.text("neighbourhood-around")}</h2>
            <ul class="chips" role="list">{links.collect_view()}</ul>
        </section>
    }
}

/// The neighbourhood and those next to it on a map.
#[component]
fn Around(catalogue: Catalogue, neighbourhood: Neighbourhood) -> impl IntoView {
    let l = use_messages();
    let nr = neighbourhood.nr;
    let places = std::iter::once(nr).chain(neighbourhood.neighbours.iter().copied());
    let places: Vec<_> = places.map(|other| place_of(&catalogue, other, other == nr)).collect();
    let map = map_of(&catalogue, places, Some(Around::of(nr)), l.text("neighbourhood-around"), l.text("map-hint"));
    view! { <div class="on-screen">{map}</div> }
}

fn theme(catalogue: &Catalogue, neighbourhood: &Neighbourhood, bundle: &Bundle, category: Category) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let nr = neighbourhood.nr;
    let card_at = |at: usize| &catalogue.cards.offered[at];
    let of_theme = |at: &&usize| card_at(**at).category == category;
    let here: Vec<_> = bundle.here.iter().filter(of_theme).map(|at| located(catalogue, *at)).collect();
    let line = |at: &usize| line(card_at(*at), None);
    let group = |title: &str, hint: Option<&str>, lines: Vec<AnyView>| {
        (!lines.is_empty()).then(|| {
            view! {
                <h3>{l.text(title)}</h3>
                {hint.map(|hint| view! { <p class="hint">{l.text(hint)}</p> })}
                <ul class="lines" role="list">{lines}</ul>
            }
        })
    };
    let beside = bundle.beside.iter().filter(|(at, _)| of_theme(&at)).map(|(at, areas)| {
        let names = areas.iter().filter_map(|nr| catalogue.base.neighbourhoods.get(*nr)).map(|n| n.name.as_str());
        self::line(card_at(*at), Some((names.collect::<Vec<_>>().join(", "), Lang::NL)))
    });
    let all = Question { neighbourhood: Some(nr), sort: Sort::Nearest, ..Question::of_category(category) };
    let none = here.is_empty().then(|| view! { <p class="unknown">{l.text("neighbourhood-none")}</p> });
    view! {
        <section class="of-theme" data-theme=category.as_str()>
            <h2>
                <Icon glyph=Glyph::of_category(category) />
                {catalogue.base.category_name(category, l.lang()).to_owned()}
            </h2>
            {none}
            {(!here.is_empty()).then(|| view! { <ul class="cards" role="list">{here}</ul> })}
            {group("bundle-perhaps", Some("bundle-perhaps-hint"), bundle.perhaps.iter().filter(of_theme).map(line).collect())}
            {group("neighbourhood-coming", Some("bundle-coming-hint"), bundle.coming.iter().filter(of_theme).map(line).collect())}
            {group("bundle-beside", None, beside.collect())}
            {everywhere(catalogue, bundle.everywhere.iter().filter(of_theme).copied().collect())}
            <p class="on-screen">
                <a class="standalone" href=site.href(Page::Search(all))>{l.text("bundle-refine")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// What stands in the neighbourhood, as a card; on paper with whom to call.
fn located(catalogue: &Catalogue, at: usize) -> AnyView {
    let card = &catalogue.cards.offered[at];
    let facts = catalogue.engine.facts(at);
    view! {
        <li>
            <ServiceCard
                card
                facts=facts.as_ref()
                base=&catalogue.base
                href=use_site().href(Page::Service(card.id.clone()))
                heading=3
            />
            {on_paper(card)}
        </li>
    }
    .into_any()
}

/// A service in one line: its name, and a word more in the language it is in;
/// for who reads another language also the Dutch name, because that is on the
/// door.
fn line(card: &Card, more: Option<(String, Lang)>) -> AnyView {
    let lang = use_messages().lang();
    let in_name = |dutch: &String| fold(&card.name).contains(&fold(dutch));
    let dutch = card.dutch_name.clone().filter(|dutch| lang != Lang::NL && !in_name(dutch));
    let parts = dutch.map(|dutch| (dutch, Lang::NL)).into_iter().chain(more).enumerate().map(|(at, (text, lang))| {
        view! {
            {(at > 0).then_some(" · ")}
            <bdi lang=lang.to_string()>{text}</bdi>
        }
    });
    let parts: Vec<_> = parts.collect();
    let more = (!parts.is_empty()).then(|| view! { <small>{parts}</small> });
    view! {
        <li>
            <a href=use_site().href(Page::Service(card.id.clone()))>
                <Words text=card.name.clone() lang=card.lang />
                {more}
            </a>
            {on_paper(card)}
        </li>
    }
    .into_any()
}

/// Street and number to call, which on the screen stand on the service's own
/// page.
fn on_paper(card: &Card) -> Option<AnyView> {
    let street = card.street.clone().map(|street| view! { <bdi lang="nl">{street}</bdi> });
    let dot = (card.street.is_some() && card.phone.is_some()).then_some(" · ");
    let phone = card.phone.clone().map(|phone| view! { <bdi class="value" dir="ltr">{phone}</bdi> });
    (street.is_some() || phone.is_some())
        .then(|| view! { <p class="on-paper contact">{street} {dot} {phone}</p> }.into_any())
}

/// What is there for everyone, folded in on the screen, in one paragraph on
/// paper.
fn everywhere(catalogue: &Catalogue, services: Vec<usize>) -> Option<AnyView> {
    let l = use_messages();
    let cards = || services.iter().map(|at| &catalogue.cards.offered[*at]);
    let names = cards().enumerate().map(|(at, card)| {
        view! {
            {(at > 0).then_some(" · ")}
            <Words text=card.name.clone() lang=card.lang />
        }
    });
    let names = names.collect_view();
    let lines = cards().map(|card| line(card, None)).collect_view();
    (!services.is_empty()).then(|| {
        view! {
            <details class="on-screen">
                <summary>{l.text_with("bundle-everywhere-count", &[("count", services.len().into())])}</summary>
                <ul class="lines" role="list">{lines}</ul>
            </details>
            <p class="on-paper"><b>{l.text("bundle-everywhere")} ": "</b> {names}</p>
        }
        .into_any()
    })
}

/// What was planned and is not known to be there.
#[component]
fn Planned(catalogue: Catalogue, nr: NeighbourhoodNr) -> impl IntoView {
    let l = use_messages();
    let planned = catalogue.cards.others.iter().filter(|c| c.state == State::Planned && c.neighbourhoods.contains(&nr));
    let planned: Vec<_> = planned
        .map(|card| line(card, wording::state(&l, card.state, card.as_of).map(|state| (state, l.lang()))))
        .collect();
    (!planned.is_empty()).then(|| {
        view! {
            <section>
                <h2><Icon glyph=Glyph::Wait />{l.text("neighbourhood-planned")}</h2>
                <ul class="lines" role="list">{planned}</ul>
            </section>
        }
    })
}

/// Where the sheet comes from, and how old what it says is.
#[component]
fn SheetFoot(catalogue: Catalogue, nr: NeighbourhoodNr) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let href = site.href(Page::Neighbourhood(nr));
    let address = format!("{}{href}", site.origin.get_value());
    let age =
        catalogue.manifest.published_on.map(|day| l.text_with("footer-data", &[("date", l.date(day.into()).into())]));
    view! {
        <div class="on-paper sheet-foot">
            <p>
                <b>"Wegwijs"</b> " · " {age.map(|age| format!("{age} · "))} {l.text("bundle-foot")} " "
                <bdi dir="ltr">{address}</bdi>
            </p>
            <WayBack href />
        </div>
    }
}
