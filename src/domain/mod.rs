//! What a service, place, age, price, schedule, language and three-state fact
//! *is*. No input or output, no web: plain values with their rules.
//!
//! The types double as the edited form of the catalogue: `serde` reads them
//! straight from `public/catalogue/`, and refuses fields it does not know.

mod age;
mod choices;
mod date;
mod holiday;
mod id;
mod known;
mod lang;
mod link;
pub mod map;
mod neighbourhood;
pub mod order;
mod origin;
mod provider;
mod region;
mod school_weeks;
mod service;
mod shortlist;
mod taxonomy;
mod text;
pub mod tree;
mod week;
mod words;

pub use age::{Age, AgeRange, Months};
pub use choices::*;
pub use date::{Day, NotADate, NotADay, PartialDate};
pub use holiday::{Entry, HolidayKind, Holidays, SchoolHoliday};
pub use id::{ConceptId, MomentId, NotAnId, ProviderId, ServiceId, SourceKey};
pub use known::{Access, Known};
pub use lang::{Direction, Lang};
pub use link::escaped;
pub use map::{CityMap, Label, Shape, View, Whereabouts};
pub use neighbourhood::{Neighbourhood, NeighbourhoodNr, Neighbourhoods, Point, each_once};
pub use origin::Origin;
pub use provider::{Provider, ProviderKind, Providers};
pub use region::{EmergencyNumber, HelpDesk, Operator, Region, RouteLink, Term, TravelMode};
pub use school_weeks::{HolidayWeek, monday_of};
pub use service::*;
pub use shortlist::{Received, Shortlist};
pub use taxonomy::{CategoryText, Concept, Moment, Signals, Step, Taxonomy};
pub use text::{Provenance, ServiceText, TextMap};
pub use week::week;
pub(crate) use words::words;
