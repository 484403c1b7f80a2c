//! What the finders share: the head of the page, its questions, the list of
//! services, and the ways on.

use leptos::prelude::*;

use super::super::{Title, walk_in};
use crate::components::{
    Answered, Choice, Glyph, HumanHelp, Icon, QuickExit, Select, ServiceCard, UrgentNumbers, Words, nothing_found,
    wording,
};
use crate::domain::{Category, Day, NeighbourhoodNr};
use crate::finders;
use crate::route::{Page, Question, Route, Wish};
use crate::state::{Catalogue, use_messages, use_site};

/// How many lines stand open before the rest folds away.
const OPEN: usize = 5;

/// What is chosen, tracked.
pub fn wished() -> Memo<Wish> {
    let site = use_site();
    Memo::new(move |_| site.route.with(Route::wish))
}

/// The address of this page with another choice.
pub fn href_with(wish: Memo<Wish>, change: impl Fn(&mut Wish) + Send + Sync + 'static) -> Signal<String> {
    let site = use_site();
    Signal::derive(move || {
        let mut changed = wish.get();
        change(&mut changed);
        let mut route = site.route.get_untracked();
        if let Route::Page(_, Page::Finder(_, wish) | Page::Moment(_, wish)) = &mut route {
            *wish = changed;
        }
        route.href(&site.base())
    })
}

/// An answer that is a link, and that takes itself back when it is chosen.
pub fn answer<T: PartialEq + Clone + Send + Sync + 'static>(
    wish: Memo<Wish>,
    glyph: Option<Glyph>,
    text: String,
    get: fn(&mut Wish) -> &mut Option<T>,
    value: T,
) -> Answered {
    let own = value.clone();
    let current = Signal::derive(move || get(&mut wish.get()).as_ref() == Some(&own));
    let href = href_with(wish, move |wish| {
        let field = get(wish);
        *field = if field.as_ref() == Some(&value) { None } else { Some(value.clone()) };
    });
    Answered { glyph, text, hint: None, href, current }
}

/// The day it is: as the device says, and before that the day the catalogue
/// was published.
pub fn today(catalogue: &Catalogue) -> RwSignal<Option<Day>> {
    let device = use_site().device();
    let today = RwSignal::new(catalogue.manifest.published_on);
    Effect::new(move |_| {
        if let Some(day) = device.today() {
            today.set(Some(day));
        }
    });
    today
}

#[component]
pub fn Head(theme: &'static str, glyph: Glyph, title: String, lead: String, sensitive: bool) -> AnyView {
    view! {
        {sensitive.then(|| view! { <QuickExit /> })}
        <header class="finder-head" data-theme=theme>
            <Icon glyph />
            <div>
                <Title text=title />
                <p class="lead">{lead}</p>
            </div>
        </header>
    }
    .into_any()
}

/// Which neighbourhood, with those around it.
#[component]
pub fn WhereFilter(catalogue: Catalogue, wish: Memo<Wish>) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let any = Choice { value: String::new(), text: l.text("filter-neighbourhood-any"), count: None };
    let each = catalogue.base.neighbourhoods.neighbourhoods.iter();
    let each = each.map(|n| Choice { value: n.nr.0.to_string(), text: n.name.clone(), count: None });
    let choices: Vec<Choice> = std::iter::once(any).chain(each).collect();
    view! {
        <Select
            id="neighbourhood"
            label=l.text("finder-where")
            choices
            value=Signal::derive(move || wish.get().neighbourhood.map(|n| n.0.to_string()).unwrap_or_default())
            on_choose=Callback::new(move |v: String| site.wish(|w| w.neighbourhood = v.parse().ok().map(NeighbourhoodNr)))
        />
    }
    .into_any()
}

#[component]
pub fn AgeFilter(label: String, oldest: u8, wish: Memo<Wish>) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let any = Choice { value: String::new(), text: l.text("filter-age-any"), count: None };
    let each = (0..=oldest).map(|age| {
        let text = if age == 0 { l.text("finder-baby") } else { l.text_with("age-years", &[("years", age.into())]) };
        Choice { value: age.to_string(), text, count: None }
    });
    let choices: Vec<Choice> = std::iter::once(any).chain(each).collect();
    view! {
        <Select
            id="age"
            label
            choices
            value=Signal::derive(move || wish.get().age.map(|a| a.to_string()).unwrap_or_default())
            on_choose=Callback::new(move |v: String| site.wish(|w| w.age = v.parse().ok()))
        />
    }
    .into_any()
}

/// A service as a card of its own.
pub fn card(catalogue: &Catalogue, service: usize, uncertain: bool, more: Option<AnyView>) -> AnyView {
    let card = &catalogue.cards.offered[service];
    let facts = catalogue.engine.facts(service);
    view! {
        <li>
            <ServiceCard
                card
                facts=facts.as_ref()
                base=&catalogue.base
                href=use_site().href(Page::Service(card.id.clone()))
                uncertain
                heading=3
                more
            />
        </li>
    }
    .into_any()
}

/// Where to ask first: its name, and what it is.
pub fn door(catalogue: &Catalogue, service: usize) -> AnyView {
    let card = &catalogue.cards.offered[service];
    view! {
        <a
            class="door"
            href=use_site().href(Page::Service(card.id.clone()))
            data-theme=card.category.as_str()
            data-service=card.id.to_string()
        >
            <b><Words text=card.name.clone() lang=card.lang /></b>
            " "
            <span><Words text=card.summary.clone() lang=card.lang /></span>
        </a>
    }
    .into_any()
}

/// A service in one line: its name, and of its facts what is known.
pub fn line(catalogue: &Catalogue, service: usize) -> AnyView {
    let l = use_messages();
    let card = &catalogue.cards.offered[service];
    let known = catalogue.engine.facts(service).map(|facts| {
        let place = wording::place(&l, &catalogue.base, facts.coverage, &facts.areas).or_else(|| card.street.clone());
        let said = [wording::ages(&l, &facts.ages), place, wording::price(&l, facts.cost)];
        said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    view! {
        <li>
            <a href=use_site().href(Page::Service(card.id.clone())) data-service=card.id.to_string()>
                <Words text=card.name.clone() lang=card.lang />
                <small>{known}</small>
            </a>
        </li>
    }
    .into_any()
}

/// Services in lines; more than a few fold away.
pub fn lines(catalogue: &Catalogue, services: &[usize]) -> Option<AnyView> {
    let l = use_messages();
    let items = |services: &[usize]| services.iter().map(|at| line(catalogue, *at)).collect::<Vec<AnyView>>();
    // One more would take as much room as saying that there is one.
    let (open, more) = services.split_at(if services.len() > OPEN + 1 { OPEN } else { services.len() });
    let more = (!more.is_empty()).then(|| {
        view! {
            <details>
                <summary>{l.text_with("results-more", &[("count", more.len().into())])}</summary>
                <ul class="lines" role="list">{items(more)}</ul>
            </details>
        }
    });
    (!services.is_empty()).then(|| view! { <ul class="lines" role="list">{items(open)}</ul> {more} }.into_any())
}

/// Services of which it is not known whether they fit, folded away.
pub fn folded(title: String, hint: &str, list: Option<AnyView>) -> Option<AnyView> {
    let l = use_messages();
    let list = list?;
    Some(
        view! {
            <details class="perhaps">
                <summary>
                    <Icon glyph=Glyph::Question />
                    {title}
                </summary>
                <p class="hint">{l.text(hint)}</p>
                {list}
            </details>
        }
        .into_any(),
    )
}

/// What a way out of "nothing found" is called, and what it lets go.
type Looser = (&'static str, fn(&mut Wish));

/// Nothing fits: what to let go, one at a time.
pub fn nothing(wish: Memo<Wish>) -> AnyView {
    let l = use_messages();
    let chosen = wish.get();
    let mut looser: Vec<Looser> = Vec::new();
    if chosen.neighbourhood.is_some() {
        looser.push(("finder-anywhere", |wish| wish.neighbourhood = None));
    }
    if chosen.age.is_some() || chosen.stage.is_some() {
        looser.push(("finder-any-age", |wish| (wish.age, wish.stage) = (None, None)));
    }
    if chosen.free || chosen.time.is_some() {
        looser.push(("finder-any-time-and-price", |wish| (wish.free, wish.time) = (false, None)));
    }
    let looser = looser.into_iter().map(|(text, change)| {
        let href = href_with(wish, change);
        view! { <li><a class="chip" href=move || href.get()>{l.text(text)}</a></li> }.into_any()
    });
    let looser: Vec<AnyView> = looser.collect();
    nothing_found("finder-nothing", looser)
}

/// The ways on: searching with filters, with what was chosen; the numbers to
/// call where that may matter; and always someone to ask.
#[component]
pub fn WaysOn(catalogue: Catalogue, question: Signal<Question>, sensitive: bool) -> AnyView {
    let l = use_messages();
    let site = use_site();
    view! {
        <p class="ways-on">
            <a class="button quiet" href=move || site.href(Page::Search(question.get()))>
                <Icon glyph=Glyph::Search />
                {l.text("finder-search")}
            </a>
        </p>
        {sensitive.then(|| view! { <UrgentNumbers base=&catalogue.base /> })}
        <HumanHelp base=&catalogue.base walk_in=walk_in(&catalogue) />
    }
    .into_any()
}

/// Whether the page one is on, without its choices, is a sensitive one.
pub fn sensitive(catalogue: &Catalogue) -> bool {
    match use_site().route.get_untracked().place() {
        Route::Page(_, page) => finders::is_sensitive(&catalogue.base.taxonomy, &page),
        Route::Root => false,
    }
}

/// What a category is called, for the head of its page.
pub fn name_of(catalogue: &Catalogue, category: Category) -> String {
    catalogue.base.category_name(category, catalogue.lang).to_owned()
}
