//! The command line: `wegwijs check`, `build`, `index`, `search`, `generate`,
//! `serve`.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::civil::Date;
use serde_json::json;

use super::generate::{GenerateError, Settings, generate};
use super::{
    AppFiles, Locales, PageSettings, RELEASE_FILE, check_locales, index_alone, publish, read, render_pages, serve,
    write,
};
use crate::catalogue::{Base, Cards, Edited, Manifest, Problem, Severity, check, decode};
use crate::domain::{Category, Day, Lang, NeighbourhoodNr};
use crate::route::{Price, Question};
use crate::search::{Engine, Meaning};

/// Checks, builds and tries the catalogue of Wegwijs.
#[derive(Parser)]
#[command(name = "wegwijs", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lists every mistake in a catalogue, each with its file and JSON pointer
    Check {
        /// The catalogue as people edit it
        dir: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// Checks a catalogue, then writes the form that the app loads
    Build {
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
        /// The path the site will live under
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
        /// The site's address without path, for absolute links
        #[arg(long)]
        site_url: Option<String>,
        /// The day of the newest change, shown as the age of the data
        #[arg(long)]
        published_on: Option<Day>,
    },
    /// Checks a catalogue, then writes its whole search index into one file, for the engine by itself
    Index {
        dir: PathBuf,
        /// The file to write
        #[arg(long)]
        out: PathBuf,
    },
    /// Asks the app's own engine
    Search {
        /// A built catalogue
        built: PathBuf,
        query: String,
        #[arg(long, default_value = "nl")]
        lang: Lang,
        #[arg(long, value_parser = category)]
        category: Option<Category>,
        /// The city's number, 1 to 25
        #[arg(long)]
        neighbourhood: Option<u8>,
        /// In years
        #[arg(long)]
        age: Option<u8>,
        #[arg(long)]
        free: bool,
        #[arg(long, default_value_t = 10)]
        limit: usize,
        #[arg(long)]
        json: bool,
    },
    /// Writes a synthetic catalogue for measuring, the same for the same seed
    Generate {
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        services: u32,
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
        dir: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
        #[arg(long, default_value = "/", value_parser = base_path)]
        base: String,
    },
}

fn base_path(text: &str) -> Result<String, String> {
    let inner = text.trim_matches('/');
    Ok(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
}

fn category(text: &str) -> Result<Category, String> {
    Category::parse(text).ok_or_else(|| "one of holiday, learning, childcare, family".to_owned())
}

/// Exit 0 when all is well, 1 when the data has errors, 2 for wrong usage.
pub fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check { dir, json } => check_command(&dir, json),
        Command::Build { dir, out, locales, pages, shell, app, worker, base, site_url, published_on } => {
            let settings =
                pages.then(|| page_settings(&shell, app.as_deref(), worker.as_deref(), base, site_url)).transpose();
            settings.and_then(|settings| build_command(&dir, &out, &locales, settings, published_on))
        }
        Command::Index { dir, out } => index_command(&dir, &out),
        Command::Search { built, query, lang, category, neighbourhood, age, free, limit, json } => {
            let question = Question {
                text: query,
                category,
                neighbourhood: neighbourhood.map(NeighbourhoodNr),
                age,
                price: free.then_some(Price::Free),
                ..Question::default()
            };
            search_command(&built, &question, lang, limit, json)
        }
        Command::Generate { services, seed, out, queries, like } => generate_command(&Settings {
            services: services as usize,
            seed,
            out: &out,
            like: &like,
            queries: queries.as_deref(),
        }),
        Command::Serve { dir, port, base } => serve_command(&dir, &base, port),
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("{message}");
        ExitCode::FAILURE
    })
}

fn today() -> Date {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    let days = i32::try_from(seconds / 86_400).unwrap_or_default();
    Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(days))
}

/// Reads and checks; the catalogue only if there is no error.
fn checked(dir: &Path) -> (Option<Edited>, Vec<Problem>) {
    let reading = read(dir);
    let mut problems = reading.problems;
    let edited = reading.edited;
    if let Some(edited) = &edited {
        problems.extend(check(edited, today()));
    }
    let sound = problems.iter().all(|p| p.severity != Severity::Error);
    (edited.filter(|_| sound), problems)
}

/// The catalogue to build from; else its errors are told.
fn sound(dir: &Path) -> Option<Edited> {
    let (edited, problems) = checked(dir);
    problems.iter().filter(|p| p.severity == Severity::Error).for_each(|p| eprintln!("{p}"));
    edited
}

fn check_command(dir: &Path, as_json: bool) -> Result<ExitCode, String> {
    let (edited, problems) = checked(dir);
    if as_json {
        let list: Vec<_> = problems
            .iter()
            .map(|p| {
                let severity = if p.severity == Severity::Error { "error" } else { "warning" };
                json!({ "file": p.file, "pointer": p.pointer, "severity": severity, "message": p.message })
            })
            .collect();
        println!("{}", json!({ "problems": list }));
    } else {
        problems.iter().for_each(|p| eprintln!("{p}"));
    }
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    let services = edited.as_ref().map_or(0, |e| e.services.len());
    if !as_json {
        eprintln!("{errors} errors, {} warnings, {services} services", problems.len() - errors);
    }
    Ok(if edited.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn page_settings(
    shell: &Path,
    app: Option<&Path>,
    worker: Option<&Path>,
    base: String,
    site_url: Option<String>,
) -> Result<PageSettings, String> {
    let failed = |path: &Path, error| format!("{}: {error}", path.display());
    let app = app.map(|dir| AppFiles::read(dir).map_err(|e| failed(dir, e))).transpose()?;
    let text = |path: &Path| fs::read_to_string(path).map_err(|e| failed(path, e));
    Ok(PageSettings { base, site_url, shell: text(shell)?, app, worker: worker.map(text).transpose()? })
}

fn build_command(
    dir: &Path,
    out: &Path,
    locales: &Path,
    pages: Option<PageSettings>,
    published_on: Option<Day>,
) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let locales = Locales::read(locales)?;
    let untranslated = check_locales(&locales);
    if !untranslated.is_empty() {
        return Err(untranslated.join("\n"));
    }
    let published = publish(&edited, &locales, published_on).map_err(|e| e.to_string())?;
    let folder = if pages.is_some() { out.join("catalogue") } else { out.to_owned() };
    write(&published, &folder).map_err(|e| e.to_string())?;
    let mut written = 0;
    if let Some(settings) = pages {
        let failed = |e| format!("{}: {e}", out.display());
        settings.app.iter().try_for_each(|app| app.write(out)).map_err(failed)?;
        let mut pages = render_pages(&edited, &published, &locales, &settings).map_err(|e| e.to_string())?;
        let release = pages.remove_entry(RELEASE_FILE);
        for (path, html) in pages.iter().chain(release.as_ref().map(|(path, text)| (path, text))) {
            let path = out.join(path);
            let parent = path.parent().unwrap_or(out);
            fs::create_dir_all(parent)
                .and_then(|()| fs::write(&path, html))
                .map_err(|e| format!("{}: {e}", path.display()))?;
        }
        written = pages.len();
        settings.app.iter().try_for_each(|app| app.remove_older(out)).map_err(failed)?;
    }
    eprintln!("{} services offered, {} files, {written} pages", published.manifest.services, published.files.len());
    Ok(ExitCode::SUCCESS)
}

fn index_command(dir: &Path, out: &Path) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let index = index_alone(&edited).map_err(|e| e.to_string())?;
    fs::write(out, &index).map_err(|e| format!("{}: {e}", out.display()))?;
    eprintln!("{}: {} bytes", out.display(), index.len());
    Ok(ExitCode::SUCCESS)
}

fn search_command(
    built: &Path,
    question: &Question,
    lang: Lang,
    limit: usize,
    as_json: bool,
) -> Result<ExitCode, String> {
    let file = |name: &str| {
        let path = built.join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let manifest = Manifest::read(&file("manifest.json")?).map_err(|e| e.to_string())?;
    let files = manifest.languages.get(&lang).ok_or_else(|| format!("the catalogue has no `{lang}`"))?;
    let base: Base = decode(&files.base, &file(&files.base)?).map_err(|e| e.to_string())?;
    let cards: Cards = decode(&files.cards, &file(&files.cards)?).map_err(|e| e.to_string())?;
    let path = built.join(&manifest.index);
    let index = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let engine = Engine::open(&index, base.neighbourhoods.clone()).map_err(|e| e.to_string())?;
    for (other, files) in &manifest.languages {
        let Some(words) = &files.words else { continue };
        let path = built.join(words);
        let bytes = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        engine.add(&bytes).map_err(|e| format!("{other}: {e}"))?;
    }
    let answer = engine.answer(question, Some(lang), limit);
    let why: Vec<&str> = answer.meanings.iter().map(Meaning::as_str).collect();
    let hits = answer.hits.iter().map(|hit| (&cards.offered[hit.service], hit.score));
    if as_json {
        let facets = json!({
            "category": answer.facets.categories.iter().map(|(c, n)| (c.as_str(), *n)).collect::<std::collections::BTreeMap<_, _>>(),
            "neighbourhood": answer.facets.neighbourhoods.iter().map(|(nr, n)| (nr.0.to_string(), *n)).collect::<std::collections::BTreeMap<_, _>>(),
        });
        let hits: Vec<_> =
            hits.map(|(card, score)| json!({ "id": card.id, "name": card.name, "score": score, "why": why })).collect();
        println!("{}", json!({ "total": answer.total, "hits": hits, "facets": facets }));
    } else {
        println!(
            "{} results{}",
            answer.total,
            if why.is_empty() { String::new() } else { format!(", as {}", why.join(", ")) }
        );
        hits.for_each(|(card, score)| println!("{score:6.1}  {}  {}", card.id, card.name));
    }
    Ok(ExitCode::SUCCESS)
}

fn generate_command(settings: &Settings) -> Result<ExitCode, String> {
    let shown = std::io::stderr().is_terminal();
    let outcome = generate(settings, |done| {
        if shown && (done % 1000 == 0 || done == settings.services) {
            eprint!("\r{done} of {} services", settings.services);
        }
    });
    if shown {
        eprintln!();
    }
    match outcome {
        Ok(written) => {
            eprintln!("{} services, {} providers, {} queries", written.services, written.providers, written.queries);
            Ok(ExitCode::SUCCESS)
        }
        // Asked to write where something else is.
        Err(error @ GenerateError::Occupied(_)) => {
            eprintln!("{error}");
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.to_string()),
    }
}

fn serve_command(dir: &Path, base: &str, port: u16) -> Result<ExitCode, String> {
    if !dir.join("index.html").exists() {
        return Err(format!("{}: there is no built site here", dir.display()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(serve::serve(dir, base, port)).map_err(|e| format!("port {port}: {e}"))?;
    Ok(ExitCode::SUCCESS)
}
