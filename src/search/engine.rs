//! Answering a question: read it, find its words and what they mean, apply
//! the filters, rank, and say why.

use std::sync::{RwLock, RwLockReadGuard};

use fixedbitset::FixedBitSet;

use super::facets::Facets;
use super::facts::{Facts, verdict};
use super::index::Index;
use super::matching::Match;
use super::meaning::{Meaning, Meant};
use super::ranking::{Found, find};
use super::reading::{Reading, Recognised};
use super::segment::Segment;
use super::sets::{Filters, Fit};
use super::stored::{Core, IndexError, open, open_segments};
use super::weights::*;
use crate::domain::order::first;
use crate::domain::{Category, Known, Lang, NeighbourhoodNr, Neighbourhoods};
use crate::route::{Price, Question};

/// One service found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Position in the published list.
    pub service: usize,
    /// Higher is better; only for comparing within one answer.
    pub score: f32,
    /// It is not known whether every filter fits.
    pub uncertain: bool,
    /// What it was found by, where its own words do not say so.
    pub why: Option<Meaning>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The best, as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many there are.
    pub total: usize,
    /// What the words were understood as, most telling first.
    pub meanings: Vec<Meaning>,
    /// Words that look mistyped, with what they were taken for.
    pub corrected: Vec<(String, String)>,
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

/// A question's words, weighed.
struct Weighed {
    reading: Reading,
    matches: Vec<Match>,
    meant: Vec<Meant>,
    found: Found,
    /// Of which a filter found in the words is not known to fit.
    uncertain: FixedBitSet,
}

/// What passed the filters.
struct Kept {
    hits: Vec<Hit>,
    total: usize,
    unknown: usize,
}

pub struct Engine {
    core: Core,
    segments: RwLock<Vec<Segment>>,
    neighbourhoods: Neighbourhoods,
}

impl Engine {
    /// Opens an index: its core and the languages that come with it.
    pub fn open(bytes: &[u8], neighbourhoods: Neighbourhoods) -> Result<Engine, IndexError> {
        let (core, segments) = open(bytes)?;
        Ok(Engine { core, segments: RwLock::new(segments), neighbourhoods })
    }

    /// For an index that was just built.
    pub fn from_index(index: &Index, neighbourhoods: Neighbourhoods) -> Result<Engine, IndexError> {
        Engine::open(&index.write()?, neighbourhoods)
    }

    /// Adds the words of further languages; those already there stay.
    pub fn add(&self, bytes: &[u8]) -> Result<(), IndexError> {
        let more = open_segments(bytes, &self.core)?;
        let mut segments = self.segments.write().unwrap_or_else(|broken| broken.into_inner());
        for segment in more {
            // The order of arrival must not show.
            let place = |other: &Segment| (other.lang != Lang::NL, other.lang);
            let at = segments.partition_point(|other| place(other) < place(&segment));
            if segments.get(at).is_none_or(|other| other.lang != segment.lang) {
                segments.insert(at, segment);
            }
        }
        Ok(())
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }

    pub(super) fn segments(&self) -> RwLockReadGuard<'_, Vec<Segment>> {
        self.segments.read().unwrap_or_else(|broken| broken.into_inner())
    }

    /// How many services there are.
    pub fn services(&self) -> usize {
        self.core.services()
    }

    /// The facts of the service at a position of the published list.
    pub fn facts(&self, service: usize) -> Option<Facts> {
        self.core.facts(service)
    }

    /// The same question always has the same answer, in the same order. `lang`
    /// is the reader's, if known: it tells which words are noise. Of the hits,
    /// the best `limit`.
    pub fn answer(&self, question: &Question, lang: Option<Lang>, limit: usize) -> Answer {
        let weighed = self.weigh(question, lang);
        let filters = self.filters(question);
        let numbers: Vec<NeighbourhoodNr> = self.neighbourhoods.neighbourhoods.iter().map(|n| n.nr).collect();
        let around = |nr| {
            let with_others = Question { neighbourhood: Some(nr), around: true, ..Question::default() };
            question.around.then(|| self.fit(&with_others))
        };
        let facets = self.core.sets().facets(&weighed.found.services, &filters, &numbers, around);
        let Kept { hits, total, unknown } = self.keep(question, &weighed, &filters, limit);
        let Weighed { reading, matches, meant, found, .. } = weighed;
        let corrected = reading.tokens.iter().zip(&matches);
        Answer {
            hits,
            total,
            unknown,
            facets,
            meanings: self.told(&meant),
            corrected: corrected.filter_map(|(token, m)| Some((token.text.clone(), m.corrected.clone()?))).collect(),
            recognised: reading.recognised,
            partial: found.partial,
        }
    }

    /// Only the hits of an answer and how many there are in all.
    pub fn hits(&self, question: &Question, lang: Option<Lang>, limit: usize) -> (Vec<Hit>, usize) {
        let kept = self.keep(question, &self.weigh(question, lang), &self.filters(question), limit);
        (kept.hits, kept.total)
    }

    /// What the words of a question find.
    fn weigh(&self, question: &Question, lang: Option<Lang>) -> Weighed {
        let segments = self.segments();
        let reading = Reading::of(question, lang, &self.core, &segments);
        let matches: Vec<Match> = reading.tokens.iter().map(|token| Match::of(token, lang, &segments)).collect();
        let total = matches.iter().map(|m| m.weight).sum();
        let meant = Meant::of(&matches, total, lang, &segments);
        let mut found = match matches.is_empty() {
            true => self.everything(),
            false => find(&matches, &meant, &self.core, &segments),
        };
        self.keep_moment(question, &mut found);
        let uncertain = self.typed_filters(&mut found, &reading.recognised);
        Weighed { reading, matches, meant, found, uncertain }
    }

    fn filters(&self, question: &Question) -> Filters<'_> {
        Filters::of(question, || self.core.sets(), |alone| self.fit(alone))
    }

    /// What of it passes the filters.
    fn keep(&self, question: &Question, weighed: &Weighed, filters: &Filters, limit: usize) -> Kept {
        let Weighed { found, uncertain, .. } = weighed;
        let (surely, perhaps) = filters.passing(&found.services);
        let passing = if question.include_unknown { &perhaps } else { &surely };
        let hits = best(passing, &surely, &found.scores, limit).into_iter().map(|service| Hit {
            service,
            score: found.scores[service],
            uncertain: uncertain.contains(service) || !surely.contains(service),
            why: found.about.get(service).copied().flatten().and_then(|about| Meaning::of(&self.core, about)),
        });
        let unknown = perhaps.count_ones(..) - surely.count_ones(..);
        Kept { hits: hits.collect(), total: passing.count_ones(..), unknown }
    }

    /// Asks every service about filters alone, one by one.
    fn fit(&self, filters: &Question) -> Fit {
        Fit::of(self.services(), |service| {
            self.facts(service).map_or(Known::No, |facts| verdict(&facts, filters, &self.neighbourhoods))
        })
    }

    /// Nothing was typed to look for: all services, things to do first, and
    /// of each kind the places to ask first.
    fn everything(&self) -> Found {
        let mut services = FixedBitSet::with_capacity(self.services());
        services.insert_range(..);
        let mut scores = vec![1.0; self.services()];
        for (category, factor) in Category::ALL.iter().zip(NO_TOPIC) {
            let of_category = &self.core.columns.of_category[*category as usize];
            of_category.iter().for_each(|service| scores[*service as usize] = factor);
        }
        let mut doors = FixedBitSet::with_capacity(self.services());
        doors.extend(self.core.concepts.iter().flat_map(|concept| concept.doors.iter().copied()));
        doors.ones().for_each(|service| scores[service] *= DOOR);
        Found { services, scores, about: Vec::new(), partial: false }
    }

    /// Of a moment's question, only services about one of its concepts, those
    /// it needs first in front.
    fn keep_moment(&self, question: &Question, found: &mut Found) {
        let Some(moment) = &question.moment else { return };
        let concepts = self.core.moments.iter().find(|(id, _)| id == moment).map_or(&[][..], |(_, c)| c.as_slice());
        let mut of_moment = FixedBitSet::with_capacity(self.services());
        for (rank, concept) in concepts.iter().enumerate() {
            for (service, _) in &self.core.columns.about[*concept] {
                if !of_moment.put(*service as usize) {
                    found.scores[*service as usize] += (concepts.len() - rank) as f32 * MOMENT;
                }
            }
        }
        found.services &= &of_moment;
    }

    /// Applies the filters found in the words, and what ranks any service
    /// before others. Gives those of which a typed filter is not known to fit.
    fn typed_filters(&self, found: &mut Found, recognised: &[Recognised]) -> FixedBitSet {
        let mut uncertain = FixedBitSet::with_capacity(self.services());
        let place_typed = recognised.iter().any(|filter| matches!(filter, Recognised::Place { .. }));
        let mut left = found.services.clone();
        for service in found.services.ones() {
            let merit = self.core.columns.merits[service];
            let mut factor = if self.core.columns.for_all[service] && !place_typed { FOR_ALL } else { 1.0 };
            factor *= if merit.reachable { REACHABLE } else { 1.0 };
            factor *= if merit.through_others { THROUGH_OTHERS } else { 1.0 };
            if !recognised.is_empty() {
                let Some(facts) = self.facts(service) else { continue };
                let fits: Vec<(Known, f32)> = recognised.iter().map(|filter| fits(&facts, filter)).collect();
                match fits.iter().fold(Known::Yes, |all, (known, _)| all.and(*known)) {
                    Known::No => left.set(service, false),
                    Known::Unknown => uncertain.insert(service),
                    Known::Yes => {}
                }
                factor *= fits.iter().map(|(_, factor)| factor).product::<f32>();
            }
            found.scores[service] *= factor;
        }
        found.services = left;
        uncertain
    }

    /// The strongest meanings, for telling the person.
    fn told(&self, meant: &[Meant]) -> Vec<Meaning> {
        let strongest = meant.first().map_or(0.0, |m| m.strength);
        let told = meant.iter().filter(|m| m.strength >= strongest * TOLD).take(TOLD_MEANINGS);
        told.filter_map(|m| Meaning::of(&self.core, m.meaning)).collect()
    }
}

/// Whether a filter found in the words fits, and how that changes the score.
fn fits(facts: &Facts, filter: &Recognised) -> (Known, f32) {
    let (known, factor) = match filter {
        Recognised::Place { neighbourhoods, .. } => {
            let inside = |nr: &NeighbourhoodNr| neighbourhoods.contains(nr);
            let here = facts.areas.iter().any(|area| !area.is_empty() && area.iter().all(inside));
            let perhaps = facts.areas.iter().flatten().any(inside);
            let factor = if here {
                RIGHT_HERE
            } else if perhaps {
                PERHAPS_HERE
            } else {
                1.0
            };
            (facts.serves(neighbourhoods), factor)
        }
        Recognised::Age(years) => (facts.for_age(*years), 1.0),
        Recognised::Free => (facts.at_price(Price::Free), 1.0),
        Recognised::Time(time) => (facts.at_time(*time), 1.0),
        Recognised::Part(part) => (facts.in_part(*part), 1.0),
    };
    (known, if known == Known::Unknown { factor * UNCERTAIN } else { factor })
}

/// The best of `passing`: what is sure before what is not, then by score, then
/// in the order of the list.
fn best(passing: &FixedBitSet, surely: &FixedBitSet, scores: &[f32], limit: usize) -> Vec<usize> {
    let services: Vec<usize> = passing.ones().collect();
    first(limit, &services, &|a, b| {
        let included = |service: usize| !surely.contains(service);
        included(a).cmp(&included(b)).then(scores[b].total_cmp(&scores[a])).then(a.cmp(&b))
    })
}
