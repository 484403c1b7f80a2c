//! The plan: weeks of the coming school holidays and the hours of school weeks
//! against the children; what is put in, what that leaves open, and the ways to
//! carry it. One function, so that it can be loaded when it is wanted.

mod agenda;
mod carry;
mod editor;
mod received;
mod sheet;
mod summary;
mod weeks;
mod words;

use std::sync::Arc;

use leptos::prelude::*;

use super::family::today;
use super::{Title, with_catalogue};
use crate::components::{Glyph, Icon, ViewLink, Views};
use crate::domain::{Day, Lang, Received, Service, ServiceId};
use crate::l10n::Localizer;
use crate::plan::{Entry, Plan, Records, Slot, Span};
use crate::route::Page;
use crate::state::{Catalogue, Picked, use_messages, use_site};
pub use agenda::Agenda;
pub use weeks::holidays_ahead;
pub use words::week_name;

/// How many children one can start with at a press.
const QUICK: usize = 4;

/// What every part of the page needs.
#[derive(Clone)]
struct Shown {
    l: Arc<Localizer>,
    catalogue: Arc<Catalogue>,
    today: RwSignal<Option<Day>>,
    /// What is being put in or changed.
    editing: RwSignal<Option<Editing>>,
    /// Where something was changed last: there the focus goes.
    changed: RwSignal<Option<(Slot, usize)>>,
}

/// The place of the editor: a slot and a child, and the entry it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Editing {
    slot: Slot,
    child: usize,
    entry: Option<usize>,
}

impl Shown {
    /// The name of a service, or that it is gone.
    fn name(&self, id: &ServiceId) -> String {
        match self.catalogue.cards.find(id) {
            Some(card) => card.name.clone(),
            None => self.l.text_with("plan-gone", &[("id", id.as_str().into())]),
        }
    }

    /// What it is called in a language of a sheet: in Dutch by the name on the door,
    /// also before its record is there.
    fn name_in(&self, lang: Lang, id: &ServiceId, record: Option<&Service>) -> String {
        if let Some((_, text)) = record.and_then(|record| record.text(lang)) {
            return text.name.clone();
        }
        let dutch = (lang == Lang::NL).then(|| self.catalogue.cards.find(id)?.dutch_name.clone()).flatten();
        dutch.unwrap_or_else(|| self.name(id))
    }

    /// The records that are loaded, tracked.
    fn records(&self) -> Records {
        use_site().records.with(|records| records.found.clone())
    }
}

fn record<'a>(records: &'a Records, id: &ServiceId) -> Option<&'a Service> {
    records.get(id).map(|record| &**record)
}

/// The three pages that belong together: what is kept, for whom, and when.
pub fn tabs(current: &Page) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let pages = [
        (Glyph::Star, "list-title", Page::List(Received::default())),
        (Glyph::People, "family-title", Page::Family),
        (Glyph::Calendar, "plan-title", Page::Plan(String::new())),
    ];
    let views = pages.map(|(glyph, id, page)| {
        let here = std::mem::discriminant(&page) == std::mem::discriminant(current);
        let href = site.href(page);
        ViewLink { glyph, text: l.text(id), href: Signal::stored(href), current: Signal::stored(here) }
    });
    view! {
        <div class="own-pages no-print">
            <Views label=l.text("own-pages") views=Vec::from(views) />
        </div>
    }
    .into_any()
}

pub fn page(code: &str) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let code = code.to_owned();
    on_cleanup(move || site.planning.pick(None));
    site.planning.watch();
    {
        let code = code.clone();
        Effect::new(move |_| site.wanted.set(site.planning.services(&code)));
    }
    view! {
        <div class="plan-page">
            <Title text=l.text("plan-title") />
            {tabs(&Page::Plan(String::new()))}
            {with_catalogue(move |catalogue| untrack(|| content(Arc::new(catalogue), &code)))}
        </div>
    }
    .into_any()
}

fn content(catalogue: Arc<Catalogue>, code: &str) -> AnyView {
    let shown = Shown {
        l: use_messages(),
        catalogue,
        today: today(),
        editing: RwSignal::new(None),
        changed: RwSignal::new(None),
    };
    let planning = use_site().planning;
    let some = Memo::new(move |_| planning.with(|household| !household.family.children().is_empty()));
    let received = received::panel(&shown, code);
    let ready = Memo::new(move |_| planning.is_ready());
    let own = move || match (ready.get(), some.get()) {
        (false, _) => ().into_any(),
        (true, false) => nobody(&shown),
        // Drawn once: what changes in it is drawn anew by itself.
        (true, true) => untrack(|| whole(&shown)),
    };
    view! {
        {received}
        {own}
    }
    .into_any()
}

fn whole(shown: &Shown) -> AnyView {
    view! {
        <div class="no-print own-plan">
            {picked(shown)}
            {tools(shown)}
            {weeks::all(shown)}
            {summary::section(shown)}
            {carry::section(shown)}
        </div>
        {sheet::sheet(shown)}
    }
    .into_any()
}

/// Goes to the plan with a service in the hand, or one of its dated runs.
pub fn pick_button(id: &ServiceId, name: &str, run: Option<(Day, Day)>) -> AnyView {
    let site = use_site();
    let id = id.clone();
    let pick = move |_| {
        site.planning.pick(Some(Picked { service: id.clone(), run }));
        site.go(Page::Plan(String::new()));
    };
    view! {
        <button class="button quiet into-plan" type="button" on:click=pick>
            <Icon glyph=Glyph::Calendar />
            <span>{use_messages().text("plan-pick")}</span>
            <span class="visually-hidden">{format!(": {name}")}</span>
        </button>
    }
    .into_any()
}

/// Nobody to plan for yet: how many children are there? A colour is enough.
fn nobody(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let site = use_site();
    let buttons = (1..=QUICK).map(|count| {
        let add = move |_| {
            site.planning.change(|household| {
                (0..count).for_each(|_| {
                    household.family.add();
                });
            });
        };
        view! {
            <button class="button primary" type="button" on:click=add>
                {l.text_with("plan-children", &[("count", count.into())])}
            </button>
        }
        .into_any()
    });
    view! {
        <div class="notice">
            <Icon glyph=Glyph::People />
            <div>
                <h2>{l.text("plan-nobody")}</h2>
                <p>{l.text("plan-nobody-hint")}</p>
                <p class="actions">{buttons.collect::<Vec<AnyView>>()}</p>
                <a class="standalone" href=site.href(Page::Family)>
                    {l.text("plan-nobody-more")}
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// What was chosen on another page, waiting to be put in.
fn picked(shown: &Shown) -> AnyView {
    let shown = shown.clone();
    let planning = use_site().planning;
    (move || {
        let picked = planning.picked()?;
        let l = &shown.l;
        Some(view! {
            <div class="panel picked" role="status">
                <p>{l.text_with("plan-picked", &[("name", shown.name(&picked.service).into())])}</p>
                <button class="button primary" type="button" on:click=move |_| planning.pick(None)>
                    <Icon glyph=Glyph::Check />
                    {l.text("plan-picked-done")}
                </button>
            </div>
        })
    })
    .into_any()
}

/// Undoing, and the hours somebody has to be there.
fn tools(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let planning = use_site().planning;
    view! {
        <div class="plan-tools">
            <button
                class="button quiet"
                type="button"
                disabled=move || !planning.can_undo()
                on:click=move |_| planning.undo()
            >
                <Icon glyph=Glyph::Undo />
                {l.text("plan-undo")}
            </button>
            <details class="wanted">
                <summary>{l.text("plan-wanted")}</summary>
                {wanted_hours()}
            </details>
        </div>
    }
    .into_any()
}

/// From when until when somebody has to be there on a day without school.
pub fn wanted_hours() -> AnyView {
    let l = use_messages();
    let planning = use_site().planning;
    let wanted = untrack(|| planning.with(|household| household.plan.wanted));
    // Only both times together are hours; until then they stay in the form.
    let times = RwSignal::new((wanted.map(Span::from), wanted.map(Span::until)));
    let change = move || {
        let (from, until) = times.get_untracked();
        let wanted = from.zip(until).and_then(|(from, until)| Span::new(from, until));
        planning.change(|household| household.plan.wanted = wanted);
    };
    let from =
        words::time_field("wanted-from", l.text("plan-from"), Signal::derive(move || times.get().0), move |time| {
            times.update(|times| times.0 = time);
            change();
        });
    let until =
        words::time_field("wanted-until", l.text("plan-until"), Signal::derive(move || times.get().1), move |time| {
            times.update(|times| times.1 = time);
            change();
        });
    view! {
        <p class="hint">{l.text("plan-wanted-hint")}</p>
        <div class="times">{from} {until}</div>
    }
    .into_any()
}

/// Takes an entry out of the plan and puts another in its place.
fn replace(plan: &mut Plan, at: Option<usize>, entry: Option<Entry>) {
    if let Some(at) = at {
        plan.remove(at);
    }
    if let Some(entry) = entry {
        plan.put(entry);
    }
}
