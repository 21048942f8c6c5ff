//! What every record carries besides its content: its origin and its status.

use serde::{Deserialize, Serialize};

/// The source of an imported record, and the record's id there.
///
/// The id of an imported record is derived from both, so importing a file twice creates no duplicates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub source: String,
    pub external_id: String,
}

/// Whether a record is in use (HSDS `status`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    #[default]
    Active,
    /// Kept for its history. Searches skip it.
    Archived,
}

impl Origin {
    /// The origin of a service at a location. Sources have no id for the pair, so this joins both ids.
    pub fn of_pair(service: &Self, location: &Self) -> Self {
        let external_id = format!("{}@{}", service.external_id, location.external_id);
        Self { source: service.source.clone(), external_id }
    }
}
