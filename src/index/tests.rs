//! The index against brute force, over random directories and questions.

use chrono::DateTime;
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

use crate::{
    domain::{
        Area, AreaKind, Bounds, Change, Id, Language, Languages, Location, LocationType, Need, Organization, Place,
        Position, Precision, Reach, Record, Service, ServiceAtLocation, Status, Text, chord_2, chord_2_of_metres,
    },
    index::{Catalog, Certainty, Nearest, Question, Snapshot},
};

const NEEDS: [&str; 4] = ["permit-renewal", "meal", "info-desk", "stp-eni"];
const LANGUAGES: [&str; 4] = ["ar", "bn", "pt-BR", "pt"];

/// Few coordinates, so that there are ties; some across the antimeridian and at the poles.
const LATS: [f64; 6] = [45.48, 45.480_001, 45.5, -16.8, 89.999, -90.0];
const LONS: [f64; 7] = [12.23, 12.230_001, 12.3, 179.999, -179.999, 180.0, -180.0];

type Offered = (Vec<&'static str>, Option<Vec<&'static str>>, bool);

/// A location with its services: what each serves and speaks, and whether it is active.
#[derive(Clone, Debug)]
struct Desk {
    number: u8,
    lat: f64,
    lon: f64,
    hidden: bool,
    services: Vec<Offered>,
}

fn desk() -> impl Strategy<Value = Desk> {
    let service =
        (vec(select(&NEEDS[..]), 1..3), option::of(vec(select(&LANGUAGES[..]), 0..3)), prop::bool::weighted(0.9));
    let coordinate = (select(&LATS[..]), select(&LONS[..]));
    (0..40u8, coordinate, prop::bool::weighted(0.1), vec(service, 1..3))
        .prop_map(|(number, (lat, lon), hidden, services)| Desk { number, lat, lon, hidden, services })
}

fn question() -> impl Strategy<Value = Question> {
    (vec(select(&NEEDS[..]), 0..3), vec(select(&LANGUAGES[..]), 0..3)).prop_map(|(needs, languages)| Question {
        needs: needs.into_iter().filter_map(Need::parse).collect(),
        languages: languages.into_iter().map(|it| Language::parse(it).unwrap()).collect(),
    })
}

impl Desk {
    fn records(&self) -> Vec<Record> {
        let location = Id::from_uuid(Uuid::from_u128(self.number.into()));
        let place = if self.hidden {
            Place::Hidden
        } else {
            let position = Position::new(self.lat, self.lon).unwrap();
            Place::Public { position, precision: Precision::Exact, address: None, locality: None, municipality: None }
        };
        let mut records = vec![Record::Location(Location {
            id: location,
            origin: None,
            name: Text::italian(format!("Desk {}", self.number)),
            location_type: LocationType::HelpDesk,
            place,
            wheelchair: None,
            hours: None,
            phones: Vec::new(),
            status: Status::Active,
        })];
        for (slot, (needs, languages, active)) in self.services.iter().enumerate() {
            let service = Id::from_uuid(Uuid::from_u128(1000 + u128::from(self.number) * 10 + slot as u128));
            records.push(Record::Service(service_of(service, needs)));
            let stated = languages.as_ref().map(|it| it.iter().map(|it| it.parse().unwrap()).collect());
            records.push(Record::ServiceAtLocation(ServiceAtLocation {
                id: ServiceAtLocation::id_of(service, location),
                service,
                location,
                reach: Reach { languages: Languages { stated, without_italian: false }, ..Reach::default() },
                status: if *active { Status::Active } else { Status::Archived },
            }));
        }
        records
    }
}

fn service_of(id: Id<Service>, needs: &[&str]) -> Service {
    Service {
        id,
        origin: None,
        organization: Id::<Organization>::from_uuid(Uuid::nil()),
        name: Text::italian("Service"),
        description: Text::default(),
        needs: needs.iter().filter_map(|it| Need::parse(it)).collect(),
        audience: crate::domain::Audience::default(),
        access: Vec::new(),
        cost: None,
        required_documents: Vec::new(),
        remote: None,
        status: Status::Active,
    }
}

fn catalog_of(records: impl IntoIterator<Item = Record>) -> Catalog {
    let mut catalog = Catalog::default();
    records.into_iter().for_each(|it| catalog.put(it));
    catalog
}

fn changes_of(records: Vec<Record>) -> Vec<Change> {
    let change = |(seq, after)| Change { seq, at: DateTime::UNIX_EPOCH, actor: "test".into(), before: None, after };
    (1..).zip(records).map(change).collect()
}

/// What every place would answer, judged one by one and sorted whole.
fn brute_force(snapshot: &Snapshot, nearest: &Nearest) -> Vec<(Certainty, Uuid)> {
    let mut all: Vec<(Certainty, f64, Uuid)> = Vec::new();
    for location in snapshot.catalog().locations() {
        let Some(position) = location.place.position() else { continue };
        // By the chord, which tells apart what metres near the antipode no longer do.
        let distance = chord_2(nearest.from.on_unit_sphere(), position.on_unit_sphere());
        let offers = snapshot.catalog().at_location(location.id).filter(|it| it.status == Status::Active);
        let certainty = offers
            .filter_map(|it| {
                let service = snapshot.catalog().service(it.service).unwrap();
                let asked = &nearest.question;
                let needed = asked.needs.is_empty() || service.needs.iter().any(|it| asked.needs.contains(*it));
                let spoken = asked.languages.iter().map(|language| it.reach.languages.speak(language));
                let language = match (
                    asked.languages.is_empty(),
                    spoken.max_by_key(|it| [Some(false), None, Some(true)].iter().position(|x| x == it)),
                ) {
                    (true, _) | (_, Some(Some(true))) => Some(Certainty::Known),
                    (_, Some(None)) => Some(Certainty::Unknown),
                    _ => None,
                };
                language.filter(|_| needed)
            })
            .min();
        if let Some(certainty) = certainty.filter(|_| distance <= chord_2_of_metres(nearest.within_m)) {
            all.push((certainty, distance, location.id.uuid()));
        }
    }
    all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    all.into_iter().map(|(certainty, _, id)| (certainty, id)).take(nearest.limit).collect()
}

fn asked(snapshot: &Snapshot, nearest: &Nearest) -> Vec<(Certainty, Uuid)> {
    snapshot.nearest(nearest).iter().map(|it| (it.certainty(), it.entry.location.id.uuid())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nearest_is_what_brute_force_finds(
        desks in vec(desk(), 0..60),
        edits in vec(desk(), 0..6),
        lat in select(&LATS[..]),
        lon in select(&LONS[..]),
        question in question(),
        within_m in select(&[0.0, 150.0, 5_000.0, 21_000_000.0][..]),
        limit in 1..15usize,
    ) {
        let nearest = Nearest { from: Position::new(lat, lon).unwrap(), question, within_m, limit };
        let before = Snapshot::new(0, catalog_of(desks.iter().flat_map(Desk::records)));
        prop_assert_eq!(asked(&before, &nearest), brute_force(&before, &nearest));

        let after = before.after(changes_of(edits.iter().flat_map(Desk::records).collect()));
        prop_assert_eq!(asked(&after, &nearest), brute_force(&after, &nearest), "with an overlay");

        let merged = after.on_base_of(&Snapshot::new(after.seq(), after.catalog().clone()));
        prop_assert_eq!(merged.overlay_size(), 0);
        prop_assert_eq!(asked(&merged, &nearest), asked(&after, &nearest), "after the merge");
    }

    #[test]
    fn a_box_holds_what_brute_force_finds(
        desks in vec(desk(), 0..60),
        edits in vec(desk(), 0..6),
        west in select(&LONS[..]),
        east in select(&LONS[..]),
        lats in (select(&LATS[..]), select(&LATS[..])),
        question in question(),
        page in 1..7usize,
    ) {
        let (south, north) = (lats.0.min(lats.1), lats.0.max(lats.1));
        let bounds = Bounds::parse(&format!("{west},{south},{east},{north}")).unwrap();
        let snapshot = Snapshot::new(0, catalog_of(desks.iter().flat_map(Desk::records)))
            .after(changes_of(edits.iter().flat_map(Desk::records).collect()));
        let everywhere =
            Nearest { from: Position::new(0.0, 0.0).unwrap(), question: question.clone(), within_m: 3e7, limit: 1000 };
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
        prop_assert_eq!(paged, expected);
    }
}

#[test]
fn a_hidden_place_is_reached_by_phone_and_found_nowhere() {
    let desk = Desk { number: 1, lat: 45.48, lon: 12.23, hidden: true, services: vec![(vec!["meal"], None, true)] };
    let snapshot = Snapshot::new(0, catalog_of(desk.records()));
    let from = Position::new(45.48, 12.23).unwrap();
    let nearest = Nearest { from, question: Question::default(), within_m: 3e7, limit: 10 };
    assert!(snapshot.nearest(&nearest).is_empty());
    assert_eq!(snapshot.remote(&Question::default(), Some(from)).len(), 1);
}

#[test]
fn services_without_a_place_come_with_the_competent_first() {
    let square = vec![vec![[12.0, 45.0], [13.0, 45.0], [13.0, 46.0], [12.0, 46.0], [12.0, 45.0]]];
    let area = |id: &str, parent: Option<&str>, outline| {
        Record::Area(Area {
            id: id.parse_id(),
            kind: AreaKind::Municipality,
            names: [("it".to_owned(), id.to_owned())].into(),
            parent: parent.map(ParseId::parse_id),
            members: Vec::new(),
            centre: None,
            patron_days: Vec::new(),
            outline,
            source: None,
        })
    };
    let hotline = |number: u128, name: &str, coverage: &str| {
        let mut service = service_of(Id::from_uuid(Uuid::from_u128(number)), &["info-desk"]);
        service.name = Text::italian(name);
        service.remote = Some(Reach { coverage: vec![coverage.parse_id()], ..Reach::default() });
        Record::Service(service)
    };
    let snapshot = Snapshot::new(
        0,
        catalog_of([
            area("027042", Some("05"), vec![square]),
            area("05", Some("IT"), Vec::new()),
            hotline(1, "A: elsewhere", "072006"),
            hotline(2, "B: here", "05"),
        ]),
    );
    let names = |from| -> Vec<String> {
        let found = snapshot.remote(&Question::default(), from);
        found.iter().map(|it| it.offer.service.name.it().to_owned()).collect()
    };
    assert_eq!(names(Some(Position::new(45.5, 12.5).unwrap())), ["B: here", "A: elsewhere"]);
    assert_eq!(names(None), ["A: elsewhere", "B: here"]);
}

trait ParseId {
    fn parse_id(self) -> crate::domain::AreaId;
}

impl ParseId for &str {
    fn parse_id(self) -> crate::domain::AreaId {
        crate::domain::AreaId::parse(self).unwrap()
    }
}
