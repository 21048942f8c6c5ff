//! Checks the index against brute force, over random directories and questions.

mod advice;
mod areas;
mod desks;
mod hours;
mod oracle;
mod relaxing;
mod words;

use std::collections::HashSet;

use proptest::{collection::vec, prelude::*, sample::select};
use uuid::Uuid;

use crate::{
    domain::{Area, AreaId, AreaKind, Bounds, Cost, Id, Need, Position, Reach, Record, Status, Text},
    index::{
        Certainty, Moment, Nearest, Question, Snapshot, Within,
        tests::{
            desks::{Desk, LATS, LONS, catalog_of, changes_of, desk, question, service_of, today},
            oracle::brute_force,
        },
    },
};

fn asked(snapshot: &Snapshot, nearest: &Nearest) -> Vec<(Certainty, Uuid)> {
    snapshot.nearest(nearest).iter().map(|it| (it.certainty(), it.entry.location.id.uuid())).collect()
}

fn snapshot_of(desks: &[Desk]) -> Snapshot {
    Snapshot::new(0, catalog_of(desks.iter().flat_map(Desk::records)), today())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nearest_is_what_brute_force_finds(
        desks in vec(desk(), 0..90),
        edits in vec(desk(), 0..6),
        lat in select(&LATS[..]),
        lon in select(&LONS[..]),
        question in question(),
        within_m in select(&[0.0, 150.0, 5_000.0, 21_000_000.0][..]),
        limit in 1..15usize,
    ) {
        let nearest = Nearest { from: Position::new(lat, lon).unwrap(), question, within: Within::Metres(within_m), limit };
        let before = snapshot_of(&desks);
        prop_assert_eq!(asked(&before, &nearest), brute_force(&before, &nearest));

        let after = before.after(changes_of(edits.iter().flat_map(Desk::records).collect()));
        prop_assert_eq!(asked(&after, &nearest), brute_force(&after, &nearest), "with an overlay");

        let merged = after.on_base_of(&Snapshot::new(after.seq(), after.catalog().clone(), today()));
        prop_assert_eq!(merged.overlay_size(), 0);
        prop_assert_eq!(asked(&merged, &nearest), asked(&after, &nearest), "after the merge");
    }

    #[test]
    fn a_box_holds_what_brute_force_finds(
        desks in vec(desk(), 0..90),
        edits in vec(desk(), 0..6),
        west in select(&LONS[..]),
        east in select(&LONS[..]),
        lats in (select(&LATS[..]), select(&LATS[..])),
        question in question(),
        page in 1..7usize,
        zoom in 0..20u8,
    ) {
        let (south, north) = (lats.0.min(lats.1), lats.0.max(lats.1));
        let bounds = Bounds::parse(&format!("{west},{south},{east},{north}")).unwrap();
        let snapshot = snapshot_of(&desks).after(changes_of(edits.iter().flat_map(Desk::records).collect()));
        let everywhere =
            Nearest { from: Position::new(0.0, 0.0).unwrap(), question: question.clone(), within: Within::Metres(3e7), limit: 1000 };
        let mut expected: Vec<Uuid> = brute_force(&snapshot, &everywhere).into_iter().map(|(_, id)| id).collect();
        expected.retain(|id| {
            let location = snapshot.catalog().location(Id::from_uuid(*id)).unwrap();
            bounds.contains(location.place.position().unwrap())
        });
        expected.sort_unstable();

        let mut paged = Vec::new();
        loop {
            let after = paged.last().copied().map(Id::from_uuid);
            let found = snapshot.within(&bounds, &question, after, page);
            paged.extend(found.iter().map(|it| it.entry.location.id.uuid()));
            if found.len() < page {
                break;
            }
        }
        prop_assert_eq!(&paged, &expected);

        let clusters = snapshot.clusters(&bounds, zoom, &question);
        prop_assert_eq!(clusters.iter().map(|it| it.count).sum::<usize>(), expected.len());
        for cluster in &clusters {
            prop_assert_eq!(cluster.places.len(), if cluster.count <= 20 { cluster.count } else { 0 });
            prop_assert!(cluster.places.iter().all(|it| expected.contains(&it.location.id.uuid())));
        }
        prop_assert_eq!(snapshot.within_counted(&bounds, &question, None, 0).1.places, expected.len());
    }

    #[test]
    fn counts_are_of_what_is_known_near(
        desks in vec(desk(), 0..90),
        edits in vec(desk(), 0..6),
        among in question(),
        questions in vec(question(), 0..5),
        most in 1..100usize,
    ) {
        let snapshot = snapshot_of(&desks).after(changes_of(edits.iter().flat_map(Desk::records).collect()));
        let from = Position::new(45.48, 12.23).unwrap();
        let mut near: Vec<_> = snapshot.entries().filter(|it| among.best(it).is_some()).collect();
        near.retain(|entry| entry.location.place.position().is_some_and(|at| from.distance_m(at) <= 5_000.0));
        if near.len() <= most {
            let known = |question: &Question| {
                near.iter().filter(|entry| question.best(entry) == Some(Certainty::Known)).count()
            };
            let expected: Vec<usize> = questions.iter().map(known).collect();
            let among = Nearest { from, question: among, within: Within::Metres(5_000.0), limit: most };
            prop_assert_eq!(snapshot.counts_near(&among, |_| questions).known, expected);
        }
    }

    #[test]
    fn no_distance_tells_where_an_approximate_or_hidden_place_is(
        true_lat in 45.40..45.60f64,
        true_lon in 12.10..12.40f64,
        asks in vec((45.3..45.7f64, 12.0..12.5f64), 1..20),
        hidden in any::<bool>(),
    ) {
        // The record has the centre of the town, never the true position of the desk.
        let centre = Position::new(45.4935, 12.2430).unwrap();
        let desk = Desk { hidden, lat: centre.lat(), lon: centre.lon(), approximate: true, ..Desk::plain(1) };
        let snapshot = snapshot_of(&[desk]);
        for (lat, lon) in asks {
            let from = Position::new(lat, lon).unwrap();
            let nearest = Nearest { from, question: Question::default(), within: Within::Metres(3e7), limit: 10 };
            let found = snapshot.nearest(&nearest);
            prop_assert_eq!(found.len(), usize::from(!hidden));
            for it in found {
                // Always the distance to the town.
                prop_assert!((it.distance_m - from.distance_m(centre)).abs() < 1e-6);
            }
        }
        let all = format!("{:?}", snapshot.entries().collect::<Vec<_>>());
        prop_assert!(!all.contains(&true_lat.to_string()) && !all.contains(&true_lon.to_string()));
    }
}

#[test]
fn a_place_that_was_edited_is_found_once_by_all_its_needs() {
    let needs = ["meal", "info-desk", "permit-renewal", "stp-eni", "shower", "family-doctor"];
    for count in 2..=needs.len() {
        let mut desk = Desk::plain(1);
        desk.services[0].needs = needs[..count].to_vec();
        let snapshot = snapshot_of(&[desk.clone()]);
        desk.services[0].cost = Some(Cost::Free);
        let edited = snapshot.after(changes_of(desk.records()));
        let from = Position::new(desk.lat, desk.lon).unwrap();
        let needs = desk.services[0].needs.iter().map(|it| Need::parse(it).unwrap()).collect();
        let nearest = Nearest {
            from,
            question: Question { needs, ..Question::default() },
            within: Within::Metres(3e7),
            limit: 10,
        };
        assert_eq!(edited.nearest(&nearest).len(), 1, "with {count} needs");
    }
}

#[test]
fn a_hidden_place_is_reached_by_phone_and_found_nowhere() {
    let desk = Desk { hidden: true, ..Desk::plain(1) };
    let snapshot = snapshot_of(&[desk]);
    let from = Position::new(45.48, 12.23).unwrap();
    let nearest = Nearest { from, question: Question::default(), within: Within::Metres(3e7), limit: 10 };
    assert!(snapshot.nearest(&nearest).is_empty() && snapshot.nearest_relaxed(&nearest).is_empty());
    let everywhere = Bounds::parse("-180,-90,180,90").unwrap();
    assert!(snapshot.clusters(&everywhere, 0, &Question::default()).is_empty());
    assert_eq!(snapshot.within_counted(&everywhere, &Question::default(), None, 0).1.places, 0);
    assert_eq!(snapshot.remote(&Question::default(), &HashSet::new()).len(), 1);
}

#[test]
fn services_without_a_place_come_with_the_competent_first() {
    let square = vec![vec![[12.0, 45.0], [13.0, 45.0], [13.0, 46.0], [12.0, 46.0], [12.0, 45.0]]];
    let id = |text: &str| AreaId::parse(text).unwrap();
    let area = |code: &str, parent: Option<&str>, outline| {
        Record::Area(Area {
            id: id(code),
            origin: None,
            kind: AreaKind::Municipality,
            names: [("it".to_owned(), code.to_owned())].into(),
            parent: parent.map(id),
            members: Vec::new(),
            centre: None,
            patron_days: Vec::new(),
            outline,
            source: None,
            status: Status::Active,
        })
    };
    let hotline = |number: u128, name: &str, coverage: &str| {
        let mut service = service_of(Id::from_uuid(Uuid::from_u128(number)), &["info-desk"]);
        service.name = Text::italian(name);
        service.remote = Some(Reach { coverage: [id(coverage)].into(), ..Reach::default() }.into());
        Record::Service(service)
    };
    let catalog = catalog_of([
        area("027042", Some("05"), vec![square]),
        area("05", Some("IT"), Vec::new()),
        hotline(1, "A: elsewhere", "072006"),
        hotline(2, "B: here", "05"),
    ]);
    let snapshot = Snapshot::new(0, catalog, today());
    let names = |from: Option<Position>| -> Vec<String> {
        let here = from.map(|it| snapshot.areas().containing(it)).unwrap_or_default();
        let found = snapshot.remote(&Question::default(), &here);
        found.iter().map(|it| it.offer.service.name.it().to_owned()).collect()
    };
    assert_eq!(names(Some(Position::new(45.5, 12.5).unwrap())), ["B: here", "A: elsewhere"]);
    assert_eq!(names(None), ["A: elsewhere", "B: here"]);
}

#[test]
fn a_new_day_moves_the_timetables() {
    let snapshot = snapshot_of(&[Desk::plain(1)]);
    let tomorrow = today() + chrono::Days::new(1);
    let next = snapshot.on_base_of(&Snapshot::new(0, snapshot.catalog().clone(), tomorrow));
    assert_eq!((snapshot.today(), next.today()), (today(), tomorrow));
    let noon = tomorrow.and_hms_opt(12, 0, 0).unwrap().and_local_timezone(chrono_tz::Europe::Rome).unwrap();
    assert!(next.covers(Moment::new(noon + chrono::Days::new(41))));
    assert!(!snapshot.covers(Moment::new(noon + chrono::Days::new(41))));
}
