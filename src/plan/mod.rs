//! A family and its plan: who the children are, what they do on which days,
//! and what follows from that. Values and sums only: no web, no storage.
//!
//! | module | answers |
//! |---|---|
//! | `family` | who the children are, how old on a day |
//! | `fit` | what is for them, on the day itself |
//! | `entries` | what was put in the plan, and how that changes |
//! | `hours` | from when until when an entry lasts on a day |
//! | `cover` | which days, and which hours, nobody looks after a child |
//! | `clashes` | what one child cannot do at once, one parent cannot reach at once |
//! | `requests` | what must be asked for by when |
//! | `cost` | what is known of the price of it all |
//! | `code` | the whole as a short text, for an address or for the device |

mod bits;
mod clashes;
mod code;
mod cost;
mod cover;
mod entries;
mod family;
mod fit;
mod hours;
mod requests;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use clashes::{Clash, HardWay, clashes, hard_ways};
pub use code::{CodeError, Share, decode, encode};
pub use cost::{Costs, For, Line, Price, Sum, costs};
pub use cover::{Cover, cover};
pub use entries::{Children, Days, Entry, MOST_ENTRIES, NOTE_LENGTH, Plan, Slot, TermSlot};
pub use family::{Birth, Child, Colour, Family, MOST_CHILDREN, NAME_LENGTH, Needs, School};
pub use fit::{Offer, Rules, fits, fits_all};
pub use hours::{Span, Stay, stay};
pub use requests::{Request, requests};

use crate::domain::{Service, ServiceId};

/// The records of the services of a plan, as far as they are loaded.
pub type Records = BTreeMap<ServiceId, Arc<Service>>;

/// A family with its plan: what is kept, carried and undone as one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Household {
    pub family: Family,
    pub plan: Plan,
}

impl Household {
    pub fn is_empty(&self) -> bool {
        self.family.children().is_empty() && self.plan.is_empty()
    }

    /// Takes a child away, and with it what only that child would do.
    pub fn remove_child(&mut self, at: usize) {
        if self.family.remove(at) {
            self.plan.remove_child(at);
        }
    }
}
