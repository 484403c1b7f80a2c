//! Texts in several languages, each with where it comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Lang;

/// The same short text in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct TextMap(pub BTreeMap<Lang, String>);

impl TextMap {
    /// The text in `lang`, else in Dutch, with the language it really is in.
    pub fn get(&self, lang: Lang) -> Option<(Lang, &str)> {
        [lang, Lang::NL]
            .into_iter()
            .find_map(|l| self.0.get(&l).map(|text| (l, text.as_str())))
            .or_else(|| self.0.iter().next().map(|(l, text)| (*l, text.as_str())))
    }

    /// Only what a reader of `lang` sees: that language and Dutch.
    pub fn only(&self, lang: Lang) -> TextMap {
        TextMap(self.0.iter().filter(|(l, _)| **l == lang || **l == Lang::NL).map(|(l, t)| (*l, t.clone())).collect())
    }
}

/// Where a text comes from. Shown to the reader: nobody should mistake a
/// machine's sentence for a checked one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// Written in this language; not a translation.
    Source,
    /// Translated, or checked, by a person.
    Human,
    /// Translated by a machine, not yet checked by a person.
    Machine,
}

/// The words of a service in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServiceText {
    pub provenance: Provenance,
    /// At most 64 characters.
    pub name: String,
    /// One sentence, at most 150 characters.
    pub summary: String,
    /// What to do now, in one or two sentences.
    pub next_step: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
