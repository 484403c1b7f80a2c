//! What still has to be thought of: what cannot be at once, what must be asked
//! for by when, and what it costs as far as that is known.

use leptos::prelude::*;

use super::Shown;
use super::words::{days, slot_name};
use crate::components::{Glyph, Icon, child_name, wording};
use crate::domain::{Known, ServiceId};
use crate::l10n::Localizer;
use crate::plan::{
    Children, Costs, Family, For, Household, Line, Price, Records, Sum, clashes, costs, hard_ways, requests,
};
use crate::route::Page;
use crate::state::use_site;

pub fn section(shown: &Shown) -> AnyView {
    let shown = shown.clone();
    let planning = use_site().planning;
    (move || {
        let household = planning.get();
        if household.plan.is_empty() {
            return ().into_any();
        }
        let records = shown.records();
        view! {
            {at_once(&shown, &household, &records)}
            {asking(&shown, &household, &records)}
            {price(&shown, &household, &records)}
        }
        .into_any()
    })
    .into_any()
}

fn names(l: &Localizer, family: &Family, who: Children) -> String {
    let children = who.iter().filter_map(|at| Some((at, family.children().get(at)?)));
    wording::listed(l, children.map(|(at, child)| child_name(l, at, child)).collect())
}

/// Clashes and ways that are hard for one parent.
fn at_once(shown: &Shown, household: &Household, records: &Records) -> AnyView {
    let l = &shown.l;
    let Household { family, plan } = household;
    let entries = plan.entries();
    let two = |first: usize, second: usize| {
        [("first", shown.name(&entries[first].service).into()), ("second", shown.name(&entries[second].service).into())]
    };
    let when = |at: usize, on| format!("{} · {}", slot_name(l, entries[at].slot), days(l, on));
    let mut items: Vec<AnyView> = Vec::new();
    for clash in clashes(plan, records) {
        let id = if clash.certain == Known::Yes { "plan-clash" } else { "plan-clash-perhaps" };
        let [first, second] = two(clash.first, clash.second);
        let text = l.text_with(id, &[("name", names(l, family, clash.children).into()), first, second]);
        items.push(item(text, when(clash.first, clash.days)));
    }
    for way in hard_ways(plan, records, &shown.catalogue.base.neighbourhoods) {
        let id = match (way.bringing, way.fetching) {
            (true, true) => "plan-way-both",
            (true, false) => "plan-way-bring",
            _ => "plan-way-fetch",
        };
        items.push(item(l.text_with(id, &two(way.first, way.second)), when(way.first, way.days)));
    }
    if items.is_empty() {
        return ().into_any();
    }
    let list = view! { <ul class="plain concerns" role="list">{items}</ul> };
    part("at-once", Glyph::Warning, l.text("plan-at-once"), list.into_any())
}

/// A part under a heading with its pictogram.
fn part(id: &'static str, glyph: Glyph, title: String, content: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id>
                <Icon glyph />
                {title}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

fn item(text: String, when: String) -> AnyView {
    view! {
        <li>
            <span>{text}</span>
            <small class="hint">{when}</small>
        </li>
    }
    .into_any()
}

/// Each service with the last day to ask.
fn asking(shown: &Shown, household: &Household, records: &Records) -> AnyView {
    let l = &shown.l;
    let today = shown.today.get();
    let items = requests(&household.plan, records).into_iter().map(|request| {
        let date = |day: crate::domain::Day| l.date(day.into());
        let (text, class) = match (request.by, request.open) {
            (Some(by), _) if today.is_some_and(|today| by < today) => {
                (l.text_with("plan-ask-late", &[("date", date(by).into())]), "state late")
            }
            (Some(by), _) => (l.text_with("plan-ask-by", &[("date", date(by).into())]), "state"),
            (None, true) => (l.text("plan-ask-none"), ""),
            (None, false) => (l.text("plan-ask-unknown"), "unknown"),
        };
        view! {
            <li>
                {link(shown, &request.service)}
                <span class=class>{text}</span>
            </li>
        }
        .into_any()
    });
    let list = view! { <ul class="plain concerns" role="list">{items.collect::<Vec<AnyView>>()}</ul> };
    part("asking", Glyph::Call, l.text("plan-asking"), list.into_any())
}

fn link(shown: &Shown, id: &ServiceId) -> AnyView {
    let name = shown.name(id);
    match shown.catalogue.cards.find(id) {
        Some(card) => {
            let href = use_site().href(Page::Service(id.clone()));
            view! { <a class="standalone" href=href lang=card.lang.to_string()>{name}</a> }.into_any()
        }
        None => view! { <span class="unknown">{name}</span> }.into_any(),
    }
}

fn sum(l: &Localizer, sum: Sum) -> String {
    wording::sum(l, sum.min, sum.max)
}

/// What a line costs, in words; the second is its look.
pub fn line_price(l: &Localizer, line: &Line) -> (String, &'static str) {
    match line.price {
        Price::Free => (l.text("price-free"), ""),
        Price::Sum(of_line) if line.paid_for == For::SchoolWeek => {
            (l.text_with("plan-cost-weekly", &[("amount", sum(l, of_line).into())]), "")
        }
        Price::Sum(of_line) if line.paid_for == For::Joining => {
            (l.text_with("plan-cost-joining", &[("amount", sum(l, of_line).into())]), "")
        }
        Price::Sum(of_line) => (sum(l, of_line), ""),
        Price::ByIncome => (l.text("price-by-income"), "unknown"),
        Price::Varies => (l.text("price-mixed"), "unknown"),
        Price::NotCountable => (l.text("plan-cost-not-countable"), "unknown"),
        Price::Unknown => (l.text("price-unknown"), "unknown"),
    }
}

/// Whether the discount pass counts, where that is known and there is a price.
pub fn with_pass(l: &Localizer, line: &Line) -> Option<String> {
    let id = match line.uitpas {
        Known::Yes => "cost-uitpas-yes",
        Known::No => "cost-uitpas-no",
        Known::Unknown => return None,
    };
    (l.knows_pass() && line.price != Price::Free).then(|| l.text(id))
}

/// The totals in words, and what is in none of them.
pub fn totals(l: &Localizer, costs: &Costs) -> Vec<String> {
    let summed = |line: &Line, what| line.paid_for == what && matches!(line.price, Price::Sum(_));
    let mut said = Vec::new();
    let once = costs.lines.iter().any(|line| summed(line, For::Holidays) || summed(line, For::Joining));
    if once {
        said.push(l.text_with("plan-cost-total", &[("amount", sum(l, costs.once).into())]));
    }
    if costs.lines.iter().any(|line| summed(line, For::SchoolWeek)) {
        said.push(l.text_with("plan-cost-total-weekly", &[("amount", sum(l, costs.weekly).into())]));
    }
    let left = costs.left_out().count();
    if left > 0 {
        said.push(l.text_with("plan-cost-left-out", &[("count", left.into())]));
    }
    said
}

fn price(shown: &Shown, household: &Household, records: &Records) -> AnyView {
    let l = &shown.l;
    let costs = costs(&household.plan, records);
    let rows = costs.lines.iter().map(|line| {
        let (text, class) = line_price(l, line);
        let days = (line.child_days > 0).then(|| l.text_with("plan-child-days", &[("count", line.child_days.into())]));
        view! {
            <tr>
                <th scope="row">
                    {link(shown, &line.service)}
                    <small class="hint">{days}</small>
                </th>
                <td>
                    <span class=class>{text}</span>
                    <small class="hint">{with_pass(l, line)}</small>
                </td>
            </tr>
        }
        .into_any()
    });
    let totals = totals(l, &costs).into_iter().map(|text| view! { <p class="state">{text}</p> }.into_any());
    let hint = if l.knows_pass() { "plan-cost-hint" } else { "plan-cost-hint-plain" };
    let table = view! {
        <table class="plan-costs">
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{l.text("plan-service")}</th>
                    <th scope="col">{l.text("fact-price")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect::<Vec<AnyView>>()}</tbody>
        </table>
        {totals.collect::<Vec<AnyView>>()}
        <p class="hint">{l.text(hint)}</p>
    };
    part("plan-costs", Glyph::Euro, l.text("plan-costs"), table.into_any())
}
