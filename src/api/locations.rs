//! `/api/v1/locations`: the places in a box, and one place.

use std::collections::BTreeMap;

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
        params::{self, FilterParams, Filtered, wants_geojson},
        results::{self, Body, CachePolicy, LocationResult, Presenter, apart, geojson},
    },
    domain::{Bounds, Id},
    formats::{
        self,
        json::{self, Verbatim},
    },
    index::Facets,
};

const MAX_LIMIT: usize = 1000;
/// A page ends before its places take more than so many bytes of JSON. With what surrounds them it stays below a
/// megabyte.
const MAX_BYTES: usize = 800_000;
/// What GeoJSON adds to a place.
const AROUND: usize = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct LocationsParams {
    /// `west,south,east,north` in WGS 84 degrees; by default the whole Earth. If west is greater than east, the box
    /// crosses the antimeridian.
    #[serde(default = "whole_earth")]
    #[param(example = "12.1,45.3,12.5,45.6")]
    bbox: String,
    /// Maximum number of places. A page of less than a megabyte may hold fewer; `next` leads on.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 1000, default = 100, example = 50)]
    limit: usize,
    /// `next` of the previous page. Places are ordered by id, so no page misses or repeats one.
    cursor: Option<Uuid>,
    /// Whether to count all matching places in the box by need, language and municipality.
    #[serde(default)]
    #[param(example = true)]
    facets: bool,
    /// `full` for everything about each place and service; by default, only what a list needs.
    #[param(example = "full")]
    detail: Option<String>,
    /// BCP 47 tag of the language for names and descriptions; Italian by default, and if no translation is fresh.
    #[param(example = "ar")]
    lang: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LocationsResponse {
    #[schema(value_type = Vec<LocationResult>)]
    locations: Vec<Verbatim<Box<[u8]>>>,
    /// The cursor of the next page; null on the last.
    next: Option<Uuid>,
    /// Counts of all matching places in the box, not only on this page; absent unless requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    facets: Option<FacetsResult>,
}

/// Numbers of matching places. A place counts once in each row it belongs to.
#[derive(Debug, Serialize, ToSchema)]
pub struct FacetsResult {
    places: usize,
    /// By leaf need.
    #[schema(value_type = Object, example = json!({"permit-renewal": 7}))]
    needs: BTreeMap<&'static str, usize>,
    /// By stated language.
    #[schema(value_type = Object, example = json!({"ar": 3}))]
    languages: BTreeMap<String, usize>,
    /// By municipality.
    #[schema(value_type = Object, example = json!({"027042": 12}))]
    areas: BTreeMap<String, usize>,
}

/// List the places in a box
#[utoipa::path(
    tag = "directory",
    params(LocationsParams, FilterParams),
    responses(
        (status = 200, description = "A page of places, sorted by id", content(
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
    Filtered { own: params, filters }: Filtered<LocationsParams>,
) -> actix_web::Result<HttpResponse> {
    let as_geojson = wants_geojson(&request);
    apart(move || page(&api, params, &filters, as_geojson)).await
}

fn page(api: &Api, params: LocationsParams, filters: &FilterParams, as_geojson: bool) -> Result<Body, ApiError> {
    let LocationsParams { bbox, limit, cursor, facets, detail, lang } = params;
    let (detail, lang) = (params::detail(detail.as_deref())?, params::lang(lang.as_deref())?);
    let bounds = Bounds::parse(&bbox).map_err(|err| ApiError::parameter("bbox", &err))?;
    let (snapshot, moment) = (api.directory.snapshot(), api.moment());
    let (question, limit) = (filters.question(moment)?, params::limit(limit, MAX_LIMIT)?);
    let after = cursor.map(Id::from_uuid);
    let (found, facets) = if facets {
        let (found, facets) = snapshot.within_counted(&bounds, &question, after, limit + 1);
        (found, Some(FacetsResult::of(facets)))
    } else {
        (snapshot.within(&bounds, &question, after, limit + 1), None)
    };
    let (open_at, call_at) = (question.open.unwrap_or(moment), question.call.unwrap_or(moment));
    let presenter = Presenter {
        snapshot: &snapshot,
        open_at,
        call_at,
        question: Some(&question),
        here: None,
        detail,
        lang: lang.as_ref(),
    };
    let (mut page, mut bytes) = (Vec::new(), 0);
    for it in found.iter().take(limit) {
        let place = json::write(&presenter.found(it)).into_boxed_slice();
        bytes += place.len() + AROUND;
        // However large it is, the first place is there, so that the cursor moves on.
        if MAX_BYTES < bytes && !page.is_empty() {
            break;
        }
        page.push(Verbatim(place));
    }
    let next = page.len().checked_sub(1).filter(|_| page.len() < found.len()).map(|last| found[last].entry.id.uuid());
    if as_geojson {
        let features = found.iter().zip(page).map(|(it, place)| (it.entry.id.to_string(), it.entry.position, place));
        let mut more = BTreeMap::from([("next", json::value(&next))]);
        if let Some(facets) = facets {
            more.insert("facets", json::value(&facets));
        }
        return Ok(Body::geojson(formats::geojson::places(features, more)));
    }
    Ok(Body::json(&LocationsResponse { locations: page, next, facets }))
}

impl FacetsResult {
    fn of(Facets { places, needs, languages, areas }: Facets) -> Self {
        let needs = needs.into_iter().map(|(need, count)| (need.slug(), count)).collect();
        let areas = areas.into_iter().map(|(area, count)| (area.to_string(), count)).collect();
        Self { places, needs, languages, areas }
    }
}

/// Get a place with all its services
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
    let snapshot = api.directory.snapshot();
    let known = Uuid::parse_str(&id).ok().and_then(|it| snapshot.entry(Id::from_uuid(it)));
    let entry = known.ok_or_else(|| ApiError::NotFound { what: "location", id: id.into_inner() })?;
    let location = Presenter::now(&snapshot, api.moment()).place(&entry);
    if wants_geojson(&request) {
        return Ok(geojson(
            formats::geojson::place(&entry.location.id.to_string(), entry.location.place.position(), &location),
            CachePolicy::Revalidate,
        ));
    }
    Ok(results::json(&location, CachePolicy::Revalidate))
}

fn whole_earth() -> String {
    "-180,-90,180,90".to_owned()
}

const fn default_limit() -> usize {
    100
}
