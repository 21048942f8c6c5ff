//! Reports by readers, stored for the operators apart from the directory.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    domain::Report,
    store::{Store, StoreError},
};

/// The reports in the database.
#[derive(Clone, Debug)]
pub struct Reports {
    store: Store,
}

impl Reports {
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    /// Stores `report` and returns its id. A report holds nothing about its sender.
    pub async fn keep(&self, at: DateTime<Utc>, report: &Report) -> Result<Uuid, StoreError> {
        self.store.keep_report(at, report).await
    }
}
