//! What every record carries besides its content: its origin and its status.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use serde::{Deserialize, Deserializer, Serialize};

/// The source of an imported record, and the record's id there.
///
/// The id of an imported record is derived from both, so importing a file twice creates no duplicates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    #[serde(deserialize_with = "read_shared")]
    pub source: Arc<str>,
    pub external_id: Box<str>,
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
    pub fn new(source: &str, external_id: impl Into<Box<str>>) -> Self {
        Self { source: shared(source), external_id: external_id.into() }
    }

    /// The origin of a service at a location. Sources have no id for the pair, so this joins both ids.
    pub fn of_pair(service: &Self, location: &Self) -> Self {
        Self::new(&service.source, format!("{}@{}", service.external_id, location.external_id))
    }
}

/// The name of a source, in the memory that all its records share.
fn shared(name: &str) -> Arc<str> {
    static KNOWN: Mutex<BTreeSet<Arc<str>>> = Mutex::new(BTreeSet::new());
    let mut known = KNOWN.lock().expect("nothing panics under this lock");
    if let Some(known) = known.get(name) {
        return known.clone();
    }
    let new: Arc<str> = name.into();
    known.insert(new.clone());
    new
}

fn read_shared<'de, D: Deserializer<'de>>(name: D) -> Result<Arc<str>, D::Error> {
    Ok(shared(&String::deserialize(name)?))
}
