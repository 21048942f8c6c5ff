//! The shapes that go in and out: fields of records, the spreadsheet of a directory, GeoJSON, schema.org.

pub mod csv;
pub mod fields;
pub mod geojson;
pub mod schema_org;
