//! The living directory: the record of truth and the snapshot served from it, kept in step.
//!
//! The one place where writing happens. A local edit, an import and another process's edit reach the snapshot by the
//! same road: the change sequence.

mod export;
mod import;

use std::{sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Rome;
use tokio::{sync::Mutex, task};
use uuid::Uuid;

use crate::{
    domain::{self, Change, Id, Location, Record, Status},
    index::{Catalog, Snapshot},
    store::{Expected, Progress, Store, StoreError},
};

pub use import::{Conflict, Import, ImportError, ImportSummary};

/// Tells the time.
pub type Clock = fn() -> DateTime<Utc>;

/// The source of the sample directory, by which pages know it.
pub const SAMPLE: &str = "sample";

/// How many changes are taken over one by one; more, and the whole index is made anew.
const MANY: i64 = 5_000;
/// How many edited locations the overlay holds before it is merged into a new base.
const OVERLAY: usize = 500;
/// How often the history is asked for news where the database cannot tell, or did not.
const ASK_EVERY: Duration = Duration::from_secs(1);

pub struct Directory {
    store: Store,
    now: Clock,
    current: ArcSwap<Snapshot>,
    /// Held while the snapshot is replaced, so that none is replaced by an earlier one.
    following: Mutex<()>,
    merging: Mutex<()>,
}

impl Directory {
    /// Reads the whole directory and indexes it.
    ///
    /// `now` is the clock by which timetables begin; [`Directory::follow`] makes them anew soon after midnight in Rome.
    pub async fn load(store: Store, now: Clock) -> Result<Arc<Self>, StoreError> {
        let snapshot = read_whole(&store, today(now)).await?;
        let (following, merging) = (Mutex::new(()), Mutex::new(()));
        let directory = Self { store, now, current: ArcSwap::from_pointee(snapshot), following, merging };
        // Whoever searches for a name in the first second waits for it; the others need not.
        let snapshot = directory.snapshot();
        task::spawn_blocking(move || snapshot.warm());
        Ok(Arc::new(directory))
    }

    /// The current snapshot; take it once per request.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.current.load_full()
    }

    /// Writes `records` in one transaction and makes them findable before it returns.
    pub async fn write(
        self: &Arc<Self>,
        actor: &str,
        at: DateTime<Utc>,
        records: Vec<Record>,
    ) -> Result<Vec<Change>, StoreError> {
        self.write_on(Expected::Any, actor, at, records, &|_, _| {}).await
    }

    /// Keeps what a reader says is wrong, for the operators.
    pub async fn report(&self, report: &domain::Report) -> Result<Uuid, StoreError> {
        self.store.keep_report((self.now)(), report).await
    }

    /// The day in Rome on which a location was archived, or the last of what it offered.
    pub async fn gone_since(
        &self,
        snapshot: &Snapshot,
        location: Id<Location>,
    ) -> Result<Option<NaiveDate>, StoreError> {
        let catalog = snapshot.catalog();
        let mut archived = Vec::new();
        if catalog.location(location).is_some_and(|it| it.status == Status::Archived) {
            archived.push(location.uuid());
        } else {
            for it in catalog.at_location(location) {
                let of_service = catalog.service(it.service).filter(|it| it.status == Status::Archived);
                let link = (it.status == Status::Archived).then(|| it.id.uuid());
                archived.extend(link.or(of_service.map(|it| it.id.uuid())));
            }
        }
        let mut last = None;
        for id in archived {
            last = last.max(self.store.last_change_of(id).await?);
        }
        Ok(last.map(|it| it.with_timezone(&Rome).date_naive()))
    }

    async fn write_on(
        self: &Arc<Self>,
        expected: Expected,
        actor: &str,
        at: DateTime<Utc>,
        records: Vec<Record>,
        progress: Progress<'_>,
    ) -> Result<Vec<Change>, StoreError> {
        let changes = self.store.write(actor, at, records, expected, progress).await?;
        self.take_over(changes.clone()).await?;
        Ok(changes)
    }

    /// Makes our own changes findable, without reading them again where nobody wrote in between.
    async fn take_over(self: &Arc<Self>, changes: Vec<Change>) -> Result<(), StoreError> {
        let alone = self.following.lock().await;
        let snapshot = self.snapshot();
        if changes.first().is_some_and(|it| it.seq == snapshot.seq() + 1) {
            self.apply(snapshot, changes).await;
            return Ok(());
        }
        drop(alone);
        self.catch_up().await
    }

    /// Replaces the snapshot by the one after `changes`. Whoever calls it holds `following`.
    async fn apply(self: &Arc<Self>, snapshot: Arc<Snapshot>, changes: Vec<Change>) {
        let make = move || {
            let next = snapshot.after(changes);
            // Names that were indexed already stay so; after much was changed, the next search need not wait.
            next.warm();
            next
        };
        let next = task::spawn_blocking(make).await.expect("making a snapshot does not panic");
        self.current.store(Arc::new(next));
        if OVERLAY < self.current.load().overlay_size() {
            tokio::spawn(self.clone().merge());
        }
    }

    /// Takes over what was written since the snapshot was made, by whichever process.
    pub async fn catch_up(self: &Arc<Self>) -> Result<(), StoreError> {
        let _alone = self.following.lock().await;
        loop {
            let snapshot = self.snapshot();
            let changes = self.store.changes_since(snapshot.seq(), MANY).await?;
            let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
            if count == 0 {
                return Ok(());
            }
            if count == MANY {
                let whole = Arc::new(read_whole(&self.store, today(self.now)).await?);
                self.current.store(whole.clone());
                task::spawn_blocking(move || whole.warm());
                continue;
            }
            self.apply(snapshot, changes).await;
        }
    }

    /// Follows the writes of every process, for ever.
    pub async fn follow(self: Arc<Self>) {
        loop {
            if let Err(err) = self.clone().follow_until_lost().await {
                tracing::error!(error = %err, "the directory cannot follow the database; trying again");
                tokio::time::sleep(ASK_EVERY).await;
            }
        }
    }

    pub async fn close(&self) {
        self.store.close().await;
    }

    async fn follow_until_lost(self: Arc<Self>) -> Result<(), StoreError> {
        let mut listener = self.store.listen().await?;
        loop {
            self.catch_up().await?;
            if self.snapshot().today() != today(self.now) {
                self.clone().merge().await;
            }
            match &mut listener {
                Some(it) => it.wait(30 * ASK_EVERY).await?,
                None => tokio::time::sleep(ASK_EVERY).await,
            }
        }
    }

    /// Makes a new base in the background; what is edited meanwhile stays in the overlay.
    async fn merge(self: Arc<Self>) {
        let Ok(_alone) = self.merging.try_lock() else { return };
        let (snapshot, today) = (self.snapshot(), today(self.now));
        let from = snapshot.clone();
        let made = task::spawn_blocking(move || {
            let whole = Snapshot::new(from.seq(), from.catalog().clone(), today);
            whole.warm();
            whole
        })
        .await;
        let made = made.expect("making a snapshot does not panic");
        let _still = self.following.lock().await;
        let current = self.snapshot();
        // Where everything was indexed anew meanwhile, the base made here is the older one.
        if current.has_base_of(&snapshot) {
            self.current.store(Arc::new(current.on_base_of(&made)));
        }
    }
}

/// The day it is in Rome.
fn today(now: Clock) -> NaiveDate {
    now().with_timezone(&Rome).date_naive()
}

async fn read_whole(store: &Store, today: NaiveDate) -> Result<Snapshot, StoreError> {
    let (seq, records) = store.load().await?;
    let index = move || {
        let mut catalog = Catalog::default();
        for record in records {
            catalog.put(record);
        }
        Snapshot::new(seq, catalog, today)
    };
    Ok(task::spawn_blocking(index).await.expect("making a snapshot does not panic"))
}
