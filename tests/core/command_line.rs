//! The tool at the command line: what it prints, and how it exits.

use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::bad_input::{CAMP, Folder, NURSERY};
use crate::catalogue::root;

/// The tool, run at the command line from the project's folder.
pub fn wegwijs(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wegwijs")).args(arguments).current_dir(root()).output().unwrap()
}

fn broken() -> Folder {
    let folder = Folder::region();
    folder.set(NURSERY, "/concepts/1", json!("kribbetje"));
    folder.set(CAMP, "/texts/tr/summary", json!(""));
    folder.set("region.json", "/help_desk/services/0", json!("nergens"));
    folder
}

pub fn shown(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_command_line_lists_every_mistake_and_fails() {
    let folder = broken();
    let output = wegwijs(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said = shown(&output.stderr);
    let errors = folder.errors();
    assert_eq!(errors.len(), 3);
    for (file, pointer, message) in errors {
        assert!(said.contains(&format!("error: {file}#{pointer}: {message}")), "{said}");
    }
    assert_eq!(shown(&output.stdout), "");
}

#[test]
fn the_command_line_lists_mistakes_as_json() {
    let folder = broken();
    let output = wegwijs(&["check", folder.path().to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = said["problems"].as_array().unwrap();
    let errors = problems.iter().filter(|p| p["severity"] == "error");
    let places: Vec<_> = errors.map(|p| (p["file"].as_str().unwrap(), p["pointer"].as_str().unwrap())).collect();
    assert_eq!(
        places,
        [("region.json", "/help_desk/services/0"), (NURSERY, "/concepts/1"), (CAMP, "/texts/tr/summary")]
    );
    assert!(problems.iter().all(|p| p["message"].as_str().is_some_and(|m| !m.is_empty())));
}

#[test]
fn a_mistake_of_form_says_what_was_expected() {
    let folder = Folder::region();
    folder.set(NURSERY, "/category", json!("speeltuin"));
    folder.set(NURSERY, "/kleur", json!("rood"));
    folder.set(NURSERY, "/concepts", json!("sport"));
    folder.remove(NURSERY, "/coverage");
    let output = wegwijs(&["check", folder.path().to_str().unwrap()]);
    let says = [
        ("/category", "`speeltuin` is none of `holiday`, `learning`, `childcare`, `family`"),
        ("", "has no field `kleur`: correct the name, or take it out"),
        ("/concepts", "`sport` is not a list, in [ ]"),
        ("", "lacks `coverage`: add it"),
    ];
    for (pointer, message) in says {
        let line = format!("error: {NURSERY}#{pointer}: {message}\n");
        assert!(shown(&output.stderr).contains(&line), "{}", shown(&output.stderr));
    }
    let output = wegwijs(&["check", "tests/nowhere"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).starts_with("error: tests/nowhere#: is no folder"), "{}", shown(&output.stderr));
}

#[test]
fn mistakes_that_no_schema_sees_are_all_told_in_one_run() {
    let folder = Folder::region();
    let period = |end: &str| json!({ "start": "2027-02-30", "end": end, "opens": "25:00", "sources": ["bedacht"] });
    folder.set(NURSERY, "/when/periods", json!([period("2027-07-05"), period("2027-06-31")]));
    folder.set(NURSERY, "/audience/ages/0/from", json!("P140Y"));
    let errors = folder.errors();
    let mut places: Vec<&str> = errors.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
    places.sort_unstable();
    let periods = ["0/opens", "0/start", "1/end", "1/opens", "1/start"].map(|at| format!("/when/periods/{at}"));
    let wanted: Vec<&str> = ["/audience/ages/0/from"].into_iter().chain(periods.iter().map(String::as_str)).collect();
    assert_eq!(places, wanted, "{errors:#?}");
}

#[test]
fn nothing_is_built_from_a_catalogue_with_a_mistake() {
    let (folder, out) = (broken(), Folder::empty());
    let built = out.path().join("built");
    let output = wegwijs(&["build", folder.path().to_str().unwrap(), "--out", built.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).contains("kribbetje"));
    assert!(!built.exists());
}

/// A folder as `make app` leaves it, with `program` as the program.
pub fn app(program: &str) -> Folder {
    let folder = Folder::empty();
    for (name, text) in [
        ("start.js", "start"),
        ("app.js", "app"),
        ("app_bg.wasm", program),
        ("wegwijs.css", "p{}"),
        ("icon.svg", "<svg/>"),
    ] {
        folder.write(name, text);
    }
    folder
}

#[test]
fn pages_with_half_an_app_are_refused() {
    let (out, app) = (Folder::empty(), app("one"));
    std::fs::remove_file(app.path().join("app_bg.wasm")).unwrap();
    let (out_dir, app_dir) = (out.path().to_str().unwrap(), app.path().to_str().unwrap());
    let output = wegwijs(&["build", "tests/region", "--out", out_dir, "--pages", "--app", app_dir]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).contains("`app_bg.wasm` is missing"));
    assert!(!out.path().join("nl").exists());
}

#[test]
fn a_site_loads_the_newest_app_whole_and_leaves_no_older_one_behind() {
    let out = Folder::empty();
    let out_dir = out.path().to_str().unwrap();
    let apps = || {
        let names = std::fs::read_dir(out.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("app-")).collect::<Vec<_>>()
    };
    let mut seen = Vec::new();
    for program in ["one", "two"] {
        let app = app(program);
        let app_dir = app.path().to_str().unwrap();
        let output =
            wegwijs(&["build", "tests/region", "--out", out_dir, "--pages", "--app", app_dir, "--base", "/wegwijs"]);
        assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
        let [folder] = &apps()[..] else { panic!("{:?}", apps()) };
        let page = out.text("nl/about/index.html");
        for file in ["start.js", "app.js", "app_bg.wasm", "wegwijs.css"] {
            assert!(page.contains(&format!("/wegwijs/{folder}/{file}")), "{file}");
        }
        // SHA-384 of "start", as `openssl dgst -sha384 -binary | base64` says.
        assert!(
            page.contains("integrity=\"sha384-jG41VoYRg6QE/bD2wbhdXOCi3SpR5XKG2qzaKgCvktHSIb9Vco1WbNOPPqJ1sSdi\""),
            "{page}"
        );
        assert_eq!(out.text(&format!("{folder}/app_bg.wasm")), program);
        assert!(!seen.contains(folder));
        seen.push(folder.clone());
    }
}

#[test]
fn a_built_catalogue_answers_questions_at_the_command_line() {
    let out = Folder::empty();
    let built = out.path().to_str().unwrap();
    assert_eq!(wegwijs(&["build", "tests/region", "--out", built]).status.code(), Some(0));
    let output = wegwijs(&["search", built, "çocuk bakımı", "--lang", "tr", "--json"]);
    assert_eq!(output.status.code(), Some(0));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let hits = said["hits"].as_array().unwrap();
    assert_eq!(said["total"].as_u64().unwrap() as usize, hits.len());
    let ids: Vec<&str> = hits.iter().map(|hit| hit["id"].as_str().unwrap()).collect();
    let first = &hits[ids.iter().position(|id| *id == "voorbeeld-kinderdagverblijf").unwrap()];
    assert!(ids[..3].contains(&"voorbeeld-kinderdagverblijf"), "{ids:?}");
    assert_eq!(first["name"], "Voorbeeld – kreş");
    assert!(first["score"].as_f64().unwrap() > 0.0);
    assert!(first["why"].as_array().unwrap().contains(&json!("childcare-search")), "{first}");
    assert!(said["facets"]["category"]["childcare"].as_u64().unwrap() >= 1);
    assert!(said["facets"]["neighbourhood"]["1"].as_u64().unwrap() >= 1);
    let nothing = wegwijs(&["search", built, "zzzzzz", "--json"]);
    let said: Value = serde_json::from_slice(&nothing.stdout).unwrap();
    assert_eq!((&said["total"], &said["hits"]), (&json!(0), &json!([])));
}

#[test]
fn a_damaged_built_catalogue_is_refused_at_the_command_line() {
    let out = Folder::empty();
    let built = out.path().to_str().unwrap();
    assert_eq!(wegwijs(&["search", built, "opvang"]).status.code(), Some(1));
    assert_eq!(wegwijs(&["build", "tests/region", "--out", built]).status.code(), Some(0));
    let whole = out.text("manifest.json");
    out.write("manifest.json", &whole.replacen("\"format\":2", "\"format\":3", 1));
    let output = wegwijs(&["search", built, "opvang"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).contains("format 3"));
    out.write("manifest.json", &whole[..whole.len() / 2]);
    let output = wegwijs(&["search", built, "opvang"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).contains("damaged"));
}

#[test]
fn wrong_usage_is_told_apart_from_wrong_data() {
    for arguments in [
        &[][..],
        &["bouw"],
        &["check"],
        &["check", "tests/region", "--loud"],
        &["build", "tests/region"],
        &["search", "nowhere", "opvang", "--category", "sport"],
        &["search", "nowhere", "opvang", "--lang", "Nederlands"],
        &["search", "nowhere", "opvang", "--age", "-3"],
    ] {
        let output = wegwijs(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
    assert_eq!(wegwijs(&["check", "/there/is/no/such/folder"]).status.code(), Some(1));
    assert_eq!(wegwijs(&["--help"]).status.code(), Some(0));
}

#[test]
fn a_catalogue_is_exported_at_the_command_line_and_what_is_lost_is_said() {
    let out = Folder::empty();
    let file = out.path().join("hsds.json");
    let arguments = ["export", "hsds", "tests/region", "--out", file.to_str().unwrap(), "--profile", "uk"];
    let output = wegwijs(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
    assert!(shown(&output.stderr).contains("not carried: texts.next_step, notes (how), of "));
    let said: Value = serde_json::from_str(&out.text("hsds.json")).unwrap();
    assert_eq!(said["total_items"], said["contents"].as_array().unwrap().len());
    assert_eq!(wegwijs(&["export", "hsds", "nowhere", "--out", "x"]).status.code(), Some(1));
    assert_eq!(wegwijs(&["export", "morse", "tests/region", "--out", "x"]).status.code(), Some(2));
}

#[test]
fn an_export_goes_to_standard_output_and_a_full_disk_is_said() {
    let file = Folder::empty();
    let path = file.path().join("export");
    for format in ["hsds", "schema-org", "csv"] {
        let to = |out: &str| wegwijs(&["export", format, "tests/region", "--out", out]);
        assert!(to(path.to_str().unwrap()).status.success());
        assert!(to("-").stdout == std::fs::read(&path).unwrap(), "{format}");
        // A device that has no room (Linux).
        if std::path::Path::new("/dev/full").exists() {
            let full = to("/dev/full");
            assert_eq!(full.status.code(), Some(1), "{format}");
            assert!(shown(&full.stderr).contains("/dev/full: "), "{format}");
        }
    }
}
