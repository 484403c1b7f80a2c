//! Sorting, compiled once: the standard library's sort weighs some 4 kB in the
//! app for every type it sorts.

use std::cmp::Ordering;

/// Up to this many are kept in order while looking for the best.
const FEW: usize = 256;

/// The positions below `length` in order; equal ones as they come.
pub fn ordered(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..length).collect();
    positions.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    positions
}

/// The first `limit` of the items in order, without sorting the rest.
pub fn first(limit: usize, items: &[usize], compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if limit > FEW || limit >= items.len() {
        let order = ordered(items.len(), &|a, b| compare(items[a], items[b]));
        return order.into_iter().take(limit).map(|at| items[at]).collect();
    }
    let mut kept: Vec<usize> = Vec::with_capacity(limit + 1);
    for item in items {
        if kept.len() == limit && kept.last().is_none_or(|last| compare(*item, *last) != Ordering::Less) {
            continue;
        }
        let at = kept.partition_point(|other| compare(*other, *item) != Ordering::Greater);
        kept.insert(at, *item);
        kept.truncate(limit);
    }
    kept
}

/// Puts a list in order; equal ones stay as they come.
pub fn sort<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = ordered(list.len(), &|a, b| compare(&list[a], &list[b]));
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(order.into_iter().filter_map(|at| taken[at].take()));
}
