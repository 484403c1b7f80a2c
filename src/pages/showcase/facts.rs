//! What a page says of one service.

use leptos::prelude::*;

use super::super::service::translation;
use super::{Material, specimen};
use crate::components::{
    AskDate, Beside, ContactButton, Correction, EntryDate, Fact, Glyph, Icon, NextStep, SayCard, SevenBs, SourceList,
    TermList, Week, priced, wording,
};
use crate::domain::{CostKind, Lang, Provenance, Service, Taxonomy, week};
use crate::state::use_messages;

pub fn specimens(material: &Material) -> AnyView {
    view! {
        {icons()}
        {fact()}
        {prices(material)}
        {hours(material)}
        {next(material)}
        {dates(material)}
        {words(material)}
        {trust(material)}
    }
    .into_any()
}

fn icons() -> AnyView {
    let icons = Glyph::ALL.iter().map(|(name, glyph)| {
        view! {
            <li>
                <Icon glyph=*glyph />
                <span lang="en" dir="ltr">{*name}</span>
            </li>
        }
        .into_any()
    });
    let icons = view! { <ul class="specimen-icons" role="list">{icons.collect::<Vec<AnyView>>()}</ul> }.into_any();
    specimen("Icon", vec![("all of them, with their names", icons)])
}

fn fact() -> AnyView {
    let l = use_messages();
    let fact = |value| {
        let (label, unknown) = (l.text("fact-age"), l.text("age-unknown"));
        view! { <ul class="facts" role="list"><Fact glyph=Glyph::Age label value unknown /></ul> }.into_any()
    };
    let known = l.text_with("age-years", &[("years", 6.into())]);
    specimen("Fact", vec![("known", fact(Some(known))), ("not known", fact(None))])
}

fn prices(material: &Material) -> AnyView {
    let l = use_messages();
    let kinds = [CostKind::Free, CostKind::Fixed, CostKind::ByIncome, CostKind::Mixed, CostKind::Unknown];
    let kinds = kinds.map(|kind| {
        let (label, unknown) = (l.text("fact-price"), l.text("price-unknown"));
        view! { <Fact glyph=Glyph::Euro label value=wording::price(&l, kind) unknown /> }.into_any()
    });
    let kinds = view! { <ul class="facts" role="list">{Vec::from(kinds)}</ul> }.into_any();
    let amounts = material.records.iter().filter_map(|record| record.cost.as_ref()).flat_map(|cost| &cost.amounts);
    let amounts = amounts.take(6).map(|amount| view! { <li>{priced(&l, amount)}</li> }.into_any());
    let amounts = view! { <ul class="plain" role="list">{amounts.collect::<Vec<AnyView>>()}</ul> }.into_any();
    specimen("Prices", vec![("each kind in a word", kinds), ("amounts", amounts)])
}

fn hours(material: &Material) -> AnyView {
    let record = material.record(|record| week(&record.when.hours).is_some());
    let strip =
        record.map(|record| ("days against parts of the day", view! { <Week hours=&record.when.hours /> }.into_any()));
    specimen("Week", strip.into_iter().collect())
}

fn next(material: &Material) -> AnyView {
    let l = use_messages();
    let record = material.record(|record| record.taking_part.register_url.is_some() && !record.contacts.is_empty());
    let hero = record.map(|record| {
        let text = record.text(l.lang()).map(|(lang, text)| {
            let dutch = record.texts.get(&Lang::NL).map(|text| text.next_step.clone());
            view! { <Beside text=text.next_step.clone() lang dutch class="lead" /> }.into_any()
        });
        let register_url = record.taking_part.register_url.clone();
        let contacts = record.contacts.clone();
        let text = text.unwrap_or_else(|| ().into_any());
        let hero = view! { <NextStep text ask=().into_any() contacts register_url /> };
        ("with a form to sign up and ways to reach them", hero.into_any())
    });
    let mut shown = Vec::new();
    let mut contacts = Vec::new();
    for contact in material.records.iter().flat_map(|record| &record.contacts) {
        if !shown.contains(&contact.kind) {
            shown.push(contact.kind);
            contacts.push(view! { <p><ContactButton contact=contact.clone() /></p> }.into_any());
        }
    }
    view! {
        {specimen("NextStep", hero.into_iter().collect())}
        {specimen("ContactButton", vec![("one of each kind", contacts.into_any())])}
    }
    .into_any()
}

fn dates(material: &Material) -> AnyView {
    let href = || "#main".to_owned();
    let ask = material.record(|record| record.taking_part.ask_before.is_some());
    let ask = ask.and_then(|service| Some((service.taking_part.ask_before?, service)));
    let ask = ask.map(|(before, service)| {
        let form = |id, given| view! { <AskDate service=service.clone() before href=href() id given /> }.into_any();
        vec![("no day given", form("ask-empty", "")), ("worked out", form("ask-day", "2028-09-30"))]
    });
    // Of its record the form needs no more than a name for the calendar.
    let nursery = |record: &Service| record.concepts.iter().any(|c| c.as_str() == Taxonomy::NURSERY_SCHOOL);
    let entry = material.record(nursery).or_else(|| material.record(|_| true)).map(|service| {
        let base = &material.catalogue.base;
        let form = |id, given| {
            view! { <EntryDate service=service.clone() base=base.clone() href=href() id given /> }.into_any()
        };
        vec![("worked out", form("entry-day", "2024-01-15")), ("not known yet", form("entry-far", "2039-01-15"))]
    });
    view! {
        {specimen("AskDate", ask.unwrap_or_default())}
        {specimen("EntryDate", entry.unwrap_or_default())}
    }
    .into_any()
}

fn words(material: &Material) -> AnyView {
    let l = use_messages();
    let lang = l.lang();
    let base = &material.catalogue.base;
    let terms = base.region.terms.iter().filter_map(|term| {
        let (lang, text) = term.explanation.get(lang)?;
        Some((term.term.clone(), lang, text.to_owned()))
    });
    let terms = view! { <TermList terms=terms.collect() /> }.into_any();
    let translated = material.record(|record| lang != Lang::NL && record.texts.contains_key(&lang));
    let text = translated.as_ref().and_then(|record| record.texts.get(&lang));
    let notes = text.map(|text| {
        let note = |text_lang, provenance, both| {
            let text = crate::domain::ServiceText { provenance, ..text.clone() };
            translation(&l, text_lang, &text, true, RwSignal::new(both))
        };
        vec![
            ("by a machine", note(lang, Provenance::Machine, false)),
            ("by a person, Dutch beside it", note(lang, Provenance::Human, true)),
            ("missing", note(Lang::NL, Provenance::Source, false)),
        ]
    });
    let beside = translated.as_ref().zip(text).map(|(record, text)| {
        let dutch = record.texts.get(&Lang::NL).map(|dutch| dutch.summary.clone());
        let pair = view! { <div class="service both"><Beside text=text.summary.clone() lang dutch class="" /></div> };
        ("both shown", pair.into_any())
    });
    view! {
        {specimen("TermList", vec![("each opens an explanation", terms)])}
        {specimen("Translation", notes.unwrap_or_default())}
        {specimen("Beside", beside.into_iter().collect())}
    }
    .into_any()
}

fn trust(material: &Material) -> AnyView {
    let base = &material.catalogue.base;
    let listens =
        |record: &Service| base.region.emergency.iter().any(|number| number.service.as_ref() == Some(&record.id));
    let say = material.record(|record| record.phone().is_some() && !listens(record));
    let say = say.map(|service| ("what is not known is asked", view! { <SayCard service=&service base /> }.into_any()));
    let service = material.record(|record| record.sources.len() > 1).or_else(|| material.record(|_| true));
    let seven = service.as_ref().map(|service| {
        let kinds = base.providers.iter().filter(|p| service.providers.contains(&p.id)).map(|p| p.kind).collect();
        ("yes, no and not known", view! { <SevenBs service providers=kinds /> }.into_any())
    });
    let sources = service.as_ref().map(|service| ("as they are", view! { <SourceList service /> }.into_any()));
    let wrong = service.as_ref().map(|service| ("a ready e-mail", view! { <Correction service base /> }.into_any()));
    view! {
        {specimen("SayCard", say.into_iter().collect())}
        {specimen("SevenBs", seven.into_iter().collect())}
        {specimen("SourceList", sources.into_iter().collect())}
        {specimen("Correction", wrong.into_iter().collect())}
    }
    .into_any()
}
