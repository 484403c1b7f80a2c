//! When: in words, as a week, and the dated runs with the day to ask on.

use leptos::prelude::*;

use super::super::planner::pick_button;
use super::{Shown, as_of, notes_about, titled};
use crate::calendar::Event;
use crate::components::{Glyph, Icon, Week, wording};
use crate::domain::{Day, Hour, Hours, Lang, NoteAbout, Period, Service};
use crate::l10n::Localizer;
use crate::route::Page;
use crate::state::use_site;

pub fn section(shown: &Shown) -> AnyView {
    let Shown { l, service, .. } = shown;
    let when = &service.when;
    let words = in_words(shown);
    let silent = words.is_none() && when.hours.is_empty() && when.periods.is_empty();
    let words = words.map(|words| view! { <p class="lead">{words}</p> });
    let unknown = silent.then(|| view! { <p class="unknown">{l.text("when-unknown")}</p> });
    let hours = when.hours.iter().map(|hours| {
        let (days, time) = weekly(l, hours);
        view! {
            <li>
                {days}
                ": "
                <b><bdi dir="ltr">{time}</bdi></b>
                {as_of(l, service, &hours.sources)}
            </li>
        }
        .into_any()
    });
    let hours: Vec<AnyView> = hours.collect();
    let mut items = vec![
        view! {
            {words}
            {unknown}
            {(!hours.is_empty()).then(|| view! { <ul class="plain" role="list">{hours}</ul> })}
            <Week hours=&when.hours />
        }
        .into_any(),
    ];
    items.extend(when.periods.iter().map(|period| run(shown, period)));
    items.extend(notes_about(shown, &[NoteAbout::When]));
    titled("hours", Glyph::Calendar, l.text("service-hours"), items)
}

/// Parts of the day and of the year; none where the record says nothing of it.
pub fn in_words(shown: &Shown) -> Option<String> {
    wording::when(&shown.l, &shown.service.when.parts, shown.facts.holidays, shown.facts.school_time)
}

/// "maandag, woensdag (mei – september)", and from when until when.
pub fn weekly(l: &Localizer, hours: &Hours) -> (String, String) {
    let (days, time) = wording::hours(l, hours);
    match wording::months(l, &hours.months) {
        Some(months) => (format!("{days} ({months})"), time),
        None => (days, time),
    }
}

/// A dated run, part by part.
pub struct Run {
    pub span: String,
    pub days: Option<String>,
    pub time: Option<String>,
    pub care: Option<String>,
    /// The last day to ask on.
    pub ask: Option<String>,
}

pub fn run_in_words(l: &Localizer, service: &Service, period: &Period) -> Run {
    let date = |day: Day| l.date(day.into());
    let clock =
        |from: Option<Hour>, until: Option<Hour>| Some(format!("{}–{}", String::from(from?), String::from(until?)));
    let care = clock(period.care_from.or(period.opens), period.care_until.or(period.closes));
    let care = care.filter(|_| period.care_from.or(period.care_until).is_some());
    let latest = service.taking_part.ask_before.and_then(|before| period.start.before(before));
    Run {
        span: l.text_with("period", &[("from", date(period.start).into()), ("to", date(period.end).into())]),
        days: (!period.days.is_empty()).then(|| wording::days(l, &period.days)),
        time: clock(period.opens, period.closes),
        care: care.map(|time| l.text_with("period-care", &[("time", time.into())])),
        ask: latest.map(|day| l.text_with("period-ask", &[("date", date(day).into())])),
    }
}

/// One dated run, the day to ask on, and the way into a calendar.
fn run(shown: &Shown, period: &Period) -> AnyView {
    let Shown { l, service, .. } = shown;
    let Run { span, days, time, care, ask } = run_in_words(l, service, period);
    let event = event(shown, period);
    let site = use_site();
    let href = site.href(Page::Service(service.id.clone()));
    view! {
        <div class="run">
            <p>
                <b>{span.clone()}</b>
                {as_of(l, service, &period.sources)}
            </p>
            <p>{days} " " <bdi dir="ltr">{time}</bdi></p>
            {care.map(|care| view! { <p>{care}</p> })}
            {ask.map(|ask| view! { <p class="state">{ask}</p> })}
            <button class="button quiet no-kiosk" type="button" on:click=move |_| site.save_events(&href, vec![event.clone()])>
                <Icon glyph=Glyph::Calendar />
                {l.text("calendar-add")}
                <span class="visually-hidden">": " {span.clone()}</span>
            </button>
            {pick_button(&service.id, &span, Some((period.start, period.end)))}
        </div>
    }
    .into_any()
}

fn event(shown: &Shown, period: &Period) -> Event {
    let service = &shown.service;
    let text = service.text(shown.l.lang()).map(|(_, text)| text);
    let dutch = service.texts.get(&Lang::NL).or(text);
    Event {
        uid: format!("{}-{}", service.id, String::from(period.start)),
        summary: dutch.map(|text| text.name.clone()).unwrap_or_default(),
        description: text.map(|text| text.next_step.clone()).unwrap_or_default(),
        location: service.places.iter().find(|place| place.street.is_some()).map(wording::address),
        first: period.start,
        last: period.end,
        weekdays: period.days.clone(),
        hours: period.opens.zip(period.closes),
        remind: None,
    }
}
