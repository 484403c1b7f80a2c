//! The published records read from a tree of JSON values.
//!
//! The app reads them so, because what serde derives for reading weighs four
//! times as much there. A field that a record lacks does not compile, and a
//! test reads every published file both ways.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;

/// Why a tree is not the record it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotRead(String);

fn not(what: &str) -> NotRead {
    NotRead(format!("there is something else than {what}"))
}

pub trait FromTree: Sized {
    fn from_tree(tree: &Value) -> Result<Self, NotRead>;
}

/// What a text can be, also as the key of an object.
pub trait Key: Sized {
    fn of_key(key: &str) -> Option<Self>;
}

/// The field of an object.
pub fn field<T: FromTree>(tree: &Value, name: &str) -> Result<T, NotRead> {
    read(tree.get(name).ok_or_else(|| NotRead(format!("`{name}` is missing")))?, name)
}

/// The field of an object, or nothing where it is missing.
pub fn field_or_default<T: FromTree + Default>(tree: &Value, name: &str) -> Result<T, NotRead> {
    tree.get(name).map_or_else(|| Ok(T::default()), |value| read(value, name))
}

fn read<T: FromTree>(value: &Value, name: &str) -> Result<T, NotRead> {
    T::from_tree(value).map_err(|NotRead(reason)| NotRead(format!("{name}: {reason}")))
}

/// Records by their fields; those marked `or default` may be missing.
macro_rules! from_tree {
    (@field $tree:ident $name:expr, default) => { $crate::domain::tree::field_or_default($tree, $name)? };
    (@field $tree:ident $name:expr,) => { $crate::domain::tree::field($tree, $name)? };
    (@name $field:ident $key:literal) => { $key };
    (@name $field:ident) => { stringify!($field) };
    ($($record:ident { $($field:ident $(= $key:literal)? $(or $optional:ident)?),+ $(,)? })+) => { $(
        impl $crate::domain::tree::FromTree for $record {
            fn from_tree(tree: &serde_json::Value) -> Result<$record, $crate::domain::tree::NotRead> {
                $crate::domain::tree::is_object(tree)?;
                Ok($record {
                    $($field: $crate::domain::tree::from_tree!(@field tree $crate::domain::tree::from_tree!(@name $field $($key)?), $($optional)?)),+
                })
            }
        }
    )+ };
}

pub(crate) use from_tree;

pub fn is_object(tree: &Value) -> Result<(), NotRead> {
    if tree.is_object() { Ok(()) } else { Err(not("a record")) }
}

from_tree! {
    AgeRange { from or default, to or default, sources }
    HolidayKind { id, names }
    SchoolHoliday { kind, start, end }
    Holidays { schema_version, source, kinds, school_holidays, entry_days, entry_days_source }
    CityMap { size, lens, shapes }
    Shape { nr, drawn, small, large, boundary }
    Label { at, lines }
    Point { lat, lon }
    Neighbourhood { nr, name, centroid, area_km2, postcode_main, postcodes_other, neighbours, boundary or default }
    Neighbourhoods { schema_version, source, about or default, accuracy or default, warning or default, neighbourhoods }
    Provider { id, name, kind, website or default }
    EmergencyNumber { number, names, service or default, listens or default, source }
    HelpDesk { name, phone, texts, services, source }
    Operator { name, email or default }
    Term { term, explanation }
    RouteLink { mode, url }
    Region { schema_version, id, names, languages, search_example, time_zone, official, operator, corrections_email or default, help_desk, emergency, leave_to or default, terms, routes or default, nursery_from, nursery_any_day_from, compulsory_from, catalogue_licence, catalogue_licence_url }
    Source { publisher, title, section or default, date or default, remark or default }
    Status { state, as_of or default, sources }
    Place { name or default, neighbourhoods or default, basis or default, street or default, postal_code or default, locality or default, point or default, access or default, sources }
    Audience { ages or default, stages or default, groups or default, sources or default }
    Hours { days, opens or default, closes or default, months or default, sources }
    Period { start, end, days or default, opens or default, closes or default, care_from or default, care_until or default, sources }
    When { school_time or default, holidays or default, parts or default, hours or default, periods or default, sources or default }
    Amount { label, min_cents, max_cents, per, sources }
    Cost { kind, uitpas or default, amounts or default, sources }
    Languages { spoken or default, mother_tongue_on_request or default, sources }
    AccessFacts { wheelchair or default, toilet or default, extra_support or default, sources or default }
    TakingPart { how or default, register_url or default, ask_before or default, answers_before or default, sources or default }
    Availability { state, as_of, sources }
    Contact { kind, value, label or default, sources }
    Note { about, text, sources }
    Trust { verified_on or default, verified_by or default, expires_on or default }
    Service { schema = "$schema" or default, schema_version, id, status, category, also_in or default, concepts, providers or default, official_name or default, abbreviations or default, sources, coverage, places or default, audience or default, when or default, cost or default, languages or default, access or default, taking_part or default, availability or default, contacts or default, notes or default, trust or default, texts, extra or default }
    CategoryText { id, names, hints, synonyms or default, steps or default }
    Concept { id, category, broader or default, related or default, names, official or default, synonyms or default, doors or default, sensitive or default }
    Moment { id, names, titles, concepts, steps or default, icon, finder or default }
    Step { heading, concepts, icon, record or default }
    Signals { noise, free, age_units, times or default, parts or default }
    Taxonomy { schema_version, categories, concepts, moments, signals or default }
    ServiceText { provenance, name, summary, next_step, description or default }
}

/// Types that are read from a text.
macro_rules! parsed {
    ($($name:ty),+ $(,)?) => { $(
        impl FromTree for $name {
            fn from_tree(tree: &Value) -> Result<$name, NotRead> {
                <$name as Key>::of_key(text(tree)?).ok_or_else(|| NotRead(format!("{tree} is not known here")))
            }
        }
    )+ };
}

macro_rules! key_from_string {
    ($($name:ident),+ $(,)?) => { $(
        impl Key for $name {
            fn of_key(key: &str) -> Option<$name> {
                $name::try_from(key.to_owned()).ok()
            }
        }
    )+ };
}

macro_rules! key_from_words {
    ($($name:ident),+ $(,)?) => { $(
        impl Key for $name {
            fn of_key(key: &str) -> Option<$name> {
                $name::parse(key)
            }
        }
    )+ };
}

key_from_string!(ConceptId, MomentId, ProviderId, ServiceId, SourceKey, Lang, Age, Day, PartialDate, Hour);
key_from_words!(
    Category,
    Finder,
    State,
    Coverage,
    Stage,
    Group,
    DayPart,
    TimeOfYear,
    Weekday,
    CostKind,
    Per,
    How,
    ContactKind,
    NoteAbout,
    Basis,
    Places,
    TravelMode,
);
parsed!(
    ConceptId,
    MomentId,
    ProviderId,
    ServiceId,
    SourceKey,
    Lang,
    Age,
    Day,
    PartialDate,
    Hour,
    Category,
    Finder,
    State,
    Coverage,
    Stage,
    Group,
    DayPart,
    Weekday,
    CostKind,
    Per,
    How,
    ContactKind,
    NoteAbout,
    Basis,
    Places,
    TravelMode,
    Known,
    Access,
    Provenance,
    ProviderKind,
    String,
);

impl Key for String {
    fn of_key(key: &str) -> Option<String> {
        Some(key.to_owned())
    }
}

fn text(tree: &Value) -> Result<&str, NotRead> {
    tree.as_str().ok_or_else(|| not("a text"))
}

impl Key for Known {
    fn of_key(key: &str) -> Option<Known> {
        Some(match key {
            "yes" => Known::Yes,
            "no" => Known::No,
            "unknown" => Known::Unknown,
            _ => return None,
        })
    }
}

impl Key for Access {
    fn of_key(key: &str) -> Option<Access> {
        Some(match key {
            "yes" => Access::Yes,
            "partly" => Access::Partly,
            "no" => Access::No,
            "unknown" => Access::Unknown,
            _ => return None,
        })
    }
}

impl Key for Provenance {
    fn of_key(key: &str) -> Option<Provenance> {
        Some(match key {
            "source" => Provenance::Source,
            "human" => Provenance::Human,
            "machine" => Provenance::Machine,
            _ => return None,
        })
    }
}

impl Key for ProviderKind {
    fn of_key(key: &str) -> Option<ProviderKind> {
        Some(match key {
            "city" => ProviderKind::City,
            "nonprofit" => ProviderKind::Nonprofit,
            "public" => ProviderKind::Public,
            "network" => ProviderKind::Network,
            "school" => ProviderKind::School,
            "university" => ProviderKind::University,
            "company" => ProviderKind::Company,
            "unknown" => ProviderKind::Unknown,
            _ => return None,
        })
    }
}

macro_rules! whole {
    ($($name:ty),+) => { $(
        impl FromTree for $name {
            fn from_tree(tree: &Value) -> Result<$name, NotRead> {
                tree.as_i64().and_then(|number| number.try_into().ok()).ok_or_else(|| not("a whole number"))
            }
        }
    )+ };
}

whole!(u8, u16, u32, usize, i32);

impl FromTree for f64 {
    fn from_tree(tree: &Value) -> Result<f64, NotRead> {
        tree.as_f64().ok_or_else(|| not("a number"))
    }
}

impl FromTree for bool {
    fn from_tree(tree: &Value) -> Result<bool, NotRead> {
        tree.as_bool().ok_or_else(|| not("true or false"))
    }
}

impl FromTree for Value {
    fn from_tree(tree: &Value) -> Result<Value, NotRead> {
        Ok(tree.clone())
    }
}

impl FromTree for NeighbourhoodNr {
    fn from_tree(tree: &Value) -> Result<NeighbourhoodNr, NotRead> {
        u8::from_tree(tree).map(NeighbourhoodNr)
    }
}

impl FromTree for TextMap {
    fn from_tree(tree: &Value) -> Result<TextMap, NotRead> {
        FromTree::from_tree(tree).map(TextMap)
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn from_tree(tree: &Value) -> Result<Option<T>, NotRead> {
        if tree.is_null() { Ok(None) } else { T::from_tree(tree).map(Some) }
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn from_tree(tree: &Value) -> Result<Vec<T>, NotRead> {
        let items = tree.as_array().ok_or_else(|| not("a list"))?;
        let mut read = Vec::with_capacity(items.len());
        for item in items {
            read.push(T::from_tree(item)?);
        }
        Ok(read)
    }
}

impl<A: FromTree, B: FromTree> FromTree for (A, B) {
    fn from_tree(tree: &Value) -> Result<(A, B), NotRead> {
        match tree.as_array().map(Vec::as_slice) {
            Some([a, b]) => Ok((A::from_tree(a)?, B::from_tree(b)?)),
            _ => Err(not("a pair")),
        }
    }
}

impl<K: Key + Ord, V: FromTree> FromTree for BTreeMap<K, V> {
    fn from_tree(tree: &Value) -> Result<BTreeMap<K, V>, NotRead> {
        let mut read = BTreeMap::new();
        for (key, value) in tree.as_object().ok_or_else(|| not("a record"))? {
            let known = K::of_key(key).ok_or_else(|| NotRead(format!("`{key}` is not known here")))?;
            read.insert(known, V::from_tree(value)?);
        }
        Ok(read)
    }
}
