//! The live directory: the database and the snapshot served from it, kept in step.
//!
//! The only place that writes records. A local edit, an import and another process's edit all reach the snapshot
//! through the change sequence.

mod check;
mod export;
mod follow;
mod import;
mod write;

use std::sync::{Arc, Mutex};

use arc_swap::ArcSwap;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Rome;
use tokio::{sync, task};

use crate::{
    domain::{Change, Id, Location, RecordId, Status, Versioned},
    index::{Catalog, Snapshot},
    store::Store,
};

pub use crate::store::{Conflict, Order, StoreError};
pub use check::Checks;
pub use import::{Import, ImportConflict, ImportError, ImportSummary};
pub use write::{Edit, WriteError};

/// Returns the current time.
pub type Clock = fn() -> DateTime<Utc>;

/// The source of the sample directory, by which pages recognize it.
pub const SAMPLE: &str = "sample";

pub struct Directory {
    store: Store,
    now: Clock,
    current: ArcSwap<Snapshot>,
    /// Held while the snapshot is replaced, so that an earlier one never replaces a later one.
    following: sync::Mutex<()>,
    merging: sync::Mutex<()>,
}

impl Directory {
    /// Reads the whole directory and indexes it.
    ///
    /// Timetables begin on the day that `now` gives. [`Directory::follow`] rebuilds them soon after midnight in Rome.
    pub async fn load(store: Store, now: Clock) -> Result<Arc<Self>, StoreError> {
        let snapshot = read_whole(&store, today(now)).await?;
        let (following, merging) = (sync::Mutex::new(()), sync::Mutex::new(()));
        let directory = Self { store, now, current: ArcSwap::from_pointee(snapshot), following, merging };
        // Only a search for a name in the first second has to wait for this.
        let snapshot = directory.snapshot();
        task::spawn_blocking(move || snapshot.warm());
        Ok(Arc::new(directory))
    }

    /// The current snapshot; take it once per request.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// The day in Rome when a location was archived, or the last service there.
    pub async fn gone_since(
        &self,
        snapshot: &Snapshot,
        location: Id<Location>,
    ) -> Result<Option<NaiveDate>, StoreError> {
        let catalog = snapshot.catalog();
        let mut archived = Vec::new();
        if catalog.location(location).is_some_and(|it| it.status == Status::Archived) {
            archived.push(RecordId::Location(location.uuid()));
        } else {
            for it in catalog.at_location(location) {
                let of_service = catalog.service(it.service).filter(|service| service.status == Status::Archived);
                let link = (it.status == Status::Archived).then(|| RecordId::ServiceAtLocation(it.id.uuid()));
                archived.extend(link.or(of_service.map(|service| RecordId::Service(service.id.uuid()))));
            }
        }
        let mut last = None;
        for id in &archived {
            last = last.max(self.store.last_change_of(id).await?);
        }
        Ok(last.map(|it| it.with_timezone(&Rome).date_naive()))
    }

    /// One page of the history of a record: at most `limit` changes in `order`. `after` is the last change of the
    /// previous page.
    pub async fn history_of(
        &self,
        record: &RecordId,
        order: Order,
        after: Option<i64>,
        limit: i64,
    ) -> Result<Vec<Change>, StoreError> {
        self.store.history_of(record, order, after, limit).await
    }

    pub async fn close(&self) {
        self.store.close().await;
    }
}

/// The current day in Rome.
fn today(now: Clock) -> NaiveDate {
    now().with_timezone(&Rome).date_naive()
}

async fn read_whole(store: &Store, today: NaiveDate) -> Result<Snapshot, StoreError> {
    let catalog = Arc::new(Mutex::new(Catalog::default()));
    let reading = catalog.clone();
    let keep = move |records: Vec<Versioned>| {
        let mut catalog = reading.lock().expect("nothing panics under this lock");
        for record in records {
            catalog.put(record);
        }
    };
    let seq = store.load(keep).await?;
    let catalog = std::mem::take(&mut *catalog.lock().expect("nothing panics under this lock"));
    let index = move || Snapshot::new(seq, catalog, today);
    Ok(task::spawn_blocking(index).await.expect("making a snapshot does not panic"))
}
