//! The command line: one command a verb, in the order of a catalogue's life.

mod catalogue;
mod confirm;
mod export;
mod headers;
mod import;
mod report;
mod search;
mod trying;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use super::generate::Settings;
use crate::domain::{Category, Day, Lang, NeighbourhoodNr};
use crate::route::{Price, Question};

/// Checks, fills, builds and tries a catalogue of services for families.
#[derive(Parser)]
#[command(name = "wegwijs", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lists every mistake in a catalogue, each with its file and JSON pointer
    #[command(after_help = "\
Examples:
  wegwijs check public/catalogue
  wegwijs check public/catalogue --json | jq '.problems[] | select(.severity == \"error\")'

An error keeps the catalogue from being built, a warning asks for a look. Each line is
  error: FILE#POINTER: what is wrong, and how to mend it
Exit 0 without errors, 1 with errors, 2 for wrong usage.")]
    Check {
        /// The catalogue as people edit it
        dir: PathBuf,
        /// Print the problems as JSON: file, pointer, severity and message of each
        #[arg(long)]
        json: bool,
    },
    /// Checks a catalogue, then writes the form that the app loads
    #[command(after_help = "\
Examples:
  wegwijs build public/catalogue --out target/built
  wegwijs search target/built \"opvang\"

The whole site, with the pages and the app, is written by `make build`.")]
    Build {
        /// The catalogue as people edit it
        dir: PathBuf,
        /// Where to write; with --pages the whole site
        #[arg(long)]
        out: PathBuf,
        /// The folder of messages
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// Also write a real HTML file for every page
        #[arg(long)]
        pages: bool,
        /// What the pages are written into
        #[arg(long, default_value = "index.html")]
        shell: PathBuf,
        /// The files of the built app, to publish with the pages
        #[arg(long)]
        app: Option<PathBuf>,
        /// The program that keeps the site on devices, to work without a network
        #[arg(long, requires = "app")]
        worker: Option<PathBuf>,
        /// Also write the page of components, for who develops the site
        #[cfg(debug_assertions)]
        #[arg(long, requires = "pages")]
        components: bool,
        /// The path the site will live under
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
        /// The site's address without path, for absolute links
        #[arg(long)]
        site_url: Option<String>,
        /// The day of the newest change, shown as the age of the data
        #[arg(long)]
        published_on: Option<Day>,
        /// Also write a brotli and a gzip file beside each file that gets smaller
        #[arg(long)]
        compress: bool,
        #[command(flatten)]
        headers: headers::Choices,
    },
    /// Checks a catalogue, then writes its whole search index into one file, for the engine by itself
    Index {
        /// The catalogue as people edit it
        dir: PathBuf,
        /// The file to write
        #[arg(long)]
        out: PathBuf,
    },
    /// Writes the JSON Schemas of a catalogue's files beside them, for editors that help while typing
    #[command(after_help = "\
The schemas come into schema/ below the folder. A file names its own in its first line:
  \"$schema\": \"schema/region.json\"         in region.json, and so in its neighbours
  \"$schema\": \"../schema/service.json\"     in each file of services/")]
    Schema {
        /// The catalogue as people edit it
        dir: PathBuf,
    },
    /// Brings the files of an older catalogue into today's form
    Migrate {
        /// The catalogue as people edit it
        dir: PathBuf,
    },
    /// Brings records of other systems into a catalogue
    Import(import::ImportArgs),
    /// Writes a catalogue in the formats of others, and says what they cannot hold
    Export(export::ExportArgs),
    /// Asks the app's own engine
    #[command(after_help = "\
Examples:
  wegwijs search target/built \"opvang na school\"
  wegwijs search target/built \"çocuk bakımı\" --lang tr --neighbourhood 7 --free
  wegwijs search target/built \"kamp\" --category holiday --age 8 --json | jq '.hits[].id'")]
    Search {
        /// A built catalogue
        built: PathBuf,
        /// What one would type into the search field
        query: String,
        /// The language one reads, by its tag
        #[arg(long, default_value = "nl")]
        lang: Lang,
        /// One of holiday, learning, childcare, family
        #[arg(long, value_parser = category)]
        category: Option<Category>,
        /// By its number in neighbourhoods.json
        #[arg(long)]
        neighbourhood: Option<u8>,
        /// In years
        #[arg(long)]
        age: Option<u8>,
        /// Only what is known to cost nothing
        #[arg(long)]
        free: bool,
        /// How many to show at most
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// Print the answer as JSON: the total, the hits and the facets
        #[arg(long)]
        json: bool,
    },
    /// Records that a person confirmed a service
    Confirm(confirm::Asked),
    /// What the catalogue covers, what is old, what is not translated
    #[command(subcommand)]
    Report(report::Report),
    /// Writes a synthetic catalogue for measuring, the same for the same seed
    Generate {
        /// How many
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        services: u32,
        /// Any number: another one gives another catalogue
        #[arg(long)]
        seed: u64,
        /// Where to write: a new or empty folder, or one generated earlier
        #[arg(long)]
        out: PathBuf,
        /// Also write queries with the services that answer them, as JSON
        #[arg(long)]
        queries: Option<PathBuf>,
        /// The catalogue whose region, neighbourhoods and holidays to take over
        #[arg(long, default_value = "public/catalogue")]
        like: PathBuf,
    },
    /// Serves a built site on this machine, to try it
    Serve {
        /// The built site
        dir: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The path the site lives under
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
    },
    /// Prints the rules for the host of a site: security, caching, media types
    Headers(headers::Asked),
}

fn base_path(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    if inner.contains(|c: char| !c.is_ascii_alphanumeric() && !"-._~/".contains(c)) {
        return Err("letters, digits, and any of - . _ ~ / only".to_owned());
    }
    Ok(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
}

fn category(text: &str) -> Result<Category, String> {
    Category::parse(text).ok_or_else(|| "one of holiday, learning, childcare, family".to_owned())
}

/// Prints a line. Who reads it may have seen enough (`| head`): that is no error.
fn say(line: impl std::fmt::Display) -> Result<(), String> {
    match writeln!(std::io::stdout().lock(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Exit 0 when all is well, 1 when the data has errors, 2 for wrong usage.
pub fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check { dir, json } => catalogue::check(&dir, json),
        Command::Build {
            dir,
            out,
            locales,
            pages,
            shell,
            app,
            worker,
            #[cfg(debug_assertions)]
            components,
            base,
            site_url,
            published_on,
            compress,
            headers,
        } => {
            let settings = pages
                .then(|| catalogue::page_settings(&shell, app.as_deref(), worker.as_deref(), base, site_url))
                .map(|settings| settings.map(|settings| (settings, headers.into())))
                .transpose();
            #[cfg(not(debug_assertions))]
            let components = false;
            settings.and_then(|settings| {
                catalogue::build(&dir, &out, &locales, settings, components, published_on, compress)
            })
        }
        Command::Schema { dir } => catalogue::schema(&dir),
        Command::Migrate { dir } => catalogue::migrate(&dir),
        Command::Import(args) => import::import(&args),
        Command::Export(args) => export::export(&args),
        Command::Index { dir, out } => catalogue::index(&dir, &out),
        Command::Search { built, query, lang, category, neighbourhood, age, free, limit, json } => {
            let question = Question {
                text: query,
                category,
                neighbourhood: neighbourhood.map(NeighbourhoodNr),
                age,
                price: free.then_some(Price::Free),
                ..Question::default()
            };
            search::search(&built, &question, lang, limit, json)
        }
        Command::Confirm(asked) => confirm::confirmed(&asked),
        Command::Report(asked) => report::report(&asked),
        Command::Generate { services, seed, out, queries, like } => trying::generated(&Settings {
            services: services as usize,
            seed,
            out: &out,
            like: &like,
            queries: queries.as_deref(),
        }),
        Command::Serve { dir, port, base } => trying::served(&dir, &base, port),
        Command::Headers(asked) => headers::headers(asked),
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::FAILURE
    })
}
