//! The steps of a migration that read the JSON of records. They run in the transaction of the migration.

use sqlx::{Any, Row, Transaction};

use crate::{
    domain::{Actor, Origin, Record, ServiceAtLocation},
    store::{
        StoreError,
        records::{read, spell},
    },
};

/// How many records one statement reads.
const PART: i64 = 2_000;

/// Runs the steps that the migrations left in the table `upgrade`.
pub async fn run(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let steps: Vec<String> =
        sqlx::query_scalar("select step from upgrade order by step").fetch_all(&mut **writer).await?;
    for step in steps {
        if step == "origins" {
            origins_of_areas(writer).await?;
            origins_at_locations(writer).await?;
        }
        sqlx::query("delete from upgrade where step = $1").bind(step).execute(&mut **writer).await?;
    }
    Ok(())
}

/// Sets the origin of each area to the source that first imported it.
async fn origins_of_areas(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "select area.id, area.record, change.actor from area join change on change.seq = (
            select min(seq) from change where record_id = area.id and kind = 'area' and actor like 'import:%'
         ) order by area.id",
    )
    .fetch_all(&mut **writer)
    .await?;
    for row in rows {
        let (id, actor): (&str, &str) = (row.try_get("id")?, row.try_get("actor")?);
        let Record::Area(mut area) = read("area", id, row.try_get("record")?)? else { continue };
        if let (None, Ok(Actor::Import(source))) = (&area.origin, actor.parse()) {
            area.origin = Some(Origin { source, external_id: id.to_owned() });
            let json = spell(&Record::Area(area));
            sqlx::query("update area set record = $2 where id = $1").bind(id).bind(json).execute(&mut **writer).await?;
        }
    }
    Ok(())
}

/// Sets the origin of each service at a location if its service and location share a source, as the import does.
async fn origins_at_locations(writer: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
    let mut after = String::new();
    loop {
        let rows = sqlx::query(
            "select it.id, it.record, service.id as service_id, service.record as service,
                    location.id as location_id, location.record as location
             from service_at_location it
             join service on service.id = it.service_id join location on location.id = it.location_id
             where it.id > $1 order by it.id limit $2",
        )
        .bind(&after)
        .bind(PART)
        .fetch_all(&mut **writer)
        .await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.try_get("id")?;
        for row in &rows {
            let id: &str = row.try_get("id")?;
            let record = read("service_at_location", id, row.try_get("record")?)?;
            let service = read("service", row.try_get("service_id")?, row.try_get("service")?)?;
            let location = read("location", row.try_get("location_id")?, row.try_get("location")?)?;
            let Record::ServiceAtLocation(it) = record else { continue };
            if let (None, Some(origin)) = (&it.origin, joined(&service, &location)) {
                let json = spell(&Record::ServiceAtLocation(ServiceAtLocation { origin: Some(origin), ..it }));
                sqlx::query("update service_at_location set record = $2 where id = $1")
                    .bind(id)
                    .bind(json)
                    .execute(&mut **writer)
                    .await?;
            }
        }
    }
}

fn joined(service: &Record, location: &Record) -> Option<Origin> {
    let (service, location) = (service.origin()?, location.origin()?);
    (service.source == location.source).then(|| Origin::of_pair(service, location))
}
