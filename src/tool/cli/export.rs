//! `export`: a catalogue in the formats of others.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::super::export::{Exported, Profile, Site, hsds, schema_org};
use super::catalogue::sound;
use crate::domain::Lang;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum To {
    /// Open Referral HSDS 3.0: one page of a list
    Hsds,
    /// schema.org JSON-LD: one graph
    SchemaOrg,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HsdsProfile {
    /// Open Referral UK, which has fewer fields
    Uk,
}

#[derive(Args)]
pub struct ExportArgs {
    /// The format to write
    pub format: To,
    /// The catalogue as people edit it
    pub dir: PathBuf,
    /// The file to write
    #[arg(long)]
    pub out: PathBuf,
    /// The language of the texts, Dutch where a record has none in it
    #[arg(long, default_value = "nl")]
    pub lang: Lang,
    /// Of HSDS: a profile instead of the standard itself
    #[arg(long)]
    pub profile: Option<HsdsProfile>,
    /// Of schema.org: the address of the site without path, for links to its pages
    #[arg(long)]
    pub site_url: Option<String>,
    /// Of schema.org: the path the site lives under
    #[arg(long, default_value = "/", value_parser = super::base_path)]
    pub base: String,
}

pub(super) fn export(args: &ExportArgs) -> Result<ExitCode, String> {
    let Some(edited) = sound(&args.dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let Exported { document, lost } = match args.format {
        To::Hsds => {
            let profile = if args.profile == Some(HsdsProfile::Uk) { Profile::Uk } else { Profile::Standard };
            hsds(&edited, profile, args.lang)
        }
        To::SchemaOrg => schema_org(&edited, Site { url: args.site_url.as_deref(), base: &args.base }, args.lang),
    };
    fs::write(&args.out, super::super::pretty(&document)).map_err(|e| format!("{}: {e}", args.out.display()))?;
    for (field, records) in &lost.0 {
        eprintln!("not carried: {field}, of {records} records");
    }
    eprintln!("{} services in {}", edited.services.len(), args.out.display());
    Ok(ExitCode::SUCCESS)
}
