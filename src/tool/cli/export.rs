//! `export`: a catalogue in the formats of others.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::super::export::{Profile, Site, hsds, schema_org};
use super::super::sheet;
use super::catalogue::sound;
use crate::domain::Lang;

/// Stands for it where a file would be named.
const STANDARD_OUTPUT: &str = "-";

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
  wegwijs export hsds public/catalogue --out hsds.json --profile uk --lang en
  wegwijs export schema-org public/catalogue --out - | jq '.[\"@graph\"] | length'")]
pub struct ExportArgs {
    /// The format to write
    pub format: To,
    /// The catalogue as people edit it
    pub dir: PathBuf,
    /// The file to write; `-` for standard output
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
    let delimiter = u8::try_from(args.delimiter).map_err(|_| "the delimiter has to be an ASCII character")?;
    let Some(edited) = sound(&args.dir) else {
        return Ok(ExitCode::FAILURE);
    };
    let (out, lang) = (&args.out, args.lang);
    let failed = |error: io::Error| format!("{}: {error}", out.display());
    let to: Box<dyn Write> = if out.as_os_str() == STANDARD_OUTPUT {
        Box::new(io::stdout().lock())
    } else {
        Box::new(File::create(out).map_err(failed)?)
    };
    let mut to = BufWriter::new(to);
    let lost = match args.format {
        To::Hsds => {
            let profile = if args.profile == Some(HsdsProfile::Uk) { Profile::Uk } else { Profile::Standard };
            hsds(&edited, profile, lang, &mut to)
        }
        To::SchemaOrg => schema_org(&edited, Site { url: args.site_url.as_deref(), base: &args.base }, lang, &mut to),
        To::Csv if args.template => {
            return sheet::template(&edited.region, delimiter, to).map_err(failed).map(|()| ExitCode::SUCCESS);
        }
        To::Csv => sheet::export(&edited, delimiter, &mut to),
    };
    let lost = lost.and_then(|lost| to.flush().map(|()| lost)).map_err(failed)?;
    for (field, records) in &lost.0 {
        eprintln!("not carried: {field}, of {records} records");
    }
    eprintln!("{} services in {}", edited.services.len(), out.display());
    Ok(ExitCode::SUCCESS)
}
