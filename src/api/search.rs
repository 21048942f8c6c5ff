//! `/api/v1/search`: finds needs, places, organizations and towns by people's own words.

use actix_web::{HttpResponse, get, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        params::{self, Params},
        results::{CachePolicy, json},
    },
    domain::{Area, Labels, Language, Position, Wanted},
    index::{Meant, Query, Snapshot, Suggestion},
};

/// The maximum length of `q`, in characters.
const LONGEST: usize = 200;
const MAX_LIMIT: usize = 20;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SearchParams {
    /// The user's words in any language: a word, an unfinished word or a whole question. At most 200 characters.
    #[param(example = "rinovo permeso", max_length = 200)]
    q: String,
    /// BCP 47 tag of the reader's language. Labels are in this language if they exist, else in Italian.
    #[param(example = "en")]
    language: Option<String>,
    /// Latitude, WGS 84 degrees. Among places that fit equally well, the nearest come first.
    #[param(example = 45.4821)]
    lat: Option<f64>,
    /// Longitude, WGS 84 degrees. Send both `lat` and `lon`, or neither.
    #[param(example = 12.2316)]
    lon: Option<f64>,
    /// Maximum number of results.
    #[serde(default = "default_limit")]
    #[param(minimum = 1, maximum = 20, example = 5)]
    limit: usize,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SearchResponse {
    /// Best match first.
    results: Vec<SearchResult>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SearchResult {
    /// `need`, `location`, `organization` or `area`.
    #[schema(example = "need")]
    kind: &'static str,
    /// For a need: a leaf or a top-level need, to use as `need` in the other searches.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "permit-renewal")]
    slug: Option<&'static str>,
    /// For a location or an organization (UUID), or an area (ISTAT code, if it has one).
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[schema(example = "Renewing or updating a permit")]
    label: String,
    /// The language of the label.
    #[schema(example = "en")]
    label_language: String,
    /// For a need: the town that was typed with it. Search around its centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<TypedTown>,
    /// For an area: the name of the area that it is in, which tells two of one name apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Venezia")]
    parent: Option<String>,
    /// For a location: street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// For a location: its town.
    #[serde(skip_serializing_if = "Option::is_none")]
    locality: Option<String>,
    /// For a location, if the request has a position: great-circle distance in metres.
    #[serde(skip_serializing_if = "Option::is_none")]
    distance_m: Option<u32>,
    /// Whether this is probably what the user meant; `false` is a guess, to be confirmed.
    sure: bool,
}

/// A municipality or locality that was typed with a need.
#[derive(Debug, Serialize, ToSchema)]
pub struct TypedTown {
    #[schema(example = "027033")]
    id: String,
    #[schema(example = "San Donà di Piave")]
    label: String,
    /// The language of the label.
    #[schema(example = "it")]
    label_language: String,
    /// Latitude of its centre, WGS 84 degrees.
    #[schema(example = 45.6339)]
    lat: f64,
    /// Longitude of its centre, WGS 84 degrees.
    #[schema(example = 12.5641)]
    lon: f64,
}

/// Search in your own words
///
/// Searches needs, places, organizations and towns, in every language at once. It understands typing errors, unfinished
/// words, whole questions, a town typed with a need, and addresses of the directory. Queries are neither stored nor
/// logged.
#[utoipa::path(
    tag = "search",
    params(SearchParams),
    responses(
        (status = 200, description = "Possible meanings, best first; empty if nothing fits", body = SearchResponse),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/search")]
pub async fn search(api: Data<Api>, Params(params): Params<SearchParams>) -> Result<HttpResponse, ApiError> {
    let SearchParams { q, language, lat, lon, limit } = params;
    if LONGEST < q.chars().count() {
        return Err(ApiError::parameter("q", &format!("longer than {LONGEST} characters")));
    }
    let from = match (lat, lon) {
        (Some(lat), Some(lon)) => Some(params::position(lat, lon)?),
        (None, None) => None,
        (Some(_), None) => return Err(ApiError::Missing("lon".to_owned())),
        (None, Some(_)) => return Err(ApiError::Missing("lat".to_owned())),
    };
    let limit = params::limit(limit, MAX_LIMIT)?;
    let language = Language::parse(language.as_deref().unwrap_or("it"));
    let language = language.map_err(|err| ApiError::parameter("language", &err.to_string()))?.primary().to_owned();
    let snapshot = api.directory.snapshot();
    let found = snapshot.search(&Query::new(&q, &language, from), limit);
    let results = found.iter().filter_map(|it| SearchResult::of(&snapshot, it, &language, from)).collect();
    Ok(json(&SearchResponse { results }, CachePolicy::NoStore))
}

impl SearchResult {
    fn of(snapshot: &Snapshot, suggestion: &Suggestion, language: &str, from: Option<Position>) -> Option<Self> {
        let result = |kind, id: String, (label, label_language): (&str, &str)| Self {
            kind,
            slug: None,
            id: Some(id),
            label: label.to_owned(),
            label_language: label_language.to_owned(),
            area: None,
            parent: None,
            address: None,
            locality: None,
            distance_m: None,
            sure: suggestion.is_sure(),
        };
        let catalog = snapshot.catalog();
        Some(match &suggestion.meant {
            Meant::Need(wanted) => {
                let (slug, labels) = match wanted {
                    Wanted::Leaf(need) => (need.slug(), need.label()),
                    Wanted::Top(top) => (top.slug.as_str(), &top.label),
                };
                let area = suggestion.around.as_ref().and_then(|id| TypedTown::of(catalog.area(id)?, language));
                Self { slug: Some(slug), id: None, area, ..result("need", String::new(), label(labels, language)) }
            }
            Meant::Location(id) => {
                let location = catalog.location(*id)?;
                let distance = location.place.position().zip(from).map(|(it, from)| from.distance_m(it));
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance on Earth")]
                Self {
                    address: location.place.address().map(str::to_owned),
                    locality: location.place.locality().map(str::to_owned),
                    distance_m: distance.map(|it| it.round() as u32),
                    ..result("location", id.uuid().to_string(), location.name.for_reader(language))
                }
            }
            Meant::Organization(id) => {
                let uuid: Uuid = id.uuid();
                result("organization", uuid.to_string(), (&catalog.organization(*id)?.name, "it"))
            }
            Meant::Area(id) => {
                let area = catalog.area(id)?;
                let parent = area.parent.as_ref().and_then(|id| catalog.area(id));
                let parent = parent.map(|it| it.name(language).to_owned());
                Self { parent, ..result("area", id.to_string(), name_of(area, language)) }
            }
        })
    }
}

impl TypedTown {
    fn of(area: &Area, language: &str) -> Option<Self> {
        let (centre, (label, label_language)) = (area.centre?, name_of(area, language));
        let (label, label_language) = (label.to_owned(), label_language.to_owned());
        Some(Self { id: area.id.to_string(), label, label_language, lat: centre.lat(), lon: centre.lon() })
    }
}

/// The name of an area, and its language.
fn name_of<'a>(area: &'a Area, language: &'a str) -> (&'a str, &'a str) {
    (area.name(language), if area.names.contains_key(language) { language } else { "it" })
}

fn label<'a>(labels: &'a Labels, language: &'a str) -> (&'a str, &'a str) {
    let own = labels.get(language).map(|it| (it.as_str(), language));
    own.or_else(|| labels.get("it").map(|it| (it.as_str(), "it"))).unwrap_or_default()
}

const fn default_limit() -> usize {
    10
}
