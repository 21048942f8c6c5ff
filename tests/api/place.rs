//! The page of a place: documents to bring, temporary closures, and what replaces a place that is gone.

use bussola::domain::{Location, Record, Status};

use crate::{
    fixtures::id_of,
    harness::{csv_of, on_both},
};

#[actix_web::test]
async fn what_to_bring_is_in_the_readers_language_and_in_italian() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("documents", "Permesso di soggiorno; ricetta rossa")]])).await.unwrap();
        let id = id_of(&app, "Sportello di prova");
        let page = app.get(&format!("/en/places/{id}")).await.text;
        assert!(
            page.contains(
                r#"<bdi lang="en">residence permit</bdi> <bdi class="dim" lang="it">Permesso di soggiorno</bdi>"#
            ),
            "{page}"
        );
        assert!(page.contains(r#"<bdi lang="it">ricetta rossa</bdi>"#), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn a_place_that_is_closed_for_a_time_says_from_when_to_when() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("opening_hours", "Mo-Fr 09:00-12:00"), ("closures", "2026-11-20/2026-12-01")]]))
            .await
            .unwrap();
        let id = id_of(&app, "Sportello di prova");
        let page = app.get(&format!("/it/places/{id}")).await.text;
        assert!(page.contains("Chiuso dal 20/11/2026 al 01/12/2026"), "{page}");
        // The same with the hours of the building: neither the week nor the structured data has any.
        let of_building = [("location_hours", "Mo-Fr 09:00-12:00"), ("closures", "2026-11-20/2026-12-01")];
        app.import(&csv_of(&[&of_building])).await.unwrap();
        let page = app.get(&format!("/it/places/{id}")).await.text;
        assert!(page.contains("Chiuso dal 20/11/2026") && !page.contains("9:00–12:00"), "{page}");
        assert!(page.contains(r#""openingHoursSpecification":[]"#), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn a_place_that_is_gone_says_since_when_and_where_to_go_instead() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[("location_id", "1"), ("service_id", "1"), ("location_name", "Prima"), ("needs", "meal")],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("location_name", "Dopo"),
                ("needs", "meal"),
                ("lat", "45.49"),
            ],
            &[("location_id", "3"), ("service_id", "3"), ("location_name", "Altro"), ("needs", "clothes")],
        ]);
        app.import(&csv).await.unwrap();
        let index = app.directory.snapshot();
        let old = index.entries().find(|it| it.location.name.it() == "Prima").unwrap().location.clone();
        let archived = Location { status: Status::Archived, ..(*old).clone() };
        app.edit(vec![Record::Location(archived)]).await;
        let page = app.get(&format!("/it/places/{}", old.id)).await;
        assert_eq!((page.status.as_u16(), page.header("cache-control")), (410, "private, no-store"));
        assert!(page.text.contains("Non è più attivo dal 24/11/2026."), "{}", page.text);
        assert!(page.text.contains("Dopo") && !page.text.contains("Altro"), "{}", page.text);
        for part in ["compass", "report"] {
            assert_eq!(app.get(&format!("/it/places/{}/{part}", old.id)).await.status, 410, "{part}");
        }
    })
    .await;
}
