//! The page of a place: documents to bring, temporary closures, and what replaces a place that is gone.

use bussola::domain::{Location, Record, Status};

use crate::{
    fixtures::{VENICE, id_of},
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
        assert!(page.text.contains("Non è più nel nostro elenco dal 24/11/2026."), "{}", page.text);
        assert!(page.text.contains("Dopo") && !page.text.contains("Altro"), "{}", page.text);
        for part in ["compass", "report"] {
            assert_eq!(app.get(&format!("/it/places/{}/{part}", old.id)).await.status, 410, "{part}");
        }
    })
    .await;
}

/// Three services with different hours, one of them unknown, and with their own phones and languages.
fn of_three() -> String {
    csv_of(&[
        &[
            ("service_id", "permit"),
            ("service_name", "Permesso"),
            ("needs", "permit-renewal"),
            ("opening_hours", "Mo-Fr 09:00-12:00"),
            ("cost", "free"),
            ("access", "walk-in"),
            ("audience", "open undocumented"),
            ("languages", "en; ar via mediator Th 15:30-18:00"),
            ("documents", "Passaporto"),
            ("phones", "041 274 7408"),
        ],
        &[
            ("service_id", "lawyer"),
            ("service_name", "Avvocato"),
            ("needs", "immigration-lawyer"),
            ("opening_hours", "Tu 15:30-18:00"),
            ("access", "referral"),
            ("audience", "only women"),
        ],
        &[("service_id", "meals"), ("service_name", "Pasti"), ("needs", "meal"), ("cost", "paid")],
    ])
}

/// The text of the page between the frame of one service and the next, by the name of the service.
fn frame<'a>(page: &'a str, name: &str) -> &'a str {
    let mut frames = page.split("<section class=\"frame\"").skip(1).map(|it| it.split("</section>").next().unwrap());
    frames.find(|it| it.contains(&format!(">{name}</bdi></h3>"))).unwrap_or_else(|| panic!("{name}: {page}"))
}

fn structured(page: &str) -> serde_json::Value {
    let json = page.split(r#"<script type="application/ld+json">"#).nth(1).unwrap();
    serde_json::from_str(json.split("</script>").next().unwrap()).unwrap()
}

#[actix_web::test]
async fn each_service_has_its_own_hours_phone_languages_and_access() {
    on_both(|app| async move {
        app.import(&of_three()).await.unwrap();
        let id = id_of(&app, "Sportello di prova");
        let page = app.get(&format!("/it/places/{id}")).await.text;
        let [permit, lawyer, meals] = ["Permesso", "Avvocato", "Pasti"].map(|it| frame(&page, it));
        assert_eq!(page.matches("<table class=\"week\"").count(), 2, "only where hours are stated");
        for (frame, told, untold) in [
            (permit, "Aperto fino alle 12:00", "15:30–18:00</span>"),
            (lawyer, "Apre oggi alle 15:30", "9:00–12:00"),
            (meals, "state maybe", "<table"),
            (permit, "041 274 7408", "Solo:"),
            (permit, "con un mediatore culturale, Giovedì 15:30–18:00", "Th 15:30"),
            (
                permit,
                "<bdi lang=\"it\">italiano</bdi>, <bdi lang=\"en\">English</bdi></b> sempre",
                "Da chiedere: lingue",
            ),
            (lawyer, "Solo se ti manda un altro servizio", "041 274"),
            (lawyer, "Solo per: donne", "class=\"sure\""),
            (lawyer, "Da chiedere: lingue, quanto costa, che cosa portare.", "Telefona"),
            (meals, "A pagamento", "class=\"sure\""),
            (meals, "Da chiedere: lingue, per chi è, se serve un appuntamento, che cosa portare.", "tel:"),
            (meals, "Dati non ancora confermati.", "circle-check"),
        ] {
            assert!(frame.contains(told) && !frame.contains(untold), "{told}, not {untold}: {frame}");
        }
        let sure: Vec<&str> =
            permit.split("class=\"sure\"").skip(1).filter_map(|it| it.split("<span>").nth(1)).collect();
        assert!(
            sure.len() == 2 && sure[0].starts_with("Gratis<") && sure[1].starts_with("Anche senza permesso"),
            "{sure:?}"
        );

        let compass = app.get(&format!("/it/places/{id}/compass")).await.text;
        for (name, state) in
            [("Permesso", "Aperto fino"), ("Avvocato", "Apre oggi"), ("Pasti", "Non sappiamo gli orari")]
        {
            let of = format!("<bdi lang=\"it\">{name}</bdi> <span class=\"state");
            assert!(compass.split(&of).nth(1).is_some_and(|it| it[..60].contains(state)), "{name}: {compass}");
        }

        let data = structured(&page);
        assert_eq!((data.get("openingHoursSpecification"), data.get("telephone")), (None, None), "{data}");
        let offers = data["makesOffer"].as_array().unwrap();
        let of_each = offers.iter().map(|it| &it["itemOffered"]).map(|it| {
            let hours = it["hoursAvailable"].as_array().map_or(0, Vec::len);
            (it["name"].as_str().unwrap(), hours, it["availableChannel"]["servicePhone"]["telephone"].as_str())
        });
        assert_eq!(
            of_each.collect::<Vec<_>>(),
            [("Permesso", 5, Some("+390412747408")), ("Pasti", 0, None), ("Avvocato", 1, None)]
        );
    })
    .await;
}

#[actix_web::test]
async fn what_all_services_share_is_said_once() {
    on_both(|app| async move {
        let of = |id, name| {
            [
                ("service_id", id),
                ("service_name", name),
                ("opening_hours", "Mo-Fr 09:00-12:00"),
                ("phones", "041 274 7408"),
                ("confirmed_by", "Anna"),
                ("confirmed_on", "2026-11-12"),
            ]
        };
        app.import(&csv_of(&[&of("1", "Primo"), &of("2", "Secondo")])).await.unwrap();
        let id = id_of(&app, "Sportello di prova");
        let page = app.get(&format!("/it/places/{id}")).await.text;
        for once in ["<table class=\"week\"", "class=\"state ", "href=\"tel:+39", "Dati confermati il 12/11/2026"] {
            assert_eq!(page.matches(once).count(), 1, "{once}: {page}");
        }
        let data = structured(&page);
        assert_eq!(data["openingHoursSpecification"].as_array().map(Vec::len), Some(5));
        assert_eq!(data["telephone"], "+390412747408");
        assert_eq!(data["makesOffer"][0]["itemOffered"].get("hoursAvailable"), None);
        let compass = app.get(&format!("/it/places/{id}/compass")).await.text;
        assert_eq!(compass.matches("class=\"state ").count(), 1);
    })
    .await;
}

#[actix_web::test]
async fn nobody_is_told_to_call_where_there_is_no_number() {
    on_both(|app| async move {
        let hidden = [
            ("visibility", "approximate"),
            ("istat", "027042"),
            ("locality", "Mestre"),
            ("lat", ""),
            ("lon", ""),
            ("precision", ""),
            ("confirmed_by", "Anna"),
            ("confirmed_on", "2024-11-12"),
        ];
        app.import_areas(VENICE).await;
        for (phone, told) in [("", 0), ("041 274 7408", 2)] {
            let mut row = hidden.to_vec();
            row.push(("phones", phone));
            app.import(&csv_of(&[&row])).await.unwrap();
            let page = app.get(&format!("/it/places/{}", id_of(&app, "Sportello di prova"))).await.text;
            let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
            assert!(main.contains("Confermato molto tempo fa.") && !main.contains("circle-check"), "{main}");
            assert_eq!(main.matches("Telefona").count(), told, "{main}");
            assert_eq!(main.contains("tel:"), told > 0);
        }
    })
    .await;
}

#[actix_web::test]
async fn the_way_leads_to_the_phones_own_map_or_says_that_it_leads_away() {
    on_both(|app| async move {
        app.import(&of_three()).await.unwrap();
        let id = id_of(&app, "Sportello di prova");
        let way = format!("/it/places/{id}/way");
        // A page never links to a map of somebody else, but for the one that says so.
        for path in [format!("/it/places/{id}"), format!("/it/places/{id}/compass")] {
            let page = app.get(&path).await.text;
            let geo = r#"by-app" href="geo:45.4821,12.2316?q=45.4821,12.2316(Sportello%20di%20prova)""#;
            assert!(page.contains(geo) && page.contains(&format!(r#"by-page" href="{way}""#)), "{page}");
            assert!(!page.contains("openstreetmap") && !page.contains("apple.com"), "{page}");
        }
        let page = app.get(&way).await.text;
        assert!(page.contains("Qui esci da queste pagine.") && !page.contains("Attenzione"), "{page}");
        for site in ["https://www.openstreetmap.org/", "https://maps.apple.com/"] {
            assert!(page.split(site).nth(1).unwrap().split('>').next().unwrap().contains("noreferrer"), "{page}");
        }

        // At a discreet place a warning comes first, and nothing that a map remembers names it.
        app.import(&csv_of(&[&[("needs", "anti-violence")]])).await.unwrap();
        let id = id_of(&app, "Sportello di prova");
        for path in [format!("/it/places/{id}"), format!("/it/places/{id}/compass")] {
            let page = app.get(&path).await.text;
            assert!(!page.contains("geo:") && page.contains(&format!(r#"href="/it/places/{id}/way" data-replace"#)));
        }
        let page = app.get(&format!("/it/places/{id}/way")).await;
        assert_eq!(page.header("cache-control"), "private, no-store");
        let warned = page.text.find("Attenzione: l'app").or(page.text.find("Attenzione: l&#39;app")).unwrap();
        assert!(warned < page.text.find("geo:").unwrap(), "{}", page.text);
        assert!(!page.text.contains("12.2316("), "{}", page.text);

        app.import(&csv_of(&[&[("visibility", "hidden"), ("lat", ""), ("lon", ""), ("precision", "")]])).await.unwrap();
        assert_eq!(app.get(&format!("/it/places/{id}/way")).await.status, 404);
    })
    .await;
}
