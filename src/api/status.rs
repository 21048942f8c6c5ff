//! `/status`: whether the server is up, and what it holds.

use actix_web::{HttpResponse, get, web::Data};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::{
    Api,
    results::{CachePolicy, json},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct StatusResponse {
    #[schema(example = "ok")]
    status: &'static str,
    /// The version of the software.
    #[schema(example = "0.1.0")]
    version: &'static str,
    /// The number of the last change that searches see.
    #[schema(example = 451)]
    seq: i64,
    /// Number of places that can be found.
    #[schema(example = 107)]
    locations: usize,
}

/// Check whether the service is up, and what it holds
#[utoipa::path(tag = "operation", responses((status = 200, description = "The service is up", body = StatusResponse)))]
#[get("")]
pub async fn status(api: Data<Api>) -> HttpResponse {
    let snapshot = api.directory.snapshot();
    let (seq, locations) = (snapshot.seq(), snapshot.entries().count());
    json(&StatusResponse { status: "ok", version: env!("CARGO_PKG_VERSION"), seq, locations }, CachePolicy::Revalidate)
}
