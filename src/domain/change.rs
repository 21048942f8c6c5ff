//! The history: what changed, when and by whom.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::{Area, AreaId, Location, Organization, Origin, Service, ServiceAtLocation, Status};

/// One row of the append-only history. Sequence numbers follow commit order.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub actor: Actor,
    pub before: Option<Record>,
    pub after: Record,
}

/// Who made a change. People stand by the id of their account, because history outlives an erased account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// An import of the source with this name.
    Import(String),
    /// An account, by id.
    Account(Uuid),
    /// An API key, by id.
    Key(Uuid),
    /// A signed link, by id, such as one in a letter that asks for confirmation.
    SignedLink(Uuid),
    /// Bussola itself, such as in a migration.
    System,
    /// An actor of a kind that this release does not know. It is read, and never written.
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an actor such as `import:sample`, `account:` with a UUID, or `system`")]
pub struct WrongActor(pub String);

/// Any record of the directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Record {
    Area(Area),
    Organization(Organization),
    Location(Location),
    Service(Service),
    ServiceAtLocation(ServiceAtLocation),
}

/// A record and its version, which is the number of its last change.
#[derive(Clone, Debug, PartialEq)]
pub struct Versioned {
    pub version: i64,
    pub record: Record,
}

/// The kind and the id of a record.
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

    pub const fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Area(it) => it.origin.as_ref(),
            Self::Organization(it) => it.origin.as_ref(),
            Self::Location(it) => it.origin.as_ref(),
            Self::Service(it) => it.origin.as_ref(),
            Self::ServiceAtLocation(it) => it.origin.as_ref(),
        }
    }

    pub const fn status(&self) -> Status {
        match self {
            Self::Area(it) => it.status,
            Self::Organization(it) => it.status,
            Self::Location(it) => it.status,
            Self::Service(it) => it.status,
            Self::ServiceAtLocation(it) => it.status,
        }
    }

    /// The Italian name, for people to read. Empty for a service at a location, which has none.
    pub fn name(&self) -> &str {
        match self {
            Self::Area(it) => it.name("it"),
            Self::Organization(it) => &it.name,
            Self::Location(it) => it.name.it(),
            Self::Service(it) => it.name.it(),
            Self::ServiceAtLocation(_) => "",
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

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Import(source) => write!(f, "import:{source}"),
            Self::Account(id) => write!(f, "account:{id}"),
            Self::Key(id) => write!(f, "key:{id}"),
            Self::SignedLink(id) => write!(f, "link:{id}"),
            Self::System => f.write_str("system"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl FromStr for Actor {
    type Err = WrongActor;

    fn from_str(text: &str) -> Result<Self, WrongActor> {
        let wrong = || WrongActor(text.to_owned());
        let id = |it: &str| Uuid::parse_str(it).map_err(|_| wrong());
        match text.split_once(':') {
            Some(("import", source)) => Ok(Self::Import(source.to_owned())),
            Some(("account", it)) => Ok(Self::Account(id(it)?)),
            Some(("key", it)) => Ok(Self::Key(id(it)?)),
            Some(("link", it)) => Ok(Self::SignedLink(id(it)?)),
            None if text == "system" => Ok(Self::System),
            _ => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_reads_and_writes_the_same_and_is_never_a_name() {
        let id = Uuid::from_u128(7);
        for actor in [
            Actor::Import("comune: venezia".to_owned()),
            Actor::Account(id),
            Actor::Key(id),
            Actor::SignedLink(id),
            Actor::System,
        ] {
            assert_eq!(actor.to_string().parse(), Ok(actor));
        }
        for wrong in ["", "anna", "account:anna", "key:", "root"] {
            assert_eq!(wrong.parse::<Actor>(), Err(WrongActor(wrong.to_owned())));
        }
    }
}
