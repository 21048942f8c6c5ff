//! The files of the operator: logo and colours.

use actix_web::{HttpResponse, get, http::header, web::Data};

use crate::site::{BrandFile, Site};

#[get("/brand/logo")]
pub async fn logo(site: Data<Site>) -> HttpResponse {
    answer(site.brand.logo.as_ref())
}

#[get("/brand/theme.css")]
pub async fn theme(site: Data<Site>) -> HttpResponse {
    answer(site.brand.theme.as_ref())
}

fn answer(file: Option<&BrandFile>) -> HttpResponse {
    let Some(BrandFile { content_type, body, .. }) = file else { return HttpResponse::NotFound().finish() };
    HttpResponse::Ok()
        .content_type(*content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(body.clone())
}
