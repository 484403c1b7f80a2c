//! What the site publishes for other programs: complete, described, and never
//! a weight on a visit.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};
use wegwijs::catalogue::Edited;
use wegwijs::domain::{Day, Service};
use wegwijs::tool::export::Site;
use wegwijs::tool::open_data;

use crate::bad_input::Folder;
use crate::catalogue::{root, shipped};

/// What is written of a catalogue, by its path in the site.
fn written(edited: &Edited, published_on: Option<Day>) -> BTreeMap<String, String> {
    let site = Folder::empty();
    let files = open_data(site.path(), edited, published_on, Site { url: None, base: "/" }).unwrap();
    let mut found = BTreeMap::new();
    for folder in ["data", "data/schema"] {
        let entries = std::fs::read_dir(site.path().join(folder)).unwrap().map(Result::unwrap);
        for entry in entries.filter(|entry| entry.path().is_file()) {
            let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            found.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
    assert_eq!(found.len(), files);
    found
}

fn files() -> BTreeMap<String, String> {
    written(&shipped().edited, Some("2026-11-21".parse().unwrap()))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_package_describes_every_file_with_its_licence_size_hash_and_day() {
    let files = files();
    let package = json(&files["data/datapackage.json"]);
    let region = &shipped().edited.region;
    assert_eq!(package["licenses"][0]["path"], region.catalogue_licence_url.as_str());
    assert_eq!(package["last_changed"], "2026-11-21");
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len() + 1, files.len());
    for resource in resources {
        let text = &files[&format!("data/{}", resource["path"].as_str().unwrap())];
        assert_eq!(resource["bytes"], text.len());
        let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(resource["hash"], format!("sha256:{hash}"));
        let name = resource["name"].as_str().unwrap();
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b"-._".contains(&b)), "{name}");
        if resource["mediatype"].as_str().unwrap().ends_with("json") {
            json(text);
        }
    }
}

#[test]
fn the_published_records_are_those_of_the_catalogue_and_fit_the_published_schema() {
    let files = files();
    let services = json(&files["data/catalogue.json"])["services"].take();
    let read: Vec<Service> = serde_json::from_value(services.clone()).unwrap();
    let without_schema = |service: &Service| Service { schema: None, ..service.clone() };
    let shipped: Vec<Service> = shipped().edited.services.iter().map(without_schema).collect();
    assert_eq!(read, shipped);
    let schema = jsonschema::validator_for(&json(&files["data/schema/service.json"])).unwrap();
    assert!(services.as_array().unwrap().iter().all(|service| schema.is_valid(service)));
}

#[test]
fn the_schemas_beside_the_catalogue_are_those_of_the_program_and_the_records_name_theirs() {
    for (name, text) in wegwijs::tool::schema_files() {
        let beside = std::fs::read_to_string(root().join("public/catalogue").join(&name)).unwrap_or_default();
        assert!(beside == text, "{name} is out of date: run `wegwijs schema public/catalogue`");
    }
    let unnamed = shipped().edited.services.iter().find(|s| s.schema.as_deref() != Some("../schema/service.json"));
    assert_eq!(unnamed.map(|service| &service.id), None);
    for name in ["region", "taxonomy", "neighbourhoods", "holidays", "providers"] {
        let schema = json(&wegwijs::tool::schema_files()[&format!("schema/{name}.json")]);
        let schema = jsonschema::validator_for(&schema).unwrap();
        let beside = "../../public/catalogue/schema";
        for (folder, schemas) in [("public/catalogue", "schema"), ("tests/region", beside), ("tests/town", beside)] {
            let file = json(&std::fs::read_to_string(root().join(format!("{folder}/{name}.json"))).unwrap());
            assert_eq!(file["$schema"], format!("{schemas}/{name}.json"), "{folder}");
            let faults: Vec<String> = schema.iter_errors(&file).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, [""; 0], "{folder}/{name}");
        }
    }
}

#[test]
fn what_an_import_kept_is_not_published() {
    let mut edited = shipped().edited.clone();
    edited.services[0].extra.insert("geheim".to_owned(), "zevenentachtig-vierkant".into());
    let files = written(&edited, None);
    assert!(files.values().all(|text| !text.contains("zevenentachtig-vierkant")));
    assert!(json(&files["data/datapackage.json"]).get("last_changed").is_none());
}

fn built(out: &Path, app: &Path) {
    let [out, app] = [out, app].map(|path| path.to_str().unwrap());
    let arguments =
        ["build", "tests/region", "--out", out, "--pages", "--app", app, "--worker", "public/app/worker.js"];
    let output = Command::new(env!("CARGO_BIN_EXE_wegwijs")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_built_site_has_the_open_data_that_its_about_page_links_and_no_device_keeps_it() {
    let (out, app) = (Folder::empty(), crate::command_line::app("program"));
    built(out.path(), app.path());
    for lang in ["nl", "ar"] {
        let page = out.text(&format!("{lang}/about/index.html"));
        let links: Vec<&str> =
            page.split("href=\"/data/").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(links.len(), 5);
        links.iter().for_each(|file| assert!(out.path().join("data").join(file).exists(), "{file}"));
    }
    let release = json(&out.text("release.json"));
    let kept = out.text(release["list"].as_str().unwrap());
    assert!(!kept.contains("\"data/"));
    let first = out.text("data/datapackage.json");
    built(out.path(), app.path());
    assert_eq!(out.text("data/datapackage.json"), first);
}
