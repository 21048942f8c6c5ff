//! The whole service over HTTP: a scope for the API, one for what people open, and what surrounds every answer.

mod api;
mod compress;
mod etag;
mod files;
mod headers;
mod log;
mod public;

use std::sync::Arc;

use actix_web::{
    App, Error,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    http::Method,
    middleware::{Next, from_fn},
    web,
};
use utoipa_actix_web::AppExt;

use crate::{
    api::Api,
    directory::{Clock, Directory},
    limit::Limit,
    reports::Reports,
    site::Site,
};

pub use api::openapi;

/// What the handlers share.
#[derive(Clone)]
pub struct AppState {
    pub directory: Arc<Directory>,
    pub reports: Reports,
    /// The clock by which opening hours are read.
    pub now: Clock,
    pub site: Arc<Site>,
    pub limit: Arc<Limit>,
}

/// The application of one worker.
///
/// Only what holds for every answer is wrapped around all: headers, HEAD, the log. Compression, revalidation and CORS are
/// the business of a scope, because pages that need a sign-in must have none of them.
pub fn app(
    state: AppState,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let (app, described) = App::new().into_utoipa_app().configure(api::routes).split_for_parts();
    app.app_data(web::Data::new(Api { directory: state.directory, now: state.now }))
        .app_data(web::Data::from(state.site))
        .app_data(web::Data::new(state.reports))
        .app_data(web::Data::from(state.limit))
        .app_data(web::PathConfig::default())
        .configure(|config| api::documents(config, described))
        // The last scope: it takes every address that is left.
        .configure(public::routes)
        .wrap(headers::defaults())
        .wrap(from_fn(head_as_get))
        .wrap(from_fn(log::request))
}

/// Answers HEAD as GET; the connection, which knows what was asked, sends the headers alone (RFC 9110, section 9.3.2).
async fn head_as_get(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if *request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
