//! What readers say is wrong: kept for the operators, outside of the directory and its history.

use chrono::{DateTime, SecondsFormat, Utc};
use sqlx::Row;
use uuid::Uuid;

use crate::{
    domain::{Id, Location, Report},
    store::{Store, StoreError},
};

impl Store {
    /// Keeps `report`. Nothing of who sent it is there to be kept.
    pub async fn keep_report(&self, at: DateTime<Utc>, report: &Report) -> Result<Uuid, StoreError> {
        let id = Uuid::now_v7();
        sqlx::query("insert into report (id, at, location_id, kind, text, language) values ($1, $2, $3, $4, $5, $6)")
            .bind(id.to_string())
            .bind(at.to_rfc3339_opts(SecondsFormat::Secs, true))
            .bind(report.location.uuid().to_string())
            .bind(report.kind.as_str())
            .bind(report.text())
            .bind(&report.language)
            .execute(&self.pool)
            .await?;
        Ok(id)
    }

    /// When the record of a location, or what it offers, was last changed.
    pub async fn last_change_of(&self, location: Id<Location>) -> Result<Option<DateTime<Utc>>, StoreError> {
        let id = location.uuid().to_string();
        let row = sqlx::query(
            "select at from change where seq = (
                 select max(changed_seq) from (
                     select changed_seq from location where id = $1
                     union all
                     select changed_seq from service_at_location where location_id = $1
                     union all
                     select service.changed_seq from service
                     join service_at_location as here on here.service_id = service.id where here.location_id = $1
                 ) as touched
             )",
        )
        .bind(id)
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let at: &str = row.try_get("at")?;
        Ok(Some(at.parse().map_err(|err: chrono::ParseError| sqlx::Error::Decode(err.into()))?))
    }
}
