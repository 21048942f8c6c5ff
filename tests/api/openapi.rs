//! `openapi/openapi.json` is what the code says.

use std::{fs, path::Path};

use bussola::server;

#[test]
fn the_document_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi/openapi.json");
    let written = fs::read_to_string(file).unwrap_or_default();
    let current = server::openapi().to_pretty_json().unwrap() + "\n";
    assert!(written == current, "openapi/openapi.json is stale: run `make openapi`");
}

#[test]
fn the_document_says_enough() {
    let document = serde_json::to_value(server::openapi()).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 10);
    for (path, operations) in paths {
        let operation = &operations["get"];
        assert!(operation["summary"].as_str().is_some_and(|it| !it.is_empty()), "{path} has no summary");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].as_str().is_some_and(|it| !it.is_empty()), "{path}: {parameter}");
        }
        for (status, response) in operation["responses"].as_object().unwrap() {
            assert!(response["description"].as_str().is_some_and(|it| !it.is_empty()), "{path} {status}");
        }
    }
}
