//! Points and how far they are from each other.

use proptest::prelude::*;
use wegwijs::domain::Point;

fn point() -> impl Strategy<Value = Point> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| Point { lat, lon })
}

#[test]
fn a_degree_of_latitude_is_111_km() {
    let degree = Point { lat: 51.0, lon: 3.7 }.distance_km(&Point { lat: 52.0, lon: 3.7 });
    assert!((degree - 111.195).abs() < 0.01, "{degree}");
}

#[test]
fn a_degree_of_longitude_shrinks_towards_the_pole() {
    let degree = Point { lat: 60.0, lon: 3.0 }.distance_km(&Point { lat: 60.0, lon: 4.0 });
    assert!((degree - 111.195 / 2.0).abs() < 0.01, "{degree}");
}

/// The great circle (haversine), in kilometres.
fn great_circle(a: &Point, b: &Point) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let h = half(a.lat, b.lat) + a.lat.to_radians().cos() * b.lat.to_radians().cos() * half(a.lon, b.lon);
    2.0 * 6371.0 * h.sqrt().min(1.0).asin()
}

proptest! {
    #[test]
    fn a_distance_is_the_great_circles_within_a_percent(
        lat in -70.0..70.0, lon in -170.0..170.0, north in -3.0..3.0, east in -3.0..3.0,
    ) {
        let a = Point { lat, lon };
        let b = Point { lat: lat + north, lon: lon + east };
        let (km, circle) = (a.distance_km(&b), great_circle(&a, &b));
        prop_assert!((km - circle).abs() <= circle * 0.01 + 1e-6, "{} for {}", km, circle);
    }

    #[test]
    fn distance_is_as_far_there_as_back_and_none_to_itself(a in point(), b in point()) {
        prop_assert!(a.distance_km(&a) < 1e-6);
        prop_assert!((a.distance_km(&b) - b.distance_km(&a)).abs() < 1e-3);
    }
}
