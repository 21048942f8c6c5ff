//! The public pages: HTML made here, good without JavaScript.

mod about;
mod asked;
mod cards;
mod compass;
mod files;
mod found;
mod place;
mod report;
mod search;
mod shell;
mod views;

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::ServiceConfig,
};
use askama::Template;

use crate::{
    pages::{
        shell::Here,
        views::{ErrorPage, Link},
    },
    site::Site,
    texts::{INTERFACES, Texts},
};

/// Every page. The API and the files come before, so that a language is never taken for one of them.
pub fn routes(config: &mut ServiceConfig) {
    config
        // Before the pages, so that a file is never taken for a language.
        .service(found::robots)
        .service(found::sitemap)
        .service(found::sitemap_of_language)
        .service(files::logo)
        .service(files::theme)
        .service(compass::front_page)
        .service(compass::needs_page)
        .service(compass::without_slash)
        .service(compass::near_page)
        .service(compass::near_me)
        .service(search::search_page)
        .service(search::suggestions)
        .service(compass::leaves_page)
        .service(place::place_page)
        .service(place::compass_page)
        .service(report::report_page)
        .service(report::send_report)
        .service(about::privacy_page)
        .service(about::accessibility_page);
}

/// What went wrong, for people.
#[derive(Clone, Copy)]
enum Failure {
    BadRequest,
    NotFound,
    TooMany,
}

impl Failure {
    const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

/// The page that says that there is none, in the language of the address, else in the browser's.
pub fn not_found(request: &HttpRequest, site: &Site) -> HttpResponse {
    failed(request, site, Failure::NotFound)
}

/// The page for whoever sends more reports than may be read.
pub fn too_many(request: &HttpRequest, site: &Site) -> HttpResponse {
    failed(request, site, Failure::TooMany)
}

fn failed(request: &HttpRequest, site: &Site, failure: Failure) -> HttpResponse {
    let t = texts_of(request);
    let status = failure.status();
    let key = format!("error-{}", status.as_u16());
    let title = t.get(&format!("{key}-title"));
    let next = vec![Link::to(t.get("error-start"), format!("/{}/", t.lang))];
    let here = Here { path: "/", query: "" };
    let page = ErrorPage { shell: shell::of(site, t, here, &title), title, text: t.get(&key), next, t };
    let mut response = html(&page, Keep::Nobody);
    *response.status_mut() = status;
    response
}

/// The language of an address such as `/ar/near`, else the browser's, else the first.
fn texts_of(request: &HttpRequest) -> Texts<'static> {
    let first = request.path().split('/').nth(1).unwrap_or_default();
    Texts::of(first).or_else(|| accepted(request)).unwrap_or_else(Texts::first)
}

fn accepted(request: &HttpRequest) -> Option<Texts<'static>> {
    let header = request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    Texts::accepted(header)
}

/// Whether an answer may be kept, and asked about again, or says where somebody is.
#[derive(Clone, Copy)]
enum Keep {
    Revalidate,
    Nobody,
}

fn html(page: &impl Template, keep: Keep) -> HttpResponse {
    let keep = match keep {
        Keep::Revalidate => "public, no-cache",
        Keep::Nobody => "private, no-store",
    };
    match page.render() {
        Ok(body) => HttpResponse::Ok()
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, keep))
            .body(body),
        Err(err) => {
            tracing::error!(error = %err, "a page could not be made");
            HttpResponse::InternalServerError().finish()
        }
    }
}

/// The languages of the interface by their codes, for the pattern of a route.
fn is_interface(code: &str) -> bool {
    INTERFACES.iter().any(|it| it.code == code)
}
