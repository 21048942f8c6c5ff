//! Every record by its id, in maps that share what did not change with the snapshot before.

use std::sync::Arc;

use imbl::{HashMap, HashSet};

use crate::domain::{Area, AreaId, Id, Location, Organization, Record, Service, ServiceAtLocation};

#[derive(Clone, Default)]
pub struct Catalog {
    areas: HashMap<AreaId, Arc<Area>>,
    organizations: HashMap<Id<Organization>, Arc<Organization>>,
    locations: HashMap<Id<Location>, Arc<Location>>,
    services: HashMap<Id<Service>, Arc<Service>>,
    services_at_locations: HashMap<Id<ServiceAtLocation>, Arc<ServiceAtLocation>>,
    at_location: HashMap<Id<Location>, HashSet<Id<ServiceAtLocation>>>,
    of_service: HashMap<Id<Service>, HashSet<Id<ServiceAtLocation>>>,
    of_organization: HashMap<Id<Organization>, HashSet<Id<Service>>>,
}

impl Catalog {
    /// Puts `record` in, in the place of the one with its id.
    pub fn put(&mut self, record: Record) {
        match record {
            Record::Area(it) => {
                self.areas.insert(it.id.clone(), Arc::new(it));
            }
            Record::Organization(it) => {
                self.organizations.insert(it.id, Arc::new(it));
            }
            Record::Location(it) => {
                self.locations.insert(it.id, Arc::new(it));
            }
            Record::Service(it) => {
                if let Some(before) = self.services.get(&it.id).filter(|before| before.organization != it.organization)
                {
                    self.of_organization.entry(before.organization).or_default().remove(&it.id);
                }
                self.of_organization.entry(it.organization).or_default().insert(it.id);
                self.services.insert(it.id, Arc::new(it));
            }
            Record::ServiceAtLocation(it) => {
                self.at_location.entry(it.location).or_default().insert(it.id);
                self.of_service.entry(it.service).or_default().insert(it.id);
                self.services_at_locations.insert(it.id, Arc::new(it));
            }
        }
    }

    pub fn area(&self, id: &AreaId) -> Option<&Arc<Area>> {
        self.areas.get(id)
    }

    pub fn organization(&self, id: Id<Organization>) -> Option<&Arc<Organization>> {
        self.organizations.get(&id)
    }

    pub fn location(&self, id: Id<Location>) -> Option<&Arc<Location>> {
        self.locations.get(&id)
    }

    pub fn service(&self, id: Id<Service>) -> Option<&Arc<Service>> {
        self.services.get(&id)
    }

    pub fn service_at_location(&self, id: Id<ServiceAtLocation>) -> Option<&Arc<ServiceAtLocation>> {
        self.services_at_locations.get(&id)
    }

    pub fn areas(&self) -> impl Iterator<Item = &Arc<Area>> {
        self.areas.values()
    }

    pub fn organizations(&self) -> impl Iterator<Item = &Arc<Organization>> {
        self.organizations.values()
    }

    pub fn locations(&self) -> impl Iterator<Item = &Arc<Location>> {
        self.locations.values()
    }

    pub fn services(&self) -> impl Iterator<Item = &Arc<Service>> {
        self.services.values()
    }

    /// What is offered at a location, in no order.
    pub fn at_location(&self, id: Id<Location>) -> impl Iterator<Item = &Arc<ServiceAtLocation>> {
        self.at_location.get(&id).into_iter().flatten().filter_map(|it| self.services_at_locations.get(it))
    }

    /// The places of an organization's services; one stands as often as services are there.
    pub fn locations_of(&self, organization: Id<Organization>) -> impl Iterator<Item = Id<Location>> {
        let services = self.of_organization.get(&organization).into_iter().flatten();
        services.flat_map(|it| self.of_service(*it)).map(|it| it.location)
    }

    /// The places of a service, in no order.
    pub fn of_service(&self, id: Id<Service>) -> impl Iterator<Item = &Arc<ServiceAtLocation>> {
        self.of_service.get(&id).into_iter().flatten().filter_map(|it| self.services_at_locations.get(it))
    }
}
