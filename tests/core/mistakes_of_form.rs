//! A file that has not the form of its kind: the mistake is told, and so is
//! everything else that is wrong, in the same run and where it stands.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};

use proptest::prelude::*;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wegwijs::catalogue::{Problem, Severity};
use wegwijs::domain::{Age, Day, Hour, Lang, PartialDate, ServiceId};
use wegwijs::tool::read;

use crate::bad_input::{CAMP, Folder, NURSERY};
use crate::catalogue::{root, today};

/// Exactly these errors, by file and place.
#[track_caller]
fn has_errors(folder: &Folder, wanted: &[(&str, &str)]) {
    let errors = folder.errors();
    let places: Vec<(&str, &str)> = errors.iter().map(|(file, at, _)| (file.as_str(), at.as_str())).collect();
    assert_eq!(places, wanted, "{errors:#?}");
}

#[test]
fn what_else_is_wrong_with_a_file_is_told_beside_its_mistakes_of_form() {
    let mistakes = [
        ("/category", json!("kinderopvang"), "/category"),
        ("/coverage", json!(1), "/coverage"),
        ("/id", json!("Geen Id"), "/id"),
        ("/status/state", json!("lopend"), "/status/state"),
        ("/when/hours/0/opens", json!("zeven uur"), "/when/hours/0/opens"),
        ("/places/0/point", json!("51,05 3,72"), "/places/0/point"),
        ("/contacts/0", json!("0800 12 345"), "/contacts/0"),
        ("/contacts/0/sources", json!("bedacht"), "/contacts/0/sources"),
        ("/audience", json!({ "ages": [{ "from": 3 }] }), "/audience/ages/0/from"),
        ("/texts/tr/provenance", json!("vertaald"), "/texts/tr/provenance"),
        ("/cost", json!({ "amounts": [{ "min_cents": 12.5 }] }), "/cost"),
        ("/trust/expires_on", json!("2027-02-30"), "/trust/expires_on"),
        ("/origin", json!("uit"), "/origin"),
        ("/prijs", json!(3), ""),
    ];
    for (at, value, told_at) in mistakes {
        let folder = Folder::region();
        folder.set(NURSERY, "/contacts/1/value", json!("www.example.org"));
        folder.set(NURSERY, "/texts/fr/summary", json!(" "));
        folder.set(NURSERY, "/notes/0/sources/0", json!("nergens"));
        folder.set(NURSERY, at, value);
        let mut errors = folder.errors();
        assert!(errors.iter().any(|(_, pointer, _)| pointer == told_at), "{at}: {errors:#?}");
        errors.retain(|(_, pointer, _)| !(pointer == told_at || pointer.starts_with(&format!("{at}/"))));
        let places: Vec<&str> = errors.iter().map(|(_, pointer, _)| pointer.as_str()).collect();
        assert_eq!(places, ["/notes/0/sources/0", "/contacts/1/value", "/texts/fr/summary"], "{at}: {errors:#?}");
    }
}

#[test]
fn mistakes_that_only_the_type_sees_are_told_beside_those_of_the_schema() {
    let folder = Folder::region();
    folder.set(NURSERY, "/trust/expires_on", json!("2027-02-30"));
    folder.set(NURSERY, "/when/hours/0/opens", json!("25:00"));
    folder.set(NURSERY, "/category", json!("kinderopvang"));
    has_errors(&folder, &[(NURSERY, "/category"), (NURSERY, "/trust/expires_on"), (NURSERY, "/when/hours/0/opens")]);
}

#[test]
fn a_reference_to_what_could_not_be_read_is_no_mistake() {
    let desk = "services/voorbeeld-gezinsbus.json";
    for text in ["{", "[]", "{\"id\":\"iets-anders\"}"] {
        let folder = Folder::region();
        folder.set("region.json", "/help_desk/services/0", json!("voorbeeld-gezinsbus"));
        folder.write(desk, text);
        let errors = folder.errors();
        assert!(errors.iter().all(|(file, ..)| file == desk), "{errors:#?}");
        assert!(!errors.is_empty());
    }
    let others = [
        ("taxonomy.json", "/concepts/0/id"),
        ("taxonomy.json", "/concepts/0"),
        ("providers.json", "/providers/0/id"),
        ("neighbourhoods.json", "/neighbourhoods/0/nr"),
        ("neighbourhoods.json", "/neighbourhoods/0/boundary/0/0"),
        ("holidays.json", "/kinds/0/id"),
    ];
    for (file, at) in others {
        let folder = Folder::region();
        folder.set(file, at, json!([-1]));
        folder.set(NURSERY, "/contacts/1/value", json!("www.example.org"));
        has_errors(&folder, &[(file, at), (NURSERY, "/contacts/1/value")]);
    }
}

#[test]
fn a_record_under_another_name_is_held_against_all_rules() {
    let folder = Folder::region();
    folder.set(NURSERY, "/id", json!("voorbeeld-anders"));
    folder.set(NURSERY, "/contacts/1/value", json!("www.example.org"));
    has_errors(&folder, &[(NURSERY, "/id"), (NURSERY, "/contacts/1/value")]);
}

#[test]
fn a_key_that_stands_twice_in_an_object_is_told() {
    let folder = Folder::region();
    let twice = |file: &str, from: &str, to: &str| {
        let text = folder.text(file);
        assert!(text.contains(from), "{file} has no {from}");
        folder.write(file, &text.replacen(from, to, 1));
    };
    twice(NURSERY, "\"summary\":", "\"summary\": \"Eerst\", \"summary\":");
    twice(CAMP, "\"texts\":", "\"texts\": {}, \"texts\":");
    twice("region.json", "\"names\":", "\"names\": { \"nl\": { \"a/b\": 1, \"a/b\": 2 } }, \"names\":");
    let errors = folder.errors();
    let places: Vec<(&str, &str)> = errors.iter().map(|(file, at, _)| (file.as_str(), at.as_str())).collect();
    assert_eq!(places.iter().filter(|place| **place == (CAMP, "/texts")).count(), 1, "{errors:#?}");
    assert!(places.contains(&("region.json", "/names")), "{errors:#?}");
    assert!(places.contains(&("region.json", "/names/nl/a~1b")), "{errors:#?}");
    assert!(places.iter().any(|(file, at)| *file == NURSERY && at.ends_with("/summary")), "{errors:#?}");
    assert!(errors.iter().all(|(.., message)| message.contains("stands twice")), "{errors:#?}");
}

/// A text that the schema of a type refuses the type refuses, too: its own
/// words are all that is told of one.
fn is_as_strict_as_its_schema<T: DeserializeOwned + JsonSchema>(text: &str) {
    let schema = jsonschema::validator_for(schema_for!(T).as_value()).unwrap();
    let text = json!(text);
    assert!(schema.is_valid(&text) || T::deserialize(&text).is_err(), "{text}");
}

proptest! {
    #[test]
    fn a_text_has_to_look_as_its_schema_says(
        text in "P([0-9]{1,2}[YMWD]?){0,3}|[0-9T:Z.-]{0,10}|[0-9]{4}(-[0-9]{1,2}){0,3}|[a-zA-Z0-9é_-]{0,6}",
    ) {
        is_as_strict_as_its_schema::<Age>(&text);
        is_as_strict_as_its_schema::<Day>(&text);
        is_as_strict_as_its_schema::<Hour>(&text);
        is_as_strict_as_its_schema::<Lang>(&text);
        is_as_strict_as_its_schema::<PartialDate>(&text);
        is_as_strict_as_its_schema::<ServiceId>(&text);
    }
}

/// The shipped catalogue, in each of whose services two mistakes are planted.
struct Planted {
    folder: Folder,
    /// Each service by its file's path.
    services: Vec<(String, Value)>,
}

/// Where the mistakes stand that are planted in a service.
fn planted(service: &Value) -> [String; 2] {
    let last = service["contacts"].as_array().map_or(0, Vec::len) - 1;
    [format!("/contacts/{last}/value"), "/trust/verified_on".to_owned()]
}

impl Planted {
    fn new() -> Planted {
        let folder = Folder::empty();
        let from = root().join("public/catalogue");
        fs::create_dir(folder.path().join("services")).unwrap();
        for file in ["region.json", "taxonomy.json", "neighbourhoods.json", "holidays.json", "providers.json"] {
            fs::copy(from.join(file), folder.path().join(file)).unwrap();
        }
        let mut services = Vec::new();
        for entry in fs::read_dir(from.join("services")).unwrap() {
            let entry = entry.unwrap();
            let mut service: Value = serde_json::from_str(&fs::read_to_string(entry.path()).unwrap()).unwrap();
            let source = service["sources"].as_object().unwrap().keys().next().unwrap().clone();
            let contact = json!({ "kind": "website", "value": "geen adres", "sources": [source] });
            match service.get_mut("contacts").and_then(Value::as_array_mut) {
                Some(contacts) => contacts.push(contact),
                None => service["contacts"] = json!([contact]),
            }
            service["trust"] = json!({ "verified_on": "2999-01-01", "verified_by": "Jo" });
            services.push((format!("services/{}", entry.file_name().to_str().unwrap()), service));
        }
        services.sort_by(|a, b| a.0.cmp(&b.0));
        Planted { folder, services }
    }

    /// The mistakes of form, and all else that is wrong with the services.
    fn problems(&self, services: &[(String, Value)]) -> (Vec<Problem>, Vec<Problem>) {
        services.iter().for_each(|(file, service)| self.folder.write(file, &service.to_string()));
        let reading = read(self.folder.path());
        let of_form = reading.problems.clone();
        let (edited, mut others) = reading.check(today());
        assert!(edited.is_some());
        others.retain(|problem| !of_form.contains(problem));
        (of_form, others)
    }
}

/// The pointers to every value below one.
fn pointers(value: &Value) -> Vec<String> {
    let below = |key: String, value: &Value| {
        let own = format!("/{}", key.replace('~', "~0").replace('/', "~1"));
        let below: Vec<String> = pointers(value).into_iter().map(|pointer| format!("{own}{pointer}")).collect();
        [vec![own], below].concat()
    };
    match value {
        Value::Object(fields) => fields.iter().flat_map(|(key, value)| below(key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().flat_map(|(at, item)| below(at.to_string(), item)).collect(),
        _ => Vec::new(),
    }
}

/// What fits nearly nowhere.
fn misfits() -> [Value; 6] {
    [json!(-5.5), json!("?!"), json!({}), json!([[]]), json!(true), json!(null)]
}

/// Breaks a value of a record, but for beside a mistake that is planted, and says where.
fn broken(service: &Value, seed: u64) -> (String, Value) {
    let spared = planted(service).map(|planted| planted.rsplit_once('/').unwrap().0.to_owned());
    let beside = |at: &str| spared.iter().any(|planted| planted.starts_with(at) || at.starts_with(planted));
    let all: Vec<String> = pointers(service).into_iter().filter(|at| !beside(at)).collect();
    let at = &all[(seed / 6) as usize % all.len()];
    let mut broken = service.clone();
    *broken.pointer_mut(at).unwrap() = misfits()[seed as usize % 6].clone();
    (at.clone(), broken)
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..ProptestConfig::with_cases(3) })]

    #[test]
    fn a_value_broken_anywhere_hides_no_mistake_and_makes_up_none(seed in any::<u64>()) {
        let planted_in = Planted::new();
        let (of_form, before) = planted_in.problems(&planted_in.services);
        prop_assert_eq!(of_form, Vec::new());
        let of_file = |file: &str| {
            let mut hasher = DefaultHasher::new();
            (seed, file).hash(&mut hasher);
            hasher.finish()
        };
        let broken: Vec<(String, Value)> =
            planted_in.services.iter().map(|(file, service)| broken(service, of_file(file))).collect();
        let files: Vec<(String, Value)> =
            planted_in.services.iter().zip(&broken).map(|((file, _), (_, broken))| (file.clone(), broken.clone())).collect();
        let (of_form, after) = planted_in.problems(&files);
        let mut mistaken = 0;
        for ((file, service), (at, now)) in planted_in.services.iter().zip(&broken) {
            if of_form.iter().all(|problem| problem.file != *file) {
                continue;
            }
            mistaken += 1;
            for pointer in planted(service) {
                let told = |problem: &&Problem| problem.file == *file && problem.pointer == pointer;
                prop_assert!(after.iter().any(|problem| told(&problem)), "{file}: {at} hides {pointer}");
            }
            let made_up = |problem: &&Problem| problem.file == *file && !before.contains(problem);
            prop_assert_eq!(after.iter().find(made_up), None, "by {}: {:?}", at, now.pointer(at));
        }
        prop_assert!(mistaken * 2 > files.len(), "only {} have a mistake of form", mistaken);
        // What the services share speaks of none that is not there.
        let shared = |problem: &&Problem| !problem.file.starts_with("services/") && problem.severity == Severity::Error;
        prop_assert_eq!(after.iter().find(shared), None);
    }
}
