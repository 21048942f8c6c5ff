//! Reports of mistakes reach the operators, without anything about the sender.

use actix_web::test::TestRequest;
use serde_json::json;
use sqlx::{AnyConnection, Connection, Executor, Row};

use crate::harness::{TestApp, csv_of, on_both};

/// The service of each report, in order.
async fn services(app: &TestApp) -> Vec<Option<String>> {
    let mut connection = AnyConnection::connect(&app.database_url).await.unwrap();
    let rows = connection.fetch_all("select service_id from report order by id").await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Kind, text and language of each report, in order.
async fn kept(app: &TestApp) -> Vec<[String; 3]> {
    let mut connection = AnyConnection::connect(&app.database_url).await.unwrap();
    let rows = connection.fetch_all("select kind, text, language from report order by id").await.unwrap();
    rows.iter().map(|row| [0, 1, 2].map(|it| row.get::<String, _>(it))).collect()
}

fn location(app: &TestApp) -> String {
    app.directory.snapshot().entries().next().unwrap().location.id.to_string()
}

#[actix_web::test]
async fn a_report_by_the_api_is_kept() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let id = location(&app);
        let send =
            async |body: serde_json::Value| app.send(TestRequest::post().uri("/api/v1/reports").set_json(body)).await;
        let answer =
            send(json!({"location": id, "kind": "hours", "text": " Ad agosto è chiuso.\u{0} ", "language": "ar"}))
                .await;
        assert_eq!((answer.status.as_u16(), answer.json()["id"].is_string()), (201, true), "{}", answer.text);
        assert_eq!(send(json!({"location": id, "kind": "gone"})).await.status, 201);
        let reports = [["hours", "Ad agosto è chiuso.", "ar"], ["gone", "", "it"]];
        assert_eq!(kept(&app).await, reports.map(|it| it.map(str::to_owned)));
        let long = "a".repeat(1001);
        for (body, status, parameter) in [
            (json!({"location": id, "kind": "mood"}), 400, json!("kind")),
            (json!({"location": "x", "kind": "gone"}), 400, json!("location")),
            (json!({"kind": "gone"}), 400, json!("location")),
            (json!({"location": id, "kind": "gone", "text": long}), 400, json!("text")),
            (json!({"location": id, "kind": "gone", "name": "Anna"}), 400, json!("name")),
            (json!({"location": "00000000-0000-0000-0000-000000000000", "kind": "gone"}), 404, json!(null)),
        ] {
            let answer = send(body.clone()).await;
            assert_eq!(
                (answer.status.as_u16(), &answer.json()["parameter"]),
                (status, &parameter),
                "{body}: {}",
                answer.text
            );
        }
        let plain =
            TestRequest::post().uri("/api/v1/reports").set_payload(json!({"location": id, "kind": "gone"}).to_string());
        assert_eq!(app.send(plain).await.status, 415, "what a page elsewhere could send");
        assert_eq!(kept(&app).await.len(), 2);
    })
    .await;
}

#[actix_web::test]
async fn a_report_by_the_form_is_kept_unless_a_program_filled_it_in() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let path = format!("/bn/places/{}/report", location(&app));
        let send = async |body: &str| app.send(TestRequest::post().uri(&path).set_payload(body.to_owned())).await;
        let page = app.get(&path).await;
        assert!(page.text.contains(r#"name="kind" value="hours""#), "{}", page.text);
        let sent = send("kind=hours&text=Agosto+%3Cb%3E&website=").await;
        assert_eq!((sent.status.as_u16(), sent.header("location")), (303, format!("{path}?sent").as_str()));
        assert!(app.get(&format!("{path}?sent")).await.text.contains("role=\"status\""));
        // A program filled in the hidden field: it gets the same response, and nothing is stored.
        assert_eq!(send("kind=hours&text=Buy&website=https://spam.example").await.status, 303);
        assert_eq!(kept(&app).await, [["hours", "Agosto <b>", "bn"].map(str::to_owned)]);
        // After a mistake, the form still has what was written, escaped as text.
        let mistake = send("text=Agosto+%3Cb%3E").await;
        assert_eq!(mistake.status, 400);
        assert!(
            mistake.text.contains("Agosto &#60;b&#62;") && mistake.text.contains("role=\"alert\""),
            "{}",
            mistake.text
        );
        assert_eq!(send("kind=other&name=Anna").await.status, 400);
        let elsewhere = TestRequest::post().uri(&path).insert_header(("sec-fetch-site", "cross-site"));
        assert_eq!(app.send(elsewhere.set_payload("kind=other")).await.status, 400);
        assert_eq!(app.get("/bn/places/00000000-0000-0000-0000-000000000000/report").await.status, 404);
    })
    .await;
}

#[actix_web::test]
async fn who_sends_too_many_is_asked_to_wait() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let id = location(&app);
        let body = json!({"location": id, "kind": "gone"});
        let from = |host: u8| std::net::SocketAddr::from(([192, 0, 2, host], 4000));
        let by_api = || TestRequest::post().uri("/api/v1/report%73").set_json(&body);
        for _ in 0..10 {
            assert_eq!(app.send(by_api().peer_addr(from(1))).await.status, 201);
        }
        let refused = app.send(by_api().peer_addr(from(1))).await;
        assert_eq!((refused.status.as_u16(), &refused.json()["code"]), (429, &json!("too-many")));
        let form = TestRequest::post().uri(&format!("/ar/places/{id}/report")).set_payload("kind=gone");
        let page = app.send(form.peer_addr(from(1))).await;
        assert!(page.status == 429 && page.text.contains("lang=\"ar\""), "{}", page.text);
        // Other senders are not affected, and reading is never limited.
        assert_eq!(app.send(by_api().peer_addr(from(2))).await.status, 201);
        assert_eq!(app.send(TestRequest::get().uri("/status").peer_addr(from(1))).await.status, 200);
        assert_eq!(kept(&app).await.len(), 11);
    })
    .await;
}

#[actix_web::test]
async fn a_report_says_which_service_it_is_about() {
    on_both(|app| async move {
        app.import(&csv_of(&[
            &[("service_id", "1"), ("service_name", "Primo")],
            &[("service_id", "2"), ("service_name", "Secondo")],
            &[("location_id", "other"), ("service_id", "3"), ("location_name", "Altro")],
        ]))
        .await
        .unwrap();
        let index = app.directory.snapshot();
        let entry = |several: bool| index.entries().find(|it| (it.offers.len() == 2) == several).unwrap().clone();
        let (two, one) = (entry(true), entry(false));
        let [first, elsewhere] = [&two, &one].map(|it| it.offers[0].service.id.to_string());
        let form = async |place: &bussola::index::Entry, body: String| {
            let path = format!("/it/places/{}/report", place.id);
            app.send(TestRequest::post().uri(&path).set_payload(body)).await
        };
        let page = app.get(&format!("/it/places/{}/report", two.id)).await.text;
        assert_eq!(page.matches("name=\"service\"").count(), 3, "each, and the whole place: {page}");
        for wrong in ["", "&service=", "&service=1", &format!("&service={elsewhere}")] {
            let refused = form(&two, format!("kind=hours&text=Agosto{wrong}")).await;
            assert_eq!(refused.status, 400, "{wrong}");
            assert!(refused.text.contains("Scegli quale servizio.") && refused.text.contains("Agosto"), "{wrong}");
        }
        assert_eq!(form(&two, format!("kind=hours&service={first}")).await.status, 303);
        assert_eq!(form(&two, "kind=hours&service=all".to_owned()).await.status, 303);
        // A place with one service does not ask.
        let page = app.get(&format!("/it/places/{}/report", one.id)).await.text;
        assert!(!page.contains("name=\"service\""), "{page}");
        assert_eq!(form(&one, "kind=hours".to_owned()).await.status, 303);

        let send =
            async |body: serde_json::Value| app.send(TestRequest::post().uri("/api/v1/reports").set_json(body)).await;
        let location = two.id.to_string();
        assert_eq!(send(json!({"location": location, "kind": "gone", "service": first})).await.status, 201);
        let refused = send(json!({"location": location, "kind": "gone", "service": elsewhere})).await;
        assert_eq!((refused.status.as_u16(), &refused.json()["parameter"]), (400, &json!("service")));
        assert_eq!(services(&app).await, [Some(first.clone()), None, Some(elsewhere), Some(first)]);
    })
    .await;
}
