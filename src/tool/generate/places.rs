//! Where services are: very unequally spread over the region's own
//! neighbourhoods, as in a city, and for some not known.

use super::chance::{Chance, Zipf};
use super::invented::Invented;
use super::spelling::capital;
use crate::domain::{Basis, Coverage, Neighbourhood, NeighbourhoodNr, Neighbourhoods, Place, Point, SourceKey};

/// Attempts at a point inside a boundary before its centre is taken.
const ATTEMPTS: usize = 200;
const STREETS: [&str; 9] = ["straat", "straat", "straat", "laan", "plein", "weg", "lei", "dreef", "kaai"];

pub struct Places<'a> {
    /// From the busiest to the quietest.
    neighbourhoods: Vec<&'a Neighbourhood>,
    ranks: Zipf,
    streets: Invented,
}

impl<'a> Places<'a> {
    pub fn new(list: &'a Neighbourhoods, seed: u64) -> Places<'a> {
        let mut neighbourhoods: Vec<&Neighbourhood> = list.neighbourhoods.iter().collect();
        Chance::new(seed, "neighbourhoods").shuffle(&mut neighbourhoods);
        let ranks = Zipf::new(neighbourhoods.len(), 0);
        Places { neighbourhoods, ranks, streets: Invented::new(seed, "streets") }
    }

    pub fn neighbourhood(&self, chance: &mut Chance) -> Option<&'a Neighbourhood> {
        self.neighbourhoods.get(self.ranks.draw(chance)).copied()
    }

    pub fn get(&self, nr: NeighbourhoodNr) -> Option<&'a Neighbourhood> {
        self.neighbourhoods.iter().find(|n| n.nr == nr).copied()
    }

    /// Whom it serves and where it is; `home` is where its provider is.
    pub fn draw(
        &mut self,
        home: Option<&'a Neighbourhood>,
        source: &SourceKey,
        chance: &mut Chance,
    ) -> (Coverage, Vec<Place>) {
        use Coverage::*;
        let coverage = chance.share(&[(Located, 75), (Citywide, 15), (Mobile, 3), (Online, 3), (Unknown, 4)]);
        let count = match coverage {
            Located => chance.share(&[(1, 88), (2, 9), (3, 3)]),
            Citywide => chance.share(&[(0, 60), (1, 40)]),
            _ => 0,
        };
        let places = (0..count).map(|at| {
            let near = home.filter(|_| at == 0 && chance.percent(50)).or_else(|| self.neighbourhood(chance));
            self.place(near, source, chance)
        });
        (coverage, places.collect())
    }

    fn place(&mut self, at: Option<&'a Neighbourhood>, source: &SourceKey, chance: &mut Chance) -> Place {
        // How well it is known: exactly, one of several, or the street only.
        let (exact, several) = chance.share(&[((true, false), 88), ((false, true), 6), ((false, false), 6)]);
        let known = at.filter(|_| exact || several);
        let mut neighbourhoods: Vec<NeighbourhoodNr> = known.map(|n| n.nr).into_iter().collect();
        if let Some(other) = known.filter(|n| several && !n.neighbours.is_empty()) {
            neighbourhoods.push(*chance.pick(&other.neighbours));
        }
        let street = (!exact || chance.percent(80)).then(|| {
            let name = format!("{}{}", self.streets.next(), chance.pick(&STREETS));
            format!("{} {}", capital(&name), 1 + chance.below(240))
        });
        let basis = if chance.percent(50) { Basis::Source } else { Basis::Address };
        Place {
            name: None,
            basis: (!neighbourhoods.is_empty()).then_some(basis),
            neighbourhoods,
            postal_code: known.filter(|_| chance.percent(60)).map(|n| n.postcode_main.clone()),
            locality: None,
            point: known.filter(|_| exact && street.is_some() && chance.percent(70)).map(|n| point_in(n, chance)),
            street,
            access: None,
            sources: vec![source.clone()],
        }
    }
}

/// A point inside the boundary, to five decimals (about a metre).
fn point_in(neighbourhood: &Neighbourhood, chance: &mut Chance) -> Point {
    let ring = &neighbourhood.boundary;
    let bounds = |of: fn(&(f64, f64)) -> f64| {
        let values = || ring.iter().map(of);
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let ((west, east), (south, north)) = (bounds(|p| p.0), bounds(|p| p.1));
    let mut between = |low: f64, high: f64| ((low + (high - low) * chance.fraction()) * 1e5).round() / 1e5;
    for _ in 0..ATTEMPTS {
        let point = Point { lon: between(west, east), lat: between(south, north) };
        if is_inside(ring, point) {
            return point;
        }
    }
    neighbourhood.centroid
}

/// Whether a line from the point to the east crosses the ring an odd number
/// of times.
fn is_inside(ring: &[(f64, f64)], point: Point) -> bool {
    let crosses = |pair: &&[(f64, f64)]| {
        let ((lon1, lat1), (lon2, lat2)) = (pair[0], pair[1]);
        (lat1 > point.lat) != (lat2 > point.lat)
            && point.lon < (lon2 - lon1) * (point.lat - lat1) / (lat2 - lat1) + lon1
    };
    ring.windows(2).filter(crosses).count() % 2 == 1
}
