//! HSDS out and in again: every field that both sides know comes back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use wegwijs::catalogue::Edited;
use wegwijs::domain::*;
use wegwijs::tool::export::{Lost, Profile, hsds};
use wegwijs::tool::generate::{Settings, generate};

use crate::bad_input::Folder;
use crate::catalogue::{read_and_check, root, shipped};
use crate::hsds::imported;

/// A record without sources, and with what no HSDS document says left out.
fn carried(edited: &Edited, service: &Service) -> BTreeMap<String, Value> {
    let mut service = service.only(Lang::NL);
    service.texts.retain(|lang, _| *lang == Lang::NL);
    let by_hand = ["sources", "schema_version", "notes", "contacts", "providers", "texts", "status"];
    let mut record = serde_json::to_value(&service).unwrap();
    without_sources(&mut record);
    let Value::Object(members) = record else { panic!() };
    let mut facts: BTreeMap<String, Value> =
        members.into_iter().filter(|(name, _)| !by_hand.contains(&name.as_str())).collect();
    // A point tells the neighbourhood anew, and better.
    let nowhere = |value: &mut Value| {
        if value.get("point").is_some() {
            value.as_object_mut().unwrap().retain(|name, _| name != "neighbourhoods" && name != "basis");
        }
    };
    facts.get_mut("places").and_then(Value::as_array_mut).into_iter().flatten().for_each(nowhere);
    let text = service.texts.get(&Lang::NL);
    let words = text.map(|t| json!([t.name, t.summary, t.description, t.next_step]));
    facts.insert("words".into(), words.into());
    facts.insert("state".into(), json!(service.status.state));
    facts.insert("as of".into(), json!(service.status.as_of.and_then(|date| date.day())));
    let first = service.providers.first().and_then(|id| edited.provider(id));
    facts.insert("provider".into(), json!(first.map(|provider| (&provider.name, &provider.website))));
    let mut contacts: Vec<String> = service
        .contacts
        .iter()
        .map(|c| format!("{:?} {} {:?}", c.kind, c.value, c.label.as_ref().filter(|_| c.kind != ContactKind::Chat)))
        .collect();
    contacts.sort();
    facts.insert("contacts".into(), json!(contacts));
    let mut about = vec![NoteAbout::Cost, NoteAbout::Who, NoteAbout::How, NoteAbout::Languages, NoteAbout::When];
    if !service.places.is_empty() {
        about.extend([NoteAbout::Place, NoteAbout::Access]);
    }
    for about in about {
        let notes = service.notes.iter().filter(|note| note.about == about);
        let notes: Vec<&str> = notes.filter_map(|note| note.text.get(Lang::NL)).map(|(_, text)| text).collect();
        facts.insert(format!("notes {about:?}"), json!(notes.join("\n")));
    }
    facts
}

fn without_sources(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("sources");
            members.values_mut().for_each(without_sources);
        }
        Value::Array(items) => items.iter_mut().for_each(without_sources),
        _ => {}
    }
}

/// The document in Dutch, and what it does not say.
fn exported(edited: &Edited, profile: Profile) -> (Value, Lost) {
    let mut written = Vec::new();
    let lost = hsds(edited, profile, Lang::NL, &mut written).unwrap();
    (serde_json::from_slice(&written).unwrap(), lost)
}

/// What comes back of a catalogue, by the ids of its records.
fn there_and_back(edited: &Edited, profile: Profile, like: &Path) -> (Edited, Value) {
    let (input, folder) = (Folder::empty(), Folder::empty());
    let document = exported(edited, profile).0;
    input.write("export.json", &document.to_string());
    let outcome = imported(&[input.path().to_owned()], folder.path(), Lang::NL, like);
    assert_eq!((outcome.skipped_in_all, outcome.new), (0, edited.services.len()), "{:#?}", outcome.skipped);
    (read_and_check(folder.path()).0.unwrap(), document)
}

#[track_caller]
fn comes_back(edited: &Edited, like: &Path) {
    let (back, _) = there_and_back(edited, Profile::Standard, like);
    for service in &edited.services {
        let again = back.services.iter().find(|s| s.id == service.id);
        let (before, after) = (carried(edited, service), carried(&back, again.unwrap()));
        for (field, value) in &before {
            if field == "as of" && value.is_null() {
                continue;
            }
            assert_eq!(Some(value), after.get(field), "{field} of {}", service.id);
        }
        let new: Vec<_> = after.keys().filter(|field| !before.contains_key(*field)).collect();
        assert!(new.is_empty(), "{new:?} of {}", service.id);
    }
}

#[test]
fn every_field_of_the_shipped_catalogue_that_both_sides_know_comes_back() {
    comes_back(&shipped().edited, &root().join("public/catalogue"));
}

#[test]
fn every_field_of_an_invented_catalogue_that_both_sides_know_comes_back() {
    let folder = Folder::empty();
    let like = root().join("public/catalogue");
    let settings = Settings { services: 300, seed: 11, out: folder.path(), like: &like, queries: None };
    generate(&settings, |_| ()).unwrap();
    comes_back(&read_and_check(folder.path()).0.unwrap(), folder.path());
}

#[test]
fn the_uk_profile_keeps_less_and_says_so() {
    let edited = &shipped().edited;
    let (back, document) = there_and_back(edited, Profile::Uk, &root().join("public/catalogue"));
    let left_out = [
        "alternate_name",
        "application_process",
        "eligibility_description",
        "fees_description",
        "interpretation_services",
        "phones",
        "additional_urls",
    ];
    for service in document["contents"].as_array().unwrap() {
        assert!(left_out.iter().all(|field| service.get(field).is_none()), "{service}");
        let costs = service["cost_options"].as_array().into_iter().flatten();
        assert!(costs.into_iter().all(|cost| cost.get("currency").is_none()));
    }
    let lost = exported(edited, Profile::Uk).1.0;
    assert!(lost["texts.next_step, notes (how)"] == edited.services.len() && lost["languages.spoken"] > 0);
    assert!(lost["currency of amounts"] > 0);
    for (service, again) in edited.services.iter().zip(&back.services) {
        let concepts: Vec<_> = again.concepts.iter().filter(|id| !service.concepts.contains(id)).collect();
        assert!(concepts.is_empty(), "{}: {concepts:?}", service.id);
        assert_eq!((&service.id, service.category), (&again.id, again.category));
        assert_eq!(service.phone(), again.phone(), "{}", service.id);
        let (ages, again) = (&service.audience.ages, &again.audience.ages);
        assert!(ages.iter().map(|a| (a.from, a.to)).eq(again.iter().map(|a| (a.from, a.to))));
    }
}

/// Fields of each object of HSDS 3.0 that must be there.
const REQUIRED: [(&str, &[&str]); 8] = [
    ("contents", &["id", "name", "status"]),
    ("organization", &["id", "name", "description"]),
    ("phones", &["id", "number"]),
    ("location", &["id", "location_type"]),
    ("addresses", &["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"]),
    ("taxonomy_term", &["id", "name", "description"]),
    ("additional_urls", &["id", "url"]),
    ("attributes", &["id"]),
];

fn look(name: &str, value: &Value, ids: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            let required = REQUIRED.iter().find(|(of, _)| *of == name).map_or(&["id"][..], |(_, fields)| fields);
            assert!(required.iter().all(|field| members.contains_key(*field)), "{name}: {value}");
            let id = members["id"].as_str().unwrap();
            let groups: Vec<usize> = id.split('-').map(str::len).collect();
            assert!(groups == [8, 4, 4, 4, 12] && id.as_bytes()[14] == b'5', "{id}");
            if !["organization", "taxonomy_term"].contains(&name) {
                let text = value.to_string();
                let before = ids.insert(id.to_owned(), text.clone());
                assert!(before.as_ref().is_none_or(|before| *before == text), "{before:?} {text}");
            }
            members.iter().for_each(|(name, value)| look(name, value, ids));
        }
        Value::Array(items) => items.iter().for_each(|item| look(name, item, ids)),
        Value::Null => panic!("{name} is null"),
        _ => {}
    }
}

#[test]
fn the_document_has_the_form_of_the_standard() {
    let document = exported(&shipped().edited, Profile::Standard).0;
    let envelope: Vec<&str> = document.as_object().unwrap().keys().map(String::as_str).collect();
    for field in ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"] {
        assert!(envelope.contains(&field), "{field}");
    }
    let mut ids = BTreeMap::new();
    for service in document["contents"].as_array().unwrap() {
        look("contents", service, &mut ids);
        let status = service["status"].as_str().unwrap();
        assert!(["active", "inactive", "defunct", "temporarily closed"].contains(&status));
        for age in ["minimum_age", "maximum_age"] {
            let years = service.get(age).map(|age| age.as_f64().unwrap());
            assert!(years.is_none_or(|years| (0.0..=120.0).contains(&years)), "{age}");
        }
    }
}

#[test]
fn a_catalogue_does_not_take_its_own_export_in_again() {
    let (input, folder) = (Folder::empty(), Folder::region());
    let edited = read_and_check(folder.path()).0.unwrap();
    input.write("export.json", &exported(&edited, Profile::Standard).0.to_string());
    let before = fs::read_dir(folder.path().join("services")).unwrap().count();
    let outcome = imported(&[input.path().to_owned()], folder.path(), Lang::NL, folder.path());
    assert_eq!((outcome.written(), outcome.skipped_in_all), (0, edited.services.len()));
    assert_eq!(fs::read_dir(folder.path().join("services")).unwrap().count(), before);
}

/// Some of a closed set of words, each once.
fn some<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    prop::sample::subsequence(all, 0..=all.len().min(4))
}

fn words() -> impl Strategy<Value = String> {
    "[A-Z][a-zé]{1,12}( (&|<|[a-z0-9]{1,9})){0,6} [a-z]{1,8}"
}

fn age() -> impl Strategy<Value = Age> {
    (0..30u16, 0..12u16, 0..4u16).prop_map(|(years, months, weeks)| Age { years, months, weeks })
}

fn ages() -> impl Strategy<Value = AgeRange> {
    (prop::option::of(age()), age()).prop_map(|(from, to)| match from {
        Some(from) if from.in_months() > to.in_months() => AgeRange { from: Some(to), to: Some(from), sources: vec![] },
        from => AgeRange { from, to: Some(to), sources: vec![] },
    })
}

fn times() -> impl Strategy<Value = (Option<Hour>, Option<Hour>)> {
    let hour = |minutes| Hour { minutes };
    (prop::option::of(0..720u16), prop::option::of(721..=1440u16)).prop_map(move |(a, b)| (a.map(hour), b.map(hour)))
}

fn period() -> impl Strategy<Value = Period> {
    let day = |number: i32| Day::of_number(730_000 + number).unwrap();
    let days = prop::sample::subsequence(Weekday::ALL, 0..7);
    (0..20_000, 0..60, days, times(), times()).prop_map(move |(start, length, days, (opens, closes), care)| Period {
        start: day(start),
        end: day(start + length),
        days,
        opens,
        closes,
        care_from: care.0,
        care_until: care.1,
        sources: vec![],
    })
}

fn hours() -> impl Strategy<Value = Hours> {
    (prop::sample::subsequence(Weekday::ALL, 1..=7), times()).prop_map(|(days, (opens, closes))| Hours {
        days,
        opens,
        closes,
        months: vec![],
        sources: vec![],
    })
}

fn amount() -> impl Strategy<Value = Amount> {
    let per = prop::sample::select(Per::ALL);
    (words(), 1..5_000_000u32, 0..100_000u32, per).prop_map(|(label, min_cents, more, per)| Amount {
        label: TextMap([(Lang::NL, label)].into()),
        min_cents,
        max_cents: min_cents + more,
        per,
        sources: vec![],
    })
}

fn place() -> impl Strategy<Value = Place> {
    let access = prop::sample::select(vec![Access::Yes, Access::Partly, Access::No, Access::Unknown]);
    let line = || prop::option::of(words());
    (words(), line(), line(), prop::option::of("[0-9]{4}"), prop::option::of(1..25u8), access).prop_map(
        |(name, street, locality, postal_code, nr, wheelchair)| Place {
            name: Some(name),
            neighbourhoods: nr.map(NeighbourhoodNr).into_iter().collect(),
            basis: nr.map(|_| Basis::Source),
            street,
            postal_code,
            locality,
            point: None,
            access: (wheelchair != Access::Unknown).then(|| AccessFacts { wheelchair, ..AccessFacts::default() }),
            sources: vec![],
        },
    )
}

/// Any facts, in the place of those a shipped record has.
fn service() -> impl Strategy<Value = Service> {
    let facts = (
        prop::collection::vec(ages(), 0..3),
        prop::collection::vec(hours(), 0..3),
        prop::collection::vec(period(), 0..3),
        prop::collection::vec(amount(), 0..3),
        prop::collection::vec(place(), 0..3),
        prop::collection::btree_set("0(9 [1-9][0-9]{2}|4[0-9]{2}) [0-9]{2} [0-9]{2}", 0..3),
        prop::option::of(words()),
    );
    let sets = (
        some(Stage::ALL),
        some(Group::ALL),
        some(DayPart::ALL),
        some(How::ALL),
        prop::sample::select(State::ALL),
        prop::sample::select(vec!["nl", "tr", "ckb", "uk", "zgh"]),
        some(Category::ALL),
    );
    let texts = (words(), words(), prop::option::of(words()), words(), words());
    (facts, sets, texts).prop_map(|(facts, sets, (name, summary, description, next_step, note))| {
        let mut service = shipped().service("circusplaneet").clone();
        let (ages, hours, periods, amounts, places, phones, label) = facts;
        let (stages, groups, parts, how, state, spoken, also_in) = sets;
        service.audience = Audience { ages, stages, groups, sources: vec![] };
        service.when = When { parts, periods, hours, holidays: Known::Yes, ..When::default() };
        service.when.hours.dedup();
        service.coverage = if places.is_empty() { Coverage::Mobile } else { Coverage::Located };
        service.cost = Some(Cost { kind: CostKind::ByIncome, uitpas: Known::No, amounts, sources: vec![] });
        service.taking_part.how = how;
        service.taking_part.ask_before = Some(Age { years: 0, months: 6, weeks: 1 });
        service.languages = Some(Languages {
            spoken: vec![spoken.parse().unwrap()],
            mother_tongue_on_request: Known::Yes,
            sources: vec![],
        });
        let contact =
            |value: String| Contact { kind: ContactKind::Phone, value, label: label.clone(), sources: vec![] };
        service.contacts = phones.into_iter().map(contact).collect();
        service.places = places;
        service.also_in = also_in;
        service.status.state = state;
        service.official_name = Some(note.clone());
        let about = [NoteAbout::Who, NoteAbout::Cost, NoteAbout::When, NoteAbout::How];
        let text = TextMap([(Lang::NL, note)].into());
        service.notes = about.map(|about| Note { about, text: text.clone(), sources: vec![] }).into();
        let text = service.texts.get_mut(&Lang::NL).unwrap();
        (text.name, text.summary, text.next_step) = (name, summary, next_step);
        text.name.truncate(64);
        text.description = description.map(|words| format!("{words}\n{words}"));
        service
    })
}

proptest! {
    // Many services at once: reading what a catalogue shares takes longest.
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn every_field_of_any_service_comes_back(services in prop::collection::vec(service(), 40)) {
        let numbered = |(at, service)| Service { id: format!("voorbeeld-{at:02}").parse().unwrap(), ..service };
        let services = services.into_iter().enumerate().map(numbered).collect();
        comes_back(&Edited { services, ..shipped().edited.clone() }, &root().join("public/catalogue"));
    }
}
