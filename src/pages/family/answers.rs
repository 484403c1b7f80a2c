//! One question for all of the children: what they can do together, what each
//! can do in the same neighbourhood, and what each can do anywhere. Their ages
//! are those on the day itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::today;
use crate::components::{ChildBadge, Choice, Glyph, Icon, Select, ServiceCard, child_age, child_name, wording};
use crate::domain::order::sort;
use crate::domain::{Category, Day, HolidayWeek, Known, NeighbourhoodNr};
use crate::l10n::Localizer;
use crate::pages::planner::{pick_button, week_name};
use crate::plan::{Child, Offer, Rules, fits, fits_all};
use crate::route::{Page, Question, TimeOfYear};
use crate::search::Facts;
use crate::state::{Catalogue, use_messages, use_site};

/// How many are shown together, and in a list of each.
const CARDS: usize = 10;
const LINES: usize = 5;
/// Neighbourhoods shown in which each finds something.
const PLACES: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Together,
    SamePlace,
    Anywhere,
}

const MODES: [(Mode, &str); 3] = [
    (Mode::Together, "answers-together"),
    (Mode::SamePlace, "answers-same-place"),
    (Mode::Anywhere, "answers-anywhere"),
];

/// What is asked.
#[derive(Clone, Copy)]
struct Asked {
    mode: RwSignal<Mode>,
    /// A Monday; none for today.
    week: RwSignal<Option<Day>>,
    category: RwSignal<Option<Category>>,
    neighbourhood: RwSignal<Option<NeighbourhoodNr>>,
    unknown: RwSignal<bool>,
}

pub fn section(catalogue: Arc<Catalogue>) -> AnyView {
    let l = use_messages();
    let planning = use_site().planning;
    let today = today();
    let asked = Asked {
        mode: RwSignal::new(Mode::Together),
        week: RwSignal::new(None),
        category: RwSignal::new(Some(Category::Holiday)),
        neighbourhood: RwSignal::new(use_site().kiosk.place(&catalogue.base.neighbourhoods)),
        unknown: RwSignal::new(false),
    };
    let any = Memo::new(move |_| planning.with(|household| !household.family.children().is_empty()));
    move_or_nothing(any, move || {
        let catalogue = catalogue.clone();
        let result = {
            let catalogue = catalogue.clone();
            move || {
                let day = asked.week.get().or(today.get());
                day.map(|day| answers(&catalogue, asked, day))
            }
        };
        view! {
            <section class="answers" aria-labelledby="answers">
                <h2 id="answers">{l.text("answers-title")}</h2>
                {questions(&l, &catalogue, asked, today)}
                <div>{result}</div>
            </section>
        }
        .into_any()
    })
}

fn move_or_nothing(shown: Memo<bool>, content: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    (move || if shown.get() { content() } else { ().into_any() }).into_any()
}

fn questions(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, asked: Asked, today: RwSignal<Option<Day>>) -> AnyView {
    let modes = MODES.map(|(mode, id)| {
        view! {
            <button
                class="chip"
                type="button"
                class:on=move || asked.mode.get() == mode
                aria-pressed=move || if asked.mode.get() == mode { "true" } else { "false" }
                on:click=move |_| asked.mode.set(mode)
            >
                {l.text(id)}
            </button>
        }
        .into_any()
    });
    let choice = |value: String, text: String| Choice { value, text, count: None };
    let categories = [choice(String::new(), l.text("answers-category-any"))].into_iter();
    let categories = categories.chain(Category::ALL.iter().map(|category| {
        choice(category.as_str().into(), catalogue.base.category_name(*category, l.lang()).to_owned())
    }));
    let neighbourhoods = [choice(String::new(), l.text("filter-neighbourhood-any"))].into_iter();
    let neighbourhoods = neighbourhoods
        .chain(catalogue.base.neighbourhoods.neighbourhoods.iter().map(|n| choice(n.nr.0.to_string(), n.name.clone())));
    let weeks = {
        let (l, catalogue) = (l.clone(), catalogue.clone());
        move || {
            let weeks = today.get().map(|today| catalogue.base.holidays.weeks(today)).unwrap_or_default();
            let option = |week: HolidayWeek| {
                let own = move || asked.week.get() == Some(week.monday);
                let monday = String::from(week.monday);
                view! { <option value=monday selected=own>{week_name(&l, &catalogue.base, &week)}</option> }.into_any()
            };
            weeks.into_iter().map(option).collect::<Vec<AnyView>>()
        }
    };
    view! {
        <div class="chips" role="group" aria-labelledby="answers">{Vec::from(modes)}</div>
        <div class="asked">
            <div class="field">
                <label for="answers-week">{l.text("filter-time")}</label>
                <select
                    id="answers-week"
                    on:change=move |event| asked.week.set(event_target_value(&event).parse().ok())
                >
                    <option value="">{l.text("answers-today")}</option>
                    {weeks}
                </select>
            </div>
            <Select
                id="answers-category"
                label=l.text("answers-category")
                choices=categories.collect()
                value=Signal::derive(move || asked.category.get().map_or("", Category::as_str).to_owned())
                on_choose=Callback::new(move |value: String| asked.category.set(Category::parse(&value)))
            />
            <Select
                id="answers-neighbourhood"
                label=l.text("filter-neighbourhood")
                choices=neighbourhoods.collect()
                value=Signal::derive(move || asked.neighbourhood.get().map(|nr| nr.0.to_string()).unwrap_or_default())
                on_choose=Callback::new(move |value: String| {
                    asked.neighbourhood.set(value.parse().ok().map(NeighbourhoodNr));
                })
            />
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || asked.unknown.get()
                    on:change=move |event| asked.unknown.set(event_target_checked(&event))
                />
                <span>{l.text("filter-unknown")}</span>
            </label>
        </div>
    }
    .into_any()
}

/// A service that is for somebody, with how sure that is.
struct Found {
    at: usize,
    facts: Facts,
    certain: Known,
}

fn answers(catalogue: &Arc<Catalogue>, asked: Asked, day: Day) -> AnyView {
    let more = RwSignal::new(CARDS);
    let l = use_messages();
    let children = use_site().planning.with(|household| household.family.children().to_vec());
    let unknown = asked.unknown.get();
    let rules = Rules { region: &catalogue.base.region, holidays: &catalogue.base.holidays };
    let question = Question {
        category: asked.category.get(),
        neighbourhood: asked.neighbourhood.get(),
        around: asked.neighbourhood.get().is_some(),
        time: asked.week.get().map(|_| TimeOfYear::Holidays),
        include_unknown: unknown,
        ..Question::default()
    };
    let hits = catalogue.engine.answer(&question, Some(l.lang()), usize::MAX).hits;
    let known =
        hits.into_iter().filter_map(|hit| Some((hit.service, catalogue.engine.facts(hit.service)?, hit.uncertain)));
    let known: Vec<(usize, Facts, bool)> = known.collect();
    let passing = |fit: &dyn Fn(Offer) -> Known| -> Vec<Found> {
        let found = known.iter().map(|(at, facts, uncertain)| {
            let offer = Offer { facts, stages: &catalogue.cards.offered[*at].stages };
            let certain = fit(offer).and(if *uncertain { Known::Unknown } else { Known::Yes });
            Found { at: *at, facts: facts.clone(), certain }
        });
        found.filter(|found| found.certain == Known::Yes || (unknown && found.certain == Known::Unknown)).collect()
    };
    let of_each = || children.iter().map(|child| passing(&|offer| fits(child, offer, day, rules))).collect::<Vec<_>>();
    match asked.mode.get() {
        Mode::Together => together(&l, catalogue, passing(&|offer| fits_all(&children, offer, day, rules)), more),
        Mode::SamePlace => same_place(&l, catalogue, &children, &of_each()),
        Mode::Anywhere => {
            let lists = children.iter().enumerate().zip(of_each()).map(|((at, child), found)| {
                let age = child_age(&l, child, day).map(|age| format!(" · {age}"));
                view! {
                    <div class="answer-of">
                        <h3>
                            <ChildBadge at colour=child.colour />
                            <span>{child_name(&l, at, child)} {age}</span>
                        </h3>
                        {lines(&l, catalogue, found.iter())}
                    </div>
                }
                .into_any()
            });
            view! { <div class="answer-columns">{lists.collect::<Vec<AnyView>>()}</div> }.into_any()
        }
    }
}

fn nothing(l: &Localizer) -> AnyView {
    view! { <p class="unknown">{l.text("answers-none")}</p> }.into_any()
}

fn together(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, found: Vec<Found>, shown: RwSignal<usize>) -> AnyView {
    if found.is_empty() {
        return nothing(l);
    }
    let total = found.len();
    let (l, catalogue) = (l.clone(), catalogue.clone());
    let count = l.text_with("results-count", &[("count", total.into())]);
    let cards = move || {
        let cards = found.iter().take(shown.get()).map(|found| card(&catalogue, found));
        let left = total.saturating_sub(shown.get());
        let more = (left > 0).then(|| {
            view! {
                <button class="button quiet" type="button" on:click=move |_| shown.update(|shown| *shown += CARDS)>
                    {l.text_with("results-more", &[("count", left.into())])}
                </button>
            }
        });
        view! {
            <ol class="cards" role="list">{cards.collect::<Vec<AnyView>>()}</ol>
            <p>{more}</p>
        }
    };
    view! {
        <p class="count" role="status">{count}</p>
        {cards}
    }
    .into_any()
}

fn card(catalogue: &Catalogue, found: &Found) -> AnyView {
    let card = &catalogue.cards.offered[found.at];
    view! {
        <li>
            <ServiceCard
                card
                facts=Some(&found.facts)
                base=&catalogue.base
                href=use_site().href(Page::Service(card.id.clone()))
                uncertain=found.certain != Known::Yes
                why=None
                distance=None
            />
            {pick_button(&card.id, &card.name, None)}
        </li>
    }
    .into_any()
}

fn lines<'a>(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, found: impl Iterator<Item = &'a Found>) -> AnyView {
    let site = use_site();
    let items = found.take(LINES).map(|found| {
        let card = &catalogue.cards.offered[found.at];
        let place = wording::place(l, &catalogue.base, found.facts.coverage, &found.facts.areas);
        let doubt = (found.certain != Known::Yes).then(|| l.text("answers-perhaps"));
        let small = wording::joined(" · ", [place, doubt]);
        view! {
            <li>
                <a href=site.href(Page::Service(card.id.clone()))>
                    <span lang=card.lang.to_string()>{card.name.clone()}</span>
                    <small>{small}</small>
                </a>
            </li>
        }
        .into_any()
    });
    let items: Vec<AnyView> = items.collect();
    if items.is_empty() { nothing(l) } else { view! { <ul class="lines" role="list">{items}</ul> }.into_any() }
}

/// Neighbourhoods where there is surely something for each, those with most
/// first.
fn same_place(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, children: &[Child], of_each: &[Vec<Found>]) -> AnyView {
    let surely_in = |found: &&Found, nr: NeighbourhoodNr| found.facts.areas.iter().any(|area| *area == [nr]);
    let mut places: Vec<(usize, &crate::domain::Neighbourhood)> = Vec::new();
    for place in &catalogue.base.neighbourhoods.neighbourhoods {
        let counts = of_each.iter().map(|list| list.iter().filter(|found| surely_in(found, place.nr)).count());
        let least = counts.min().unwrap_or(0);
        if least > 0 {
            places.push((least, place));
        }
    }
    sort(&mut places, |(most, one), (least, other)| least.cmp(most).then(one.nr.cmp(&other.nr)));
    if places.is_empty() {
        return nothing(l);
    }
    let sections = places.into_iter().take(PLACES).map(|(_, place)| {
        let lists = children.iter().enumerate().zip(of_each).map(|((at, child), found)| {
            view! {
                <div class="answer-of">
                    <h4>
                        <ChildBadge at colour=child.colour />
                        <span>{child_name(l, at, child)}</span>
                    </h4>
                    {lines(l, catalogue, found.iter().filter(|found| surely_in(found, place.nr)))}
                </div>
            }
            .into_any()
        });
        view! {
            <section class="panel">
                <h3>
                    <Icon glyph=Glyph::Pin />
                    <bdi lang="nl">{place.name.clone()}</bdi>
                </h3>
                <div class="answer-columns">{lists.collect::<Vec<AnyView>>()}</div>
            </section>
        }
        .into_any()
    });
    sections.collect::<Vec<AnyView>>().into_any()
}
