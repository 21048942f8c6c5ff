//! Adds an `ETag` to cacheable responses, and answers 304 if the client has the current one.

use actix_web::{
    Error, HttpResponse,
    body::{BoxBody, MessageBody, to_bytes},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode, header},
    middleware::Next,
};
use sha2::{Digest, Sha256};

/// Adds an `ETag` to each `no-cache` response with status 200 to a GET or HEAD, and handles `If-None-Match`.
///
/// The tag is weak (RFC 9110, section 8.8.1), because the same response is sent in several encodings.
pub async fn revalidate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.call(request).await?;
    let kept = response.headers().get(header::CACHE_CONTROL).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let revalidates = kept.contains("no-cache") && !response.headers().contains_key(header::ETAG);
    if !readable || response.status() != StatusCode::OK || !revalidates {
        return Ok(response.map_into_boxed_body());
    }
    let (request, response) = response.into_parts();
    let (mut head, body) = response.into_parts();
    let body = to_bytes(body).await.map_err(|err| actix_web::error::ErrorInternalServerError(err.into()))?;
    let digest = Sha256::digest(&body);
    let tag: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag =
        header::HeaderValue::from_str(&format!("W/\"{tag}\"")).map_err(actix_web::error::ErrorInternalServerError)?;
    head.headers_mut().insert(header::ETAG, tag.clone());
    if asked.is_some_and(|it| names(&it, &tag)) {
        let mut unchanged = HttpResponse::NotModified();
        for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
            if let Some(value) = head.headers().get(&name) {
                unchanged.insert_header((name, value.clone()));
            }
        }
        return Ok(ServiceResponse::new(request, unchanged.finish()));
    }
    Ok(ServiceResponse::new(request, head.set_body(body)).map_into_boxed_body())
}

/// Whether `If-None-Match` names `tag`, by weak comparison.
fn names(asked: &header::HeaderValue, tag: &header::HeaderValue) -> bool {
    let opaque = |it: &str| it.trim().trim_start_matches("W/").to_owned();
    let tag = tag.to_str().map(opaque).unwrap_or_default();
    asked.to_str().is_ok_and(|it| it.trim() == "*" || it.split(',').any(|one| opaque(one) == tag))
}
