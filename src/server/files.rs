//! `/assets` and `/map`: files compiled into the binary.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header,
    web::{Path, ServiceConfig},
};

use crate::assets;

const COAST: &str = include_str!("../../data/areas/coast.geojson");

pub fn routes(config: &mut ServiceConfig) {
    config.service(asset).service(coast);
}

/// A built file. Its name has a hash of its content, so browsers may cache it for ever.
#[get("/assets/{path:.*}")]
async fn asset(request: HttpRequest, path: Path<String>) -> HttpResponse {
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|it| it.to_str().ok());
    let Some(file) = assets::asset(&path, accepted.unwrap_or_default()) else {
        return HttpResponse::NotFound().finish();
    };
    let mut response = HttpResponse::Ok();
    response
        .content_type(file.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "Accept-Encoding"));
    if let Some(encoding) = file.encoding {
        response.insert_header((header::CONTENT_ENCODING, encoding));
    }
    response.body(file.body.into_owned())
}

/// The coast under the map, as GeoJSON.
#[get("/map/coast.geojson")]
async fn coast() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/geo+json")
        .insert_header((header::CACHE_CONTROL, "public, no-cache"))
        .body(COAST)
}
