//! Keeping the snapshot in step: with the writes of every process, and with the day in Rome.

use std::{sync::Arc, time::Duration};

use tokio::task;

use crate::{
    directory::{Directory, read_whole, today},
    domain::Change,
    index::Snapshot,
    store::StoreError,
};

/// How many changes are taken over one by one; more, and the whole index is made anew.
const MANY: i64 = 5_000;
/// How many edited locations the overlay holds before it is merged into a new base.
const OVERLAY: usize = 500;
/// How often the history is asked for news where the database cannot tell, or did not.
const ASK_EVERY: Duration = Duration::from_secs(1);

impl Directory {
    /// Makes our own changes findable, without reading them again where nobody wrote in between.
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
