//! Opendatasoft exports and search answers, versions 1 and 2, JSON and
//! GeoJSON. Every data set has its own fields: the mapping says which is what.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Context, Draft, Format, Import, Maker, SourceNamed, Words};
use crate::domain::*;

pub struct Opendatasoft;

/// What the mapping's `fields` may fill, in one language each for the first
/// four (`name_fr`).
pub const TARGETS: [&str; 20] = [
    "name",
    "summary",
    "description",
    "next_step",
    "id",
    "place",
    "street",
    "postal_code",
    "locality",
    "point",
    "phone",
    "email",
    "website",
    "age_from",
    "age_to",
    "price",
    "provider",
    "terms",
    "modified",
    "register",
];
const IN_LANGUAGES: [&str; 4] = ["name", "summary", "description", "next_step"];

impl Format for Opendatasoft {
    const NAME: &'static str = "opendatasoft";
    const LISTS: &'static [&'static str] = &["records", "results", "features"];

    fn source() -> SourceNamed {
        SourceNamed { publisher: "Opendatasoft".to_owned(), title: "open data".to_owned() }
    }

    fn check(mapping: &super::Mapping) -> Result<(), String> {
        if !mapping.fields.contains_key("name") {
            return Err("`fields` has no `name`: without one there is nothing to import (see --map)".to_owned());
        }
        let known = |field: &&String| {
            let (stem, lang) = field.rsplit_once('_').unwrap_or((field.as_str(), ""));
            TARGETS.contains(&field.as_str()) || (IN_LANGUAGES.contains(&stem) && lang.parse::<Lang>().is_ok())
        };
        match mapping.fields.keys().find(|field| !known(field)) {
            Some(field) => Err(format!("`fields` has `{field}`, which is none of: {}", TARGETS.join(", "))),
            None => Ok(()),
        }
    }

    fn read(value: &Value, at: &str, import: &mut Import) {
        let Some(row) = Row::of(value) else {
            return import.skip(at, "is not a record");
        };
        let context = import.context;
        let asked = |target: &str| context.mapping.fields.get(target).and_then(|pattern| row.filled(pattern));
        let point = row.point(context);
        // Without an id of its own a record is known by what it is and where.
        let id = asked("id").or_else(|| row.id.clone()).or_else(|| {
            let place = point.map(|p| format!("{},{}", p.lat, p.lon)).or_else(|| asked("street"));
            Some(format!("{}@{}", asked("name")?, place?))
        });
        let Some(id) = id else {
            return import.skip(at, "has neither an id nor a name with a place to know it by");
        };
        let mut draft = Draft::new(id, context.mapping.category.unwrap_or(Category::Holiday));
        draft.words = words(&row, context);
        draft.modified =
            asked("modified").or_else(|| row.modified.clone()).and_then(|text| text.get(..10)?.parse().ok());
        let terms = asked("terms").unwrap_or_default();
        draft.labels = terms.split([',', ';', '|']).map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect();
        draft.maker = asked("provider").map(|name| Maker { name, website: None });
        let place = Place {
            name: asked("place"),
            street: asked("street"),
            postal_code: asked("postal_code"),
            locality: asked("locality"),
            point,
            ..Place::default()
        };
        if place.point.is_some() || place.street.is_some() {
            draft.coverage = Coverage::Located;
            draft.place(place, context);
        }
        for (target, kind) in
            [("phone", ContactKind::Phone), ("email", ContactKind::Email), ("website", ContactKind::Website)]
        {
            if let Some(raw) = asked(target) {
                draft.contact(kind, &raw, None);
            }
        }
        if let Some(raw) = asked("register") {
            match super::clean::website(&raw) {
                Some(url) => (draft.taking_part.register_url, draft.taking_part.how) = (Some(url), vec![How::Online]),
                None => draft.told.push(format!("`{raw}` is not a web address")),
            }
        }
        draft.ages_of(asked("age_from"), asked("age_to"));
        draft.price_of(asked("price"), context.lang);
        // What the mapping does not name is kept as it is.
        for (name, value) in row.fields.iter().filter(|(name, _)| !row.is_named(name, &context.mapping.fields)) {
            draft.keep(name, value.clone());
        }
        import.take(draft);
    }
}

fn words(row: &Row, context: &Context) -> BTreeMap<Lang, Words> {
    let langs = context.frame.region.languages.iter().map(|(lang, _)| *lang).chain([context.lang]);
    let mut all = BTreeMap::new();
    for lang in langs {
        let asked = |target: &str| {
            let own = context.mapping.fields.get(&format!("{target}_{lang}"));
            let pattern = own.or_else(|| context.mapping.fields.get(target).filter(|_| lang == context.lang))?;
            row.filled(pattern)
        };
        if let Some(name) = asked("name") {
            let (summary, description, next_step) = (asked("summary"), asked("description"), asked("next_step"));
            all.insert(lang, Words { name, summary, description, next_step });
        }
    }
    all
}

impl Draft {
    fn ages_of(&mut self, from: Option<String>, to: Option<String>) {
        let mut age = |text: Option<String>| {
            let text = text?;
            // Some systems write every number with a fraction.
            let years = text.parse::<f64>().ok().filter(|years| (0.0..=120.0).contains(years) && years.fract() == 0.0);
            if years.is_none() {
                self.told.push(format!("`{text}` is not an age in years"));
            }
            years.map(|years| Age::years(years as u16))
        };
        let (from, to) = (age(from), age(to));
        if from.is_some() || to.is_some() {
            self.audience.ages.push(AgeRange { from, to, sources: Vec::new() });
        }
    }

    fn price_of(&mut self, text: Option<String>, lang: Lang) {
        let Some(text) = text else { return };
        let plain = text.trim_start_matches('€').trim_end_matches("EUR").trim().replace(',', ".");
        let Some(euros) = plain.parse::<f64>().ok().filter(|euros| (0.0..1e6).contains(euros)) else {
            return self.told.push(format!("`{text}` is not a price in euro"));
        };
        let cents = (euros * 100.0).round() as u32;
        let label = TextMap(BTreeMap::from([(lang, text)]));
        let amount = Amount { label, min_cents: cents, max_cents: cents, per: Per::Person, sources: Vec::new() };
        let kind = if cents == 0 { CostKind::Free } else { CostKind::Fixed };
        self.cost = Some(Cost { kind, uitpas: Known::Unknown, amounts: vec![amount], sources: Vec::new() });
    }
}

/// One record, whichever way it is wrapped.
struct Row<'a> {
    id: Option<String>,
    modified: Option<String>,
    fields: &'a Map<String, Value>,
    geometry: Option<&'a Value>,
}

impl<'a> Row<'a> {
    /// `{recordid, fields, geometry}` (v1), `{record: {id, fields}}` (v2.0),
    /// `{type: Feature, properties, geometry}` (GeoJSON), or the fields alone.
    fn of(value: &'a Value) -> Option<Row<'a>> {
        let value = value.get("record").filter(|inner| inner.get("fields").is_some()).unwrap_or(value);
        let inner = |name: &str| value.get(name).and_then(Value::as_object);
        let said = |name: &str| value.get(name).and_then(shown);
        let wrapped = inner("fields").or_else(|| inner("properties").filter(|_| value["type"] == "Feature"));
        match wrapped {
            Some(fields) => Some(Row {
                id: said("recordid").or_else(|| said("id")),
                modified: said("record_timestamp").or_else(|| said("timestamp")),
                fields,
                geometry: value.get("geometry"),
            }),
            None => Some(Row { id: None, modified: None, fields: value.as_object()?, geometry: None }),
        }
    }

    /// A field, or a sentence, which may hold `{field}`; none where a field is
    /// empty. What has a space in it is a sentence.
    fn filled(&self, pattern: &str) -> Option<String> {
        if !pattern.contains(['{', ' ']) {
            return self.fields.get(pattern).and_then(shown);
        }
        let (mut text, mut rest) = (String::new(), pattern);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}')?;
            text += before;
            text += &self.fields.get(name).and_then(shown)?;
            rest = behind;
        }
        Some(text + rest)
    }

    /// Whether what the field says has come in.
    fn is_named(&self, field: &str, patterns: &BTreeMap<String, String>) -> bool {
        let braced = format!("{{{field}}}");
        let is_point = point_of(&self.fields[field]).is_some();
        let named = patterns.values().any(|pattern| pattern == field || pattern.contains(&braced));
        (named && (is_point || shown(&self.fields[field]).is_some()))
            || (is_point && ["geometry", "geo_point_2d"].contains(&field))
    }

    fn point(&self, context: &Context) -> Option<Point> {
        let named = context.mapping.fields.get("point").map(String::as_str);
        let of_field = |name: &str| self.fields.get(name).and_then(point_of);
        named
            .and_then(of_field)
            .or_else(|| of_field("geo_point_2d"))
            .or_else(|| of_field("geometry"))
            .or_else(|| self.geometry.and_then(point_of))
    }
}

/// `{lon, lat}`; `[lat, lon]` or "lat, lon" as `geo_point_2d` of version 1; a
/// GeoJSON point (longitude first).
fn point_of(value: &Value) -> Option<Point> {
    let number = |value: &Value| value.as_f64();
    let point = match value {
        Value::Object(map) if map.contains_key("lat") => {
            Point { lat: number(&value["lat"])?, lon: number(&value["lon"]).or_else(|| number(&value["lng"]))? }
        }
        Value::Object(map) if map.contains_key("geometry") => return point_of(&value["geometry"]),
        Value::Object(_) if value["type"] == "Point" => {
            Point { lat: number(&value["coordinates"][1])?, lon: number(&value["coordinates"][0])? }
        }
        Value::Array(pair) if pair.len() == 2 => Point { lat: number(&pair[0])?, lon: number(&pair[1])? },
        Value::String(text) => {
            let (lat, lon) = text.split_once(',')?;
            Point { lat: lat.trim().parse().ok()?, lon: lon.trim().parse().ok()? }
        }
        _ => return None,
    };
    point.is_on_earth().then_some(point)
}

/// A value in words; a list with commas.
fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(list) => list.iter().filter_map(shown).collect::<Vec<_>>().join(", "),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}
