//! For whom, where, when, in which languages and for what price, in the terms
//! of schema.org. What is not known is left out.

use serde_json::{Value, json};

use super::Description;
use crate::domain::*;
use crate::tool::export::{list, object, text};

const CURRENCY: &str = "EUR";

impl Description<'_> {
    /// Ages in years, with a fraction for months.
    pub(super) fn audience(&self) -> Option<Value> {
        let audience = &self.service.audience;
        let years = |age: Age| {
            let years = f64::from(age.in_months()) / 12.0;
            if years.fract() == 0.0 { json!(age.in_months() / 12) } else { json!((years * 100.0).round() / 100.0) }
        };
        let ages = audience.ages.iter().map(|range| {
            object([
                ("@type", Some(json!("PeopleAudience"))),
                ("suggestedMinAge", range.from.map(years)),
                ("suggestedMaxAge", range.to.map(years)),
            ])
        });
        let groups = audience.groups.iter().filter(|group| **group != Group::Everyone);
        let groups = groups.map(|group| json!({ "@type": "PeopleAudience", "audienceType": group }));
        list(ages.chain(groups).collect())
    }

    /// "6-12", "12-".
    pub(super) fn typical_ages(&self) -> Option<Value> {
        let range = self.service.audience.ages.first()?;
        let end = |age: Option<Age>| age.map(|age| (age.in_months() / 12).to_string()).unwrap_or_default();
        let from = range.from.map_or_else(|| "0".to_owned(), |age| end(Some(age)));
        Some(json!(format!("{from}-{}", end(range.to))))
    }

    pub(super) fn area_served(&self) -> Option<Value> {
        let name = self.region.place(self.lang, "name");
        let all = self.service.coverage == Coverage::Citywide;
        all.then(|| json!({ "@type": "AdministrativeArea", "name": name }))
    }

    pub(super) fn place(&self, place: &Place) -> Value {
        let parts = [&place.street, &place.postal_code, &place.locality];
        let address = parts.iter().any(|part| part.is_some()).then(|| {
            object([
                ("@type", Some(json!("PostalAddress"))),
                ("streetAddress", place.street.as_deref().and_then(text)),
                ("postalCode", place.postal_code.as_deref().and_then(text)),
                ("addressLocality", place.locality.as_deref().and_then(text)),
                ("addressCountry", Some(json!(self.region.country))),
            ])
        });
        let geo = place.point.filter(Point::is_on_earth);
        let access = place.access.as_ref().unwrap_or(&self.service.access);
        object([
            ("@type", Some(json!("Place"))),
            ("name", place.name.as_deref().and_then(text)),
            ("address", address),
            ("geo", geo.map(|p| json!({ "@type": "GeoCoordinates", "latitude": p.lat, "longitude": p.lon }))),
            ("amenityFeature", list(amenities(access))),
        ])
    }

    /// One channel for each place, one for calling, one for the web.
    pub(super) fn channels(&self, places: &[Value]) -> Vec<Value> {
        let service = self.service;
        let languages = list(self.spoken());
        let own = |kind| service.contacts.iter().filter(move |contact| contact.kind == kind);
        let phones = own(ContactKind::Phone).map(|contact| {
            let point = [
                ("@type", Some(json!("ContactPoint"))),
                ("telephone", Some(json!(contact.value))),
                ("name", contact.label.as_deref().and_then(text)),
            ];
            ("servicePhone", object(point))
        });
        let websites = own(ContactKind::Website).map(|contact| ("serviceUrl", json!(contact.value)));
        let register = service.taking_part.register_url.iter().map(|url| ("serviceUrl", json!(url)));
        let places = places.iter().map(|place| ("serviceLocation", place.clone()));
        let channels = places.chain(phones).chain(websites).chain(register);
        channels
            .map(|(field, value)| {
                object([
                    ("@type", Some(json!("ServiceChannel"))),
                    (field, Some(value)),
                    ("availableLanguage", languages.clone()),
                ])
            })
            .collect()
    }

    /// BCP 47 tags.
    pub(super) fn spoken(&self) -> Vec<Value> {
        self.service.languages.iter().flat_map(|languages| &languages.spoken).map(|lang| json!(lang)).collect()
    }

    pub(super) fn opening_hours(&self) -> Vec<Value> {
        let whole_year = self.service.when.hours.iter().filter(|hours| hours.months.is_empty());
        whole_year
            .map(|hours| {
                object([
                    ("@type", Some(json!("OpeningHoursSpecification"))),
                    ("dayOfWeek", Some(days(&hours.days))),
                    ("opens", hours.opens.map(time)),
                    ("closes", hours.closes.map(time)),
                ])
            })
            .collect()
    }

    pub(super) fn event_schedule(&self, period: &Period) -> Option<Value> {
        let timed = !period.days.is_empty() || period.opens.or(period.closes).is_some();
        let by_day = if period.days.is_empty() { Weekday::ALL } else { &period.days };
        timed.then(|| {
            object([
                ("@type", Some(json!("Schedule"))),
                ("repeatFrequency", Some(json!("P1W"))),
                ("byDay", Some(days(by_day))),
                ("startDate", Some(json!(period.start))),
                ("endDate", Some(json!(period.end))),
                ("startTime", period.opens.map(time)),
                ("endTime", period.closes.map(time)),
                ("scheduleTimezone", Some(json!(self.region.time_zone))),
            ])
        })
    }

    pub(super) fn offers(&self) -> Vec<Value> {
        let amounts = self.service.cost.iter().flat_map(|cost| &cost.amounts);
        let offers = amounts.map(|amount| {
            let label = amount.label.get(self.lang).map(|(_, label)| json!(label));
            if amount.min_cents == amount.max_cents {
                return object([
                    ("@type", Some(json!("Offer"))),
                    ("name", label),
                    ("price", Some(json!(euro(amount.min_cents)))),
                    ("priceCurrency", Some(json!(CURRENCY))),
                ]);
            }
            let span = object([
                ("@type", Some(json!("PriceSpecification"))),
                ("minPrice", Some(json!(euro(amount.min_cents)))),
                ("maxPrice", Some(json!(euro(amount.max_cents)))),
                ("priceCurrency", Some(json!(CURRENCY))),
            ]);
            object([("@type", Some(json!("Offer"))), ("name", label), ("priceSpecification", Some(span))])
        });
        let free =
            self.service.cost.as_ref().is_some_and(|cost| cost.kind == CostKind::Free && cost.amounts.is_empty());
        let nothing = free.then(|| json!({ "@type": "Offer", "price": "0.00", "priceCurrency": CURRENCY }));
        offers.chain(nothing).collect()
    }

    /// Only where it is known.
    pub(super) fn free(&self) -> Option<Value> {
        match self.service.cost.as_ref()?.kind {
            CostKind::Free => Some(json!(true)),
            CostKind::Fixed => Some(json!(false)),
            CostKind::ByIncome | CostKind::Mixed | CostKind::Unknown => None,
        }
    }
}

/// What is there, or known not to be; what is there in part only is neither.
fn amenities(access: &AccessFacts) -> Vec<Value> {
    let all = [("wheelchair access", access.wheelchair), ("accessible toilet", access.toilet)];
    let known = all.into_iter().filter_map(|(name, access)| match access {
        Access::Yes => Some((name, true)),
        Access::No => Some((name, false)),
        Access::Partly | Access::Unknown => None,
    });
    known
        .map(|(name, value)| json!({ "@type": "LocationFeatureSpecification", "name": name, "value": value }))
        .collect()
}

fn euro(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// schema.org writes the end of the day as 23:59.
fn time(hour: Hour) -> Value {
    if hour.minutes == 24 * 60 { json!("23:59") } else { json!(hour) }
}

fn days(days: &[Weekday]) -> Value {
    let name = |day: &Weekday| match day {
        Weekday::Mo => "https://schema.org/Monday",
        Weekday::Tu => "https://schema.org/Tuesday",
        Weekday::We => "https://schema.org/Wednesday",
        Weekday::Th => "https://schema.org/Thursday",
        Weekday::Fr => "https://schema.org/Friday",
        Weekday::Sa => "https://schema.org/Saturday",
        Weekday::Su => "https://schema.org/Sunday",
    };
    days.iter().map(name).collect()
}
