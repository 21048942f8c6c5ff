//! `/api/v1/areas`: municipalities, localities and the areas above them.

use std::{collections::BTreeMap, sync::Arc};

use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    api::{
        Api, ApiError, Problem,
        params::{self, Params, wants_geojson},
        results::{CachePolicy, geojson, json},
    },
    domain::{Area, AreaId, AreaKind, Position, Status},
    formats,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AreasParams {
    /// Only areas of this kind: `country`, `region`, `metropolitan_city`, `province`, `municipality`, `locality`,
    /// `health_district`, `social_area`, `custom`.
    #[param(example = "municipality")]
    kind: Option<String>,
    /// Only the direct children of this area.
    #[param(example = "227")]
    parent: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AreasResponse {
    areas: Vec<AreaResult>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AreaResult {
    /// ISTAT code, if the area has one.
    #[schema(example = "027042")]
    id: String,
    #[schema(example = "municipality")]
    kind: &'static str,
    /// In Italian.
    #[schema(example = "Venezia")]
    name: String,
    /// By language; always includes Italian.
    names: BTreeMap<String, String>,
    #[schema(example = "227")]
    parent: Option<String>,
    /// The areas that make it up, if it has no outline of its own.
    members: Vec<String>,
    /// The centre that people mean by the name.
    #[schema(example = 45.4371)]
    lat: Option<f64>,
    #[schema(example = 12.3326)]
    lon: Option<f64>,
    /// Local holidays, repeated every year.
    patron_days: Vec<PatronDayResult>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct PatronDayResult {
    /// Month and day.
    #[schema(example = "11-21")]
    day: String,
    #[schema(example = "Madonna della Salute")]
    name: String,
}

/// List the areas
///
/// GeoJSON includes simplified outlines; JSON has none.
#[utoipa::path(
    tag = "areas",
    params(AreasParams),
    responses(
        (status = 200, description = "Areas, sorted by name", content(
            (AreasResponse = "application/json"),
            (String = "application/geo+json"),
        )),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/areas")]
pub async fn areas(
    request: HttpRequest,
    api: Data<Api>,
    Params(AreasParams { kind, parent }): Params<AreasParams>,
) -> Result<HttpResponse, ApiError> {
    let kind = kind.map(|it| it.parse::<AreaKind>().map_err(|err| ApiError::parameter("kind", &err))).transpose()?;
    let snapshot = api.directory.snapshot();
    let asked = |area: &&Arc<Area>| {
        let of_parent = |wanted: &str| area.parent.as_ref().is_some_and(|parent| parent.as_str() == wanted);
        area.status == Status::Active
            && kind.is_none_or(|kind| kind == area.kind)
            && parent.as_deref().is_none_or(of_parent)
    };
    let mut found: Vec<&Arc<Area>> = snapshot.catalog().areas().filter(asked).collect();
    found.sort_by_key(|it| (it.name("it"), &it.id));
    if wants_geojson(&request) {
        let features = found.iter().map(|it| (&***it, AreaResult::of(it)));
        return Ok(geojson(formats::geojson::areas(features), CachePolicy::Revalidate));
    }
    Ok(json(&AreasResponse { areas: found.iter().map(|it| AreaResult::of(it)).collect() }, CachePolicy::Revalidate))
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AtParams {
    /// Latitude, WGS 84 degrees. Three decimals are enough.
    #[param(minimum = -90, maximum = 90, example = 45.482)]
    lat: f64,
    /// Longitude, WGS 84 degrees.
    #[param(minimum = -180, maximum = 180, example = 12.232)]
    lon: f64,
}

/// List the areas that contain a position
///
/// Smallest first: municipality, province or metropolitan city, region, country; then areas made of these.
#[utoipa::path(
    tag = "areas",
    params(AtParams),
    responses(
        (status = 200, description = "Areas, smallest first; empty if none is known there", body = AreasResponse),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/areas/at")]
pub async fn areas_at(
    api: Data<Api>,
    Params(AtParams { lat, lon }): Params<AtParams>,
) -> Result<HttpResponse, ApiError> {
    let here = params::position(lat, lon)?;
    let snapshot = api.directory.snapshot();
    let ids = snapshot.areas().containing(here);
    let mut found: Vec<&Arc<Area>> = ids.iter().filter_map(|it| snapshot.catalog().area(it)).collect();
    // `AreaKind` is ordered from widest to narrowest. Areas made of other areas go last.
    let made_of_others =
        |it: &Area| matches!(it.kind, AreaKind::HealthDistrict | AreaKind::SocialArea | AreaKind::Custom);
    found.sort_by_key(|it| (made_of_others(it), std::cmp::Reverse(it.kind), it.id.clone()));
    Ok(json(&AreasResponse { areas: found.into_iter().map(|it| AreaResult::of(it)).collect() }, CachePolicy::NoStore))
}

/// Get an area
#[utoipa::path(
    tag = "areas",
    params(("id" = String, Path, description = "ISTAT code, or the id of a custom area", example = "027042")),
    responses(
        (status = 200, description = "The area; GeoJSON includes its outline", content(
            (AreaResult = "application/json"),
            (String = "application/geo+json"),
        )),
        (status = 404, description = "No such area", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/areas/{id}")]
pub async fn area_by_id(request: HttpRequest, api: Data<Api>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let snapshot = api.directory.snapshot();
    let known = AreaId::parse(&id).ok().and_then(|it| snapshot.catalog().active_area(&it));
    let area = known.ok_or_else(|| ApiError::NotFound { what: "area", id: id.into_inner() })?;
    if wants_geojson(&request) {
        return Ok(geojson(formats::geojson::area(area, &AreaResult::of(area)), CachePolicy::Revalidate));
    }
    Ok(json(&AreaResult::of(area), CachePolicy::Revalidate))
}

impl AreaResult {
    fn of(area: &Area) -> Self {
        Self {
            id: area.id.to_string(),
            kind: area.kind.as_str(),
            name: area.name("it").to_owned(),
            names: area.names.clone(),
            parent: area.parent.as_ref().map(ToString::to_string),
            members: area.members.iter().map(ToString::to_string).collect(),
            lat: area.centre.map(Position::lat),
            lon: area.centre.map(Position::lon),
            patron_days: area
                .patron_days
                .iter()
                .map(|it| PatronDayResult { day: it.day.to_string(), name: it.name.clone() })
                .collect(),
        }
    }
}
