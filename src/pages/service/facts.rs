//! The key facts, each with a pictogram, and for whom it is: languages and
//! access. What is not known has its own look.

use leptos::prelude::*;

use super::{Shown, notes_about, titled};
use crate::components::{Fact, Glyph, Icon, wording};
use crate::domain::{Access, AccessFacts, Known, Lang, NoteAbout, ServiceText};

/// A key fact: its pictogram, what kind it is, its words, and what to say when
/// it is not known.
type Key = (Glyph, &'static str, Option<String>, &'static str);

fn keys(shown: &Shown) -> Vec<Key> {
    let Shown { l, service, catalogue, facts } = shown;
    let base = &catalogue.base;
    let place = wording::place(l, base, service.coverage, &facts.areas).or_else(|| service.street().cloned());
    let when = wording::when(l, &service.when.parts, facts.holidays, facts.school_time).or_else(|| {
        let hours = service.when.hours.first().map(|hours| wording::hours(l, hours));
        hours.map(|(days, time)| format!("{days}: {time}"))
    });
    let languages = languages(shown);
    let mut keys = vec![
        (Glyph::Age, "fact-age", wording::audience(l, facts, &service.audience.stages), "age-unknown"),
        (Glyph::Pin, "fact-place", place, "place-unknown"),
        (Glyph::Calendar, "fact-when", when, "when-unknown"),
        (Glyph::Euro, "fact-price", price(shown), "price-unknown"),
        (Glyph::Languages, "fact-languages", languages, "language-unknown"),
        (Glyph::Accessible, "fact-wheelchair", access(shown, service.wheelchair()), "wheelchair-unknown"),
    ];
    if let Some(groups) = groups(shown) {
        keys.push((Glyph::People, "fact-for", Some(groups), "unknown"));
    }
    keys
}

pub fn price(shown: &Shown) -> Option<String> {
    let price = wording::price(&shown.l, shown.facts.cost);
    let uitpas = (shown.facts.uitpas == Known::Yes && shown.l.knows_pass()).then(|| shown.l.text("price-uitpas"));
    wording::joined(" · ", [price, uitpas])
}

fn languages(shown: &Shown) -> Option<String> {
    let base = &shown.catalogue.base;
    let mut names: Vec<String> = shown.facts.spoken.iter().map(|lang| wording::language_name(base, *lang)).collect();
    if shown.facts.mother_tongue == Known::Yes {
        names.push(shown.l.text("language-mother-tongue"));
    }
    (!names.is_empty()).then(|| wording::listed(&shown.l, names))
}

fn groups(shown: &Shown) -> Option<String> {
    let groups: Vec<String> = shown.service.audience.groups.iter().map(|g| wording::group(&shown.l, *g)).collect();
    (!groups.is_empty()).then(|| wording::listed(&shown.l, groups))
}

fn access(shown: &Shown, access: Access) -> Option<String> {
    let l = &shown.l;
    (access != Access::Unknown).then(|| format!("{}: {}", l.text("fact-wheelchair"), wording::access(l, access)))
}

pub fn in_short(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let items = keys(shown).into_iter().map(|(glyph, label, value, unknown)| {
        view! { <Fact glyph label=l.text(label) value unknown=l.text(unknown) /> }.into_any()
    });
    view! {
        <section aria-labelledby="in-short">
            <h2 id="in-short">{l.text("service-in-short")}</h2>
            <ul class="facts" role="list">{items.collect::<Vec<AnyView>>()}</ul>
        </section>
    }
    .into_any()
}

/// For whom, in which languages, and who can get in: what of that is known,
/// with the name of each.
pub fn people_in_words(shown: &Shown) -> Vec<(&'static str, String)> {
    let Shown { l, service, facts, .. } = shown;
    let wheelchair = service.wheelchair();
    let known = [
        ("fact-age", wording::audience(l, facts, &service.audience.stages)),
        ("fact-for", groups(shown)),
        ("fact-languages", languages(shown)),
        ("fact-wheelchair", (!wheelchair.is_unknown()).then(|| wording::access(l, wheelchair))),
    ];
    known.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

/// What is read aloud: names, what it is, what to do, and the key facts.
pub fn aloud(shown: &Shown, lang: Lang, text: &ServiceText, dutch_name: Option<String>) -> Vec<(Lang, String)> {
    let l = &shown.l;
    let own = [(lang, text.name.clone())].into_iter().chain(dutch_name.map(|name| (Lang::NL, name)));
    let words = [
        (lang, text.summary.clone()),
        (l.lang(), l.text("service-next-step")),
        (lang, text.next_step.clone()),
        (l.lang(), l.text("service-in-short")),
    ];
    let facts =
        keys(shown).into_iter().filter_map(|(_, label, value, _)| Some(format!("{}: {}", l.text(label), value?)));
    own.chain(words).chain(facts.map(|fact| (l.lang(), fact))).collect()
}

/// For whom, in which languages, and who can get in.
pub fn people(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let mut items: Vec<AnyView> = Vec::new();
    let mut fact = |glyph, label: &'static str, value: Option<String>, unknown: String| {
        items.push(
            view! { <ul class="facts" role="list"><Fact glyph label=l.text(label) value unknown /></ul> }.into_any(),
        );
    };
    fact(Glyph::Languages, "fact-languages", languages(shown), l.text("language-unknown"));
    let own = &shown.service.access;
    // What holds at its places counts where the record as a whole is silent.
    let any = |get: fn(&AccessFacts) -> Access| {
        let places = shown.service.places.iter().filter_map(|place| place.access.as_ref());
        [own].into_iter().chain(places).map(get).find(|access| !access.is_unknown()).unwrap_or_default()
    };
    let states = [
        ("fact-wheelchair", shown.service.wheelchair()),
        ("fact-toilet", any(|facts| facts.toilet)),
        ("fact-support", any(|facts| facts.extra_support)),
    ];
    let states = states.map(|(label, access)| {
        let (glyph, class) = match access {
            Access::Yes => (Glyph::Check, "yes"),
            Access::Partly => (Glyph::Partly, "maybe"),
            Access::No => (Glyph::Cross, "no"),
            Access::Unknown => (Glyph::Question, "maybe"),
        };
        let words = if access.is_unknown() { "unknown" } else { "" };
        view! {
            <li>
                <span class=class>
                    <Icon glyph />
                </span>
                <span>{l.text(label)} ": " <b class=words>{wording::access(l, access)}</b></span>
            </li>
        }
        .into_any()
    });
    items.push(view! { <ul class="plain states" role="list">{Vec::from(states)}</ul> }.into_any());
    items.extend(notes_about(shown, &[NoteAbout::Who, NoteAbout::Languages, NoteAbout::Access]));
    titled("people", Glyph::People, l.text("service-people"), items)
}
