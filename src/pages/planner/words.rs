//! What weeks, days and hours are called in a plan, and the fields for hours.

use leptos::prelude::*;

use crate::catalogue::Base;
use crate::components::wording;
use crate::domain::{Day, HolidayWeek, Hour, Weekday};
use crate::l10n::Localizer;
use crate::plan::{Days, Entry, Slot, Span, TermSlot};

pub type Time = Option<Hour>;
pub type Times = (Time, Time);

/// "zomervakantie": of a kind of holiday.
pub fn holiday_name(l: &Localizer, base: &Base, kind: &str) -> String {
    let kind = base.holidays.kinds.iter().find(|known| known.id == kind);
    kind.and_then(|kind| kind.names.get(l.lang())).map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// "zomervakantie, week van 5 juli 2027".
pub fn week_name(l: &Localizer, base: &Base, week: &HolidayWeek) -> String {
    let name = holiday_name(l, base, &week.kind);
    let first = week.days().next().unwrap_or(week.monday);
    wording::listed(l, vec![name, week_of(l, first)])
}

/// "week van 5 juli 2027".
pub fn week_of(l: &Localizer, first: Day) -> String {
    l.text_with("plan-week", &[("date", l.date(first.into()).into())])
}

pub fn term_slot(l: &Localizer, slot: TermSlot) -> String {
    l.text(match slot {
        TermSlot::BeforeSchool => "plan-before-school",
        TermSlot::AfterSchool => "plan-after-school",
        TermSlot::WednesdayAfternoon => "plan-wednesday-afternoon",
    })
}

/// When an entry is: its week, or its part of every school week.
pub fn slot_name(l: &Localizer, slot: Slot) -> String {
    match slot {
        Slot::Week(monday) => week_of(l, monday),
        Slot::Term(slot) => term_slot(l, slot),
    }
}

/// "maandag – woensdag, vrijdag".
pub fn days(l: &Localizer, days: Days) -> String {
    let mut said = Vec::new();
    let all: Vec<usize> = days.iter().collect();
    let mut at = 0;
    while at < all.len() {
        let run = (at..all.len()).take_while(|next| all[*next] - all[at] == next - at).count();
        let name = |place: usize| l.weekday(Weekday::ALL[place]);
        if run > 2 {
            said.push(format!("{} – {}", name(all[at]), name(all[at + run - 1])));
        } else {
            said.extend(all[at..at + run].iter().map(|place| name(*place)));
        }
        at += run;
    }
    wording::listed(l, said)
}

/// "09:00–16:30".
pub fn clock(span: Span) -> String {
    format!("{}–{}", String::from(span.from()), String::from(span.until()))
}

pub fn clocks(l: &Localizer, spans: &[Span]) -> String {
    wording::listed(l, spans.iter().map(|span| clock(*span)).collect())
}

/// The days of an entry, unless they are all of its slot's.
pub fn own_days(l: &Localizer, entry: &Entry, all: Days) -> Option<String> {
    (entry.days.and(all) != all).then(|| days(l, entry.days))
}

/// A time of day that may be left open.
pub fn time_field(id: &'static str, label: String, value: Signal<Time>, on_change: impl Fn(Time) + 'static) -> AnyView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                id=id
                class="text"
                type="time"
                step="900"
                prop:value=move || value.get().map(String::from).unwrap_or_default()
                on:change=move |event| on_change(Hour::try_from(event_target_value(&event)).ok())
            />
        </div>
    }
    .into_any()
}
