//! What each fact answers to each filter, by example.

use wegwijs::domain::*;
use wegwijs::route::{Price, Question};
use wegwijs::search::{Facts, verdict};

use crate::filters::{ROW, lang, row};

/// A service of which hardly anything is known.
pub fn unknown() -> Facts {
    Facts {
        categories: vec![Category::Holiday],
        concepts: vec![],
        coverage: Coverage::Located,
        areas: vec![],
        ages: vec![],
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

fn at(areas: &[&[u8]]) -> Facts {
    let areas = areas.iter().map(|area| area.iter().copied().map(NeighbourhoodNr).collect()).collect();
    Facts { areas, ..unknown() }
}

/// The verdicts for the neighbourhoods 1 to 4.
fn along_the_row(facts: &Facts, around: bool) -> Vec<Known> {
    let question = |nr| Question { neighbourhood: Some(NeighbourhoodNr(nr)), around, ..Question::default() };
    ROW.map(|nr| verdict(facts, &question(nr), &row())).collect()
}

#[test]
fn a_place_with_candidate_neighbourhoods_is_unknown_for_each_of_them() {
    use Known::*;
    assert_eq!(along_the_row(&at(&[&[2, 3]]), false), [No, Unknown, Unknown, No]);
    let around = along_the_row(&at(&[&[2, 3]]), true);
    assert_eq!(around, [Unknown, Yes, Yes, Unknown], "certain only where both candidates are near");
}

#[test]
fn a_known_place_serves_its_neighbourhood_and_around_it_those_that_border() {
    use Known::*;
    assert_eq!(along_the_row(&at(&[&[1]]), false), [Yes, No, No, No]);
    assert_eq!(along_the_row(&at(&[&[1]]), true), [Yes, Yes, No, No]);
}

#[test]
fn one_of_several_places_is_enough_and_a_place_nobody_knows_leaves_the_rest_open() {
    use Known::*;
    assert_eq!(along_the_row(&at(&[&[1], &[3]]), false), [Yes, No, Yes, No]);
    assert_eq!(along_the_row(&at(&[&[1], &[]]), false), [Yes, Unknown, Unknown, Unknown]);
    let nowhere_known = Facts { coverage: Coverage::Unknown, ..unknown() };
    assert_eq!(along_the_row(&nowhere_known, false), [Unknown; 4]);
}

#[test]
fn a_price_is_free_only_when_the_source_says_so() {
    let prices = |cost, uitpas| Price::ALL.iter().map(|p| Facts { cost, uitpas, ..unknown() }.at_price(*p)).collect();
    let expected: [(CostKind, Known, [Known; 3]); 5] = [
        (CostKind::Free, Known::No, [Known::Yes, Known::Yes, Known::No]),
        (CostKind::Fixed, Known::Unknown, [Known::No, Known::Unknown, Known::No]),
        (CostKind::ByIncome, Known::No, [Known::No, Known::No, Known::Yes]),
        (CostKind::Mixed, Known::Yes, [Known::Unknown, Known::Yes, Known::Unknown]),
        (CostKind::Unknown, Known::Unknown, [Known::Unknown; 3]),
    ];
    for (cost, uitpas, [free, with_uitpas, by_income]) in expected {
        let got: Vec<Known> = prices(cost, uitpas);
        assert_eq!(got, [free, with_uitpas, by_income], "{cost:?}, UiTPAS {uitpas:?}");
    }
}

#[test]
fn a_language_not_on_the_list_is_unknown_unless_no_other_is_spoken() {
    let speaks = |spoken: &[&str], mother_tongue| {
        let spoken = spoken.iter().map(|tag| lang(tag)).collect();
        Facts { spoken, mother_tongue, ..unknown() }.speaks(lang("ar"))
    };
    assert_eq!(speaks(&["nl", "ar"], Known::No), Known::Yes);
    assert_eq!(speaks(&["nl"], Known::Unknown), Known::Unknown);
    assert_eq!(speaks(&["nl"], Known::No), Known::No);
    assert_eq!(speaks(&["nl"], Known::Yes), Known::Yes);
    assert_eq!(speaks(&[], Known::No), Known::Unknown);
    assert_eq!(speaks(&[], Known::Unknown), Known::Unknown);
}
