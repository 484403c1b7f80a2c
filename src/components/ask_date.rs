//! Days worked out from a day that the reader gives: when to ask, when a child
//! may start nursery school; and the way into a calendar.

use std::sync::Arc;

use leptos::prelude::*;

use super::date_form::{DateForm, Months};
use super::icon::{Glyph, Icon};
use super::wording;
use crate::calendar::Event;
use crate::catalogue::Base;
use crate::domain::{Age, Day, Entry, Lang, Service};
use crate::l10n::{Localizer, Value};
use crate::state::{use_messages, use_site};

/// The calendar reminds this many days before.
const REMIND: u16 = 28;

/// When to ask for a place, from the day one wants to start.
#[component]
pub fn AskDate(
    service: Arc<Service>,
    /// How long before the start one must ask.
    before: Age,
    /// The address of the service's page.
    href: String,
    #[prop(default = "day")] id: &'static str,
    /// What has been typed already.
    #[prop(optional)]
    given: &'static str,
) -> AnyView {
    let l = use_messages();
    let label = l.text("ask-start");
    let answer = move |start: Day, today: Option<Day>| {
        let Some(latest) = start.before(before) else {
            return ().into_any();
        };
        let date = |day: Day| Value::from(l.date(day.into()));
        if today.is_some_and(|today| latest < today) {
            return view! { <p class="state">{l.text_with("ask-late", &[("date", date(latest))])}</p> }.into_any();
        }
        let span = wording::age(&l, before);
        let why = l.text_with("ask-why", &[("span", span.into()), ("start", date(start))]);
        let answers = service.taking_part.answers_before.and_then(|span| start.before(span));
        let answers = answers.map(|from| l.text_with("ask-answers", &[("date", date(from))]));
        let why = format!("{why} {}", answers.unwrap_or_default());
        let found = Found { lead: "ask-latest", day: latest, why, entry: "calendar-ask" };
        worked_out(&l, &service, &href, found, today)
    };
    view! { <DateForm label months=Months::Ahead id given answer=Box::new(answer) /> }.into_any()
}

/// When a child may start nursery school, from the day it was born.
#[component]
pub fn EntryDate(
    service: Arc<Service>,
    base: Arc<Base>,
    href: String,
    #[prop(default = "day")] id: &'static str,
    /// What has been typed already.
    #[prop(optional)]
    given: &'static str,
) -> AnyView {
    let l = use_messages();
    let label = l.text("entry-birth");
    let answer = move |birth: Day, today: Option<Day>| {
        let (young, old) = (base.region.nursery_from, base.region.nursery_any_day_from);
        let date = |day: Day| Value::from(l.date(day.into()));
        let any_day = || l.text_with("entry-any-day", &[("age", wording::age(&l, old).into())]);
        let found = match base.holidays.entry(birth, young, old, today) {
            None => return ().into_any(),
            Some(Entry::UnknownAfter(from)) => {
                let words = l.text_with("entry-unknown", &[("date", date(from))]);
                return view! { <p class="unknown">{words}</p> }.into_any();
            }
            Some(Entry::AnyDayFrom(from)) if today.is_some_and(|today| from <= today) => {
                return view! { <p class="state">{any_day()}</p> }.into_any();
            }
            Some(Entry::AnyDayFrom(day)) => (day, any_day()),
            Some(Entry::On(day)) => (day, l.text_with("entry-why", &[("age", wording::age(&l, young).into())])),
        };
        let (day, why) = found;
        worked_out(&l, &service, &href, Found { lead: "entry-from", day, why, entry: "calendar-entry" }, today)
    };
    view! { <DateForm label months=Months::Back id given answer=Box::new(answer) /> }.into_any()
}

/// A day that was worked out.
struct Found {
    /// The message before it.
    lead: &'static str,
    day: Day,
    why: String,
    /// The message that stands in the calendar.
    entry: &'static str,
}

fn worked_out(l: &Localizer, service: &Service, href: &str, found: Found, today: Option<Day>) -> AnyView {
    let event = event(l, service, &found, today);
    let reminds = if event.remind == Some(REMIND) { "calendar-reminds" } else { "calendar-reminds-late" };
    let (site, href) = (use_site(), href.to_owned());
    view! {
        <p>{l.text(found.lead)}</p>
        <p>
            <time class="big" datetime=String::from(found.day)>
                {l.date(found.day.into())}
            </time>
        </p>
        <p class="hint">{found.why}</p>
        <button class="button primary no-kiosk" type="button" on:click=move |_| site.save_events(&href, vec![event.clone()])>
            <Icon glyph=Glyph::Calendar />
            {l.text("calendar-add")}
        </button>
        <p class="hint">{l.text(reminds)}</p>
    }
    .into_any()
}

fn event(l: &Localizer, service: &Service, found: &Found, today: Option<Day>) -> Event {
    let day = found.day;
    let text = service.text(l.lang()).map(|(_, text)| text);
    let name = service.texts.get(&Lang::NL).or(text).map(|text| text.name.clone()).unwrap_or_default();
    // Too late for a reminder that early: on the morning before.
    let early = Age { weeks: REMIND / 7, ..Age::default() };
    let in_time = today.zip(day.before(early)).is_none_or(|(today, early)| today <= early);
    Event {
        uid: format!("{}-{}-{}", found.entry, service.id, String::from(day)),
        summary: l.text_with(found.entry, &[("name", name.into())]),
        description: text.map(|text| text.next_step.clone()).unwrap_or_default(),
        location: None,
        first: day,
        last: day,
        weekdays: vec![],
        hours: None,
        remind: Some(if in_time { REMIND } else { 1 }),
    }
}
