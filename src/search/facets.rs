//! How many results each choice of each filter would leave.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, verdict};
use crate::domain::{Category, Known, Lang, NeighbourhoodNr, Neighbourhoods};
use crate::route::{Price, Question, TimeOfYear};

/// Oldest age one can choose, in years: the offer for the young ends at 25.
pub const OLDEST: u8 = 25;

/// Counts for each choice, the other filters staying as they are. A choice
/// that is missing would leave nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facets {
    pub categories: BTreeMap<Category, usize>,
    pub neighbourhoods: BTreeMap<NeighbourhoodNr, usize>,
    pub prices: Vec<(Price, usize)>,
    pub times: Vec<(TimeOfYear, usize)>,
    /// By age in years, from 0 to [`OLDEST`].
    pub ages: Vec<usize>,
    /// By language spoken there: those that any service names.
    pub languages: BTreeMap<Lang, usize>,
    /// The same for a language that none of them names: those that help in
    /// the mother tongue.
    pub other_languages: usize,
    pub wheelchair: usize,
    pub extra_support: usize,
}

impl Facets {
    /// Counts over the services whose words fit.
    pub fn count<'a>(
        services: impl Iterator<Item = &'a Facts> + Clone,
        question: &Question,
        neighbourhoods: &Neighbourhoods,
    ) -> Facets {
        let with = |change: &dyn Fn(&mut Question)| {
            let mut asked = question.clone();
            change(&mut asked);
            let passes = |known: Known| known == Known::Yes || (asked.include_unknown && known == Known::Unknown);
            services.clone().filter(|facts| passes(verdict(facts, &asked, neighbourhoods))).count()
        };
        let named: BTreeSet<Lang> = services.clone().flat_map(|facts| facts.spoken.iter().copied()).collect();
        Facets {
            categories: Category::ALL.iter().map(|c| (*c, with(&|q| q.category = Some(*c)))).collect(),
            neighbourhoods: neighbourhoods
                .neighbourhoods
                .iter()
                .map(|n| (n.nr, with(&|q| q.neighbourhood = Some(n.nr))))
                .collect(),
            prices: Price::ALL.iter().map(|p| (*p, with(&|q| q.price = Some(*p)))).collect(),
            times: TimeOfYear::ALL.iter().map(|t| (*t, with(&|q| q.time = Some(*t)))).collect(),
            ages: (0..=OLDEST).map(|age| with(&|q| q.age = Some(age))).collect(),
            languages: named.into_iter().map(|lang| (lang, with(&|q| q.spoken = Some(lang)))).collect(),
            // A tag for "no language" (BCP 47): nobody names it.
            other_languages: "zxx".parse().map_or(0, |none: Lang| with(&|q| q.spoken = Some(none))),
            wheelchair: with(&|q| q.wheelchair = true),
            extra_support: with(&|q| q.extra_support = true),
        }
    }
}
