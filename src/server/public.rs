//! The scope of what people open: pages and the files that they load.

use actix_web::{
    HttpRequest, HttpResponse,
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};

use crate::{
    pages,
    server::{compress, etag, files, limit},
    site::Site,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(
        web::scope("")
            .wrap(from_fn(limit::reports))
            .wrap(from_fn(etag::revalidate))
            .wrap(from_fn(compress::answers))
            // Before the pages, so that a file is never taken for a language.
            .configure(files::routes)
            .configure(pages::routes)
            .default_service(web::to(not_found)),
    );
}

async fn not_found(request: HttpRequest, site: Data<Site>) -> HttpResponse {
    pages::not_found(&request, &site)
}
