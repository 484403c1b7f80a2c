//! Ids as HSDS wants them: UUIDs of version 5 (RFC 9562), made of the region,
//! the record and the part, so that they are the same at every export.

use uuid::Uuid;

use crate::domain::Region;

/// Under which our names are hashed; drawn once.
const NAMES: Uuid = Uuid::from_u128(0x6f0b_8a4e_3c2d_4f5a_9b71_2e8d_5c1a_7f34);

/// The id of a part: `["service", "circusplaneet", "place", "0"]`.
pub fn id(region: &Region, path: &[&str]) -> String {
    let name = [region.id.as_str()].iter().chain(path).copied().collect::<Vec<_>>().join("/");
    Uuid::new_v5(&NAMES, name.as_bytes()).to_string()
}
