//! The city's neighbourhoods, by their official numbers.

use serde::{Deserialize, Serialize};

/// The city's own number of a neighbourhood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct NeighbourhoodNr(pub u8);

/// A point in degrees, WGS84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Great-circle distance in kilometres (haversine, mean Earth radius 6371 km).
    pub fn distance_km(&self, other: &Point) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat2 - lat1) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = half_lat.sin().powi(2) + lat1.cos() * lat2.cos() * half_lon.sin().powi(2);
        2.0 * 6371.0 * h.sqrt().min(1.0).asin()
    }
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

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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
