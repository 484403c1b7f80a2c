//! The native tool: checks, builds and serves the catalogue, reports on it, and
//! generates synthetic ones.

mod app_files;
pub mod cli;
mod confirm;
pub mod draw;
mod formats;
pub mod generate;
mod locales;
mod member;
mod offline;
mod pages;
mod parallel;
mod publish;
mod read;
mod release;
pub mod report;
pub mod serve;

pub use app_files::AppFiles;
pub use confirm::{ConfirmError, Confirmed, NotAName, Who, confirm};
pub use formats::IcuFormats;
pub use locales::{Locales, check_locales, plural_categories};
pub use pages::{PageSettings, render_pages};
pub use publish::{CHUNK, PublishError, index_alone, publish, write};
pub use read::{Reading, read};
pub use release::RELEASE_FILE;
