//! The list of what to translate: against a walk over the files that knows
//! nothing of their form, and each place as one can go to it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::bad_input::{Folder, NURSERY};
use crate::catalogue::{LANGUAGES, root};
use crate::reports::{assert_sound_page, csv_of, json_of, records, report};

fn work(asked: &[&str]) -> Vec<Value> {
    json_of(&[&["translations"], asked].concat())["work"].as_array().unwrap().clone()
}

/// What is missing in a language: file and pointer.
fn missing(asked: &[&str]) -> BTreeSet<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let missing = work(asked).into_iter().filter(|line| line["need"] == "missing");
    missing.map(|line| (text(&line["file"]), text(&line["pointer"]))).collect()
}

/// Every object with a Dutch text, wherever it stands, by its pointer.
fn dutch_texts(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if members.contains_key("nl") {
                found.push(pointer.to_owned());
            }
            members.iter().for_each(|(key, value)| dutch_texts(value, &format!("{pointer}/{key}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| dutch_texts(value, &format!("{pointer}/{at}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_new_language_needs_every_text_there_is_in_dutch() {
    let dir = root().join("public/catalogue");
    let mut wanted = BTreeSet::new();
    let mut collect = |file: String, record: &Value| {
        let mut found = Vec::new();
        dutch_texts(record, "", &mut found);
        // What people call things is searched, not shown.
        let shown = found.into_iter().filter(|pointer| !pointer.contains("synonyms") && !pointer.contains("signals"));
        wanted.extend(shown.map(|pointer| (file.clone(), format!("{pointer}/pl"))));
    };
    for file in ["taxonomy.json", "region.json", "holidays.json"] {
        collect(file.to_owned(), &serde_json::from_slice(&std::fs::read(dir.join(file)).unwrap()).unwrap());
    }
    for record in records(&dir) {
        collect(format!("services/{}.json", record["id"].as_str().unwrap()), &record);
    }
    let told = missing(&["public/catalogue", "--lang", "pl"]);
    assert!(told.len() > 500, "{}", told.len());
    assert_eq!(told.difference(&wanted).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
    assert_eq!(wanted.difference(&told).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
}

#[test]
fn the_counts_of_the_shipped_catalogue_are_those_of_a_naive_count() {
    let said = json_of(&["translations", "public/catalogue"]);
    let all = records(&root().join("public/catalogue"));
    let languages = said["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages.iter().map(|line| line["language"].as_str().unwrap()).collect();
    assert_eq!(tags, LANGUAGES);
    for line in languages {
        let lang = line["language"].as_str().unwrap();
        let machine = all.iter().filter(|record| record["texts"][lang]["provenance"] == "machine").count();
        assert_eq!(line["unchecked"], machine, "{lang}");
        let lines = said["work"].as_array().unwrap().iter();
        let of_lang = lines.filter(|work| work["language"] == lang && work["need"] == "missing").count();
        assert_eq!(line["missing"], of_lang, "{lang}");
    }
}

#[test]
fn what_is_taken_away_is_told_with_its_place() {
    let folder = Folder::region();
    let dir = folder.path().to_str().unwrap();
    let before = missing(&[dir, "--lang", "tr"]);
    folder.remove(NURSERY, "/texts/tr");
    folder.remove("taxonomy.json", "/concepts/0/names/tr");
    folder.remove("region.json", "/help_desk/texts/tr");
    folder.set(NURSERY, "/texts/fr/provenance", json!("human"));
    let after = missing(&[dir, "--lang", "tr"]);
    let mut wanted =
        [(NURSERY, "/texts/tr"), ("taxonomy.json", "/concepts/0/names/tr"), ("region.json", "/help_desk/texts/tr")]
            .map(|(file, pointer)| (file.to_owned(), pointer.to_owned()));
    wanted.sort();
    let new: Vec<_> = after.difference(&before).cloned().collect();
    assert_eq!(new, wanted);
    let french = work(&[dir, "--lang", "fr"]);
    let read = |line: &&Value| line["file"] == NURSERY && line["need"] == "unchecked";
    assert_eq!(french.iter().filter(read).count(), 0);
}

#[test]
fn the_list_is_the_same_in_every_form_and_harmless() {
    let folder = Folder::region();
    let dir = folder.path().to_str().unwrap();
    folder.set(NURSERY, "/texts/nl/name", json!("@Kinder <i>, \"dag\""));
    folder.set(NURSERY, "/texts/tr/provenance", json!("machine"));
    let (json, csv) = (work(&[dir, "--lang", "tr"]), csv_of(&["translations", dir, "--lang", "tr"]));
    assert_eq!(json.len(), csv.len());
    let line = csv.iter().find(|line| line["pointer"] == "/texts/tr" && line["file"] == NURSERY).unwrap();
    assert_eq!(line["source"], "'@Kinder <i>, \"dag\"");
    for words in ["nl", "en"] {
        let html = report(&["translations", dir, "--html", "--words", words]);
        assert_sound_page(&html, words);
        assert!(html.contains("@Kinder &lt;i&gt;, &quot;dag&quot;"));
    }
    let (counts, list) = (report(&["translations", dir]), report(&["translations", dir, "--lang", "tr"]));
    assert!(!counts.contains("/texts/tr") && list.contains("/texts/tr"));
}
