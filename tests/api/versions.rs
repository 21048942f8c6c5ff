//! Versions: what a write was made from, conflicting writes, and the history of one record.

use bussola::{
    directory::{Directory, Edit, Order, WriteError},
    domain::{
        Actor, Area, AreaId, Location, Organization, Origin, Place, Position, Record, RecordId, Status, Text, Versioned,
    },
    store::Store,
};
use sqlx::{
    AnyConnection, AssertSqlSafe, Connection, Executor, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};
use uuid::Uuid;

use crate::harness::{ANNA, TestApp, csv_of, import_of, now, on_both, on_both_empty, records_of};

const BEPPE: Actor = Actor::Account(Uuid::from_u128(0xb));

fn desk(app: &Directory) -> (Location, i64) {
    let snapshot = app.snapshot();
    let id = snapshot.entries().next().unwrap().location.id;
    let Some(Versioned { version, record: Record::Location(location) }) =
        snapshot.catalog().record(&RecordId::Location(id.uuid()))
    else {
        panic!("the desk is a location");
    };
    (location, version)
}

fn named(location: &Location, name: &str, made_from: Option<i64>) -> Vec<Edit> {
    let record = Record::Location(Location { name: Text::italian(name), ..location.clone() });
    vec![Edit { record, made_from }]
}

#[actix_web::test]
async fn of_two_writers_at_once_one_is_refused_with_the_record_of_the_other() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        // Two processes, each with a form opened before the other one wrote.
        let other = app.replica().await;
        let (here, there) = (desk(&app.directory), desk(&other));
        assert_eq!(here, there);
        let (anna, beppe) = tokio::join!(
            app.directory.write(&ANNA, now(), named(&here.0, "Anna's desk", Some(here.1))),
            other.write(&BEPPE, now(), named(&there.0, "Beppe's desk", Some(there.1))),
        );
        let (won, name, lost) = match (anna, beppe) {
            (Ok(changes), Err(lost)) => (changes, "Anna's desk", lost),
            (Err(lost), Ok(changes)) => (changes, "Beppe's desk", lost),
            both => panic!("one is written and one refused: {both:?}"),
        };
        let WriteError::Conflicts(conflicts) = lost else { panic!("a conflict: {lost}") };
        let [conflict] = conflicts.as_slice() else { panic!("one conflict: {conflicts:?}") };
        let present = conflict.present.as_ref().unwrap();
        assert_eq!((conflict.made_from, present.version), (Some(here.1), won[0].seq));
        assert_eq!((present.record.name(), &present.record), (name, &won[0].after));
        let stored = app.replica().await;
        assert_eq!((desk(&stored).0.name.it(), desk(&stored).1), (name, won[0].seq));
        // An edit made from the latest version is written. Writing it again is neither a conflict nor a change.
        let next = named(&here.0, "Both agree", Some(present.version));
        assert_eq!(app.directory.write(&ANNA, now(), next.clone()).await.unwrap().len(), 1);
        assert_eq!(app.directory.write(&ANNA, now(), next).await.unwrap(), []);
    })
    .await;
}

#[actix_web::test]
async fn a_write_with_one_conflict_writes_nothing_and_names_every_conflict() {
    on_both(|app| async move {
        app.import(&csv_of(&[
            &[("location_id", "a"), ("service_id", "a")],
            &[("location_id", "b"), ("service_id", "b")],
        ]))
        .await
        .unwrap();
        let snapshot = app.directory.snapshot();
        let locations: Vec<Location> = snapshot.catalog().locations().map(|it| (**it).clone()).collect();
        let organization = snapshot.catalog().organizations().next().unwrap();
        let organization =
            Record::Organization(Organization { name: "Renamed".to_owned(), ..(**organization).clone() });
        let version = |record: &Record| snapshot.catalog().record(&record.id()).unwrap().version;
        let right = Edit { made_from: Some(version(&organization)), record: organization };
        // One edit is from an older version, one claims to be new but is not, one names a version of a missing record.
        let stale = named(&locations[0], "Stale", Some(1));
        let not_new = named(&locations[1], "Not new", None);
        let gone = Location { id: bussola::domain::Id::from_uuid(Uuid::from_u128(404)), ..locations[0].clone() };
        let gone = vec![Edit { record: Record::Location(gone), made_from: Some(3) }];
        let edits = [vec![right], stale, not_new, gone].concat();
        let refused = app.directory.write(&ANNA, now(), edits).await;
        let Err(WriteError::Conflicts(mut conflicts)) = refused else { panic!("refused: {refused:?}") };
        conflicts.sort_by_key(|it| it.made_from);
        let found: Vec<_> = conflicts.iter().map(|it| (it.made_from, it.present.is_some())).collect();
        assert_eq!(found, [(None, true), (Some(1), true), (Some(3), false)]);
        let now_there = app.replica().await;
        assert_eq!(now_there.snapshot().seq(), snapshot.seq(), "nothing was written");
        assert!(app.directory.snapshot().catalog().organizations().all(|it| it.name != "Renamed"));
    })
    .await;
}

#[actix_web::test]
async fn the_history_of_one_record_is_read_in_both_directions_and_in_pages() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let (location, first) = desk(&app.directory);
        let mut version = first;
        for (actor, name) in [(&ANNA, "Uno"), (&BEPPE, "Due"), (&Actor::System, "Tre")] {
            version = app.directory.write(actor, now(), named(&location, name, Some(version))).await.unwrap()[0].seq;
        }
        let id = RecordId::Location(location.id.uuid());
        let oldest = app.directory.history_of(&id, Order::OldestFirst, None, 10).await.unwrap();
        let told: Vec<_> = oldest.iter().map(|it| (it.actor.clone(), it.after.name().to_owned())).collect();
        let expected = [
            (Actor::Import("test".to_owned()), "Sportello di prova"),
            (ANNA, "Uno"),
            (BEPPE, "Due"),
            (Actor::System, "Tre"),
        ];
        assert_eq!(told, expected.map(|(actor, name)| (actor, name.to_owned())));
        assert!(oldest[0].before.is_none() && oldest.iter().all(|it| it.at == now()));
        assert!(oldest.windows(2).all(|pair| pair[1].before.as_ref() == Some(&pair[0].after)));
        let mut newest = app.directory.history_of(&id, Order::NewestFirst, None, 3).await.unwrap();
        let next = newest.last().unwrap().seq;
        newest.extend(app.directory.history_of(&id, Order::NewestFirst, Some(next), 3).await.unwrap());
        newest.reverse();
        assert_eq!(newest, oldest);
        let rest = app.directory.history_of(&id, Order::OldestFirst, Some(oldest[1].seq), 10).await.unwrap();
        assert_eq!(rest, oldest[2..]);
    })
    .await;
}

#[actix_web::test]
async fn every_kind_of_record_has_a_status_an_origin_and_a_version() {
    on_both(|app| async move {
        app.import_areas(crate::fixtures::VENICE).await;
        app.import(&csv_of(&[&[("istat", "027042")]])).await.unwrap();
        let (seq, records) = records_of(&Store::open(&app.database_url).await.unwrap()).await;
        let kinds: std::collections::BTreeSet<_> = records.iter().map(|it| it.record.id().kind()).collect();
        assert_eq!(kinds.len(), 5);
        let mut versions: Vec<i64> = records.iter().map(|it| it.version).collect();
        versions.sort_unstable();
        assert_eq!(versions, (1..=seq).collect::<Vec<_>>());
        for Versioned { record, version } in &records {
            assert_eq!((record.status(), record.origin().map(|it| &*it.source)), (Status::Active, Some("test")));
            assert_eq!(app.directory.snapshot().catalog().record(&record.id()).unwrap().version, *version);
        }
        let at = records.iter().find(|it| it.record.id().kind() == "service_at_location").unwrap();
        assert_eq!(*at.record.origin().unwrap().external_id, *"service@desk");
    })
    .await;
}

/// The files that `before_versions.sql` was imported from.
const TEST_CSV: &str = include_str!("../data/before_versions.test.csv");
const OTHER_CSV: &str = include_str!("../data/before_versions.other.csv");

/// Creates the tables of migrations 1 and 2, and what was kept in them.
async fn as_before_versions(database_url: &str) {
    const EARLIER: [(i64, &str, &str); 2] = [
        (1, "directory", include_str!("../../migrations/0001_directory.sql")),
        (2, "reports", include_str!("../../migrations/0002_reports.sql")),
    ];
    let migration = |(version, description, sql): (i64, &'static str, &'static str)| {
        Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    sqlx::any::install_default_drivers();
    let url =
        if database_url.starts_with("sqlite") { format!("{database_url}?mode=rwc") } else { database_url.to_owned() };
    let mut connection = AnyConnection::connect(&url).await.unwrap();
    Migrator::with_migrations(EARLIER.map(migration).into()).run_direct(None, &mut connection, false).await.unwrap();
    let statements = include_str!("../data/before_versions.sql").lines().filter(|it| it.starts_with("insert"));
    for statement in statements {
        connection.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    connection.close().await.unwrap();
}

#[actix_web::test]
async fn a_database_from_before_versions_is_brought_forward_with_its_edits() {
    on_both_empty(async |database_url: String| {
        as_before_versions(&database_url).await;
        let app = TestApp::open(&database_url).await;
        let snapshot = app.directory.snapshot();
        assert_eq!(snapshot.seq(), 19, "bringing it forward is no change");
        let mut connection = AnyConnection::connect(&database_url).await.unwrap();
        // What the domain no longer reads stays in its row.
        let raw = "select count(*) from service_at_location where record like '%info@example.org; urp@example.org%'";
        let kept: i64 = sqlx::query_scalar(raw).fetch_one(&mut connection).await.unwrap();
        assert_eq!(kept, 1);
        let (location, version) = desk_named(&app, "Sportello corretto");
        assert_eq!(version, 19);
        // The people have lost their names, but still differ from the import.
        let erased = Actor::Account(Uuid::nil());
        let id = RecordId::Location(location.id.uuid());
        let history = app.directory.history_of(&id, Order::NewestFirst, None, 10).await.unwrap();
        let actors: Vec<_> = history.iter().map(|it| it.actor.clone()).collect();
        assert_eq!(actors, [erased.clone(), erased, Actor::Import("test".to_owned())]);
        assert_eq!(history[1].after.name(), "Sportello corretto");
        let (_, records) = records_of(&Store::open(&database_url).await.unwrap()).await;
        let mut pairs: Vec<&str> = Vec::new();
        for Versioned { record, .. } in &records {
            let Origin { source, external_id } = record.origin().unwrap();
            let sources: &[&str] = if record.id().kind() == "area" { &["areas"] } else { &["test", "other"] };
            assert!(sources.contains(&&**source), "{record:?}");
            assert_eq!(record.status(), Status::Active);
            pairs.extend(Some(&**external_id).filter(|_| record.id().kind() == "service_at_location"));
        }
        pairs.sort_unstable();
        let theirs = format!("theirs@{}", location.id);
        assert_eq!(pairs, ["cav@cav", "second@desk", "service@desk", &theirs]);
        // An invalid contact is left out; its service stays.
        let place = app.get(&format!("/api/v1/locations/{}", location.id)).await.json();
        let of =
            |name: &str| place["services"].as_array().unwrap().iter().find(|it| it["name"] == name).unwrap().clone();
        assert!(of("Servizio di prova")["email"].is_null() && of("Secondo servizio")["website"].is_null());
        assert_eq!(of("Secondo servizio")["email"], "mensa@example.org");
        // The database accepts writes like any other: an edit, and an import that leaves the edits alone.
        let edit = named(&location, "Ancora", Some(version));
        assert_eq!(app.directory.write(&ANNA, now(), edit).await.unwrap().len(), 1);
        let stale = named(&location, "Tardi", Some(version));
        assert!(matches!(app.directory.write(&BEPPE, now(), stale).await, Err(WriteError::Conflicts(_))));
        let again = app.import(&csv_of(&[&[("istat", "027042")]])).await.unwrap();
        assert_eq!(again.conflicts.len(), 2, "the place and the organization: {again:?}");
        // Opening it again changes nothing.
        let before = records_of(&Store::open(&database_url).await.unwrap()).await;
        assert_eq!(records_of(&Store::open(&database_url).await.unwrap()).await, before);
        let left: i64 = sqlx::query_scalar("select count(*) from upgrade").fetch_one(&mut connection).await.unwrap();
        assert_eq!(left, 0, "no step is left");
    })
    .await;
}

#[actix_web::test]
async fn an_import_after_the_migration_changes_nothing() {
    on_both_empty(async |database_url: String| {
        as_before_versions(&database_url).await;
        let app = TestApp::open(&database_url).await;
        // The files that the database was made of.
        for (source, csv) in [("test", TEST_CSV), ("other", OTHER_CSV)] {
            let again = app.import_as(csv, &import_of(source)).await.unwrap();
            assert_eq!((again.created, again.updated, again.archived), (0, 0, 0), "{source}: {again:?}");
        }
    })
    .await;
}

#[actix_web::test]
async fn two_sources_that_share_a_place_do_not_take_turns() {
    on_both(|app| async move {
        app.import(&csv_of(&[&[]])).await.unwrap();
        let place = app.directory.snapshot().entries().next().unwrap().location.id.to_string();
        let theirs = csv_of(&[&[("location_id", &*place), ("service_id", "theirs")]]);
        app.import_as(&theirs, &import_of("other")).await.unwrap();
        // Each source exports all, and imports its own export without a change.
        for source in ["test", "other"] {
            let exported = app.directory.export(source);
            let again = app.import_as(&exported, &import_of(source)).await.unwrap();
            assert_eq!((again.created, again.updated, again.conflicts.len()), (0, 0, 0), "{source}: {again:?}");
        }
    })
    .await;
}

#[actix_web::test]
async fn what_is_archived_is_found_by_no_search_and_comes_back() {
    on_both(|app| async move {
        app.import_areas(crate::fixtures::VENICE).await;
        app.import(&csv_of(&[&[("istat", "027042"), ("organization_name", "Cooperativa Aurora")]])).await.unwrap();
        let snapshot = app.directory.snapshot();
        let organization = snapshot.catalog().organizations().next().unwrap();
        let service = snapshot.catalog().services().next().unwrap().id;
        let areas = |app: &TestApp| {
            let snapshot = app.directory.snapshot();
            let position = Position::new(45.4821, 12.2316).unwrap();
            let mut ids: Vec<String> = snapshot.areas().containing(position).iter().map(ToString::to_string).collect();
            ids.sort();
            ids
        };
        let found = async || {
            let nearest = app.get("/api/v1/nearest?lat=45.4821&lon=12.2316").await.json();
            let named = app.get("/api/v1/search?q=cooperativa+aurora").await.json();
            (
                nearest["locations"].as_array().unwrap().len(),
                named["results"].as_array().unwrap().iter().filter(|it| it["label"] == "Cooperativa Aurora").count(),
                app.get(&format!("/api/v1/organizations/{}", organization.id)).await.status.as_u16(),
                app.get(&format!("/api/v1/services/{service}")).await.status.as_u16(),
                app.directory.export("test").lines().count(),
            )
        };
        let active = found().await;
        assert_eq!(active, (1, 1, 200, 200, 2));
        let archived = Organization { status: Status::Archived, ..(**organization).clone() };
        app.edit([Record::Organization(archived)]).await;
        assert_eq!(found().await, (0, 0, 404, 404, 1));
        app.edit([Record::Organization((**organization).clone())]).await;
        assert_eq!(found().await, active);

        let venice = snapshot.catalog().area(&AreaId::parse("027042").unwrap()).unwrap();
        assert_eq!(areas(&app), ["027042"]);
        app.edit([Record::Area(Area { status: Status::Archived, ..(**venice).clone() })]).await;
        assert_eq!(areas(&app), [""; 0]);
        for gone in ["/api/v1/areas/027042", "/it/near?need=health&area=027042", "/it/search?q=a&area=027042"] {
            assert!([400, 404].contains(&app.get(gone).await.status.as_u16()), "{gone}");
        }
        app.edit([Record::Area((**venice).clone())]).await;
        assert_eq!(areas(&app), ["027042"]);
    })
    .await;
}

#[actix_web::test]
async fn an_approximate_place_is_refused_where_it_really_is() {
    on_both(|app| async move {
        app.import_areas(crate::fixtures::VENICE).await;
        let row =
            [("location_id", "cav"), ("needs", "anti-violence"), ("visibility", "approximate"), ("istat", "027042")];
        let nowhere = [("locality", "Mestre"), ("lat", ""), ("lon", ""), ("precision", "")];
        app.import(&csv_of(&[&[&row[..], &nowhere[..]].concat()])).await.unwrap();
        let (location, version) = desk_named(&app, "Sportello di prova");
        let Place::Approximate { locality, municipality, .. } = location.place.clone() else { panic!("{location:?}") };
        let secret = Position::new(45.4811, 12.2307).unwrap();
        let place = Place::Approximate { centre: secret, locality, municipality };
        let record = Record::Location(Location { place, ..location });
        let refused = app.directory.write(&ANNA, now(), vec![Edit { record, made_from: Some(version) }]).await;
        let Err(WriteError::Refused(complaints)) = refused else { panic!("refused: {refused:?}") };
        assert_eq!(complaints.iter().map(|it| it.field.as_str()).collect::<Vec<_>>(), ["locality"]);
        assert!(!format!("{complaints:?}").contains("45.48"), "the complaint does not repeat the secret");
    })
    .await;
}

fn desk_named(app: &TestApp, name: &str) -> (Location, i64) {
    let snapshot = app.directory.snapshot();
    let location = snapshot.catalog().locations().find(|it| it.name.it() == name).unwrap();
    let version = snapshot.catalog().record(&RecordId::Location(location.id.uuid())).unwrap().version;
    ((**location).clone(), version)
}
