//! The shell around every page, the errors of pages, and their responses.

use std::{
    borrow::Cow,
    future::{Ready, ready},
};

use actix_web::{
    FromRequest, HttpRequest, HttpResponse, Responder, ResponseError,
    body::BoxBody,
    dev::Payload,
    http::{StatusCode, header},
};
use askama::Template;

use crate::{
    asked::{Field, ListQuery, is_position},
    limit::TooMany,
    site::{AssetUrls, Brand, Site},
    texts::{INTERFACES, Interface, Texts},
};

/// The parts that all pages share. A discreet page keeps its neutral ones: it ignores a title, description or data set
/// later.
pub struct Shell<'a> {
    pub assets: &'a AssetUrls,
    pub brand: &'a Brand,
    pub emergency: &'static [Emergency],
    pub home_url: String,
    /// The languages to choose from.
    pub languages: &'static [Interface],
    /// The path and query of the page in each of them, without the language.
    pub here: String,
    /// The text in the search box.
    pub typed: String,
    /// The question of the page, sent along with a search.
    pub kept: Vec<Field>,
    /// Whether no native speaker has read the texts yet.
    pub translated: bool,
    /// Whether the directory contains the sample, which is not verified.
    pub sample: bool,
    exposure: Exposure,
    title: String,
    description: Cow<'static, str>,
    canonical: Option<String>,
    structured: Option<String>,
}

/// How private a page is, and so whether caches may store it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exposure {
    /// It says nothing about its reader. Any cache may store it, and must revalidate it.
    Open,
    /// It says where its reader is, or what they typed. No cache may store it.
    Personal,
    /// It hides its topic from someone looking over a shoulder or into the history, and has a quick exit.
    Discreet,
}

/// The path and query of a page, without its language: `/near` and `need=stay`.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub path: &'a str,
    pub query: &'a str,
}

/// An emergency number.
pub struct Emergency {
    pub number: &'static str,
    pub url: &'static str,
    /// The key of the text that says what it is for.
    pub key: &'static str,
}

pub struct Link {
    pub label: String,
    pub url: String,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    pub discreet: bool,
}

/// A template with its shell.
pub trait Page: Template {
    fn shell(&self) -> &Shell<'_>;
}

/// A rendered page, ready to send.
#[derive(Clone, Debug)]
pub struct Printed {
    status: StatusCode,
    exposure: Exposure,
    body: String,
}

/// An error of a page. `errors::draw_errors` renders it in the reader's language.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    #[error("the request asks for something that does not exist, or for too much")]
    BadRequest,
    #[error("no such page")]
    NotFound,
    /// The page of a place that is gone.
    #[error("the place is gone")]
    Gone(Box<Printed>),
    #[error("too many reports from one sender")]
    TooMany,
    #[error("cannot make the page")]
    Internal,
}

/// Italy's emergency numbers, free at any hour.
static EMERGENCY: [Emergency; 4] = [
    Emergency { number: "112", url: "tel:112", key: "emergency-112" },
    Emergency { number: "1522", url: "tel:1522", key: "emergency-1522" },
    Emergency { number: "800 290 290", url: "tel:800290290", key: "emergency-trafficking" },
    Emergency { number: "114", url: "tel:114", key: "emergency-children" },
];

impl<'a> Shell<'a> {
    /// The shell of the page at `here`, with the title of the whole service.
    pub fn new(site: &'a Site, t: Texts, Here { path, query }: Here<'_>, exposure: Exposure) -> Self {
        let name = &site.brand.settings.name;
        Self {
            assets: &site.assets,
            brand: &site.brand,
            emergency: &EMERGENCY,
            home_url: format!("/{}/", t.lang),
            languages: &INTERFACES,
            here: if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") },
            typed: String::new(),
            kept: Vec::new(),
            translated: t.is_unread(),
            sample: site.is_sample(),
            exposure,
            title: match exposure {
                Exposure::Discreet => format!("{} · {name}", t.get("discreet-title")),
                Exposure::Open | Exposure::Personal => format!("{name}: {}", t.get("tagline")),
            },
            description: t.get("description").into(),
            canonical: None,
            structured: None,
        }
    }

    #[must_use]
    pub fn titled(mut self, title: &str) -> Self {
        if !self.is_discreet() {
            self.title = format!("{title} · {}", self.brand.settings.name);
        }
        self
    }

    #[must_use]
    pub fn described(mut self, description: impl Into<Cow<'static, str>>) -> Self {
        if !self.is_discreet() {
            self.description = description.into();
        }
        self
    }

    /// Lets search engines find the page at `path`, which does not include the language.
    #[must_use]
    pub fn findable(mut self, path: String) -> Self {
        self.canonical = (!self.is_discreet()).then_some(path);
        self
    }

    /// Adds structured data, as JSON-LD.
    #[must_use]
    pub fn structured_as(mut self, json: impl FnOnce() -> String) -> Self {
        self.structured = (!self.is_discreet()).then(json);
        self
    }

    pub fn is_discreet(&self) -> bool {
        self.exposure == Exposure::Discreet
    }

    /// The whole `<title>`.
    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn description(&self) -> &str {
        &self.description
    }

    /// The path where search engines find the page, without the language; `None` keeps them away.
    pub fn canonical(&self) -> Option<&str> {
        self.canonical.as_deref()
    }

    pub fn structured(&self) -> Option<&str> {
        self.structured.as_deref()
    }
}

impl Exposure {
    /// `Discreet` if the topic of the page is, else unchanged.
    #[must_use]
    pub const fn or_discreet(self, is_discreet: bool) -> Self {
        if is_discreet { Self::Discreet } else { self }
    }

    const fn cache_control(self) -> &'static str {
        match self {
            Self::Open => "public, no-cache",
            Self::Personal | Self::Discreet => "private, no-store",
        }
    }
}

impl Link {
    /// A link to a page that is not discreet.
    pub fn to(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self { label: label.into(), url: url.into(), discreet: false }
    }
}

impl Printed {
    pub fn page(page: &impl Page) -> Result<Self, PageError> {
        Self::new(page, page.shell().exposure)
    }

    /// A fragment that a script inserts into a page. It depends on what the reader types.
    pub fn part(part: &impl Template) -> Result<Self, PageError> {
        Self::new(part, Exposure::Personal)
    }

    fn new(template: &impl Template, exposure: Exposure) -> Result<Self, PageError> {
        let body = template.render().map_err(|err| {
            tracing::error!(error = %err, "cannot render a page");
            PageError::Internal
        })?;
        Ok(Self { status: StatusCode::OK, exposure, body })
    }

    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

impl From<Printed> for HttpResponse {
    fn from(Printed { status, exposure, body }: Printed) -> Self {
        Self::build(status)
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, exposure.cache_control()))
            .body(body)
    }
}

impl Responder for Printed {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.into()
    }
}

impl From<TooMany> for PageError {
    fn from(TooMany: TooMany) -> Self {
        Self::TooMany
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone(_) => StatusCode::GONE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Only the status. To render the page, `errors::draw_errors` needs the request.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// The language that a path such as `/ar/near` begins with.
impl FromRequest for Texts {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.match_info().get("lang").and_then(Texts::of).ok_or(PageError::NotFound))
    }
}

/// The query of the URL. A position in it is refused.
impl FromRequest for ListQuery {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let parsed = Self::parse(request.query_string().as_bytes());
        let parsed = parsed.filter(|(_, rest)| !rest.iter().any(|(name, _)| is_position(name)));
        ready(parsed.map(|(query, _)| query).ok_or(PageError::BadRequest))
    }
}

/// The language of ours that the browser prefers; `None` if it accepts none.
pub fn accepted(request: &HttpRequest) -> Option<Texts> {
    Texts::accepted(request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?)
}
