//! Rules that look at several records at once.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::{Problem, Severity};
use crate::catalogue::Edited;
use crate::domain::{Coverage, Lang, Service, ServiceId};

/// From how alike on two names are taken for one, 0 to 1 (normalised
/// Damerau-Levenshtein distance): a slip in a word of ten letters.
const ALIKE: f64 = 0.9;
/// Most records of one place that are compared with each other: more than
/// that stand under one roof only where the place is not known well.
const MOST: usize = 200;

/// Services that are probably there twice: near-equal names at the same place.
pub(super) fn check_duplicates(edited: &Edited) -> Vec<Problem> {
    let mut by_place: BTreeMap<String, Vec<(&Service, Name)>> = BTreeMap::new();
    for service in &edited.services {
        let Some((_, text)) = service.text(Lang::NL) else { continue };
        let name = Name::of(&text.name);
        for place in places(service) {
            by_place.entry(place).or_default().push((service, name.clone()));
        }
    }
    let mut found = Vec::new();
    for together in by_place.values().filter(|together| together.len() <= MOST) {
        for (at, (service, name)) in together.iter().enumerate() {
            let twin =
                together[..at].iter().find(|(other, other_name)| other.id != service.id && name.is_like(other_name));
            found.extend(twin.map(|(other, _)| (&service.id, &other.id)));
        }
    }
    found.sort();
    found.dedup();
    let problem = |(id, other): (&ServiceId, &ServiceId)| Problem {
        file: format!("services/{id}.json"),
        pointer: String::new(),
        severity: Severity::Warning,
        message: format!("has nearly the name and the place of `{other}`: keep one, or say in the names what differs"),
    };
    found.into_iter().map(problem).collect()
}

/// A name as it is compared.
#[derive(Clone)]
struct Name {
    text: String,
    /// In characters.
    length: usize,
}

impl Name {
    fn of(text: &str) -> Name {
        let text = plain(text);
        Name { length: text.chars().count(), text }
    }

    /// Every character that one has more is a difference: names of very
    /// different lengths need not be gone through.
    fn is_like(&self, other: &Name) -> bool {
        let (most, fewest) = (self.length.max(other.length), self.length.min(other.length));
        fewest as f64 >= ALIKE * most as f64 && strsim::normalized_damerau_levenshtein(&other.text, &self.text) >= ALIKE
    }
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
