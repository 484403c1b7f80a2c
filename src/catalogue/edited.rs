//! The catalogue as people edit it, read into memory.

use crate::domain::{Holidays, Neighbourhoods, Provider, ProviderId, Region, Service, Taxonomy};

#[derive(Debug, Clone, PartialEq)]
pub struct Edited {
    pub region: Region,
    pub taxonomy: Taxonomy,
    pub neighbourhoods: Neighbourhoods,
    pub holidays: Holidays,
    pub providers: Vec<Provider>,
    /// In the order of their ids.
    pub services: Vec<Service>,
}

impl Edited {
    pub fn provider(&self, id: &ProviderId) -> Option<&Provider> {
        self.providers.iter().find(|p| p.id == *id)
    }
}
