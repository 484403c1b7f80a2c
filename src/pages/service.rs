//! A service: the next step first, then everything known about it, what is
//! not known, and where it comes from.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Title, while_loading, with_catalogue};
use crate::components::{Fact, Glyph, Icon, NextStep, SevenBs, SourceList, Words, wording};
use crate::domain::{Access, Day, Lang, NoteAbout, Provenance, Service, ServiceId, SourceKey};
use crate::route::Page;
use crate::search::Facts;
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn ServicePage(id: ServiceId) -> impl IntoView {
    let site = use_site();
    with_catalogue(move |catalogue| {
        let id = id.clone();
        (move || {
            site.detail.with(|load| {
                while_loading(load, |service| {
                    if service.id == id {
                        view! { <Record service=service.clone() catalogue=catalogue.clone() /> }.into_any()
                    } else {
                        ().into_any()
                    }
                })
            })
        })
        .into_any()
    })
}

#[component]
fn Record(service: Arc<Service>, catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let base = catalogue.base.clone();
    let lang = l.lang();
    let Some((text_lang, text)) = service.text(lang) else {
        return ().into_any();
    };
    let dutch_name = service.official_name.clone().or_else(|| service.texts.get(&Lang::NL).map(|t| t.name.clone()));
    let dutch_name = dutch_name.filter(|name| *name != text.name);
    let place = wording::place(&l, &base, service.coverage, &Facts::of(&service).areas);
    let kicker = [Some(base.category_name(service.category, lang).to_owned()), place].into_iter().flatten();
    let kicker = kicker.collect::<Vec<_>>().join(" · ");
    let providers: Vec<_> =
        service.providers.iter().filter_map(|id| base.providers.iter().find(|p| p.id == *id)).collect();
    let kinds = providers.iter().map(|p| p.kind).collect::<Vec<_>>();
    let run_by = (!providers.is_empty()).then(|| {
        let names = providers.iter().map(|p| p.name.clone()).collect::<Vec<_>>().join(", ");
        view! { <p class="hint">{l.text("service-run-by")} " " <bdi lang="nl">{names}</bdi></p> }
    });
    let state = wording::state(&l, service.status.state, service.status.as_of)
        .map(|state| view! { <p class="state"><Icon glyph=Glyph::Info />{state}</p> });
    let description = text.description.clone().map(|d| view! { <p><Words text=d lang=text_lang /></p> });
    view! {
        <article class="service" data-theme=service.category.as_str()>
            <header class="masthead">
                <p>{kicker}</p>
                <Title text=text.name.clone() />
                {dutch_name.map(|name| view! { <p class="dutch" lang="nl"><bdi>{name}</bdi></p> })}
            </header>
            {state}
            <p class="lead summary"><Words text=text.summary.clone() lang=text_lang /></p>
            <div class="two">
                <div>
                    <NextStep
                        text=text.next_step.clone()
                        text_lang
                        contacts=service.contacts.clone()
                        register_url=service.taking_part.register_url.clone()
                    />
                    {description}
                    <InShort service=service.clone() catalogue=catalogue.clone() />
                    <Prices service=service.clone() />
                    <OpeningHours service=service.clone() />
                    <Places service=service.clone() catalogue=catalogue.clone() />
                    <Notes service=service.clone() />
                    {run_by}
                </div>
                <div>
                    <SevenBs service=&service providers=kinds />
                    <Translation service=service.clone() />
                    <SourceList service=&service />
                </div>
            </div>
            <p>
                <a class="button quiet" href=site.href(Page::Search(crate::route::Question::of_category(service.category)))>
                    <Icon glyph=Glyph::Back />
                    {l.text_with("service-more", &[("category", base.category_name(service.category, lang).into())])}
                </a>
            </p>
        </article>
    }
    .into_any()
}

/// The key facts, each with a pictogram; what is not known has its own look.
#[component]
fn InShort(service: Arc<Service>, catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let base = catalogue.base.clone();
    let facts = Facts::of(&service);
    let spoken: Vec<String> = facts.spoken.iter().map(|lang| wording::language_name(&base, *lang)).collect();
    let mut languages = spoken;
    if facts.mother_tongue == crate::domain::Known::Yes {
        languages.push(l.text("language-mother-tongue"));
    }
    let wheelchair = service.wheelchair();
    let groups: Vec<String> = service.audience.groups.iter().map(|g| wording::group(&l, *g)).collect();
    let uitpas = facts.uitpas == crate::domain::Known::Yes;
    let price = wording::price(&l, facts.cost);
    let price = match (price, uitpas) {
        (Some(price), true) => Some(format!("{price} · {}", l.text("price-uitpas"))),
        (None, true) => Some(l.text("price-uitpas")),
        (price, false) => price,
    };
    view! {
        <section aria-labelledby="in-short">
            <h2 id="in-short">{l.text("service-in-short")}</h2>
            <ul class="facts" role="list">
                <Fact
                    glyph=Glyph::Age
                    label=l.text("fact-age")
                    value=wording::audience(&l, &facts, &service.audience.stages)
                    unknown=l.text("age-unknown")
                />
                <Fact
                    glyph=Glyph::Pin
                    label=l.text("fact-place")
                    value=wording::place(&l, &base, service.coverage, &facts.areas).or_else(|| service.street().cloned())
                    unknown=l.text("place-unknown")
                />
                <Fact
                    glyph=Glyph::Calendar
                    label=l.text("fact-when")
                    value=wording::when(&l, &service.when.parts, facts.holidays, facts.school_time)
                    unknown=l.text("when-unknown")
                />
                <Fact glyph=Glyph::Euro label=l.text("fact-price") value=price unknown=l.text("price-unknown") />
                <Fact
                    glyph=Glyph::Languages
                    label=l.text("fact-languages")
                    value=(!languages.is_empty()).then(|| languages.join(", "))
                    unknown=l.text("language-unknown")
                />
                <Fact
                    glyph=Glyph::Accessible
                    label=l.text("fact-wheelchair")
                    value=(wheelchair != Access::Unknown)
                        .then(|| format!("{}: {}", l.text("fact-wheelchair"), wording::access(&l, wheelchair)))
                    unknown=l.text("wheelchair-unknown")
                />
                {(!groups.is_empty())
                    .then(|| {
                        view! {
                            <Fact
                                glyph=Glyph::People
                                label=l.text("fact-for")
                                value=Some(groups.join(", "))
                                unknown=String::new()
                            />
                        }
                    })}
            </ul>
        </section>
    }
}

/// A list of facts under a heading, or nothing when there are none.
fn section(id: &'static str, title: String, items: Vec<AnyView>) -> Option<impl IntoView> {
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul class="plain" role="list">{items}</ul>
            </section>
        }
    })
}

/// How old the newest of a fact's sources is.
fn as_of(service: &Service, keys: &[SourceKey]) -> AnyView {
    let l = use_messages();
    let date = keys.iter().filter_map(|key| service.sources.get(key)?.date).max();
    let words = match date {
        Some(date) => l.text_with("fact-as-of", &[("date", l.date(date).into())]),
        None => l.text("fact-undated"),
    };
    view! { <small class="as-of">{words}</small> }.into_any()
}

#[component]
fn Prices(service: Arc<Service>) -> impl IntoView {
    let l = use_messages();
    let amounts = service.cost.iter().flat_map(|cost| &cost.amounts);
    let items = amounts.map(|amount| {
        let label = amount.label.get(l.lang());
        view! {
            <li>
                {label.map(|(lang, text)| view! { <Words text=format!("{text}: ") lang /> })}
                <b>{wording::amount(&l, amount)}</b>
                " "
                {as_of(&service, &amount.sources)}
            </li>
        }
        .into_any()
    });
    section("prices", l.text("service-prices"), items.collect())
}

#[component]
fn OpeningHours(service: Arc<Service>) -> impl IntoView {
    let l = use_messages();
    let items = service.when.hours.iter().map(|hours| {
        let (days, time) = wording::hours(&l, hours);
        view! {
            <li>
                {days}
                ": "
                <b><bdi dir="ltr">{time}</bdi></b>
                " "
                {as_of(&service, &hours.sources)}
            </li>
        }
        .into_any()
    });
    let date = |day: Day| l.date(day.into());
    let periods = service.when.periods.iter().map(|period| {
        let span = l.text_with("period", &[("from", date(period.start).into()), ("to", date(period.end).into())]);
        let clock = period.opens.zip(period.closes).map(|(a, b)| format!(" {}–{}", String::from(a), String::from(b)));
        view! { <li>{span} <bdi dir="ltr">{clock}</bdi> " " {as_of(&service, &period.sources)}</li> }.into_any()
    });
    section("hours", l.text("service-hours"), items.chain(periods).collect())
}

#[component]
fn Places(service: Arc<Service>, catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let items = service.places.iter().map(|place| {
        let address = wording::address(place);
        let links = place.neighbourhoods.iter().filter_map(|nr| catalogue.base.neighbourhoods.get(*nr)).map(|n| {
            view! {
                " "
                <a href=site.href(Page::Neighbourhood(n.nr))>
                    <bdi lang="nl">{n.name.clone()}</bdi>
                </a>
            }
        });
        view! {
            <li>
                <address>
                    <Icon glyph=Glyph::Pin />
                    <span>
                        {place.name.clone().map(|name| view! { <b><bdi lang="nl">{name}</bdi></b> " " })}
                        <bdi lang="nl">{address}</bdi>
                        {links.collect_view()}
                        {(place.neighbourhoods.len() > 1).then(|| view! { " " <span class="unknown">{l.text("place-one-of")}</span> })}
                        " "
                        {as_of(&service, &place.sources)}
                    </span>
                </address>
            </li>
        }
        .into_any()
    });
    section("places", l.text("service-places"), items.collect())
}

#[component]
fn Notes(service: Arc<Service>) -> impl IntoView {
    let l = use_messages();
    let items = service.notes.iter().filter_map(|note| {
        let (lang, text) = note.text.get(l.lang())?;
        let glyph = match note.about {
            NoteAbout::Cost => Glyph::Euro,
            NoteAbout::When => Glyph::Calendar,
            NoteAbout::Who => Glyph::People,
            NoteAbout::Place => Glyph::Pin,
            NoteAbout::How => Glyph::Check,
            NoteAbout::Languages => Glyph::Languages,
            NoteAbout::Access => Glyph::Accessible,
            NoteAbout::Other => Glyph::Info,
            NoteAbout::Conflict => Glyph::Warning,
        };
        let item = view! {
            <li class="note">
                <Icon glyph />
                <span>
                    <Words text=text.to_owned() lang />
                    " "
                    {as_of(&service, &note.sources)}
                </span>
            </li>
        };
        Some(item.into_any())
    });
    section("notes", l.text("service-notes"), items.collect())
}

/// Says so when a machine translated, and offers the Dutch words.
#[component]
fn Translation(service: Arc<Service>) -> impl IntoView {
    let l = use_messages();
    let (text_lang, text) = service.text(l.lang())?;
    let dutch = service.texts.get(&Lang::NL)?;
    let missing = text_lang != l.lang();
    if l.lang() == Lang::NL {
        return None;
    }
    let notice = match (missing, text.provenance) {
        (true, _) => Some("translation-missing"),
        (false, Provenance::Machine) => Some("translation-machine"),
        _ => None,
    };
    Some(view! {
        <section class="translation">
            {notice.map(|id| view! { <p class="hint"><Icon glyph=Glyph::Languages />{l.text(id)}</p> })}
            <details>
                <summary>{l.text("translation-original")}</summary>
                <div lang="nl" dir="ltr">
                    <p><b>{dutch.name.clone()}</b></p>
                    <p>{dutch.summary.clone()}</p>
                    <p>{dutch.next_step.clone()}</p>
                    {dutch.description.clone().map(|d| view! { <p>{d}</p> })}
                </div>
            </details>
        </section>
    })
}
