//! What the words mean: categories, concepts and moments of the taxonomy, by
//! what people call them in any language.

use std::collections::BTreeMap;

use super::matching::Match;
use super::segment::Segment;
use super::stored::Core;
use super::weights::*;
use crate::domain::order::ordered;
use crate::domain::{Category, ConceptId, Lang, MomentId};

/// What the words were understood as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    Category(Category),
    Concept(ConceptId),
    Moment(MomentId),
}

impl Meaning {
    pub fn as_str(&self) -> &str {
        match self {
            Meaning::Category(category) => category.as_str(),
            Meaning::Concept(id) => id.as_str(),
            Meaning::Moment(id) => id.as_str(),
        }
    }

    pub(super) fn of(core: &Core, meaning: u32) -> Option<Meaning> {
        Some(match About::of(core, meaning)? {
            About::Category(category) => Meaning::Category(category),
            About::Concept(at) => Meaning::Concept(core.concepts[at].id.clone()),
            About::Moment(at) => Meaning::Moment(core.moments[at].0.clone()),
        })
    }
}

/// What a meaning's number stands for.
enum About {
    Category(Category),
    Concept(usize),
    Moment(usize),
}

impl About {
    fn of(core: &Core, meaning: u32) -> Option<About> {
        let at = meaning as usize;
        if let Some(category) = Category::ALL.get(at) {
            return Some(About::Category(*category));
        }
        let at = at - Category::ALL.len();
        match at.checked_sub(core.concepts.len()) {
            None => Some(About::Concept(at)),
            Some(at) => (at < core.moments.len()).then_some(About::Moment(at)),
        }
    }
}

/// Something that is meant.
#[derive(Debug, Clone)]
pub struct Meant {
    pub meaning: u32,
    /// How strongly, from 0 to 1.
    pub strength: f32,
    /// How far it accounts for each word.
    pub covered: Vec<f32>,
}

impl Meant {
    /// What the words mean, strongest first. `total` is the weight of all
    /// words together.
    pub fn of(matches: &[Match], total: f32, lang: Option<Lang>, segments: &[Segment]) -> Vec<Meant> {
        let mut meant: BTreeMap<u32, Meant> = BTreeMap::new();
        let mut add = |meaning: u32, strength: f32, shares: &mut dyn Iterator<Item = f32>| {
            let nothing = || Meant { meaning, strength: 0.0, covered: vec![0.0; matches.len()] };
            let entry = meant.entry(meaning).or_insert_with(nothing);
            entry.strength = entry.strength.max(strength);
            entry.covered.iter_mut().zip(shares).for_each(|(covered, share)| *covered = covered.max(share));
        };
        let of_question = |shares: &mut dyn Iterator<Item = f32>| -> f32 {
            matches.iter().zip(shares).map(|(m, share)| m.weight * share).sum::<f32>() / total
        };
        for (at, segment) in segments.iter().enumerate() {
            let own = segment.share(lang);
            for (phrase, covered) in phrases(matches, at, segment) {
                let phrase = segment.phrases[phrase as usize];
                let there = (covered.iter().map(|(_, weight)| weight).sum::<f32>() / phrase.weight).min(1.0);
                if there < PHRASE {
                    continue;
                }
                let shares = || covered.iter().map(|(share, _)| *share);
                add(phrase.meaning, there * of_question(&mut shares()) * own, &mut shares().map(|share| share * there));
            }
        }
        for (meaning, shares) in hints(matches, lang, segments) {
            let hinted = of_question(&mut shares.iter().copied());
            if hinted >= HINTED {
                add(meaning, hinted * HINT, &mut shares.iter().map(|share| share * HINT));
            }
        }
        let meant: Vec<Meant> = meant.into_values().collect();
        let strongest = ordered(meant.len(), &|a, b| meant[b].strength.total_cmp(&meant[a].strength));
        strongest.into_iter().take(MEANINGS).map(|at| meant[at].clone()).collect()
    }

    /// The services it is about, some perhaps more than once, each with its
    /// share of the meaning and what that is worth when meant wholly.
    pub fn services(&self, core: &Core, mut call: impl FnMut(usize, f32, f32)) {
        let mut concept = |at: usize, share: f32, worth: f32| {
            for (service, rank) in &core.columns.about[at] {
                call(*service as usize, share, worth * share * LATER_CONCEPT.powi(i32::from(*rank)));
            }
        };
        match About::of(core, self.meaning) {
            None => {}
            Some(About::Concept(at)) => {
                let entry = &core.concepts[at];
                concept(at, 1.0, CONCEPT);
                entry.narrower.iter().for_each(|at| concept(*at, NARROWER, CONCEPT));
                entry.broader.iter().for_each(|at| concept(*at, BROADER, CONCEPT));
                entry.related.iter().for_each(|at| concept(*at, RELATED, CONCEPT));
                entry.doors.iter().for_each(|service| call(*service, 1.0, CONCEPT * DOOR));
            }
            Some(About::Moment(at)) => {
                for (rank, at) in core.moments[at].1.iter().enumerate() {
                    concept(*at, LATER_CONCEPT.powi(rank as i32), CONCEPT);
                }
            }
            Some(About::Category(category)) => {
                core.columns.of_category[category as usize]
                    .iter()
                    .for_each(|service| call(*service as usize, 1.0, CATEGORY));
            }
        }
    }
}

/// Of each phrase some word was found of: how well each typed word stands for
/// one of its words, and what that weighs.
fn phrases(matches: &[Match], at: usize, segment: &Segment) -> BTreeMap<u32, Vec<(f32, f32)>> {
    let mut phrases: BTreeMap<u32, Vec<(f32, f32)>> = BTreeMap::new();
    for (token, found) in matches.iter().enumerate() {
        for (_, similar) in found.words.iter().filter(|(of, _)| *of == at) {
            let weight = (1.0 - ROUGHLY * (1.0 - similar.share)) * segment.weight(similar.word);
            for phrase in segment.phrases_of(similar.word) {
                let covered = phrases.entry(*phrase).or_insert_with(|| vec![(0.0, 0.0); matches.len()]);
                if covered[token].0 < similar.share {
                    covered[token] = (similar.share, weight);
                }
            }
        }
    }
    phrases
}

/// What each word is said of, wherever it stands in a phrase: people find other
/// words for a need than those that were thought of, but many of them are said
/// of little else. Of each meaning, how much each word speaks for it.
fn hints(matches: &[Match], lang: Option<Lang>, segments: &[Segment]) -> BTreeMap<u32, Vec<f32>> {
    let mut hints: BTreeMap<u32, Vec<f32>> = BTreeMap::new();
    for (token, found) in matches.iter().enumerate() {
        for (at, similar) in &found.words {
            let segment = &segments[*at];
            let phrases = segment.phrases_of(similar.word);
            let each = similar.share * segment.share(lang) / (phrases.len() as f32 + UNSEEN);
            let mut meanings: Vec<u32> = phrases.iter().map(|at| segment.phrases[*at as usize].meaning).collect();
            meanings.sort_unstable();
            for same in meanings.chunk_by(|a, b| a == b) {
                let shares = hints.entry(same[0]).or_insert_with(|| vec![0.0; matches.len()]);
                shares[token] = shares[token].max(same.len() as f32 * each);
            }
        }
    }
    hints
}
