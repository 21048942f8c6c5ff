//! The service does not store secret addresses, nor what people ask.

use std::{
    io,
    sync::{Arc, Mutex},
};

use actix_web::test::TestRequest;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor, Row};

use crate::harness::{TestApp, csv_of, on_both};

/// An address that nothing else contains.
const CANARY: &str = "via del Canarino Segreto 77";
const VENICE: &str = r#"{"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "centre": [12.33, 45.44]}, "geometry": null}]}"#;

/// Everything in every table, as text.
async fn database(app: &TestApp) -> String {
    let mut connection = AnyConnection::connect(&app.database_url).await.unwrap();
    let mut all = String::new();
    for (table, columns) in [
        ("area", "id, changed_by, record"),
        ("organization", "id, changed_by, record"),
        ("location", "id, changed_by, record"),
        ("service", "id, changed_by, record"),
        ("service_at_location", "id, changed_by, record"),
        ("report", "id, at, location_id, service_id, kind, text, language"),
        ("change", "record_id, actor, after, before"),
    ] {
        for row in connection.fetch_all(AssertSqlSafe(format!("select {columns} from {table}"))).await.unwrap() {
            for column in 0..row.len() {
                all += &row.try_get::<Option<String>, _>(column).unwrap().unwrap_or_default();
                all += "\n";
            }
        }
    }
    all
}

/// Everything that the service sends out.
async fn outputs(app: &TestApp) -> String {
    let mut all = app.directory.export("test");
    let listed = app.get("/api/v1/locations").await.json();
    let mut paths: Vec<String> = [
        "/api/v1/nearest?lat=45.44&lon=12.33",
        "/api/v1/nearest?lat=45.44&lon=12.33&detail=full",
        "/api/v1/locations",
        "/api/v1/locations?detail=full",
        "/it/near?need=safety&area=027042",
    ]
    .map(str::to_owned)
    .to_vec();
    for place in listed["locations"].as_array().unwrap() {
        paths.push(format!("/api/v1/locations/{}", place["id"].as_str().unwrap()));
        paths.push(format!("/it/places/{}", place["id"].as_str().unwrap()));
        paths.push(format!("/api/v1/services/{}", place["services"][0]["id"].as_str().unwrap()));
    }
    for path in paths {
        all += &app.get(&path).await.text;
        all += &app.send(TestRequest::get().uri(&path).insert_header(("accept", "application/geo+json"))).await.text;
    }
    all
}

#[actix_web::test]
async fn a_secret_address_gets_in_by_no_road() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let public = [
            ("needs", "anti-violence"),
            ("address", CANARY),
            ("istat", "027042"),
            ("lat", "45.43217"),
            ("lon", "12.31987"),
        ];

        // The check works: it finds a public address in the database, the history and the outputs.
        app.import(&csv_of(&[&public])).await.unwrap();
        assert!(database(&app).await.contains(CANARY) && outputs(&app).await.contains(CANARY));

        // The import refuses a file with the address of a place that is not public, and its report does not repeat it.
        for visibility in ["approximate", "hidden"] {
            let secret =
                [("visibility", visibility), ("location_id", visibility), ("address", CANARY), ("istat", "027042")];
            let refusal = app.import(&csv_of(&[&secret])).await.unwrap_err();
            assert!(!format!("{refusal} {refusal:?}").contains(CANARY), "{refusal:?}");
        }

        // When a place stops being public, its history loses the address and position too.
        let without = [("address", ""), ("lat", ""), ("lon", ""), ("precision", ""), ("needs", "anti-violence")];
        let approximate = [&[("visibility", "approximate"), ("istat", "027042")][..], &without].concat();
        app.import(&csv_of(&[&approximate])).await.unwrap();
        for it in [CANARY, "45.43217", "12.31987"] {
            assert!(!database(&app).await.contains(it), "{it} is in the database");
            assert!(!outputs(&app).await.contains(it), "{it} is in an output");
        }
        let told = app.get("/api/v1/nearest?lat=45.44&lon=12.33").await.json();
        assert_eq!(
            (&told["locations"][0]["lat"], &told["locations"][0]["bearing_deg"]),
            (&45.44.into(), &serde_json::Value::Null)
        );

        let hidden = [&[("visibility", "hidden")][..], &without].concat();
        app.import(&csv_of(&[&hidden])).await.unwrap();
        let stored = database(&app).await;
        let of_place: Vec<&str> = stored.lines().filter(|it| it.contains("Sportello di prova")).collect();
        assert!(!of_place.is_empty() && of_place.iter().all(|it| !it.contains("\"lat\"")), "{of_place:?}");
        let told = app.get("/api/v1/nearest?lat=45.44&lon=12.33").await.json();
        assert_eq!(
            (told["locations"].as_array().map(Vec::len), told["remote"].as_array().map(Vec::len)),
            (Some(0), Some(1))
        );

        // Not even SQL can write it there.
        let mut connection = AnyConnection::connect(&app.database_url).await.unwrap();
        for visibility in ["approximate", "hidden"] {
            let sql = format!(
                "insert into location (id, visibility, changed_seq, changed_by, record)
                 values ('x', '{visibility}', 1, 'x', '{{\"address\":\"{CANARY}\"}}')"
            );
            assert!(connection.execute(AssertSqlSafe(sql)).await.is_err(), "{visibility}");
        }
    })
    .await;
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[actix_web::test]
async fn the_log_has_the_route_and_nothing_that_was_asked() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone());
        let guard = tracing::subscriber::set_default(subscriber.finish());
        for path in [
            "/api/v1/nearest?lat=45.48217&lon=12.23169&need=stp-eni&language=xkn",
            "/api/v1/nearest?lat=45.48217&lon=12.23169&need=canary-need",
            "/api/v1/locations?bbox=12.23169,45.48217,12.3,45.5",
            "/it/near?need=stp-eni&language=xkn&area=loc-canary",
            "/canary-page?lat=45.48217",
            "/api/v1/search?q=canary-question&lat=45.48217&lon=12.23169",
            "/it/search?q=canary-question",
            "/it/suggest?q=canary-question",
        ] {
            app.get(path).await;
        }
        let form = TestRequest::post().uri("/it/near").insert_header(("user-agent", "canary-agent"));
        app.send(form.set_payload("need=stp-eni&lat=45.48217&lon=12.23169")).await;
        let id = app.directory.snapshot().entries().next().unwrap().location.id;
        let report = format!(r#"{{"location": "{id}", "kind": "other", "text": "canary-report", "language": "xkn"}}"#);
        let kept = app
            .send(
                TestRequest::post()
                    .uri("/api/v1/reports")
                    .insert_header(("content-type", "application/json"))
                    .set_payload(report),
            )
            .await;
        assert_eq!(kept.status, 201, "{}", kept.text);
        let form = TestRequest::post().uri(&format!("/it/places/{id}/report"));
        assert_eq!(app.send(form.set_payload("kind=other&text=canary-form")).await.status, 303);
        drop(guard);
        let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert_eq!(written.matches("route=\"/api/v1/nearest\"").count(), 2, "{written}");
        assert!(written.contains("/{lang}/near"), "{written}");
        for canary in ["45.48217", "12.23169", "stp-eni", "xkn", "canary", "127.0.0.1"] {
            assert!(!written.contains(canary), "`{canary}` is in the log:\n{written}");
        }
    })
    .await;
}
