//! The list of results: its cards in the order asked for, or what to loosen
//! where nothing was found.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::filters::active_filters;
use super::results::{STEP, name_of};
use super::walk_in;
use crate::catalogue::Card;
use crate::components::{HumanHelp, ServiceCard, nothing_found};
use crate::domain::order::sort;
use crate::l10n::Localizer;
use crate::route::{Page, Question, Sort};
use crate::search::{Answer, Distance, Here, Hit, Meaning};
use crate::state::{Catalogue, use_messages, use_site};

/// Cards that are built at once, as many as a screen has room for.
const SEEN: usize = 6;

/// How many of the cards below them are built.
///
/// While somebody types none are, and when the typing rests, or where an answer
/// was just come to, they come a few at a time: so a touch or a key is answered
/// at once on any phone.
#[derive(Clone, Copy)]
pub struct Pace(RwSignal<usize>);

impl Pace {
    /// `at_once`: all of them, without waiting for a browser to rest.
    pub fn new(at_once: bool) -> Pace {
        Pace(RwSignal::new(if at_once { usize::MAX } else { 0 }))
    }

    pub fn is_held(self) -> bool {
        self.0.get_untracked() == 0
    }

    pub fn hold(self) {
        self.0.set(0);
    }

    /// Lets a few more come, until `shown` cards are there.
    pub fn let_come(self, shown: RwSignal<usize>) {
        // The page may have been left.
        let (Some(before), Some(shown_now)) = (self.0.try_get_untracked(), shown.try_get_untracked()) else { return };
        if before >= shown_now {
            return self.0.set(usize::MAX);
        }
        let now = before + SEEN;
        self.0.set(now);
        let next = move || {
            // Somebody may have typed on.
            if self.0.try_get_untracked() == Some(now) {
                self.let_come(shown);
            }
        };
        set_timeout(next, Duration::ZERO);
    }
}

pub fn cards(
    catalogue: &Arc<Catalogue>,
    question: &Question,
    answer: &Answer,
    shown: RwSignal<usize>,
    pace: Pace,
) -> AnyView {
    let l = use_messages();
    let site = use_site();
    if answer.hits.is_empty() {
        return view! { <NothingFound catalogue=catalogue.clone() question=question.clone() unknown=answer.unknown /> }
            .into_any();
    }
    let total = answer.total;
    let here = site.here();
    let hits = in_order(catalogue, question, &answer.hits, here).into_iter().take(shown.get());
    let card = {
        let catalogue = catalogue.clone();
        move |hit: &Hit| card(&catalogue, hit, here)
    };
    let mut hits: Vec<Hit> = hits.cloned().collect();
    let others = hits.split_off(SEEN.min(hits.len()));
    let first: Vec<AnyView> = hits.iter().map(&card).collect();
    let below = others.chunks(SEEN).enumerate().map(|(nth, hits)| {
        let (hits, card) = (hits.to_vec(), card.clone());
        let there = Memo::new(move |_| pace.0.get() > nth * SEEN);
        (move || there.get().then(|| hits.iter().map(&card).collect::<Vec<AnyView>>())).into_any()
    });
    let below: Vec<AnyView> = below.collect();
    let more = (shown.get() < total).then(|| {
        view! {
            <button class="button quiet" type="button" on:click=move |_| shown.update(|n| *n += STEP)>
                {l.text_with("results-more", &[("count", (total - shown.get()).into())])}
            </button>
        }
    });
    let unknown =
        (answer.unknown > 0 && !question.include_unknown).then(|| include_unknown(&l, question, answer.unknown));
    let straight = here.map(|_| view! { <p class="hint">{l.text("distance-hint")}</p> });
    view! {
        {straight}
        <ol class="cards" role="list">
            {first}
            {below}
        </ol>
        {more}
        {unknown}
    }
    .into_any()
}

fn card(catalogue: &Catalogue, hit: &Hit, here: Option<Here>) -> AnyView {
    let card = &catalogue.cards.offered[hit.service];
    let facts = catalogue.engine.facts(hit.service);
    view! {
        <li>
            <ServiceCard
                card
                facts=facts.as_ref()
                base=&catalogue.base
                href=use_site().href(Page::Service(card.id.clone()))
                uncertain=hit.uncertain
                why=why(catalogue, card, hit)
                distance=distance(catalogue, hit.service, here)
            />
        </li>
    }
    .into_any()
}

/// How far a service is from where the person is.
fn distance(catalogue: &Catalogue, service: usize, here: Option<Here>) -> Option<Distance> {
    let points = &catalogue.cards.offered[service].points;
    here?.distance(&catalogue.engine.facts(service)?, points, &catalogue.base.neighbourhoods)
}

/// What a result is about, where neither its words nor its tag say so.
fn why(catalogue: &Catalogue, card: &Card, hit: &Hit) -> Option<String> {
    let lang = catalogue.lang;
    match hit.why.as_ref()? {
        Meaning::Category(category) if *category == card.category => None,
        Meaning::Concept(id) if *id == card.concept => None,
        meaning => Some(name_of(&catalogue.base, meaning, lang)?.1.to_owned()),
    }
}

/// The hits in the order asked for. "Nearest" is from where the person is;
/// while that is not known it means: in the neighbourhood itself, then next to
/// it, then serving the whole city.
fn in_order<'a>(catalogue: &Catalogue, question: &Question, hits: &'a [Hit], here: Option<Here>) -> Vec<&'a Hit> {
    let mut hits: Vec<&Hit> = hits.iter().collect();
    match (question.sort, question.neighbourhood) {
        (Sort::Name, _) => {
            let names: Vec<&str> = hits.iter().map(|hit| catalogue.cards.offered[hit.service].name.as_str()).collect();
            hits = use_messages().sorted(&names).into_iter().map(|at| hits[at]).collect();
        }
        (Sort::Nearest, _) if here.is_some() => {
            let km = |hit: &Hit| distance(catalogue, hit.service, here).map_or(f64::INFINITY, |d| d.km());
            sort(&mut hits, |a, b| km(a).total_cmp(&km(b)));
        }
        (Sort::Nearest, Some(nr)) => {
            let around = catalogue.base.neighbourhoods.get(nr).map(|n| n.neighbours.clone()).unwrap_or_default();
            let far = |hit: &Hit| {
                let areas = catalogue.engine.facts(hit.service).map(|facts| facts.areas).unwrap_or_default();
                let in_any = |wanted: &[_]| areas.iter().flatten().any(|n| wanted.contains(n));
                (!in_any(&[nr]), !in_any(&around), areas.is_empty())
            };
            sort(&mut hits, |a, b| far(a).cmp(&far(b)));
        }
        _ => {}
    }
    hits
}

fn include_unknown(l: &Localizer, question: &Question, unknown: usize) -> AnyView {
    let site = use_site();
    let wider = Question { include_unknown: true, ..question.clone() };
    view! {
        <p class="panel">
            {l.text_with("results-unknown", &[("count", unknown.into())])} " "
            <button class="button quiet" type="button" on:click=move |_| site.ask(wider.clone(), false)>
                {l.text("results-unknown-show")}
            </button>
        </p>
    }
    .into_any()
}

/// Nothing found: what to loosen, how many that gives, and whom to ask.
#[component]
fn NothingFound(catalogue: Arc<Catalogue>, question: Question, unknown: usize) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let looser: Vec<_> = active_filters(&l, &catalogue.base, &question)
        .into_iter()
        .map(|filter| (filter.text, catalogue.engine.answer(&filter.without, Some(l.lang()), 0).total, filter.without))
        .filter(|(_, count, _)| *count > 0)
        .collect();
    let items = looser.into_iter().map(|(name, count, without)| {
        view! {
            <li>
                <button class="chip" type="button" on:click=move |_| site.ask(without.clone(), false)>
                    {l.text_with("empty-without", &[("filter", name.into()), ("count", count.into())])}
                </button>
            </li>
        }
        .into_any()
    });
    let items: Vec<AnyView> = items.collect();
    view! {
        {nothing_found("empty-advice", items)}
        {(unknown > 0).then(|| include_unknown(&l, &question, unknown))}
        <HumanHelp base=&catalogue.base walk_in=walk_in(&catalogue) />
    }
}
