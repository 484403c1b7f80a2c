//! What a service, place, age, price, schedule, language and three-state fact
//! *is*. No input or output, no web: plain values with their rules.
//!
//! The types double as the edited form of the catalogue: `serde` reads them
//! straight from `public/catalogue/`, and refuses fields it does not know.

mod age;
mod date;
mod holiday;
mod id;
mod known;
mod lang;
mod neighbourhood;
mod provider;
mod region;
mod service;
mod taxonomy;
mod text;
mod words;

pub use age::{Age, AgeRange, Months};
pub use date::{Day, PartialDate};
pub use holiday::{HolidayKind, Holidays, SchoolHoliday};
pub use id::{ConceptId, MomentId, NotAnId, ProviderId, ServiceId, SourceKey};
pub use known::{Access, Known};
pub use lang::{Direction, Lang};
pub use neighbourhood::{Neighbourhood, NeighbourhoodNr, Neighbourhoods, Point};
pub use provider::{Provider, ProviderKind};
pub use region::{EmergencyNumber, HelpDesk, Operator, Region, Term};
pub use service::*;
pub use taxonomy::{CategoryText, Concept, Moment, Signals, Taxonomy};
pub use text::{Provenance, ServiceText, TextMap};
pub(crate) use words::words;
