//! The rules the code keeps about itself, read from its source: who may use
//! whom (see `src/lib.rs`), what only the browser's adapters know, and that the
//! program names no city.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Past this many lines there are two ideas in a file.
const LONGEST: usize = 480;

/// The places a file of the crate may not name: they belong to the region.
const CITY: [&str; 4] = ["gent", "ghent", "gand", "gentinfo"];

/// A source file, by its path below the crate's folder.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The top-level module it belongs to: `domain` for `src/domain/age.rs`.
    fn module(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The top-level modules it names, with `crate::` or by climbing out.
    fn uses(&self) -> BTreeSet<String> {
        let depth = self.path.matches('/').count() - usize::from(self.path.ends_with("/mod.rs"));
        let roots = ["crate::".to_owned(), "wegwijs::".to_owned(), "super::".repeat(depth)];
        roots.iter().flat_map(|root| named_after(&self.text, root)).collect()
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The first names after each `root`, also of a group: `crate::{a::B, c}`.
fn named_after(text: &str, root: &str) -> Vec<String> {
    let own = |at: usize| !text[..at].ends_with(|c| is_word(c) || c == ':');
    let name = |path: &str| path.trim().chars().take_while(|c| is_word(*c)).collect::<String>();
    let starts = text.match_indices(root).filter(|(at, _)| own(*at)).map(|(at, _)| &text[at + root.len()..]);
    starts
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => members(group).into_iter().map(name).collect(),
            None => vec![name(rest)],
        })
        .filter(|name| name != "super")
        .collect()
}

/// The members of a group that has just been opened, up to its closing brace.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[from..at]);
                from = at + 1;
            }
            '}' => {
                found.push(&group[from..at]);
                break;
            }
            _ => {}
        }
    }
    found.retain(|member| !member.trim().is_empty());
    found
}

fn collect(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let below = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
            let path_below = below.to_str().unwrap().replace('\\', "/");
            files.push(File { path: path_below, text: fs::read_to_string(&path).unwrap() });
        }
    }
}

fn files(folder: &str) -> Vec<File> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn sources() -> Vec<File> {
    let files = files("src");
    assert!(files.len() > 40, "only {} files were found: does this test look in the right place?", files.len());
    files
}

/// The top-level modules `module` names and may not.
fn breaches(module: &str, allowed: &[&str]) -> Vec<String> {
    let mine: Vec<File> = sources().into_iter().filter(|file| file.module() == module).collect();
    assert!(!mine.is_empty(), "there is no module {module}");
    let foreign = |file: &File| {
        let uses = file.uses().into_iter().filter(|used| used != module && !allowed.contains(&used.as_str()));
        uses.map(|used| format!("{} uses {used}", file.path)).collect::<Vec<_>>()
    };
    mine.iter().flat_map(foreign).collect()
}

/// Files outside `allowed` in which `word` stands.
fn files_with(word: &str, within: impl Fn(&File) -> bool) -> Vec<String> {
    sources().into_iter().filter(|file| within(file) && file.text.contains(word)).map(|file| file.path).collect()
}

const NOBODY: [String; 0] = [];

#[test]
fn the_domain_uses_nothing_but_itself() {
    assert_eq!(breaches("domain", &[]), NOBODY);
}

#[test]
fn addresses_messages_and_calendar_files_know_the_domain_only() {
    assert_eq!(breaches("route", &["domain"]), NOBODY);
    assert_eq!(breaches("l10n", &["domain"]), NOBODY);
    assert_eq!(breaches("calendar", &["domain"]), NOBODY);
}

#[test]
fn the_catalogue_knows_the_domain_and_the_messages() {
    assert_eq!(breaches("catalogue", &["domain", "l10n"]), NOBODY);
}

#[test]
fn searching_knows_the_domain_and_the_question_and_asks_the_browser_only_for_unicode() {
    let others: Vec<String> = breaches("search", &["domain", "route"]);
    assert_eq!(others.len(), 1, "{others:?}");
    assert!(others[0].contains("src/search/fold.rs") && others[0].contains("platform"), "{others:?}");
}

#[test]
fn the_finders_know_what_there_is_and_what_is_asked() {
    assert_eq!(breaches("finders", &["domain", "route", "catalogue", "search"]), NOBODY);
}

#[test]
fn planning_knows_the_domain_and_what_filters_ask() {
    assert_eq!(breaches("plan", &["domain", "search"]), NOBODY);
}

#[test]
fn the_engine_alone_knows_searching_only() {
    assert_eq!(breaches("engine", &["domain", "route", "search"]), NOBODY);
}

#[test]
fn the_browser_adapters_know_values_and_formats_only() {
    assert_eq!(breaches("platform", &["domain", "l10n"]), NOBODY);
}

#[test]
fn components_know_no_routes_and_no_pages() {
    let before = ["domain", "l10n", "calendar", "catalogue", "search", "finders", "plan", "state"];
    assert_eq!(breaches("components", &before), NOBODY);
}

#[test]
fn what_is_remembered_and_the_pages_use_only_what_stands_before_them() {
    let before = ["domain", "route", "l10n", "calendar", "catalogue", "search", "finders", "plan"];
    assert_eq!(breaches("state", &before), NOBODY);
    let before = [&before[..], &["state", "components"]].concat();
    assert_eq!(breaches("pages", &before), NOBODY);
    assert_eq!(breaches("app", &[&before[..], &["pages"]].concat()), NOBODY);
}

#[test]
fn the_plain_modules_do_not_know_leptos() {
    let plain = ["domain", "catalogue", "search", "finders", "plan", "route", "l10n", "calendar", "engine"];
    assert_eq!(files_with("leptos", |file| plain.contains(&file.module())), NOBODY);
}

#[test]
fn only_the_adapters_and_the_start_of_the_app_know_the_browser() {
    let known_to = ["platform", "main", "boot", "engine"];
    for word in ["web_sys", "js_sys"] {
        assert_eq!(files_with(word, |file| !known_to.contains(&file.module())), NOBODY);
    }
}

#[test]
fn taking_over_knows_of_the_browser_only_what_an_element_is() {
    let boot = sources().into_iter().find(|file| file.path == "src/boot.rs").unwrap().text;
    assert!(!boot.contains("js_sys"));
    let seen: BTreeSet<&str> = boot
        .match_indices("web_sys")
        .map(|(at, _)| boot[at..].split(|c| !is_word(c) && c != ':').next().unwrap_or_default())
        .collect();
    assert!(seen.iter().all(|path| *path == "web_sys::HtmlElement"), "{seen:?}");
}

#[test]
fn the_program_names_no_city() {
    let named = sources().into_iter().flat_map(|file| {
        let city = |line: &str| {
            let line = line.to_lowercase();
            CITY.iter().any(|city| line.split(|c| !is_word(c)).any(|word| word == *city))
        };
        let lines = file.text.lines().enumerate().filter(|(_, line)| city(line));
        lines.map(|(nr, _)| format!("{}:{}", file.path, nr + 1)).collect::<Vec<_>>()
    });
    assert_eq!(named.collect::<Vec<_>>(), NOBODY);
}

#[test]
fn no_file_holds_two_ideas() {
    let all = sources().into_iter().chain(files("tests"));
    let long = all.map(|file| (file.text.lines().count(), file.path)).filter(|(lines, _)| *lines > LONGEST);
    assert_eq!(long.collect::<Vec<_>>(), vec![]);
}

#[test]
fn every_module_begins_by_saying_what_it_owns() {
    let silent = sources().into_iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path);
    assert_eq!(silent.collect::<Vec<_>>(), NOBODY);
}

#[test]
fn uses_are_found_in_every_form_they_can_be_written() {
    let uses = |path: &str, text: &str| {
        let file = File { path: path.into(), text: text.into() };
        file.uses().into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(uses("src/domain/age.rs", "use crate::search::Engine;"), "search");
    assert_eq!(uses("src/domain/age.rs", "use crate::{\n    route::{Page, Route},\n    state,\n};"), "route state");
    assert_eq!(uses("src/domain/age.rs", "let x = crate::pages::x(); wegwijs::app::y()"), "app pages");
    assert_eq!(uses("src/domain/age.rs", "use super::super::state::Site; use super::Known;"), "state");
    assert_eq!(uses("src/domain/mod.rs", "use super::state::Site; use self::age::Age;"), "state");
    assert_eq!(uses("src/route.rs", "use super::state::Site; use other_crate::x;"), "state");
}
