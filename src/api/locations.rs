//! `/api/v1/locations`: the places in a box, and one place.

use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        negotiate::{Keep, geojson, json, wants_geojson},
        params::{self, Params},
        results::LocationResult,
    },
    domain::{Bounds, Id},
    formats,
};

const MAX_LIMIT: usize = 1000;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct LocationsParams {
    /// `west,south,east,north` in WGS 84 degrees; west greater than east crosses the antimeridian. The whole Earth without it.
    #[serde(default = "whole_earth")]
    #[param(example = "12.1,45.3,12.5,45.6")]
    bbox: String,
    /// Slug of a need; a top means any of its leaves. Repeated: any of them.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["health"]))]
    need: Vec<String>,
    /// BCP 47 tag of a language spoken there. Repeated: any of them.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["it"]))]
    language: Vec<String>,
    /// How many places at most.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 1000, default = 100, example = 50)]
    limit: usize,
    /// `next` of the page before; places come in the order of their ids, so none is missed or told twice.
    cursor: Option<Uuid>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LocationsResponse {
    locations: Vec<LocationResult>,
    /// The cursor of the next page; null on the last.
    next: Option<Uuid>,
}

/// List the places in a box
#[utoipa::path(
    tag = "directory",
    params(LocationsParams),
    responses(
        (status = 200, description = "A page of places, by id", content(
            (LocationsResponse = "application/json"),
            (String = "application/geo+json"),
        )),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/locations")]
pub async fn locations(
    request: HttpRequest,
    api: Data<Api>,
    Params(params): Params<LocationsParams>,
) -> Result<HttpResponse, ApiError> {
    let LocationsParams { bbox, need, language, limit, cursor } = params;
    let bounds = Bounds::parse(&bbox).map_err(|err| ApiError::parameter("bbox", &err))?;
    let (question, limit) = (params::question(&need, &language)?, params::limit(limit, MAX_LIMIT)?);
    let now = api.directory.index();
    let found = now.within(&bounds, &question, cursor.map(Id::from_uuid), limit + 1);
    let next = (limit < found.len()).then(|| found[limit - 1].entry.location.id.uuid());
    let page = found.iter().take(limit).map(|it| LocationResult::found(&now, it, &question));
    if wants_geojson(&request) {
        let features = page.map(|it| (it.id.to_string(), it.position(), it));
        return Ok(geojson(formats::geojson::places(features, "next", &next), Keep::Revalidate));
    }
    Ok(json(&LocationsResponse { locations: page.collect(), next }, Keep::Revalidate))
}

/// One place with all its services
#[utoipa::path(
    tag = "directory",
    params(("id" = Uuid, Path, description = "The id of a location")),
    responses(
        (status = 200, description = "The place", content(
            (LocationResult = "application/json"),
            (String = "application/geo+json"),
        )),
        (status = 404, description = "No such place", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/locations/{id}")]
pub async fn location_by_id(request: HttpRequest, api: Data<Api>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let now = api.directory.index();
    let known = Uuid::parse_str(&id).ok().and_then(|it| now.entry(Id::from_uuid(it)));
    let entry = known.ok_or_else(|| ApiError::NotFound { what: "location", id: id.into_inner() })?;
    let location = LocationResult::of(&now, &entry);
    if wants_geojson(&request) {
        return Ok(geojson(
            formats::geojson::place(&location.id.to_string(), location.position(), &location),
            Keep::Revalidate,
        ));
    }
    Ok(json(&location, Keep::Revalidate))
}

fn whole_earth() -> String {
    "-180,-90,180,90".to_owned()
}

const fn default_limit() -> usize {
    100
}
