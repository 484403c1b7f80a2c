//! schema.org JSON-LD: what search engines and other programs read in a page,
//! and the whole catalogue as one graph.

mod facts;

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::{Lost, Made, list, object, text};
use crate::catalogue::Edited;
use crate::domain::*;
use crate::route::{Page, Route};
use crate::tool::written::write_pretty;

const CONTEXT: &str = "https://schema.org";

/// Where the pages of the site stand, for addresses.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// Without a slash at the end; none where it is not known yet.
    pub url: Option<&'a str>,
    pub base: &'a str,
}

/// The whole of a document.
#[derive(Serialize)]
struct Graph<G> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: G,
}

/// Writes the catalogue as one graph: every service that is offered, who runs
/// it, and its dated runs as events. Texts in `lang`, else in Dutch. Tells what
/// the graph does not say.
pub fn schema_org(edited: &Edited, site: Site, lang: Lang, to: impl Write) -> io::Result<Lost> {
    let (region, providers) = (&edited.region, &edited.providers);
    let mut lost = Lost::default();
    let nodes = edited.services.iter().flat_map(|service| {
        lost.note("services that are planned or ended", !service.is_offered());
        if !service.is_offered() {
            return Vec::new();
        }
        count_lost(service, &mut lost);
        Description { region, providers, site, lang, service }.nodes()
    });
    let graph = Made::new(nodes.chain(providers.iter().map(|provider| organization(provider, region))));
    write_pretty(to, &Graph { context: CONTEXT, graph })?;
    Ok(lost)
}

/// What a service's own page says of it.
pub fn schema_org_of(service: &Service, region: &Region, providers: &[Provider], site: Site, lang: Lang) -> Value {
    let mut graph = Vec::new();
    if service.is_offered() {
        graph = Description { region, providers, site, lang, service }.nodes();
        let named = providers.iter().filter(|provider| service.providers.contains(&provider.id));
        graph.extend(named.map(|provider| organization(provider, region)));
    }
    json!({ "@context": CONTEXT, "@graph": graph })
}

/// A JSON document as the content of a `script` element: nothing in it can end
/// the element or begin another one.
pub fn in_script(document: &Value) -> String {
    document.to_string().replace('<', "\\u003c")
}

/// An id within the graph. Not an address: a provider has no page.
fn provider_id(provider: &ProviderId, region: &Region) -> String {
    format!("#{}/provider/{provider}", region.id)
}

fn organization(provider: &Provider, region: &Region) -> Value {
    let kind = match provider.kind {
        ProviderKind::City | ProviderKind::Public => "GovernmentOrganization",
        ProviderKind::Nonprofit => "NGO",
        ProviderKind::School => "School",
        ProviderKind::University => "CollegeOrUniversity",
        ProviderKind::Company | ProviderKind::Network | ProviderKind::Unknown => "Organization",
    };
    object([
        ("@type", Some(json!(kind))),
        ("@id", Some(json!(provider_id(&provider.id, region)))),
        ("name", Some(json!(provider.name))),
        ("url", provider.website.as_ref().map(|website| json!(website))),
    ])
}

/// One service on its way into the graph.
struct Description<'a> {
    region: &'a Region,
    providers: &'a [Provider],
    site: Site<'a>,
    lang: Lang,
    service: &'a Service,
}

impl Description<'_> {
    /// The service, and an event for each of its dated runs.
    fn nodes(&self) -> Vec<Value> {
        let service = self.service;
        let (lang, words) = service.text(self.lang).map_or((self.lang, None), |(lang, words)| (lang, Some(words)));
        let name = words.map_or_else(|| service.id.to_string(), |words| words.name.clone());
        let said =
            words.map(|w| [Some(w.summary.clone()), w.description.clone()].into_iter().flatten().collect::<Vec<_>>());
        let description = said.map(|said| said.join("\n")).and_then(text);
        let places: Vec<Value> = service.places.iter().map(|place| self.place(place)).collect();
        let page = Route::Page(self.lang, Page::Service(service.id.clone())).href(self.site.base);
        let page = self.site.url.map(|url| format!("{url}{page}"));
        let id = page.clone().unwrap_or_else(|| format!("#{}/service/{}", self.region.id, service.id));
        let provider = self.provider();
        let other_name = service.official_name.iter().chain(&service.abbreviations).map(|name| json!(name)).collect();
        let mut nodes = vec![object([
            ("@type", Some(json!("Service"))),
            ("@id", Some(json!(id))),
            ("identifier", Some(json!(service.id))),
            ("name", Some(json!({ "@value": name, "@language": lang }))),
            ("alternateName", list(other_name)),
            ("description", description.as_ref().map(|text| json!({ "@value": text, "@language": lang }))),
            ("url", page.map(Value::from)),
            ("serviceType", list(service.concepts.iter().map(|concept| json!(concept)).collect())),
            ("provider", provider.clone()),
            ("audience", self.audience()),
            ("areaServed", self.area_served()),
            ("availableChannel", list(self.channels(&places))),
            ("hoursAvailable", list(self.opening_hours())),
            ("offers", list(self.offers())),
        ])];
        let status = "https://schema.org/EventScheduled";
        for period in &service.when.periods {
            nodes.push(object([
                ("@type", Some(json!("Event"))),
                ("name", Some(json!({ "@value": name, "@language": lang }))),
                ("description", description.as_ref().map(|text| json!({ "@value": text, "@language": lang }))),
                ("about", Some(json!({ "@id": id }))),
                ("startDate", Some(json!(period.start))),
                ("endDate", Some(json!(period.end))),
                ("eventStatus", Some(json!(status))),
                ("eventSchedule", self.event_schedule(period)),
                ("typicalAgeRange", self.typical_ages()),
                ("location", list(places.clone())),
                ("organizer", provider.clone()),
                ("inLanguage", list(self.spoken())),
                ("isAccessibleForFree", self.free()),
                ("offers", list(self.offers())),
            ]));
        }
        nodes
    }

    fn provider(&self) -> Option<Value> {
        let known = |id: &&ProviderId| self.providers.iter().any(|provider| provider.id == **id);
        let ids = self.service.providers.iter().filter(known);
        list(ids.map(|id| json!({ "@id": provider_id(id, self.region) })).collect())
    }
}

/// What no term of the vocabulary says.
fn count_lost(service: &Service, lost: &mut Lost) {
    let several = service.texts.len() > 1;
    lost.note("texts in other languages", several);
    lost.note("texts.next_step", !service.texts.is_empty());
    lost.note("sources of the single facts", true);
    lost.note("notes", !service.notes.is_empty());
    lost.note("category, also_in", true);
    lost.note("status.as_of", service.status.as_of.is_some());
    lost.note("audience.stages", !service.audience.stages.is_empty());
    lost.note("when.parts, holidays, school_time", {
        let when = &service.when;
        !when.parts.is_empty() || !when.holidays.is_unknown() || !when.school_time.is_unknown()
    });
    lost.note("when.hours of some months only", service.when.hours.iter().any(|hours| !hours.months.is_empty()));
    lost.note("when.periods (care before and after)", {
        service.when.periods.iter().any(|period| period.care_from.or(period.care_until).is_some())
    });
    lost.note("cost.kind (by income, mixed), uitpas", {
        let said = |cost: &Cost| matches!(cost.kind, CostKind::ByIncome | CostKind::Mixed) || !cost.uitpas.is_unknown();
        service.cost.as_ref().is_some_and(said)
    });
    lost.note("languages.mother_tongue_on_request", {
        service.languages.as_ref().is_some_and(|languages| !languages.mother_tongue_on_request.is_unknown())
    });
    lost.note("access.extra_support", !service.access.extra_support.is_unknown());
    lost.note("places.neighbourhoods", !service.neighbourhoods().is_empty());
    let taking_part = &service.taking_part;
    lost.note("taking_part.how, ask_before, answers_before", {
        !taking_part.how.is_empty() || taking_part.ask_before.or(taking_part.answers_before).is_some()
    });
    lost.note("availability", service.availability.is_some());
    lost.note("trust", service.trust != Trust::default());
    lost.note("extra (what an import kept)", !service.extra.is_empty());
}
