//! The catalogue as a sheet and back: what nobody touched stays, what somebody
//! changed comes in, and every mistake is told by row and column.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;
use wegwijs::catalogue::Edited;
use wegwijs::domain::Service;
use wegwijs::tool::export::Lost;
use wegwijs::tool::read;
use wegwijs::tool::sheet::{SheetOutcome, SheetSettings, export, import, template};

use crate::bad_input::{Folder, NURSERY};
use crate::catalogue::root;

fn edited(dir: &Path) -> Edited {
    let reading = read(dir);
    assert_eq!(reading.problems, []);
    reading.edited.unwrap()
}

/// All services as a sheet, and what it does not hold.
fn exported(edited: &Edited, delimiter: u8) -> (Vec<u8>, Lost) {
    let mut written = Vec::new();
    let lost = export(edited, delimiter, &mut written).unwrap();
    (written, lost)
}

/// A sheet in memory: the header and the rows.
struct Sheet {
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn of(edited: &Edited) -> Sheet {
        Sheet::read(&exported(edited, b',').0, b',')
    }

    fn read(bytes: &[u8], delimiter: u8) -> Sheet {
        let text = std::str::from_utf8(bytes).unwrap().trim_start_matches('\u{FEFF}');
        let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
        Sheet { rows: rows.collect() }
    }

    fn column(&self, name: &str) -> usize {
        self.rows[0].iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    fn row(&self, id: &str) -> usize {
        self.rows.iter().position(|row| row[0] == id).unwrap_or_else(|| panic!("no row {id}"))
    }

    fn set(&mut self, id: &str, column: &str, cell: &str) -> &mut Sheet {
        let (row, column) = (self.row(id), self.column(column));
        cell.clone_into(&mut self.rows[row][column]);
        self
    }

    /// A row for a record that is not there yet.
    fn add(&mut self, cells: &[(&str, &str)]) {
        let mut row = vec![String::new(); self.rows[0].len()];
        for (column, cell) in cells {
            (*cell).clone_into(&mut row[self.column(column)]);
        }
        self.rows.push(row);
    }

    fn bytes(&self, delimiter: u8) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
        self.rows.iter().for_each(|row| writer.write_record(row).unwrap());
        writer.into_inner().unwrap()
    }
}

/// Brings a sheet into a folder.
fn brought(folder: &Folder, bytes: &[u8]) -> SheetOutcome {
    let path = folder.path().join("sheet.csv");
    fs::write(&path, bytes).unwrap();
    let edited = edited(folder.path());
    let settings = SheetSettings { edited: &edited, out: folder.path(), today: date(2026, 11, 22), dry_run: false };
    import(&path, &settings).unwrap()
}

fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(dir.join("services")).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn service(folder: &Folder, id: &str) -> Service {
    serde_json::from_slice(&fs::read(folder.path().join(format!("services/{id}.json"))).unwrap()).unwrap()
}

fn nursery() -> String {
    Path::new(NURSERY).file_stem().unwrap().to_str().unwrap().to_owned()
}

/// A record's columns that name a source.
const BY_US: [(&str, &str); 3] =
    [("source_publisher", "Voorbeeldstad"), ("source_title", "Telefoon"), ("source_date", "2026-11-20")];

fn with_source<'a>(sheet: &'a mut Sheet, id: &str) -> &'a mut Sheet {
    BY_US.iter().for_each(|(column, cell)| {
        sheet.set(id, column, cell);
    });
    sheet
}

#[test]
fn a_sheet_nobody_touched_changes_nothing() {
    for (dir, delimiter) in [("public/catalogue", b','), ("tests/region", b';')] {
        let edited = edited(&root().join(dir));
        let (bytes, lost) = exported(&edited, delimiter);
        assert!(lost.0.contains_key("which source tells which fact"));
        let folder = Folder::empty();
        let path = folder.path().join("sheet.csv");
        fs::write(&path, bytes).unwrap();
        // Nothing may be written: there is no folder for it.
        let settings = SheetSettings { edited: &edited, out: folder.path(), today: date(2026, 11, 22), dry_run: false };
        let outcome = import(&path, &settings).unwrap();
        assert_eq!(outcome.mistakes, []);
        assert_eq!((outcome.unchanged, outcome.updated, outcome.new), (edited.services.len(), 0, 0), "{dir}");
        assert_eq!(outcome.not_in_the_sheet, 0);
    }
}

#[test]
fn only_what_was_changed_comes_in_with_its_source() {
    let folder = Folder::region();
    let before = files(folder.path());
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    with_source(&mut sheet, &id).set(&id, "wheelchair", "no").set(&id, "summary_nl", "Een warme plek.");
    let outcome = brought(&folder, &sheet.bytes(b','));
    assert_eq!(outcome.mistakes, []);
    assert_eq!((outcome.updated, outcome.new), (1, 0));
    let changed: Vec<_> =
        files(folder.path()).into_iter().filter(|(path, bytes)| before.get(path) != Some(bytes)).collect();
    assert_eq!(changed.len(), 1);
    let now = serde_json::to_value(service(&folder, &id)).unwrap();
    assert_eq!(now["access"]["wheelchair"], "no");
    assert_eq!(now["access"]["sources"], serde_json::json!(["telefoon"]));
    assert_eq!(now["sources"]["telefoon"]["date"], "2026-11-20");
    assert_eq!(now["texts"]["nl"]["summary"], "Een warme plek.");
    // And a second time, nothing.
    let again = brought(&folder, &sheet.bytes(b','));
    assert_eq!((again.updated, again.mistakes.len()), (0, 0));
}

#[test]
fn a_file_keeps_the_order_somebody_gave_it() {
    let before = r#"{"z": {"nl": 1, "fr": 2}, "gone": 0, "a": [{"y": 1, "x": 2}]}"#;
    let now = serde_json::json!({ "a": [{ "x": 3, "y": 1 }, { "b": 1 }], "b": 4, "z": { "ar": 3, "fr": 2, "nl": 1 } });
    let written = wegwijs::tool::pretty_like(before, &now);
    let flat: String = written.split_whitespace().collect();
    assert_eq!(flat, r#"{"z":{"ar":3,"nl":1,"fr":2},"a":[{"y":1,"x":3},{"b":1}],"b":4}"#);
    // A shipped file comes back line by line; only what says "unknown" in so
    // many words is left out.
    for entry in fs::read_dir(root().join("public/catalogue/services")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let service: Service = serde_json::from_str(&text).unwrap();
        let written = wegwijs::tool::pretty_like(&text, &service);
        let line = |line: &str| line.trim_end_matches(',').to_owned();
        let mut lines = text.lines().map(line);
        let kept = written.lines().map(line).all(|wanted| lines.any(|line| line == wanted));
        assert!(kept, "{}", service.id);
    }
}

#[test]
fn a_fact_without_a_source_is_refused_by_row_and_column() {
    let folder = Folder::region();
    let before = files(folder.path());
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    sheet.set(&id, "wheelchair", "yes").set(&id, "state", "perhaps");
    let row = sheet.row(&id) as u64 + 1;
    let outcome = brought(&folder, &sheet.bytes(b','));
    let places: Vec<_> = outcome.mistakes.iter().map(|m| (m.row, m.column.as_str())).collect();
    assert_eq!(places, [(row, "state"), (row, "wheelchair")]);
    assert!(outcome.mistakes[0].message.contains("running"), "{:?}", outcome.mistakes);
    assert!(outcome.mistakes[1].message.contains("source_publisher"), "{:?}", outcome.mistakes);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_mistake_in_one_row_lets_the_others_in() {
    let folder = Folder::region();
    let edited = edited(folder.path());
    let mut sheet = Sheet::of(&edited);
    let other = edited.services.iter().find(|s| s.id.as_str() != nursery()).unwrap().id.to_string();
    sheet.set(&nursery(), "name_nl", "").set(&other, "name_nl", "Anders");
    let outcome = brought(&folder, &sheet.bytes(b','));
    assert_eq!((outcome.updated, outcome.mistakes.len()), (1, 1));
    assert_eq!(outcome.mistakes[0].column, "name_nl");
}

#[test]
fn a_new_row_is_a_new_service() {
    let folder = Folder::region();
    let edited = edited(folder.path());
    let concept = edited.taxonomy.concepts[0].id.to_string();
    let mut written = Vec::new();
    template(&edited.region, b';', &mut written).unwrap();
    let mut sheet = Sheet::read(&written, b';');
    let facts = [
        ("state", "running"),
        ("category", "holiday"),
        ("concepts", concept.as_str()),
        ("coverage", "citywide"),
        ("name_nl", "Zomeratelier"),
        ("summary_nl", "Knutselen in de zomer."),
        ("next_step_nl", "Bel 09 210 10 10."),
        ("ages", "2Y6M-5; 8-12"),
        ("hours", "mo tu 9:00-12:00 in 7 8"),
        ("phone", "09 210 10 10"),
        ("periods", "2027-07-05/2027-07-09 mo tu 09:00-16:00 care 08:00-17:30"),
        ("cost", "fixed"),
        ("amounts", "12,50 per day: met eten\n5-10 per half-day: zonder"),
        ("note_cost", "Korting voor het tweede kind."),
    ];
    let cells: Vec<_> = facts.into_iter().chain(BY_US).collect();
    sheet.add(&cells);
    let outcome = brought(&folder, &sheet.bytes(b';'));
    assert_eq!(outcome.mistakes, []);
    assert_eq!((outcome.read, outcome.new), (1, 1));
    let made = serde_json::to_value(service(&folder, "zomeratelier")).unwrap();
    assert_eq!(made["audience"]["ages"][0]["from"], "P2Y6M");
    assert_eq!(made["when"]["hours"][0]["months"], serde_json::json!([7, 8]));
    assert_eq!(made["when"]["periods"][0]["care_until"], "17:30");
    assert_eq!(made["cost"]["amounts"][0]["min_cents"], 1250);
    assert_eq!(made["cost"]["amounts"][1]["max_cents"], 1000);
    assert_eq!(made["texts"]["nl"]["provenance"], "source");
    assert_eq!(made["notes"][0]["sources"], serde_json::json!(["telefoon"]));
}

#[test]
fn what_a_spreadsheet_makes_of_a_cell_is_the_same_fact() {
    let folder = Folder::region();
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    with_source(&mut sheet, &id).set(&id, "hours", "mo 09:00-12:00").set(&id, "expires_on", "5/07/2027");
    brought(&folder, &sheet.bytes(b','));
    let before = files(folder.path());
    sheet.set(&id, "hours", "MO  9:00:00-12:00:00").set(&id, "expires_on", "05/07/2027");
    let outcome = brought(&folder, &sheet.bytes(b','));
    assert_eq!((outcome.mistakes.len(), outcome.updated), (0, 0));
    assert_eq!(files(folder.path()), before);
    assert_eq!(service(&folder, &id).trust.expires_on.unwrap().to_string(), "2027-07-05");
}

#[test]
fn an_older_encoding_is_read() {
    let folder = Folder::region();
    let mut sheet = Sheet::of(&edited(folder.path()));
    // Only what that encoding can write.
    sheet.rows.retain(|row| row[0] == "id");
    let id = nursery();
    let mut row = vec![String::new(); sheet.rows[0].len()];
    row[0].clone_from(&id);
    sheet.rows.push(row);
    let keep = [sheet.column("id"), sheet.column("name_nl")];
    sheet.rows.iter_mut().for_each(|row| *row = keep.map(|at| row[at].clone()).to_vec());
    sheet.set(&id, "name_nl", "Crèche één");
    let text = String::from_utf8(sheet.bytes(b';')).unwrap();
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let outcome = brought(&folder, &bytes);
    assert_eq!(outcome.mistakes, []);
    assert_eq!(service(&folder, &id).texts[&wegwijs::domain::Lang::NL].name, "Crèche één");
}

#[test]
fn letters_that_a_spreadsheet_lost_are_not_taken_for_a_change() {
    let folder = Folder::region();
    let before = files(folder.path());
    let mut sheet = Sheet::of(&edited(folder.path()));
    // What the older encoding lacks becomes a question mark, or a letter like it.
    let lossy = |cell: &str| -> String {
        let fits = |letter: char| !encoding_rs::WINDOWS_1252.encode(letter.encode_utf8(&mut [0; 4])).2;
        let kept = |letter: char| match letter {
            'ş' => 's',
            'ğ' => 'g',
            'ı' => 'i',
            letter if fits(letter) => letter,
            _ => '?',
        };
        cell.chars().map(kept).collect()
    };
    sheet.rows.iter_mut().flatten().for_each(|cell| *cell = lossy(cell));
    let text = String::from_utf8(sheet.bytes(b';')).unwrap();
    let outcome = brought(&folder, &encoding_rs::WINDOWS_1252.encode(&text).0);
    assert_eq!(files(folder.path()), before);
    assert!(outcome.mistakes.iter().all(|mistake| mistake.message.contains("lost letters")), "{outcome:?}");
    let columns: BTreeSet<&str> = outcome.mistakes.iter().map(|mistake| mistake.column.as_str()).collect();
    assert!(["name_ar", "summary_tr", "next_step_uk"].iter().all(|column| columns.contains(column)), "{columns:?}");
}

#[test]
fn a_sheet_in_utf_16_is_read() {
    let folder = Folder::region();
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    sheet.set(&id, "name_ar", "حضانة الفراشة");
    let text = String::from_utf8(sheet.bytes(b'\t')).unwrap();
    let bytes: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let outcome = brought(&folder, &bytes);
    assert_eq!((outcome.mistakes.as_slice(), outcome.updated), ([].as_slice(), 1));
    assert_eq!(service(&folder, &id).texts[&"ar".parse().unwrap()].name, "حضانة الفراشة");
}

#[test]
fn what_does_not_look_right_in_a_row_that_came_in_is_told() {
    let folder = Folder::region();
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    with_source(&mut sheet, &id).set(&id, "phone", "000 11 22 33").set(&id, "ages", "3 to");
    let outcome = brought(&folder, &sheet.bytes(b','));
    assert_eq!((outcome.mistakes.as_slice(), outcome.updated), ([].as_slice(), 1));
    let doubts: Vec<_> = outcome.doubts.iter().map(|doubt| doubt.column.as_str()).collect();
    assert_eq!(doubts, ["phone"], "{outcome:?}");
}

#[test]
fn a_date_that_a_spreadsheet_made_of_ages_or_cut_is_told() {
    let folder = Folder::region();
    let id = nursery();
    for (column, cell, says) in [
        ("ages", "6/12/2026", "makes a date of 6-12"),
        ("ages", "6-dec", "makes a date of 6-12"),
        ("expires_on", "1/07/27", "not a day"),
        ("expires_on", "1/13/2027", "not a day"),
    ] {
        let mut sheet = Sheet::of(&edited(folder.path()));
        with_source(&mut sheet, &id).set(&id, column, cell);
        let outcome = brought(&folder, &sheet.bytes(b';'));
        let told: Vec<_> = outcome.mistakes.iter().map(|m| (m.column.as_str(), m.message.contains(says))).collect();
        assert_eq!(told, [(column, true)], "{cell}: {outcome:?}");
    }
}

#[test]
fn rows_that_became_one_and_a_column_that_stands_twice_are_told() {
    let folder = Folder::region();
    let before = files(folder.path());
    let mut sheet = Sheet::of(&edited(folder.path()));
    let swallowed = sheet.rows.remove(2);
    sheet.rows[1].extend(swallowed);
    sheet.rows[0].push("phone".to_owned());
    let outcome = brought(&folder, &sheet.bytes(b';'));
    let told: Vec<_> = outcome.mistakes.iter().map(|m| (m.row, m.column.as_str(), m.message.as_str())).collect();
    assert!(
        matches!(told.as_slice(), [(1, "phone", twice), (2, "", more)]
        if twice.contains("twice") && more.contains("more cells")),
        "{told:?}"
    );
    assert_eq!((outcome.not_in_the_sheet, files(folder.path())), (1, before));
}

#[test]
fn no_cell_is_a_formula_and_no_record_loses_its_plus() {
    let folder = Folder::region();
    let id = nursery();
    let mut sheet = Sheet::of(&edited(folder.path()));
    with_source(&mut sheet, &id).set(&id, "phone", "+32 9 210 10 10").set(&id, "name_nl", "=1+1");
    assert_eq!(brought(&folder, &sheet.bytes(b',')).mistakes, []);
    let exported = Sheet::of(&edited(folder.path()));
    let row = &exported.rows[exported.row(&id)];
    assert_eq!(row[exported.column("phone")], "'+32 9 210 10 10");
    assert!(exported.rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    let again = brought(&folder, &exported.bytes(b','));
    assert_eq!((again.updated, again.mistakes.len()), (0, 0));
}

#[test]
fn a_column_nobody_knows_and_an_id_twice_are_told() {
    let folder = Folder::region();
    let mut sheet = Sheet::of(&edited(folder.path()));
    let twice = sheet.rows[1].clone();
    sheet.rows.push(twice);
    sheet.rows.iter_mut().enumerate().for_each(|(at, row)| row.push(if at == 0 { "telefoon" } else { "" }.to_owned()));
    let outcome = brought(&folder, &sheet.bytes(b','));
    let places: Vec<_> = outcome.mistakes.iter().map(|m| (m.row, m.column.as_str())).collect();
    assert_eq!(places, [(1, "telefoon"), (sheet.rows.len() as u64, "id")]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever stands in the cells, nothing panics and what comes in is sound.
    #[test]
    fn no_sheet_stops_an_import(cells in prop::collection::vec((0_usize..200, 0_usize..20, ".{0,20}|[0-9-]{1,6}|2027-0[1-9]-0[1-9]/[0-9-]{4,10}"), 1..40)) {
        let folder = Folder::region();
        let mut sheet = Sheet::of(&edited(folder.path()));
        let (columns, rows) = (sheet.rows[0].len(), sheet.rows.len());
        for (column, row, cell) in cells {
            sheet.rows[1 + row % (rows - 1)][column % columns] = cell;
        }
        brought(&folder, &sheet.bytes(b','));
        edited(folder.path());
    }
}
