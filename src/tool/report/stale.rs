//! What somebody should call about: never confirmed by a person, confirmed
//! too long ago, or past the day its record holds until. The longest unheard
//! of first, so that the list can be worked down from the top; a confirmation
//! takes a service off it.
//!
//! Ended services are left out. A planned one is asked whether it has started.

use serde_json::{Value, json};

use super::markup::{Markup, tag, words};
use super::page::{page, section};
use super::table::{Cell, Row, Table};
use crate::catalogue::Edited;
use crate::domain::{Age, Contact, ContactKind, Day, PartialDate, Service, State};
use crate::l10n::Localizer;

crate::domain::words!(
    /// Why a service is on the list; it may be for several reasons.
    Reason {
        /// `trust.expires_on` has passed.
        Expired => "expired",
        NeverConfirmed => "never-confirmed",
        ConfirmedLongAgo => "confirmed-long-ago",
        /// Not confirmed of late either: a fresh confirmation makes up for it.
        OldSource => "old-source",
        UndatedSource => "undated-source",
    }
);

/// One service to ask about.
pub struct Stale<'a> {
    pub service: &'a Service,
    pub reasons: Vec<Reason>,
    /// The last day on which what we know can have been so: of the
    /// confirmation or of the newest source, whichever is later.
    pub last_known: Option<PartialDate>,
}

/// The list, and what it was made for.
pub struct StaleList<'a> {
    pub edited: &'a Edited,
    pub on: Day,
    pub months: u16,
    /// Those asked about: everything that has not ended.
    pub looked_at: usize,
    pub list: Vec<Stale<'a>>,
}

impl<'a> StaleList<'a> {
    /// What is stale on a day: not confirmed within so many months before it.
    /// None where the months lead out of the calendar.
    pub fn of(edited: &'a Edited, on: Day, months: u16) -> Option<StaleList<'a>> {
        let span = Age { years: months / 12, months: months % 12, weeks: 0 };
        let limit = on.before(span)?;
        let asked = || edited.services.iter().filter(|service| service.status.state != State::Ended);
        let mut list: Vec<Stale> = asked().filter_map(|service| Stale::of(service, on, limit)).collect();
        list.sort_by_cached_key(|stale| (stale.last_day(), stale.service.id.clone()));
        Some(StaleList { edited, on, months, looked_at: asked().count(), list })
    }

    /// How many are on the list for a reason.
    pub fn count(&self, reason: Reason) -> usize {
        self.list.iter().filter(|stale| stale.reasons.contains(&reason)).count()
    }

    pub fn table(&self, l10n: &Localizer) -> Table {
        let columns = ["id", "name", "last_known", "reasons", "phone", "email", "website"];
        let line = |stale: &Stale| -> Row {
            let reasons: Vec<String> = stale.reasons.iter().map(|reason| reason_name(l10n, *reason)).collect();
            let known = stale.last_known.map_or_else(String::new, |date| date.to_string());
            let contact = |kind| Cell::text(stale.service.contact(kind).map_or_else(String::new, contact_of));
            vec![
                Cell::heading(stale.service.id.as_str()),
                Cell::text(stale.name(l10n)),
                Cell::text(known),
                Cell::text(reasons.join(", ")),
                contact(ContactKind::Phone),
                contact(ContactKind::Email),
                contact(ContactKind::Website),
            ]
        };
        let columns = columns.map(|id| (id, l10n.text(&format!("stale-{}", id.replace('_', "-")))));
        Table { groups: vec![self.list.iter().map(line).collect()], ..Table::new(columns) }
    }

    pub fn json(&self, l10n: &Localizer) -> Value {
        let contact = |contact: &Contact| json!({ "value": contact.value, "of": contact.label });
        let line = |stale: &Stale| {
            let (service, trust) = (stale.service, &stale.service.trust);
            json!({
                "id": service.id, "name": stale.name(l10n), "reasons": stale.reasons,
                "last_known": stale.last_known, "newest_source": service.newest_source(),
                "verified_on": trust.verified_on, "verified_by": trust.verified_by, "expires_on": trust.expires_on,
                "phone": service.contact(ContactKind::Phone).map(contact),
                "email": service.contact(ContactKind::Email).map(contact),
                "website": service.contact(ContactKind::Website).map(contact),
            })
        };
        json!({
            "on": self.on, "older_than_months": self.months, "looked_at": self.looked_at,
            "stale": self.list.iter().map(line).collect::<Vec<_>>(),
        })
    }

    pub fn page(&self, l10n: &Localizer) -> String {
        let values = [
            ("on", l10n.date(self.on.into()).into()),
            ("months", self.months.into()),
            ("stale", self.list.len().into()),
            ("looked", self.looked_at.into()),
        ];
        let reasons = Reason::ALL
            .iter()
            .filter(|reason| self.count(**reason) > 0)
            .map(|reason| words("li", &format!("{}: {}", reason_name(l10n, *reason), self.count(*reason))));
        let summary = Markup::all([
            words("p", &l10n.text_with("stale-summary", &values)),
            tag("ul", &[], Markup::all(reasons)),
            words("p", &l10n.text("stale-how")),
        ]);
        let table = self.table(l10n).html(&l10n.text("stale-caption"));
        let parts = Markup::all([
            section(&l10n.text("coverage-summary"), [tag("div", &[("class", "panel")], summary)]),
            section(&l10n.text("stale-heading"), [table]),
        ]);
        page(l10n, &l10n.text("stale-title"), &l10n.text_with("stale-lead", &values), parts)
    }
}

impl<'a> Stale<'a> {
    fn of(service: &'a Service, on: Day, limit: Day) -> Option<Stale<'a>> {
        let trust = &service.trust;
        let expired = trust.expires_on.is_some_and(|end| end < on);
        let is_fresh = trust.verified_on.is_some_and(|day| day >= limit);
        if is_fresh && !expired {
            return None;
        }
        let newest = service.newest_source();
        let latest = |date: PartialDate| date.latest_day().map(Day);
        let mut reasons = Vec::new();
        reasons.extend(expired.then_some(Reason::Expired));
        if !is_fresh {
            reasons.push(match trust.verified_on {
                None => Reason::NeverConfirmed,
                Some(_) => Reason::ConfirmedLongAgo,
            });
            match newest.map(latest) {
                None => reasons.push(Reason::UndatedSource),
                Some(day) if day < Some(limit) => reasons.push(Reason::OldSource),
                Some(_) => {}
            }
        }
        let confirmed = trust.verified_on.map(PartialDate::from);
        let last_known = newest.into_iter().chain(confirmed).max_by_key(|date| latest(*date));
        Some(Stale { service, reasons, last_known })
    }

    /// The order of the list: what was never dated comes first.
    fn last_day(&self) -> Option<Day> {
        self.last_known.and_then(|date| date.latest_day()).map(Day)
    }

    fn name(&self, l10n: &Localizer) -> String {
        self.service.text(l10n.lang()).map_or_else(String::new, |(_, text)| text.name.clone())
    }
}

/// A contact, with whose it is where that is not the service itself.
fn contact_of(contact: &Contact) -> String {
    match &contact.label {
        Some(label) => format!("{} ({label})", contact.value),
        None => contact.value.clone(),
    }
}

fn reason_name(l10n: &Localizer, reason: Reason) -> String {
    l10n.text(&format!("reason-{}", reason.as_str()))
}
