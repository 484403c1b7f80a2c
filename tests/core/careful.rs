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
    for good in [
        "09 210 10 10",
        "+32 9 210 10 10",
        "0800 13 550",
        "1712",
        "112",
        "116 000",
        "+31 20 624 1111",
        "0032 9 210 10 10",
        "0470 12 34 56",
    ] {
        assert!(is_phone_number(good) && is_in_numbering_plan(good, "BE"), "{good}");
    }
    for bad in ["000 11 22 33", "09 210 10", "0999 99 99 99 99", "92101010", "9 210 10 10"] {
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

#[test]
fn words_pasted_under_the_wrong_language_are_told() {
    let folder = Folder::region();
    folder.set(NURSERY, "/texts/bg/next_step", json!("Call us on Monday."));
    folder.set(NURSERY, "/texts/fr/name", json!("Детска градина"));
    let (step, name) = ("/texts/bg/next_step", "/texts/fr/name");
    is_said(&folder, NURSERY, Severity::Warning, step, "no Cyrillic letter");
    is_said(&folder, NURSERY, Severity::Warning, name, "not Latin");
    // A name of here stands in its own letters, alone or within a sentence.
    folder.set(NURSERY, "/texts/bg/next_step", json!("Обадете се на De Vlinder, gratis en zonder afspraak."));
    folder.set(NURSERY, "/texts/bg/name", json!("De Vlinder"));
    folder.set(NURSERY, "/texts/fr/name", json!("La crèche Ружа, à deux pas"));
    assert!(said(&folder, NURSERY).iter().all(|(_, pointer, _)| ![step, name, "/texts/bg/name"].contains(&&**pointer)));
    folder.set(NURSERY, "/texts/fr/summary", json!("مكان آمن للأطفال"));
    is_said(&folder, NURSERY, Severity::Error, "/texts/fr/summary", "not Latin");
    folder.set("taxonomy.json", "/concepts/0/names/uk", json!("Playground"));
    is_said(&folder, "taxonomy.json", Severity::Warning, "/concepts/0/names/uk", "no Cyrillic letter");
}

#[test]
fn care_goes_around_the_hours_of_a_period() {
    let folder = Folder::region();
    let period = |from: &str, until: &str| {
        json!([{ "start": "2027-07-05", "end": "2027-07-09", "opens": "09:00", "closes": "16:00",
            "care_from": from, "care_until": until, "sources": ["bedacht"] }])
    };
    folder.set(CAMP, "/when/periods", period("09:00", "16:00"));
    assert!(said(&folder, CAMP).iter().all(|(_, pointer, _)| !pointer.contains("care")));
    folder.set(CAMP, "/when/periods", period("09:01", "15:59"));
    is_said(&folder, CAMP, Severity::Error, "/when/periods/0/care_from", "later than `opens`");
    is_said(&folder, CAMP, Severity::Error, "/when/periods/0/care_until", "earlier than `closes`");
}

#[test]
fn a_swapped_point_is_told_as_one() {
    let folder = Folder::region();
    let region = read(folder.path()).edited.unwrap().neighbourhoods.neighbourhoods;
    let at = region[0].centroid;
    let place = json!([{ "street": "Straat 1", "neighbourhoods": [region[0].nr.0], "basis": "source",
        "point": { "lat": at.lon, "lon": at.lat }, "sources": ["bedacht"] }]);
    folder.set(NURSERY, "/places", place);
    is_said(&folder, NURSERY, Severity::Error, "/places/0/point", "`lat` and `lon` are swapped");
}

#[test]
fn the_middle_of_a_neighbourhood_lies_in_it() {
    let folder = Folder::region();
    let middle = read(folder.path()).edited.unwrap().neighbourhoods.neighbourhoods[0].centroid;
    folder.set("neighbourhoods.json", "/neighbourhoods/0/centroid", json!({ "lat": middle.lon, "lon": middle.lat }));
    is_said(&folder, "neighbourhoods.json", Severity::Error, "/neighbourhoods/0/centroid", "swapped");
    folder.set("neighbourhoods.json", "/neighbourhoods/0/centroid", json!({ "lat": 513, "lon": 3.7 }));
    is_said(&folder, "neighbourhoods.json", Severity::Error, "/neighbourhoods/0/centroid", "not on Earth");
    folder.set("neighbourhoods.json", "/neighbourhoods/0/centroid", json!({ "lat": middle.lat, "lon": middle.lon }));
    assert_eq!(said(&folder, "neighbourhoods.json"), []);
}

#[test]
fn who_keeps_the_region_can_be_reached() {
    let faults = [
        ("/help_desk/phone", "bel ons", "not a phone number"),
        ("/emergency/0/number", "<b>112</b>", "not a phone number"),
        ("/operator/email", "stad", "not an e-mail address"),
        ("/corrections_email", "a b@c.be", "not an e-mail address"),
        ("/country", "Belgium", "ISO 3166-1"),
        ("/time_zone", "Europe/Nowhere", "not a time zone"),
        ("/help_desk/services/0", "nergens", "is not a service"),
        ("/emergency/0/service", "nergens", "is not a service"),
    ];
    for (pointer, value, part) in faults {
        let folder = Folder::region();
        folder.set("region.json", pointer, json!(value));
        is_said(&folder, "region.json", Severity::Error, pointer, part);
    }
}

#[test]
fn what_stands_in_a_shared_file_twice_or_names_itself_is_told() {
    let folder = Folder::region();
    let twice = |file: &str, list: &str| {
        let mut all: Value = serde_json::from_str(&folder.text(file)).unwrap();
        let list = all[list].as_array_mut().unwrap();
        list.push(list[0].clone());
        let last = list.len() - 1;
        folder.write(file, &all.to_string());
        last
    };
    let (kind, moment) = (twice("holidays.json", "kinds"), twice("taxonomy.json", "moments"));
    is_said(&folder, "holidays.json", Severity::Error, &format!("/kinds/{kind}/id"), "stands here twice");
    is_said(&folder, "taxonomy.json", Severity::Error, &format!("/moments/{moment}/id"), "stands here twice");
    let mut all: Value = serde_json::from_str(&folder.text("neighbourhoods.json")).unwrap();
    let first = &mut all["neighbourhoods"][0];
    let own = first["nr"].clone();
    first["neighbours"].as_array_mut().unwrap().push(own);
    first["name"] = json!(" ");
    folder.write("neighbourhoods.json", &all.to_string());
    is_said(&folder, "neighbourhoods.json", Severity::Error, "/neighbourhoods/0/neighbours", "itself");
    is_said(&folder, "neighbourhoods.json", Severity::Error, "/neighbourhoods/0/name", "is empty");
}
