//! `/api/v1/reports`: reports by readers that something about a place is wrong.

use actix_web::{
    HttpMessage, HttpRequest, HttpResponse, post,
    web::{Bytes, Data},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::{Api, ApiError, Problem, params::parsed},
    domain::{Id, Language, Location, Report, Service},
    limit::Admitted,
    reports::Reports,
};

/// What is wrong with a place. Do not name people.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportRequest {
    /// The id of a location.
    location: Uuid,
    /// The id of a service of that location, if the report is about one.
    #[serde(default)]
    service: Option<Uuid>,
    /// `hours`, `phone`, `address`, `gone`, `languages`, `service` or `other`.
    #[schema(example = "hours")]
    kind: String,
    /// At most 1000 characters.
    #[serde(default)]
    #[schema(example = "Ad agosto è chiuso.", max_length = 1000)]
    text: String,
    /// BCP 47 tag of the reader's language.
    #[serde(default = "italian")]
    #[schema(example = "it", default = "it")]
    language: String,
}

fn italian() -> String {
    "it".to_owned()
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ReportResponse {
    /// The id of the report.
    id: Uuid,
}

/// Report that something about a place is wrong
///
/// The report is kept for the operators until they have checked it. Nothing about the sender is stored. One address may
/// send at most ten reports at once, then two a minute.
#[utoipa::path(
    tag = "directory",
    request_body(content = ReportRequest, example = json!({
        "location": "018f2d5e-6c1b-4e0a-9a57-3f0d52c471b6", "kind": "hours", "text": "Ad agosto è chiuso.", "language": "it"
    })),
    responses(
        (status = 201, description = "The report is stored", body = ReportResponse),
        (status = 400, description = "A field is wrong", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such place", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "Not sent as JSON", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many reports", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[post("/reports")]
pub async fn report(
    _: Admitted<ApiError>,
    api: Data<Api>,
    reports: Data<Reports>,
    request: HttpRequest,
    body: Bytes,
) -> Result<HttpResponse, ApiError> {
    // A browser asks for permission (a CORS preflight) before it sends this type for a page of another origin.
    if request.content_type() != "application/json" {
        return Err(ApiError::NotJson);
    }
    let mut json = serde_json::Deserializer::from_slice(&body);
    let ReportRequest { location, service, kind, text, language } = parsed(&mut json)?;
    let id = Id::<Location>::from_uuid(location);
    let kind = kind.parse().map_err(|err| ApiError::parameter("kind", &err))?;
    let language = Language::parse(&language).map_err(|err| ApiError::parameter("language", &err))?;
    let report = Report::new(id, kind, &text, language.as_str()).map_err(|err| ApiError::parameter("text", &err))?;
    let (snapshot, service) = (api.directory.snapshot(), service.map(Id::<Service>::from_uuid));
    if snapshot.catalog().location(id).is_none() {
        return Err(ApiError::NotFound { what: "location", id: location.to_string() });
    }
    if service.is_some_and(|service| snapshot.catalog().at_location(id).all(|at| at.service != service)) {
        return Err(ApiError::parameter("service", &"the location has no such service"));
    }
    let id = reports.keep((api.now)(), &report.about(service)).await?;
    Ok(HttpResponse::Created().insert_header(("cache-control", "no-store")).json(ReportResponse { id }))
}
