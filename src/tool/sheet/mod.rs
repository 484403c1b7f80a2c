//! The catalogue as a spreadsheet: one row a service, exported, worked on by
//! somebody who does not program, and brought back.
//!
//! A cell is only taken over where it says something else than an export
//! would. So what a sheet cannot hold (sources of single facts, translations
//! of notes) stays as it is, and a sheet nobody touched changes nothing.

mod cells;
mod columns;
mod export;
mod import;
mod text;

pub use columns::{Column, columns};
pub use export::{export, template};
pub use import::{Mistake, SheetError, SheetOutcome, SheetSettings, import};
