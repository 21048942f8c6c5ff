//! The API shapes of places, services and organizations. The file is long because every field documents itself in the
//! description of the API.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use actix_web::{HttpResponse, http::header, web};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::ApiError,
    domain::{
        AreaId, Assurance, Cost, Email, Holiday, Hours, Language, LanguageOffer, Location, Need, Opening, Organization,
        PartialDate, Phone, Position, Precision, Reason, Schedule, ScheduleDay, Span, State, Text, Visibility, Website,
        Wheelchair,
    },
    formats::{
        geojson,
        json::{self, Instant, Optional, RecordJson},
    },
    index::{Answer, Asked, Entry, Found, Match, Moment, Offer, Question, Snapshot, competence},
};

/// A place with its services.
#[derive(Debug, Serialize, ToSchema)]
pub struct LocationResult<'a> {
    #[serde(skip)]
    pub location: &'a Location,
    #[serde(flatten)]
    #[schema(value_type = LocationRecord)]
    pub record: RecordJson<'a, LocationRecord<'a>>,
    /// The best state among its services; in a search, among those that match.
    pub open: OpenResult,
    pub services: Vec<ServiceResult<'a>>,
    #[serde(flatten)]
    pub details: Option<LocationDetails<'a>>,
}

/// What its record alone says of a place. Lists leave out what is null.
#[derive(Debug, Serialize, ToSchema)]
pub struct LocationRecord<'a> {
    #[schema(example = "7c6ab8d8-97bb-54f7-9c0d-7d5a6d8b2c11")]
    pub id: Uuid,
    /// In the language of `lang` if there is a fresh translation, else in Italian.
    #[schema(example = "Polo .mEET")]
    pub name: &'a str,
    /// The language of `name`; absent without `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "it")]
    pub name_language: Option<&'a str>,
    #[schema(example = "hub")]
    pub location_type: &'static str,
    /// WGS 84 degrees; null for a hidden place.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<f64>, example = 44.3945)]
    pub lat: Optional<f64>,
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<f64>, example = 7.551)]
    pub lon: Optional<f64>,
    /// `exact`, `street` (within a few hundred metres) or `locality` (the centre of the town: distance and rank are
    /// approximate).
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "street")]
    pub precision: Optional<&'static str>,
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "via Leutrum 7")]
    pub address: Optional<&'a str>,
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "Cuneo")]
    pub locality: Optional<&'a str>,
    /// In E.164; short and toll-free numbers as they are.
    pub phones: Vec<&'a str>,
}

/// Details in the response for one place, and in a list with `detail=full`.
#[derive(Debug, Serialize, ToSchema)]
pub struct LocationDetails<'a> {
    /// By BCP 47 tag; translations of an older Italian name are left out.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub name_translations: BTreeMap<&'a str, &'a str>,
    /// `public`, `approximate` (only its locality is shown) or `hidden` (reached by phone).
    #[schema(example = "public")]
    pub visibility: &'static str,
    /// ISTAT code.
    #[schema(example = "004078")]
    pub municipality: Option<&'a str>,
    /// `yes`, `limited`, `no`, or `unknown` if not stated.
    #[schema(example = "unknown")]
    pub wheelchair: &'static str,
    /// OSM `opening_hours` of the building, if it has its own.
    pub opening_hours: Option<&'a str>,
}

/// Open, closed or unknown at the requested instant, by default now. Lists leave out what is null.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OpenResult {
    /// `open`, `closed` or `unknown`.
    #[schema(value_type = String, example = "open")]
    pub state: State,
    /// When this state ends; null if no end is known, as after the hour of `15:00+`.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<DateTime<FixedOffset>>)]
    pub until: Optional<Instant>,
    /// The next known opening.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<DateTime<FixedOffset>>)]
    pub next: Optional<Instant>,
    /// Why, if the hours alone do not show it: `hours-not-stated`, `holiday-not-stated` (a holiday that the hours do
    /// not mention), `stated-unknown` (the hours leave it open: `unknown`, a comment alone, no closing time as in `15:00+`,
    /// school holidays, the hour of sunrise or sunset), `closure` (closed between two dates).
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<String>, example = "holiday-not-stated")]
    pub reason: Optional<Reason>,
    /// A comment in the hours, such as "su appuntamento".
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<String>)]
    pub comment: Optional<Arc<str>>,
}

/// A service at a place, or without one.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceResult<'a> {
    #[serde(flatten)]
    #[schema(value_type = ServiceRecord)]
    pub record: RecordJson<'a, ServiceRecord<'a>>,
    /// Open at the requested instant, by default now. "By appointment" is not "closed": see `access`.
    pub open: OpenResult,
    /// Whether its phones are answered at the instant of `call`, by default now; null if it has no phone.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<OpenResult>)]
    pub call: Optional<OpenResult>,
    /// Whether it covers the position of the request; null if its areas are not stated or the request has no position.
    /// Lists say it of services without a place, and where it is false.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<bool>)]
    pub competent: Optional<bool>,
    /// See [`ServiceRecord::coverage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(ignore)]
    pub coverage: Option<Vec<&'a str>>,
    /// Why it is in the response; absent if the request is not a search.
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub matched: Option<MatchResult<'a>>,
    #[serde(flatten)]
    pub details: Option<ServiceDetails<'a>>,
}

/// What its records alone say of a service. Lists leave out what is null.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceRecord<'a> {
    pub id: Uuid,
    /// In the language of `lang` if there is a fresh translation, else in Italian.
    #[schema(example = "Rinnovo e rilascio del permesso di soggiorno")]
    pub name: &'a str,
    /// The language of `name`; absent without `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "it")]
    pub name_language: Option<&'a str>,
    /// Leaves of the taxonomy.
    #[schema(example = json!(["permit-renewal"]))]
    pub needs: Vec<&'static str>,
    /// The languages spoken; null if not stated. A list is complete: other languages are not spoken.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<Vec<LanguageResult<'a>>>)]
    pub languages: Optional<Vec<LanguageResult<'a>>>,
    /// Rules such as `only women` or `open undocumented`; empty if not stated.
    pub audience: Vec<String>,
    /// `walk-in`, `appointment`, `phone`, `online`, `referral`; empty if not stated.
    pub access: Vec<&'static str>,
    /// `free` or `paid`; null if not stated.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>)]
    pub cost: Optional<&'static str>,
    /// OSM `opening_hours` in Europe/Rome; null if not stated.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "Mo-Fr 09:00-12:00")]
    pub opening_hours: Optional<&'a str>,
    pub phones: Vec<&'a str>,
    /// When the phones are answered, as OSM `opening_hours`.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>)]
    pub phone_hours: Optional<&'a str>,
    pub assurance: AssuranceResult<'a>,
    /// Codes of the areas it covers; empty if not stated. Lists have it for services without a place, and where
    /// `competent` is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Vec<&'a str>>,
    /// Lists have it only for services without a place.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>)]
    pub website: Optional<&'a str>,
}

/// Details in the response for one service or place, and in a list with `detail=full`.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceDetails<'a> {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub name_translations: BTreeMap<&'a str, &'a str>,
    pub description: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub description_translations: BTreeMap<&'a str, &'a str>,
    pub organization: Option<OrganizationRef<'a>>,
    /// Whether Italian is spoken; assumed at a desk in Italy unless denied.
    pub italian: bool,
    /// In Italian.
    pub required_documents: &'a [String],
    /// Seven days from today, with holidays and closures; only in the response for one service or place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<Vec<DayResult>>,
    /// First and last day, such as `2026-08-01/2026-08-31`.
    pub closures: Vec<String>,
    /// When somebody is there to ask, as OSM `opening_hours`; absent if not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_hours: Option<&'a str>,
    /// When guests may be there to sleep. `open` and `week` of a bed for the night are about these hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sleeping_hours: Option<&'a str>,
    /// When one can enrol.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Sep 01-30")]
    pub enrolment: Option<&'a str>,
    pub email: Option<&'a str>,
}

/// One day of a week.
#[derive(Debug, Serialize, ToSchema)]
pub struct DayResult {
    #[schema(example = "2026-12-08")]
    pub date: NaiveDate,
    /// A stable word for a national holiday, or the name of a local one; null on other days.
    #[schema(example = "immaculate")]
    pub holiday: Option<String>,
    /// The times when it is not closed, in Rome local time.
    pub hours: Vec<HoursResult>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct HoursResult {
    #[schema(example = "09:30")]
    pub from: String,
    /// `24:00` if it goes on until midnight or later.
    #[schema(example = "12:00")]
    pub to: String,
    /// `open`, or `unknown`, as on a holiday that the hours do not mention.
    #[schema(value_type = String, example = "unknown")]
    pub state: State,
}

/// Why a service is in the response.
#[derive(Debug, Serialize, ToSchema)]
pub struct MatchResult<'a> {
    /// `known`, or `unknown` if something asked is not stated.
    #[schema(example = "known")]
    pub certainty: &'static str,
    /// Its needs that match the request.
    pub needs: Vec<&'static str>,
    /// Each requested language: `known` to be spoken, `unknown`, or `no`.
    #[serde(serialize_with = "as_object")]
    #[schema(value_type = BTreeMap<&'a str, &'static str>)]
    pub languages: Vec<(&'a str, &'static str)>,
    /// Every condition asked (`need`, `open`, `call`, `language`, `audience`, `access`, `free`, `wheelchair`) and the
    /// answer: `known`, `unknown`, or `no` if it was given up.
    #[serde(serialize_with = "as_object")]
    #[schema(value_type = Object, example = json!({"need": "known", "language": "unknown"}))]
    pub reasons: Vec<(&'static str, &'static str)>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageResult<'a> {
    /// BCP 47 tag.
    #[schema(example = "ar")]
    pub language: &'a str,
    /// `staff`, `mediator`, `interpreter` or `booking`.
    #[schema(example = "mediator")]
    pub via: &'static str,
    /// Only in these hours (OSM `opening_hours`); null or absent means whenever the service is open.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "Tu 09:30-12:00")]
    pub hours: Optional<&'a str>,
}

/// Where the facts come from, and whether they are confirmed.
#[derive(Debug, Serialize, ToSchema)]
pub struct AssuranceResult<'a> {
    pub verified: bool,
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>)]
    pub confirmed_by: Optional<&'a str>,
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<NaiveDate>)]
    pub confirmed_on: Optional<NaiveDate>,
    /// A web address, or the name of a document.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>)]
    pub source: Optional<&'a str>,
    /// As precise as is known: `2019`, `2019-03` or `2019-03-21`.
    #[serde(skip_serializing_if = "Optional::is_absent")]
    #[schema(value_type = Option<&str>, example = "2024-04-27")]
    pub source_date: Optional<&'a str>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct OrganizationRef<'a> {
    pub id: Uuid,
    #[schema(example = "Comune di Cuneo")]
    pub name: &'a str,
}

/// Context for turning index results into API shapes: the snapshot, the moments and the question.
#[derive(Clone, Copy)]
pub struct Presenter<'a> {
    pub snapshot: &'a Snapshot,
    /// The moment of the opening states: the one asked for, else now.
    pub open_at: Moment,
    /// The moment of the phone states: the one asked for, else now.
    pub call_at: Moment,
    /// `None` if the request asks no question.
    pub question: Option<&'a Question>,
    /// The areas that contain the position of the request.
    pub here: Option<&'a HashSet<AreaId>>,
    pub detail: Detail,
    /// The language of names and descriptions; Italian without it.
    pub lang: Option<&'a Language>,
}

/// How much of each record an answer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What a list needs.
    List,
    Full,
}

impl<'a> Presenter<'a> {
    /// The context of a request without a question, at `now`.
    pub const fn now(snapshot: &'a Snapshot, now: Moment) -> Self {
        Self { snapshot, open_at: now, call_at: now, question: None, here: None, detail: Detail::Full, lang: None }
    }
}

impl<'a> Presenter<'a> {
    /// A place with all its services.
    pub fn place(&self, entry: &'a Entry) -> LocationResult<'a> {
        let services = entry.offers.iter().map(|it| self.service(it)).collect();
        self.location(entry, services, || entry.opening(self.open_at))
    }

    /// A place with its matching services.
    pub fn found(&self, found: &Found<'a>) -> LocationResult<'a> {
        let services = found.matches.iter().map(|it| self.matching(*it, found.entry.wheelchair)).collect();
        self.location(found.entry, services, || found.opening(self.open_at))
    }

    /// A matching service, with the reasons why it matches.
    pub fn matching(&self, found: Match<'a>, wheelchair: Option<Wheelchair>) -> ServiceResult<'a> {
        let matched = self.question.map(|question| {
            let offer = found.offer;
            let needs = offer.needs().intersection(question.needs).iter().map(Need::slug).collect();
            let languages =
                question.languages.iter().map(|it| (it.as_str(), answer_word(question.speaks(it, offer)))).collect();
            let answers = Asked::ALL.into_iter().filter_map(|it| Some((it, question.answer(it, offer, wheelchair)?)));
            let reasons = answers.map(|(asked, answer)| (asked.as_str(), answer_word(answer))).collect();
            MatchResult { certainty: found.certainty.as_str(), needs, languages, reasons }
        });
        ServiceResult { matched, ..self.service(found.offer) }
    }

    /// The first services of those without a place.
    pub fn without_place(&self, found: &[Match<'a>], limit: usize) -> Vec<ServiceResult<'a>> {
        found.iter().take(limit).map(|it| self.matching(*it, None)).collect()
    }

    /// Seven days, starting with that of `open_at`.
    fn week(&self, schedule: Schedule<'_>) -> Vec<DayResult> {
        schedule.days(self.open_at.at().date_naive(), 7).iter().map(DayResult::of).collect()
    }

    /// A service, without the reasons why it matches.
    pub fn service(&self, offer: &'a Offer) -> ServiceResult<'a> {
        let full = self.detail == Detail::Full;
        let now = |detail| ServiceRecord::of(offer, detail, self.text(&offer.service.name));
        let record = if self.is_usual() {
            RecordJson::Before(offer.listed.get_or_init(|| json::write(&now(Detail::List)).into()))
        } else {
            RecordJson::Now(now(self.detail))
        };
        let call = offer.has_phone().then(|| self.opening(offer.phone_opening(self.call_at)));
        let competence = self.here.map_or(Answer::Unknown, |it| competence(offer, it));
        let of_others = !full && offer.at.is_some() && competence == Answer::No;
        let is_said = competence != Answer::Unknown && (full || offer.at.is_none() || of_others);
        let competent = is_said.then_some(competence == Answer::Yes);
        ServiceResult {
            record,
            open: self.opening(offer.opening(self.open_at)),
            call: Optional::of(call, full),
            competent: Optional::of(competent, full),
            coverage: of_others.then(|| offer.reach().coverage.iter().map(AreaId::as_str).collect()),
            matched: None,
            details: full.then(|| self.service_details(offer)),
        }
    }

    fn opening(&self, Opening { state, until, next, reason, comment, open_end }: Opening) -> OpenResult {
        let full = self.detail == Detail::Full;
        OpenResult {
            state,
            until: Optional::of(until.filter(|_| open_end.is_none()).map(Instant), full),
            next: Optional::of(next.map(Instant), full),
            reason: Optional::of(reason, full),
            comment: Optional::of(comment, full),
        }
    }

    fn service_details(&self, offer: &'a Offer) -> ServiceDetails<'a> {
        let (service, reach) = (&offer.service, offer.reach());
        let organization = self.snapshot.catalog().organization(service.organization);
        ServiceDetails {
            name_translations: translations(&service.name),
            description: Some(self.text(&service.description).0).filter(|text| !text.is_empty()),
            description_translations: translations(&service.description),
            organization: organization.map(|it| OrganizationRef::of(it)),
            italian: !reach.languages.without_italian,
            required_documents: &service.required_documents,
            week: self.question.is_none().then(|| offer.timetable().map(|it| self.week(it.schedule()))).flatten(),
            closures: reach.closures.iter().map(ToString::to_string).collect(),
            office_hours: reach.office_hours.as_ref().map(Hours::as_str),
            sleeping_hours: reach.sleeping_hours.as_ref().map(Hours::as_str),
            enrolment: reach.enrolment.as_ref().map(Hours::as_str),
            email: reach.email.as_ref().map(Email::as_str),
        }
    }

    fn location(
        &self,
        entry: &'a Entry,
        services: Vec<ServiceResult<'a>>,
        opening: impl FnOnce() -> Opening,
    ) -> LocationResult<'a> {
        let location = &*entry.location;
        let now = |detail| LocationRecord::of(location, detail, self.text(&location.name));
        let record = if self.is_usual() {
            RecordJson::Before(entry.listed.get_or_init(|| json::write(&now(Detail::List)).into()))
        } else {
            RecordJson::Now(now(self.detail))
        };
        LocationResult {
            location,
            record,
            // Most places have one service.
            open: if let [only] = &services[..] { only.open.clone() } else { self.opening(opening()) },
            services,
            details: (self.detail == Detail::Full).then(|| LocationDetails {
                name_translations: translations(&location.name),
                visibility: Visibility::as_str(location.place.visibility()),
                municipality: location.place.municipality().map(AreaId::as_str),
                wheelchair: location.wheelchair.map_or("unknown", Wheelchair::as_str),
                opening_hours: location.hours.as_ref().map(Hours::as_str),
            }),
        }
    }

    /// Whether the answer is a list in Italian, whose records are written once.
    fn is_usual(&self) -> bool {
        self.detail == Detail::List && self.lang.is_none()
    }

    /// A text in the language asked for, else in Italian, with its language where one was asked for.
    fn text(&self, text: &'a Text) -> TextIn<'a> {
        match self.lang {
            None => (text.it(), None),
            Some(lang) => {
                let (text, language) = text.for_reader(lang.as_str());
                (text, Some(language))
            }
        }
    }
}

/// A text, and its language if one was asked for.
type TextIn<'a> = (&'a str, Option<&'a str>);

impl<'a> LocationRecord<'a> {
    fn of(location: &'a Location, detail: Detail, (name, name_language): TextIn<'a>) -> Self {
        let (place, full) = (&location.place, detail == Detail::Full);
        Self {
            id: location.id.uuid(),
            name,
            name_language,
            location_type: location.location_type.as_str(),
            lat: Optional::of(place.position().map(Position::lat), full),
            lon: Optional::of(place.position().map(Position::lon), full),
            precision: Optional::of(place.precision().map(Precision::as_str), full),
            address: Optional::of(place.address(), full),
            locality: Optional::of(place.locality(), full),
            phones: location.phones.iter().map(Phone::as_str).collect(),
        }
    }
}

impl<'a> ServiceRecord<'a> {
    fn of(offer: &'a Offer, detail: Detail, (name, name_language): TextIn<'a>) -> Self {
        let (service, reach, full) = (&offer.service, offer.reach(), detail == Detail::Full);
        let languages = reach.languages.stated.as_ref();
        let languages = languages.map(|it| it.iter().map(|one| LanguageResult::of(one, full)).collect());
        let with_areas = full || offer.at.is_none();
        Self {
            id: service.id.uuid(),
            name,
            name_language,
            needs: service.needs.iter().map(|it| it.slug()).collect(),
            languages: Optional::of(languages, full),
            audience: service.audience.0.iter().map(ToString::to_string).collect(),
            access: service.access.iter().map(|it| it.as_str()).collect(),
            cost: Optional::of(service.cost.map(Cost::as_str), full),
            opening_hours: Optional::of(reach.hours.as_ref().map(Hours::as_str), full),
            phones: reach.phones.iter().map(Phone::as_str).collect(),
            phone_hours: Optional::of(reach.phone_hours.as_ref().map(Hours::as_str), full),
            assurance: AssuranceResult::of(&reach.assurance, full),
            coverage: with_areas.then(|| reach.coverage.iter().map(AreaId::as_str).collect()),
            website: Optional::of(reach.website.as_ref().filter(|_| with_areas).map(Website::as_str), full),
        }
    }
}

impl DayResult {
    fn of(day: &ScheduleDay<'_>) -> Self {
        let (_, midnight) = day.bounds();
        let hours = |Span { start, end, state, .. }| HoursResult {
            from: start.format("%H:%M").to_string(),
            to: if end < midnight { end.format("%H:%M").to_string() } else { "24:00".to_owned() },
            state,
        };
        let holiday = day.holiday.map(|it| match it {
            Holiday::National(word) => word.to_owned(),
            Holiday::Patron(name) => name.to_owned(),
        });
        Self { date: day.date, holiday, hours: day.within_day().map(hours).collect() }
    }
}

impl<'a> LanguageResult<'a> {
    fn of(LanguageOffer { language, via, hours }: &'a LanguageOffer, full: bool) -> Self {
        let hours = Optional::of(hours.as_ref().map(Hours::as_str), full);
        Self { language: language.as_str(), via: via.as_str(), hours }
    }
}

impl<'a> AssuranceResult<'a> {
    fn of(Assurance { source, source_date, confirmation }: &'a Assurance, full: bool) -> Self {
        Self {
            verified: confirmation.is_some(),
            confirmed_by: Optional::of(confirmation.as_ref().map(|it| it.by.as_str()), full),
            confirmed_on: Optional::of(confirmation.as_ref().map(|it| it.on), full),
            source: Optional::of(source.as_deref(), full),
            source_date: Optional::of(source_date.as_ref().map(PartialDate::as_str), full),
        }
    }
}

impl<'a> OrganizationRef<'a> {
    pub fn of(organization: &'a Organization) -> Self {
        Self { id: organization.id.uuid(), name: &organization.name }
    }
}

fn as_object<S: Serializer>(pairs: &[(&str, &str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

const fn answer_word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "known",
        Answer::Unknown => "unknown",
        Answer::No => "no",
    }
}

/// The translations that are not stale.
fn translations(text: &Text) -> BTreeMap<&str, &str> {
    let fresh = text.translations().filter(|(language, _)| text.for_reader(language.as_str()).1 == language.as_str());
    fresh.map(|(language, text)| (language.as_str(), text)).collect()
}

/// Whether caches may store a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// Any cache may store it, and must revalidate it before each use.
    Revalidate,
    /// No cache may store it, because it depends on a position or on typed words.
    NoStore,
}

impl CachePolicy {
    const fn header(self) -> &'static str {
        match self {
            Self::Revalidate => "public, no-cache",
            Self::NoStore => "private, no-store",
        }
    }
}

pub fn json<T: Serialize>(body: &T, keep: CachePolicy) -> HttpResponse {
    Body::json(body).response(keep)
}

pub fn geojson(body: String, keep: CachePolicy) -> HttpResponse {
    Body::geojson(body).response(keep)
}

/// An answer that is written, wherever that was done.
pub struct Body {
    media_type: &'static str,
    body: Vec<u8>,
}

impl Body {
    pub fn json<T: Serialize>(body: &T) -> Self {
        Self { media_type: "application/json", body: json::write(body) }
    }

    pub fn geojson(body: String) -> Self {
        Self { media_type: geojson::MEDIA_TYPE, body: body.into_bytes() }
    }

    pub fn response(self, keep: CachePolicy) -> HttpResponse {
        HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, keep.header()))
            .insert_header((header::VARY, "Accept"))
            .content_type(self.media_type)
            .body(self.body)
    }
}

/// Answers with what `write` makes on a thread of its own, because it may take so long that the other requests of this
/// worker must not wait for it.
pub async fn apart(write: impl FnOnce() -> Result<Body, ApiError> + Send + 'static) -> actix_web::Result<HttpResponse> {
    Ok(web::block(write).await??.response(CachePolicy::Revalidate))
}
