//! `/api/v1/nearest`: the nearest places that help.

use std::collections::BTreeMap;

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
    index::{Advice, COUNTED_FARTHER, Found, Inquiry, Relaxed, Within},
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
    /// Great-circle radius of `locations` in metres. Without it, as far as people go for the need by which a service
    /// matches: 15 km for `meal`, `food-parcel`, `shower`, `toilet-water`, `day-centre` and `outpatient-clinic`, else 50.
    #[param(minimum = 0, maximum = 500_000, example = 30_000)]
    within_m: Option<f64>,
    /// Maximum number of `locations`, of `help_lines`, and of `remote`.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 100, default = 10, example = 5)]
    limit: usize,
    /// `here` leaves out services that are bound to areas which the position is not in; one that states no area is open
    /// to all. `any` keeps them. `true` and `false` are older words for the two.
    #[param(default = "here", example = "any")]
    competent: Option<String>,
    /// Whether to relax the query if fewer than three places match (fewer than `limit`, if that is less), in this order:
    /// opening time, language, audience. `relaxed` lists what was given up. `false` also leaves out `may_know_more` and
    /// `farther`.
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
    /// For what cannot wait: services by phone that cover the position or state no area, those that answer at the
    /// instant of `call` first, in a `language` asked (else in `lang`) first among them. Only need and people are asked
    /// of them. Empty for other needs.
    help_lines: Vec<ServiceResult<'a>>,
    /// Places with a service for the need.
    locations: Vec<NearLocation<'a>>,
    /// At most three places within 15 km that have no service for the need, but whose people may know one: information
    /// desks first. Never of the police; empty for needs that nobody may stand in for. Absent with `relax=false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    may_know_more: Option<Vec<NearLocation<'a>>>,
    /// What lies beyond the radius. Absent with `relax=false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    farther: Option<FartherResult<'a>>,
    /// The other services by phone or online, and those in hidden places: those competent for the position first, then
    /// the surest.
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
    /// The conditions given up to include this place, in the order of `relax`: `opening-time`, `language`, `audience`.
    #[schema(example = json!([]))]
    pub relaxed: Vec<&'static str>,
}

/// Matching places that are farther than the radius.
#[derive(Debug, Serialize, ToSchema)]
pub struct FartherResult<'a> {
    /// How many, counted to 20.
    #[schema(example = 20)]
    count: usize,
    /// Whether there are more than 20.
    #[schema(example = true)]
    more: bool,
    /// The nearest of them; null if there is none.
    nearest: Option<NearLocation<'a>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RelaxedResult {
    /// `opening-time`, `language` or `audience`.
    #[schema(example = "language")]
    what: &'static str,
    /// Ids of the places that do not meet it.
    locations: Vec<Uuid>,
}

/// Find the nearest places that help
///
/// In `locations`, places where everything asked is known come first, then places where something is not stated; each
/// group is sorted by distance. A single service must satisfy all filters; matches are not combined across services. If
/// too few places match, the query is relaxed, and `relaxed` lists what was given up. The need is never given up: places
/// for other needs that may help are in `may_know_more`, and what is too far in `farther`.
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
    let question = filters.question(moment)?;
    let NearestParams { lat, lon, within_m, limit, competent, relax, detail, lang } = params;
    let (detail, lang) = (params::detail(detail.as_deref())?, params::lang(lang.as_deref())?);
    let from = params::position(lat, lon)?;
    let (open_at, call_at) = (question.open.unwrap_or(moment), question.call.unwrap_or(moment));
    let speaks =
        if question.languages.is_empty() { lang.iter().cloned().collect() } else { question.languages.to_vec() };
    let inquiry = Inquiry {
        question,
        within: within(within_m)?,
        limit: params::limit(limit, MAX_LIMIT)?,
        any_area: any_area(competent.as_deref())?,
        relax,
        speaks,
        call_at,
    };
    let Advice { here, help_lines, locations, remote, may_know_more, farther } = snapshot.advise(from, &inquiry);
    let question = Some(&inquiry.question);
    let presenter =
        Presenter { snapshot: &snapshot, open_at, call_at, question, here: Some(&here), detail, lang: lang.as_ref() };
    let locations: Vec<NearLocation<'_>> =
        locations.iter().map(|(it, relaxed)| NearLocation::of(it, relaxed, from, presenter)).collect();
    let response = NearestResponse {
        help_lines: presenter.without_place(&help_lines, inquiry.limit),
        may_know_more: relax
            .then(|| may_know_more.iter().map(|(it, _)| NearLocation::of(it, &[], from, presenter)).collect()),
        farther: relax.then(|| FartherResult {
            count: farther.len().min(COUNTED_FARTHER),
            more: COUNTED_FARTHER < farther.len(),
            nearest: farther.first().map(|it| NearLocation::of(it, &[], from, presenter)),
        }),
        remote: presenter.without_place(&remote, inquiry.limit),
        relaxed: relaxed_of(&locations),
        locations,
    };
    if wants_geojson(&request) {
        let NearestResponse { help_lines, locations, may_know_more, farther, remote, relaxed } = response;
        let features = locations
            .into_iter()
            .map(|it| (it.location.location.id.to_string(), it.location.location.place.position(), it));
        let mut more = BTreeMap::from([
            ("help_lines", formats::json::value(&help_lines)),
            ("remote", formats::json::value(&remote)),
            ("relaxed", formats::json::value(&relaxed)),
        ]);
        more.extend(may_know_more.map(|it| ("may_know_more", formats::json::value(&it))));
        more.extend(farther.map(|it| ("farther", formats::json::value(&it))));
        return Ok(geojson(formats::geojson::places(features, more), CachePolicy::NoStore));
    }
    Ok(json(&response, CachePolicy::NoStore))
}

fn within(metres: Option<f64>) -> Result<Within, ApiError> {
    match metres {
        None => Ok(Within::OfNeed),
        Some(it) if (0.0..=MAX_WITHIN_M).contains(&it) => Ok(Within::Metres(it)),
        Some(it) => Err(ApiError::parameter("within_m", &format!("`{it}` is not from 0 to {MAX_WITHIN_M} metres"))),
    }
}

fn any_area(word: Option<&str>) -> Result<bool, ApiError> {
    match word {
        None | Some("here" | "true") => Ok(false),
        Some("any" | "false") => Ok(true),
        Some(word) => Err(ApiError::parameter("competent", &format!("`{word}` is neither `here` nor `any`"))),
    }
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

const fn default_limit() -> usize {
    10
}

const fn default_relax() -> bool {
    true
}
