//! What the plain values of `domain` promise.

use jiff::civil::date as day;
use proptest::prelude::*;
use serde_json::{Value, json};
use wegwijs::domain::*;

fn age(text: &str) -> Age {
    text.parse().unwrap()
}

fn range(from: Option<&str>, to: Option<&str>) -> AgeRange {
    AgeRange { from: from.map(age), to: to.map(age), sources: vec![] }
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn hour(text: &str) -> Option<u16> {
    Hour::try_from(text.to_owned()).ok().map(|hour| hour.minutes)
}

mod ages {
    use super::*;

    #[test]
    fn are_counted_in_completed_months() {
        assert_eq!(age("P12Y").in_months(), 144);
        assert_eq!(age("P18M").in_months(), 18);
        assert_eq!(age("P2Y6M").in_months(), 30);
        assert_eq!(age("P8W").in_months(), 1);
        assert_eq!(age("P52W").in_months(), 12);
        assert_eq!(age("P0Y").in_months(), 0);
    }

    #[test]
    fn that_are_no_duration_in_years_months_or_weeks_are_refused() {
        let hostile = "|P|P3|PY|12Y|p3y|P6M2Y|P2Y2Y|P1D|PT5H|P-3Y|P+3Y| P3Y|P3Y |P1.5Y|P٣Y|Pé|P3é|P121Y|P120Y1M|P1441M|P99999999999Y|3".split('|');
        for text in hostile {
            assert!(text.parse::<Age>().is_err(), "{text:?} was read as an age");
        }
        assert_eq!(age("P120Y").in_months(), 1440);
    }

    #[test]
    fn given_in_whole_years_end_with_the_last_day_of_that_year() {
        let until_twelve = range(None, Some("P12Y"));
        assert!(until_twelve.holds(12 * 12 + 11));
        assert!(!until_twelve.holds(13 * 12));
    }

    #[test]
    fn given_in_months_or_weeks_end_with_that_month() {
        assert!(range(None, Some("P30M")).holds(30) && !range(None, Some("P30M")).holds(31));
        assert!(range(None, Some("P2Y6M")).holds(30) && !range(None, Some("P2Y6M")).holds(31));
        assert!(range(None, Some("P8W")).holds(1) && !range(None, Some("P8W")).holds(2));
    }

    #[test]
    fn without_an_end_are_open_at_that_end() {
        assert!(range(Some("P6Y"), None).holds(1440) && !range(Some("P6Y"), None).holds(71));
        assert!(range(None, Some("P25Y")).holds(0));
    }

    #[test]
    fn that_are_not_known_are_unknown_rather_than_everyone() {
        assert_eq!(AgeRange::any_holds_year(&[], 8), Known::Unknown);
    }

    #[test]
    fn of_a_child_in_years_cover_the_whole_year_until_the_next_birthday() {
        let nursery = [range(Some("P2Y6M"), Some("P5Y"))];
        assert_eq!(AgeRange::any_holds_year(&nursery, 1), Known::No);
        assert_eq!(AgeRange::any_holds_year(&nursery, 2), Known::Yes);
        assert_eq!(AgeRange::any_holds_year(&nursery, 5), Known::Yes);
        assert_eq!(AgeRange::any_holds_year(&nursery, 6), Known::No);
    }

    #[test]
    fn from_eight_weeks_take_a_baby_in_its_first_year() {
        let creche = [range(Some("P8W"), Some("P3Y"))];
        assert_eq!(AgeRange::any_holds_year(&creche, 0), Known::Yes);
        assert!(!creche[0].holds(0), "a newborn is not eight weeks old");
    }

    #[test]
    fn in_one_of_several_ranges_are_enough() {
        let ranges = [range(Some("P3Y"), Some("P5Y")), range(Some("P12Y"), Some("P16Y"))];
        let years: Vec<u16> = (0..20).filter(|y| AgeRange::any_holds_year(&ranges, *y) == Known::Yes).collect();
        assert_eq!(years, [3, 4, 5, 12, 13, 14, 15, 16]);
    }

    proptest! {
        #[test]
        fn are_read_back_as_written(years in 0u16..=119, months in 0u16..=11, weeks in 0u16..=4) {
            let age = Age { years, months, weeks };
            prop_assert_eq!(age.to_string().parse::<Age>(), Ok(age));
        }

        #[test]
        fn of_any_text_are_read_without_panic_and_within_bounds(text in "P?[0-9]{0,6}[YMWDé]?[0-9]{0,6}[YMW]?[0-9]{0,6}\\PC?") {
            if let Ok(age) = text.parse::<Age>() {
                prop_assert!(age.in_months() <= 1440);
                prop_assert_eq!(age.to_string().parse::<Age>(), Ok(age));
            }
        }

        #[test]
        fn written_in_years_let_exactly_those_years_take_part(from in 0u16..30, to in 0u16..30, years in 0u16..40) {
            let range = AgeRange { from: Some(Age::years(from)), to: Some(Age::years(to)), sources: vec![] };
            let expected = Known::from(from <= years && years <= to);
            prop_assert_eq!(AgeRange::any_holds_year(&[range], years), expected);
        }
    }
}

mod dates {
    use super::*;

    #[test]
    fn keep_the_precision_of_the_source() {
        for text in ["2021", "2021-03", "2021-03-02", "0987", "2024-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
        assert_eq!(date("2021-03").day, None);
    }

    #[test]
    fn mean_at_the_latest_the_last_day_of_their_month_or_year() {
        assert_eq!(date("2021").latest_day(), Some(day(2021, 12, 31)));
        assert_eq!(date("2024-02").latest_day(), Some(day(2024, 2, 29)));
        assert_eq!(date("2023-02").latest_day(), Some(day(2023, 2, 28)));
        assert_eq!(date("2021-03-02").latest_day(), Some(day(2021, 3, 2)));
    }

    #[test]
    fn have_a_day_only_where_it_is_known() {
        assert_eq!(date("2021-03-02").day(), Some(Day(day(2021, 3, 2))));
        assert_eq!(date("2021-03").day(), None);
        assert_eq!(date("2021").day(), None);
    }

    #[test]
    fn that_do_not_exist_or_are_written_otherwise_are_refused() {
        let hostile = "|21|2021-|2021-3|2021-13|2021-00|2021-02-30|2023-02-29|2021-03-00|2021-03-2|2021-03-02-01|2021-03-02T10:00|2021-03-02 |+021|-021|20 1|٢٠|2021/03/02|02-03-2021".split('|');
        for text in hostile {
            assert!(text.parse::<PartialDate>().is_err(), "{text:?} was read as a date");
        }
    }

    #[test]
    fn are_newer_by_year_then_month_then_day() {
        assert!(date("2021-12-31") < date("2022"));
        assert!(date("2021-03") < date("2021-04-01"));
        assert!(date("2021-03-02") < date("2021-03-10"));
    }

    proptest! {
        #[test]
        fn are_read_back_as_written(year in 0i16..=9999, month in 1i8..=12, last in 1i8..=28, precision in 0..3) {
            let date = PartialDate {
                year,
                month: (precision > 0).then_some(month),
                day: (precision > 1).then_some(last),
            };
            prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
        }

        #[test]
        fn of_any_text_are_read_without_panic(text in "[0-9]{0,5}-?[0-9]{0,3}-?\\PC{0,3}") {
            if let Ok(date) = text.parse::<PartialDate>() {
                prop_assert_eq!(date.to_string(), text);
                prop_assert!(date.latest_day().is_some());
            }
        }
    }
}

mod hours {
    use super::*;

    #[test]
    fn run_from_midnight_to_the_end_of_the_day() {
        assert_eq!(hour("00:00"), Some(0));
        assert_eq!(hour("07:30"), Some(450));
        assert_eq!(hour("23:59"), Some(1439));
        assert_eq!(hour("24:00"), Some(1440));
        assert_eq!(hour("24:01"), None);
        assert_eq!(hour("25:00"), None);
    }

    #[test]
    fn written_otherwise_are_refused() {
        for text in ["", ":", "9:30", "09:60", "0930", "09:3", "09.30", "ab:cd", "-1:30", "09:30:00", "09: 5", "99:99"]
        {
            assert_eq!(hour(text), None, "{text:?} was read as a time of day");
        }
    }

    #[test]
    fn with_a_sign_are_refused() {
        assert_eq!([hour("+9:30"), hour("09:+5")], [None, None]);
    }

    proptest! {
        #[test]
        fn are_read_back_as_written(minutes in 0u16..=1440) {
            prop_assert_eq!(hour(&String::from(Hour { minutes })), Some(minutes));
        }
    }
}

mod ids {
    use super::*;

    #[test]
    fn are_slugs_that_can_stand_in_an_address_and_a_file_name() {
        for text in ["a", "7", "homework-help", "a-1-b", "a".repeat(80).as_str()] {
            assert_eq!(text.parse::<ServiceId>().map(|id| id.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn that_could_mean_another_file_or_address_are_refused() {
        let hostile = "|-|-a|a-|a--b|A|a b|a_b|a.b|..|../a|a/b|a\\b|a%2fb|é|a\n|a?b|a#b|<b>".split('|');
        let long = "a".repeat(81);
        for text in hostile.chain([long.as_str()]) {
            assert!(text.parse::<ServiceId>().is_err(), "{text:?} was read as an id");
            assert!(serde_json::from_value::<ConceptId>(json!(text)).is_err(), "{text:?} was read as a concept");
        }
    }

    proptest! {
        #[test]
        fn hold_nothing_but_lower_case_letters_digits_and_hyphens(text in "[a-zA-Z0-9_./\\- é]{0,8}") {
            if let Ok(id) = text.parse::<ProviderId>() {
                prop_assert!(id.as_str().bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')));
                prop_assert_eq!(id.as_str(), text);
            }
        }
    }
}

mod languages {
    use super::*;

    #[test]
    fn are_tags_not_names() {
        for text in ["nl", "ar", "ckb", "zh-Hant-HK", "pt-BR"] {
            assert_eq!(text.parse::<Lang>().map(|lang| lang.to_string()).as_deref(), Ok(text));
        }
        let hostile = "|n|NL|Nl|dutch|nl-|-nl|nl_BE|n1|nl-b|ٱل|nl BE|zh-Hant-HK-x1|../nl".split('|');
        for text in hostile {
            assert!(text.parse::<Lang>().is_err(), "{text:?} was read as a language");
        }
    }

    #[test]
    fn know_the_direction_of_their_script_also_with_a_region() {
        let direction = |tag: &str| tag.parse::<Lang>().unwrap().direction().attribute();
        assert_eq!(["ar", "ar-MA", "fa", "ur", "ckb"].map(direction), ["rtl"; 5]);
        assert_eq!(["nl", "tr", "uk", "arn", "zh-Hant"].map(direction), ["ltr"; 5]);
    }

    #[test]
    fn fall_back_to_dutch_and_say_so() {
        let (nl, ar, tr) = (Lang::NL, "ar".parse().unwrap(), "tr".parse().unwrap());
        let text = TextMap([(nl, "opvang".to_owned()), (ar, "رعاية".to_owned())].into());
        assert_eq!(text.get(ar), Some((ar, "رعاية")));
        assert_eq!(text.get(tr), Some((nl, "opvang")));
        assert_eq!(TextMap::default().get(nl), None);
    }

    proptest! {
        #[test]
        fn are_read_back_as_written(text in "[a-z]{2,3}(-[A-Za-z0-9]{2,3}){0,2}") {
            let lang: Lang = text.parse().unwrap();
            prop_assert_eq!(serde_json::to_value(lang).unwrap(), json!(text));
        }
    }
}

mod known {
    use super::*;

    const ALL: [Known; 3] = [Known::Yes, Known::No, Known::Unknown];

    fn any_known() -> impl Strategy<Value = Known> {
        prop::sample::select(&ALL[..])
    }

    /// The facts joined from left to right, each by `and` or by `or`.
    fn join(facts: &[(Known, bool)]) -> Known {
        facts.iter().copied().reduce(|(a, _), (b, and)| (if and { a.and(b) } else { a.or(b) }, and)).unwrap().0
    }

    #[test]
    fn agrees_with_true_and_false_where_nothing_is_unknown() {
        for (a, b) in [(true, true), (true, false), (false, true), (false, false)] {
            assert_eq!(Known::from(a).and(Known::from(b)), Known::from(a && b));
            assert_eq!(Known::from(a).or(Known::from(b)), Known::from(a || b));
        }
    }

    #[test]
    fn unknown_stays_unknown_unless_the_other_fact_decides() {
        use Known::*;
        assert_eq!([Unknown.and(Yes), Unknown.and(Unknown), Unknown.and(No)], [Unknown, Unknown, No]);
        assert_eq!([Unknown.or(No), Unknown.or(Unknown), Unknown.or(Yes)], [Unknown, Unknown, Yes]);
    }

    #[test]
    fn no_fact_at_all_is_no() {
        assert_eq!(Known::any([]), Known::No);
    }

    #[test]
    fn partly_accessible_is_not_something_to_rely_on() {
        assert_eq!(Access::Yes.certain(), Known::Yes);
        assert_eq!(Access::Partly.certain(), Known::No);
        assert_eq!(Access::No.certain(), Known::No);
        assert_eq!(Access::Unknown.certain(), Known::Unknown);
    }

    proptest! {
        #[test]
        fn and_or_do_not_mind_the_order(a in any_known(), b in any_known(), c in any_known()) {
            prop_assert_eq!(a.and(b), b.and(a));
            prop_assert_eq!(a.or(b), b.or(a));
            prop_assert_eq!(a.and(b).and(c), a.and(b.and(c)));
            prop_assert_eq!(a.or(b).or(c), a.or(b.or(c)));
        }

        #[test]
        fn unknown_never_becomes_yes(facts in prop::collection::vec((prop::sample::select(&[Known::No, Known::Unknown][..]), any::<bool>()), 1..8)) {
            prop_assert_ne!(join(&facts), Known::Yes);
        }

        /// What is concluded holds whatever the unknown facts turn out to be.
        #[test]
        fn a_certain_answer_survives_learning_more(facts in prop::collection::vec((any_known(), any::<bool>(), any::<bool>()), 1..8)) {
            let before: Vec<_> = facts.iter().map(|(fact, and, _)| (*fact, *and)).collect();
            let after: Vec<_> = facts
                .iter()
                .map(|(fact, and, truth)| (if fact.is_unknown() { Known::from(*truth) } else { *fact }, *and))
                .collect();
            let answer = join(&before);
            prop_assert!(answer == Known::Unknown || answer == join(&after), "{answer:?} became {:?}", join(&after));
        }

        #[test]
        fn any_is_yes_for_one_yes_and_no_only_for_nothing_but_no(facts in prop::collection::vec(any_known(), 0..6)) {
            let any = Known::any(facts.iter().copied());
            prop_assert_eq!(any == Known::Yes, facts.contains(&Known::Yes));
            prop_assert_eq!(any == Known::No, facts.iter().all(|fact| *fact == Known::No));
        }
    }
}

mod records {
    use super::*;

    fn record() -> Value {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/region/services/voorbeeld-opvang-na-school.json");
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    /// JSON pointers of every object, but those below `extra`, which is free.
    fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                found.push(at.to_owned());
                let closed = members.iter().filter(|(key, _)| *key != "extra");
                closed.for_each(|(key, member)| objects(member, &format!("{at}/{key}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(nr, item)| objects(item, &format!("{at}/{nr}"), found));
            }
            _ => {}
        }
    }

    #[test]
    fn with_a_field_nobody_knows_are_refused_wherever_it_stands() {
        serde_json::from_value::<Service>(record()).unwrap();
        let mut places = Vec::new();
        objects(&record(), "", &mut places);
        assert!(places.len() > 10, "the record has hardly any object: {places:?}");
        for place in places {
            let mut spoilt = record();
            let object = spoilt.pointer_mut(&place).and_then(Value::as_object_mut).unwrap();
            object.insert("not_a_field".into(), json!("x"));
            assert!(serde_json::from_value::<Service>(spoilt).is_err(), "a stray field passed at {place:?}");
        }
    }

    #[test]
    fn are_read_back_as_written() {
        let service: Service = serde_json::from_value(record()).unwrap();
        let written = serde_json::to_string(&service).unwrap();
        assert_eq!(serde_json::from_str::<Service>(&written).unwrap(), service);
    }

    #[test]
    fn that_are_planned_or_ended_are_not_offered() {
        let mut service: Service = serde_json::from_value(record()).unwrap();
        let offered = State::ALL.iter().map(|state| {
            service.status.state = *state;
            service.is_offered()
        });
        assert_eq!(offered.collect::<Vec<_>>(), [true, false, false, true]);
    }

    #[test]
    fn with_a_word_outside_the_closed_lists_are_refused() {
        for (field, word) in [("category", "sports"), ("coverage", "everywhere"), ("category", "Holiday")] {
            let mut spoilt = record();
            spoilt[field] = json!(word);
            assert!(serde_json::from_value::<Service>(spoilt).is_err(), "{field}: {word} passed");
        }
    }
}

#[test]
fn the_holiday_going_on_counts_until_its_last_day_then_comes_the_next() {
    let holiday = |start, end| SchoolHoliday { kind: "autumn".into(), start, end };
    let autumn = holiday(Day(day(2026, 11, 2)), Day(day(2026, 11, 8)));
    let winter = holiday(Day(day(2026, 12, 21)), Day(day(2027, 1, 3)));
    let holidays = Holidays {
        schema_version: 1,
        source: String::new(),
        kinds: vec![],
        school_holidays: vec![winter.clone(), autumn.clone()],
        entry_days: vec![],
        entry_days_source: String::new(),
    };
    assert_eq!(holidays.current_or_next(Day(day(2026, 10, 1))), Some(&autumn));
    assert_eq!(holidays.current_or_next(Day(day(2026, 11, 8))), Some(&autumn));
    assert_eq!(holidays.current_or_next(Day(day(2026, 11, 9))), Some(&winter));
    assert_eq!(holidays.current_or_next(Day(day(2027, 1, 4))), None);
}
