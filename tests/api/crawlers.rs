//! What search engines read: sitemaps, canonical addresses and structured data.

use crate::{
    fixtures::{VENICE, id_of},
    harness::{csv_of, on_both},
};

#[actix_web::test]
async fn search_engines_find_every_page_in_every_language() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "Uno </script>"),
                ("address", "via Roma 1"),
                ("opening_hours", "Mo-Fr 09:00-12:00"),
                ("languages", "ar; bn"),
                ("phones", "+390412747408"),
            ],
            &[("location_id", "2"), ("service_id", "2"), ("location_name", "Due"), ("needs", "anti-violence")],
        ]);
        app.import(&csv).await.unwrap();
        let (open, discreet) = (id_of(&app, "Uno </script>"), id_of(&app, "Due"));
        let page = app.get(&format!("/ar/places/{open}")).await.text;
        let (head, _) = page.split_once("</head>").unwrap();
        let url = format!("https://bussola.example/ar/places/{open}");
        assert!(head.contains(&format!(r#"<link rel="canonical" href="{url}">"#)), "{head}");
        assert_eq!(head.matches(r#"rel="alternate" hreflang="#).count(), 17, "{head}");
        assert!(head.contains(&format!(r#"<meta property="og:url" content="{url}">"#)), "{head}");
        let (_, data) = head.split_once(r#"<script type="application/ld+json">"#).unwrap();
        let data: serde_json::Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        assert_eq!((&data["name"], &data["url"]), (&"Uno </script>".into(), &url.as_str().into()));
        assert_eq!(data["address"]["streetAddress"], "via Roma 1");
        assert_eq!(data["knowsLanguage"], serde_json::json!(["ar", "bn"]));
        assert_eq!(data["telephone"], "+390412747408");
        assert_eq!(data["openingHoursSpecification"].as_array().map(Vec::len), Some(5));
        assert_eq!(data["openingHoursSpecification"][0]["opens"], "09:00");

        let robots = app.get("/robots.txt").await.text;
        assert!(robots.contains("Sitemap: https://bussola.example/sitemap.xml"), "{robots}");
        let index = app.get("/sitemap.xml").await.text;
        assert_eq!(index.matches("<sitemap>").count(), 16, "{index}");
        let pages = app.get("/sitemaps/ar-1.xml").await.text;
        assert!(pages.contains(&format!("<loc>{url}</loc>")) && !pages.contains(&discreet), "{pages}");
        assert!(!pages.contains("violence") && !pages.contains("/safety"), "{pages}");
        for path in ["/sitemaps/ar-2.xml", "/sitemaps/xx-1.xml", "/sitemaps/ar-0.xml"] {
            assert_eq!(app.get(path).await.status, 404, "{path}");
        }
        // Every listed page exists, and names itself as the canonical one.
        for address in pages.split("<loc>").skip(1).map(|it| it.split_once('<').unwrap().0) {
            let answer = app.get(address.strip_prefix("https://bussola.example").unwrap()).await;
            assert_eq!(answer.status, 200, "{address}");
            assert!(answer.text.contains(&format!(r#"<link rel="canonical" href="{address}">"#)), "{address}");
        }
        assert!(app.get("/ar/search?q=a").await.text.contains(r#"<meta name="robots" content="noindex">"#));
    })
    .await;
}
