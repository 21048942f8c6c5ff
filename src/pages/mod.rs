//! The public pages: HTML rendered on the server, usable without JavaScript.

mod about;
mod card;
mod crawlers;
mod errors;
mod files;
mod near;
mod needs;
mod place;
mod search;
mod shell;

use actix_web::web::ServiceConfig;

pub use errors::{draw_errors, not_found};

/// Every page. If search engines should find it, list it in `crawlers.rs` too.
pub fn routes(config: &mut ServiceConfig) {
    config
        // Before the pages, so that a file name is never read as a language.
        .service(crawlers::robots)
        .service(crawlers::sitemap)
        .service(crawlers::sitemap_of_language)
        .service(files::logo)
        .service(files::theme)
        .service(files::security)
        .service(needs::front_page)
        .service(needs::needs_page)
        .service(needs::without_slash)
        .service(near::near_page)
        .service(near::near_me)
        .service(near::table::table_page)
        .service(near::table::table_file)
        .service(search::search_page)
        .service(search::suggestions)
        .service(needs::leaves_page)
        .service(place::view::place_page)
        .service(place::compass::compass_page)
        .service(place::way::way_page)
        .service(place::report::report_page)
        .service(place::report::send_report)
        .service(about::privacy_page)
        .service(about::accessibility_page);
}
