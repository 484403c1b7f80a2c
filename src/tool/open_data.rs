//! The catalogue as open data, under `data/` of the site: the records as they
//! are edited, two exports, the schemas of the files, and a package that
//! describes them (Frictionless Data Package, version 1).

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::export::{Made, Profile, Site, hsds, schema_org};
use super::publish::{PublishError, at};
use super::schema::schema_of;
use super::written::{pretty, write_pretty};
use super::{hex, sheet};
use crate::catalogue::Edited;
use crate::domain::{Day, Holidays, Lang, Neighbourhoods, Providers, Region, Service, Taxonomy};

/// The folder below the site's root.
const FOLDER: &str = "data";

/// What the package says of a file.
struct About {
    name: &'static str,
    file: String,
    title: String,
    format: &'static str,
    mediatype: &'static str,
}

/// Writes all of it into the folder of a site; how many files there are.
/// Devices do not keep them: they are for who builds something else.
pub fn open_data(
    site_folder: &Path,
    edited: &Edited,
    published_on: Option<Day>,
    site: Site,
) -> Result<usize, PublishError> {
    let lang = edited.region.languages.first().map_or(Lang::NL, |(lang, _)| *lang);
    let mut package = Package { folder: site_folder.join(FOLDER), resources: Vec::new() };
    let json = |name, file: &str, title: &str| About {
        name,
        file: file.to_owned(),
        title: title.to_owned(),
        format: "json",
        mediatype: "application/json",
    };
    let records_title = "The records as they are edited, in every language";
    package.add(json("catalogue", "catalogue.json", records_title), |to| records(edited, to))?;
    package.add(json("hsds", "hsds.json", "Open Referral HSDS 3.0"), |to| {
        hsds(edited, Profile::Standard, lang, to).map(|_| ())
    })?;
    let linked = About {
        format: "jsonld",
        mediatype: "application/ld+json",
        ..json("schema-org", "schema-org.jsonld", "schema.org")
    };
    package.add(linked, |to| schema_org(edited, site, lang, to).map(|_| ()))?;
    let sheet_title = "The services as a sheet (CSV, RFC 4180)";
    let sheet = About { format: "csv", mediatype: "text/csv", ..json("services", "services.csv", sheet_title) };
    package.add(sheet, |to| sheet::export(edited, b',', to).map(|_| ()))?;
    for (about, schema) in schemas() {
        package.add(about, |to| to.write_all(schema.as_bytes()))?;
    }
    package.describe(&edited.region, published_on)
}

/// The files that are written already, as the package describes them.
struct Package {
    folder: PathBuf,
    resources: Vec<Value>,
}

impl Package {
    fn add(
        &mut self,
        about: About,
        write: impl FnOnce(&mut Hashed<BufWriter<File>>) -> io::Result<()>,
    ) -> Result<(), PublishError> {
        let path = self.folder.join(&about.file);
        let written = (|| {
            fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
            let mut to = Hashed { to: BufWriter::new(File::create(&path)?), hash: Sha256::new(), bytes: 0 };
            write(&mut to)?;
            to.flush()?;
            Ok(to)
        })();
        let Hashed { hash, bytes, .. } = written.map_err(at(&path))?;
        self.resources.push(json!({
            "name": about.name,
            "path": about.file,
            "title": about.title,
            "format": about.format,
            "mediatype": about.mediatype,
            "encoding": "utf-8",
            "bytes": bytes,
            "hash": format!("sha256:{}", hex(hash.finalize(), usize::MAX)),
        }));
        Ok(())
    }

    /// Writes the description, last: what it names is there.
    fn describe(self, region: &Region, published_on: Option<Day>) -> Result<usize, PublishError> {
        let files = self.resources.len() + 1;
        let place = region.place(Lang::NL, "name");
        let title = if place.is_empty() { "Wegwijs".to_owned() } else { format!("Wegwijs {place}") };
        let mut package = json!({
            "name": format!("wegwijs-{}", region.id),
            "title": title,
            "profile": "data-package",
            "licenses": [{ "path": region.catalogue_licence_url, "title": region.catalogue_licence }],
            "contributors": [{ "title": region.operator.name, "role": "publisher" }],
            "resources": self.resources,
        });
        // The day of the newest change; the specification has no word for it.
        if let (Some(day), Some(members)) = (published_on, package.as_object_mut()) {
            members.insert("last_changed".to_owned(), json!(day));
        }
        let path = self.folder.join("datapackage.json");
        fs::write(&path, pretty(&package)).map_err(at(&path))?;
        Ok(files)
    }
}

/// Counts and hashes what it passes on.
struct Hashed<W> {
    to: W,
    hash: Sha256,
    bytes: u64,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A catalogue's files in one.
#[derive(Serialize)]
struct Records<'a, S> {
    holidays: &'a Value,
    neighbourhoods: &'a Value,
    providers: &'a Value,
    region: &'a Value,
    services: S,
    taxonomy: &'a Value,
}

/// Everything the catalogue's files hold, but for what imports kept: that was
/// never read by anybody.
fn records(edited: &Edited, to: impl Write) -> io::Result<()> {
    let services = edited
        .services
        .iter()
        .map(|service| json!(Service { schema: None, extra: BTreeMap::new(), origin: None, ..service.clone() }));
    let records = Records {
        holidays: &json!(edited.holidays),
        neighbourhoods: &json!(edited.neighbourhoods),
        providers: &json!(edited.providers),
        region: &json!(edited.region),
        services: Made::new(services),
        taxonomy: &json!(edited.taxonomy),
    };
    write_pretty(to, &records)
}

/// The JSON Schemas of a catalogue's files, by their paths below its folder:
/// with them an ordinary editor helps while typing.
pub fn schema_files() -> BTreeMap<String, String> {
    schemas().into_iter().map(|(about, schema)| (about.file, schema)).collect()
}

/// The schema of each file of a catalogue.
fn schemas() -> [(About, String); 6] {
    fn of<T: JsonSchema>(name: &'static str, of: &str) -> (About, String) {
        let about = About {
            name,
            file: format!("{}.json", name.replace('-', "/")),
            title: format!("JSON Schema of {of}"),
            format: "json",
            mediatype: "application/schema+json",
        };
        (about, pretty(&schema_of::<T>()))
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
