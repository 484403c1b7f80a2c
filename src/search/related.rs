//! Where to look further from one service.

use super::Facts;
use crate::domain::order::ordered;
use crate::domain::{Age, Coverage, Months, NeighbourhoodNr, Neighbourhoods};

/// Most of each kind: a hint, not a second list of results.
const MOST: usize = 4;
/// How far the next age may lie from the end of this one, in months.
const STEP: Months = 12;
/// A service in more neighbourhoods than this has no "nearby".
const PLACES: usize = 3;

/// Positions of services, best first; none stands in two of the lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Related {
    /// About the same need, the closest first.
    pub same_need: Vec<usize>,
    /// Surely in the same neighbourhood.
    pub nearby: Vec<usize>,
    /// Of the same theme, for the ages that follow.
    pub next_age: Vec<usize>,
}

impl Related {
    /// `at` is the service's own position among `all`, where it has one.
    pub fn to(own: &Facts, at: Option<usize>, all: &[Facts], neighbourhoods: &Neighbourhoods) -> Related {
        let here = certain(own);
        let around: Vec<NeighbourhoodNr> =
            here.iter().filter_map(|nr| neighbourhoods.get(*nr)).flat_map(|n| n.neighbours.clone()).collect();
        let closeness = |other: &Facts| {
            let places = certain(other);
            let within = |wanted: &[NeighbourhoodNr]| places.iter().any(|nr| wanted.contains(nr));
            match other.coverage {
                _ if within(&here) => 0,
                _ if within(&around) => 1,
                Coverage::Citywide | Coverage::Mobile | Coverage::Online => 2,
                _ => 3,
            }
        };
        let others = || all.iter().enumerate().filter(|(nr, _)| Some(*nr) != at);
        let mut taken: Vec<usize> = Vec::new();
        let need = own.concepts.first();
        let same_need = best(&mut taken, others(), |other| {
            let place = other.concepts.iter().position(|concept| Some(concept) == need)?;
            Some((closeness(other), place))
        });
        let nearby = best(&mut taken, others(), |other| {
            let near = here.len() <= PLACES && closeness(other) == 0;
            near.then(|| (usize::from(other.categories.first() != own.categories.first()), certain(other).len()))
        });
        let next_age = best(&mut taken, others(), |other| {
            let same_theme = other.categories.first() == own.categories.first();
            Some((usize::from(gap(own, other).filter(|_| same_theme)?), closeness(other)))
        });
        Related { same_need, nearby, next_age }
    }
}

/// The neighbourhoods a service is surely in.
fn certain(facts: &Facts) -> Vec<NeighbourhoodNr> {
    facts.areas.iter().filter_map(|area| <[NeighbourhoodNr; 1]>::try_from(area.clone()).ok()).flatten().collect()
}

/// The positions with the smallest weights, not taken before.
fn best<'a>(
    taken: &mut Vec<usize>,
    others: impl Iterator<Item = (usize, &'a Facts)>,
    weigh: impl Fn(&Facts) -> Option<(usize, usize)>,
) -> Vec<usize> {
    let open = others.filter(|(nr, _)| !taken.contains(nr));
    let found: Vec<_> = open.filter_map(|(nr, facts)| Some((weigh(facts)?, nr))).collect();
    let found = ordered(found.len(), &|a, b| found[a].cmp(&found[b])).into_iter().take(MOST).map(|at| found[at].1);
    let found: Vec<usize> = found.collect();
    taken.extend(&found);
    found
}

/// Months between the end of one service's ages and the beginning of
/// another's that goes further; none where it does not follow on.
fn gap(own: &Facts, other: &Facts) -> Option<Months> {
    let months = |age: Option<Age>| age.map(|age| age.in_months());
    let ends = own.ages.iter().map(|range| months(range.to)).collect::<Option<Vec<_>>>()?.into_iter().max()?;
    let begins = own.ages.iter().filter_map(|range| months(range.from)).min().unwrap_or(0);
    let follows = other.ages.iter().filter_map(|range| {
        let from = months(range.from)?;
        let further = months(range.to).is_none_or(|to| to > ends);
        (further && from > begins && from.abs_diff(ends) <= STEP).then(|| from.abs_diff(ends))
    });
    follows.min()
}
