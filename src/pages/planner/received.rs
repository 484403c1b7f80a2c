//! A plan that came with the address: shown, and taken over only when the
//! person says so.

use leptos::prelude::*;

use super::Shown;
use super::words::{days, slot_name};
use crate::components::{ChildBadge, Glyph, Icon, child_name};
use crate::plan::{CodeError, Household, decode};
use crate::route::Page;
use crate::state::use_site;

pub fn panel(shown: &Shown, code: &str) -> AnyView {
    let l = &shown.l;
    if code.is_empty() {
        return ().into_any();
    }
    let site = use_site();
    let leave = move || site.go(Page::Plan(String::new()));
    let household = match decode(code, false) {
        Ok(household) => household,
        Err(error) => {
            let id = match error {
                CodeError::Damaged => "received-damaged",
                CodeError::Version(_) => "received-version",
                CodeError::Private => "received-private",
            };
            return view! {
                <div class="notice failure" role="alert">
                    <Icon glyph=Glyph::Warning />
                    <div>
                        <p>{l.text(id)}</p>
                        <button class="button quiet" type="button" on:click=move |_| leave()>
                            {l.text("received-leave")}
                        </button>
                    </div>
                </div>
            }
            .into_any();
        }
    };
    let entries = what(shown, &household);
    let replaces = {
        let l = l.clone();
        move || site.planning.with(|own| !own.is_empty()).then(|| l.text("received-replaces"))
    };
    let take = move |_| {
        let sent = household.clone();
        site.planning.change(|own| *own = sent);
        leave();
    };
    view! {
        <section class="panel received no-print" aria-labelledby="received">
            <h2 id="received">{l.text("received-title")}</h2>
            {entries}
            <p class="state">{replaces}</p>
            <p class="actions">
                <button class="button primary" type="button" on:click=take>
                    <Icon glyph=Glyph::Check />
                    {l.text("received-take")}
                </button>
                <button class="button quiet" type="button" on:click=move |_| leave()>
                    {l.text("received-leave")}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// Who does what when, in order.
fn what(shown: &Shown, household: &Household) -> AnyView {
    let l = &shown.l;
    let children = household.family.children();
    let items = household.plan.entries().iter().map(|entry| {
        let who = entry.children.iter().filter_map(|at| Some((at, children.get(at)?)));
        let who = who.map(|(at, child)| {
            view! {
                <span class="who">
                    <ChildBadge at colour=child.colour />
                    <span>{child_name(l, at, child)}</span>
                </span>
            }
            .into_any()
        });
        let note =
            (!entry.note().is_empty()).then(|| view! { <small class="own-note">{entry.note().to_owned()}</small> });
        view! {
            <li>
                <b>{shown.name(&entry.service)}</b>
                <small>{slot_name(l, entry.slot)} " · " {days(l, entry.days)}</small>
                <span class="whos">{who.collect::<Vec<AnyView>>()}</span>
                {note}
            </li>
        }
        .into_any()
    });
    view! { <ul class="received-entries" role="list">{items.collect::<Vec<AnyView>>()}</ul> }.into_any()
}
