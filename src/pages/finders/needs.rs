//! A theme by what one may need of it: questions with their answers, then what
//! answers each.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::suggestions::suggestions;
use super::super::with_catalogue;
use super::parts::{Head, WaysOn, WhereFilter, answer, name_of, sensitive, wished};
use super::steps::{Steps, count, empty, found, how_many};
use crate::components::{Answered, Choices, Glyph, SearchField, wording};
use crate::domain::{Category, Finder, Stage};
use crate::finders::steps_of;
use crate::route::{Page, Question, Wish};
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn NeedsPage(finder: Finder) -> impl IntoView {
    with_catalogue(move |catalogue| view! { <Needs catalogue finder /> }.into_any())
}

#[component]
fn Needs(catalogue: Catalogue, finder: Finder) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let wish = wished();
    let category = finder.category().unwrap_or(Category::Family);
    let steps = Arc::new(steps_of(&catalogue.base.taxonomy, &Page::Finder(finder, Wish::default())));
    let found = found(&catalogue, steps.clone(), wish, false);
    let needs = steps.iter().filter_map(|step| {
        let (_, text) = step.heading.get(l.lang())?;
        let (glyph, first) = (Glyph::named(&step.icon), step.concepts.first()?.clone());
        Some(answer(wish, Some(glyph), text.to_owned(), |wish| &mut wish.need, first))
    });
    let needs: Vec<Answered> = needs.collect();
    let stages = (finder == Finder::Learning).then(|| {
        let nursery = catalogue.base.taxonomy.has_nursery_school();
        let stages = Stage::ALL
            .iter()
            .filter(|stage| nursery || **stage != Stage::Nursery)
            .map(|stage| answer(wish, None, wording::stage(&l, *stage), |wish| &mut wish.stage, *stage));
        view! { <Choices id="stage" question=l.text("learning-stage") answers=stages.collect() /> }
    });
    let subject = (finder == Finder::Learning).then(|| {
        let search = Callback::new(move |text: String| {
            site.go(Page::Search(Question { text, ..wish.get_untracked().question(Some(category)) }));
        });
        view! {
            <SearchField
                action=site.href(Page::Search(Question::default()))
                value=Signal::derive(String::new)
                example=l.text("learning-subject")
                on_submit=search
                suggest=suggestions()
            />
        }
    });
    let sensitive = sensitive(&catalogue);
    let (title, lead) = match finder {
        Finder::Learning => (l.text("learning-title"), l.text("learning-lead")),
        _ => (name_of(&catalogue, category), l.text("family-lead")),
    };
    let count = count(steps.clone(), found, wish);
    view! {
        <Head theme=category.as_str() glyph=Glyph::of_category(category) title lead sensitive />
        <div class="questions" data-theme=category.as_str()>
            <Choices id="need" question=l.text("needs-what") answers=needs look="tiles" />
            {subject}
            {stages}
            <WhereFilter catalogue=catalogue.clone() wish />
        </div>
        <p class="count" role="status">{how_many(count)}</p>
        {empty(count, wish)}
        <Steps catalogue=catalogue.clone() steps found wish />
        <WaysOn catalogue question=Signal::derive(move || wish.get().question(Some(category))) sensitive />
    }
    .into_any()
}
