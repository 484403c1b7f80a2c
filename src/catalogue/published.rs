//! The published form: what the app loads.
//!
//! One small manifest names content-hashed files that never change. A reader
//! loads, for its language, the base (region, neighbourhoods, names), the
//! cards and the messages, the one search index, and of the details only the
//! chunk that holds the service it shows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::tree::{FromTree, from_tree};
use crate::domain::{
    Age, Category, ConceptId, Day, DayPart, Holidays, Lang, MomentId, NeighbourhoodNr, Neighbourhoods, PartialDate,
    Period, Point, Provenance, Provider, Region, Service, ServiceId, Signals, Stage, State, Taxonomy, TextMap,
};

/// Version of the published form. A reader refuses every other.
pub const FORMAT: u32 = 2;

/// `catalogue/manifest.json`: written last, so a catalogue is complete or absent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The day of the newest change to the catalogue, if the build was told.
    pub published_on: Option<Day>,
    /// How many services are offered (planned and ended ones are not counted).
    pub services: usize,
    /// The core of the search index, with its Dutch words.
    pub index: String,
    /// The map; none where the region has no boundaries.
    #[serde(default)]
    pub map: Option<String>,
    /// All files of the search index in the order in which the engine by
    /// itself takes them behind each other: the core, every other language,
    /// the ids of the services. The app needs no more than its own.
    pub engine: Vec<String>,
    pub languages: BTreeMap<Lang, LanguageFiles>,
}

/// Names of the files for one language, in the manifest's folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LanguageFiles {
    pub base: String,
    pub cards: String,
    pub messages: String,
    /// The language's words of the search index; Dutch ones are in its core.
    pub words: Option<String>,
    pub details: Vec<String>,
}

/// What every page needs, in one language with Dutch beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Base {
    pub region: Region,
    pub taxonomy: Taxonomy,
    pub neighbourhoods: Neighbourhoods,
    pub holidays: Holidays,
    pub providers: Vec<Provider>,
}

/// What a list shows of a service. The facts that filters ask about stand in
/// the search index at the same position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub id: ServiceId,
    /// Which of the language's detail files holds the whole record.
    pub chunk: usize,
    /// The language the words really are in.
    pub lang: Lang,
    pub provenance: Provenance,
    pub name: String,
    /// The name on the door, where it differs.
    pub dutch_name: Option<String>,
    pub summary: String,
    pub category: Category,
    pub concept: ConceptId,
    pub state: State,
    pub as_of: Option<PartialDate>,
    pub parts: Vec<DayPart>,
    /// School stages it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Stage>,
    /// The dated runs, without their sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub periods: Vec<Period>,
    /// How long before the start one must ask at the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_before: Option<Age>,
    pub street: Option<String>,
    /// The first number to call, as it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// For each place where it stands exactly; empty where that is known of
    /// none, as in most of today's sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Option<Point>>,
    /// Neighbourhoods it is or may be in.
    pub neighbourhoods: Vec<NeighbourhoodNr>,
    pub newest_source: Option<PartialDate>,
    pub verified_on: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cards {
    /// In the order of the search index.
    pub offered: Vec<Card>,
    /// Planned and ended: never among results.
    pub others: Vec<Card>,
}

impl Card {
    pub fn of(service: &Service, lang: Lang, chunk: usize) -> Option<Card> {
        let (text_lang, text) = service.text(lang)?;
        let dutch = service.official_name.as_ref().or(service.texts.get(&Lang::NL).map(|t| &t.name));
        Some(Card {
            id: service.id.clone(),
            chunk,
            lang: text_lang,
            provenance: text.provenance,
            name: text.name.clone(),
            dutch_name: dutch.filter(|name| **name != text.name).cloned(),
            summary: text.summary.clone(),
            category: service.category,
            concept: service.concepts.first()?.clone(),
            state: service.status.state,
            as_of: service.status.as_of,
            parts: service.when.parts.clone(),
            stages: service.audience.stages.clone(),
            periods: service.when.periods.iter().map(|run| Period { sources: Vec::new(), ..run.clone() }).collect(),
            ask_before: service.taking_part.ask_before,
            street: service.street().cloned(),
            phone: service.phone().cloned(),
            points: service.points(),
            neighbourhoods: service.neighbourhoods(),
            newest_source: service.newest_source(),
            verified_on: service.trust.verified_on,
        })
    }
}

impl Cards {
    pub fn find(&self, id: &ServiceId) -> Option<&Card> {
        self.offered.iter().chain(&self.others).find(|card| card.id == *id)
    }
}

/// Why a published file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("`{file}` is damaged: {reason}")]
    Damaged { file: String, reason: String },
    #[error("the catalogue is of format {got}, this app reads format {FORMAT}")]
    Format { got: u32 },
}

from_tree! {
    Manifest { format, published_on or default, services, index, map or default, engine, languages }
    LanguageFiles { base, cards, messages, words or default, details }
    Base { region, taxonomy, neighbourhoods, holidays, providers }
    Card { id, chunk, lang, provenance, name, dutch_name or default, summary, category, concept, state, as_of or default, parts, stages or default, periods or default, ask_before or default, street or default, phone or default, points or default, neighbourhoods, newest_source or default, verified_on or default }
    Cards { offered, others }
}

/// Reads a published file; `file` is its name, for the error.
pub fn decode<T: FromTree>(file: &str, text: &str) -> Result<T, FormatError> {
    let damaged = |reason: String| FormatError::Damaged { file: file.to_owned(), reason };
    let tree: serde_json::Value = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
    T::from_tree(&tree).map_err(|e| damaged(e.to_string()))
}

impl Manifest {
    pub fn read(text: &str) -> Result<Manifest, FormatError> {
        struct FormatOnly {
            format: u32,
        }
        from_tree! { FormatOnly { format } }
        let FormatOnly { format } = decode("manifest.json", text)?;
        if format != FORMAT {
            return Err(FormatError::Format { got: format });
        }
        decode("manifest.json", text)
    }
}

impl Base {
    pub fn concept_name(&self, id: &ConceptId, lang: Lang) -> Option<(Lang, &str)> {
        self.taxonomy.concept(id)?.names.get(lang)
    }

    pub fn category_name(&self, category: Category, lang: Lang) -> &str {
        self.taxonomy.category(category).and_then(|c| c.names.get(lang)).map_or(category.as_str(), |(_, name)| name)
    }

    pub fn moment_texts(&self, id: &MomentId) -> Option<(&TextMap, &TextMap)> {
        self.taxonomy.moment(id).map(|m| (&m.names, &m.titles))
    }

    /// The reader's share: only its language and Dutch, names without
    /// synonyms, neighbourhoods without their shapes.
    pub fn only(&self, lang: Lang) -> Base {
        let mut base = self.clone();
        for category in &mut base.taxonomy.categories {
            category.names = category.names.only(lang);
            category.hints = category.hints.only(lang);
            category.steps.iter_mut().for_each(|step| step.heading = step.heading.only(lang));
            category.synonyms.clear();
        }
        for concept in &mut base.taxonomy.concepts {
            concept.names = concept.names.only(lang);
            concept.synonyms.clear();
        }
        base.taxonomy.signals = Signals::default();
        for moment in &mut base.taxonomy.moments {
            moment.names = moment.names.only(lang);
            moment.titles = moment.titles.only(lang);
            moment.steps.iter_mut().for_each(|step| step.heading = step.heading.only(lang));
        }
        let region = &mut base.region;
        region.names.retain(|l, _| *l == lang || *l == Lang::NL);
        region.search_example = region.search_example.only(lang);
        region.help_desk.texts = region.help_desk.texts.only(lang);
        region.emergency.iter_mut().for_each(|e| e.names = e.names.only(lang));
        region.terms.iter_mut().for_each(|t| t.explanation = t.explanation.only(lang));
        base.holidays.kinds.iter_mut().for_each(|k| k.names = k.names.only(lang));
        base.neighbourhoods.neighbourhoods.iter_mut().for_each(|n| n.boundary.clear());
        base
    }
}
