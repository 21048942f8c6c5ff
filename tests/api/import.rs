//! Imports: a bad file changes nothing and the report lists its mistakes; a good one gives the same result every time.

use bussola::{
    directory::ImportError,
    formats::fields::{Complaint, Where},
};

use crate::harness::{ANNA, TestApp, csv_of, on_both};

const VENICE: &str = r#"{"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "centre": [12.33, 45.44]},
     "geometry": {"type": "Polygon", "coordinates": [[[12.1, 45.3], [12.5, 45.3], [12.5, 45.6], [12.1, 45.6], [12.1, 45.3]]]}},
    {"type": "Feature", "properties": {"id": "loc-mestre", "kind": "locality", "name": "Mestre", "parent": "027042"},
     "geometry": {"type": "Point", "coordinates": [12.243, 45.4935]}}]}"#;

fn refused(result: Result<bussola::directory::ImportSummary, ImportError>) -> Vec<Complaint> {
    match result {
        Err(ImportError::Refused(complaints)) => complaints,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn state(app: &TestApp) -> (i64, String) {
    let seq = app.directory.snapshot().seq();
    (seq, app.replica().await.export("test"))
}

#[actix_web::test]
async fn a_wrong_cell_is_refused_by_line_and_column_and_changes_nothing() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        app.import(&csv_of(&[&[("location_id", "before")]])).await.unwrap();
        let before = state(&app).await;
        // The wrong cells of the second row, the column that the report names, and a part of what it expects.
        for (wrong, column, expected) in [
            (&[("lat", "95")][..], "lat", "not on Earth"),
            (
                &[("lat", "12.2316"), ("lon", "45.4821"), ("istat", "027042")],
                "lat",
                "outside; are lat and lon exchanged?",
            ),
            (&[("lat", "nord")], "lat", "a number of degrees"),
            (&[("opening_hours", "lunedì 9-12")], "opening_hours", "OSM syntax"),
            (&[("phone_hours", "Mo-Fr 9-12")], "phone_hours", "OSM syntax"),
            (&[("languages", "arabo")], "languages", "did you mean `ar`?"),
            (&[("languages", "ar via telepathy")], "languages", "staff, mediator, interpreter or booking"),
            (&[("phones", "3,9E+11")], "phones", "mangled"),
            (&[("phones", "chiamare Anna")], "phones", "not a telephone number"),
            (&[("needs", "permit-renewl")], "needs", "did you mean `permit-renewal`?"),
            (&[("needs", "stay")], "needs", "permit-first-issue"),
            (&[("needs", "")], "needs", "must not be empty"),
            (
                &[
                    ("visibility", "approximate"),
                    ("istat", "27042"),
                    ("address", "via Segreta 1"),
                    ("lat", ""),
                    ("lon", ""),
                ],
                "address",
                "approximate",
            ),
            (&[("visibility", "approximate"), ("istat", "27042"), ("locality", "Mestre")], "lat", "approximate"),
            (
                &[
                    ("visibility", "approximate"),
                    ("istat", "27042"),
                    ("locality", "Nowhere"),
                    ("lat", ""),
                    ("lon", ""),
                    ("precision", ""),
                ],
                "locality",
                "027042",
            ),
            (
                &[("visibility", "hidden"), ("lat", ""), ("lon", ""), ("precision", ""), ("address", "via Segreta 1")],
                "address",
                "hidden",
            ),
            (&[("location_id", ""), ("lat", "45.4")], "lat", "no location_id"),
            (&[("location_id", ""), ("address", "via Segreta 1")], "address", "no location_id"),
            (&[("languages", "qqq")], "languages", "BCP 47"),
            (&[("needs", "anti-violence"), ("visibility", ""), ("istat", "27042")], "lat", "approximate"),
            (&[("needs", "anti-violence"), ("visibility", ""), ("location_type", "shelter")], "lat", "hidden"),
            (&[("visibility", "secret")], "visibility", "public, approximate, hidden"),
            (&[("location_id", "first"), ("service_id", "first")], "service_id", "line 2 already"),
            (
                &[("location_id", "first"), ("location_name", "Un altro nome")],
                "location_id",
                "line 2 with other values",
            ),
            (&[("audience", "never men")], "audience", "only women"),
            (&[("access", "jump")], "access", "walk-in"),
            (&[("closures", "agosto")], "closures", "two dates"),
            (&[("website", "javascript:alert(1)")], "website", "https://"),
            (&[("source_date", "21/11/2026")], "source_date", "2026-11-21"),
            (&[("confirmed_on", "2026-11-21")], "confirmed_by", "go together"),
            (&[("istat", "Venezia")], "istat", "six-digit"),
            (&[("service_id", "a b")], "service_id", "letters, digits"),
        ] {
            let good: &[(&str, &str)] = &[("location_id", "first"), ("service_id", "first")];
            let complaints = refused(app.import(&csv_of(&[good, wrong])).await);
            let named = complaints.iter().find(|it| it.field == column);
            let named = named.unwrap_or_else(|| panic!("{wrong:?}: nothing about {column}: {complaints:?}"));
            assert_eq!(named.at, Where::Line(3), "{wrong:?}");
            assert!(named.expected.contains(expected), "{wrong:?}: {named}");
            assert!(!named.to_string().contains("Segreta"), "a report never repeats a secret: {named}");
        }
        assert_eq!(state(&app).await, before, "nothing was written");
    })
    .await;
}

#[actix_web::test]
async fn a_file_that_is_none_is_refused() {
    on_both(|app| async move {
        let good = csv_of(&[&[]]);
        let latin1 = good
            .replace("Sportello di prova", "Sportello di citt\u{e0}")
            .chars()
            .filter_map(|it| u8::try_from(u32::from(it)).ok())
            .collect::<Vec<u8>>();
        for (bytes, expected) in [
            (latin1, "save as CSV UTF-8"),
            (good.replacen("needs", "bisogni", 1).into_bytes(), "missing from the header"),
            (good.replacen("address", "adress", 1).into_bytes(), "did you mean `address`?"),
            (good.replacen("\"org\"", "\"org\",\"one cell too many\"", 1).into_bytes(), "as in the header"),
            (Vec::new(), "missing from the header"),
        ] {
            let complaints = bussola::formats::csv::read(&bytes).unwrap_err();
            assert!(complaints.iter().any(|it| it.expected.contains(expected)), "{expected}: {complaints:?}");
        }
        assert_eq!(app.directory.snapshot().seq(), 0);
    })
    .await;
}

#[actix_web::test]
async fn lines_are_counted_as_an_editor_shows_them() {
    let wrong =
        csv_of(&[&[("service_id", "a"), ("description", "due\nrighe")], &[("service_id", "b"), ("needs", "nonsense")]]);
    for (text, line) in [
        (wrong.clone(), 4),
        (wrong.replace('\n', "\r\n"), 4),
        (wrong.replacen('\n', "\n\n\n", 1), 6),
        (format!("\u{feff}{wrong}"), 4),
    ] {
        let complaints = bussola::formats::csv::read(text.as_bytes()).unwrap_err();
        assert_eq!((complaints.len(), &complaints[0].at), (1, &Where::Line(line)), "{text:?}");
    }
}

#[actix_web::test]
async fn an_edit_made_while_an_import_is_worked_out_is_not_lost() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let location = app.directory.snapshot().entries().next().unwrap().location.clone();
        // Another process edits. This one does not know of it yet when its import begins.
        let edited =
            bussola::domain::Location { name: bussola::domain::Text::italian("Nome corretto"), ..(*location).clone() };
        let other = bussola::store::Store::open(&app.database_url).await.unwrap();
        let record = vec![bussola::domain::Record::Location(edited)];
        other.write(&ANNA, crate::harness::now(), record, bussola::store::Expected::Any, &|_, _| {}).await.unwrap();
        let report = app.import(&csv_of(&[&[("location_name", "Nome del foglio")]])).await.unwrap();
        assert_eq!(report.conflicts.len(), 1);
        let stale = bussola::store::Expected::At(1);
        let refused = other.write(&ANNA, crate::harness::now(), Vec::new(), stale, &|_, _| {}).await;
        assert!(matches!(refused, Err(bussola::store::StoreError::Moved { expected: 1, .. })));
    })
    .await;
}

#[actix_web::test]
async fn what_a_spreadsheet_does_to_a_file_is_read_without_complaint() {
    on_both(|app| async move {
        let mut row = vec![("istat", "27042"), ("coverage", "27042"), ("lat", "45,4821"), ("lon", "12,2316")];
        row.push(("opening_hours", "Mo 09:00-12:00; Tu 15:00-18:00"));
        let csv = csv_of(&[&row]);
        let mangled =
            format!("\u{feff}{}", csv.replace("\",\"", "\";\"").replacen(',', ";", 1000).replace('\n', "\r\n"));
        let mangled = mangled.replace("45;4821", "45,4821").replace("12;2316", "12,2316");
        app.import_areas(VENICE).await;
        let report = app.import(&mangled).await.unwrap();
        assert_eq!((report.created, report.warnings.len()), (4, 0), "{report:?}");
        let places = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&detail=full").await.json();
        let place = &places["locations"][0];
        assert_eq!((&place["municipality"], &place["distance_m"]), (&"027042".into(), &0.into()));
        assert_eq!(place["services"][0]["opening_hours"], "Mo 09:00-12:00; Tu 15:00-18:00");
        assert_eq!(place["services"][0]["coverage"][0], "027042");
    })
    .await;
}

#[actix_web::test]
async fn importing_twice_changes_nothing_and_an_export_imports_without_a_change() {
    on_both(|app| async move {
        app.import_areas(VENICE).await;
        let csv = csv_of(&[
            &[
                ("service_id", "a"),
                ("description", "Con \"virgolette\", virgole; e\nrighe"),
                ("service_name:en", "Trial service"),
            ],
            &[
                ("service_id", "b"),
                ("languages", "ar via mediator Tu 09:30-12:00; -it"),
                ("closures", "2026-08-01/2026-08-31"),
            ],
            &[
                ("service_id", "c"),
                ("location_id", "hidden"),
                ("visibility", "hidden"),
                ("lat", ""),
                ("lon", ""),
                ("precision", ""),
            ],
            &[
                ("service_id", "d"),
                ("location_id", "cav"),
                ("visibility", "approximate"),
                ("locality", "Mestre"),
                ("istat", "027042"),
                ("lat", ""),
                ("lon", ""),
                ("precision", ""),
            ],
            &[
                ("service_id", "e"),
                ("location_id", ""),
                ("phones", "800290290"),
                ("phone_hours", "24/7"),
                ("office_hours", "Mo-Fr 09:00-12:00"),
                ("enrolment", "Sep 01-30"),
                ("coverage", "IT; 05"),
                ("audience", "only women; preferred age 70-"),
            ],
        ]);
        let first = app.import(&csv).await.unwrap();
        assert_eq!((first.created, first.updated), (1 + 3 + 5 + 4, 0));
        let seq = app.directory.snapshot().seq();

        let again = app.import(&csv).await.unwrap();
        assert_eq!((again.created, again.updated, again.unchanged), (0, 0, first.created));

        let exported = app.directory.export("test");
        let back = app.import(&exported).await.unwrap();
        assert_eq!((back.created, back.updated, back.unchanged), (0, 0, first.created), "{exported}");

        // For another source, the export has the records' own ids.
        let by_id = app.import_as(&app.directory.export("other"), &crate::harness::import_of("other")).await.unwrap();
        assert_eq!((by_id.created, by_id.updated, by_id.unchanged), (0, 0, first.created));
        assert_eq!(app.directory.snapshot().seq(), seq, "no change was appended");
    })
    .await;
}

#[actix_web::test]
async fn missing_rows_stay_unless_they_are_replaced_and_a_dry_run_writes_nothing() {
    on_both(|app| async move {
        let both =
            csv_of(&[&[("location_id", "a"), ("service_id", "a")], &[("location_id", "b"), ("service_id", "b")]]);
        let one = csv_of(&[&[("location_id", "a"), ("service_id", "a")]]);
        app.import(&both).await.unwrap();
        let found = async || app.get("/api/v1/locations").await.json()["locations"].as_array().unwrap().len();

        assert_eq!(app.import(&one).await.unwrap().archived, 0);
        assert_eq!(found().await, 2);

        let replace = bussola::directory::Import { replace: true, dry_run: true, ..crate::harness::import_of("test") };
        assert_eq!(app.import_as(&one, &replace).await.unwrap().archived, 3);
        assert_eq!(found().await, 2, "a dry run writes nothing");

        let other = bussola::directory::Import { source: "other".into(), dry_run: false, ..replace.clone() };
        assert_eq!(app.import_as(&csv_of(&[]), &other).await.unwrap().archived, 0, "another source's records stay");

        let replace = bussola::directory::Import { dry_run: false, ..replace };
        assert_eq!(app.import_as(&one, &replace).await.unwrap().archived, 3);
        assert_eq!(found().await, 1);

        assert_eq!(app.import(&both).await.unwrap().updated, 3, "what comes back is active again");
        assert_eq!(found().await, 2);
    })
    .await;
}

#[actix_web::test]
async fn a_record_edited_since_is_a_conflict_and_stays_as_it_was_edited() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let location = app.directory.snapshot().entries().next().unwrap().location.clone();
        let edited =
            bussola::domain::Location { name: bussola::domain::Text::italian("Nome corretto"), ..(*location).clone() };
        let record = bussola::domain::Record::Location(edited);
        app.edit(vec![record]).await;

        let report =
            app.import(&csv_of(&[&[("location_name", "Nome del foglio"), ("description", "Nuova")]])).await.unwrap();
        assert_eq!((report.updated, report.conflicts.len()), (1, 1), "the service is updated, the place is not");
        assert_eq!(
            (report.conflicts[0].external_id.as_str(), report.conflicts[0].name.as_str()),
            ("desk", "Nome del foglio")
        );
        let place = &app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&detail=full").await.json()["locations"][0];
        assert_eq!((&place["name"], &place["services"][0]["description"]), (&"Nome corretto".into(), &"Nuova".into()));
    })
    .await;
}

#[actix_web::test]
async fn a_translation_of_an_older_text_is_not_told() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[("service_name", "Ascolto"), ("service_name:en", "Listening")]])).await.unwrap();
        let told = async || {
            let place = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316&detail=full").await.json();
            place["locations"][0]["services"][0]["name_translations"]["en"].clone()
        };
        assert_eq!(told().await, "Listening");
        app.import(&csv_of(&[&[("service_name", "Ascolto e mensa"), ("service_name:en", "Listening")]])).await.unwrap();
        assert!(told().await.is_null());
        app.import(&csv_of(&[&[("service_name", "Ascolto e mensa"), ("service_name:en", "Listening and meals")]]))
            .await
            .unwrap();
        assert_eq!(told().await, "Listening and meals");
    })
    .await;
}
