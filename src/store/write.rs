//! Writes records and their history in one transaction, unless another write came in between.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::{Any, AssertSqlSafe, Row, Transaction};

use crate::{
    domain::{Actor, Change, Record, RecordId, Versioned},
    store::{
        CHANNEL, Database, Store, StoreError, changes,
        records::{KINDS, Written, keys_of, read, spell},
    },
};

/// Receives the number of records processed and their total, for a progress bar.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// The state that a write was made from. The write is refused if the state has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Any state: the last writer wins.
    Any,
    /// The whole directory at the change with this number, for a write that compared everything, such as an import.
    At(i64),
    /// The version that each record was made from. A record not listed here must be new.
    Each(HashMap<RecordId, i64>),
}

/// A record that has changed since the version that a write was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub record: RecordId,
    pub made_from: Option<i64>,
    /// The record as it is now. `None` if it does not exist, though the write was made from a version of it.
    pub present: Option<Versioned>,
}

/// Rows per statement. SQLite looks up `$n` by name in linear time, so many more rows are slower.
const ROWS: usize = 25;

impl Store {
    /// Writes `records` and their history, all or nothing, and returns the changes. A record equal to the stored one
    /// makes none.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError::Moved`] or [`StoreError::Conflicts`] if the state is not `expected`, and writes nothing.
    pub async fn write(
        &self,
        actor: &Actor,
        at: DateTime<Utc>,
        records: Vec<Record>,
        expected: Expected,
        progress: Progress<'_>,
    ) -> Result<Vec<Change>, StoreError> {
        let mut writer = self.writer().await?;
        let mut seq: i64 =
            sqlx::query_scalar("select coalesce(max(seq), 0) from change").fetch_one(&mut *writer).await?;
        let versions = match &expected {
            Expected::At(expected) if *expected != seq => return Err(StoreError::Moved { expected: *expected, seq }),
            Expected::At(_) | Expected::Any => None,
            Expected::Each(versions) => Some(versions),
        };
        let (mut changes, mut conflicts, mut done) = (Vec::new(), Vec::new(), 0);
        for kind in KINDS {
            let mut of_kind: Vec<&Record> = records.iter().filter(|it| it.id().kind() == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            // In index order, so that neighbouring rows are written together.
            of_kind.sort_by_cached_key(|it| it.id().to_string());
            let stored: i64 = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {kind}")))
                .fetch_one(&mut *writer)
                .await?;
            for chunk in of_kind.chunks(ROWS) {
                done += chunk.len();
                progress(done, records.len());
                let mut chunk = changed(&mut writer, kind, 0 < stored, chunk).await?;
                if let Some(versions) = versions {
                    conflicts.extend(chunk.iter().filter_map(|it| conflict(it, versions)));
                }
                // After the first conflict, only compare the rest, so that the error lists every conflict.
                if chunk.is_empty() || !conflicts.is_empty() {
                    continue;
                }
                for it in &mut chunk {
                    changes::forget_where(&mut writer, it).await?;
                }
                let actor_word = actor.to_string();
                put(&mut writer, kind, seq, &actor_word, &chunk).await?;
                changes::append(&mut writer, kind, seq, at, &actor_word, &chunk).await?;
                for Written { before, after, .. } in chunk {
                    seq += 1;
                    let before = before.map(|it| it.record);
                    changes.push(Change { seq, at, actor: actor.clone(), before, after });
                }
            }
        }
        if !conflicts.is_empty() {
            return Err(StoreError::Conflicts(conflicts));
        }
        if self.database == Database::Postgres && !changes.is_empty() {
            sqlx::query("select pg_notify($1, '')").bind(CHANNEL).execute(&mut *writer).await?;
        }
        writer.commit().await?;
        Ok(changes)
    }
}

/// The conflict, if the stored version is not the one that the record was made from.
fn conflict(written: &Written, versions: &HashMap<RecordId, i64>) -> Option<Conflict> {
    let record = written.after.id();
    let made_from = versions.get(&record).copied();
    let present = written.before.clone();
    (made_from != present.as_ref().map(|it| it.version)).then_some(Conflict { record, made_from, present })
}

/// Those of `records` that differ from the stored ones, with both. `look` is false for an empty table.
async fn changed(
    writer: &mut Transaction<'static, Any>,
    kind: &'static str,
    look: bool,
    records: &[&Record],
) -> Result<Vec<Written>, StoreError> {
    let numbers: Vec<String> = (1..=records.len()).map(|it| format!("${it}")).collect();
    let sql = format!("select id, changed_seq, record from {kind} where id in ({}) order by id", numbers.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for record in records {
        query = query.bind(record.id().to_string());
    }
    let mut stored = HashMap::new();
    let rows = if look { query.fetch_all(&mut **writer).await? } else { Vec::new() };
    for row in rows {
        let version: i64 = row.try_get("changed_seq")?;
        stored.insert(row.try_get::<String, _>("id")?, (version, row.try_get::<String, _>("record")?));
    }
    let mut written = Vec::new();
    for record in records {
        let id = record.id().to_string();
        let json = spell(record);
        let before = stored.remove(&id);
        if before.as_ref().is_some_and(|(_, stored)| *stored == json) {
            continue;
        }
        let (before, before_json) = match before {
            Some((version, json)) => (Some(Versioned { version, record: read(kind, &id, &json)? }), Some(json)),
            None => (None, None),
        };
        if before.as_ref().is_none_or(|it| it.record != **record) {
            written.push(Written { before, before_json, after: (*record).clone(), json });
        }
    }
    Ok(written)
}

/// Inserts the rows, or replaces those with the same ids.
async fn put(
    writer: &mut Transaction<'static, Any>,
    kind: &str,
    seq: i64,
    actor: &str,
    rows: &[Written],
) -> Result<(), StoreError> {
    let keys = keys_of(&rows[0].after);
    let columns: Vec<&str> = keys.iter().map(|(name, _)| *name).collect();
    let width = columns.len() + 2;
    let values = (0..rows.len()).map(|row| {
        let own: Vec<String> = (0..width).map(|it| format!("${}", 3 + row * width + it)).collect();
        // The row number is added to one parameter, so that the text stays the same and is prepared once.
        format!("($1 + {}, $2, {})", row + 1, own.join(", "))
    });
    let columns: String = columns.iter().map(|it| format!("{it}, ")).collect();
    let updates: String = keys.iter().map(|(it, _)| format!("{it} = excluded.{it}, ")).collect();
    let sql = format!(
        "insert into {kind} (changed_seq, changed_by, id, {columns}record) values {}
         on conflict (id) do update set {updates}
            changed_seq = excluded.changed_seq, changed_by = excluded.changed_by, record = excluded.record",
        values.collect::<Vec<_>>().join(", "),
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(seq).bind(actor);
    for Written { after, json, .. } in rows {
        query = query.bind(after.id().to_string());
        for (_, key) in keys_of(after) {
            query = query.bind(key);
        }
        query = query.bind(json);
    }
    query.execute(&mut **writer).await?;
    Ok(())
}
