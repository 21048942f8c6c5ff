//! The sample directory: real facts about Venice and Cuneo with their sources, not confirmed by any office.

use std::sync::Arc;

use anyhow::{Context, anyhow};
use chrono::{DateTime, Utc};

use crate::{
    directory::{Directory, Import, ImportError, SAMPLE},
    formats::{csv, geojson},
};

const AREAS: [&[u8]; 3] = [
    include_bytes!("../../data/areas/italy.geojson"),
    include_bytes!("../../data/areas/venezia.geojson"),
    include_bytes!("../../data/areas/cuneo.geojson"),
];
const DIRECTORY: &[u8] = include_bytes!("../../data/sample.csv");

/// Loads the sample into an empty directory. If the directory has services, it changes nothing.
pub async fn load_into_empty(directory: &Arc<Directory>, at: DateTime<Utc>) -> anyhow::Result<()> {
    // Areas without services mean that an earlier load was interrupted: continue it.
    if directory.snapshot().catalog().services().next().is_some() {
        return Ok(());
    }
    let import = Import { source: SAMPLE.to_owned(), replace: false, dry_run: false, at };
    for file in AREAS {
        let areas = geojson::read_areas(file).map_err(|wrong| anyhow!("{}", wrong[0]))?;
        directory.import_areas(areas, &import).await.context("loading the areas of the sample")?;
    }
    let sheet = csv::read(DIRECTORY).map_err(|wrong| anyhow!("the sample, {}", wrong[0]))?;
    let summary = directory.import(sheet, &import, &|_, _| {}).await.map_err(|err| match err {
        ImportError::Refused(wrong) => anyhow!("the sample, {}", wrong[0]),
        ImportError::Store(err) => err.into(),
    })?;
    tracing::info!(records = summary.created, "loaded the sample directory; it is not verified");
    Ok(())
}
