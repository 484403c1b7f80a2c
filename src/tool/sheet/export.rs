//! The catalogue as comma-separated values (RFC 4180, in UTF-8).

use std::io::{self, Write};

use super::Column;
use super::columns::columns;
use crate::catalogue::Edited;
use crate::domain::{Region, Service};
use crate::tool::export::Lost;
use crate::tool::is_formula;

/// The columns that say where a change comes from; empty in what is exported.
pub(super) const SOURCE: [(&str, &str); 3] = [
    ("source_publisher", "whose page or paper tells what you changed"),
    ("source_title", "its title"),
    ("source_date", "its date: 2026-11-22, 2026-11 or 2026; empty where it has none"),
];
/// The first column: which record a row is about.
pub(super) const ID: &str = "id";
/// What the first cell of a row begins with that is not a record.
pub(super) const COMMENT: char = '#';

/// Writes all services; tells what the sheet cannot hold.
pub fn export(edited: &Edited, delimiter: u8, to: impl Write) -> io::Result<Lost> {
    let columns = columns(&edited.region, &edited.services);
    let mut lost = Lost::default();
    let mut rows = rows(delimiter, to)?;
    rows.write_record(header(&columns))?;
    for service in &edited.services {
        missing(service, &mut lost);
        let cells = columns.iter().map(|column| guarded((column.get)(service)));
        let none = SOURCE.iter().map(|_| String::new());
        rows.write_record([service.id.to_string()].into_iter().chain(cells).chain(none))?;
    }
    rows.flush()?;
    Ok(lost)
}

/// A sheet without services: the names of the columns, and under each what
/// belongs there.
pub fn template(region: &Region, delimiter: u8, to: impl Write) -> io::Result<()> {
    let columns = columns(region, []);
    let hints = columns.iter().map(|column| guarded(column.hint.to_owned()));
    let of_source = SOURCE.iter().map(|(_, hint)| (*hint).to_owned());
    let first = format!("{COMMENT} empty for a new service; rows that begin with {COMMENT} are not read");
    let mut rows = rows(delimiter, to)?;
    rows.write_record(header(&columns))?;
    rows.write_record([first].into_iter().chain(hints).chain(of_source))?;
    rows.flush()
}

fn header(columns: &[Column]) -> Vec<String> {
    let names = columns.iter().map(|column| column.name.clone());
    [ID.to_owned()].into_iter().chain(names).chain(SOURCE.iter().map(|(name, _)| (*name).to_owned())).collect()
}

fn rows<W: Write>(delimiter: u8, mut to: W) -> io::Result<csv::Writer<W>> {
    // Spreadsheets take a file without this mark for one in an older encoding.
    to.write_all("\u{FEFF}".as_bytes())?;
    Ok(csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(to))
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe before
/// it (OWASP, CSV injection); an import takes it off again.
fn guarded(cell: String) -> String {
    if is_formula(&cell) || cell.starts_with('\'') { format!("'{cell}") } else { cell }
}

pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

fn missing(service: &Service, lost: &mut Lost) {
    let mut count = |what, lacks: bool| lost.note(what, lacks);
    count("which source tells which fact", !service.sources.is_empty());
    count("notes in other languages", service.notes.iter().any(|note| note.text.0.len() > 1));
    let amounts = || service.cost.iter().flat_map(|cost| &cost.amounts);
    count("labels of prices in other languages", amounts().any(|amount| amount.label.0.len() > 1));
    count("access at single places", service.places.iter().any(|place| place.access.is_some()));
    count("how a neighbourhood is known", service.places.iter().any(|place| place.basis.is_some()));
    count("where an import got it from", service.origin.is_some());
    count("what an import could not map", !service.extra.is_empty());
}
