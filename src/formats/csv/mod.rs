//! The directory as a spreadsheet: one row a service at a location.
//!
//! The columns are told to people in `data/README.md`. Lists in a cell are separated by `;`; an empty cell is not stated.

mod cells;
mod nearest_word;
mod read;
mod row;
mod write;

use crate::domain::{
    Access, AreaId, Audience, Cost, Hours, LocationType, Need, OrganizationType, Phone, Position, Precision, Reach,
    Text, Wheelchair,
};

pub use cells::{Complaint, MAX_COMPLAINTS};
pub use read::read;
pub use write::{Line, write};

/// Every column, in the order in which a file is written; a file may have them in any order.
pub const COLUMNS: [&str; 36] = [
    "location_id",
    "location_name",
    "location_type",
    "organization_id",
    "organization_name",
    "organization_type",
    "address",
    "locality",
    "istat",
    "lat",
    "lon",
    "precision",
    "visibility",
    "wheelchair",
    "location_hours",
    "location_phones",
    "service_id",
    "service_name",
    "description",
    "needs",
    "languages",
    "audience",
    "access",
    "cost",
    "documents",
    "opening_hours",
    "closures",
    "phones",
    "phone_hours",
    "email",
    "website",
    "coverage",
    "source",
    "source_date",
    "confirmed_by",
    "confirmed_on",
];

/// The columns that may have translations beside them, as `service_name:en`.
pub const TRANSLATED: [&str; 3] = ["location_name", "service_name", "description"];

/// What a file says, read and checked by itself; ids are those of the file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub organizations: Vec<OrganizationRow>,
    pub locations: Vec<LocationRow>,
    pub services: Vec<ServiceRow>,
    pub offers: Vec<OfferRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationRow {
    pub id: String,
    pub name: String,
    pub organization_type: OrganizationType,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LocationRow {
    pub line: u64,
    pub id: String,
    pub name: Text,
    pub location_type: LocationType,
    pub whereabouts: Whereabouts,
    pub wheelchair: Option<Wheelchair>,
    pub hours: Option<Hours>,
    pub phones: Vec<Phone>,
}

/// Where a row says it is. The centre of an approximate place is not in the file: it follows from its locality.
#[derive(Clone, Debug, PartialEq)]
pub enum Whereabouts {
    Public {
        position: Position,
        precision: Precision,
        address: Option<String>,
        locality: Option<String>,
        municipality: Option<AreaId>,
    },
    Approximate {
        locality: Option<String>,
        municipality: AreaId,
    },
    Hidden,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRow {
    pub id: String,
    pub organization_id: String,
    pub name: Text,
    pub description: Text,
    pub needs: Vec<Need>,
    pub audience: Audience,
    pub access: Vec<Access>,
    pub cost: Option<Cost>,
    pub required_documents: Vec<String>,
}

/// A service at a location, or without one.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferRow {
    pub line: u64,
    pub service_id: String,
    pub location_id: Option<String>,
    pub reach: Reach,
}
