//! The columns of the sheet: for each, what its cell says of a service, and
//! how the service becomes what the cell says.

mod about;
mod facts;
mod place;
mod reaching;
mod words;

use self::about::{about, trust};
use self::facts::{audience, cost, languages_and_access, when};
use self::place::place;
use self::reaching::{contacts, notes, taking_part};
use self::words::texts;
use crate::domain::*;

/// Reads a fact out of a service, as the cell would have it.
type Get = Box<dyn Fn(&Service) -> String + Send + Sync>;
/// Writes it, with the sources of the row; else says what is wrong with it.
type Set = Box<dyn Fn(&mut Service, &str, &[SourceKey]) -> Result<(), String> + Send + Sync>;

pub struct Column {
    pub name: String,
    /// For the template: what belongs there.
    pub hint: &'static str,
    /// Whether it is a fact, which needs a source.
    pub is_fact: bool,
    pub get: Get,
    pub set: Set,
}

/// Places a sheet has columns for, at least.
const PLACES: usize = 2;

/// The columns for these services: as many places as one of them has.
pub fn columns<'a>(region: &Region, services: impl IntoIterator<Item = &'a Service>) -> Vec<Column> {
    let places = services.into_iter().map(|service| service.places.len()).max().unwrap_or(0).max(PLACES);
    let langs: Vec<Lang> = region.languages.iter().map(|(lang, _)| *lang).collect();
    let source = langs.first().copied().unwrap_or(Lang::NL);
    let mut all = about();
    langs.iter().for_each(|lang| all.extend(texts(*lang)));
    (0..places).for_each(|at| all.extend(place(at)));
    all.extend(audience());
    all.extend(when());
    all.extend(cost(source));
    all.extend(languages_and_access());
    all.extend(taking_part());
    all.extend(contacts());
    all.extend(NoteAbout::ALL.iter().map(|about| notes(*about, source)));
    all.extend(trust());
    all
}

fn column(
    name: impl Into<String>,
    hint: &'static str,
    get: impl Fn(&Service) -> String + Send + Sync + 'static,
    set: impl Fn(&mut Service, &str) -> Result<(), String> + Send + Sync + 'static,
) -> Column {
    let set = move |service: &mut Service, cell: &str, _: &[SourceKey]| set(service, cell);
    Column { name: name.into(), hint, is_fact: false, get: Box::new(get), set: Box::new(set) }
}

fn fact(
    name: impl Into<String>,
    hint: &'static str,
    get: impl Fn(&Service) -> String + Send + Sync + 'static,
    set: impl Fn(&mut Service, &str, &[SourceKey]) -> Result<(), String> + Send + Sync + 'static,
) -> Column {
    Column { name: name.into(), hint, is_fact: true, get: Box::new(get), set: Box::new(set) }
}

fn own(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn text(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| cell.to_owned())
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}

fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.lines().map(str::trim).filter(|line| !line.is_empty())
}
