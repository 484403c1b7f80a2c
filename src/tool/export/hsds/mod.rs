//! Open Referral HSDS 3.0: all services in one page of a list. Facts without a
//! field there travel as attributes in our own words (`tool/own_words.rs`).

mod facts;
mod ids;
mod place;
mod service;

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;

use self::service::Writer;
use super::{Lost, Made};
use crate::catalogue::Edited;
use crate::domain::Lang;
use crate::tool::written::write_pretty;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    #[default]
    Standard,
    /// Open Referral UK: fewer fields.
    Uk,
}

/// A page of a list, as the standard's API answers with.
#[derive(Serialize)]
struct Page<C> {
    contents: C,
    empty: bool,
    first_page: bool,
    last_page: bool,
    page_number: usize,
    size: usize,
    total_items: usize,
    total_pages: usize,
}

/// Writes the catalogue with its texts in `lang`, in Dutch where there are
/// none; tells what the document does not say.
pub fn hsds(edited: &Edited, profile: Profile, lang: Lang, to: impl Write) -> io::Result<Lost> {
    let mut lost = Lost::default();
    let items = edited.services.len();
    let contents = Made::new(edited.services.iter().map(|service| {
        let (document, missing) = Writer { edited, profile, lang, service, lost: BTreeSet::new() }.write();
        missing.into_iter().for_each(|field| lost.note(field, true));
        document
    }));
    write_pretty(
        to,
        &Page {
            contents,
            empty: items == 0,
            first_page: true,
            last_page: true,
            page_number: 1,
            size: items,
            total_items: items,
            total_pages: 1,
        },
    )?;
    Ok(lost)
}
