//! How many results each choice of each filter would leave.

use std::collections::BTreeMap;

use super::facts::{Facts, verdict};
use crate::domain::{Category, Known, NeighbourhoodNr, Neighbourhoods};
use crate::route::{Price, Question, TimeOfYear};

/// Counts for each choice, the other filters staying as they are. A choice
/// that is missing would leave nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facets {
    pub categories: BTreeMap<Category, usize>,
    pub neighbourhoods: BTreeMap<NeighbourhoodNr, usize>,
    pub prices: Vec<(Price, usize)>,
    pub times: Vec<(TimeOfYear, usize)>,
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
        Facets {
            categories: Category::ALL.iter().map(|c| (*c, with(&|q| q.category = Some(*c)))).collect(),
            neighbourhoods: neighbourhoods
                .neighbourhoods
                .iter()
                .map(|n| (n.nr, with(&|q| q.neighbourhood = Some(n.nr))))
                .collect(),
            prices: Price::ALL.iter().map(|p| (*p, with(&|q| q.price = Some(*p)))).collect(),
            times: TimeOfYear::ALL.iter().map(|t| (*t, with(&|q| q.time = Some(*t)))).collect(),
            wheelchair: with(&|q| q.wheelchair = true),
            extra_support: with(&|q| q.extra_support = true),
        }
    }
}
