//! The directory as a spreadsheet, with one row per service at a location.
//!
//! `data/README.md` describes the columns. The items of a list are separated by `;`. An empty cell means not stated.

mod read;
mod write;

use crate::{
    domain::Reach,
    formats::fields::{LocationFields, OrganizationFields, ServiceFields},
};

pub use read::{MAX_COMPLAINTS, read};
pub use write::{Line, table, write};

/// Every column that a file must have, in the order in which they are written. A file to read may have them in any order.
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

/// Columns that a file may leave out. They are written, after the others, if a row has them.
pub const OPTIONAL: [&str; 3] = ["office_hours", "sleeping_hours", "enrolment"];

/// The columns that may have translations, such as `service_name:en`.
pub const TRANSLATED: [&str; 3] = ["location_name", "service_name", "description"];

/// The contents of a file, checked without the directory. Ids are those of the file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    pub organizations: Vec<Row<OrganizationFields>>,
    pub locations: Vec<Row<LocationFields>>,
    pub services: Vec<Row<ServiceFields>>,
    pub offers: Vec<Row<OfferFields>>,
}

/// The fields of a row, and the line where the row begins. The header is line 1.
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
