//! Runs the whole service in this process, on a database of its own.

use std::{
    sync::{Arc, Mutex, Once},
    time::Duration,
};

use actix_web::{
    body::MessageBody,
    http::{StatusCode, header::HeaderMap},
    test::{self, TestRequest},
};
use bussola::{
    config::SiteArgs,
    directory::{Directory, Edit, Import, ImportError, ImportSummary},
    domain::{Actor, Record, Versioned},
    formats::{csv, geojson},
    limit::Limit,
    reports::Reports,
    server::{self, AppState},
    site::{Brand, Site},
    store::Store,
};
use chrono::{DateTime, TimeZone, Utc};
use serde_json::Value;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use uuid::Uuid;

/// The clock of every test: a Tuesday, 24 November 2026, ten in the morning in Rome.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap()
}

/// An account that edits.
pub const ANNA: Actor = Actor::Account(Uuid::from_u128(0xa));

/// The service on one database.
pub struct TestApp {
    pub directory: Arc<Directory>,
    pub database_url: String,
    service: AppState,
}

/// A response.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

/// Every record that is stored, by its id, and the number of the last change.
pub async fn records_of(store: &Store) -> (i64, Vec<Versioned>) {
    let records = Arc::new(Mutex::new(Vec::new()));
    let read = records.clone();
    let seq = store.load(move |part| read.lock().unwrap().extend(part)).await.unwrap();
    let mut records = std::mem::take(&mut *records.lock().unwrap());
    records.sort_by_key(|it| it.record.id());
    (seq, records)
}

/// Runs `test` on SQLite and then on PostgreSQL, each time on an empty directory.
///
/// `TEST_POSTGRES_URL` names the PostgreSQL server. Without it the test fails, rather than skip a check in silence.
pub async fn on_both<F: Future<Output = ()>>(test: impl Fn(TestApp) -> F) {
    on_both_empty(async |url: String| test(TestApp::open(&url).await).await).await;
}

/// The same on databases without tables, by their addresses.
pub async fn on_both_empty(test: impl AsyncFn(String)) {
    let dir = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", dir.path().join("bussola.db").display());
    test(file).await;

    let server = std::env::var("TEST_POSTGRES_URL")
        .expect("TEST_POSTGRES_URL names a PostgreSQL for the tests; `make test` starts one");
    let name = format!("bussola_test_{}", Uuid::now_v7().simple());
    sqlx::any::install_default_drivers();
    let mut admin = AnyConnection::connect(&server).await.unwrap();
    admin.execute(AssertSqlSafe(format!("create database {name}"))).await.unwrap();
    let (address, _) = server.rsplit_once('/').unwrap();
    test(format!("{address}/{name}")).await;
    admin.execute(AssertSqlSafe(format!("drop database {name} with (force)"))).await.unwrap();
}

impl TestApp {
    pub async fn open(database_url: &str) -> Self {
        // One log for all tests, from the start: tracing disables an event for good if it first occurs without a
        // subscriber, even for a test that subscribes later.
        static LOG: Once = Once::new();
        LOG.call_once(|| {
            let all = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(std::io::sink);
            tracing::subscriber::set_global_default(all.finish()).unwrap();
        });
        let store = Store::open(database_url).await.unwrap();
        let reports = Reports::new(store.clone());
        let directory = Directory::load(store, now).await.unwrap();
        let brand = Brand::new(SiteArgs::default(), "https://bussola.example").unwrap();
        let site = Site::new(directory.clone(), now, brand).into();
        let service = AppState { directory: directory.clone(), reports, now, site, limit: Limit::new(None) };
        Self { directory, database_url: database_url.to_owned(), service }
    }

    /// The same directory with other settings of the pages.
    pub fn looking(&self, settings: SiteArgs) -> Self {
        let brand = Brand::new(settings, "https://bussola.example").unwrap();
        let site = Site::new(self.directory.clone(), now, brand).into();
        let service = AppState { site, ..self.service.clone() };
        Self { directory: self.directory.clone(), database_url: self.database_url.clone(), service }
    }

    /// Another process on the same database.
    pub async fn replica(&self) -> Arc<Directory> {
        Directory::load(Store::open(&self.database_url).await.unwrap(), now).await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(TestRequest::get().uri(path)).await
    }

    pub async fn send(&self, request: TestRequest) -> Answer {
        self.send_all([request]).await.remove(0)
    }

    /// The answers of one running service.
    pub async fn get_all(&self, paths: impl Iterator<Item = String>) -> Vec<Answer> {
        self.send_all(paths.map(|path| TestRequest::get().uri(&path))).await
    }

    async fn send_all(&self, requests: impl IntoIterator<Item = TestRequest>) -> Vec<Answer> {
        let app = test::init_service(server::app(self.service.clone())).await;
        let mut answers = Vec::new();
        for request in requests {
            let response = test::call_service(&app, request.to_request()).await;
            let (status, headers) = (response.status(), response.headers().clone());
            let body = actix_web::body::to_bytes(response.into_body().boxed()).await.unwrap();
            answers.push(Answer { status, headers, text: String::from_utf8_lossy(&body).into_owned() });
        }
        answers
    }

    /// Writes the records as an account that has just read each of them.
    pub async fn edit(&self, records: impl IntoIterator<Item = Record>) {
        let snapshot = self.directory.snapshot();
        let edit =
            |record: Record| Edit { made_from: snapshot.catalog().record(&record.id()).map(|it| it.version), record };
        self.directory.write(&ANNA, now(), records.into_iter().map(edit).collect()).await.unwrap();
    }

    /// Imports `csv` as the source `test`.
    pub async fn import(&self, csv: &str) -> Result<ImportSummary, ImportError> {
        self.import_as(csv, &import_of("test")).await
    }

    pub async fn import_as(&self, csv: &str, import: &Import) -> Result<ImportSummary, ImportError> {
        let file = csv::read(csv.as_bytes()).map_err(ImportError::Refused)?;
        self.directory.import(file, import, &|_, _| {}).await
    }

    pub async fn import_areas(&self, text: &str) -> ImportSummary {
        let areas = geojson::read_areas(text.as_bytes()).unwrap();
        self.directory.import_areas(areas, &import_of("test")).await.unwrap()
    }

    /// Waits until `seen` holds, for at most ten seconds.
    pub async fn eventually(&self, seen: impl Fn() -> bool) {
        let waiting = async {
            while !seen() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("it did not happen in ten seconds");
    }
}

/// A plain import from that source.
pub fn import_of(source: &str) -> Import {
    Import { source: source.to_owned(), replace: false, dry_run: false, at: now() }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|err| panic!("{err}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|it| it.to_str().unwrap()).unwrap_or_default()
    }
}

/// A directory as CSV. Each row lists the cells that a test cares about; other required cells are filled in.
pub fn csv_of(rows: &[&[(&str, &str)]]) -> String {
    const GIVEN: [(&str, &str); 13] = [
        ("location_id", "desk"),
        ("location_name", "Sportello di prova"),
        ("location_type", "help_desk"),
        ("organization_id", "org"),
        ("organization_name", "Associazione di prova"),
        ("organization_type", "association"),
        ("lat", "45.4821"),
        ("lon", "12.2316"),
        ("precision", "exact"),
        ("visibility", "public"),
        ("service_id", "service"),
        ("service_name", "Servizio di prova"),
        ("needs", "info-desk"),
    ];
    let mut extra: Vec<&str> = rows.iter().flat_map(|it| it.iter().map(|(column, _)| *column)).collect();
    extra.retain(|it| !csv::COLUMNS.contains(it));
    extra.sort_unstable();
    extra.dedup();
    let columns: Vec<&str> = csv::COLUMNS.into_iter().chain(extra).collect();
    let cell = |row: &[(&str, &str)], column: &str| {
        let own = row.iter().find(|(it, _)| *it == column);
        // A row without a place has no cells about a place.
        let of_place = ["location_name", "location_type", "lat", "lon", "precision", "visibility"].contains(&column);
        let given = if of_place && row.contains(&("location_id", "")) {
            None
        } else {
            GIVEN.iter().find(|(it, _)| *it == column)
        };
        let value = own.or(given).map_or("", |(_, value)| value);
        format!("\"{}\"", value.replace('"', "\"\""))
    };
    let line = |row: &&[(&str, &str)]| columns.iter().map(|it| cell(row, it)).collect::<Vec<_>>().join(",");
    std::iter::once(columns.join(",")).chain(rows.iter().map(line)).collect::<Vec<_>>().join("\n") + "\n"
}
