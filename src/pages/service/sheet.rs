//! The service on paper: one sheet for the fridge and for the counter, in Dutch
//! and beside it in the reader's language.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::paper::Columns;
use super::{Shown, facts, hours, notes_in_words, prices};
use crate::components::{Words, priced, wording};
use crate::domain::{ContactKind, Lang, NoteAbout, Provenance, Service};
use crate::route::Page;
use crate::search::Facts;
use crate::state::{Catalogue, use_messages, use_site};

/// One part of the sheet in one language; none where nothing is known of it.
type Part = fn(&Shown) -> Option<AnyView>;

pub fn sheet(service: &Arc<Service>, catalogue: &Catalogue) -> AnyView {
    let own = use_messages();
    let columns = Columns::of(own.clone(), &catalogue.base.region);
    let part = |part: Part| {
        columns.pair(|l| {
            let (l, service, facts) = (l.clone(), service.clone(), Facts::of(service));
            part(&Shown { l, service, catalogue: catalogue.clone(), facts }).unwrap_or_else(|| ().into_any())
        })
    };
    let site = use_site();
    let address = site.device().address(&site.href(Page::Service(service.id.clone())));
    let in_words = address.clone();
    let published = catalogue.manifest.published_on;
    let back = columns.way_back(address, own.text("way-back-qr"), |l| {
        let age = published.map(|day| l.text_with("footer-data", &[("date", l.date(day.into()).into())]));
        view! {
            <p>{l.text("way-back")}</p>
            <p class="small">{age}</p>
        }
        .into_any()
    });
    let parts: [Part; 6] = [head, next_step, when, price, place, people];
    view! {
        <div class="paper service-sheet on-paper" dir=columns.direction()>
            {parts.map(part).into_iter().collect::<Vec<AnyView>>()}
            {back}
            <p class="small">
                <b>"Wegwijs"</b> " · " <bdi dir="ltr">{in_words}</bdi>
            </p>
        </div>
    }
    .into_any()
}

fn head(shown: &Shown) -> Option<AnyView> {
    let Shown { l, service, catalogue, .. } = shown;
    let (lang, text) = service.text(l.lang())?;
    let category = catalogue.base.category_name(service.category, l.lang()).to_owned();
    // On the door, where that is another name.
    let door = service.official_name.clone().filter(|name| l.lang() == Lang::NL && !text.name.contains(name.as_str()));
    let state = wording::state(l, service.status.state, service.status.as_of);
    let notice = match (lang == l.lang(), text.provenance) {
        (false, _) => Some("translation-missing"),
        (true, Provenance::Machine) => Some("translation-machine"),
        _ => None,
    };
    Some(
        view! {
            <p class="small">{category}</p>
            <h1><Words text=text.name.clone() lang /></h1>
            {door.map(|name| view! { <p><bdi>{name}</bdi></p> })}
            {state.map(|state| view! { <p><b>{state}</b></p> })}
            <p><Words text=text.summary.clone() lang /></p>
            {notice.map(|id| view! { <p class="small">{l.text(id)}</p> })}
        }
        .into_any(),
    )
}

/// What to do, and whom to reach.
fn next_step(shown: &Shown) -> Option<AnyView> {
    let Shown { l, service, .. } = shown;
    let (lang, text) = service.text(l.lang())?;
    let line = |verb: &str, value: &str, whose: Option<&String>| {
        let value = value.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
        let whose = whose.map(|whose| view! { " (" <bdi lang="nl">{whose.clone()}</bdi> ")" });
        view! { <p>{l.text(verb)} ": " <bdi class="value" dir="ltr">{value}</bdi> {whose}</p> }.into_any()
    };
    let register = service.taking_part.register_url.as_ref();
    // One address once: who registers there reads there, too.
    let contacts = service.contacts.iter().filter(|contact| register != Some(&contact.value)).map(|contact| {
        let verb = match contact.kind {
            ContactKind::Phone => "contact-call",
            ContactKind::Email => "contact-mail",
            ContactKind::Website => "contact-website",
            ContactKind::Chat => "contact-chat",
        };
        line(verb, &contact.value, contact.label.as_ref())
    });
    let lines: Vec<AnyView> =
        register.map(|url| line("contact-register", url, None)).into_iter().chain(contacts).collect();
    Some(
        view! {
            <h2>{l.text("service-next-step")}</h2>
            <p class="large"><Words text=text.next_step.clone() lang /></p>
            {lines}
            {notes(shown, NoteAbout::How)}
        }
        .into_any(),
    )
}

fn when(shown: &Shown) -> Option<AnyView> {
    let Shown { l, service, .. } = shown;
    let weekly = service.when.hours.iter().map(|line| {
        let (days, time) = hours::weekly(l, line);
        view! { <p class="sentence">{days} ": " <bdi class="value" dir="ltr">{time}</bdi></p> }.into_any()
    });
    let runs = service.when.periods.iter().map(|period| {
        let run = hours::run_in_words(l, service, period);
        view! {
            <p>
                <b>{run.span}</b>
                {run.days.map(|days| format!(" · {days}"))}
                {run.time.map(|time| view! { " · " <bdi class="value" dir="ltr">{time}</bdi> })}
                {run.care.map(|care| format!(" · {care}"))}
                {run.ask.map(|ask| format!(" · {ask}"))}
            </p>
        }
        .into_any()
    });
    let lines: Vec<AnyView> = weekly.chain(runs).collect();
    let said = hours::in_words(shown).or_else(|| lines.is_empty().then(|| l.text("when-unknown")));
    Some(
        view! {
            <h2>{l.text("service-hours")}</h2>
            {said.map(|said| view! { <p class="sentence">{said}</p> })}
            {lines}
            {notes(shown, NoteAbout::When)}
        }
        .into_any(),
    )
}

fn price(shown: &Shown) -> Option<AnyView> {
    let Shown { l, service, .. } = shown;
    let (kind, pass) = prices::in_words(shown);
    let amounts = service
        .cost
        .iter()
        .flat_map(|cost| &cost.amounts)
        .map(|amount| view! { <p>{priced(l, amount)}</p> }.into_any());
    Some(
        view! {
            <h2>{l.text("service-prices")}</h2>
            <p>{l.text(kind.id)}</p>
            {amounts.collect::<Vec<AnyView>>()}
            {pass.map(|pass| view! { <p>{l.text(pass.id)}</p> })}
            {notes(shown, NoteAbout::Cost)}
        }
        .into_any(),
    )
}

fn place(shown: &Shown) -> Option<AnyView> {
    let Shown { l, service, catalogue, facts } = shown;
    let streets = service.places.iter().filter(|place| place.street.is_some());
    let streets: Vec<AnyView> = streets
        .map(|place| {
            let name = place.name.clone().map(|name| view! { <b>{name}</b> ", " });
            view! { <p><bdi lang="nl" dir="ltr">{name} {wording::address(place)}</bdi></p> }.into_any()
        })
        .collect();
    let area = wording::place(l, &catalogue.base, service.coverage, &facts.areas);
    let area = area.or_else(|| streets.is_empty().then(|| l.text("place-unknown")));
    Some(
        view! {
            <h2>{l.text("service-places")}</h2>
            {streets}
            {area.map(|area| view! { <p>{area}</p> })}
            {notes(shown, NoteAbout::Place)}
        }
        .into_any(),
    )
}

/// For whom, in which languages, and who can get in: what of that is known.
fn people(shown: &Shown) -> Option<AnyView> {
    let l = &shown.l;
    let lines = facts::people_in_words(shown)
        .into_iter()
        .map(|(label, value)| view! { <p>{l.text(label)} ": " {value}</p> }.into_any());
    let lines: Vec<AnyView> = lines.collect();
    if lines.is_empty() {
        return None;
    }
    Some(
        view! {
            <h2>{l.text("service-people")}</h2>
            {lines}
        }
        .into_any(),
    )
}

/// The notes about something, small.
fn notes(shown: &Shown, about: NoteAbout) -> Vec<AnyView> {
    let note = |(lang, text): (Lang, String)| view! { <p class="small"><Words text lang /></p> }.into_any();
    notes_in_words(shown, about).into_iter().map(note).collect()
}
