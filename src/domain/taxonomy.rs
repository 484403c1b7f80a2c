//! Concepts of this field with names and everyday synonyms in every language:
//! the root of searching in one's own language over Dutch records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Category, ConceptId, DayPart, Lang, MomentId, ServiceId, TextMap, TimeOfYear};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryText {
    pub id: Category,
    pub names: TextMap,
    pub hints: TextMap,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub synonyms: BTreeMap<Lang, Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concept {
    pub id: ConceptId,
    pub category: Category,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader: Option<ConceptId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<ConceptId>,
    pub names: TextMap,
    /// The word on the door, where it differs from the Dutch name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub synonyms: BTreeMap<Lang, Vec<String>>,
    /// Where one asks first: services that know the whole offer or place
    /// people with others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doors: Vec<ServiceId>,
}

/// A moment in family life and what one needs then, in that order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Moment {
    pub id: MomentId,
    /// Short, for a button.
    pub names: TextMap,
    /// One sentence, for a heading.
    pub titles: TextMap,
    pub concepts: Vec<ConceptId>,
    pub icon: String,
}

/// Words that say something about the question itself, per language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Signals {
    /// Words too common to look for: "in", "my", "looking".
    pub noise: BTreeMap<Lang, Vec<String>>,
    /// "Free of charge".
    pub free: BTreeMap<Lang, Vec<String>>,
    /// What follows a number of years: "jaar", "ans".
    pub age_units: BTreeMap<Lang, Vec<String>>,
    /// "In the holidays", "in August".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub times: BTreeMap<TimeOfYear, BTreeMap<Lang, Vec<String>>>,
    /// "On Wednesday", "after school".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<DayPart, BTreeMap<Lang, Vec<String>>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    pub schema_version: u32,
    pub categories: Vec<CategoryText>,
    pub concepts: Vec<Concept>,
    pub moments: Vec<Moment>,
    #[serde(default)]
    pub signals: Signals,
}

impl Taxonomy {
    pub fn category(&self, id: Category) -> Option<&CategoryText> {
        self.categories.iter().find(|c| c.id == id)
    }

    pub fn concept(&self, id: &ConceptId) -> Option<&Concept> {
        self.concepts.iter().find(|c| c.id == *id)
    }

    pub fn moment(&self, id: &MomentId) -> Option<&Moment> {
        self.moments.iter().find(|m| m.id == *id)
    }
}
