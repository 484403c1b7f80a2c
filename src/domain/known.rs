//! Facts that can be yes or no can also be unknown, and unknown is a value of
//! its own: it never passes as yes.

use serde::{Deserialize, Serialize};

/// A yes-or-no fact that may not be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    Yes,
    No,
    #[default]
    Unknown,
}

impl Known {
    pub fn is_unknown(&self) -> bool {
        *self == Known::Unknown
    }

    /// Yes if any is yes; otherwise unknown if any is unknown; otherwise no.
    /// An empty list is `No`.
    pub fn any(facts: impl IntoIterator<Item = Known>) -> Known {
        facts.into_iter().fold(Known::No, Known::or)
    }

    pub fn or(self, other: Known) -> Known {
        match (self, other) {
            (Known::Yes, _) | (_, Known::Yes) => Known::Yes,
            (Known::Unknown, _) | (_, Known::Unknown) => Known::Unknown,
            _ => Known::No,
        }
    }

    pub fn and(self, other: Known) -> Known {
        match (self, other) {
            (Known::No, _) | (_, Known::No) => Known::No,
            (Known::Unknown, _) | (_, Known::Unknown) => Known::Unknown,
            _ => Known::Yes,
        }
    }
}

impl From<bool> for Known {
    fn from(fact: bool) -> Known {
        if fact { Known::Yes } else { Known::No }
    }
}

/// How accessible something is. "Partly" is an answer of its own: it is shown
/// as such and never counts as yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    Yes,
    Partly,
    No,
    #[default]
    Unknown,
}

impl Access {
    pub fn is_unknown(&self) -> bool {
        *self == Access::Unknown
    }

    /// What a person may rely on: partly accessible is not accessible.
    pub fn certain(self) -> Known {
        match self {
            Access::Yes => Known::Yes,
            Access::Partly | Access::No => Known::No,
            Access::Unknown => Known::Unknown,
        }
    }
}
