//! Open Referral HSDS 3.0: all services in one page of a list. Facts without a
//! field there travel as attributes in our own words (`tool/own_words.rs`).

mod facts;
mod ids;
mod place;
mod service;

use std::collections::BTreeSet;

use serde_json::json;

use self::service::Writer;
use super::{Exported, Lost};
use crate::catalogue::Edited;
use crate::domain::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    #[default]
    Standard,
    /// Open Referral UK: fewer fields.
    Uk,
}

/// The catalogue with its texts in `lang`, in Dutch where there are none.
pub fn hsds(edited: &Edited, profile: Profile, lang: Lang) -> Exported {
    let mut lost = Lost::default();
    let mut contents = Vec::with_capacity(edited.services.len());
    for service in &edited.services {
        let (document, missing) = Writer { edited, profile, lang, service, lost: BTreeSet::new() }.write();
        missing.into_iter().for_each(|field| lost.note(field, true));
        contents.push(document);
    }
    let items = contents.len();
    let document = json!({
        "total_items": items,
        "total_pages": 1,
        "page_number": 1,
        "size": items,
        "first_page": true,
        "last_page": true,
        "empty": items == 0,
        "contents": contents,
    });
    Exported { document, lost }
}
