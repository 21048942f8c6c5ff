//! The files made from the operator's settings: logo, colours, `security.txt`.

use actix_web::{HttpResponse, get, http::header, web::Data};
use chrono::{Days, NaiveTime};

use crate::{
    pages::shell::PageError,
    site::{BrandFile, Site},
};

/// How long `security.txt` is valid. RFC 9116 advises less than a year.
const GOOD_FOR: Days = Days::new(180);

#[get("/brand/logo")]
pub async fn logo(site: Data<Site>) -> HttpResponse {
    answer(site.brand.logo.as_ref())
}

#[get("/brand/theme.css")]
pub async fn theme(site: Data<Site>) -> HttpResponse {
    answer(site.brand.theme.as_ref())
}

/// Where to report a vulnerability (RFC 9116); 404 if the settings have no email address.
#[get("/.well-known/security.txt")]
pub async fn security(site: Data<Site>) -> Result<HttpResponse, PageError> {
    let email = site.brand.settings.email.as_ref().ok_or(PageError::NotFound)?;
    // Midnight, so that the file stays the same for a day.
    let expires = (site.clock().date_naive() + GOOD_FOR).and_time(NaiveTime::MIN).and_utc();
    let expires = expires.format("%Y-%m-%dT%H:%M:%SZ");
    let canonical = site.brand.whole("/.well-known/security.txt");
    // Web URLs in this file must be https (RFC 9116, section 2.5).
    let canonical = Some(canonical).filter(|url| url.starts_with("https://"));
    let canonical = canonical.map(|url| format!("Canonical: {url}\n")).unwrap_or_default();
    let text = format!("Contact: mailto:{email}\nExpires: {expires}\nPreferred-Languages: it, en\n{canonical}");
    let answer = HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, no-cache"))
        .body(text);
    Ok(answer)
}

fn answer(file: Option<&BrandFile>) -> HttpResponse {
    let Some(BrandFile { content_type, body, .. }) = file else { return HttpResponse::NotFound().finish() };
    HttpResponse::Ok()
        .content_type(*content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(body.clone())
}
