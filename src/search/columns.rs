//! What ranking asks of every service, side by side.

use fixedbitset::FixedBitSet;

use super::index::{ConceptEntry, Merit};
use super::rows::Row;
use crate::domain::{Category, Coverage};

pub struct Columns {
    /// Services about each concept, with its rank among theirs.
    pub about: Vec<Vec<(u32, u8)>>,
    /// Services whose first category each is.
    pub of_category: Vec<Vec<u32>>,
    pub merits: Vec<Merit>,
    /// Serves the whole city or online, or is where one asks first.
    pub for_all: FixedBitSet,
}

impl Columns {
    pub fn new(services: usize, concepts: usize) -> Columns {
        Columns {
            about: vec![Vec::new(); concepts],
            of_category: vec![Vec::new(); Category::ALL.len()],
            merits: Vec::with_capacity(services),
            for_all: FixedBitSet::with_capacity(services),
        }
    }

    pub fn add(&mut self, service: usize, row: &Row) {
        for (rank, concept) in row.concepts.iter().enumerate() {
            self.about[*concept].push((service as u32, rank.min(255) as u8));
        }
        if let Some(first) = row.facts.categories.first() {
            self.of_category[*first as usize].push(service as u32);
        }
        self.merits.push(row.merit);
        let for_all = matches!(row.facts.coverage, Coverage::Citywide | Coverage::Online);
        self.for_all.set(service, for_all);
    }

    /// To be called when all services are in.
    pub fn doors(&mut self, concepts: &[ConceptEntry]) {
        let doors = concepts.iter().flat_map(|concept| concept.doors.iter().copied());
        self.for_all.extend(doors.filter(|service| *service < self.merits.len()));
    }
}
