//! What speaks for each service: its words, its meanings, and how much of the
//! question both account for.

use fixedbitset::FixedBitSet;

use super::index::Field;
use super::matching::Match;
use super::meaning::Meant;
use super::segment::Segment;
use super::stored::Core;
use super::weights::*;

/// What the words gave, before any filter.
pub struct Found {
    pub services: FixedBitSet,
    /// By service; 0 where it is not among them.
    pub scores: Vec<f32>,
    /// By service: the meaning that speaks for it most, where its own words
    /// do not say so.
    pub about: Vec<Option<u32>>,
    pub partial: bool,
}

/// One typed word against every service, used again for the next word.
struct OfWord {
    share: Vec<f32>,
    worth: Vec<f32>,
    touched: Vec<u32>,
}

impl OfWord {
    fn raise(&mut self, service: usize, share: f32, worth: f32) {
        if self.share[service] == 0.0 {
            self.touched.push(service as u32);
        }
        self.share[service] = self.share[service].max(share);
        self.worth[service] = self.worth[service].max(worth);
    }
}

/// Weighs every service the words or their meanings speak for.
pub fn find(matches: &[Match], meant: &[Meant], core: &Core, segments: &[Segment]) -> Found {
    let services = core.services();
    let total: f32 = matches.iter().map(|m| m.weight).sum();
    let (mut covered, mut in_words) = (vec![0.0_f32; services], vec![0.0_f32; services]);
    // How many of the words so far stand in the name, all of them or some.
    let (mut scores, mut named) = (vec![0.0_f32; services], vec![0_u8; services]);
    let mut of_word = OfWord { share: vec![0.0; services], worth: vec![0.0; services], touched: Vec::new() };
    let mut seen = FixedBitSet::with_capacity(services);
    let name_share = |service: usize| {
        let typed = matches.len() as f32 / f32::from(core.columns.merits[service].name_words.max(1));
        NAME_ANYWAY + (1.0 - NAME_ANYWAY) * typed.min(1.0)
    };
    for (at, found) in matches.iter().enumerate() {
        let part = found.weight / total;
        found.services(core, segments, |service, share, field| {
            let of_name = if field == Field::Name { name_share(service) } else { 1.0 };
            of_word.raise(service, share, share * field.weight() * of_name);
            if field == Field::Name && share == 1.0 && usize::from(named[service]) == at {
                named[service] += 1;
            }
        });
        for service in &of_word.touched {
            in_words[*service as usize] += part * of_word.share[*service as usize];
        }
        for meaning in meant.iter().filter(|meaning| meaning.covered[at] > 0.0) {
            let share = meaning.covered[at];
            meaning.services(core, |service, of_meaning, _| of_word.raise(service, share * of_meaning.sqrt(), 0.0));
        }
        for service in of_word.touched.drain(..).map(|service| service as usize) {
            seen.insert(service);
            covered[service] += part * std::mem::take(&mut of_word.share[service]);
            scores[service] += part * std::mem::take(&mut of_word.worth[service]);
        }
    }
    let (by_meaning, about) = meanings(meant, core);
    let best = seen.ones().map(|service| covered[service]).fold(0.0, f32::max);
    let strongest = meant.first().map_or(0.0, |m| m.strength.min(1.0));
    let mut kept = FixedBitSet::with_capacity(services);
    for service in seen.ones() {
        if covered[service] < best * KEPT || covered[service] <= 0.0 {
            scores[service] = 0.0;
            continue;
        }
        kept.insert(service);
        let name_words = usize::from(core.columns.merits[service].name_words);
        let named = usize::from(named[service]) == matches.len() && 2 * matches.len() >= name_words;
        // Words that mean a concept by themselves hardly name one service.
        let whole = (matches.len() as f32 / name_words.max(1) as f32).min(1.0);
        let name = if named { NAMED * whole * (1.0 - MEANT * strongest) } else { 0.0 };
        scores[service] = covered[service].powf(COVERAGE) * (ANYWHERE + scores[service] + by_meaning[service] + name);
    }
    let about = about.into_iter().zip(in_words).map(|(about, share)| about.filter(|_| share < PLAIN)).collect();
    Found { services: kept, scores, about, partial: best > 0.0 && best < PARTIAL }
}

/// Of each service what its best meaning is worth, and which that is.
fn meanings(meant: &[Meant], core: &Core) -> (Vec<f32>, Vec<Option<u32>>) {
    let mut worths = vec![0.0_f32; core.services()];
    let mut about = vec![None; core.services()];
    for meaning in meant {
        meaning.services(core, |service, _, worth| {
            let worth = worth * meaning.strength;
            if worth > worths[service] {
                worths[service] = worth;
                about[service] = Some(meaning.meaning);
            }
        });
    }
    (worths, about)
}
