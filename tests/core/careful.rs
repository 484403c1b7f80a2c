//! What a careful editor would ask about: twins, hours that overlap, points
//! elsewhere, old confirmations, numbers nobody has.

use jiff::civil::date;
use serde_json::{Value, json};
use wegwijs::catalogue::{Severity, check, is_email, is_in_numbering_plan, is_phone_number, is_web_address};
use wegwijs::tool::read;

use crate::bad_input::{CAMP, Folder, NURSERY};

/// What is said of a file, as severity, pointer and message.
fn said(folder: &Folder, file: &str) -> Vec<(Severity, String, String)> {
    let reading = read(folder.path());
    assert_eq!(reading.problems, []);
    let problems = check(&reading.edited.unwrap(), date(2026, 11, 22));
    let of_file = problems.into_iter().filter(|problem| problem.file == file);
    of_file.map(|problem| (problem.severity, problem.pointer, problem.message)).collect()
}

fn is_said(folder: &Folder, file: &str, severity: Severity, pointer: &str, part: &str) {
    let all = said(folder, file);
    let found = all.iter().any(|(s, p, message)| *s == severity && p == pointer && message.contains(part));
    assert!(found, "{all:?}");
}

#[test]
fn hours_that_run_into_each_other_are_told() {
    let folder = Folder::region();
    let hours = |days: Value, opens: &str, closes: &str| json!({ "days": days, "opens": opens, "closes": closes, "sources": ["bedacht"] });
    let apart = json!([hours(json!(["mo"]), "09:00", "12:00"), hours(json!(["mo", "tu"]), "12:00", "14:00")]);
    folder.set(NURSERY, "/when/hours", apart);
    assert!(said(&folder, NURSERY).iter().all(|(_, pointer, _)| !pointer.starts_with("/when")));
    let over = json!([hours(json!(["mo"]), "09:00", "12:30"), hours(json!(["mo", "tu"]), "12:00", "14:00")]);
    folder.set(NURSERY, "/when/hours", over);
    is_said(&folder, NURSERY, Severity::Warning, "/when/hours/1", "/when/hours/0");
}

#[test]
fn a_point_lies_in_the_neighbourhood_its_place_names() {
    let folder = Folder::region();
    let region = read(folder.path()).edited.unwrap().neighbourhoods.neighbourhoods;
    let (one, other) = (&region[0], &region[1]);
    let place = |nr: u8, lat: f64, lon: f64| {
        json!([{ "street": "Straat 1", "neighbourhoods": [nr], "basis": "source",
            "point": { "lat": lat, "lon": lon }, "sources": ["bedacht"] }])
    };
    folder.set(NURSERY, "/places", place(one.nr.0, one.centroid.lat, one.centroid.lon));
    assert!(said(&folder, NURSERY).iter().all(|(_, pointer, _)| !pointer.ends_with("/point")));
    folder.set(NURSERY, "/places", place(other.nr.0, one.centroid.lat, one.centroid.lon));
    is_said(&folder, NURSERY, Severity::Error, "/places/0/point", &one.name);
    folder.set(NURSERY, "/places", place(one.nr.0, 52.37, 4.9));
    is_said(&folder, NURSERY, Severity::Error, "/places/0/point", "lies outside");
}

#[test]
fn a_service_that_is_there_twice_is_told() {
    let folder = Folder::region();
    let place = json!([{ "street": "Straat 1", "locality": "Voorbeeldstad", "sources": ["bedacht"] }]);
    for (file, name) in [(NURSERY, "Speelhoek de Vlinder"), (CAMP, "Speelhoek de vlindr")] {
        folder.set(file, "/places", place.clone());
        folder.set(file, "/texts/nl/name", json!(name));
    }
    let twin = [NURSERY, CAMP]
        .iter()
        .flat_map(|file| said(&folder, file))
        .any(|(_, _, message)| message.contains("nearly the name"));
    assert!(twin);
    folder.set(CAMP, "/texts/nl/name", json!("Zwemles"));
    let twin = [NURSERY, CAMP]
        .iter()
        .flat_map(|file| said(&folder, file))
        .any(|(_, _, message)| message.contains("nearly the name"));
    assert!(!twin);
}

#[test]
fn an_old_confirmation_is_told() {
    let folder = Folder::region();
    let trust = |on: &str| json!({ "verified_on": on, "verified_by": "Jo" });
    folder.set(NURSERY, "/trust", trust("2025-11-22"));
    assert!(said(&folder, NURSERY).iter().all(|(_, pointer, _)| !pointer.starts_with("/trust")));
    folder.set(NURSERY, "/trust", trust("2025-11-21"));
    is_said(&folder, NURSERY, Severity::Warning, "/trust/verified_on", "2025-11-21");
    folder.set(NURSERY, "/trust", json!({ "expires_on": "2026-11-21" }));
    is_said(&folder, NURSERY, Severity::Warning, "/trust/expires_on", "has passed");
}

#[test]
fn cents_written_for_euros_are_told() {
    let folder = Folder::region();
    let amount = json!({ "label": { "nl": "kamp" }, "min_cents": 100, "max_cents": 1_200_000, "per": "week", "sources": ["bedacht"] });
    folder.set(CAMP, "/cost", json!({ "kind": "fixed", "amounts": [amount], "sources": ["bedacht"] }));
    is_said(&folder, CAMP, Severity::Warning, "/cost/amounts/0", "12000 euro");
}

#[test]
fn numbers_and_addresses_are_what_they_are() {
    for good in ["09 210 10 10", "+32 9 210 10 10", "0800 13 550", "1712", "112", "116 000", "+31 20 624 1111"] {
        assert!(is_phone_number(good) && is_in_numbering_plan(good, "BE"), "{good}");
    }
    for bad in ["000 11 22 33", "09 210 10", "0999 99 99 99 99"] {
        assert!(is_phone_number(bad) && !is_in_numbering_plan(bad, "BE"), "{bad}");
    }
    for none in ["bel ons", "12", "1234567890123456", ""] {
        assert!(!is_phone_number(none), "{none}");
    }
    for good in ["https://stad.gent/nl", "http://a.be", "https://a.be/?q=%20#x"] {
        assert!(is_web_address(good), "{good}");
    }
    for bad in [
        "stad.gent",
        "https://user:pass@a.be",
        "https://localhost",
        "javascript:alert(1)",
        "https://a.be/ x",
        "ftp://a.be",
    ] {
        assert!(!is_web_address(bad), "{bad}");
    }
    for good in ["a@b.be", "voor.naam+x@stad.gent"] {
        assert!(is_email(good), "{good}");
    }
    for bad in ["a@b", "a b@c.be", "a@b@c.be", "@b.be", "a@b..be", "<a@b.be>"] {
        assert!(!is_email(bad), "{bad}");
    }
}
