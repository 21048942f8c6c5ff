//! The history: reading it in order, and hearing that it grew.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::{Row, postgres::PgListener};
use uuid::Uuid;

use crate::{
    domain::Change,
    store::{Store, StoreError, records::read},
};

/// Hears that something was written; what it was stands in the history.
#[derive(Debug)]
pub struct Listener(PgListener);

impl Store {
    /// The number of the last change, 0 before the first.
    pub async fn last_seq(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("select coalesce(max(seq), 0) from change").fetch_one(&self.pool).await?)
    }

    /// When the record with that id, of whichever kind, was last changed.
    pub async fn last_change_of(&self, id: Uuid) -> Result<Option<DateTime<Utc>>, StoreError> {
        let last = sqlx::query("select at from change where record_id = $1 order by seq desc limit 1");
        let row = last.bind(id.to_string()).fetch_optional(&self.pool).await?;
        row.map(|row| time(row.try_get("at")?)).transpose()
    }

    /// At most `limit` changes after `seq`, in order.
    pub async fn changes_since(&self, seq: i64, limit: i64) -> Result<Vec<Change>, StoreError> {
        let rows = sqlx::query(
            "select seq, at, actor, kind, record_id, before, after
             from change where seq > $1 order by seq limit $2",
        )
        .bind(seq)
        .bind(limit)
        .fetch_all(&self.pool)
        .await?;
        rows.iter()
            .map(|row| {
                let (kind, id): (&str, &str) = (row.try_get("kind")?, row.try_get("record_id")?);
                let before: Option<&str> = row.try_get("before")?;
                Ok(Change {
                    seq: row.try_get("seq")?,
                    at: time(row.try_get("at")?)?,
                    actor: row.try_get("actor")?,
                    before: before.map(|it| read(kind, id, it)).transpose()?,
                    after: read(kind, id, row.try_get("after")?)?,
                })
            })
            .collect()
    }
}

fn time(text: &str) -> Result<DateTime<Utc>, StoreError> {
    Ok(text.parse::<DateTime<Utc>>().map_err(|err| sqlx::Error::Decode(err.into()))?)
}

impl Listener {
    pub(super) fn new(listener: PgListener) -> Self {
        Self(listener)
    }

    /// Returns once something was written, or after `at_most`, or when the connection was lost and made again: in each
    /// case the history is to be read.
    pub async fn wait(&mut self, at_most: Duration) -> Result<(), StoreError> {
        match tokio::time::timeout(at_most, self.0.try_recv()).await {
            Ok(heard) => Ok(heard.map(drop)?),
            Err(_) => Ok(()),
        }
    }
}
