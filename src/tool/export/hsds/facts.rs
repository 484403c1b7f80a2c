//! Ages, times and prices in the fields of HSDS, and everything it has no
//! field for as attributes.

use serde_json::{Value, json};

use super::Profile;
use super::service::Writer;
use crate::domain::*;
use crate::tool::export::{list, object, text};
use crate::tool::own_words::OwnWord;

impl Writer<'_> {
    /// The youngest and the oldest age in years, with a fraction for months
    /// and weeks; an open end has none.
    pub fn ages(&mut self) -> (Option<Value>, Option<Value>) {
        let ranges = &self.service.audience.ages;
        let years =
            |age: &Age| f64::from(age.years) + f64::from(age.months) / 12.0 + f64::from(age.weeks) * 7.0 / 365.25;
        let ends = |end: fn(&AgeRange) -> Option<Age>| ranges.iter().map(end).collect::<Option<Vec<Age>>>();
        let from = ends(|range| range.from).and_then(|ages| ages.iter().map(years).reduce(f64::min));
        let to = ends(|range| range.to).and_then(|ages| ages.iter().map(years).reduce(f64::max));
        let weeks = ranges.iter().flat_map(|range| [range.from, range.to]).flatten().any(|age| age.weeks > 0);
        self.lose("audience.ages (weeks, as a fraction of a year)", weeks && self.profile == Profile::Uk);
        let rounded = |years: f64| {
            let years = (years * 100.0).round() / 100.0;
            if years.fract() == 0.0 { json!(years as u32) } else { json!(years) }
        };
        (from.map(rounded), to.map(rounded))
    }

    pub fn schedules(&mut self) -> Option<Value> {
        let when = &self.service.when;
        let mut all = Vec::new();
        for (at, hours) in when.hours.iter().filter(|hours| hours.months.is_empty()).enumerate() {
            all.push(object([
                ("id", Some(json!(self.id(&["hours", &at.to_string()])))),
                ("freq", Some(json!("WEEKLY"))),
                ("interval", Some(json!(1))),
                ("byday", byday(&hours.days)),
                ("opens_at", hours.opens.map(|hour| json!(hour))),
                ("closes_at", hours.closes.map(|hour| json!(hour))),
            ]));
        }
        for (at, period) in when.periods.iter().enumerate() {
            let part = at.to_string();
            let part = ["period", part.as_str()];
            let care = [(OwnWord::CareFrom, period.care_from), (OwnWord::CareUntil, period.care_until)];
            let care =
                care.into_iter().filter_map(|(word, hour)| Some(self.own(word, &part, &String::from(hour?), "")));
            let care = list(care.collect());
            let days = if period.days.is_empty() { Weekday::ALL } else { &period.days };
            all.push(object([
                ("id", Some(json!(self.id(&part)))),
                ("valid_from", Some(json!(period.start))),
                ("valid_to", Some(json!(period.end))),
                ("dtstart", Some(json!(period.start))),
                ("freq", Some(json!("WEEKLY"))),
                ("interval", Some(json!(1))),
                ("byday", byday(days)),
                ("opens_at", period.opens.map(|hour| json!(hour))),
                ("closes_at", period.closes.map(|hour| json!(hour))),
                ("attributes", self.standard("when.periods (care before and after)", care)),
            ]));
        }
        for (at, note) in self.notes(NoteAbout::When).into_iter().enumerate() {
            all.push(json!({ "id": self.id(&["when", &at.to_string()]), "description": note }));
        }
        list(all)
    }

    pub fn cost_options(&mut self) -> Option<Value> {
        let mut all = Vec::new();
        for (at, amount) in self.service.cost.iter().flat_map(|cost| &cost.amounts).enumerate() {
            let part = at.to_string();
            let part = ["cost", part.as_str()];
            let mut own = vec![self.own(OwnWord::Per, &part, amount.per.as_str(), "")];
            if amount.max_cents != amount.min_cents {
                own.push(self.own(OwnWord::UpTo, &part, &amount.max_cents.to_string(), ""));
            }
            let (own, currency) = (list(own), self.standard("currency of amounts", Some(json!("EUR"))));
            all.push(object([
                ("id", Some(json!(self.id(&part)))),
                ("option", self.in_lang(&amount.label).and_then(text)),
                ("currency", currency),
                ("amount", Some(euro(amount.min_cents))),
                ("attributes", self.standard("cost.amounts (per, up to)", own)),
            ]));
        }
        list(all)
    }

    /// Everything that has no field of its own.
    pub fn attributes(&mut self) -> Option<Value> {
        let (service, taxonomy) = (self.service, &self.edited.taxonomy);
        let mut all = vec![self.own(OwnWord::Id, &[], service.id.as_str(), "")];
        let mut add = |word: OwnWord, code: &str, name: &str| all.push(self.own(word, &[], code, name));
        for id in &service.concepts {
            let name = taxonomy.concept(id).and_then(|concept| self.in_lang(&concept.names));
            add(OwnWord::Concept, id.as_str(), &name.unwrap_or_default());
        }
        service.abbreviations.iter().for_each(|short| add(OwnWord::Abbreviation, short, ""));
        add(OwnWord::Category, service.category.as_str(), "");
        service.also_in.iter().for_each(|category| add(OwnWord::AlsoIn, category.as_str(), ""));
        add(OwnWord::State, service.status.state.as_str(), "");
        add(OwnWord::Coverage, service.coverage.as_str(), "");
        let audience = &service.audience;
        audience.stages.iter().for_each(|stage| add(OwnWord::Stage, stage.as_str(), ""));
        audience.groups.iter().for_each(|group| add(OwnWord::Group, group.as_str(), ""));
        let end = |age: Option<Age>| age.map_or_else(|| "..".to_owned(), |age| age.to_string());
        audience.ages.iter().for_each(|a| add(OwnWord::Ages, &format!("{}/{}", end(a.from), end(a.to)), ""));
        service.when.parts.iter().for_each(|part| add(OwnWord::DayPart, part.as_str(), ""));
        let cost = service.cost.as_ref();
        cost.iter().for_each(|cost| add(OwnWord::Cost, cost.kind.as_str(), ""));
        let mother_tongue = service.languages.as_ref().map(|languages| languages.mother_tongue_on_request);
        let known = [
            (OwnWord::Holidays, service.when.holidays),
            (OwnWord::SchoolTime, service.when.school_time),
            (OwnWord::Uitpas, cost.map_or(Known::Unknown, |cost| cost.uitpas)),
            (OwnWord::MotherTongue, mother_tongue.unwrap_or_default()),
        ];
        for (word, known) in known {
            known_word(known).into_iter().for_each(|code| add(word, code, ""));
        }
        for (word, access) in access_words(&service.access) {
            add(word, access, "");
        }
        let taking_part = &service.taking_part;
        taking_part.how.iter().for_each(|how| add(OwnWord::How, how.as_str(), ""));
        let spans =
            [(OwnWord::AskBefore, taking_part.ask_before), (OwnWord::AnswersBefore, taking_part.answers_before)];
        for (word, span) in spans {
            span.iter().for_each(|span| add(word, &span.to_string(), ""));
        }
        if let Some(availability) = &service.availability {
            let code = format!("{}/{}", availability.state.as_str(), String::from(availability.as_of));
            add(OwnWord::Availability, &code, "");
        }
        service.trust.verified_by.iter().for_each(|by| add(OwnWord::VerifiedBy, by, ""));
        service.trust.expires_on.iter().for_each(|day| add(OwnWord::ExpiresOn, &String::from(*day), ""));
        let chats = service.contacts.iter().filter(|contact| contact.kind == ContactKind::Chat);
        chats.for_each(|chat| add(OwnWord::Chat, &chat.value, ""));
        list(all)
    }
}

/// Euro, as a number.
fn euro(cents: u32) -> Value {
    if cents.is_multiple_of(100) { json!(cents / 100) } else { json!(f64::from(cents) / 100.0) }
}

fn byday(days: &[Weekday]) -> Option<Value> {
    text(days.iter().map(|day| day.as_str().to_uppercase()).collect::<Vec<_>>().join(","))
}

fn known_word(known: Known) -> Option<&'static str> {
    match known {
        Known::Yes => Some("yes"),
        Known::No => Some("no"),
        Known::Unknown => None,
    }
}

/// What is known of the access, in our own words.
pub fn access_words(access: &AccessFacts) -> Vec<(OwnWord, &'static str)> {
    let code = |access| match access {
        Access::Yes => Some("yes"),
        Access::Partly => Some("partly"),
        Access::No => Some("no"),
        Access::Unknown => None,
    };
    let all = [
        (OwnWord::Wheelchair, access.wheelchair),
        (OwnWord::Toilet, access.toilet),
        (OwnWord::ExtraSupport, access.extra_support),
    ];
    all.into_iter().filter_map(|(word, access)| Some((word, code(access)?))).collect()
}
