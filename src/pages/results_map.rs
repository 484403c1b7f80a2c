//! The answer on the map: how much of it is in each neighbourhood, and how
//! much with what serves the whole city. Choosing one sets the filter.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::map::map_and_list;
use crate::components::{Glyph, ListedPlace, MapPlace, ViewLink, Views};
use crate::domain::{Known, NeighbourhoodNr, each_once};
use crate::route::{Page, Question, View};
use crate::search::Answer;
use crate::state::{Catalogue, use_messages, use_site};

/// The choice between list and map.
#[component]
pub fn ViewChoice(catalogue: Arc<Catalogue>, question: Memo<Question>) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    catalogue.manifest.map.as_ref()?;
    let link = |view: View, glyph, text| ViewLink {
        glyph,
        text: l.text(text),
        href: Signal::derive(move || site.href(Page::Search(Question { view, ..question.get() }))),
        current: Signal::derive(move || question.get().view == view),
    };
    let views = vec![link(View::List, Glyph::List, "view-list"), link(View::Map, Glyph::Map, "view-map")];
    Some(view! { <Views label=l.text("view-title") views /> })
}

/// Comes with the pages that are loaded later.
pub fn results_map(catalogue: Arc<Catalogue>, question: Memo<Question>, answer: Memo<Answer>) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let here = {
        let catalogue = catalogue.clone();
        let lang = l.lang();
        Memo::new(move |_| counted_here(&catalogue, &question.get(), Some(lang)))
    };
    let places = catalogue.base.neighbourhoods.neighbourhoods.iter().map(|n| {
        let (nr, name) = (n.nr, n.name.clone());
        let count = Signal::derive(move || here.with(|here| here.get(&nr).copied().unwrap_or(0)));
        let words = {
            let l = l.clone();
            Signal::derive(move || {
                let all = answer.with(|a| a.facets.neighbourhoods.get(&nr).copied().unwrap_or(0));
                let here = l.text_with("map-here", &[("count", count.get().into())]);
                let all = l.text_with("map-together", &[("count", all.into())]);
                format!("{here} · {all}")
            })
        };
        let said = {
            let (l, name) = (l.clone(), name.clone());
            Signal::derive(move || {
                l.text_with("map-place", &[("name", name.clone().into()), ("words", words.get().into())])
            })
        };
        let href = Signal::derive(move || {
            let q = question.get();
            let chosen = q.neighbourhood == Some(nr);
            let around = q.around && !chosen;
            let neighbourhood = (!chosen).then_some(nr);
            site.href(Page::Search(Question { neighbourhood, around, ..q }))
        });
        let chosen = Signal::derive(move || question.get().neighbourhood == Some(nr));
        ListedPlace { place: MapPlace { nr, href, count, said, chosen }, name, words }
    });
    let places: Vec<ListedPlace> = places.collect();
    let show = {
        let l = l.clone();
        move || {
            let count = answer.with(|a| a.total);
            let list = Question { view: View::List, ..question.get() };
            (count > 0).then(|| {
                view! {
                    <p>
                        <a class="button primary" href=site.href(Page::Search(list))>
                            {l.text_with("map-show", &[("count", count.into())])}
                        </a>
                    </p>
                }
            })
        }
    };
    map_and_list(&catalogue, places, l.text("map-label"), l.text("map-hint-results"), show).into_any()
}

/// How many of the answer stand in each neighbourhood, were none chosen.
fn counted_here(
    catalogue: &Catalogue,
    question: &Question,
    lang: Option<crate::domain::Lang>,
) -> BTreeMap<NeighbourhoodNr, usize> {
    let anywhere = Question { neighbourhood: None, around: false, ..question.clone() };
    let hits = catalogue.engine.answer(&anywhere, lang, usize::MAX).hits;
    let passes = |known| known == Known::Yes || (question.include_unknown && known == Known::Unknown);
    let mut counts = BTreeMap::new();
    for hit in hits {
        let Some(facts) = catalogue.engine.facts(hit.service) else { continue };
        let areas = each_once(facts.areas.iter().flatten().copied().collect());
        for nr in areas.into_iter().filter(|nr| passes(facts.stands_in(*nr))) {
            *counts.entry(nr).or_default() += 1;
        }
    }
    counts
}
