//! The database: SQLite in one file, or PostgreSQL. Both run the same statements.
//!
//! These go through sqlx's `Any`. To stay portable they use only `text` and `bigint`, no boolean in a select list, no
//! null numbers, and about a hundred parameters at most.

mod changes;
mod records;
mod reports;
mod upgrade;
mod write;

use std::{borrow::Cow, sync::LazyLock, time::Duration};

use sqlx::{
    Any, AnyPool, Executor, SqlSafeStr, Transaction,
    any::AnyPoolOptions,
    migrate::{Migration, MigrationType, Migrator},
    postgres::PgListener,
};

pub use changes::{Listener, Order};
pub use write::{Conflict, Expected, Progress};

/// How long an unused connection stays open. Each keeps pages of the database in memory.
const IDLE: Duration = Duration::from_secs(30);

/// The channel on which PostgreSQL notifies of writes.
const CHANNEL: &str = "bussola_change";

static MIGRATOR: LazyLock<Migrator> = LazyLock::new(|| {
    Migrator::with_migrations(vec![
        migration(1, "directory", include_str!("../../migrations/0001_directory.sql")),
        migration(2, "reports", include_str!("../../migrations/0002_reports.sql")),
        migration(3, "versions", include_str!("../../migrations/0003_versions.sql")),
        migration(4, "report service", include_str!("../../migrations/0004_report_service.sql")),
    ])
});

#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    database: Database,
    url: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Database {
    Sqlite,
    Postgres,
}

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("`{0}` is not a database URL that starts with `sqlite:` or `postgres:`")]
    Url(String),
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("the directory changed in the meantime: expected {expected} as the last change, but it is {seq}")]
    Moved { expected: i64, seq: i64 },
    #[error("{} of the records changed in the meantime", .0.len())]
    Conflicts(Vec<Conflict>),
    #[error("this version does not know the migration step `{0}`")]
    UnknownUpgrade(String),
    #[error("this version cannot read the stored {kind} {id}: {error}")]
    Unreadable { kind: &'static str, id: String, error: serde_json::Error },
}

impl StoreError {
    /// Whether the database is out of reach or busy for now, so that trying again later may help.
    pub fn is_unavailable(&self) -> bool {
        use sqlx::Error::{Io, PoolClosed, PoolTimedOut, WorkerCrashed};
        /// SQLite: busy, locked. PostgreSQL: too many connections, lock timeout, shutting down, starting.
        const BUSY: [&str; 7] = ["5", "6", "53300", "55P03", "57P01", "57P02", "57P03"];
        match self {
            Self::Database(Io(_) | PoolClosed | PoolTimedOut | WorkerCrashed) => true,
            Self::Database(sqlx::Error::Database(err)) => err.code().is_some_and(|code| BUSY.contains(&&*code)),
            _ => false,
        }
    }

    /// Whether another write came in between.
    pub const fn is_conflict(&self) -> bool {
        matches!(self, Self::Moved { .. } | Self::Conflicts(_))
    }
}

impl Store {
    /// Opens `url` (`sqlite:PATH` or `postgres://…`), creates a missing SQLite file, and brings the schema up to date.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let database = Database::of(url).ok_or_else(|| StoreError::Url(url.to_owned()))?;
        let url = database.creating(url);
        let each = database.settings();
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .idle_timeout(IDLE)
            .after_connect(move |connection, _| Box::pin(async move { connection.execute(each).await.map(drop) }))
            .connect(&url)
            .await?;
        let store = Self { pool, database, url: url.into_owned() };
        // SQLite has no lock for migrations. A write transaction lets several processes start at once.
        let mut writer = store.writer().await?;
        MIGRATOR.run_direct(None, &mut *writer, false).await?;
        upgrade::run(&mut writer).await?;
        writer.commit().await?;
        Ok(store)
    }

    /// A write transaction. Only one runs at a time, so the numbers it assigns are in commit order.
    async fn writer(&self) -> sqlx::Result<Transaction<'static, Any>> {
        match self.database {
            Database::Sqlite => self.pool.begin_with("begin immediate").await,
            Database::Postgres => {
                let mut writer = self.pool.begin().await?;
                // A separate statement, so that a writer cancelled while it waits rolls back and does not keep the
                // lock.
                writer.execute("select pg_advisory_xact_lock(7301)").await?;
                Ok(writer)
            }
        }
    }

    /// Listens to the writes of every process. `None` on SQLite, which has to be polled instead.
    pub async fn listen(&self) -> Result<Option<Listener>, StoreError> {
        if self.database == Database::Sqlite {
            return Ok(None);
        }
        let mut listener = PgListener::connect(&self.url).await?;
        listener.listen(CHANNEL).await?;
        Ok(Some(Listener::new(listener)))
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl Database {
    fn of(url: &str) -> Option<Self> {
        match url.split_once(':')?.0 {
            "sqlite" => Some(Self::Sqlite),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    fn creating(self, url: &str) -> Cow<'_, str> {
        match self {
            Self::Sqlite if !url.contains('?') => format!("{url}?mode=rwc").into(),
            _ => url.into(),
        }
    }

    /// Safety before speed: on both databases, a write that has returned survives a power cut.
    const fn settings(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; \
                 pragma foreign_keys = on; pragma secure_delete = on; pragma cache_size = -2000"
            }
            Self::Postgres => {
                "set synchronous_commit = on; set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'"
            }
        }
    }
}

fn migration(version: i64, description: &'static str, sql: &'static str) -> Migration {
    Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false)
}
