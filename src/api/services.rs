//! `/api/v1/services/{id}`: one service, with all places that offer it.

use actix_web::{
    HttpResponse, get,
    web::{Data, Path},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        results::{CachePolicy, LocationResult, Presenter, ServiceResult, json},
    },
    domain::Id,
    index::{Certainty, Entry, Found, Match},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceResponse<'a> {
    /// How to reach it by phone or online; null if it needs a place.
    remote: Option<ServiceResult<'a>>,
    /// The places that offer it, each with this service only.
    locations: Vec<LocationResult<'a>>,
}

/// Get a service with all places that offer it
#[utoipa::path(
    tag = "directory",
    params(("id" = Uuid, Path, description = "The id of a service")),
    responses(
        (status = 200, description = "The service", body = ServiceResponse),
        (status = 404, description = "No such service", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/services/{id}")]
pub async fn service_by_id(api: Data<Api>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let snapshot = api.directory.snapshot();
    let known = Uuid::parse_str(&id).ok().and_then(|it| snapshot.catalog().active_service(Id::from_uuid(it)));
    let service = known.ok_or_else(|| ApiError::NotFound { what: "service", id: id.into_inner() })?;
    let mut at: Vec<_> = snapshot.catalog().of_service(service.id).map(|it| it.location).collect();
    at.sort_unstable();
    let presenter = Presenter::now(&snapshot, api.moment());
    let entries: Vec<Entry> = at.into_iter().filter_map(|it| snapshot.entry(it)).collect();
    let locations = entries.iter().filter_map(|entry| {
        let offer = entry.offers.iter().find(|offer| offer.service.id == service.id)?;
        let matches = vec![Match { offer, certainty: Certainty::Known }];
        Some(presenter.found(&Found { entry, matches, distance_m: 0.0 }))
    });
    let remote = snapshot.remote_offer(service.id).map(|it| presenter.service(it));
    Ok(json(&ServiceResponse { locations: locations.collect(), remote }, CachePolicy::Revalidate))
}
