//! JSON, or GeoJSON for who asks for it.

use actix_web::{HttpRequest, HttpResponse, http::header};
use serde::Serialize;

pub const GEOJSON: &str = "application/geo+json";

/// How long an answer may be kept, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// By anybody, asking each time whether it is still so.
    Revalidate,
    /// By nobody: it says where somebody is.
    NoStore,
}

impl CachePolicy {
    const fn header(self) -> &'static str {
        match self {
            Self::Revalidate => "public, no-cache",
            Self::NoStore => "private, no-store",
        }
    }
}

pub fn json<T: Serialize>(body: &T, keep: CachePolicy) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, keep.header()))
        .insert_header((header::VARY, "Accept"))
        .json(body)
}

pub fn geojson(body: String, keep: CachePolicy) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, keep.header()))
        .insert_header((header::VARY, "Accept"))
        .content_type(GEOJSON)
        .body(body)
}

/// Whether the request names GeoJSON among what it accepts.
pub fn wants_geojson(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|it| it.to_str().ok());
    accept.is_some_and(|it| it.split(',').any(|kind| kind.split(';').next().unwrap_or_default().trim() == GEOJSON))
}
