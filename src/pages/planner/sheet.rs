//! The plan on paper: for the fridge and for the counter, in Dutch and beside
//! it in the reader's language, with the picture that leads back.

use leptos::prelude::*;

use super::super::paper::Columns;
use super::summary::{line_price, totals, with_pass};
use super::words::{clock, days, slot_name, term_slot};
use super::{Shown, record};
use crate::components::{child_name, wording};
use crate::domain::Service;
use crate::l10n::Localizer;
use crate::plan::{Entry, Family, Household, Records, Share, Slot, costs, encode, requests, stay};
use crate::route::Page;
use crate::state::use_site;

pub fn sheet(shown: &Shown) -> AnyView {
    let shown = shown.clone();
    let site = use_site();
    (move || {
        let household = site.planning.get();
        if household.plan.is_empty() {
            return ().into_any();
        }
        let records = shown.records();
        let own = &shown.l;
        let columns = Columns::of(own.clone(), &shown.catalogue.base.region);
        let code = encode(&household, Share::Plain);
        let address = site.device().address(&site.href(Page::Plan(code)));
        let title = columns.pair(|l| view! { <h1>{l.text("sheet-title")}</h1> }.into_any());
        let rows = household.plan.entries().iter().enumerate().map(|(at, entry)| {
            let before = at.checked_sub(1).map(|at| household.plan.entries()[at].slot);
            let heading = (before != Some(entry.slot)).then(|| columns.pair(|l| slot_heading(l, entry.slot)));
            let row = columns.pair(|l| one(&shown, l, &household.family, entry, record(&records, &entry.service)));
            view! {
                {heading}
                {row}
            }
            .into_any()
        });
        let last = columns.pair(|l| foot(&shown, l, &household, &records));
        view! {
            <article class="paper plan-sheet on-paper" dir=columns.direction()>
                {title}
                {rows.collect::<Vec<AnyView>>()}
                {last}
                {columns
                    .way_back(
                        address,
                        own.text("carry-qr"),
                        |l| view! { <p>{l.text("sheet-back")}</p> }.into_any(),
                    )}
            </article>
        }
        .into_any()
    })
    .into_any()
}

fn slot_heading(l: &Localizer, slot: Slot) -> AnyView {
    let text = match slot {
        Slot::Week(_) => slot_name(l, slot),
        Slot::Term(slot) => format!("{} · {}", l.text("plan-term"), term_slot(l, slot)),
    };
    view! { <h2>{text}</h2> }.into_any()
}

fn one(shown: &Shown, l: &Localizer, family: &Family, entry: &Entry, record: Option<&Service>) -> AnyView {
    let who = entry.children.iter().filter_map(|at| Some(child_name(l, at, family.children().get(at)?)));
    let text = record.and_then(|record| record.text(l.lang()));
    let name = shown.name_in(l.lang(), &entry.service, record);
    let mut hours: Vec<String> =
        entry.days.iter().filter_map(|at| stay(entry, at, record).activity).map(clock).collect();
    hours.dedup();
    let hours = if hours.is_empty() { l.text("plan-hours-unknown") } else { hours.join(" / ") };
    let next = text.map(|(_, text)| view! { <p>{text.next_step.clone()}</p> });
    let place = record.and_then(|record| record.places.iter().find(|place| place.street.is_some()));
    // A number that the words above name stands there already.
    let said = |phone: &&String| text.is_some_and(|(_, text)| text.next_step.contains(phone.as_str()));
    let phone = record.and_then(Service::phone).filter(|phone| !said(phone));
    let contact = [place.map(wording::address), phone.cloned()];
    let contact = wording::joined(" · ", contact);
    let note = (!entry.note().is_empty()).then(|| view! { <p class="own-note">{entry.note().to_owned()}</p> });
    view! {
        <h3>{name}</h3>
        <p>
            <b>{wording::listed(l, who.collect())}</b>
            " · "
            {days(l, entry.days)}
            " · "
            <bdi>{hours}</bdi>
        </p>
        {next}
        <p><bdi lang="nl" dir="ltr">{contact}</bdi></p>
        {note}
    }
    .into_any()
}

/// What to ask by when, and what it costs.
fn foot(shown: &Shown, l: &Localizer, household: &Household, records: &Records) -> AnyView {
    let asking = requests(&household.plan, records).into_iter().filter_map(|request| {
        let by = l.date(request.by?.into());
        let name = shown.name_in(l.lang(), &request.service, record(records, &request.service));
        Some(view! { <li>{name} ": " {l.text_with("plan-ask-by", &[("date", by.into())])}</li> }.into_any())
    });
    let asking: Vec<AnyView> = asking.collect();
    let asking = (!asking.is_empty()).then(|| {
        view! {
            <h2>{l.text("plan-asking")}</h2>
            <ul>{asking}</ul>
        }
    });
    let costs = costs(&household.plan, records);
    let lines = costs.lines.iter().map(|line| {
        let name = shown.name_in(l.lang(), &line.service, record(records, &line.service));
        let with_pass = with_pass(l, line).map(|text| format!(" · {text}"));
        view! { <li>{name} " · " <b>{line_price(l, line).0}</b> {with_pass}</li> }.into_any()
    });
    let totals = totals(l, &costs);
    let totals = totals.into_iter().map(|text| view! { <p>{text}</p> }.into_any());
    view! {
        {asking}
        <h2>{l.text("plan-costs")}</h2>
        <ul>{lines.collect::<Vec<AnyView>>()}</ul>
        {totals.collect::<Vec<AnyView>>()}
    }
    .into_any()
}
