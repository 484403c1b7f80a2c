//! A service: the next step first, then everything known about it, what is
//! not known, and where it comes from.

mod facts;
mod hours;
mod places;
mod prices;
mod related;
mod sheet;
mod terms;

use std::sync::Arc;

use leptos::prelude::*;

use super::planner::pick_button;
use super::{Title, in_turn, while_loading, with_catalogue};
use crate::catalogue::Base;
use crate::components::{
    AskDate, Beside, Correction, EntryDate, Glyph, Icon, KeepButton, NextStep, PrintButton, QuickExit, ReadAloud,
    SayCard, SevenBs, ShareButton, SourceList, UrgentNumbers, wording,
};
use crate::domain::{Lang, NoteAbout, Provenance, Provider, Service, ServiceId, ServiceText, SourceKey, Taxonomy};
use crate::l10n::Localizer;
use crate::route::{Page, Question};
use crate::search::Facts;
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn ServicePage(id: ServiceId) -> impl IntoView {
    let site = use_site();
    with_catalogue(move |catalogue| {
        let id = id.clone();
        (move || {
            site.detail.with(|load| {
                while_loading(
                    load,
                    |service| {
                        if service.id == id { record(service.clone(), &catalogue) } else { ().into_any() }
                    },
                )
            })
        })
        .into_any()
    })
}

/// What every part of the page needs.
struct Shown {
    l: Arc<Localizer>,
    service: Arc<Service>,
    catalogue: Catalogue,
    facts: Facts,
}

fn record(service: Arc<Service>, catalogue: &Catalogue) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let base = &catalogue.base;
    let lang = l.lang();
    let Some((text_lang, text)) = service.text(lang) else {
        return ().into_any();
    };
    let facts = Facts::of(&service);
    let shown = Arc::new(Shown { l: l.clone(), service: service.clone(), catalogue: catalogue.clone(), facts });
    let part = |build: fn(&Shown) -> AnyView| {
        let shown = shown.clone();
        in_turn(move || build(&shown))
    };
    let dutch = service.texts.get(&Lang::NL).filter(|_| text_lang != Lang::NL);
    let dutch_name = service.official_name.clone().or_else(|| service.texts.get(&Lang::NL).map(|t| t.name.clone()));
    let dutch_name = dutch_name.filter(|name| *name != text.name);
    let place = wording::place(&l, base, service.coverage, &shown.facts.areas);
    let kicker = wording::joined(" · ", [Some(base.category_name(service.category, lang).to_owned()), place]);
    let state = wording::state(&l, service.status.state, service.status.as_of)
        .map(|state| view! { <p class="state"><Icon glyph=Glyph::Info />{state}</p> });
    let href = site.href(Page::Service(service.id.clone()));
    let names: Vec<&str> = providers(&service, base).map(|provider| provider.name.as_str()).collect();
    let run_by = (!names.is_empty()).then(|| {
        let names = names.join(", ");
        view! { <p class="hint">{l.text("service-run-by")} " " <bdi lang="nl">{names}</bdi></p> }
    });
    let ask = ask(&service, base, &href);
    let sensitive = base.taxonomy.is_sensitive(&service.concepts);
    // On paper the sheet stands instead, made by the running app only: pages
    // rendered beforehand would hold everything twice.
    let running = RwSignal::new(false);
    Effect::new(move |_| site.turns.wait(running));
    let on_paper = {
        let (service, catalogue) = (service.clone(), catalogue.clone());
        move || running.get().then(|| sheet::sheet(&service, &catalogue))
    };
    // In other languages, the Dutch words can be shown beside each text.
    let both = RwSignal::new(false);
    let more = Question::of_category(service.category);
    let beside = |get: fn(&ServiceText) -> Option<&String>, class: &'static str| {
        let text = get(text)?.clone();
        Some(view! { <Beside text lang=text_lang dutch=dutch.and_then(get).cloned() class /> })
    };
    view! {
        {sensitive.then(|| view! { <QuickExit /> })}
        <article class="service" data-theme=service.category.as_str() class:both=both class:on-screen=running>
            <header class="masthead">
                <p>{kicker}</p>
                <Title text=text.name.clone() />
                {dutch_name.clone().map(|name| view! { <p class="dutch" lang="nl"><bdi>{name}</bdi></p> })}
            </header>
            {translation(&l, text_lang, text, dutch.is_some(), both)}
            {state}
            {beside(|t| Some(&t.summary), "lead summary")}
            <div class="two blocks">
                <div>
                    <NextStep
                        contacts=service.contacts.clone()
                        register_url=service.taking_part.register_url.clone()
                        text=beside(|t| Some(&t.next_step), "lead").into_any()
                        ask
                    />
                    {sensitive.then(|| view! { <UrgentNumbers base /> })}
                    <div class="actions">
                        <KeepButton id=service.id.clone() name=text.name.clone() />
                        {pick_button(&service.id, &text.name, None)}
                        <ShareButton title=text.name.clone() href />
                        <PrintButton label=l.text("print") />
                        <ReadAloud parts=facts::aloud(&shown, text_lang, text, dutch_name) label=l.text("aloud-page") />
                    </div>
                    {beside(|t| t.description.as_ref(), "")}
                    {terms::explained(&shown)}
                    {run_by}
                </div>
                <div>
                    {facts::in_short(&shown)}
                    <SayCard service=&service base />
                </div>
                <div>{part(particulars)}</div>
                <div>{part(standing)}</div>
            </div>
            {part(related::section)}
            <p>
                <a class="button quiet" href=site.href(Page::Search(more))>
                    <Icon glyph=Glyph::Back />
                    {l.text_with("service-more", &[("category", base.category_name(service.category, lang).into())])}
                </a>
            </p>
        </article>
        {on_paper}
    }
    .into_any()
}

/// When, for how much, for whom and where.
fn particulars(shown: &Shown) -> AnyView {
    view! {
        {hours::section(shown)}
        {prices::section(shown)}
        {facts::people(shown)}
        {places::section(shown)}
        {notes(shown, &[NoteAbout::How, NoteAbout::Other, NoteAbout::Conflict], "notes", "service-notes")}
    }
    .into_any()
}

/// What is known of it, and from where.
fn standing(shown: &Shown) -> AnyView {
    let (service, base) = (&shown.service, &shown.catalogue.base);
    let providers = providers(service, base).map(|provider| provider.kind).collect();
    view! {
        <SevenBs service providers />
        <SourceList service />
        <Correction service base />
    }
    .into_any()
}

fn providers<'a>(service: &'a Service, base: &'a Base) -> impl Iterator<Item = &'a Provider> {
    service.providers.iter().filter_map(|id| base.providers.iter().find(|p| p.id == *id))
}

/// The form that works out when to ask, where the record says how early, or
/// when a child may start nursery school.
pub fn ask(service: &Arc<Service>, base: &Arc<Base>, href: &str) -> AnyView {
    let (service, href) = (service.clone(), href.to_owned());
    let entry = service.concepts.iter().any(|concept| concept.as_str() == Taxonomy::NURSERY_SCHOOL);
    match service.taking_part.ask_before.filter(|_| service.when.periods.is_empty()) {
        Some(before) => view! { <AskDate service before href /> }.into_any(),
        None if entry => view! { <EntryDate service base=base.clone() href /> }.into_any(),
        None => ().into_any(),
    }
}

/// Says so when a machine translated, and offers the Dutch words.
pub(super) fn translation(
    l: &Localizer,
    text_lang: Lang,
    text: &ServiceText,
    has_dutch: bool,
    both: RwSignal<bool>,
) -> AnyView {
    if l.lang() == Lang::NL {
        return ().into_any();
    }
    let notice = match (text_lang == l.lang(), text.provenance) {
        (false, _) => Some("translation-missing"),
        (true, Provenance::Machine) => Some("translation-machine"),
        _ => None,
    };
    let notice = notice.map(|id| view! { <span>{l.text(id)}</span> });
    let button = has_dutch.then(|| {
        view! {
            <button
                class="button quiet"
                type="button"
                aria-pressed=move || if both.get() { "true" } else { "false" }
                on:click=move |_| both.update(|on| *on = !*on)
            >
                {l.text("translation-original")}
            </button>
        }
    });
    view! {
        <div class="translation hint">
            <Icon glyph=Glyph::Languages />
            {notice}
            {button}
        </div>
    }
    .into_any()
}

/// A heading with what stands under it; nothing where that is nothing.
fn titled(id: &'static str, glyph: Glyph, title: String, items: Vec<AnyView>) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <section aria-labelledby=id>
            <h2 id=id>
                <Icon glyph />
                {title}
            </h2>
            {items}
        </section>
    }
    .into_any()
}

/// How old the newest of a fact's sources is.
fn as_of(l: &Localizer, service: &Service, keys: &[SourceKey]) -> AnyView {
    let date = keys.iter().filter_map(|key| service.sources.get(key)?.date).max();
    let words = match date {
        Some(date) => l.text_with("fact-as-of", &[("date", l.date(date).into())]),
        None => l.text("fact-undated"),
    };
    view! { " " <small class="as-of">{words}</small> }.into_any()
}

/// The notes about something, with the language each is in.
fn notes_in_words(shown: &Shown, about: NoteAbout) -> Vec<(Lang, String)> {
    let notes = shown.service.notes.iter().filter(|note| note.about == about);
    notes.filter_map(|note| note.text.get(shown.l.lang())).map(|(lang, text)| (lang, text.to_owned())).collect()
}

/// The notes about something, each with the age of its source.
fn notes_about(shown: &Shown, about: &[NoteAbout]) -> Vec<AnyView> {
    let (l, service) = (&shown.l, &shown.service);
    let notes = service.notes.iter().filter(|note| about.contains(&note.about));
    let items = notes.filter_map(|note| {
        let (lang, text) = note.text.get(l.lang())?;
        let dutch = note.text.0.get(&Lang::NL).filter(|_| lang != Lang::NL).cloned();
        let glyph = if note.about == NoteAbout::Conflict { Glyph::Warning } else { Glyph::Info };
        let view = view! {
            <div class="note">
                <Icon glyph />
                <div>
                    <Beside text=text.to_owned() lang dutch class="" />
                    {as_of(l, service, &note.sources)}
                </div>
            </div>
        };
        Some(view.into_any())
    });
    items.collect()
}

fn notes(shown: &Shown, about: &[NoteAbout], id: &'static str, title: &'static str) -> AnyView {
    titled(id, Glyph::Info, shown.l.text(title), notes_about(shown, about))
}
