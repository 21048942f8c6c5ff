//! `/api/v1/nearest`: the nearest places that help.

use std::{collections::BTreeMap, sync::Arc};

use actix_web::{HttpRequest, HttpResponse, get, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        params::{self, FilterParams, Filtered, wants_geojson},
        results::{CachePolicy, LocationResult, Presenter, ServiceResult, geojson, json},
    },
    domain::{Position, Precision},
    formats,
    index::{Found, Nearest, Relaxed},
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
    /// Great-circle radius in metres.
    #[serde(default = "default_within_m")]
    #[param(minimum = 0, maximum = 500_000, default = 50_000, example = 30_000)]
    within_m: f64,
    /// Maximum number of places, and of services without a place.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 100, default = 10, example = 5)]
    limit: usize,
    /// Only services that cover the position, or whose areas are not stated.
    #[serde(default)]
    #[param(example = true)]
    competent: bool,
    /// Whether to relax the query if fewer than three places match (fewer than `limit`, if that is less). The order is
    /// opening time, language, audience, need (to one that may stand in), radius. `relaxed` lists what was given up.
    #[serde(default = "default_relax")]
    #[param(default = true, example = false)]
    relax: bool,
    /// `full` for everything about each place and service; by default, only what a list needs.
    #[param(example = "full")]
    detail: Option<String>,
    /// BCP 47 tag of the language for names and descriptions; Italian by default, and if no translation is fresh.
    #[param(example = "ar")]
    lang: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct NearestResponse<'a> {
    locations: Vec<NearLocation<'a>>,
    /// Services by phone or online, and those in hidden places: the surest first, then those competent for the position.
    remote: Vec<ServiceResult<'a>>,
    /// The conditions given up, in the order of `relax`, each with the places that do not meet it; empty if none.
    relaxed: Vec<RelaxedResult>,
}

/// A place with its distance.
#[derive(Debug, Serialize, ToSchema)]
pub struct NearLocation<'a> {
    #[serde(flatten)]
    pub location: LocationResult<'a>,
    /// Great-circle distance in whole metres.
    #[schema(example = 480)]
    pub distance_m: u32,
    /// Degrees clockwise from north; null if only the town is known, because an arrow would mislead.
    #[schema(example = 41)]
    pub bearing_deg: Option<u16>,
    /// `known` if a service here is known to meet everything asked; `unknown` if something is not stated.
    #[schema(example = "known")]
    pub certainty: &'static str,
    /// The conditions given up to include this place, in the order of `relax`: `opening-time`, `language`, `audience`,
    /// `need`, `distance`.
    #[schema(example = json!([]))]
    pub relaxed: Vec<&'static str>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RelaxedResult {
    /// `opening-time`, `language`, `audience`, `need` or `distance`.
    #[schema(example = "language")]
    what: &'static str,
    /// Ids of the places that do not meet it.
    locations: Vec<Uuid>,
}

/// Find the nearest places that help
///
/// Places where everything asked is known come first, then places where something is not stated; each group is sorted
/// by distance. A single service must satisfy all filters; matches are not combined across services. If too few places
/// match, the query is relaxed, and `relaxed` lists what was given up.
#[utoipa::path(
    tag = "search",
    params(NearestParams, FilterParams),
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
    Filtered { own: params, filters }: Filtered<NearestParams>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, moment) = (api.directory.snapshot(), api.moment());
    let mut question = filters.question(moment)?;
    let NearestParams { lat, lon, within_m, limit, competent, relax, detail, lang } = params;
    let (detail, lang) = (params::detail(detail.as_deref())?, params::lang(lang.as_deref())?);
    let from = params::position(lat, lon)?;
    if !(0.0..=MAX_WITHIN_M).contains(&within_m) {
        return Err(ApiError::parameter("within_m", &format!("`{within_m}` is not from 0 to {MAX_WITHIN_M} metres")));
    }
    let here = Arc::new(snapshot.areas().containing(from));
    question.competent = competent.then(|| here.clone());
    let nearest = Nearest { from, question, within_m, limit: params::limit(limit, MAX_LIMIT)? };
    let presenter = Presenter {
        snapshot: &snapshot,
        open_at: nearest.question.open.unwrap_or(moment),
        call_at: nearest.question.call.unwrap_or(moment),
        question: Some(&nearest.question),
        here: Some(&here),
        detail,
        lang: lang.as_ref(),
    };
    let found = if relax {
        snapshot.nearest_relaxed(&nearest)
    } else {
        snapshot.nearest(&nearest).into_iter().map(|it| (it, Vec::new())).collect()
    };
    let locations: Vec<NearLocation<'_>> =
        found.iter().map(|(it, relaxed)| NearLocation::of(it, relaxed, from, presenter)).collect();
    let remote = snapshot.remote(&nearest.question, &here).into_iter().take(nearest.limit);
    let remote = remote.map(|it| presenter.matching(it, None)).collect();
    let response = NearestResponse { relaxed: relaxed_of(&locations), locations, remote };
    if wants_geojson(&request) {
        let NearestResponse { locations, remote, relaxed } = response;
        let features = locations
            .into_iter()
            .map(|it| (it.location.location.id.to_string(), it.location.location.place.position(), it));
        let more =
            BTreeMap::from([("remote", formats::json::value(&remote)), ("relaxed", formats::json::value(&relaxed))]);
        return Ok(geojson(formats::geojson::places(features, more), CachePolicy::NoStore));
    }
    Ok(json(&response, CachePolicy::NoStore))
}

impl<'a> NearLocation<'a> {
    /// The place, its distance from `from`, and the conditions given up to find it.
    fn of(found: &Found<'a>, relaxed: &[Relaxed], from: Position, presenter: Presenter<'a>) -> Self {
        let place = &found.entry.location.place;
        let known = place.precision() != Some(Precision::Locality);
        let position = place.position().filter(|_| known);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a distance on Earth, a bearing below 360"
        )]
        Self {
            location: presenter.found(found),
            distance_m: found.distance_m.round() as u32,
            bearing_deg: position.map(|it| from.bearing_deg(it).round() as u16 % 360),
            certainty: found.certainty().as_str(),
            relaxed: relaxed.iter().map(|it| it.as_str()).collect(),
        }
    }
}

fn relaxed_of(locations: &[NearLocation<'_>]) -> Vec<RelaxedResult> {
    let given_up = Relaxed::ALL.into_iter().map(Relaxed::as_str);
    let places =
        |what| locations.iter().filter(move |it| it.relaxed.contains(&what)).map(|it| it.location.location.id.uuid());
    given_up
        .map(|what| RelaxedResult { what, locations: places(what).collect() })
        .filter(|it| !it.locations.is_empty())
        .collect()
}

const fn default_within_m() -> f64 {
    50_000.0
}

const fn default_limit() -> usize {
    10
}

const fn default_relax() -> bool {
    true
}
