//! What ranking asks of every service, side by side.

use fixedbitset::FixedBitSet;

use super::index::{ConceptEntry, Merit};
use super::rows::Rows;
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
    #[inline(never)]
    pub fn of(rows: &Rows, concepts: &[ConceptEntry]) -> Columns {
        let mut about = vec![Vec::new(); concepts.len()];
        let mut of_category = vec![Vec::new(); Category::ALL.len()];
        let mut for_all = FixedBitSet::with_capacity(rows.len());
        for service in 0..rows.len() {
            for (rank, concept) in rows.concepts.get(service).iter().enumerate() {
                about[*concept as usize].push((service as u32, rank.min(255) as u8));
            }
            if let Some(first) = rows.categories(service).next() {
                of_category[first as usize].push(service as u32);
            }
            for_all.set(service, matches!(rows.coverage(service), Coverage::Citywide | Coverage::Online));
        }
        for_all.extend(concepts.iter().flat_map(|concept| concept.doors.iter().copied()));
        Columns { about, of_category, merits: (0..rows.len()).map(|service| rows.merit(service)).collect(), for_all }
    }
}
