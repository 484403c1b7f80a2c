//! One of the amounts that something costs: what for, and how much.

use leptos::prelude::*;

use super::wording;
use super::words::Words;
use crate::domain::Amount;
use crate::l10n::Localizer;

pub fn priced(l: &Localizer, amount: &Amount) -> AnyView {
    let label = amount.label.get(l.lang());
    view! {
        {label.map(|(lang, text)| view! { <Words text=format!("{text}: ") lang /> })}
        <b>{wording::amount(l, amount)}</b>
    }
    .into_any()
}
