//! When to ask, worked out from the day one wants to start. What is typed here
//! stays in this form: not in the address, not on the device.

use std::sync::Arc;

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::wording;
use crate::calendar::Event;
use crate::domain::{Age, Day, Lang, PartialDate, Service};
use crate::l10n::Localizer;
use crate::state::{use_messages, use_site};

/// The calendar reminds this many days before.
const REMIND: u16 = 28;
/// Months to choose from, for who does not know the day yet.
const MONTHS: u8 = 24;

#[component]
pub fn AskDate(
    service: Arc<Service>,
    /// How long before the start one must ask.
    before: Age,
    /// The address of the service's page.
    href: String,
) -> impl IntoView {
    let l = use_messages();
    let device = use_site().device();
    // Only the running app knows what day it is.
    let today = RwSignal::new(None::<Day>);
    Effect::new(move |_| today.set(device.today()));
    let typed = RwSignal::new(String::new());
    let month = RwSignal::new(String::new());
    let months = {
        let l = l.clone();
        move || today.get().map(|today| months_from(&l, today)).unwrap_or_default()
    };
    let result = {
        let l = l.clone();
        move || {
            let (typed, month) = (typed.get(), month.get());
            let text = if typed.is_empty() { month } else { typed };
            if text.is_empty() {
                return ().into_any();
            }
            let date = text.parse::<PartialDate>().ok().filter(|date| date.month.is_some());
            let start = date.and_then(|date| PartialDate { day: date.day.or(Some(1)), ..date }.day());
            match start.and_then(|start| Some((start, start.before(before)?))) {
                Some((start, latest)) => answer(&l, &service, &href, start, latest, today.get()),
                None => view! { <p class="unknown">{l.text("ask-unreadable")}</p> }.into_any(),
            }
        }
    };
    view! {
        <form class="ask" autocomplete="off" on:submit=move |event| event.prevent_default()>
            <div class="field">
                <label for="start-day">{l.text("ask-start")}</label>
                <input
                    id="start-day"
                    type="date"
                    prop:value=move || typed.get()
                    on:input=move |event| {
                        month.set(String::new());
                        typed.set(event_target_value(&event));
                    }
                />
            </div>
            <div class="field">
                <label for="start-month">{l.text("ask-month")}</label>
                <select
                    id="start-month"
                    prop:value=move || month.get()
                    on:change=move |event| {
                        typed.set(String::new());
                        month.set(event_target_value(&event));
                    }
                >
                    <option value="">{l.text("ask-month-none")}</option>
                    {months}
                </select>
            </div>
            <p class="hint">{l.text("ask-private")}</p>
            <div class="answer" role="status">{result}</div>
        </form>
    }
}

/// The months that can be chosen, as options.
fn months_from(l: &Localizer, today: Day) -> Vec<AnyView> {
    let month = |ahead: u8| {
        let date = PartialDate { day: None, ..today.after(Age { months: u16::from(ahead), ..Age::default() })?.into() };
        Some(view! { <option value=date.to_string()>{l.date(date)}</option> }.into_any())
    };
    (0..MONTHS).filter_map(month).collect()
}

/// The day to ask on, why, and the way into a calendar.
fn answer(l: &Localizer, service: &Service, href: &str, start: Day, latest: Day, today: Option<Day>) -> AnyView {
    let day = |day: Day| l.date(day.into());
    if today.is_some_and(|today| latest < today) {
        return view! { <p class="state">{l.text_with("ask-late", &[("date", day(latest).into())])}</p> }.into_any();
    }
    let part = &service.taking_part;
    let span = part.ask_before.map(|span| wording::age(l, span)).unwrap_or_default();
    let why = l.text_with("ask-why", &[("span", span.into()), ("start", day(start).into())]);
    let answers = part.answers_before.and_then(|span| start.before(span));
    let answers = answers.map(|from| l.text_with("ask-answers", &[("date", day(from).into())]));
    let site = use_site();
    let event = event(l, service, latest, today);
    let href = href.to_owned();
    view! {
        <p>{l.text("ask-latest")}</p>
        <p>
            <time class="big" datetime=String::from(latest)>
                {day(latest)}
            </time>
        </p>
        <p class="hint">{why} " " {answers}</p>
        <button class="button primary" type="button" on:click=move |_| site.save_events(&href, vec![event.clone()])>
            <Icon glyph=Glyph::Calendar />
            {l.text("calendar-add")}
        </button>
        <p class="hint">{l.text("calendar-reminds")}</p>
    }
    .into_any()
}

fn event(l: &Localizer, service: &Service, latest: Day, today: Option<Day>) -> Event {
    let text = service.text(l.lang()).map(|(_, text)| text);
    let name = service.texts.get(&Lang::NL).or(text).map(|text| text.name.clone()).unwrap_or_default();
    // Too late for a reminder that early: on the morning before.
    let early = Age { weeks: REMIND / 7, ..Age::default() };
    let in_time = today.zip(latest.before(early)).is_none_or(|(today, early)| today <= early);
    Event {
        uid: format!("ask-{}-{}", service.id, String::from(latest)),
        summary: l.text_with("calendar-ask", &[("name", name.into())]),
        description: text.map(|text| text.next_step.clone()).unwrap_or_default(),
        location: None,
        first: latest,
        last: latest,
        weekdays: vec![],
        hours: None,
        remind: Some(if in_time { REMIND } else { 1 }),
    }
}
