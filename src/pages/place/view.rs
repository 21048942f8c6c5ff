//! `/{lang}/places/{id}`: one place with all its services.

use std::{borrow::Cow, sync::Arc};

use actix_web::get;
use askama::Template;
use chrono::{Days, NaiveDate};

use crate::{
    directory::SAMPLE,
    domain::{
        Assurance, Calendar, Closure, Email, Hours, Id, Language, Phone, Place, Precision, Reach, Service, Wheelchair,
    },
    formats::schema_org::{LocalBusiness, OfferedService},
    index::{Entry, Moment, Offer, Timetable, common_timetable},
    pages::{
        place::PlaceRequest,
        shell::{Exposure, Link, Page, PageError, Printed, Shell},
    },
    texts::Texts,
    words::{
        self, Day, Directions, Document, HoursFor, LocalText, NamedLanguage, OpenBadge, PhoneLine, ServiceFact,
        SpokenLanguage, Week,
    },
};

/// Facts confirmed longer ago than this may have changed.
const STALE_DAYS: u64 = 365;

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
    /// Whether to call before going there, because the address is not known and there is a number.
    call_first: bool,
    /// "Confermato il 21/11/2026", if all services were confirmed on that day.
    confirmed: Option<String>,
    /// Dated closures of all services, in sentences.
    closed: Vec<String>,
    /// The numbers of the place; the first is behind the big button.
    phones: Vec<PhoneLine<'a>>,
    directions: Option<Directions>,
    /// The page with the arrow, if the door or street is known.
    compass_url: Option<String>,
    report_url: String,
    /// The state and week of all services, if there are several that share them.
    hours: Option<(OpenBadge, Week)>,
    /// Wheelchair access, if stated.
    wheelchair: Option<&'static str>,
    services: Vec<ServiceFrame<'a>>,
}

/// One service of a place: what the page does not say of all services at once.
struct ServiceFrame<'a> {
    id: Id<Service>,
    /// The pictogram of its first need.
    icon: &'static str,
    name: LocalText<'a>,
    /// The organization that offers it, if the place has services of several.
    organization: Option<LocalText<'a>>,
    description: Option<LocalText<'a>>,
    /// The needs that it helps with, in one line.
    helps: String,
    /// `None` if the page shows the state of all services.
    state: Option<OpenBadge>,
    facts: Vec<ServiceFact>,
    week: Option<Week>,
    /// Hours for a purpose: the office, sleeping, enrolment.
    other_hours: Vec<HoursFor>,
    /// Dated closures that are not over, in sentences.
    closed: Vec<String>,
    phones: Vec<PhoneLine<'a>>,
    /// Spoken whenever the service is open, and those spoken at times or through somebody else.
    always: Vec<NamedLanguage<'a>>,
    at_times: Vec<SpokenLanguage<'a>>,
    documents: Vec<Document<'a>>,
    email: Option<&'a str>,
    website: Option<Link>,
    /// What is not known and worth asking: "lingue", "costo".
    to_ask: Vec<&'static str>,
    /// "Confermato il 21/11/2026". `None` if it never was, or if the page says it of all.
    confirmed: Option<String>,
    /// Why the facts may be wrong: "Non ancora confermato." Without it, what is confirmed has its tick.
    doubt: Option<Cow<'static, str>>,
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
}

/// What the page says of all services at once, so that the frames leave it out.
#[derive(Default)]
struct SaidOfAll<'a> {
    organization: bool,
    hours: bool,
    closures: Vec<Closure>,
    phones: &'a [Phone],
    confirmation: bool,
}

#[get("/{lang}/places/{id}")]
pub async fn place_page(place: PlaceRequest) -> Result<Printed, PageError> {
    Printed::page(&PlaceView::of(&place).page())
}

/// A place, with what all its services share.
struct PlaceView<'a> {
    place: &'a PlaceRequest,
    calendar: &'a Calendar,
    said: SaidOfAll<'a>,
    timetable: Option<&'a Arc<Timetable>>,
    phone_hours: Option<&'a Hours>,
}

impl<'a> PlaceView<'a> {
    fn of(place: &'a PlaceRequest) -> Self {
        let Entry { location, offers, .. } = &place.entry;
        let (_, calendar) = place.snapshot.areas().calendar(Some(&location.place));
        let reaches: Vec<&Reach> = offers.iter().map(Offer::reach).collect();
        let (first, others) = (reaches[0], &reaches[1..]);
        let timetable = common_timetable(offers);
        let are_several = !others.is_empty();
        let share_phones = others.iter().all(|it| it.phones == first.phones && it.phone_hours == first.phone_hours);
        let (phones, phone_hours) = match (&*location.phones, share_phones) {
            ([], true) => (&*first.phones, first.phone_hours.as_ref()),
            (own, _) => (own, None),
        };
        let organization = offers[0].service.organization;
        let confirmation = confirmed(place, first).filter(|(_, is_stale)| !is_stale);
        let said = SaidOfAll {
            organization: offers.iter().all(|offer| offer.service.organization == organization),
            hours: are_several && timetable.is_some(),
            closures: if are_several { common_closures(&reaches) } else { Vec::new() },
            phones,
            confirmation: confirmation.is_some() && others.iter().all(|it| confirmed(place, it) == confirmation),
        };
        Self { place, calendar, said, timetable, phone_hours }
    }

    fn page(&self) -> PlacePage<'a> {
        let (place, t) = (self.place, self.place.t);
        let Entry { location, offers, .. } = &place.entry;
        let line = |phone| PhoneLine::of(t, phone, self.phone_hours, self.calendar, place.clock);
        let service = |offer| ServiceFrame::of(place, offer, self.calendar, &self.said);
        let name = LocalText::of(t, &location.name);
        let organization = || place.snapshot.catalog().organization(offers[0].service.organization);
        let week = self.timetable.filter(|_| self.said.hours).map(|it| Week::of(t, it.schedule(), place.clock));
        let confirmed = confirmed(place, offers[0].reach()).filter(|_| self.said.confirmation);
        let address_note = self.address_note();
        PlacePage {
            t,
            shell: self.shell(name.text),
            name,
            kind: t.get(&format!("type-{}", location.location_type)),
            organization: if self.said.organization {
                organization().map(|it| LocalText::italian(&it.name))
            } else {
                None
            },
            address: place.address(),
            address_note,
            call_first: address_note.is_some() && place.has_phone(),
            confirmed: confirmed.map(|(on, _)| t.fill("confirmed-on", "date", &words::date(on))),
            closed: self.said.closures.iter().filter_map(|it| closed(place, *it)).collect(),
            phones: self.said.phones.iter().map(line).collect(),
            directions: words::directions(t, location, place.entry.is_discreet(), true),
            compass_url: place.point().map(|_| format!("{}/compass", place.url())),
            report_url: format!("{}/report", place.url()),
            hours: place.common_state().zip(week),
            wheelchair: location.wheelchair.map(|it| t.get(wheelchair(it))),
            services: place.offers().into_iter().map(service).collect(),
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
        let spoken = offers.iter().flat_map(|offer| offer.reach().languages.offers());
        let service = |offer: &'a Offer| OfferedService {
            name: LocalText::of(place.t, &offer.service.name).text,
            phone: offer.reach().phones.first(),
            schedule: offer.timetable().map(|it| it.schedule()),
        };
        let business = LocalBusiness {
            name,
            url: &url,
            location,
            phone: self.said.phones.first(),
            languages: spoken.map(|offer| &offer.language).collect(),
            schedule: self.timetable.map(|it| it.schedule()),
            services: place.offers().into_iter().map(service).collect(),
        };
        business.to_json(place.clock.date_naive())
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
}

impl PlacePage<'_> {
    /// The days of a week, those closed one after the other together: "Sabato, Domenica: chiuso".
    fn rows(week: &Week) -> impl Iterator<Item = &[Day]> {
        let is_plain = |day: &Day| day.spans.is_empty() && !day.today;
        week.days.chunk_by(move |day, next| is_plain(day) && is_plain(next) && day.note == next.note)
    }
}

impl<'a> ServiceFrame<'a> {
    fn of(place: &'a PlaceRequest, offer: &'a Offer, calendar: &Calendar, said: &SaidOfAll<'_>) -> Self {
        let (t, clock) = (place.t, place.clock);
        let (service, reach) = (&offer.service, offer.reach());
        let organization = || place.snapshot.catalog().organization(service.organization);
        let opening = || OpenBadge::of(t, &offer.opening(Moment::new(clock)), clock);
        let own_hours = offer.timetable().filter(|_| !said.hours);
        let own_closures = reach.closures.iter().filter(|it| !said.closures.contains(it));
        let line = |phone| PhoneLine::of(t, phone, reach.phone_hours.as_ref(), calendar, clock);
        let spoken = reach.languages.offers().iter();
        let spoken: Vec<SpokenLanguage<'_>> = spoken.map(|it| SpokenLanguage::of(t, it, calendar, clock)).collect();
        let (at_times, always): (Vec<_>, Vec<_>) = spoken.into_iter().partition(|it| it.how.is_some());
        let confirmed_on = confirmed(place, reach).map(|(on, _)| on);
        Self {
            id: service.id,
            icon: offer.needs().iter().next().map_or("info-circle", |need| &need.top().icon),
            name: LocalText::of(t, &service.name),
            organization: if said.organization { None } else { organization().map(|it| LocalText::italian(&it.name)) },
            description: (!service.description.is_empty()).then(|| LocalText::of(t, &service.description)),
            helps: helps(place, offer),
            state: (!said.hours).then(opening),
            facts: words::facts(t, service, reach, |id| place.area_name(id)),
            week: own_hours.map(|it| Week::of(t, it.schedule(), clock)),
            other_hours: HoursFor::all(t, reach, calendar, clock),
            closed: own_closures.filter_map(|it| closed(place, *it)).collect(),
            phones: reach.phones.iter().filter(|it| !said.phones.contains(it)).map(line).collect(),
            always: with_italian(reach, &always),
            at_times,
            documents: service.required_documents.iter().map(|it| Document::of(t, it)).collect(),
            email: reach.email.as_ref().map(Email::as_str),
            website: reach.website.as_ref().map(|site| Link::to(host(site.as_str()), site.as_str())),
            to_ask: words::to_ask(t, service, reach),
            confirmed: confirmed_on
                .filter(|_| !said.confirmation)
                .map(|on| t.fill("confirmed-on", "date", &words::date(on))),
            doubt: doubt(place, offer),
            source: source(&reach.assurance),
        }
    }
}

/// The day on which the facts of `reach` were confirmed, and whether they may have changed since.
fn confirmed(place: &PlaceRequest, reach: &Reach) -> Option<(NaiveDate, bool)> {
    let on = reach.assurance.confirmation.as_ref()?.on;
    Some((on, on + Days::new(STALE_DAYS) < place.clock.date_naive()))
}

/// "Chiuso dal 1/8/2026 al 31/8/2026", unless the closure is over.
fn closed(place: &PlaceRequest, closure: Closure) -> Option<String> {
    let (first, last) = (words::date(closure.first()), words::date(closure.last()));
    let is_over = closure.last() < place.clock.date_naive();
    (!is_over).then(|| place.t.fill_all("closed-from-to", &[("from", &first), ("to", &last)]))
}

/// The needs in one line, unless the service is called like its only need.
fn helps(place: &PlaceRequest, offer: &Offer) -> String {
    let name = LocalText::of(place.t, &offer.service.name).text;
    let needs = offer.needs().iter().map(|need| words::label(place.t, need.label()));
    needs.filter(|it| it.to_lowercase() != name.to_lowercase()).collect::<Vec<_>>().join(place.t.get("comma"))
}

/// Every desk in Italy speaks Italian unless its record denies it.
fn with_italian<'a>(reach: &'a Reach, always: &[SpokenLanguage<'a>]) -> Vec<NamedLanguage<'a>> {
    let always = always.iter().map(|it| NamedLanguage { code: it.code, name: it.name });
    let is_implied = reach.languages.stated.is_some()
        && !reach.languages.without_italian
        && reach.languages.offers().iter().all(|it| it.language.primary() != Language::italian().as_str());
    is_implied.then(|| NamedLanguage::of(Language::italian())).into_iter().chain(always).collect()
}

/// Why the facts may be wrong.
fn doubt(place: &PlaceRequest, offer: &Offer) -> Option<Cow<'static, str>> {
    let t = place.t;
    let is_sample = || offer.service.origin.as_ref().is_some_and(|it| *it.source == *SAMPLE);
    Some(match confirmed(place, offer.reach()) {
        Some((_, true)) if place.has_phone() => {
            format!("{} {}", t.get("confirmed-long-ago"), t.get("call-first")).into()
        }
        Some((_, true)) => t.get("confirmed-long-ago").into(),
        Some((_, false)) => return None,
        None if is_sample() => t.get("not-verified").into(),
        None => t.get("not-confirmed").into(),
    })
}

fn source(Assurance { source, source_date, .. }: &Assurance) -> Option<Source<'_>> {
    let source = source.as_ref()?;
    let is_on_web = source.starts_with("https://") || source.starts_with("http://");
    Some(Source {
        url: is_on_web.then_some(source),
        name: host(source),
        date: source_date.as_ref().map(words::partial_date),
    })
}

/// The host of a web address, for display; anything else unchanged.
fn host(address: &str) -> &str {
    let Some((_, rest)) = address.split_once("://") else {
        return address.strip_prefix("www.").unwrap_or(address);
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

const fn wheelchair(access: Wheelchair) -> &'static str {
    match access {
        Wheelchair::Yes => "wheelchair-yes",
        Wheelchair::Limited => "wheelchair-limited",
        Wheelchair::No => "wheelchair-no",
    }
}

/// The closures that all of `reaches` have.
fn common_closures(reaches: &[&Reach]) -> Vec<Closure> {
    let Some((first, others)) = reaches.split_first() else { return Vec::new() };
    let in_all = |closure: &&Closure| others.iter().all(|other| other.closures.contains(*closure));
    first.closures.iter().filter(in_all).copied().collect()
}

impl Page for PlacePage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
