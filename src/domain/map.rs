//! The map of the neighbourhoods: outlines to draw, and boundaries to tell in
//! which one a position lies. Drawn and true shapes are two things: the
//! drawing may show the middle larger, the boundary is where it is.

use serde::{Deserialize, Serialize};

use super::neighbourhood::cosine;
use super::{NeighbourhoodNr, Neighbourhoods, Point};

/// Steps of a boundary in one degree: about 11 metres from south to north.
pub const STEPS: f64 = 10_000.0;

/// Size of the letters, in units of the drawing, for a small map (330 pixels
/// wide: 11 pixels) and a large one (560 pixels: 14 pixels). The stylesheet
/// `map.css` has the same numbers.
pub const SMALL_LETTERS: i32 = 34;
pub const LARGE_LETTERS: i32 = 25;

/// Kilometres in one degree from south to north.
const KM: f64 = 111.195;

/// A position this close outside a border, in kilometres, counts as inside:
/// no device knows it better.
const EDGE: f64 = 0.03;

/// The published map, the same for every language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CityMap {
    /// Width and height of the drawing, in its own units.
    pub size: (i32, i32),
    /// How it was drawn.
    pub view: View,
    pub shapes: Vec<Shape>,
}

/// From a position on earth to its spot on the drawing: flat around the middle,
/// through the lens, and fitted to the drawing's units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct View {
    pub middle: Point,
    /// From the middle to the farthest boundary, in degrees of latitude.
    pub radius: f64,
    /// How much larger the middle is drawn than the edge: 0 is not at all.
    pub lens: f64,
    /// Left and top of what is drawn, through the lens; the radius is 1.
    pub left: f64,
    pub top: f64,
    /// Units of the drawing in one radius.
    pub scale: f64,
}

impl View {
    /// Of a map on which nothing is drawn.
    pub const NOTHING: View =
        View { middle: Point { lat: 0.0, lon: 0.0 }, radius: 1.0, lens: 0.0, left: 0.0, top: 0.0, scale: 0.0 };

    /// On the plane around the middle, y growing to the south; the radius is 1.
    pub fn flat(&self, position: &Point) -> (f64, f64) {
        let per_degree = cosine(self.middle.lat.to_radians());
        ((position.lon - self.middle.lon) * per_degree / self.radius, (self.middle.lat - position.lat) / self.radius)
    }

    /// A point of the plane on the drawing.
    pub fn drawn(&self, flat: (f64, f64)) -> (f64, f64) {
        let (x, y) = through(self.lens, flat);
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }
}

/// Through the lens: what is near the middle moves away from it, the edge stays.
pub fn through(lens: f64, (x, y): (f64, f64)) -> (f64, f64) {
    let larger = (lens + 1.0) / (lens * x.hypot(y) + 1.0);
    (x * larger, y * larger)
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub nr: NeighbourhoodNr,
    /// The outline as drawn: a point (x, y), then the steps to the next ones.
    /// The last point leads back to the first.
    pub drawn: Vec<i32>,
    /// The short name for a small drawing, and for one twice as wide.
    pub small: Label,
    pub large: Label,
    /// The boundary in [`STEPS`] of longitude and latitude, written the same way.
    pub boundary: Vec<i32>,
}

/// Where a name stands in its shape, and its lines; none where no name fits.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Label {
    /// The middle of the name and the number under it.
    pub at: (i32, i32),
    pub lines: Vec<String>,
}

impl Label {
    /// Where the foot of a line stands, a third of its height below its
    /// middle; the line after the last one is that of the number.
    pub fn foot(&self, line: usize, letters: i32) -> i32 {
        let lines = self.lines.len() as i32;
        self.at.1 + (2 * line as i32 - lines) * letters / 2 + letters * 35 / 100
    }
}

/// Names of the shades for how much there is; the first is for nothing.
const SHADES: [&str; 4] = ["none", "few", "some", "many"];

/// The darker, the more there is; a shade is never the only sign of it.
pub fn shade(count: usize, most: usize) -> &'static str {
    let darkest = SHADES.len() - 1;
    match (count, most) {
        (0, _) | (_, 0) => SHADES[0],
        (count, most) => SHADES[(count * darkest).div_ceil(most).min(darkest)],
    }
}

/// In which neighbourhood a position lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Whereabouts {
    Inside(NeighbourhoodNr),
    /// In none: the nearest one, and how far its border is.
    Outside {
        nearest: NeighbourhoodNr,
        km: f64,
    },
}

/// Points as a start and steps, the form outlines are kept in.
pub fn to_steps(points: &[(i32, i32)]) -> Vec<i32> {
    let mut last = (0, 0);
    let mut steps = Vec::with_capacity(points.len() * 2);
    for (x, y) in points {
        steps.extend([x - last.0, y - last.1]);
        last = (*x, *y);
    }
    steps
}

/// The points that [`to_steps`] wrote. Steps beyond any number of the map's
/// stay at the edge instead of overflowing.
pub fn from_steps(steps: &[i32]) -> impl Iterator<Item = (i32, i32)> + '_ {
    steps.chunks_exact(2).scan((0_i32, 0_i32), |at, step| {
        *at = (at.0.saturating_add(step[0]), at.1.saturating_add(step[1]));
        Some(*at)
    })
}

impl Shape {
    /// The outline for the `d` of an SVG path.
    pub fn path(&self) -> String {
        let mut path = String::with_capacity(self.drawn.len() * 4);
        for (at, step) in self.drawn.chunks_exact(2).enumerate() {
            path.push_str(["M", "l", " "][at.min(2)]);
            path.push_str(&format!("{} {}", step[0], step[1]));
        }
        path.push('z');
        path
    }

    /// Left, top, right and bottom of the drawn outline.
    pub fn bounds(&self) -> (i32, i32, i32, i32) {
        let start = (i32::MAX, i32::MAX, i32::MIN, i32::MIN);
        from_steps(&self.drawn).fold(start, |b, (x, y)| (b.0.min(x), b.1.min(y), b.2.max(x), b.3.max(y)))
    }

    /// The boundary around `centre`, in kilometres to the east and the north.
    fn around(&self, centre: &Point) -> Vec<(f64, f64)> {
        let per_degree = cosine(centre.lat.to_radians()) * KM;
        from_steps(&self.boundary)
            .map(|(lon, lat)| {
                ((f64::from(lon) / STEPS - centre.lon) * per_degree, (f64::from(lat) / STEPS - centre.lat) * KM)
            })
            .collect()
    }
}

/// A ring of longitude and latitude in [`STEPS`], written as steps.
pub fn boundary_steps(ring: &[(f64, f64)]) -> Vec<i32> {
    let mut points: Vec<(i32, i32)> =
        ring.iter().map(|(lon, lat)| ((lon * STEPS).round() as i32, (lat * STEPS).round() as i32)).collect();
    points.dedup();
    to_steps(&points)
}

impl CityMap {
    /// Only the boundaries, for telling where a point lies: nothing is drawn.
    pub fn of_boundaries(list: &Neighbourhoods) -> CityMap {
        let rings = list.neighbourhoods.iter().filter_map(|n| Some((n.nr, n.ring()?)));
        let shapes = rings.map(|(nr, ring)| Shape {
            nr,
            drawn: Vec::new(),
            small: Label::default(),
            large: Label::default(),
            boundary: boundary_steps(&ring),
        });
        CityMap { size: (0, 0), view: View::NOTHING, shapes: shapes.collect() }
    }

    /// Where a position is on the drawing; none for what is not on it.
    pub fn spot(&self, position: &Point) -> Option<(i32, i32)> {
        let (x, y) = self.view.drawn(self.view.flat(position));
        let on_it = (0.0..f64::from(self.size.0)).contains(&x) && (0.0..f64::from(self.size.1)).contains(&y);
        on_it.then(|| (x.round() as i32, y.round() as i32))
    }

    pub fn shape(&self, nr: NeighbourhoodNr) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.nr == nr)
    }

    /// How far a position lies outside a neighbourhood, in kilometres: 0
    /// inside. `None` where that has no boundary.
    pub fn km_outside(&self, nr: NeighbourhoodNr, position: &Point) -> Option<f64> {
        let ring = self.shape(nr)?.around(position);
        if holds_origin(&ring) {
            return Some(0.0);
        }
        nearest_to_origin(&ring).map(|(x, y)| x.hypot(y))
    }

    /// The neighbourhood of a position: the one it lies in, else the nearest.
    /// `None` for a position that is none, or where nothing is drawn.
    pub fn locate(&self, position: &Point) -> Option<Whereabouts> {
        if !position.is_on_earth() {
            return None;
        }
        let mut nearest = None;
        for shape in &self.shapes {
            let ring = shape.around(position);
            if holds_origin(&ring) {
                return Some(Whereabouts::Inside(shape.nr));
            }
            let Some((x, y)) = nearest_to_origin(&ring) else { continue };
            let km = x.hypot(y);
            if nearest.is_none_or(|(least, _)| km < least) {
                nearest = Some((km, shape.nr));
            }
        }
        nearest.map(|(km, nr)| match km {
            km if km <= EDGE => Whereabouts::Inside(nr),
            km => Whereabouts::Outside { nearest: nr, km },
        })
    }
}

/// Edges of a ring, the last leading back to the first point.
fn edges(ring: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> + '_ {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| (*a, *b))
}

/// Even-odd rule: how often the ray from (0, 0) to the right meets the ring.
pub fn holds_origin(ring: &[(f64, f64)]) -> bool {
    let crossed = edges(ring).filter(|((ax, ay), (bx, by))| {
        let straddles = (*ay > 0.0) != (*by > 0.0);
        straddles && ax + (bx - ax) * (-ay / (by - ay)) > 0.0
    });
    crossed.count() % 2 == 1
}

/// The point of a ring nearest to (0, 0).
pub fn nearest_to_origin(ring: &[(f64, f64)]) -> Option<(f64, f64)> {
    let nearest_on = |((ax, ay), (bx, by)): ((f64, f64), (f64, f64))| {
        let (dx, dy) = (bx - ax, by - ay);
        let length = dx * dx + dy * dy;
        let along = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
        (ax + along * dx, ay + along * dy)
    };
    edges(ring).map(nearest_on).min_by(|a, b| a.0.hypot(a.1).total_cmp(&b.0.hypot(b.1)))
}
