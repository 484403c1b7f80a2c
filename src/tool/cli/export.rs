//! `export`: a catalogue in the formats of others.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::super::export::{Exported, Profile, Site, hsds, schema_org};
use super::super::{pretty, sheet};
use super::catalogue::sound;
use crate::domain::Lang;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum To {
    /// Open Referral HSDS 3.0: one page of a list
    Hsds,
    /// schema.org JSON-LD: one graph
    SchemaOrg,
    /// Rows for a spreadsheet, which `import csv` brings back
    Csv,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HsdsProfile {
    /// Open Referral UK, which has fewer fields
    Uk,
}

#[derive(Args)]
#[command(after_help = "Examples:
  wegwijs export csv public/catalogue --out diensten.csv --delimiter ';'
  wegwijs export csv public/catalogue --out leeg.csv --template
  wegwijs export hsds public/catalogue --out hsds.json --profile uk --lang en")]
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
    /// Of CSV: what stands between the cells; spreadsheets in Belgium and the Netherlands expect `;`
    #[arg(long, default_value_t = ',')]
    pub delimiter: char,
    /// Of CSV: no services, but under each column what belongs there
    #[arg(long)]
    pub template: bool,
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
    let write = |bytes: &[u8]| fs::write(&args.out, bytes).map_err(|e| format!("{}: {e}", args.out.display()));
    let lost = match args.format {
        To::Hsds => {
            let profile = if args.profile == Some(HsdsProfile::Uk) { Profile::Uk } else { Profile::Standard };
            let Exported { document, lost } = hsds(&edited, profile, args.lang);
            write(pretty(&document).as_bytes())?;
            lost
        }
        To::SchemaOrg => {
            let site = Site { url: args.site_url.as_deref(), base: &args.base };
            let Exported { document, lost } = schema_org(&edited, site, args.lang);
            write(pretty(&document).as_bytes())?;
            lost
        }
        To::Csv => {
            let delimiter = u8::try_from(args.delimiter).map_err(|_| "the delimiter has to be an ASCII character")?;
            let failed = |e: csv::Error| e.to_string();
            if args.template {
                return write(&sheet::template(&edited.region, delimiter).map_err(failed)?).map(|()| ExitCode::SUCCESS);
            }
            let (bytes, lost) = sheet::export(&edited, delimiter).map_err(failed)?;
            write(&bytes)?;
            lost
        }
    };
    for (field, records) in &lost.0 {
        eprintln!("not carried: {field}, of {records} records");
    }
    eprintln!("{} services in {}", edited.services.len(), args.out.display());
    Ok(ExitCode::SUCCESS)
}
