//! A moment of family life: what there is, in the order one needs it.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::not_found::NotFoundPage;
use super::super::with_catalogue;
use super::parts::{Head, WaysOn, WhereFilter, sensitive, wished};
use super::steps::{Steps, count, empty, found};
use crate::components::Glyph;
use crate::domain::{Moment, MomentId};
use crate::finders::steps_of;
use crate::route::{Page, Question, Wish};
use crate::state::{Catalogue, use_messages};

#[component]
pub fn MomentPage(id: MomentId) -> impl IntoView {
    with_catalogue(move |catalogue| match catalogue.base.taxonomy.moment(&id).cloned() {
        Some(moment) => view! { <Path catalogue moment /> }.into_any(),
        None => view! { <NotFoundPage /> }.into_any(),
    })
}

#[component]
fn Path(catalogue: Catalogue, moment: Moment) -> AnyView {
    let l = use_messages();
    let wish = wished();
    let text = |texts: &crate::domain::TextMap| texts.get(l.lang()).map(|(_, t)| t.to_owned()).unwrap_or_default();
    let page = Page::Moment(moment.id.clone(), Wish::default());
    let steps = Arc::new(steps_of(&catalogue.base.taxonomy, &page));
    let found = found(&catalogue, steps.clone(), wish, false);
    let sensitive = sensitive(&catalogue);
    let question = Signal::derive(move || Question { moment: Some(moment.id.clone()), ..wish.get().question(None) });
    view! {
        <Head
            theme="family"
            glyph=Glyph::named(&moment.icon)
            title=text(&moment.names)
            lead=text(&moment.titles)
            sensitive
        />
        <div class="questions">
            <WhereFilter catalogue=catalogue.clone() wish />
        </div>
        {empty(count(steps.clone(), found, wish), wish)}
        <Steps catalogue=catalogue.clone() steps found wish numbered=true />
        <WaysOn catalogue question sensitive />
    }
    .into_any()
}
