//! How many results each choice of each filter would leave.

use std::collections::BTreeMap;

use crate::domain::{Category, DayPart, Lang, NeighbourhoodNr};
use crate::route::{Price, TimeOfYear};

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
    pub parts: Vec<(DayPart, usize)>,
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
