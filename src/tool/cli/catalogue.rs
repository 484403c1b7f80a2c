//! `check`, `build` and `index`: from a folder of records to what is published.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use jiff::civil::Date;
use serde_json::json;

use super::super::headers::Headers;
use super::super::hosts::{HEADERS_FILE, headers_file};
use super::super::{
    AppFiles, Locales, PageSettings, RELEASE_FILE, check_locales, compress, index_alone, open_data, publish,
    publish_into, read, remove_compressed, render_pages, write,
};
use super::say;
use crate::catalogue::{Edited, Problem, Severity};
use crate::domain::Day;

pub(super) fn today() -> Date {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    let days = i32::try_from(seconds / 86_400).unwrap_or_default();
    Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(days))
}

/// Reads and checks; the catalogue only if there is no error.
pub(super) fn checked(dir: &Path) -> (Option<Edited>, Vec<Problem>) {
    let (edited, problems) = read(dir).check(today());
    let sound = problems.iter().all(|p| p.severity != Severity::Error);
    (edited.filter(|_| sound), problems)
}

/// The catalogue to build from; else its errors are told.
pub(super) fn sound(dir: &Path) -> Option<Edited> {
    let (edited, problems) = checked(dir);
    problems.iter().filter(|p| p.severity == Severity::Error).for_each(|p| eprintln!("{p}"));
    edited
}

pub(super) fn check(dir: &Path, as_json: bool) -> Result<ExitCode, String> {
    let (edited, problems) = read(dir).check(today());
    if as_json {
        let list: Vec<_> = problems
            .iter()
            .map(|p| {
                let severity = if p.severity == Severity::Error { "error" } else { "warning" };
                json!({ "file": p.file, "pointer": p.pointer, "severity": severity, "message": p.message })
            })
            .collect();
        say(json!({ "problems": list }))?;
    } else {
        problems.iter().for_each(|p| eprintln!("{p}"));
    }
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    let services = edited.as_ref().map_or(0, |e| e.services.len());
    if !as_json {
        let warnings = count(problems.len() - errors, "warning");
        eprintln!("{}, {warnings}, {} read", count(errors, "error"), count(services, "service"));
    }
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A number of things, in words.
pub(super) fn count(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

pub(super) fn page_settings(
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

pub(super) fn build(
    dir: &Path,
    out: &Path,
    locales: &Path,
    pages: Option<(PageSettings, Headers)>,
    components: bool,
    published_on: Option<Day>,
    compressed: bool,
) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let locales = Locales::read(locales)?;
    let untranslated = check_locales(&locales);
    if !untranslated.is_empty() {
        return Err(untranslated.join("\n"));
    }
    let published = match pages {
        // The list of what devices keep needs every file once more.
        Some(_) => publish(&edited, &locales, published_on),
        None => publish_into(out, &edited, &locales, published_on),
    };
    let published = published.map_err(|e| e.to_string())?;
    remove_compressed(out).map_err(|e| e.to_string())?;
    let folder = if pages.is_some() { out.join("catalogue") } else { out.to_owned() };
    write(&published, &folder).map_err(|e| e.to_string())?;
    let mut written = 0;
    if let Some((settings, headers)) = pages {
        let failed = |e| format!("{}: {e}", out.display());
        settings.app.iter().try_for_each(|app| app.write(out)).map_err(failed)?;
        let mut pages = render_pages(&edited, &published, &locales, &settings).map_err(|e| e.to_string())?;
        if components {
            #[cfg(debug_assertions)]
            pages.extend(
                super::super::render_components(&edited, &published, &locales, &settings).map_err(|e| e.to_string())?,
            );
        }
        let release = pages.remove_entry(RELEASE_FILE);
        written = pages.len();
        pages.insert(HEADERS_FILE.to_owned(), headers_file(&headers, &settings.base));
        open_data(out, &edited, published_on, settings.site()).map_err(|e| e.to_string())?;
        for (path, html) in pages.iter().chain(release.as_ref().map(|(path, text)| (path, text))) {
            let path = out.join(path);
            let parent = path.parent().unwrap_or(out);
            fs::create_dir_all(parent)
                .and_then(|()| fs::write(&path, html))
                .map_err(|e| format!("{}: {e}", path.display()))?;
        }
        settings.app.iter().try_for_each(|app| app.remove_older(out)).map_err(failed)?;
    }
    let copies = if compressed { compress(out).map_err(|e| e.to_string())? } else { 0 };
    eprintln!(
        "{} offered, {}, {}, {}",
        count(published.manifest.services, "service"),
        count(published.files.len() + published.written.len(), "file"),
        count(written, "page"),
        count(copies, "compressed file")
    );
    Ok(ExitCode::SUCCESS)
}

pub(super) fn index(dir: &Path, out: &Path) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let index = index_alone(&edited).map_err(|e| e.to_string())?;
    fs::write(out, &index).map_err(|e| format!("{}: {e}", out.display()))?;
    eprintln!("{}: {} bytes", out.display(), index.len());
    Ok(ExitCode::SUCCESS)
}

pub(super) fn migrate(dir: &Path) -> Result<ExitCode, String> {
    let changed = super::super::migrate(dir).map_err(|e| e.to_string())?;
    changed.iter().for_each(|path| eprintln!("{}", path.display()));
    eprintln!("{} brought into today's form", count(changed.len(), "file"));
    Ok(ExitCode::SUCCESS)
}

pub(super) fn schema(dir: &Path) -> Result<ExitCode, String> {
    for (name, text) in super::super::schema_files() {
        let path = dir.join(name);
        let written = fs::create_dir_all(path.parent().unwrap_or(dir)).and_then(|()| fs::write(&path, text));
        written.map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}
