//! The children of this family, and one question for all of them.

mod answers;
mod child_form;

use std::sync::Arc;

use leptos::prelude::*;

use super::planner::tabs;
use super::{Title, with_catalogue};
use crate::components::{Glyph, Icon};
use crate::domain::Day;
use crate::route::Page;
use crate::state::{Catalogue, Trouble, use_messages, use_site};

/// Where the focus goes once a child was added.
const NEWEST: &str = "newest-child";

pub fn page() -> AnyView {
    let l = use_messages();
    view! {
        <div class="family-page">
            <Title text=l.text("family-title") />
            {tabs(&Page::Family)}
            <p class="lead">{l.text("family-intro")}</p>
            {with_catalogue(|catalogue| {
                let catalogue = Arc::new(catalogue);
                view! {
                    {children(catalogue.clone())}
                    {keeping()}
                    {answers::section(catalogue)}
                }
                .into_any()
            })}
        </div>
    }
    .into_any()
}

/// Today, once the page runs on a device.
pub fn today() -> RwSignal<Option<Day>> {
    let device = use_site().device();
    let today = RwSignal::new(None);
    Effect::new(move |_| today.set(device.today()));
    today
}

/// The children, each with its form. Drawn anew only when one comes or goes.
pub fn children(catalogue: Arc<Catalogue>) -> AnyView {
    let l = use_messages();
    let planning = use_site().planning;
    planning.watch();
    let count = Memo::new(move |_| planning.with(|household| household.family.children().len()));
    let today = today();
    let device = StoredValue::new(use_site().device());
    let add = move |_| {
        planning.change(|household| {
            household.family.add();
        });
        device.get_value().focus(NEWEST);
    };
    let (label, first) = (l.text("family-add"), l.text("family-add-first"));
    view! {
        {move || {
            let all = count.get();
            let forms = (0..all).map(|at| child_form::form(at, at + 1 == all, today, &catalogue));
            view! { <ul class="children" role="list">{forms.collect::<Vec<AnyView>>()}</ul> }
        }}
        <p class="actions">
            <button
                class="button primary"
                type="button"
                disabled=move || count.get() == crate::plan::MOST_CHILDREN
                on:click=add
            >
                <Icon glyph=Glyph::Add />
                {move || if count.get() == 0 { first.clone() } else { label.clone() }}
            </button>
        </p>
    }
    .into_any()
}

/// Whether the device keeps all this, and the button that removes it.
fn keeping() -> AnyView {
    let l = use_messages();
    let planning = use_site().planning;
    let gone = RwSignal::new(false);
    let trouble = {
        let l = l.clone();
        move || {
            let id = match planning.trouble()? {
                Trouble::Full => "family-full",
                Trouble::Unreadable => "family-unreadable",
            };
            Some(view! { <p class="state">{l.text(id)}</p> })
        }
    };
    let removed = l.text("family-removed");
    view! {
        <div class="panel keep-here no-kiosk">
            <label class="check">
                <input
                    type="checkbox"
                    id="remember"
                    prop:checked=move || planning.is_remembered()
                    on:change=move |event| planning.remember(event_target_checked(&event))
                />
                <span>{l.text("family-remember")}</span>
            </label>
            <p class="hint">{l.text("family-remember-hint")}</p>
            <div role="status">{trouble}</div>
            <p class="actions">
                <button
                    class="button quiet"
                    type="button"
                    on:click=move |_| {
                        planning.remove_all();
                        gone.set(true);
                    }
                >
                    <Icon glyph=Glyph::Close />
                    {l.text("family-remove-all")}
                </button>
                <span class="hint" role="status">
                    {move || (gone.get() && planning.with(|h| h.is_empty())).then(|| removed.clone())}
                </span>
            </p>
        </div>
    }
    .into_any()
}
