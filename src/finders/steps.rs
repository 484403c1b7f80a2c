//! What answers a need: where to ask first, then what surely fits, then what
//! may fit.

use super::{Shelf, doors, rank_in};
use crate::domain::order::sort;
use crate::domain::{CostKind, Known, Step};
use crate::route::Wish;

/// The services of one step, as positions in the published list; each stands
/// in one group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Where one asks first.
    pub doors: Vec<usize>,
    /// Where one asks first for this, too: doors of a step before.
    pub again: Vec<usize>,
    /// What surely fits all that was chosen.
    pub sure: Vec<usize>,
    /// Of which it is not known whether it fits.
    pub perhaps: Vec<usize>,
    /// How many of its doors surely fit, too.
    pub sure_doors: usize,
}

impl Found {
    pub fn is_empty(&self) -> bool {
        self.doors.is_empty() && self.again.is_empty() && self.sure.is_empty() && self.perhaps.is_empty()
    }

    /// Whether something surely fits that no step before has shown.
    pub fn is_sure(&self) -> bool {
        !self.doors.is_empty() || !self.sure.is_empty()
    }

    /// Whether a service is one of its doors, here or before.
    pub fn asks_at(&self, service: usize) -> bool {
        self.doors.contains(&service) || self.again.contains(&service)
    }
}

impl Shelf<'_> {
    /// What each of `steps` has. A service stands in the one step it is most
    /// about; a door may come again. For young people, what is surely not for
    /// them is left out, and what is free comes first.
    pub fn steps(&self, steps: &[Step], wish: &Wish, young: bool) -> Vec<Found> {
        let taxonomy = &self.base.taxonomy;
        let fits = |service: usize| match young && self.not_for_young(service) {
            true => Known::No,
            false => self.fits(service, wish),
        };
        let mut found = vec![Found::default(); steps.len()];
        let all = self.len();
        let mut is_door = vec![false; all];
        for (found, step) in found.iter_mut().zip(steps) {
            for door in doors(taxonomy, step).filter_map(|id| self.position(id)).filter(|at| *at < all) {
                // A door knows the whole offer: it may help even where it is
                // not known whether it fits itself.
                match (is_door[door], found.asks_at(door)) {
                    (_, true) => {}
                    _ if fits(door) == Known::No => {}
                    (true, false) => found.again.push(door),
                    (false, false) => {
                        found.doors.push(door);
                        found.sure_doors += usize::from(fits(door) == Known::Yes);
                    }
                }
                is_door[door] = true;
            }
        }
        // What a service is most about decides; else the first step it is in.
        let step_of = |service: usize| {
            let (main, all) = (&self.cards[service].concept, &self.facts[service].concepts);
            let about = |concepts: &[_]| steps.iter().position(|step| rank_in(taxonomy, concepts, step).is_some());
            about(std::slice::from_ref(main)).or_else(|| about(all))
        };
        let mut others: Vec<(usize, usize)> = (0..self.len())
            .filter(|service| !is_door[*service])
            .filter_map(|service| Some((service, step_of(service)?)))
            .collect();
        let order = |(service, at): (usize, usize)| {
            let costs = young && self.facts[service].cost != CostKind::Free;
            let rank = |concepts: &[_]| rank_in(taxonomy, concepts, &steps[at]);
            let main = rank(std::slice::from_ref(&self.cards[service].concept)).unwrap_or(usize::MAX);
            let near = self.nearness(service, wish.neighbourhood);
            (near, costs, main, rank(&self.facts[service].concepts), service)
        };
        sort(&mut others, |a, b| order(*a).cmp(&order(*b)));
        for (service, at) in others {
            match fits(service) {
                Known::Yes => found[at].sure.push(service),
                Known::Unknown => found[at].perhaps.push(service),
                Known::No => {}
            }
        }
        found
    }
}
