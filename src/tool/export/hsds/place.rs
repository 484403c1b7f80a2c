//! The places of a service as its `service_at_locations`.

use serde_json::{Value, json};

use super::facts::access_words;
use super::service::Writer;
use crate::domain::*;
use crate::tool::export::{list, object, text};
use crate::tool::own_words::OwnWord;

impl Writer<'_> {
    pub fn places(&mut self) -> Option<Value> {
        let mut notes = text(self.notes(NoteAbout::Place).join("\n"));
        let mut of_access = self.notes(NoteAbout::Access);
        let mut all = Vec::new();
        for (at, place) in self.service.places.iter().enumerate() {
            let number = at.to_string();
            let location = self.location(place, &number, std::mem::take(&mut of_access));
            let note = notes.take();
            all.push(object([
                ("id", Some(json!(self.id(&["place", &number])))),
                ("description", self.standard("notes (place)", note)),
                ("location", Some(location)),
            ]));
        }
        list(all)
    }

    fn location(&mut self, place: &Place, number: &str, notes: Vec<String>) -> Value {
        let part = ["location", number];
        let nrs = place.neighbourhoods.iter().map(|nr| {
            let name = self.edited.neighbourhoods.get(*nr).map(|n| n.name.clone()).unwrap_or_default();
            self.own(OwnWord::Neighbourhood, &part, &nr.0.to_string(), &name)
        });
        let mut own: Vec<Value> = nrs.collect();
        own.extend(place.basis.map(|basis| self.own(OwnWord::Basis, &part, basis.as_str(), "")));
        let mut accessibility: Vec<Value> = notes
            .into_iter()
            .enumerate()
            .map(|(at, note)| json!({ "id": self.id(&["location", number, "note", &at.to_string()]), "description": note }))
            .collect();
        for (word, code) in place.access.iter().flat_map(access_words) {
            let part = ["location", number, "access"];
            accessibility.push(json!({
                "id": self.id(&["location", number, word.as_str()]),
                "description": format!("{}: {code}", word.as_str().trim_start_matches("wegwijs:")),
                "attributes": [self.own(word, &part, code, "")],
            }));
        }
        object([
            ("id", Some(json!(self.id(&part)))),
            ("location_type", Some(json!("physical"))),
            ("name", place.name.as_deref().and_then(text)),
            ("latitude", place.point.map(|point| json!(point.lat))),
            ("longitude", place.point.map(|point| json!(point.lon))),
            ("addresses", self.address(place, number)),
            ("accessibility", list(accessibility)),
            ("attributes", list(own)),
        ])
    }

    /// All its parts are required: what is not known is an empty text.
    fn address(&self, place: &Place, number: &str) -> Option<Value> {
        let parts = [&place.street, &place.postal_code, &place.locality];
        if parts.iter().all(|part| part.is_none()) {
            return None;
        }
        let [street, postal_code, city] = parts.map(|part| part.clone().unwrap_or_default());
        Some(json!([{
            "id": self.id(&["address", number]),
            "address_1": street,
            "city": city,
            "state_province": "",
            "postal_code": postal_code,
            "country": self.edited.region.country,
            "address_type": "physical",
        }]))
    }

    /// The whole region, where the service is for all of it.
    pub fn service_areas(&self) -> Option<Value> {
        let name = self.edited.region.place(self.lang, "name");
        let all = self.service.coverage == Coverage::Citywide;
        all.then(|| json!([{ "id": self.id(&["area"]), "name": name }]))
    }
}
