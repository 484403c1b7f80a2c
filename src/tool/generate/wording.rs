//! What records are called and say: sentence patterns filled with words of
//! unequal frequency, so that what a service is about stands in its name, in
//! its summary, in both, or in neither.

use super::chance::Chance;
use super::invented::Invented;
use super::spelling::capital;
use super::vocabulary::{Compound, OtherWords, Vocabulary};
use crate::domain::{Category, Lang};

/// Longest name and summary the checks allow, in characters.
const NAME_MAX: usize = 64;
const SUMMARY_MAX: usize = 150;
/// Shortest summary, in words.
const SUMMARY_MIN_WORDS: usize = 10;
/// Attempts at a text that fits before it is cut.
const ATTEMPTS: usize = 30;
/// How many of a hundred summaries say what the service is about.
const SAYS_CONCEPT: usize = 45;

/// What a record's words are about.
pub struct Subject<'a> {
    pub category: Category,
    pub concept: usize,
    /// A name of the neighbourhood it is in.
    pub part: Option<&'a str>,
    /// The name its provider goes by.
    pub provider: &'a str,
}

/// A name, and what was said in it.
pub struct Named {
    pub name: String,
    /// The invented name in it.
    pub proper: String,
    /// Position of the compound in it.
    pub compound: Option<usize>,
}

pub struct Wording<'a> {
    pub vocabulary: &'a Vocabulary,
    /// Names of houses and organisations.
    pub proper: Invented,
    /// Names of methods and the like, in summaries.
    made: Invented,
}

impl<'a> Wording<'a> {
    pub fn new(vocabulary: &'a Vocabulary, seed: u64) -> Wording<'a> {
        Wording { vocabulary, proper: Invented::new(seed, "proper names"), made: Invented::new(seed, "made words") }
    }

    pub fn name(&mut self, subject: &Subject, chance: &mut Chance) -> Named {
        let words = &self.vocabulary.words;
        let shares: Vec<(&str, usize)> = words.names.iter().map(|p| (p.of.as_str(), p.share)).collect();
        let own: Vec<(usize, &Compound)> =
            self.vocabulary.compounds.iter().enumerate().filter(|(_, c)| c.concept == subject.concept).collect();
        let proper = if chance.percent(25) { subject.provider.to_owned() } else { capital(&self.proper.next()) };
        for _ in 0..ATTEMPTS {
            let mut compound = None;
            let name = fill(chance.share(&shares), |slot| match slot {
                "compound" | "compounds" if !own.is_empty() => {
                    let (at, word) = *chance.pick(&own);
                    compound = Some(at);
                    let form = if slot == "compounds" { word.forms.last() } else { word.forms.first() };
                    form.to_owned()
                }
                "concept" | "compound" | "compounds" => self.label(subject.concept, chance),
                "proper" => proper.clone(),
                "part" => subject.part.unwrap_or(&proper).to_owned(),
                "org" => chance.pick(&words.organisations[&subject.category]).clone(),
                _ => self.stock(slot, chance),
            });
            if name.chars().count() <= NAME_MAX {
                return Named { name, proper, compound };
            }
        }
        Named { name: proper.clone(), proper, compound: None }
    }

    pub fn summary(&mut self, concept: usize, chance: &mut Chance) -> String {
        let words = &self.vocabulary.words;
        let patterns = if chance.percent(SAYS_CONCEPT) { &words.with_concept } else { &words.without_concept };
        let wanted = SUMMARY_MIN_WORDS + chance.below(10);
        let mut text = String::new();
        let mut said = Vec::new();
        for _ in 0..ATTEMPTS {
            let pattern = if text.is_empty() {
                chance.pick(patterns)
            } else {
                let added = if chance.percent(55) { &words.made } else { &words.more };
                chance.pick(added)
            };
            let sentence = fill(pattern, |slot| match slot {
                "concept" => self.label(concept, chance),
                "made" => capital(&self.made.next()),
                _ => {
                    // Twice at most, so that hardly anybody "draws and draws".
                    let word = self.stock(slot, chance);
                    let word = if said.contains(&word) { self.stock(slot, chance) } else { word };
                    said.push(word.clone());
                    word
                }
            });
            let longer = if text.is_empty() { sentence } else { format!("{text} {sentence}") };
            if longer.chars().count() <= SUMMARY_MAX {
                text = longer;
            }
            if text.split_whitespace().count() >= wanted {
                break;
            }
        }
        text
    }

    fn label(&self, concept: usize, chance: &mut Chance) -> String {
        label(self.vocabulary, concept, Lang::NL, chance)
    }

    /// A word for a slot that asks for no particular one.
    fn stock(&self, slot: &str, chance: &mut Chance) -> String {
        let words = &self.vocabulary.words;
        let (stock, last) = match slot {
            "people" => (&words.people, true),
            "noun" => (&words.nouns, true),
            "noun1" => (&words.nouns, false),
            "adje" => (&words.adjectives, true),
            "adv" => (&words.adverbs, false),
            "verb" => (&words.verbs, false),
            "place" => (&words.places, false),
            "time" => (&words.times, false),
            "head" => (&words.provider_heads, false),
            _ => (&words.provider_topics, false),
        };
        let forms = stock.draw(chance);
        if last { forms.last() } else { forms.first() }.to_owned()
    }

    /// A provider: its name, the part of it that is invented, its initials.
    pub fn provider(
        &mut self,
        category: Category,
        part: Option<&str>,
        chance: &mut Chance,
    ) -> (String, String, Option<String>) {
        let words = &self.vocabulary.words;
        let shares: Vec<(usize, usize)> = words.providers.iter().map(|p| p.share).enumerate().collect();
        let pattern = &words.providers[chance.share(&shares)];
        let proper = capital(&self.proper.next());
        let name = fill(&pattern.of, |slot| match slot {
            "proper" => proper.clone(),
            "part" => part.unwrap_or(&proper).to_owned(),
            "org" => chance.pick(&words.organisations[&category]).clone(),
            _ => self.stock(slot, chance),
        });
        let initials = || name.split(' ').filter_map(|word| word.chars().next().filter(|c| c.is_uppercase())).collect();
        let abbreviation = pattern.abbreviated.then(initials);
        (name, proper, abbreviation)
    }
}

/// The same record in another language: name and summary.
pub fn translated(
    vocabulary: &Vocabulary,
    lang: Lang,
    words: &OtherWords,
    concept: usize,
    proper: &str,
    chance: &mut Chance,
) -> (String, String) {
    let patterns = [chance.pick(&words.names), chance.pick(&words.summaries)];
    let [name, summary] = patterns.map(|pattern| {
        fill(pattern, |slot| match slot {
            "concept" => label(vocabulary, concept, lang, chance),
            "proper" => proper.to_owned(),
            "people" => words.people.draw(chance).first().to_owned(),
            "place" => words.places.draw(chance).first().to_owned(),
            _ => words.times.draw(chance).first().to_owned(),
        })
    });
    (shortened(name, NAME_MAX), shortened(summary, SUMMARY_MAX))
}

/// What people call a concept, its name more often than a synonym.
fn label(vocabulary: &Vocabulary, concept: usize, lang: Lang, chance: &mut Chance) -> String {
    let labels = vocabulary.concepts()[concept].labels.get(&lang);
    let labels = labels.map(Vec::as_slice).unwrap_or_default();
    let at = chance.below(labels.len() + 1).saturating_sub(1);
    labels.get(at).cloned().unwrap_or_default()
}

/// A pattern with its `{slots}` filled; `{Slot}` begins with a capital.
fn fill(pattern: &str, mut word: impl FnMut(&str) -> String) -> String {
    let mut out = String::with_capacity(pattern.len() * 2);
    let mut pieces = pattern.split('{');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (slot, rest) = piece.split_once('}').unwrap_or((piece, ""));
        let filled = word(&slot.to_lowercase());
        out.push_str(&if slot.starts_with(char::is_uppercase) { capital(&filled) } else { filled });
        out.push_str(rest);
    }
    out
}

/// At most so many characters, cut between words.
fn shortened(text: String, max: usize) -> String {
    if text.chars().count() <= max {
        return text;
    }
    let cut: String = text.chars().take(max).collect();
    cut.rsplit_once(' ').map_or(cut.clone(), |(start, _)| start.to_owned())
}
