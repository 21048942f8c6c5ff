//! The current records: their JSON, and reading all of them.

use futures_util::{StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use tokio::task;

use crate::{
    domain::{Actor, Record, RecordId, Versioned},
    store::{Store, StoreError},
};

/// How many records a task parses.
const PART: usize = 2_000;

/// The tables. Each refers only to those before it.
pub(super) const KINDS: [&str; 5] = ["area", "organization", "location", "service", "service_at_location"];

impl Store {
    /// Every record with its version, and the number of a change up to which they are complete. They may include later
    /// ones.
    pub async fn load(&self) -> Result<(i64, Vec<Versioned>), StoreError> {
        let seq = self.last_seq().await?;
        let mut reading = Vec::new();
        for kind in KINDS {
            let sql = format!("select id, changed_seq, record from {kind} order by id");
            let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&self.pool).fuse();
            // Parsing takes as long as fetching, so some records are parsed while the next are fetched. No more texts than
            // that are in memory at once.
            loop {
                let part: Vec<AnyRow> = rows.by_ref().take(PART).try_collect().await?;
                if part.is_empty() {
                    break;
                }
                reading.push(task::spawn_blocking(move || {
                    part.iter().map(|row| versioned(kind, row)).collect::<Result<Vec<_>, StoreError>>()
                }));
            }
        }
        let mut records = Vec::new();
        for part in reading {
            records.append(&mut part.await.expect("reading a record does not panic")?);
        }
        Ok((seq, records))
    }

    /// Every record whose last change was made by another actor.
    pub async fn changed_by_others(&self, actor: &Actor) -> Result<Vec<RecordId>, StoreError> {
        let mut found = Vec::new();
        for kind in KINDS {
            let sql = format!("select id, record from {kind} where changed_by <> $1 order by id");
            for row in sqlx::query(AssertSqlSafe(sql)).bind(actor.to_string()).fetch_all(&self.pool).await? {
                found.push(read(kind, row.try_get("id")?, row.try_get("record")?)?.id());
            }
        }
        Ok(found)
    }
}

/// A record to write, as a value and as JSON.
pub(super) struct Written {
    pub before: Option<Versioned>,
    pub before_json: Option<String>,
    pub after: Record,
    pub json: String,
}

/// The columns of its table, besides those that every table has.
pub(super) fn keys_of(record: &Record) -> Vec<(&'static str, Option<String>)> {
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

/// The record as JSON, without its kind, which is the name of the table.
pub(super) fn spell(record: &Record) -> String {
    let json = match record {
        Record::Area(it) => serde_json::to_string(it),
        Record::Organization(it) => serde_json::to_string(it),
        Record::Location(it) => serde_json::to_string(it),
        Record::Service(it) => serde_json::to_string(it),
        Record::ServiceAtLocation(it) => serde_json::to_string(it),
    };
    json.expect("every map in a record has text keys, and no value fails to serialize")
}

fn versioned(kind: &str, row: &AnyRow) -> Result<Versioned, StoreError> {
    let record = read(kind, row.try_get("id")?, row.try_get("record")?)?;
    Ok(Versioned { version: row.try_get("changed_seq")?, record })
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
