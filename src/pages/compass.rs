//! The way to a list: language, need, where.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header,
    post,
    web::{Bytes, Data, Path},
};
use chrono::DateTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Area, AreaId, AreaKind, Language, Need, NeedSet, Position, Precision, Taxonomy, Top, Wanted},
    index::{Certainty, Found, Match, Nearest, Question, Relaxed, Snapshot},
    pages::{
        Failure, Keep, Site, accepted, failed, html, is_interface, place,
        shell::{self, Here},
        views::{
            AreaGroup, AreaOption, Card, Chip, Choice, Fact, Field, FrontPage, LanguageName, Link, List, NearPage,
            NeedTile, NeedsPage, Point, Step, Way,
        },
        words,
    },
    texts::Texts,
};

/// How many places a list begins with, and how many more each time.
const PAGE: usize = 20;
const MOST: usize = 100;
/// Farther places are another city's.
const WITHIN_M: f64 = 50_000.0;
/// How many needs a card names.
const HELPS: usize = 3;

/// The question in the address: what is asked, never by whom. A position never stands here.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    pub need: Vec<String>,
    #[serde(default)]
    pub language: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
}

impl Asked {
    /// The same question about that need.
    pub fn with_need(&self, t: Texts<'_>, slug: &str) -> String {
        url(t, &Self { need: vec![slug.to_owned()], limit: None, ..self.clone() })
    }

    /// The same question around that area.
    pub fn around(&self, t: Texts<'_>, area: &str) -> String {
        url(t, &Self { area: Some(area.to_owned()), limit: None, ..self.clone() })
    }

    /// Its parts for a form that asks the rest.
    pub fn fields(&self) -> Vec<Field> {
        let field = |name: &str, value: &String| Field { name: name.to_owned(), value: value.clone() };
        let needs = self.need.iter().map(|it| field("need", it));
        let languages = self.language.iter().map(|it| field("language", it));
        needs.chain(languages).chain(self.area.iter().map(|it| field("area", it))).collect()
    }
}

/// The same with the position of a phone, in the body of a request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedHere {
    #[serde(default)]
    need: Vec<String>,
    #[serde(default)]
    language: Vec<String>,
    limit: Option<usize>,
    lat: f64,
    lon: f64,
}

/// `/`: the needs in the browser's language, or the choice of one.
#[get("/")]
pub async fn front_page(request: HttpRequest, site: Data<Site>) -> HttpResponse {
    if let Some(t) = accepted(&request) {
        return HttpResponse::Found()
            .insert_header((header::LOCATION, format!("/{}/", t.lang)))
            .insert_header((header::VARY, "Accept-Language"))
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .finish();
    }
    let t = Texts::first();
    let here = Here { path: "/", query: "" };
    let choices = shell::languages(t, here);
    let mut shell = shell::of(&site, t, here, "");
    shell.languages.clear();
    html(&FrontPage { t, shell, choices }, Keep::Nobody)
}

#[get("/{lang}")]
pub async fn without_slash(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    if is_interface(&lang) {
        HttpResponse::MovedPermanently().insert_header((header::LOCATION, format!("/{lang}/"))).finish()
    } else {
        failed(&request, &site, Failure::NotFound)
    }
}

/// `/{lang}/`: the needs.
#[get("/{lang}/")]
pub async fn needs_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let shell = shell::of(&site, t, Here { path: "/", query: "" }, "");
    html(&NeedsPage { t, shell, needs: tiles(t) }, Keep::Revalidate)
}

/// The needs as pictograms.
pub fn tiles(t: Texts<'_>) -> Vec<NeedTile> {
    let tile = |it: &Top| NeedTile {
        icon: it.icon.clone(),
        label: words::label(t, &it.short),
        url: format!("/{}/near?need={}", t.lang, it.slug),
    };
    Taxonomy::get().tops.iter().map(tile).collect()
}

/// `/{lang}/near`: where, then the list around a municipality or locality.
#[get("/{lang}/near")]
pub async fn near_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let asked: Result<Asked, _> = serde_html_form::from_str(request.query_string());
    let Some(page) = asked.ok().and_then(|it| Near::of(t, &site, it)) else {
        return failed(&request, &site, Failure::BadRequest);
    };
    let area = match &page.asked.area {
        // The form sends an empty field where nothing was chosen.
        None => None,
        Some(id) if id.is_empty() => None,
        Some(id) => match AreaId::parse(id).ok().and_then(|it| page.now.catalog().area(&it).cloned()) {
            Some(area) if area.centre.is_some() => Some(area),
            _ => return failed(&request, &site, Failure::NotFound),
        },
    };
    let from = area.as_ref().and_then(|it| Some((it.centre?, t.fill("near-place", "place", it.name(t.lang)))));
    page.answer(from, Keep::Revalidate)
}

/// The same list around the position of a phone, which comes in the body and is neither kept nor logged.
#[post("/{lang}/near")]
pub async fn near_me(request: HttpRequest, site: Data<Site>, lang: Path<String>, body: Bytes) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let asked: Result<AskedHere, _> = serde_html_form::from_bytes(&body);
    let found = asked.ok().and_then(|AskedHere { need, language, limit, lat, lon }| {
        let page = Near::of(t, &site, Asked { need, language, area: None, limit })?;
        Some((page, Position::new(lat, lon).ok()?))
    });
    match found {
        Some((page, from)) => page.answer(Some((from, t.get("near-you"))), Keep::Nobody),
        None => failed(&request, &site, Failure::BadRequest),
    }
}

/// One question, ready to be answered.
struct Near<'a> {
    t: Texts<'static>,
    site: &'a Site,
    now: std::sync::Arc<Snapshot>,
    clock: DateTime<Tz>,
    asked: Asked,
    wanted: Vec<Wanted>,
    question: Question,
    limit: usize,
}

impl<'a> Near<'a> {
    /// `None` where the address asks for what there is not.
    fn of(t: Texts<'static>, site: &'a Site, asked: Asked) -> Option<Self> {
        let wanted: Vec<Wanted> = asked.need.iter().map(|it| Taxonomy::get().find(it)).collect::<Option<_>>()?;
        let needs = wanted.iter().fold(NeedSet::default(), |all, it| all.union(it.needs()));
        let languages = asked.language.iter().map(|it| Language::parse(it).ok()).collect::<Option<_>>()?;
        let limit = asked.limit.unwrap_or(PAGE);
        let question = Question { needs, languages, ..Question::default() };
        let (now, clock) = (site.directory.index(), site.now());
        (1..=MOST).contains(&limit).then_some(Self { t, site, now, clock, asked, wanted, question, limit })
    }

    fn answer(&self, from: Option<(Position, String)>, keep: Keep) -> HttpResponse {
        let t = self.t;
        let position = from.as_ref().map(|(position, _)| *position);
        let remote = self.now.remote(&self.question, position);
        let title = self.title();
        let mut shell = shell::of(self.site, t, Here { path: "/near", query: &query(&self.asked) }, &title);
        shell.kept = self.asked.fields();
        let page = NearPage {
            t,
            shell,
            title,
            chips: self.need_chips(),
            language_chips: self.language_chips(),
            step: match from {
                Some((from, near)) => Step::Found(self.list(from, near)),
                None => Step::Where(self.choice()),
            },
            remote: remote.iter().take(PAGE).map(|it| self.remote_card(*it)).collect(),
        };
        html(&page, keep)
    }

    fn title(&self) -> String {
        let label = |it: &Wanted| match it {
            Wanted::Leaf(need) => words::label(self.t, need.label()),
            Wanted::Top(top) => words::label(self.t, &top.label),
        };
        match self.wanted.as_slice() {
            [] => self.t.get("all-of-it"),
            some => some.iter().map(label).collect::<Vec<_>>().join(&self.t.get("comma")),
        }
    }

    fn url(&self, asked: &Asked) -> String {
        url(self.t, asked)
    }

    /// The needs beside the one that was asked for.
    fn need_chips(&self) -> Vec<Chip> {
        let top = match self.wanted.first() {
            Some(Wanted::Top(top)) => *top,
            Some(Wanted::Leaf(need)) => need.top(),
            None => return Vec::new(),
        };
        let chip = |slug: &str, label: String| Chip {
            label,
            lang: None,
            url: self.url(&Asked { need: vec![slug.to_owned()], limit: None, ..self.asked.clone() }),
            on: self.asked.need.iter().any(|it| it == slug),
        };
        let leaves = top.leaves.iter().map(|it| chip(it.slug(), words::label(self.t, it.short())));
        std::iter::once(chip(&top.slug, self.t.get("all-of-it"))).chain(leaves).collect()
    }

    /// The reader's own language, English, and what is asked for already.
    fn language_chips(&self) -> Vec<Chip> {
        let mut codes: Vec<String> = self.asked.language.clone();
        codes.extend([self.t.lang, "en", "ar"].map(str::to_owned));
        let mut seen = Vec::new();
        codes.retain(|it| {
            it != "it" && !seen.contains(it) && {
                seen.push(it.clone());
                true
            }
        });
        let chip = |code: &String| {
            let on = self.asked.language.contains(code);
            let language = if on { Vec::new() } else { vec![code.clone()] };
            let name = Language::parse(code).map(|it| it.own_name().to_owned()).unwrap_or_default();
            let url = self.url(&Asked { language, limit: None, ..self.asked.clone() });
            Chip { label: name, lang: Some(code.clone()), url, on }
        };
        codes.iter().take(2.max(self.asked.language.len())).map(chip).collect()
    }

    /// The form that asks for a municipality or locality.
    fn choice(&self) -> Choice {
        let kept = Asked { area: None, ..self.asked.clone() }.fields();
        Choice { action: format!("/{}/near", self.t.lang), kept, groups: self.areas() }
    }

    /// Municipalities and localities by their territory.
    fn areas(&self) -> Vec<AreaGroup> {
        let catalog = self.now.catalog();
        let t = self.t;
        let option = |it: &Area| AreaOption { id: it.id.to_string(), name: it.name(t.lang).to_owned(), chosen: false };
        let mut groups: Vec<(String, Vec<AreaOption>)> = Vec::new();
        let mut parents: Vec<&Area> = catalog.areas().map(|it| &**it).filter(|it| is_territory(it.kind)).collect();
        parents.sort_by_key(|it| (it.kind, it.name(t.lang).to_owned()));
        for parent in parents {
            let inside = |kind: AreaKind| {
                let mut areas: Vec<&Area> = catalog
                    .areas()
                    .map(|it| &**it)
                    .filter(|it| it.kind == kind && it.parent.as_ref() == Some(&parent.id) && it.centre.is_some())
                    .collect();
                areas.sort_by_key(|it| it.name(t.lang).to_lowercase());
                areas
            };
            let municipalities = inside(AreaKind::Municipality);
            if municipalities.is_empty() {
                continue;
            }
            let mut localities: Vec<&Area> = catalog
                .areas()
                .map(|it| &**it)
                .filter(|it| {
                    it.kind == AreaKind::Locality
                        && it.centre.is_some()
                        && municipalities.iter().any(|of| it.parent.as_ref() == Some(&of.id))
                })
                .collect();
            localities.sort_by_key(|it| it.name(t.lang).to_lowercase());
            let name = parent.name(t.lang);
            groups.push((name.to_owned(), municipalities.into_iter().map(option).collect()));
            if !localities.is_empty() {
                groups.push((format!("{name}: {}", t.get("localities")), localities.into_iter().map(option).collect()));
            }
        }
        groups.into_iter().map(|(name, areas)| AreaGroup { name, areas }).collect()
    }

    fn list(&self, from: Position, near: String) -> List {
        let t = self.t;
        let nearest = Nearest { from, question: self.question.clone(), within_m: WITHIN_M, limit: self.limit + 1 };
        let found = self.now.nearest_relaxed(&nearest);
        let more = self.limit < found.len() && self.limit < MOST;
        let shown = &found[..found.len().min(self.limit)];
        let cards = |class| -> Vec<Card> {
            shown.iter().filter(|(it, _)| it.certainty() == class).map(|(it, _)| self.card(it, from)).collect()
        };
        let (known, unsure) = (cards(Certainty::Known), cards(Certainty::Unknown));
        let count = i64::try_from(shown.len()).unwrap_or(i64::MAX);
        List {
            near,
            found: t.count("places", count),
            change_url: self.url(&Asked { area: None, limit: None, ..self.asked.clone() }),
            relaxed: self.relaxed(shown),
            arrows: known.iter().chain(&unsure).any(|it| it.way.as_ref().is_some_and(|it| it.bearing_deg.is_some())),
            known,
            unsure,
            more_url: more
                .then(|| self.url(&Asked { limit: Some((self.limit + PAGE).min(MOST)), ..self.asked.clone() })),
            next: if shown.is_empty() { self.next_steps() } else { Vec::new() },
        }
    }

    /// What was given up to find these, each in a sentence.
    fn relaxed(&self, shown: &[(Found<'_>, Vec<Relaxed>)]) -> Vec<String> {
        let given_up = |it: &Relaxed| shown.iter().any(|(_, given_up)| given_up.contains(it));
        let key = |it| match it {
            Relaxed::OpeningTime => "relaxed-open",
            Relaxed::Language => "relaxed-language",
            Relaxed::Audience => "relaxed-audience",
            Relaxed::Need => "relaxed-need",
            Relaxed::Distance => "relaxed-distance",
        };
        Relaxed::ALL.into_iter().filter(given_up).map(|it| self.t.get(key(it))).collect()
    }

    /// Where to go on where nothing was found.
    fn next_steps(&self) -> Vec<Link> {
        let t = self.t;
        let mut next = Vec::new();
        if let Some(Wanted::Leaf(need)) = self.wanted.first() {
            let top = need.top();
            let url = self.url(&Asked { need: vec![top.slug.clone()], ..self.asked.clone() });
            next.push(Link { label: t.fill("empty-all", "need", &words::label(t, &top.short)), url });
        }
        next.push(Link { label: t.get("empty-area"), url: self.url(&Asked { area: None, ..self.asked.clone() }) });
        if !self.now.remote(&self.question, None).is_empty() {
            next.push(Link { label: t.get("empty-remote"), url: "#remote".to_owned() });
        }
        next.push(Link { label: t.get("empty-needs"), url: format!("/{}/", t.lang) });
        next
    }

    fn card(&self, found: &Found<'_>, from: Position) -> Card {
        let (t, location) = (self.t, &found.entry.location);
        let (_, calendar) = self.now.areas().calendar(Some(&location.place));
        let phone = found.matches.iter().find_map(|it| {
            let reach = it.offer.reach();
            Some((reach.phones.first()?, reach.phone_hours.as_ref()))
        });
        let phone = phone.or_else(|| Some((location.phones.first()?, None)));
        let position = location.place.position();
        Card {
            name: words::words(t, &location.name),
            url: Some(format!("/{}/places/{}", t.lang, location.id)),
            helps: self.helps(&found.matches),
            state: words::state(t, &place::best_opening(found, self.clock), self.clock),
            languages: languages(&found.matches),
            facts: self.facts(&found.matches),
            phone: phone.map(|(it, hours)| words::phone(t, it, hours, calendar, self.clock)),
            directions: place::directions(location),
            way: position.map(|it| self.way(found, from, it)),
            point: position.map(|it| Point {
                lat: it.lat(),
                lon: it.lon(),
                approximate: location.place.precision() == Some(Precision::Locality),
            }),
        }
    }

    fn remote_card(&self, found: Match<'_>) -> Card {
        let (t, service, reach) = (self.t, &found.offer.service, found.offer.reach());
        let (_, calendar) = self.now.areas().calendar(None);
        let opening = place::opening(found.offer, self.clock);
        let phone = reach.phones.first();
        Card {
            name: words::words(t, &service.name),
            url: None,
            helps: self.helps(&[found]),
            state: words::state(t, &opening, self.clock),
            languages: languages(&[found]),
            facts: self.facts(&[found]),
            phone: phone.map(|it| words::phone(t, it, reach.phone_hours.as_ref(), calendar, self.clock)),
            directions: None,
            way: None,
            point: None,
        }
    }

    fn way(&self, found: &Found<'_>, from: Position, to: Position) -> Way {
        let (t, of_place) = (self.t, &found.entry.location.place);
        if of_place.precision() == Some(Precision::Locality) {
            let municipality = of_place.municipality().and_then(|it| self.now.catalog().area(it));
            // The main town is called as its municipality, in the reader's language.
            let part = of_place.locality().filter(|it| municipality.is_none_or(|area| area.name("it") != *it));
            let town = part.or_else(|| municipality.map(|it| it.name(t.lang))).unwrap_or_default();
            let distance = t.fill("in-place", "place", town);
            return Way { distance, bearing_deg: None, walk: None, walking: None, toward: t.get("no-direction") };
        }
        let bearing = from.bearing_deg(to);
        let (walk, walking) = words::walk(t, found.distance_m).unzip();
        let distance = words::distance(t, found.distance_m);
        Way { distance, bearing_deg: Some(bearing.round()), walk, walking, toward: words::toward(t, bearing) }
    }

    /// The needs that a card names: those asked for first.
    fn helps(&self, matches: &[Match<'_>]) -> String {
        let all = matches.iter().fold(NeedSet::default(), |all, it| all.union(it.offer.needs()));
        let asked = all.intersection(self.question.needs);
        let others = all.iter().filter(|it| !asked.contains(*it));
        let named: Vec<Need> = asked.iter().chain(others).take(HELPS).collect();
        named.iter().map(|it| words::label(self.t, it.short())).collect::<Vec<_>>().join(" · ")
    }

    /// Free where all that matches is; with or without an appointment where any of it says so.
    fn facts(&self, matches: &[Match<'_>]) -> Vec<Fact> {
        use crate::domain::{Access, Cost};
        let services = || matches.iter().map(|it| &it.offer.service);
        let mut facts = Vec::new();
        let fact = |icon, key| Fact { icon, text: self.t.get(key) };
        if services().all(|it| it.cost == Some(Cost::Free)) {
            facts.push(fact("coin-euro", "cost-free"));
        }
        if services().any(|it| it.access.contains(&Access::WalkIn)) {
            facts.push(fact("calendar-off", "access-walk-in"));
        } else if services().any(|it| it.access.contains(&Access::Appointment)) {
            facts.push(fact("calendar", "access-appointment"));
        }
        facts
    }
}

/// What is spoken with the matching services; empty where nobody stated it.
fn languages(matches: &[Match<'_>]) -> Vec<LanguageName> {
    let spoken = matches.iter().map(|it| &it.offer.reach().languages);
    let stated: Vec<_> = spoken.filter(|it| it.stated.is_some()).collect();
    let mut names: Vec<LanguageName> = Vec::new();
    if stated.iter().any(|it| !it.without_italian)
        && let Ok(italian) = Language::parse("it")
    {
        names.push(LanguageName { code: "it".to_owned(), name: italian.own_name().to_owned() });
    }
    for name in stated.iter().flat_map(|it| it.offers()).map(words::language_name) {
        if names.iter().all(|it| it.code != name.code) {
            names.push(name);
        }
    }
    names
}

const fn is_territory(kind: AreaKind) -> bool {
    matches!(kind, AreaKind::MetropolitanCity | AreaKind::Province)
}

fn url(t: Texts<'_>, asked: &Asked) -> String {
    let question = query(asked);
    let mark = if question.is_empty() { "" } else { "?" };
    format!("/{}/near{mark}{question}", t.lang)
}

fn query(asked: &Asked) -> String {
    serde_html_form::to_string(asked).unwrap_or_default()
}
