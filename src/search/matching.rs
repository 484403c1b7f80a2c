//! One typed word: the words of the dictionaries it may stand for, and how
//! telling it is.

use std::slice;

use super::index::Field;
use super::meaning::Meant;
use super::reading::Token;
use super::segment::Segment;
use super::similar::{Similar, close};
use super::stored::Core;
use super::weights::{PHRASE, UNHEARD};
use crate::domain::Lang;

/// Share of the full weight for the compound that the typed word makes with the
/// one beside it: people write them apart. Bounds: 0 to 1.
const JOINED: f32 = 1.0;
/// Share of the full weight where both parts of a compound stand, of what they
/// themselves have; and where one does, of a compound nobody uses. Bounds: 0 to
/// 1, both parts above one.
const BOTH_PARTS: f32 = 0.9;
const ONE_PART: f32 = 0.6;
/// Shortest part that says something by itself, in letters.
const TELLING_PART: usize = 4;

/// Words of the dictionaries, by segment.
type Words = Vec<(usize, Similar)>;

/// A typed word, understood.
pub struct Match {
    /// How rare it is, from 0; common words weigh little.
    pub weight: f32,
    /// The words it may stand for, by segment.
    pub words: Words,
    /// What it was taken for where it looks mistyped.
    pub corrected: Option<String>,
    parts: Option<[Part; 2]>,
}

/// One part of a compound: the words it may stand for, and what it means.
struct Part {
    words: Words,
    meant: Vec<Meant>,
}

impl Match {
    pub fn of(token: &Token, lang: Option<Lang>, segments: &[Segment]) -> Match {
        let everywhere = |find: &dyn Fn(&Segment) -> Vec<Similar>| -> Words {
            let found = segments
                .iter()
                .enumerate()
                .flat_map(|(at, segment)| find(segment).into_iter().map(move |similar| (at, similar)));
            found.collect()
        };
        let mut words = everywhere(&|segment| segment.similar(&token.text, token.unfinished));
        let exactly = |words: &[String], share: f32| {
            everywhere(&|segment| {
                let known = words.iter().filter_map(|word| segment.dictionary.get(word));
                known.map(|word| Similar { word, share }).collect()
            })
        };
        words.extend(exactly(&token.joined, JOINED));
        if let Some(parts) = token.parts.as_ref().filter(|_| token.unknown) {
            let telling: Vec<String> =
                parts.iter().filter(|part| part.chars().count() >= TELLING_PART).cloned().collect();
            words.extend(exactly(&telling, ONE_PART));
        }
        // What the reader calls by that very word is meant, not what others do.
        if words.iter().any(|(at, similar)| segments[*at].is_read(lang) && similar.share == 1.0) {
            words.iter_mut().for_each(|(at, similar)| similar.share *= segments[*at].share(lang));
        }
        let mut corrected = None;
        if !words.iter().any(|(_, similar)| close(similar)) {
            let meant = everywhere(&|segment| segment.mistyped(&token.text));
            let best = meant.iter().max_by(|a, b| a.1.share.total_cmp(&b.1.share).then(b.0.cmp(&a.0)));
            corrected = best.map(|(at, similar)| segments[*at].dictionary.word(similar.word).to_owned());
            words.extend(meant);
        }
        let closest = words.iter().map(|(_, similar)| similar.share).fold(0.0, f32::max);
        let of_closest = words.iter().filter(|(_, similar)| similar.share >= closest);
        let weight = of_closest.map(|(at, similar)| segments[*at].weight(similar.word)).reduce(f32::min);
        let unheard = segments.first().map_or(1.0, |segment| UNHEARD * segment.rarity(0));
        let of_part = |part: &String| Part::of(everywhere(&|segment| segment.similar(part, false)), lang, segments);
        let parts = token.parts.as_ref().map(|parts| parts.each_ref().map(of_part));
        Match { weight: weight.map_or(unheard, |weight| weight * closest), words, corrected, parts }
    }

    /// Every one of `services` it stands in, perhaps more than once: the share of
    /// the word, and the field.
    pub fn services(&self, core: &Core, segments: &[Segment], mut call: impl FnMut(usize, f32, Field)) {
        each_service(&self.words, segments, &mut call);
        let Some([first, last]) = &self.parts else { return };
        let mut of_first: Vec<Option<(f32, Field)>> = vec![None; core.services()];
        first.services(core, segments, &mut |service, share, field| {
            let (best, of) = of_first[service].unwrap_or((share, field));
            of_first[service] = Some((best.max(share), of.max(field)));
        });
        last.services(core, segments, &mut |service, share, field| {
            if let Some((other, of)) = of_first[service] {
                call(service, share.min(other) * BOTH_PARTS, field.min(of));
            }
        });
    }
}

impl Part {
    fn of(words: Words, lang: Option<Lang>, segments: &[Segment]) -> Part {
        let alone = Match { weight: 1.0, words, corrected: None, parts: None };
        let meant = Meant::of(slice::from_ref(&alone), 1.0, lang, segments);
        Part { meant: meant.into_iter().filter(|meant| meant.strength >= PHRASE).collect(), words: alone.words }
    }

    /// Every service that has it or is about it.
    fn services(&self, core: &Core, segments: &[Segment], call: &mut dyn FnMut(usize, f32, Field)) {
        each_service(&self.words, segments, call);
        for meant in &self.meant {
            meant.services(core, |service, share, _| call(service, meant.strength * share.sqrt(), Field::Summary));
        }
    }
}

fn each_service(words: &Words, segments: &[Segment], call: &mut dyn FnMut(usize, f32, Field)) {
    for (at, similar) in words {
        segments[*at].services(similar.word).for_each(|(service, field)| call(service, similar.share, field));
    }
}
