//! The words a service is found by without their being written for it: what
//! its providers and its neighbourhoods are called. The build leaves them out
//! of the postings, opening puts them back.

use super::index::{Field, PlaceName};
use super::lists::Lists;
use super::postings::Derived;
use crate::domain::NeighbourhoodNr;

/// Who and what has a name, in words of one dictionary.
pub struct Named {
    /// The words of each provider.
    pub providers: Lists,
    /// The words of each neighbourhood by its number.
    neighbourhoods: Vec<Vec<u32>>,
}

impl Named {
    /// `position` is a word's in the dictionary; words it does not have are in
    /// no service.
    #[inline(never)]
    pub fn of(providers: Lists, places: &[PlaceName], position: impl Fn(&str) -> Option<u32>) -> Named {
        let mut neighbourhoods = vec![Vec::new(); usize::from(u8::MAX) + 1];
        for place in places {
            let words: Vec<u32> = place.words.iter().filter_map(|word| position(word)).collect();
            place.neighbourhoods.iter().for_each(|nr| neighbourhoods[usize::from(nr.0)].extend(&words));
        }
        Named { providers, neighbourhoods }
    }

    /// What follows for every service, in order, each word of it once with the
    /// best field.
    pub fn derived<N: Iterator<Item = NeighbourhoodNr>>(
        &self,
        provided_by: &Lists,
        neighbourhoods: impl Fn(usize) -> N,
    ) -> Vec<Derived> {
        let mut all = Vec::new();
        // Few: looking through them is quicker than any map.
        let mut words: Vec<(u32, Field)> = Vec::new();
        for service in 0..provided_by.len() {
            let mut add = |word: u32, field: Field| match words.iter_mut().find(|(other, _)| *other == word) {
                Some((_, best)) => *best = field.max(*best),
                None => words.push((word, field)),
            };
            for provider in provided_by.get(service) {
                self.providers.get(*provider as usize).iter().for_each(|word| add(*word, Field::Provider));
            }
            for nr in neighbourhoods(service) {
                self.neighbourhoods[usize::from(nr.0)].iter().for_each(|word| add(*word, Field::Place));
            }
            all.extend(words.iter().map(|(word, field)| (*word, service as u32, *field)));
            words.clear();
        }
        all
    }
}
