//! Importing: from what a file says to the records that change, all or nothing.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    directory::Directory,
    domain::{
        Area, AreaId, Id, Location, Organization, Origin, Place, Position, Record, RecordId, Service,
        ServiceAtLocation, Status, Text,
    },
    formats::csv::{Complaint, LocationRow, OrganizationRow, ServiceRow, Sheet, Whereabouts},
    index::{Areas, Catalog, Snapshot},
    store::{Expected, Progress, StoreError},
};

/// How an import is meant.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name space of the file's ids: the same id of two sources is two records.
    pub source: String,
    /// Whether what the source had before and has no more is archived.
    pub replace: bool,
    pub dry_run: bool,
    pub at: DateTime<Utc>,
}

/// What an import did, or with `dry_run` would do.
#[derive(Debug, Default)]
pub struct ImportSummary {
    pub created: usize,
    pub updated: usize,
    pub archived: usize,
    pub unchanged: usize,
    /// Records edited here since they were imported: left as they are.
    pub conflicts: Vec<Conflict>,
    /// What was taken, though it could not be checked.
    pub warnings: Vec<Complaint>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub record: RecordId,
    /// The id in the file and the name, for people.
    pub external_id: String,
    pub name: String,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{} wrong cells", .0.len())]
    Refused(Vec<Complaint>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How far outside of its municipality a position may be: boundaries are simplified.
const SLACK_M: f64 = 200.0;

impl Directory {
    /// Brings the directory to what `file` says.
    ///
    /// # Errors
    ///
    /// [`ImportError::Refused`] with every wrong row; then nothing was written.
    pub async fn import(
        self: &Arc<Self>,
        file: Sheet,
        import: &Import,
        progress: Progress<'_>,
    ) -> Result<ImportSummary, ImportError> {
        let actor = format!("import:{}", import.source);
        loop {
            self.catch_up().await?;
            let snapshot = self.snapshot();
            let edited: HashSet<RecordId> = self.store.changed_by_others(&actor).await?.into_iter().collect();
            let (catalog, report) = (snapshot.catalog(), ImportSummary::default());
            let mut plan = Plan { catalog, import, edited: &edited, records: Vec::new(), report };
            plan.take(file.clone(), &snapshot)?;
            let Plan { records, report, .. } = plan;
            if import.dry_run {
                return Ok(report);
            }
            match self.write_on(Expected::At(snapshot.seq()), &actor, import.at, records, progress).await {
                Ok(_) => return Ok(report),
                // Somebody wrote between the look and the write: look again, so that no edit is lost.
                Err(StoreError::Moved { .. }) => {}
                Err(err) => return Err(err.into()),
            }
        }
    }

    /// Brings the areas to what a file says; those it does not name stay.
    pub async fn import_areas(
        self: &Arc<Self>,
        areas: Vec<Area>,
        import: &Import,
    ) -> Result<ImportSummary, ImportError> {
        let snapshot = self.snapshot();
        let mut report = ImportSummary::default();
        let mut records = Vec::new();
        for area in areas {
            match snapshot.catalog().area(&area.id) {
                Some(before) if **before == area => report.unchanged += 1,
                before => {
                    *(if before.is_some() { &mut report.updated } else { &mut report.created }) += 1;
                    records.push(Record::Area(area));
                }
            }
        }
        if !import.dry_run {
            self.write(&format!("import:{}", import.source), import.at, records).await?;
        }
        Ok(report)
    }
}

/// What will be written.
struct Plan<'a> {
    catalog: &'a Catalog,
    import: &'a Import,
    edited: &'a HashSet<RecordId>,
    records: Vec<Record>,
    report: ImportSummary,
}

impl Plan<'_> {
    fn take(&mut self, file: Sheet, snapshot: &Snapshot) -> Result<(), ImportError> {
        let Sheet { organizations, locations, services, offers } = file;
        let places = self.places(&locations, snapshot.areas())?;
        for offer in &offers {
            for area in offer.reach.coverage.iter().filter(|it| self.catalog.area(it).is_none()) {
                let expected = "no area has this code; import it, or nobody will be told that this service is for them";
                self.warn(offer.line, "coverage", area.as_str(), expected);
            }
        }
        let mut kept = HashSet::new();
        let mut remote = HashMap::new();
        let mut at_locations = Vec::new();
        for offer in offers {
            let service = self.id::<Service>("service", &offer.service_id);
            match &offer.location_id {
                None => {
                    remote.insert(offer.service_id, offer.reach);
                }
                Some(location) => {
                    let location = self.id::<Location>("location", location);
                    let id = ServiceAtLocation::id_of(service, location);
                    at_locations.push(ServiceAtLocation {
                        id,
                        service,
                        location,
                        reach: offer.reach,
                        status: Status::Active,
                    });
                }
            }
        }
        for row in organizations {
            let organization = self.organization(row);
            self.put(Record::Organization(organization), &mut kept);
        }
        for (row, place) in locations.into_iter().zip(places) {
            let location = self.location(row, place);
            self.put(Record::Location(location), &mut kept);
        }
        for row in services {
            let reach = remote.remove(&row.id);
            let service = Service { remote: reach, ..self.service(row) };
            self.put(Record::Service(service), &mut kept);
        }
        for it in at_locations {
            self.put(Record::ServiceAtLocation(it), &mut kept);
        }
        if self.import.replace {
            self.archive_all_but(&kept);
        }
        Ok(())
    }

    /// Counts the record, and keeps it for writing where it differs from what is there and nobody edited that.
    fn put(&mut self, record: Record, kept: &mut HashSet<RecordId>) {
        let id = record.id();
        kept.insert(id.clone());
        match self.stored(&id) {
            None => self.report.created += 1,
            Some(before) if before == record => {
                self.report.unchanged += 1;
                return;
            }
            Some(_) if self.edited.contains(&id) => {
                let (external_id, name) = called(&record);
                self.report.conflicts.push(Conflict { record: id, external_id, name });
                return;
            }
            Some(_) => self.report.updated += 1,
        }
        self.records.push(record);
    }

    fn stored(&self, id: &RecordId) -> Option<Record> {
        Some(match id {
            RecordId::Area(id) => Record::Area((**self.catalog.area(id)?).clone()),
            RecordId::Organization(id) => {
                Record::Organization((**self.catalog.organization(Id::from_uuid(*id))?).clone())
            }
            RecordId::Location(id) => Record::Location((**self.catalog.location(Id::from_uuid(*id))?).clone()),
            RecordId::Service(id) => Record::Service((**self.catalog.service(Id::from_uuid(*id))?).clone()),
            RecordId::ServiceAtLocation(id) => {
                Record::ServiceAtLocation((**self.catalog.service_at_location(Id::from_uuid(*id))?).clone())
            }
        })
    }

    /// Archives what this source had and the file has no more, unless somebody edited it here.
    fn archive_all_but(&mut self, kept: &HashSet<RecordId>) {
        let ours = |origin: &Option<Origin>| origin.as_ref().is_some_and(|it| it.source == self.import.source);
        let locations = self.catalog.locations().filter(|it| it.status == Status::Active && ours(&it.origin));
        let services = self.catalog.services().filter(|it| it.status == Status::Active && ours(&it.origin));
        let mut gone: Vec<Record> = Vec::new();
        for service in services {
            gone.push(Record::Service(Service { status: Status::Archived, ..(**service).clone() }));
            for it in self.catalog.of_service(service.id).filter(|it| it.status == Status::Active) {
                gone.push(Record::ServiceAtLocation(ServiceAtLocation { status: Status::Archived, ..(**it).clone() }));
            }
        }
        gone.extend(locations.map(|it| Record::Location(Location { status: Status::Archived, ..(**it).clone() })));
        for record in gone {
            let id = record.id();
            if kept.contains(&id) {
                continue;
            }
            if self.edited.contains(&id) {
                let (external_id, name) = called(&record);
                self.report.conflicts.push(Conflict { record: id, external_id, name });
            } else {
                self.report.archived += 1;
                self.records.push(record);
            }
        }
    }

    fn warn(&mut self, line: u64, column: &str, value: &str, expected: &str) {
        let (column, value, expected) = (column.to_owned(), value.to_owned(), expected.to_owned());
        self.report.warnings.push(Complaint { line, column, value, expected });
    }

    /// The id of a record: a UUID in the file is the record's own, any other word is a name of this source.
    fn id<K>(&self, what: &str, external_id: &str) -> Id<K> {
        Uuid::parse_str(external_id).map_or_else(|_| Id::of_origin(what, &self.origin(external_id)), Id::from_uuid)
    }

    fn origin(&self, external_id: &str) -> Origin {
        Origin { source: self.import.source.clone(), external_id: external_id.to_owned() }
    }

    /// The origin of a record that is in the file as `external_id`, `before` being what it had.
    fn origin_of(&self, external_id: &str, before: Option<&Origin>) -> Option<Origin> {
        match Uuid::parse_str(external_id) {
            Ok(_) => before.cloned(),
            Err(_) => Some(self.origin(external_id)),
        }
    }

    fn organization(&self, row: OrganizationRow) -> Organization {
        let OrganizationRow { id: external_id, name, organization_type } = row;
        let id = self.id("organization", &external_id);
        let before = self.catalog.organization(id);
        let origin = self.origin_of(&external_id, before.and_then(|it| it.origin.as_ref()));
        // The format has no column for the organization above; what is there stays.
        let parent = before.and_then(|it| it.parent);
        Organization { id, origin, name, organization_type, parent }
    }

    fn location(&self, row: LocationRow, place: Place) -> Location {
        let LocationRow { line: _, id: external_id, name, location_type, whereabouts: _, wheelchair, hours, phones } =
            row;
        let id = self.id("location", &external_id);
        let before = self.catalog.location(id);
        let origin = self.origin_of(&external_id, before.and_then(|it| it.origin.as_ref()));
        let name = following(name, before.map(|it| &it.name));
        Location { id, origin, name, location_type, place, wheelchair, hours, phones, status: Status::Active }
    }

    fn service(&self, row: ServiceRow) -> Service {
        let ServiceRow {
            id: external_id,
            organization_id,
            name,
            description,
            needs,
            audience,
            access,
            cost,
            required_documents,
        } = row;
        let id = self.id("service", &external_id);
        let before = self.catalog.service(id);
        Service {
            id,
            origin: self.origin_of(&external_id, before.and_then(|it| it.origin.as_ref())),
            organization: self.id("organization", &organization_id),
            name: following(name, before.map(|it| &it.name)),
            description: following(description, before.map(|it| &it.description)),
            needs,
            audience,
            access,
            cost,
            required_documents,
            remote: None,
            status: Status::Active,
        }
    }

    /// Where each location is; every one that contradicts the areas is complained of.
    fn places(&mut self, rows: &[LocationRow], areas: &Areas) -> Result<Vec<Place>, ImportError> {
        let (mut places, mut complaints) = (Vec::new(), Vec::new());
        for row in rows {
            match self.place(row, areas) {
                Ok(place) => places.push(place),
                Err((column, value, expected)) => {
                    complaints.push(Complaint { line: row.line, column: column.to_owned(), value, expected });
                }
            }
        }
        if complaints.is_empty() { Ok(places) } else { Err(ImportError::Refused(complaints)) }
    }

    fn place(&mut self, row: &LocationRow, areas: &Areas) -> Result<Place, (&'static str, String, String)> {
        match row.whereabouts.clone() {
            Whereabouts::Hidden => Ok(Place::Hidden),
            Whereabouts::Approximate { locality, municipality } => {
                let centre = areas.centre(&municipality, locality.as_deref()).ok_or_else(|| {
                    let value = locality.clone().unwrap_or_else(|| municipality.to_string());
                    let expected = format!("a locality of the municipality {municipality} that was imported as an area, so that its centre is known");
                    ("locality", value, expected)
                })?;
                Ok(Place::Approximate { centre, locality, municipality: Some(municipality) })
            }
            Whereabouts::Public { position, precision, address, locality, municipality } => {
                if let Some(municipality) = &municipality {
                    self.check_inside(row.line, position, municipality, areas)?;
                }
                Ok(Place::Public { position, precision, address, locality, municipality })
            }
        }
    }

    fn check_inside(
        &mut self,
        line: u64,
        position: Position,
        municipality: &AreaId,
        areas: &Areas,
    ) -> Result<(), (&'static str, String, String)> {
        match areas.metres_outside(position, municipality) {
            Some(metres) if SLACK_M < metres => {
                let name = self.catalog.area(municipality).map_or("", |it| it.name("it"));
                let expected = format!(
                    "a position in {municipality} ({name}), and it is {metres:.0} m outside; are lat and lon exchanged?"
                );
                Err(("lat", format!("{}, {}", position.lat(), position.lon()), expected))
            }
            Some(_) => Ok(()),
            None => {
                self.warn(
                    line,
                    "istat",
                    municipality.as_str(),
                    "the boundary of this municipality is not known: its position was not checked",
                );
                Ok(())
            }
        }
    }
}

fn following(text: Text, before: Option<&Text>) -> Text {
    match before {
        Some(before) => text.following(before),
        None => text,
    }
}

/// The id in the file and the name of a record.
fn called(record: &Record) -> (String, String) {
    let external = |origin: &Option<Origin>| origin.as_ref().map(|it| it.external_id.clone()).unwrap_or_default();
    match record {
        Record::Area(it) => (it.id.to_string(), it.name("it").to_owned()),
        Record::Organization(it) => (external(&it.origin), it.name.clone()),
        Record::Location(it) => (external(&it.origin), it.name.it().to_owned()),
        Record::Service(it) => (external(&it.origin), it.name.it().to_owned()),
        Record::ServiceAtLocation(_) => (String::new(), "a service at a location".to_owned()),
    }
}
