//! Open Referral HSDS 3.0 and 3.1, and its UK profile.

use serde_json::Value;

use super::{Format, Import, SourceNamed};

pub struct Hsds;

impl Format for Hsds {
    const NAME: &'static str = "hsds";
    const LISTS: &'static [&'static str] = &["contents"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "Open Referral".to_owned(), title: "HSDS".to_owned() }
    }

    fn read(_value: &Value, at: &str, import: &mut Import) {
        import.skip(at, "not read yet");
    }
}
