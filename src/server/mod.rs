//! The whole service over HTTP: the API, the pages, the files, and what surrounds every answer.

mod compress;
mod etag;
mod files;
mod headers;
mod limit;
mod log;

use std::sync::Arc;

use actix_cors::Cors;
use actix_web::{
    App, Error, HttpRequest,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    http::{Method, header},
    middleware::{Next, from_fn},
    web,
};
use utoipa::openapi::{InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, Tag};
use utoipa_actix_web::AppExt;
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{
    api,
    api::Api,
    directory::{Clock, Directory},
    pages,
    reports::Reports,
    site::Site,
};

pub use limit::Limit;

/// What the service is made of.
#[derive(Clone)]
pub struct AppState {
    pub directory: Arc<Directory>,
    pub reports: Reports,
    /// The clock that opening hours are told by.
    pub now: Clock,
    pub site: Arc<Site>,
    pub limit: Arc<Limit>,
}

/// The application of one worker.
pub fn app(
    service: AppState,
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
    app.app_data(web::Data::new(Api { directory: service.directory, now: service.now }))
        .app_data(web::Data::from(service.site))
        .app_data(web::Data::new(service.reports))
        .app_data(web::Data::from(service.limit))
        .app_data(web::PathConfig::default())
        .service(
            SwaggerUi::new("/docs/{_:.*}")
                .url("/openapi.json", complete(described))
                .config(Config::default().use_base_layout().validator_url("none")),
        )
        .service(web::redirect("/docs", "/docs/"))
        .configure(files::routes)
        .configure(pages::routes)
        .default_service(web::to(no_route))
        .wrap(from_fn(limit::reports))
        .wrap(from_fn(etag::revalidate))
        .wrap(from_fn(compress::answers))
        .wrap(cors())
        .wrap(headers::defaults())
        .wrap(from_fn(headers::of_docs))
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

/// The description of the API.
pub fn openapi() -> OpenApi {
    let (_, described) = App::new().into_utoipa_app().configure(api::routes).split_for_parts();
    complete(described)
}

fn complete(described: OpenApi) -> OpenApi {
    let licence = LicenseBuilder::new().name("EUPL-1.2").identifier(Some("EUPL-1.2")).build();
    let info = InfoBuilder::new()
        .title("Bussola")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "A directory of help desks and services for newcomers: which place near me helps with this need, in my language?",
        ))
        .license(Some(licence))
        .build();
    let tag = |name: &str, description: &str| {
        let mut tag = Tag::new(name);
        tag.description = Some(description.to_owned());
        tag
    };
    let tags = [
        tag("search", "Finding places that help"),
        tag("directory", "Places, services and organizations"),
        tag("taxonomy", "Needs and languages"),
        tag("areas", "Municipalities, localities and what is above them"),
        tag("operation", "For those who run the service"),
    ];
    let mut whole = OpenApiBuilder::from(described).info(info).build();
    whole.tags = Some(tags.into());
    whole
}

/// Anybody may read from anywhere; the wildcard keeps answers the same for all, so that they can be cached.
fn cors() -> Cors {
    Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .disable_vary_header()
        .allowed_methods([Method::GET, Method::HEAD])
        .allowed_headers([header::ACCEPT, header::IF_NONE_MATCH])
        .expose_headers([header::ETAG])
        .max_age(86_400)
}

async fn no_route(request: HttpRequest, site: web::Data<Site>) -> Result<actix_web::HttpResponse, Error> {
    if request.path().starts_with("/api/") {
        return Ok(api::not_found().await?);
    }
    Ok(pages::not_found(&request, &site))
}
