//! `/{lang}/places/{id}`: one place with all its services.

use actix_web::get;
use askama::Template;

use crate::{
    directory::SAMPLE,
    domain::{
        Assurance, Calendar, Closure, Email, Hours, Id, Phone, Place, Precision, Reach, Schedule, Service, Wheelchair,
    },
    formats::schema_org::LocalBusiness,
    index::{Entry, Moment, Offer},
    pages::{
        place::PlaceRequest,
        shell::{Exposure, Link, Page, PageError, Printed, Shell},
    },
    texts::Texts,
    words::{self, Directions, Document, HoursFor, LocalText, OpenBadge, PhoneLine, SpokenLanguage, Week},
};

/// Facts confirmed longer ago than this may have changed.
const STALE_DAYS: i64 = 365;

#[derive(Template)]
#[template(path = "place.html")]
struct PlacePage<'a> {
    t: Texts,
    shell: Shell<'a>,
    name: LocalText<'a>,
    /// The kind of place: "Sportello". `organization` is whose it is: "Comune di Venezia".
    kind: &'static str,
    organization: Option<LocalText<'a>>,
    /// Street, number, locality and municipality, as far as they are public.
    address: Option<String>,
    /// Why the address has no street, if it has none.
    address_note: Option<&'static str>,
    /// What to know first, in sentences, such as dated closures and hours that are not stated.
    notes: Vec<String>,
    state: OpenBadge,
    /// The number behind the big button.
    call: Option<&'a Phone>,
    directions: Option<Directions>,
    /// The page with the arrow, if the door or street is known.
    compass_url: Option<String>,
    report_url: String,
    /// The hours that its services share, or those of the building.
    week: Option<Week>,
    /// All numbers of the place itself, not of its services.
    phones: Vec<PhoneLine<'a>>,
    /// Wheelchair access, stated or not.
    wheelchair: &'static str,
    services: Vec<ServiceBlock<'a>>,
}

/// One service of a place.
struct ServiceBlock<'a> {
    id: Id<Service>,
    name: LocalText<'a>,
    /// The organization that offers it, if the place has services of several.
    organization: Option<LocalText<'a>>,
    description: Option<LocalText<'a>>,
    helps: Vec<&'static str>,
    /// What to know first about this service only: dated closures.
    notes: Vec<String>,
    /// Only if it differs from that of the place.
    state: Option<OpenBadge>,
    week: Option<Week>,
    /// Hours for a purpose: the office, sleeping, enrolment.
    other_hours: Vec<HoursFor>,
    phones: Vec<PhoneLine<'a>>,
    documents: Vec<Document<'a>>,
    languages: Vec<SpokenLanguage<'a>>,
    /// "Solo: donne", "Anche: chi non ha documenti".
    audience: Vec<String>,
    /// "Con appuntamento", "Online".
    access: Vec<&'static str>,
    cost: Option<&'static str>,
    coverage: Option<String>,
    email: Option<&'a str>,
    website: Option<Link>,
    /// What is not stated: "per chi", "costo".
    unstated: Vec<&'static str>,
    source: Option<Source<'a>>,
}

/// The source of the facts.
struct Source<'a> {
    /// `None` if the source is not a web page.
    url: Option<&'a str>,
    /// The host of `url`, or the name of the document.
    name: &'a str,
    /// "03/2025"
    date: Option<String>,
    /// "Confermato il 21/11/2026", or "Esempio, non verificato".
    assurance: String,
}

#[get("/{lang}/places/{id}")]
pub async fn place_page(place: PlaceRequest) -> Result<Printed, PageError> {
    Printed::page(&PlaceView::of(&place).page())
}

/// A place, with what all its services share.
struct PlaceView<'a> {
    place: &'a PlaceRequest,
    calendar: &'a Calendar,
    /// The hours of all services that state any, if they agree; those of the building if none states any.
    hours: Option<&'a Hours>,
    /// The closures that go with `hours`.
    closures: Vec<Closure>,
    /// The closures of the whole place: those that every service has.
    common: Vec<Closure>,
    one_organization: bool,
}

impl<'a> PlaceView<'a> {
    fn of(place: &'a PlaceRequest) -> Self {
        let Entry { location, offers, .. } = &place.entry;
        let (_, calendar) = place.snapshot.areas().calendar(Some(&location.place));
        let all: Vec<&Reach> = offers.iter().map(Offer::reach).collect();
        let stated: Vec<&Reach> = all.iter().copied().filter(|reach| reach.hours.is_some()).collect();
        let hours = stated.first().map_or(location.hours.as_ref(), |first| {
            let agrees = |reach: &&Reach| reach.hours == first.hours && reach.closures == first.closures;
            first.hours.as_ref().filter(|_| stated.iter().all(agrees))
        });
        let common = common_closures(&all);
        let closures = if stated.is_empty() { common.clone() } else { common_closures(&stated) };
        let organization = offers[0].service.organization;
        let one_organization = offers.iter().all(|offer| offer.service.organization == organization);
        Self { place, calendar, hours, closures, common, one_organization }
    }

    fn page(&self) -> PlacePage<'a> {
        let (place, t) = (self.place, self.place.t);
        let Entry { location, offers, .. } = &place.entry;
        let own_line = |phone| PhoneLine::of(t, phone, None, self.calendar, place.clock);
        let of_services = || offers.iter().find_map(|offer| offer.reach().phones.first());
        let name = LocalText::of(t, &location.name);
        PlacePage {
            t,
            shell: self.shell(name.text),
            name,
            kind: t.get(&format!("type-{}", location.location_type)),
            organization: if self.one_organization { self.organization(&offers[0]) } else { None },
            address: place.address(),
            address_note: self.address_note(),
            notes: self.notes(),
            state: OpenBadge::of(t, &place.opening(), place.clock),
            call: location.phones.first().or_else(of_services),
            directions: words::directions(location),
            compass_url: place.point().map(|_| format!("{}/compass", place.url())),
            report_url: format!("{}/report", place.url()),
            week: self.hours.map(|hours| self.week(hours, &self.closures)),
            phones: location.phones.iter().map(own_line).collect(),
            wheelchair: self.wheelchair(),
            services: self.offers_by_need().into_iter().map(|offer| self.service(offer)).collect(),
        }
    }

    fn shell(&self, name: &str) -> Shell<'a> {
        let (place, t) = (self.place, self.place.t);
        let shell = place.shell("", "", Exposure::Open).titled(name);
        let shell = shell.described(t.fill("describe-place", "place", name)).findable(place.path());
        shell.structured_as(|| self.structured(name))
    }

    fn structured(&self, name: &str) -> String {
        let place = self.place;
        let Entry { location, offers, .. } = &place.entry;
        let url = place.site.brand.whole(&place.url());
        let of_services = || offers.iter().find_map(|offer| offer.reach().phones.first());
        let spoken = offers.iter().flat_map(|offer| offer.reach().languages.offers());
        let business = LocalBusiness {
            name,
            url: &url,
            location,
            phone: location.phones.first().or_else(of_services),
            languages: spoken.map(|offer| &offer.language).collect(),
            schedule: self.hours.map(|hours| Schedule { hours, calendar: self.calendar, closures: &self.closures }),
        };
        business.to_json(place.clock.date_naive())
    }

    /// The offers, in the order of the taxonomy.
    fn offers_by_need(&self) -> Vec<&'a Offer> {
        let mut offers: Vec<&Offer> = self.place.entry.offers.iter().collect();
        offers.sort_by_key(|offer| offer.needs().iter().next());
        offers
    }

    fn week(&self, hours: &Hours, closures: &[Closure]) -> Week {
        Week::of(self.place.t, Schedule { hours, calendar: self.calendar, closures }, self.place.clock)
    }

    fn lines(&self, reach: &'a Reach) -> impl Iterator<Item = PhoneLine<'a>> {
        let (t, clock) = (self.place.t, self.place.clock);
        reach.phones.iter().map(move |phone| PhoneLine::of(t, phone, reach.phone_hours.as_ref(), self.calendar, clock))
    }

    fn organization(&self, offer: &Offer) -> Option<LocalText<'a>> {
        let organization = self.place.snapshot.catalog().organization(offer.service.organization)?;
        Some(LocalText::italian(&organization.name))
    }

    fn address_note(&self) -> Option<&'static str> {
        let key = match &self.place.entry.location.place {
            Place::Hidden => "address-hidden",
            Place::Approximate { .. } => "address-approximate",
            Place::Public { address: None, precision: Precision::Locality, .. } => "address-locality",
            Place::Public { .. } => return None,
        };
        Some(self.place.t.get(key))
    }

    /// What to know first, in sentences.
    fn notes(&self) -> Vec<String> {
        let (t, today) = (self.place.t, self.place.clock.date_naive());
        let Entry { location, offers, .. } = &self.place.entry;
        let mut notes: Vec<String> = self.common.iter().filter_map(|closure| self.closed(*closure)).collect();
        if location.hours.is_none() && offers.iter().all(|offer| offer.timetable().is_none()) {
            notes.push(t.get("hours-ask").to_owned());
        }
        let confirmed = offers.iter().filter_map(|offer| offer.reach().assurance.confirmation.as_ref());
        let last = confirmed.map(|confirmation| confirmation.on).max();
        if last.is_some_and(|day| STALE_DAYS < (today - day).num_days()) {
            notes.push(t.get("confirmed-long-ago").to_owned());
        }
        notes
    }

    /// "Chiuso dal 1/8/2026 al 31/8/2026", unless the closure is over.
    fn closed(&self, closure: Closure) -> Option<String> {
        let (first, last) = (words::date(closure.first()), words::date(closure.last()));
        let is_over = closure.last() < self.place.clock.date_naive();
        (!is_over).then(|| self.place.t.fill_all("closed-from-to", &[("from", &first), ("to", &last)]))
    }

    fn wheelchair(&self) -> &'static str {
        self.place.t.get(match self.place.entry.location.wheelchair {
            Some(Wheelchair::Yes) => "wheelchair-yes",
            Some(Wheelchair::Limited) => "wheelchair-limited",
            Some(Wheelchair::No) => "wheelchair-no",
            None => "not-stated",
        })
    }

    fn service(&self, offer: &'a Offer) -> ServiceBlock<'a> {
        let (t, clock) = (self.place.t, self.place.clock);
        let (service, reach) = (&offer.service, offer.reach());
        let own_hours = reach.hours.as_ref().filter(|_| self.hours.is_none());
        // The page shows shared hours above. A service that states none says so here.
        let serves_apart = service.hours_at(reach, None) != reach.hours.as_ref();
        let has_own_state = self.hours.is_none() || offer.timetable().is_none() || serves_apart;
        let own_closures = reach.closures.iter().filter(|closure| !self.common.contains(closure));
        let unstated = [
            (service.audience.0.is_empty(), "unstated-audience"),
            (service.access.is_empty(), "unstated-access"),
            (service.cost.is_none(), "unstated-cost"),
            (service.required_documents.is_empty(), "unstated-documents"),
        ];
        let rules = service.audience.0.iter();
        let is_sample = service.origin.as_ref().is_some_and(|origin| *origin.source == *SAMPLE);
        ServiceBlock {
            id: service.id,
            name: LocalText::of(t, &service.name),
            organization: if self.one_organization { None } else { self.organization(offer) },
            description: (!service.description.is_empty()).then(|| LocalText::of(t, &service.description)),
            helps: offer.needs().iter().map(|need| words::label(t, need.label())).collect(),
            notes: own_closures.filter_map(|closure| self.closed(*closure)).collect(),
            state: has_own_state.then(|| OpenBadge::of(t, &offer.opening(Moment::new(clock)), clock)),
            week: own_hours.map(|hours| self.week(hours, &reach.closures)),
            other_hours: HoursFor::all(t, reach, self.calendar, clock),
            phones: self.lines(reach).collect(),
            documents: service.required_documents.iter().map(|document| Document::of(t, document)).collect(),
            languages: reach.languages.offers().iter().map(|offer| SpokenLanguage::of(t, offer)).collect(),
            audience: rules.map(|rule| words::audience(t, rule, |id| self.place.area_name(id))).collect(),
            access: service.access.iter().map(|way| t.get(&format!("access-{way}"))).collect(),
            cost: service.cost.map(|cost| t.get(&format!("cost-{cost}"))),
            coverage: self.coverage(reach),
            email: reach.email.as_ref().map(Email::as_str),
            website: reach.website.as_ref().map(|site| Link::to(host(site.as_str()), site.as_str())),
            unstated: unstated.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, key)| t.get(key)).collect(),
            source: self.source(&reach.assurance, is_sample),
        }
    }

    fn coverage(&self, reach: &Reach) -> Option<String> {
        let names: Vec<String> = reach.coverage.iter().map(|id| self.place.area_name(id)).collect();
        (!names.is_empty()).then(|| names.join(self.place.t.get("comma")))
    }

    fn source(&self, assurance: &'a Assurance, is_sample: bool) -> Option<Source<'a>> {
        let t = self.place.t;
        let Assurance { source, source_date, confirmation } = assurance;
        let source = source.as_ref()?;
        let is_on_web = source.starts_with("https://") || source.starts_with("http://");
        Some(Source {
            url: is_on_web.then_some(source),
            name: host(source),
            date: source_date.as_ref().map(words::partial_date),
            assurance: match confirmation {
                Some(it) => t.fill("confirmed-on", "date", &words::date(it.on)),
                None if is_sample => t.get("not-verified").to_owned(),
                None => t.get("not-confirmed").to_owned(),
            },
        })
    }
}

/// The closures that all of `reaches` have.
fn common_closures(reaches: &[&Reach]) -> Vec<Closure> {
    let Some((first, others)) = reaches.split_first() else { return Vec::new() };
    let in_all = |closure: &&Closure| others.iter().all(|other| other.closures.contains(*closure));
    first.closures.iter().filter(in_all).copied().collect()
}

/// The host of a web address, for display; anything else unchanged.
fn host(address: &str) -> &str {
    let Some((_, rest)) = address.split_once("://") else {
        return address.strip_prefix("www.").unwrap_or(address);
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

impl Page for PlacePage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
