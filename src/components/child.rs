//! A child on a page: a colour with its number, and what it is called there.

use leptos::prelude::*;

use super::wording;
use crate::catalogue::Base;
use crate::domain::{Age, Day, Entry, Months};
use crate::l10n::Localizer;
use crate::plan::{Child, Colour, School};

/// The word for a colour.
pub fn colour(l: &Localizer, colour: Colour) -> String {
    l.text(match colour {
        Colour::Yellow => "colour-yellow",
        Colour::Blue => "colour-blue",
        Colour::Pink => "colour-pink",
        Colour::Green => "colour-green",
        Colour::Purple => "colour-purple",
        Colour::Orange => "colour-orange",
        Colour::Teal => "colour-teal",
        Colour::Brown => "colour-brown",
    })
}

/// Its name, or its number and colour where it has none here.
pub fn child_name(l: &Localizer, at: usize, child: &Child) -> String {
    match child.name() {
        "" => {
            let colour = colour(l, child.colour);
            l.text_with("child-unnamed", &[("number", (at + 1).into()), ("colour", colour.into())])
        }
        name => name.to_owned(),
    }
}

/// How old it is on a day, in words: months only of the little ones.
pub fn child_age(l: &Localizer, child: &Child, day: Day) -> Option<String> {
    let (youngest, oldest) = child.age_on(day)?;
    let words = |months: Months| {
        let (years, rest) = (months / 12, months % 12);
        let rest = if years < 3 { rest } else { 0 };
        wording::age(l, Age { years, months: rest, weeks: 0 })
    };
    // In the month of its birthday it may be either.
    let turning = oldest / 12 != youngest / 12;
    Some(if turning {
        l.text_with("child-turning", &[("age", words(oldest / 12 * 12).into())])
    } else {
        words(youngest)
    })
}

/// Where it is at school on a day, in words.
pub fn child_school(l: &Localizer, child: &Child, day: Day, base: &Base) -> Option<String> {
    let date = |day: Day| l.date(day.into());
    let (may, from) = match base.taxonomy.has_nursery_school() {
        true => ("school-may", "school-from"),
        false => ("school-may-any", "school-from-any"),
    };
    Some(match child.school_on(day, &base.region, &base.holidays)? {
        School::Must => l.text("school-must"),
        School::May => l.text(may),
        School::NotYet(Some(Entry::On(day) | Entry::AnyDayFrom(day))) => {
            l.text_with(from, &[("date", date(day).into())])
        }
        School::NotYet(Some(Entry::UnknownAfter(day))) => l.text_with("school-after", &[("date", date(day).into())]),
        School::NotYet(None) => return None,
    })
}

/// Its number on its colour; the words beside it say the same.
#[component]
pub fn ChildBadge(at: usize, colour: Colour) -> AnyView {
    view! {
        <span class="child-badge" data-colour=colour.as_str() aria-hidden="true">
            {at + 1}
        </span>
    }
    .into_any()
}
