//! Rules that look at several records at once.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{Problem, Severity};
use crate::catalogue::Edited;
use crate::domain::{Coverage, Lang, Service};

/// From how alike on two names are taken for one, 0 to 1 (normalised
/// Damerau-Levenshtein distance): a slip in a word of ten letters.
const ALIKE: f64 = 0.9;
/// Most records of one place that are compared with each other: more than
/// that stand under one roof only where the place is not known well.
const MOST: usize = 200;

/// Services that are probably there twice: near-equal names at the same place.
pub(super) fn check_duplicates(edited: &Edited, problems: &mut Vec<Problem>) {
    let mut by_place: BTreeMap<String, Vec<(&Service, String)>> = BTreeMap::new();
    for service in &edited.services {
        let Some((_, text)) = service.text(Lang::NL) else { continue };
        let name = plain(&text.name);
        for place in places(service) {
            by_place.entry(place).or_default().push((service, name.clone()));
        }
    }
    let mut found = Vec::new();
    for together in by_place.values().filter(|together| together.len() <= MOST) {
        for (at, (service, name)) in together.iter().enumerate() {
            let twin = together[..at].iter().find(|(other, other_name)| {
                other.id != service.id && strsim::normalized_damerau_levenshtein(other_name, name) >= ALIKE
            });
            found.extend(twin.map(|(other, _)| (&service.id, &other.id)));
        }
    }
    found.sort();
    found.dedup();
    problems.extend(found.into_iter().map(|(id, other)| Problem {
        file: format!("services/{id}.json"),
        pointer: String::new(),
        severity: Severity::Warning,
        message: format!("has nearly the name and the place of `{other}`: keep one, or say in the names what differs"),
    }));
}

/// Where a service is, as far as two can be compared: its streets; of one
/// without a place, who runs it.
fn places(service: &Service) -> Vec<String> {
    let streets = service.places.iter().filter_map(|place| {
        let town = place.locality.as_ref().or(place.postal_code.as_ref());
        Some(format!("{} {}", plain(place.street.as_ref()?), plain(town.map_or("", String::as_str))))
    });
    let streets: Vec<String> = streets.collect();
    if !streets.is_empty() || service.coverage == Coverage::Located {
        return streets;
    }
    service.providers.iter().map(|provider| format!("by {provider}")).collect()
}

/// Letters and digits in lower case, without marks.
fn plain(text: &str) -> String {
    let letters = text.nfkd().flat_map(char::to_lowercase);
    letters.filter(|c| c.is_alphanumeric() || *c == ' ').collect()
}
