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
//!
//! How it is stored: `stored` says what a file is; `rows`, `dictionary`,
//! `postings`, `phrases` and `signals` are its columns, made of the lists of
//! `lists`; `named` and `ids` are what need not be written because it follows.

mod arabic;
mod builder;
mod bundle;
mod bytes;
mod columns;
mod dictionary;
mod dutch;
mod edits;
mod engine;
mod facets;
mod facts;
mod fold;
mod ids;
mod index;
mod latin;
mod lists;
mod matching;
mod meaning;
mod named;
mod near;
mod phrases;
mod postings;
mod ranking;
mod reading;
mod related;
mod rows;
mod segment;
mod sets;
mod signals;
mod similar;
mod stored;
mod suggest;
mod weights;

pub use builder::IndexBuilder;
pub use bundle::Bundle;
pub use dictionary::Dictionary;
pub use engine::{Answer, Engine, Hit};
pub use facets::{Facets, OLDEST};
pub use facts::{Facts, verdict};
pub use fold::{fold, words};
pub use ids::Ids;
pub use index::{ConceptEntry, Field, Index, Merit, Parts, Phrase, PlaceName, Vocabulary};
pub use meaning::Meaning;
pub use near::{Distance, Here};
pub use reading::{Reading, Recognised, Token};
pub use related::Related;
pub use signals::Said;
pub use stored::{IndexError, VERSION, sealed};
pub use suggest::Suggestion;
