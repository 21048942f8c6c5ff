//! Search by typed words: the page of results, and suggestions while the reader types.

use std::{
    future::{Ready, ready},
    sync::Arc,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, get, web::Data};
use askama::Template;

use crate::{
    asked::{ListQuery, is_position},
    domain::{Area, Id, Labels, Location, Taxonomy, Wanted},
    index::{Meant, Query, Snapshot, Suggestion},
    pages::{
        needs::{NeedTile, tiles},
        shell::{Exposure, Here, Page, PageError, Printed, Shell},
    },
    site::{AssetUrls, Site},
    texts::Texts,
    words::{self, LocalText},
};

/// Results on the page, and suggestions while the reader types.
const RESULTS: usize = 10;
const SUGGESTED: usize = 5;
/// Places shown for an organization.
const OF_ORGANIZATION: usize = 3;
/// The most characters to search for. Longer input is cut.
const LONGEST: usize = 200;

/// `/{lang}/search`: what typed words may mean.
#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    title: String,
    /// Whether the results are only guesses.
    guess: bool,
    results: Vec<SearchHit<'a>>,
    /// All needs, unless a result is sure.
    needs: Vec<NeedTile>,
    /// The list of information desks.
    desk_url: String,
}

/// `/{lang}/suggest`: only the list of results.
#[derive(Template)]
#[template(path = "suggestions.html")]
struct Suggestions<'a> {
    shell: PartShell<'a>,
    results: Vec<SearchHit<'a>>,
}

/// The fields of [`Shell`] that a fragment of a page needs.
struct PartShell<'a> {
    assets: &'a AssetUrls,
}

/// A result, as the page shows it.
struct SearchHit<'a> {
    icon: &'a str,
    name: LocalText<'a>,
    /// Where it is, or what kind of thing it is.
    detail: Option<LocalText<'a>>,
    url: String,
    /// Whether it leads to a list, which scripts request around the phone if its position is known.
    asks: bool,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    discreet: bool,
}

/// The typed words, and the question of the page where they were typed.
struct SearchRequest {
    t: Texts,
    site: Data<Site>,
    snapshot: Arc<Snapshot>,
    typed: String,
    /// Whether they name a place to look around, and nothing else.
    places: bool,
    query: ListQuery,
}

/// What the words may mean, and where to go on if nothing fits.
#[get("/{lang}/search")]
pub async fn search_page(search: SearchRequest) -> Result<Printed, PageError> {
    let (t, found) = (search.t, search.found(RESULTS));
    let results = search.hits(&found);
    let sure = !results.is_empty() && found.iter().any(Suggestion::is_sure);
    let title = match (search.typed.is_empty(), results.is_empty()) {
        (true, _) => t.get("search-label").to_owned(),
        (false, true) => t.fill("search-none", "query", &search.typed),
        (false, false) => t.fill("search-title", "query", &search.typed),
    };
    let desk = Taxonomy::get().find("info-desk");
    Printed::page(&SearchPage {
        t,
        shell: search.shell(),
        title,
        guess: !sure && !results.is_empty(),
        results,
        needs: if sure { Vec::new() } else { tiles(t, &search.query) },
        desk_url: desk.map(|need| search.query.about(need).url(t)).unwrap_or_default(),
    })
}

/// The suggestions while the reader types, as a fragment of a page.
#[get("/{lang}/suggest")]
pub async fn suggestions(search: SearchRequest) -> Result<Printed, PageError> {
    let results = search.hits(&search.found(SUGGESTED));
    Printed::part(&Suggestions { shell: PartShell { assets: &search.site.assets }, results })
}

impl FromRequest for SearchRequest {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::read(request))
    }
}

impl SearchRequest {
    fn read(request: &HttpRequest) -> Result<Self, PageError> {
        let t = Texts::extract(request).into_inner()?;
        let site = request.app_data::<Data<Site>>().cloned().ok_or(PageError::Internal)?;
        let (query, rest) = ListQuery::parse(request.query_string().as_bytes()).ok_or(PageError::BadRequest)?;
        let (mut typed, mut places) = ("", false);
        for (name, value) in &rest {
            match name.as_str() {
                "q" => typed = value,
                "place" => (typed, places) = (value, true),
                name if is_position(name) => return Err(PageError::BadRequest),
                _ => {}
            }
        }
        let typed = typed.trim().chars().take(LONGEST).collect();
        let snapshot = site.directory.snapshot();
        // The area goes into the links, so it must exist.
        if query.area.as_ref().is_some_and(|id| snapshot.catalog().active_area(id).is_none()) {
            return Err(PageError::BadRequest);
        }
        Ok(Self { t, site, snapshot, typed, places, query })
    }

    fn shell(&self) -> Shell<'_> {
        let kept = self.query.fields();
        let rest = kept.iter().map(|field| (field.name, field.value.as_str()));
        let query: Vec<(&str, &str)> = std::iter::once(("q", self.typed.as_str())).chain(rest).collect();
        let here = Here { path: "/search", query: &serde_html_form::to_string(query).unwrap_or_default() };
        let exposure = Exposure::Personal.or_discreet(self.query.is_discreet());
        let mut shell = Shell::new(&self.site, self.t, here, exposure).titled(self.t.get("search"));
        shell.typed.clone_from(&self.typed);
        shell.kept = kept;
        shell
    }

    fn found(&self, limit: usize) -> Vec<Suggestion> {
        if self.places {
            return self
                .site
                .brand
                .settings
                .map_view
                .centre()
                .map_or(Vec::new(), |from| self.snapshot.towns(&self.typed, from, limit));
        }
        self.snapshot.search(&Query::new(&self.typed, self.t.lang, None), limit)
    }

    /// The results for the suggestions, each URL once.
    fn hits(&self, found: &[Suggestion]) -> Vec<SearchHit<'_>> {
        let mut hits: Vec<SearchHit<'_>> = Vec::new();
        for hit in found.iter().flat_map(|suggestion| self.hits_of(&suggestion.meant)) {
            if hits.iter().all(|other| other.url != hit.url) {
                hits.push(hit);
            }
        }
        hits
    }

    /// A need leads to its list, a town to the list around it, an organization to its places.
    fn hits_of(&self, meant: &Meant) -> Vec<SearchHit<'_>> {
        let catalog = self.snapshot.catalog();
        match meant {
            Meant::Need(wanted) => vec![self.need(wanted)],
            Meant::Location(id) => self.place(*id).into_iter().collect(),
            Meant::Organization(id) => {
                let mut places: Vec<Id<Location>> = catalog.locations_of(*id).collect();
                places.sort_unstable();
                places.dedup();
                places.into_iter().filter_map(|place| self.place(place)).take(OF_ORGANIZATION).collect()
            }
            Meant::Area(id) => catalog.area(id).map(|area| self.area(area)).into_iter().collect(),
        }
    }

    fn need(&self, wanted: &Wanted) -> SearchHit<'static> {
        let (labels, icon): (&Labels, _) = match wanted {
            Wanted::Leaf(need) => (need.label(), &need.top().icon),
            Wanted::Top(top) => (&top.label, &top.icon),
        };
        SearchHit {
            icon,
            name: LocalText::own(self.t, words::label(self.t, labels)),
            detail: None,
            url: self.query.about(*wanted).url(self.t),
            asks: true,
            discreet: wanted.is_discreet(),
        }
    }

    fn area<'a>(&'a self, area: &'a Area) -> SearchHit<'a> {
        let (t, name) = (self.t, area.name(self.t.lang));
        let is_translated = area.names.contains_key(t.lang);
        SearchHit {
            icon: "map-pin",
            name: if is_translated { LocalText::own(t, name) } else { LocalText::italian(name) },
            detail: Some(self.parent(area)),
            url: self.query.around(Some(area.id.clone())).url(t),
            asks: false,
            discreet: self.query.is_discreet(),
        }
    }

    /// The area that an area is in, which tells two of one name apart.
    fn parent<'a>(&'a self, area: &Area) -> LocalText<'a> {
        match area.parent.as_ref().and_then(|it| self.snapshot.catalog().area(it)) {
            Some(parent) if parent.names.contains_key(self.t.lang) => LocalText::own(self.t, parent.name(self.t.lang)),
            Some(parent) => LocalText::italian(parent.name("it")),
            None => LocalText::own(self.t, self.t.get("kind-area")),
        }
    }

    fn place(&self, id: Id<Location>) -> Option<SearchHit<'_>> {
        let catalog = self.snapshot.catalog();
        // Never find a hidden place by its name or by that of its organization.
        let location = catalog.location(id).filter(|location| !location.place.is_hidden())?;
        let entry = self.snapshot.entry(id)?;
        let organization = entry.offers.first().and_then(|offer| catalog.organization(offer.service.organization));
        let locality = location.place.locality();
        let detail = locality.or_else(|| organization.map(|organization| organization.name.as_str()));
        Some(SearchHit {
            icon: "door-enter",
            name: LocalText::of(self.t, &location.name),
            detail: detail.map(LocalText::italian),
            url: format!("/{}/places/{id}", self.t.lang),
            asks: false,
            discreet: entry.is_discreet(),
        })
    }
}

impl Page for SearchPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
