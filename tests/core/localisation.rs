//! The messages: complete in every language, speakable with every number, and
//! free of the place they are used in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use wegwijs::domain::{Lang, PartialDate, Weekday};
use wegwijs::l10n::{Formats, LocaleError, Localizer, PASS, PLACE_FORMS, Value, negotiate};
use wegwijs::tool::report::report_locales;
use wegwijs::tool::{IcuFormats, Locales, check_locales, plural_categories};

use crate::catalogue::{LANGUAGES, invented, languages, root, shipped};

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn locales() -> Locales {
    Locales::read(&root().join("locales")).unwrap()
}

/// Made-up messages: Dutch, and those of one other language.
fn made_up(dutch: &str, tag: &str, other: &str) -> Locales {
    Locales(BTreeMap::from([(Lang::NL, dutch.to_owned()), (lang(tag), other.to_owned())]))
}

/// Exactly one problem, and it says all of this.
#[track_caller]
fn one_problem(locales: &Locales, says: &[&str]) {
    let problems = check_locales(locales);
    let [problem] = problems.as_slice() else {
        panic!("one problem is expected: {problems:#?}");
    };
    assert!(says.iter().all(|part| problem.contains(part)), "{problem}");
}

#[test]
fn the_languages_have_the_same_messages() {
    let locales = locales();
    assert_eq!(locales.0.keys().copied().collect::<BTreeSet<_>>(), languages().collect());
    assert_eq!(check_locales(&locales), Vec::<String>::new());
}

#[test]
fn a_message_that_a_language_lacks_is_named() {
    one_problem(&made_up("a = A\nb = B\n", "fr", "a = A\n"), &["fr", "`b`", "missing"]);
}

#[test]
fn a_message_that_the_source_lacks_is_named() {
    one_problem(&made_up("a = A\n", "fr", "a = A\nb = B\n"), &["fr", "`b`", "not in the source"]);
}

#[test]
fn a_variable_that_a_translation_lost_is_named() {
    one_problem(&made_up("a = Bel { $number }\n", "fr", "a = Appelez\n"), &["fr", "`a`", "number"]);
    one_problem(&made_up("a = Bel { $number }\n", "fr", "a = Appelez { $nombre }\n"), &["fr", "`a`", "nombre"]);
}

#[test]
fn a_plural_form_that_a_language_needs_is_named() {
    let dutch = "a = { $n ->\n    [one] 1 plek\n   *[other] { $n } plekken\n}\n";
    let forms = |forms: &[&str]| {
        let forms: String = forms.iter().map(|form| format!("    [{form}] {form} {{ $n }}\n")).collect();
        format!("a = {{ $n ->\n{forms}   *[other] {{ $n }}\n}}\n")
    };
    let complete = made_up(dutch, "ar", &forms(&["zero", "one", "two", "few", "many"]));
    assert_eq!(check_locales(&complete), Vec::<String>::new());
    one_problem(&made_up(dutch, "ar", &forms(&["zero", "one", "few", "many"])), &["ar", "`a`", "`two`"]);
    one_problem(&made_up(dutch, "uk", &forms(&["one", "few"])), &["uk", "`a`", "`many`"]);
    one_problem(&made_up(dutch, "fr", &forms(&[])), &["fr", "`a`", "`one`"]);
    // Also of languages nobody has translated into yet.
    one_problem(&made_up(dutch, "pl", &forms(&["one", "few"])), &["pl", "`a`", "`many`"]);
    assert_eq!(check_locales(&made_up(dutch, "vi", &forms(&[]))), Vec::<String>::new());
    assert_eq!(plural_categories(lang("ar")).len(), 5);
}

#[test]
fn a_message_that_stands_twice_is_named() {
    one_problem(&made_up("a = A\n", "fr", "a = A\na = B\n"), &["fr", "`a`", "twice"]);
}

#[test]
fn messages_that_cannot_be_read_are_refused() {
    assert!(!check_locales(&made_up("a = A\n", "fr", "a = { $n\n")).is_empty());
    assert!(!check_locales(&Locales(BTreeMap::from([(lang("fr"), "a = A\n".to_owned())]))).is_empty());
    let broken = Localizer::new(lang("fr"), "a = { $n\n", "a = A\n", Arc::new(IcuFormats)).err();
    assert!(matches!(broken, Some(LocaleError::Syntax { .. })));
    assert!(Locales::read(&root().join("no-such-folder")).is_err());
}

/// Every source file of the program.
fn sources(dir: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_dir() {
            found.extend(sources(&entry));
        } else if entry.extension().is_some_and(|e| e == "rs") {
            found.push(fs::read_to_string(entry).unwrap());
        }
    }
    found
}

/// Ids given to the localizer as a literal: `.text("…")`, `.text_with("…", …)`.
fn literal_ids(source: &str) -> Vec<String> {
    let calls = [".text(", ".text_with("].into_iter().flat_map(|call| source.split(call).skip(1));
    let literals = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'));
    literals.map(|(id, _)| id.to_owned()).collect()
}

/// Ids of the messages of one language, each with its variables: those that
/// choose a form, and the others.
fn messages(text: &str) -> BTreeMap<String, Variables> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| errors).unwrap();
    let mut found = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = Variables::default();
            message.value.iter().for_each(|pattern| variables.collect(pattern));
            found.insert(message.id.name.to_owned(), variables);
        }
    }
    found
}

#[derive(Default)]
struct Variables {
    choosing: BTreeSet<String>,
    shown: BTreeSet<String>,
}

impl Variables {
    fn collect(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.shown.extend(variable(inline));
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.choosing.extend(variable(selector));
                    variants.iter().for_each(|variant| self.collect(&variant.value));
                }
            }
        }
    }

    /// All of them, without the forms of the place's name.
    fn asked_for(&self) -> BTreeSet<&str> {
        let place = |name: &&str| PLACE_FORMS.iter().any(|(_, form)| form == name) || *name == PASS;
        self.choosing.iter().chain(&self.shown).map(String::as_str).filter(|name| !place(name)).collect()
    }
}

fn variable(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().find_map(variable),
        _ => None,
    }
}

#[test]
fn every_message_the_program_asks_for_exists() {
    // The reports bring words of their own.
    let of_reports = sources(&root().join("src/tool/report"));
    let mut others = sources(&root().join("src"));
    others.retain(|text| !of_reports.contains(text));
    for (sources, locales, most) in [(others, locales(), 60), (of_reports, report_locales(), 40)] {
        let known = messages(locales.get(Lang::NL).unwrap());
        let asked: BTreeSet<String> = sources.iter().flat_map(|text| literal_ids(text)).collect();
        assert!(asked.len() > most, "the scan finds only {asked:?}");
        let unknown: Vec<&String> = asked.iter().filter(|id| !known.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}

#[test]
fn no_message_is_left_over() {
    let sources = sources(&root().join("src"));
    let known = messages(locales().get(Lang::NL).unwrap());
    let unused: Vec<&String> =
        known.keys().filter(|id| !sources.iter().any(|text| text.contains(&format!("\"{id}\"")))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// A localizer without a way out into Dutch: what it cannot say is an id in
/// brackets.
fn alone(lang: Lang, locales: &Locales) -> Localizer {
    let text = locales.get(lang).unwrap();
    Localizer::new(lang, text, text, Arc::new(IcuFormats)).unwrap().with_region(&shipped().edited.region)
}

/// Variable names live as long as the program does: there are few.
fn values(names: &BTreeSet<&str>, value: impl Fn(&str) -> Value) -> Vec<(&'static str, Value)> {
    names.iter().map(|name| (&*String::from(*name).leak(), value(name))).collect()
}

const NUMBERS: [u32; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

#[test]
fn every_message_can_be_said_in_every_language_with_every_number() {
    let locales = locales();
    for lang in languages() {
        let l = alone(lang, &locales);
        for (id, variables) in messages(locales.get(lang).unwrap()) {
            let names = variables.asked_for();
            for number in NUMBERS {
                let said = l.text_with(&id, &values(&names, |_| number.into()));
                assert_ne!(said, format!("[{id}]"), "{lang}: `{id}` with {number}");
                assert!(!said.trim().is_empty() && !said.contains(['{', '}']), "{lang}: `{id}` is {said:?}");
                assert!(!said.chars().any(is_eastern_digit), "{lang}: `{id}` is {said:?}");
            }
        }
    }
}

#[test]
fn every_word_given_to_a_message_is_said() {
    let locales = locales();
    for lang in languages() {
        let l = alone(lang, &locales);
        for (id, variables) in messages(locales.get(lang).unwrap()) {
            let names = variables.asked_for();
            let said = l.text_with(
                &id,
                &values(&names, |name| {
                    if variables.choosing.contains(name) { 5.into() } else { format!("‹{name}›").into() }
                }),
            );
            let lost = names.iter().find(|n| !variables.choosing.contains(**n) && !said.contains(&format!("‹{n}›")));
            assert_eq!(lost, None, "{lang}: `{id}` is {said:?}");
        }
    }
}

#[test]
fn a_count_is_said_truly() {
    let locales = locales();
    for lang in languages() {
        let l = alone(lang, &locales);
        for (id, variables) in messages(locales.get(lang).unwrap()) {
            let names = variables.asked_for();
            if variables.choosing.is_empty() || names.len() != 1 {
                continue;
            }
            for number in NUMBERS {
                let said = l.text_with(&id, &values(&names, |_| number.into()));
                let wrong =
                    said.split(|c: char| !c.is_ascii_digit()).find(|n| !n.is_empty() && *n != number.to_string());
                assert_eq!(wrong, None, "{lang}: `{id}` with {number} is {said:?}");
            }
        }
    }
}

fn is_eastern_digit(c: char) -> bool {
    matches!(c, '٠'..='٩' | '۰'..='۹')
}

#[test]
fn the_forms_of_a_number_differ_where_the_language_says_so() {
    let locales = locales();
    let said =
        |tag: &str, number: u32| alone(lang(tag), &locales).text_with("results-count", &[("count", number.into())]);
    assert_eq!(said("nl", 1), "1 resultaat");
    assert_eq!(said("nl", 2), "2 resultaten");
    assert_eq!(said("uk", 21), said("uk", 1).replace('1', "21"));
    assert_ne!(said("uk", 3).replace('3', "5"), said("uk", 5));
    let arabic: BTreeSet<String> =
        [0, 1, 2, 3, 11].iter().map(|n| said("ar", *n).replace(|c: char| c.is_ascii_digit(), "")).collect();
    assert_eq!(arabic.len(), 5);
}

#[test]
fn dates_and_numbers_have_the_digits_that_are_on_the_doors() {
    for lang in languages() {
        let day = IcuFormats.date(lang, "2026-11-21".parse::<PartialDate>().unwrap());
        assert!(day.contains("21") && day.contains("2026"), "{lang}: {day}");
        let month = IcuFormats.date(lang, "2024-04".parse().unwrap());
        assert!(month.contains("2024") && !month.contains("01"), "{lang}: {month}");
        assert!(IcuFormats.date(lang, "2024".parse().unwrap()).contains("2024"));
        let money = IcuFormats.decimal(lang, 1234.5, 2);
        let digits: String = money.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "123450", "{lang}: {money}");
        for said in [day, month, money] {
            assert!(!said.chars().any(is_eastern_digit), "{lang}: {said}");
        }
    }
}

#[test]
fn dates_numbers_and_days_are_written_as_the_language_writes_them() {
    let day: PartialDate = "2021-03-02".parse().unwrap();
    assert_eq!(IcuFormats.date(Lang::NL, day), "2 maart 2021");
    assert_eq!(IcuFormats.date(lang("en"), day), "2 March 2021");
    assert_eq!(IcuFormats.date(lang("fr"), "2021-03".parse().unwrap()), "mars 2021");
    assert_eq!(IcuFormats.decimal(Lang::NL, 2.09, 2), "2,09");
    assert_eq!(IcuFormats.decimal(lang("en"), 28.59, 2), "28.59");
    assert_eq!(IcuFormats.decimal(Lang::NL, 0.0, 0), "0");
    let days: Vec<String> = Weekday::ALL.iter().map(|day| IcuFormats.weekday(Lang::NL, *day)).collect();
    assert_eq!(days, ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]);
}

#[test]
fn a_message_that_a_language_lacks_is_said_in_dutch() {
    let l = Localizer::new(lang("fr"), "a = Bonjour\n", "a = Dag\nb = Tot ziens\n", Arc::new(IcuFormats)).unwrap();
    assert_eq!(l.text("a"), "Bonjour");
    assert_eq!(l.text("b"), "Tot ziens");
    assert_eq!(l.text("c"), "[c]");
}

#[test]
fn a_latin_name_stays_whole_inside_arabic_and_leaves_no_litter_elsewhere() {
    let message = "a = x { $name }\n";
    let said = |tag: &str| {
        let l = Localizer::new(lang(tag), message, message, Arc::new(IcuFormats)).unwrap();
        l.text_with("a", &[("name", "Huis".into())])
    };
    assert_eq!(said("ar"), "x \u{2068}Huis\u{2069}");
    assert_eq!(said("tr"), "x Huis");
}

#[test]
fn a_reader_gets_the_first_wish_that_is_offered() {
    let offered: Vec<Lang> = languages().collect();
    for (wishes, got) in [
        (&["tr"][..], "tr"),
        (&["fr-BE"], "fr"),
        (&["AR-eg"], "ar"),
        (&["de", "uk-UA", "en"], "uk"),
        (&[" en "], "en"),
        (&["de", "es"], "nl"),
        (&["", "-", "fr_BE"], "nl"),
        (&[], "nl"),
    ] {
        assert_eq!(negotiate(wishes.iter().copied(), &offered), Some(lang(got)), "{wishes:?}");
    }
    assert_eq!(negotiate(["en-GB"], &[lang("en"), lang("en-GB")]), Some(lang("en-GB")));
    assert_eq!(negotiate(["nl"], &[]), None);
}

#[test]
fn the_place_is_named_by_its_region_and_by_no_message() {
    let locales = locales();
    for tag in LANGUAGES {
        let spoken = locales.get(lang(tag)).unwrap().lines().filter(|line| !line.starts_with('#'));
        for line in spoken {
            let named = ["Gent", "Gand", "Ghent", "Гент", "غنت", "جنت"].iter().find(|name| line.contains(**name));
            assert_eq!(named, None, "{tag}: {line}");
        }
    }
    let dutch = locales.get(Lang::NL).unwrap();
    let elsewhere = Localizer::new(Lang::NL, dutch, dutch, Arc::new(IcuFormats)).unwrap();
    let elsewhere = elsewhere.with_region(&invented().edited.region);
    assert!(elsewhere.text("about-what").contains("in Voorbeeldstad"));
}
