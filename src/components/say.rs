//! What to say when you call: in Dutch, large, with the meaning under it. Made
//! from the record: it asks for what the record does not know, and says
//! nothing about the caller that nobody knows either.

use leptos::prelude::*;

use super::aloud::ReadAloud;
use crate::catalogue::Base;
use crate::domain::{ContactKind, CostKind, Coverage, Known, Lang, Service};
use crate::l10n::{Localizer, Value};
use crate::state::use_messages;

#[component]
pub fn SayCard<'a>(service: &'a Service, base: &'a Base) -> AnyView {
    let l = use_messages();
    let phone = service.contacts.iter().any(|contact| contact.kind == ContactKind::Phone);
    // Whoever calls an emergency or listening number uses their own words.
    let listens = base.region.emergency.iter().any(|number| number.service.as_ref() == Some(&service.id));
    if !phone || listens {
        return ().into_any();
    }
    let script = script(&l, service);
    let aloud: Vec<_> = script.iter().map(|(dutch, _)| (Lang::NL, dutch.clone())).collect();
    let own = l.lang() == Lang::NL;
    let lines = script.into_iter().map(|(dutch, meaning)| {
        view! {
            <li>
                <q lang="nl" dir="ltr">{dutch}</q>
                {(!own).then(|| view! { <span class="meaning">{meaning}</span> })}
            </li>
        }
        .into_any()
    });
    view! {
        <section class="say" aria-labelledby="say">
            <h2 id="say">{l.text("say-title")}</h2>
            <ul class="plain" role="list">{lines.collect::<Vec<AnyView>>()}</ul>
            <ReadAloud parts=aloud label=l.text("aloud-dutch") />
        </section>
    }
    .into_any()
}

/// Each sentence in Dutch, with its meaning in the reader's language.
fn script(l: &Localizer, service: &Service) -> Vec<(String, String)> {
    let reader = l.lang();
    let name = [("name", Value::from(short_name(service)))];
    let say = |id, values: &[(&'static str, Value)]| (l.dutch(id, values), l.text_with(id, values));
    let mut script = vec![say("say-hello", &name)];
    let languages = service.languages.as_ref();
    let spoken = languages.is_some_and(|l| l.spoken.contains(&reader) || l.mother_tongue_on_request == Known::Yes);
    if reader != Lang::NL {
        script.push(say("say-little-dutch", &[]));
        if !spoken {
            script.push((l.text("say-language-in-dutch"), l.text("say-language")));
        }
    }
    let mut ask = |unknown: bool, id| {
        if unknown {
            script.push(say(id, &[]));
        }
    };
    // Whether there is something to sign up for, or somewhere to go: else it
    // may be no more than information.
    let signs_up = service.taking_part.register_url.is_some();
    let goes_there = matches!(service.coverage, Coverage::Located | Coverage::Mobile);
    ask(signs_up && service.availability.is_none(), "say-place");
    let when = &service.when;
    let timeless = when.hours.is_empty() && when.periods.is_empty() && when.parts.is_empty();
    ask(timeless && goes_there, "say-when");
    let price = service.cost.as_ref().map_or(CostKind::Unknown, |cost| cost.kind);
    ask(price == CostKind::Unknown && (signs_up || goes_there), "say-price");
    script
}

/// What people call it: the official name, else the Dutch one, up to where it
/// begins to explain.
fn short_name(service: &Service) -> String {
    let dutch = service.texts.get(&Lang::NL).map(|text| &text.name);
    let name = service.official_name.as_ref().or(dutch).cloned().unwrap_or_default();
    let end = [" – ", ": ", " ("].iter().filter_map(|mark| name.find(mark)).min();
    end.map_or(name.clone(), |end| name[..end].to_owned())
}
