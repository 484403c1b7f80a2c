//! HSDS in: what a document says comes into the record, what has no place
//! there is kept, and nothing hostile does more than be skipped.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::{Value, json};
use wegwijs::catalogue::Severity;
use wegwijs::domain::{Access, ContactKind, CostKind, Coverage, Lang, NoteAbout, Places, Service, State, Weekday};
use wegwijs::tool::import::{self, Hsds, Outcome, Settings};

use crate::bad_input::Folder;
use crate::catalogue::{read_and_check, root, today};
use crate::imports::{any_json, pointers};

fn fixtures() -> PathBuf {
    root().join("tests/core/fixtures/hsds")
}

pub fn imported(inputs: &[PathBuf], out: &Path, lang: Lang, like: &Path) -> Outcome {
    let settings =
        Settings { inputs, out, like, map: None, lang: Some(lang), overwrite: false, dry_run: false, today: today() };
    import::import::<Hsds>(&settings, &mut |_| ()).unwrap()
}

/// Imports into a new catalogue, which has to be sound.
fn into_new(inputs: &[PathBuf], lang: Lang) -> (Folder, Outcome, BTreeMap<String, Service>) {
    let folder = Folder::empty();
    let outcome = imported(inputs, folder.path(), lang, &root().join("tests/region"));
    let services = sound(&folder);
    (folder, outcome, services)
}

fn sound(folder: &Folder) -> BTreeMap<String, Service> {
    let (edited, problems) = read_and_check(folder.path());
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    edited.unwrap().services.into_iter().map(|service| (service.id.to_string(), service)).collect()
}

fn notes(service: &Service, about: NoteAbout) -> Vec<&str> {
    service
        .notes
        .iter()
        .filter(|note| note.about == about)
        .flat_map(|n| n.text.0.values())
        .map(String::as_str)
        .collect()
}

fn told(outcome: &Outcome) -> String {
    outcome.told.iter().map(|told| format!("{}: {}\n", told.record, told.message)).collect()
}

#[test]
fn a_full_service_comes_in_field_by_field() {
    let (_folder, outcome, services) = into_new(&[fixtures().join("full.json")], Lang::NL);
    assert_eq!((outcome.read, outcome.new, outcome.skipped_in_all), (1, 1, 0), "{outcome:?}");
    let service = &services["voorbeeld-huiswerkclub"];
    let text = &service.texts[&Lang::NL];
    assert_eq!(text.summary, "Samen huiswerk maken na school.");
    assert!(text.description.as_deref().unwrap().starts_with("Vrijwilligers"));
    assert_eq!(text.next_step, "Bel om een plaats te vragen.");
    assert_eq!(notes(service, NoteAbout::How), ["Daarna maak je kennis met de begeleider.", "Breng je agenda mee."]);
    assert_eq!(service.concepts[0].as_str(), "homework-help");
    assert_eq!(service.status.state, State::Running);
    assert_eq!(service.status.as_of.unwrap().to_string(), "2026-10-03");
    let ages = &service.audience.ages[0];
    assert_eq!((ages.from.unwrap().to_string(), ages.to.unwrap().to_string()), ("P2Y6M".into(), "P12Y".into()));
    assert_eq!(service.when.hours.len(), 1);
    assert_eq!(service.when.hours[0].days, [Weekday::Mo, Weekday::Th]);
    assert_eq!(service.when.hours[0].closes.unwrap().minutes, 17 * 60 + 30);
    assert_eq!(service.when.periods.len(), 1);
    assert_eq!(notes(service, NoteAbout::When), ["In de krokusvakantie is er een hele week."]);
    let cost = service.cost.as_ref().unwrap();
    assert_eq!((cost.kind, cost.amounts.len(), cost.amounts[0].min_cents), (CostKind::Fixed, 1, 1250));
    let spoken = &service.languages.as_ref().unwrap().spoken;
    assert_eq!(spoken.iter().map(Lang::to_string).collect::<Vec<_>>(), ["nl", "tr", "ar"]);
    let place = &service.places[0];
    assert_eq!(place.neighbourhoods[0].0, 1);
    assert_eq!(place.street.as_deref(), Some("Voorbeeldstraat 1"));
    assert_eq!(place.access.as_ref().unwrap().wheelchair, Access::Partly);
    assert_eq!(notes(service, NoteAbout::Access), ["Er is een ringleiding.", "Zet je toestel op T."]);
    assert_eq!(service.coverage, Coverage::Located);
    assert_eq!(service.trust.verified_by.as_deref(), Some("nakijker@example.org"));
    assert_eq!(service.availability.as_ref().unwrap().state, Places::Full);
    assert_eq!(service.providers[0].as_str(), "voorbeeldvereniging-vzw");
    let contact = |value: &str| service.contacts.iter().find(|c| c.value == value).unwrap();
    assert_eq!(contact("+32 9 210 10 10").label.as_deref(), Some("onthaal"));
    assert_eq!(contact("club@example.org").label, None);
    assert_eq!(contact("info@example.org").label.as_deref(), Some("Voorbeeldvereniging vzw"));
    assert_eq!(contact("an@example.org").label.as_deref(), Some("An Voorbeeld, coördinator"));
}

#[test]
fn what_has_no_place_is_kept_under_its_own_name_and_told() {
    let (_folder, outcome, services) = into_new(&[fixtures().join("full.json")], Lang::NL);
    let extra = &services["voorbeeld-huiswerkclub"].extra;
    let kept: Vec<&str> = extra.keys().map(String::as_str).collect();
    let wanted = [
        "accreditations",
        "alternate_name",
        "attributes",
        "cost_options",
        "funding",
        "languages",
        "metadata",
        "organization",
        "phones",
        "program",
        "required_documents",
        "schedules",
        "service_areas",
        "service_at_locations",
        "service_capacity",
    ];
    assert_eq!(kept, wanted);
    assert_eq!(extra["cost_options"].as_array().unwrap().len(), 2);
    let said = told(&outcome);
    for words in
        ["repeats MONTHLY", "`GBP`", "does not hold today", "type `fax`", "time zone", "not known by that code"]
    {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
}

#[test]
fn pages_of_a_folder_come_in_with_every_status() {
    let (_folder, outcome, services) = into_new(&[fixtures().join("pages")], Lang::NL);
    assert_eq!((outcome.read, outcome.new), (3, 3));
    let state = |id: &str| (services[id].status.state, services[id].coverage);
    assert_eq!(state("voorbeeld-praatgroep"), (State::Ended, Coverage::Online));
    assert_eq!(services["voorbeeld-praatgroep"].extra["status"], "temporarily closed");
    assert_eq!(state("voorbeeld-gezinslijn"), (State::Running, Coverage::Citywide));
    assert_eq!(state("voorbeeld-zomerkamp").0, State::Ended);
    assert!(told(&outcome).contains("closed for a time"));
}

#[test]
fn the_uk_profile_comes_in() {
    let (_folder, outcome, services) = into_new(&[fixtures().join("uk.json")], "en".parse().unwrap());
    let service = &services["example-swimming-lessons"];
    assert_eq!(service.concepts[0].as_str(), "swimming");
    assert_eq!(service.places[0].access.as_ref().unwrap().wheelchair, Access::Yes);
    assert_eq!(service.places[0].neighbourhoods[0].0, 2);
    assert_eq!(notes(service, NoteAbout::Cost), ["Bring a coin for the locker."]);
    let cost = service.cost.as_ref().unwrap();
    assert_eq!((cost.kind, cost.amounts[0].min_cents), (CostKind::Mixed, 300));
    assert!(service.languages.is_none());
    assert!(told(&outcome).contains("no currency"));
}

#[test]
fn malformed_records_are_skipped_and_malformed_parts_left_out_each_with_its_reason() {
    let (_folder, outcome, services) = into_new(&[fixtures().join("malformed.json")], Lang::NL);
    let skipped: Vec<_> = outcome.skipped.iter().map(|s| (s.record.as_str(), s.message.as_str())).collect();
    let wanted = [
        ("malformed.json#0", "has no id"),
        ("zonder-naam", "has no name"),
        ("leeg", "has no name"),
        ("malformed.json#3", "is not an object"),
    ];
    assert_eq!(skipped, wanted);
    let service = services.values().next().unwrap();
    assert_eq!(service.texts[&Lang::NL].name, "Voorbeeld muziekgroep");
    assert!(service.audience.ages.is_empty() && service.contacts.is_empty() && service.when.hours.is_empty());
    assert_eq!(service.status.state, State::Ended);
    assert_eq!(service.extra["website"], json!(["javascript:alert(1)"]));
    assert_eq!(service.extra["status"], json!("4"));
}

#[test]
fn importing_twice_gives_the_same_bytes() {
    let folder = Folder::empty();
    let inputs = [fixtures().join("full.json"), fixtures().join("pages"), fixtures().join("uk.json")];
    let like = root().join("tests/region");
    let bytes = || {
        let names = fs::read_dir(folder.path().join("services")).unwrap().map(|e| e.unwrap().path());
        names.map(|path| (path.clone(), fs::read(path).unwrap())).collect::<BTreeMap<_, _>>()
    };
    imported(&inputs, folder.path(), Lang::NL, &like);
    let first = bytes();
    let outcome = imported(&inputs, folder.path(), Lang::NL, &like);
    assert_eq!((outcome.new, outcome.updated, outcome.unchanged), (0, 0, 5));
    assert_eq!(bytes(), first);
}

#[test]
fn a_later_import_updates_a_record_and_leaves_what_people_changed() {
    let (folder, input) = (Folder::empty(), Folder::empty());
    let like = root().join("tests/region");
    let mut document: Value = serde_json::from_str(&fs::read_to_string(fixtures().join("full.json")).unwrap()).unwrap();
    input.write("service.json", &document.to_string());
    let inputs = [input.path().join("service.json")];
    imported(&inputs, folder.path(), Lang::NL, &like);
    let file = "services/voorbeeld-huiswerkclub.json";
    folder.set(file, "/texts/nl/summary", json!("Door een mens geschreven."));
    document["description"] = json!("Iets anders.");
    document["maximum_age"] = json!(14);
    input.write("service.json", &document.to_string());
    let outcome = imported(&inputs, folder.path(), Lang::NL, &like);
    assert_eq!((outcome.new, outcome.updated), (0, 1));
    assert!(told(&outcome).contains("`texts/nl` was changed by hand and stays"));
    let service = &sound(&folder)["voorbeeld-huiswerkclub"];
    assert_eq!(service.texts[&Lang::NL].summary, "Door een mens geschreven.");
    assert_eq!(service.audience.ages[0].to.unwrap().to_string(), "P14Y");
}

#[test]
fn a_service_inside_its_organisation_comes_in() {
    let input = Folder::empty();
    let organization = json!({
        "id": "o1", "name": "Voorbeeldhuis", "description": "Een huis.",
        "services": [{ "id": "s1", "name": "Voorbeeld dansles", "status": "active" }],
    });
    input.write("organization.json", &organization.to_string());
    let (_folder, _, services) = into_new(&[input.path().to_owned()], Lang::NL);
    assert_eq!(services["voorbeeld-dansles"].providers[0].as_str(), "voorbeeldhuis");
    assert!(services["voorbeeld-dansles"].contacts.iter().all(|c| c.kind != ContactKind::Chat));
}

#[test]
fn a_schedule_that_cannot_be_read_whole_makes_no_hours() {
    let week = json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00" });
    let changes = [
        ("valid_to", json!("volgend jaar")),
        ("valid_to", json!("2001-01-01")),
        ("interval", json!(2)),
        ("interval", json!("vaak")),
        ("byday", json!("MO,XX")),
        ("byday", json!(["MO"])),
        ("count", json!(3)),
        ("valid_from", json!("2999-01-01")),
        ("bymonthday", json!("1,2")),
        ("freq", json!("DAILY")),
        ("opens_at", json!("kwart na negen")),
        ("closes_at", json!("12u")),
    ];
    for (field, value) in changes {
        let mut schedule = week.clone();
        schedule[field] = value;
        let input = Folder::empty();
        let service = json!({ "id": "s", "name": "Voorbeeld les", "status": "active", "schedules": [schedule] });
        input.write("service.json", &service.to_string());
        let (_folder, outcome, services) = into_new(&[input.path().to_owned()], Lang::NL);
        let service = &services["voorbeeld-les"];
        assert!(service.when.hours.is_empty() && service.when.periods.is_empty(), "{field}: {:?}", service.when);
        assert!(service.extra.contains_key("schedules") && told(&outcome).contains("a schedule is kept"), "{field}");
    }
}

#[test]
fn what_is_no_service_does_not_become_one() {
    let input = Folder::empty();
    let others = json!({ "contents": [
        { "id": "o2", "name": "Voorbeeldbond", "description": "", "website": "https://example.org" },
        { "id": "l1", "name": "Wijkhuis", "location_type": "physical" },
        { "id": "t1", "name": "dans", "description": "", "taxonomy": "voorbeeld" },
        { "id": "sl1", "service": { "id": "s2", "name": "Dansles", "status": "active" }, "location": { "id": "l1" } },
    ] });
    input.write("others.json", &others.to_string());
    let (_folder, outcome, services) = into_new(&[input.path().to_owned()], Lang::NL);
    assert_eq!((services.len(), outcome.skipped_in_all), (0, 4));
}

#[test]
fn a_document_nested_beyond_reason_is_skipped() {
    let input = Folder::empty();
    input.write("deep.json", &format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let deep = format!("{{\"id\":\"a\",\"name\":\"b\",\"x\":{}1{}}}", "[".repeat(120), "]".repeat(120));
    input.write("less.json", &deep);
    input.write("huge.json", "{\"id\":\"h\",\"name\":\"n\",\"minimum_age\":1e400}");
    let outcome = imported(&[input.path().to_owned()], Folder::empty().path(), Lang::NL, &root().join("tests/region"));
    assert!(outcome.skipped_in_all >= 2, "{outcome:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_a_document_nothing_panics_and_what_comes_in_is_sound(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..12),
    ) {
        let mut document: Value =
            serde_json::from_str(&fs::read_to_string(fixtures().join("full.json")).unwrap()).unwrap();
        for (index, value) in changes {
            let mut all = Vec::new();
            pointers(&document, "", &mut all);
            *document.pointer_mut(&all[index.index(all.len())]).unwrap() = value;
        }
        let input = Folder::empty();
        input.write("service.json", &document.to_string());
        into_new(&[input.path().to_owned()], Lang::NL);
    }
}
