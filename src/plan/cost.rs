//! What is known of the price of a plan. Fixed prices are added up by what
//! they are paid for; what is not known, or goes by income, is named as such
//! and never counts as nothing.

use super::Records;
use super::entries::{Entry, Plan, Slot};
use super::hours::stay;
use crate::domain::{Amount, CostKind, Known, Per, Service, ServiceId};

/// From the least to the most it can be, in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub min: u32,
    pub max: u32,
}

impl Sum {
    fn add(self, other: Sum) -> Sum {
        Sum { min: self.min.saturating_add(other.min), max: self.max.saturating_add(other.max) }
    }

    fn times(amount: &Amount, times: u32) -> Sum {
        Sum { min: amount.min_cents.saturating_mul(times), max: amount.max_cents.saturating_mul(times) }
    }
}

/// What is known of the price of one service in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    Free,
    /// For all its entries and children.
    Sum(Sum),
    ByIncome,
    /// Partly free or by income, partly not.
    Varies,
    /// There is a price, but not for what stands in the plan.
    NotCountable,
    Unknown,
}

/// What a line is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    Holidays,
    /// Every school week again.
    SchoolWeek,
    /// Taking part at all: once, or once a year.
    Joining,
}

/// What one service in the plan costs, for one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub service: ServiceId,
    pub paid_for: For,
    /// Days, each counted for each child.
    pub child_days: u32,
    pub price: Price,
    pub uitpas: Known,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Costs {
    /// In the order of the plan.
    pub lines: Vec<Line>,
    /// What could be added up in the holidays, with what is paid to join.
    pub once: Sum,
    /// What could be added up for each school week.
    pub weekly: Sum,
}

impl Costs {
    /// Lines that are in neither total.
    pub fn left_out(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| !matches!(line.price, Price::Free | Price::Sum(_)))
    }

    fn push(&mut self, line: Line) {
        if let Price::Sum(sum) = line.price {
            let total = if line.paid_for == For::SchoolWeek { &mut self.weekly } else { &mut self.once };
            *total = total.add(sum);
        }
        self.lines.push(line);
    }
}

pub fn costs(plan: &Plan, records: &Records) -> Costs {
    let mut costs = Costs::default();
    for service in plan.services() {
        let record = records.get(&service).map(|record| &**record);
        let uitpas = record.and_then(|record| record.cost.as_ref()).map_or(Known::Unknown, |cost| cost.uitpas);
        let of_it: Vec<&Entry> = plan.entries().iter().filter(|entry| entry.service == service).collect();
        for paid_for in [For::Holidays, For::SchoolWeek] {
            let in_term = |entry: &Entry| matches!(entry.slot, Slot::Term(_)) == (paid_for == For::SchoolWeek);
            let entries: Vec<&Entry> = of_it.iter().copied().filter(|entry| in_term(entry)).collect();
            if entries.is_empty() {
                continue;
            }
            let price = record.map_or(Price::Unknown, |record| price(record, &entries));
            let child_days = entries.iter().map(|entry| entry.days.count() * entry.children.count()).sum();
            costs.push(Line { service: service.clone(), paid_for, child_days, price, uitpas });
        }
        let children = of_it.iter().fold(0, |all, entry| all | entry.children.0).count_ones();
        if let Some(sum) = record.and_then(|record| joining(record, children)) {
            let line = Line { service, paid_for: For::Joining, child_days: 0, price: Price::Sum(sum), uitpas };
            costs.push(line);
        }
    }
    costs
}

/// What is paid for each child to take part at all, where the price is fixed.
fn joining(record: &Service, children: u32) -> Option<Sum> {
    let cost = record.cost.as_ref().filter(|cost| cost.kind == CostKind::Fixed)?;
    let fees = cost.amounts.iter().filter(|amount| is_fee(amount.per));
    fees.map(|amount| Sum::times(amount, children)).reduce(Sum::add)
}

fn is_fee(per: Per) -> bool {
    matches!(per, Per::Year | Per::Registration)
}

fn price(record: &Service, entries: &[&Entry]) -> Price {
    let Some(cost) = &record.cost else { return Price::Unknown };
    match cost.kind {
        CostKind::Free => Price::Free,
        CostKind::ByIncome => Price::ByIncome,
        CostKind::Mixed => Price::Varies,
        CostKind::Unknown => Price::Unknown,
        CostKind::Fixed => fixed(record, &cost.amounts, entries),
    }
}

/// Amounts for time spent are other prices for the same thing: the sum goes
/// from the lowest to the highest. A fee to join says nothing of what the days
/// cost.
fn fixed(record: &Service, amounts: &[Amount], entries: &[&Entry]) -> Price {
    let amounts = amounts.iter().filter(|amount| !is_fee(amount.per));
    let sums = amounts.filter_map(|amount| Some(Sum::times(amount, times(record, amount.per, entries)?)));
    let all = sums.reduce(|a, b| Sum { min: a.min.min(b.min), max: a.max.max(b.max) });
    all.map_or(Price::NotCountable, Price::Sum)
}

/// How often an amount is paid for what stands in the plan; none where that
/// cannot be told.
fn times(record: &Service, per: Per, entries: &[&Entry]) -> Option<u32> {
    let days = |entry: &&Entry| entry.days.count() * entry.children.count();
    match per {
        Per::Time | Per::Day => Some(entries.iter().map(days).sum()),
        Per::Week => Some(entries.iter().map(|entry| entry.children.count()).sum()),
        // Every hour that has begun.
        Per::Hour | Per::HalfHour => {
            let unit = if per == Per::Hour { 60 } else { 30 };
            let minutes =
                |entry: &Entry, at| stay(entry, at, Some(record)).activity.map(|span| u32::from(span.minutes()));
            let stays = entries.iter().flat_map(|entry| entry.days.iter().map(move |at| (*entry, at)));
            stays.map(|(entry, at)| Some(minutes(entry, at)?.div_ceil(unit) * entry.children.count())).sum()
        }
        Per::HalfDay | Per::Month | Per::Person | Per::Year | Per::Registration => None,
    }
}
