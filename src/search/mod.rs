//! Finding services: words in any language, filters, and why a result is one.
//!
//! [`Index`] is what the build writes and the app reads; [`Engine`] answers a
//! [`Question`](crate::route::Question) from it. The same code runs natively.
//! This module knows nothing of pages and texts to show: it answers with
//! positions of services in the published list.

mod engine;
mod facets;
mod facts;
mod fold;
mod index;

pub use engine::{Answer, Engine, Hit, Meaning};
pub use facets::{Facets, OLDEST};
pub use facts::{Facts, verdict};
pub use fold::{fold, words};
pub use index::{CategoryEntry, ConceptEntry, Field, Index, IndexBuilder, IndexError, Phrases, VERSION};
