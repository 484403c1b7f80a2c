//! The seven B's of the city's own policy as an honest checklist: yes, no or
//! not known, each with its reason in words.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::{Access, ContactKind, CostKind, Coverage, Known, Places, ProviderKind, Service};
use crate::state::use_messages;

#[component]
pub fn SevenBs<'a>(service: &'a Service, providers: Vec<ProviderKind>) -> AnyView {
    let l = use_messages();
    let items = checklist(service, &providers, l.knows_pass()).map(|(name, known, reason)| {
        let (glyph, class, answer) = match known {
            Known::Yes => (Glyph::Check, "yes", "seven-yes"),
            Known::No => (Glyph::Cross, "no", "seven-no"),
            Known::Unknown => (Glyph::Question, "maybe", "seven-unknown"),
        };
        let title = l.text_with("seven-answer", &[("name", l.text(name).into()), ("answer", l.text(answer).into())]);
        view! {
            <li>
                <span class=class>
                    <Icon glyph />
                </span>
                <div>
                    <b>{title}</b>
                    <span>{l.text(reason)}</span>
                </div>
            </li>
        }
    });
    view! {
        <section aria-labelledby="seven">
            <h2 id="seven">{l.text("seven-title")}</h2>
            <ul class="seven" role="list">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Affordable, reachable, usable, understandable, available, known,
/// trustworthy: worked out from the record, never guessed.
fn checklist(
    s: &Service,
    providers: &[ProviderKind],
    pass: bool,
) -> std::array::IntoIter<(&'static str, Known, &'static str), 7> {
    let affordable = match s.cost.as_ref().map(|c| (c.kind, c.uitpas)) {
        Some((CostKind::Free, _)) => (Known::Yes, "seven-affordable-free"),
        Some((CostKind::ByIncome, _)) => (Known::Yes, "seven-affordable-income"),
        Some((_, Known::Yes)) if pass => (Known::Yes, "seven-affordable-uitpas"),
        _ => (Known::Unknown, "seven-affordable-unknown"),
    };
    let direct = |kind| s.contacts.iter().any(|c| c.kind == kind);
    let reachable = if s.coverage == Coverage::Online || direct(ContactKind::Phone) || direct(ContactKind::Email) {
        (Known::Yes, "seven-reachable-contact")
    } else if s.places.iter().any(|p| p.street.is_some()) {
        (Known::Yes, "seven-reachable-address")
    } else {
        (Known::Unknown, "seven-reachable-unknown")
    };
    let usable = match (s.wheelchair(), s.access.extra_support) {
        (Access::Yes, _) => (Known::Yes, "seven-usable-wheelchair"),
        (_, Access::Yes) => (Known::Yes, "seven-usable-support"),
        (Access::No, _) => (Known::No, "seven-usable-no"),
        (Access::Partly, _) => (Known::Unknown, "seven-usable-partly"),
        _ => (Known::Unknown, "seven-usable-unknown"),
    };
    let languages = s.languages.as_ref();
    let understandable = if languages.is_some_and(|l| l.mother_tongue_on_request == Known::Yes) {
        (Known::Yes, "seven-understandable-mother-tongue")
    } else if languages.is_some_and(|l| l.spoken.len() > 1) {
        (Known::Yes, "seven-understandable-languages")
    } else {
        (Known::Unknown, "seven-understandable-unknown")
    };
    let available = match s.availability.as_ref().map(|a| a.state) {
        Some(Places::Free) => (Known::Yes, "seven-available-places"),
        Some(Places::WaitingList | Places::Full) => (Known::No, "seven-available-full"),
        _ => (Known::Unknown, "seven-available-unknown"),
    };
    let public = providers.iter().any(|p| matches!(p, ProviderKind::City | ProviderKind::Public));
    let trustworthy = match (s.trust.verified_on, public) {
        (Some(_), _) => (Known::Yes, "seven-trustworthy-confirmed"),
        (None, true) => (Known::Yes, "seven-trustworthy-public"),
        (None, false) => (Known::Unknown, "seven-trustworthy-unknown"),
    };
    [
        ("seven-affordable", affordable),
        ("seven-reachable", reachable),
        ("seven-usable", usable),
        ("seven-understandable", understandable),
        ("seven-available", available),
        ("seven-known", (Known::Unknown, "seven-known-unknown")),
        ("seven-trustworthy", trustworthy),
    ]
    .map(|(name, (known, reason))| (name, known, reason))
    .into_iter()
}
