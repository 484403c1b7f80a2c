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

/// What is wrong with a tree, once something is.
#[derive(Default)]
pub struct Wrong(Option<String>);

impl Wrong {
    fn not(&mut self, what: &str) {
        self.say(format!("there is something else than {what}"));
    }

    fn unknown(&mut self, text: &str) {
        self.say(format!("`{text}` is not known here"));
    }

    fn say(&mut self, reason: String) {
        self.0.get_or_insert(reason);
    }
}

/// What is read into a value that stands already, where a mistake only leaves
/// a note: building values up and taking them down again where one field
/// fails would be most of the program.
pub trait FromTree {
    /// The value to read into. Nobody sees it: where something is wrong the
    /// whole record is refused.
    fn blank() -> Self
    where
        Self: Sized;

    fn read(&mut self, tree: &Value, wrong: &mut Wrong);

    fn from_tree(tree: &Value) -> Result<Self, NotRead>
    where
        Self: Sized,
    {
        let (mut value, mut wrong) = (Self::blank(), Wrong::default());
        value.read(tree, &mut wrong);
        wrong.0.map_or(Ok(value), |reason| Err(NotRead(reason)))
    }
}

/// What a text can be, also as the key of an object.
pub trait Key: Sized {
    fn of_key(key: &str) -> Option<Self>;
}

/// Reads the fields of an object; only `optional` ones may be missing, and
/// are then left as they are.
pub fn fields(tree: &Value, fields: &mut [(&str, bool, &mut dyn FromTree)], wrong: &mut Wrong) {
    let Some(object) = tree.as_object() else {
        return wrong.not("a record");
    };
    for (name, optional, field) in fields {
        match object.get(*name) {
            Some(value) => {
                field.read(value, wrong);
                wrong.0 = wrong.0.take().map(|reason| format!("{name}: {reason}"));
            }
            None if *optional => {}
            None => wrong.say(format!("`{name}` is missing")),
        }
        if wrong.0.is_some() {
            return;
        }
    }
}

/// Stands for a field that the app does without: whatever is there, it stays
/// blank.
pub struct Unread;

impl FromTree for Unread {
    fn blank() -> Unread {
        Unread
    }

    fn read(&mut self, _: &Value, _: &mut Wrong) {}
}

/// Records by their fields; those marked `or default` may be missing, those
/// marked `or unread` are left out of what is published.
macro_rules! from_tree {
    (@optional default) => { true };
    (@optional unread) => { true };
    (@optional) => { false };
    (@blank unread) => { Default::default() };
    (@blank $($other:ident)?) => { $crate::domain::tree::FromTree::blank() };
    (@into $field:expr, unread) => { &mut $crate::domain::tree::Unread as _ };
    (@into $field:expr, $($other:ident)?) => { &mut $field as _ };
    (@name $field:ident $key:literal) => { $key };
    (@name $field:ident) => { stringify!($field) };
    ($($record:ident { $($field:ident $(= $key:literal)? $(or $optional:ident)?),+ $(,)? })+) => { $(
        impl $crate::domain::tree::FromTree for $record {
            fn blank() -> $record {
                $record { $($field: $crate::domain::tree::from_tree!(@blank $($optional)?)),+ }
            }

            fn read(&mut self, tree: &serde_json::Value, wrong: &mut $crate::domain::tree::Wrong) {
                use $crate::domain::tree::from_tree as find;
                let fields = &mut [$((find!(@name $field $($key)?), find!(@optional $($optional)?), find!(@into self.$field, $($optional)?))),+];
                $crate::domain::tree::fields(tree, fields, wrong);
            }
        }
    )+ };
}

pub(crate) use from_tree;

from_tree! {
    AgeRange { from or default, to or default, sources }
    HolidayKind { id, names }
    SchoolHoliday { kind, start, end }
    Holidays { schema_version, source, kinds, school_holidays, entry_days, entry_days_source }
    CityMap { size, view, shapes }
    View { middle, radius, lens, left, top, scale }
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
    Region { schema_version, id, names, languages, search_example, time_zone, official, operator, corrections_email or default, help_desk, emergency, leave_to or default, terms, discount_pass or default, routes or default, nursery_from, nursery_any_day_from, compulsory_from, country, catalogue_licence, catalogue_licence_url }
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
    Service { schema = "$schema" or default, schema_version, id, status, category, also_in or default, concepts, providers or default, official_name or default, abbreviations or default, sources, coverage, places or default, audience or default, when or default, cost or default, languages or default, access or default, taking_part or default, availability or default, contacts or default, notes or default, trust or default, texts, origin or unread, extra or default }
    CategoryText { id, names, hints, synonyms or unread, steps or default }
    Concept { id, category, broader or default, related or default, names, official or default, synonyms or unread, doors or default, sensitive or default }
    Moment { id, names, titles, concepts, steps or default, icon, finder or default }
    Step { heading, concepts, icon, record or default }
    Taxonomy { schema_version, categories, concepts, moments, signals or unread }
    ServiceText { provenance, name, summary, next_step, description or default }
}

/// Types that are read from a text, each with a blank one.
macro_rules! parsed {
    ($($name:ty = $blank:expr),+ $(,)?) => { $(
        impl FromTree for $name {
            fn blank() -> $name {
                $blank
            }

            fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
                let Some(text) = tree.as_str() else {
                    return wrong.not("a text");
                };
                match <$name as Key>::of_key(text) {
                    Some(known) => *self = known,
                    None => wrong.unknown(text),
                }
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
    ConceptId = ConceptId::BLANK,
    MomentId = MomentId::BLANK,
    ProviderId = ProviderId::BLANK,
    ServiceId = ServiceId::BLANK,
    SourceKey = SourceKey::BLANK,
    Lang = Lang::NL,
    Age = Age::years(0),
    Day = Day::BLANK,
    PartialDate = PartialDate { year: 0, month: None, day: None },
    Hour = Hour { minutes: 0 },
    Category = Category::Holiday,
    Finder = Finder::ALL[0],
    State = State::Running,
    Coverage = Coverage::Unknown,
    Stage = Stage::Nursery,
    Group = Group::Everyone,
    DayPart = DayPart::Lunch,
    Weekday = Weekday::Mo,
    CostKind = CostKind::Unknown,
    Per = Per::Time,
    How = How::WalkIn,
    ContactKind = ContactKind::Phone,
    NoteAbout = NoteAbout::Other,
    Basis = Basis::Source,
    Places = Places::Unknown,
    TravelMode = TravelMode::ALL[0],
    Known = Known::Unknown,
    Access = Access::Unknown,
    Provenance = Provenance::Machine,
    ProviderKind = ProviderKind::Unknown,
    String = String::new(),
);

impl Key for String {
    fn of_key(key: &str) -> Option<String> {
        Some(key.to_owned())
    }
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

/// Plain values, by what they are in JSON.
macro_rules! plain {
    ($($name:ty: $what:literal = $read:expr),+ $(,)?) => { $(
        impl FromTree for $name {
            fn blank() -> $name {
                <$name>::default()
            }

            fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
                let read: fn(&Value) -> Option<$name> = $read;
                match read(tree) {
                    Some(value) => *self = value,
                    None => wrong.not($what),
                }
            }
        }
    )+ };
}

fn whole<T: TryFrom<i64>>(tree: &Value) -> Option<T> {
    tree.as_i64().and_then(|number| number.try_into().ok())
}

plain!(
    u8: "a whole number" = whole,
    u16: "a whole number" = whole,
    u32: "a whole number" = whole,
    usize: "a whole number" = whole,
    i32: "a whole number" = whole,
    f64: "a number" = Value::as_f64,
    bool: "true or false" = Value::as_bool,
    Value: "a value" = |tree| Some(tree.clone()),
);

impl FromTree for NeighbourhoodNr {
    fn blank() -> NeighbourhoodNr {
        NeighbourhoodNr(0)
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        self.0.read(tree, wrong);
    }
}

impl FromTree for TextMap {
    fn blank() -> TextMap {
        TextMap(BTreeMap::new())
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        self.0.read(tree, wrong);
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn blank() -> Option<T> {
        None
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        if !tree.is_null() {
            self.insert(T::blank()).read(tree, wrong);
        }
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn blank() -> Vec<T> {
        Vec::new()
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        let Some(items) = tree.as_array() else {
            return wrong.not("a list");
        };
        self.reserve_exact(items.len());
        for item in items {
            let mut value = T::blank();
            value.read(item, wrong);
            if wrong.0.is_some() {
                return;
            }
            self.push(value);
        }
    }
}

impl<A: FromTree, B: FromTree> FromTree for (A, B) {
    fn blank() -> (A, B) {
        (A::blank(), B::blank())
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        match tree.as_array().map(Vec::as_slice) {
            Some([a, b]) => {
                self.0.read(a, wrong);
                if wrong.0.is_none() {
                    self.1.read(b, wrong);
                }
            }
            _ => wrong.not("a pair"),
        }
    }
}

impl<K: Key + Ord, V: FromTree> FromTree for BTreeMap<K, V> {
    fn blank() -> BTreeMap<K, V> {
        BTreeMap::new()
    }

    fn read(&mut self, tree: &Value, wrong: &mut Wrong) {
        let Some(object) = tree.as_object() else {
            return wrong.not("a record");
        };
        for (key, value) in object {
            let Some(key) = K::of_key(key) else {
                return wrong.unknown(key);
            };
            let mut read = V::blank();
            read.read(value, wrong);
            if wrong.0.is_some() {
                return;
            }
            self.insert(key, read);
        }
    }
}
