//! What printed sheets share: Dutch, which is on the door, beside it the
//! reader's language, and the picture that leads back.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::Qr;
use crate::domain::{Lang, Region};
use crate::l10n::Localizer;

/// The languages of a sheet, in their order on it.
pub struct Columns(Vec<Arc<Localizer>>);

impl Columns {
    /// Dutch first; one column for who reads it.
    pub fn of(own: Arc<Localizer>, region: &Region) -> Columns {
        if own.lang() == Lang::NL {
            return Columns(vec![own]);
        }
        Columns(vec![Arc::new(own.in_dutch(region)), own])
    }

    /// The same in each language, side by side.
    pub fn pair(&self, content: impl Fn(&Arc<Localizer>) -> AnyView) -> AnyView {
        let cells = self.0.iter().map(|l| {
            view! {
                <div lang=l.lang().to_string() dir=l.direction().attribute()>
                    {content(l)}
                </div>
            }
            .into_any()
        });
        view! { <div class="pair">{cells.collect::<Vec<AnyView>>()}</div> }.into_any()
    }

    /// The direction of the sheet: that of its first column, so that each begins
    /// at its own edge.
    pub fn direction(&self) -> Option<&'static str> {
        self.0.first().map(|l| l.direction().attribute())
    }

    /// The picture of an address, and in each language what it is for.
    pub fn way_back(&self, address: String, label: String, words: impl Fn(&Localizer) -> AnyView) -> AnyView {
        view! {
            <div class="sheet-back">
                <Qr address label otherwise=String::new() />
                {self.pair(|l| words(l))}
            </div>
        }
        .into_any()
    }
}
