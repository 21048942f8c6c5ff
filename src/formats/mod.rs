//! Input and output formats: the fields of records, CSV, JSON, GeoJSON and schema.org.

pub mod csv;
pub mod fields;
pub mod geojson;
pub mod json;
pub mod schema_org;
