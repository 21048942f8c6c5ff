//! Services, and how and when to reach them at each place.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Access, AreaId, Assurance, Audience, Closure, Cost, Email, Hours, Id, Languages, Location, Need, Organization,
    Origin, Phone, Status, Text, Website, contact, phone,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub id: Id<Service>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    pub organization: Id<Organization>,
    pub name: Text,
    #[serde(default)]
    pub description: Text,
    pub needs: Box<[Need]>,
    #[serde(default)]
    pub audience: Audience,
    /// Every way to access it. Empty means not stated.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub access: Box<[Access]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// What to bring, in Italian.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub required_documents: Box<[String]>,
    /// How to reach it by phone or online, if it needs no place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<Box<Reach>>,
    #[serde(default)]
    pub status: Status,
}

/// A service at a location: the unit that a search matches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceAtLocation {
    pub id: Id<ServiceAtLocation>,
    /// Its external id joins those of the service and of the location: `service@location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    pub service: Id<Service>,
    pub location: Id<Location>,
    pub reach: Reach,
    #[serde(default)]
    pub status: Status,
}

/// How and when to reach a service, at one place or without a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reach {
    /// When it serves who comes, if its source does not say more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// When somebody is there to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office_hours: Option<Hours>,
    /// When guests may be there to sleep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleeping_hours: Option<Hours>,
    /// When one can enrol. Its dates matter more than its times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolment: Option<Hours>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub closures: Box<[Closure]>,
    #[serde(default, deserialize_with = "phone::stored", skip_serializing_if = "<[_]>::is_empty")]
    pub phones: Box<[Phone]>,
    /// When the phones are answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_hours: Option<Hours>,
    #[serde(default, deserialize_with = "contact::if_readable", skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    #[serde(default, deserialize_with = "contact::if_readable", skip_serializing_if = "Option::is_none")]
    pub website: Option<Website>,
    #[serde(default)]
    pub languages: Languages,
    /// The areas it serves. Empty means not stated.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub coverage: Box<[AreaId]>,
    pub assurance: Assurance,
}

impl Service {
    /// When it serves who comes, by `reach` or else by the hours of the building: of a bed, the hours to sleep, never
    /// those of the office.
    pub fn hours_at<'a>(&self, reach: &'a Reach, of_building: Option<&'a Hours>) -> Option<&'a Hours> {
        let Reach { hours, office_hours, sleeping_hours, .. } = reach;
        let is_bed = !self.needs.is_empty() && self.needs.iter().all(|it| it.is_bed());
        if is_bed {
            let of_building = of_building.filter(|_| office_hours.is_none());
            sleeping_hours.as_ref().or(hours.as_ref()).or(of_building)
        } else {
            hours.as_ref().or(office_hours.as_ref()).or(of_building)
        }
    }
}

impl ServiceAtLocation {
    /// The id of `service` at `location`, the same for every source.
    pub fn id_of(service: Id<Service>, location: Id<Location>) -> Id<Self> {
        Id::of_pair(service.uuid(), location.uuid())
    }
}
