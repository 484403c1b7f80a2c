//! A week at a glance: days against parts of the day.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::{Hours, Weekday, week};
use crate::state::use_messages;

#[component]
pub fn Week<'a>(hours: &'a [Hours]) -> AnyView {
    let l = use_messages();
    let Some(week) = week(hours) else {
        return ().into_any();
    };
    let parts = [(Glyph::Sunrise, "week-morning"), (Glyph::Sun, "week-afternoon"), (Glyph::Moon, "week-evening")];
    let heads = parts.map(|(glyph, id)| view! { <th scope="col"><Icon glyph />{l.text(id)}</th> }.into_any());
    let (yes, no) = (l.text("week-yes"), l.text("week-no"));
    let rows = Weekday::ALL.iter().zip(week).map(|(day, marks)| {
        let cells = marks.map(|mark| {
            let words = if mark { yes.clone() } else { no.clone() };
            let sign = mark.then(|| view! { <Icon glyph=Glyph::Check /> });
            view! {
                <td class=if mark { "marked" } else { "" }>
                    {sign}
                    <span class="visually-hidden">{words}</span>
                </td>
            }
            .into_any()
        });
        view! {
            <tr>
                <th scope="row">{l.weekday(*day)}</th>
                {Vec::from(cells)}
            </tr>
        }
        .into_any()
    });
    view! {
        <table class="week">
            <caption class="visually-hidden">{l.text("week-title")}</caption>
            <thead>
                <tr>
                    <td></td>
                    {Vec::from(heads)}
                </tr>
            </thead>
            <tbody>{rows.collect::<Vec<AnyView>>()}</tbody>
        </table>
        <p class="hint">{l.text("week-hint")}</p>
    }
    .into_any()
}
