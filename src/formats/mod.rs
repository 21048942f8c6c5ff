//! The shapes that go in and out: the spreadsheet of a directory, and GeoJSON.

pub mod csv;
pub mod geojson;
