//! schema.org: the graph says what the records say and nothing else, and every
//! service page carries its own part of it without harm.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wegwijs::domain::*;
use wegwijs::tool::PageSettings;
use wegwijs::tool::export::{Site, in_script, schema_org, schema_org_of};

use crate::catalogue::{Catalogue, read_and_check, root, shipped};
use crate::native_pages::SHELL;

const AT: Site = Site { url: Some("https://example.org"), base: "/w/" };

fn graph(document: &Value) -> &[Value] {
    document["@graph"].as_array().unwrap()
}

/// The description that stands in a page.
fn described(html: &str) -> Value {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    serde_json::from_str(json).unwrap()
}

fn pages_of_the_region() -> BTreeMap<String, String> {
    let region = Catalogue::of(read_and_check(&root().join("tests/region")).0.unwrap());
    let settings = PageSettings { base: "/w/".into(), site_url: None, shell: SHELL.into(), app: None, worker: None };
    (region.render)(&settings)
}

#[test]
fn a_service_says_its_facts_in_the_words_of_the_vocabulary() {
    let edited = &shipped().edited;
    let mut service = shipped().service("circusplaneet").clone();
    let sources = Vec::new;
    let (opens, closes) = (Some(Hour { minutes: 540 }), Some(Hour { minutes: 1440 }));
    let day = |text: &str| text.parse::<Day>().unwrap();
    service.when.hours = vec![Hours { days: vec![Weekday::We], opens, closes, months: vec![], sources: sources() }];
    service.when.periods = vec![Period {
        start: day("2027-07-05"),
        end: day("2027-07-09"),
        days: vec![],
        opens,
        closes: None,
        care_from: None,
        care_until: None,
        sources: sources(),
    }];
    let from = Some(Age { years: 2, months: 6, weeks: 0 });
    service.audience.ages = vec![AgeRange { from, to: Some(Age::years(12)), sources: sources() }];
    let label = TextMap([(Lang::NL, "per kamp".to_owned())].into());
    let amount =
        |min_cents, max_cents| Amount { label: label.clone(), min_cents, max_cents, per: Per::Week, sources: vec![] };
    let amounts = vec![amount(6550, 6550), amount(100, 200)];
    service.cost = Some(Cost { kind: CostKind::Fixed, uitpas: Known::Unknown, amounts, sources: sources() });
    service.languages = Some(Languages {
        spoken: vec![Lang::NL, "tr".parse().unwrap()],
        mother_tongue_on_request: Known::Unknown,
        sources: sources(),
    });
    service.places[0].point = Some(Point { lat: 51.05, lon: 3.7 });
    service.access.wheelchair = Access::Yes;
    service.access.toilet = Access::Partly;
    let document = schema_org_of(&service, &edited.region, &edited.providers, AT, Lang::NL);
    let [said, event, provider] = graph(&document) else { panic!("{document:#}") };
    assert_eq!(document["@context"], "https://schema.org");
    assert_eq!(said["@type"], "Service");
    assert_eq!(said["name"], json!({ "@value": "Circusplaneet", "@language": "nl" }));
    assert_eq!(said["url"], "https://example.org/w/nl/service/circusplaneet/");
    assert_eq!(said["provider"][0]["@id"], provider["@id"]);
    assert_eq!(said["audience"][0]["suggestedMinAge"], 2.5);
    assert_eq!(said["audience"][0]["suggestedMaxAge"], 12);
    assert_eq!(said["hoursAvailable"][0]["dayOfWeek"], json!(["https://schema.org/Wednesday"]));
    assert_eq!(
        (&said["hoursAvailable"][0]["opens"], &said["hoursAvailable"][0]["closes"]),
        (&json!("09:00"), &json!("23:59"))
    );
    assert_eq!((&said["offers"][0]["price"], &said["offers"][0]["priceCurrency"]), (&json!("65.50"), &json!("EUR")));
    assert_eq!(said["offers"][1]["priceSpecification"]["maxPrice"], "2.00");
    let place = &said["availableChannel"][0]["serviceLocation"];
    assert_eq!(place["address"]["streetAddress"], "Drongensesteenweg");
    assert_eq!(place["geo"]["latitude"], 51.05);
    assert_eq!(place["amenityFeature"].as_array().unwrap().len(), 1);
    assert_eq!(said["availableChannel"][0]["availableLanguage"], json!(["nl", "tr"]));
    assert_eq!(event["@type"], "Event");
    assert_eq!((&event["startDate"], &event["endDate"]), (&json!("2027-07-05"), &json!("2027-07-09")));
    assert_eq!(event["isAccessibleForFree"], false);
    assert_eq!(event["typicalAgeRange"], "2-12");
    assert_eq!(event["eventSchedule"]["scheduleTimezone"], "Europe/Brussels");
    assert_eq!(event["inLanguage"], json!(["nl", "tr"]));
}

#[test]
fn what_is_not_known_is_not_said() {
    let edited = &shipped().edited;
    let mut service = shipped().service("circusplaneet").clone();
    service.cost = Some(Cost { kind: CostKind::Mixed, uitpas: Known::Yes, amounts: vec![], sources: vec![] });
    let document = schema_org_of(&service, &edited.region, &edited.providers, AT, Lang::NL);
    let said = &graph(&document)[0];
    for field in ["offers", "isAccessibleForFree", "hoursAvailable", "areaServed"] {
        assert!(said.get(field).is_none(), "{field}: {said:#}");
    }
    service.status.state = State::Planned;
    assert!(graph(&schema_org_of(&service, &edited.region, &edited.providers, AT, Lang::NL)).is_empty());
}

#[test]
fn the_whole_catalogue_is_one_graph_and_says_what_it_lost() {
    let edited = &shipped().edited;
    let mut written = Vec::new();
    let lost = schema_org(edited, AT, Lang::NL, &mut written).unwrap();
    let document: Value = serde_json::from_slice(&written).unwrap();
    let services = graph(&document).iter().filter(|node| node["@type"] == "Service").count();
    assert_eq!(services, edited.services.iter().filter(|service| service.is_offered()).count());
    let hidden = edited.services.len() - services;
    assert_eq!(lost.0["services that are planned or ended"], hidden);
    let ids: Vec<&str> = graph(&document).iter().filter_map(|node| node["@id"].as_str()).collect();
    for node in graph(&document) {
        let text = node.to_string();
        assert!(!text.contains(":null") && !text.contains("[]") && !text.contains("{}"), "{text}");
        for provider in node["provider"].as_array().into_iter().flatten() {
            assert!(ids.contains(&provider["@id"].as_str().unwrap()), "{provider}");
        }
    }
}

#[test]
fn every_service_page_describes_its_service_and_no_other_page_does() {
    for (path, html) in pages_of_the_region() {
        let of_service = path.contains("/service/");
        assert_eq!(html.matches("application/ld+json").count(), usize::from(of_service), "{path}");
        if of_service {
            let id = path.split('/').nth(2).unwrap();
            let document = described(&html);
            assert!(graph(&document).first().is_none_or(|said| said["identifier"] == id), "{path}");
        }
    }
}

#[test]
fn a_hostile_record_cannot_end_the_script_its_description_stands_in() {
    let pages = pages_of_the_region();
    let html = &pages["nl/service/vijandig/index.html"];
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let (inside, _) = rest.split_once("</script>").unwrap();
    assert!(!inside.contains('<'), "{inside}");
    let text = "</script><script>alert(1)</script><!-- <script> \u{2028} wegwijs:body -->";
    let kept = in_script(&json!({ "name": text }));
    assert!(!kept.contains('<'));
    assert_eq!(serde_json::from_str::<Value>(&kept).unwrap()["name"], text);
}
