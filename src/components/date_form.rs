//! A question that a date answers. What is typed here stays in this form: not
//! in the address, not on the device.

use leptos::prelude::*;

use crate::domain::{Age, Day, PartialDate};
use crate::l10n::Localizer;
use crate::state::{use_messages, use_site};

/// Months to choose from, for who does not know the day.
const MONTHS: u16 = 36;

/// Which way the months to choose from go from today, and which day of a month
/// then counts: the one that promises nothing too late or too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Months {
    /// A start to come: the first day.
    Ahead,
    /// A birth: the last day.
    Back,
}

#[component]
pub fn DateForm(
    label: String,
    months: Months,
    /// Its id: more than one may stand on a page.
    #[prop(default = "day")]
    id: &'static str,
    /// What has been typed already, as `2027-09-01`.
    #[prop(optional)]
    given: &'static str,
    /// What follows from the day and, where that is known, from today.
    answer: Box<dyn Fn(Day, Option<Day>) -> AnyView + Send + Sync>,
) -> AnyView {
    let l = use_messages();
    let device = use_site().device();
    // Only the running app knows what day it is.
    let clock = RwSignal::new(String::new());
    Effect::new(move |_| clock.set(device.today().map(String::from).unwrap_or_default()));
    let today = move || clock.get().parse::<Day>().ok();
    let typed = RwSignal::new(given.to_owned());
    let of_month = format!("{id}-month");
    let month = RwSignal::new(String::new());
    let options = {
        let l = l.clone();
        move || today().map(|today| choices(&l, today, months)).unwrap_or_default()
    };
    let result = {
        let l = l.clone();
        move || {
            let (typed, month) = (typed.get(), month.get());
            let text = if typed.is_empty() { month } else { typed };
            if text.is_empty() {
                return ().into_any();
            }
            match day_meant(&text, months) {
                Some(day) => answer(day, today()),
                None => view! { <p class="unknown">{l.text("ask-unreadable")}</p> }.into_any(),
            }
        }
    };
    view! {
        <form class="ask" autocomplete="off" on:submit=move |event| event.prevent_default()>
            <div class="field">
                <label for=id>{label}</label>
                <input
                    id=id
                    type="date"
                    value=(!given.is_empty()).then_some(given)
                    prop:value=move || typed.get()
                    on:input=move |event| {
                        month.set(String::new());
                        typed.set(event_target_value(&event));
                    }
                />
            </div>
            <div class="field">
                <label for=of_month.clone()>{l.text("ask-month")}</label>
                <select
                    id=of_month
                    prop:value=move || month.get()
                    on:change=move |event| {
                        typed.set(String::new());
                        month.set(event_target_value(&event));
                    }
                >
                    <option value="">{l.text("ask-month-none")}</option>
                    {options}
                </select>
            </div>
            <p class="hint">{l.text("ask-private")}</p>
            <div class="answer" role="status">{result}</div>
        </form>
    }
    .into_any()
}

/// A day, or a month by the day of it that counts.
fn day_meant(text: &str, months: Months) -> Option<Day> {
    let date = text.parse::<PartialDate>().ok().filter(|date| date.month.is_some())?;
    match months {
        Months::Ahead => PartialDate { day: date.day.or(Some(1)), ..date }.day(),
        Months::Back => date.latest_day().map(Day),
    }
}

/// The months that can be chosen, as options.
fn choices(l: &Localizer, today: Day, months: Months) -> Vec<AnyView> {
    let mut options = Vec::new();
    for away in 0..MONTHS {
        let away = Age { months: away, ..Age::default() };
        if let Some(day) = if months == Months::Ahead { today.after(away) } else { today.before(away) } {
            let date = PartialDate { day: None, ..day.into() };
            options.push(view! { <option value=date.to_string()>{l.date(date)}</option> }.into_any());
        }
    }
    options
}
