//! The form a file of the catalogue must have, and what is wrong with one that
//! has another, in plain words.

use std::marker::PhantomData;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::mend::{Mend, Mending, Mistake, Replaced};
use super::pointer::escaped;
use super::schema::{schema_of, without_reference};

/// The form of one type of file: first the schema, which finds everything that
/// is wrong at once; then the type itself, which also holds the rules a schema
/// cannot say.
pub struct Form<T> {
    schema: Validator,
    /// Whether the record itself keeps the line that names the schema.
    keeps_reference: bool,
    record: PhantomData<T>,
}

/// What a value is in its form.
pub struct Formed<T> {
    /// The record. Where the value has mistakes something else stands for each,
    /// so that the rest can be held against other rules: never to be built.
    pub record: Option<T>,
    /// Each mistake with its JSON pointer, in their order.
    pub mistakes: Vec<(String, String)>,
    /// Where something else stands in the record.
    pub replaced: Vec<Replaced>,
}

/// How often a value is gone through at most: each time puts something else
/// where a mistake is, or goes one level deeper into it.
const MOST_ROUNDS: usize = 400;

impl<T: DeserializeOwned + JsonSchema> Form<T> {
    pub fn new(keeps_reference: bool) -> Form<T> {
        let schema =
            jsonschema::validator_for(schema_of::<T>().as_value()).expect("the schema of our own types is valid");
        Form { schema, keeps_reference, record: PhantomData }
    }

    pub fn read(&self, mut value: Value) -> Formed<T> {
        let mut formed = Formed { record: None, mistakes: Vec::new(), replaced: Vec::new() };
        let mut mending = Mending::default();
        for _ in 0..MOST_ROUNDS {
            let mistakes = match self.type_of(&mut value) {
                Ok(record) => {
                    formed.record = Some(record);
                    break;
                }
                Err(mistakes) => mistakes,
            };
            // What is wrong with a thing that we put there is none of the file's mistakes.
            let own = mistakes.iter().filter(|mistake| !mending.holds(&mistake.pointer));
            formed.mistakes.extend(own.map(|mistake| (mistake.pointer.clone(), mistake.message.clone())));
            if !mending.mend(&mut value, mistakes) {
                break;
            }
        }
        formed.mistakes.sort();
        formed.mistakes.dedup();
        formed.replaced = mending.replaced(&value);
        formed
    }

    /// The record, or what is wrong.
    fn type_of(&self, value: &mut Value) -> Result<T, Vec<Mistake>> {
        // Nearly every file is sound: what names the places of mistakes takes
        // several times as long, and looks only where there are some.
        if !self.schema.is_valid(value) {
            let mistakes: Vec<Mistake> = self.schema.iter_errors(value).flat_map(|error| of_schema(&error)).collect();
            if !mistakes.is_empty() {
                return Err(mistakes);
            }
        }
        if !self.keeps_reference {
            *value = without_reference(value.take()).0;
        }
        T::deserialize(&*value).or_else(|_| {
            serde_path_to_error::deserialize(&*value).map_err(|error| {
                let (pointer, message) = (pointer(error.path()), error.inner().to_string());
                vec![Mistake { pointer, message, mend: Mend::put_anything() }]
            })
        })
    }
}

/// What a schema says is wrong. Of a value that may also be left out, the
/// error of the value itself is told, not that neither form fits. What a text
/// has to look like is left to the type, which says it in words.
fn of_schema(error: &ValidationError) -> Vec<Mistake> {
    match &error.kind {
        ValidationErrorKind::AnyOf { context } if context.len() == 2 => {
            context.iter().flatten().filter(|error| !is_null_type(error)).flat_map(of_schema).collect()
        }
        ValidationErrorKind::Pattern { .. } => Vec::new(),
        _ => vec![located(error)],
    }
}

fn is_null_type(error: &ValidationError) -> bool {
    matches!(&error.kind, ValidationErrorKind::Type { kind: TypeKind::Single(JsonType::Null) })
}

/// What a value may have to be, in words.
const TYPES: [(JsonType, &str); 6] = [
    (JsonType::String, "a text, in quotes"),
    (JsonType::Integer, "a whole number, without quotes"),
    (JsonType::Number, "a number, without quotes"),
    (JsonType::Array, "a list, in [ ]"),
    (JsonType::Object, "an object, in { }"),
    (JsonType::Boolean, "true or false, without quotes"),
];

fn located(error: &ValidationError) -> Mistake {
    let (message, mend) = match &error.kind {
        ValidationErrorKind::Required { property } => (
            format!("lacks {}: add it", in_words(property)),
            Mend::Add(property.as_str().unwrap_or_default().to_owned()),
        ),
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let names: Vec<String> = unexpected.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("has no field {}: correct the name, or take it out", names.join(", "));
            (message, Mend::TakeOut(unexpected.clone()))
        }
        ValidationErrorKind::Type { kind } => {
            let wanted = TYPES.iter().find(|(wanted, _)| match kind {
                TypeKind::Single(only) => only == wanted,
                TypeKind::Multiple(several) => several.contains(*wanted),
            });
            let wanted = wanted.map_or("null", |(_, words)| words);
            (format!("{} is not {wanted}", in_words(&error.instance)), Mend::put_anything())
        }
        _ => match options(error) {
            options if options.is_empty() => (error.to_string(), Mend::put_anything()),
            options => {
                let words: Vec<String> = options.iter().map(in_words).collect();
                let message = format!("{} is none of {}", in_words(&error.instance), words.join(", "));
                (message, Mend::Put(options))
            }
        },
    };
    Mistake { pointer: error.instance_path.to_string(), message: shortened(&message), mend }
}

/// The words of which a value has to be one; those that have a description of
/// their own stand in schemas of their own.
fn options(error: &ValidationError) -> Vec<Value> {
    match &error.kind {
        ValidationErrorKind::Enum { options } => options.as_array().cloned().unwrap_or_default(),
        ValidationErrorKind::Constant { expected_value } => vec![expected_value.clone()],
        ValidationErrorKind::OneOfNotValid { context } => context.iter().flatten().flat_map(options).collect(),
        _ => Vec::new(),
    }
}

/// A value as a message names it: a text without its quotes.
fn in_words(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("`{text}`"))
}

/// A message without the whole of a long value in it.
fn shortened(message: &str) -> String {
    const MOST: usize = 240;
    if message.chars().count() <= MOST {
        message.to_owned()
    } else {
        message.chars().take(MOST).chain("…".chars()).collect()
    }
}

/// A path into a value as JSON Pointer (RFC 6901).
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escaped(key)),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => "/?".to_owned(),
        })
        .collect()
}
