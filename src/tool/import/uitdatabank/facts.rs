//! Ages, prices, facilities and what makes a record none of ours.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::{Context, Draft, Fields};
use super::{calendar, text_in};
use crate::domain::*;
use crate::search::fold;

/// From this age on an activity is for adults alone, in years: the catalogue
/// goes up to 25.
const ADULT: u16 = 18;
const OLDEST: u16 = 25;

/// Days of birth between which a child can take part; kept as they are.
const BIRTHS: &str = "birthdateRange";

/// Whether it does not take place.
pub(super) fn cancelled(record: &mut Fields) -> Option<&'static str> {
    let status = record.object("status").and_then(|mut status| status.string("type"));
    match status.as_deref() {
        Some("Unavailable") => Some("cancelled"),
        Some("TemporarilyUnavailable") => Some("postponed"),
        _ => None,
    }
}

/// Why no family can use it.
pub(super) fn not_for_families(draft: &Draft, record: &Value) -> Option<&'static str> {
    let adults = |range: &AgeRange| {
        let from = range.from.map_or(0, |age| age.years);
        from > OLDEST || (from >= ADULT && range.to.is_none_or(|to| to.years > OLDEST))
    };
    let ages = &draft.audience.ages;
    match record["audience"]["audienceType"].as_str() {
        Some("education") => Some("for school groups"),
        Some("members") => Some("for members only"),
        _ => (!ages.is_empty() && ages.iter().all(adults)).then_some("for adults"),
    }
}

/// `6-12`, `12-`, `-12`; none for `-`, which is all ages.
fn range_of(text: &str) -> Option<Result<AgeRange, ()>> {
    let text = text.trim();
    if text == "-" || text.is_empty() {
        return None;
    }
    let year = |part: &str| -> Result<Option<Age>, ()> {
        match part.trim() {
            "" => Ok(None),
            digits => digits.parse().ok().filter(|years| *years <= 120).map(|years| Some(Age::years(years))).ok_or(()),
        }
    };
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let ends = year(from).and_then(|from| Ok((from, year(to)?)));
    let in_order =
        |(from, to): &(Option<Age>, Option<Age>)| from.zip(*to).is_none_or(|(from, to)| from.years <= to.years);
    Some(ends.ok().filter(in_order).map(|(from, to)| AgeRange { from, to, sources: Vec::new() }).ok_or(()))
}

impl Draft {
    pub(super) fn ages(&mut self, record: &mut Fields, main: Lang, context: &Context) {
        let text = record.string("typicalAgeRange");
        match text.as_deref().and_then(range_of) {
            Some(Ok(range)) => self.audience.ages.push(range),
            Some(Err(())) => {
                self.told.push("`typicalAgeRange` is not a range of ages".to_owned());
                self.keep("typicalAgeRange", text.clone());
            }
            // For everyone, as its maker says it: not an unknown age.
            None if text.as_deref() == Some("-") => self.audience.groups.push(Group::Everyone),
            None => {}
        }
        if let Some(births) = record.value("birthdateRange") {
            let day = |name: &str| births[name].as_str().and_then(|t| t.get(..10)?.parse::<Day>().ok());
            match day("from").zip(day("to")) {
                Some((from, to)) => {
                    let days = [("from", context.day(main, from)), ("to", context.day(main, to))];
                    let text = context.sentence(main, "who-born", &days);
                    self.notes.extend(context.note(NoteAbout::Who, main, &text));
                }
                None => self.told.push("`birthdateRange` has no two days".to_owned()),
            }
            self.keep(BIRTHS, births);
        }
    }

    /// Of births between two days, the ages on the first day of the activity:
    /// from the youngest child's to the oldest's.
    pub(super) fn ages_of_births(&mut self) {
        let Some(births) = self.extra.get(BIRTHS).filter(|_| self.audience.ages.is_empty()) else { return };
        let day = |name: &str| births[name].as_str().and_then(|t| t.get(..10)?.parse::<Day>().ok());
        let start = self.when.periods.iter().map(|period| period.start).min();
        let Some(((from, to), start)) = day("from").zip(day("to")).zip(start) else { return };
        let years = |birth: Day| {
            let had_it = (start.0.month(), start.0.day()) >= (birth.0.month(), birth.0.day());
            u16::try_from(start.0.year() - birth.0.year() - i16::from(!had_it)).ok()
        };
        if let (Some(youngest), Some(oldest)) = (years(to), years(from)) {
            let (from, to) = (Some(Age::years(youngest)), Some(Age::years(oldest)));
            self.audience.ages.push(AgeRange { from, to, sources: Vec::new() });
        }
    }

    /// Base price, tariffs, and the price with a UiTPAS.
    pub(super) fn prices(&mut self, record: &mut Fields, main: Lang) {
        let (mut amounts, mut uitpas, mut base) = (Vec::new(), Known::Unknown, None);
        for price in record.list("priceInfo") {
            let category = price["category"].as_str().unwrap_or("base");
            let cents = price["price"].as_f64().or_else(|| price["price"].as_str()?.parse().ok());
            let cents = cents.map(|euros| (euros * 100.0).round()).filter(|c| (0.0..=f64::from(u32::MAX)).contains(c));
            let euro = price["priceCurrency"].as_str().is_none_or(|currency| currency == "EUR");
            let (Some(cents), true) = (cents, euro) else {
                self.told.push(format!("the price `{category}` is no amount in euro: kept in `extra`"));
                self.keep(&format!("priceInfo/{category}"), price.clone());
                continue;
            };
            let cents = cents as u32;
            match category {
                "uitpas" => uitpas = Known::Yes,
                "base" => base = Some(cents),
                _ => {}
            }
            let label = text_in(price.get("name"), main).unwrap_or_else(|| category.to_owned());
            amounts.push(Amount {
                label: TextMap(BTreeMap::from([(main, label)])),
                min_cents: cents,
                max_cents: cents,
                per: Per::Person,
                sources: Vec::new(),
            });
        }
        if amounts.is_empty() {
            return;
        }
        let kind = match base {
            _ if amounts.iter().all(|amount| amount.max_cents == 0) => CostKind::Free,
            Some(0) => CostKind::Mixed,
            _ => CostKind::Fixed,
        };
        self.cost = Some(Cost { kind, uitpas, amounts, sources: Vec::new() });
    }

    /// Accessibility is a facility there; what is no fact of ours is a note.
    pub(super) fn facilities(&mut self, labels: &[String], main: Lang, context: &Context) {
        let mut others = Vec::new();
        for label in labels {
            match fold(label).as_str() {
                "rolstoeltoegankelijk" | "rolstoel toegankelijk" => self.access.wheelchair = Access::Yes,
                "toegankelijk sanitair" | "aangepast sanitair" | "toegankelijk toilet" => {
                    self.access.toilet = Access::Yes
                }
                _ => others.push(label.as_str()),
            }
        }
        self.notes.extend(context.note(NoteAbout::Access, main, &others.join(", ")));
    }

    /// From when until when one can sign up.
    pub(super) fn booking_days(&mut self, booking: &mut Fields, main: Lang, context: &Context) {
        let mut day = |name: &str| {
            let moment = booking.string(name).and_then(|text| calendar::moment(&text, context));
            moment.map(|moment| context.day(main, Day(moment.date())))
        };
        let (from, to) = (day("availabilityStarts"), day("availabilityEnds"));
        let text = match (from, to) {
            (Some(from), Some(to)) => context.sentence(main, "how-booking", &[("from", from), ("to", to)]),
            (Some(from), None) => context.sentence(main, "how-booking-from", &[("from", from)]),
            (None, Some(to)) => context.sentence(main, "how-booking-until", &[("to", to)]),
            (None, None) => return,
        };
        self.notes.extend(context.note(NoteAbout::How, main, &text));
    }
}
