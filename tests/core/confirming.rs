//! Confirming a service: what is written, and what is refused.

use std::process::Output;

use serde_json::{Value, json};
use wegwijs::domain::Service;

use crate::bad_input::{CAMP, Folder, HOSTILE, NURSERY};
use crate::catalogue::{root, today};
use crate::command_line::{shown, wegwijs};

fn confirm(folder: &Folder, id: &str, by: &str, on: &str) -> Output {
    wegwijs(&["confirm", folder.path().to_str().unwrap(), id, "--by", by, "--on", on])
}

fn id_of(file: &str) -> &str {
    file.strip_prefix("services/").unwrap().strip_suffix(".json").unwrap()
}

/// Confirms a record twice; each time the file is exactly what is expected of
/// the name (as JSON) and the day.
fn confirmed_twice(text: &str, id: &str, expected: impl Fn(&str, &str) -> String) {
    let folder = Folder::region();
    let file = format!("services/{id}.json");
    folder.write(&file, text);
    for (by, on) in [("Ann, \"balie\" 3", "2026-11-20"), ("Bo {[", "2026-11-21")] {
        let output = confirm(&folder, id, by, on);
        assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
        assert!(shown(&output.stdout).contains(&format!("now:    confirmed by {by} on {on}")));
        assert_eq!(folder.text(&file), expected(&json!(by).to_string(), on));
    }
    let names = std::fs::read_dir(folder.path().join("services")).unwrap().map(|f| f.unwrap().file_name());
    assert!(names.into_iter().all(|name| name.to_str().unwrap().ends_with(".json")));
}

#[test]
fn a_confirmation_changes_no_other_byte_of_a_shipped_record() {
    for id in ["alles-kan", "uilenspel", "kinderopvangpunt-gent"] {
        let path = root().join(format!("public/catalogue/services/{id}.json"));
        let text = std::fs::read_to_string(path).unwrap();
        let (head, tail) = text.split_once("\n  \"texts\"").unwrap();
        for newline in ["\n", "\r\n"] {
            let trust = |by: &str, on: &str| {
                let trust = format!(
                    "\n  \"trust\": {{\n    \"verified_on\": \"{on}\",\n    \"verified_by\": {by}\n  }},\n  \"texts\""
                );
                format!("{head}{trust}{tail}").replace('\n', newline)
            };
            confirmed_twice(&text.replace('\n', newline), id, trust);
        }
    }
}

#[test]
fn a_record_on_one_line_stays_on_one_line() {
    let folder = Folder::region();
    let mut record: Value = serde_json::from_str(&folder.text(NURSERY)).unwrap();
    record["trust"] = json!({ "expires_on": "2027-01-31" });
    let text = record.to_string();
    confirmed_twice(&text, id_of(NURSERY), |by, on| {
        let trust = format!("{{\"verified_on\":\"{on}\",\"verified_by\":{by},\"expires_on\":\"2027-01-31\"}}");
        text.replace("{\"expires_on\":\"2027-01-31\"}", &trust)
    });
}

#[test]
fn a_confirmed_record_stays_sound() {
    let folder = Folder::region();
    for file in [NURSERY, CAMP, HOSTILE] {
        let output = confirm(&folder, id_of(file), "Ann", "2026-11-20");
        assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
        let service: Service = serde_json::from_str(&folder.text(file)).unwrap();
        assert_eq!(service.trust.verified_by.as_deref(), Some("Ann"));
    }
    assert_eq!(folder.errors(), Vec::new());
    // A name that is hidden behind an escape is found by no simple reader.
    folder.write(NURSERY, &folder.text(NURSERY).replace("\"trust\"", "\"tr\\u0075st\""));
    let before = folder.text(NURSERY);
    assert_eq!(confirm(&folder, id_of(NURSERY), "Bo", "2026-11-20").status.code(), Some(1));
    assert_eq!(folder.text(NURSERY), before);
}

#[test]
fn an_end_that_has_passed_is_told() {
    let folder = Folder::region();
    folder.set(CAMP, "/trust", json!({ "expires_on": "2025-01-31" }));
    let output = confirm(&folder, id_of(CAMP), "Ann", "2026-11-20");
    assert!(shown(&output.stdout).contains("holds until 2025-01-31"));
    assert!(shown(&output.stdout).contains("`expires_on` has passed"));
}

#[test]
fn wrong_confirmations_are_refused_and_write_nothing() {
    let folder = Folder::region();
    let before = folder.text(NURSERY);
    let id = id_of(NURSERY);
    let tomorrow = today().tomorrow().unwrap().to_string();
    for (id, by, on, code, says) in [
        (id, "Ann", tomorrow.as_str(), 2, "lies in the future"),
        (id, "Ann", "2026-02-30", 2, "is not a day"),
        (id, "Ann", "gisteren", 2, "is not a day"),
        (id, "", "2026-11-20", 2, "the name is empty"),
        (id, " \t", "2026-11-20", 2, "the name is empty"),
        (id, "Ann\u{202e}", "2026-11-20", 2, "direction-override"),
        (id, "Ann\nBo", "2026-11-20", 2, "control"),
        (id, &"a".repeat(121), "2026-11-20", 2, "121 characters"),
        ("voorbeeld-kinderdagverblijv", "Ann", "2026-11-20", 1, "did you mean voorbeeld-kinderdagverblijf"),
        ("kinderdagverblijf", "Ann", "2026-11-20", 1, "did you mean voorbeeld-kinderdagverblijf"),
        ("../services/voorbeeld-kinderdagverblijf", "Ann", "2026-11-20", 2, "is not an id"),
        ("voorbeeld-kinderdagverblijf.json", "Ann", "2026-11-20", 2, "is not an id"),
        ("..", "Ann", "2026-11-20", 2, "is not an id"),
    ] {
        let output = confirm(&folder, id, by, on);
        assert_eq!(output.status.code(), Some(code), "{id} {by} {on}");
        assert!(shown(&output.stderr).contains(says), "{}", shown(&output.stderr));
    }
    assert_eq!(folder.text(NURSERY), before);
    folder.write(NURSERY, "{");
    assert_eq!(confirm(&folder, id, "Ann", "2026-11-20").status.code(), Some(1));
    assert_eq!(folder.text(NURSERY), "{");
    assert_eq!(confirm(&Folder::empty(), id, "Ann", "2026-11-20").status.code(), Some(1));
}
