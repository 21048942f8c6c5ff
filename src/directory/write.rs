//! Writes records in one transaction, then updates the snapshot.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{
    directory::{Conflict, Directory, check},
    domain::{Actor, Change, Record},
    formats::fields::Complaint,
    store::{Expected, Progress, StoreError},
};

/// A record to write, and the version it was made from. `None` for a new record.
#[derive(Clone, Debug)]
pub struct Edit {
    pub record: Record,
    pub made_from: Option<i64>,
}

#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Another write came in between. Each conflict has the record as it is now.
    #[error("{} of the records changed in the meantime", .0.len())]
    Conflicts(Vec<Conflict>),
    #[error("the write was refused: {} wrong fields", .0.len())]
    Refused(Vec<Complaint>),
    #[error(transparent)]
    Store(StoreError),
}

impl Directory {
    /// Writes the records of `edits` in one transaction and makes them findable before it returns.
    ///
    /// # Errors
    ///
    /// Returns [`WriteError::Conflicts`] with every record whose version is not the one its edit was made from, and
    /// writes nothing. An edit that changes nothing is not a conflict.
    pub async fn write(
        self: &Arc<Self>,
        actor: &Actor,
        at: DateTime<Utc>,
        edits: Vec<Edit>,
    ) -> Result<Vec<Change>, WriteError> {
        let snapshot = self.snapshot();
        let complaints: Vec<Complaint> =
            edits.iter().filter_map(|edit| check::centre(&edit.record, &snapshot)).collect();
        if !complaints.is_empty() {
            return Err(WriteError::Refused(complaints));
        }
        let versions = edits.iter().filter_map(|edit| Some((edit.record.id(), edit.made_from?))).collect();
        let records = edits.into_iter().map(|edit| edit.record).collect();
        Ok(self.write_on(Expected::Each(versions), actor, at, records, &|_, _| {}).await?)
    }

    /// Writes `records` if the state is as `expected`.
    pub(super) async fn write_on(
        self: &Arc<Self>,
        expected: Expected,
        actor: &Actor,
        at: DateTime<Utc>,
        records: Vec<Record>,
        progress: Progress<'_>,
    ) -> Result<Vec<Change>, StoreError> {
        let changes = self.store.write(actor, at, records, expected, progress).await?;
        self.take_over(changes.clone()).await?;
        Ok(changes)
    }
}

impl From<StoreError> for WriteError {
    fn from(err: StoreError) -> Self {
        match err {
            StoreError::Conflicts(conflicts) => Self::Conflicts(conflicts),
            other => Self::Store(other),
        }
    }
}
