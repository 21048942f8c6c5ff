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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
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

impl ServiceAtLocation {
    /// The id of `service` at `location`, the same for every source.
    pub fn id_of(service: Id<Service>, location: Id<Location>) -> Id<Self> {
        Id::of_pair(service.uuid(), location.uuid())
    }
}
