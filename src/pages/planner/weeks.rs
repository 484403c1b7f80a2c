//! The weeks against the children: what is in, what is open, and the button
//! that puts something in.

use leptos::prelude::*;

use super::editor;
use super::words::{clock, clocks, days, holiday_name, own_days, term_slot, week_of};
use super::{Editing, Shown, record};
use crate::catalogue::Base;
use crate::components::{ChildBadge, Glyph, Icon, child_age, child_name};
use crate::domain::{Age, Day, HolidayWeek, Known, Service, Weekday};
use crate::l10n::Localizer;
use crate::plan::{Child, Children, Cover, Days, Entry, Offer, Records, Rules, Slot, TermSlot, cover, fits, stay};
use crate::search::Facts;
use crate::state::{Picked, use_site};

/// How far ahead one plans: as far as the next school year's first holidays.
const AHEAD: Age = Age { years: 1, months: 2, weeks: 0 };

/// Where something was changed last.
pub const CHANGED: &str = "changed";

/// The holidays to come, each with its weeks.
fn ahead(base: &Base, today: Day) -> Vec<Vec<HolidayWeek>> {
    let far = today.after(AHEAD);
    let mut holidays: Vec<Vec<HolidayWeek>> = Vec::new();
    for week in base.holidays.weeks(today) {
        if far.is_some_and(|far| week.monday >= far) && !is_used(std::slice::from_ref(&week)) {
            continue;
        }
        match holidays.last_mut().filter(|last| last[0].kind == week.kind && week.number > 1) {
            Some(last) => last.push(week),
            None => holidays.push(vec![week]),
        }
    }
    holidays
}

/// What the holidays to come are called, each with its first Monday.
pub fn holidays_ahead(l: &Localizer, base: &Base, today: Day) -> Vec<(String, Day)> {
    ahead(base, today).iter().map(|weeks| (holiday_title(l, base, weeks), weeks[0].monday)).collect()
}

/// "zomervakantie 2027".
fn holiday_title(l: &Localizer, base: &Base, weeks: &[HolidayWeek]) -> String {
    format!("{} {}", holiday_name(l, base, &weeks[0].kind), weeks[0].monday.0.year())
}

/// The holidays to come, and the school weeks, each to be opened.
pub fn all(shown: &Shown) -> AnyView {
    let shown = shown.clone();
    (move || {
        let holidays = ahead(&shown.catalogue.base, shown.today.get()?);
        let wished = untrack(|| use_site().planning.wished());
        let is_open = |weeks: &Vec<HolidayWeek>| {
            is_used(weeks) || is_picked(weeks) || weeks.iter().any(|week| Some(week.monday) == wished)
        };
        let none = !holidays.iter().any(is_open);
        let sections = holidays.iter().enumerate();
        let sections = sections.map(|(at, weeks)| holiday(&shown, weeks, is_open(weeks) || (none && at == 0)));
        let sections: Vec<AnyView> = sections.collect();
        Some(view! {
            {sections}
            {term(&shown)}
        })
    })
    .into_any()
}

/// Whether something is planned in a holiday already.
fn is_used(weeks: &[HolidayWeek]) -> bool {
    let slots: Vec<Slot> = weeks.iter().map(|week| Slot::Week(week.monday)).collect();
    let used =
        |household: &crate::plan::Household| household.plan.entries().iter().any(|entry| slots.contains(&entry.slot));
    untrack(|| use_site().planning.with(used))
}

/// Whether what is to be put in runs in a holiday.
fn is_picked(weeks: &[HolidayWeek]) -> bool {
    let run = untrack(|| use_site().planning.picked()).and_then(|picked| picked.run);
    run.is_some_and(|(from, until)| weeks.iter().flat_map(HolidayWeek::days).any(|day| from <= day && day <= until))
}

fn holiday(shown: &Shown, weeks: &[HolidayWeek], open: bool) -> AnyView {
    let (l, base) = (&shown.l, &shown.catalogue.base);
    let name = holiday_title(l, base, weeks);
    let count = l.text_with("plan-weeks", &[("count", weeks.len().into())]);
    let left = {
        let (shown, weeks) = (shown.clone(), weeks.to_vec());
        move || open_days(&shown, &weeks)
    };
    let sections: Vec<AnyView> = weeks
        .iter()
        .map(|week| {
            let first = week.days().next().unwrap_or(week.monday);
            let free = Days::free(week);
            let title = week_of(l, first);
            let hint = (free != Days::WORKDAYS).then(|| days(l, free));
            slot(shown, Slot::Week(week.monday), free, title, hint)
        })
        .collect();
    view! {
        <details class="holiday" open=open>
            <summary>
                <h2 class="holiday-name">{name}</h2>
                <span class="hint">{count} " · " {left}</span>
            </summary>
            {sections}
        </details>
    }
    .into_any()
}

/// "Nog 12 dagen open", over all children.
fn open_days(shown: &Shown, weeks: &[HolidayWeek]) -> String {
    let records = Records::new();
    let open: usize = use_site().planning.with(|household| {
        let children = 0..household.family.children().len();
        let of_child = |child| {
            let open_in = |week: &HolidayWeek| {
                let free = Days::free(week);
                let is_open = |at: &usize| {
                    cover(&household.plan, &records, child, Slot::Week(week.monday), *at) == Cover::Nothing
                };
                free.iter().filter(is_open).count()
            };
            weeks.iter().map(open_in).sum::<usize>()
        };
        children.map(of_child).sum()
    });
    shown.l.text_with("plan-open-days", &[("count", open.into())])
}

fn term(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let slots = [TermSlot::WednesdayAfternoon, TermSlot::AfterSchool, TermSlot::BeforeSchool];
    let sections = slots.map(|slot_| slot(shown, Slot::Term(slot_), slot_.days(), term_slot(l, slot_), None));
    view! {
        <details class="holiday school-weeks">
            <summary>
                <h2 class="holiday-name">{l.text("plan-term")}</h2>
                <span class="hint">{l.text("plan-term-hint")}</span>
            </summary>
            {Vec::from(sections)}
        </details>
    }
    .into_any()
}

/// One week, or one part of every school week.
fn slot(shown: &Shown, slot: Slot, free: Days, title: String, hint: Option<String>) -> AnyView {
    let planning = use_site().planning;
    let children = Memo::new(move |_| planning.with(|household| household.family.children().to_vec()));
    let cells = {
        let shown = shown.clone();
        move || {
            let cells = children.get().into_iter().enumerate().map(|(at, child)| cell(&shown, slot, free, at, child));
            cells.collect::<Vec<AnyView>>()
        }
    };
    let editing = shown.editing;
    let mine = Memo::new(move |_| editing.get().filter(|editing| editing.slot == slot));
    let editor = {
        let shown = shown.clone();
        move || mine.get().map(|editing| editor::editor(&shown, editing, free))
    };
    view! {
        <section class="plan-week">
            <h3>
                {title}
                {hint.map(|hint| view! { " " <small class="hint">{hint}</small> })}
            </h3>
            <ul class="plan-children" role="list">{cells}</ul>
            {editor}
        </section>
    }
    .into_any()
}

fn first_day(slot: Slot, today: Option<Day>) -> Option<Day> {
    match slot {
        Slot::Week(monday) => Some(monday),
        Slot::Term(_) => today,
    }
}

/// The place of one child in one slot. It stays when what is in it changes, and
/// with it the focus.
fn cell(shown: &Shown, slot: Slot, free: Days, at: usize, child: Child) -> AnyView {
    let changed = shown.changed;
    let changed = Memo::new(move |_| changed.get() == Some((slot, at)));
    let shown = shown.clone();
    view! {
        <li
            class="plan-child"
            id=move || changed.get().then_some(CHANGED)
            tabindex=move || changed.get().then_some("-1")
        >
            {move || done(&shown, slot, free, at, &child)}
        </li>
    }
    .into_any()
}

/// What one child does in one slot.
fn done(shown: &Shown, slot: Slot, free: Days, at: usize, child: &Child) -> AnyView {
    let l = &shown.l;
    let planning = use_site().planning;
    let records = shown.records();
    let name = child_name(l, at, child);
    let day = first_day(slot, shown.today.get());
    let age = day.and_then(|day| child_age(l, child, day));
    let (entries, open): (Vec<AnyView>, AnyView) = planning.with(|household| {
        let entries = household.plan.of(at, slot).map(|(place, entry)| {
            let change = Editing { slot, child: at, entry: Some(place) };
            planned(shown, entry, record(&records, &entry.service), free, child, day, change)
        });
        let covers: Vec<(usize, Cover)> =
            free.iter().map(|day| (day, cover(&household.plan, &records, at, slot, day))).collect();
        (entries.collect(), open_times(shown, slot, &covers))
    });
    view! {
        <p class="who">
            <ChildBadge at colour=child.colour />
            <span>{name.clone()}</span>
            <small class="hint">{age}</small>
        </p>
        {entries}
        {open}
        {add(shown, slot, free, at, name)}
    }
    .into_any()
}

/// What stands in the plan, as a button that changes it.
fn planned(
    shown: &Shown,
    entry: &Entry,
    record: Option<&Service>,
    free: Days,
    child: &Child,
    day: Option<Day>,
    change: Editing,
) -> AnyView {
    let l = &shown.l;
    let (service, card) = (&entry.service, shown.catalogue.cards.find(&entry.service));
    let editing = shown.editing;
    let stays: Vec<_> = entry.days.iter().map(|at| stay(entry, at, record)).collect();
    let mut hours: Vec<String> = stays.iter().filter_map(|stay| stay.activity).map(clock).collect();
    hours.dedup();
    let hours = match (hours.as_slice(), stays.iter().all(|stay| stay.activity.is_some())) {
        ([], _) => Some(view! { <span class="unknown">{l.text("plan-hours-unknown")}</span> }.into_any()),
        ([one], true) => Some(view! { <bdi dir="ltr">{one.clone()}</bdi> }.into_any()),
        _ => Some(view! { <bdi dir="ltr">{hours.join(" / ")}</bdi> }.into_any()),
    };
    let own = own_days(l, entry, free).map(|days| format!("{days} · "));
    let warnings = [
        stays.iter().any(|stay| stay.named == Known::No).then_some("plan-not-on-that-day"),
        record.zip(day).and_then(|(record, day)| {
            let offer = Offer { facts: &Facts::of(record), stages: &record.audience.stages };
            let base = &shown.catalogue.base;
            let rules = Rules { region: &base.region, holidays: &base.holidays };
            (fits(child, offer, day, rules) == Known::No).then_some("plan-does-not-fit")
        }),
        card.is_none().then_some("plan-gone-hint"),
    ];
    let warnings = warnings.into_iter().flatten().map(|id| {
        view! {
            <span class="warning">
                <Icon glyph=Glyph::Warning />
                {l.text(id)}
            </span>
        }
        .into_any()
    });
    let note = (!entry.note().is_empty()).then(|| view! { <span class="own-note">{entry.note().to_owned()}</span> });
    let theme = card.map(|card| card.category.as_str());
    view! {
        <button
            class="planned"
            type="button"
            data-theme=theme
            data-service=service.to_string()
            on:click=move |_| editing.set(Some(change))
        >
            <b lang=card.map(|card| card.lang.to_string())>{shown.name(service)}</b>
            <span>{own} {hours}</span>
            {note}
            {warnings.collect::<Vec<AnyView>>()}
            <span class="visually-hidden">{l.text("plan-change")}</span>
        </button>
    }
    .into_any()
}

/// The days with nothing, and the hours nobody is there on the others.
fn open_times(shown: &Shown, slot: Slot, covers: &[(usize, Cover)]) -> AnyView {
    let l = &shown.l;
    let weekday = |at: usize| l.weekday(Weekday::ALL[at]);
    let mut nothing = Days::default();
    let mut open: Vec<(Days, String)> = Vec::new();
    let mut unknown = false;
    for (at, cover) in covers {
        match cover {
            Cover::Nothing => nothing = nothing.with(*at, true),
            Cover::Unknown => unknown = true,
            Cover::Hours { open: spans, .. } if !spans.is_empty() => {
                let text = clocks(l, spans);
                match open.iter_mut().find(|(_, same)| *same == text) {
                    Some((days, _)) => *days = days.with(*at, true),
                    None => open.push((Days::default().with(*at, true), text)),
                }
            }
            Cover::Hours { .. } => {}
        }
    }
    // In school weeks nothing has to be filled.
    let empty = (!nothing.is_empty() && matches!(slot, Slot::Week(_))).then(|| {
        let all = nothing.count() as usize == covers.len();
        let text = if all {
            l.text("plan-nothing")
        } else {
            l.text_with("plan-nothing-on", &[("days", days(l, nothing).into())])
        };
        view! { <p class="open-time">{text}</p> }.into_any()
    });
    let hours = open.into_iter().map(|(on, text)| {
        let on = if on.count() == 1 { on.iter().map(weekday).collect() } else { days(l, on) };
        let text = l.text_with("plan-open-hours", &[("days", on.into()), ("hours", text.into())]);
        view! { <p class="open-time">{text}</p> }.into_any()
    });
    let wanted = use_site().planning.with(|household| household.plan.wanted);
    let ask = (unknown && wanted.is_some() && matches!(slot, Slot::Week(_)))
        .then(|| view! { <p class="hint">{l.text("plan-open-unknown")}</p> }.into_any());
    [empty].into_iter().flatten().chain(hours).chain(ask).collect::<Vec<AnyView>>().into_any()
}

/// The days of a slot on which something that was picked takes place, as far
/// as that is known.
fn picked_days(picked: &Picked, slot: Slot, free: Days, records: &Records) -> Days {
    let Slot::Week(monday) = slot else {
        return if picked.run.is_none() { free } else { Days::default() };
    };
    let Some((from, until)) = picked.run else { return free };
    let runs = records.get(&picked.service).into_iter().flat_map(|record| &record.when.periods);
    let run = runs.into_iter().find(|run| (run.start, run.end) == (from, until));
    let on = |at: usize| {
        let named = run.is_none_or(|run| run.days.is_empty() || run.days.contains(&Weekday::ALL[at]));
        named && monday.days_later(at as u16).is_some_and(|day| from <= day && day <= until)
    };
    free.iter().fold(Days::default(), |days, at| days.with(at, on(at)))
}

/// Puts in what was picked at one press, else opens the editor.
fn add(shown: &Shown, slot: Slot, free: Days, at: usize, name: String) -> AnyView {
    let l = &shown.l;
    let planning = use_site().planning;
    let Some(picked) = planning.picked() else {
        let editing = shown.editing;
        let open = move |_| editing.set(Some(Editing { slot, child: at, entry: None }));
        return view! {
            <button class="button quiet add" type="button" on:click=open>
                <Icon glyph=Glyph::Add />
                {l.text("plan-add")}
                <span class="visually-hidden">": " {name}</span>
            </button>
        }
        .into_any();
    };
    let on = picked_days(&picked, slot, free, &shown.records());
    let there = planning.with(|h| h.plan.of(at, slot).any(|(_, entry)| entry.service == picked.service));
    if on.is_empty() || there {
        return ().into_any();
    }
    let changed = shown.changed;
    let device = StoredValue::new(use_site().device());
    let words = l.text_with("plan-put-here", &[("name", shown.name(&picked.service).into())]);
    let put = move |_| {
        let entry = Entry::new(picked.service.clone(), Children::one(at), slot, on);
        changed.set(Some((slot, at)));
        planning.change(|household| {
            household.plan.put(entry);
        });
        device.get_value().focus(CHANGED);
    };
    view! {
        <button class="button primary add" type="button" on:click=put>
            <Icon glyph=Glyph::Add />
            <span>{words} <span class="visually-hidden">": " {name}</span></span>
        </button>
    }
    .into_any()
}
