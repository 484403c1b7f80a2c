//! The native tool: checks, builds and serves the catalogue, and generates
//! synthetic ones.

mod app_files;
pub mod cli;
pub mod draw;
pub mod export;
mod formats;
mod frame;
pub mod generate;
pub mod import;
mod locales;
mod offline;
mod open_data;
mod own_words;
mod pages;
mod parallel;
mod publish;
mod read;
mod release;
pub mod serve;

pub use app_files::AppFiles;
pub use formats::IcuFormats;
pub use locales::{Locales, check_locales, plural_categories};
pub use open_data::open_data;
pub use pages::{PageSettings, render_pages};
pub use publish::{CHUNK, PublishError, index_alone, publish, write};
pub use read::{Reading, read};
pub use release::RELEASE_FILE;

/// A file of the catalogue as people edit it.
fn pretty(value: &impl serde::Serialize) -> String {
    // Our own types are maps with texts as keys: they can always be written.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    text + "\n"
}
