//! Opaque identifiers. An id is a slug: lower-case letters, digits and single
//! hyphens, 1 to 80 characters, so it can stand in an address and a file name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use lower-case letters, digits and single hyphens, 1 to 80 characters")]
pub struct NotAnId(pub String);

fn is_slug(text: &str) -> bool {
    (1..=80).contains(&text.len())
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = r"^[a-z0-9]+(-[a-z0-9]+)*$")))]
        pub struct $name(String);

        impl $name {
            /// No id at all, for a record while it is being read.
            pub(super) const BLANK: $name = $name(String::new());

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                if is_slug(&text) { Ok(Self(text)) } else { Err(NotAnId(text)) }
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A service record; also its file name and its address.
    ServiceId
);
id!(
    /// An organisation that runs services.
    ProviderId
);
id!(
    /// A notion of the taxonomy, such as `homework-help`.
    ConceptId
);
id!(
    /// A moment in family life, such as `expecting`.
    MomentId
);
id!(
    /// The short key of a source within one record.
    SourceKey
);
