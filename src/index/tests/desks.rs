//! Random desks and random questions, from few values so that they often match.

use chrono::{DateTime, NaiveDate, TimeZone};
use chrono_tz::Europe::Rome;
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

use crate::{
    domain::{
        Access, Actor, Audience, Change, Cost, Facet, Id, Language, Languages, Location, LocationType, Need,
        Organization, Place, Position, Precision, Reach, Record, Service, ServiceAtLocation, Status, Text, Versioned,
        Via, Wheelchair,
    },
    index::{Catalog, Moment, Question},
};

const NEEDS: [&str; 4] = ["permit-renewal", "meal", "info-desk", "stp-eni"];
const LANGUAGES: [&str; 12] = [
    "ar",
    "bn via mediator",
    "pt-BR",
    "pt",
    "ar via interpreter Tu 09:00-12:00",
    "bn",
    "ary",
    "prs",
    "hr via mediator",
    "sr-Latn",
    "sh",
    "kab",
];
const ASKED_LANGUAGES: [&str; 13] =
    ["ar", "bn", "pt", "pt-BR", "it", "ar-EG", "ary", "fa", "hr", "sr", "ber", "pt-PT", "it-CH"];
const HOURS: [&str; 8] = [
    "Mo-Fr 09:00-12:00",
    "Mo-Fr 09:00-12:00,15:00-18:00; PH off",
    "24/7",
    "Mo-Su 20:00-08:00",
    "Sa[1] 10:00-12:00",
    "Jul-Aug 08:00-20:00",
    "Tu 10:00-11:00 unknown",
    "Tu,Th 10:00-12:00; PH 09:00-10:00",
];
const AUDIENCES: [&str; 9] = [
    "only unaccompanied-minor",
    "preferred age 14-25",
    "only women",
    "preferred women",
    "only age 18-65",
    "open undocumented",
    "only asylum-seeker",
    "only eu-citizen",
    "only families",
];
const PEOPLE: [&str; 6] = ["women", "men", "undocumented", "asylum-seeker", "families", "minors"];

/// Few coordinates, so that there are ties; some across the antimeridian and at the poles.
pub const LATS: [f64; 6] = [45.48, 45.480_001, 45.5, -16.8, 89.999, -90.0];
pub const LONS: [f64; 7] = [12.23, 12.230_001, 12.3, 179.999, -179.999, 180.0, -180.0];

/// A Tuesday, three days after the patron saint's day of Venice.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// A location with its services.
#[derive(Clone, Debug)]
pub struct Desk {
    pub number: u8,
    pub lat: f64,
    pub lon: f64,
    pub hidden: bool,
    pub approximate: bool,
    pub police: bool,
    pub wheelchair: Option<Wheelchair>,
    pub services: Vec<Offered>,
}

#[derive(Clone, Debug)]
pub struct Offered {
    pub needs: Vec<&'static str>,
    pub languages: Option<Vec<&'static str>>,
    pub hours: Option<&'static str>,
    pub phone: bool,
    pub phone_hours: Option<&'static str>,
    pub audience: Vec<&'static str>,
    pub access: Vec<Access>,
    pub cost: Option<Cost>,
    pub active: bool,
}

fn offered() -> impl Strategy<Value = Offered> {
    let languages = option::of(vec(select(&LANGUAGES[..]), 0..3));
    let times = (option::of(select(&HOURS[..])), any::<bool>(), option::of(select(&HOURS[..])));
    let access = vec(select(&Access::ALL[..]), 0..3);
    let who = (vec(select(&AUDIENCES[..]), 0..3), access, option::of(select(&Cost::ALL[..])));
    (vec(select(&NEEDS[..]), 1..3), languages, times, who, prop::bool::weighted(0.9)).prop_map(
        |(needs, languages, (hours, phone, phone_hours), (audience, access, cost), active)| Offered {
            needs,
            languages,
            hours,
            phone,
            phone_hours,
            audience,
            access,
            cost,
            active,
        },
    )
}

pub fn desk() -> impl Strategy<Value = Desk> {
    let place = (select(&LATS[..]), select(&LONS[..]), prop::bool::weighted(0.1), prop::bool::weighted(0.1));
    let wheelchair = option::of(select(&Wheelchair::ALL[..]));
    (0..60u8, place, prop::bool::weighted(0.1), wheelchair, vec(offered(), 1..3)).prop_map(
        |(number, (lat, lon, hidden, approximate), police, wheelchair, services)| Desk {
            number,
            lat,
            lon,
            hidden,
            approximate,
            police,
            wheelchair,
            services,
        },
    )
}

/// Moments inside and outside the window of the timetables.
pub fn moment() -> impl Strategy<Value = Moment> {
    let at = |(month, day, hour): (u32, u32, u32)| Rome.with_ymd_and_hms(2026, month, day, hour, 30, 0).unwrap();
    select(&[(11, 24, 10), (11, 29, 3), (12, 8, 10), (12, 5, 10), (7, 14, 10), (11, 25, 23)][..])
        .prop_map(move |it| Moment::new(at(it)))
}

pub fn question() -> impl Strategy<Value = Question> {
    let what =
        (vec(select(&NEEDS[..]), 0..3), vec(select(&ASKED_LANGUAGES[..]), 0..3), vec(select(&Via::ALL[..]), 0..2));
    let when = (option::weighted(0.4, moment()), option::weighted(0.2, moment()));
    let of_people = || vec(select(&PEOPLE[..]), 0..2);
    let people = (of_people(), of_people(), option::weighted(0.2, 10..80u8), of_people());
    let ways = (vec(select(&Access::ALL[..]), 0..2), vec(select(&Access::ALL[..]), 0..2));
    let rest = (
        prop::bool::weighted(0.2),
        option::weighted(0.2, select(&[Wheelchair::Yes, Wheelchair::Limited][..])),
        prop::bool::weighted(0.2),
    );
    (what, when, people, ways, rest).prop_map(
        |(
            (needs, languages, via),
            (open, call),
            (audience, people, age, not_only),
            (access, not_access),
            (free, wheelchair, known_only),
        )| {
            let facets = |words: Vec<&str>| words.into_iter().map(|it| Facet::of_word(it).unwrap()).collect();
            Question {
                needs: needs.into_iter().filter_map(Need::parse).collect(),
                languages: languages.into_iter().map(|it| Language::parse(it).unwrap()).collect::<Vec<_>>().into(),
                via,
                open,
                call,
                audience: facets(audience),
                people: facets(people),
                age,
                not_only: facets(not_only),
                access,
                not_access,
                free,
                wheelchair,
                competent: None,
                known_only,
            }
        },
    )
}

impl Desk {
    /// A desk with nothing special.
    pub fn plain(number: u8) -> Self {
        let service = Offered {
            needs: vec!["meal"],
            languages: None,
            hours: None,
            phone: false,
            phone_hours: None,
            audience: Vec::new(),
            access: Vec::new(),
            cost: None,
            active: true,
        };
        Self {
            number,
            lat: 45.48,
            lon: 12.23,
            hidden: false,
            approximate: false,
            police: false,
            wheelchair: None,
            services: vec![service],
        }
    }

    pub fn records(&self) -> Vec<Record> {
        let location = Id::from_uuid(Uuid::from_u128(self.number.into()));
        let position = Position::new(self.lat, self.lon).unwrap();
        let (locality, municipality) = (None, None);
        let place = match (self.hidden, self.approximate) {
            (true, _) => Place::Hidden,
            (false, true) => Place::Approximate { centre: position, locality, municipality },
            (false, false) => {
                Place::Public { position, precision: Precision::Exact, address: None, locality, municipality }
            }
        };
        let mut records = vec![Record::Location(Location {
            id: location,
            origin: None,
            name: Text::italian(format!("Desk {}", self.number)),
            location_type: if self.police { LocationType::Police } else { LocationType::HelpDesk },
            place,
            wheelchair: self.wheelchair,
            hours: None,
            phones: Box::default(),
            status: Status::Active,
        })];
        for (slot, offered) in self.services.iter().enumerate() {
            let service = Id::from_uuid(Uuid::from_u128(1000 + u128::from(self.number) * 10 + slot as u128));
            records.push(Record::Service(Service {
                audience: Audience(offered.audience.iter().map(|it| it.parse().unwrap()).collect()),
                access: offered.access.clone().into(),
                cost: offered.cost,
                ..service_of(service, &offered.needs)
            }));
            let hours = |text: Option<&str>| text.map(|it| it.parse().unwrap());
            let stated = offered.languages.as_ref().map(|tags| tags.iter().map(|it| it.parse().unwrap()).collect());
            records.push(Record::ServiceAtLocation(ServiceAtLocation {
                id: ServiceAtLocation::id_of(service, location),
                origin: None,
                service,
                location,
                reach: Reach {
                    languages: Languages { stated, without_italian: false },
                    hours: hours(offered.hours),
                    phones: offered.phone.then(|| "112".parse().unwrap()).into_iter().collect(),
                    phone_hours: hours(offered.phone_hours),
                    ..Reach::default()
                },
                status: if offered.active { Status::Active } else { Status::Archived },
            }));
        }
        records
    }
}

pub fn service_of(id: Id<Service>, needs: &[&str]) -> Service {
    Service {
        id,
        origin: None,
        organization: Id::<Organization>::from_uuid(Uuid::nil()),
        name: Text::italian("Service"),
        description: Text::default(),
        needs: needs.iter().filter_map(|it| Need::parse(it)).collect(),
        audience: Audience::default(),
        access: Box::default(),
        cost: None,
        required_documents: Box::default(),
        remote: None,
        status: Status::Active,
    }
}

pub fn catalog_of(records: impl IntoIterator<Item = Record>) -> Catalog {
    let mut catalog = Catalog::default();
    for record in records {
        catalog.put(Versioned { version: 1, record });
    }
    catalog
}

pub fn changes_of(records: Vec<Record>) -> Vec<Change> {
    let change = |(seq, after)| Change { seq, at: DateTime::UNIX_EPOCH, actor: Actor::System, before: None, after };
    (1..).zip(records).map(change).collect()
}
