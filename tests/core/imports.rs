//! Records of other systems: what becomes of them, what is told, and what
//! people changed since.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};
use wegwijs::domain::{Lang, Service};
use wegwijs::tool::import::{Format, Opendatasoft, Outcome, Settings, Uitdatabank, WORDS, import};
use wegwijs::tool::{Locales, check_locales, read};

use crate::bad_input::Folder;
use crate::catalogue::root;

const MAP: &str = "public/mappings/speelterreinen-gent.json";

fn fixture(name: &str) -> PathBuf {
    root().join("tests/core/fixtures").join(name)
}

/// Imports into a folder that takes over Ghent's frame.
pub fn imported<F: Format>(inputs: &[PathBuf], out: &Path, map: Option<&Path>) -> Outcome {
    let settings = Settings {
        inputs,
        out,
        like: &root().join("public/catalogue"),
        map,
        lang: None,
        overwrite: false,
        dry_run: false,
        today: date(2026, 11, 22),
    };
    import::<F>(&settings, &mut |_| ()).unwrap()
}

pub fn service(dir: &Path, id: &str) -> Service {
    serde_json::from_slice(&fs::read(dir.join(format!("services/{id}.json"))).unwrap()).unwrap()
}

/// Every file of a catalogue.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let services = fs::read_dir(dir.join("services")).unwrap().map(|entry| entry.unwrap().path());
    let shared = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    services.chain(shared).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn uit(out: &Path) -> Outcome {
    imported::<Uitdatabank>(&[fixture("uitdatabank/page.json")], out, None)
}

/// What a file becomes, written to a folder of its own.
fn written(folder: &Folder, name: &str, value: &Value) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, value.to_string()).unwrap();
    path
}

#[test]
fn events_and_places_come_in_and_the_others_are_counted() {
    let out = Folder::empty();
    let outcome = uit(out.path());
    assert_eq!((outcome.read, outcome.new, outcome.skipped_in_all), (13, 7, 1));
    assert!(outcome.skipped[0].message.contains("embed=true"));
    let left_out = ["a draft", "cancelled", "for adults", "for school groups", "over"];
    assert_eq!(outcome.left_out.keys().map(String::as_str).collect::<Vec<_>>(), left_out);
    let reading = read(out.path());
    assert_eq!(reading.problems, []);
    let problems = wegwijs::catalogue::check(&reading.edited.unwrap(), date(2026, 11, 22));
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == wegwijs::catalogue::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn a_camp_keeps_its_days_hours_care_and_prices() {
    let out = Folder::empty();
    uit(out.path());
    let camp = serde_json::to_value(service(out.path(), "zomerkamp-zwemmen-en-dansen")).unwrap();
    assert_eq!(camp["concepts"], json!(["holiday-camp", "swimming"]));
    let period = &camp["when"]["periods"][0];
    // Written in UTC, 7:00 in summer is 9:00 in Ghent.
    assert_eq!((&period["start"], &period["end"]), (&json!("2027-07-05"), &json!("2027-07-09")));
    assert_eq!((&period["opens"], &period["closes"]), (&json!("09:00"), &json!("16:00")));
    assert_eq!((&period["care_from"], &period["care_until"]), (&json!("08:00"), &json!("17:30")));
    assert_eq!(camp["when"]["holidays"], "yes");
    assert_eq!(camp["cost"]["uitpas"], "yes");
    assert_eq!(camp["cost"]["amounts"][0]["min_cents"], 9550);
    assert_eq!(camp["places"][0]["neighbourhoods"], json!([17]));
    assert_eq!(camp["access"]["wheelchair"], "yes");
    assert_eq!(camp["texts"]["nl"]["summary"], "Vijf dagen zwemmen & dansen. Breng een zwempak mee.");
    assert_eq!(camp["extra"]["texts_in_other_languages"]["name/de"], "Sommerlager");
    assert_eq!(camp["extra"]["image"], "https://images.example.org/1.jpg");
}

#[test]
fn weekly_days_become_a_period_and_a_day_called_off_is_left_out() {
    let out = Folder::empty();
    let outcome = uit(out.path());
    let dance = serde_json::to_value(service(out.path(), "dansles-op-woensdag")).unwrap();
    let periods = dance["when"]["periods"].as_array().unwrap();
    assert_eq!(periods.len(), 2);
    assert_eq!(periods[1]["days"], json!(["we"]));
    assert_eq!((&periods[1]["start"], &periods[1]["end"]), (&json!("2027-01-20"), &json!("2027-02-03")));
    assert_eq!(dance["cost"]["kind"], "free");
    assert_eq!(dance["extra"]["phone"], json!(["zie site"]));
    assert!(outcome.told.iter().any(|told| told.record.ends_with("weekly") && told.message.contains("zie site")));
}

#[test]
fn births_become_ages_on_the_first_day() {
    let out = Folder::empty();
    uit(out.path());
    let camp = serde_json::to_value(service(out.path(), "sportkamp-voor-kleuters")).unwrap();
    // Born in 2021 to 2023, in April 2027: 3 to 6.
    assert_eq!(camp["audience"]["ages"][0]["from"], "P3Y");
    assert_eq!(camp["audience"]["ages"][0]["to"], "P6Y");
    assert_eq!(camp["availability"]["state"], "full");
}

#[test]
fn an_import_run_twice_gives_the_same_files() {
    let out = Folder::empty();
    uit(out.path());
    let first = files(out.path());
    let outcome = uit(out.path());
    assert_eq!((outcome.new, outcome.updated, outcome.unchanged), (0, 0, 7));
    assert_eq!(files(out.path()), first);
}

/// One event, as a page.
fn event(id: &str, name: &str, more: Value) -> Value {
    let mut event = json!({ "@id": id, "mainLanguage": "nl", "name": { "nl": name }, "calendarType": "permanent",
        "terms": [{ "id": "1.50", "label": "Zwemmen", "domain": "theme" }] });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "member": [event] })
}

#[test]
fn a_later_import_follows_the_source_and_leaves_alone_what_people_changed() {
    let (out, files) = (Folder::empty(), Folder::empty());
    let first = written(&files, "1.json", &event("e1", "Zwemmen", json!({ "typicalAgeRange": "6-12" })));
    imported::<Uitdatabank>(&[first], out.path(), None);
    let path = out.path().join("services/zwemmen.json");
    let mut record: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    record["audience"]["ages"][0]["to"] = json!("P10Y");
    record["texts"]["fr"] =
        json!({ "provenance": "human", "name": "Natation", "summary": "Nager.", "next_step": "Allez-y." });
    fs::write(&path, record.to_string()).unwrap();

    let changed = event("e1", "Zwemmen voor iedereen", json!({ "typicalAgeRange": "7-12" }));
    let second = written(&files, "2.json", &changed);
    let outcome = imported::<Uitdatabank>(std::slice::from_ref(&second), out.path(), None);
    assert_eq!(outcome.updated, 1);
    let now = service(out.path(), "zwemmen");
    assert_eq!(now.texts[&Lang::NL].name, "Zwemmen voor iedereen");
    assert_eq!(now.texts[&"fr".parse().unwrap()].name, "Natation");
    assert_eq!(serde_json::to_value(&now.audience).unwrap()["ages"][0]["to"], "P10Y");
    assert!(
        outcome.told.iter().any(|told| told.message.contains("`audience` was changed by hand")),
        "{:?}",
        outcome.told
    );
    // And once more, with nothing new to say.
    let again = imported::<Uitdatabank>(&[second], out.path(), None);
    assert_eq!(again.unchanged, 1);
}

#[test]
fn a_record_of_an_earlier_import_that_is_cancelled_ends() {
    let (out, files) = (Folder::empty(), Folder::empty());
    let first = written(&files, "1.json", &event("e1", "Zwemmen", json!({})));
    imported::<Uitdatabank>(&[first], out.path(), None);
    let cancelled = written(&files, "2.json", &event("e1", "Zwemmen", json!({ "status": { "type": "Unavailable" } })));
    let outcome = imported::<Uitdatabank>(&[cancelled], out.path(), None);
    assert_eq!(outcome.updated, 1, "{outcome:?}");
    assert!(!service(out.path(), "zwemmen").is_offered());
}

#[test]
fn two_records_of_one_name_get_two_ids() {
    let (out, files) = (Folder::empty(), Folder::empty());
    let one = written(&files, "1.json", &event("e1", "Zwemmen", json!({})));
    let other = written(&files, "2.json", &event("e2", "Zwemmen", json!({})));
    let outcome = imported::<Uitdatabank>(&[one, other], out.path(), None);
    assert_eq!(outcome.new, 2);
}

#[test]
fn a_file_of_somebody_else_is_never_overwritten() {
    let (out, files) = (Folder::empty(), Folder::empty());
    fs::create_dir_all(out.path().join("services")).unwrap();
    fs::write(out.path().join("services/zwemmen.json"), "mine").unwrap();
    let one = written(&files, "1.json", &event("e1", "Zwemmen", json!({})));
    imported::<Uitdatabank>(&[one], out.path(), None);
    assert_eq!(fs::read_to_string(out.path().join("services/zwemmen.json")).unwrap(), "mine");
}

#[test]
fn a_file_cut_off_gives_what_it_holds_and_says_so() {
    let (out, files) = (Folder::empty(), Folder::empty());
    let page = event("e1", "Zwemmen", json!({})).to_string();
    let cut = files.path().join("cut.json");
    fs::write(&cut, &page[..page.len() - 2]).unwrap();
    let outcome = imported::<Uitdatabank>(&[cut], out.path(), None);
    assert_eq!((outcome.new, outcome.skipped_in_all), (1, 1));
    assert!(outcome.skipped[0].message.contains("not JSON"));
}

#[test]
fn records_come_in_however_a_file_strings_them_together() {
    let alone = |id: &str, name: &str| event(id, name, json!({}))["member"][0].take();
    let (one, two) = (alone("e1", "Zwemmen"), alone("e2", "Dansen"));
    let page = |event: &Value| json!({ "@type": "PagedCollection", "member": [event] });
    let shapes = [
        format!("\u{FEFF}{}", json!([one, two])),
        format!("{one}\r\n{two}\r\n"),
        format!("{}\n{}", page(&one), page(&two)),
        json!([page(&one), page(&two)]).to_string(),
        format!("{}\n{one}\n{two}", json!({ "@type": "PagedCollection", "member": null })),
    ];
    for shape in shapes {
        let (out, files) = (Folder::empty(), Folder::empty());
        files.write("events.json", &shape);
        let outcome = imported::<Uitdatabank>(&[files.path().to_owned()], out.path(), None);
        assert_eq!((outcome.read, outcome.new, outcome.skipped_in_all), (2, 2, 0), "{shape}: {outcome:?}");
    }
}

#[test]
fn weekly_hours_that_cannot_come_in_are_kept() {
    let weekly = |closes: &str, more: Value| {
        let mut entry = json!({ "dayOfWeek": ["monday"], "opens": "20:00", "closes": closes });
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "calendarType": "permanent", "openingHours": [entry], "startDate": null, "endDate": null })
    };
    let care = json!({ "childcare": { "start": "19:00" } });
    let events = json!([
        event("e1", "Tot middernacht", weekly("00:00", json!({}))),
        event("e2", "Door de nacht", weekly("02:00", json!({}))),
        event("e3", "Met opvang", weekly("22:00", care)),
        event("e4", "Zonder data", {
            let mut said = weekly("22:00", json!({}));
            said["calendarType"] = json!("periodic");
            said
        }),
    ]);
    let (out, files) = (Folder::empty(), Folder::empty());
    let path = written(&files, "events.json", &events);
    let outcome = imported::<Uitdatabank>(&[path], out.path(), None);
    let record = |id: &str| -> Value { serde_json::from_str(&out.text(&format!("services/{id}.json"))).unwrap() };
    assert_eq!(record("tot-middernacht")["when"]["hours"][0]["closes"], "24:00");
    assert!(record("tot-middernacht").get("extra").is_none());
    for id in ["door-de-nacht", "met-opvang", "zonder-data"] {
        assert_eq!(record(id)["extra"]["openingHours"][0]["opens"], "20:00", "{id}");
    }
    assert!(outcome.told.iter().any(|told| told.message.contains("opening hours cannot be read")), "{outcome:?}");
}

#[test]
fn a_part_that_cannot_be_read_does_not_keep_an_event_out() {
    let weekly = json!([
        { "dayOfWeek": "monday", "opens": "09:00", "closes": "12:00" },
        { "dayOfWeek": ["tuesday"], "opens": "9 uur", "closes": "12:00" },
    ]);
    let said = json!({ "typicalAgeRange": "12-6", "calendarType": "permanent", "openingHours": weekly });
    let (out, files) = (Folder::empty(), Folder::empty());
    let path = written(&files, "events.json", &event("e1", "Zwemmen", said));
    let outcome = imported::<Uitdatabank>(&[path], out.path(), None);
    assert_eq!((outcome.new, outcome.skipped_in_all), (1, 0), "{outcome:?}");
    let record: Value = serde_json::from_str(&out.text("services/zwemmen.json")).unwrap();
    assert_eq!(record["extra"]["typicalAgeRange"], "12-6");
    let hours = record["when"]["hours"].as_array().unwrap();
    assert_eq!((hours.len(), &hours[0]["days"], &hours[0]["opens"]), (1, &json!(["mo"]), &json!("09:00")));
    assert_eq!(record["extra"]["openingHours"][1]["opens"], "9 uur");
}

#[test]
fn a_field_that_the_mapping_names_but_nobody_can_read_is_kept() {
    let (out, files) = (Folder::empty(), Folder::empty());
    let mut rows = playground("v2");
    rows[0]["functies"] = json!({ "glijbaan": true });
    let path = written(&files, "export.json", &rows);
    imported::<Opendatasoft>(&[path], out.path(), Some(&root().join(MAP)));
    let id = fs::read_dir(out.path().join("services")).unwrap().next().unwrap().unwrap().path();
    let record: Value = serde_json::from_slice(&fs::read(id).unwrap()).unwrap();
    assert_eq!(record["extra"]["functies"], json!({ "glijbaan": true }));
}

/// The playgrounds of Ghent as each version of the export writes them.
fn playground(shape: &str) -> Value {
    let fields = json!({ "naam": "Speelplein Voorbeeld", "functies": "glijbaan, schommel", "wijk": "Ledeberg" });
    let with = |extra: Value| {
        let mut all = fields.clone();
        all.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        all
    };
    let point = json!({ "type": "Point", "coordinates": [3.756, 51.0355] });
    match shape {
        "v2" => json!([with(json!({ "geo_point_2d": { "lon": 3.756, "lat": 51.0355 } }))]),
        "v2 search" => {
            json!({ "total_count": 1, "results": [with(json!({ "geo_point_2d": { "lon": 3.756, "lat": 51.0355 } }))] })
        }
        "v1" => json!([{ "datasetid": "speelterreinen-gent", "recordid": "a", "geometry": point,
            "fields": with(json!({ "geo_point_2d": [51.0355, 3.756] })), "record_timestamp": "2026-05-01T00:00:00Z" }]),
        "v1 search" => json!({ "nhits": 1, "records": [{ "recordid": "a", "geometry": point, "fields": fields }] }),
        _ => {
            json!({ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": point, "properties": fields }] })
        }
    }
}

#[test]
fn every_shape_of_an_open_data_export_gives_the_same_playground() {
    for shape in ["v2", "v2 search", "v1", "v1 search", "geojson"] {
        let (out, files) = (Folder::empty(), Folder::empty());
        let path = written(&files, "export.json", &playground(shape));
        let outcome = imported::<Opendatasoft>(&[path], out.path(), Some(&root().join(MAP)));
        assert_eq!((outcome.new, outcome.skipped_in_all), (1, 0), "{shape}: {outcome:?}");
        let id = fs::read_dir(out.path().join("services")).unwrap().next().unwrap().unwrap().path();
        let record: Value = serde_json::from_slice(&fs::read(id).unwrap()).unwrap();
        assert_eq!(record["places"][0]["neighbourhoods"], json!([17]), "{shape}");
        assert_eq!(record["texts"]["nl"]["summary"], "Speelplek buiten: glijbaan, schommel.", "{shape}");
        assert_eq!(record["texts"]["nl"]["next_step"], "Ga er gewoon naartoe.", "{shape}");
        assert_eq!(record["extra"]["wijk"], "Ledeberg", "{shape}");
    }
}

#[test]
fn the_sentences_are_the_same_in_every_language() {
    let locales = WORDS.iter().map(|(tag, text)| (tag.parse().unwrap(), (*text).to_owned())).collect();
    assert_eq!(check_locales(&Locales(locales)), Vec::<String>::new());
}

/// Almost what a field of some format holds.
const LOOKS: [&str; 12] = [
    "-",
    "6-",
    "-1MO",
    "24:00",
    "P1Y",
    "https://",
    "2026-02-30",
    "2026-02-30T25:00",
    "9999-12-31",
    "9999-12-31T23:59:59+14:00",
    "\0",
    "\u{202e}x",
];

/// Any JSON, up to a depth, with values that look like ours.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(&LOOKS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_@]{1,8}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

/// The values of a document, each by a pointer to it.
pub fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| {
                pointers(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), all)
            });
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), all));
        }
        _ => {}
    }
}

/// A conforming document with some of its values replaced by anything.
fn damaged(document: Value) -> impl Strategy<Value = Value> {
    let mut all = Vec::new();
    pointers(&document, "", &mut all);
    prop::collection::vec((prop::sample::select(all), any_json()), 1..6).prop_map(move |changes| {
        let mut damaged = document.clone();
        for (pointer, value) in changes {
            if let Some(place) = damaged.pointer_mut(&pointer) {
                *place = value;
            }
        }
        damaged
    })
}

fn survive<F: Format>(documents: &[Value], map: Option<&Path>) {
    let (out, files) = (Folder::empty(), Folder::empty());
    let each = documents.iter().enumerate();
    let paths: Vec<PathBuf> = each.map(|(at, document)| written(&files, &format!("{at}.json"), document)).collect();
    imported::<F>(&paths, out.path(), map);
    // What came in is sound.
    let reading = read(out.path());
    assert_eq!(reading.problems, []);
}

/// Documents in one import: reading what a catalogue's records share takes
/// longer than any of them.
const TOGETHER: usize = 40;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2))]

    #[test]
    fn no_event_stops_an_import(documents in {
        let text = fs::read(fixture("uitdatabank/page.json")).unwrap();
        prop::collection::vec(damaged(serde_json::from_slice(&text).unwrap()), TOGETHER)
    }) {
        survive::<Uitdatabank>(&documents, None);
    }

    #[test]
    fn no_export_stops_an_import(documents in prop::collection::vec(
        prop::sample::select(vec!["v1", "v2", "geojson"]).prop_map(playground).prop_flat_map(damaged), TOGETHER,
    )) {
        survive::<Opendatasoft>(&documents, Some(&root().join(MAP)));
    }
}
