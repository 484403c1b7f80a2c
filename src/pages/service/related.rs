//! Where to look further: the same need, the same neighbourhood, the next age.

use leptos::prelude::*;

use super::Shown;
use crate::components::{Glyph, Icon, Words, wording};
use crate::route::Page;
use crate::search::Related;
use crate::state::use_site;

pub fn section(shown: &Shown) -> AnyView {
    let Shown { l, service, catalogue, facts } = shown;
    let site = use_site();
    let cards = &catalogue.cards.offered;
    let at = cards.iter().position(|card| card.id == service.id);
    let base = &catalogue.base;
    let all: Vec<_> = (0..cards.len()).filter_map(|nr| catalogue.engine.facts(nr)).collect();
    let Related { same_need, nearby, next_age } = Related::to(facts, at, &all, &base.neighbourhoods);
    let groups = [
        (Glyph::Search, "related-need", same_need),
        (Glyph::Pin, "related-nearby", nearby),
        (Glyph::Age, "related-age", next_age),
    ];
    let groups: Vec<AnyView> = groups
        .into_iter()
        .filter(|(_, _, found)| !found.is_empty())
        .map(|(glyph, title, found)| {
            let items = found.into_iter().map(|nr| {
                let (card, facts) = (&cards[nr], &all[nr]);
                let place = wording::place(l, base, facts.coverage, &facts.areas);
                let line = wording::joined(" · ", [wording::ages(l, &facts.ages), place]);
                view! {
                    <li>
                        <a href=site.href(Page::Service(card.id.clone())) data-theme=card.category.as_str()>
                            <Words text=card.name.clone() lang=card.lang />
                            <small>{line}</small>
                        </a>
                    </li>
                }
                .into_any()
            });
            view! {
                <div>
                    <h3>
                        <Icon glyph />
                        {l.text(title)}
                    </h3>
                    <ul class="plain" role="list">{items.collect::<Vec<AnyView>>()}</ul>
                </div>
            }
            .into_any()
        })
        .collect();
    if groups.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="related" aria-labelledby="related">
            <h2 id="related">{l.text("related-title")}</h2>
            <div>{groups}</div>
        </section>
    }
    .into_any()
}
