//! Services somebody keeps: in the order they were kept, each once. Written as
//! their ids with commas between, on the device as well as in a shared link.

use std::fmt;

use super::ServiceId;

/// Longest list, in services. A link can come from anywhere; this bounds what
/// opening one costs.
const MOST: usize = 200;

/// An ordered list of services without doubles, of at most 200.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shortlist(Vec<ServiceId>);

/// A list that came from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    pub list: Shortlist,
    /// Entries that are no ids, or too many: said, not lost in silence.
    pub unreadable: usize,
}

impl Shortlist {
    pub fn ids(&self) -> &[ServiceId] {
        &self.0
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn contains(&self, id: &ServiceId) -> bool {
        self.0.contains(id)
    }

    /// Adds at the end; whether it is on the list now.
    pub fn add(&mut self, id: ServiceId) -> bool {
        let at = self.0.len();
        self.contains(&id) || self.insert(at, id)
    }

    /// Puts back where it was, or at the end of a list that got shorter.
    pub fn insert(&mut self, at: usize, id: ServiceId) -> bool {
        let fits = self.0.len() < MOST && !self.contains(&id);
        if fits {
            self.0.insert(at.min(self.0.len()), id);
        }
        fits
    }

    /// Takes off; the place it had.
    pub fn remove(&mut self, id: &ServiceId) -> Option<usize> {
        let at = self.0.iter().position(|kept| kept == id)?;
        self.0.remove(at);
        Some(at)
    }
}

impl Received {
    /// Reads a list as it is written by `Display`; accepts any text.
    pub fn parse(text: &str) -> Received {
        let mut received = Received::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            if !part.parse().is_ok_and(|id| received.list.add(id)) {
                received.unreadable += 1;
            }
        }
        received
    }
}

impl FromIterator<ServiceId> for Shortlist {
    fn from_iter<I: IntoIterator<Item = ServiceId>>(ids: I) -> Shortlist {
        let mut list = Shortlist::default();
        ids.into_iter().for_each(|id| {
            list.add(id);
        });
        list
    }
}

impl fmt::Display for Shortlist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, id) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(",")?;
            }
            f.write_str(id.as_str())?;
        }
        Ok(())
    }
}
