//! Every need around twenty towns of the sample: an answer that a good adviser would give.

use std::collections::HashSet;

use bussola::{commands::sample, domain::Taxonomy};
use serde_json::Value;

use crate::{
    fixtures::{VENICE, id_of},
    harness::{TestApp, csv_of, now, on_both},
};

const TOWNS: usize = 20;
const NEARBY: [&str; 6] = ["meal", "food-parcel", "shower", "toilet-water", "day-centre", "outpatient-clinic"];

fn list<'a>(answer: &'a Value, key: &str) -> &'a [Value] {
    answer[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn needs_of(place: &Value) -> HashSet<&str> {
    list(place, "services").iter().flat_map(|it| list(it, "needs")).filter_map(Value::as_str).collect()
}

/// The ids and centres of the towns with most places near.
fn towns(app: &TestApp) -> Vec<(String, f64, f64)> {
    let snapshot = app.directory.snapshot();
    let near = |centre: bussola::domain::Position| {
        let positions = snapshot.entries().filter_map(|it| it.location.place.position());
        positions.filter(|it| centre.distance_m(*it) < 5_000.0).count()
    };
    let centres = snapshot.catalog().areas().filter_map(|it| Some((it.id.to_string(), it.centre?)));
    let mut towns: Vec<_> = centres.map(|(id, at)| (std::cmp::Reverse(near(at)), id, at.lat(), at.lon())).collect();
    towns.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    towns.into_iter().map(|(_, id, lat, lon)| (id, lat, lon)).take(TOWNS).collect()
}

#[actix_web::test]
async fn every_need_in_twenty_towns_is_answered_and_nothing_else() {
    on_both(|app| async move {
        sample::load_into_empty(&app.directory, now()).await.unwrap();
        let towns = towns(&app);
        assert_eq!(towns.len(), TOWNS);
        let asked: Vec<(&str, &(String, f64, f64))> =
            Taxonomy::get().leaves().flat_map(|need| towns.iter().map(move |town| (need.slug(), town))).collect();
        let api = |(need, (_, lat, lon)): &(&str, &(String, f64, f64))| {
            format!("/api/v1/nearest?lat={lat}&lon={lon}&need={need}&limit=100")
        };
        let answers = app.get_all(asked.iter().map(api)).await;
        let (mut places, mut knowing, mut lines) = (0, 0, 0);
        for ((need, town), answer) in asked.iter().zip(&answers) {
            let answer = answer.json();
            let bound = if NEARBY.contains(need) { 15_000 } else { 50_000 };
            let told = || format!("{need} around {}: {answer}", town.0);
            let mut ids = HashSet::new();
            for place in list(&answer, "locations") {
                assert!(needs_of(place).contains(need), "{}", told());
                assert!(place["distance_m"].as_u64().unwrap() <= bound, "{}", told());
                assert!(ids.insert(place["id"].as_str().unwrap()), "{}", told());
                let bound_to_others = list(place, "services").iter().any(|it| it["competent"] == false);
                assert!(!bound_to_others, "{}", told());
            }
            for place in list(&answer, "may_know_more") {
                assert!(!needs_of(place).contains(need), "{}", told());
                assert!(place["distance_m"].as_u64().unwrap() <= 15_000, "{}", told());
                assert!(ids.insert(place["id"].as_str().unwrap()), "{}", told());
                assert!(place["location_type"] != "police", "{}", told());
            }
            if let Some(nearest) = answer["farther"]["nearest"].as_object() {
                assert!(bound < nearest["distance_m"].as_u64().unwrap(), "{}", told());
                assert!(ids.insert(nearest["id"].as_str().unwrap()), "{}", told());
            }
            let mut numbers = HashSet::new();
            for line in list(&answer, "help_lines") {
                assert!(list(line, "phones").iter().any(|it| numbers.insert(it.to_string())), "{}", told());
            }
            places += list(&answer, "locations").len();
            knowing += list(&answer, "may_know_more").len();
            lines += list(&answer, "help_lines").len();
        }
        assert!(0 < places && 0 < knowing && 0 < lines, "{places} {knowing} {lines}");

        let page = |(need, (id, ..)): &(&str, &(String, f64, f64))| format!("/it/near?need={need}&area={id}");
        // A page takes longer than an answer: every town sees every fifth need.
        let some = asked.iter().enumerate().filter(|(slot, _)| slot % 5 == 0).map(|(_, it)| page(it));
        for answer in app.get_all(some).await {
            for card in answer.text.split("<li class=\"card\"").skip(1) {
                let card = card.split("</li>\n").next().unwrap();
                let calls = card.matches("tel:").count();
                assert_eq!(
                    calls,
                    card.matches("href=\"tel:+").count()
                        + card.matches("href=\"tel:1").count()
                        + card.matches("href=\"tel:8").count(),
                    "{card}"
                );
                assert!(calls != 0 || !card.to_lowercase().contains("telefona"), "{card}");
                assert!(!card.contains("Mai confermato"), "{card}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn an_answer_has_its_parts_on_the_page_and_in_the_api() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "Mensa"),
                ("needs", "meal"),
                ("cost", "free"),
            ],
            &[
                ("location_id", "2"),
                ("service_id", "2"),
                ("location_name", "Forse"),
                ("needs", "meal"),
                ("lat", "45.49"),
            ],
            &[
                ("location_id", "3"),
                ("service_id", "3"),
                ("location_name", "Punto"),
                ("needs", "info-desk"),
                ("coverage", "072006"),
            ],
            &[
                ("location_id", "4"),
                ("service_id", "4"),
                ("location_name", "Lontana"),
                ("needs", "meal"),
                ("lat", "45.7"),
            ],
            &[
                ("location_id", "5"),
                ("service_id", "5"),
                ("location_name", "Altrove"),
                ("needs", "meal"),
                ("coverage", "072006"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        let answer = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=meal&free=true").await.json();
        let names =
            |key: &str| list(&answer, key).iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
        assert_eq!(names("locations"), ["Mensa", "Forse"]);
        assert_eq!(names("may_know_more"), ["Punto"]);
        assert_eq!(answer["may_know_more"][0]["services"][0]["coverage"][0], "072006");
        let farther = &answer["farther"];
        assert_eq!(
            (&farther["count"], &farther["more"], &farther["nearest"]["name"]),
            (&1.into(), &false.into(), &"Lontana".into())
        );
        let strict = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=meal&free=true&relax=false").await.json();
        assert!(strict.get("may_know_more").is_none() && strict.get("farther").is_none());
        assert_eq!(strict["locations"], answer["locations"]);
        let wide =
            app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&need=meal&competent=any&within_m=40000").await.json();
        assert_eq!(list(&wide, "locations").len(), 4, "{wide}");

        let page = app.get("/it/near?need=meal&free=true&area=027042").await.text;
        let order = [
            "Mensa",
            "1 posto: chiedi prima",
            "Non sappiamo: quanto costa.",
            "Forse",
            "Chi può sapere di più",
            "Punto",
            "Oltre 15 km: un altro posto",
            "Il più vicino è a 24 km",
        ];
        let at: Vec<usize> = order.iter().map(|it| page.find(it).unwrap_or_else(|| panic!("{it}: {page}"))).collect();
        assert!(at.is_sorted(), "{at:?}");
        assert!(!page.contains("Altrove") && !page.contains("Lontana"), "{page}");
        let far = app.get("/it/near?need=meal&free=true&area=027042&far=true").await.text;
        assert!(far.contains(&id_of(&app, "Lontana")), "{far}");
    })
    .await;
}

#[actix_web::test]
async fn a_list_is_a_table_on_paper_and_a_file() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("location_id", "1"),
                ("service_id", "1"),
                ("location_name", "=Mensa"),
                ("needs", "meal"),
                ("address", "via Uno 1"),
                ("opening_hours", "Mo-Fr 12:00-14:00"),
                ("phones", "041 2747408"),
                ("languages", "ar"),
            ],
            &[
                ("location_id", "1"),
                ("service_id", "2"),
                ("service_name", "Cena"),
                ("location_name", "=Mensa"),
                ("address", "via Uno 1"),
                ("needs", "meal"),
                ("opening_hours", "Mo-Su 19:00-20:00"),
            ],
        ]);
        app.import(&csv).await.unwrap();
        let list = app.get("/it/near?need=meal&area=027042").await.text;
        assert!(list.contains("/it/near/table?need=meal&#38;area=027042"), "{list}");
        let table = app.get("/it/near/table?need=meal&area=027042").await.text;
        for told in [
            "via Uno 1",
            "041 274 7408",
            "Lunedì–Venerdì 12:00–14:00",
            "Cena: Lunedì–Domenica 19:00–20:00",
            "العربية",
            "/it/near.csv?need=meal",
        ] {
            assert!(table.contains(told), "{told}: {table}");
        }
        let file = app.get("/it/near.csv?need=meal&area=027042").await;
        assert_eq!(file.headers.get("content-type").unwrap(), "text/csv; charset=utf-8");
        let mut rows = file.text.lines();
        assert_eq!(
            rows.next(),
            Some("\u{feff}Posto,In che cosa aiuta,Indirizzo,Telefono,Orari,Lingue,Distanza,Pagina")
        );
        let row = rows.next().unwrap();
        assert!(row.starts_with("'=Mensa,") && row.contains("https://bussola.example/it/places/"), "{row}");
        assert_eq!(app.get("/it/near/table?need=meal").await.status, 404);
        // A discreet question leaves no trace in a cache.
        let discreet = app.get("/it/near/table?need=anti-violence&area=027042").await;
        assert_eq!(discreet.headers.get("cache-control").unwrap(), "private, no-store");
    })
    .await;
}
