//! The list of what to confirm: who is on it, in which order, and whom to call.

use serde_json::{Value, json};

use crate::bad_input::{CAMP, Folder, NURSERY};
use crate::catalogue::root;
use crate::command_line::wegwijs;
use crate::reports::{assert_sound_page, csv_of, json_of, records, report};

const DAY: &str = "2026-11-22";

/// The first list entry of a record, if it is on the list.
fn entry(folder: &Folder, file: &str, more: &[&str]) -> Option<Value> {
    let dir = folder.path().to_str().unwrap();
    let list = json_of(&[&["stale", dir, "--on", DAY], more].concat());
    let id = file.strip_prefix("services/").unwrap().strip_suffix(".json").unwrap();
    list["stale"].as_array().unwrap().iter().find(|entry| entry["id"] == id).cloned()
}

fn reasons(folder: &Folder, more: &[&str]) -> Option<Value> {
    entry(folder, NURSERY, more).map(|entry| entry["reasons"].clone())
}

#[test]
fn a_service_is_on_the_list_for_what_is_known_of_its_confirmation() {
    let folder = Folder::region();
    for (trust, wanted) in [
        (json!({}), Some(json!(["never-confirmed"]))),
        (json!({ "verified_on": "2026-11-20", "verified_by": "Ann" }), None),
        // Twelve months ago to the day is not more than twelve months ago.
        (json!({ "verified_on": "2025-11-22", "verified_by": "Ann" }), None),
        (json!({ "verified_on": "2025-11-21", "verified_by": "Ann" }), Some(json!(["confirmed-long-ago"]))),
        (json!({ "verified_on": "2026-11-20", "verified_by": "Ann", "expires_on": "2026-11-22" }), None),
        (
            json!({ "verified_on": "2026-11-20", "verified_by": "Ann", "expires_on": "2026-11-21" }),
            Some(json!(["expired"])),
        ),
        (json!({ "expires_on": "2020-01-01" }), Some(json!(["expired", "never-confirmed"]))),
    ] {
        folder.set(NURSERY, "/trust", trust.clone());
        assert_eq!(reasons(&folder, &[]), wanted, "{trust}");
    }
    folder.set(NURSERY, "/trust", json!({ "verified_on": "2026-09-20", "verified_by": "Ann" }));
    assert_eq!(reasons(&folder, &["--older-than", "3"]), None);
    assert_eq!(reasons(&folder, &["--older-than", "2"]), Some(json!(["confirmed-long-ago"])));
}

#[test]
fn an_old_source_is_told_of_what_nobody_confirmed_of_late() {
    let folder = Folder::region();
    let record: Value = serde_json::from_str(&folder.text(CAMP)).unwrap();
    folder.set(CAMP, "/trust", json!({}));
    for (date, wanted) in [("2026", "never-confirmed"), ("2025-11", "never-confirmed"), ("2025-10", "old-source")] {
        for key in record["sources"].as_object().unwrap().keys() {
            folder.set(CAMP, &format!("/sources/{key}/date"), json!(date));
        }
        let told = entry(&folder, CAMP, &[]).unwrap();
        assert_eq!(told["reasons"].as_array().unwrap().last().unwrap(), wanted, "{date}");
        assert_eq!(told["last_known"], date);
    }
}

#[test]
fn a_confirmation_takes_a_service_off_the_list() {
    let folder = Folder::region();
    let dir = folder.path().to_str().unwrap();
    folder.set(NURSERY, "/trust", json!({}));
    assert!(entry(&folder, NURSERY, &[]).is_some());
    let id = "voorbeeld-kinderdagverblijf";
    assert_eq!(wegwijs(&["confirm", dir, id, "--by", "Ann", "--on", "2026-11-21"]).status.code(), Some(0));
    assert!(entry(&folder, NURSERY, &[]).is_none());
}

#[test]
fn the_list_of_the_shipped_catalogue_holds_all_that_was_not_confirmed_the_oldest_first() {
    let list = json_of(&["stale", "public/catalogue", "--on", DAY]);
    let list = list["stale"].as_array().unwrap();
    let all = records(&root().join("public/catalogue"));
    let wanted = all.iter().filter(|record| record["status"]["state"] != "ended");
    let wanted: Vec<&Value> = wanted.filter(|record| record["trust"]["verified_on"].is_null()).collect();
    assert_eq!(list.len(), wanted.len());
    // Reading a shorter date as its last day, without a calendar.
    let last_day = |date: &Value| match date.as_str() {
        None => String::new(),
        Some(date) => format!("{date}-99-99")[..10].to_owned(),
    };
    let days: Vec<String> = list.iter().map(|entry| last_day(&entry["last_known"])).collect();
    assert!(days.is_sorted(), "{days:?}");
    for entry in list {
        let record = wanted.iter().find(|record| record["id"] == entry["id"]).unwrap();
        // Of two dates in the same year the more precise one is told.
        let dates = record["sources"].as_object().unwrap().values().map(|source| source["date"].as_str());
        assert_eq!(entry["newest_source"].as_str(), dates.max().unwrap(), "{}", record["id"]);
        let contacts = record["contacts"].as_array().cloned().unwrap_or_default();
        for kind in ["phone", "email", "website"] {
            let has = contacts.iter().any(|contact| contact["kind"] == kind);
            assert_eq!(entry[kind].is_object(), has, "{} {kind}", record["id"]);
        }
    }
}

#[test]
fn the_list_says_whom_to_call_in_every_form() {
    let folder = Folder::region();
    let dir = folder.path().to_str().unwrap();
    folder.set(NURSERY, "/trust", json!({}));
    folder.set(NURSERY, "/texts/nl/name", json!("=1+1, \"Kinder\"\ndagverblijf <b>"));
    folder.set(NURSERY, "/contacts/0/value", json!("+32 9 000 00 00"));
    folder.set(NURSERY, "/contacts/0/kind", json!("phone"));
    folder.set(NURSERY, "/contacts/0/label", json!("Balie"));
    let asked = ["stale", dir, "--on", DAY];
    let line = csv_of(&asked).into_iter().find(|line| line["id"] == "voorbeeld-kinderdagverblijf").unwrap();
    assert_eq!(line["name"], "'=1+1, \"Kinder\"\ndagverblijf <b>");
    assert!(!line["phone"].is_empty(), "{line:?}");
    let html = report(&[&asked[..], &["--html"]].concat());
    assert_sound_page(&html, "nl");
    assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"));
    assert_sound_page(&report(&[&asked[..], &["--html", "--lang", "en"]].concat()), "en");
    // A name on two lines stays on one in a terminal.
    let plain = report(&asked);
    assert!(plain.contains("\"Kinder\" dagverblijf"), "{plain}");
}

#[test]
fn wrong_days_and_spans_are_wrong_usage() {
    for wrong in [["--on", "gisteren"], ["--on", "2026-02-30"], ["--older-than", "-1"], ["--older-than", "1201"]] {
        let output = wegwijs(&["report", "stale", "tests/region", wrong[0], wrong[1]]);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}
