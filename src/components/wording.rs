//! Facts in words: how an age, a price, a place or a time is said.

use crate::catalogue::Base;
use crate::domain::*;
use crate::l10n::{Localizer, Value};
use crate::search::{Distance, Facts};

/// "2 jaar en 6 maanden".
pub fn age(l: &Localizer, age: Age) -> String {
    match (age.years, age.months, age.weeks) {
        (0, 0, weeks) if weeks > 0 => l.text_with("age-weeks", &[("weeks", weeks.into())]),
        (0, months, _) if months > 0 => l.text_with("age-months", &[("months", months.into())]),
        (years, 0, _) => l.text_with("age-years", &[("years", years.into())]),
        (years, months, _) => l.text_with(
            "age-years-months",
            &[
                ("years", l.text_with("age-years", &[("years", years.into())]).into()),
                ("months", l.text_with("age-months", &[("months", months.into())]).into()),
            ],
        ),
    }
}

/// "3 tot 15 jaar"; `None` when no age is known.
pub fn ages(l: &Localizer, ranges: &[AgeRange]) -> Option<String> {
    let range = ranges.first()?;
    let whole_years = |a: &Age| a.months == 0 && a.weeks == 0;
    Some(match (range.from, range.to) {
        (Some(from), Some(to)) if whole_years(&from) && whole_years(&to) => {
            l.text_with("age-range-years", &[("from", from.years.into()), ("to", to.years.into())])
        }
        (Some(from), Some(to)) => l.text_with("age-range", &[("from", age(l, from).into()), ("to", age(l, to).into())]),
        (Some(from), None) => l.text_with("age-from", &[("from", age(l, from).into())]),
        (None, Some(to)) => l.text_with("age-to", &[("to", age(l, to).into())]),
        (None, None) => return None,
    })
}

/// "€ 2,09".
pub fn money(l: &Localizer, cents: u32) -> String {
    l.text_with("money", &[("amount", l.number(f64::from(cents) / 100.0, 2).into())])
}

/// "€ 25,00", or "€ 25,00 tot € 30,00"; in cents.
pub fn sum(l: &Localizer, from: u32, to: u32) -> String {
    if from == to {
        return money(l, from);
    }
    l.text_with("money-range", &[("from", money(l, from).into()), ("to", money(l, to).into())])
}

/// "€ 2,09 per keer", or "€ 5,15 tot € 28,59 per dag".
pub fn amount(l: &Localizer, amount: &Amount) -> String {
    if amount.max_cents == 0 {
        return l.text("price-free");
    }
    let sum = sum(l, amount.min_cents, amount.max_cents);
    let id = match amount.per {
        Per::Time => "price-per-time",
        Per::Day => "price-per-day",
        Per::HalfDay => "price-per-half-day",
        Per::Hour => "price-per-hour",
        Per::HalfHour => "price-per-half-hour",
        Per::Week => "price-per-week",
        Per::Month => "price-per-month",
        Per::Year => "price-per-year",
        Per::Person => "price-per-person",
        Per::Registration => "price-per-registration",
    };
    l.text_with(id, &[("amount", sum.into())])
}

/// The price in one or two words; `None` when it is not known.
pub fn price(l: &Localizer, kind: CostKind) -> Option<String> {
    let id = match kind {
        CostKind::Free => "price-free",
        CostKind::Fixed => "price-fixed",
        CostKind::ByIncome => "price-by-income",
        CostKind::Mixed => "price-mixed",
        CostKind::Unknown => return None,
    };
    Some(l.text(id))
}

/// Where it is: the neighbourhoods, or that it is everywhere; `None` when it
/// is not known. `areas` holds for each place its neighbourhood, or the
/// candidates.
pub fn place(l: &Localizer, base: &Base, coverage: Coverage, areas: &[Vec<NeighbourhoodNr>]) -> Option<String> {
    let named = located(l, base, areas);
    match coverage {
        Coverage::Online => Some(l.text("place-online")),
        Coverage::Citywide => named.or_else(|| Some(l.text("place-citywide"))),
        Coverage::Mobile => named.or_else(|| Some(l.text("place-mobile"))),
        Coverage::Located | Coverage::Unknown => named,
    }
}

fn located(l: &Localizer, base: &Base, areas: &[Vec<NeighbourhoodNr>]) -> Option<String> {
    let numbers = each_once(areas.iter().flatten().copied().collect());
    let names: Vec<&str> =
        numbers.iter().filter_map(|nr| base.neighbourhoods.get(*nr)).map(|n| n.name.as_str()).collect();
    let one_place = areas.len() == 1;
    let count = [("count", Value::from(names.len()))];
    match names.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        [one, two] => {
            let id = if one_place { "place-two" } else { "place-both" };
            Some(l.text_with(id, &[("first", (*one).into()), ("second", (*two).into())]))
        }
        _ if one_place => Some(l.text_with("place-some", &count)),
        _ => Some(l.text_with("place-many", &count)),
    }
}

/// "Schoolstraat 12, 1000 Stad", as far as it is known.
pub fn address(place: &Place) -> String {
    let locality = joined(" ", [place.postal_code.clone(), place.locality.clone()]);
    joined(", ", [place.street.clone(), locality]).unwrap_or_default()
}

/// "dance, music", with the comma of the language.
pub fn listed(l: &Localizer, items: Vec<String>) -> String {
    items.join(&l.text("list-comma"))
}

/// Both, with something between them, or the one there is.
pub fn joined(between: &str, parts: [Option<String>; 2]) -> Option<String> {
    match parts {
        [Some(first), Some(second)] => Some(format!("{first}{between}{second}")),
        [first, second] => first.or(second),
    }
}

/// "0,4 km", "12 km".
pub fn kilometres(l: &Localizer, km: f64) -> String {
    let decimals = if km < 9.95 { 1 } else { 0 };
    l.text_with("distance-km", &[("distance", l.number(km, decimals).into())])
}

/// "0,4 km", "ongeveer 2 km", "in de wijk waar je bent".
pub fn distance(l: &Localizer, distance: Distance) -> String {
    match distance {
        Distance::Exact(km) => kilometres(l, km.max(0.1)),
        Distance::SameNeighbourhood => l.text("distance-same"),
        Distance::About(km) => {
            let whole = l.text_with("distance-km", &[("distance", l.number(km.round().max(1.0), 0).into())]);
            l.text_with("distance-about", &[("distance", whole.into())])
        }
    }
}

/// When, in words: parts of the day, then holidays or school time.
pub fn when(l: &Localizer, parts: &[DayPart], holidays: Known, school_time: Known) -> Option<String> {
    let mut said: Vec<String> = parts.iter().map(|part| l.text(day_part(*part))).collect();
    match (holidays, school_time) {
        (Known::Yes, Known::Yes) => said.push(l.text("when-both")),
        (Known::Yes, _) => said.push(l.text("when-holidays")),
        (_, Known::Yes) if parts.is_empty() => said.push(l.text("when-school-time")),
        _ => {}
    }
    (!said.is_empty()).then(|| said.join(" · "))
}

pub fn day_part(part: DayPart) -> &'static str {
    match part {
        DayPart::BeforeSchool => "when-before-school",
        DayPart::Lunch => "when-lunch",
        DayPart::AfterSchool => "when-after-school",
        DayPart::WednesdayAfternoon => "when-wednesday-afternoon",
        DayPart::Evening => "when-evening",
        DayPart::Saturday => "when-saturday",
        DayPart::Sunday => "when-sunday",
        DayPart::SchoolHours => "when-school-hours",
    }
}

/// "maandag, woensdag 09:00–17:00".
pub fn hours(l: &Localizer, hours: &Hours) -> (String, String) {
    let clock = |h: Hour| String::from(h);
    let time = match (hours.opens, hours.closes) {
        (Some(opens), Some(closes)) => format!("{}–{}", clock(opens), clock(closes)),
        (Some(opens), None) => l.text_with("hours-from", &[("time", clock(opens).into())]),
        (None, Some(closes)) => l.text_with("hours-until", &[("time", clock(closes).into())]),
        (None, None) => l.text("hours-unknown"),
    };
    (days(l, &hours.days), time)
}

/// "mei – september"; none for all of the year.
pub fn months(l: &Localizer, months: &[u8]) -> Option<String> {
    let name = |month: &u8| l.month(*month as i8);
    let consecutive = months.windows(2).all(|pair| pair[1] == pair[0] + 1);
    match months {
        [] => None,
        [first, .., last] if months.len() > 2 && consecutive => Some(format!("{} – {}", name(first), name(last))),
        _ => Some(listed(l, months.iter().map(name).collect())),
    }
}

/// Weekdays; a run of three or more as "maandag – vrijdag".
pub fn days(l: &Localizer, days: &[Weekday]) -> String {
    let position = |d: &Weekday| Weekday::ALL.iter().position(|w| w == d).unwrap_or_default();
    let consecutive = days.windows(2).all(|pair| position(&pair[1]) == position(&pair[0]) + 1);
    match days {
        [first, .., last] if days.len() > 2 && consecutive => {
            format!("{} – {}", l.weekday(*first), l.weekday(*last))
        }
        _ => listed(l, days.iter().map(|d| l.weekday(*d)).collect()),
    }
}

/// The state of a service where it is not plainly running.
pub fn state(l: &Localizer, state: State, as_of: Option<PartialDate>) -> Option<String> {
    let id = match state {
        State::Running => return None,
        State::Planned => "state-planned",
        State::Ended => "state-ended",
        State::ThroughSchool => return Some(l.text("state-through-school")),
    };
    let date: Value = as_of.map_or(String::new(), |d| l.date(d)).into();
    Some(l.text_with(id, &[("date", date)]))
}

pub fn access(l: &Localizer, access: Access) -> String {
    l.text(match access {
        Access::Yes => "access-yes",
        Access::Partly => "access-partly",
        Access::No => "access-no",
        Access::Unknown => "unknown",
    })
}

pub fn group(l: &Localizer, group: Group) -> String {
    l.text(match group {
        Group::Everyone => "group-everyone",
        Group::Parents => "group-parents",
        Group::YoungPeople => "group-young-people",
        Group::Newcomers => "group-newcomers",
        Group::OkanPupils => "group-okan-pupils",
        Group::Students => "group-students",
        Group::LowIncome => "group-low-income",
        Group::SingleParents => "group-single-parents",
        Group::Fathers => "group-fathers",
        Group::Expecting => "group-expecting",
        Group::Disability => "group-disability",
        Group::FosterFamilies => "group-foster-families",
        Group::NoQualification => "group-no-qualification",
        Group::JobSeekers => "group-job-seekers",
        Group::Girls => "group-girls",
        Group::Grandparents => "group-grandparents",
    })
}

pub fn stage(l: &Localizer, stage: Stage) -> String {
    l.text(match stage {
        Stage::Nursery => "stage-nursery",
        Stage::Primary => "stage-primary",
        Stage::Secondary => "stage-secondary",
        Stage::Higher => "stage-higher",
        Stage::Adult => "stage-adult",
    })
}

/// Ages, else school stages; `None` when neither is known.
pub fn audience(l: &Localizer, facts: &Facts, stages: &[Stage]) -> Option<String> {
    ages(l, &facts.ages).or_else(|| {
        let stages: Vec<String> = stages.iter().map(|s| stage(l, *s)).collect();
        (!stages.is_empty()).then(|| listed(l, stages))
    })
}

/// A source in words: publisher, title, date or that there is none.
pub fn source(l: &Localizer, source: &Source) -> String {
    let date = source.date.map_or_else(|| l.text("source-undated"), |d| l.date(d));
    format!("{}, “{}”, {date}", source.publisher, source.title)
}

/// A phone number as a link that calls (RFC 3966): its digits, and a leading
/// plus where it has one.
pub fn call_link(number: &str) -> String {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{dialled}")
}

/// The languages' own names, as the region gives them, else their tags.
pub fn language_name(base: &Base, lang: Lang) -> String {
    base.region.languages.iter().find(|(l, _)| *l == lang).map_or_else(|| lang.to_string(), |(_, name)| name.clone())
}
