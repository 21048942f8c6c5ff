//! `openapi/openapi.json` matches the code.

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
    assert_eq!(paths.len(), 14);
    for (path, operations) in paths {
        let operation = operations.get("get").unwrap_or(&operations["post"]);
        assert!(operation["summary"].as_str().is_some_and(|it| !it.is_empty()), "{path} has no summary");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].as_str().is_some_and(|it| !it.is_empty()), "{path}: {parameter}");
        }
        for (status, response) in operation["responses"].as_object().unwrap() {
            assert!(response["description"].as_str().is_some_and(|it| !it.is_empty()), "{path} {status}");
        }
    }
}

/// A parameter as written in a query; repeated for a list.
fn spelled(name: &str, example: &serde_json::Value) -> String {
    let text = |it: &serde_json::Value| it.as_str().map_or_else(|| it.to_string(), str::to_owned);
    let values: Vec<String> =
        example.as_array().map_or_else(|| vec![text(example)], |it| it.iter().map(text).collect());
    values.iter().map(|it| format!("{name}={it}")).collect::<Vec<_>>().join("&")
}

#[actix_web::test]
async fn every_example_of_a_parameter_can_be_asked() {
    crate::harness::on_both(|app| async move {
        app.import(&crate::harness::csv_of(&[&[]])).await.unwrap();
        let document = serde_json::to_value(server::openapi()).unwrap();
        for path in ["/api/v1/nearest", "/api/v1/locations", "/api/v1/clusters", "/api/v1/areas", "/api/v1/areas/at"] {
            let parameters = document["paths"][path]["get"]["parameters"].as_array().unwrap();
            let example = |it: &serde_json::Value| it.get("example").or(it["schema"].get("example")).cloned();
            let required = parameters.iter().filter(|it| it["required"] == true);
            let base: Vec<String> =
                required.map(|it| spelled(it["name"].as_str().unwrap(), &example(it).expect("an example"))).collect();
            for parameter in parameters {
                let name = parameter["name"].as_str().unwrap();
                if name == "cursor" {
                    continue;
                }
                let example = example(parameter).unwrap_or_else(|| panic!("{path}: {name} has no example"));
                let own = if parameter["required"] == true { String::new() } else { spelled(name, &example) };
                // `via` requires a language.
                let of = if name == "via" { "language=ar".to_owned() } else { String::new() };
                let query = [base.join("&"), of, own].join("&");
                let answer = app.get(&format!("{path}?{query}")).await;
                assert_eq!(answer.status, 200, "{path}?{query}: {}", answer.text);
            }
        }
    })
    .await;
}
