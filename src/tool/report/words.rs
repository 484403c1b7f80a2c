//! The words of the reports, in the languages that who reads them may have.
//! They come with the program: a report needs no folder of messages.

use std::sync::Arc;

use super::super::formats::IcuFormats;
use super::super::locales::Locales;
use crate::domain::{Lang, Region};
use crate::l10n::{LocaleError, Localizer};

const DUTCH: &str = include_str!("words/nl.ftl");
const ENGLISH: &str = include_str!("words/en.ftl");

/// A language a report can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ReportLang {
    Nl,
    En,
}

impl ReportLang {
    const ALL: [ReportLang; 2] = [ReportLang::Nl, ReportLang::En];

    fn messages(self) -> (&'static str, &'static str) {
        match self {
            ReportLang::Nl => ("nl", DUTCH),
            ReportLang::En => ("en", ENGLISH),
        }
    }
}

/// The words in one language, which can speak of the region by its name.
pub fn report_words(lang: ReportLang, region: &Region) -> Result<Localizer, LocaleError> {
    let (tag, messages) = lang.messages();
    let lang: Lang = tag.parse().unwrap_or(Lang::NL);
    Ok(Localizer::new(lang, messages, DUTCH, Arc::new(IcuFormats))?.with_region(region))
}

/// All of them, to be held against each other.
pub fn report_locales() -> Locales {
    let all = ReportLang::ALL.map(ReportLang::messages);
    Locales(all.into_iter().filter_map(|(tag, text)| Some((tag.parse().ok()?, text.to_owned()))).collect())
}
