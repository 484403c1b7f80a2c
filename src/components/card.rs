//! A service in a list: what, for which ages, where, when, at what price.

use leptos::prelude::*;

use super::icon::Glyph;
use super::keep::KeepButton;
use super::known::Fact;
use super::wording;
use super::words::Words;
use crate::catalogue::{Base, Card};
use crate::search::{Distance, Facts};
use crate::state::use_messages;

#[component]
pub fn ServiceCard<'a>(
    card: &'a Card,
    /// None for planned and ended services, of which no facts are shown.
    facts: Option<&'a Facts>,
    base: &'a Base,
    href: String,
    /// Passed the filters only because unknown facts were included.
    #[prop(optional)]
    uncertain: bool,
    /// What it was found for, where that is not plain.
    #[prop(optional_no_strip)]
    why: Option<String>,
    /// How far it is from where the person is, if that is known.
    #[prop(default = None)]
    distance: Option<Distance>,
    #[prop(default = 2)] heading: u8,
    /// What else there is to say of it here.
    #[prop(optional_no_strip)]
    more: Option<AnyView>,
) -> AnyView {
    let l = use_messages();
    let lang = l.lang();
    let tag = base.concept_name(&card.concept, lang);
    let state = wording::state(&l, card.state, card.as_of);
    let link = view! {
        <a href=href>
            <Words text=card.name.clone() lang=card.lang />
        </a>
    };
    let title = if heading == 2 { view! { <h2>{link}</h2> }.into_any() } else { view! { <h3>{link}</h3> }.into_any() };
    let facts = facts.map(|facts| {
        let place = wording::place(&l, base, facts.coverage, &facts.areas).or_else(|| card.street.clone());
        let distance = distance.map(|distance| wording::distance(&l, distance));
        let place = [place, distance].into_iter().flatten().reduce(|place, distance| format!("{place} · {distance}"));
        view! {
            <ul class="facts" role="list">
                <Fact
                    glyph=Glyph::Age
                    label=l.text("fact-age")
                    value=wording::ages(&l, &facts.ages)
                    unknown=l.text("age-unknown")
                />
                <Fact
                    glyph=Glyph::Pin
                    label=l.text("fact-place")
                    value=place
                    unknown=l.text("place-unknown")
                />
                <Fact
                    glyph=Glyph::Calendar
                    label=l.text("fact-when")
                    value=wording::when(&l, &card.parts, facts.holidays, facts.school_time)
                    unknown=l.text("when-unknown")
                />
                <Fact
                    glyph=Glyph::Euro
                    label=l.text("fact-price")
                    value=wording::price(&l, facts.cost)
                    unknown=l.text("price-unknown")
                />
            </ul>
        }
    });
    view! {
        <article class="card" data-theme=card.category.as_str() data-service=card.id.to_string()>
            {tag.map(|(tag_lang, name)| {
                view! {
                    <p class="tag" lang=(tag_lang != lang).then(|| tag_lang.to_string())>
                        {name.to_owned()}
                    </p>
                }
            })}
            {title}
            {card
                .dutch_name
                .clone()
                .map(|name| view! { <p class="dutch" lang="nl"><bdi>{name}</bdi></p> })}
            {state.map(|state| view! { <p class="state">{state}</p> })}
            <p><Words text=card.summary.clone() lang=card.lang /></p>
            {facts}
            {more}
            {why.map(|meaning| view! { <p class="why">{l.text_with("card-why", &[("meaning", meaning.into())])}</p> })}
            {uncertain.then(|| view! { <p class="why">{l.text("card-uncertain")}</p> })}
            <KeepButton id=card.id.clone() name=card.name.clone() />
        </article>
    }
    .into_any()
}
