//! What there is for one neighbourhood: in it, perhaps in it, coming to it,
//! there for everyone, and just over its border.

use super::facts::Facts;
use crate::domain::{Coverage, Known, Neighbourhood, NeighbourhoodNr};

/// Positions of services in the published list; each stands in one group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bundle {
    /// With a place in the neighbourhood.
    pub here: Vec<usize>,
    /// With a place of which only several neighbourhoods are known, this one
    /// among them.
    pub perhaps: Vec<usize>,
    /// Moving about, no one knows where exactly.
    pub coming: Vec<usize>,
    /// For the whole city, or by phone and online.
    pub everywhere: Vec<usize>,
    /// In a neighbourhood next to it, with those it is in.
    pub beside: Vec<(usize, Vec<NeighbourhoodNr>)>,
}

impl Facts {
    /// Whether one of its places stands in the neighbourhood; a place with
    /// several candidates is not known to. A service without a known place
    /// stands nowhere.
    pub fn stands_in(&self, nr: NeighbourhoodNr) -> Known {
        let places = self.areas.iter().filter(|area| area.contains(&nr));
        Known::any(places.map(|area| if area.iter().all(|n| *n == nr) { Known::Yes } else { Known::Unknown }))
    }
}

impl Bundle {
    pub fn of(services: &[Facts], neighbourhood: &Neighbourhood) -> Bundle {
        let mut bundle = Bundle::default();
        for (at, facts) in services.iter().enumerate() {
            let beside = || {
                let certain = |nr: &&NeighbourhoodNr| facts.stands_in(**nr) == Known::Yes;
                neighbourhood.neighbours.iter().filter(certain).copied().collect::<Vec<_>>()
            };
            match (facts.stands_in(neighbourhood.nr), facts.coverage) {
                (Known::Yes, _) => bundle.here.push(at),
                (Known::Unknown, _) => bundle.perhaps.push(at),
                (Known::No, Coverage::Citywide | Coverage::Online) => bundle.everywhere.push(at),
                (Known::No, Coverage::Mobile) if facts.areas.iter().all(Vec::is_empty) => bundle.coming.push(at),
                // What moves between named neighbourhoods does not come here.
                (Known::No, _) => match beside() {
                    nowhere if nowhere.is_empty() => {}
                    beside => bundle.beside.push((at, beside)),
                },
            }
        }
        bundle
    }
}
