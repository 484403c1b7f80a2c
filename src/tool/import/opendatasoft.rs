//! Opendatasoft.

use serde_json::Value;

use super::{Format, Import, SourceNamed};

pub struct Opendatasoft;

impl Format for Opendatasoft {
    const NAME: &'static str = "opendatasoft";
    const LISTS: &'static [&'static str] = &["records"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "Opendatasoft".to_owned(), title: "open data".to_owned() }
    }

    fn read(_value: &Value, at: &str, import: &mut Import) {
        import.skip(at, "not read yet");
    }
}
