//! The holidays, week by week: whole days first, with the care before and
//! after; then what has no dates yet; then what one has to ask about.

use leptos::prelude::*;

use super::super::with_catalogue;
use super::parts::{
    AgeFilter, Head, WaysOn, WhereFilter, card, folded, href_with, lines, nothing, sensitive, today, wished,
};
use crate::components::{AnswerChip, Answered, Glyph, Icon, wording};
use crate::domain::{Category, Day, HolidayWeek, Hour, Weekday};
use crate::finders::{InWeek, Run, Shelf, WeekFound};
use crate::l10n::Localizer;
use crate::route::{Question, TimeOfYear, Wish};
use crate::state::{Catalogue, use_messages};

/// So many holidays stand open; the later ones fold away.
const NEXT: usize = 3;
/// And so many later ones: together more than a school year.
const LATER: usize = 5;
/// The oldest age to choose.
const OLDEST: u8 = 18;

#[component]
pub fn HolidayPage() -> impl IntoView {
    with_catalogue(|catalogue| view! { <Holiday catalogue /> }.into_any())
}

#[component]
fn Holiday(catalogue: Catalogue) -> AnyView {
    let l = use_messages();
    let wish = wished();
    let today = today(&catalogue);
    let weeks = {
        let base = catalogue.base.clone();
        Memo::new(move |_| today.get().map(|today| base.holidays.weeks(today)).unwrap_or_default())
    };
    // The chosen week, else the first one to come.
    let week = Memo::new(move |_| {
        let wanted = wish.get().week;
        weeks.with(|weeks| {
            let chosen = weeks.iter().find(|week| Some(week.monday) == wanted);
            chosen.or_else(|| weeks.first()).cloned()
        })
    });
    let found = {
        let catalogue = catalogue.clone();
        Memo::new(move |_| {
            let shelf = Shelf::of(&catalogue.base, &catalogue.cards.offered, &catalogue.engine);
            week.get().map(|week| shelf.week(&week, &wish.get())).unwrap_or_default()
        })
    };
    let sensitive = sensitive(&catalogue);
    let choice = {
        let catalogue = catalogue.clone();
        move || weeks.with(|weeks| calendar(&catalogue, weeks, wish, week))
    };
    let results = {
        let catalogue = catalogue.clone();
        move || week.get().map(|week| results(&catalogue, &week, &found.get(), wish, today.get()))
    };
    let said = {
        let l = l.clone();
        move || l.text_with("holiday-count", &[("count", found.with(WeekFound::sure).into())])
    };
    let question = Signal::derive(move || Question {
        time: Some(TimeOfYear::Holidays),
        ..wish.get().question(Some(Category::Holiday))
    });
    view! {
        <Head theme="holiday" glyph=Glyph::Tent title=l.text("holiday-title") lead=l.text("holiday-lead") sensitive />
        <div class="questions" data-theme="holiday">
            {choice}
            <div class="fields">
                <AgeFilter label=l.text("holiday-age") oldest=OLDEST wish />
                <WhereFilter catalogue=catalogue.clone() wish />
            </div>
        </div>
        <p class="count" role="status">{said}</p>
        {results}
        <WaysOn catalogue question sensitive />
    }
    .into_any()
}

/// What a holiday is called.
fn holiday_name(catalogue: &Catalogue, kind: &str) -> String {
    let kinds = &catalogue.base.holidays.kinds;
    let names = kinds.iter().find(|other| other.id == kind).map(|kind| &kind.names);
    names.and_then(|names| names.get(catalogue.lang)).map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// The weeks to choose from, holiday by holiday.
fn calendar(
    catalogue: &Catalogue,
    weeks: &[HolidayWeek],
    wish: Memo<Wish>,
    chosen: Memo<Option<HolidayWeek>>,
) -> AnyView {
    let l = use_messages();
    // A new holiday begins with its first week, or with the first one left.
    let begins =
        |at: usize| at == 0 || weeks[at].kind != weeks[at - 1].kind || weeks[at].number <= weeks[at - 1].number;
    let starts: Vec<usize> = (0..weeks.len()).filter(|at| begins(*at)).collect();
    let ends = starts.iter().skip(1).copied().chain([weeks.len()]);
    let mut holidays = starts.iter().zip(ends).map(|(start, end)| {
        let weeks = &weeks[*start..end];
        let answers = weeks.iter().map(|week| {
            let monday = week.monday;
            let number = [("number", week.number.into()), ("of", week.of.into())];
            Answered {
                glyph: None,
                text: week.days().next().map(|day| l.date(day.into())).unwrap_or_default(),
                hint: (week.of > 1).then(|| l.text_with("holiday-week", &number)),
                href: href_with(wish, move |wish| wish.week = Some(monday)),
                current: Signal::derive(move || chosen.get().is_some_and(|week| week.monday == monday)),
            }
        });
        let items = answers.map(|answer| view! { <AnswerChip answer /> }).collect_view();
        view! {
            <div class="holiday-weeks">
                <h3>{holiday_name(catalogue, &weeks[0].kind)}</h3>
                <ul class="chips" role="list">{items}</ul>
            </div>
        }
        .into_any()
    });
    let next: Vec<AnyView> = holidays.by_ref().take(NEXT).collect();
    let later: Vec<AnyView> = holidays.take(LATER).collect();
    // What is chosen is never folded away.
    let first_later = starts.get(NEXT).and_then(|at| weeks.get(*at)).map(|week| week.monday);
    let in_later = chosen.with_untracked(|week| week.as_ref().map(|week| week.monday) >= first_later);
    view! {
        <section class="weeks" aria-labelledby="weeks">
            <h2 id="weeks">{l.text("holiday-when")}</h2>
            <div class="holidays">{next}</div>
            {(!later.is_empty()).then(|| view! {
                <details open=in_later>
                    <summary>{l.text("holiday-later")}</summary>
                    <div class="holidays">{later}</div>
                </details>
            })}
        </section>
    }
    .into_any()
}

/// What there is for the week, in the order one needs it.
fn results(
    catalogue: &Catalogue,
    week: &HolidayWeek,
    found: &WeekFound,
    wish: Memo<Wish>,
    today: Option<Day>,
) -> AnyView {
    let l = use_messages();
    let date = |day: Option<Day>| l.date(day.unwrap_or(week.monday).into());
    let days = [("from", date(week.days().next()).into()), ("to", date(week.days().last()).into())];
    let title = l.text_with("period", &days);
    let dated = |group: &[InWeek], uncertain: bool| {
        let cards = group.iter().map(|entry| {
            let runs = entry.runs.iter().map(|run| run_lines(&l, week, run, today));
            let runs = view! { <div class="runs">{runs.collect::<Vec<AnyView>>()}</div> };
            card(catalogue, entry.service, uncertain, Some(runs.into_any()))
        });
        let cards: Vec<AnyView> = cards.collect();
        (!cards.is_empty()).then(|| view! { <ul class="cards" role="list">{cards}</ul> }.into_any())
    };
    let group = |id: &'static str, glyph, title: &str, hint: &str, list: Option<AnyView>| {
        list.map(|list| {
            view! {
                <section aria-labelledby=id>
                    <h3 id=id>
                        <Icon glyph />
                        {l.text(title)}
                    </h3>
                    <p class="hint">{l.text(hint)}</p>
                    {list}
                </section>
            }
            .into_any()
        })
    };
    let no_dates = found.whole.is_empty() && found.part.is_empty();
    let none = no_dates.then(|| {
        view! {
            <p class="notice-line">
                <Icon glyph=Glyph::Info />
                <span>{l.text("holiday-no-dates")}</span>
            </p>
        }
    });
    let perhaps = dated(&found.perhaps, true);
    let unknown = found.unknown.len() + found.perhaps.len();
    let ask = (unknown > 0).then(|| view! { {perhaps} {lines(catalogue, &found.unknown)} }.into_any());
    let ask = folded(l.text_with("holiday-unknown", &[("count", unknown.into())]), "holiday-unknown-hint", ask);
    let empty = (found.sure() == 0).then(|| nothing(wish));
    view! {
        <section class="week-found" data-theme="holiday" aria-labelledby="week-found">
            <h2 id="week-found">{format!("{}: {title}", holiday_name(catalogue, &week.kind))}</h2>
            {empty}
            {none}
            {group("whole", Glyph::Sun, "holiday-whole", "holiday-whole-hint", dated(&found.whole, false))}
            {group("part", Glyph::Partly, "holiday-part", "holiday-part-hint", dated(&found.part, false))}
            {group("undated", Glyph::Calendar, "holiday-undated", "holiday-undated-hint", lines(catalogue, &found.undated))}
            {ask}
        </section>
    }
    .into_any()
}

/// When it runs in the week, with the care around it and the day to ask on.
fn run_lines(l: &Localizer, week: &HolidayWeek, run: &Run, today: Option<Day>) -> AnyView {
    let clock = |hour: Hour| String::from(hour);
    let days: Vec<Weekday> = Weekday::ALL.iter().zip(run.days).filter(|(_, runs)| *runs).map(|(day, _)| *day).collect();
    let every = run.days == week.free;
    let on = if every { l.text("holiday-every-day") } else { wording::days(l, &days) };
    let period = &run.period;
    let time = period.opens.zip(period.closes).map(|(opens, closes)| format!("{}–{}", clock(opens), clock(closes)));
    let unknown = time.is_none().then(|| view! { <span class="unknown">{l.text("hours-unknown")}</span> });
    let before = period.care_from.map(|from| l.text_with("holiday-care-from", &[("time", clock(from).into())]));
    let after = period.care_until.map(|until| l.text_with("holiday-care-until", &[("time", clock(until).into())]));
    let care = wording::joined(" · ", [before, after]);
    let ask = run.ask_by.map(|day| {
        let late = today.is_some_and(|today| day < today);
        let id = if late { "holiday-ask-late" } else { "period-ask" };
        let words = l.text_with(id, &[("date", l.date(day.into()).into())]);
        view! { <p class="state"><Icon glyph=Glyph::Calendar /><span>{words}</span></p> }
    });
    // The days of the month, for who looks; the words say the same.
    let marks = week.whole_week().zip(run.days).zip(week.free).map(|((day, runs), free)| {
        let class = match (runs, free) {
            (true, _) => "on",
            (false, true) => "off",
            (false, false) => "school",
        };
        view! { <li class=class>{day.0.day()}</li> }.into_any()
    });
    view! {
        <div>
            <ul class="days" aria-hidden="true">{marks.collect::<Vec<AnyView>>()}</ul>
            <p>
                <b>{on}</b>
                " "
                <bdi class="value" dir="ltr">{time}</bdi>
                {unknown}
            </p>
            {care.map(|care| view! { <p class="care"><Icon glyph=Glyph::Baby /><span>{care}</span></p> })}
            {ask}
        </div>
    }
    .into_any()
}
