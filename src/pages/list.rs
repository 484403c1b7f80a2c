//! The shortlist: what is kept on this device, and a list that somebody sent.

use std::sync::Arc;

use leptos::prelude::*;

use super::planner::tabs;
use super::{Title, with_catalogue};
use crate::components::{Failure, Glyph, Icon, KeepButton, KeptCard, PrintButton, ShareButton, WayBack};
use crate::domain::{Received, ServiceId};
use crate::route::{Page, Question};
use crate::state::{Catalogue, use_messages, use_site};

/// Where the focus goes once something was taken off, and put back.
const UNDO: &str = "undo";
const LIST: &str = "kept";

#[component]
pub fn ListPage(received: Received) -> impl IntoView {
    let l = use_messages();
    let kept = use_site().kept;
    on_cleanup(move || kept.settle());
    view! {
        <div class="list-page">
            <Title text=l.text("list-title") />
            {tabs(&Page::List(Received::default()))}
            <p class="hint no-print">{l.text("list-intro")}</p>
            {with_catalogue(move |catalogue| {
                let catalogue = Arc::new(catalogue);
                view! {
                    <Sent received=received.clone() catalogue=catalogue.clone() />
                    <Own catalogue sent=!received.list.is_empty() />
                }
                .into_any()
            })}
        </div>
    }
}

/// One entry: a service, or that it is no longer in the catalogue.
pub(super) fn entry(catalogue: &Catalogue, id: &ServiceId, action: AnyView) -> AnyView {
    let l = use_messages();
    let site = use_site();
    match catalogue.cards.find(id) {
        Some(card) => view! {
            <KeptCard
                card
                record=site.records.with(|records| records.found.get(id).cloned())
                base=&catalogue.base
                href=site.href(Page::Service(id.clone()))
                action
            />
        }
        .into_any(),
        None => view! {
            <div class="card">
                <p class="unknown">{l.text_with("list-gone", &[("id", id.as_str().into())])}</p>
                {action}
            </div>
        }
        .into_any(),
    }
}

/// A list that came with the address, and the offer to keep it.
#[component]
fn Sent(received: Received, catalogue: Arc<Catalogue>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let Received { list, unreadable } = received;
    let lost = (unreadable > 0).then(|| l.text_with("list-unreadable", &[("count", unreadable.into())]));
    let lost = lost.map(|text| view! { <p class="hint">{text}</p> });
    if list.is_empty() {
        return lost.into_any();
    }
    let leave = move || site.go(Page::List(Received::default()));
    let ids = list.ids().to_vec();
    let keep = move |_| {
        site.kept.keep_all(&ids);
        leave();
    };
    let items = move || {
        let item = |id: &ServiceId| {
            let name = catalogue.cards.find(id).map_or_else(|| id.to_string(), |card| card.name.clone());
            let action = view! { <KeepButton id=id.clone() name /> }.into_any();
            view! { <li>{entry(&catalogue, id, action)}</li> }.into_any()
        };
        list.ids().iter().map(item).collect::<Vec<AnyView>>()
    };
    view! {
        <section class="panel" aria-labelledby="sent">
            <h2 id="sent">{l.text("list-sent-title")}</h2>
            {lost}
            <p class="actions">
                <button class="button primary" type="button" on:click=keep>
                    <Icon glyph=Glyph::Star />
                    {l.text("list-sent-keep")}
                </button>
                <button class="button quiet" type="button" on:click=move |_| leave()>
                    {l.text("list-sent-leave")}
                </button>
            </p>
            <ol class="cards" role="list">{items}</ol>
        </section>
    }
    .into_any()
}

/// The list of this device.
#[component]
fn Own(
    catalogue: Arc<Catalogue>,
    /// Whether another list stands above.
    sent: bool,
) -> impl IntoView {
    let site = use_site();
    let kept = site.kept;
    move || {
        let l = use_messages();
        let (list, removed) = (kept.list(), kept.removed());
        let empty = list.is_empty() && removed.is_none();
        if !kept.is_ready() || (empty && sent) {
            return ().into_any();
        }
        if empty {
            return view! {
                <div class="notice">
                    <Icon glyph=Glyph::Star />
                    <div>
                        <p>{l.text("list-empty")}</p>
                        <a class="button primary" href=site.href(Page::Search(Question::default()))>
                            {l.text("list-search")}
                        </a>
                    </div>
                </div>
            }
            .into_any();
        }
        let mut items: Vec<AnyView> = list.ids().iter().map(|id| kept_entry(&catalogue, id)).collect();
        if let Some((at, id)) = removed {
            items.insert(at.min(items.len()), taken_off(&catalogue, &id));
        }
        let failed = site.records.with(|records| records.failed.clone());
        let failed = failed.map(|error| view! { <Failure error on_retry=Callback::new(move |()| site.retry()) /> });
        let href = site.href(Page::List(Received { list, unreadable: 0 }));
        let back = view! { <WayBack href=href.clone() /> };
        view! {
            {failed}
            <ol class="cards" id=LIST role="list" tabindex="-1">{items}</ol>
            <div class="actions">
                <PrintButton label=l.text("print") />
                <ShareButton title=l.text("list-title") href />
            </div>
            <p class="hint no-print">{l.text("list-share-hint")}</p>
            {back}
        }
        .into_any()
    }
}

fn kept_entry(catalogue: &Catalogue, id: &ServiceId) -> AnyView {
    let l = use_messages();
    let kept = use_site().kept;
    let own = id.clone();
    let name = catalogue.cards.find(id).map_or_else(|| id.to_string(), |card| card.name.clone());
    let action = view! {
        <button class="button quiet remove" type="button" on:click=move |_| kept.toggle(&own)>
            <Icon glyph=Glyph::Close />
            <span>{l.text("list-remove")}</span>
            <span class="visually-hidden">{format!(": {name}")}</span>
        </button>
    };
    view! { <li>{entry(catalogue, id, action.into_any())}</li> }.into_any()
}

/// Stands where something was taken off, with the way back under the finger
/// and under the focus.
fn taken_off(catalogue: &Catalogue, id: &ServiceId) -> AnyView {
    let l = use_messages();
    let site = use_site();
    Effect::new(move |_| site.device().focus(UNDO));
    let undo = move |_| {
        site.kept.undo();
        site.device().focus(LIST);
    };
    let name = catalogue.cards.find(id).map_or_else(|| id.to_string(), |card| card.name.clone());
    view! {
        <li class="taken-off">
            <span role="status">{l.text_with("list-removed", &[("name", name.into())])}</span>
            <button class="button quiet" type="button" id=UNDO on:click=undo>
                <Icon glyph=Glyph::Undo />
                {l.text("list-undo")}
            </button>
        </li>
    }
    .into_any()
}
