//! Operators set the name, logo, colours and links of their site.

use bussola::config::SiteArgs;

use crate::{
    fixtures::VENICE,
    harness::{csv_of, on_both},
};

#[actix_web::test]
async fn whoever_runs_it_gives_it_name_logo_colours_and_links() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        app.import(&csv_of(&[&[]])).await.unwrap();
        assert_eq!(app.get("/.well-known/security.txt").await.status, 404, "there is no address to write to");
        let dir = tempfile::tempdir().unwrap();
        let logo = dir.path().join("logo.svg");
        std::fs::write(&logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
        let app = app.looking(SiteArgs {
            name: "Sportelli & Co".into(),
            url: Some("https://sportelli.example/".parse().unwrap()),
            logo: Some(logo),
            colours: Some("#005a2b".parse().unwrap()),
            footer: vec!["Contatti=https://sportelli.example/contatti".parse().unwrap()],
            neutral_page: "https://meteo.example/".parse().unwrap(),
            map_view: "44.39,7.55,12".parse().unwrap(),
            operator: Some("Comune di Prova".into()),
            email: Some("urp@comune.example".parse().unwrap()),
        });
        let page = app.get("/it/").await.text;
        assert!(page.contains("<title>Sportelli &#38; Co: "), "{page}");
        assert!(page.contains(r#"<a href="https://sportelli.example/contatti">Contatti</a>"#), "{page}");
        assert!(page.contains(r#"<link rel="canonical" href="https://sportelli.example/it/">"#), "{page}");
        for (before, content_type, content) in [
            ("<img src=\"", "image/svg+xml", "<svg"),
            ("<link rel=\"stylesheet\" href=\"/brand", "text/css; charset=utf-8", "#005a2b"),
        ] {
            let (_, rest) = page.split_once(before).unwrap_or_else(|| panic!("no {before}: {page}"));
            let path = rest.split_once('"').unwrap().0;
            let file = app.get(&format!("{}{path}", before.split_once("/brand").map_or("", |_| "/brand"))).await;
            assert_eq!((file.header("content-type"), file.text.contains(content)), (content_type, true), "{path}");
        }
        assert!(app.get("/it/near?need=safety").await.text.contains(r#"href="https://meteo.example/""#));
        assert!(app.get("/it/near?need=health").await.text.contains(r#"data-view="44.39,7.55,12""#));
        for page in ["/it/privacy", "/it/accessibility"] {
            let text = app.get(page).await.text;
            assert!(text.contains("Comune di Prova") && text.contains("mailto:urp@comune.example"), "{text}");
        }
        let security = app.get("/.well-known/security.txt").await;
        assert_eq!(security.header("content-type"), "text/plain; charset=utf-8");
        // RFC 9116: the clock of the tests is 24 November 2026, so the file is good for half a year from that day on.
        let expected = "Contact: mailto:urp@comune.example\nExpires: 2027-05-23T00:00:00Z\nPreferred-Languages: it, en\n\
                        Canonical: https://sportelli.example/.well-known/security.txt\n";
        assert_eq!(security.text, expected);
        for (name, link) in [("privacy", "privacy-policy-link"), ("accessibility", "accessibility-link")] {
            assert!(page.contains(&format!(r#"<a href="/it/{name}" data-element="{link}">"#)), "{page}");
        }
    })
    .await;
}
