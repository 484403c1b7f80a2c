//! The native tool: checks, builds and serves the catalogue, reports on it, and
//! generates synthetic ones.

mod app_files;
pub mod cli;
mod compress;
mod confirm;
pub mod draw;
pub mod export;
mod form;
mod formats;
mod frame;
pub mod generate;
pub mod headers;
pub mod hosts;
pub mod import;
mod locales;
mod member;
mod mend;
mod migrate;
mod offline;
mod open_data;
mod own_words;
mod pages;
mod parallel;
mod pointer;
mod publish;
mod read;
mod release;
pub mod report;
mod schema;
pub mod serve;
pub mod sheet;
pub mod sitemap;
mod written;

pub use app_files::AppFiles;
pub use compress::{CompressError, compress, remove_compressed};
pub use confirm::{ConfirmError, Confirmed, NotAName, Who, confirm};
pub use formats::IcuFormats;
pub use locales::{Locales, check_locales, plural_categories};
pub use migrate::{MigrateError, migrate};
pub use open_data::{open_data, schema_files};
#[cfg(debug_assertions)]
pub use pages::render_components;
pub use pages::{PageSettings, render_pages};
pub use publish::{CHUNK, PublishError, index_alone, publish, publish_into, write};
pub use read::{Reading, read};
pub use release::RELEASE_FILE;
pub use schema::shared_file;
pub use written::{pretty, pretty_like};

/// Whether a spreadsheet would run a cell as a formula (OWASP, CSV injection).
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The first bytes of a hash, as a name of a file has them.
fn hex(digest: impl AsRef<[u8]>, bytes: usize) -> String {
    digest.as_ref().iter().take(bytes).map(|byte| format!("{byte:02x}")).collect()
}

/// Letters, digits and hyphens only, at most 60; none of a name in no letters.
fn slug(name: &str) -> Option<String> {
    let mut slug = slug::slugify(name);
    slug.truncate(60);
    let slug = slug.trim_matches('-').to_owned();
    (!slug.is_empty()).then_some(slug)
}
