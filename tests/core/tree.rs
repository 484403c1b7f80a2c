//! The published files read as the app reads them: the same as by serde, and
//! whatever else is there is refused, never a panic.

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wegwijs::catalogue::{Base, Cards, Manifest, decode};
use wegwijs::domain::tree::FromTree;
use wegwijs::domain::{CityMap, Service};

use crate::catalogue::{invented, shipped};

fn alike<T: FromTree + DeserializeOwned + PartialEq + std::fmt::Debug>(file: &str, text: &str) {
    let by_serde: T = serde_json::from_str(text).unwrap_or_else(|e| panic!("{file}: {e}"));
    assert_eq!(decode::<T>(file, text).unwrap_or_else(|e| panic!("{e}")), by_serde, "{file}");
}

#[test]
fn every_published_file_is_read_as_serde_reads_it() {
    for catalogue in [shipped(), invented()] {
        let manifest = serde_json::to_string(&catalogue.manifest).unwrap();
        alike::<Manifest>("manifest.json", &manifest);
        for file in catalogue.manifest.languages.values() {
            alike::<Base>(&file.base, catalogue.file(&file.base));
            alike::<Cards>(&file.cards, catalogue.file(&file.cards));
            file.details.iter().for_each(|name| alike::<Vec<Service>>(name, catalogue.file(name)));
        }
        if let Some(map) = &catalogue.manifest.map {
            alike::<CityMap>(map, catalogue.file(map));
        }
    }
}

#[test]
fn a_record_that_lacks_a_field_or_holds_another_kind_of_value_is_refused_by_its_place() {
    let whole = serde_json::to_value(shipped().cards("nl".parse().unwrap())).unwrap();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut damaged = whole.clone();
        change(&mut damaged);
        decode::<Cards>("cards.json", &damaged.to_string()).unwrap_err().to_string()
    };
    let without_name = refused(&|cards| {
        cards["offered"][0].as_object_mut().unwrap().remove("name");
    });
    assert!(without_name.contains("offered: `name` is missing"), "{without_name}");
    for (field, wrong) in
        [("category", json!("sport")), ("chunk", json!(-1)), ("parts", json!({})), ("id", json!("A b"))]
    {
        let said = refused(&|cards| cards["offered"][0][field] = wrong.clone());
        assert!(said.contains(&format!("offered: {field}: ")), "{said}");
    }
}

const NAMES: [&str; 11] =
    ["id", "name", "status", "texts", "nl", "offered", "region", "format", "languages", "sources", "category"];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9P-]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let key = prop::sample::select(&NAMES[..]).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_tree_makes_the_reader_panic(tree in any_json()) {
        let _ = Service::from_tree(&tree);
        let _ = Base::from_tree(&tree);
        let _ = Cards::from_tree(&tree);
        let _ = Manifest::from_tree(&tree);
        let _ = CityMap::from_tree(&tree);
    }
}
