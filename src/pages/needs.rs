//! The pages before a list: the choice of a language and of a need.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, HttpResponse, dev::Payload, get, http::header, web::Data};
use askama::Template;

use crate::{
    asked::ListQuery,
    domain::{Need, Taxonomy, Top, Wanted},
    pages::shell::{Exposure, Here, Page, PageError, Printed, Shell, accepted},
    site::Site,
    texts::{INTERFACES, Interface, Texts},
    words,
};

/// `/`: the choice of a language, for a browser that accepts none of ours.
#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    choices: &'static [Interface],
}

/// `/{lang}/`: the needs as pictograms with words.
#[derive(Template)]
#[template(path = "needs.html")]
struct NeedsPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    needs: Vec<NeedTile>,
}

/// `/{lang}/needs/{top}`: the leaves of one need.
#[derive(Template)]
#[template(path = "leaves.html")]
struct LeavesPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    title: &'static str,
    needs: Vec<NeedTile>,
}

pub struct NeedTile {
    pub icon: &'static str,
    pub label: &'static str,
    /// A description, in one sentence.
    pub about: Option<&'static str>,
    pub url: String,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    pub discreet: bool,
}

/// The need that a path such as `/ar/needs/food` names.
struct TopNeed(&'static Top);

/// `/`: redirects to the needs in the browser's language, or offers a choice of languages.
#[get("/")]
pub async fn front_page(request: HttpRequest, site: Data<Site>) -> Result<HttpResponse, PageError> {
    if let Some(t) = accepted(&request) {
        let needs = HttpResponse::Found()
            .insert_header((header::LOCATION, format!("/{}/", t.lang)))
            .insert_header((header::VARY, "Accept-Language"))
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .finish();
        return Ok(needs);
    }
    let t = Texts::first();
    let here = Here { path: "/", query: "" };
    // `/` redirects other browsers, so no cache may store this page.
    let mut shell = Shell::new(&site, t, here, Exposure::Personal).findable("/".to_owned());
    shell.languages = &[];
    Ok(Printed::page(&FrontPage { t, shell, choices: &INTERFACES })?.into())
}

#[get("/{lang}")]
pub async fn without_slash(t: Texts) -> HttpResponse {
    HttpResponse::MovedPermanently().insert_header((header::LOCATION, format!("/{}/", t.lang))).finish()
}

#[get("/{lang}/")]
pub async fn needs_page(t: Texts, site: Data<Site>) -> Result<Printed, PageError> {
    let here = Here { path: "/", query: "" };
    let shell = Shell::new(&site, t, here, Exposure::Open).findable(here.path.to_owned());
    Printed::page(&NeedsPage { t, shell, needs: tiles(t, &ListQuery::default()) })
}

#[get("/{lang}/needs/{top}")]
pub async fn leaves_page(
    t: Texts,
    TopNeed(top): TopNeed,
    query: ListQuery,
    site: Data<Site>,
) -> Result<Printed, PageError> {
    let wanted = Wanted::Top(top);
    let title = words::label(t, &top.label);
    let path = format!("/needs/{}", top.slug);
    let exposure = Exposure::Open.or_discreet(wanted.is_discreet());
    let shell = Shell::new(&site, t, Here { path: &path, query: &query.query() }, exposure);
    let shell = shell.titled(title).described(words::label(t, &top.about)).findable(path);
    let leaf = |need: &Need| NeedTile {
        icon: need.icon(),
        label: words::label(t, need.label()),
        about: Some(words::label(t, need.about())),
        url: query.about(Wanted::Leaf(*need)).url(t),
        discreet: need.is_discreet(),
    };
    let all = NeedTile {
        icon: &top.icon,
        label: t.get("all-of-it"),
        about: None,
        url: query.about(wanted).url(t),
        discreet: wanted.is_discreet(),
    };
    let needs = top.leaves.iter().map(leaf).chain([all]).collect();
    Printed::page(&LeavesPage { t, shell, title, needs })
}

/// The needs as pictograms. Each leads to its leaves and keeps the rest of the question.
pub fn tiles(t: Texts, query: &ListQuery) -> Vec<NeedTile> {
    let rest = ListQuery { wanted: Vec::new(), limit: None, ..query.clone() }.suffix();
    let tile = |top: &'static Top| NeedTile {
        icon: &top.icon,
        label: words::label(t, &top.short),
        about: None,
        url: format!("/{}/needs/{}{rest}", t.lang, top.slug),
        discreet: Wanted::Top(top).is_discreet(),
    };
    Taxonomy::get().tops.iter().map(tile).collect()
}

impl FromRequest for TopNeed {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let slug = request.match_info().get("top").unwrap_or_default();
        ready(match Taxonomy::get().find(slug) {
            Some(Wanted::Top(top)) => Ok(Self(top)),
            Some(Wanted::Leaf(_)) | None => Err(PageError::NotFound),
        })
    }
}

impl Page for FrontPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}

impl Page for NeedsPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}

impl Page for LeavesPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
