//! `confirm`: records that a person confirmed a service.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::super::confirm::{ConfirmError, Confirmed, Who, confirm};
use super::catalogue::today;
use crate::domain::{Day, ServiceId, Trust};

#[derive(Args)]
#[command(after_help = "\
Example:
  wegwijs confirm public/catalogue alles-kan --by \"Help desk, A. Peeters\" --on 2026-11-21

Only `trust` changes, no other byte of the file.")]
pub(super) struct Asked {
    /// The catalogue as people edit it
    dir: PathBuf,
    /// The service: the name of its file without `.json`
    id: ServiceId,
    /// Who confirmed: a person or a desk
    #[arg(long, value_name = "WHO")]
    by: Who,
    /// The day on which they did
    #[arg(long, value_name = "DATE")]
    on: Day,
}

pub(super) fn confirmed(asked: &Asked) -> Result<ExitCode, String> {
    match confirm(&asked.dir, &asked.id, &asked.by, asked.on, Day(today())) {
        Ok(confirmed) => {
            tell(&confirmed);
            Ok(ExitCode::SUCCESS)
        }
        // What the data need not be asked for.
        Err(error @ ConfirmError::Future { .. }) => {
            eprintln!("{error}");
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.to_string()),
    }
}

fn tell(confirmed: &Confirmed) {
    let Confirmed { path, before, now } = confirmed;
    println!("{}", path.display());
    println!("  before: {}", said(before));
    println!("  now:    {}", said(now));
    if now.expires_on.is_some_and(|day| day.0 < today()) {
        println!("  `expires_on` has passed and stays: move it or take it out if the record holds on");
    }
}

fn said(trust: &Trust) -> String {
    let day = |day: Day| String::from(day);
    let verified = match (trust.verified_on, &trust.verified_by) {
        (None, _) => "not confirmed".to_owned(),
        (Some(on), by) => format!("confirmed by {} on {}", by.as_deref().unwrap_or("?"), day(on)),
    };
    trust.expires_on.map_or_else(|| verified.clone(), |end| format!("{verified}, holds until {}", day(end)))
}
