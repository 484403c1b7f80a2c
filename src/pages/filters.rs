//! The filters of the results page: the panel to choose, and the chips of what
//! is chosen. Every choice shows how many results it would leave.

use std::sync::Arc;

use leptos::prelude::*;

use super::near::NearControl;
use crate::catalogue::Base;
use crate::components::{Choice, Glyph, Icon, RemovableChip, Select, wording};
use crate::domain::{DayPart, NeighbourhoodNr};
use crate::l10n::Localizer;
use crate::route::{Page, Price, Question, Sort, TimeOfYear};
use crate::search::{Answer, Facets, OLDEST};
use crate::state::{Catalogue, use_messages, use_site};

/// A filter in force: how it is called, and the question without it.
pub struct ActiveFilter {
    pub glyph: Glyph,
    pub text: String,
    pub without: Question,
}

pub fn active_filters(l: &Localizer, base: &Base, q: &Question) -> Vec<ActiveFilter> {
    let mut active = Vec::new();
    let mut add = |glyph, text: String, remove: &dyn Fn(&mut Question)| {
        let mut without = q.clone();
        remove(&mut without);
        active.push(ActiveFilter { glyph, text, without });
    };
    if let Some(category) = q.category {
        let name = base.category_name(category, l.lang()).to_owned();
        add(Glyph::of_category(category), name, &|q| q.category = None);
    }
    if let Some((names, _)) = q.moment.as_ref().and_then(|id| base.moment_texts(id)) {
        let name = names.get(l.lang()).map(|(_, t)| t.to_owned()).unwrap_or_default();
        add(Glyph::Sparkles, name, &|q| q.moment = None);
    }
    if let Some((_, name)) = q.concept.as_ref().and_then(|id| base.concept_name(id, l.lang())) {
        add(Glyph::Info, name.to_owned(), &|q| q.concept = None);
    }
    if let Some(n) = q.neighbourhood.and_then(|nr| base.neighbourhoods.get(nr)) {
        let name: String = n.name.clone();
        let name = if q.around { l.text_with("filter-around-chip", &[("name", name.into())]) } else { name };
        add(Glyph::Pin, name, &|q| (q.neighbourhood, q.around) = (None, false));
    }
    if let Some(age) = q.age {
        add(Glyph::Age, l.text_with("age-years", &[("years", age.into())]), &|q| q.age = None);
    }
    if let Some(price) = q.price {
        add(Glyph::Euro, price_text(l, price), &|q| q.price = None);
    }
    if let Some(time) = q.time {
        add(Glyph::Calendar, l.text(time_text(time)), &|q| q.time = None);
    }
    if let Some(part) = q.part {
        add(Glyph::Calendar, l.text(wording::day_part(part)), &|q| q.part = None);
    }
    if let Some(lang) = q.spoken {
        let name = wording::language_name(base, lang);
        add(Glyph::Languages, name, &|q| q.spoken = None);
    }
    if q.wheelchair {
        add(Glyph::Accessible, l.text("filter-wheelchair"), &|q| q.wheelchair = false);
    }
    if q.extra_support {
        add(Glyph::HeartHand, l.text("filter-support"), &|q| q.extra_support = false);
    }
    if q.include_unknown {
        add(Glyph::Question, l.text("filter-unknown"), &|q| q.include_unknown = false);
    }
    active
}

/// Where the region has no discount pass, "free or with the pass" is "free".
fn price_text(l: &Localizer, price: Price) -> String {
    l.text(match price {
        Price::Uitpas if l.knows_pass() => "filter-price-uitpas",
        Price::Free | Price::Uitpas => "filter-price-free",
        Price::ByIncome => "filter-price-by-income",
    })
}

pub fn time_text(time: TimeOfYear) -> &'static str {
    match time {
        TimeOfYear::Holidays => "filter-time-holidays",
        TimeOfYear::SchoolTime => "filter-time-school",
    }
}

/// The filters in force, each with a cross to take it off.
#[component]
pub fn ActiveFilters(catalogue: Arc<Catalogue>, question: Memo<Question>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    move || {
        let active = active_filters(&l, &catalogue.base, &question.get());
        (!active.is_empty()).then(|| {
            let chips = active.into_iter().map(|filter| {
                let without = filter.without;
                view! {
                    <li>
                        <RemovableChip
                            glyph=filter.glyph
                            label=l.text_with("filter-remove", &[("filter", filter.text.clone().into())])
                            text=filter.text
                            on_remove=Callback::new(move |()| site.ask(without.clone(), false))
                        />
                    </li>
                }
            });
            view! { <ul class="chips active" role="list" aria-label=l.text("filter-active")>{chips.collect_view()}</ul> }
        })
    }
}

#[component]
pub fn FilterPanel(catalogue: Arc<Catalogue>, question: Memo<Question>, answer: Memo<Answer>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let base = catalogue.base.clone();
    let open = RwSignal::new(false);
    let facets = Memo::new(move |_| answer.with(|a| a.facets.clone()));
    let counted = |count: fn(&Facets, usize) -> usize, at: usize| {
        Some(Signal::derive(move || facets.with(|facets| count(facets, at))))
    };
    let none = |text: &str| Choice { value: String::new(), text: l.text(text), count: None };
    let change = move |edit: &dyn Fn(&mut Question)| {
        let mut q = question.get_untracked();
        edit(&mut q);
        site.ask(q, false);
    };

    let neighbourhoods = std::iter::once(none("filter-neighbourhood-any"))
        .chain(base.neighbourhoods.neighbourhoods.iter().map(|n| {
            let nr = n.nr;
            let count = Signal::derive(move || facets.with(|f| f.neighbourhoods.get(&nr).copied().unwrap_or(0)));
            Choice { value: nr.0.to_string(), text: n.name.clone(), count: Some(count) }
        }))
        .collect::<Vec<_>>();
    let ages = std::iter::once(none("filter-age-any"))
        .chain((0..=OLDEST).map(|age| Choice {
            value: age.to_string(),
            text: l.text_with("age-years", &[("years", age.into())]),
            count: counted(|f, at| f.ages.get(at).copied().unwrap_or(0), usize::from(age)),
        }))
        .collect::<Vec<_>>();
    let prices = std::iter::once(none("filter-price-any"))
        .chain(Price::ALL.iter().enumerate().filter(|(_, price)| **price != Price::Uitpas || l.knows_pass()).map(
            |(at, price)| Choice {
                value: price.as_str().into(),
                text: price_text(&l, *price),
                count: counted(|f, at| f.prices.get(at).map_or(0, |(_, n)| *n), at),
            },
        ))
        .collect::<Vec<_>>();
    let times = std::iter::once(none("filter-time-any"))
        .chain(TimeOfYear::ALL.iter().enumerate().map(|(at, time)| Choice {
            value: time.as_str().into(),
            text: l.text(time_text(*time)),
            count: counted(|f, at| f.times.get(at).map_or(0, |(_, n)| *n), at),
        }))
        .collect::<Vec<_>>();
    let parts = std::iter::once(none("filter-part-any"))
        .chain(DayPart::ALL.iter().enumerate().map(|(at, part)| Choice {
            value: part.as_str().into(),
            text: l.text(wording::day_part(*part)),
            count: counted(|f, at| f.parts.get(at).map_or(0, |(_, n)| *n), at),
        }))
        .collect::<Vec<_>>();
    let spoken = std::iter::once(none("filter-language-any"))
        .chain(base.region.languages.iter().map(|(lang, name)| {
            let lang = *lang;
            let count =
                Signal::derive(move || facets.with(|f| f.languages.get(&lang).copied().unwrap_or(f.other_languages)));
            Choice { value: lang.to_string(), text: name.clone(), count: Some(count) }
        }))
        .collect::<Vec<_>>();
    let sorts = [(Sort::Best, "sort-best"), (Sort::Nearest, "sort-nearest"), (Sort::Name, "sort-name")]
        .map(|(sort, text)| Choice { value: sort.as_str().into(), text: l.text(text), count: None })
        .to_vec();
    let toggle = move |_| open.update(|open| *open = !*open);
    view! {
        <button
            class="button quiet filters-toggle"
            type="button"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls="filters"
            on:click=toggle
        >
            <Icon glyph=Glyph::Filters />
            {l.text("filter-title")}
        </button>
        <form id="filters" class="filters" class:open=move || open.get() aria-label=l.text("filter-title") on:submit=|e| e.prevent_default()>
            <Select
                id="neighbourhood"
                label=l.text("filter-neighbourhood")
                choices=neighbourhoods
                value=Signal::derive(move || question.get().neighbourhood.map(|n| n.0.to_string()).unwrap_or_default())
                on_choose=Callback::new(move |v: String| change(&|q| {
                    q.neighbourhood = v.parse().ok().map(NeighbourhoodNr);
                    q.around = q.around && q.neighbourhood.is_some();
                }))
            />
            <NearControl
                catalogue=catalogue.as_ref().clone()
                href_of=Callback::new(move |nr| site.href(Page::Search(near(nr, question.get()))))
                on_found=Callback::new(move |nr| site.ask(near(nr, question.get_untracked()), false))
            />
            {move || question.get().neighbourhood.map(|_| view! {
                <Check
                    id="around"
                    text=use_messages().text("filter-around")
                    checked=Signal::derive(move || question.get().around)
                    on_change=Callback::new(move |on| change(&|q| q.around = on))
                />
            })}
            <Select
                id="age"
                label=l.text("filter-age")
                choices=ages
                value=Signal::derive(move || question.get().age.map(|a| a.to_string()).unwrap_or_default())
                on_choose=Callback::new(move |v: String| change(&|q| q.age = v.parse().ok()))
            />
            <Select
                id="time"
                label=l.text("filter-time")
                choices=times
                value=Signal::derive(move || question.get().time.map_or("", TimeOfYear::as_str).to_owned())
                on_choose=Callback::new(move |v: String| change(&|q| q.time = TimeOfYear::parse(&v)))
            />
            <Select
                id="part"
                label=l.text("filter-part")
                choices=parts
                value=Signal::derive(move || question.get().part.map_or("", DayPart::as_str).to_owned())
                on_choose=Callback::new(move |v: String| change(&|q| q.part = DayPart::parse(&v)))
            />
            <Select
                id="price"
                label=l.text("filter-price")
                choices=prices
                value=Signal::derive(move || question.get().price.map_or("", Price::as_str).to_owned())
                on_choose=Callback::new(move |v: String| change(&|q| q.price = Price::parse(&v)))
            />
            <Select
                id="language"
                label=l.text("filter-language")
                choices=spoken
                value=Signal::derive(move || question.get().spoken.map(|s| s.to_string()).unwrap_or_default())
                on_choose=Callback::new(move |v: String| change(&|q| q.spoken = v.parse().ok()))
            />
            <Check
                id="wheelchair"
                text=l.text("filter-wheelchair")
                count=Signal::derive(move || facets.with(|f| f.wheelchair))
                checked=Signal::derive(move || question.get().wheelchair)
                on_change=Callback::new(move |on| change(&|q| q.wheelchair = on))
            />
            <Check
                id="support"
                text=l.text("filter-support")
                count=Signal::derive(move || facets.with(|f| f.extra_support))
                checked=Signal::derive(move || question.get().extra_support)
                on_change=Callback::new(move |on| change(&|q| q.extra_support = on))
            />
            <Check
                id="unknown"
                text=l.text("filter-unknown")
                checked=Signal::derive(move || question.get().include_unknown)
                on_change=Callback::new(move |on| change(&|q| q.include_unknown = on))
            />
            <Select
                id="sort"
                label=l.text("sort-title")
                choices=sorts
                value=Signal::derive(move || question.get().sort.as_str().to_owned())
                on_choose=Callback::new(move |v: String| change(&|q| q.sort = Sort::parse(&v).unwrap_or_default()))
            />
        </form>
    }
}

/// What lies in and around a neighbourhood, the nearest first.
fn near(nr: NeighbourhoodNr, question: Question) -> Question {
    Question { neighbourhood: Some(nr), around: true, sort: Sort::Nearest, ..question }
}

#[component]
fn Check(
    id: &'static str,
    text: String,
    checked: Signal<bool>,
    on_change: Callback<bool>,
    #[prop(optional, into)] count: Option<Signal<usize>>,
) -> impl IntoView {
    view! {
        <label class="check" for=id>
            <input
                id=id
                type="checkbox"
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{text} {count.map(|count| view! { " (" {move || count.get()} ")" })}</span>
        </label>
    }
}
