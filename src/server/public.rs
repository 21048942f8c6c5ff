//! The public scope: pages and the files that they load.

use actix_web::{
    middleware::from_fn,
    web::{self, ServiceConfig},
};

use crate::{
    pages,
    server::{compress, etag, files},
};

/// Register it last, because this scope matches every remaining path.
pub fn routes(config: &mut ServiceConfig) {
    config.service(
        web::scope("")
            .wrap(from_fn(pages::draw_errors))
            .wrap(from_fn(etag::revalidate))
            .wrap(from_fn(compress::answers))
            // Before the pages, so that a file name is never read as a language.
            .configure(files::routes)
            .configure(pages::routes)
            .default_service(web::to(pages::not_found)),
    );
}
