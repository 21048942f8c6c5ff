//! The search box: what was typed, what it may mean, and where that leads.

use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};

use crate::{
    domain::{Id, Labels, Location, Taxonomy, Wanted},
    index::{Meant, Query, Snapshot, Suggestion},
    pages::{
        Failure, Keep,
        asked::{Asked, is_position},
        compass, failed, html,
        shell::{self, Here},
        views::{Part, Result, SearchPage, Suggestions},
    },
    site::Site,
    texts::Texts,
    words::{self, LocalText},
};

/// How many results the page shows, and how many are suggested while one types.
const RESULTS: usize = 10;
const SUGGESTED: usize = 5;
/// How many places of an organization.
const OF_ORGANIZATION: usize = 3;
/// A longer question is cut: nobody reads it to its end, and it says no more.
const LONGEST: usize = 200;

/// `/{lang}/search`: what the words may mean, and where to go on if they mean nothing.
#[get("/{lang}/search")]
pub async fn search_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let Some(search) = Search::of(t, &site, &request) else { return failed(&request, &site, Failure::BadRequest) };
    let found = search.found(RESULTS);
    let results = search.results(&found);
    let sure = !results.is_empty() && found.iter().any(Suggestion::is_sure);
    let title = match (search.typed.is_empty(), results.is_empty()) {
        (true, _) => t.get("search-label"),
        (false, true) => t.fill("search-none", "query", &search.typed),
        (false, false) => t.fill("search-title", "query", &search.typed),
    };
    let kept = search.asked.fields();
    let asked = kept.iter().map(|it| (it.name.as_str(), it.value.as_str()));
    let query: Vec<(&str, &str)> = std::iter::once(("q", search.typed.as_str())).chain(asked).collect();
    let query = serde_html_form::to_string(query).unwrap_or_default();
    let mut shell = shell::of(&site, t, Here { path: "/search", query: &query }, &t.get("search"));
    shell.typed.clone_from(&search.typed);
    if search.asked.is_discreet() {
        shell.hush(t);
    }
    shell.kept = kept;
    let tiles = if sure { Vec::new() } else { compass::tiles(t, &search.asked) };
    let desk = Taxonomy::get().find("info-desk");
    let desk_url = desk.map(|it| search.asked.about(it).url(t)).unwrap_or_default();
    let page = SearchPage { t, shell, title, guess: !sure && !results.is_empty(), results, needs: tiles, desk_url };
    // What somebody searched for is on this page: no cache keeps it.
    html(&page, Keep::Nobody)
}

/// `/{lang}/suggest`: the same while one types, as a part of a page.
#[get("/{lang}/suggest")]
pub async fn suggestions(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let Some(search) = Search::of(t, &site, &request) else { return failed(&request, &site, Failure::BadRequest) };
    let results = search.results(&search.found(SUGGESTED));
    html(&Suggestions { shell: Part { assets: &site.assets }, results }, Keep::Nobody)
}

struct Search {
    t: Texts<'static>,
    now: std::sync::Arc<Snapshot>,
    typed: String,
    asked: Asked,
}

impl Search {
    fn of(t: Texts<'static>, site: &Site, request: &HttpRequest) -> Option<Self> {
        let (asked, rest) = Asked::parse(request.query_string().as_bytes())?;
        let mut typed = "";
        for (name, value) in &rest {
            match name.as_str() {
                "q" => typed = value,
                it if is_position(it) => return None,
                _ => {}
            }
        }
        let typed = typed.trim().chars().take(LONGEST).collect();
        let now = site.directory.snapshot();
        // What goes into the links must be there to go to.
        let known = asked.area.iter().all(|it| now.catalog().area(it).is_some());
        known.then_some(Self { t, now, typed, asked })
    }

    fn found(&self, limit: usize) -> Vec<Suggestion> {
        self.now.search(&Query::new(&self.typed, self.t.lang, None), limit)
    }

    fn results(&self, found: &[Suggestion]) -> Vec<Result> {
        let mut results: Vec<Result> = Vec::new();
        for it in found.iter().flat_map(|it| self.result(&it.meant)) {
            if results.iter().all(|other| other.url != it.url) {
                results.push(it);
            }
        }
        results
    }

    /// Where it leads: a need to its list, a town to what is around it, an organization to its places.
    fn result(&self, meant: &Meant) -> Vec<Result> {
        let (t, catalog) = (self.t, self.now.catalog());
        match meant {
            Meant::Need(wanted) => {
                let (labels, icon): (&Labels, _) = match wanted {
                    Wanted::Leaf(it) => (it.label(), &it.top().icon),
                    Wanted::Top(it) => (&it.label, &it.icon),
                };
                vec![Result {
                    icon: icon.clone(),
                    name: LocalText::own(t, &words::label(t, labels)),
                    detail: None,
                    url: self.asked.about(*wanted).url(t),
                    asks: true,
                    discreet: wanted.is_discreet(),
                }]
            }
            Meant::Location(id) => self.place(*id).into_iter().collect(),
            Meant::Organization(id) => {
                let mut places: Vec<Id<Location>> = catalog.locations_of(*id).collect();
                places.sort_unstable();
                places.dedup();
                places.into_iter().filter_map(|it| self.place(it)).take(OF_ORGANIZATION).collect()
            }
            Meant::Area(id) => catalog
                .area(id)
                .map(|it| Result {
                    icon: "map-pin".to_owned(),
                    name: if it.names.contains_key(t.lang) {
                        LocalText::own(t, it.name(t.lang))
                    } else {
                        LocalText::italian(it.name(t.lang))
                    },
                    detail: Some(LocalText::own(t, &t.get("kind-area"))),
                    url: self.asked.around(Some(id.clone())).url(t),
                    asks: false,
                    discreet: self.asked.is_discreet(),
                })
                .into_iter()
                .collect(),
        }
    }

    fn place(&self, id: Id<Location>) -> Option<Result> {
        // A hidden place is found by nobody, whoever its organization is.
        let location = self.now.catalog().location(id).filter(|it| it.place.position().is_some())?;
        let entry = self.now.entry(id)?;
        let organization = entry.offers.first().and_then(|it| self.now.catalog().organization(it.service.organization));
        let detail = location.place.locality().map(str::to_owned).or_else(|| organization.map(|it| it.name.clone()));
        Some(Result {
            icon: "door-enter".to_owned(),
            name: LocalText::of(self.t, &location.name),
            detail: detail.map(|it| LocalText::italian(&it)),
            url: format!("/{}/places/{id}", self.t.lang),
            asks: false,
            discreet: entry.is_discreet(),
        })
    }
}
