//! Input and output formats: the fields of records, CSV, GeoJSON and schema.org.

pub mod csv;
pub mod fields;
pub mod geojson;
pub mod schema_org;
