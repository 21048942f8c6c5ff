//! The directory as a spreadsheet: one row a service at a location.
//!
//! The columns are told to people in `data/README.md`. Lists in a cell are separated by `;`; an empty cell is not stated.

mod read;
mod write;

use crate::{
    domain::Reach,
    formats::fields::{LocationFields, OrganizationFields, ServiceFields},
};

pub use read::{MAX_COMPLAINTS, read};
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
    pub organizations: Vec<Row<OrganizationFields>>,
    pub locations: Vec<Row<LocationFields>>,
    pub services: Vec<Row<ServiceFields>>,
    pub offers: Vec<Row<OfferFields>>,
}

/// What a row says, with the line on which it begins; the header is line 1.
#[derive(Clone, Debug)]
pub struct Row<T> {
    pub line: u64,
    pub fields: T,
}

/// A service at a location, or without one.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferFields {
    pub service_id: String,
    pub location_id: Option<String>,
    pub reach: Reach,
}
