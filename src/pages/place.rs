//! `/{lang}/places/{id}`: one place with all it offers.

use std::sync::Arc;

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::StatusCode,
    web::{Data, Path},
};
use chrono::DateTime;
use chrono_tz::Tz;
use uuid::Uuid;

use crate::{
    directory::SAMPLE,
    domain::{
        AreaId, Assurance, Calendar, Closure, Hours, Id, Location, Need, NeedSet, Place, Precision, Reach, Schedule,
        Wheelchair,
    },
    formats::schema_org::LocalBusiness,
    index::{Entry, Moment, Nearest, Offer, Question, Snapshot},
    pages::{
        Failure, Keep,
        cards::Cards,
        failed, html,
        shell::{self, Here},
        views::{CompassPage, GonePage, Link, PlacePage, Point, Service, Shell, Source},
    },
    site::Site,
    texts::Texts,
    words::{self, Document, LocalText, OpenBadge, PhoneLine, SpokenLanguage, Week},
};

/// How many places stand in for one that is gone, and from how far.
const INSTEAD: usize = 3;
const INSTEAD_AMONG: usize = 20;
const INSTEAD_WITHIN_M: f64 = 50_000.0;
/// What nobody confirmed for a year may have changed.
const STALE_DAYS: i64 = 365;

#[get("/{lang}/places/{id}")]
pub async fn place_page(request: HttpRequest, site: Data<Site>, path: Path<(String, String)>) -> HttpResponse {
    let now = site.directory.snapshot();
    let Some((t, entry)) = found(&now, &path) else { return missing(&request, &site, &now, &path).await };
    let view = View { t, now: &now, clock: site.clock(), entry: &entry };
    html(&view.page(&site), if entry.is_discreet() { Keep::Nobody } else { Keep::Revalidate })
}

/// `/{lang}/places/{id}/compass`: the arrow alone. Where the reader is, only the phone knows.
#[get("/{lang}/places/{id}/compass")]
pub async fn compass_page(request: HttpRequest, site: Data<Site>, path: Path<(String, String)>) -> HttpResponse {
    let now = site.directory.snapshot();
    let Some((t, entry)) = found(&now, &path) else { return missing(&request, &site, &now, &path).await };
    let view = View { t, now: &now, clock: site.clock(), entry: &entry };
    html(&view.compass(&site), if entry.is_discreet() { Keep::Nobody } else { Keep::Revalidate })
}

/// The place that an address names, with the language of its page.
pub fn found(now: &Snapshot, (lang, id): &(String, String)) -> Option<(Texts<'static>, Entry)> {
    Some((Texts::of(lang)?, now.entry(Id::from_uuid(Uuid::parse_str(id).ok()?))?))
}

/// The answer where there is none: whoever has a link to a place that was there once is told where to go instead.
pub async fn missing(
    request: &HttpRequest,
    site: &Site,
    now: &Arc<Snapshot>,
    (lang, id): &(String, String),
) -> HttpResponse {
    let location = Uuid::parse_str(id).ok().and_then(|it| now.catalog().location(Id::from_uuid(it)));
    match (Texts::of(lang), location) {
        (Some(t), Some(location)) => gone(t, site, now, location).await,
        _ => failed(request, site, Failure::NotFound),
    }
}

/// The page of a place that is gone: since when, and who helps with the same near it.
async fn gone(t: Texts<'static>, site: &Site, now: &Arc<Snapshot>, location: &Location) -> HttpResponse {
    let catalog = now.catalog();
    let services = catalog.at_location(location.id).filter_map(|it| catalog.service(it.service));
    let needs: NeedSet = services.flat_map(|it| it.needs.iter().copied()).collect();
    let cards = Cards { t, now: now.clone(), clock: site.clock(), needs };
    let mut instead = Vec::new();
    if let Some(from) = location.place.position().filter(|_| !needs.is_empty()) {
        let question = Question { needs, ..Question::default() };
        let found = now.nearest(&Nearest { from, question, within_m: INSTEAD_WITHIN_M, limit: INSTEAD_AMONG });
        // Nobody is led to the police who did not ask for it.
        let others = found.iter().filter(|it| !it.entry.is_police).take(INSTEAD);
        instead.extend(others.map(|it| cards.card(it, from, false)));
    }
    // The one page that asks the database: the snapshot knows what is, and not since when.
    let since = site.directory.gone_since(now, location.id).await.unwrap_or_else(|err| {
        tracing::warn!(error = %err, "the day on which a place went cannot be read");
        None
    });
    let mut shell =
        shell::of(site, t, Here { path: &format!("/places/{}", location.id), query: "" }, &t.get("error-410-title"));
    if needs.iter().any(Need::is_discreet) {
        shell.hush(t);
    }
    let page = GonePage {
        t,
        shell,
        name: LocalText::of(t, &location.name),
        since: since.map(|it| t.fill("gone-since", "date", &words::date(it))),
        instead,
    };
    let mut answer = html(&page, Keep::Nobody);
    *answer.status_mut() = StatusCode::GONE;
    answer
}

/// One place, being turned into words.
struct View<'a> {
    t: Texts<'static>,
    now: &'a Snapshot,
    clock: DateTime<Tz>,
    entry: &'a Entry,
}

impl View<'_> {
    fn page<'s>(&self, site: &'s Site) -> PlacePage<'s> {
        let (t, location) = (self.t, &self.entry.location);
        let (_, calendar) = self.now.areas().calendar(Some(&location.place));
        let organizations: Vec<_> = self.entry.offers.iter().map(|it| it.service.organization).collect();
        let one_organization = organizations.iter().all(|it| Some(it) == organizations.first());
        let shared_hours = self.shared_hours();
        let phones: Vec<_> =
            location.phones.iter().map(|it| PhoneLine::of(t, it, None, calendar, self.clock)).collect();
        let call = self.entry.offers.iter().find_map(|it| {
            let reach = it.reach();
            Some(PhoneLine::of(t, reach.phones.first()?, reach.phone_hours.as_ref(), calendar, self.clock))
        });
        let first = location.phones.first().map(|it| PhoneLine::of(t, it, None, calendar, self.clock));
        let name = LocalText::of(t, &location.name);
        let closures = self.shared_closures();
        let mut shell = self.shell(site, "", &name.text);
        if !shell.discreet {
            let url = site.brand.whole(&self.url());
            let schedule = shared_hours.map(|hours| Schedule { hours, calendar, closures: &closures });
            let business = LocalBusiness {
                name: &name.text,
                url: &url,
                location,
                phone: location
                    .phones
                    .first()
                    .or_else(|| self.entry.offers.iter().find_map(|it| it.reach().phones.first())),
                languages: self
                    .entry
                    .offers
                    .iter()
                    .flat_map(|it| it.reach().languages.offers())
                    .map(|it| &it.language)
                    .collect(),
                schedule,
            };
            shell.structured = Some(business.to_json(self.clock.date_naive()));
            shell.canonical = Some(format!("/places/{}", location.id));
        }
        PlacePage {
            t,
            shell,
            name,
            kind: t.get(&format!("type-{}", location.location_type)),
            organization: one_organization.then(|| self.organization(&self.entry.offers[0])).flatten(),
            address: self.address(),
            address_note: self.address_note(),
            notes: self.notes(),
            state: OpenBadge::of(t, &self.entry.opening(Moment::new(self.clock)), self.clock),
            call: first.or(call),
            directions: words::directions(location),
            compass_url: self.point().map(|_| format!("{}/compass", self.url())),
            report_url: format!("{}/report", self.url()),
            week: shared_hours.map(|it| self.week(it, &closures, calendar)),
            phones,
            wheelchair: self.wheelchair(),
            services: self
                .offers_by_need()
                .into_iter()
                .map(|it| self.service(it, one_organization, shared_hours, calendar))
                .collect(),
        }
    }

    fn compass<'s>(&self, site: &'s Site) -> CompassPage<'s> {
        let (t, location) = (self.t, &self.entry.location);
        let name = LocalText::of(t, &location.name);
        CompassPage {
            t,
            shell: self.shell(site, "/compass", &name.text),
            name,
            address: self.address(),
            state: OpenBadge::of(t, &self.entry.opening(Moment::new(self.clock)), self.clock),
            place_url: self.url(),
            directions: words::directions(location),
            point: self.point(),
            spoken: &words::spoken(t).way,
        }
    }

    /// Where an arrow may point to: a door, or at least a street.
    fn point(&self) -> Option<Point> {
        let place = &self.entry.location.place;
        let at = place.position().filter(|_| place.precision() != Some(Precision::Locality))?;
        Some(Point { lat: at.lat(), lon: at.lon(), approximate: false })
    }

    fn url(&self) -> String {
        format!("/{}/places/{}", self.t.lang, self.entry.location.id)
    }

    fn shell<'s>(&self, site: &'s Site, part: &str, name: &str) -> Shell<'s> {
        let t = self.t;
        let path = format!("/places/{}{part}", self.entry.location.id);
        let mut shell = shell::of(site, t, Here { path: &path, query: "" }, name);
        shell.description = t.fill("describe-place", "place", name);
        if self.entry.is_discreet() {
            shell.hush(t);
        }
        shell
    }

    /// In the order of the taxonomy.
    fn offers_by_need(&self) -> Vec<&Offer> {
        let mut offers: Vec<&Offer> = self.entry.offers.iter().collect();
        offers.sort_by_key(|it| it.needs().iter().next());
        offers
    }

    fn week(&self, hours: &Hours, closures: &[Closure], calendar: &Calendar) -> Week {
        Week::of(self.t, Schedule { hours, calendar, closures }, self.clock)
    }

    /// The hours of the building, or those that all its services have that state any.
    fn shared_hours(&self) -> Option<&Hours> {
        let stated: Vec<_> = self.entry.offers.iter().map(Offer::reach).filter(|it| it.hours.is_some()).collect();
        let Some(first) = stated.first() else { return self.entry.location.hours.as_ref() };
        let agree = stated.iter().all(|it| it.hours == first.hours && it.closures == first.closures);
        first.hours.as_ref().filter(|_| agree)
    }

    /// The closures of the place: those that all services have which state hours, or all of them where none does.
    fn shared_closures(&self) -> Vec<Closure> {
        let all = || self.entry.offers.iter().map(Offer::reach);
        let stated: Vec<&Reach> = all().filter(|it| it.hours.is_some()).collect();
        let of = if stated.is_empty() { all().collect() } else { stated };
        let closures = of.first().into_iter().flat_map(|it| &it.closures).copied();
        closures.filter(|it| of.iter().all(|other| other.closures.contains(it))).collect()
    }

    fn organization(&self, offer: &Offer) -> Option<LocalText> {
        let organization = self.now.catalog().organization(offer.service.organization)?;
        Some(LocalText::italian(&organization.name))
    }

    fn address(&self) -> Option<String> {
        let place = &self.entry.location.place;
        let area = place.municipality().and_then(|it| self.now.catalog().area(it));
        let municipality = place.municipality().map(|it| self.area_name(it));
        // "Mestre, Venezia", but not "Cuneo, Cuneo".
        let locality = place.locality().filter(|it| area.is_none_or(|area| area.name("it") != *it));
        let parts = [place.address(), locality, municipality.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(&self.t.get("comma")))
    }

    fn address_note(&self) -> Option<String> {
        let key = match &self.entry.location.place {
            Place::Hidden => "address-hidden",
            Place::Approximate { .. } => "address-approximate",
            Place::Public { address: None, precision: Precision::Locality, .. } => "address-locality",
            Place::Public { .. } => return None,
        };
        Some(self.t.get(key))
    }

    /// What to know first.
    fn notes(&self) -> Vec<String> {
        let today = self.clock.date_naive();
        let mut notes: Vec<String> = self.shared_closures().into_iter().filter_map(|it| self.closed(it)).collect();
        let stated = |it: &Offer| it.reach().hours.is_some() || self.entry.location.hours.is_some();
        if !self.entry.offers.iter().any(stated) {
            notes.push(self.t.get("hours-ask"));
        }
        let confirmed = self.entry.offers.iter().filter_map(|it| it.reach().assurance.confirmation.as_ref());
        if confirmed.map(|it| it.on).max().is_some_and(|it| STALE_DAYS < (today - it).num_days()) {
            notes.push(self.t.get("confirmed-long-ago"));
        }
        notes
    }

    /// "Chiuso dal 1/8/2026 al 31/8/2026", unless it is over.
    fn closed(&self, closure: Closure) -> Option<String> {
        let dates = [("from", words::date(closure.first())), ("to", words::date(closure.last()))];
        let dates = dates.each_ref().map(|(name, date)| (*name, date.as_str()));
        (self.clock.date_naive() <= closure.last()).then(|| self.t.fill_all("closed-from-to", &dates))
    }

    fn wheelchair(&self) -> String {
        match self.entry.location.wheelchair {
            Some(Wheelchair::Yes) => self.t.get("wheelchair-yes"),
            Some(Wheelchair::Limited) => self.t.get("wheelchair-limited"),
            Some(Wheelchair::No) => self.t.get("wheelchair-no"),
            None => self.t.get("not-stated"),
        }
    }

    fn service(&self, offer: &Offer, one_organization: bool, shared: Option<&Hours>, calendar: &Calendar) -> Service {
        let (t, service, reach) = (self.t, &offer.service, offer.reach());
        let own_hours = reach.hours.as_ref().filter(|_| shared.is_none());
        // What all share stands above; a service that states nothing says so.
        let own_state = shared.is_none() || offer.timetable().is_none();
        let mut unstated = Vec::new();
        let mut note_missing = |missing: bool, key: &str| {
            if missing {
                unstated.push(t.get(key));
            }
        };
        note_missing(service.audience.0.is_empty(), "unstated-audience");
        note_missing(service.access.is_empty(), "unstated-access");
        note_missing(service.cost.is_none(), "unstated-cost");
        note_missing(service.required_documents.is_empty(), "unstated-documents");
        let documents = service.required_documents.iter();
        let shared_closures = self.shared_closures();
        let own_closures = reach.closures.iter().filter(|it| !shared_closures.contains(it));
        Service {
            id: service.id.to_string(),
            name: LocalText::of(t, &service.name),
            organization: if one_organization { None } else { self.organization(offer) },
            description: (!service.description.is_empty()).then(|| LocalText::of(t, &service.description)),
            helps: offer.needs().iter().map(|it| words::label(t, it.label())).collect(),
            notes: own_closures.filter_map(|it| self.closed(*it)).collect(),
            state: own_state.then(|| OpenBadge::of(t, &offer.opening(Moment::new(self.clock)), self.clock)),
            week: own_hours.map(|it| self.week(it, &reach.closures, calendar)),
            phones: reach
                .phones
                .iter()
                .map(|it| PhoneLine::of(t, it, reach.phone_hours.as_ref(), calendar, self.clock))
                .collect(),
            documents: documents.map(|it| Document::of(t, it)).collect(),
            languages: reach.languages.offers().iter().map(|it| SpokenLanguage::of(t, it)).collect(),
            audience: service.audience.0.iter().map(|it| words::audience(t, it, |id| self.area_name(id))).collect(),
            access: service.access.iter().map(|it| t.get(&format!("access-{it}"))).collect(),
            cost: service.cost.map(|it| t.get(&format!("cost-{it}"))),
            coverage: self.coverage(reach),
            email: reach.email.as_ref().map(ToString::to_string),
            website: reach.website.as_ref().map(|it| Link::to(host(it.as_str()).to_owned(), it.to_string())),
            unstated,
            source: self.source(&reach.assurance, service.origin.as_ref().is_some_and(|it| it.source == SAMPLE)),
        }
    }

    fn coverage(&self, reach: &Reach) -> Option<String> {
        let names: Vec<String> = reach.coverage.iter().map(|it| self.area_name(it)).collect();
        (!names.is_empty()).then(|| names.join(&self.t.get("comma")))
    }

    fn area_name(&self, id: &AreaId) -> String {
        self.now.catalog().area(id).map_or_else(|| id.to_string(), |it| it.name(self.t.lang).to_owned())
    }

    fn source(&self, assurance: &Assurance, sample: bool) -> Option<Source> {
        let Assurance { source, source_date, confirmation } = assurance;
        let said = match confirmation {
            Some(it) => self.t.fill("confirmed-on", "date", &words::date(it.on)),
            None if sample => self.t.get("not-verified"),
            None => self.t.get("not-confirmed"),
        };
        let source = source.as_ref()?;
        let web = source.starts_with("https://") || source.starts_with("http://");
        Some(Source {
            url: web.then(|| source.clone()),
            name: host(source).to_owned(),
            date: source_date.as_ref().map(words::partial_date),
            assurance: said,
        })
    }
}

/// The host of an address on the web, for people; anything else as it is.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = if rest.len() == address.len() { rest } else { rest.split(['/', '?', '#']).next().unwrap_or(rest) };
    host.strip_prefix("www.").unwrap_or(host)
}
