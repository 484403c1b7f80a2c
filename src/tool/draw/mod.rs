//! Draws the map from the boundaries of the neighbourhood file.
//!
//! The boundaries are projected flat (longitudes scaled by the cosine of the
//! latitude), seen through a lens, and fitted to a drawing of [`WIDTH`] units.
//! The lens is for phones: where the neighbourhoods of the centre are a tenth
//! of the size of those around it, they would be drawn too small to read or
//! touch. How strong it is follows from the boundaries: as strong as makes the
//! smallest shape largest. What lies beside each other stays so.
//!
//! Everything happens to whole borders, never to one side of them, so that
//! neighbours share theirs to the unit and the map has no gaps.

mod label;
mod simplify;

use std::collections::BTreeMap;

pub use label::short_names;

use crate::domain::map::{
    LARGE_LETTERS, SMALL_LETTERS, View, boundary_steps, holds_origin, nearest_to_origin, through, to_steps,
};
use crate::domain::{CityMap, NeighbourhoodNr, Neighbourhoods, Point, Shape};

/// Width of the drawing, in its own units.
pub const WIDTH: f64 = 1000.0;

/// Bounds of the lens: 0 draws what is there, above 3 nobody knows it again.
const LENSES: [f64; 7] = [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0];

/// Pieces the way from the middle to the edge is cut in before it is bent.
const PIECES: f64 = 80.0;

/// A point on the plane, and one on the drawing's units.
type Flat = (f64, f64);
type Dot = (i32, i32);
/// Left, top, right, bottom.
type Frame = [f64; 4];

/// The map, without what has no boundary that can be drawn; none when that is
/// everything.
pub fn draw(list: &Neighbourhoods) -> Option<CityMap> {
    let places: Vec<Place> = list.neighbourhoods.iter().filter_map(Place::of).collect();
    let view = plane(&places)?;
    let flat = flat(&places, &view);
    let sizes = LENSES.iter().map(|lens| (*lens, smallest(&Drawing::new(&flat, View { lens: *lens, ..view }))));
    let (lens, _) = sizes.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    let drawing = Drawing::new(&bent_finely(&flat, lens), View { lens, ..view });
    let (width, height) = drawing.size;
    let rings = simplify::simplified(drawing.on_units());
    let drawn: Vec<(&Place, Vec<Dot>)> = places.iter().zip(rings).filter(|(_, ring)| ring.len() >= 3).collect();
    let named: Vec<(&str, Vec<Flat>)> = drawn.iter().map(|(place, ring)| (place.name, exact(ring))).collect();
    let labels = |letters| label::place(&named, (width, height), f64::from(letters)).into_iter();
    let labels = labels(SMALL_LETTERS).zip(labels(LARGE_LETTERS));
    let shapes = drawn.iter().zip(labels).map(|((place, ring), (small, large))| Shape {
        nr: place.nr,
        drawn: to_steps(ring),
        small,
        large,
        boundary: boundary_steps(&place.ring),
    });
    let shapes: Vec<Shape> = shapes.collect();
    let size = (width.round() as i32, height.round() as i32);
    (!shapes.is_empty()).then_some(CityMap { size, view: drawing.view, shapes })
}

/// A neighbourhood with a boundary that can be drawn.
struct Place<'a> {
    nr: NeighbourhoodNr,
    name: &'a str,
    /// Longitude and latitude; the last point leads back to the first.
    ring: Vec<(f64, f64)>,
}

impl<'a> Place<'a> {
    fn of(neighbourhood: &'a crate::domain::Neighbourhood) -> Option<Place<'a>> {
        Some(Place { nr: neighbourhood.nr, name: &neighbourhood.name, ring: neighbourhood.ring()? })
    }
}

/// The plane around the middle of the places, before they are fitted to a
/// drawing; the farthest point is 1 away.
fn plane(places: &[Place]) -> Option<View> {
    let middle = |pick: fn(&(f64, f64)) -> f64| {
        let mut all: Vec<f64> =
            places.iter().map(|p| p.ring.iter().map(pick).sum::<f64>() / p.ring.len() as f64).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    };
    let middle = Point { lon: middle(|p| p.0)?, lat: middle(|p| p.1)? };
    let degrees = View { middle, ..View::NOTHING };
    let radius = flat(places, &degrees).iter().flatten().map(|(x, y)| x.hypot(*y)).fold(0.0, f64::max);
    (radius > 0.0).then_some(View { radius, ..degrees })
}

fn flat(places: &[Place], view: &View) -> Vec<Vec<Flat>> {
    let flat = |(lon, lat): &(f64, f64)| view.flat(&Point { lat: *lat, lon: *lon });
    places.iter().map(|place| place.ring.iter().map(flat).collect()).collect()
}

/// Long edges in pieces, so that the lens bends them. Both sides of a border
/// are cut at the same points: always counted from the same end.
fn bent_finely(rings: &[Vec<Flat>], lens: f64) -> Vec<Vec<Flat>> {
    let cut = |a: Flat, b: Flat| -> Vec<Flat> {
        let (from, to) = if a <= b { (a, b) } else { (b, a) };
        let pieces = ((to.0 - from.0).hypot(to.1 - from.1) * PIECES).ceil().max(1.0) as usize;
        let share = |n: usize| n as f64 / pieces as f64;
        let mut points: Vec<Flat> =
            (0..=pieces).map(|n| (from.0 + (to.0 - from.0) * share(n), from.1 + (to.1 - from.1) * share(n))).collect();
        if a > b {
            points.reverse();
        }
        points.pop();
        points
    };
    if lens == 0.0 {
        return rings.to_vec();
    }
    let next = |ring: &[Flat], at: usize| ring[(at + 1) % ring.len()];
    rings.iter().map(|ring| (0..ring.len()).flat_map(|at| cut(ring[at], next(ring, at))).collect()).collect()
}

/// The rings as they will be drawn, from 0 to [`WIDTH`].
struct Drawing {
    rings: Vec<Vec<Flat>>,
    size: Flat,
    view: View,
}

impl Drawing {
    /// Of rings on the plane, fitted to the drawing's units.
    fn new(flat: &[Vec<Flat>], view: View) -> Drawing {
        let seen: Vec<Flat> = flat.iter().flatten().map(|point| through(view.lens, *point)).collect();
        let [left, top, right, bottom] = extent(&seen);
        // Never taller than wide by more than a phone's screen.
        let scale = WIDTH / (right - left).max((bottom - top) / 2.0).max(f64::MIN_POSITIVE);
        let view = View { left, top, scale, ..view };
        let rings = flat.iter().map(|ring| ring.iter().map(|point| view.drawn(*point)).collect()).collect();
        Drawing { rings, size: ((right - left) * scale, (bottom - top) * scale), view }
    }

    fn on_units(&self) -> Vec<Vec<Dot>> {
        let on_unit = |(x, y): &Flat| (x.round() as i32, y.round() as i32);
        let rings = self.rings.iter().map(|ring| {
            let mut points: Vec<Dot> = ring.iter().map(on_unit).collect();
            points.dedup();
            while points.len() > 1 && points.first() == points.last() {
                points.pop();
            }
            points
        });
        rings.collect()
    }
}

fn extent<'a>(points: impl IntoIterator<Item = &'a Flat>) -> Frame {
    let nothing = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    points
        .into_iter()
        .fold(nothing, |[left, top, right, bottom], (x, y)| [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)])
}

fn exact(ring: &[Dot]) -> Vec<Flat> {
    ring.iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).collect()
}

/// Radius of the largest circle in the shape that has least room.
fn smallest(drawing: &Drawing) -> f64 {
    drawing.rings.iter().map(|ring| roomiest(ring).1).fold(f64::MAX, f64::min)
}

/// The point of a ring with most room around it (near the pole of
/// inaccessibility), and how far the border is from there. The middle of the
/// points where the ring holds nothing.
fn roomiest(ring: &[Flat]) -> (Flat, f64) {
    let [left, top, right, bottom] = extent(ring);
    let mut best = (((left + right) / 2.0, (top + bottom) / 2.0), 0.0);
    let (mut centre, mut half) = (best.0, ((right - left) / 2.0, (bottom - top) / 2.0));
    // A grid, then finer ones around the best point.
    for _ in 0..4 {
        for step in 0..121 {
            let (column, row) = (f64::from(step % 11) / 5.0 - 1.0, f64::from(step / 11) / 5.0 - 1.0);
            let point = (centre.0 + column * half.0, centre.1 + row * half.1);
            let room = room(ring, point);
            if room > best.1 {
                best = (point, room);
            }
        }
        centre = best.0;
        half = (half.0 / 4.0, half.1 / 4.0);
    }
    best
}

/// How far the border is from a point inside; 0 outside.
fn room(ring: &[Flat], point: Flat) -> f64 {
    let around: Vec<Flat> = ring.iter().map(|(x, y)| (x - point.0, y - point.1)).collect();
    match nearest_to_origin(&around) {
        Some((x, y)) if holds_origin(&around) => x.hypot(y),
        _ => 0.0,
    }
}

/// Edges of all rings without direction, each with the number of rings it is in.
pub fn borders(map: &CityMap) -> BTreeMap<[(i32, i32); 2], usize> {
    let mut borders = BTreeMap::new();
    for shape in &map.shapes {
        let ring: Vec<(i32, i32)> = crate::domain::map::from_steps(&shape.drawn).collect();
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            *borders.entry([*a.min(b), *a.max(b)]).or_default() += 1;
        }
    }
    borders
}
