//! A service: one record of the catalogue, one file, one page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::choices::*;
use super::{
    Access, Age, AgeRange, ConceptId, Day, Known, Lang, NeighbourhoodNr, Origin, PartialDate, Point, ProviderId,
    ServiceId, ServiceText, SourceKey, TextMap, each_once,
};

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub publisher: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// When the source was published; missing when its copy prints no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Status {
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One, or the candidates when the source names only a larger area.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub neighbourhoods: Vec<NeighbourhoodNr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<AccessFacts>,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Audience {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<AgeRange>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    pub days: Vec<Weekday>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Hour>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Hour>,
    /// Months of the year (1 to 12) in which these hours hold; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<u8>,
    pub sources: Vec<SourceKey>,
}

/// A time of day to the minute, written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^\d{2}:\d{2}$")))]
pub struct Hour {
    /// Minutes since midnight, 0 to 1440: 24:00 is the end of the day.
    pub minutes: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time of day: write HH:MM, 00:00 to 24:00")]
pub struct NotAnHour(pub String);

impl TryFrom<String> for Hour {
    type Error = NotAnHour;
    fn try_from(text: String) -> Result<Hour, NotAnHour> {
        let parsed = text
            .split_once(':')
            .filter(|(h, m)| [h, m].iter().all(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())))
            .and_then(|(h, m)| Some((h.parse::<u16>().ok()?, m.parse::<u16>().ok()?)))
            .filter(|(h, m)| *m < 60 && h * 60 + m <= 24 * 60);
        parsed.map(|(h, m)| Hour { minutes: h * 60 + m }).ok_or(NotAnHour(text))
    }
}

impl From<Hour> for String {
    fn from(hour: Hour) -> String {
        format!("{:02}:{:02}", hour.minutes / 60, hour.minutes % 60)
    }
}

/// A dated run of the activity, first and last day included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub start: Day,
    pub end: Day,
    /// Weekdays on which it runs; empty for every day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Weekday>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Hour>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Hour>,
    /// Care before the activity, from this time on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care_from: Option<Hour>,
    /// Care after the activity, until this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care_until: Option<Hour>,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct When {
    #[serde(skip_serializing_if = "Known::is_unknown")]
    pub school_time: Known,
    #[serde(skip_serializing_if = "Known::is_unknown")]
    pub holidays: Known,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<DayPart>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub periods: Vec<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceKey>,
}

/// An amount of money, or a span of amounts, in euro cents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Amount {
    pub label: TextMap,
    pub min_cents: u32,
    pub max_cents: u32,
    pub per: Per,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cost {
    pub kind: CostKind,
    #[serde(default, skip_serializing_if = "Known::is_unknown")]
    pub uitpas: Known,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Amount>,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Languages {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spoken: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Known::is_unknown")]
    pub mother_tongue_on_request: Known,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AccessFacts {
    #[serde(skip_serializing_if = "Access::is_unknown")]
    pub wheelchair: Access,
    #[serde(skip_serializing_if = "Access::is_unknown")]
    pub toilet: Access,
    /// Extra support for children who need more care.
    #[serde(skip_serializing_if = "Access::is_unknown")]
    pub extra_support: Access,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TakingPart {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub how: Vec<How>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_url: Option<String>,
    /// How long before the start one must ask at the latest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_before: Option<Age>,
    /// From how long before the start one gets an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers_before: Option<Age>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Availability {
    pub state: Places,
    pub as_of: Day,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub kind: ContactKind,
    pub value: String,
    /// Whose contact it is, when it is not the service's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub sources: Vec<SourceKey>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub about: NoteAbout,
    pub text: TextMap,
    pub sources: Vec<SourceKey>,
}

/// A person's confirmation; empty until somebody called and asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Trust {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Day>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// One record of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    pub schema_version: u32,
    pub id: ServiceId,
    pub status: Status,
    pub category: Category,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_in: Vec<Category>,
    pub concepts: Vec<ConceptId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<ProviderId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official_name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abbreviations: Vec<String>,
    pub sources: BTreeMap<SourceKey, Source>,
    pub coverage: Coverage,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub audience: Audience,
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: When,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Languages>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub access: AccessFacts,
    #[serde(default, skip_serializing_if = "is_default")]
    pub taking_part: TakingPart,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Availability>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub trust: Trust,
    pub texts: BTreeMap<Lang, ServiceText>,
    /// Of an imported record: where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What an import could not map; kept, never shown, and not published.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl Service {
    /// Whether it may stand among results: running, or reached through a school.
    pub fn is_offered(&self) -> bool {
        matches!(self.status.state, State::Running | State::ThroughSchool)
    }

    /// The words in `lang`, else in Dutch, with the language they are in.
    pub fn text(&self, lang: Lang) -> Option<(Lang, &ServiceText)> {
        [lang, Lang::NL]
            .into_iter()
            .find_map(|l| self.texts.get(&l).map(|t| (l, t)))
            .or_else(|| self.texts.iter().next().map(|(l, t)| (*l, t)))
    }

    pub fn neighbourhoods(&self) -> Vec<NeighbourhoodNr> {
        each_once(self.places.iter().flat_map(|place| place.neighbourhoods.iter().copied()).collect())
    }

    /// The first street known, for where the neighbourhood is not.
    pub fn street(&self) -> Option<&String> {
        self.places.iter().find_map(|place| place.street.as_ref())
    }

    /// The first number to call: the service's own rather than another's.
    pub fn phone(&self) -> Option<&String> {
        self.contact(ContactKind::Phone).map(|contact| &contact.value)
    }

    /// The first contact of a kind: the service's own rather than another's.
    pub fn contact(&self, kind: ContactKind) -> Option<&Contact> {
        let of_kind = || self.contacts.iter().filter(|contact| contact.kind == kind);
        of_kind().find(|contact| contact.label.is_none()).or_else(|| of_kind().next())
    }

    /// For each place where it stands exactly; empty when that is known of none.
    pub fn points(&self) -> Vec<Option<Point>> {
        let points: Vec<Option<Point>> =
            self.places.iter().map(|place| place.point.filter(Point::is_on_earth)).collect();
        if points.iter().any(Option::is_some) { points } else { Vec::new() }
    }

    /// Accessible by wheelchair as a whole, or at one of its places at least.
    pub fn wheelchair(&self) -> Access {
        let best = |a: Access, b: Access| match (a, b) {
            (Access::Yes, _) | (_, Access::Yes) => Access::Yes,
            (Access::Partly, _) | (_, Access::Partly) => Access::Partly,
            (Access::Unknown, _) | (_, Access::Unknown) => Access::Unknown,
            _ => Access::No,
        };
        self.places.iter().filter_map(|p| p.access.as_ref()).map(|a| a.wheelchair).fold(self.access.wheelchair, best)
    }

    /// The day of the newest source: how old what we know is at least.
    pub fn newest_source(&self) -> Option<PartialDate> {
        self.sources.values().filter_map(|s| s.date).max()
    }
}

impl Service {
    /// The record with only the words a reader of `lang` sees: that language
    /// and Dutch.
    pub fn only(&self, lang: Lang) -> Service {
        let mut service = self.clone();
        service.texts.retain(|l, _| *l == lang || *l == Lang::NL);
        service.notes.iter_mut().for_each(|note| note.text = note.text.only(lang));
        if let Some(cost) = &mut service.cost {
            cost.amounts.iter_mut().for_each(|amount| amount.label = amount.label.only(lang));
        }
        service.extra.clear();
        (service.origin, service.schema) = (None, None);
        service
    }
}
