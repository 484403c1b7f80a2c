//! The search engine alone, for plain JavaScript: for other sites, and to
//! measure it. Nothing here but JavaScript's values made into a question, and
//! the answer made into theirs. Whatever is passed in, the worst that happens
//! is an error that says what is wrong.
//!
//! An index is the files of a catalogue's search index behind each other, in
//! the order of `engine` in the manifest: the core, languages, ids.

use js_sys::{Array, Error, Object, Reflect, TypeError, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::domain::{Category, NeighbourhoodNr, Neighbourhoods};
use crate::route::{Price, Question};
use crate::search::{Engine as Search, Ids, IndexError};

/// Results of a question that does not say how many.
const USUAL: usize = 10;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a service must fit; whatever is left out is not asked. */
export interface Filters {
  category?: "holiday" | "learning" | "childcare" | "family";
  /** The city's own number. */
  neighbourhood?: number;
  /** In years. */
  age?: number;
  free?: boolean;
  /** A language spoken there, by its BCP 47 tag. */
  language?: string;
  /** Also services of which it is not known whether they fit. */
  include_unknown?: boolean;
}

export interface Found {
  /** How many services there are. */
  total: number;
  /** The best of them. */
  ids: string[];
}
"#;

/// A search index, ready.
#[wasm_bindgen]
pub struct Engine {
    engine: Search,
    ids: Ids,
}

#[wasm_bindgen]
impl Engine {
    /// Opens the bytes of an index. Throws an `Error` when they are damaged or
    /// of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "Uint8Array")] index: &JsValue) -> Result<Engine, JsValue> {
        let bytes = index.dyn_ref::<Uint8Array>().ok_or_else(|| wrong("the index", "a Uint8Array"))?;
        let broken = |error: IndexError| Error::new(&error.to_string());
        let file = bytes.to_vec();
        let (index, ids) = Ids::split(&file).map_err(broken)?;
        let engine = Search::open(index, Neighbourhoods::default()).map_err(broken)?;
        match ids.len() == engine.services() {
            true => Ok(Engine { engine, ids }),
            false => Err(broken(IndexError::Mixed).into()),
        }
    }

    /// The services that words and filters find, the best first.
    #[wasm_bindgen(unchecked_return_type = "Found")]
    pub fn search(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] query: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Filters")] filters: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] limit: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let mut question = read_filters(filters)?;
        question.text = query.as_string().ok_or_else(|| wrong("the query", "a string"))?;
        let limit = if limit.is_undefined() { USUAL } else { whole(limit, "the limit", u32::MAX)? as usize };
        let (hits, total) = self.engine.hits(&question, None, limit);
        let ids = hits.iter().filter_map(|hit| self.ids.get(hit.service, &self.engine));
        let ids: Array = ids.map(|id| JsValue::from_str(&id)).collect();
        let found = Object::new();
        Reflect::set(&found, &"total".into(), &JsValue::from_f64(total as f64))?;
        Reflect::set(&found, &"ids".into(), &ids)?;
        Ok(found.into())
    }
}

/// The question with the filters of an object; `undefined` and `null` ask
/// nothing.
fn read_filters(filters: &JsValue) -> Result<Question, JsValue> {
    let mut question = Question::default();
    let absent = |value: &JsValue| value.is_undefined() || value.is_null();
    if absent(filters) {
        return Ok(question);
    }
    if !filters.is_object() {
        return Err(wrong("filters", "an object"));
    }
    for key in Reflect::own_keys(filters)?.iter() {
        let Some(name) = key.as_string() else {
            return Err(TypeError::new("filters have names, not symbols").into());
        };
        let value = Reflect::get(filters, &key)?;
        if absent(&value) {
            continue;
        }
        let word = |what: &str| value.as_string().ok_or_else(|| wrong(&name, what));
        let flag = || value.as_bool().ok_or_else(|| wrong(&name, "true or false"));
        match name.as_str() {
            "category" => {
                let what = || Category::ALL.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(", ");
                let category = Category::parse(&word("a string")?);
                question.category = Some(category.ok_or_else(|| wrong(&name, &format!("one of {}", what())))?);
            }
            "neighbourhood" => question.neighbourhood = Some(NeighbourhoodNr(whole(&value, &name, 255)? as u8)),
            "age" => question.age = Some(whole(&value, &name, 120)? as u8),
            "free" => question.price = flag()?.then_some(Price::Free),
            "language" => {
                let tag = "a language tag (BCP 47), such as `nl`";
                question.spoken = Some(word(tag)?.parse().map_err(|_| wrong(&name, tag))?);
            }
            "include_unknown" => question.include_unknown = flag()?,
            _ => return Err(TypeError::new(&format!("there is no filter `{name}`")).into()),
        }
    }
    Ok(question)
}

/// A whole number from 0 to `most`.
fn whole(value: &JsValue, name: &str, most: u32) -> Result<u32, JsValue> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number));
    number.map(|number| number as u32).ok_or_else(|| wrong(name, &format!("a whole number from 0 to {most}")))
}

fn wrong(name: &str, what: &str) -> JsValue {
    TypeError::new(&format!("{name} must be {what}")).into()
}
