//! Where a service is given: `service_at_locations`, and what stands there.

use super::attributes::{Own, attributes};
use super::record::Record;
use crate::catalogue::TEXT_MAX;
use crate::domain::*;
use crate::tool::import::Fields;
use crate::tool::import::clean;
use crate::tool::own_words::OwnWord;

/// What accessibility entries say that say nothing but that, folded.
const PLAINLY: [(&str, Access); 7] = [
    ("wheelchair accessible", Access::Yes),
    ("fully wheelchair accessible", Access::Yes),
    ("rolstoeltoegankelijk", Access::Yes),
    ("partly wheelchair accessible", Access::Partly),
    ("gedeeltelijk rolstoeltoegankelijk", Access::Partly),
    ("not wheelchair accessible", Access::No),
    ("niet rolstoeltoegankelijk", Access::No),
];

/// Reads them all; says whether there is a place to go to, and whether one on
/// the web.
pub fn places(fields: &mut Fields, record: &mut Record) -> (bool, bool) {
    let items = fields.list("service_at_locations");
    let only = items.len() == 1;
    let (mut physical, mut virtual_) = (false, false);
    for item in items {
        let Some(mut link) = Fields::of(&item) else {
            record.keep("service_at_locations", &item, Some("an entry of `service_at_locations` is not an object"));
            continue;
        };
        let mut whole = true;
        if let Some(text) = link.prose("description") {
            record.note(NoteAbout::Place, &text);
        }
        let Some(mut location) = link.object("location") else {
            record.keep("service_at_locations", &item, Some("a place has no `location`"));
            continue;
        };
        let kind = location.line("location_type").unwrap_or_else(|| "physical".to_owned());
        let name = location.line("name");
        let label = name.clone().filter(|_| !only);
        for part in [&mut link, &mut location] {
            record.phones(part, label.as_deref());
            whole &= record.contacts(part, label.as_deref());
        }
        whole &= !only || record.schedules(&mut link);
        match kind.as_str() {
            "physical" => {
                let (place, all) = place(name, &mut location, record);
                whole &= all;
                if let Some(place) = place {
                    physical = true;
                    record.draft.place(place, record.context);
                }
            }
            "virtual" => {
                virtual_ = true;
                if let Some(url) = location.line("url") {
                    record.draft.contact(ContactKind::Website, &url, name);
                }
            }
            _ => whole = false,
        }
        if !whole || link.has_left() || location.has_left() {
            record.keep("service_at_locations", &item, None);
        }
    }
    (physical, virtual_)
}

/// A place to go to, if anything is said of it; and whether that was all.
fn place(name: Option<String>, location: &mut Fields, record: &mut Record) -> (Option<Place>, bool) {
    let short = |text: String| clean::shortened(&text, TEXT_MAX);
    let (own, others) = attributes(location);
    let (access, mut whole) = accessibility(location, record);
    whole &= others.is_empty();
    let mut addresses = location.list("addresses").into_iter().filter_map(|item| Fields::of(&item)).collect::<Vec<_>>();
    // Where to go rather than where to write to.
    addresses.sort_by_cached_key(|address| address.clone().line("address_type").is_none_or(|kind| kind != "physical"));
    let mut addresses = addresses.into_iter();
    let mut address = addresses.next();
    let mut said = |name: &str| address.as_mut().and_then(|address| address.line(name));
    let street = [said("address_1"), said("address_2")].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (postal_code, locality) = (said("postal_code"), said("city"));
    let country = said("country");
    said("address_type");
    whole &= country.is_none_or(|country| country.eq_ignore_ascii_case(&record.context.frame.region.country));
    whole &= addresses.next().is_none() && address.is_none_or(|address| !address.has_left());
    let place = Place {
        name: name.map(short),
        street: Some(street).filter(|street| !street.is_empty()).map(short),
        postal_code: postal_code.map(short),
        locality: locality.map(short),
        point: point(location, record),
        access: Some(access).filter(|access| *access != AccessFacts::default()),
        ..Place::default()
    };
    let place = neighbourhoods(place, &own, record);
    let said = [&place.name, &place.street, &place.postal_code, &place.locality].iter().any(|text| text.is_some());
    let says = said || place.point.is_some() || !place.neighbourhoods.is_empty() || place.access.is_some();
    (says.then_some(place), whole && says)
}

/// Those that an export of ours names; a point may still tell it better.
fn neighbourhoods(mut place: Place, own: &Own, record: &mut Record) -> Place {
    let known = |text: &str| {
        let nr = NeighbourhoodNr(text.parse().ok()?);
        record.context.frame.neighbourhoods.get(nr).map(|_| nr)
    };
    place.neighbourhoods = own.all(OwnWord::Neighbourhood, known);
    if !place.neighbourhoods.is_empty() {
        place.basis = Some(own.first(OwnWord::Basis, Basis::parse).unwrap_or(Basis::Source));
    }
    place
}

fn point(location: &mut Fields, record: &mut Record) -> Option<Point> {
    let both = [location.number("latitude"), location.number("longitude")];
    let [Some(lat), Some(lon)] = both else {
        if both.iter().any(Option::is_some) {
            record.tell("a place has only half a position: left out");
        }
        return None;
    };
    let point = Point { lat, lon };
    if !point.is_on_earth() || (lat == 0.0 && lon == 0.0) {
        record.tell(format!("{lat}, {lon} is no position: left out"));
        return None;
    }
    Some(point)
}

/// Facts where an entry says nothing else, notes of all others.
fn accessibility(location: &mut Fields, record: &mut Record) -> (AccessFacts, bool) {
    let (mut facts, mut whole) = (AccessFacts::default(), true);
    for item in location.list("accessibility") {
        let Some(mut entry) = Fields::of(&item) else {
            whole = false;
            continue;
        };
        let (own, _) = attributes(&mut entry);
        let better = |known: &mut Access, said: Access| {
            if !said.is_unknown() {
                *known = said;
            }
            !said.is_unknown()
        };
        let ours = [
            better(&mut facts.wheelchair, own.access(OwnWord::Wheelchair)),
            better(&mut facts.toilet, own.access(OwnWord::Toilet)),
            better(&mut facts.extra_support, own.access(OwnWord::ExtraSupport)),
        ];
        // The UK profile calls it as the entry itself.
        let words = [entry.prose("description"), entry.prose("accessibility")];
        let words = words.into_iter().flatten().chain(entry.prose("details")).filter(|_| !ours.contains(&true));
        let mut seen = Vec::new();
        for text in words {
            let folded = crate::search::words(&text).collect::<Vec<_>>().join(" ");
            match PLAINLY.iter().find(|(words, _)| *words == folded) {
                Some((_, access)) => facts.wheelchair = *access,
                None if seen.contains(&text) => {}
                None => record.note(NoteAbout::Access, &text),
            }
            seen.push(text);
        }
        whole &= !entry.has_left();
    }
    (facts, whole)
}
