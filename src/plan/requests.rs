//! What must be asked for, and by when.

use super::Records;
use super::entries::{Plan, Slot};
use crate::domain::order::sort;
use crate::domain::{Day, How, ServiceId};

/// Asking for one service, for all its entries at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub service: ServiceId,
    /// The first day in the plan; none in term time.
    pub first: Option<Day>,
    /// The last day to ask, where the catalogue says how early.
    pub by: Option<Day>,
    /// Nothing has to be asked: one walks in.
    pub open: bool,
}

/// One request for each service, by the last day to ask; those without such a
/// day follow by their first day, what needs no asking stands last.
pub fn requests(plan: &Plan, records: &Records) -> Vec<Request> {
    let mut requests: Vec<Request> = plan
        .services()
        .into_iter()
        .map(|service| {
            let entries = plan.entries().iter().filter(|entry| entry.service == service);
            let weeks = entries.filter(|entry| matches!(entry.slot, Slot::Week(_)));
            let first = weeks.filter_map(|entry| entry.dates().first().copied()).min();
            let taking_part = records.get(&service).map(|record| &record.taking_part);
            let by = taking_part.and_then(|how| first?.before(how.ask_before?));
            let walk_in = |how: &How| matches!(how, How::WalkIn | How::NoneNeeded);
            let open =
                by.is_none() && taking_part.is_some_and(|part| !part.how.is_empty() && part.how.iter().all(walk_in));
            Request { service, first, by, open }
        })
        .collect();
    let far = |day: Option<Day>| (day.is_none(), day);
    let order = |request: &Request| (request.open, far(request.by), far(request.first));
    sort(&mut requests, |a, b| order(a).cmp(&order(b)));
    requests
}
