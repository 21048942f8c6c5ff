//! The public pages as the server sends them. `tests/browser` tests them in a browser.

use actix_web::test::TestRequest;
use bussola::{commands::sample, domain::Status};

use crate::harness::{TestApp, csv_of, now, on_both};

async fn with_sample(app: &TestApp) {
    sample::load_into_empty(&app.directory, now()).await.unwrap();
}

#[actix_web::test]
async fn the_sample_is_loaded_once_and_says_that_nobody_verified_it() {
    on_both(|app| async move {
        with_sample(&app).await;
        let seq = app.directory.snapshot().seq();
        with_sample(&app).await;
        assert_eq!(app.directory.snapshot().seq(), seq);
        let page = app.get("/it/near?need=health&area=loc-mestre").await;
        assert!(page.text.contains("Questi dati sono un esempio: nessuno li ha controllati"), "{}", page.text);
        let unlisted: Vec<_> = app
            .directory
            .snapshot()
            .offers()
            .filter(|it| it.reach().assurance.source.is_none())
            .map(|it| it.service.name.it().to_owned())
            .collect();
        assert_eq!(unlisted, Vec::<String>::new(), "every record of the sample names its source");
    })
    .await;
}

#[actix_web::test]
async fn the_polo_meet_is_one_place_found_for_what_it_does_with_its_hours() {
    on_both(|app| async move {
        with_sample(&app).await;
        for need in ["stay", "legal", "cultural-mediation", "permit-renewal", "immigration-lawyer"] {
            let found = app.get(&format!("/api/v1/nearest?lat=44.3945&lon=7.551&need={need}")).await.json();
            let here: Vec<_> =
                found["locations"].as_array().unwrap().iter().filter(|it| it["address"] == "via Leutrum 7").collect();
            assert_eq!(here.len(), 1, "{need}: it is one place");
            assert_eq!(here[0]["distance_m"], 0, "{need}");
            let hours: Vec<_> = here[0]["services"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it["opening_hours"].as_str().unwrap_or_default())
                .collect();
            assert!(
                hours.contains(
                    &"Mo 09:30-12:00; Tu 09:30-12:00,15:30-18:00; We 16:00-18:30; Th 15:30-18:00; Fr 09:30-12:00"
                ),
                "{need}: {hours:?}"
            );
        }
        let index = app.directory.snapshot();
        let meet = index.entries().find(|it| it.location.place.address() == Some("via Leutrum 7")).unwrap();
        let page = app.get(&format!("/it/places/{}", meet.location.id)).await;
        for span in ["9:30–12:00", "15:30–18:00", "16:00–18:30", "Aperto fino alle 12:00"] {
            assert!(page.text.contains(span), "{span}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_page_is_in_the_language_of_its_address_and_the_front_page_in_the_browsers() {
    on_both(|app| async move {
        for (accepted, location) in [("ar-EG,ar;q=0.9", "/ar/"), ("en", "/en/"), ("it-IT", "/it/")] {
            let answer = app.send(TestRequest::get().uri("/").insert_header(("accept-language", accepted))).await;
            assert_eq!((answer.status.as_u16(), answer.header("location")), (302, location));
            assert_eq!(answer.header("vary"), "Accept-Language");
        }
        let choice = app.send(TestRequest::get().uri("/").insert_header(("accept-language", "ja"))).await;
        assert!(choice.status == 200 && choice.text.contains("href=\"/ar/\""), "{}", choice.text);
        let arabic = app.get("/ar/near?need=health&language=ar").await;
        assert!(arabic.text.contains("lang=\"ar\" dir=\"rtl\""), "{}", arabic.text);
        assert!(arabic.text.contains("/en/near?need=health&#38;language=ar"), "the question stays: {}", arabic.text);
    })
    .await;
}

#[actix_web::test]
async fn what_cannot_be_shown_is_told_with_a_way_on() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let index = app.directory.snapshot();
        let location = index.entries().next().unwrap().location.clone();
        let archived = bussola::domain::Location { status: Status::Archived, ..(*location).clone() };
        app.edit(vec![bussola::domain::Record::Location(archived)]).await;
        for (path, status) in [
            (format!("/en/places/{}", location.id), 410),
            ("/en/places/00000000-0000-0000-0000-000000000000".to_owned(), 404),
            ("/en/places/nonsense".to_owned(), 404),
            ("/en/near?need=nonsense".to_owned(), 400),
            ("/en/near?need=health&lat=45.5".to_owned(), 400),
            ("/en/near?need=health&area=nowhere".to_owned(), 404),
            ("/xx/".to_owned(), 404),
            ("/en/nothing".to_owned(), 404),
        ] {
            let answer = app.get(&path).await;
            assert_eq!(answer.status.as_u16(), status, "{path}");
            assert!(answer.text.contains("class=\"btn\""), "{path} leads on: {}", answer.text);
        }
        let post = TestRequest::post().uri("/en/near").set_payload("need=health&lat=91&lon=0");
        assert_eq!(app.send(post).await.status, 400);
    })
    .await;
}
