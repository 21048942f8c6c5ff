//! The history: what was written, by whom, in which order.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::{Area, AreaId, Location, Organization, Service, ServiceAtLocation};

/// One row of the append-only history. Numbers grow in the order of commit.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub seq: i64,
    pub at: DateTime<Utc>,
    /// Who did it: `import:sample`, an account.
    pub actor: String,
    pub before: Option<Record>,
    pub after: Record,
}

/// Anything the directory keeps.
#[expect(
    clippy::large_enum_variant,
    reason = "most records are locations and services; boxing the large would touch them all"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Record {
    Area(Area),
    Organization(Organization),
    Location(Location),
    Service(Service),
    ServiceAtLocation(ServiceAtLocation),
}

/// Which record it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordId {
    Area(AreaId),
    Organization(Uuid),
    Location(Uuid),
    Service(Uuid),
    ServiceAtLocation(Uuid),
}

impl Record {
    pub fn id(&self) -> RecordId {
        match self {
            Self::Area(it) => RecordId::Area(it.id.clone()),
            Self::Organization(it) => RecordId::Organization(it.id.uuid()),
            Self::Location(it) => RecordId::Location(it.id.uuid()),
            Self::Service(it) => RecordId::Service(it.id.uuid()),
            Self::ServiceAtLocation(it) => RecordId::ServiceAtLocation(it.id.uuid()),
        }
    }
}

impl RecordId {
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Area(_) => "area",
            Self::Organization(_) => "organization",
            Self::Location(_) => "location",
            Self::Service(_) => "service",
            Self::ServiceAtLocation(_) => "service_at_location",
        }
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Area(id) => id.fmt(f),
            Self::Organization(id) | Self::Location(id) | Self::Service(id) | Self::ServiceAtLocation(id) => id.fmt(f),
        }
    }
}
