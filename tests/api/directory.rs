//! Reading the directory: places in a box, single records, taxonomy, areas.

use serde_json::json;

use crate::harness::{csv_of, on_both};

#[actix_web::test]
async fn pages_of_places_miss_none_and_tell_none_twice() {
    on_both(|app| async move {
        let ids: Vec<String> = (0..7).map(|it| it.to_string()).collect();
        let rows: Vec<Vec<(&str, &str)>> =
            ids.iter().map(|it| vec![("location_id", it.as_str()), ("service_id", it.as_str())]).collect();
        let rows: Vec<&[(&str, &str)]> = rows.iter().map(Vec::as_slice).collect();
        app.import(&csv_of(&rows)).await.unwrap();
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = app.get(&format!("/api/v1/locations?bbox=12,45,13,46&limit=3{cursor}")).await.json();
            seen.extend(page["locations"].as_array().unwrap().iter().map(|it| it["id"].clone()));
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(seen.len(), 7);
        seen.dedup();
        assert_eq!(seen.len(), 7);
        assert_eq!(app.get("/api/v1/locations?bbox=0,0,1,1").await.json(), json!({"locations": [], "next": null}));
        for (query, parameter) in [
            ("bbox=1,2,3", "bbox"),
            ("bbox=0,1,1,0", "bbox"),
            ("limit=1001", "limit"),
            ("cursor=x", "cursor"),
            ("bbx=1", "bbx"),
        ] {
            let problem = app.get(&format!("/api/v1/locations?{query}")).await;
            assert_eq!((problem.status.as_u16(), &problem.json()["parameter"]), (400, &json!(parameter)), "{query}");
        }
    })
    .await;
}

#[actix_web::test]
async fn each_record_has_an_address_of_its_own() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[], &[("location_id", "other")], &[("location_id", ""), ("phones", "112")]]))
            .await
            .unwrap();
        let places = app.get("/api/v1/locations?detail=full").await.json();
        let place = &places["locations"][0];
        let by_id = app.get(&format!("/api/v1/locations/{}", place["id"].as_str().unwrap())).await.json();
        assert_eq!(by_id["name"], "Sportello di prova");

        let service =
            app.get(&format!("/api/v1/services/{}", place["services"][0]["id"].as_str().unwrap())).await.json();
        assert_eq!(service["locations"].as_array().unwrap().len(), 2);
        assert_eq!(service["remote"]["phones"], json!(["112"]));

        let organization = place["services"][0]["organization"]["id"].as_str().unwrap();
        let organization = app.get(&format!("/api/v1/organizations/{organization}")).await.json();
        assert_eq!(organization["services"][0]["name"], "Servizio di prova");

        for kind in ["locations", "services", "organizations", "areas"] {
            for id in ["00000000-0000-0000-0000-000000000000", "nonsense"] {
                let problem = app.get(&format!("/api/v1/{kind}/{id}")).await;
                assert_eq!(
                    (problem.status.as_u16(), &problem.json()["code"]),
                    (404, &json!("not-found")),
                    "{kind}/{id}"
                );
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn needs_languages_and_areas_are_told() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("languages", "ar; bn")], &[("location_id", "b"), ("languages", "ar")]])).await.unwrap();
        app.import_areas(
            r#"{"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "05", "kind": "region", "name": "Veneto"}, "geometry": null},
                {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "name:en": "Venice",
                    "parent": "05", "patron_days": [{"day": "11-21", "name": "Madonna della Salute", "source": "x"}]},
                 "geometry": {"type": "Polygon", "coordinates": [[[12, 45], [13, 45], [13, 46], [12, 45]]]}}]}"#,
        )
        .await;
        let needs = app.get("/api/v1/needs").await.json();
        assert_eq!(needs["needs"].as_array().unwrap().len(), 18);
        assert_eq!(needs["needs"][0]["leaves"][1]["slug"], "permit-renewal");
        let languages = app.get("/api/v1/languages").await.json();
        assert_eq!(languages["languages"], json!([{"language": "ar", "services": 2}, {"language": "bn", "services": 1}]));
        let venice = app.get("/api/v1/areas?kind=municipality&parent=05").await.json();
        assert_eq!(venice["areas"][0]["names"]["en"], "Venice");
        assert_eq!(venice["areas"][0]["patron_days"], json!([{"day": "11-21", "name": "Madonna della Salute"}]));
        let outline = actix_web::test::TestRequest::get().uri("/api/v1/areas/027042").insert_header(("accept", "application/geo+json"));
        assert_eq!(app.send(outline).await.json()["geometry"]["type"], "Polygon");
        assert_eq!(app.get("/api/v1/areas?kind=town").await.json()["parameter"], "kind");
    })
    .await;
}

#[actix_web::test]
async fn one_service_tells_its_week_as_it_really_is() {
    on_both(|app| async move {
        let hours = [("opening_hours", "Mo-Fr 09:00-12:00; Fr 20:00-02:00"), ("closures", "2026-11-26/2026-11-26")];
        app.import(&csv_of(&[&hours])).await.unwrap();
        let places = app.get("/api/v1/locations").await.json();
        assert!(places["locations"][0]["services"][0].get("week").is_none(), "a list is short");
        let id = places["locations"][0]["services"][0]["id"].as_str().unwrap();
        let service = app.get(&format!("/api/v1/services/{id}")).await.json();
        let week = &service["locations"][0]["services"][0]["week"];
        let morning = json!([{"from": "09:00", "to": "12:00", "state": "open"}]);
        assert_eq!(week[0], json!({"date": "2026-11-24", "holiday": null, "hours": morning}));
        assert_eq!(week[2], json!({"date": "2026-11-26", "holiday": null, "hours": []}), "closed for a day");
        assert_eq!(week[3]["hours"], json!([{"from": "20:00", "to": "24:00", "state": "open"}]));
        assert_eq!(week[4]["hours"], json!([{"from": "00:00", "to": "02:00", "state": "open"}]));
        assert_eq!(week.as_array().map(Vec::len), Some(7));
    })
    .await;
}
