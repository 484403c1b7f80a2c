//! Putting one thing in, or changing it: what, for whom, on which days, from
//! when until when, and a note for oneself.

use leptos::prelude::*;

use super::weeks::CHANGED;
use super::words::{Times, time_field};
use super::{Editing, Shown, replace};
use crate::components::{ChildBadge, Glyph, Icon, child_name};
use crate::domain::{Category, Day, DayPart, Known, ServiceId, Weekday};
use crate::plan::{Children, Days, Entry, NOTE_LENGTH, Offer, Rules, Slot, Span, TermSlot, fits};
use crate::route::{Page, Question, TimeOfYear};
use crate::state::use_site;

/// Services offered that may fit, best first.
const OFFERED: usize = 60;
/// Where the focus goes when the editor opens.
const EDITOR: &str = "editor";

pub fn editor(shown: &Shown, editing: Editing, free: Days) -> AnyView {
    let l = &shown.l;
    let site = use_site();
    let planning = site.planning;
    let Editing { slot, child, entry } = editing;
    let before = untrack(|| planning.with(|household| entry.and_then(|at| household.plan.entries().get(at).cloned())));
    let service = RwSignal::new(before.as_ref().map(|entry| entry.service.clone()));
    let children = RwSignal::new(before.as_ref().map_or(Children::one(child), |entry| entry.children));
    let days = RwSignal::new(before.as_ref().map_or(free, |entry| entry.days));
    let hours = before.as_ref().and_then(|entry| entry.hours);
    let times: RwSignal<Times> = RwSignal::new((hours.map(Span::from), hours.map(Span::until)));
    let note = RwSignal::new(before.as_ref().map(|entry| entry.note().to_owned()).unwrap_or_default());
    let asked = RwSignal::new(false);
    let device = StoredValue::new(site.device());
    device.get_value().focus(EDITOR);
    let (editor, changed) = (shown.editing, shown.changed);
    let close = move || {
        changed.set(Some((slot, child)));
        editor.set(None);
        device.get_value().focus(CHANGED);
    };
    let ready = move || service.with(Option::is_some) && !children.get().is_empty() && !days.get().is_empty();
    let save = move || {
        asked.set(true);
        let Some(service) = service.get_untracked().filter(|_| untrack(ready)) else { return };
        let mut put = Entry::new(service, children.get_untracked(), slot, days.get_untracked());
        let (from, until) = times.get_untracked();
        put.hours = from.zip(until).and_then(|(from, until)| Span::new(from, until));
        put.set_note(&note.get_untracked());
        planning.change(|household| replace(&mut household.plan, entry, Some(put)));
        close();
    };
    let remove = move |_| {
        planning.change(|household| replace(&mut household.plan, entry, None));
        close();
    };
    let missing = l.text("plan-missing");
    let link = before.as_ref().filter(|entry| shown.catalogue.cards.find(&entry.service).is_some()).map(|entry| {
        view! {
            <a class="standalone" href=site.href(Page::Service(entry.service.clone()))>
                {shown.name(&entry.service)}
            </a>
        }
    });
    let title = if entry.is_some() { "plan-change-title" } else { "plan-add-title" };
    view! {
        <form
            class="panel editor"
            aria-labelledby=EDITOR
            autocomplete="off"
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <h4 id=EDITOR tabindex="-1">{l.text(title)}</h4>
            {link}
            {services(shown, editing, service)}
            <fieldset>
                <legend>{l.text("plan-who")}</legend>
                <div class="chips">{who(shown, children)}</div>
            </fieldset>
            <fieldset>
                <legend>{l.text("plan-days")}</legend>
                <div class="chips">{on_days(shown, free, days)}</div>
            </fieldset>
            <details open=hours.is_some() || untrack(|| note.with(|note| !note.is_empty()))>
                <summary>{l.text("plan-more")}</summary>
                <p class="hint">{l.text("plan-own-hours")}</p>
                <div class="times">
                    {time_field("entry-from", l.text("plan-from"), Signal::derive(move || times.get().0), move |time| times.update(|times| times.0 = time))}
                    {time_field("entry-until", l.text("plan-until"), Signal::derive(move || times.get().1), move |time| times.update(|times| times.1 = time))}
                </div>
                <div class="field">
                    <label for="entry-note">{l.text("plan-note")}</label>
                    <input
                        class="text"
                        id="entry-note"
                        type="text"
                        maxlength=NOTE_LENGTH
                        prop:value=move || note.get()
                        on:input=move |event| note.set(event_target_value(&event))
                    />
                </div>
            </details>
            <p class="state" role="status">{move || (asked.get() && !ready()).then(|| missing.clone())}</p>
            <p class="actions">
                <button class="button primary" type="submit">
                    <Icon glyph=Glyph::Check />
                    {l.text("plan-save")}
                </button>
                <button class="button quiet" type="button" on:click=move |_| close()>
                    {l.text("plan-cancel")}
                </button>
                {entry.map(|_| view! {
                    <button class="button quiet" type="button" on:click=remove>
                        <Icon glyph=Glyph::Close />
                        {l.text("plan-remove")}
                    </button>
                })}
            </p>
        </form>
    }
    .into_any()
}

fn who(shown: &Shown, children: RwSignal<Children>) -> Vec<AnyView> {
    let family = untrack(|| use_site().planning.with(|household| household.family.children().to_vec()));
    let chip = |(at, child): (usize, &crate::plan::Child)| {
        let name = view! {
            <ChildBadge at colour=child.colour />
            <span>{child_name(&shown.l, at, child)}</span>
        };
        ticked(
            move || children.get().contains(at),
            move |on| children.update(|children| *children = children.with(at, on)),
            name.into_any(),
        )
    };
    family.iter().enumerate().map(chip).collect()
}

fn on_days(shown: &Shown, free: Days, days: RwSignal<Days>) -> Vec<AnyView> {
    let chip = |at: usize| {
        let name = view! { <span>{shown.l.weekday(Weekday::ALL[at])}</span> };
        let set = move |on| days.update(|days| *days = days.with(at, on));
        ticked(move || days.get().contains(at), set, name.into_any())
    };
    free.iter().map(chip).collect()
}

/// A chip to tick.
fn ticked(is_on: impl Fn() -> bool + Send + Sync + 'static, set: impl Fn(bool) + 'static, name: AnyView) -> AnyView {
    view! {
        <label class="chip">
            <input type="checkbox" prop:checked=is_on on:change=move |event| set(event_target_checked(&event)) />
            {name}
        </label>
    }
    .into_any()
}

/// What is filtered for in a slot: every child-friendly thing of that time.
fn question(slot: Slot) -> Question {
    let (time, part) = match slot {
        Slot::Week(_) => (Some(TimeOfYear::Holidays), None),
        Slot::Term(TermSlot::BeforeSchool) => (None, Some(DayPart::BeforeSchool)),
        Slot::Term(TermSlot::AfterSchool) => (None, Some(DayPart::AfterSchool)),
        Slot::Term(TermSlot::WednesdayAfternoon) => (None, Some(DayPart::WednesdayAfternoon)),
    };
    Question { time, part, include_unknown: true, ..Question::default() }
}

/// The choice of a service: what is kept or planned already, then what fits.
fn services(shown: &Shown, editing: Editing, service: RwSignal<Option<ServiceId>>) -> AnyView {
    let l = &shown.l;
    let site = use_site();
    let catalogue = &shown.catalogue;
    let (mut own, child) = untrack(|| {
        let planning = site.planning;
        let own = planning.with(|household| household.plan.services());
        (own, planning.with(|household| household.family.children().get(editing.child).cloned()))
    });
    for id in untrack(|| site.kept.list()).ids() {
        if !own.contains(id) {
            own.push(id.clone());
        }
    }
    let day: Option<Day> = match editing.slot {
        Slot::Week(monday) => Some(monday),
        Slot::Term(_) => shown.today.get_untracked(),
    };
    let hits = catalogue.engine.answer(&question(editing.slot), Some(l.lang()), usize::MAX).hits;
    let (mut surely, mut perhaps) = (Vec::new(), Vec::new());
    for hit in hits {
        let card = &catalogue.cards.offered[hit.service];
        let facts = catalogue.engine.facts(hit.service).filter(|facts| {
            let theirs = [Category::Holiday, Category::Childcare, Category::Learning];
            !own.contains(&card.id) && facts.categories.iter().any(|category| theirs.contains(category))
        });
        let Some(((facts, child), day)) = facts.zip(child.as_ref()).zip(day) else { continue };
        let offer = Offer { facts: &facts, stages: &card.stages };
        let rules = Rules { region: &catalogue.base.region, holidays: &catalogue.base.holidays };
        let fit = fits(child, offer, day, rules).and(if hit.uncertain { Known::Unknown } else { Known::Yes });
        match fit {
            Known::Yes => surely.push(card.id.clone()),
            Known::Unknown => perhaps.push(card.id.clone()),
            Known::No => {}
        }
    }
    surely.truncate(OFFERED);
    perhaps.truncate(OFFERED);
    let group = |label: &'static str, ids: Vec<ServiceId>| {
        let options = ids.into_iter().map(|id| {
            let name = shown.name(&id);
            let value = id.to_string();
            view! { <option value=value selected=move || service.with(|now| now.as_ref() == Some(&id))>{name}</option> }
                .into_any()
        });
        let options: Vec<AnyView> = options.collect();
        (!options.is_empty()).then(|| view! { <optgroup label=l.text(label)>{options}</optgroup> })
    };
    let choose = move |event| service.set(event_target_value(&event).parse().ok());
    view! {
        <div class="field">
            <label for="entry-service">{l.text("plan-service")}</label>
            <select id="entry-service" on:change=choose>
                <option value="">{l.text("plan-service-none")}</option>
                {group("plan-service-own", own)}
                {group("plan-service-fits", surely)}
                {group("plan-service-perhaps", perhaps)}
            </select>
            <a class="standalone" href=site.href(Page::Search(question(editing.slot)))>
                {l.text("plan-search")}
            </a>
        </div>
    }
    .into_any()
}
