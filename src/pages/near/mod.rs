//! `/{lang}/near`: asks where, then shows the list.

pub mod filters;
pub mod list;
pub mod table;

use std::{borrow::Cow, sync::Arc};

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header,
    post,
    web::{Bytes, Data},
};
use askama::Template;
use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    asked::{Field, ListQuery, Rest},
    config::MapView,
    domain::{Area, Position, Wanted},
    index::{Snapshot, Territory},
    pages::{
        card::Card,
        near::{
            filters::{Chip, Filters},
            list::{HelpLine, List, Listing},
        },
        shell::{Exposure, Here, Page, PageError, Printed, Shell},
    },
    site::Site,
    texts::Texts,
    words,
};

#[derive(Template)]
#[template(path = "near.html")]
struct NearPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    /// The need in words.
    title: String,
    /// The pictogram of the need.
    icon: &'static str,
    /// Where the reader chooses another need.
    needs_url: String,
    /// "Everything", then the leaves of the same top.
    need_chips: Vec<Chip>,
    /// The list as a table, around the area that its address names.
    table_url: Option<String>,
    /// `None` until the reader has said where.
    filters: Option<Filters>,
    /// The URL to show for a list around a phone. It names the locality, not the position.
    address: Option<String>,
    /// What the map shows if there is no list.
    map_view: MapView,
    stage: Stage<'a>,
}

/// Where the reader is on the way to a list.
enum Stage<'a> {
    /// The reader has not said where yet. What helps everywhere is there already.
    Where(WhereForm, Vec<HelpLine<'a>>, Vec<Card<'a>>),
    Found(Box<List<'a>>),
}

/// The form that asks where.
struct WhereForm {
    /// `/{lang}/near`
    action: String,
    /// The rest of the question: `need`, `language`.
    kept: Vec<Field>,
    /// The name that was typed and what it may mean; empty at first.
    typed: String,
    matches: Vec<AreaLink>,
    groups: Vec<AreaGroup>,
}

/// Municipalities or localities of one territory.
struct AreaGroup {
    name: String,
    areas: Vec<AreaLink>,
}

/// The list around an area.
struct AreaLink {
    url: String,
    name: String,
    /// The area that it is in.
    parent: Option<String>,
}

/// The most areas that a typed name may mean on the page.
const MATCHES: usize = 8;

/// The centre of a list, and "Vicino a Mestre" or "Vicino a te".
struct Around {
    position: Position,
    near: Cow<'static, str>,
}

/// The position of the phone, or of a point chosen on the map.
struct Sent {
    position: Position,
    chosen: bool,
}

/// Asks where, or shows the list around a municipality or locality. A typed name leads to the list if it can mean only
/// one.
#[get("/{lang}/near")]
pub async fn near_page(
    t: Texts,
    query: ListQuery,
    site: Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let snapshot = site.directory.snapshot();
    let typed = typed_place(&request);
    if let (None, Some(typed)) = (&query.area, &typed) {
        let home = site.brand.settings.map_view.centre();
        if let Some(only) = home.and_then(|from| snapshot.areas().towns().only(typed, from)) {
            let to = (header::LOCATION, query.around(Some(only)).url(t));
            return Ok(HttpResponse::SeeOther()
                .insert_header(to)
                .insert_header((header::CACHE_CONTROL, "private, no-store"))
                .finish());
        }
    }
    let around = match &query.area {
        None => None,
        Some(id) => {
            let area = snapshot.catalog().active_area(id).ok_or(PageError::NotFound)?;
            let position = area.centre.ok_or(PageError::NotFound)?;
            Some(Around { position, near: t.fill("near-place", "place", area.name(t.lang)).into() })
        }
    };
    let exposure = if typed.is_some() { Exposure::Personal } else { Exposure::Open };
    let near = Near { typed: typed.unwrap_or_default(), ..Near::new(t, &site, &snapshot, query) };
    Ok(near.page(around, exposure)?.into())
}

/// The same list around a phone or a point on the map. The position comes in the body and is neither stored nor logged.
#[post("/{lang}/near")]
pub async fn near_me(t: Texts, site: Data<Site>, body: Bytes) -> Result<Printed, PageError> {
    let (query, rest) = ListQuery::parse(&body).ok_or(PageError::BadRequest)?;
    let Sent { position, chosen } = Sent::read(&rest).ok_or(PageError::BadRequest)?;
    let snapshot = site.directory.snapshot();
    // The links name the locality and never the position, so that readers can share them.
    let query = query.around(snapshot.areas().locality_of(position).cloned());
    let near = t.get(if chosen { "near-point" } else { "near-you" }).into();
    Near::new(t, &site, &snapshot, query).page(Some(Around { position, near }), Exposure::Personal)
}

/// The name of a town that was typed, without blanks around it.
fn typed_place(request: &HttpRequest) -> Option<String> {
    let (_, rest) = ListQuery::parse(request.query_string().as_bytes())?;
    let typed = rest.into_iter().find(|(name, _)| name == "place")?.1;
    let typed: String = typed.trim().chars().take(LONGEST).collect();
    (!typed.is_empty()).then_some(typed)
}

/// The most characters of a typed name. Longer input is cut.
const LONGEST: usize = 100;

/// A question, with what is needed to answer it.
struct Near<'a> {
    t: Texts,
    site: &'a Site,
    snapshot: &'a Snapshot,
    clock: DateTime<Tz>,
    query: ListQuery,
    /// The name of a town that was typed.
    typed: String,
}

impl<'a> Near<'a> {
    fn new(t: Texts, site: &'a Site, snapshot: &'a Snapshot, query: ListQuery) -> Self {
        Self { t, site, snapshot, clock: site.clock(), query, typed: String::new() }
    }

    /// `exposure` is that of the request. A discreet question makes the page discreet in any case.
    fn page(&self, around: Option<Around>, exposure: Exposure) -> Result<Printed, PageError> {
        let (t, query) = (self.t, &self.query);
        let listing = Listing::new(t, self.snapshot, self.clock, query);
        let advice = around.as_ref().map(|it| listing.advice(it.position));
        let title = query.title(t);
        Printed::page(&NearPage {
            t,
            shell: self.shell(&title, around.as_ref(), exposure),
            icon: self.icon(),
            table_url: query.area.is_some().then(|| format!("/{}/near/table{}", t.lang, query.suffix())),
            needs_url: self.needs_url(),
            need_chips: if around.is_some() { self.need_chips() } else { Vec::new() },
            filters: around
                .as_ref()
                .zip(advice.as_ref())
                .map(|(around, advice)| Filters::new(t, self.snapshot, self.clock, query, around.position, advice)),
            address: (exposure == Exposure::Personal).then(|| query.url(t)),
            map_view: self.site.brand.settings.map_view,
            stage: if let Some((Around { position, near }, advice)) = around.zip(advice) {
                Stage::Found(Box::new(listing.around(position, near, advice)))
            } else {
                let (lines, remote) = listing.anywhere();
                Stage::Where(self.where_form(), lines, remote)
            },
            title,
        })
    }

    fn icon(&self) -> &'static str {
        match self.query.wanted.first() {
            Some(Wanted::Leaf(need)) => &need.top().icon,
            Some(Wanted::Top(top)) => &top.icon,
            None => "search",
        }
    }

    /// The other needs of the same kind, else all needs, with the rest of the question.
    fn needs_url(&self) -> String {
        let rest = ListQuery { wanted: Vec::new(), limit: None, far: false, ..self.query.clone() }.suffix();
        let path = match self.query.wanted.first() {
            Some(Wanted::Leaf(need)) => format!("needs/{}", need.top().slug),
            Some(Wanted::Top(_)) | None => String::new(),
        };
        format!("/{}/{path}{rest}", self.t.lang)
    }

    fn shell(&self, title: &str, around: Option<&Around>, exposure: Exposure) -> Shell<'a> {
        let (t, query) = (self.t, &self.query);
        let in_tab = match around {
            Some(Around { near, .. }) if query.area.is_some() => format!("{title}{}{near}", t.get("comma")),
            _ => title.to_owned(),
        };
        let here = Here { path: "/near", query: &query.query() };
        let mut shell = Shell::new(self.site, t, here, exposure.or_discreet(query.is_discreet()))
            .titled(&in_tab)
            .described(t.fill("describe-need", "need", title));
        shell.kept = query.fields();
        if exposure == Exposure::Open { shell.findable(format!("/near{}", query.unfiltered().suffix())) } else { shell }
    }

    /// "Everything", then the leaves of the same top.
    fn need_chips(&self) -> Vec<Chip> {
        let top = match self.query.wanted.first() {
            Some(Wanted::Top(top)) => *top,
            Some(Wanted::Leaf(need)) => need.top(),
            None => return Vec::new(),
        };
        let chip = |wanted: Wanted, label: &'static str| Chip {
            label: label.into(),
            url: self.query.about(wanted).url(self.t),
            on: self.query.wanted.contains(&wanted),
            discreet: wanted.is_discreet(),
            count: None,
        };
        let leaves = top.leaves.iter().map(|leaf| chip(Wanted::Leaf(*leaf), words::label(self.t, leaf.short())));
        std::iter::once(chip(Wanted::Top(top), self.t.get("all-of-it"))).chain(leaves).collect()
    }

    fn where_form(&self) -> WhereForm {
        let kept = self.query.around(None).fields();
        let action = format!("/{}/near", self.t.lang);
        WhereForm { action, kept, typed: self.typed.clone(), matches: self.matches(), groups: self.areas() }
    }

    /// What the typed name may mean.
    fn matches(&self) -> Vec<AreaLink> {
        let Some(from) = self.site.brand.settings.map_view.centre() else { return Vec::new() };
        let found = self.snapshot.areas().towns().search(&self.typed, from, MATCHES);
        let catalog = self.snapshot.catalog();
        let link = |area: &Arc<Area>| {
            let parent = area.parent.as_ref().and_then(|it| catalog.area(it));
            AreaLink { parent: parent.map(|it| it.name(self.t.lang).to_owned()), ..self.link(area) }
        };
        found.iter().filter_map(|it| catalog.area(&it.id)).map(link).collect()
    }

    fn link(&self, area: &Area) -> AreaLink {
        let url = self.query.around(Some(area.id.clone())).url(self.t);
        AreaLink { url, name: area.name(self.t.lang).to_owned(), parent: None }
    }

    /// Municipalities and localities by territory, sorted by their names in the reader's language.
    fn areas(&self) -> Vec<AreaGroup> {
        let t = self.t;
        let options = |areas: &[Arc<Area>]| {
            let mut areas: Vec<&Arc<Area>> = areas.iter().collect();
            areas.sort_by_key(|area| area.name(t.lang).to_lowercase());
            areas.into_iter().map(|it| self.link(it)).collect()
        };
        let mut territories: Vec<&Territory> = self.snapshot.areas().territories().iter().collect();
        territories.sort_by_key(|territory| (territory.area.kind, territory.area.name(t.lang)));
        let mut groups = Vec::new();
        for Territory { area, municipalities, localities } in territories {
            let name = area.name(t.lang);
            groups.push(AreaGroup { name: name.to_owned(), areas: options(municipalities) });
            if !localities.is_empty() {
                let name = format!("{name}: {}", t.get("localities"));
                groups.push(AreaGroup { name, areas: options(localities) });
            }
        }
        groups
    }
}

impl Sent {
    /// Reads `lat`, `lon` and, for a point on the map, `chosen=true`.
    fn read(rest: &Rest) -> Option<Self> {
        let (mut lat, mut lon, mut chosen) = (None, None, false);
        for (name, value) in rest {
            match name.as_str() {
                "lat" => lat = value.parse().ok(),
                "lon" => lon = value.parse().ok(),
                "chosen" => chosen = value == "true",
                // Other sites add parameters to shared links.
                _ => {}
            }
        }
        Some(Self { position: Position::new(lat?, lon?).ok()?, chosen })
    }
}

impl Stage<'_> {
    /// The CSS class of the layout. With cards, the map is beside them.
    fn class(&self) -> &'static str {
        match self {
            Self::Found(list) if !list.is_empty() => "listed",
            Self::Where(..) | Self::Found(_) => "asking",
        }
    }
}

impl Page for NearPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
