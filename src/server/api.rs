//! The scope of the API, readable from any origin: the routes, a 404, the OpenAPI description and the page to try it.

use actix_cors::Cors;
use actix_web::{
    App, HttpResponse,
    http::{Method, header},
    middleware::from_fn,
    web::{self, ServiceConfig},
};
use utoipa::openapi::{InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, Tag};
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig as DescribedConfig};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{
    api,
    server::{compress, etag, headers},
};

const DESCRIPTION: &str = "/openapi.json";

/// Every route in the OpenAPI description.
pub fn routes(config: &mut DescribedConfig) {
    config
        .service(
            scope::scope("/status")
                .wrap(from_fn(etag::revalidate))
                .wrap(from_fn(compress::answers))
                .wrap(cors())
                .configure(api::status)
                .default_service(web::to(api::not_found)),
        )
        .service(
            scope::scope("/api/v1")
                .wrap(from_fn(etag::revalidate))
                .wrap(from_fn(compress::answers))
                .wrap(cors())
                .configure(api::v1)
                .default_service(web::to(api::not_found)),
        );
}

/// The OpenAPI description and the page that shows it.
pub fn documents(config: &mut ServiceConfig, described: OpenApi) {
    let described = web::Data::new(complete(described));
    let description = web::get().to(async |described: web::Data<OpenApi>| HttpResponse::Ok().json(&**described));
    config
        .service(
            web::resource(DESCRIPTION)
                .app_data(described)
                .wrap(from_fn(compress::answers))
                .wrap(cors())
                .route(description),
        )
        .service(web::redirect("/docs", "/docs/"))
        .service(web::scope("/docs").wrap(headers::of_docs()).wrap(from_fn(compress::answers)).service(
            SwaggerUi::new("/{_:.*}").config(Config::from(DESCRIPTION).use_base_layout().validator_url("none")),
        ))
        .service(web::scope("/api").default_service(web::to(api::not_found)));
}

/// Any origin may read. With the wildcard, the response is the same for every origin, so caches can share it.
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

/// The OpenAPI description.
pub fn openapi() -> OpenApi {
    let (_, described) = App::new().into_utoipa_app().configure(routes).split_for_parts();
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
        tag("areas", "Municipalities, localities, provinces, regions and other areas"),
        tag("operation", "Running the service"),
    ];
    let mut whole = OpenApiBuilder::from(described).info(info).build();
    whole.tags = Some(tags.into());
    whole
}
