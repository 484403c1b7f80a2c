//! For who is 12 to 25: what is free, what is on tonight or at the weekend,
//! near; somewhere to study, someone to talk to.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::near::NearControl;
use super::super::with_catalogue;
use super::parts::{Head, WaysOn, WhereFilter, answer, href_with, sensitive, wished};
use super::steps::{Steps, count, empty, found, how_many};
use crate::components::{Answered, Choices, Glyph};
use crate::domain::Finder;
use crate::finders::steps_of;
use crate::route::{FreeTime, Page, Question, Wish};
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn YouthPage() -> impl IntoView {
    with_catalogue(|catalogue| view! { <Youth catalogue /> }.into_any())
}

#[component]
fn Youth(catalogue: Catalogue) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let wish = wished();
    let taxonomy = &catalogue.base.taxonomy;
    let steps = Arc::new(steps_of(taxonomy, &Page::Finder(Finder::Youth, Wish::default())));
    let found = found(&catalogue, steps.clone(), wish, true);
    let sensitive = sensitive(&catalogue);
    let free = Answered {
        glyph: Some(Glyph::Sparkles),
        text: l.text("youth-free"),
        hint: None,
        href: href_with(wish, |wish| wish.free = !wish.free),
        current: Signal::derive(move || wish.get().free),
    };
    let time = |glyph, text: &str, time| answer(wish, Some(glyph), l.text(text), |wish| &mut wish.time, time);
    let mut tiles = vec![
        free,
        time(Glyph::Moon, "youth-evening", FreeTime::Evening),
        time(Glyph::Sun, "youth-weekend", FreeTime::Weekend),
    ];
    // The other needs by name: somewhere to study, someone to talk to.
    tiles.extend(steps.iter().filter_map(|step| {
        let (_, text) = step.heading.get(l.lang())?;
        let (glyph, first) = (Glyph::named(&step.icon), step.concepts.first()?.clone());
        Some(answer(wish, Some(glyph), text.to_owned(), |wish| &mut wish.need, first))
    }));
    let count = count(steps.clone(), found, wish);
    let moment = taxonomy.moment_of(Finder::Youth).map(|moment| moment.id.clone());
    let question = Signal::derive(move || {
        let wish = wish.get();
        let moment = moment.clone().filter(|_| wish.need.is_none());
        Question { moment, ..wish.question(None) }
    });
    view! {
        <Head theme="youth" glyph=Glyph::Headphones title=l.text("youth-title") lead=l.text("youth-lead") sensitive />
        <div class="questions" data-theme="youth">
            <Choices id="tiles" question=l.text("youth-what") answers=tiles look="tiles" />
            <div class="near-row">
                <NearControl
                    catalogue=catalogue.clone()
                    href_of=Callback::new(move |nr| href_with(wish, move |wish| wish.neighbourhood = Some(nr)).get_untracked())
                    on_found=Callback::new(move |nr| site.wish(|wish| wish.neighbourhood = Some(nr)))
                />
                <details>
                    <summary>{l.text("youth-neighbourhood")}</summary>
                    <WhereFilter catalogue=catalogue.clone() wish />
                </details>
            </div>
        </div>
        <p class="visually-hidden" role="status">{how_many(count)}</p>
        {empty(count, wish)}
        <Steps catalogue=catalogue.clone() steps found wish />
        <WaysOn catalogue question sensitive />
    }
    .into_any()
}
