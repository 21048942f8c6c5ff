//! Error pages, in the reader's language.

use actix_web::{
    Error, HttpRequest, HttpResponse, ResponseError,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web::Data,
};
use askama::Template;

use crate::{
    pages::shell::{Exposure, Here, Link, Page, PageError, Printed, Shell, accepted},
    site::Site,
    texts::Texts,
};

/// 400, 404, 429, 500: what happened, and links to go on.
#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    title: &'static str,
    text: &'static str,
    next: Vec<Link>,
}

/// Renders a page for every `PageError` of the wrapped routes.
pub async fn draw_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let answer = next.call(request).await?;
    let error = answer.response().error().and_then(|error| error.as_error::<PageError>());
    let site = answer.request().app_data::<Data<Site>>();
    let page = error.zip(site).map(|(error, site)| page_of(error, answer.request(), site));
    Ok(match page {
        Some(page) => answer.into_response(page),
        None => answer.map_into_boxed_body(),
    })
}

/// The response to a path without a page.
pub async fn not_found() -> Result<HttpResponse, PageError> {
    Err(PageError::NotFound)
}

fn page_of(error: &PageError, request: &HttpRequest, site: &Site) -> HttpResponse {
    if let PageError::Gone(page) = error {
        return Printed::clone(page).into();
    }
    let t = reader_of(request);
    let status = error.status_code();
    let key = format!("error-{}", status.as_u16());
    let title = t.get(&format!("{key}-title"));
    let shell = Shell::new(site, t, Here { path: "/", query: "" }, Exposure::Personal).titled(title);
    let next = vec![Link::to(t.get("error-start"), shell.home_url.clone())];
    let printed = Printed::page(&ErrorPage { t, shell, title, text: t.get(&key), next });
    printed.map_or_else(|err| err.error_response(), |page| page.with_status(status).into())
}

/// The texts in the language of the path, else of the browser, else in the first language.
fn reader_of(request: &HttpRequest) -> Texts {
    let first = request.path().split('/').nth(1).unwrap_or_default();
    Texts::of(first).or_else(|| accepted(request)).unwrap_or_else(Texts::first)
}

impl Page for ErrorPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
