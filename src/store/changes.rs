//! The history: appending changes, reading them in order, and waiting for new ones.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use sqlx::{Any, AssertSqlSafe, Row, Transaction, any::AnyRow, postgres::PgListener};

use crate::{
    domain::{Actor, Change, Record, RecordId, Visibility},
    store::{
        Store, StoreError,
        records::{Written, read, spell},
    },
};

/// The order in which to read a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    OldestFirst,
    NewestFirst,
}

/// Waits for writes. The history has what was written.
#[derive(Debug)]
pub struct Listener(PgListener);

impl Store {
    /// The number of the last change. 0 before the first.
    pub async fn last_seq(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("select coalesce(max(seq), 0) from change").fetch_one(&self.pool).await?)
    }

    /// When a record was last changed.
    pub async fn last_change_of(&self, id: &RecordId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let last = sqlx::query("select at from change where record_id = $1 and kind = $2 order by seq desc limit 1");
        let row = last.bind(id.to_string()).bind(id.kind()).fetch_optional(&self.pool).await?;
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
        rows.iter().map(change).collect()
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
        let (sql, start) = match order {
            Order::OldestFirst => (
                "select seq, at, actor, kind, record_id, before, after from change
                 where record_id = $1 and kind = $2 and seq > $3 order by seq limit $4",
                0,
            ),
            Order::NewestFirst => (
                "select seq, at, actor, kind, record_id, before, after from change
                 where record_id = $1 and kind = $2 and seq < $3 order by seq desc limit $4",
                i64::MAX,
            ),
        };
        let query = sqlx::query(sql).bind(record.to_string()).bind(record.kind());
        let rows = query.bind(after.unwrap_or(start)).bind(limit).fetch_all(&self.pool).await?;
        rows.iter().map(change).collect()
    }
}

fn change(row: &AnyRow) -> Result<Change, StoreError> {
    let (kind, id): (&str, &str) = (row.try_get("kind")?, row.try_get("record_id")?);
    let before: Option<&str> = row.try_get("before")?;
    let actor: &str = row.try_get("actor")?;
    Ok(Change {
        seq: row.try_get("seq")?,
        at: time(row.try_get("at")?)?,
        // A later release may know more actors; the change itself is readable.
        actor: actor.parse().unwrap_or(Actor::Unknown),
        before: before.map(|it| read(kind, id, it)).transpose()?,
        after: read(kind, id, row.try_get("after")?)?,
    })
}

/// Removes the address and position of a place from its history when it is no longer public.
///
/// This is the one exception to an append-only history. Its rows stay, with the place as it is now.
pub(super) async fn forget_where(
    writer: &mut Transaction<'static, Any>,
    written: &mut Written,
) -> Result<(), StoreError> {
    let Record::Location(after) = &written.after else { return Ok(()) };
    if after.place.visibility() == Visibility::Public || written.before.is_none() {
        return Ok(());
    }
    let (id, place) = (after.id.to_string(), after.place.clone());
    let forget = |json: &str| -> Result<(Record, String), StoreError> {
        let mut record = read("location", &id, json)?;
        if let Record::Location(it) = &mut record {
            it.place = place.clone();
        }
        let json = spell(&record);
        Ok((record, json))
    };
    let rows =
        sqlx::query("select seq, before, after from change where record_id = $1 and kind = 'location' order by seq")
            .bind(&id)
            .fetch_all(&mut **writer)
            .await?;
    for row in rows {
        let (before, after): (Option<&str>, &str) = (row.try_get("before")?, row.try_get("after")?);
        let before = before.map(&forget).transpose()?.map(|(_, json)| json);
        sqlx::query("update change set before = $2, after = $3 where seq = $1")
            .bind(row.try_get::<i64, _>("seq")?)
            .bind(before)
            .bind(forget(after)?.1)
            .execute(&mut **writer)
            .await?;
    }
    if let (Some(before), Some(json)) = (&mut written.before, &mut written.before_json) {
        (before.record, *json) = forget(json)?;
    }
    Ok(())
}

/// Appends the changes of `rows` to the history.
pub(super) async fn append(
    writer: &mut Transaction<'static, Any>,
    kind: &str,
    seq: i64,
    at: DateTime<Utc>,
    actor: &str,
    rows: &[Written],
) -> Result<(), StoreError> {
    let values = (0..rows.len()).map(|row| {
        let own = 5 + row * 3;
        format!("($1 + {}, $2, $3, $4, ${own}, ${}, ${})", row + 1, own + 1, own + 2)
    });
    let sql = format!(
        "insert into change (seq, at, actor, kind, record_id, before, after) values {}",
        values.collect::<Vec<_>>().join(", "),
    );
    let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(seq).bind(at).bind(actor).bind(kind);
    for Written { before_json, after, json, .. } in rows {
        query = query.bind(after.id().to_string()).bind(before_json).bind(json);
    }
    query.execute(&mut **writer).await?;
    Ok(())
}

fn time(text: &str) -> Result<DateTime<Utc>, StoreError> {
    Ok(text.parse::<DateTime<Utc>>().map_err(|err| sqlx::Error::Decode(err.into()))?)
}

impl Listener {
    pub(super) fn new(listener: PgListener) -> Self {
        Self(listener)
    }

    /// Returns after a write, after `at_most`, or after the connection was lost and restored. In each case, read the
    /// history.
    pub async fn wait(&mut self, at_most: Duration) -> Result<(), StoreError> {
        match tokio::time::timeout(at_most, self.0.try_recv()).await {
            Ok(heard) => Ok(heard.map(drop)?),
            Err(_) => Ok(()),
        }
    }
}
