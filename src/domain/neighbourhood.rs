//! The city's neighbourhoods, by their official numbers.

use serde::{Deserialize, Serialize};

use super::order;

/// The city's own number of a neighbourhood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct NeighbourhoodNr(pub u8);

/// Each once, in the order of the numbers.
pub fn each_once(mut numbers: Vec<NeighbourhoodNr>) -> Vec<NeighbourhoodNr> {
    order::sort(&mut numbers, Ord::cmp);
    numbers.dedup();
    numbers
}

/// A point in degrees, WGS84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Whether it is a place at all: no position a device or a file gives is
    /// trusted to be one.
    pub fn is_on_earth(&self) -> bool {
        (-90.0..=90.0).contains(&self.lat) && (-180.0..=180.0).contains(&self.lon)
    }

    /// Distance in kilometres as if the earth between them were flat (an
    /// equirectangular projection on their middle latitude; mean Earth radius
    /// 6371 km): less than 1 % off up to 300 km, on one side of the date line.
    /// The great circle's sines weigh 12 kB in the app.
    pub fn distance_km(&self, other: &Point) -> f64 {
        let north = (other.lat - self.lat).to_radians();
        let east = (other.lon - self.lon).to_radians() * cosine((self.lat + other.lat).to_radians() / 2.0);
        6371.0 * (north * north + east * east).sqrt()
    }
}

/// The cosine of a latitude in radians, -π/2 to π/2: the first terms of its
/// series, less than 0.00003 off.
pub(super) fn cosine(latitude: f64) -> f64 {
    let square = latitude * latitude;
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)))
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Neighbourhood {
    pub nr: NeighbourhoodNr,
    pub name: String,
    pub centroid: Point,
    pub area_km2: f64,
    pub postcode_main: String,
    pub postcodes_other: Vec<String>,
    /// Those sharing a border.
    pub neighbours: Vec<NeighbourhoodNr>,
    /// A closed ring of longitude, latitude; empty in the published list,
    /// which leaves the shapes to a file of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boundary: Vec<(f64, f64)>,
}

impl Neighbourhood {
    /// The boundary without the first point again at its end; none where
    /// there is none that encloses something.
    pub fn ring(&self) -> Option<Vec<(f64, f64)>> {
        let mut ring = self.boundary.clone();
        if ring.first() == ring.last() {
            ring.pop();
        }
        (ring.len() >= 3 && self.boundary_is_on_earth()).then_some(ring)
    }

    /// Whether every point of the boundary is a place on earth.
    pub fn boundary_is_on_earth(&self) -> bool {
        self.boundary.iter().all(|(lon, lat)| Point { lat: *lat, lon: *lon }.is_on_earth())
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Neighbourhoods {
    pub schema_version: u32,
    /// Whose data the boundaries are, with the licence: shown on the about page.
    pub source: String,
    #[serde(default)]
    pub about: String,
    #[serde(default)]
    pub accuracy: String,
    #[serde(default)]
    pub warning: String,
    pub neighbourhoods: Vec<Neighbourhood>,
}

impl Neighbourhoods {
    pub fn get(&self, nr: NeighbourhoodNr) -> Option<&Neighbourhood> {
        self.neighbourhoods.iter().find(|n| n.nr == nr)
    }
}
