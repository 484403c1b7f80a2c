//! One typed word: the words of the dictionaries it may stand for, and how
//! telling it is.

use super::index::Field;
use super::reading::Token;
use super::segment::Segment;
use super::similar::{Similar, close};
use super::weights::UNHEARD;

/// Share of the full weight for a word that a compound is made of, or the
/// compound two words make. Bounds: 0 to 1.
const COMPOUND: f32 = 0.9;

/// A typed word, understood.
pub struct Match {
    /// How rare it is, from 0; common words weigh little.
    pub weight: f32,
    /// The words it may stand for, by segment.
    pub words: Vec<(usize, Similar)>,
    /// What it was taken for where it looks mistyped.
    pub corrected: Option<String>,
}

impl Match {
    pub fn of(token: &Token, segments: &[Segment]) -> Match {
        let each = |find: &dyn Fn(&Segment) -> Vec<Similar>| -> Vec<(usize, Similar)> {
            let found = segments
                .iter()
                .enumerate()
                .flat_map(|(at, segment)| find(segment).into_iter().map(move |similar| (at, similar)));
            found.collect()
        };
        let mut words = each(&|segment| segment.similar(&token.text, token.unfinished));
        let also = |segment: &Segment| -> Vec<Similar> {
            let known = token.also.iter().filter_map(|word| segment.dictionary.get(word));
            known.map(|word| Similar { word, share: COMPOUND }).collect()
        };
        words.extend(each(&also));
        let mut corrected = None;
        if !words.iter().any(|(_, similar)| close(similar)) {
            let meant = each(&|segment| segment.mistyped(&token.text));
            let best = meant.iter().max_by(|a, b| a.1.share.total_cmp(&b.1.share).then(b.0.cmp(&a.0)));
            corrected = best.map(|(at, similar)| segments[*at].dictionary.word(similar.word).to_owned());
            words.extend(meant);
        }
        let closest = words.iter().map(|(_, similar)| similar.share).fold(0.0, f32::max);
        let of_closest = words.iter().filter(|(_, similar)| similar.share >= closest);
        let weight = of_closest.map(|(at, similar)| segments[*at].weight(similar.word)).reduce(f32::min);
        let unheard = segments.first().map_or(1.0, |segment| UNHEARD * segment.rarity(0));
        Match { weight: weight.map_or(unheard, |weight| weight * closest), words, corrected }
    }

    /// Every service it stands in, perhaps more than once: the share of the
    /// word, and the field.
    pub fn services(&self, segments: &[Segment], mut call: impl FnMut(usize, f32, Field)) {
        for (at, similar) in &self.words {
            segments[*at].services(similar.word).for_each(|(service, field)| call(service, similar.share, field));
        }
    }
}
