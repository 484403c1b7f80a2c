//! Reading the edited catalogue from a folder: every problem of every file,
//! each with the place to mend it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::form::{Form, Formed};
use super::mend::Replaced;
use super::migrate::migrated;
use super::parallel;
use super::pointer::{is_within, parent};
use super::written::with_doubled_keys;
use crate::catalogue::{Checks, Edited, Problem, Severity, Unread};
use crate::domain::{Holidays, Neighbourhoods, Providers, Region, Service, ServiceId, Taxonomy};

/// What reading a folder gave: all problems of form, and the catalogue with
/// every service that could be read, if the files they share could. Where there
/// is a problem of form something else stands in it: it is never to be built.
pub struct Reading {
    pub edited: Option<Edited>,
    pub problems: Vec<Problem>,
    /// What the catalogue lacks, though it stands in the files.
    unread: Unread,
    in_doubt: InDoubt,
}

/// By file, the places where something else stands.
type InDoubt = BTreeMap<String, Vec<Replaced>>;

impl Reading {
    /// What could be read, held against all other rules, and all that is wrong.
    pub fn check(self, today: Date) -> (Option<Edited>, Vec<Problem>) {
        let Reading { edited, mut problems, unread, in_doubt } = self;
        if let Some(edited) = &edited {
            let checks = Checks::new(edited, &unread, today);
            let one_by_one = || parallel::map(&edited.services, |service| checks.service(service));
            let (together, services) = parallel::both(|| checks.together(), one_by_one);
            let all = checks.shared().into_iter().chain(services.into_iter().flatten()).chain(together);
            problems.extend(all.filter(|problem| !is_in_doubt(problem, &in_doubt)));
        }
        (edited, problems)
    }
}

/// Whether a problem may come from what stands in a file for something that
/// could not be read.
fn is_in_doubt(problem: &Problem, in_doubt: &InDoubt) -> bool {
    let Some(places) = in_doubt.get(&problem.file) else { return false };
    let at = problem.pointer.as_str();
    let touches = |place: &Replaced| is_within(at, &place.object) || is_within(&place.object, at);
    let is_about = |list: &str| places.iter().any(|place| place.at == list || parent(&place.at) == list);
    // What parts of a record say of each other: a source that no fact names,
    // and one that is not among them; hours that overlap; no place at all.
    let warns = problem.severity == Severity::Warning;
    let across = warns && (is_within(at, "/sources") || is_within(at, "/when/hours"))
        || parent(at).ends_with("/sources") && is_about("/sources")
        || at == "/coverage" && is_about("/places");
    places.iter().any(touches) || across
}

/// Reads a catalogue from its folder.
pub fn read(dir: &Path) -> Reading {
    if !dir.is_dir() {
        let none = problem(&dir.to_string_lossy(), "", "is no folder: name the folder of a catalogue".to_owned());
        return Reading { edited: None, problems: vec![none], unread: Unread::default(), in_doubt: InDoubt::new() };
    }
    let mut files = Files { dir, problems: Vec::new(), in_doubt: InDoubt::new() };
    let region = files.shared::<Region>("region.json");
    let taxonomy = files.shared::<Taxonomy>("taxonomy.json");
    let neighbourhoods = files.shared::<Neighbourhoods>("neighbourhoods.json");
    let holidays = files.shared::<Holidays>("holidays.json");
    let providers = files.shared::<Providers>("providers.json");
    let (services, unread) = files.services();
    let Files { problems, in_doubt, .. } = files;
    let unread = Unread {
        services: unread,
        concepts: loses_an_id(&in_doubt, "taxonomy.json", "/concepts"),
        providers: loses_an_id(&in_doubt, "providers.json", "/providers"),
        holiday_kinds: loses_an_id(&in_doubt, "holidays.json", "/kinds"),
        // Besides its number, a neighbourhood has a boundary.
        neighbourhoods: in_doubt.contains_key("neighbourhoods.json"),
    };
    let edited = (|| {
        Some(Edited {
            region: region?,
            taxonomy: taxonomy?,
            neighbourhoods: neighbourhoods?,
            holidays: holidays?,
            providers: providers?.providers,
            services,
        })
    })();
    Reading { edited, problems, unread, in_doubt }
}

/// Whether an id in a list of a file could not be read.
fn loses_an_id(in_doubt: &InDoubt, file: &str, list: &str) -> bool {
    let is_an_id = |at: &str| at == list || is_within(at, list) && at.ends_with("/id");
    in_doubt.get(file).is_some_and(|places| places.iter().any(|place| is_an_id(&place.at)))
}

fn problem(file: &str, pointer: &str, message: String) -> Problem {
    Problem { file: file.to_owned(), pointer: pointer.to_owned(), severity: Severity::Error, message }
}

/// The files of a folder while they are read.
struct Files<'a> {
    dir: &'a Path,
    problems: Vec<Problem>,
    in_doubt: InDoubt,
}

impl Files<'_> {
    /// A file that all services share.
    fn shared<T: DeserializeOwned + JsonSchema>(&mut self, name: &str) -> Option<T> {
        let (record, replaced) = read_file(&Form::<T>::new(false), self.dir, name, &mut self.problems);
        self.doubt(name, replaced);
        record
    }

    fn doubt(&mut self, name: &str, replaced: Vec<Replaced>) {
        if !replaced.is_empty() {
            self.in_doubt.insert(name.to_owned(), replaced);
        }
    }

    /// The services, and the ids of those that are there and could not be read.
    fn services(&mut self) -> (Vec<Service>, BTreeSet<ServiceId>) {
        let mut names: Vec<String> = match fs::read_dir(self.dir.join("services")) {
            Ok(entries) => entries.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect(),
            Err(error) => {
                self.problems.push(problem("services", "", format!("cannot be read: {error}")));
                return Default::default();
            }
        };
        names.retain(|name| name.ends_with(".json"));
        names.sort();
        // A service keeps the line that names its schema: an import writes it again.
        let form = Form::<Service>::new(true);
        let read = parallel::map(&names, |name| {
            let (path, mut problems) = (format!("services/{name}"), Vec::new());
            let (service, replaced) = read_file(&form, self.dir, &path, &mut problems);
            (path, service, replaced, problems)
        });
        let (mut services, mut unread) = (Vec::with_capacity(read.len()), BTreeSet::new());
        for (path, service, mut replaced, problems) in read {
            self.problems.extend(problems);
            let name = path.trim_start_matches("services/").trim_end_matches(".json");
            if let Some(wrong) = service.as_ref().map(|service| &service.id).filter(|id| id.as_str() != name)
                && replaced.iter().all(|place| place.at != "/id")
            {
                let message = format!("is `{wrong}`, which is not the file's name: rename one of them");
                self.problems.push(problem(&path, "/id", message));
                unread.insert(wrong.clone());
                replaced.push(Replaced { at: "/id".to_owned(), object: "/id".to_owned() });
            }
            self.doubt(&path, replaced);
            // What is wrong with a service is told of the file of its name.
            let Ok(id) = name.parse::<ServiceId>() else { continue };
            match service {
                Some(service) => services.push(Service { id, ..service }),
                None => drop(unread.insert(id)),
            }
        }
        (services, unread)
    }
}

/// What a file holds in its form, and where something else stands in that.
fn read_file<T: DeserializeOwned + JsonSchema>(
    form: &Form<T>,
    dir: &Path,
    name: &str,
    problems: &mut Vec<Problem>,
) -> (Option<T>, Vec<Replaced>) {
    let mut report = |pointer: &str, message: String| problems.push(problem(name, pointer, message));
    let read = fs::read(dir.join(name)).map_err(|error| format!("cannot be read: {error}"));
    let read = read.and_then(|bytes| with_doubled_keys(&bytes).map_err(|error| format!("is not JSON: {error}")));
    let (value, doubled) = match read {
        Ok(read) => read,
        Err(message) => {
            report("", message);
            return (None, Vec::new());
        }
    };
    for pointer in doubled {
        report(&pointer, "stands twice in its object, and only the last one counts: keep one".to_owned());
    }
    let (value, older) = migrated(name, value);
    let Formed { record, mistakes, replaced } = form.read(value);
    mistakes.into_iter().for_each(|(pointer, message)| report(&pointer, message));
    problems.extend(older.map(|version| Problem {
        severity: Severity::Warning,
        ..problem(name, "", format!("is in version {version} of the form: see `wegwijs migrate`"))
    }));
    (record, replaced)
}
