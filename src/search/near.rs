//! How far a service is from where the person is, as exactly as its places
//! are known and no more.

use super::facts::Facts;
use crate::domain::{NeighbourhoodNr, Neighbourhoods, Point};

/// Where the person is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Here {
    pub position: Point,
    /// None outside the city.
    pub neighbourhood: Option<NeighbourhoodNr>,
}

/// In a straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Distance {
    /// In kilometres, to where the service stands.
    Exact(f64),
    /// Somewhere in the neighbourhood where the person is.
    SameNeighbourhood,
    /// In kilometres, to the middle of the neighbourhood it stands in.
    About(f64),
}

impl Distance {
    /// For putting services in order.
    pub fn km(&self) -> f64 {
        match self {
            Distance::Exact(km) | Distance::About(km) => *km,
            Distance::SameNeighbourhood => 0.0,
        }
    }
}

impl Here {
    /// To the nearest of a service's places; none when it has no place, or
    /// when only several neighbourhoods are known for each. `points` are those
    /// of its card.
    pub fn distance(
        &self,
        facts: &Facts,
        points: &[Option<Point>],
        neighbourhoods: &Neighbourhoods,
    ) -> Option<Distance> {
        let of_place = |(at, area): (usize, &Vec<NeighbourhoodNr>)| {
            if let Some(point) = points.get(at).copied().flatten().filter(Point::is_on_earth) {
                return Some(Distance::Exact(self.position.distance_km(&point)));
            }
            let [nr] = area[..] else { return None };
            if self.neighbourhood == Some(nr) {
                return Some(Distance::SameNeighbourhood);
            }
            let middle = neighbourhoods.get(nr)?.centroid;
            Some(Distance::About(self.position.distance_km(&middle)))
        };
        let places = facts.areas.iter().enumerate().filter_map(of_place);
        places.filter(|d| d.km().is_finite()).min_by(|a, b| a.km().total_cmp(&b.km()))
    }
}
