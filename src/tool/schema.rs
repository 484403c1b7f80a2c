//! The JSON Schemas of a catalogue's files. Each file may name its schema under
//! `$schema`, so that an ordinary editor helps while typing; nothing else reads
//! that line.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const REFERENCE: &str = "$schema";

/// The schema of a type of file, with the line that names it.
pub fn schema_of<T: JsonSchema>() -> Schema {
    let mut schema = schema_for!(T);
    if let Some(Value::Object(fields)) = schema.ensure_object().get_mut("properties") {
        let reference =
            json!({ "description": "Where the schema of this file stands, for editors.", "type": "string" });
        fields.entry(REFERENCE).or_insert(reference);
    }
    schema
}

/// A file that all services share, whether it names its schema or not.
pub fn shared_file<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<T> {
    T::deserialize(without_reference(serde_json::from_slice(bytes)?).0)
}

/// The file without the line that names its schema, and what that said.
pub fn without_reference(mut file: Value) -> (Value, Option<String>) {
    let said = file.as_object_mut().and_then(|fields| fields.remove(REFERENCE));
    (file, said.and_then(|said| said.as_str().map(str::to_owned)))
}

/// A file with the line that names its schema, as it is written.
#[derive(Serialize)]
pub struct Referenced<T> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    #[serde(flatten)]
    pub file: T,
}
