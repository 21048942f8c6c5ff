//! Keeps the snapshot in step with the writes of every process, and with the day in Rome.

use std::{sync::Arc, time::Duration};

use tokio::task;

use crate::{
    directory::{Directory, read_whole, today},
    domain::Change,
    index::Snapshot,
    store::StoreError,
};

/// With this many changes or more, the whole index is rebuilt instead of updated.
const MANY: i64 = 5_000;
/// How many edited locations the overlay holds before it is merged into a new base.
const OVERLAY: usize = 500;
/// How often to poll a database that sends no notifications, and the delay before following it again after an error.
const ASK_EVERY: Duration = Duration::from_secs(1);

impl Directory {
    /// Makes our own changes findable. Reads them from the database only if another write came in between.
    pub(super) async fn take_over(self: &Arc<Self>, changes: Vec<Change>) -> Result<(), StoreError> {
        let alone = self.following.lock().await;
        let snapshot = self.snapshot();
        if changes.first().is_some_and(|it| it.seq == snapshot.seq() + 1) {
            self.apply(snapshot, changes).await;
            return Ok(());
        }
        drop(alone);
        self.catch_up().await
    }

    /// Replaces the snapshot by the one after `changes`. The caller must hold `following`.
    async fn apply(self: &Arc<Self>, snapshot: Arc<Snapshot>, changes: Vec<Change>) {
        let make = move || {
            let next = snapshot.after(changes);
            // Indexes the new names now, so that the next search need not wait after many changes.
            next.warm();
            next
        };
        let next = task::spawn_blocking(make).await.expect("making a snapshot does not panic");
        self.current.store(Arc::new(next));
        if OVERLAY < self.current.load().overlay_size() {
            tokio::spawn(self.clone().merge());
        }
    }

    /// Applies what any process has written since the snapshot was made.
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

    /// Follows the writes of every process. Never returns.
    pub async fn follow(self: Arc<Self>) {
        loop {
            if let Err(err) = self.clone().follow_until_lost().await {
                tracing::error!(error = %err, "cannot follow the changes of the database; retrying");
                tokio::time::sleep(ASK_EVERY).await;
            }
        }
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

    /// Makes a new base in the background. Later edits stay in the overlay.
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
        // If the whole index was rebuilt in the meantime, the base made here is older: drop it.
        if current.has_base_of(&snapshot) {
            self.current.store(Arc::new(current.on_base_of(&made)));
        }
    }
}
