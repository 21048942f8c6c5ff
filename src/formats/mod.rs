//! The shapes that go in and out: the spreadsheet of a directory, GeoJSON, schema.org.

pub mod csv;
pub mod geojson;
pub mod schema_org;
