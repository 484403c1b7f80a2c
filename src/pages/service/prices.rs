//! What it costs, explained; and what of that is not known.

use leptos::prelude::*;

use super::{Shown, as_of, notes_about, titled};
use crate::components::{Glyph, Words, wording};
use crate::domain::{CostKind, Known, NoteAbout};

pub fn section(shown: &Shown) -> AnyView {
    let Shown { l, service, facts, .. } = shown;
    let (kind, known) = match facts.cost {
        CostKind::Free => ("cost-free", true),
        CostKind::Fixed => ("cost-fixed", true),
        CostKind::ByIncome => ("cost-by-income", true),
        CostKind::Mixed => ("cost-mixed", true),
        CostKind::Unknown => ("cost-unknown", false),
    };
    let class = if known { "lead" } else { "unknown" };
    let uitpas = match facts.uitpas {
        _ if facts.cost == CostKind::Free || !l.knows_pass() => None,
        Known::Yes => Some(("cost-uitpas-yes", "")),
        Known::No => Some(("cost-uitpas-no", "")),
        Known::Unknown => Some(("cost-uitpas-unknown", "unknown")),
    };
    let amounts = service.cost.iter().flat_map(|cost| &cost.amounts).map(|amount| {
        let label = amount.label.get(l.lang());
        view! {
            <li>
                {label.map(|(lang, text)| view! { <Words text=format!("{text}: ") lang /> })}
                <b>{wording::amount(l, amount)}</b>
                {as_of(l, service, &amount.sources)}
            </li>
        }
        .into_any()
    });
    let amounts: Vec<AnyView> = amounts.collect();
    let sources = service.cost.as_ref().filter(|_| known).map(|cost| as_of(l, service, &cost.sources));
    let mut items = vec![
        view! {
            <p><span class=class>{l.text(kind)}</span> {sources}</p>
            {(!amounts.is_empty()).then(|| view! { <ul class="plain" role="list">{amounts}</ul> })}
            {uitpas.map(|(id, class)| view! { <p class=class>{l.text(id)}</p> })}
        }
        .into_any(),
    ];
    items.extend(notes_about(shown, &[NoteAbout::Cost]));
    titled("prices", Glyph::Euro, l.text("service-prices"), items)
}
