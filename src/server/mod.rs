//! The HTTP server: a scope for the API, a scope for the pages, and the middleware around both.

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

/// The state that the handlers share.
#[derive(Clone)]
pub struct AppState {
    pub directory: Arc<Directory>,
    pub reports: Reports,
    /// The clock for opening hours.
    pub now: Clock,
    pub site: Arc<Site>,
    pub limit: Arc<Limit>,
}

/// The application of one worker.
///
/// Only the headers, HEAD and the log wrap everything. Each scope sets its own compression, revalidation and CORS,
/// because pages behind a sign-in must have none of them.
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
        // Last, because this scope matches every remaining path.
        .configure(public::routes)
        .wrap(headers::defaults())
        .wrap(from_fn(head_as_get))
        .wrap(from_fn(log::request))
}

/// Handles HEAD as GET. The connection knows the original method and sends only the headers (RFC 9110, section 9.3.2).
async fn head_as_get(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if *request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
