//! Leaves out the points of a drawing that nobody would miss, from both sides
//! of a border at once (Visvalingam and Whyatt's method on the net of borders).

use std::collections::{BTreeMap, BTreeSet};

use super::Dot;

/// Twice the area, in square units, of a corner that is not seen.
const UNSEEN: i64 = 6;

/// The rings without their unseen corners. A point where three borders meet
/// always stays.
pub fn simplified(rings: Vec<Vec<Dot>>) -> Vec<Vec<Dot>> {
    let mut net: BTreeMap<Dot, BTreeSet<Dot>> = BTreeMap::new();
    for ring in &rings {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)).filter(|(a, b)| a != b) {
            net.entry(*a).or_default().insert(*b);
            net.entry(*b).or_default().insert(*a);
        }
    }
    let mut queue: BTreeSet<(i64, Dot)> = net.keys().filter_map(|dot| Some((corner(&net, *dot)?, *dot))).collect();
    while let Some((area, dot)) = queue.pop_first() {
        if area > UNSEEN {
            break;
        }
        // What it was worth may have changed since.
        let Some((before, after)) = removable(&net, dot).filter(|_| corner(&net, dot) == Some(area)) else {
            continue;
        };
        net.remove(&dot);
        for (end, other) in [(before, after), (after, before)] {
            if let Some(joined) = net.get_mut(&end) {
                joined.remove(&dot);
                joined.insert(other);
            }
            queue.extend(corner(&net, end).map(|area| (area, end)));
        }
    }
    rings.into_iter().map(|ring| ring.into_iter().filter(|dot| net.contains_key(dot)).collect()).collect()
}

/// The two points beside one that can be left out: exactly two borders lead
/// to it, and leaving it out lays no border over another.
fn removable(net: &BTreeMap<Dot, BTreeSet<Dot>>, dot: Dot) -> Option<(Dot, Dot)> {
    let beside: Vec<Dot> = net.get(&dot)?.iter().copied().collect();
    let [before, after] = beside[..] else { return None };
    (!net.get(&before)?.contains(&after)).then_some((before, after))
}

/// Twice the area of the triangle a point makes with those beside it.
fn corner(net: &BTreeMap<Dot, BTreeSet<Dot>>, dot: Dot) -> Option<i64> {
    let (a, b) = removable(net, dot)?;
    let side = |p: Dot, q: Dot| (i64::from(q.0) - i64::from(p.0), i64::from(q.1) - i64::from(p.1));
    let ((ax, ay), (bx, by)) = (side(dot, a), side(dot, b));
    Some((ax * by - ay * bx).abs())
}
