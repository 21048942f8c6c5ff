//! `/api/v1/nearest`.

use serde_json::{Value, json};

use crate::harness::{TestApp, csv_of, on_both};

/// Four desks in a row to the north, and a line by phone.
async fn with_desks(app: &TestApp) {
    let csv = csv_of(&[
        &[("location_id", "1"), ("service_id", "1"), ("lat", "45.4830"), ("needs", "meal"), ("languages", "ar; bn")],
        &[("location_id", "2"), ("service_id", "2"), ("lat", "45.4840"), ("needs", "meal")],
        &[
            ("location_id", "3"),
            ("service_id", "3"),
            ("lat", "45.4850"),
            ("needs", "meal; shower"),
            ("languages", "ar via mediator"),
        ],
        // Two services that do not add up: a meal without Arabic, Arabic without a meal.
        &[("location_id", "4"), ("service_id", "4a"), ("lat", "45.4835"), ("needs", "meal"), ("languages", "fr")],
        &[("location_id", "4"), ("service_id", "4b"), ("lat", "45.4835"), ("needs", "clothes"), ("languages", "ar")],
        &[("location_id", ""), ("service_id", "line"), ("needs", "meal"), ("phones", "1522")],
    ]);
    app.import(&csv).await.unwrap();
}

/// What was found: distance and certainty.
fn found(answer: &Value) -> Vec<(u64, &str)> {
    let locations = answer["locations"].as_array().unwrap();
    locations.iter().map(|it| (it["distance_m"].as_u64().unwrap(), it["certainty"].as_str().unwrap())).collect()
}

#[actix_web::test]
async fn what_is_known_comes_before_what_is_unknown_and_the_nearer_before_the_farther() {
    on_both(|app| async move {
        with_desks(&app).await;
        let ask = async |query: &str| app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&{query}")).await.json();
        for (query, expected) in [
            ("", vec![(100, "known"), (156, "known"), (211, "known"), (322, "known")]),
            ("need=meal", vec![(100, "known"), (156, "known"), (211, "known"), (322, "known")]),
            ("need=meal&language=ar", vec![(100, "known"), (322, "known"), (211, "unknown")]),
            ("need=meal&language=AR&limit=1", vec![(100, "known")]),
            ("need=meal&language=fr&language=bn", vec![(100, "known"), (156, "known"), (211, "unknown")]),
            ("need=shower", vec![(322, "known")]),
            ("need=clothes&language=it", vec![(156, "known")]),
            ("need=hygiene", vec![(156, "known"), (322, "known")]),
            ("need=shower&need=clothes", vec![(156, "known"), (322, "known")]),
            ("need=meal&within_m=120", vec![(100, "known")]),
            ("need=dental-care", vec![]),
        ] {
            assert_eq!(found(&ask(query).await), expected, "{query}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_result_says_where_what_and_why() {
    on_both(|app| async move {
        with_desks(&app).await;
        let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=food&language=ar&limit=2").await.json();
        let place = &answer["locations"][1];
        assert_eq!(
            (&place["lat"], &place["bearing_deg"], &place["wheelchair"]),
            (&json!(45.485), &json!(0), &json!("unknown"))
        );
        let service = &place["services"][0];
        assert_eq!(service["languages"], json!([{"language": "ar", "via": "mediator", "hours": null}]));
        assert_eq!(service["match"], json!({"certainty": "known", "needs": ["meal"], "languages": {"ar": "known"}}));
        assert_eq!(service["assurance"]["verified"], false);
        assert_eq!(answer["remote"][0]["phones"], json!(["1522"]));
        assert_eq!(answer["remote"][0]["match"]["languages"], json!({"ar": "unknown"}));
    })
    .await;
}

#[actix_web::test]
async fn a_wrong_parameter_names_itself() {
    on_both(|app| async move {
        for (query, code, parameter) in [
            ("lat=91&lon=0", "bad-parameter", "lat"),
            ("lat=0&lon=181", "bad-parameter", "lon"),
            ("lat=NaN&lon=0", "bad-parameter", "lat"),
            ("lat=north&lon=0", "bad-parameter", "lat"),
            ("lon=0", "missing-parameter", "lat"),
            ("lat=0&lon=0&need=nonsense", "unknown-need", "need"),
            ("lat=0&lon=0&language=arabo!", "bad-parameter", "language"),
            ("lat=0&lon=0&limit=0", "bad-parameter", "limit"),
            ("lat=0&lon=0&limit=101", "bad-parameter", "limit"),
            ("lat=0&lon=0&limit=ten", "bad-parameter", "limit"),
            ("lat=0&lon=0&within_m=-1", "bad-parameter", "within_m"),
            ("lat=0&lon=0&within_m=1e9", "bad-parameter", "within_m"),
            ("lat=0&lon=0&lnaguage=uk", "unknown-parameter", "lnaguage"),
            ("lat=0&lat=1&lon=0", "bad-parameter", "lat"),
        ] {
            let answer = app.get(&format!("/api/v1/nearest?{query}")).await;
            let problem = answer.json();
            assert_eq!(answer.status, 400, "{query}: {problem}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
            assert_eq!(
                (problem["code"].as_str(), problem["parameter"].as_str()),
                (Some(code), Some(parameter)),
                "{query}: {problem}"
            );
        }
    })
    .await;
}

#[actix_web::test]
async fn geojson_for_who_asks_for_it() {
    on_both(|app| async move {
        with_desks(&app).await;
        let request = actix_web::test::TestRequest::get()
            .uri("/api/v1/nearest?lat=45.4821&lon=12.2316&limit=1")
            .insert_header(("accept", "application/geo+json"));
        let answer = app.send(request).await;
        assert_eq!(answer.header("content-type"), "application/geo+json");
        let collection = answer.json();
        assert_eq!(collection["type"], "FeatureCollection");
        assert_eq!(collection["features"][0]["geometry"], json!({"type": "Point", "coordinates": [12.2316, 45.483]}));
        assert_eq!(collection["features"][0]["properties"]["distance_m"], 100);
        assert_eq!(collection["remote"].as_array().map(Vec::len), Some(1));
    })
    .await;
}
