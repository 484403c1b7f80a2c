//! `import`: records of other systems into a catalogue.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::super::import::{self, Format, Hsds, Opendatasoft, Outcome, Settings, Uitdatabank};
use super::super::sheet::{self, SheetSettings};
use super::catalogue::{sound, today};
use super::say;
use crate::domain::Lang;

#[derive(Clone, Copy, ValueEnum)]
pub enum From {
    /// Open Referral HSDS 3.0 and 3.1, and the UK profile
    Hsds,
    /// UiTdatabank JSON-LD: events and places
    Uitdatabank,
    /// Opendatasoft exports, by a mapping file
    Opendatasoft,
    /// A sheet that was exported, or begun from the template
    Csv,
}

#[derive(Args)]
#[command(after_help = "Examples:
  wegwijs import uitdatabank page-1.json page-2.json --out mine --dry-run
  wegwijs import opendatasoft playgrounds.geojson --map playgrounds.json --out mine
  wegwijs import hsds folder/ --lang en --out mine
  wegwijs import csv diensten.csv --out public/catalogue")]
pub struct ImportArgs {
    /// The format the records come in
    pub format: From,
    /// Files, or folders of them
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    /// The catalogue to write into; a new folder becomes one
    #[arg(long)]
    pub out: PathBuf,
    /// What the source's words mean here, and where its facts stand
    #[arg(long)]
    pub map: Option<PathBuf>,
    /// The language of texts whose language the format does not say
    #[arg(long)]
    pub lang: Option<Lang>,
    /// Where people changed a fact of a record, let the source win
    #[arg(long)]
    pub overwrite: bool,
    /// Write nothing, only tell what would become of each record
    #[arg(long)]
    pub dry_run: bool,
    /// The catalogue whose region, taxonomy, neighbourhoods and holidays a new one takes over
    #[arg(long, default_value = "public/catalogue")]
    pub like: PathBuf,
    /// Print what became of each record as JSON
    #[arg(long)]
    pub json: bool,
}

pub(super) fn import(args: &ImportArgs) -> Result<ExitCode, String> {
    match args.format {
        From::Hsds => records::<Hsds>(args),
        From::Uitdatabank => records::<Uitdatabank>(args),
        From::Opendatasoft => records::<Opendatasoft>(args),
        From::Csv => sheets(args),
    }
}

/// Records of another system, into a catalogue that may be new.
fn records<F: Format>(args: &ImportArgs) -> Result<ExitCode, String> {
    let settings = Settings {
        inputs: &args.inputs,
        out: &args.out,
        like: &args.like,
        map: args.map.as_deref(),
        lang: args.lang,
        overwrite: args.overwrite,
        dry_run: args.dry_run,
        today: today(),
    };
    let shown = std::io::stderr().is_terminal() && !args.json;
    let mut progress = |done: usize| {
        if shown && done.is_multiple_of(500) {
            eprint!("\r{done} written");
        }
    };
    let outcome = import::import::<F>(&settings, &mut progress);
    if shown {
        eprint!("\r");
    }
    let outcome = outcome.map_err(|e| e.to_string())?;
    if args.json {
        say(serde_json::to_string_pretty(&outcome).map_err(|e| e.to_string())?)?;
    } else {
        tell(&outcome);
    }
    Ok(if outcome.written() > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(outcome: &Outcome) {
    for told in &outcome.told {
        eprintln!("note: {}: {}", told.record, told.message);
    }
    for skipped in &outcome.skipped {
        eprintln!("skipped: {}: {}", skipped.record, skipped.message);
    }
    let more = outcome.told_in_all + outcome.skipped_in_all - outcome.told.len() - outcome.skipped.len();
    if more > 0 {
        eprintln!("… and {more} more of these");
    }
    for (reason, count) in &outcome.left_out {
        eprintln!("left out: {count} ({reason})");
    }
    eprintln!(
        "{} read, {} written ({} new, {} updated, {} unchanged), {} skipped, {} left out",
        outcome.read,
        outcome.written(),
        outcome.new,
        outcome.updated,
        outcome.unchanged,
        outcome.skipped_in_all,
        outcome.left_out.values().sum::<usize>(),
    );
}

/// Sheets into a catalogue that stands already.
fn sheets(args: &ImportArgs) -> Result<ExitCode, String> {
    let (mut used, mut all) = (false, Vec::new());
    for path in &args.inputs {
        let Some(edited) = sound(&args.out) else {
            return Ok(ExitCode::FAILURE);
        };
        let settings = SheetSettings { edited: &edited, out: &args.out, today: today(), dry_run: args.dry_run };
        let outcome = sheet::import(path, &settings).map_err(|e| e.to_string())?;
        used |= outcome.new + outcome.updated + outcome.unchanged > 0;
        if !args.json {
            outcome.doubts.iter().for_each(|doubt| eprintln!("note: {}: {doubt}", path.display()));
            outcome.mistakes.iter().for_each(|mistake| eprintln!("{}: {mistake}", path.display()));
            eprintln!(
                "{}: {} read, {} new, {} updated, {} unchanged, {} mistakes; {} services stand in no row and stay",
                path.display(),
                outcome.read,
                outcome.new,
                outcome.updated,
                outcome.unchanged,
                outcome.mistakes.len(),
                outcome.not_in_the_sheet,
            );
        }
        all.push(outcome);
    }
    if args.json {
        say(serde_json::to_string_pretty(&all).map_err(|e| e.to_string())?)?;
    }
    Ok(if used { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
