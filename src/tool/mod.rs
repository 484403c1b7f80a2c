//! The native tool: checks, builds and serves the catalogue, and generates
//! synthetic ones.

pub mod cli;
pub mod draw;
mod formats;
pub mod generate;
mod locales;
mod pages;
mod parallel;
mod publish;
mod read;
pub mod serve;

pub use formats::IcuFormats;
pub use locales::{Locales, check_locales, plural_categories};
pub use pages::{PageSettings, render_pages};
pub use publish::{CHUNK, PublishError, index_alone, publish, write};
pub use read::{Reading, read};
