//! The rules for what all services share: taxonomy, region, neighbourhoods,
//! holidays, providers.

use std::collections::BTreeSet;

use super::{Report, TEXT_MAX};
use crate::catalogue::Edited;
use crate::domain::*;

pub(super) fn check_taxonomy(edited: &Edited, report: &mut Report) {
    let taxonomy = &edited.taxonomy;
    report.schema_version(taxonomy.schema_version);
    for category in Category::ALL {
        if taxonomy.category(*category).is_none() {
            report.error("/categories", format!("`{}` is missing: all four have to be there", category.as_str()));
        }
    }
    for (at, category) in taxonomy.categories.iter().enumerate() {
        let pointer = format!("/categories/{at}");
        report.texts(&format!("{pointer}/names"), &category.names, &edited.region);
        report.texts(&format!("{pointer}/hints"), &category.hints, &edited.region);
        check_steps(&category.steps, &pointer, edited, report);
    }
    report.once("/categories", "id", taxonomy.categories.iter().map(|category| category.id.as_str()));
    report.once("/concepts", "id", taxonomy.concepts.iter().map(|concept| &concept.id));
    report.once("/moments", "id", taxonomy.moments.iter().map(|moment| &moment.id));
    for (at, concept) in taxonomy.concepts.iter().enumerate() {
        let pointer = format!("/concepts/{at}");
        report.texts(&format!("{pointer}/names"), &concept.names, &edited.region);
        if let Some(id) = &concept.broader {
            report.concept(format!("{pointer}/broader"), id, taxonomy);
        }
        for (i, id) in concept.related.iter().enumerate() {
            report.concept(format!("{pointer}/related/{i}"), id, taxonomy);
        }
        for (i, id) in concept.doors.iter().enumerate() {
            if edited.services.iter().all(|service| service.id != *id) {
                report.no_service(format!("{pointer}/doors/{i}"), id);
            }
        }
        if broader_chain_returns(taxonomy, concept) {
            report.error(
                format!("{pointer}/broader"),
                "goes round in a circle: one of these concepts has to be without `broader`",
            );
        }
    }
    for (at, moment) in taxonomy.moments.iter().enumerate() {
        let pointer = format!("/moments/{at}");
        report.texts(&format!("{pointer}/names"), &moment.names, &edited.region);
        report.texts(&format!("{pointer}/titles"), &moment.titles, &edited.region);
        for (i, id) in moment.concepts.iter().enumerate() {
            report.concept(format!("{pointer}/concepts/{i}"), id, taxonomy);
            let in_a_step = moment.steps.iter().any(|step| step.concepts.contains(id));
            if !moment.steps.is_empty() && !in_a_step {
                report.error(format!("{pointer}/steps"), format!("none of them holds `{id}`, which the moment needs"));
            }
        }
        let same_finder = |other: &Moment| moment.finder.is_some() && other.finder == moment.finder;
        if taxonomy.moments[..at].iter().any(same_finder) {
            report.error(format!("{pointer}/finder"), "is the page of another moment already");
        }
        check_steps(&moment.steps, &pointer, edited, report);
    }
}

/// Each step has a heading and concepts, and a name of its own in addresses.
fn check_steps(steps: &[Step], pointer: &str, edited: &Edited, report: &mut Report) {
    for (at, step) in steps.iter().enumerate() {
        let pointer = format!("{pointer}/steps/{at}");
        report.texts(&format!("{pointer}/heading"), &step.heading, &edited.region);
        for (i, id) in step.concepts.iter().enumerate() {
            report.concept(format!("{pointer}/concepts/{i}"), id, &edited.taxonomy);
        }
        match step.concepts.first() {
            None => report.error(format!("{pointer}/concepts"), "is empty: the step would show nothing"),
            Some(name) if steps[..at].iter().any(|other| other.concepts.first() == Some(name)) => {
                report.error(format!("{pointer}/concepts/0"), format!("another step begins with `{name}`, too"));
            }
            Some(_) => {}
        }
    }
}

fn broader_chain_returns(taxonomy: &Taxonomy, concept: &Concept) -> bool {
    let mut seen = BTreeSet::from([&concept.id]);
    let mut next = concept.broader.as_ref();
    while let Some(id) = next {
        if !seen.insert(id) {
            return true;
        }
        next = taxonomy.concept(id).and_then(|c| c.broader.as_ref());
    }
    false
}

pub(super) fn check_region(edited: &Edited, report: &mut Report) {
    let region = &edited.region;
    report.schema_version(region.schema_version);
    if !region.offers(Lang::NL) {
        report.error("/languages", "does not offer `nl`: Dutch is the source of every text");
    }
    for (lang, _) in &region.languages {
        for (form, _) in crate::l10n::PLACE_FORMS {
            if !region.names.get(lang).is_some_and(|forms| forms.contains_key(form)) {
                report.error(format!("/names/{lang}"), format!("lacks the form `{form}` of the place's name"));
            }
        }
    }
    check_reaching(edited, report);
    for (at, term) in region.terms.iter().enumerate() {
        report.texts(&format!("/terms/{at}/explanation"), &term.explanation, region);
    }
    for (at, route) in region.routes.iter().enumerate() {
        let pointer = format!("/routes/{at}/url");
        report.link(&pointer, &route.url);
        if !route.url.contains(RouteLink::TO) {
            report.error(&pointer, format!("lacks `{}`, where the place belongs", RouteLink::TO));
        }
    }
    if let Some(link) = &region.leave_to {
        report.link("/leave_to", link);
    }
    if jiff::tz::TimeZone::get(&region.time_zone).is_err() {
        report
            .error("/time_zone", format!("`{}` is not a time zone: write it as in Europe/Brussels", region.time_zone));
    }
    if region.country.parse::<phonenumber::country::Id>().is_err() {
        report.error(
            "/country",
            format!("`{}` is not a country: write its two letters (ISO 3166-1), as in BE", region.country),
        );
    }
    report.texts("/search_example", &region.search_example, region);
    report.texts("/help_desk/texts", &region.help_desk.texts, region);
    report.link("/catalogue_licence_url", &region.catalogue_licence_url);
}

/// The people one can reach: their numbers, their addresses, their records.
fn check_reaching(edited: &Edited, report: &mut Report) {
    let region = &edited.region;
    let known: BTreeSet<_> = edited.services.iter().map(|s| &s.id).collect();
    let mut named = |pointer: String, id: &ServiceId| {
        if !known.contains(id) {
            report.no_service(pointer, id);
        }
    };
    for (at, id) in region.help_desk.services.iter().enumerate() {
        named(format!("/help_desk/services/{at}"), id);
    }
    for (at, number) in region.emergency.iter().enumerate() {
        number.service.iter().for_each(|id| named(format!("/emergency/{at}/service"), id));
    }
    report.phone("/help_desk/phone", &region.help_desk.phone, &region.country);
    for (at, number) in region.emergency.iter().enumerate() {
        report.phone(&format!("/emergency/{at}/number"), &number.number, &region.country);
        report.texts(&format!("/emergency/{at}/names"), &number.names, region);
    }
    let addresses = [("/operator/email", &region.operator.email), ("/corrections_email", &region.corrections_email)];
    for (pointer, address) in addresses {
        address.iter().for_each(|address| report.email(pointer, address));
    }
}

pub(super) fn check_neighbourhoods(edited: &Edited, report: &mut Report) {
    let list = &edited.neighbourhoods;
    report.schema_version(list.schema_version);
    report.once("/neighbourhoods", "nr", list.neighbourhoods.iter().map(|n| n.nr.0));
    for (at, n) in list.neighbourhoods.iter().enumerate() {
        let pointer = format!("/neighbourhoods/{at}");
        report.text(&format!("{pointer}/name"), &n.name, TEXT_MAX);
        if n.neighbours.contains(&n.nr) {
            report.error(format!("{pointer}/neighbours"), "names the neighbourhood itself: take it out");
        }
        let fault = fault_of_boundary(n);
        if let Some(fault) = fault {
            report.error(format!("{pointer}/boundary"), fault);
        }
        if !n.centroid.is_on_earth() {
            let wrong = "is not on Earth: lat is -90 to 90, lon -180 to 180 degrees";
            report.error(format!("{pointer}/centroid"), wrong);
        } else if fault.is_none() && !is_around(&n.boundary, &n.centroid) {
            let wrong = "lies outside the boundary: correct it (`lat` and `lon` may be swapped)";
            report.error(format!("{pointer}/centroid"), wrong);
        }
        for (i, other) in n.neighbours.iter().enumerate() {
            let pointer = format!("{pointer}/neighbours/{i}");
            match list.get(*other) {
                None => report.no_neighbourhood(pointer, *other),
                // Of one that could not be read the neighbours are not known.
                Some(other) if !other.neighbours.contains(&n.nr) && !report.unread.neighbourhoods => {
                    report.error(
                        pointer,
                        format!("{} does not name it back: add {} there, or take it out here", other.name, n.nr.0),
                    );
                }
                Some(_) => {}
            }
        }
    }
}

/// Why a boundary cannot be drawn. One that is left out draws nothing.
fn fault_of_boundary(neighbourhood: &Neighbourhood) -> Option<&'static str> {
    let ring = &neighbourhood.boundary;
    if ring.is_empty() {
        None
    } else if ring.first() != ring.last() {
        Some("is not closed: the last point has to be the first again")
    } else if ring.len() < 4 {
        Some("needs at least three points, then the first again")
    } else {
        (!neighbourhood.boundary_is_on_earth())
            .then_some("holds a point that is not on earth: longitude, then latitude")
    }
}

/// Whether a point lies between the outermost ones of a boundary, which may
/// bend around it; one that is left out is around everything.
fn is_around(boundary: &[(f64, f64)], point: &Point) -> bool {
    let between = |place: f64, of: fn(&(f64, f64)) -> f64| {
        boundary.iter().any(|corner| of(corner) <= place) && boundary.iter().any(|corner| of(corner) >= place)
    };
    boundary.is_empty() || between(point.lon, |corner| corner.0) && between(point.lat, |corner| corner.1)
}

pub(super) fn check_holidays(edited: &Edited, report: &mut Report) {
    report.schema_version(edited.holidays.schema_version);
    report.once("/kinds", "id", edited.holidays.kinds.iter().map(|kind| &kind.id));
    for (at, kind) in edited.holidays.kinds.iter().enumerate() {
        report.texts(&format!("/kinds/{at}/names"), &kind.names, &edited.region);
    }
    for (at, holiday) in edited.holidays.school_holidays.iter().enumerate() {
        let pointer = format!("/school_holidays/{at}");
        if holiday.end < holiday.start {
            let (start, end) = (holiday.start, holiday.end);
            report.error(&pointer, format!("ends ({end}) before it starts ({start}): swap or correct them"));
        }
        if !edited.holidays.kinds.iter().any(|k| k.id == holiday.kind) && !report.unread.holiday_kinds {
            report.error(
                format!("{pointer}/kind"),
                format!("`{}` is not a kind of holiday: name one of `kinds`", holiday.kind),
            );
        }
    }
}

pub(super) fn check_providers(edited: &Edited, report: &mut Report) {
    report.once("/providers", "id", edited.providers.iter().map(|provider| &provider.id));
    for (at, provider) in edited.providers.iter().enumerate() {
        report.text(&format!("/providers/{at}/name"), &provider.name, TEXT_MAX);
        if let Some(website) = &provider.website {
            report.link(&format!("/providers/{at}/website"), website);
        }
    }
}
