//! The scope of what people open: pages and the files that they load.

use actix_web::{
    middleware::from_fn,
    web::{self, ServiceConfig},
};

use crate::{
    pages,
    server::{compress, etag, files},
};

/// Register it last: the scope takes every address that is left.
pub fn routes(config: &mut ServiceConfig) {
    config.service(
        web::scope("")
            .wrap(from_fn(pages::draw_errors))
            .wrap(from_fn(etag::revalidate))
            .wrap(from_fn(compress::answers))
            // Before the pages, so that a file is never taken for a language.
            .configure(files::routes)
            .configure(pages::routes)
            .default_service(web::to(pages::not_found)),
    );
}
