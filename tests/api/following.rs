//! One directory, several processes: each sees every change, in the order of the commits.

use bussola::{
    domain::{Id, Organization, OrganizationType, Record, Status},
    store::{Expected, Store},
};
use uuid::Uuid;

use crate::harness::{ANNA, csv_of, now, on_both, records_of};

fn organization(number: u128, name: &str) -> Record {
    Record::Organization(Organization {
        id: Id::from_uuid(Uuid::from_u128(number)),
        origin: None,
        name: name.to_owned(),
        organization_type: OrganizationType::Other,
        parent: None,
        status: Status::Active,
    })
}

#[actix_web::test]
async fn an_edit_of_another_process_is_seen_without_asking() {
    on_both(|app| async move {
        let other = app.replica().await;
        let following = tokio::spawn(other.clone().follow());
        app.import(&csv_of(&[&[]])).await.unwrap();
        let seq = app.directory.snapshot().seq();
        app.eventually(|| other.snapshot().seq() == seq).await;
        assert_eq!(other.snapshot().entries().count(), 1);
        following.abort();
    })
    .await;
}

#[actix_web::test]
async fn concurrent_writers_number_their_changes_in_the_order_of_commit() {
    const WRITERS: u128 = 4;
    const WRITES: u128 = 25;
    on_both(|app| async move {
        let store = Store::open(&app.database_url).await.unwrap();
        let writing: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let store = store.clone();
                tokio::spawn(async move {
                    for it in 0..WRITES {
                        let records = vec![organization(writer * WRITES + it, "Ufficio")];
                        store.write(&ANNA, now(), records, Expected::Any, &|_, _| {}).await.unwrap();
                    }
                })
            })
            .collect();
        // Follow while they write: a number that is committed late would be skipped.
        let total = i64::try_from(WRITERS * WRITES).unwrap();
        let mut seen = Vec::new();
        while seen.len() < usize::try_from(total).unwrap() {
            let changes = store.changes_since(seen.last().copied().unwrap_or(0), 10).await.unwrap();
            seen.extend(changes.iter().map(|it| it.seq));
        }
        for it in writing {
            it.await.unwrap();
        }
        assert_eq!(seen, (1..=total).collect::<Vec<_>>());
        assert_eq!(store.last_seq().await.unwrap(), total);
    })
    .await;
}

#[actix_web::test]
async fn a_write_and_its_history_are_one_and_what_is_already_so_is_no_change() {
    on_both(|app| async move {
        let store = Store::open(&app.database_url).await.unwrap();
        let write = async |name: &str| {
            store.write(&ANNA, now(), vec![organization(1, name)], Expected::Any, &|_, _| {}).await.unwrap()
        };
        assert_eq!(write("Ufficio").await.len(), 1);
        assert_eq!(write("Ufficio").await.len(), 0);
        let renamed = write("Ufficio nuovo").await;
        assert_eq!((renamed[0].seq, &renamed[0].before), (2, &Some(organization(1, "Ufficio"))));
        assert_eq!(store.changes_since(0, 100).await.unwrap(), {
            let first = store.changes_since(0, 1).await.unwrap();
            [first, renamed].concat()
        });

        // A record refers to a missing one: neither it nor the good one before it is written.
        let orphan = bussola::domain::Record::Organization(Organization {
            id: Id::from_uuid(Uuid::from_u128(9)),
            parent: Some(Id::from_uuid(Uuid::from_u128(404))),
            origin: None,
            name: "Orfano".into(),
            organization_type: OrganizationType::Other,
            status: Status::Active,
        });
        assert!(
            store.write(&ANNA, now(), vec![organization(2, "Buono"), orphan], Expected::Any, &|_, _| {}).await.is_err()
        );
        assert_eq!(store.last_seq().await.unwrap(), 2);
        assert_eq!(records_of(&store).await.1.len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn many_changes_at_once_and_many_edits_reach_the_snapshot() {
    on_both(|app| async move {
        let other = app.replica().await;
        let many: Vec<Record> = (1..=6000).map(|it| organization(it, "Ufficio")).collect();
        app.edit(many).await;
        other.catch_up().await.unwrap();
        assert_eq!(other.snapshot().catalog().organizations().count(), 6000);

        // More edited places than the overlay holds: a new base is made in the background.
        let ids: Vec<String> = (0..700).map(|it| it.to_string()).collect();
        for part in ids.chunks(350) {
            let rows: Vec<[(&str, &str); 2]> =
                part.iter().map(|it| [("location_id", &**it), ("service_id", &**it)]).collect();
            let rows: Vec<&[(&str, &str)]> = rows.iter().map(<[_; 2]>::as_slice).collect();
            app.import(&csv_of(&rows)).await.unwrap();
        }
        assert_eq!(app.directory.snapshot().entries().count(), 700);
        app.eventually(|| app.directory.snapshot().overlay_size() == 0).await;
        assert_eq!(app.directory.snapshot().entries().count(), 700);
    })
    .await;
}
