//! Finding services: words in any language, what they mean, filters, and why a
//! result is one.
//!
//! The build collects an [`Index`] and writes it as bytes; the app opens them
//! as an [`Engine`] and asks it a [`Question`](crate::route::Question). The
//! same code runs natively. Nothing here knows pages or texts to show: it
//! answers with positions of services in the published list.
//!
//! What a question goes through: `fold` makes spellings one, `reading` takes
//! filters and noise out of the words, `similar` finds the dictionary's words
//! each may stand for, `engine` weighs services and meanings, `facts` applies
//! the filters, `facets` counts what each further choice would leave. Apart from
//! words, `bundle` gathers what there is for a neighbourhood, `near` says how
//! far things are.

mod bundle;
mod edits;
mod engine;
mod facets;
mod facts;
mod fold;
mod index;
mod latin;
mod near;
mod reading;
mod similar;
mod stored;

pub use bundle::Bundle;
pub use edits::Edits;
pub use engine::{Answer, Engine, Hit, Meaning};
pub use facets::{Facets, OLDEST};
pub use facts::{Facts, verdict};
pub use fold::{fold, words};
pub use index::{ConceptEntry, Field, Index, IndexBuilder, Merit, Phrase, PlaceName, SignalWords};
pub use near::{Distance, Here};
pub use reading::{Reading, Recognised, Token};
pub use stored::{IndexError, Stored, VERSION};
