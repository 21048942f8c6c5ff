//! Search by typed words: the page of results, and suggestions while the reader types.

use std::{
    future::{Ready, ready},
    sync::Arc,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, get, web::Data};
use askama::Template;

use crate::{
    asked::{ListQuery, is_position},
    domain::{Area, AreaKind, Id, Labels, Location, Taxonomy, Wanted},
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
    t: Texts,
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
    /// Where it is, from the street to the municipality, or what kind of thing it is.
    details: Vec<LocalText<'a>>,
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
    Printed::part(&Suggestions { t: search.t, shell: PartShell { assets: &search.site.assets }, results })
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
        // The home area of the operator: the reader's position is not asked for.
        match self.site.brand.settings.map_view.centre() {
            Some(home) if self.places => self.snapshot.towns(&self.typed, home, limit),
            home => self.snapshot.search(&Query::new(&self.typed, self.t.lang, home), limit),
        }
    }

    /// The results for the suggestions, each URL once.
    fn hits(&self, found: &[Suggestion]) -> Vec<SearchHit<'_>> {
        let mut hits: Vec<SearchHit<'_>> = Vec::new();
        for hit in found.iter().flat_map(|suggestion| self.hits_of(suggestion)) {
            if hits.iter().all(|other| other.url != hit.url) {
                hits.push(hit);
            }
        }
        hits
    }

    /// A need leads to its list, around the town typed with it if there is one; a town to the list around it, an
    /// organization to its places.
    fn hits_of(&self, suggestion: &Suggestion) -> Vec<SearchHit<'_>> {
        let catalog = self.snapshot.catalog();
        match &suggestion.meant {
            Meant::Need(wanted) => {
                let town = suggestion.around.as_ref().and_then(|id| catalog.area(id));
                vec![self.need(wanted, town.map(|it| &**it))]
            }
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

    fn need<'a>(&'a self, wanted: &Wanted, town: Option<&'a Area>) -> SearchHit<'a> {
        let (labels, icon): (&Labels, _) = match wanted {
            Wanted::Leaf(need) => (need.label(), &need.top().icon),
            Wanted::Top(top) => (&top.label, &top.icon),
        };
        SearchHit {
            icon,
            name: LocalText::own(self.t, words::label(self.t, labels)),
            details: town.map(|town| self.town_and_parent(town)).unwrap_or_default(),
            url: match town {
                Some(town) => self.query.about(*wanted).around(Some(town.id.clone())).url(self.t),
                None => self.query.about(*wanted).url(self.t),
            },
            asks: town.is_none(),
            discreet: wanted.is_discreet(),
        }
    }

    fn area<'a>(&'a self, area: &'a Area) -> SearchHit<'a> {
        SearchHit {
            icon: "map-pin",
            name: self.name_of(area),
            details: vec![self.parent(area)],
            url: self.query.around(Some(area.id.clone())).url(self.t),
            asks: false,
            discreet: self.query.is_discreet(),
        }
    }

    /// The area that an area is in, which tells two of one name apart.
    fn parent<'a>(&'a self, area: &Area) -> LocalText<'a> {
        match area.parent.as_ref().and_then(|it| self.snapshot.catalog().area(it)) {
            Some(parent) => self.name_of(parent),
            None => LocalText::own(self.t, self.t.get("kind-area")),
        }
    }

    /// The name of a town; for a locality also that of its municipality, which tells two of one name apart.
    fn town_and_parent<'a>(&'a self, town: &'a Area) -> Vec<LocalText<'a>> {
        let parent = (town.kind == AreaKind::Locality).then(|| self.parent(town));
        std::iter::once(self.name_of(town)).chain(parent).collect()
    }

    fn name_of<'a>(&self, area: &'a Area) -> LocalText<'a> {
        let name = area.name(self.t.lang);
        if area.names.contains_key(self.t.lang) { LocalText::own(self.t, name) } else { LocalText::italian(name) }
    }

    fn place(&self, id: Id<Location>) -> Option<SearchHit<'_>> {
        let catalog = self.snapshot.catalog();
        // Never find a hidden place by its name or by that of its organization.
        let location = catalog.location(id).filter(|location| !location.place.is_hidden())?;
        let entry = self.snapshot.entry(id)?;
        let organization = entry.offers.first().and_then(|offer| catalog.organization(offer.service.organization));
        let mut details: Vec<&str> = location.place.address().into_iter().chain(location.place.locality()).collect();
        if details.is_empty() {
            details.extend(organization.map(|organization| organization.name.as_str()));
        }
        Some(SearchHit {
            icon: "door-enter",
            name: LocalText::of(self.t, &location.name),
            details: details.into_iter().map(LocalText::italian).collect(),
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
