//! Catalogues with mistakes: each is named with its file and its place, none
//! is built, and what is hostile but allowed stands harmless in the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use wegwijs::catalogue::Severity;
use wegwijs::tool::PageSettings;

use crate::catalogue::{Catalogue, languages, read_and_check, root};
use crate::native_pages::{SHELL, tags, visible_text};

/// A folder that is gone after the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn empty() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("wegwijs-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// A copy of the invented region, to break; with few of its services, so
    /// that it is read quickly.
    pub fn region() -> Folder {
        let folder = Folder::empty();
        fs::create_dir(folder.0.join("services")).unwrap();
        let others = ["region.json", "taxonomy.json", "neighbourhoods.json", "holidays.json", "providers.json"];
        // Those that the region itself speaks of, and the hostile one.
        let named = ["babyontmoeting", "gezinsbus"].map(|name| format!("services/voorbeeld-{name}.json"));
        let services = [NURSERY, CAMP, HOSTILE].into_iter().chain(named.iter().map(String::as_str));
        for file in others.into_iter().chain(services) {
            fs::copy(root().join("tests/region").join(file), folder.0.join(file)).unwrap();
        }
        folder
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn names(&self) -> Vec<String> {
        fs::read_dir(&self.0).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect()
    }

    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }

    /// Sets the value at a JSON pointer; a new key of an object is allowed.
    pub fn set(&self, file: &str, pointer: &str, value: Value) {
        let mut record: Value = serde_json::from_str(&self.text(file)).unwrap();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match record.pointer_mut(parent).unwrap() {
            Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
            object => object[key] = value,
        }
        self.write(file, &record.to_string());
    }

    pub fn remove(&self, file: &str, pointer: &str) {
        let mut record: Value = serde_json::from_str(&self.text(file)).unwrap();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        record.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        self.write(file, &record.to_string());
    }

    /// Its errors: file, JSON pointer and message.
    pub fn errors(&self) -> Vec<(String, String, String)> {
        let (_, problems) = read_and_check(&self.0);
        let errors = problems.into_iter().filter(|p| p.severity == Severity::Error);
        errors.map(|p| (p.file, p.pointer, p.message)).collect()
    }

    /// Exactly one error, there, and its message says this.
    #[track_caller]
    pub fn refused(&self, file: &str, pointer: &str, says: &str) {
        let errors = self.errors();
        let [(in_file, at, message)] = errors.as_slice() else {
            panic!("one error is expected: {errors:#?}");
        };
        assert_eq!((in_file.as_str(), at.as_str()), (file, pointer), "{message}");
        assert!(message.contains(says), "{message}");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub const NURSERY: &str = "services/voorbeeld-kinderdagverblijf.json";
pub const CAMP: &str = "services/voorbeeld-sportkamp.json";
pub const HOSTILE: &str = "services/vijandig.json";

#[test]
fn the_copy_without_a_mistake_has_none() {
    assert_eq!(Folder::region().errors(), Vec::new());
}

#[test]
fn mistakes_in_three_files_are_all_listed_each_with_its_place() {
    let folder = Folder::region();
    folder.set(NURSERY, "/concepts/1", json!("kribbetje"));
    folder.set(NURSERY, "/contacts/1/value", json!("www.example.org"));
    folder.set(CAMP, "/texts/tr/summary", json!(""));
    folder.set("region.json", "/help_desk/services/0", json!("nergens"));
    let errors = folder.errors();
    let places: Vec<(&str, &str)> = errors.iter().map(|(file, pointer, _)| (file.as_str(), pointer.as_str())).collect();
    let wanted = [
        ("region.json", "/help_desk/services/0"),
        (NURSERY, "/concepts/1"),
        (NURSERY, "/contacts/1/value"),
        (CAMP, "/texts/tr/summary"),
    ];
    assert_eq!(places, wanted, "{errors:#?}");
}

#[test]
fn mistakes_of_form_in_three_files_are_all_listed_each_with_its_place() {
    let folder = Folder::region();
    folder.set(NURSERY, "/category", json!("kinderopvang"));
    folder.set(NURSERY, "/when/hours/0/opens", json!("zeven uur"));
    folder.set(CAMP, "/coverage", json!(1));
    folder.set("taxonomy.json", "/concepts/0/id", json!("Grote Letters"));
    let errors = folder.errors();
    let mut places: Vec<_> = errors.iter().map(|(file, pointer, _)| (file.as_str(), pointer.as_str())).collect();
    // A value may be wrong in two ways.
    places.dedup();
    let wanted = [
        ("taxonomy.json", "/concepts/0/id"),
        (NURSERY, "/category"),
        (NURSERY, "/when/hours/0/opens"),
        (CAMP, "/coverage"),
    ];
    assert_eq!(places, wanted, "{errors:#?}");
}

#[test]
fn what_is_not_json_is_refused() {
    for text in ["", "{", "id: kinderdagverblijf", "{} {}", "\u{feff}{}"] {
        let folder = Folder::region();
        folder.write(NURSERY, text);
        folder.refused(NURSERY, "", "is not JSON");
    }
    let folder = Folder::region();
    fs::write(folder.path().join(NURSERY), b"{\"id\":\"\xff\"}").unwrap();
    folder.refused(NURSERY, "", "is not JSON");
}

#[test]
fn deeply_nested_json_is_refused_without_overflowing() {
    let folder = Folder::region();
    folder.write(NURSERY, &"[".repeat(200_000));
    folder.refused(NURSERY, "", "is not JSON");
}

#[test]
fn a_missing_file_is_named() {
    let folder = Folder::region();
    fs::remove_file(folder.path().join("holidays.json")).unwrap();
    folder.refused("holidays.json", "", "cannot be read");
}

#[test]
fn a_folder_without_a_catalogue_is_refused() {
    assert!(Folder::empty().errors().len() >= 6);
}

#[test]
fn a_field_nobody_knows_is_refused() {
    let folder = Folder::region();
    folder.set(NURSERY, "/prijs", json!(3));
    folder.refused(NURSERY, "", "prijs");
    let folder = Folder::region();
    folder.set(NURSERY, "/places/0/huisnummer", json!("3"));
    folder.refused(NURSERY, "/places/0", "huisnummer");
}

#[test]
fn what_no_other_file_knows_is_refused() {
    for (pointer, value, says) in [
        ("/concepts/0", json!("kribbetje"), "`kribbetje` is not a concept"),
        ("/providers/0", json!("niemand-vzw"), "`niemand-vzw` is not a provider"),
        ("/places/0/neighbourhoods/0", json!(99), "there is no neighbourhood 99"),
    ] {
        let folder = Folder::region();
        folder.set(NURSERY, pointer, value);
        folder.refused(NURSERY, pointer, says);
    }
}

/// A record with these contacts has one error for each, which says this.
#[track_caller]
fn contacts_are_refused(contacts: &[(&str, &str)], says: &str) {
    let folder = Folder::region();
    let contact = |(kind, value): &(&str, &str)| json!({ "kind": kind, "value": value, "sources": ["bedacht"] });
    folder.set(NURSERY, "/contacts", contacts.iter().map(contact).collect());
    let errors = folder.errors();
    let places: Vec<(&str, &str)> = errors.iter().map(|(file, at, _)| (file.as_str(), at.as_str())).collect();
    let wanted: Vec<String> = (0..contacts.len()).map(|at| format!("/contacts/{at}/value")).collect();
    assert_eq!(places, wanted.iter().map(|at| (NURSERY, at.as_str())).collect::<Vec<_>>(), "{errors:#?}");
    assert!(errors.iter().all(|(_, _, message)| message.contains(says)), "{errors:#?}");
}

#[test]
fn only_web_addresses_are_websites() {
    let links = [
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//example.org/",
        "https://wachtwoord@example.org/",
        "https://example.org/ onclick=alert(1)",
        "https://example.org/\"onclick=\"alert(1)",
        "https://",
        "example.org",
        "",
    ];
    contacts_are_refused(&links.map(|link| ("website", link)), "is not a web address");
    contacts_are_refused(&[("chat", "javascript://example.org/%0aalert(1)")], "is not a web address");
    let folder = Folder::region();
    folder.set(NURSERY, "/taking_part/register_url", json!("javascript:alert(1)"));
    folder.refused(NURSERY, "/taking_part/register_url", "is not a web address");
}

#[test]
fn a_phone_number_is_no_more_than_that() {
    let values = ["bel maar", "12", "000 11 22 34;ext=1", "1234567890123456", ""];
    contacts_are_refused(&values.map(|value| ("phone", value)), "is not a phone number");
}

#[test]
fn an_email_address_is_no_more_than_that() {
    let values = ["vraag@voorbeeld", "vraag@example.org?cc=ander@example.org", "@example.org", "vraag", ""];
    contacts_are_refused(&values.map(|value| ("email", value)), "is not an e-mail address");
}

#[test]
fn an_age_that_ends_before_it_starts_is_refused() {
    let folder = Folder::region();
    folder.set(NURSERY, "/audience/ages/0/from", json!("P3Y"));
    folder.set(NURSERY, "/audience/ages/0/to", json!("P2Y6M"));
    folder.refused(NURSERY, "/audience/ages/0", "before it starts");
}

#[test]
fn times_and_amounts_that_run_backwards_are_refused() {
    for (pointer, value, at, says) in [
        ("/when/hours/0/closes", json!("06:00"), "/when/hours/0", "closes before it opens"),
        ("/cost/amounts/0/max_cents", json!(1), "/cost/amounts/0", "`min_cents` is above `max_cents`"),
        ("/cost/kind", json!("free"), "/cost/kind", "there is an amount to pay"),
    ] {
        let folder = Folder::region();
        folder.set(NURSERY, pointer, value);
        folder.refused(NURSERY, at, says);
    }
}

#[test]
fn a_text_too_long_to_read_is_refused() {
    let (folder, fields) = (Folder::region(), ["name", "summary", "next_step", "description"]);
    for field in fields {
        folder.set(NURSERY, &format!("/texts/nl/{field}"), json!("a".repeat(10_000)));
    }
    let errors = folder.errors();
    let places: Vec<&str> = errors.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
    assert_eq!(places, fields.map(|field| format!("/texts/nl/{field}")));
    assert!(errors.iter().all(|(_, _, message)| message.contains("10000 characters")), "{errors:#?}");
}

#[test]
fn an_empty_text_is_refused() {
    let folder = Folder::region();
    folder.set(NURSERY, "/texts/ar/next_step", json!(" \u{a0}"));
    folder.refused(NURSERY, "/texts/ar/next_step", "is empty");
}

#[test]
fn characters_that_turn_or_hide_text_are_refused() {
    let folder = Folder::region();
    let hidden = [("ar", '\u{202e}'), ("en", '\u{202a}'), ("fr", '\u{0}'), ("nl", '\u{1b}'), ("tr", '\u{85}')];
    for (lang, hidden) in hidden {
        let pointer = format!("/texts/{lang}/next_step");
        folder.set(NURSERY, &pointer, json!(format!("000 11{hidden} 22 34")));
    }
    let errors = folder.errors();
    let places: Vec<&str> = errors.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
    assert_eq!(places, hidden.map(|(lang, _)| format!("/texts/{lang}/next_step")));
    assert!(errors.iter().all(|(_, _, message)| message.contains("direction-override")), "{errors:#?}");
}

#[test]
fn a_summary_in_the_wrong_script_is_refused() {
    let folder = Folder::region();
    folder.set(NURSERY, "/texts/ar/summary", json!("Opvang overdag voor baby’s"));
    folder.refused(NURSERY, "/texts/ar/summary", "no Arabic letter");
}

#[test]
fn what_is_planned_or_ended_must_say_since_when() {
    for state in ["planned", "ended"] {
        let folder = Folder::region();
        folder.set(NURSERY, "/status/state", json!(state));
        assert_eq!(folder.errors(), Vec::new());
        folder.remove(NURSERY, "/status/as_of");
        folder.refused(NURSERY, "/status", "as_of");
    }
}

#[test]
fn a_record_under_another_name_is_refused() {
    let folder = Folder::region();
    fs::rename(folder.path().join(NURSERY), folder.path().join("services/ergens-anders.json")).unwrap();
    folder.refused("services/ergens-anders.json", "/id", "`voorbeeld-kinderdagverblijf`");
}

#[test]
fn a_fact_must_name_a_source_of_its_record() {
    let folder = Folder::region();
    folder.set(NURSERY, "/cost/sources/0", json!("horen-zeggen"));
    folder.refused(NURSERY, "/cost/sources/0", "`horen-zeggen` is not among");
    let folder = Folder::region();
    folder.set(NURSERY, "/cost/sources", json!([]));
    folder.refused(NURSERY, "/cost/sources", "names no source");
}

#[test]
fn a_source_from_the_future_is_refused() {
    let folder = Folder::region();
    folder.set(NURSERY, "/sources/bedacht/date", json!("9998-01-01"));
    folder.refused(NURSERY, "/sources/bedacht/date", "lies in the future");
}

#[test]
fn a_record_without_dutch_is_refused() {
    let folder = Folder::region();
    folder.remove(NURSERY, "/texts/nl");
    let errors = folder.errors();
    assert!(errors.iter().any(|(file, at, says)| file == NURSERY && at == "/texts" && says.contains("no Dutch text")));
}

#[test]
fn a_region_that_sends_people_to_an_unknown_service_is_refused() {
    let folder = Folder::region();
    folder.set("region.json", "/help_desk/services/0", json!("nergens"));
    folder.refused("region.json", "/help_desk/services/0", "`nergens` is not a service");
}

#[test]
fn a_concept_that_is_broader_than_itself_is_refused() {
    let folder = Folder::region();
    folder.set("taxonomy.json", "/concepts/0/broader", json!("playground-scheme"));
    folder.refused("taxonomy.json", "/concepts/0/broader", "circle");
}

#[test]
fn markup_in_a_record_is_words_in_its_page() {
    let script = "<script>alert('hallo')</script>";
    let folder = Folder::region();
    for lang in languages() {
        for field in ["name", "summary", "next_step", "description"] {
            let words = match lang.as_str() {
                "ar" => format!("مرحبا {script}"),
                "bg" | "uk" => format!("Це {script}"),
                _ => format!("Zo {script}"),
            };
            folder.set(NURSERY, &format!("/texts/{lang}/{field}"), json!(words));
        }
    }
    folder.set("providers.json", "/providers/2/name", json!(script));
    let (edited, problems) = read_and_check(folder.path());
    assert!(problems.iter().all(|p| p.severity != Severity::Error), "{problems:#?}");
    let catalogue = Catalogue::of(edited.unwrap());
    let settings = PageSettings { base: "/".into(), site_url: None, shell: SHELL.into(), app: None, worker: None };
    let pages = (catalogue.render)(&settings);
    for (path, html) in &pages {
        for (name, attributes) in tags(html) {
            // The description of a service is data, no program.
            let data = ("type", "application/ld+json".to_owned());
            let foreign = ["script", "iframe", "style", "i"].iter().any(|tag| name.eq_ignore_ascii_case(tag));
            let foreign = foreign && attributes != [data];
            assert!(!foreign, "<{name}> in {path}");
            let handler = attributes.iter().find(|(attribute, _)| attribute.starts_with("on"));
            assert_eq!(handler, None, "in {path}");
        }
    }
    for lang in languages() {
        let page = &pages[&format!("{lang}/service/voorbeeld-kinderdagverblijf/index.html")];
        // As the name, the summary, the next step, the description and the provider's name.
        assert!(visible_text(page).matches(script).count() >= 5, "{lang}");
        let hostile = visible_text(&pages[&format!("{lang}/service/vijandig/index.html")]);
        assert!(hostile.contains("\"><svg onload=alert(1)>"), "{lang}");
    }
}
