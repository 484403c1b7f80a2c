//! Where one looks further from a service.

use wegwijs::domain::*;
use wegwijs::search::{Engine, Facts, Related};

use crate::catalogue::{invented, shipped};

fn facts(concept: &str, area: Option<u8>, ages: Option<(&str, &str)>) -> Facts {
    let age = |text: &str| Some(text.parse().unwrap());
    Facts {
        categories: vec![Category::Childcare],
        concepts: vec![concept.parse().unwrap()],
        coverage: if area.is_some() { Coverage::Located } else { Coverage::Citywide },
        areas: area.map(|nr| vec![NeighbourhoodNr(nr)]).into_iter().collect(),
        ages: ages.map(|(from, to)| AgeRange { from: age(from), to: age(to), sources: vec![] }).into_iter().collect(),
        cost: CostKind::Unknown,
        uitpas: Known::Unknown,
        holidays: Known::Unknown,
        school_time: Known::Unknown,
        parts: vec![],
        spoken: vec![],
        mother_tongue: Known::Unknown,
        wheelchair: Access::Unknown,
        extra_support: Access::Unknown,
    }
}

/// The neighbourhoods of the invented region: which border which is read from
/// there.
fn neighbourhoods() -> &'static Neighbourhoods {
    &invented().edited.neighbourhoods
}

#[test]
fn the_same_need_is_shown_the_closest_first() {
    let home = &neighbourhoods().neighbourhoods[0];
    let next = home.neighbours[0];
    let far = neighbourhoods().neighbourhoods.iter().find(|n| n.nr != home.nr && !home.neighbours.contains(&n.nr));
    let far = far.map(|n| n.nr.0).unwrap();
    let all = [
        facts("nursery", Some(far), None),
        facts("nursery", None, None),
        facts("nursery", Some(next.0), None),
        facts("nursery", Some(home.nr.0), None),
        facts("nursery", Some(home.nr.0), None),
        facts("other", Some(far), None),
    ];
    let related = Related::to(&all[4], Some(4), &all, neighbourhoods());
    assert_eq!(related.same_need, [3, 2, 1, 0], "itself and other needs are not among them");
    assert!(related.nearby.is_empty(), "what is shown above is not shown again");
}

#[test]
fn nearby_is_only_what_is_surely_in_the_same_neighbourhood() {
    let mut maybe = facts("b", Some(1), None);
    maybe.areas = vec![vec![NeighbourhoodNr(1), NeighbourhoodNr(2)]];
    let all = [facts("a", Some(1), None), maybe, facts("c", None, None), facts("d", Some(1), None)];
    assert_eq!(Related::to(&all[0], Some(0), &all, neighbourhoods()).nearby, [3]);
    assert!(Related::to(&all[2], Some(2), &all, neighbourhoods()).nearby.is_empty());
}

#[test]
fn the_next_age_follows_on_and_goes_further() {
    let all = [
        facts("a", None, Some(("P8W", "P3Y"))),
        facts("b", None, Some(("P2Y6M", "P12Y"))),
        facts("c", None, Some(("P1Y", "P2Y"))),
        facts("d", None, Some(("P12Y", "P18Y"))),
        facts("e", None, None),
    ];
    assert_eq!(Related::to(&all[0], Some(0), &all, neighbourhoods()).next_age, [1]);
    assert_eq!(Related::to(&all[1], Some(1), &all, neighbourhoods()).next_age, [3]);
    assert!(Related::to(&all[4], Some(4), &all, neighbourhoods()).next_age.is_empty(), "unknown ages follow nothing");
}

#[test]
fn in_both_catalogues_no_list_is_long_and_nothing_stands_twice_or_leads_to_itself() {
    for catalogue in [shipped(), invented()] {
        let engine = Engine::from_index(&catalogue.index, catalogue.edited.neighbourhoods.clone()).unwrap();
        let all: Vec<Facts> = (0..engine.services()).filter_map(|nr| engine.facts(nr)).collect();
        for (nr, own) in all.iter().enumerate() {
            let Related { same_need, nearby, next_age } =
                Related::to(own, Some(nr), &all, &catalogue.edited.neighbourhoods);
            let mut all: Vec<usize> = [&same_need[..], &nearby[..], &next_age[..]].concat();
            assert!(same_need.len() <= 4 && nearby.len() <= 4 && next_age.len() <= 4);
            assert!(!all.contains(&nr));
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count);
        }
    }
}
