//! Concepts of this field with names and everyday synonyms in every language:
//! the root of searching in one's own language over Dutch records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Category, ConceptId, DayPart, Finder, Lang, MomentId, ServiceId, TextMap, TimeOfYear};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryText {
    pub id: Category,
    pub names: TextMap,
    pub hints: TextMap,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub synonyms: BTreeMap<Lang, Vec<String>>,
    /// What one may need of it, most asked first: its page of its own. Without
    /// them the category's door leads to the results.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
}

/// One need, or one step of several, with what answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub heading: TextMap,
    /// The most fitting first; the first one is also the step's name in
    /// addresses.
    pub concepts: Vec<ConceptId>,
    /// The name of its pictogram.
    pub icon: String,
    /// Shows of the first door what to do, when to ask and what it costs,
    /// not only that it is there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub record: bool,
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
    /// About violence or mental health: such pages can be left quickly, and
    /// give the region's emergency and listening numbers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
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
    /// The same in steps, for a page; a step may also name more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    pub icon: String,
    /// The page it has instead of one like those of the other moments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finder: Option<Finder>,
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

impl Moment {
    /// All it is about.
    pub fn about(&self) -> impl Iterator<Item = &ConceptId> {
        self.concepts.iter().chain(self.steps.iter().flat_map(|step| &step.concepts))
    }
}

impl Taxonomy {
    /// The concept of the school before the compulsory one, where a region has
    /// such a school: its services get the entry days worked out.
    pub const NURSERY_SCHOOL: &str = "nursery-school";

    pub fn has_nursery_school(&self) -> bool {
        self.concepts.iter().any(|concept| concept.id.as_str() == Self::NURSERY_SCHOOL)
    }

    /// The taxonomy without the records it speaks of, for a catalogue that has
    /// others.
    pub fn without_records(mut self) -> Taxonomy {
        self.concepts.iter_mut().for_each(|concept| concept.doors.clear());
        self
    }

    pub fn category(&self, id: Category) -> Option<&CategoryText> {
        self.categories.iter().find(|c| c.id == id)
    }

    pub fn concept(&self, id: &ConceptId) -> Option<&Concept> {
        self.concepts.iter().find(|c| c.id == *id)
    }

    pub fn moment(&self, id: &MomentId) -> Option<&Moment> {
        self.moments.iter().find(|m| m.id == *id)
    }

    /// The moment that a finder is about.
    pub fn moment_of(&self, finder: Finder) -> Option<&Moment> {
        self.moments.iter().find(|m| m.finder == Some(finder))
    }

    /// What a finder shows, step by step; empty where it has no steps.
    pub fn steps_of(&self, finder: Finder) -> &[Step] {
        let moment = self.moment_of(finder).map(|moment| moment.steps.as_slice());
        let category = finder.category().and_then(|id| self.category(id)).map(|category| category.steps.as_slice());
        moment.or(category).unwrap_or_default()
    }

    /// Whether one of these is about violence or mental health.
    pub fn is_sensitive<'a>(&self, concepts: impl IntoIterator<Item = &'a ConceptId>) -> bool {
        concepts.into_iter().any(|id| self.concept(id).is_some_and(|concept| concept.sensitive))
    }

    /// Whether `id` is one of `wanted`, or means something narrower.
    pub fn is_within(&self, id: &ConceptId, wanted: &ConceptId) -> bool {
        let broader = |id: &&ConceptId| self.concept(id).and_then(|concept| concept.broader.as_ref());
        // As many links as there are concepts: a circle ends, too.
        std::iter::successors(Some(id), broader).take(self.concepts.len()).any(|id| id == wanted)
    }
}
