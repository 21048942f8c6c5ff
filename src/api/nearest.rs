//! `/api/v1/nearest`: the nearest places that help.

use actix_web::{HttpRequest, HttpResponse, get, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    api::{
        Api, ApiError, Problem,
        negotiate::{Keep, geojson, json, wants_geojson},
        params::{self, Params},
        results::{NearLocation, ServiceResult},
    },
    domain::Position,
    formats,
    index::Nearest,
};

const MAX_LIMIT: usize = 100;
const MAX_WITHIN_M: f64 = 500_000.0;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NearestParams {
    /// Latitude, WGS 84 degrees. Three decimals are enough.
    #[param(minimum = -90, maximum = 90, example = 45.482)]
    lat: f64,
    /// Longitude, WGS 84 degrees.
    #[param(minimum = -180, maximum = 180, example = 12.232)]
    lon: f64,
    /// Slug of a need, as `/api/v1/needs` lists them; a top means any of its leaves. Repeated: any of them.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["info-desk"]))]
    need: Vec<String>,
    /// BCP 47 tag of a language spoken there; `pt` finds `pt-BR`. Repeated: any of them.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["ar"]))]
    language: Vec<String>,
    /// Great-circle radius in metres.
    #[serde(default = "default_within_m")]
    #[param(minimum = 0, maximum = 500_000, default = 50_000, example = 30_000)]
    within_m: f64,
    /// How many places at most.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 100, default = 10, example = 5)]
    limit: usize,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct NearestResponse {
    locations: Vec<NearLocation>,
    /// Services by phone or online, and those in places that may not be known; the competent for the position first.
    remote: Vec<ServiceResult>,
}

/// Find the nearest places that help
///
/// First the places of which everything asked is known, then those of which something was not stated; in each class
/// nearest first. One service must meet need and language alone: two services of a place do not add up.
#[utoipa::path(
    tag = "search",
    params(NearestParams),
    responses(
        (status = 200, description = "Places, nearest first, and services without a place", content(
            (NearestResponse = "application/json"),
            (String = "application/geo+json"),
        )),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/nearest")]
pub async fn nearest(
    request: HttpRequest,
    api: Data<Api>,
    Params(params): Params<NearestParams>,
) -> Result<HttpResponse, ApiError> {
    let nearest = Nearest::try_from(params)?;
    let now = api.directory.index();
    let found = now.nearest(&nearest);
    let locations = found.iter().map(|it| NearLocation::of(&now, it, &nearest.question, nearest.from));
    let remote = now.remote(&nearest.question, Some(nearest.from));
    let remote = remote.into_iter().map(|it| ServiceResult::matching(&now, it, &nearest.question)).collect();
    if wants_geojson(&request) {
        let features = locations.map(|it| (it.location.id.to_string(), it.location.position(), it));
        return Ok(geojson(formats::geojson::places(features, "remote", &Some(remote)), Keep::Nobody));
    }
    Ok(json(&NearestResponse { locations: locations.collect(), remote }, Keep::Nobody))
}

impl TryFrom<NearestParams> for Nearest {
    type Error = ApiError;

    fn try_from(params: NearestParams) -> Result<Self, ApiError> {
        let NearestParams { lat, lon, need, language, within_m, limit } = params;
        let from = Position::new(lat, lon).map_err(|err| {
            let parameter = if (-90.0..=90.0).contains(&lat) { "lon" } else { "lat" };
            ApiError::parameter(parameter, &err)
        })?;
        if !(0.0..=MAX_WITHIN_M).contains(&within_m) {
            return Err(ApiError::parameter(
                "within_m",
                &format!("`{within_m}` is not from 0 to {MAX_WITHIN_M} metres"),
            ));
        }
        let limit = params::limit(limit, MAX_LIMIT)?;
        Ok(Self { from, question: params::question(&need, &language)?, within_m, limit })
    }
}

const fn default_within_m() -> f64 {
    50_000.0
}

const fn default_limit() -> usize {
    10
}
