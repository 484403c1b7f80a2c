//! Results: what was understood, the filters in force, the cards, and what to
//! loosen when there is nothing.

use std::sync::Arc;

use leptos::prelude::*;

use super::filters::{ActiveFilters, FilterPanel, active_filters, time_text};
use super::results_map::ViewChoice;
use super::suggestions::suggestions;
use super::{Title, walk_in, with_catalogue, with_later};
use crate::catalogue::{Base, Card};
use crate::components::{
    Glyph, HumanHelp, Icon, QuickExit, RemovableChip, SearchField, ServiceCard, UrgentNumbers, Words, nothing_found,
    wording,
};
use crate::domain::order::sort;
use crate::domain::{Category, Lang};
use crate::finders::is_sensitive;
use crate::l10n::Localizer;
use crate::route::{Page, Question, Sort, View};
use crate::search::{Answer, Distance, Hit, Meaning, Recognised as Filter};
use crate::state::{Catalogue, use_messages, use_site};

/// Cards shown at first, and added by each "show more".
const STEP: usize = 20;

#[component]
pub fn ResultsPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let question = Memo::new(move |_| site.question());
    // Other words are read anew: what was taken literally before is not now.
    let with = move |text| Question { text, literal: false, ..question.get_untracked() };
    let typed = Callback::new(move |text| site.ask(with(text), true));
    let submitted = Callback::new(move |text| site.ask(with(text), false));
    view! {
        <Title text=l.text("results-title") />
        <SearchField
            action=site.href(Page::Search(Question::default()))
            value=Signal::derive(move || question.get().text)
            example=String::new()
            on_type=typed
            on_submit=submitted
            suggest=suggestions()
        />
        {with_catalogue(move |catalogue| view! { <Results catalogue question /> }.into_any())}
    }
}

#[component]
fn Results(catalogue: Catalogue, question: Memo<Question>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let engine = catalogue.engine.clone();
    let lang = l.lang();
    let shown = RwSignal::new(STEP);
    let answer = Memo::new(move |_| {
        let question = question.get();
        // Other orders than the best first need all of them.
        let limit = if question.sort == Sort::Best { shown.get() } else { usize::MAX };
        let answer = engine.answer(&question, Some(lang), limit);
        // Words of other languages may still come; an answer that is good
        // already must not change under the reader's eyes.
        if answer.total == 0 || answer.partial {
            site.words_loaded.track();
        }
        answer
    });
    Effect::watch(move || question.get(), move |_, _, _| shown.set(STEP), false);
    let count = {
        let l = l.clone();
        move || l.text_with("results-count", &[("count", answer.with(|a| a.total).into())])
    };
    let catalogue = Arc::new(catalogue);
    // About violence or mental health: by what was chosen, by what the words
    // mean, or by what answers them best.
    let sensitive = {
        let catalogue = catalogue.clone();
        Memo::new(move |_| {
            let taxonomy = &catalogue.base.taxonomy;
            let meant = |meaning: &Meaning| match meaning {
                Meaning::Concept(id) => taxonomy.is_sensitive([id]),
                _ => false,
            };
            let question = question.get();
            let typed = !question.text.trim().is_empty();
            let about =
                |hit: &Hit| catalogue.engine.facts(hit.service).is_some_and(|f| taxonomy.is_sensitive(&f.concepts));
            is_sensitive(taxonomy, &Page::Search(question))
                || answer.with(|a| typed && (a.meanings.iter().any(meant) || a.hits.first().is_some_and(about)))
        })
    };
    let way_out = move || sensitive.get().then(|| view! { <QuickExit /> });
    let numbers = {
        let base = catalogue.base.clone();
        move || sensitive.get().then(|| view! { <UrgentNumbers base=&base /> })
    };
    let list = {
        let catalogue = catalogue.clone();
        move || answer.with(|answer| cards(&catalogue, &question.get(), answer, shown))
    };
    // The map stays as it is while the question changes: so does the focus.
    let on_map = Memo::new(move |_| question.get().view == View::Map && answer.with(|a| !a.hits.is_empty()));
    let list_or_map = {
        let catalogue = catalogue.clone();
        move || {
            if on_map.get() {
                let catalogue = catalogue.clone();
                with_later(move |later| (later.results_map)(catalogue.clone(), question, answer))
            } else {
                list.clone().into_any()
            }
        }
    };
    view! {
        {way_out}
        <Categories catalogue=catalogue.clone() question answer />
        <Moment catalogue=catalogue.clone() question />
        <Understood catalogue=catalogue.clone() answer />
        <Recognised catalogue=catalogue.clone() question answer />
        <ActiveFilters catalogue=catalogue.clone() question />
        <div class="results-layout">
            <FilterPanel catalogue=catalogue.clone() question answer />
            <div class="results">
                <div class="count-and-view">
                    <p class="count" role="status">{count}</p>
                    <ViewChoice catalogue=catalogue.clone() question />
                </div>
                {numbers}
                {list_or_map}
            </div>
        </div>
    }
}

/// The four doors as a row to switch between.
#[component]
fn Categories(catalogue: Arc<Catalogue>, question: Memo<Question>, answer: Memo<Answer>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let items = Category::ALL.iter().map(|category| {
        let category = *category;
        let pressed = move || question.get().category == Some(category);
        let count = move || answer.with(|a| a.facets.categories.get(&category).copied().unwrap_or(0));
        let choose = move |_| {
            let q = question.get_untracked();
            let category = (q.category != Some(category)).then_some(category);
            site.ask(Question { category, ..q }, false);
        };
        view! {
            <li>
                <button
                    class="chip theme"
                    type="button"
                    data-theme=category.as_str()
                    aria-pressed=move || if pressed() { "true" } else { "false" }
                    on:click=choose
                >
                    <Icon glyph=Glyph::of_category(category) />
                    <span>{catalogue.base.category_name(category, l.lang()).to_owned()} " (" {count} ")"</span>
                </button>
            </li>
        }
    });
    view! { <ul class="chips themes" role="list" aria-label=l.text("results-categories")>{items.collect_view()}</ul> }
}

/// The moment of family life one came in by, in a sentence.
#[component]
fn Moment(catalogue: Arc<Catalogue>, question: Memo<Question>) -> impl IntoView {
    let l = use_messages();
    move || {
        let id = question.get().moment?;
        let (_, titles) = catalogue.base.moment_texts(&id)?;
        let (lang, title) = titles.get(l.lang())?;
        Some(view! { <p class="lead"><Words text=title.to_owned() lang /></p> })
    }
}

/// "çocuk bakımı → kinderopvang": what the words were taken to mean.
#[component]
fn Understood(catalogue: Arc<Catalogue>, answer: Memo<Answer>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    move || {
        let base = &catalogue.base;
        let meanings = answer.with(|a| a.meanings.clone());
        let partial = answer.with(|a| a.partial);
        let words: Vec<_> = meanings
            .iter()
            .take(3)
            .filter_map(|meaning| {
                let (_, name) = name_of(base, meaning, l.lang())?;
                let (_, dutch) = name_of(base, meaning, Lang::NL)?;
                Some((name.to_owned(), (dutch != name).then(|| dutch.to_owned())))
            })
            .collect();
        let typed = site.question().text;
        let understood = (!words.is_empty()).then(|| {
            let list = words.into_iter().enumerate().map(|(at, (name, dutch))| {
                view! {
                    {(at > 0).then_some(", ")}
                    <b>{name}</b>
                    {dutch.map(|dutch| view! { " (" <bdi lang="nl">{dutch}</bdi> ")" })}
                }
            });
            view! {
                <p class="hint understood">
                    {l.text("results-understood")} " " <bdi>{typed}</bdi> " = " {list.collect_view()}
                </p>
            }
        });
        let partly = partial.then(|| view! { <p class="hint">{l.text("results-partial")}</p> });
        view! {
            {understood}
            {partly}
        }
    }
}

/// The filters read from the words, as chips: pressing one has every word
/// taken as a word again.
#[component]
fn Recognised(catalogue: Arc<Catalogue>, question: Memo<Question>, answer: Memo<Answer>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    move || {
        let found = answer.with(|a| a.recognised.clone());
        (!found.is_empty()).then(|| {
            let chips = found.into_iter().map(|filter| {
                let (glyph, text) = match filter {
                    Filter::Place { words, neighbourhoods } => {
                        let only = <[_; 1]>::try_from(neighbourhoods).ok();
                        let name = only.and_then(|[nr]| catalogue.base.neighbourhoods.get(nr)).map(|n| n.name.clone());
                        (Glyph::Pin, name.unwrap_or(words))
                    }
                    Filter::Age(years) => (Glyph::Age, l.text_with("age-years", &[("years", years.into())])),
                    Filter::Free => (Glyph::Euro, l.text("filter-price-free")),
                    Filter::Time(time) => (Glyph::Calendar, l.text(time_text(time))),
                    Filter::Part(part) => (Glyph::Calendar, l.text(wording::day_part(part))),
                };
                let literally = Question { literal: true, ..question.get_untracked() };
                view! {
                    <li>
                        <RemovableChip
                            glyph
                            label=l.text_with("filter-remove", &[("filter", text.clone().into())])
                            text
                            on_remove=Callback::new(move |()| site.ask(literally.clone(), false))
                        />
                    </li>
                }
            });
            view! { <ul class="chips" role="list" aria-label=l.text("results-recognised")>{chips.collect_view()}</ul> }
        })
    }
}

fn cards(catalogue: &Arc<Catalogue>, question: &Question, answer: &Answer, shown: RwSignal<usize>) -> AnyView {
    let l = use_messages();
    let site = use_site();
    if answer.hits.is_empty() {
        return view! { <NothingFound catalogue=catalogue.clone() question=question.clone() unknown=answer.unknown /> }
            .into_any();
    }
    let total = answer.total;
    let here = site.here();
    let distance = |service: usize| {
        let points = &catalogue.cards.offered[service].points;
        let facts = catalogue.engine.facts(service)?;
        here.and_then(|here| here.distance(&facts, points, &catalogue.base.neighbourhoods))
    };
    let items = in_order(catalogue, question, &answer.hits, &distance).into_iter().take(shown.get()).map(|hit| {
        let card = &catalogue.cards.offered[hit.service];
        let facts = catalogue.engine.facts(hit.service);
        view! {
            <li>
                <ServiceCard
                    card
                    facts=facts.as_ref()
                    base=&catalogue.base
                    href=site.href(Page::Service(card.id.clone()))
                    uncertain=hit.uncertain
                    why=why(catalogue, card, hit)
                    distance=distance(hit.service)
                />
            </li>
        }
    });
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
        <ol class="cards" role="list">{items.collect_view()}</ol>
        {more}
        {unknown}
    }
    .into_any()
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

/// What a meaning is called.
fn name_of<'a>(base: &'a Base, meaning: &Meaning, lang: Lang) -> Option<(Lang, &'a str)> {
    match meaning {
        Meaning::Category(id) => base.taxonomy.category(*id)?.names.get(lang),
        Meaning::Concept(id) => base.concept_name(id, lang),
        Meaning::Moment(id) => base.moment_texts(id)?.0.get(lang),
    }
}

/// The hits in the order asked for. "Nearest" is from where the person is;
/// while that is not known it means: in the neighbourhood itself, then next to
/// it, then serving the whole city.
fn in_order<'a>(
    catalogue: &Catalogue,
    question: &Question,
    hits: &'a [Hit],
    distance: &dyn Fn(usize) -> Option<Distance>,
) -> Vec<&'a Hit> {
    let mut hits: Vec<&Hit> = hits.iter().collect();
    match (question.sort, question.neighbourhood) {
        (Sort::Name, _) => {
            let names: Vec<&str> = hits.iter().map(|hit| catalogue.cards.offered[hit.service].name.as_str()).collect();
            hits = use_messages().sorted(&names).into_iter().map(|at| hits[at]).collect();
        }
        (Sort::Nearest, _) if use_site().here().is_some() => {
            let km = |hit: &Hit| distance(hit.service).map_or(f64::INFINITY, |d| d.km());
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
