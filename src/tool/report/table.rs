//! A table, written for a terminal, as CSV, or as HTML.

use super::markup::{Markup, tag, text, words};
use crate::tool::is_formula;

/// What stands before a cell of a CSV file that a spreadsheet would take for
/// a formula.
const HARMLESS: char = '\'';

/// Stands for a number where there is nothing, in a terminal.
const NOTHING: &str = "·";

/// Columns of a terminal that one cell may take.
const WIDEST: usize = 44;

/// A column: its name for programs, and for people.
#[derive(Debug, Clone)]
pub struct Column {
    pub id: &'static str,
    pub heading: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// What the row is about.
    Heading,
    Text,
    Number,
    /// Nothing is known here: it stands out.
    Gap,
}

#[derive(Debug, Clone)]
pub struct Cell {
    text: String,
    kind: Kind,
}

impl Cell {
    pub fn heading(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), kind: Kind::Heading }
    }

    pub fn text(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), kind: Kind::Text }
    }

    pub fn number(number: impl ToString) -> Cell {
        Cell { text: number.to_string(), kind: Kind::Number }
    }

    pub fn gap(text: impl ToString) -> Cell {
        Cell { text: text.to_string(), kind: Kind::Gap }
    }

    fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number | Kind::Gap)
    }
}

pub type Row = Vec<Cell>;

#[derive(Debug, Clone, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// Rows that belong together.
    pub groups: Vec<Vec<Row>>,
}

impl Table {
    pub fn new(columns: impl IntoIterator<Item = (&'static str, String)>) -> Table {
        let columns = columns.into_iter().map(|(id, heading)| Column { id, heading }).collect();
        Table { columns, groups: Vec::new() }
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flatten()
    }

    fn is_of_numbers(&self, column: usize) -> bool {
        self.rows().next().and_then(|row| row.get(column)).is_some_and(Cell::is_number)
    }

    /// Aligned for a terminal: long cells are cut, numbers stand to the right,
    /// a gap is a dot.
    pub fn plain(&self) -> String {
        let heading: Row = self.columns.iter().map(|column| Cell::text(&column.heading)).collect();
        let shown = |row: &Row| row.iter().map(in_terminal).collect::<Vec<_>>();
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|at| {
                let cells = std::iter::once(&heading).chain(self.rows()).filter_map(|row| row.get(at));
                cells.map(|cell| width(&in_terminal(cell))).max().unwrap_or_default()
            })
            .collect();
        let right: Vec<bool> = (0..widths.len()).map(|at| self.is_of_numbers(at)).collect();
        let line = |row: &Row| {
            let cells = shown(row).into_iter().zip(&widths).zip(&right).map(|((text, wide), right)| {
                let room = " ".repeat(wide - width(&text));
                if *right { room + &text } else { text + &room }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
        };
        let mut plain = line(&heading);
        plain.push_str(&("─".repeat(width(plain.trim_end())) + "\n"));
        let groups: Vec<String> = self.groups.iter().map(|rows| rows.iter().map(line).collect()).collect();
        plain + &groups.join("\n")
    }

    /// As RFC 4180 has it, in UTF-8. A text that a spreadsheet would run as a
    /// formula has an apostrophe before it, which most spreadsheets do not show.
    pub fn csv(&self) -> Result<String, csv::Error> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(self.columns.iter().map(|column| column.id))?;
        for row in self.rows() {
            writer.write_record(row.iter().map(harmless))?;
        }
        let bytes = writer.into_inner().map_err(|error| error.into_error())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// In a box of its own, in which a table that is too wide can be moved,
    /// also by keyboard.
    pub fn html(&self, caption: &str) -> Markup {
        let headings = self.columns.iter().enumerate().map(|(at, column)| {
            let class = if self.is_of_numbers(at) { "number" } else { "words" };
            tag("th", &[("scope", "col"), ("class", class)], text(&column.heading))
        });
        let head = tag("thead", &[], tag("tr", &[], Markup::all(headings)));
        let cell = |cell: &Cell| match cell.kind {
            Kind::Heading => tag("th", &[("scope", "row")], text(&cell.text)),
            Kind::Text => words("td", &cell.text),
            Kind::Number => tag("td", &[("class", "number")], text(&cell.text)),
            Kind::Gap => tag("td", &[("class", "number gap")], text(&cell.text)),
        };
        let row = |row: &Row| tag("tr", &[], Markup::all(row.iter().map(cell)));
        let body = |rows: &Vec<Row>| tag("tbody", &[], Markup::all(rows.iter().map(row)));
        let bodies = Markup::all(self.groups.iter().map(body));
        let table = tag("table", &[], Markup::all([words("caption", caption), head, bodies]));
        tag("div", &[("class", "box"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)], table)
    }
}

fn harmless(cell: &Cell) -> String {
    match cell.kind {
        Kind::Heading | Kind::Text if is_formula(&cell.text) => format!("{HARMLESS}{}", cell.text),
        _ => cell.text.clone(),
    }
}

fn in_terminal(cell: &Cell) -> String {
    if cell.kind == Kind::Gap { NOTHING.to_owned() } else { shortened(&cell.text) }
}

/// On one line, without what would steer the terminal.
fn shortened(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    if text.chars().count() <= WIDEST {
        return text.chars().map(visible).collect();
    }
    text.chars().take(WIDEST - 1).map(visible).chain("…".chars()).collect()
}

fn width(text: &str) -> usize {
    text.chars().count()
}
