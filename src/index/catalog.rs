//! Every record by id, in maps that share the unchanged records with the previous snapshot.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use crate::domain::{
    Area, AreaId, Id, Location, Organization, Record, RecordId, Service, ServiceAtLocation, Status, Versioned,
};

/// B-trees, because their nodes are fuller than those of a hash trie.
#[derive(Clone, Default)]
pub struct Catalog {
    areas: OrdMap<AreaId, Kept<Area>>,
    organizations: OrdMap<Id<Organization>, Kept<Organization>>,
    locations: OrdMap<Id<Location>, Kept<Location>>,
    services: OrdMap<Id<Service>, Kept<Service>>,
    services_at_locations: OrdMap<Id<ServiceAtLocation>, Kept<ServiceAtLocation>>,
    at_location: OrdSet<(Id<Location>, Id<ServiceAtLocation>)>,
    of_service: OrdSet<(Id<Service>, Id<ServiceAtLocation>)>,
    of_organization: OrdSet<(Id<Organization>, Id<Service>)>,
}

/// A record with its version, shared by the snapshots that hold it.
struct Kept<T> {
    record: Arc<T>,
    version: i64,
}

impl Catalog {
    /// Inserts a record, or replaces the one with the same id.
    pub fn put(&mut self, Versioned { version, record }: Versioned) {
        match record {
            Record::Area(it) => {
                self.areas.insert(it.id.clone(), Kept::new(it, version));
            }
            Record::Organization(it) => {
                self.organizations.insert(it.id, Kept::new(it, version));
            }
            Record::Location(it) => {
                self.locations.insert(it.id, Kept::new(it, version));
            }
            Record::Service(it) => {
                let before = self.services.get(&it.id).map(|kept| kept.record.organization);
                if let Some(before) = before.filter(|before| *before != it.organization) {
                    self.of_organization.remove(&(before, it.id));
                }
                self.of_organization.insert((it.organization, it.id));
                self.services.insert(it.id, Kept::new(it, version));
            }
            Record::ServiceAtLocation(it) => {
                self.at_location.insert((it.location, it.id));
                self.of_service.insert((it.service, it.id));
                self.services_at_locations.insert(it.id, Kept::new(it, version));
            }
        }
    }

    /// A record of any kind with its version.
    pub fn record(&self, id: &RecordId) -> Option<Versioned> {
        Some(match id {
            RecordId::Area(id) => self.areas.get(id)?.versioned(Record::Area),
            RecordId::Organization(id) => self.organizations.get(&Id::from_uuid(*id))?.versioned(Record::Organization),
            RecordId::Location(id) => self.locations.get(&Id::from_uuid(*id))?.versioned(Record::Location),
            RecordId::Service(id) => self.services.get(&Id::from_uuid(*id))?.versioned(Record::Service),
            RecordId::ServiceAtLocation(id) => {
                self.services_at_locations.get(&Id::from_uuid(*id))?.versioned(Record::ServiceAtLocation)
            }
        })
    }

    pub fn area(&self, id: &AreaId) -> Option<&Arc<Area>> {
        self.areas.get(id).map(|kept| &kept.record)
    }

    /// The same, unless it is archived.
    pub fn active_area(&self, id: &AreaId) -> Option<&Arc<Area>> {
        self.area(id).filter(|area| area.status == Status::Active)
    }

    pub fn organization(&self, id: Id<Organization>) -> Option<&Arc<Organization>> {
        self.organizations.get(&id).map(|kept| &kept.record)
    }

    pub fn location(&self, id: Id<Location>) -> Option<&Arc<Location>> {
        self.locations.get(&id).map(|kept| &kept.record)
    }

    pub fn service(&self, id: Id<Service>) -> Option<&Arc<Service>> {
        self.services.get(&id).map(|kept| &kept.record)
    }

    /// The same, if neither it nor its organization is archived.
    pub fn active_service(&self, id: Id<Service>) -> Option<&Arc<Service>> {
        self.service(id).filter(|service| self.is_active(service))
    }

    /// Whether neither the service nor its organization is archived.
    pub fn is_active(&self, service: &Service) -> bool {
        let organization = self.organization(service.organization);
        service.status == Status::Active && organization.is_none_or(|it| it.status == Status::Active)
    }

    pub fn service_at_location(&self, id: Id<ServiceAtLocation>) -> Option<&Arc<ServiceAtLocation>> {
        self.services_at_locations.get(&id).map(|kept| &kept.record)
    }

    pub fn areas(&self) -> impl Iterator<Item = &Arc<Area>> {
        self.areas.values().map(|kept| &kept.record)
    }

    pub fn organizations(&self) -> impl Iterator<Item = &Arc<Organization>> {
        self.organizations.values().map(|kept| &kept.record)
    }

    pub fn locations(&self) -> impl Iterator<Item = &Arc<Location>> {
        self.locations.values().map(|kept| &kept.record)
    }

    pub fn services(&self) -> impl Iterator<Item = &Arc<Service>> {
        self.services.values().map(|kept| &kept.record)
    }

    /// The services at a location, in no particular order.
    pub fn at_location(&self, id: Id<Location>) -> impl Iterator<Item = &Arc<ServiceAtLocation>> {
        of(&self.at_location, id).filter_map(|it| self.service_at_location(it))
    }

    /// The locations of an organization's services. A location appears once for each service.
    pub fn locations_of(&self, organization: Id<Organization>) -> impl Iterator<Item = Id<Location>> {
        self.services_of(organization).flat_map(|it| self.of_service(it)).map(|it| it.location)
    }

    /// The services of an organization, in no particular order.
    pub fn services_of(&self, organization: Id<Organization>) -> impl Iterator<Item = Id<Service>> {
        of(&self.of_organization, organization)
    }

    /// The locations of a service, in no particular order.
    pub fn of_service(&self, id: Id<Service>) -> impl Iterator<Item = &Arc<ServiceAtLocation>> {
        of(&self.of_service, id).filter_map(|it| self.service_at_location(it))
    }
}

/// What is paired with `one`.
fn of<A, B>(pairs: &OrdSet<(Id<A>, Id<B>)>, one: Id<A>) -> impl Iterator<Item = Id<B>> {
    pairs.range((one, Id::FIRST)..=(one, Id::LAST)).map(|(_, it)| *it)
}

impl<T: Clone> Kept<T> {
    fn new(record: T, version: i64) -> Self {
        Self { record: Arc::new(record), version }
    }

    fn versioned(&self, kind: fn(T) -> Record) -> Versioned {
        Versioned { version: self.version, record: kind((*self.record).clone()) }
    }
}

// By hand, because a derive would require `T: Clone`.
impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self { record: self.record.clone(), version: self.version }
    }
}
