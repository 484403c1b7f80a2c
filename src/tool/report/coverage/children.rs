//! How many children live where: a CSV file with the columns `neighbourhood`
//! (its number), `from_age`, `to_age` (completed years, both included) and
//! `children`, in any order, separated by commas or semicolons.
//!
//! Ages may be single years or a whole band, but never cross the border of
//! two bands: nobody could say how many of them are on which side.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Band;
use crate::domain::{NeighbourhoodNr, Neighbourhoods};

const COLUMNS: [&str; 4] = ["neighbourhood", "from_age", "to_age", "children"];
/// More children than live in any one neighbourhood: a slip of the keyboard.
const MOST: u32 = 1_000_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Children(BTreeMap<(NeighbourhoodNr, Band), u32>);

/// What is wrong in the file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Line of the file; the headings are on line 1.
    pub row: u64,
    /// None where the whole row is meant.
    pub column: Option<&'static str>,
    pub message: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mistake { row, column, message } = self;
        match column {
            Some(column) => write!(f, "row {row}, column {column}: {message}"),
            None => write!(f, "row {row}: {message}"),
        }
    }
}

impl Children {
    /// Reads the whole file; every mistake is told, and with one there is no
    /// result.
    pub fn read(bytes: &[u8], known: &Neighbourhoods) -> Result<Children, Vec<Mistake>> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let delimiter = if first.contains(&b';') { b';' } else { b',' };
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(bytes);
        let order = order(reader.headers())?;
        let mut sums = Sums { known, mistakes: Vec::new(), years: BTreeMap::new(), children: BTreeMap::new() };
        for record in reader.records() {
            match record {
                Ok(record) => sums.add(&record, &order),
                Err(error) => sums.mistakes.push(unreadable(&error)),
            }
        }
        sums.demand_whole_bands();
        sums.mistakes.sort_by_key(|mistake| mistake.row);
        if sums.mistakes.is_empty() { Ok(Children(sums.children)) } else { Err(sums.mistakes) }
    }

    pub fn number(&self, nr: NeighbourhoodNr, band: Band) -> Option<u32> {
        self.0.get(&(nr, band)).copied()
    }
}

fn unreadable(error: &csv::Error) -> Mistake {
    let row = error.position().map_or(1, csv::Position::line);
    Mistake { row, column: None, message: format!("cannot be read: {error}") }
}

/// At which position of a record each of the columns stands.
fn order(headers: Result<&csv::StringRecord, csv::Error>) -> Result<[usize; 4], Vec<Mistake>> {
    let headers = headers.map_err(|error| vec![unreadable(&error)])?;
    let mut mistakes = Vec::new();
    let order = COLUMNS.map(|column| {
        headers.iter().position(|name| name == column).unwrap_or_else(|| {
            mistakes.push(Mistake { row: 1, column: Some(column), message: "there is no such column".to_owned() });
            0
        })
    });
    let unknown = headers.iter().filter(|name| !COLUMNS.contains(name));
    mistakes.extend(unknown.map(|name| Mistake {
        row: 1,
        column: None,
        message: format!("`{name}` is none of the columns {}", COLUMNS.join(", ")),
    }));
    if headers.len() != COLUMNS.len() && mistakes.is_empty() {
        mistakes.push(Mistake { row: 1, column: None, message: "a column stands there twice".to_owned() });
    }
    if mistakes.is_empty() { Ok(order) } else { Err(mistakes) }
}

/// What has been read so far.
struct Sums<'a> {
    known: &'a Neighbourhoods,
    mistakes: Vec<Mistake>,
    /// The ages given for each neighbourhood and band, and the row of the first.
    years: BTreeMap<(NeighbourhoodNr, Band), (u64, BTreeSet<u16>)>,
    children: BTreeMap<(NeighbourhoodNr, Band), u32>,
}

impl Sums<'_> {
    fn mistake(&mut self, row: u64, column: Option<&'static str>, message: String) {
        self.mistakes.push(Mistake { row, column, message });
    }

    fn add(&mut self, record: &csv::StringRecord, order: &[usize; 4]) {
        let row = record.position().map_or(0, csv::Position::line);
        if record.len() != COLUMNS.len() {
            let message = format!("has {} cells, {} are expected", record.len(), COLUMNS.len());
            return self.mistake(row, None, message);
        }
        let mut whole = |at: usize, most: u32| {
            let cell = &record[order[at]];
            let number = cell.parse::<u32>().ok().filter(|number| *number <= most);
            if number.is_none() {
                let message = format!("`{cell}` is not a whole number from 0 to {most}");
                self.mistake(row, Some(COLUMNS[at]), message);
            }
            number
        };
        let numbers = (whole(0, u8::MAX.into()), whole(1, 25), whole(2, 25), whole(3, MOST));
        let (Some(nr), Some(from), Some(to), Some(children)) = numbers else { return };
        let nr = NeighbourhoodNr(nr as u8);
        if self.known.get(nr).is_none() {
            return self.mistake(row, Some(COLUMNS[0]), format!("there is no neighbourhood {}", nr.0));
        }
        if to < from {
            return self.mistake(row, Some(COLUMNS[2]), format!("{to} is before from_age, {from}"));
        }
        let (from, to) = (from as u16, to as u16);
        let holds = |band: &Band, age| band.years().is_some_and(|(first, last)| first <= age && Some(age) <= last);
        let Some(band) = Band::of_children().find(|band| holds(band, from) && holds(band, to)) else {
            return self.mistake(row, Some(COLUMNS[2]), format!("{from} to {to} lies in more than one age band"));
        };
        let given = &mut self.years.entry((nr, band)).or_insert((row, BTreeSet::new())).1;
        let twice = (from..=to).filter(|age| !given.insert(*age)).min();
        if let Some(age) = twice {
            return self.mistake(row, Some(COLUMNS[1]), format!("age {age} was counted in an earlier row"));
        }
        *self.children.entry((nr, band)).or_default() += children;
    }

    /// A part of a band is not compared with what is for the whole band.
    fn demand_whole_bands(&mut self) {
        let incomplete = self.years.iter().filter_map(|((nr, band), (row, given))| {
            let (first, last) = band.years()?;
            let missing: Vec<String> =
                (first..=last?).filter(|age| !given.contains(age)).map(|age| age.to_string()).collect();
            let message = format!(
                "neighbourhood {} lacks the children of age {}: a band is counted whole",
                nr.0,
                missing.join(", ")
            );
            (!missing.is_empty()).then_some(Mistake { row: *row, column: None, message })
        });
        let incomplete: Vec<Mistake> = incomplete.collect();
        self.mistakes.extend(incomplete);
    }
}
