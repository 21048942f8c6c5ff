//! `/api/v1/nearest`.

use actix_web::test::TestRequest;
use bussola::domain::{Cost, Location, Record, Service, Wheelchair};
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
        // Two services that are not combined: a meal without Arabic, Arabic without a meal.
        &[("location_id", "4"), ("service_id", "4a"), ("lat", "45.4835"), ("needs", "meal"), ("languages", "fr")],
        &[("location_id", "4"), ("service_id", "4b"), ("lat", "45.4835"), ("needs", "clothes"), ("languages", "ar")],
        &[("location_id", ""), ("service_id", "line"), ("needs", "meal"), ("phones", "1522")],
    ]);
    app.import(&csv).await.unwrap();
}

/// The distance and certainty of each result.
fn found(answer: &Value) -> Vec<(u64, &str)> {
    let locations = answer["locations"].as_array().unwrap();
    locations.iter().map(|it| (it["distance_m"].as_u64().unwrap(), it["certainty"].as_str().unwrap())).collect()
}

#[actix_web::test]
async fn what_is_known_comes_before_what_is_unknown_and_the_nearer_before_the_farther() {
    on_both(|app| async move {
        with_desks(&app).await;
        let ask = async |query: &str| {
            app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false&{query}")).await.json()
        };
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
        let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=food&language=ar&limit=2&detail=full").await.json();
        let place = &answer["locations"][1];
        assert_eq!(
            (&place["lat"], &place["bearing_deg"], &place["wheelchair"]),
            (&json!(45.485), &json!(0), &json!("unknown"))
        );
        let service = &place["services"][0];
        assert_eq!(service["languages"], json!([{"language": "ar", "via": "mediator", "hours": null}]));
        assert_eq!(service["match"], json!({"certainty": "known", "needs": ["meal"], "languages": {"ar": "known"}, "reasons": {"need": "known", "language": "known"}}));
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

/// The hours of the first desk below. The second opens in the evening; the third does not state its hours.
const MORNING: (&str, &str) = ("opening_hours", "Mo-Fr 09:00-12:00");

#[actix_web::test]
async fn open_is_told_with_until_when_and_what_comes_next() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[("location_id", "1"), ("service_id", "1"), MORNING, ("phones", "112"), ("phone_hours", "Mo-Fr 15:00-17:00")],
            &[("location_id", "2"), ("service_id", "2"), ("opening_hours", "Mo-Fr 18:00-20:00"), ("lat", "45.49")],
            &[("location_id", "3"), ("service_id", "3"), ("lat", "45.4822")],
        ]);
        app.import(&csv).await.unwrap();
        let ask = async |query: &str| app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&{query}")).await.json();

        // Tuesday, ten in the morning: the open desk first, then the one that may be open.
        let now = ask("open=now&relax=false&detail=full").await;
        assert_eq!(found(&now), [(0, "known"), (11, "unknown")]);
        assert_eq!(
            now["locations"][0]["open"],
            json!({"state": "open", "until": "2026-11-24T12:00:00+01:00", "next": "2026-11-25T09:00:00+01:00", "reason": null, "comment": null})
        );
        assert_eq!(now["locations"][1]["open"]["reason"], "hours-not-stated");
        assert_eq!(now["locations"][0]["services"][0]["call"]["state"], "closed");
        assert_eq!(now["locations"][0]["services"][0]["match"]["reasons"], json!({"open": "known"}));

        assert_eq!(found(&ask("open=now&known=true&relax=false").await), [(0, "known")]);
        let evening = ask("open=2026-11-24T18:30:00%2B01:00&relax=false").await;
        assert_eq!(found(&evening), [(878, "known"), (11, "unknown")]);
        assert_eq!(found(&ask("call=2026-11-24T15:30:00%2B01:00&relax=false").await), [(0, "known")]);

        // The eighth of December: a holiday that the hours do not mention.
        let holiday = ask("open=2026-12-08T10:00:00%2B01:00&known=false&relax=false&limit=1").await;
        assert_eq!(holiday["locations"][0]["open"]["reason"], "holiday-not-stated");
        assert_eq!(holiday["locations"][0]["certainty"], "unknown");
    })
    .await;
}

#[actix_web::test]
async fn a_language_that_is_offered_in_some_hours_counts_in_them() {
    on_both(|app| async move {
        let row = [("opening_hours", "Mo-Fr 09:00-18:00"), ("languages", "it; ar via mediator Tu 09:30-12:00")];
        app.import(&csv_of(&[&row])).await.unwrap();
        let count = async |query: &str| {
            let answer = app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false&{query}")).await.json();
            answer["locations"].as_array().unwrap().len()
        };
        for (query, expected) in [
            ("language=ar", 1),
            ("language=ar&open=now", 1),
            ("language=ar&open=2026-11-24T15:00:00Z", 0),
            ("language=ar&open=2026-11-25T09:00:00Z", 0),
            ("language=it&open=2026-11-25T09:00:00Z", 1),
            ("language=ar&via=mediator", 1),
            ("language=ar&via=staff", 0),
            ("language=ar&via=staff&via=mediator", 1),
        ] {
            assert_eq!(count(query).await, expected, "{query}");
        }
    })
    .await;
}

#[actix_web::test]
async fn who_is_turned_away_is_not_sent_there() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "only"),
                ("audience", "only women"),
                ("access", "walk-in"),
                ("cost", "free"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "preferred"),
                ("audience", "preferred women"),
                ("access", "referral"),
                ("lat", "45.483"),
            ],
            &[("location_id", "3"), ("service_id", "silent"), ("wheelchair", "limited"), ("lat", "45.484")],
            &[
                ("location_id", "4"),
                ("service_id", "age"),
                ("audience", "only age 18-25"),
                ("cost", "paid"),
                ("wheelchair", "yes"),
                ("lat", "45.485"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        for (query, expected) in [
            ("audience=women", vec![(0, "known"), (100, "known"), (211, "unknown"), (322, "unknown")]),
            ("audience=men", vec![(100, "unknown"), (211, "unknown"), (322, "unknown")]),
            ("not_only=women", vec![(100, "known"), (211, "known"), (322, "known")]),
            ("age=30", vec![(0, "unknown"), (100, "unknown"), (211, "unknown")]),
            ("age=20&known=true", vec![(322, "known")]),
            ("access=walk-in", vec![(0, "known"), (211, "unknown"), (322, "unknown")]),
            ("not_access=referral", vec![(0, "known"), (211, "unknown"), (322, "unknown")]),
            ("free=true", vec![(0, "known"), (100, "unknown"), (211, "unknown")]),
            ("wheelchair=yes", vec![(322, "known"), (0, "unknown"), (100, "unknown")]),
            ("wheelchair=limited", vec![(211, "known"), (322, "known"), (0, "unknown"), (100, "unknown")]),
        ] {
            let answer = app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false&{query}")).await.json();
            assert_eq!(found(&answer), expected, "{query}");
        }
        for (query, parameter) in [
            ("audience=martians", "audience"),
            ("access=window", "access"),
            ("wheelchair=no", "wheelchair"),
            ("open=tomorrow", "open"),
            ("call=2026-11-24", "call"),
            ("age=200x", "age"),
            ("language=ar&via=radio", "via"),
            ("via=staff", "via"),
            ("age=121", "age"),
            ("free=perhaps", "free"),
        ] {
            let problem = app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&{query}")).await;
            assert_eq!((problem.status.as_u16(), &problem.json()["parameter"]), (400, &json!(parameter)), "{query}");
        }
    })
    .await;
}

#[actix_web::test]
async fn what_is_given_up_is_named_in_the_published_order() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[("location_id", "1"), ("service_id", "1"), ("needs", "permit-renewal"), ("opening_hours", "Mo 09:00-10:00"), ("languages", "ar")],
            &[("location_id", "2"), ("service_id", "2"), ("needs", "permit-renewal"), ("languages", "fr"), ("lat", "45.483")],
            &[("location_id", "3"), ("service_id", "3"), ("needs", "permit-renewal"), ("languages", "fr"), ("lat", "45.7")],
            &[("location_id", "4"), ("service_id", "4"), ("needs", "permit-renewal"), ("location_type", "police"), ("lat", "45.4822")],
        ]);
        app.import(&csv).await.unwrap();
        let answer = app
            .get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=permit-renewal&language=ar&open=now&known=true&within_m=5000")
            .await
            .json();
        let told: Vec<_> = answer["locations"].as_array().unwrap().iter().map(|it| it["relaxed"].clone()).collect();
        assert_eq!(told, [json!(["opening-time"]), json!(["opening-time", "language"])]);
        let what: Vec<_> = answer["relaxed"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
        assert_eq!(what, ["opening-time", "language"]);
        assert_eq!(answer["relaxed"][0]["locations"].as_array().map(Vec::len), Some(2));
        let strict = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&language=ar&open=now&known=true&relax=false").await.json();
        assert_eq!((strict["locations"].as_array().map(Vec::len), &strict["relaxed"]), (Some(0), &json!([])));
    })
    .await;
}

#[actix_web::test]
async fn the_competent_are_told_apart() {
    on_both(|app| async move {
        app.import_areas(
            r#"{"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "05", "kind": "region", "name": "Veneto"}, "geometry": null},
                {"type": "Feature", "properties": {"id": "ulss", "kind": "health_district", "name": "ULSS", "members": ["027042"]}, "geometry": null},
                {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "parent": "05"},
                 "geometry": {"type": "Polygon", "coordinates": [[[12, 45], [13, 45], [13, 46], [12, 46], [12, 45]]]}}]}"#,
        )
        .await;
        let csv = csv_of(&[
            &[("location_id", "1"), ("service_id", "1"), ("coverage", "072006")],
            &[("location_id", "2"), ("service_id", "2"), ("coverage", "ulss"), ("lat", "45.483")],
            &[("location_id", "3"), ("service_id", "3"), ("lat", "45.484")],
            &[("location_id", "4"), ("service_id", "4"), ("lat", "45.485"), ("audience", "only residents 072006")],
            &[("location_id", "5"), ("service_id", "5"), ("lat", "45.486"), ("audience", "only residents 27042")],
        ]);
        app.import(&csv).await.unwrap();
        let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&competent=any&detail=full").await.json();
        let competent: Vec<_> =
            answer["locations"].as_array().unwrap().iter().map(|it| it["services"][0]["competent"].clone()).collect();
        assert_eq!(competent, [json!(false), json!(true), json!(null), json!(false), json!(true)]);
        // A service that states no area is open to all, and that is known.
        for query in ["", "&competent=here", "&competent=true"] {
            let only = app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false{query}")).await.json();
            assert_eq!(found(&only), [(100, "known"), (211, "known"), (434, "known")], "{query}");
        }
        let wrong = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&competent=yes").await.json();
        assert_eq!(wrong["detail"], json!("competent: `yes` is neither `here` nor `any`"));
        // In a list, who is for others says for whom.
        let list = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&competent=any").await.json();
        let service = &list["locations"][0]["services"][0];
        assert_eq!((&service["competent"], &service["coverage"]), (&json!(false), &json!(["072006"])));

        let here = app.get("/api/v1/areas/at?lat=45.4821&lon=12.2316").await.json();
        let ids: Vec<_> = here["areas"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["027042", "05", "ulss"]);
        assert_eq!(app.get("/api/v1/areas/at?lat=0&lon=0").await.json(), json!({"areas": []}));
        assert_eq!(app.get("/api/v1/areas/at?lat=99&lon=0").await.json()["parameter"], "lat");
    })
    .await;
}

#[actix_web::test]
async fn a_map_gets_marks_with_counts_and_a_list_its_facets() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[("location_id", "1"), ("service_id", "1"), ("needs", "meal"), ("languages", "ar")],
            &[("location_id", "2"), ("service_id", "2"), ("needs", "meal; shower"), ("lat", "45.4822")],
            &[("location_id", "3"), ("service_id", "3"), ("needs", "clothes"), ("lat", "45.9")],
        ]);
        app.import(&csv).await.unwrap();
        let marks = async |query: &str| app.get(&format!("/api/v1/clusters?bbox=12,45,13,46&{query}")).await.json();
        let far = marks("zoom=5").await;
        assert_eq!(
            (far["features"].as_array().map(Vec::len), &far["features"][0]["properties"]["count"]),
            (Some(1), &json!(3))
        );
        assert_eq!(marks("zoom=20").await["features"].as_array().map(Vec::len), Some(3));
        let meals = marks("zoom=11&need=meal").await;
        let ids = async |query: &str| {
            let listed = app.get(&format!("/api/v1/locations?{query}")).await.json();
            listed["locations"].as_array().unwrap().iter().map(|it| it["id"].clone()).collect::<Vec<_>>()
        };
        let named = |id: &serde_json::Value| json!({"id": id, "name": "Sportello di prova", "discreet": false});
        let places: Vec<_> = ids("need=meal").await.iter().map(named).collect();
        assert_eq!(meals["features"][0]["properties"], json!({"count": 2, "places": places}));
        let one = marks("zoom=11&need=clothes").await;
        let mut only = named(&ids("need=clothes").await[0]);
        (only["count"], only["approximate"]) = (json!(1), json!(false));
        assert_eq!(one["features"][0]["properties"], only);
        for (query, parameter) in [("zoom=21", "zoom"), ("zoom=-1", "zoom"), ("", "zoom"), ("zoom=3&need=x", "need")] {
            assert_eq!(marks(query).await["parameter"], parameter, "{query}");
        }

        let listed = app.get("/api/v1/locations?facets=true&limit=1&need=food&need=hygiene").await.json();
        assert_eq!(
            listed["facets"],
            json!({"places": 3, "needs": {"clothes": 1, "meal": 2, "shower": 1}, "languages": {"ar": 1}, "areas": {}})
        );
        assert!(app.get("/api/v1/locations").await.json().get("facets").is_none());
    })
    .await;
}

/// Whether everything in `part` stands in `whole`, at the same place.
fn is_part_of(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            part.iter().all(|(name, value)| whole.get(name).is_some_and(|other| is_part_of(value, other)))
        }
        (Value::Array(part), Value::Array(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| is_part_of(part, whole))
        }
        _ => part == whole,
    }
}

#[actix_web::test]
async fn a_list_is_the_full_answer_with_fields_left_out_in_every_language_and_after_edits() {
    on_both(|app| async move {
        with_desks(&app).await;
        let remote = [("location_id", ""), ("service_id", "line"), ("phones", "112"), ("website", "https://a.example")];
        let named = [
            ("location_id", "named"),
            ("service_id", "named"),
            ("service_name:ar", "\u{62e}\u{62f}\u{645}\u{629}"),
            ("location_name:en", "Trial desk"),
            ("description", "Descrizione"),
            ("description:en", "Description"),
            ("email", "desk@example.org"),
            ("closures", "2026-12-24/2026-12-31"),
        ];
        app.import(&csv_of(&[&remote, &named])).await.unwrap();
        // As imported, after edits of what earlier answers wrote, and from a base that has the edits.
        let mut app = app;
        for (step, cost) in [("imported", Value::Null), ("edited", json!("paid")), ("merged", json!("paid"))] {
            if step == "edited" {
                let entry =
                    app.directory.snapshot().entries().find(|it| it.location.name.it() != "Trial desk").cloned();
                let (location, service) =
                    (&entry.as_ref().unwrap().location, &entry.as_ref().unwrap().offers[0].service);
                let location = Location { wheelchair: Some(Wheelchair::Yes), ..(**location).clone() };
                let mut services = vec![Service { cost: Some(Cost::Paid), ..(**service).clone() }];
                let remote =
                    app.directory.snapshot().catalog().services().find(|it| it.remote.is_some()).cloned().unwrap();
                services.push(Service { cost: Some(Cost::Paid), ..(*remote).clone() });
                let services = services.into_iter().map(Record::Service);
                app.edit([Record::Location(location)].into_iter().chain(services)).await;
            }
            if step == "merged" {
                app = TestApp::open(&app.database_url).await;
            }
            let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316").await.json();
            assert_eq!(answer["remote"][0]["cost"], cost, "{step}");
            let costs = answer["locations"].as_array().unwrap().iter().filter(|it| it["services"][0]["cost"] == "paid");
            assert_eq!(costs.count(), usize::from(step != "imported"), "{step}");
            for query in [
                "nearest?lat=45.4821&lon=12.2316",
                "nearest?lat=45.4821&lon=12.2316&need=meal&language=ar",
                "locations?need=meal",
            ] {
                for lang in ["", "&lang=it", "&lang=en", "&lang=ar", "&lang=bn"] {
                    let list = app.get(&format!("/api/v1/{query}{lang}")).await;
                    let full = app.get(&format!("/api/v1/{query}{lang}&detail=full")).await;
                    assert!(is_part_of(&list.json(), &full.json()), "{query}{lang}: {}\n{}", list.text, full.text);
                    assert!(list.text.len() < full.text.len() && !list.text.contains("required_documents"));
                    assert_eq!(list.text.contains("name_language"), !lang.is_empty(), "{query}{lang}");
                }
            }
        }
        let found = app.get("/api/v1/locations?lang=en&detail=full").await.json();
        let places = found["locations"].as_array().unwrap();
        let place = places.iter().find(|it| it["name"] == "Trial desk").unwrap();
        assert_eq!(place["name_language"], "en");
        let service = &place["services"][0];
        assert_eq!((&service["name_language"], &service["description"]), (&json!("it"), &json!("Description")));
        let arabic = app.get("/api/v1/locations?lang=ar").await.json();
        assert!(arabic.to_string().contains("\u{62e}\u{62f}\u{645}\u{629}"));
        // A service without a place says for whom it is; one at a place does so in full only.
        let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316").await.json();
        assert_eq!(answer["remote"][0]["website"], "https://a.example");
        assert!(answer["locations"][0]["services"][0].get("website").is_none());
        for wrong in ["detail=all", "lang=arabo"] {
            let refused = app.get(&format!("/api/v1/locations?{wrong}")).await;
            assert_eq!((refused.status.as_u16(), &refused.json()["code"]), (400, &json!("bad-parameter")), "{wrong}");
        }
    })
    .await;
}

#[actix_web::test]
async fn no_parameter_makes_a_request_expensive() {
    on_both(|app| async move {
        with_desks(&app).await;
        // The same value many times is one value.
        let ask = async |query: &str| app.get(&format!("/api/v1/locations?{query}")).await;
        let once = ask("language=ar&need=meal").await.text;
        assert_eq!(ask(&format!("{}need=meal", "language=ar&".repeat(500))).await.text, once);
        let many =
            ["it", "en", "fr", "es", "pt", "ro", "sq", "uk", "ru", "ar", "fa", "ur", "bn", "zh", "tr", "ti", "so"];
        let many = many.map(|it| format!("language={it}"));
        assert_eq!(ask(&many[..16].join("&")).await.status, 200);
        for (wrong, parameter) in [
            (many.join("&"), "language"),
            ("open=2027-06-01T10:00:00Z".to_owned(), "open"),
            ("call=2026-11-22T10:00:00Z".to_owned(), "call"),
        ] {
            let refused = ask(&wrong).await;
            assert_eq!((refused.status.as_u16(), &refused.json()["parameter"]), (400, &json!(parameter)), "{wrong}");
        }
        for near in ["open=2026-11-23T00:00:00Z", "open=2027-01-03T10:00:00%2B01:00"] {
            assert_eq!(ask(near).await.status, 200, "{near}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_page_of_places_stays_below_a_megabyte_and_the_next_one_goes_on() {
    const PLACES: usize = 600;
    on_both(|app| async move {
        let numbers: Vec<String> = (0..PLACES).map(|it| it.to_string()).collect();
        let description = "Portare un documento. ".repeat(100);
        let rows: Vec<_> = numbers
            .iter()
            .map(|number| [("location_id", &**number), ("service_id", &**number), ("description", &*description)])
            .collect();
        app.import(&csv_of(&rows.iter().map(|it| &it[..]).collect::<Vec<_>>())).await.unwrap();
        for (accept, list) in [("application/json", "locations"), ("application/geo+json", "features")] {
            let (mut ids, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
            loop {
                let path = format!("/api/v1/locations?limit=1000&detail=full&facets=true{cursor}");
                let answer = app.send(TestRequest::get().uri(&path).insert_header(("accept", accept))).await;
                assert!(answer.text.len() < 1_000_000, "{path}: {} bytes", answer.text.len());
                let page = answer.json();
                let found = page[list].as_array().unwrap().iter();
                ids.extend(found.map(|it| it["id"].as_str().unwrap().to_owned()));
                pages += 1;
                let Some(next) = page["next"].as_str() else { break };
                cursor = format!("&cursor={next}");
            }
            assert!(1 < pages && ids.is_sorted(), "{pages} pages");
            ids.dedup();
            assert_eq!(ids.len(), PLACES, "{accept}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_bed_is_asked_for_its_hours_to_sleep_and_another_service_for_its_office_if_it_says_no_more() {
    on_both(|app| async move {
        let bed = ("needs", "night-shelter");
        let (office, sleeping) = (("office_hours", "09:00-12:00"), ("sleeping_hours", "20:00-08:00"));
        app.import(&csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("service_name", "1"),
                bed,
                office,
                sleeping,
                ("opening_hours", "24/7"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("service_name", "2"),
                bed,
                office,
                ("opening_hours", "18:00-09:00"),
            ],
            &[("location_id", "3"), ("service_id", "3"), ("service_name", "3"), bed, office],
            &[
                ("location_id", "4"),
                ("service_id", "4"),
                ("service_name", "4"),
                office,
                sleeping,
                ("enrolment", "Sep 01-30"),
            ],
        ]))
        .await
        .unwrap();
        let states = async |open: &str| {
            let query = format!("lat=45.4821&lon=12.2316&relax=false&known=false&detail=full&open={open}");
            let answer = app.get(&format!("/api/v1/nearest?{query}")).await.json();
            let services = answer["locations"].as_array().unwrap().iter().map(|it| it["services"][0].clone());
            let mut states: Vec<String> = services
                .map(|it| format!("{} {}", it["name"].as_str().unwrap(), it["open"]["state"].as_str().unwrap()))
                .collect();
            states.sort_unstable();
            states
        };
        // What is closed is not found. A bed whose office only is stated is not stated.
        assert_eq!(states("2026-11-24T10:00:00%2B01:00").await, ["3 unknown", "4 open"]);
        assert_eq!(states("2026-11-24T22:00:00%2B01:00").await, ["1 open", "2 open", "3 unknown"]);
        assert_eq!(states("2026-11-24T08:30:00%2B01:00").await, ["2 open", "3 unknown"]);

        let places = app.get("/api/v1/locations?detail=full").await.json();
        let all = places["locations"].as_array().unwrap();
        let school = all.iter().map(|it| &it["services"][0]).find(|it| it["name"] == "4").unwrap();
        let stated = ["office_hours", "sleeping_hours", "enrolment"].map(|it| school[it].as_str().unwrap());
        assert_eq!(stated, ["09:00-12:00", "20:00-08:00", "Sep 01-30"]);
        let id = all.iter().find(|it| it["services"][0]["name"] == "4").unwrap()["id"].as_str().unwrap();
        let page = app.get(&format!("/en/places/{id}")).await.text;
        for said in ["Office hours", "Hours for sleeping", "Enrolment", "From 01/09/2027 to 30/09/2027"] {
            assert!(page.contains(said), "{said}");
        }
    })
    .await;
}

#[actix_web::test]
async fn after_the_hour_of_an_open_end_nobody_knows_and_no_end_is_told() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("opening_hours", "Tu 09:00+; PH off")]])).await.unwrap();
        let url = "/api/v1/nearest?lat=45.4821&lon=12.2316&open=2026-11-24T23:30:00%2B01:00&known=false&relax=false&detail=full";
        let answer = app.get(url).await.json();
        let open = &answer["locations"][0]["services"][0]["open"];
        assert_eq!((&open["state"], &open["until"]), (&json!("unknown"), &json!(null)));
        let page = app.get(&format!("/en/places/{}", answer["locations"][0]["id"].as_str().unwrap())).await.text;
        assert!(page.contains("From 9:00, closing time not known"), "the badge");
        assert!(page.contains("from 9:00, closing time not known"), "the week");
    })
    .await;
}

#[actix_web::test]
async fn a_value_of_another_kind_is_named_with_what_was_expected() {
    on_both(|app| async move {
        for (query, detail) in [
            ("lat=x&lon=12", "lat: `x` is not a number such as `45.44`"),
            ("lat=45&lon=12&limit=ten", "limit: `ten` is not a whole number such as `10`"),
            ("lat=45&lon=12&relax=perhaps", "relax: `perhaps` is neither `true` nor `false`"),
            ("lat=45&lon=12&free=x%26y", "free: `x&y` is neither `true` nor `false`"),
        ] {
            let answer = app.get(&format!("/api/v1/nearest?{query}")).await;
            assert_eq!((answer.status.as_u16(), answer.json()["detail"].clone()), (400, json!(detail)));
        }
    })
    .await;
}
