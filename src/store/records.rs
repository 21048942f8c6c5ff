//! The records as they are now: reading them all, and writing some with their history.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::de::DeserializeOwned;
use sqlx::{Any, AssertSqlSafe, Row, Transaction, any::AnyRow};
use tokio::task;

use crate::{
    domain::{Change, Record, RecordId, Visibility},
    store::{CHANNEL, Database, Store, StoreError},
};

/// Is told how many of how many records are written, for a progress bar.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// On which state a write may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Any,
    /// Only if the last change still has this number: what is written was worked out from it.
    At(i64),
}

/// Rows in one statement. SQLite looks `$n` up by name in a line, so many more make it slower.
const ROWS: usize = 25;

/// How many records are read at a time.
const PART: usize = 20_000;

/// The tables, in an order in which each refers only to those before.
const KINDS: [&str; 5] = ["area", "organization", "location", "service", "service_at_location"];

impl Store {
    /// Every record, and the number of a change that is surely in them. Later changes may be in them too.
    pub async fn load(&self) -> Result<(i64, Vec<Record>), StoreError> {
        let seq = self.last_seq().await?;
        let mut reading = Vec::new();
        for kind in KINDS {
            let sql = format!("select id, record from {kind} order by id");
            let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&self.pool).await?;
            // JSON takes as long as the database, so the records of one kind are read while the next are fetched.
            while !rows.is_empty() {
                let rows = rows.split_off(rows.len().saturating_sub(PART));
                reading.push(task::spawn_blocking(move || {
                    let read = |row: &AnyRow| read(kind, row.try_get("id")?, row.try_get("record")?);
                    rows.iter().map(read).collect::<Result<Vec<_>, StoreError>>()
                }));
            }
        }
        let mut records = Vec::new();
        for part in reading {
            records.append(&mut part.await.expect("reading a record does not panic")?);
        }
        Ok((seq, records))
    }

    /// Writes `records` and their history, all or nothing, and returns the changes made; a record that is already so
    /// makes none.
    pub async fn write(
        &self,
        actor: &str,
        at: DateTime<Utc>,
        records: Vec<Record>,
        expected: Expected,
        progress: Progress<'_>,
    ) -> Result<Vec<Change>, StoreError> {
        let mut writer = self.writer().await?;
        let mut seq: i64 =
            sqlx::query_scalar("select coalesce(max(seq), 0) from change").fetch_one(&mut *writer).await?;
        if let Expected::At(expected) = expected
            && expected != seq
        {
            return Err(StoreError::Moved { expected, seq });
        }
        let (mut changes, mut done) = (Vec::new(), 0);
        for kind in KINDS {
            let mut of_kind: Vec<&Record> = records.iter().filter(|it| it.id().kind() == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            // In the order of the index, so that neighbouring rows are written together.
            of_kind.sort_by_cached_key(|it| it.id().to_string());
            let stored: i64 = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {kind}")))
                .fetch_one(&mut *writer)
                .await?;
            for chunk in of_kind.chunks(ROWS) {
                done += chunk.len();
                progress(done, records.len());
                let mut chunk = changed(&mut writer, kind, 0 < stored, chunk).await?;
                if !chunk.is_empty() {
                    for it in &mut chunk {
                        forget_where(&mut writer, it).await?;
                    }
                    put(&mut writer, kind, seq, actor, &chunk).await?;
                    append(&mut writer, kind, seq, at, actor, &chunk).await?;
                    for Written { before, after, .. } in chunk {
                        seq += 1;
                        changes.push(Change { seq, at, actor: actor.to_owned(), before, after });
                    }
                }
            }
        }
        if self.database == Database::Postgres && !changes.is_empty() {
            sqlx::query("select pg_notify($1, '')").bind(CHANNEL).execute(&mut *writer).await?;
        }
        writer.commit().await?;
        Ok(changes)
    }

    /// Every record whose last change was made by another actor.
    pub async fn changed_by_others(&self, actor: &str) -> Result<Vec<RecordId>, StoreError> {
        let mut found = Vec::new();
        for kind in KINDS {
            let sql = format!("select id, record from {kind} where changed_by <> $1 order by id");
            for row in sqlx::query(AssertSqlSafe(sql)).bind(actor).fetch_all(&self.pool).await? {
                found.push(read(kind, row.try_get("id")?, row.try_get("record")?)?.id());
            }
        }
        Ok(found)
    }
}

/// A record to write, in both its spellings.
struct Written {
    before: Option<Record>,
    before_json: Option<String>,
    after: Record,
    json: String,
}

/// Those of `records` that are not already so, with what they were before; none is looked for in a table that is empty.
async fn changed(
    writer: &mut Transaction<'static, Any>,
    kind: &'static str,
    look: bool,
    records: &[&Record],
) -> Result<Vec<Written>, StoreError> {
    let numbers: Vec<String> = (1..=records.len()).map(|it| format!("${it}")).collect();
    let sql = format!("select id, record from {kind} where id in ({}) order by id", numbers.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for record in records {
        query = query.bind(record.id().to_string());
    }
    let mut stored = std::collections::HashMap::new();
    let rows = if look { query.fetch_all(&mut **writer).await? } else { Vec::new() };
    for row in rows {
        stored.insert(row.try_get::<String, _>("id")?, row.try_get::<String, _>("record")?);
    }
    let mut written = Vec::new();
    for record in records {
        let id = record.id().to_string();
        let json = spell(record);
        let before_json = stored.remove(&id);
        if before_json.as_ref() == Some(&json) {
            continue;
        }
        let before = before_json.as_deref().map(|it| read(kind, &id, it)).transpose()?;
        if before.as_ref() != Some(*record) {
            written.push(Written { before, before_json, after: (*record).clone(), json });
        }
    }
    Ok(written)
}

/// Takes where a place was out of its history, once it is no longer public: what must not be known is not kept.
///
/// The one exception to a history that only grows; its rows stay, with the place as it is now.
async fn forget_where(writer: &mut Transaction<'static, Any>, written: &mut Written) -> Result<(), StoreError> {
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
    let rows = sqlx::query("select seq, before, after from change where record_id = $1 order by seq")
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
    if let Some((before, json)) = written.before_json.as_deref().map(forget).transpose()? {
        written.before = Some(before);
        written.before_json = Some(json);
    }
    Ok(())
}

/// Puts the rows in, in the place of those with their ids.
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
        // The number is added to one parameter, so that the text stays the same and is prepared once.
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

/// Appends the history of the rows.
async fn append(
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

/// The columns of its table, beside the ones that every table has.
fn keys_of(record: &Record) -> Vec<(&'static str, Option<String>)> {
    match record {
        Record::Area(_) => Vec::new(),
        Record::Organization(it) => vec![("parent_id", it.parent.map(|it| it.to_string()))],
        Record::Location(it) => vec![("visibility", Some(it.place.visibility().as_str().to_owned()))],
        Record::Service(it) => vec![("organization_id", Some(it.organization.to_string()))],
        Record::ServiceAtLocation(it) => {
            vec![("service_id", Some(it.service.to_string())), ("location_id", Some(it.location.to_string()))]
        }
    }
}

/// The record as JSON, without the kind, which is the table.
pub(super) fn spell(record: &Record) -> String {
    let json = match record {
        Record::Area(it) => serde_json::to_string(it),
        Record::Organization(it) => serde_json::to_string(it),
        Record::Location(it) => serde_json::to_string(it),
        Record::Service(it) => serde_json::to_string(it),
        Record::ServiceAtLocation(it) => serde_json::to_string(it),
    };
    json.expect("a record has no map with keys that are not text and nothing that fails")
}

pub(super) fn read(kind: &str, id: &str, json: &str) -> Result<Record, StoreError> {
    fn parse<T: DeserializeOwned>(kind: &'static str, id: &str, json: &str) -> Result<T, StoreError> {
        serde_json::from_str(json).map_err(|error| StoreError::Unreadable { kind, id: id.to_owned(), error })
    }
    Ok(match kind {
        "area" => Record::Area(parse("area", id, json)?),
        "organization" => Record::Organization(parse("organization", id, json)?),
        "location" => Record::Location(parse("location", id, json)?),
        "service" => Record::Service(parse("service", id, json)?),
        _ => Record::ServiceAtLocation(parse("service_at_location", id, json)?),
    })
}
