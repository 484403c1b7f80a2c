//! The catalogue as open data, under `data/` of the site: the records as they
//! are edited, two exports, the schemas of the files, and a package that
//! describes them (Frictionless Data Package, version 1).

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::export::{Profile, Site, hsds, schema_org};
use super::{hex, pretty, sheet};
use crate::catalogue::Edited;
use crate::domain::{Day, Holidays, Lang, Neighbourhoods, Providers, Region, Service, Taxonomy};

/// The folder below the site's root.
const FOLDER: &str = "data";

/// A file of the package.
struct Resource {
    name: &'static str,
    file: String,
    title: String,
    format: &'static str,
    mediatype: &'static str,
    text: String,
}

/// All files by their path below the site's root. Devices do not keep them:
/// they are for who builds something else.
pub fn open_data(edited: &Edited, published_on: Option<Day>, site: Site) -> BTreeMap<String, String> {
    let lang = edited.region.languages.first().map_or(Lang::NL, |(lang, _)| *lang);
    let mut resources = vec![
        Resource {
            name: "catalogue",
            file: "catalogue.json".to_owned(),
            title: "The records as they are edited, in every language".to_owned(),
            format: "json",
            mediatype: "application/json",
            text: pretty(&records(edited)),
        },
        Resource {
            name: "hsds",
            file: "hsds.json".to_owned(),
            title: "Open Referral HSDS 3.0".to_owned(),
            format: "json",
            mediatype: "application/json",
            text: pretty(&hsds(edited, Profile::Standard, lang).document),
        },
        Resource {
            name: "schema-org",
            file: "schema-org.jsonld".to_owned(),
            title: "schema.org".to_owned(),
            format: "jsonld",
            mediatype: "application/ld+json",
            text: pretty(&schema_org(edited, site, lang).document),
        },
    ];
    resources.extend(sheet_of(edited));
    resources.extend(schemas());
    let package = package(edited, published_on, &resources);
    let mut files: BTreeMap<String, String> =
        resources.into_iter().map(|resource| (format!("{FOLDER}/{}", resource.file), resource.text)).collect();
    files.insert(format!("{FOLDER}/datapackage.json"), pretty(&package));
    files
}

/// The services as rows, for spreadsheets.
fn sheet_of(edited: &Edited) -> Option<Resource> {
    // Writing rows into memory has no way to fail.
    let (bytes, _) = sheet::export(edited, b',').ok()?;
    Some(Resource {
        name: "services",
        file: "services.csv".to_owned(),
        title: "The services as a sheet (CSV, RFC 4180)".to_owned(),
        format: "csv",
        mediatype: "text/csv",
        text: String::from_utf8(bytes).ok()?,
    })
}

/// Everything the catalogue's files hold, but for what imports kept: that was
/// never read by anybody.
fn records(edited: &Edited) -> Value {
    let services: Vec<Service> = edited
        .services
        .iter()
        .map(|service| Service { schema: None, extra: BTreeMap::new(), origin: None, ..service.clone() })
        .collect();
    json!({
        "region": edited.region,
        "taxonomy": edited.taxonomy,
        "neighbourhoods": edited.neighbourhoods,
        "holidays": edited.holidays,
        "providers": edited.providers,
        "services": services,
    })
}

/// The JSON Schemas of a catalogue's files, by their paths below its folder:
/// with them an ordinary editor helps while typing.
pub fn schema_files() -> BTreeMap<String, String> {
    schemas().into_iter().map(|resource| (resource.file, resource.text)).collect()
}

/// The schema of each file of a catalogue.
fn schemas() -> [Resource; 6] {
    fn of<T: JsonSchema>(name: &'static str, of: &str) -> Resource {
        Resource {
            name,
            file: format!("{}.json", name.replace('-', "/")),
            title: format!("JSON Schema of {of}"),
            format: "json",
            mediatype: "application/schema+json",
            text: pretty(&schema_for!(T)),
        }
    }
    [
        of::<Service>("schema-service", "services/*.json"),
        of::<Providers>("schema-providers", "providers.json"),
        of::<Taxonomy>("schema-taxonomy", "taxonomy.json"),
        of::<Neighbourhoods>("schema-neighbourhoods", "neighbourhoods.json"),
        of::<Holidays>("schema-holidays", "holidays.json"),
        of::<Region>("schema-region", "region.json"),
    ]
}

fn package(edited: &Edited, published_on: Option<Day>, resources: &[Resource]) -> Value {
    let region = &edited.region;
    let place = region.place(Lang::NL, "name");
    let title = if place.is_empty() { "Wegwijs".to_owned() } else { format!("Wegwijs {place}") };
    let resources: Vec<Value> = resources
        .iter()
        .map(|resource| {
            json!({
                "name": resource.name,
                "path": resource.file,
                "title": resource.title,
                "format": resource.format,
                "mediatype": resource.mediatype,
                "encoding": "utf-8",
                "bytes": resource.text.len(),
                "hash": format!("sha256:{}", hash(&resource.text)),
            })
        })
        .collect();
    let mut package = json!({
        "name": format!("wegwijs-{}", region.id),
        "title": title,
        "profile": "data-package",
        "licenses": [{ "path": region.catalogue_licence_url, "title": region.catalogue_licence }],
        "contributors": [{ "title": region.operator.name, "role": "publisher" }],
        "resources": resources,
    });
    // The day of the newest change; the specification has no word for it.
    if let (Some(day), Some(members)) = (published_on, package.as_object_mut()) {
        members.insert("last_changed".to_owned(), json!(day));
    }
    package
}

fn hash(text: &str) -> String {
    hex(Sha256::digest(text), usize::MAX)
}
