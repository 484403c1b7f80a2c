//! Answering a question: read it, find its words and what they mean, apply
//! the filters, rank, and say why.

use std::collections::BTreeMap;

use super::facets::Facets;
use super::facts::{Facts, verdict};
use super::index::{ConceptEntry, Field, Index};
use super::reading::{Reading, Recognised, Token};
use super::similar::{Similar, similar};
use super::stored::{IndexError, Posting, Stored};
use crate::domain::{Category, ConceptId, Coverage, Known, Lang, MomentId, NeighbourhoodNr, Neighbourhoods};
use crate::route::{Price, Question};

/// What a service earns for being about the concept that was meant, wholly and
/// as its first concept. Bounds: above the weight of a name, so that meaning
/// beats spelling.
const CONCEPT: f32 = 20.0;
/// Each later concept of a service counts this much of the one before it.
/// Bounds: 0 to 1.
const LATER_CONCEPT: f32 = 0.88;
/// The category that was meant. Bounds: below [`CONCEPT`].
const CATEGORY: f32 = 14.0;
/// Share that passes on to narrower concepts, and to the broader one, which is
/// the nearest thing when nothing fits. Bounds: 0 to 1, broader below narrower.
const NARROWER: f32 = 0.8;
const BROADER: f32 = 0.35;
/// Share for a concept that the taxonomy calls related. Bounds: 0 to 1.
const RELATED: f32 = 0.3;
/// Share of a phrase's words that must be there before it means anything.
/// Bounds: above 0.5, or half a phrase would do; at most 1.
const PHRASE: f32 = 0.6;
/// How strongly words that are missing pull a service down: its share of the
/// words to this power. Bounds: at least 1.
const COVERAGE: f32 = 2.0;
/// A service is kept with at least this share of the words the best one has.
const KEPT: f32 = 0.35;
/// Below this share of the words the answer is called partial.
const PARTIAL: f32 = 0.75;
/// In the very neighbourhood that was typed, perhaps in it, and where it is not
/// known whether a typed filter fits. Bounds: above 1, the first so high that
/// what lies there comes before all else that fits; the last 0 to 1.
const RIGHT_HERE: f32 = 6.0;
const PERHAPS_HERE: f32 = 3.0;
const UNCERTAIN: f32 = 0.7;
/// What serves the whole city comes before one place of many, where no place
/// was asked for. Bounds: at least 1.
const FOR_ALL: f32 = 1.25;
/// What one can reach directly comes first; what only a school opens, last.
/// Bounds: at least 1, and 0 to 1.
const REACHABLE: f32 = 1.1;
const THROUGH_OTHERS: f32 = 0.85;
/// Share of a name's weight that does not depend on how much of it was typed.
/// Bounds: 0 to 1.
const NAME_ANYWAY: f32 = 0.6;
/// All that was typed stands in the name, and is at least half of it: that
/// very service is meant. Bounds: near [`CONCEPT`].
const NAMED: f32 = 16.0;
/// A phrase of a language that is neither the reader's nor Dutch. Bounds: 0 to 1.
const FOREIGN: f32 = 0.8;
/// A word nobody uses tells little about what is looked for. Bounds: 0 to 1.
const UNHEARD: f32 = 0.3;
/// What a moment of family life adds for its first concept; each later one
/// less.
const MOMENT: f32 = 4.0;
/// Meanings told to the person, at most, and the strength they need beside
/// the strongest.
const MEANINGS: usize = 4;
const TOLD: f32 = 0.8;

/// One service found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Position in the published list.
    pub service: usize,
    /// Higher is better; only for comparing within one answer.
    pub score: f32,
    /// It is not known whether every filter fits.
    pub uncertain: bool,
}

/// What the words were understood as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    Category(Category),
    Concept(ConceptId),
    Moment(MomentId),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub hits: Vec<Hit>,
    /// What the words were understood as, most telling first.
    pub meanings: Vec<Meaning>,
    /// Filters found in the words. They rank what is not known lower instead
    /// of leaving it out, because the person did not choose them.
    pub recognised: Vec<Recognised>,
    /// How many there would be for each choice of each filter.
    pub facets: Facets,
    /// How many more there are if unknown facts are included.
    pub unknown: usize,
    /// Nothing fits exactly: these have most of the words, or are about the
    /// broader concept.
    pub partial: bool,
}

pub struct Engine {
    index: Stored,
    neighbourhoods: Neighbourhoods,
}

/// What the words gave, before any filter.
struct Found {
    scores: BTreeMap<usize, f32>,
    meanings: Vec<Meaning>,
    partial: bool,
}

impl Engine {
    pub fn open(bytes: &[u8], neighbourhoods: Neighbourhoods) -> Result<Engine, IndexError> {
        Ok(Engine { index: Stored::open(bytes)?, neighbourhoods })
    }

    /// For an index that was just built.
    pub fn from_index(index: &Index, neighbourhoods: Neighbourhoods) -> Result<Engine, IndexError> {
        Engine::open(&index.write()?, neighbourhoods)
    }

    pub fn facts(&self) -> &[Facts] {
        &self.index.facts
    }

    /// The same question always has the same answer, in the same order. `lang`
    /// is the reader's, if known: it tells which words are noise.
    pub fn answer(&self, question: &Question, lang: Option<Lang>) -> Answer {
        let reading = Reading::of(question, lang, &self.index);
        let Found { mut scores, meanings, partial } = self.find(&reading.tokens, lang);
        self.keep_moment(question, &mut scores);
        let typed: BTreeMap<usize, (f32, bool)> = scores
            .into_iter()
            .filter_map(|(service, score)| {
                let (factor, uncertain) = self.typed_filters(&self.index.facts[service], &reading.recognised)?;
                // Where nothing was typed to look for, near still comes before far.
                let score = if reading.tokens.is_empty() && !reading.recognised.is_empty() { 1.0 } else { score };
                Some((service, (score * factor * self.merit(service), uncertain)))
            })
            .collect();
        let verdicts: Vec<(usize, Known)> = typed
            .keys()
            .map(|service| (*service, verdict(&self.index.facts[*service], question, &self.neighbourhoods)))
            .collect();
        let passes = |known: Known| known == Known::Yes || (question.include_unknown && known == Known::Unknown);
        let mut hits: Vec<(bool, Hit)> = verdicts
            .iter()
            .filter(|(_, known)| passes(*known))
            .map(|(service, known)| {
                let (score, uncertain) = typed[service];
                let included = *known == Known::Unknown;
                (included, Hit { service: *service, score, uncertain: uncertain || included })
            })
            .collect();
        hits.sort_by(|(a_included, a), (b_included, b)| {
            a_included.cmp(b_included).then(b.score.total_cmp(&a.score)).then(a.service.cmp(&b.service))
        });
        Answer {
            hits: hits.into_iter().map(|(_, hit)| hit).collect(),
            unknown: verdicts.iter().filter(|(_, known)| *known == Known::Unknown).count(),
            facets: Facets::count(typed.keys().map(|s| &self.index.facts[*s]), question, &self.neighbourhoods),
            meanings,
            recognised: reading.recognised,
            partial,
        }
    }

    fn merit(&self, service: usize) -> f32 {
        let merit = self.index.merits[service];
        let reach = if merit.reachable { REACHABLE } else { 1.0 };
        if merit.through_others { reach * THROUGH_OTHERS } else { reach }
    }

    /// Of a moment's question, only services about one of its concepts, those
    /// it needs first in front.
    fn keep_moment(&self, question: &Question, scores: &mut BTreeMap<usize, f32>) {
        let Some(moment) = &question.moment else { return };
        let concepts = self.index.moments.iter().find(|(id, _)| id == moment).map_or(&[][..], |(_, c)| c.as_slice());
        scores.retain(|service, score| {
            let rank = concepts.iter().position(|c| self.index.facts[*service].concepts.contains(c));
            *score += rank.map_or(0.0, |rank| (concepts.len() - rank) as f32 * MOMENT);
            rank.is_some()
        });
    }

    /// How the filters found in the words change a service's score, and
    /// whether one of them is not known to fit; `None` where one surely does
    /// not.
    fn typed_filters(&self, facts: &Facts, recognised: &[Recognised]) -> Option<(f32, bool)> {
        let place_typed = recognised.iter().any(|filter| matches!(filter, Recognised::Place { .. }));
        let for_all = matches!(facts.coverage, Coverage::Citywide | Coverage::Online);
        let mut factor = if for_all && !place_typed { FOR_ALL } else { 1.0 };
        let mut uncertain = false;
        for filter in recognised {
            let known = match filter {
                Recognised::Place { neighbourhoods, .. } => {
                    let inside = |nr: &NeighbourhoodNr| neighbourhoods.contains(nr);
                    let here = facts.areas.iter().any(|area| !area.is_empty() && area.iter().all(inside));
                    let perhaps = facts.areas.iter().flatten().any(inside);
                    factor *= if here {
                        RIGHT_HERE
                    } else if perhaps {
                        PERHAPS_HERE
                    } else {
                        1.0
                    };
                    facts.serves(neighbourhoods)
                }
                Recognised::Age(years) => facts.for_age(*years),
                Recognised::Free => facts.at_price(Price::Free),
            };
            match known {
                Known::No => return None,
                Known::Unknown => {
                    factor *= UNCERTAIN;
                    uncertain = true;
                }
                Known::Yes => {}
            }
        }
        Some((factor, uncertain))
    }

    fn find(&self, tokens: &[Token], lang: Option<Lang>) -> Found {
        if tokens.is_empty() {
            let all = (0..self.index.facts.len()).map(|service| (service, 0.0)).collect();
            return Found { scores: all, meanings: Vec::new(), partial: false };
        }
        let matches: Vec<Match> = tokens.iter().map(|token| self.matches(token)).collect();
        let total: f32 = matches.iter().map(|m| m.weight).sum();
        let meant = self.meant(&matches, total, lang);
        let mut services: BTreeMap<usize, Evidence> = BTreeMap::new();
        for (at, found) in matches.iter().enumerate() {
            for (service, evidence_of) in found.services(|service| self.name_share(service, tokens.len())) {
                let (share, weight, in_name) = evidence_of;
                let evidence = services.entry(service).or_insert_with(|| Evidence::new(matches.len()));
                evidence.covered[at] = evidence.covered[at].max(share);
                evidence.score += found.weight / total * weight;
                evidence.named += usize::from(share == 1.0 && in_name);
            }
        }
        for (service, facts) in self.index.facts.iter().enumerate() {
            for (strength, covered) in self.about(facts, &meant) {
                let evidence = services.entry(service).or_insert_with(|| Evidence::new(matches.len()));
                evidence.meaning = evidence.meaning.max(strength);
                for (at, share) in covered.iter().enumerate() {
                    evidence.covered[at] = evidence.covered[at].max(*share);
                }
            }
        }
        let coverage = |evidence: &Evidence| {
            matches.iter().zip(&evidence.covered).map(|(m, share)| m.weight * share).sum::<f32>() / total
        };
        let best = services.values().map(&coverage).fold(0.0, f32::max);
        let strongest = meant.values().map(|m| m.strength).fold(0.0, f32::max).min(1.0);
        let scores = services
            .iter()
            .map(|(service, evidence)| {
                let named = evidence.named == tokens.len()
                    && 2 * tokens.len() >= usize::from(self.index.merits[*service].name_words);
                // Words that mean a concept by themselves name no one service.
                let score = evidence.score + evidence.meaning + if named { NAMED * (1.0 - strongest) } else { 0.0 };
                (*service, coverage(evidence), score)
            })
            .filter(|(_, coverage, _)| *coverage >= best * KEPT && *coverage > 0.0)
            .map(|(service, coverage, score)| (service, coverage.powf(COVERAGE) * score))
            .collect();
        Found { scores, meanings: self.told(&meant), partial: best > 0.0 && best < PARTIAL }
    }

    /// How much a name counts of which `tokens` words were typed, at most.
    fn name_share(&self, service: usize, tokens: usize) -> f32 {
        let typed = tokens as f32 / f32::from(self.index.merits[service].name_words.max(1));
        NAME_ANYWAY + (1.0 - NAME_ANYWAY) * typed.min(1.0)
    }

    /// What one token finds, weighed by how rare that is.
    fn matches(&self, token: &Token) -> Match {
        let mut words = similar(&self.index.dictionary, &token.text, token.unfinished);
        let also = token.also.iter().filter_map(|word| self.index.dictionary.get(word));
        words.extend(also.map(|place| Similar { place, share: 0.9 }));
        let found: Vec<(f32, Posting)> =
            words.iter().filter_map(|word| Some((word.share, self.index.posting(word.place).ok()?))).collect();
        let closest = found.iter().map(|(share, _)| *share).fold(0.0, f32::max);
        let of_closest = found.iter().filter(|(share, _)| *share >= closest).map(|(_, p)| self.index.weight(p));
        let weight = of_closest
            .reduce(f32::min)
            .map_or_else(|| UNHEARD * self.index.weight(&Posting::default()), |weight| weight * closest);
        Match { weight, found }
    }

    /// How strongly each meaning is meant, with the tokens it accounts for.
    fn meant(&self, matches: &[Match], total: f32, lang: Option<Lang>) -> BTreeMap<u32, Meant> {
        let mut phrases: BTreeMap<u32, Vec<(f32, f32)>> = BTreeMap::new();
        for (at, found) in matches.iter().enumerate() {
            for (share, posting) in &found.found {
                let weight = share * self.index.weight(posting);
                for phrase in &posting.phrases {
                    let covered = phrases.entry(*phrase).or_insert_with(|| vec![(0.0, 0.0); matches.len()]);
                    if covered[at].0 < *share {
                        covered[at] = (*share, weight);
                    }
                }
            }
        }
        let mut meant: BTreeMap<u32, Meant> = BTreeMap::new();
        for (phrase, covered) in phrases {
            let phrase = self.index.phrases[phrase as usize];
            let there = (covered.iter().map(|(_, weight)| weight).sum::<f32>() / phrase.weight).min(1.0);
            if there < PHRASE {
                continue;
            }
            let of_question: f32 =
                matches.iter().zip(&covered).map(|(m, (share, _))| m.weight * share).sum::<f32>() / total;
            let entry = meant
                .entry(phrase.meaning)
                .or_insert_with(|| Meant { strength: 0.0, covered: vec![0.0; matches.len()] });
            let own = phrase.lang == Lang::NL || lang.is_none_or(|lang| lang == phrase.lang);
            entry.strength = entry.strength.max(there * of_question * if own { 1.0 } else { FOREIGN });
            for (at, (share, _)) in covered.iter().enumerate() {
                entry.covered[at] = entry.covered[at].max(share * there);
            }
        }
        meant
    }

    /// What a service earns for each meaning it is about, and how far that
    /// accounts for each token.
    fn about(&self, facts: &Facts, meant: &BTreeMap<u32, Meant>) -> Vec<(f32, Vec<f32>)> {
        let earned = meant.iter().filter_map(|(meaning, m)| {
            let (share, worth) = match self.meaning(*meaning)? {
                About::Category(category) => {
                    (facts.categories.first() == Some(&category)).then_some((1.0, CATEGORY))?
                }
                About::Concept(concept) => best_of(facts, |own| concept.share(own))?,
                About::Moment(concepts) => best_of(facts, |own| {
                    let rank = concepts.iter().position(|c| c == own)?;
                    Some(LATER_CONCEPT.powi(rank as i32))
                })?,
            };
            Some((worth * m.strength, m.covered.iter().map(|c| c * share.sqrt()).collect()))
        });
        earned.collect()
    }

    fn meaning(&self, meaning: u32) -> Option<About<'_>> {
        let at = meaning as usize;
        if let Some(category) = Category::ALL.get(at) {
            return Some(About::Category(*category));
        }
        let at = at - Category::ALL.len();
        match self.index.concepts.get(at) {
            Some(concept) => Some(About::Concept(concept)),
            None => self.index.moments.get(at - self.index.concepts.len()).map(|(_, c)| About::Moment(c)),
        }
    }

    /// The strongest meanings, for telling the person.
    fn told(&self, meant: &BTreeMap<u32, Meant>) -> Vec<Meaning> {
        let strongest = meant.values().map(|m| m.strength).fold(0.0, f32::max);
        let mut told: Vec<(&u32, &Meant)> = meant.iter().filter(|(_, m)| m.strength >= strongest * TOLD).collect();
        told.sort_by(|a, b| b.1.strength.total_cmp(&a.1.strength).then(a.0.cmp(b.0)));
        told.into_iter()
            .take(MEANINGS)
            .filter_map(|(meaning, _)| match self.meaning(*meaning)? {
                About::Category(category) => Some(Meaning::Category(category)),
                About::Concept(concept) => Some(Meaning::Concept(concept.id.clone())),
                About::Moment(concepts) => {
                    let moment = self.index.moments.iter().find(|(_, c)| c == concepts)?;
                    Some(Meaning::Moment(moment.0.clone()))
                }
            })
            .collect()
    }
}

/// What a meaning's number stands for.
enum About<'a> {
    Category(Category),
    Concept(&'a ConceptEntry),
    Moment(&'a Vec<ConceptId>),
}

impl ConceptEntry {
    /// How much of what is earned for this concept a service about another
    /// one gets.
    fn share(&self, other: &ConceptId) -> Option<f32> {
        if *other == self.id {
            Some(1.0)
        } else if self.narrower.contains(other) {
            Some(NARROWER)
        } else if self.broader.as_ref() == Some(other) {
            Some(BROADER)
        } else {
            self.related.contains(other).then_some(RELATED)
        }
    }
}

/// The best share among a service's concepts, and what it is worth there.
fn best_of(facts: &Facts, share: impl Fn(&ConceptId) -> Option<f32>) -> Option<(f32, f32)> {
    let ranked = facts.concepts.iter().enumerate().filter_map(|(rank, own)| {
        let share = share(own)?;
        Some((share, CONCEPT * share * LATER_CONCEPT.powi(rank as i32)))
    });
    ranked.reduce(|a, b| if a.1 >= b.1 { a } else { b })
}

/// The words one token may stand for, with their postings.
struct Match {
    /// How rare it is, from 0; common words weigh little.
    weight: f32,
    found: Vec<(f32, Posting)>,
}

impl Match {
    /// Services it stands in: the best share, the best weight of a field with
    /// that, and whether it stands in the name.
    fn services(&self, name_share: impl Fn(usize) -> f32) -> BTreeMap<usize, (f32, f32, bool)> {
        let mut services: BTreeMap<usize, (f32, f32, bool)> = BTreeMap::new();
        for (share, posting) in &self.found {
            for (service, field) in &posting.services {
                let service = *service as usize;
                let of_name = if *field == Field::Name { name_share(service) } else { 1.0 };
                let best = services.entry(service).or_default();
                best.0 = best.0.max(*share);
                best.1 = best.1.max(share * field.weight() * of_name);
                best.2 |= *field == Field::Name;
            }
        }
        services
    }
}

/// How strongly something is meant, from 0 to 1, and how far it accounts for
/// each token.
struct Meant {
    strength: f32,
    covered: Vec<f32>,
}

/// What speaks for a service.
struct Evidence {
    score: f32,
    /// Tokens that stand in its name exactly.
    named: usize,
    meaning: f32,
    covered: Vec<f32>,
}

impl Evidence {
    fn new(tokens: usize) -> Evidence {
        Evidence { score: 0.0, named: 0, meaning: 0.0, covered: vec![0.0; tokens] }
    }
}
