//! What it costs, explained; and what of that is not known.

use leptos::prelude::*;

use super::{Shown, as_of, notes_about, titled};
use crate::components::{Glyph, priced};
use crate::domain::{CostKind, Known, NoteAbout};

/// A sentence, and whether it says something that is known.
pub struct Said {
    pub id: &'static str,
    known: bool,
}

/// What it costs, and whether the discount pass counts where that matters.
pub fn in_words(shown: &Shown) -> (Said, Option<Said>) {
    let (cost, pass) = (shown.facts.cost, shown.facts.uitpas);
    let kind = match cost {
        CostKind::Free => "cost-free",
        CostKind::Fixed => "cost-fixed",
        CostKind::ByIncome => "cost-by-income",
        CostKind::Mixed => "cost-mixed",
        CostKind::Unknown => "cost-unknown",
    };
    let with_pass = match pass {
        Known::Yes => "cost-uitpas-yes",
        Known::No => "cost-uitpas-no",
        Known::Unknown => "cost-uitpas-unknown",
    };
    let matters = cost != CostKind::Free && shown.l.knows_pass();
    let with_pass = matters.then_some(Said { id: with_pass, known: pass != Known::Unknown });
    (Said { id: kind, known: cost != CostKind::Unknown }, with_pass)
}

pub fn section(shown: &Shown) -> AnyView {
    let Shown { l, service, .. } = shown;
    let (kind, pass) = in_words(shown);
    let class = if kind.known { "lead" } else { "unknown" };
    let amounts = service
        .cost
        .iter()
        .flat_map(|cost| &cost.amounts)
        .map(|amount| view! { <li>{priced(l, amount)} {as_of(l, service, &amount.sources)}</li> }.into_any());
    let amounts: Vec<AnyView> = amounts.collect();
    let sources = service.cost.as_ref().filter(|_| kind.known).map(|cost| as_of(l, service, &cost.sources));
    let mut items = vec![
        view! {
            <p><span class=class>{l.text(kind.id)}</span> {sources}</p>
            {(!amounts.is_empty()).then(|| view! { <ul class="plain" role="list">{amounts}</ul> })}
            {pass.map(|pass| {
                let class = if pass.known { "" } else { "unknown" };
                view! { <p class=class>{l.text(pass.id)}</p> }
            })}
        }
        .into_any(),
    ];
    items.extend(notes_about(shown, &[NoteAbout::Cost]));
    titled("prices", Glyph::Euro, l.text("service-prices"), items)
}
