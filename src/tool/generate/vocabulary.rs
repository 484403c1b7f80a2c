//! The words of the synthetic catalogue: `concepts.json`, from which its
//! taxonomy is made, and `words.json`, from which its texts are.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::chance::{Chance, Zipf};
use crate::domain::{Category, CategoryText, Concept, ConceptId, Lang, Moment, MomentId, Signals, Taxonomy, TextMap};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptFile {
    categories: Vec<CategoryWords>,
    concepts: Vec<ConceptWords>,
    moments: Vec<MomentWords>,
    /// What compounds end in, each with its plural.
    heads: Vec<Forms>,
    /// Heads that say what a service is about.
    head_concepts: BTreeMap<String, ConceptId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CategoryWords {
    id: Category,
    /// What the compounds of its concepts end in.
    heads: Vec<String>,
    names: TextMap,
    hints: TextMap,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptWords {
    pub id: ConceptId,
    pub category: Category,
    pub broader: Option<ConceptId>,
    #[serde(default)]
    pub related: Vec<ConceptId>,
    /// What its compounds begin with, and where it differs the word that is.
    #[serde(default)]
    pub stem: Vec<String>,
    #[serde(default)]
    heads: Vec<String>,
    /// Usual ages, in years.
    pub ages: Option<(u16, u16)>,
    /// Its name, then what else people call it.
    pub labels: BTreeMap<Lang, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MomentWords {
    id: MomentId,
    icon: String,
    concepts: Vec<ConceptId>,
    names: TextMap,
    titles: TextMap,
}

/// A word in its forms, the singular first, the plural last.
#[derive(Deserialize, Clone)]
#[serde(from = "String")]
pub struct Forms(pub Vec<String>);

impl From<String> for Forms {
    fn from(text: String) -> Forms {
        Forms(text.split('|').map(str::to_owned).collect())
    }
}

impl Forms {
    pub fn first(&self) -> &str {
        &self.0[0]
    }

    pub fn last(&self) -> &str {
        &self.0[self.0.len() - 1]
    }
}

/// Words from common to rare, drawn by Zipf's law.
#[derive(Deserialize)]
#[serde(from = "Vec<Forms>")]
pub struct Stock {
    pub words: Vec<Forms>,
    ranks: Zipf,
}

impl From<Vec<Forms>> for Stock {
    fn from(words: Vec<Forms>) -> Stock {
        // Six: so that the commonest of a hundred words makes up 5 %, not 20 %.
        Stock { ranks: Zipf::new(words.len(), 6), words }
    }
}

impl Stock {
    pub fn draw(&self, chance: &mut Chance) -> &Forms {
        &self.words[self.ranks.draw(chance)]
    }
}

/// A pattern and how many of a hundred names follow it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    pub share: usize,
    pub of: String,
    /// Names of this pattern are also known by their initials.
    #[serde(default)]
    pub abbreviated: bool,
}

/// `words.json`: stocks and sentences of Dutch, then the other languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub people: Stock,
    pub nouns: Stock,
    pub adjectives: Stock,
    pub adverbs: Stock,
    pub verbs: Stock,
    pub places: Stock,
    pub times: Stock,
    pub with_concept: Vec<String>,
    pub without_concept: Vec<String>,
    /// Sentences added to a short summary.
    pub more: Vec<String>,
    /// The same, naming something invented.
    pub made: Vec<String>,
    pub names: Vec<Pattern>,
    pub next_steps: Vec<String>,
    pub organisations: BTreeMap<Category, Vec<String>>,
    pub providers: Vec<Pattern>,
    pub provider_heads: Stock,
    pub provider_topics: Stock,
    pub amount_label: TextMap,
    pub others: BTreeMap<Lang, OtherWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherWords {
    /// How one asks for something in a place.
    #[serde(rename = "in")]
    pub asked_in: String,
    pub people: Stock,
    pub times: Stock,
    pub places: Stock,
    pub names: Vec<String>,
    pub summaries: Vec<String>,
    pub next_steps: Vec<String>,
}

/// A Dutch compound: "zwem" and "kamp".
pub struct Compound {
    pub forms: Forms,
    /// Position of the concept its beginning is of.
    pub concept: usize,
    pub head: Forms,
    /// The concept its end is of, if any.
    pub head_concept: Option<usize>,
}

pub struct Vocabulary {
    file: ConceptFile,
    pub words: Words,
    pub compounds: Vec<Compound>,
}

impl Vocabulary {
    pub fn read() -> Result<Vocabulary, serde_json::Error> {
        let file: ConceptFile = serde_json::from_str(include_str!("concepts.json"))?;
        let words = serde_json::from_str(include_str!("words.json"))?;
        let mut vocabulary = Vocabulary { file, words, compounds: Vec::new() };
        let compounds = vocabulary.concepts().iter().enumerate().flat_map(|(at, _)| vocabulary.compounds_of(at));
        vocabulary.compounds = compounds.collect();
        Ok(vocabulary)
    }

    pub fn concepts(&self) -> &[ConceptWords] {
        &self.file.concepts
    }

    pub fn position(&self, id: &ConceptId) -> Option<usize> {
        self.concepts().iter().position(|concept| concept.id == *id)
    }

    /// The concept and all above it.
    pub fn upwards(&self, concept: usize) -> Vec<usize> {
        let above = |at: &usize| self.concepts()[*at].broader.as_ref().and_then(|id| self.position(id));
        std::iter::successors(Some(concept), above).collect()
    }

    fn compounds_of(&self, concept: usize) -> Vec<Compound> {
        let words = &self.concepts()[concept];
        let Some(stem) = words.stem.first() else {
            return Vec::new();
        };
        let usual = self.file.categories.iter().filter(|category| category.id == words.category);
        let names = usual.flat_map(|category| &category.heads).chain(&words.heads);
        let heads = names.filter_map(|name| self.file.heads.iter().find(|head| head.first() == name));
        heads
            .filter(|head| !vowels_meet(stem, head.first()))
            .map(|head| Compound {
                forms: Forms(head.0.iter().map(|form| format!("{stem}{form}")).collect()),
                concept,
                head: head.clone(),
                head_concept: self.file.head_concepts.get(head.first()).and_then(|id| self.position(id)),
            })
            .collect()
    }

    /// Every word with other forms.
    pub fn forms(&self) -> impl Iterator<Item = &Forms> {
        let words = &self.words;
        let stocks = [&words.people, &words.nouns, &words.adjectives, &words.provider_heads];
        let stocks = stocks.into_iter().flat_map(|stock| &stock.words);
        let all = stocks.chain(&self.file.heads).chain(self.compounds.iter().map(|compound| &compound.forms));
        all.filter(|forms| forms.0.len() > 1)
    }

    /// Texts whose words nobody looks for by themselves: what the sentences
    /// have around their slots, adjectives, adverbs and times.
    pub fn background(&self) -> impl Iterator<Item = String> {
        let words = &self.words;
        let dutch = [&words.with_concept, &words.without_concept, &words.more, &words.made];
        let others = words.others.values().flat_map(|own| own.names.iter().chain(&own.summaries));
        let sentences = dutch.into_iter().flatten().chain(others).map(|pattern| {
            let pieces = pattern.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
            pieces.collect::<String>()
        });
        let times = words.others.values().map(|own| &own.times);
        let stocks = [&words.adjectives, &words.adverbs, &words.times].into_iter().chain(times);
        sentences.chain(stocks.flat_map(|stock| &stock.words).flat_map(|forms| forms.0.iter().cloned()))
    }

    pub fn taxonomy(&self, signals: Signals) -> Taxonomy {
        let file = &self.file;
        let first = |labels: &BTreeMap<Lang, Vec<String>>| {
            TextMap(labels.iter().filter_map(|(lang, list)| Some((*lang, list.first()?.clone()))).collect())
        };
        let others = |labels: &BTreeMap<Lang, Vec<String>>| {
            labels.iter().map(|(lang, list)| (*lang, list.iter().skip(1).cloned().collect())).collect()
        };
        Taxonomy {
            schema_version: 1,
            categories: file
                .categories
                .iter()
                .map(|category| CategoryText {
                    id: category.id,
                    names: category.names.clone(),
                    hints: category.hints.clone(),
                    synonyms: BTreeMap::new(),
                    steps: Vec::new(),
                })
                .collect(),
            concepts: file
                .concepts
                .iter()
                .map(|concept| Concept {
                    id: concept.id.clone(),
                    category: concept.category,
                    broader: concept.broader.clone(),
                    related: concept.related.clone(),
                    names: first(&concept.labels),
                    official: None,
                    synonyms: others(&concept.labels),
                    doors: Vec::new(),
                    sensitive: false,
                })
                .collect(),
            moments: file
                .moments
                .iter()
                .map(|moment| Moment {
                    id: moment.id.clone(),
                    names: moment.names.clone(),
                    titles: moment.titles.clone(),
                    concepts: moment.concepts.clone(),
                    steps: Vec::new(),
                    icon: moment.icon.clone(),
                    finder: None,
                })
                .collect(),
            signals,
        }
    }
}

/// Two vowels that would be read as one: such compounds take a hyphen, and
/// are left out.
fn vowels_meet(stem: &str, head: &str) -> bool {
    stem.ends_with(['a', 'e', 'i', 'o', 'u']) && head.starts_with(['a', 'e', 'i', 'o', 'u'])
}
