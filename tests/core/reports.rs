//! Reports: their numbers against a count of the files that was written
//! differently, hostile names in every form, and what is refused.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use wegwijs::domain::Lang;
use wegwijs::tool::check_locales;
use wegwijs::tool::report::report_locales;

use crate::bad_input::{Folder, HOSTILE, NURSERY};
use crate::catalogue::root;
use crate::command_line::{shown, wegwijs};

/// What a report prints when all is well.
pub fn report(arguments: &[&str]) -> String {
    let output = wegwijs(&[&["report"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
    assert_eq!(shown(&output.stderr), "");
    shown(&output.stdout).to_owned()
}

pub fn json_of(arguments: &[&str]) -> Value {
    serde_json::from_str(&report(&[arguments, &["--json"]].concat())).unwrap()
}

/// A CSV file as lines of columns by name.
pub fn csv_of(arguments: &[&str]) -> Vec<BTreeMap<String, String>> {
    let text = report(&[arguments, &["--csv"]].concat());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The records of a catalogue as they stand on disk.
pub fn records(dir: &Path) -> Vec<Value> {
    let files = std::fs::read_dir(dir.join("services")).unwrap().map(|file| file.unwrap().path());
    files.map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()).collect()
}

fn is_offered(record: &Value) -> bool {
    ["running", "through-school"].map(Value::from).contains(&record["status"]["state"])
}

/// Where a record is for sure and where it may be, as texts.
fn naive_areas(record: &Value) -> (Vec<String>, Vec<String>) {
    let empty = vec![];
    let reach = record["coverage"].as_str().unwrap();
    let lists: Vec<Vec<u64>> = record["places"]
        .as_array()
        .unwrap_or(&empty)
        .iter()
        .filter_map(|place| {
            Some(place.get("neighbourhoods")?.as_array()?.iter().map(|n| n.as_u64().unwrap()).collect())
        })
        .collect();
    match reach {
        "citywide" | "mobile" | "online" => (vec![reach.into()], vec![]),
        _ if lists.iter().all(Vec::is_empty) => (vec!["unknown".into()], vec![]),
        _ => {
            let mut sure: Vec<u64> = lists.iter().filter(|list| list.len() == 1).flatten().copied().collect();
            sure.sort();
            sure.dedup();
            let mut maybe: Vec<u64> = lists.iter().flatten().copied().filter(|nr| !sure.contains(nr)).collect();
            maybe.sort();
            maybe.dedup();
            let texts = |list: Vec<u64>| list.iter().map(u64::to_string).collect();
            (texts(sure), texts(maybe))
        }
    }
}

/// The years of an ISO 8601 age in months, for ages without weeks below 1.
fn months(age: &Value) -> Option<u64> {
    let text = age.as_str()?.strip_prefix('P')?;
    let (mut months, mut number) = (0, 0);
    for c in text.chars() {
        match c {
            'Y' => months += number * 12,
            'M' => months += number,
            'W' => months += number * 12 / 52,
            digit => {
                number = number * 10 + u64::from(digit.to_digit(10).unwrap());
                continue;
            }
        }
        number = 0;
    }
    Some(months)
}

/// Whether a record is for some child that is from..=to years old.
fn naive_is_for(record: &Value, from: &str, to: &str) -> bool {
    let ranges = record["audience"]["ages"].as_array().cloned().unwrap_or_default();
    if from.is_empty() {
        return ranges.is_empty();
    }
    let first: u64 = from.parse::<u64>().unwrap() * 12;
    let last = if to.is_empty() { 120 * 12 + 11 } else { to.parse::<u64>().unwrap() * 12 + 11 };
    ranges.iter().any(|range| {
        let start = months(&range["from"]).unwrap_or(0);
        let end = months(&range["to"]).map_or(u64::MAX, |end| if end % 12 == 0 { end + 11 } else { end });
        start <= last && first <= end
    })
}

fn the_cells_are_those_of_a_naive_count(dir: &str) {
    let offered: Vec<Value> = records(&root().join(dir)).into_iter().filter(is_offered).collect();
    let mut found = 0;
    for line in csv_of(&["coverage", dir]) {
        let area = if line["area"] == "neighbourhood" { &line["neighbourhood"] } else { &line["area"] };
        let in_cell = offered.iter().filter(|record| {
            let also = record["also_in"].as_array().cloned().unwrap_or_default();
            let price = record["cost"]["kind"].as_str().unwrap_or("unknown");
            (record["category"] == line["category"] || also.contains(&json!(line["category"])))
                && price == line["price"]
                && naive_is_for(record, &line["from_age"], &line["to_age"])
        });
        let areas: Vec<_> = in_cell.map(naive_areas).collect();
        let services = areas.iter().filter(|(sure, _)| sure.contains(area)).count();
        let possible = areas.iter().filter(|(_, maybe)| maybe.contains(area)).count();
        let told = (line["services"].parse().unwrap(), line["possible"].parse().unwrap());
        assert_eq!((services, possible), told, "{line:?}");
        found += services + possible;
    }
    assert!(found >= offered.len(), "{found} in the cells, {} offered", offered.len());
}

#[test]
fn every_cell_of_the_coverage_is_what_a_naive_count_finds() {
    the_cells_are_those_of_a_naive_count("public/catalogue");
    the_cells_are_those_of_a_naive_count("tests/region");
}

#[test]
fn the_coverage_says_the_same_as_csv_and_as_json() {
    let (csv, json) = (csv_of(&["coverage", "tests/region"]), json_of(&["coverage", "tests/region"]));
    let cells = json["cells"].as_array().unwrap();
    assert_eq!(csv.len(), cells.len());
    for (line, cell) in csv.iter().zip(cells) {
        for column in ["area", "name", "category", "price"] {
            assert_eq!(line[column], cell[column].as_str().unwrap());
        }
        assert_eq!(line["services"], cell["services"].to_string());
        let ages = cell["ages"].get("from").map_or(String::new(), Value::to_string);
        assert_eq!(line["from_age"], ages);
    }
    let offered = records(&root().join("tests/region")).iter().filter(|record| is_offered(record)).count();
    assert_eq!(json["services"], offered);
}

#[test]
fn a_report_says_the_same_every_time() {
    for form in ["--csv", "--json", "--html"] {
        let arguments = ["coverage", "tests/region", form];
        assert_eq!(report(&arguments), report(&arguments));
    }
}

/// A region with a neighbourhood and a service of these names.
fn hostile(name: &str) -> Folder {
    let folder = Folder::region();
    folder.set("neighbourhoods.json", "/neighbourhoods/0/name", json!(name));
    folder.set(NURSERY, "/texts/nl/name", json!(name));
    folder
}

const HOSTILE_NAMES: [&str; 5] =
    ["<script>alert(1)</script>", "\"quoted\", and a comma", "=cmd()|' /C calc'!A0", "@SUM(1)", "a' onload='x"];

/// What stands between tags must not hold the name as it was written.
fn assert_harmless(html: &str, name: &str) {
    assert!(!html.contains("<script"), "{name}");
    assert!(!html.contains("onload='"), "{name}");
    let escaped = name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    assert!(html.contains(&escaped.replace('"', "&quot;").replace('\'', "&#39;")), "{name}");
}

#[test]
fn a_hostile_name_comes_out_harmless_in_every_form() {
    for name in HOSTILE_NAMES {
        let folder = hostile(name);
        let dir = folder.path().to_str().unwrap();
        assert_harmless(&report(&["coverage", dir, "--html"]), name);
        let lines = csv_of(&["coverage", dir]);
        let told = &lines[0]["name"];
        assert_eq!(told.trim_start_matches('\''), name);
        assert_eq!(told.starts_with('\''), name.starts_with(['=', '@']), "{told}");
        assert_eq!(json_of(&["coverage", dir])["areas"][0]["name"], name);
        assert!(report(&["coverage", dir]).lines().count() > 10);
    }
}

/// A document without scripts or anything from elsewhere, whose elements close.
pub fn assert_sound_page(html: &str, lang: &str) {
    assert!(html.starts_with("<!doctype html>\n<html lang=\""), "{html:.100}");
    assert!(html.contains(&format!("<html lang=\"{lang}\">")));
    for never in ["<script", "<link", "src=", "href=", "url(http", "@import"] {
        assert!(!html.contains(never), "{never}");
    }
    // What no message says stands there as its id in brackets.
    let words = report_locales().0.remove(&Lang::NL).unwrap();
    for id in words.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
        assert!(!html.contains(&format!("[{id}]")), "{id}");
    }
    assert_eq!(html.matches("<h1>").count(), 1);
    let first = html.find("<h2>").unwrap();
    assert!(html.find("<h1>").unwrap() < first);
    for element in ["table", "tr", "td", "th", "section", "div", "svg", "p", "li", "ul", "caption"] {
        let opened = html.matches(&format!("<{element}>")).count() + html.matches(&format!("<{element} ")).count();
        assert_eq!(opened, html.matches(&format!("</{element}>")).count(), "{element}");
    }
    assert_eq!(html.matches("<table>").count(), html.matches("<caption>").count());
    let heads = html.matches("<th ").count();
    assert_eq!(heads, html.matches("<th scope=").count());
    assert_eq!(html.matches("<th>").count(), 0);
}

#[test]
fn the_coverage_page_is_one_sound_document_in_either_language() {
    for lang in ["nl", "en"] {
        for dir in ["public/catalogue", "tests/region"] {
            let html = report(&["coverage", dir, "--html", "--lang", lang]);
            assert_sound_page(&html, lang);
            assert!(html.contains("role=\"img\" aria-label=\""));
        }
    }
}

#[test]
fn the_words_of_the_reports_are_the_same_in_both_languages() {
    assert_eq!(check_locales(&report_locales()), Vec::<String>::new());
    assert_eq!(report_locales().0.len(), 2);
}

/// The region, and a file of numbers of children in it.
fn with_children(text: &str) -> (Folder, String) {
    let folder = Folder::region();
    folder.write("children.csv", text);
    let path = folder.path().join("children.csv").to_str().unwrap().to_owned();
    (folder, path)
}

#[test]
fn numbers_of_children_give_services_per_thousand() {
    for text in [
        "neighbourhood,from_age,to_age,children\n1,0,2,400\n1,3,3,100\n1,4,5,300\n",
        "\u{feff}children;to_age;from_age;neighbourhood\r\n400;2;0;1\r\n100;3;3;1\r\n300;5;4;1\r\n",
    ] {
        let (folder, path) = with_children(text);
        let dir = folder.path().to_str().unwrap();
        let asked = ["coverage", dir, "--children", &path];
        let mut seen = 0;
        for line in csv_of(&asked) {
            let given = match (line["neighbourhood"].as_str(), line["from_age"].as_str()) {
                ("1", "0" | "3") => 400.0,
                _ => {
                    assert_eq!((line["children"].as_str(), line["services_per_1000_children"].as_str()), ("", ""));
                    continue;
                }
            };
            let services: f64 = line["services"].parse().unwrap();
            assert_eq!(line["children"], "400");
            assert_eq!(line["services_per_1000_children"], format!("{:.1}", services * 1000.0 / given));
            seen += 1;
        }
        assert_eq!(seen, 2 * 4 * 5);
        assert!(report(&[&asked[..], &["--html"]].concat()).contains("1000 kinderen"));
    }
}

#[test]
fn every_mistake_in_the_numbers_of_children_is_told_by_row_and_column() {
    for (text, told) in [
        ("", "row 1, column children: there is no such column"),
        ("neighbourhood,from_age,to_age,kids\n", "`kids` is none of the columns"),
        ("neighbourhood,from_age,to_age,children,children\n", "a column stands there twice"),
        ("1,0,2,many", "row 2, column children: `many` is not a whole number"),
        ("1,0,2,-5", "row 2, column children: `-5`"),
        ("1,0,2,10\n99,0,2,10", "row 3, column neighbourhood: there is no neighbourhood 99"),
        ("1,2,0,10", "row 2, column to_age: 0 is before from_age, 2"),
        ("1,0,5,10", "row 2, column to_age: 0 to 5 lies in more than one age band"),
        ("1,0,30,10", "row 2, column to_age: `30`"),
        ("1,0,2,10\n1,1,1,5", "row 3, column from_age: age 1 was counted in an earlier row"),
        ("1,0,1,10", "row 2: neighbourhood 1 lacks the children of age 2"),
        ("1,0,2", "row 2: has 3 cells, 4 are expected"),
        ("1,x,2,y", "row 2, column children: `y`"),
    ] {
        let head =
            if text.is_empty() || text.starts_with('n') { "" } else { "neighbourhood,from_age,to_age,children\n" };
        let (folder, path) = with_children(&format!("{head}{text}"));
        let output = wegwijs(&["report", "coverage", folder.path().to_str().unwrap(), "--children", &path]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(shown(&output.stderr).contains(told), "{text}: {}", shown(&output.stderr));
        assert_eq!(shown(&output.stdout), "");
    }
}

#[test]
fn no_report_is_made_of_a_catalogue_with_a_mistake() {
    let folder = Folder::region();
    folder.set(HOSTILE, "/concepts/0", json!("kribbetje"));
    let output = wegwijs(&["report", "coverage", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(shown(&output.stderr).contains("kribbetje"));
    assert_eq!(shown(&output.stdout), "");
    assert_eq!(wegwijs(&["report", "coverage", "tests/region", "--csv", "--json"]).status.code(), Some(2));
    assert_eq!(wegwijs(&["report", "coverage", "tests/region", "--lang", "tr"]).status.code(), Some(2));
}
