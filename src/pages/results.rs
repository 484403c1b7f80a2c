//! Results: what was understood, the filters in force, and the list or the map.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::filters::{ActiveFilters, FilterPanel, time_text};
use super::results_list::{Pace, cards};
use super::results_map::ViewChoice;
use super::suggestions::suggestions;
use super::{Title, in_turn, with_catalogue, with_later};
use crate::catalogue::Base;
use crate::components::{Glyph, Icon, QuickExit, RemovableChip, SearchField, UrgentNumbers, Words, wording};
use crate::domain::{Category, Lang};
use crate::finders::is_sensitive;
use crate::route::{Page, Question, Sort, View};
use crate::search::{Answer, Hit, Meaning, Recognised as Filter};
use crate::state::{Catalogue, use_messages, use_site};

/// Cards shown at first, and added by each "show more".
pub const STEP: usize = 20;

/// How long it has to be quiet before the cards below come.
const REST: Duration = Duration::from_millis(250);

#[component]
pub fn ResultsPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let question = Memo::new(move |_| site.question());
    // Other words are read anew: what was taken literally before is not now.
    let with = move |text| Question { text, literal: false, ..question.get_untracked() };
    // Who comes back finds as many results as before: only once all are there
    // can the page be as far down as it was.
    let back = site.results_shown.with_value(|(of, many)| (*of == question.get_untracked()).then_some(*many));
    let shown = RwSignal::new(STEP.max(back.unwrap_or_default()));
    let at_once = cfg!(not(target_arch = "wasm32")) || back.is_some();
    let pace = Pace::new(at_once);
    let at_rest = StoredValue::new_local(debounce(REST, move |()| pace.let_come(shown)));
    let wait = move || at_rest.update_value(|at_rest| at_rest(()));
    Effect::new(move |_| {
        if site.catalogue.with(|catalogue| catalogue.ready().is_some()) && pace.is_held() {
            wait();
        }
    });
    let typed = Callback::new(move |text| {
        pace.hold();
        wait();
        site.ask(with(text), true);
    });
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
        {with_catalogue(move |catalogue| view! { <Results catalogue question shown pace /> }.into_any())}
    }
}

#[component]
fn Results(
    catalogue: Catalogue,
    question: Memo<Question>,
    /// How many are wanted.
    shown: RwSignal<usize>,
    pace: Pace,
) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let engine = catalogue.engine.clone();
    let lang = l.lang();
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
    Effect::new(move |_| site.results_shown.set_value((question.get_untracked(), shown.get())));
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
        move || answer.with(|answer| cards(&catalogue, &question.get(), answer, shown, pace))
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
    let panel = {
        let catalogue = catalogue.clone();
        in_turn(move || view! { <FilterPanel catalogue question answer /> }.into_any())
    };
    view! {
        {way_out}
        <Categories catalogue=catalogue.clone() question answer />
        <Moment catalogue=catalogue.clone() question />
        <Understood catalogue=catalogue.clone() answer />
        <Recognised catalogue=catalogue.clone() question answer />
        <ActiveFilters catalogue=catalogue.clone() question />
        <div class="results-layout">
            {panel}
            <div class="results">
                <div class="count-and-view">
                    <p class="count" role="status">{count}</p>
                    <ViewChoice catalogue=catalogue.clone() question />
                </div>
                {numbers}
                {in_turn(move || list_or_map.into_any())}
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

/// What a meaning is called.
pub fn name_of<'a>(base: &'a Base, meaning: &Meaning, lang: Lang) -> Option<(Lang, &'a str)> {
    match meaning {
        Meaning::Category(id) => base.taxonomy.category(*id)?.names.get(lang),
        Meaning::Concept(id) => base.concept_name(id, lang),
        Meaning::Moment(id) => base.moment_texts(id)?.0.get(lang),
    }
}
