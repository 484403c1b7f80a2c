//! Everything that belongs to the place and not to the program.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::words;
use super::{Age, Lang, Point, ServiceId, Source, TextMap, escaped};

/// A number to call when it cannot wait, or when someone must listen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    pub number: String,
    pub names: TextMap,
    /// The record with the details, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Someone listens there; it need not be an emergency.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub listens: bool,
    pub source: Source,
}

/// The human way out: someone to call or walk in to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpDesk {
    pub name: String,
    pub phone: String,
    pub texts: TextMap,
    /// Records of places where one can walk in with any question, best first.
    pub services: Vec<ServiceId>,
    pub source: Source,
}

/// Who runs this site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operator {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// An official word with its explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The Dutch word on the door.
    pub term: String,
    pub explanation: TextMap,
}

words!(TravelMode { Foot => "foot", Bike => "bike", Transit => "transit" });

/// Another site that plans a way to a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteLink {
    pub mode: TravelMode,
    /// Its address, with `{to}` where the address, or latitude and longitude,
    /// of the place belongs.
    pub url: String,
}

impl RouteLink {
    /// What stands for the place in the address.
    pub const TO: &str = "{to}";

    /// The way to a place: to its point where that is known.
    pub fn to(&self, address: &str, point: Option<&Point>) -> String {
        let to = point.map_or_else(|| address.to_owned(), |point| format!("{},{}", point.lat, point.lon));
        match self.url.split_once(Self::TO) {
            Some((before, after)) => format!("{before}{}{after}", escaped(&to)),
            None => self.url.clone(),
        }
    }

    /// Whose site it is.
    pub fn host(&self) -> &str {
        let host = self.url.split('/').nth(2).unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub schema_version: u32,
    pub id: String,
    /// Per language the forms of the place's name its sentences need:
    /// `name`, `in` ("in …", "…'te"), `whole` ("heel …").
    pub names: BTreeMap<Lang, BTreeMap<String, String>>,
    /// Offered languages with their own names, in the order of the switch.
    pub languages: Vec<(Lang, String)>,
    /// An example for the search field, in each language.
    pub search_example: TextMap,
    pub time_zone: String,
    /// ISO 3166-1 alpha-2: how phone numbers without a country code are read.
    pub country: String,
    pub official: bool,
    pub operator: Operator,
    /// Where mistakes can be reported; without it no such button is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrections_email: Option<String>,
    pub help_desk: HelpDesk,
    pub emergency: Vec<EmergencyNumber>,
    /// Where "leave quickly" leads: a page that says nothing of this site.
    /// Without it, to an empty one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave_to: Option<String>,
    pub terms: Vec<Term>,
    /// The card that gives a discount at many places; without it no page
    /// speaks of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_pass: Option<String>,
    /// Sites that show the way to a place; empty for none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<RouteLink>,
    /// From which age a child may go to nursery school, and must go to school.
    pub nursery_from: Age,
    /// From which age it may start on any school day; before that only on an
    /// entry day.
    pub nursery_any_day_from: Age,
    pub compulsory_from: Age,
    pub catalogue_licence: String,
    pub catalogue_licence_url: String,
}

impl Region {
    /// The region without the records it speaks of, for a catalogue that has
    /// others.
    pub fn without_records(mut self) -> Region {
        self.help_desk.services.clear();
        self.emergency.iter_mut().for_each(|number| number.service = None);
        self
    }

    /// A form of the place's name in `lang`, falling back to Dutch.
    pub fn place(&self, lang: Lang, form: &str) -> &str {
        [lang, Lang::NL].iter().find_map(|l| self.names.get(l)?.get(form)).map_or("", String::as_str)
    }

    pub fn offers(&self, lang: Lang) -> bool {
        self.languages.iter().any(|(l, _)| *l == lang)
    }
}
