//! `report`: what the catalogue covers, what is old, what is not translated.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::Value;

use super::super::report::{Children, Coverage, ReportLang, StaleList, Table, Translations, report_words};
use super::catalogue::{sound, today};
use crate::catalogue::Edited;
use crate::domain::{Day, Lang, Region};
use crate::l10n::Localizer;

/// The form a report is written in; a table for the terminal where none is named.
#[derive(Debug, Clone, Copy, Args)]
#[group(multiple = false)]
pub(super) struct Form {
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
    /// As CSV, for spreadsheets; a text that would be run as a formula has an apostrophe before it
    #[arg(long)]
    csv: bool,
    /// As one HTML page that needs nothing else, to read, send on and print
    #[arg(long)]
    html: bool,
}

#[derive(Subcommand)]
pub(super) enum Report {
    /// Blind spots by neighbourhood, category, age band and price
    #[command(after_help = "\
Examples:
  wegwijs report coverage public/catalogue
  wegwijs report coverage public/catalogue --html > coverage.html
  wegwijs report coverage public/catalogue --csv --children children.csv > coverage.csv

The file of --children has the columns neighbourhood (its number), from_age, to_age
(completed years, both included) and children, separated by commas or semicolons:
  neighbourhood,from_age,to_age,children
  1,0,2,310
  1,3,5,290
Ages may be single years, but every band (0-2, 3-5, 6-11, 12-17, 18-25) must be whole.")]
    Coverage {
        /// The catalogue as people edit it
        dir: PathBuf,
        #[command(flatten)]
        form: Form,
        /// The language of the report
        #[arg(long, value_enum, default_value = "nl")]
        lang: ReportLang,
        /// How many children live where, as CSV: adds services per 1,000 children
        #[arg(long, value_name = "FILE")]
        children: Option<PathBuf>,
    },
    /// Whom to call: never confirmed, confirmed too long ago, or past its end; the oldest first
    #[command(after_help = "\
Examples:
  wegwijs report stale public/catalogue
  wegwijs report stale public/catalogue --older-than 6 --csv > to-call.csv

A service that a person confirmed within these months is off the list, however old its
sources are, until its `expires_on` has passed.")]
    Stale {
        /// The catalogue as people edit it
        dir: PathBuf,
        #[command(flatten)]
        form: Form,
        /// The language of the report
        #[arg(long, value_enum, default_value = "nl")]
        lang: ReportLang,
        /// After how many months a confirmation, or a source, is old
        #[arg(long, value_name = "MONTHS", default_value_t = 12, value_parser = clap::value_parser!(u16).range(0..=1200))]
        older_than: u16,
        /// As of which day; today where none is named
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
    },
    /// What each language still needs: texts that are missing, and those no person has read
    #[command(after_help = "\
Examples:
  wegwijs report translations public/catalogue
  wegwijs report translations public/catalogue --lang tr --csv > turkish.csv
  wegwijs report translations public/catalogue --lang pl     (all that a new language needs)

The table in the terminal has the counts, and the list of work where one language is named.")]
    Translations {
        /// The catalogue as people edit it
        dir: PathBuf,
        #[command(flatten)]
        form: Form,
        /// The language whose work to list; all that the region offers where none is named
        #[arg(long, value_name = "TAG")]
        lang: Option<Lang>,
        /// The language of the report
        #[arg(long, value_enum, default_value = "nl")]
        words: ReportLang,
    },
}

pub(super) fn report(report: &Report) -> Result<ExitCode, String> {
    match report {
        Report::Coverage { dir, form, lang, children } => coverage(dir, *form, *lang, children.as_deref()),
        Report::Stale { dir, form, lang, older_than, on } => {
            stale(dir, *form, *lang, *older_than, on.unwrap_or(Day(today())))
        }
        Report::Translations { dir, form, lang, words } => translations(dir, *form, *lang, *words),
    }
}

fn coverage(dir: &Path, form: Form, lang: ReportLang, children: Option<&Path>) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let children = children.map(|path| read_children(path, &edited)).transpose()?;
    let coverage = Coverage::of(&edited, children);
    let l10n = words(lang, &edited.region)?;
    form.write(Written {
        plain: || coverage.table(&l10n).plain(),
        csv: || coverage.cells_table(&l10n),
        json: || coverage.json(&l10n),
        html: || coverage.page(&l10n),
    })
}

fn stale(dir: &Path, form: Form, lang: ReportLang, months: u16, on: Day) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let list = StaleList::of(&edited, on, months)
        .ok_or_else(|| format!("{months} months before {} lie before the calendar", String::from(on)))?;
    let l10n = words(lang, &edited.region)?;
    form.write(Written {
        plain: || list.table(&l10n).plain(),
        csv: || list.table(&l10n),
        json: || list.json(&l10n),
        html: || list.page(&l10n),
    })
}

fn translations(dir: &Path, form: Form, only: Option<Lang>, lang: ReportLang) -> Result<ExitCode, String> {
    let Some(edited) = sound(dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let translations = Translations::of(&edited, only);
    let l10n = words(lang, &edited.region)?;
    let list = || translations.table(&l10n);
    form.write(Written {
        plain: || {
            let counts = translations.counts(&l10n).plain();
            if only.is_some() { format!("{counts}\n{}", list().plain()) } else { counts }
        },
        csv: list,
        json: || translations.json(),
        html: || translations.page(&l10n),
    })
}

fn words(lang: ReportLang, region: &Region) -> Result<Localizer, String> {
    report_words(lang, region).map_err(|error| error.to_string())
}

/// The numbers of children; else all mistakes in the file, one a line.
fn read_children(path: &Path, edited: &Edited) -> Result<Children, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Children::read(&bytes, &edited.neighbourhoods).map_err(|mistakes| {
        let lines = mistakes.iter().map(|mistake| format!("error: {}: {mistake}", path.display()));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// A report in each of its forms; only the one asked for is made.
struct Written<P, C, J, H> {
    plain: P,
    csv: C,
    json: J,
    html: H,
}

impl Form {
    fn write<P, C, J, H>(self, report: Written<P, C, J, H>) -> Result<ExitCode, String>
    where
        P: FnOnce() -> String,
        C: FnOnce() -> Table,
        J: FnOnce() -> Value,
        H: FnOnce() -> String,
    {
        let text = if self.json {
            format!("{:#}\n", (report.json)())
        } else if self.csv {
            (report.csv)().csv().map_err(|error| error.to_string())?
        } else if self.html {
            (report.html)()
        } else {
            (report.plain)()
        };
        // Who reads only the beginning, with `head`, has had enough: no error.
        match io::stdout().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
            _ => Ok(ExitCode::SUCCESS),
        }
    }
}
