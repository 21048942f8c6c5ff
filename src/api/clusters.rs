//! `/api/v1/clusters`: the places in a box, grouped for a map.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        params::{FilterParams, Filtered},
        results::{Body, apart},
    },
    domain::{Bounds, Precision},
    formats,
    index::Entry,
};

const MAX_ZOOM: u8 = 20;
/// So many marks and names of places stay below a megabyte.
const MAX_NAMED: usize = 6_000;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClustersParams {
    /// `west,south,east,north` in WGS 84 degrees. If west is greater than east, the box crosses the antimeridian.
    #[param(example = "12.1,45.3,12.5,45.6")]
    bbox: String,
    /// Zoom of a web map: 0 shows the whole Earth in 256 pixels; each step doubles that.
    #[param(minimum = 0, maximum = 20, example = 11)]
    zoom: u8,
}

/// The properties of a mark on the map.
#[derive(Debug, Serialize)]
struct ClusterResult {
    count: usize,
    /// The id of the place, if the mark stands for one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Whether only its town is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    approximate: Option<bool>,
    /// Whether a screen about it must hide its topic from someone looking over a shoulder.
    #[serde(skip_serializing_if = "Option::is_none")]
    discreet: Option<bool>,
    /// The places by id, if there are 2 to 20.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<NamedPlace>,
}

/// A place that a mark names.
#[derive(Debug, Serialize)]
struct NamedPlace {
    id: Uuid,
    name: String,
    discreet: bool,
}

/// Group the places in a box for a map
///
/// Returns a feature with a `count` for each square of 64 pixels that has places. A single place adds its `id`, `name`,
/// `approximate` and `discreet`. From 2 to 20 places are listed in `places`, each with `id`, `name` and `discreet`. If
/// only the town of a place is known, it is shown at the town. Hidden places are left out.
#[utoipa::path(
    tag = "search",
    params(ClustersParams, FilterParams),
    responses(
        (status = 200, description = "Marks with their counts", body = String, content_type = "application/geo+json"),
        (status = 400, description = "A parameter is wrong", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/clusters")]
pub async fn clusters(
    api: Data<Api>,
    Filtered { own: params, filters }: Filtered<ClustersParams>,
) -> actix_web::Result<HttpResponse> {
    apart(move || marks(&api, &params, &filters)).await
}

fn marks(api: &Api, params: &ClustersParams, filters: &FilterParams) -> Result<Body, ApiError> {
    let &ClustersParams { ref bbox, zoom } = params;
    let bounds = Bounds::parse(bbox).map_err(|err| ApiError::parameter("bbox", &err))?;
    if MAX_ZOOM < zoom {
        return Err(ApiError::parameter("zoom", &format!("`{zoom}` is not from 0 to {MAX_ZOOM}")));
    }
    let question = filters.question(api.moment())?;
    let snapshot = api.directory.snapshot();
    let groups = snapshot.clusters(&bounds, zoom, &question);
    bounded(groups.iter().map(|cluster| 1 + cluster.places.len()).sum(), zoom)?;
    let features = groups.into_iter().enumerate().map(|(number, cluster)| {
        let (only, several) = match cluster.places.as_slice() {
            [only] => (Some(only), &[][..]),
            several => (None, several),
        };
        let named = |entry: &&Entry| NamedPlace {
            id: entry.location.id.uuid(),
            name: entry.location.name.it().to_owned(),
            discreet: entry.is_discreet(),
        };
        let result = ClusterResult {
            count: cluster.count,
            id: only.map(|it| it.location.id.uuid()),
            name: only.map(|it| it.location.name.it().to_owned()),
            approximate: only.map(|it| it.location.place.precision() == Some(Precision::Locality)),
            discreet: only.map(|it| it.is_discreet()),
            places: several.iter().map(named).collect(),
        };
        (number.to_string(), Some(cluster.position), result)
    });
    Ok(Body::geojson(formats::geojson::places(features, BTreeMap::new())))
}

/// Refuses an answer with too many marks and names of places.
fn bounded(marks: usize, zoom: u8) -> Result<(), ApiError> {
    if marks <= MAX_NAMED {
        return Ok(());
    }
    let why = format!("{marks} marks and names at zoom {zoom}, at most {MAX_NAMED}; ask for a smaller box");
    Err(ApiError::parameter("bbox", &why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_with_too_many_marks_is_refused_with_the_reason() {
        assert!(bounded(MAX_NAMED, 18).is_ok());
        let refused = bounded(MAX_NAMED + 1, 18).unwrap_err().to_string();
        assert_eq!(refused, "bbox: 6001 marks and names at zoom 18, at most 6000; ask for a smaller box");
    }
}
