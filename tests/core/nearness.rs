//! What there is for a neighbourhood, and how far things are: never more
//! exact than what is known.

use proptest::collection::vec;
use proptest::prelude::*;
use wegwijs::domain::{Coverage, Known, NeighbourhoodNr, Point};
use wegwijs::search::{Bundle, Distance, Facts, Here};

use crate::catalogue::{invented, shipped};
use crate::filters::facts;

fn nr(number: u8) -> NeighbourhoodNr {
    NeighbourhoodNr(number)
}

/// A service like any other, there.
fn service(coverage: Coverage, areas: &[&[u8]]) -> Facts {
    let pattern = Facts::of(&invented().edited.services[0]);
    let areas = areas.iter().map(|area| area.iter().map(|n| nr(*n)).collect()).collect();
    Facts { coverage, areas, ..pattern }
}

fn bundle(services: &[Facts], number: u8) -> Bundle {
    Bundle::of(services, invented().edited.neighbourhoods.get(nr(number)).unwrap())
}

#[test]
fn a_service_stands_where_its_source_puts_it_and_nowhere_else() {
    let here = service(Coverage::Located, &[&[1]]);
    assert_eq!([1, 2].map(|n| here.stands_in(nr(n))), [Known::Yes, Known::No]);
    let one_of_two = service(Coverage::Located, &[&[1, 2]]);
    assert_eq!([1, 2, 3].map(|n| one_of_two.stands_in(nr(n))), [Known::Unknown, Known::Unknown, Known::No]);
    let both = service(Coverage::Located, &[&[1, 2], &[2]]);
    assert_eq!([1, 2].map(|n| both.stands_in(nr(n))), [Known::Unknown, Known::Yes]);
    for nowhere in [service(Coverage::Unknown, &[]), service(Coverage::Located, &[&[]])] {
        assert_eq!(nowhere.stands_in(nr(1)), Known::No);
    }
}

#[test]
fn what_there_is_for_a_neighbourhood_is_told_apart() {
    // In the invented region 1 borders 2 and 4, not 3.
    let services = [
        service(Coverage::Located, &[&[1]]),
        service(Coverage::Located, &[&[1, 3]]),
        service(Coverage::Mobile, &[]),
        service(Coverage::Citywide, &[&[3]]),
        service(Coverage::Online, &[]),
        service(Coverage::Located, &[&[2], &[4]]),
        service(Coverage::Located, &[&[3]]),
        service(Coverage::Mobile, &[&[3]]),
        service(Coverage::Unknown, &[]),
        service(Coverage::Citywide, &[&[1]]),
        service(Coverage::Located, &[&[2, 3]]),
    ];
    let bundle = bundle(&services, 1);
    assert_eq!(bundle.here, [0, 9], "also what serves the city from here");
    assert_eq!(bundle.perhaps, [1]);
    assert_eq!(bundle.coming, [2], "but not what moves between other neighbourhoods");
    assert_eq!(bundle.everywhere, [3, 4]);
    assert_eq!(bundle.beside, [(5, vec![nr(2), nr(4)])], "and not what may lie beside it");
}

#[test]
fn the_shipped_catalogue_has_something_for_every_neighbourhood() {
    let services: Vec<Facts> = shipped().edited.services.iter().filter(|s| s.is_offered()).map(Facts::of).collect();
    for n in &shipped().edited.neighbourhoods.neighbourhoods {
        let bundle = Bundle::of(&services, n);
        assert!(!bundle.everywhere.is_empty() && !bundle.coming.is_empty(), "{}", n.name);
        assert!(!bundle.here.is_empty() || !bundle.beside.is_empty(), "{}", n.name);
    }
}

fn position() -> impl Strategy<Value = Point> {
    (51.45..51.55_f64, 2.9..3.1_f64).prop_map(|(lat, lon)| Point { lat, lon })
}

proptest! {
    #[test]
    fn no_service_stands_in_two_groups(services in vec(facts(), 0..12), number in 1u8..=4) {
        let bundle = bundle(&services, number);
        let mut all: Vec<usize> = [&bundle.here, &bundle.perhaps, &bundle.coming, &bundle.everywhere]
            .into_iter().flatten().copied().chain(bundle.beside.iter().map(|(at, _)| *at)).collect();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        prop_assert_eq!(all.len(), count);
        prop_assert!(all.iter().all(|at| *at < services.len()));
    }

    #[test]
    fn what_is_beside_is_named_by_neighbours_only(services in vec(facts(), 0..12), number in 1u8..=4) {
        let neighbours = &invented().edited.neighbourhoods.get(nr(number)).unwrap().neighbours;
        for (at, areas) in bundle(&services, number).beside {
            prop_assert!(!areas.is_empty() && areas.iter().all(|area| neighbours.contains(area)));
            prop_assert_eq!(services[at].stands_in(nr(number)), Known::No);
        }
    }

    #[test]
    fn a_distance_is_a_number_and_exact_only_for_a_point(
        services in vec(facts(), 0..6), position in position(), here in proptest::option::of((1u8..=4).prop_map(NeighbourhoodNr)),
    ) {
        let here = Here { position, neighbourhood: here };
        for facts in &services {
            match here.distance(facts, &[], &invented().edited.neighbourhoods) {
                Some(Distance::Exact(_)) => prop_assert!(false, "no point was given"),
                Some(distance) => {
                    prop_assert!(distance.km().is_finite() && distance.km() >= 0.0);
                    prop_assert!(facts.areas.iter().any(|area| area.len() == 1));
                }
                None => prop_assert!(facts.areas.iter().all(|area| area.len() != 1 || area[0].0 > 4)),
            }
        }
    }
}

fn here(neighbourhood: Option<u8>) -> Here {
    Here { position: Point { lat: 51.50625, lon: 2.99 }, neighbourhood: neighbourhood.map(nr) }
}

fn far(here: &Here, facts: &Facts, points: &[Option<Point>]) -> Option<Distance> {
    here.distance(facts, points, &invented().edited.neighbourhoods)
}

#[test]
fn to_a_known_point_the_distance_is_exact() {
    let point = Point { lat: 51.51625, lon: 2.99 };
    let Some(Distance::Exact(km)) = far(&here(Some(1)), &service(Coverage::Located, &[&[1]]), &[Some(point)]) else {
        panic!()
    };
    assert!((km - 1.112).abs() < 0.01, "{km}");
}

#[test]
fn to_a_neighbourhood_it_is_about_and_within_ones_own_it_is_no_number() {
    let there = service(Coverage::Located, &[&[2]]);
    assert!(matches!(far(&here(Some(1)), &there, &[]), Some(Distance::About(km)) if (1.3..1.5).contains(&km)));
    assert_eq!(far(&here(Some(2)), &there, &[]), Some(Distance::SameNeighbourhood));
    assert!(matches!(far(&here(None), &there, &[]), Some(Distance::About(_))));
}

#[test]
fn the_nearest_place_counts_and_a_place_of_several_neighbourhoods_does_not() {
    let two = service(Coverage::Located, &[&[3], &[2]]);
    let one = service(Coverage::Located, &[&[2]]);
    assert_eq!(far(&here(Some(1)), &two, &[]), far(&here(Some(1)), &one, &[]));
    assert_eq!(far(&here(Some(1)), &service(Coverage::Located, &[&[2, 3]]), &[]), None);
    assert_eq!(far(&here(Some(1)), &service(Coverage::Citywide, &[]), &[]), None);
    assert_eq!(far(&here(Some(1)), &service(Coverage::Located, &[&[99]]), &[]), None);
}

#[test]
fn a_point_that_is_none_is_as_if_there_were_none() {
    for (lat, lon) in [(f64::NAN, 2.99), (51.5, f64::INFINITY), (151.5, 2.99)] {
        let there = service(Coverage::Located, &[&[1]]);
        assert_eq!(far(&here(Some(1)), &there, &[Some(Point { lat, lon })]), Some(Distance::SameNeighbourhood));
    }
    let mut record = invented().edited.services[0].clone();
    record.places = vec![];
    assert_eq!(record.points(), Vec::<Option<Point>>::new());
}
