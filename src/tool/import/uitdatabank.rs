//! Uitdatabank.

use serde_json::Value;

use super::{Format, Import, SourceNamed};

pub struct Uitdatabank;

impl Format for Uitdatabank {
    const NAME: &'static str = "uitdatabank";
    const LISTS: &'static [&'static str] = &["member"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "publiq".to_owned(), title: "UiTdatabank".to_owned() }
    }

    fn read(_value: &Value, at: &str, import: &mut Import) {
        import.skip(at, "not read yet");
    }
}
