//! Sums with days, the picture of a week, and words inside addresses.

use jiff::civil::date;
use jiff::{Span, ToSpan};
use proptest::prelude::*;
use wegwijs::domain::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn age(text: &str) -> Age {
    text.parse().unwrap()
}

fn any_day() -> impl Strategy<Value = Day> {
    (1990i16..2060, 1i8..=12, 1i8..=31).prop_filter_map("a day the month has", |(year, month, day)| {
        jiff::civil::Date::new(year, month, day).ok().map(Day)
    })
}

fn span() -> impl Strategy<Value = Age> {
    (0u16..4, 0u16..30, 0u16..60).prop_map(|(years, months, weeks)| Age { years, months, weeks })
}

/// The same span as the library counts it, in the same two steps.
fn library(span: Age) -> [Span; 2] {
    [(i64::from(span.years) * 12 + i64::from(span.months)).months(), i64::from(span.weeks).weeks()]
}

proptest! {
    #[test]
    fn before_and_after_count_as_calendars_do(start in any_day(), span in span()) {
        let [months, weeks] = library(span);
        let before = start.0.checked_sub(months).and_then(|day| day.checked_sub(weeks)).unwrap();
        let after = start.0.checked_add(months).and_then(|day| day.checked_add(weeks)).unwrap();
        prop_assert_eq!(start.before(span), Some(Day(before)));
        prop_assert_eq!(start.after(span), Some(Day(after)));
    }

    #[test]
    fn days_are_counted_as_the_library_counts_them(one in any_day(), other in any_day()) {
        let days = one.0.since(other.0).unwrap().get_days();
        prop_assert_eq!(one.days_since(other), usize::try_from(days).unwrap_or(0));
    }

    #[test]
    fn a_day_is_its_number_and_the_next_day_the_next(one in any_day()) {
        prop_assert_eq!(Day::of_number(one.number()), Some(one));
        prop_assert_eq!(Day::of_number(one.number() + 1), one.days_later(1));
    }

    #[test]
    fn nine_months_before_a_later_start_is_never_earlier(one in any_day(), other in any_day()) {
        let (first, second) = if one <= other { (one, other) } else { (other, one) };
        let nine = age("P9M");
        prop_assert!(first.before(nine) <= second.before(nine));
        let day = first.before(nine).unwrap();
        prop_assert!(day.0.day() == first.0.day() || day.0 == day.0.last_of_month());
    }

    #[test]
    fn escaped_words_survive_the_url_standard(text in any::<String>()) {
        let address = url::Url::parse(&format!("https://example.org/?to={}", escaped(&text))).unwrap();
        let read = address.query_pairs().next().unwrap().1.into_owned();
        prop_assert_eq!(read, text);
    }

    #[test]
    fn every_hour_named_shows_in_the_week_and_nothing_else(from in 0u16..1440, until in 0u16..=1440, at in 0usize..7) {
        let hours = Hours {
            days: vec![Weekday::ALL[at]],
            opens: Some(Hour { minutes: from }),
            closes: Some(Hour { minutes: until }),
            months: vec![],
            sources: vec![],
        };
        let week = week(&[hours]).unwrap();
        for (nr, marks) in week.iter().enumerate() {
            prop_assert_eq!(marks.iter().any(|mark| *mark), nr == at);
        }
    }
}

#[test]
fn the_day_to_ask_clamps_at_the_end_of_a_month() {
    let nine = age("P9M");
    for (start, latest) in [
        ("2027-09-01", "2026-12-01"),
        ("2027-11-30", "2027-02-28"),
        ("2028-11-30", "2028-02-29"),
        ("2027-12-31", "2027-03-31"),
        ("2027-05-31", "2026-08-31"),
    ] {
        assert_eq!(day(start).before(nine), Some(day(latest)), "{start}");
    }
    assert_eq!(day("2028-02-29").before(age("P1Y")), Some(day("2027-02-28")));
    assert_eq!(day("2027-07-12").before(age("P2W")), Some(day("2027-06-28")));
    assert_eq!(day("2023-08-31").after(age("P2Y6M")), Some(day("2026-02-28")));
}

/// Holidays with only these entry days.
fn entry_days(days: &[&str]) -> Holidays {
    Holidays {
        schema_version: 1,
        source: String::new(),
        kinds: vec![],
        school_holidays: vec![],
        entry_days: days.iter().map(|text| day(text)).collect(),
        entry_days_source: String::new(),
    }
}

#[test]
fn a_toddler_starts_on_the_first_entry_day_from_its_age_on_or_on_any_day_once_it_is_older() {
    let holidays = entry_days(&["2026-02-02", "2026-02-23", "2026-04-20", "2026-09-01"]);
    let entry = |birth: &str, today: Option<&str>| {
        holidays.entry(day(birth), age("P2Y6M"), age("P3Y"), today.map(day)).unwrap()
    };
    // The last birthdays a school gives for its entry days.
    assert_eq!(entry("2023-08-02", None), Entry::On(day("2026-02-02")));
    assert_eq!(entry("2023-08-03", None), Entry::On(day("2026-02-23")));
    assert_eq!(entry("2023-10-20", None), Entry::On(day("2026-04-20")));
    assert_eq!(entry("2023-08-31", None), Entry::On(day("2026-04-20")), "turns it on the last day of February");
    assert_eq!(entry("2023-08-02", Some("2026-03-01")), Entry::On(day("2026-04-20")), "not before today");
    assert_eq!(entry("2023-06-01", Some("2026-04-21")), Entry::AnyDayFrom(day("2026-06-01")), "older before the next");
    assert_eq!(entry("2020-01-01", Some("2026-03-01")), Entry::AnyDayFrom(day("2026-03-01")));
    assert_eq!(entry("2024-05-01", None), Entry::UnknownAfter(day("2026-11-01")), "nothing is made up");
}

#[test]
fn the_entry_days_that_were_worked_out_follow_the_rule_and_the_holidays() {
    let holidays = &crate::catalogue::shipped().edited.holidays;
    let in_a_holiday = |day: &Day| holidays.school_holidays.iter().any(|h| h.start <= *day && *day <= h.end);
    for day in holidays.entry_days.iter().filter(|day| day.0 >= date(2026, 2, 16)) {
        assert!(!in_a_holiday(day) && day.0.weekday().to_monday_zero_offset() < 5, "{day:?} is a school day");
        // Back over the weekend and single days off stands a holiday, or January.
        let before = (1..=4).map(|back| Day(day.0.checked_sub(back.days()).unwrap()));
        let follows = before.clone().any(|day| in_a_holiday(&day)) || before.clone().any(|day| day.0.month() == 1);
        assert!(follows, "{day:?} follows nothing");
    }
}

#[test]
fn days_before_all_time_are_none() {
    assert_eq!(Day(date(-9999, 1, 1)).before(age("P1M")), None);
    assert_eq!(Day(date(9999, 12, 31)).after(age("P1W")), None);
}

fn hours(days: &[Weekday], from: Option<&str>, until: Option<&str>) -> Hours {
    let hour = |text: &str| Hour::try_from(text.to_owned()).unwrap();
    Hours { days: days.to_vec(), opens: from.map(hour), closes: until.map(hour), months: vec![], sources: vec![] }
}

#[test]
fn half_an_hour_past_six_makes_no_evening_and_a_short_noon_still_shows() {
    let marks = |from, until| week(&[hours(&[Weekday::Mo], from, until)]).map(|week| week[0]);
    assert_eq!(marks(Some("07:30"), Some("18:30")), Some([true, true, false]));
    assert_eq!(marks(Some("07:00"), Some("20:00")), Some([true, true, true]));
    assert_eq!(marks(Some("12:00"), Some("12:40")), Some([false, true, false]));
    assert_eq!(marks(Some("00:00"), Some("24:00")), Some([true, true, true]));
    assert_eq!(marks(Some("16:00"), None), Some([false, true, false]), "an open end is not guessed");
    assert_eq!(marks(None, Some("12:00")), Some([true, false, false]));
    assert_eq!(marks(Some("19:00"), Some("02:00")), Some([false, false, true]), "into the night");
    assert_eq!(marks(None, None), None);
}

#[test]
fn hours_of_some_months_make_no_picture_of_every_week() {
    let mut summer = hours(&[Weekday::Mo], Some("09:00"), Some("17:00"));
    summer.months = vec![7, 8];
    assert_eq!(week(&[summer]), None);
    assert_eq!(week(&[]), None);
}

#[test]
fn the_way_to_a_place_leads_to_its_point_else_to_its_address() {
    let link = RouteLink { mode: TravelMode::Foot, url: "https://www.example.org/way?to={to}&by=foot".into() };
    assert_eq!(
        link.to("A & B 1, 9000 Stad", None),
        "https://www.example.org/way?to=A%20%26%20B%201%2C%209000%20Stad&by=foot"
    );
    assert_eq!(link.to("x", Some(&Point { lat: 51.5, lon: -3.0 })), "https://www.example.org/way?to=51.5%2C-3&by=foot");
    assert_eq!(link.host(), "example.org");
}

fn holidays(start: Day, end: Day) -> Holidays {
    Holidays {
        schema_version: 1,
        source: String::new(),
        kinds: vec![],
        school_holidays: vec![SchoolHoliday { kind: "any".into(), start, end }],
        entry_days: vec![],
        entry_days_source: String::new(),
    }
}

proptest! {
    #[test]
    fn every_working_day_of_a_holiday_is_in_one_week_and_no_other_day_is(start in any_day(), length in 0i32..90) {
        let end = Day(start.0.checked_add(length.days()).unwrap());
        let weeks = holidays(start, end).weeks(start);
        let found: Vec<Day> = weeks.iter().flat_map(HolidayWeek::days).collect();
        let wanted: Vec<Day> = start.0.series(1.day()).take_while(|day| *day <= end.0)
            .filter(|day| day.weekday().to_monday_one_offset() <= 5).map(Day).collect();
        prop_assert_eq!(found, wanted);
        prop_assert!(weeks.iter().enumerate().all(|(at, week)| week.number == at + 1 && week.of == weeks.len()));
        prop_assert!(weeks.iter().all(|week| monday_of(week.monday) == Some(week.monday)));
    }
}

#[test]
fn a_week_that_is_over_is_not_among_the_coming_ones() {
    let summer = holidays(day("2027-07-01"), day("2027-08-31"));
    let mondays = |from: &str| summer.weeks(day(from)).iter().map(|week| week.monday.0.to_string()).collect::<Vec<_>>();
    assert_eq!(mondays("2027-06-01").first().map(String::as_str), Some("2027-06-28"));
    assert_eq!(mondays("2027-07-02").first().map(String::as_str), Some("2027-06-28"));
    assert_eq!(mondays("2027-07-03").first().map(String::as_str), Some("2027-07-05"));
    assert_eq!(mondays("2027-09-01"), Vec::<String>::new());
    assert_eq!(summer.weeks(day("2027-07-01"))[0].free, [false, false, false, true, true]);
    assert_eq!(summer.weeks(day("2027-08-30"))[0].number, summer.weeks(day("2027-07-01")).len());
}
