//! A JSON object of somebody else's, taken apart field by field. A value of
//! another type than the one asked for stays where it is: what nobody took is
//! left over, and the record keeps it.

use serde_json::{Map, Value};

use crate::domain::{Day, Hour};
use crate::tool::import::clean;

/// Fields that tie the tables of a document together and say nothing else.
const TIES: [&str; 2] = ["id", "link_entity"];

#[derive(Debug, Clone)]
pub struct Fields(Map<String, Value>);

impl Fields {
    pub fn of(value: &Value) -> Option<Fields> {
        value.as_object().cloned().map(Fields)
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether there is still something in a field.
    pub fn says(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| !says_nothing(value))
    }

    /// A text without markup; numbers count as one. Blank is none.
    pub fn prose(&mut self, name: &str) -> Option<String> {
        let found = match self.0.get(name)? {
            Value::String(raw) => clean::text(raw),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        self.0.remove(name);
        (!found.is_empty()).then_some(found)
    }

    /// A text or a number as it stands.
    pub fn string(&mut self, name: &str) -> Option<String> {
        let found = string(self.0.get(name)?)?;
        self.0.remove(name);
        Some(found)
    }

    /// The texts of a list, or the one text.
    pub fn strings(&mut self, name: &str) -> Vec<String> {
        match self.0.get(name) {
            Some(Value::Array(items)) if items.iter().all(|item| string(item).is_some()) => {
                let found = items.iter().filter_map(string).collect();
                self.0.remove(name);
                found
            }
            _ => self.string(name).into_iter().collect(),
        }
    }

    /// Whatever stands there.
    pub fn value(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    /// A text without markup on one line.
    pub fn line(&mut self, name: &str) -> Option<String> {
        self.prose(name).map(|text| text.replace('\n', " "))
    }

    /// A number, also one in quotes; of no other text is it taken.
    pub fn number(&mut self, name: &str) -> Option<f64> {
        let number = match self.0.get(name)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        let number = number.filter(|number: &f64| number.is_finite())?;
        self.0.remove(name);
        Some(number)
    }

    /// The day of a date or of a date with a time.
    pub fn day(&mut self, name: &str) -> Option<Day> {
        let text = self.0.get(name)?.as_str()?.trim();
        let (date, rest) = text.split_at_checked(10)?;
        let day = date.parse().ok().filter(|_| rest.is_empty() || rest.starts_with(['T', ' ']))?;
        self.0.remove(name);
        Some(day)
    }

    /// A time of day, with or without seconds and zone; whether it had a zone.
    pub fn hour(&mut self, name: &str) -> Option<(Hour, bool)> {
        let text = self.0.get(name)?.as_str()?.trim();
        // "9:00" has its zero missing.
        let text = if text.find(':') == Some(1) { format!("0{text}") } else { text.to_owned() };
        let (time, rest) = text.split_at_checked(5)?;
        let seconds = rest.strip_prefix(':').and_then(|rest| rest.split_at_checked(2));
        let seconds = seconds.filter(|(digits, _)| digits.bytes().all(|b| b.is_ascii_digit()));
        let zone = seconds.map_or(rest, |(_, zone)| zone.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit()));
        let fits = zone.is_empty() || zone == "Z" || zone.starts_with(['+', '-']);
        let hour = Hour::try_from(time.to_owned()).ok().filter(|_| fits)?;
        let had_zone = !zone.is_empty();
        self.0.remove(name);
        Some((hour, had_zone))
    }

    pub fn object(&mut self, name: &str) -> Option<Fields> {
        let found = self.0.get(name).and_then(Fields::of)?;
        self.0.remove(name);
        Some(found)
    }

    /// The items of a list; a single object counts as a list of one.
    pub fn list(&mut self, name: &str) -> Vec<Value> {
        match self.0.get(name) {
            Some(Value::Array(_) | Value::Object(_)) => match self.0.remove(name) {
                Some(Value::Array(items)) => items,
                other => other.into_iter().collect(),
            },
            _ => Vec::new(),
        }
    }

    /// Says that a field needs no place of its own.
    pub fn drop(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// What nobody took and what says something.
    pub fn left(self) -> impl Iterator<Item = (String, Value)> {
        self.0.into_iter().filter(|(name, value)| !is_tie(name) && !says_nothing(value))
    }

    pub fn has_left(self) -> bool {
        self.left().next().is_some()
    }
}

fn string(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_tie(name: &str) -> bool {
    TIES.contains(&name) || name.ends_with("_id")
}

/// Null, a blank, or only such things: nothing to keep.
pub(super) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(says_nothing),
        Value::Object(members) => members.values().all(says_nothing),
        _ => false,
    }
}
