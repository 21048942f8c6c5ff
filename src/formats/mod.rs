//! The shapes that go in and out: fields of records, the spreadsheet of a directory, and GeoJSON.

pub mod csv;
pub mod fields;
pub mod geojson;
