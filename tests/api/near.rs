//! The list of places: its filters, its addresses, and its response to a phone that sends a position.

use actix_web::test::TestRequest;

use crate::{
    fixtures::VENICE,
    harness::{csv_of, on_both},
};

/// The number beside the filter with these words.
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
            assert_eq!(count_of(&page, words(key)), count, "{key}");
            assert!(
                page.contains(&format!("/bn/near?need=info-desk&#38;{parameter}&#38;area=027042")),
                "{key}: {page}"
            );
            // The list behind the filter has that many places known to match, and so has the API.
            let list = app.get(&format!("/bn/near?need=info-desk&{parameter}&area=027042")).await.text;
            let (_, known) = list.split_once("<ol class=\"cards\"").unwrap();
            let known = known.split_once("</ol>").unwrap().0;
            assert_eq!(known.matches("class=\"card\"").count(), count as usize, "{key}: {known}");
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
        // Changing the language keeps all filters. Search engines see the list without filters, in every language.
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
        let note = bussola::texts::Texts::of("it").unwrap().get("relaxed-audience");
        let (before, after) = page.split_once(note).unwrap();
        assert!(before.contains("Tutte") && after.contains("Alcune"), "{page}");
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
async fn a_typed_town_leads_to_its_list_in_every_script_or_says_that_nothing_fits() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        for (typed, id) in [
            ("Mestre", "loc-mestre"),
            ("মেস্ত্রে", "loc-mestre"),
            ("梅斯特雷", "loc-mestre"),
            ("Венеція", "027042"),
            (" venezzia ", "027042"),
        ] {
            let path = format!("/it/near?need=meal&free=true&{}", place(typed));
            let answer = app.get(&path).await;
            assert_eq!(answer.status, 303, "{typed}");
            let list = format!("/it/near?need=meal&free=true&area={id}");
            assert_eq!(answer.headers.get("location").unwrap(), list.as_str(), "{typed}");
            assert_eq!(answer.headers.get("cache-control").unwrap(), "private, no-store", "{typed}");
            let suggested = app.get(&format!("/it/suggest?need=meal&{}", place(typed))).await.text;
            let link = format!("/it/near?need=meal&#38;area={id}");
            assert!(suggested.contains(&link), "{typed}: {suggested}");
        }
        let mestre = app.get(&format!("/it/suggest?{}", place("mes"))).await.text;
        assert!(
            mestre.contains("<small><bdi lang=\"it\">Venezia</bdi></small>"),
            "a locality says its municipality: {mestre}"
        );
        let none = app.get(&format!("/it/near?need=meal&{}", place("qwrtz<psdfg"))).await;
        assert_eq!(none.status, 200);
        assert_eq!(none.headers.get("cache-control").unwrap(), "private, no-store");
        assert!(none.text.contains("Non abbiamo trovato “qwrtz&#60;psdfg”."), "{}", none.text);
        assert!(none.text.contains(r#"name="need" value="meal""#), "the question stays: {}", none.text);
        let blank = app.get("/it/near?need=meal&place=+").await;
        assert_eq!(blank.status, 200);
        assert!(!blank.text.contains("Non abbiamo trovato"));
    })
    .await;
}

#[actix_web::test]
async fn of_two_towns_of_one_name_each_says_where_it_is() {
    on_both(|app| async move {
        let second = r#"{"type": "Feature", "properties": {"id": "ID", "kind": "KIND", "parent": "PARENT", "name": "NAME", "centre": [AT]}, "geometry": null}"#;
        let feature = |id: &str, kind: &str, parent: &str, name: &str, at: &str| {
            let named = second.replace("ID", id).replace("KIND", kind).replace("PARENT", parent);
            named.replace("NAME", name).replace("AT", at)
        };
        let more = [
            feature("027021", "municipality", "027042", "Martellago", "12.15, 45.54"),
            feature("loc-lido-far", "locality", "027021", "Lido", "7.5, 44.4"),
        ];
        let areas = format!("{}, {}]}}", VENICE.strip_suffix("]}").unwrap(), more.join(", "));
        app.import_areas(&areas).await;
        let page = app.get(&format!("/it/near?need=meal&{}", place("lido"))).await;
        assert_eq!(page.status, 200, "the reader chooses");
        let (near, far) = (page.text.find("area=loc-lido\"").unwrap(), page.text.find("area=loc-lido-far\"").unwrap());
        assert!(near < far, "the nearer first");
        for municipality in ["<small>Venezia</small>", "<small>Martellago</small>"] {
            assert!(page.text.contains(municipality), "{municipality}: {}", page.text);
        }
    })
    .await;
}

fn place(typed: &str) -> String {
    serde_html_form::to_string([("place", typed)]).unwrap()
}
