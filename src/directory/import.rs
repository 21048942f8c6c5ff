//! Imports a file: finds the records that it changes and writes them, all or nothing.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    directory::{Directory, check::Checks},
    domain::{
        Actor, Area, Id, Location, Organization, Origin, Place, Record, RecordId, Service, ServiceAtLocation, Status,
        Text,
    },
    formats::{
        csv::{Row, Sheet},
        fields::{Complaint, LocationFields, OrganizationFields, ServiceFields, Where},
    },
    index::{Catalog, Snapshot},
    store::{Expected, Progress, StoreError},
};

/// The options of an import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The namespace of the file's ids. The same id in two sources means two records.
    pub source: String,
    /// Whether to archive what the source had before and no longer has.
    pub replace: bool,
    pub dry_run: bool,
    pub at: DateTime<Utc>,
}

/// What an import did, or would do with `dry_run`.
#[derive(Debug, Default)]
pub struct ImportSummary {
    pub created: usize,
    pub updated: usize,
    pub archived: usize,
    pub unchanged: usize,
    /// Records edited here since they were imported. They stay as they are.
    pub conflicts: Vec<ImportConflict>,
    /// What was accepted but could not be checked.
    pub warnings: Vec<Complaint>,
}

/// A record edited here after its source last wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportConflict {
    pub record: RecordId,
    /// The id in the file. It and the name are for people to read.
    pub external_id: String,
    pub name: String,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the import was refused: {} wrong cells", .0.len())]
    Refused(Vec<Complaint>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Directory {
    /// Updates the directory to match `sheet`.
    ///
    /// # Errors
    ///
    /// Returns [`ImportError::Refused`] with every wrong row, and writes nothing.
    pub async fn import(
        self: &Arc<Self>,
        sheet: Sheet,
        import: &Import,
        progress: Progress<'_>,
    ) -> Result<ImportSummary, ImportError> {
        let actor = import.actor();
        loop {
            self.catch_up().await?;
            let snapshot = self.snapshot();
            let edited: HashSet<RecordId> = self.store.changed_by_others(&actor).await?.into_iter().collect();
            let (catalog, summary) = (snapshot.catalog(), ImportSummary::default());
            let mut plan = Plan { catalog, import, edited: &edited, records: Vec::new(), summary };
            plan.take(sheet.clone(), &snapshot)?;
            let Plan { records, summary, .. } = plan;
            if import.dry_run {
                return Ok(summary);
            }
            match self.write_on(Expected::At(snapshot.seq()), &actor, import.at, records, progress).await {
                Ok(_) => return Ok(summary),
                // Another write came in between: compare again, so that no edit is lost.
                Err(StoreError::Moved { .. }) => {}
                Err(err) => return Err(err.into()),
            }
        }
    }

    /// Adds or updates `areas`. Other areas stay. If two sources have the same area, the last import wins.
    pub async fn import_areas(
        self: &Arc<Self>,
        areas: Vec<Area>,
        import: &Import,
    ) -> Result<ImportSummary, ImportError> {
        loop {
            self.catch_up().await?;
            let snapshot = self.snapshot();
            let (records, summary) = changed_areas(&areas, snapshot.catalog(), import);
            if import.dry_run {
                return Ok(summary);
            }
            match self.write_on(Expected::At(snapshot.seq()), &import.actor(), import.at, records, &|_, _| {}).await {
                Ok(_) => return Ok(summary),
                // Another write came in between: compare again.
                Err(StoreError::Moved { .. }) => {}
                Err(err) => return Err(err.into()),
            }
        }
    }
}

fn changed_areas(areas: &[Area], catalog: &Catalog, import: &Import) -> (Vec<Record>, ImportSummary) {
    let (mut records, mut summary) = (Vec::new(), ImportSummary::default());
    for area in areas {
        let before = catalog.area(&area.id);
        // The first source stays the origin of an area, so that two sources do not take turns.
        let first = before.and_then(|before| before.origin.clone());
        let area = Area { origin: first.or_else(|| Some(import.origin(area.id.as_str()))), ..area.clone() };
        match before {
            Some(before) if **before == area => summary.unchanged += 1,
            before => {
                *(if before.is_some() { &mut summary.updated } else { &mut summary.created }) += 1;
                records.push(Record::Area(area));
            }
        }
    }
    (records, summary)
}

impl Import {
    fn actor(&self) -> Actor {
        Actor::Import(self.source.clone())
    }

    fn origin(&self, external_id: &str) -> Origin {
        Origin::new(&self.source, external_id)
    }
}

/// What will be written.
struct Plan<'a> {
    catalog: &'a Catalog,
    import: &'a Import,
    edited: &'a HashSet<RecordId>,
    records: Vec<Record>,
    summary: ImportSummary,
}

impl Plan<'_> {
    fn take(&mut self, sheet: Sheet, snapshot: &Snapshot) -> Result<(), ImportError> {
        let Sheet { organizations, locations, services, offers } = sheet;
        let mut checks = Checks::new(snapshot);
        let places = places(&locations, &mut checks)?;
        for Row { line, fields: offer } in &offers {
            checks.coverage(&Where::Line(*line), &offer.reach);
        }
        self.summary.warnings = checks.warnings;
        let mut kept = HashSet::new();
        let mut remote = HashMap::new();
        let mut at_locations = Vec::new();
        for Row { fields: offer, .. } in offers {
            match offer.location_id {
                None => {
                    remote.insert(offer.service_id, offer.reach);
                }
                Some(location_id) => {
                    let service = self.id::<Service>("service", &offer.service_id);
                    let location = self.id::<Location>("location", &location_id);
                    let id = ServiceAtLocation::id_of(service, location);
                    // The first source stays the origin of a pair, so that two sources do not take turns.
                    let first = self.catalog.service_at_location(id).and_then(|before| before.origin.clone());
                    let named = || {
                        let of = |external_id: &str| self.import.origin(external_id);
                        Origin::of_pair(&of(&offer.service_id), &of(&location_id))
                    };
                    let origin = Some(first.unwrap_or_else(named));
                    let (reach, status) = (offer.reach, Status::Active);
                    at_locations.push(ServiceAtLocation { id, origin, service, location, reach, status });
                }
            }
        }
        for Row { fields, .. } in organizations {
            let organization = self.organization(fields);
            self.put(Record::Organization(organization), &mut kept);
        }
        for (Row { fields, .. }, place) in locations.into_iter().zip(places) {
            let location = self.location(fields, place);
            self.put(Record::Location(location), &mut kept);
        }
        for Row { fields, .. } in services {
            let reach = remote.remove(&fields.id);
            let service = Service { remote: reach.map(Box::new), ..self.service(fields) };
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

    /// Counts the record, and adds it to the records to write if it differs from a stored one that was not edited here.
    fn put(&mut self, record: Record, kept: &mut HashSet<RecordId>) {
        let id = record.id();
        kept.insert(id.clone());
        match self.catalog.record(&id) {
            None => self.summary.created += 1,
            Some(before) if before.record == record => {
                self.summary.unchanged += 1;
                return;
            }
            Some(_) if self.edited.contains(&id) => {
                self.summary.conflicts.push(ImportConflict::of(&record));
                return;
            }
            Some(_) => self.summary.updated += 1,
        }
        self.records.push(record);
    }

    /// Archives what this source had and the file no longer has, unless it was edited here.
    fn archive_all_but(&mut self, kept: &HashSet<RecordId>) {
        let ours = |origin: &Option<Origin>| origin.as_ref().is_some_and(|it| *it.source == *self.import.source);
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
                self.summary.conflicts.push(ImportConflict::of(&record));
            } else {
                self.summary.archived += 1;
                self.records.push(record);
            }
        }
    }

    /// The id of a record. A UUID in the file is the record's own id, any other word is an id of this source.
    fn id<K>(&self, what: &str, external_id: &str) -> Id<K> {
        Uuid::parse_str(external_id)
            .map_or_else(|_| Id::of_origin(what, &self.import.origin(external_id)), Id::from_uuid)
    }

    /// The origin of the record that is `external_id` in the file and had the origin `before`.
    fn origin_of(&self, external_id: &str, before: Option<&Origin>) -> Option<Origin> {
        match Uuid::parse_str(external_id) {
            Ok(_) => before.cloned(),
            Err(_) => Some(self.import.origin(external_id)),
        }
    }

    fn organization(&self, fields: OrganizationFields) -> Organization {
        let OrganizationFields { id: external_id, name, organization_type } = fields;
        let id = self.id("organization", &external_id);
        let before = self.catalog.organization(id);
        let origin = self.origin_of(&external_id, before.and_then(|it| it.origin.as_ref()));
        // The format has no column for the parent, so the stored one stays.
        let parent = before.and_then(|it| it.parent);
        Organization { id, origin, name, organization_type, parent, status: Status::Active }
    }

    fn location(&self, fields: LocationFields, place: Place) -> Location {
        let LocationFields { id: external_id, name, location_type, whereabouts: _, wheelchair, hours, phones } = fields;
        let id = self.id("location", &external_id);
        let before = self.catalog.location(id);
        let origin = self.origin_of(&external_id, before.and_then(|it| it.origin.as_ref()));
        let name = following(name, before.map(|it| &it.name));
        Location { id, origin, name, location_type, place, wheelchair, hours, phones, status: Status::Active }
    }

    fn service(&self, fields: ServiceFields) -> Service {
        let ServiceFields {
            id: external_id,
            organization_id,
            name,
            description,
            needs,
            audience,
            access,
            cost,
            required_documents,
        } = fields;
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
}

/// The place of each location, or every contradiction with the areas.
fn places(rows: &[Row<LocationFields>], checks: &mut Checks<'_>) -> Result<Vec<Place>, ImportError> {
    let (mut places, mut complaints) = (Vec::new(), Vec::new());
    for Row { line, fields } in rows {
        match checks.place(&Where::Line(*line), fields.whereabouts.clone()) {
            Ok(place) => places.push(place),
            Err(complaint) => complaints.push(complaint),
        }
    }
    if complaints.is_empty() { Ok(places) } else { Err(ImportError::Refused(complaints)) }
}

fn following(text: Text, before: Option<&Text>) -> Text {
    match before {
        Some(before) => text.following(before),
        None => text,
    }
}

impl ImportConflict {
    fn of(record: &Record) -> Self {
        let external_id = match record {
            Record::Area(it) => it.id.to_string(),
            record => record.origin().map(|it| it.external_id.to_string()).unwrap_or_default(),
        };
        Self { record: record.id(), external_id, name: record.name().to_owned() }
    }
}
