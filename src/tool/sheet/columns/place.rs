//! Where it is.

use super::super::cells::{list, listed, optional, parsed};
use super::{Column, fact, own, text};
use crate::domain::*;

pub(super) fn place(at: usize) -> Vec<Column> {
    let part = move |name: &str,
                     hint: &'static str,
                     get: fn(&Place) -> String,
                     set: fn(&mut Place, &str) -> Result<(), String>| {
        fact(
            format!("place_{}_{name}", at + 1),
            hint,
            move |s| s.places.get(at).map(get).unwrap_or_default(),
            move |s, cell, sources| {
                while s.places.len() <= at {
                    s.places.push(Place::default());
                }
                s.places[at].sources = sources.to_vec();
                set(&mut s.places[at], cell)
            },
        )
    };
    vec![
        part(
            "name",
            "how the place is called",
            |p| own(&p.name),
            |p, cell| {
                p.name = text(cell);
                Ok(())
            },
        ),
        part(
            "street",
            "street and number",
            |p| own(&p.street),
            |p, cell| {
                p.street = text(cell);
                Ok(())
            },
        ),
        part(
            "postal_code",
            "9050",
            |p| own(&p.postal_code),
            |p, cell| {
                p.postal_code = text(cell);
                Ok(())
            },
        ),
        part(
            "locality",
            "the town",
            |p| own(&p.locality),
            |p, cell| {
                p.locality = text(cell);
                Ok(())
            },
        ),
        part(
            "neighbourhoods",
            "by number; several where only a larger area is known",
            |p| listed(&p.neighbourhoods, |nr| nr.0.to_string()),
            |p, cell| {
                p.neighbourhoods = list(cell, |nr| parsed(nr).map(NeighbourhoodNr))?;
                p.basis = p.basis.or(Some(Basis::Source)).filter(|_| !p.neighbourhoods.is_empty());
                Ok(())
            },
        ),
        part(
            "point",
            "latitude, longitude in degrees: 51.0355, 3.7560",
            |p| p.point.map(|point| format!("{}, {}", point.lat, point.lon)).unwrap_or_default(),
            |p, cell| {
                p.point = optional(cell, |cell| {
                    let (lat, lon) = cell.split_once(',').ok_or("write latitude, longitude: 51.0355, 3.7560")?;
                    Ok(Point { lat: parsed(lat.trim())?, lon: parsed(lon.trim())? })
                })?;
                Ok(())
            },
        ),
    ]
}
