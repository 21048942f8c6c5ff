//! Areas and look-ups shared by the tests of several pages.

use crate::harness::TestApp;

/// The municipality of Venice with two of its localities.
pub const VENICE: &str = r#"{"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"id": "027042", "kind": "municipality", "name": "Venezia", "centre": [12.2316, 45.4821]},
     "geometry": {"type": "Polygon", "coordinates": [[[12, 45.3], [12.5, 45.3], [12.5, 45.6], [12, 45.6], [12, 45.3]]]}},
    {"type": "Feature", "properties": {"id": "loc-mestre", "kind": "locality", "parent": "027042", "name": "Mestre", "centre": [12.24, 45.49]}, "geometry": null},
    {"type": "Feature", "properties": {"id": "loc-lido", "kind": "locality", "parent": "027042", "name": "Lido", "centre": [12.37, 45.41]}, "geometry": null}]}"#;

/// The identifier of the place whose Italian name is `name`.
pub fn id_of(app: &TestApp, name: &str) -> String {
    let index = app.directory.snapshot();
    index.entries().find(|it| it.location.name.it() == name).unwrap().location.id.to_string()
}
