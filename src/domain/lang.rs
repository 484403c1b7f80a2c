//! Languages by their BCP 47 tag. Not an enum: which languages there are is
//! the region's business, and a new one must not need code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Longest tag accepted, in bytes: enough for `zh-Hant-HK`.
const MAX: usize = 11;

/// A language tag such as `nl` or `ar`. Small and `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")))]
pub struct Lang {
    len: u8,
    bytes: [u8; MAX],
}

/// The direction a script is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag: two or three lower-case letters, then optional subtags (BCP 47)")]
pub struct NotALanguage(pub String);

impl Lang {
    /// Dutch: the language of the records' own words, always shown beside others.
    pub const NL: Lang = Lang { len: 2, bytes: [b'n', b'l', 0, 0, 0, 0, 0, 0, 0, 0, 0] };

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len as usize]).unwrap_or_default()
    }

    /// By the primary subtag: Arabic, Persian, Urdu, Hebrew, Pashto, Kurdish
    /// (Sorani) and Yiddish are written from right to left.
    pub fn direction(&self) -> Direction {
        match self.as_str().split('-').next().unwrap_or_default() {
            "ar" | "fa" | "ur" | "he" | "ps" | "ckb" | "yi" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl FromStr for Lang {
    type Err = NotALanguage;
    fn from_str(text: &str) -> Result<Lang, NotALanguage> {
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or_default();
        let well_formed = text.len() <= MAX
            && (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !well_formed {
            return Err(NotALanguage(text.to_owned()));
        }
        let mut bytes = [0; MAX];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Ok(Lang { len: text.len() as u8, bytes })
    }
}

impl TryFrom<String> for Lang {
    type Error = NotALanguage;
    fn try_from(text: String) -> Result<Lang, NotALanguage> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.as_str().to_owned()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.as_str())
    }
}
