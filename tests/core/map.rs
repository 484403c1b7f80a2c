//! The map: drawn from the boundaries without gaps, named so that it can be
//! read, and true where it tells in which neighbourhood a position lies.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::json;
use wegwijs::catalogue::decode;
use wegwijs::domain::map::{LARGE_LETTERS, SMALL_LETTERS, from_steps, nearest_to_origin, to_steps};
use wegwijs::domain::{
    CityMap, Label, Neighbourhood, NeighbourhoodNr, Neighbourhoods, Point, Shape, View, Whereabouts,
};
use wegwijs::tool::draw::{borders, draw, short_names};

use crate::bad_input::Folder;
use crate::catalogue::{invented, shipped};

fn city() -> (&'static Neighbourhoods, &'static CityMap) {
    static MAP: OnceLock<CityMap> = OnceLock::new();
    let map = MAP.get_or_init(|| {
        let name = shipped().manifest.map.as_ref().unwrap();
        decode(name, shipped().file(name)).unwrap()
    });
    (&shipped().edited.neighbourhoods, map)
}

fn at(lat: f64, lon: f64) -> Point {
    Point { lat, lon }
}

/// Twice the area within a ring; the sign tells which way it goes round.
fn area(ring: &[(i32, i32)]) -> i64 {
    let pairs = ring.iter().zip(ring.iter().cycle().skip(1));
    pairs.map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum()
}

fn ring(shape: &Shape) -> Vec<(i32, i32)> {
    from_steps(&shape.drawn).collect()
}

/// Even-odd rule, written once more: a model to hold the program against.
fn holds(ring: &[(i32, i32)], x: f64, y: f64) -> bool {
    let mut inside = false;
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let ((ax, ay), (bx, by)) = ((f64::from(a.0), f64::from(a.1)), (f64::from(b.0), f64::from(b.1)));
        if (ay > y) != (by > y) && x < ax + (y - ay) * (bx - ax) / (by - ay) {
            inside = !inside;
        }
    }
    inside
}

/// Loops of the borders that are in one shape only: the outline of the city.
fn loops(borders: &BTreeMap<[(i32, i32); 2], usize>) -> usize {
    let mut beside: BTreeMap<(i32, i32), Vec<(i32, i32)>> = BTreeMap::new();
    for [a, b] in borders.iter().filter(|(_, rings)| **rings == 1).map(|(edge, _)| *edge) {
        beside.entry(a).or_default().push(b);
        beside.entry(b).or_default().push(a);
    }
    let mut left: BTreeSet<(i32, i32)> = beside.keys().copied().collect();
    let mut loops = 0;
    while let Some(start) = left.pop_first() {
        loops += 1;
        let mut open = vec![start];
        while let Some(dot) = open.pop() {
            left.remove(&dot);
            open.extend(beside[&dot].iter().filter(|next| left.contains(next)));
        }
    }
    loops
}

#[test]
fn every_neighbourhood_is_drawn_within_the_page() {
    let (list, map) = city();
    let drawn: Vec<NeighbourhoodNr> = map.shapes.iter().map(|shape| shape.nr).collect();
    assert_eq!(drawn, list.neighbourhoods.iter().map(|n| n.nr).collect::<Vec<_>>());
    let (width, height) = map.size;
    assert_eq!(width, 1000);
    assert!((800..1300).contains(&height), "{height}");
    for shape in &map.shapes {
        let (left, top, right, bottom) = shape.bounds();
        assert!(left >= 0 && top >= 0 && right <= width && bottom <= height, "{:?}", shape.nr);
    }
}

#[test]
fn neighbours_share_their_borders_to_the_unit_so_there_are_no_gaps() {
    let (list, map) = city();
    let borders = borders(map);
    assert!(borders.values().all(|rings| *rings <= 2), "a border belongs to two at most");
    assert_eq!(loops(&borders), 1, "a gap would have an outline of its own");
    let rings: BTreeMap<NeighbourhoodNr, BTreeSet<[(i32, i32); 2]>> = map
        .shapes
        .iter()
        .map(|shape| {
            let ring = ring(shape);
            let edges = ring.iter().zip(ring.iter().cycle().skip(1));
            (shape.nr, edges.map(|(a, b)| [*a.min(b), *a.max(b)]).collect())
        })
        .collect();
    for n in &list.neighbourhoods {
        let touching: Vec<NeighbourhoodNr> = rings
            .iter()
            .filter(|(nr, other)| **nr != n.nr && !other.is_disjoint(&rings[&n.nr]))
            .map(|(nr, _)| *nr)
            .collect();
        assert_eq!(touching, n.neighbours, "{}", n.name);
    }
}

#[test]
fn the_shapes_fill_the_outline_exactly() {
    let (_, map) = city();
    let total: i64 = map.shapes.iter().map(|shape| area(&ring(shape)).abs()).sum();
    // Each unit square of a coarse grid lies in one shape or in none.
    let (width, height) = map.size;
    let rings: Vec<_> = map.shapes.iter().map(ring).collect();
    let mut covered = 0_i64;
    for x in (0..width).step_by(10) {
        for y in (0..height).step_by(10) {
            let (x, y) = (f64::from(x) + 0.37, f64::from(y) + 0.41);
            let inside = rings.iter().filter(|ring| holds(ring, x, y)).count();
            assert!(inside <= 1, "{x} {y} lies in {inside} shapes");
            covered += inside as i64;
        }
    }
    let (exact, counted) = (total as f64 / 2.0, covered as f64 * 100.0);
    assert!((exact / counted - 1.0).abs() < 0.02, "{exact} and {counted}");
}

#[test]
fn the_smallest_neighbourhood_can_be_touched_on_a_phone() {
    let (_, map) = city();
    for shape in &map.shapes {
        let (left, top, right, bottom) = shape.bounds();
        let pixels = |units: i32| f64::from(units) * 328.0 / 1000.0;
        // WCAG 2.5.8: 24 pixels; the list beside it has targets of 44.
        assert!(pixels(right - left) >= 24.0 && pixels(bottom - top) >= 24.0, "{:?}", shape.nr);
    }
}

#[test]
fn names_and_numbers_stand_in_their_own_shape() {
    let (_, map) = city();
    for shape in &map.shapes {
        for label in [&shape.small, &shape.large] {
            assert!(holds(&ring(shape), f64::from(label.at.0), f64::from(label.at.1)), "{:?} {label:?}", shape.nr);
        }
    }
}

/// The frames of a label's lines, as wide as most letters are.
fn frames(label: &Label, letters: i32) -> Vec<[f64; 4]> {
    let size = f64::from(letters);
    let number = "8".to_owned();
    let lines: Vec<&String> = label.lines.iter().chain([&number]).collect();
    let half = label.lines.len() as f64 / 2.0;
    let frame = |(line, text): (usize, &&String)| {
        let (beside, y) =
            (text.chars().count() as f64 * size * 0.24, f64::from(label.at.1) + (line as f64 - half) * size);
        let x = f64::from(label.at.0);
        [x - beside, y - size * 0.35, x + beside, y + size * 0.35]
    };
    lines.iter().enumerate().map(frame).collect()
}

#[test]
fn no_name_lies_over_another_and_none_leaves_the_page() {
    let (_, map) = city();
    for (pick, letters) in
        [((|s: &Shape| s.small.clone()) as fn(&Shape) -> Label, SMALL_LETTERS), (|s| s.large.clone(), LARGE_LETTERS)]
    {
        let labels: Vec<(NeighbourhoodNr, [f64; 4])> =
            map.shapes.iter().flat_map(|s| frames(&pick(s), letters).into_iter().map(|f| (s.nr, f))).collect();
        for (nr, a) in &labels {
            assert!(a[0] >= 0.0 && a[2] <= f64::from(map.size.0), "{nr:?}");
            let over = labels
                .iter()
                .find(|(other, b)| other != nr && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]);
            assert_eq!(over, None, "{nr:?}");
        }
    }
}

#[test]
fn every_neighbourhood_has_a_name_on_a_phone() {
    let (_, map) = city();
    assert!(map.shapes.iter().all(|shape| !shape.small.lines.is_empty() && !shape.large.lines.is_empty()));
}

#[test]
fn a_short_name_is_the_first_of_several_then_broken_then_cut() {
    let (whole, cut) = short_names("Sint-Denijs-Westrem - Afsnee");
    assert_eq!(whole[0], ["Sint-Denijs-Westrem"]);
    assert_eq!(whole[1], ["Sint-Denijs-", "Westrem"]);
    assert!(whole.contains(&vec!["St-Denijs-Westrem".to_owned()]));
    assert!(cut.iter().all(|lines| lines.iter().all(|line| line.chars().count() >= 4)));
    assert_eq!(short_names("Bloemekenswijk").1.last().unwrap(), &["Bloe."]);
    assert_eq!(short_names("Park").1, Vec::<Vec<String>>::new());
    for odd in ["", " ", " - ", "-", "é", "Ğ - Ş", "a b c d e f g h i j k l"] {
        let (whole, cut) = short_names(odd);
        assert!(whole.iter().chain(&cut).flatten().all(|line| !line.is_empty()), "{odd:?}");
    }
}

#[test]
fn the_middle_is_drawn_larger_only_where_that_helps() {
    let (_, map) = city();
    assert!(map.view.lens > 1.0, "{}", map.view.lens);
    let name = invented().manifest.map.as_ref().unwrap();
    let squares: CityMap = decode(name, invented().file(name)).unwrap();
    assert_eq!(squares.view.lens, 0.0, "four equal squares need no lens");
    let areas: Vec<i64> = squares.shapes.iter().map(|shape| area(&ring(shape)).abs()).collect();
    assert!(areas.iter().all(|area| (area - areas[0]).abs() * 50 < areas[0]), "{areas:?}");
}

/// How far a border may be from where it is, in units of the drawing: it is
/// drawn with fewer corners.
const SIMPLIFIED: f64 = 6.0;

/// How far the drawn border of a shape is from a spot, in units of the drawing.
fn units_off(shape: &Shape, (x, y): (f64, f64)) -> f64 {
    let around: Vec<(f64, f64)> = ring(shape).iter().map(|(a, b)| (f64::from(*a) - x, f64::from(*b) - y)).collect();
    nearest_to_origin(&around).map_or(f64::MAX, |(x, y)| x.hypot(y))
}

#[test]
fn a_position_in_a_neighbourhood_has_its_spot_in_the_drawing_of_it() {
    let (list, map) = city();
    let mut seen = 0;
    for n in &list.neighbourhoods {
        let shape = map.shape(n.nr).unwrap();
        let (left, right) = n.boundary.iter().fold((f64::MAX, f64::MIN), |b, p| (b.0.min(p.0), b.1.max(p.0)));
        let (south, north) = n.boundary.iter().fold((f64::MAX, f64::MIN), |b, p| (b.0.min(p.1), b.1.max(p.1)));
        for step in 0..400 {
            let share = |n: i32| f64::from(n) / 19.0;
            let position = at(south + (north - south) * share(step / 20), left + (right - left) * share(step % 20));
            if map.locate(&position) == Some(Whereabouts::Inside(n.nr)) {
                let (x, y) = map.spot(&position).unwrap();
                let spot = (f64::from(x), f64::from(y));
                let inside = holds(&ring(shape), spot.0, spot.1) || units_off(shape, spot) < SIMPLIFIED;
                assert!(inside, "{} {position:?} is drawn at {x} {y}", n.name);
                seen += 1;
            }
        }
        // Every corner of the true boundary is drawn on the drawn one, but for what is simplified.
        for (lon, lat) in &n.boundary {
            let (x, y) = map.view.drawn(map.view.flat(&at(*lat, *lon)));
            let off = units_off(shape, (x, y));
            assert!(off < SIMPLIFIED, "{} {lat} {lon}: {off} units off", n.name);
        }
    }
    assert!(seen > 1_000, "{seen}");
    assert_eq!(map.spot(&at(50.8466, 4.3528)), None, "Brussels is not on it");
    assert_eq!(map.spot(&at(f64::NAN, 3.7)), None);
    assert_eq!(CityMap::of_boundaries(list).spot(&list.neighbourhoods[0].centroid), None, "nothing is drawn");
}

#[test]
fn the_middle_of_every_neighbourhood_is_found_in_it() {
    let (list, map) = city();
    for n in &list.neighbourhoods {
        // The middle of a bent shape may lie in another; the model knows.
        let boundary: Vec<(i32, i32)> =
            n.boundary.iter().map(|(x, y)| ((x * 1e4).round() as i32, (y * 1e4).round() as i32)).collect();
        if holds(&boundary, n.centroid.lon * 1e4, n.centroid.lat * 1e4) {
            assert_eq!(map.locate(&n.centroid), Some(Whereabouts::Inside(n.nr)), "{}", n.name);
        }
    }
}

#[test]
fn a_position_on_a_border_belongs_to_one_that_has_it() {
    let (list, map) = city();
    for n in &list.neighbourhoods {
        for (lon, lat) in &n.boundary {
            let Some(Whereabouts::Inside(nr)) = map.locate(&at(*lat, *lon)) else { panic!("{lat} {lon} is in none") };
            let found = list.get(nr).unwrap();
            assert!(found.boundary.contains(&(*lon, *lat)), "{lat} {lon}: {} does not have it", found.name);
        }
    }
}

#[test]
fn outside_the_city_the_nearest_neighbourhood_and_its_distance_are_told() {
    let (_, map) = city();
    let Some(Whereabouts::Outside { nearest, km }) = map.locate(&at(50.8466, 4.3528)) else { panic!() };
    assert!((43.0..47.0).contains(&km), "{km}");
    assert!([16, 15, 19].contains(&nearest.0), "{nearest:?}");
    let Some(Whereabouts::Outside { nearest, km }) = map.locate(&at(51.05, 3.55)) else { panic!() };
    assert_eq!(nearest, NeighbourhoodNr(25));
    assert!((1.0..4.0).contains(&km), "{km}");
    assert!(matches!(map.locate(&at(-33.9, 151.2)), Some(Whereabouts::Outside { km, .. }) if km > 5_000.0));
}

#[test]
fn a_position_that_is_none_is_nowhere() {
    let (_, map) = city();
    for (lat, lon) in
        [(f64::NAN, 3.7), (51.0, f64::NAN), (f64::INFINITY, 3.7), (51.0, f64::NEG_INFINITY), (91.0, 0.0), (0.0, 181.0)]
    {
        assert_eq!(map.locate(&at(lat, lon)), None);
    }
    assert!(map.locate(&at(90.0, 0.0)).is_some());
}

#[test]
fn a_map_file_that_makes_no_sense_breaks_nothing() {
    let shape = |boundary: Vec<i32>| Shape {
        nr: NeighbourhoodNr(1),
        drawn: boundary.clone(),
        small: Label::default(),
        large: Label::default(),
        boundary,
    };
    for steps in [
        vec![],
        vec![1],
        vec![1, 2],
        vec![i32::MAX, i32::MAX, i32::MAX, i32::MAX],
        vec![i32::MIN, 0, i32::MIN, 0, 5, 5],
    ] {
        let map = CityMap {
            size: (0, 0),
            view: View { lens: f64::NAN, ..View::NOTHING },
            shapes: vec![shape(steps.clone())],
        };
        let _ = map.locate(&at(51.0, 3.7));
        let _ = (map.shapes[0].path(), map.shapes[0].bounds());
    }
    let none = CityMap { size: (0, 0), view: View::NOTHING, shapes: vec![] };
    assert_eq!(none.locate(&at(51.0, 3.7)), None);
}

/// The invented region with other boundaries.
fn with_boundaries(boundaries: &[Vec<(f64, f64)>]) -> Neighbourhoods {
    let mut list = invented().edited.neighbourhoods.clone();
    let pattern = list.neighbourhoods[0].clone();
    list.neighbourhoods = boundaries
        .iter()
        .enumerate()
        .map(|(at, boundary)| Neighbourhood {
            nr: NeighbourhoodNr(at as u8 + 1),
            boundary: boundary.clone(),
            ..pattern.clone()
        })
        .collect();
    list
}

#[test]
fn what_cannot_be_drawn_is_left_out_and_the_rest_is_drawn() {
    let square = vec![(3.0, 51.0), (3.1, 51.0), (3.1, 51.1), (3.0, 51.1), (3.0, 51.0)];
    let bad: [Vec<(f64, f64)>; 8] = [
        vec![],
        vec![(3.0, 51.0)],
        vec![(3.0, 51.0), (3.0, 51.0)],
        vec![(3.0, 51.0); 9],
        vec![(f64::NAN, 51.0), (3.1, 51.0), (3.1, 51.1)],
        vec![(f64::INFINITY, 51.0), (3.1, f64::NEG_INFINITY), (3.1, 51.1)],
        vec![(1e300, 51.0), (3.1, 51.0), (3.1, 51.1)],
        vec![(3.0, 51.0), (3.000_000_1, 51.0), (3.0, 51.000_000_1), (3.0, 51.0)],
    ];
    for boundary in &bad {
        assert!(
            draw(&with_boundaries(std::slice::from_ref(boundary))).is_none_or(|map| map.shapes.len() == 1),
            "{boundary:?}"
        );
        let map = draw(&with_boundaries(&[square.clone(), boundary.clone()])).unwrap();
        assert!(map.shapes.iter().any(|shape| shape.nr == NeighbourhoodNr(1)), "{boundary:?}");
        assert!(map.locate(&at(51.05, 3.05)).is_some());
    }
    assert!(draw(&with_boundaries(&[])).is_none());
}

#[test]
fn a_boundary_with_a_mistake_is_named_with_its_place() {
    // The places of the region do not lie in these.
    let of_the_list = |folder: &Folder| -> Vec<_> {
        folder.errors().into_iter().filter(|(file, ..)| file == "neighbourhoods.json").collect()
    };
    let closed = json!([[3.0, 51.0], [3.1, 51.0], [3.1, 51.1], [3.0, 51.0]]);
    for (boundary, says) in [
        (json!([[3.0, 51.0], [3.1, 51.0], [3.1, 51.1]]), "not closed"),
        (json!([[3.0, 51.0], [3.1, 51.0], [3.0, 51.0]]), "three points"),
        (json!([[3.0, 510.0], [3.1, 51.0], [3.1, 51.1], [3.0, 510.0]]), "not on earth"),
    ] {
        let folder = Folder::region();
        folder.set("neighbourhoods.json", "/neighbourhoods/0/boundary", boundary);
        let errors = of_the_list(&folder);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!(errors[0].1, "/neighbourhoods/0/boundary");
        assert!(errors[0].2.contains(says), "{errors:?}");
    }
    let folder = Folder::region();
    folder.set("neighbourhoods.json", "/neighbourhoods/0/boundary", closed);
    folder.set("neighbourhoods.json", "/neighbourhoods/0/centroid", json!({ "lat": 51.03, "lon": 3.05 }));
    assert_eq!(of_the_list(&folder), Vec::new());
}

proptest! {
    #[test]
    fn steps_lead_to_the_points_they_were_made_of(points in prop::collection::vec((-9_000_000..9_000_000, -9_000_000..9_000_000), 0..40)) {
        prop_assert_eq!(from_steps(&to_steps(&points)).collect::<Vec<_>>(), points);
    }

    #[test]
    fn any_boundaries_at_all_are_drawn_or_left_out_without_panic(
        rings in prop::collection::vec(prop::collection::vec((-190.0..190.0_f64, -95.0..95.0_f64), 0..8), 0..4),
        lat in -95.0..95.0_f64, lon in -190.0..190.0_f64,
    ) {
        if let Some(map) = draw(&with_boundaries(&rings)) {
            prop_assert!(map.size.0 <= 1000 && map.size.1 <= 2001);
            let _ = map.locate(&at(lat, lon));
        }
    }

    #[test]
    fn a_position_in_the_city_is_in_exactly_the_ring_that_holds_it(lat in 50.98..51.19_f64, lon in 3.58..3.86_f64) {
        let (list, map) = city();
        let on_grid = |(x, y): &(f64, f64)| ((x * 1e4).round() as i32, (y * 1e4).round() as i32);
        let holding: Vec<NeighbourhoodNr> = list.neighbourhoods.iter()
            .filter(|n| holds(&n.boundary.iter().map(on_grid).collect::<Vec<_>>(), lon * 1e4, lat * 1e4))
            .map(|n| n.nr)
            .collect();
        match map.locate(&at(lat, lon)) {
            Some(Whereabouts::Inside(nr)) => prop_assert!(holding.is_empty() || holding == [nr]),
            Some(Whereabouts::Outside { km, .. }) => {
                prop_assert!(holding.is_empty());
                prop_assert!(km > 0.0);
            }
            None => prop_assert!(false),
        }
    }
}
