//! Reusable pieces, one per file. They take plain data and addresses, know no
//! routes, and never touch the browser while rendering.

mod card;
mod chip;
mod footer;
mod header;
mod help;
mod icon;
mod known;
mod map;
mod near_me;
mod neighbourhood_list;
mod next_step;
mod notice;
mod search_field;
mod select;
mod seven;
mod signpost;
mod sources;
mod views;
pub mod wording;
mod words;

pub use card::ServiceCard;
pub use chip::{LinkChip, RemovableChip};
pub use footer::SiteFooter;
pub use header::{LanguageLink, SiteHeader};
pub use help::{HumanHelp, WalkIn};
pub use icon::{Glyph, Icon};
pub use known::Fact;
pub use map::{MapPlace, NeighbourhoodMap};
pub use near_me::{Answer as NearAnswer, NearMe};
pub use neighbourhood_list::{ListedPlace, NeighbourhoodList};
pub use next_step::NextStep;
pub use notice::{Failure, Loading};
pub use search_field::SearchField;
pub use select::{Choice, Select};
pub use seven::SevenBs;
pub use signpost::{Plank, Signpost};
pub use sources::SourceList;
pub use views::{ViewLink, Views};
pub use words::Words;
