//! The current records: their JSON, and reading all of them.

use std::num::ParseIntError;

use futures_util::{StreamExt, TryStreamExt, stream};
use serde::de::{DeserializeOwned, Error};
use sqlx::{AssertSqlSafe, Row};
use tokio::task;

use crate::{
    domain::{Actor, Record, RecordId, Versioned},
    store::{Store, StoreError},
};

/// How many records to read at a time.
const PART: usize = 500;

/// How many kinds to read at a time: one is parsed while the other is fetched. Each thread more keeps memory of its own.
const AT_ONCE: usize = 2;

/// JSON has no line end inside.
const BETWEEN: &str = "\n";

/// The tables. Each refers only to those before it.
pub(super) const KINDS: [&str; 5] = ["area", "organization", "location", "service", "service_at_location"];

impl Store {
    /// Gives every record with its version to `keep`, in parts and in no particular order, on several threads. Returns the
    /// number of a change up to which they are complete; they may include later ones.
    pub async fn load<F>(&self, keep: F) -> Result<i64, StoreError>
    where
        F: Fn(Vec<Versioned>) + Clone + Send + 'static,
    {
        let seq = self.last_seq().await?;
        let kinds = KINDS.map(|kind| self.load_kind(kind, keep.clone()));
        stream::iter(kinds).buffer_unordered(AT_ONCE).try_collect::<()>().await?;
        Ok(seq)
    }

    async fn load_kind<F>(&self, kind: &'static str, keep: F) -> Result<(), StoreError>
    where
        F: Fn(Vec<Versioned>) + Clone + Send + 'static,
    {
        // sqlx hands each row from one thread to another, which takes longer than reading it. So a row has many records,
        // but no more than fit into memory as text.
        let sql = format!(
            "select max(id) as last, string_agg(id || ' ' || changed_seq || ' ' || record, $1) as records \
             from (select id, changed_seq, record from {kind} where $2 < id order by id limit {PART}) as part"
        );
        let mut last = String::new();
        loop {
            let part = sqlx::query(AssertSqlSafe(sql.as_str())).bind(BETWEEN).bind(last).fetch_one(&self.pool).await?;
            let (Some(id), Some(text)) = (part.try_get("last")?, part.try_get::<Option<String>, _>("records")?) else {
                return Ok(());
            };
            last = id;
            let keep = keep.clone();
            let read = move || text.split(BETWEEN).map(|it| versioned(kind, it)).collect::<Result<_, _>>().map(keep);
            task::spawn_blocking(read).await.expect("reading a record does not panic")?;
        }
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

/// A record that follows its id and version.
fn versioned(kind: &'static str, text: &str) -> Result<Versioned, StoreError> {
    let mut parts = text.splitn(3, ' ');
    let [id, version, json] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    // A line end inside a record, written by hand, would cut it here.
    let wrong =
        |err: ParseIntError| StoreError::Unreadable { kind, id: id.to_owned(), error: serde_json::Error::custom(err) };
    Ok(Versioned { version: version.parse().map_err(wrong)?, record: read(kind, id, json)? })
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
