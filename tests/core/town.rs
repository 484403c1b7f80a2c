//! Any municipality: an invented one in another country, with languages,
//! neighbourhoods, school holidays and kinds of help of its own, is checked,
//! published, searched and shown by the same program, and nothing of Ghent
//! comes along.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use wegwijs::catalogue::{Cards, Severity};
use wegwijs::domain::{
    Access, Category, Coverage, Day, Entry, Finder, Known, Lang, NeighbourhoodNr, State, Whereabouts,
};
use wegwijs::domain::{CityMap, ConceptId};
use wegwijs::finders::Shelf;
use wegwijs::plan::{Birth, Child, Colour, School};
use wegwijs::route::{Price, Question, TimeOfYear, Wish};
use wegwijs::search::{Answer, Engine};
use wegwijs::tool::PageSettings;

use crate::catalogue::{Catalogue, read_and_check, root, shipped, town};
use crate::native_pages::{SHELL, visible_text};

/// What is Ghent's, Flanders' or Belgium's, in all languages of the program.
const OF_GHENT: [&str; 25] = [
    "Gent",
    "Ghent",
    "Gand",
    "Гент",
    "غنت",
    "جنت",
    "Ledeberg",
    "Huis van het Kind",
    "UiTPAS",
    "Kinderopvangpunt",
    "STIBO",
    "OCMW",
    "OKAN",
    "Vlaanderen",
    "Vlaamse",
    "Flanders",
    "Flemish",
    "Belgi",
    "Belçika",
    "Бельгі",
    "بلجيك",
    "instapdag",
    "kleuterschool",
    "anaokul",
    "1712",
];

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Its five languages, in its own order.
fn languages() -> impl Iterator<Item = Lang> {
    town().edited.region.languages.iter().map(|(lang, _)| *lang)
}

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::from_index(&town().index, town().base.neighbourhoods.clone()).unwrap())
}

fn ask(question: &Question, tag: &str) -> Answer {
    engine().answer(question, Some(lang(tag)), usize::MAX)
}

fn ids(answer: &Answer) -> Vec<&'static str> {
    let offered: Vec<&str> = town().edited.services.iter().filter(|s| s.is_offered()).map(|s| s.id.as_str()).collect();
    answer.hits.iter().map(|hit| offered[hit.service]).collect()
}

fn words(text: &str) -> Question {
    Question { text: text.to_owned(), ..Question::default() }
}

#[test]
fn it_has_no_mistakes_but_phone_numbers_that_nobody_has() {
    let (edited, problems) = read_and_check(&root().join("tests/town"));
    assert_eq!(edited.unwrap().region.id, "voorbeelddam");
    for problem in &problems {
        let of_a_phone = problem.severity == Severity::Warning && problem.message.contains("numbering plan (NL)");
        assert!(of_a_phone && problem.message.contains("`000 "), "{problem}");
    }
}

#[test]
fn all_of_it_is_labelled_as_invented() {
    let edited = &town().edited;
    for service in &edited.services {
        assert!(service.sources.values().all(|source| source.publisher == "Verzonnen"), "{}", service.id);
    }
    assert!(edited.providers.iter().all(|provider| provider.name.contains("(verzonnen)")));
    assert!(edited.holidays.source.contains("Verzonnen") && edited.neighbourhoods.source.contains("verzonnen"));
    assert!(fs::read_to_string(root().join("tests/town/README.md")).unwrap().contains("invented"));
}

#[test]
fn it_shares_no_service_and_no_concept_with_the_shipped_catalogue() {
    let (own, shipped) = (&town().edited, &shipped().edited);
    let concepts = |edited: &'static wegwijs::catalogue::Edited| -> BTreeSet<&ConceptId> {
        edited.taxonomy.concepts.iter().map(|concept| &concept.id).collect()
    };
    // Two concepts may be called the same in Dutch.
    let common: Vec<_> = concepts(own).intersection(&concepts(shipped)).copied().collect();
    assert_eq!(common, Vec::<&ConceptId>::new());
    assert!(own.services.iter().all(|service| shipped.services.iter().all(|other| other.id != service.id)));
}

#[test]
fn it_is_small_and_yet_has_a_service_of_every_sort() {
    let edited = &town().edited;
    let all = |has: &dyn Fn(&wegwijs::domain::Service) -> bool| edited.services.iter().any(has);
    for category in Category::ALL {
        assert!(all(&|s| s.category == *category), "{category:?}");
    }
    for coverage in Coverage::ALL {
        assert!(all(&|s| s.coverage == *coverage), "{coverage:?}");
    }
    for state in State::ALL {
        assert!(all(&|s| s.status.state == *state), "{state:?}");
    }
    assert!(all(&|s| s.wheelchair() == Access::Partly));
    assert!(all(&|s| s.when.periods.iter().any(|period| period.care_from.is_some())));
}

#[test]
fn only_the_languages_it_offers_are_published() {
    let published: BTreeSet<Lang> = town().manifest.languages.keys().copied().collect();
    assert_eq!(published, languages().collect());
    assert_eq!(published.len(), 5);
    let order: Vec<Lang> = languages().collect();
    assert_eq!(order, ["nl", "tr", "uk", "en", "ar"].map(lang));
}

#[test]
fn natural_words_in_each_of_its_languages_find_the_right_service_first() {
    for (tag, query, first) in [
        ("nl", "huiswerk op papier", "thuis-leren"),
        ("nl", "bso", "bso-het-vlot"),
        ("nl", "laptop lenen", "thuis-leren"),
        ("nl", "mijn kind praat nog niet", "vroeg-erbij"),
        ("nl", "geld voor schoolreis", "hulp-bij-schoolkosten"),
        ("nl", "gastouder", "gastouders"),
        ("nl", "zwemles", "zwembad-de-plons"),
        ("nl", "opvang voor een baby", "dagopvang-de-otter"),
        ("nl", "kamp in de zomer", "waterkamp"),
        ("nl", "vastgelopen op school", "toekomstcoach"),
        ("nl", "passend onderwijs", "samen-meedoen"),
        ("en", "summer school", "zomerschool-de-brug"),
        ("en", "homework", "thuis-leren"),
        ("en", "interpreter at school", "maatschappelijk-werk-op-school"),
        ("en", "someone to talk to", "toekomstcoach"),
        ("tr", "ödev", "thuis-leren"),
        ("tr", "kreş", "dagopvang-de-otter"),
        ("tr", "yüzme dersi", "zwembad-de-plons"),
        ("tr", "okul sonrası bakım", "bso-het-vlot"),
        ("uk", "літній табір", "waterkamp"),
        ("uk", "домашнє завдання", "thuis-leren"),
        ("uk", "дитина ще не говорить", "vroeg-erbij"),
        ("ar", "رعاية بعد المدرسة", "bso-het-vlot"),
        ("ar", "مدرسة صيفية", "zomerschool-de-brug"),
        ("ar", "حضانة", "dagopvang-de-otter"),
        ("ar", "تعلم القراءة", "boekenbus"),
        ("ar", "واجبات مدرسية", "thuis-leren"),
    ] {
        let found = ids(&ask(&words(query), tag));
        assert_eq!(found.first(), Some(&first), "{tag}: {query}: {found:?}");
    }
}

#[test]
fn what_is_planned_or_ended_is_never_found() {
    for query in ["gastlessen", "overstapweek", "2025", ""] {
        let found = ids(&ask(&words(query), "nl"));
        assert!(!found.contains(&"gastlessen") && !found.contains(&"overstapweek"), "{query}: {found:?}");
    }
    assert_eq!(town().manifest.services, 13);
}

#[test]
fn filters_and_their_counts_go_by_its_own_neighbourhoods_and_ages() {
    let everything = ask(&Question::default(), "nl");
    let numbers: Vec<u8> = everything.facets.neighbourhoods.keys().map(|nr| nr.0).collect();
    assert_eq!(numbers, [10, 20, 35, 40, 70, 99]);
    let located = |number: u8| Question { neighbourhood: Some(NeighbourhoodNr(number)), ..Question::default() };
    for (number, there) in [
        (10, "dagopvang-de-otter"),
        (20, "zwembad-de-plons"),
        (35, "bso-het-vlot"),
        (40, "bso-het-vlot"),
        (70, "vroeg-erbij"),
        (99, "waterkamp"),
    ] {
        let answer = ask(&located(number), "uk");
        assert!(ids(&answer).contains(&there), "{number}: {:?}", ids(&answer));
        assert_eq!(answer.hits.len(), everything.facets.neighbourhoods[&NeighbourhoodNr(number)], "{number}");
    }
    // Its source names two neighbourhoods: it is in neither for sure.
    let perhaps = Question { include_unknown: true, ..located(70) };
    assert!(!ids(&ask(&located(70), "nl")).contains(&"zomerschool-de-brug"));
    assert!(ids(&ask(&perhaps, "nl")).contains(&"zomerschool-de-brug"));
    // Over the border: Zuidermeent (40) borders Noordpolder (20), not Havenbuurt.
    let around = ids(&ask(&Question { around: true, ..located(40) }, "nl"));
    assert!(around.contains(&"zwembad-de-plons") && !around.contains(&"waterkamp"), "{around:?}");

    let of_age = |age: u8| Question { age: Some(age), ..Question::default() };
    for age in [0, 2, 4, 8, 12, 16, 20] {
        let count = ask(&of_age(age), "nl").hits.len();
        assert_eq!(count, everything.facets.ages[usize::from(age)], "{age}");
    }
    let camp = |age| ids(&ask(&of_age(age), "nl")).contains(&"waterkamp");
    assert_eq!([6, 7, 12, 13].map(camp), [false, true, true, false]);
    let free = Question { price: Some(Price::Free), time: Some(TimeOfYear::Holidays), ..Question::default() };
    assert_eq!(ids(&ask(&free, "nl")).iter().filter(|id| **id == "zomerschool-de-brug").count(), 1);
}

#[test]
fn a_question_is_read_by_its_own_names_and_signals() {
    for (tag, query) in [
        ("nl", "bso in Havenbuurt 6 jaar"),
        ("tr", "Havenbuurt okul sonrası bakım"),
        ("uk", "Havenbuurt догляд після школи"),
    ] {
        let found = ids(&ask(&words(query), tag));
        assert_eq!(found.first(), Some(&"bso-het-vlot"), "{tag}: {query}: {found:?}");
    }
    // A Ghent neighbourhood is no place here, and a word of Ghent no concept.
    let elsewhere = ids(&ask(&words("bso Ledeberg"), "nl"));
    assert_eq!(elsewhere.first(), Some(&"bso-het-vlot"), "{elsewhere:?}");
}

#[test]
fn a_point_lies_in_its_own_neighbourhoods() {
    let edited = &town().edited;
    let map = CityMap::of_boundaries(&edited.neighbourhoods);
    for neighbourhood in &edited.neighbourhoods.neighbourhoods {
        assert_eq!(map.locate(&neighbourhood.centroid), Some(Whereabouts::Inside(neighbourhood.nr)));
        assert!(neighbourhood.postcode_main.starts_with("0000 A"));
    }
    assert!(town().manifest.map.is_some(), "and is drawn");
}

#[test]
fn the_weeks_of_the_holidays_are_its_own() {
    let weeks = town().edited.holidays.weeks(day("2026-11-22"));
    let kinds: BTreeSet<&str> = weeks.iter().map(|week| week.kind.as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["herfst", "kerst", "mei", "voorjaar", "zomer"]));
    let summer: Vec<_> = weeks.iter().filter(|week| week.kind == "zomer").collect();
    assert_eq!((summer.len(), summer[0].monday), (6, day("2027-07-19")));

    let cards: Cards = town().cards(Lang::NL);
    let shelf = Shelf::of(&town().base, &cards.offered, engine());
    let runs = |monday: &str| {
        let week = weeks.iter().find(|week| week.monday == day(monday)).unwrap();
        let found = shelf.week(week, &Wish::default());
        found.whole.iter().map(|entry| cards.offered[entry.service].id.to_string()).collect::<BTreeSet<_>>()
    };
    let of = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(runs("2027-07-19"), of(&["bso-het-vlot", "waterkamp"]));
    assert_eq!(runs("2027-08-09"), of(&["bso-het-vlot", "zomerschool-de-brug"]));
    assert_eq!(runs("2026-12-21"), of(&[]));
    assert!(
        weeks.iter().all(|week| week.monday != day("2027-07-05")),
        "in July Ghent has holidays, this town has none"
    );
}

#[test]
fn school_begins_at_the_ages_of_its_country() {
    let (region, holidays) = (&town().edited.region, &town().edited.holidays);
    let mut child = Child::new(Colour::Blue);
    child.birth = Birth::new(2023, 3);
    let school = |when: &str| child.school_on(day(when), region, holidays);
    let four = Entry::AnyDayFrom(day("2027-03-31"));
    assert_eq!(school("2025-10-01"), Some(School::NotYet(Some(four))), "two and a half: not here");
    assert_eq!(school("2026-04-01"), Some(School::NotYet(Some(four))), "three: not here either");
    assert_eq!(school("2027-04-01"), Some(School::May));
    assert_eq!(school("2028-04-01"), Some(School::Must));
    let in_ghent = child.school_on(day("2026-04-01"), &shipped().edited.region, &shipped().edited.holidays);
    assert_eq!(in_ghent, Some(School::May));
}

fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| rendered(town()))
}

fn rendered(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let settings = PageSettings { base: "/".into(), site_url: None, shell: SHELL.into(), app: None, worker: None };
    (catalogue.render)(&settings)
}

#[test]
fn every_page_is_written_in_every_language_it_offers_and_in_no_other() {
    let edited = &town().edited;
    let moments = edited.taxonomy.moments.iter().filter(|moment| moment.finder.is_none()).count();
    let per_language =
        edited.services.len() + edited.neighbourhoods.neighbourhoods.len() + 10 + Finder::ALL.len() + moments;
    let proper: Vec<&String> = pages().keys().filter(|path| path.contains('/')).collect();
    assert_eq!(proper.len(), 5 * per_language);
    for tag in ["fr", "bg"] {
        assert!(!proper.iter().any(|path| path.starts_with(&format!("{tag}/"))), "{tag}");
    }
    for lang in languages() {
        let about = visible_text(&pages()[&format!("{lang}/about/index.html")]);
        assert!(about.contains("Voorbeelddam"), "{lang}: {about}");
        for service in &edited.services {
            let read = visible_text(&pages()[&format!("{lang}/service/{}/index.html", service.id)]);
            let text = &service.texts[&lang];
            for part in [&text.name, &text.summary] {
                assert!(read.contains(part.as_str()), "{lang}: {} lacks {part:?}:\n{read}", service.id);
            }
        }
    }
}

#[test]
fn no_page_and_no_published_file_says_anything_of_ghent() {
    let say = |text: &str| OF_GHENT.into_iter().find(|name| text.contains(name));
    for (path, html) in pages() {
        let at = say(html).and_then(|name| html.split_once(name).map(|(before, _)| (name, before)));
        let at = at.map(|(name, before)| {
            let from = before.char_indices().rev().nth(200).map_or(0, |(at, _)| at);
            format!("{}|{name}", &before[from..])
        });
        assert_eq!(at, None, "{path}");
        // A message that lacks a value shows its id.
        let text = visible_text(html);
        let bracketed = text.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        let mut messages = bracketed
            .map(|(id, _)| id)
            .filter(|id| !id.is_empty() && id.bytes().all(|b| b == b'-' || b.is_ascii_lowercase()));
        assert_eq!(messages.next(), None, "{path}");
    }
    let shipped_base = &shipped().manifest.languages[&Lang::NL].base;
    assert_eq!(say(shipped().file(shipped_base)), Some("Gent"), "it would be seen");
    let messages: BTreeSet<&String> = town().manifest.languages.values().map(|files| &files.messages).collect();
    for name in town().files.keys().filter(|name| !messages.contains(name) && name.ends_with(".json")) {
        assert_eq!(say(town().file(name)), None, "{name}");
    }
}

#[test]
fn where_there_is_no_discount_pass_no_page_offers_one() {
    assert_eq!(town().edited.region.discount_pass, None);
    assert_eq!(shipped().edited.region.discount_pass.as_deref(), Some("UiTPAS"));
    for service in town().edited.services.iter().filter_map(|service| service.cost.as_ref()) {
        assert_eq!(service.uitpas, Known::Unknown);
    }
    assert!(!pages()["nl/search/index.html"].contains("value=\"uitpas\""));
}

#[test]
fn where_there_is_a_discount_pass_its_name_is_that_of_the_region() {
    let mut edited = town().edited.clone();
    edited.region.discount_pass = Some("Voorbeeldpas".to_owned());
    let camp = edited.services.iter_mut().find(|service| service.id.as_str() == "waterkamp").unwrap();
    camp.cost.as_mut().unwrap().uitpas = Known::Yes;
    let pages = rendered(&Catalogue::of(edited));
    for lang in languages() {
        let read = visible_text(&pages[&format!("{lang}/service/waterkamp/index.html")]);
        assert!(read.contains("Voorbeeldpas"), "{lang}: {read}");
        assert!(!read.contains("UiTPAS"), "{lang}: {read}");
    }
}

#[test]
fn where_it_gives_no_page_to_leave_to_and_no_ways_a_sensitive_page_still_says_whom_to_call() {
    let region = &town().edited.region;
    assert!(region.leave_to.is_none() && region.routes.is_empty());
    let html = &pages()["ar/service/toekomstcoach/index.html"];
    assert!(html.contains("id=\"way-out\"") && html.contains("tel:112"), "{html}");
}

/// The code of a file: its lines without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let plain = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    plain.map(|line| line.split(" // ").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

fn files(dir: &Path, found: &mut Vec<std::path::PathBuf>) {
    for path in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn the_code_names_nothing_of_ghent_but_in_comments_about_sources() {
    let names = [
        "Gent",
        "gent",
        "Ghent",
        "ghent",
        "Gand",
        "Гент",
        "غنت",
        "Ledeberg",
        "Huis van het Kind",
        "UiTPAS",
        "Gentinfo",
        "Kinderopvangpunt",
        "OCMW",
        "STIBO",
    ];
    let mut all = Vec::new();
    for dir in ["src", "public/app", "public/styles"] {
        files(&root().join(dir), &mut all);
    }
    all.push(root().join("index.html"));
    for path in all {
        let code = code(&path);
        for name in names {
            // As a word of its own: not "agent", "generate", "argent".
            let whole = |(at, _): &(usize, &str)| {
                let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                apart(code[..*at].chars().next_back()) && apart(code[at + name.len()..].chars().next())
            };
            let found = code.match_indices(name).find(whole);
            assert_eq!(found.map(|(at, _)| code[..at].lines().count()), None, "{}: {name}", path.display());
        }
    }
}
