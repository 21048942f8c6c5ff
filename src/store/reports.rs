//! Reports by readers, stored for the operators outside the directory and its history.

use chrono::{DateTime, SecondsFormat, Utc};
use uuid::Uuid;

use crate::{
    domain::Report,
    store::{Store, StoreError},
};

impl Store {
    /// Stores `report` and returns its id. A report holds nothing about its sender.
    pub async fn keep_report(&self, at: DateTime<Utc>, report: &Report) -> Result<Uuid, StoreError> {
        let id = Uuid::now_v7();
        sqlx::query(
            "insert into report (id, at, location_id, service_id, kind, text, language)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id.to_string())
        .bind(at.to_rfc3339_opts(SecondsFormat::Secs, true))
        .bind(report.location.uuid().to_string())
        .bind(report.service.map(|it| it.uuid().to_string()))
        .bind(report.kind.as_str())
        .bind(report.text())
        .bind(&report.language)
        .execute(&self.pool)
        .await?;
        Ok(id)
    }
}
