//! Catalogues in an older form.

use std::fs;

use serde_json::Value;
use wegwijs::catalogue::Severity;
use wegwijs::tool::{MigrateError, migrate, read};

use crate::bad_input::Folder;

/// The test region as it was before its providers had a version.
fn older() -> Folder {
    let folder = Folder::region();
    let file: Value = serde_json::from_str(&folder.text("providers.json")).unwrap();
    folder.write("providers.json", &file["providers"].to_string());
    folder
}

#[test]
fn an_older_catalogue_is_read_and_says_so() {
    let (folder, today) = (older(), Folder::region());
    let reading = read(folder.path());
    let told: Vec<_> = reading.problems.iter().map(|p| (p.severity, p.file.as_str())).collect();
    assert_eq!(told, [(Severity::Warning, "providers.json")]);
    assert_eq!(reading.edited.unwrap(), read(today.path()).edited.unwrap());
}

#[test]
fn a_migration_writes_todays_form_and_leaves_the_rest_alone() {
    let folder = older();
    let region = folder.text("region.json");
    let changed = migrate(folder.path()).unwrap();
    assert_eq!(changed, [folder.path().join("providers.json")]);
    assert_eq!(folder.text("region.json"), region);
    assert_eq!(read(folder.path()).problems, []);
    // Once is enough.
    let text = fs::read(folder.path().join("providers.json")).unwrap();
    assert!(migrate(folder.path()).unwrap().is_empty());
    assert_eq!(fs::read(folder.path().join("providers.json")).unwrap(), text);
}

#[test]
fn a_newer_catalogue_is_left_alone() {
    let folder = older();
    folder.set("region.json", "/schema_version", 2.into());
    let before = folder.text("providers.json");
    assert!(matches!(migrate(folder.path()), Err(MigrateError::Newer { found: 2, .. })));
    assert_eq!(folder.text("providers.json"), before);
}
