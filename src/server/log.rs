//! Logs one line per request: method, route pattern, status and duration.
//!
//! It never logs an address, a query, a position or anything about the client.

use std::time::Instant;

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
};

pub async fn request(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let (started, method) = (Instant::now(), request.method().clone());
    let response = next.call(request).await?;
    let route = response.request().match_pattern().unwrap_or_else(|| "(none)".to_owned());
    let (status, took_ms) = (response.status().as_u16(), started.elapsed().as_millis());
    tracing::info!(%method, route, status, took_ms, "{method} {route} answered {status}");
    Ok(response)
}
