//! The part of a migration that reads the JSON of records, inside the migration's transaction.
//!
//! A step changes the text of a record and not a value of the domain: what the domain no longer reads stays in the row.

use sqlx::{Any, AssertSqlSafe, Row, Transaction};

use crate::{
    domain::{Actor, Origin},
    store::StoreError,
};

/// Records that one statement reads.
const PART: i64 = 2_000;
/// Records that one statement writes.
const ROWS: usize = 25;

/// Runs the steps that the migrations left in the table `upgrade`.
pub async fn run(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let steps: Vec<String> =
        sqlx::query_scalar("select step from upgrade order by step").fetch_all(&mut **writer).await?;
    for step in steps {
        match step.as_str() {
            "origins" => {
                origins_of_areas(writer).await?;
                origins_at_locations(writer).await?;
            }
            _ => return Err(StoreError::UnknownUpgrade(step)),
        }
        sqlx::query("delete from upgrade where step = $1").bind(step).execute(&mut **writer).await?;
    }
    Ok(())
}

/// Gives each area the origin that an import gives it: the source that imported it first.
async fn origins_of_areas(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "select area.id, area.record, change.actor from area join change on change.seq = (
            select min(seq) from change where record_id = area.id and kind = 'area' and actor like 'import:%'
         ) order by area.id",
    )
    .fetch_all(&mut **writer)
    .await?;
    let mut changed = Vec::new();
    for row in rows {
        let (id, record): (String, &str) = (row.try_get("id")?, row.try_get("record")?);
        if let Some(source) = source_of(row.try_get("actor")?) {
            let origin = Origin::new(&source, id.as_str());
            changed.extend(with_origin(record, &origin).map(|json| (id, json)));
        }
    }
    put(writer, "area", &changed).await
}

/// Gives each service at a location the origin that an import gives it: the source that imported it first, with the names
/// that this source has for both, or their ids.
async fn origins_at_locations(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let mut after = String::new();
    loop {
        let rows = sqlx::query(
            "select it.id, it.record, change.actor, service.id as service_id, service.record as service,
                    location.id as location_id, location.record as location
             from service_at_location it
             join service on service.id = it.service_id join location on location.id = it.location_id
             join change on change.seq = (
                select min(seq) from change
                where record_id = it.id and kind = 'service_at_location' and actor like 'import:%'
             )
             where it.id > $1 order by it.id limit $2",
        )
        .bind(&after)
        .bind(PART)
        .fetch_all(&mut **writer)
        .await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.try_get("id")?;
        let mut changed = Vec::new();
        for row in &rows {
            let Some(source) = source_of(row.try_get("actor")?) else { continue };
            let named = |id: &str, record: &str| -> sqlx::Result<Origin> {
                let external_id: String = row.try_get(id)?;
                Ok(name_in(&source, row.try_get(record)?).unwrap_or_else(|| Origin::new(&source, external_id)))
            };
            let origin = Origin::of_pair(&named("service_id", "service")?, &named("location_id", "location")?);
            let id: String = row.try_get("id")?;
            changed.extend(with_origin(row.try_get("record")?, &origin).map(|json| (id, json)));
        }
        put(writer, "service_at_location", &changed).await?;
    }
}

fn source_of(actor: &str) -> Option<String> {
    match actor.parse() {
        Ok(Actor::Import(source)) => Some(source),
        _ => None,
    }
}

/// The origin of a record, if it comes from that source.
fn name_in(source: &str, record: &str) -> Option<Origin> {
    let record: serde_json::Value = serde_json::from_str(record).ok()?;
    let origin: Origin = serde_json::from_value(record.get("origin")?.clone()).ok()?;
    (*origin.source == *source).then_some(origin)
}

/// The text of a record with an origin behind its id, where records have theirs; `None` if it has one.
fn with_origin(record: &str, origin: &Origin) -> Option<String> {
    let (id, rest) = record.split_once(',')?;
    let origin = serde_json::to_string(origin).expect("an origin is two texts");
    (!rest.starts_with("\"origin\"")).then(|| format!("{id},\"origin\":{origin},{rest}"))
}

/// Writes the texts of records by their ids.
async fn put(
    writer: &mut Transaction<'static, Any>,
    kind: &str,
    records: &[(String, String)],
) -> Result<(), StoreError> {
    for chunk in records.chunks(ROWS) {
        let rows: Vec<String> = (0..chunk.len()).map(|row| format!("(${}, ${})", row * 2 + 1, row * 2 + 2)).collect();
        let sql = format!(
            "with changed (id, record) as (values {})
             update {kind} set record = changed.record from changed where {kind}.id = changed.id",
            rows.join(", "),
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for (id, json) in chunk {
            query = query.bind(id).bind(json);
        }
        query.execute(&mut **writer).await?;
    }
    Ok(())
}
