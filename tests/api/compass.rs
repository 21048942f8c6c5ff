//! The way through the pages: filters, discreet pages, places that are gone, what search engines find.

use actix_web::test::TestRequest;
use bussola::{
    config::SiteArgs,
    domain::{Location, Record, Status},
};

use crate::harness::{TestApp, csv_of, now, on_both};

const VENICE: &str = r#"{"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "centre": [12.2316, 45.4821]},
     "geometry": {"type": "Polygon", "coordinates": [[[12, 45.3], [12.5, 45.3], [12.5, 45.6], [12, 45.6], [12, 45.3]]]}},
    {"type": "Feature", "properties": {"id": "loc-mestre", "kind": "locality", "parent": "027042", "name": "Mestre", "centre": [12.24, 45.49]}, "geometry": null},
    {"type": "Feature", "properties": {"id": "loc-lido", "kind": "locality", "parent": "027042", "name": "Lido", "centre": [12.37, 45.41]}, "geometry": null}]}"#;

fn id_of(app: &TestApp, name: &str) -> String {
    let index = app.directory.snapshot();
    index.entries().find(|it| it.location.name.it() == name).unwrap().location.id.to_string()
}

/// The number beside a filter of a list, by its words.
fn count_of(page: &str, filter: &str) -> u32 {
    let (_, after) =
        page.split_once(&format!(">{filter}</span> <small>")).unwrap_or_else(|| panic!("no {filter}: {page}"));
    after.split_once('<').unwrap().0.parse().unwrap()
}

#[actix_web::test]
async fn each_filter_counts_what_it_leaves_and_goes_into_the_address() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "A"),
                ("cost", "free"),
                ("access", "walk-in"),
                ("opening_hours", "Tu 09:00-12:00"),
                ("audience", "only women; open undocumented"),
                ("languages", "bn"),
                ("phones", "1522"),
                ("phone_hours", "24/7"),
                ("wheelchair", "yes"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("location_name", "B"),
                ("cost", "paid"),
                ("audience", "only age 14-17"),
            ],
            &[
                ("location_id", "3"),
                ("service_id", "3"),
                ("location_name", "C"),
                ("opening_hours", "Tu 14:00-16:00"),
                ("languages", "ar; bn"),
            ],
            &[
                ("location_id", "4"),
                ("service_id", "4"),
                ("location_name", "D"),
                ("audience", "only unaccompanied-minor"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        let page = app.get("/bn/near?need=info-desk&area=027042").await.text;
        let words = |key: &str| bussola::texts::Texts::of("bn").unwrap().get(key);
        for (key, count, parameter) in [
            ("filter-open", 1, "open=now"),
            ("filter-call", 1, "call=now"),
            ("filter-free", 1, "free=true"),
            ("filter-walk-in", 1, "access=walk-in"),
            ("filter-undocumented", 1, "for=undocumented"),
            ("filter-women", 1, "for=women"),
            ("filter-minors", 2, "for=minors"),
            ("filter-wheelchair", 1, "wheelchair=yes"),
        ] {
            assert_eq!(count_of(&page, &words(key)), count, "{key}");
            assert!(
                page.contains(&format!("/bn/near?need=info-desk&#38;{parameter}&#38;area=027042")),
                "{key}: {page}"
            );
            // The list that it leads to has as many places that are known to be so, and the API says the same.
            let list = app.get(&format!("/bn/near?need=info-desk&{parameter}&area=027042")).await.text;
            let (_, known) = list.split_once("<ol class=\"cards\">").unwrap();
            let known = known.split_once("</ol>").unwrap().0;
            let kept = known.matches("class=\"card\"").count() - known.matches("data-relaxed").count();
            assert_eq!(kept, count as usize, "{key}: {known}");
            let query = format!("need=info-desk&{parameter}&known=true");
            let found = app.get(&format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false&{query}")).await.json();
            assert_eq!(found["locations"].as_array().map(Vec::len), Some(count as usize), "{key}");
        }
        assert!(page.contains("language=bn"), "the reader's language is a filter: {page}");
        let on = app.get("/bn/near?need=info-desk&free=true&language=bn&area=027042").await.text;
        assert!(
            on.contains(
                r#"href="/bn/near?need=info-desk&#38;language=bn&#38;area=027042" data-ask aria-current="true""#
            ),
            "{on}"
        );
        // Another language keeps all of it; search engines are told of the list without filters, in every language.
        let in_urdu = r#"<a href="/ur/near?need=info-desk&#38;language=bn&#38;free=true&#38;area=027042" lang="ur""#;
        assert!(on.contains(in_urdu), "{on}");
        let (head, _) = on.split_once("</head>").unwrap();
        for (link, lang) in
            [("canonical\"", "bn"), ("alternate\" hreflang=\"ur\"", "ur"), ("alternate\" hreflang=\"x-default\"", "en")]
        {
            let link =
                format!("rel=\"{link} href=\"https://bussola.example/{lang}/near?need=info-desk&#38;area=027042\"");
            assert!(head.contains(&link), "{link}: {head}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_list_around_a_phone_names_its_locality_and_not_its_position() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        app.import(&csv_of(&[&[]])).await.unwrap();
        for (body, near) in [("", "Vicino a te"), ("&chosen=true", "Vicino al punto sulla mappa")] {
            let form =
                TestRequest::post().uri("/it/near").set_payload(format!("need=info-desk&lat=45.488&lon=12.238{body}"));
            let page = app.send(form).await;
            assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "private, no-store"));
            assert!(page.text.contains(near), "{}", page.text);
            assert!(
                page.text.contains(r#"data-address="/it/near?need=info-desk&#38;area=loc-mestre""#),
                "{}",
                page.text
            );
            assert!(!page.text.contains("45.488") && !page.text.contains("12.238"), "{}", page.text);
        }
        let elsewhere = TestRequest::post().uri("/it/near").set_payload("need=info-desk&lat=10&lon=10");
        assert!(app.send(elsewhere).await.text.contains(r#"data-address="/it/near?need=info-desk""#));
        for wrong in ["lat=45.4", "lat=x&lon=12", "lat=95&lon=12"] {
            assert_eq!(app.send(TestRequest::post().uri("/it/near").set_payload(wrong)).await.status, 400, "{wrong}");
        }
    })
    .await;
}

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
        // Their links take their place in the history; so do the links that lead to them.
        let searched = app.get("/it/search?q=mestre&need=anti-violence").await.text;
        assert!(searched.contains("data-exit") && searched.contains("<title>Informazioni"), "{searched}");
        let needs = app.get("/it/").await.text;
        assert!(needs.contains(r#"href="/it/needs/safety" data-replace"#), "{needs}");
        let list = app.get("/it/near?need=safety&area=027042").await.text;
        assert!(list.contains(&format!(r#"href="/it/places/{id}" data-replace"#)), "{list}");
        // A desk that does other things too is no secret.
        let other = app.get(&format!("/it/places/{}", id_of(&app, "Sportello"))).await;
        assert!(other.text.contains("<title>Sportello · Bussola</title>"), "{}", other.text);
        assert_eq!(other.header("cache-control"), "public, no-cache");
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
        app.directory.write("anna", now(), vec![Record::Location(archived)]).await.unwrap();
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

#[actix_web::test]
async fn people_of_several_kinds_at_once_are_served_by_who_turns_none_of_them_away() {
    on_both(|app| async move {
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "Tutte"),
                ("audience", "only women; open undocumented"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("location_name", "Alcune"),
                ("audience", "only women; only eu-citizen"),
            ],
            &[
                ("location_id", "3"),
                ("service_id", "3"),
                ("location_name", "Uomini"),
                ("audience", "only men; open undocumented"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        let names = async |query: &str| -> Vec<String> {
            let path = format!("/api/v1/nearest?lat=45.4821&lon=12.2316&relax=false&{query}");
            let found = app.get(&path).await.json();
            let named = found["locations"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned());
            let mut names: Vec<String> = named.collect();
            names.sort_unstable();
            names
        };
        assert_eq!(names("for=women&for=undocumented").await, ["Tutte"]);
        assert_eq!(names("audience=women&audience=undocumented").await.len(), 3, "any of them");
        let page = app.send(
            TestRequest::post().uri("/it/near").set_payload("for=women&for=undocumented&lat=45.4821&lon=12.2316"),
        );
        let page = page.await.text;
        assert!(page.contains("Tutte") && page.contains("data-relaxed"), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn a_link_that_was_sent_through_others_still_leads_to_the_list() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        app.import(&csv_of(&[&[]])).await.unwrap();
        let sent = app.get("/it/near?need=info-desk&area=027042&fbclid=abc").await;
        assert!(sent.status == 200 && !sent.text.contains("fbclid"), "{}", sent.text);
        let here = TestRequest::post().uri("/it/near").set_payload("need=info-desk&lat=45.4821&lon=12.2316&fbclid=abc");
        assert_eq!(app.send(here).await.status, 200);
        for wrong in ["lat=45.5", "open=yesterday", "free=perhaps", "need=luck"] {
            assert_eq!(app.get(&format!("/it/near?need=info-desk&{wrong}")).await.status, 400, "{wrong}");
        }
        let many: String = (0..3000).map(|it| format!("&language=x-l{it}")).collect();
        assert_eq!(
            app.send(TestRequest::post().uri("/it/near").set_payload(format!("lat=45&lon=12{many}"))).await.status,
            400
        );
        let same = "&language=ar".repeat(3000);
        let answer = app.send(TestRequest::post().uri("/it/near").set_payload(format!("lat=45&lon=12{same}"))).await;
        assert_eq!((answer.status.as_u16(), answer.text.matches("language=ar").count() < 100), (200, true));
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
        // The same where the hours are the building's: neither the week nor what search engines read has an hour.
        let of_building = [("location_hours", "Mo-Fr 09:00-12:00"), ("closures", "2026-11-20/2026-12-01")];
        app.import(&csv_of(&[&of_building])).await.unwrap();
        let page = app.get(&format!("/it/places/{id}")).await.text;
        assert!(page.contains("Chiuso dal 20/11/2026") && !page.contains("9:00–12:00"), "{page}");
        assert!(page.contains(r#""openingHoursSpecification":[]"#), "{page}");
    })
    .await;
}

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
        // Every page that is listed is there, and says that it is the one.
        for address in pages.split("<loc>").skip(1).map(|it| it.split_once('<').unwrap().0) {
            let answer = app.get(address.strip_prefix("https://bussola.example").unwrap()).await;
            assert_eq!(answer.status, 200, "{address}");
            assert!(answer.text.contains(&format!(r#"<link rel="canonical" href="{address}">"#)), "{address}");
        }
        assert!(app.get("/ar/search?q=a").await.text.contains(r#"<meta name="robots" content="noindex">"#));
    })
    .await;
}

#[actix_web::test]
async fn whoever_runs_it_gives_it_name_logo_colours_and_links() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        app.import(&csv_of(&[&[]])).await.unwrap();
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
            email: Some("urp@comune.example".into()),
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
        for (name, link) in [("privacy", "privacy-policy-link"), ("accessibility", "accessibility-link")] {
            assert!(page.contains(&format!(r#"<a href="/it/{name}" data-element="{link}">"#)), "{page}");
        }
    })
    .await;
}
