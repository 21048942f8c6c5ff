//! What every record carries beside what it says: where it came from, and whether it counts.

use serde::{Deserialize, Serialize};

/// The source an imported record came from and the name it had there.
///
/// The id of an imported record is derived from the two, so importing a file twice makes nothing twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub source: String,
    pub external_id: String,
}

/// Whether a record counts (HSDS `status`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    #[default]
    Active,
    /// Kept for its history; found by no search.
    Archived,
}

impl Origin {
    /// The origin of a service at a location, whose source gives no name to the pair.
    pub fn of_pair(service: &Self, location: &Self) -> Self {
        let external_id = format!("{}@{}", service.external_id, location.external_id);
        Self { source: service.source.clone(), external_id }
    }
}
