//! Pages about violence and exploitation leave no trace in the title, the caches or the history of a browser.

use crate::{
    fixtures::{VENICE, id_of},
    harness::{csv_of, on_both},
};

#[actix_web::test]
async fn a_discreet_page_says_nothing_of_itself_and_is_kept_by_nobody() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "Centro Canarino"),
                ("needs", "anti-violence"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("location_name", "Sportello"),
                ("needs", "info-desk; anti-violence"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        let id = id_of(&app, "Centro Canarino");
        for path in [
            "/it/needs/safety".to_owned(),
            "/it/near?need=anti-violence".to_owned(),
            "/it/near?need=safety&area=027042".to_owned(),
            "/it/near?need=labour-exploitation&area=027042".to_owned(),
            format!("/it/places/{id}"),
            format!("/it/places/{id}/compass"),
            format!("/it/places/{id}/way"),
            format!("/it/places/{id}/report"),
        ] {
            let page = app.get(&path).await;
            assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "private, no-store"), "{path}");
            let (head, body) = page.text.split_once("</head>").unwrap();
            assert!(head.contains("<title>Informazioni · Bussola</title>"), "{path}: {head}");
            for told in ["iolenza", "Canarino", "fruttament", "og:", "ld+json", "canonical"] {
                assert!(!head.contains(told), "{path} tells {told}: {head}");
            }
            let exit = r#"href="https://www.wikipedia.org/" rel="noreferrer nofollow" data-exit"#;
            assert!(body.contains(exit) && body.contains("cronologia"), "{path}: {body}");
        }
        // Links on these pages replace them in the history; links to these pages replace the page they are on.
        let searched = app.get("/it/search?q=mestre&need=anti-violence").await.text;
        assert!(searched.contains("data-exit") && searched.contains("<title>Informazioni"), "{searched}");
        let needs = app.get("/it/").await.text;
        assert!(needs.contains(r#"href="/it/needs/safety" data-replace"#), "{needs}");
        let list = app.get("/it/near?need=safety&area=027042").await.text;
        assert!(list.contains(&format!(r#"href="/it/places/{id}" data-replace"#)), "{list}");
        // A desk that also does other things is not discreet.
        let other = app.get(&format!("/it/places/{}", id_of(&app, "Sportello"))).await;
        assert!(other.text.contains("<title>Sportello · Bussola</title>"), "{}", other.text);
        assert_eq!(other.header("cache-control"), "public, no-cache");
    })
    .await;
}
