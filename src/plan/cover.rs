//! Who looks after a child on a day, and when nobody does.

use super::entries::{Plan, Slot};
use super::hours::{Span, stay};
use super::{Records, hours::Stay};
use crate::domain::order;

/// How a child's day is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cover {
    Nothing,
    /// There is something, of which the hours are not all known.
    Unknown,
    /// From when until when somebody is there, in order and without overlap,
    /// and which of the wanted hours stay open.
    Hours {
        there: Vec<Span>,
        open: Vec<Span>,
    },
}

/// How the day of a slot (from 0 for Monday) is covered for a child.
pub fn cover(plan: &Plan, records: &Records, child: usize, slot: Slot, at: usize) -> Cover {
    let entries = plan.of(child, slot).filter(|(_, entry)| entry.days.contains(at));
    let record = |id| records.get(id).map(|record| &**record);
    let stays: Vec<Stay> = entries.map(|(_, entry)| stay(entry, at, record(&entry.service))).collect();
    if stays.is_empty() {
        return Cover::Nothing;
    }
    let spans: Vec<Span> = stays.iter().filter_map(|stay| stay.whole).collect();
    if spans.len() < stays.len() {
        return Cover::Unknown;
    }
    let there = joined(spans);
    let open = match (slot, plan.wanted) {
        (Slot::Week(_), Some(wanted)) => without(wanted, &there),
        _ => Vec::new(),
    };
    Cover::Hours { there, open }
}

/// The same hours in order, with those that touch made one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    order::sort(&mut spans, Ord::cmp);
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.from() <= last.until() => {
                let until = last.until().max(span.until());
                *last = Span::new(last.from(), until).unwrap_or(*last);
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// What of the wanted hours lies in none of the others, which are in order.
fn without(wanted: Span, others: &[Span]) -> Vec<Span> {
    let mut open = Vec::new();
    let mut from = wanted.from();
    for other in others {
        open.extend(Span::new(from, other.from().min(wanted.until())));
        from = from.max(other.until());
    }
    open.extend(Span::new(from, wanted.until()));
    open
}
