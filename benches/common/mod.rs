//! A made-up directory for the benchmarks: its records, or the whole service on a database.

use bussola::{
    config::SiteArgs,
    directory::{Directory, Import},
    domain::{
        Id, Language, Location, Need, Organization, Origin, Place, Position, Record, Service, ServiceAtLocation,
        Status, Versioned,
    },
    formats::{
        csv::{self, COLUMNS, Row, Sheet},
        fields::Whereabouts,
    },
    index::{Catalog, Question, Snapshot},
    limit::Limit,
    reports::Reports,
    server::AppState,
    site::{Brand, Site},
    store::Store,
    synth::{self, SynthRow},
};
use chrono::{DateTime, TimeZone, Utc};

pub const SEED: u64 = 1;

/// The clock of the benchmarks: a Tuesday, ten in the morning in Rome.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).single().expect("an instant")
}

/// How many rows to read at a time, so that a million locations are not in memory as text.
const ROWS: usize = 20_000;

/// These rows in the import format.
pub fn csv_of(rows: impl Iterator<Item = SynthRow>) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).expect("writing to memory does not fail");
    for row in rows {
        writer.write_record(row.cells()).expect("writing to memory does not fail");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// The whole service, with that many made-up locations in the new database `url`.
pub async fn service(url: &str, locations: usize) -> anyhow::Result<AppState> {
    let store = Store::open(url).await?;
    let reports = Reports::new(store.clone());
    let directory = Directory::load(store, now).await?;
    let file = csv::read(&csv_of(synth::rows(locations, SEED))).expect("made-up rows are valid");
    let how = Import { source: "synth".to_owned(), replace: false, dry_run: false, at: now() };
    directory.import(file, &how, &|_, _| {}).await?;
    let site = Site::new(directory.clone(), now, Brand::new(SiteArgs::default(), "https://bussola.example")?).into();
    Ok(AppState { directory, reports, now, site, limit: Limit::new(None) })
}

/// The records of that many made-up locations.
pub fn catalog(locations: usize) -> Catalog {
    let mut catalog = Catalog::default();
    let mut rows = synth::rows(locations, SEED).peekable();
    while rows.peek().is_some() {
        let file = csv::read(&csv_of(rows.by_ref().take(ROWS))).expect("made-up rows are valid");
        for record in records(file) {
            catalog.put(Versioned { version: 1, record });
        }
    }
    catalog
}

/// The records that an import makes of a file whose places are all public and in no municipality.
fn records(file: Sheet) -> Vec<Record> {
    let Sheet { organizations, locations, services, offers } = file;
    let mut records = Vec::new();
    for Row { fields: it, .. } in organizations {
        let (id, origin) = named("organization", &it.id);
        let organization_type = it.organization_type;
        records.push(Record::Organization(Organization {
            id,
            origin,
            name: it.name,
            organization_type,
            parent: None,
            status: Status::Active,
        }));
    }
    for Row { fields: it, .. } in locations {
        let (id, origin) = named("location", &it.id);
        let Whereabouts::Public { position, precision, address, locality, municipality } = it.whereabouts else {
            continue;
        };
        records.push(Record::Location(Location {
            id,
            origin,
            name: it.name,
            location_type: it.location_type,
            place: Place::Public { position, precision, address, locality, municipality },
            wheelchair: it.wheelchair,
            hours: it.hours,
            phones: it.phones,
            status: Status::Active,
        }));
    }
    let mut remote = std::collections::HashMap::new();
    for Row { fields: it, .. } in offers {
        let Some(location) = it.location_id else {
            remote.insert(it.service_id, it.reach);
            continue;
        };
        let (service, location) = (named("service", &it.service_id).0, named("location", &location).0);
        let id = ServiceAtLocation::id_of(service, location);
        let status = Status::Active;
        records.push(Record::ServiceAtLocation(ServiceAtLocation {
            id,
            origin: None,
            service,
            location,
            reach: it.reach,
            status,
        }));
    }
    for Row { fields: it, .. } in services {
        let (id, origin) = named("service", &it.id);
        records.push(Record::Service(Service {
            id,
            origin,
            organization: named("organization", &it.organization_id).0,
            remote: remote.remove(&it.id).map(Box::new),
            name: it.name,
            description: it.description,
            needs: it.needs,
            audience: it.audience,
            access: it.access,
            cost: it.cost,
            required_documents: it.required_documents,
            status: Status::Active,
        }));
    }
    records
}

fn named<K>(what: &str, external_id: &str) -> (Id<K>, Option<Origin>) {
    let origin = Origin::new("synth", external_id);
    (Id::of_origin(what, &origin), Some(origin))
}

/// A need in a language, and how many services offer it.
#[derive(Clone, Debug)]
pub struct Pair {
    pub need: Need,
    pub language: Language,
    pub services: usize,
}

/// The pair of a need and a language whose number of services is closest to `services`.
pub fn pair(snapshot: &Snapshot, services: usize) -> Pair {
    let mut pairs = std::collections::BTreeMap::<_, usize>::new();
    for offer in snapshot.offers() {
        for spoken in offer.reach().languages.offers() {
            for need in &offer.service.needs {
                *pairs.entry((need.slug(), *need, spoken.language.clone())).or_default() += 1;
            }
        }
    }
    let nearest = pairs.into_iter().min_by_key(|(_, count)| count.abs_diff(services));
    let ((_, need, language), services) = nearest.expect("a directory has pairs");
    Pair { need, language, services }
}

impl Pair {
    pub fn question(&self) -> Question {
        let needs = std::iter::once(self.need).collect();
        Question { needs, languages: vec![self.language.clone()].into(), ..Question::default() }
    }
}

/// Positions to ask from: near places all over the directory, rounded as a phone rounds.
pub fn positions(snapshot: &Snapshot, count: usize) -> Vec<Position> {
    let mut places: Vec<_> = snapshot.entries().map(|it| (it.location.id, it.location.place.position())).collect();
    places.sort_unstable_by_key(|(id, _)| *id);
    let rounded = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
    let step = (places.len() / count).max(1);
    let found = places.into_iter().step_by(step).take(count).filter_map(|(_, position)| position);
    found.filter_map(|it| Position::new(rounded(it.lat()), rounded(it.lon())).ok()).collect()
}
