//! What applies to every response: caching, compression, security.

use actix_web::test::TestRequest;

use crate::harness::{csv_of, on_both};

#[actix_web::test]
async fn an_answer_that_is_still_so_is_not_sent_again() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        for path in
            ["/api/v1/locations", "/api/v1/needs", "/status", "/it/", "/it/near?need=health", "/map/coast.geojson"]
        {
            let first = app.get(path).await;
            let tag = first.header("etag").to_owned();
            assert!(first.status == 200 && tag.starts_with("W/\""), "{path}: {} {tag}", first.status);
            let again = app.send(TestRequest::get().uri(path).insert_header(("if-none-match", tag))).await;
            assert_eq!((again.status.as_u16(), again.text.as_str()), (304, ""), "{path}");
            let other = app.send(TestRequest::get().uri(path).insert_header(("if-none-match", "W/\"other\""))).await;
            assert_eq!(other.status, 200, "{path}");
        }
        let before = app.get("/api/v1/locations").await.header("etag").to_owned();
        app.import(&csv_of(&[&[("location_name", "Altro nome")]])).await.unwrap();
        assert_ne!(app.get("/api/v1/locations").await.header("etag"), before);
    })
    .await;
}

#[actix_web::test]
async fn an_answer_to_a_position_is_kept_by_nobody() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let api = app.get("/api/v1/nearest?lat=45.482&lon=12.232").await;
        let form = TestRequest::post().uri("/it/near").set_payload("need=information&lat=45.482&lon=12.232");
        let page = app.send(form).await;
        for answer in [api, page] {
            assert_eq!(answer.status, 200, "{}", answer.text);
            assert_eq!((answer.header("cache-control"), answer.header("etag")), ("private, no-store", ""));
        }
    })
    .await;
}

#[actix_web::test]
async fn answers_are_compressed_for_who_can_read_it() {
    on_both(|app| async move {
        for (accepted, encoding) in [
            ("br", "br"),
            ("gzip", "gzip"),
            ("br, gzip", "gzip"),
            ("gzip, deflate, br, zstd", "gzip"),
            ("gzip;q=0, br", "br"),
            ("br;q=0, gzip;q=0", ""),
            ("identity", ""),
        ] {
            for path in ["/api/v1/needs", "/it/", "/map/coast.geojson"] {
                let answer = app.send(TestRequest::get().uri(path).insert_header(("accept-encoding", accepted))).await;
                assert_eq!(answer.header("content-encoding"), encoding, "{path}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn anybody_may_read_from_anywhere() {
    on_both(|app| async move {
        let answer =
            app.send(TestRequest::get().uri("/api/v1/needs").insert_header(("origin", "https://example.org"))).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert!(!answer.header("vary").to_lowercase().contains("origin"), "the same answer for all can be cached");
        let asked = TestRequest::with_uri("/api/v1/needs")
            .method(actix_web::http::Method::OPTIONS)
            .insert_header(("origin", "https://example.org"))
            .insert_header(("access-control-request-method", "GET"))
            .insert_header(("access-control-request-headers", "if-none-match"));
        assert_eq!(app.send(asked).await.status, 200);
    })
    .await;
}

#[actix_web::test]
async fn every_answer_says_what_a_page_may_do() {
    on_both(|app| async move {
        for path in ["/it/", "/api/v1/needs", "/api/v1/nothing", "/nothing/at/all", "/assets/nothing.js"] {
            let answer = app.get(path).await;
            assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{path}");
            assert!(!answer.header("content-security-policy").contains("unsafe"), "{path}");
            assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("set-cookie"), "", "{path}");
        }
        let docs = app.get("/docs/").await;
        assert!(
            docs.status == 200 && docs.header("content-security-policy").contains("script-src 'self';"),
            "{}",
            docs.text
        );
    })
    .await;
}

#[actix_web::test]
async fn what_is_not_there_is_told_in_the_shape_that_was_asked_for() {
    on_both(|app| async move {
        let api = app.get("/api/v1/nothing").await;
        assert_eq!((api.status.as_u16(), api.header("content-type")), (404, "application/problem+json"));
        assert_eq!(api.json()["code"], "no-route");
        let page = app.get("/ar/nothing").await;
        assert_eq!(page.status, 404);
        assert!(page.text.contains("dir=\"rtl\""), "{}", page.text);
        assert_eq!(app.get("/status").await.json()["status"], "ok");
    })
    .await;
}

#[actix_web::test]
async fn a_cache_is_told_that_encodings_differ_and_head_is_answered_as_get() {
    on_both(|app| async move {
        app.import(&crate::harness::csv_of(&[&[]])).await.unwrap();
        let varies = |it: &crate::harness::Answer| it.headers.get_all("vary").any(|it| it == "accept-encoding");
        for path in ["/it/", "/api/v1/needs", "/map/coast.geojson"] {
            let mut tags = Vec::new();
            for encoding in ["br", "gzip", "identity"] {
                let answer = app.send(TestRequest::get().uri(path).insert_header(("accept-encoding", encoding))).await;
                assert!(varies(&answer), "{path} {encoding}");
                tags.push(answer.header("etag").to_owned());
            }
            assert!(tags.iter().all(|it| *it == tags[0] && it.starts_with("W/")), "{path}: {tags:?}");
            let again = TestRequest::get().uri(path).insert_header(("if-none-match", tags[0].as_str()));
            let unchanged = app.send(again).await;
            assert!(unchanged.status == 304 && varies(&unchanged), "{path}");
            let head = app.send(TestRequest::default().method(actix_web::http::Method::HEAD).uri(path)).await;
            assert_eq!((head.status.as_u16(), head.header("etag")), (200, tags[0].as_str()), "{path}");
        }
    })
    .await;
}

#[actix_web::test]
async fn only_the_api_may_be_read_from_anywhere() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let asked = async |path: &str| {
            let request = TestRequest::get().uri(path).insert_header(("origin", "https://example.org"));
            app.send(request).await.header("access-control-allow-origin").to_owned()
        };
        for open in ["/api/v1/needs", "/api/v1/nothing", "/status", "/openapi.json"] {
            assert_eq!(asked(open).await, "*", "{open}");
        }
        for own in ["/it/", "/it/near?need=health", "/robots.txt", "/docs/", "/nothing"] {
            assert_eq!(asked(own).await, "", "{own}");
        }
    })
    .await;
}

#[actix_web::test]
async fn the_documents_of_the_api_are_where_they_were() {
    on_both(|app| async move {
        let docs = app.get("/docs").await;
        assert_eq!((docs.status.as_u16(), docs.header("location")), (307, "/docs/"));
        let page = app.get("/docs/").await;
        assert_eq!((page.status.as_u16(), page.header("content-type")), (200, "text/html"));
        let start = app.get("/docs/swagger-initializer.js").await;
        assert!(start.text.contains("/openapi.json"), "{}", start.text);
        for path in ["/openapi.json", "/docs/swagger-ui.css"] {
            let request = TestRequest::get().uri(path).insert_header(("accept-encoding", "gzip"));
            assert_eq!(app.send(request).await.header("content-encoding"), "gzip", "{path}");
        }
        assert_eq!(app.get("/openapi.json").await.json()["openapi"], "3.1.0");
        for nothing in ["/status/", "/docs/nothing/at/all"] {
            assert_eq!(app.get(nothing).await.status, 404, "{nothing}");
        }
        let nothing = app.get("/api/v2/needs").await;
        assert_eq!((nothing.status.as_u16(), &nothing.json()["code"]), (404, &"no-route".into()));
    })
    .await;
}
