//! "Near me" on a page: what the device said, in words, and what follows.

use leptos::prelude::*;

use crate::components::{NearAnswer, NearMe, wording};
use crate::domain::{NeighbourhoodNr, Whereabouts};
use crate::l10n::Localizer;
use crate::state::{Catalogue, Fix, Lost, Near, use_messages, use_site};

/// Less exact than this, in metres, the device is not simply believed.
const ROUGH: f64 = 1_500.0;

/// The button with its answer; `on_found` when a press found a neighbourhood.
/// Nothing in a region without boundaries.
#[component]
pub fn NearControl(
    catalogue: Catalogue,
    /// Where one goes from outside the city, to the nearest neighbourhood.
    href_of: Callback<NeighbourhoodNr, String>,
    on_found: Callback<NeighbourhoodNr>,
) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    catalogue.manifest.map.as_ref()?;
    let near = site.near;
    Effect::watch(
        move || near.get(),
        move |now, before, _| {
            if let (Near::Found(fix), Some(Near::Asking)) = (now, before)
                && let Whereabouts::Inside(nr) = fix.whereabouts
            {
                on_found.run(nr);
            }
        },
        false,
    );
    let answer = Signal::derive(move || match near.get() {
        Near::Unasked => NearAnswer::default(),
        Near::Asking => NearAnswer { text: l.text("near-asking"), link: None },
        Near::Lost(lost) => NearAnswer { text: l.text(advice(lost)), link: None },
        Near::Found(fix) => found(&l, &catalogue, fix, href_of),
    });
    Some(view! {
        <NearMe
            busy=Signal::derive(move || near.get() == Near::Asking)
            answer
            on_press=Callback::new(move |()| site.locate())
        />
    })
}

fn advice(lost: Lost) -> &'static str {
    match lost {
        Lost::Refused => "near-refused",
        Lost::Unavailable => "near-unavailable",
        Lost::TimedOut => "near-timeout",
        Lost::Unsupported => "near-unsupported",
        Lost::NoMap => "near-no-map",
    }
}

fn found(l: &Localizer, catalogue: &Catalogue, fix: Fix, href_of: Callback<NeighbourhoodNr, String>) -> NearAnswer {
    let name = |nr| catalogue.base.neighbourhoods.get(nr).map(|n| n.name.clone()).unwrap_or_default();
    match fix.whereabouts {
        Whereabouts::Inside(nr) if fix.accuracy > ROUGH => {
            let off = wording::kilometres(l, fix.accuracy / 1_000.0);
            let text = l.text_with("near-rough", &[("name", name(nr).into()), ("distance", off.into())]);
            NearAnswer { text, link: None }
        }
        Whereabouts::Inside(nr) => {
            NearAnswer { text: l.text_with("near-found", &[("name", name(nr).into())]), link: None }
        }
        Whereabouts::Outside { nearest, km } => {
            let name = name(nearest);
            let away = wording::kilometres(l, km);
            NearAnswer {
                text: l.text_with("near-outside", &[("name", name.clone().into()), ("distance", away.into())]),
                link: Some((href_of.run(nearest), l.text_with("near-outside-choose", &[("name", name.into())]))),
            }
        }
    }
}
