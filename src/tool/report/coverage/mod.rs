//! What is offered where, for whom and at what price, and where nothing is
//! known to be: by neighbourhood, category, age band and price.
//!
//! Only offered services count. What is not known is counted as not known,
//! never as yes; what is for the whole region, on the move or online counts
//! apart, never as being in each neighbourhood.

mod children;
mod map;
mod page;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

pub use children::{Children, Mistake};

use crate::catalogue::Edited;
use crate::domain::{AgeRange, Category, CostKind, NeighbourhoodNr, PartialDate, Service};

/// Where a service counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    Neighbourhood(NeighbourhoodNr),
    Citywide,
    Mobile,
    Online,
    /// It has a place, but nobody told in which neighbourhood, or nothing is
    /// known of where it is.
    Unknown,
}

impl Area {
    /// Those that are no neighbourhood.
    const APART: [Area; 4] = [Area::Citywide, Area::Mobile, Area::Online, Area::Unknown];

    pub fn id(self) -> &'static str {
        match self {
            Area::Neighbourhood(_) => "neighbourhood",
            Area::Citywide => "citywide",
            Area::Mobile => "mobile",
            Area::Online => "online",
            Area::Unknown => "unknown",
        }
    }

    pub fn nr(self) -> Option<NeighbourhoodNr> {
        match self {
            Area::Neighbourhood(nr) => Some(nr),
            _ => None,
        }
    }
}

/// Ages in completed years, both included; or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Years { from: u16, to: u16 },
    Unknown,
}

impl Band {
    /// The bands follow school: in Flanders nursery school starts at two and
    /// a half, so a child of the second band goes to it; primary school starts
    /// at 6, secondary school at 12. From 18 on youth work still counts one as
    /// young, up to 25; older are parents and other adults.
    pub const ALL: [Band; 7] = [
        Band::Years { from: 0, to: 2 },
        Band::Years { from: 3, to: 5 },
        Band::Years { from: 6, to: 11 },
        Band::Years { from: 12, to: 17 },
        Band::Years { from: 18, to: 25 },
        Band::Years { from: Band::ADULTS, to: u16::MAX },
        Band::Unknown,
    ];

    /// From this age on nobody counts as a child or young person.
    const ADULTS: u16 = 26;

    /// The bands of children and young people.
    pub fn of_children() -> impl Iterator<Item = Band> {
        Band::ALL.into_iter().filter(|band| band.years().is_some_and(|(from, _)| from < Band::ADULTS))
    }

    /// First and last year; none for the last of an open end.
    pub fn years(self) -> Option<(u16, Option<u16>)> {
        match self {
            Band::Years { from, to } => Some((from, (to != u16::MAX).then_some(to))),
            Band::Unknown => None,
        }
    }

    /// Whether one of these ages touches the band. No ages at all are unknown.
    fn is_touched_by(self, ages: &[AgeRange]) -> bool {
        match self.years() {
            None => ages.is_empty(),
            // Nothing in the catalogue ends later than at 120 years.
            Some((from, to)) => {
                (from..=to.unwrap_or(120)).any(|year| AgeRange::any_holds_year(ages, year) == crate::domain::Known::Yes)
            }
        }
    }
}

/// How many services are there, and how many more may be: their source names
/// several neighbourhoods, of which this is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub services: usize,
    pub possible: usize,
}

impl Count {
    pub fn is_nothing(self) -> bool {
        self == Count::default()
    }
}

/// What is asked for; `None` asks for any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Cell {
    pub area: Option<Area>,
    pub category: Option<Category>,
    pub band: Option<Band>,
    pub price: Option<CostKind>,
}

/// The counted catalogue.
pub struct Coverage<'a> {
    pub edited: &'a Edited,
    /// Every neighbourhood, then what is apart.
    pub areas: Vec<Area>,
    tally: BTreeMap<Cell, Count>,
    /// Planned and ended services, which do not count.
    pub not_offered: usize,
    /// Of the offered ones: those of which only candidates are known.
    pub of_several: usize,
    /// Of the offered ones: those a person has confirmed at any time.
    pub confirmed: usize,
    pub newest_source: Option<PartialDate>,
    pub children: Option<Children>,
}

impl<'a> Coverage<'a> {
    pub fn of(edited: &'a Edited, children: Option<Children>) -> Coverage<'a> {
        let mut numbers: Vec<_> = edited.neighbourhoods.neighbourhoods.iter().map(|n| n.nr).collect();
        numbers.sort_unstable();
        let areas = numbers.into_iter().map(Area::Neighbourhood).chain(Area::APART).collect();
        let (offered, others): (Vec<&Service>, Vec<_>) = edited.services.iter().partition(|s| s.is_offered());
        let mut tally = BTreeMap::new();
        let mut of_several = 0;
        for service in &offered {
            let (sure, possible) = areas_of(service);
            of_several += usize::from(sure.is_empty());
            add(&mut tally, service, &sure, &possible);
        }
        Coverage {
            edited,
            areas,
            tally,
            not_offered: others.len(),
            of_several,
            confirmed: offered.iter().filter(|service| service.trust.verified_on.is_some()).count(),
            newest_source: offered.iter().filter_map(|service| service.newest_source()).max(),
            children,
        }
    }

    pub fn count(&self, cell: Cell) -> Count {
        self.tally.get(&cell).copied().unwrap_or_default()
    }

    /// All offered services.
    pub fn services(&self) -> usize {
        self.count(Cell::default()).services
    }

    fn in_area(&self, area: Area) -> Count {
        self.count(Cell { area: Some(area), ..Cell::default() })
    }

    /// The neighbourhoods only.
    fn neighbourhoods(&self) -> impl Iterator<Item = Area> + '_ {
        self.areas.iter().copied().filter(|area| area.nr().is_some())
    }

    /// Services per 1,000 children of that age, where their number is known
    /// and there are any.
    pub fn per_thousand(&self, cell: Cell) -> Option<f64> {
        let children = self.children_of(cell).filter(|children| *children > 0)?;
        Some(self.count(cell).services as f64 * 1000.0 / f64::from(children))
    }

    pub fn children_of(&self, cell: Cell) -> Option<u32> {
        self.children.as_ref()?.number(cell.area?.nr()?, cell.band?)
    }
}

/// Where a service is for sure, and where it may be besides.
fn areas_of(service: &Service) -> (BTreeSet<Area>, BTreeSet<Area>) {
    use crate::domain::Coverage as Reach;
    let apart = match service.coverage {
        Reach::Citywide => Some(Area::Citywide),
        Reach::Mobile => Some(Area::Mobile),
        Reach::Online => Some(Area::Online),
        Reach::Located | Reach::Unknown => service.neighbourhoods().is_empty().then_some(Area::Unknown),
    };
    if let Some(area) = apart {
        return ([area].into(), BTreeSet::new());
    }
    let (mut sure, mut possible) = (BTreeSet::new(), BTreeSet::new());
    for place in &service.places {
        let into = if place.neighbourhoods.len() == 1 { &mut sure } else { &mut possible };
        into.extend(place.neighbourhoods.iter().copied().map(Area::Neighbourhood));
    }
    possible.retain(|area| !sure.contains(area));
    (sure, possible)
}

/// Counts a service once in each cell it belongs to, also in those that ask
/// for any.
fn add(tally: &mut BTreeMap<Cell, Count>, service: &Service, sure: &BTreeSet<Area>, possible: &BTreeSet<Area>) {
    let categories: BTreeSet<Category> = [service.category].into_iter().chain(service.also_in.clone()).collect();
    let bands = Band::ALL.into_iter().filter(|band| band.is_touched_by(&service.audience.ages));
    let bands: Vec<Option<Band>> = bands.map(Some).chain([None]).collect();
    let kind = service.cost.as_ref().map_or(CostKind::Unknown, |cost| cost.kind);
    let areas = sure.iter().map(|area| (Some(*area), true)).chain(possible.iter().map(|area| (Some(*area), false)));
    for (area, is_sure) in areas.chain([(None, true)]) {
        for category in categories.iter().copied().map(Some).chain([None]) {
            for band in &bands {
                for price in [Some(kind), None] {
                    let count = tally.entry(Cell { area, category, band: *band, price }).or_default();
                    let slot = if is_sure { &mut count.services } else { &mut count.possible };
                    *slot += 1;
                }
            }
        }
    }
}
