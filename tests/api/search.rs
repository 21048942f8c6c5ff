//! Search in people's own words, over HTTP.

use bussola::{
    commands::sample,
    domain::{Place, Record, Taxonomy, Text},
    index::{Meant, Query},
};
use serde_json::Value;

use crate::harness::{TestApp, csv_of, now, on_both};

fn kinds(answer: &Value) -> Vec<(String, String)> {
    let text = |it: &Value, of: &str| it[of].as_str().unwrap_or_default().to_owned();
    let results = answer["results"].as_array().unwrap().iter();
    results.map(|it| (text(it, "kind"), text(it, if it["kind"] == "need" { "slug" } else { "label" }))).collect()
}

async fn asked(app: &TestApp, query: &str) -> Value {
    app.get(&format!("/api/v1/search?{query}")).await.json()
}

#[actix_web::test]
async fn needs_places_organizations_and_towns_are_found_each_by_its_words() {
    on_both(|app| async move {
        sample::load_into_empty(&app.directory, now()).await.unwrap();
        for (query, kind, what) in [
            ("q=permeso+di+sogiorno+scaduto&language=en", "need", "permit-renewal"),
            ("q=%D8%AA%D8%AC%D8%AF%D9%8A%D8%AF+%D8%A7%D9%84%D8%A7%D9%82%D8%A7%D9%85%D8%A9", "need", "permit-renewal"),
            ("q=polo+meet", "location", "Polo .mEET"),
            ("q=mestr", "area", "Mestre"),
            ("q=Venezzia", "area", "Venezia"),
            ("q=comune+di+cuneo", "organization", "Comune di Cuneo"),
        ] {
            let answer = asked(&app, query).await;
            let found = kinds(&answer);
            assert!(found.contains(&(kind.to_owned(), what.to_owned())), "{query}: {answer}");
        }
        let english = asked(&app, "q=permeso+di+sogiorno+scaduto&language=en").await;
        assert_eq!(english["results"][0]["label_language"], "en");
        assert_eq!(english["results"][0]["sure"], true);
        let nonsense = asked(&app, "q=qwrtzpsdfg+xxkkq").await;
        assert!(nonsense["results"].as_array().unwrap().iter().all(|it| it["sure"] == false), "{nonsense}");
        let empty = asked(&app, "q=").await;
        assert_eq!(empty["results"].as_array().unwrap().len(), 0);
    })
    .await;
}

#[actix_web::test]
async fn of_places_of_one_name_the_nearest_comes_first() {
    on_both(|app| async move {
        let rows = [
            &[
                ("location_id", "far"),
                ("service_id", "1"),
                ("location_name", "Biblioteca civica"),
                ("lat", "45.5"),
                ("lon", "12.3"),
            ][..],
            &[
                ("location_id", "near"),
                ("service_id", "2"),
                ("location_name", "Biblioteca civica"),
                ("lat", "44.4"),
                ("lon", "7.55"),
            ],
        ];
        app.import(&csv_of(&rows)).await.unwrap();
        let answer = asked(&app, "q=biblioteca+civica&lat=44.39&lon=7.54&limit=20").await;
        let places: Vec<_> =
            answer["results"].as_array().unwrap().iter().filter(|it| it["kind"] == "location").collect();
        assert_eq!(places.len(), 2, "{answer}");
        assert!(places[0]["distance_m"].as_u64() < places[1]["distance_m"].as_u64(), "{answer}");
    })
    .await;
}

#[actix_web::test]
async fn an_edited_name_is_found_at_once_and_the_old_one_no_more() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("location_name", "Sportello Girasole")]])).await.unwrap();
        assert_eq!(kinds(&asked(&app, "q=girasole").await)[0].1, "Sportello Girasole");
        let index = app.directory.snapshot();
        let mut place = (**index.catalog().locations().next().unwrap()).clone();
        place.name = Text::italian("Sportello Papavero");
        app.edit(vec![Record::Location(place.clone())]).await;
        assert_eq!(kinds(&asked(&app, "q=papavero").await)[0].1, "Sportello Papavero");
        let old = kinds(&asked(&app, "q=girasole").await);
        assert!(old.iter().all(|(kind, _)| kind != "location"), "{old:?}");

        place.place = Place::Hidden;
        app.edit(vec![Record::Location(place)]).await;
        let hidden = kinds(&asked(&app, "q=papavero").await);
        assert!(hidden.iter().all(|(kind, _)| kind != "location"), "a hidden place is found by nobody: {hidden:?}");
    })
    .await;
}

#[actix_web::test]
async fn a_wrong_parameter_is_named() {
    on_both(|app| async move {
        for (query, parameter) in [
            ("", "q"),
            ("q=a&limit=0", "limit"),
            ("q=a&limit=21", "limit"),
            ("q=a&lat=45", "lon"),
            ("q=a&lat=95&lon=12", "lat"),
            ("q=a&need=meal", "need"),
            ("q=a&language=italiano", "language"),
            (&format!("q={}", "a".repeat(201)), "q"),
        ] {
            let answer = app.get(&format!("/api/v1/search?{query}")).await;
            assert_eq!(answer.status, 400, "{query}");
            assert!(answer.text.contains(parameter), "{query}: {}", answer.text);
        }
    })
    .await;
}

#[actix_web::test]
async fn the_page_leads_somewhere_whatever_was_typed() {
    on_both(|app| async move {
        sample::load_into_empty(&app.directory, now()).await.unwrap();
        for (path, here) in [
            ("/it/search?q=permesso", "/it/near?need=permit"),
            ("/it/search?q=mestre&need=meal", "/it/near?need=meal&#38;area=loc-mestre"),
            ("/it/search?q=polo+meet", "/it/places/"),
            ("/it/search?q=qwrtzpsdfg", "/it/near?need=info-desk"),
            ("/it/search?q=qwrtzpsdfg", "/it/needs/housing"),
            ("/it/search?q=qwrtzpsdfg&free=true&area=027042", "/it/needs/housing?free=true&#38;area=027042"),
            ("/it/search?q=", "/it/needs/food"),
            (
                "/bn/search?q=%E0%A6%A1%E0%A6%BE%E0%A6%95%E0%A7%8D%E0%A6%A4%E0%A6%BE%E0%A6%B0",
                "/bn/near?need=family-doctor",
            ),
            ("/it/suggest?q=perme", "/it/near?need=permit"),
        ] {
            let page = app.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(page.text.contains(here), "{path}: no {here} in {}", page.text);
            assert_eq!(page.headers.get("cache-control").unwrap(), "private, no-store");
        }
        assert_eq!(app.get("/it/search?q=casa&need=bogus").await.status, 400);
        let typed = app.get("/it/search?q=%3Cscript%3E%22").await;
        assert!(!typed.text.contains("<script>\""), "what was typed is text");
    })
    .await;
}

#[actix_web::test]
async fn the_names_of_a_directory_do_not_push_the_needs_away() {
    on_both(|app| async move {
        sample::load_into_empty(&app.directory, now()).await.unwrap();
        let index = app.directory.snapshot();
        let (mut hits, mut rows) = (0.0, 0.0);
        for row in include_str!("../data/queries.tsv").lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let needs: Vec<&str> = cells[2].split(' ').collect();
            let found = index.search(&Query::new(cells[1], cells[0], None), 5);
            let meant =
                |it: &&&str| found.iter().any(|found| found.meant == Meant::Need(Taxonomy::get().find(it).unwrap()));
            #[expect(clippy::cast_precision_loss, reason = "at most three needs")]
            let share = needs.iter().filter(meant).count() as f64 / needs.len() as f64;
            (hits, rows) = (hits + share, rows + 1.0);
        }
        assert!(0.92 <= hits / rows, "recall at 5 among places, organizations and towns is {:.3}", hits / rows);
    })
    .await;
}
