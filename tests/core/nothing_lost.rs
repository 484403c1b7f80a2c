//! What an import cannot take as it is, it keeps or tells.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use wegwijs::tool::import::{Hsds, Opendatasoft, Outcome, Uitdatabank};

use crate::bad_input::Folder;
use crate::catalogue::root;
use crate::imports::{imported, service};

fn document(folder: &Folder, value: &Value) -> [PathBuf; 1] {
    let path = folder.path().join("document.json");
    fs::write(&path, value.to_string()).unwrap();
    [path]
}

fn tells(outcome: &Outcome, part: &str) -> bool {
    outcome.told.iter().any(|told| told.message.contains(part))
}

/// Imports playgrounds of an Opendatasoft export.
fn playgrounds(out: &Folder, value: &Value) -> Outcome {
    let input = Folder::empty();
    let map = root().join("public/mappings/speelterreinen-gent.json");
    imported::<Opendatasoft>(&document(&input, value), out.path(), Some(&map))
}

#[test]
fn a_record_that_comes_twice_in_one_document_is_told() {
    let (out, point) = (Folder::empty(), json!({ "lon": 3.725, "lat": 51.0543 }));
    let one = json!({ "naam": "Voorbeeldplein", "functies": "glijbaan", "geo_point_2d": point });
    let other = json!({ "naam": "Voorbeeldplein", "functies": "schommel", "geo_point_2d": point });
    let outcome = playgrounds(&out, &json!([one, other]));
    assert!(tells(&outcome, "more than once"), "{outcome:?}");
    let outcome = playgrounds(&out, &json!([other]));
    assert_eq!((outcome.unchanged, tells(&outcome, "more than once")), (1, false));
}

#[test]
fn a_key_that_stands_twice_in_a_record_is_told_of_that_record() {
    let input = Folder::empty();
    let map = root().join("public/mappings/speelterreinen-gent.json");
    let twice = r#"{ "naam": "Voorbeeldplein", "functies": "glijbaan", "functies": "schommel" }"#;
    for text in [
        format!("[{{ \"naam\": \"Ander plein\" }}, {twice}]"),
        format!("{{ \"results\": [{twice}] }}"),
        twice.to_owned(),
    ] {
        let out = Folder::empty();
        input.write("document.json", &text);
        let outcome = imported::<Opendatasoft>(&[input.path().join("document.json")], out.path(), Some(&map));
        let number = text.matches("naam").count() - 1;
        let told = outcome.told.iter().find(|told| told.message.contains("`/functies` stands twice")).unwrap();
        assert_eq!(told.record, format!("document.json#{number}"));
    }
}

#[test]
fn a_point_stands_in_the_geometry_where_there_is_no_other() {
    let out = Folder::empty();
    let geometry = json!({ "type": "Feature", "geometry": { "type": "Point", "coordinates": [3.725, 51.0543] } });
    playgrounds(&out, &json!([{ "naam": "Voorbeeldplein", "geo_point_2d": null, "geometry": geometry }]));
    assert_eq!(service(out.path(), "voorbeeldplein").places[0].neighbourhoods[0].0, 1);
}

#[test]
fn what_is_cut_off_a_description_or_a_note_is_kept() {
    let (out, input) = (Folder::empty(), Folder::empty());
    let (long, costs) = ("Woorden. ".repeat(400), "Kosten. ".repeat(400));
    let record = json!({
        "id": "a", "name": "Voorbeeldclub", "status": "active", "description": long, "fees_description": costs,
    });
    let outcome = imported::<Hsds>(&document(&input, &record), out.path(), None);
    assert!(tells(&outcome, "is cut"), "{outcome:?}");
    let club = service(out.path(), "voorbeeldclub");
    assert_eq!(club.extra["description/nl"].as_str(), Some(long.trim()));
    assert_eq!(club.extra["notes/whole"], json!([costs.trim()]));
    assert!(club.notes.iter().all(|note| note.text.0.values().all(|text| text.chars().count() <= 2000)));
}

#[test]
fn the_number_of_places_is_kept() {
    let (out, input) = (Folder::empty(), Folder::empty());
    let (room, left) =
        (json!({ "type": "Available", "capacity": 20, "remainingCapacity": 3 }), json!({ "type": "Available" }));
    let day = |day: u8, room: &Value| {
        json!({ "startDate": format!("2027-07-0{day}T09:00:00+02:00"), "endDate": format!("2027-07-0{day}T16:00:00+02:00"),
            "status": { "type": "Available" }, "bookingAvailability": room,
            "childcare": { "start": "09:30", "end": "15:00" } })
    };
    let event = json!({
        "@id": "https://io.example.org/event/1", "mainLanguage": "nl", "name": { "nl": "Voorbeeldkamp" },
        "terms": [{ "id": "0.57.0.0.0", "label": "Kamp of vakantie", "domain": "eventtype" }],
        "calendarType": "multiple", "workflowStatus": "APPROVED", "bookingAvailability": room,
        "startDate": "2027-07-05T09:00:00+02:00", "endDate": "2027-07-06T16:00:00+02:00",
        "subEvent": [day(5, &room), day(6, &left)],
    });
    imported::<Uitdatabank>(&document(&input, &event), out.path(), None);
    // Its care lies within its hours: a question for an editor, no reason to leave it out.
    let camp = service(out.path(), "voorbeeldkamp");
    assert_eq!(camp.extra["bookingAvailability"], room);
    let days = camp.extra["subEvent/bookingAvailability"].as_array().unwrap();
    assert_eq!((days.len(), &days[0]["bookingAvailability"]), (1, &room));
}

#[test]
fn a_file_that_names_its_schema_still_does_when_an_import_has_written_it() {
    let (out, input) = (Folder::region(), Folder::empty());
    for name in ["region", "taxonomy", "neighbourhoods", "holidays", "providers"] {
        let mut file: Value = serde_json::from_str(&out.text(&format!("{name}.json"))).unwrap();
        file["$schema"] = json!(format!("schema/{name}.json"));
        out.write(&format!("{name}.json"), &file.to_string());
    }
    let organization = json!({ "id": "o", "name": "Voorbeeldclub vzw", "description": "" });
    let record = json!({ "id": "a", "name": "Voorbeeldclub", "status": "active", "organization": organization });
    let outcome = imported::<Hsds>(&document(&input, &record), out.path(), None);
    assert_eq!(outcome.new, 1, "{outcome:?}");
    let providers: Value = serde_json::from_str(&out.text("providers.json")).unwrap();
    assert_eq!(providers["$schema"], "schema/providers.json");
    assert!(providers["providers"].as_array().unwrap().iter().any(|provider| provider["name"] == "Voorbeeldclub vzw"));
    assert_eq!(out.errors(), []);
}
