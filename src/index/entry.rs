//! A location as a search sees it: with the services it offers.

use std::sync::{Arc, LazyLock, OnceLock};

use chrono::NaiveDate;

use crate::{
    domain::{
        AreaId, Calendar, Hours, Id, Language, Location, LocationType, Need, NeedSet, Opening, OrganizationType, Place,
        Position, Reach, Service, ServiceAtLocation, Status, Wheelchair,
    },
    index::{
        Areas, Catalog, Moment, Timetable,
        bits::{self, facet},
        classes::{UNKNOWN_LANGUAGE, bits_of, class_of, classes_of},
        timetable::Timetables,
    },
};

#[derive(Debug)]
pub struct Entry {
    pub location: Arc<Location>,
    /// Copies from the location, so that a search need not read the record.
    pub id: Id<Location>,
    pub position: Option<Position>,
    pub wheelchair: Option<Wheelchair>,
    /// Never empty; by the id of the service.
    pub offers: Vec<Offer>,
    /// Whether the police are there. Such a place is never suggested in place of a better match.
    pub is_police: bool,
    /// How the lists of the API show the location, written by the first that does.
    pub listed: OnceLock<Arc<[u8]>>,
}

/// A service at a location, or one that needs none.
#[derive(Clone, Debug)]
pub struct Offer {
    pub service: Arc<Service>,
    pub at: Option<Arc<ServiceAtLocation>>,
    /// How the lists of the API show it, written by the first that does.
    pub listed: OnceLock<Arc<[u8]>>,
    needs: NeedSet,
    /// The classes of the languages offered at all hours.
    at_all_hours: u64,
    /// Those that may be offered, with the class for "not stated".
    may_speak: u64,
    /// The stated languages, as [`bits_of`] gives them.
    stated: u64,
    /// Cost, access, people, phone and areas.
    bits: u64,
    hours: Option<Arc<Timetable>>,
    phone_hours: Option<Arc<Timetable>>,
    /// For each stated language, the hours in which it is offered; empty if none has hours.
    language_hours: Vec<Option<Arc<Timetable>>>,
}

impl Entry {
    /// Whether a screen about it must hide its topic from someone looking over a shoulder: one of its services has only
    /// discreet needs.
    pub fn is_discreet(&self) -> bool {
        self.offers.iter().any(|it| it.needs().iter().all(Need::is_discreet))
    }

    /// The best opening state among its services.
    pub fn opening(&self, moment: Moment) -> Opening {
        Opening::best(self.offers.iter().map(|offer| offer.opening(moment)))
    }
}

/// Makes entries, with the timetables that they share.
pub struct Maker<'a> {
    pub catalog: &'a Catalog,
    pub areas: &'a Areas,
    pub timetables: &'a mut Timetables,
    /// The day on which the timetables are made.
    pub today: NaiveDate,
}

impl Maker<'_> {
    /// The entry of a location, if it is active and offers anything.
    pub fn entry(&mut self, location: Id<Location>) -> Option<Entry> {
        let location = self.catalog.location(location).filter(|it| it.status == Status::Active)?.clone();
        let mut offers: Vec<Offer> = self
            .catalog
            .at_location(location.id)
            .filter(|it| it.status == Status::Active)
            .filter_map(|at| {
                let service = self.catalog.active_service(at.service)?;
                Some((service.clone(), at.clone()))
            })
            .collect::<Vec<_>>()
            .into_iter()
            .map(|(service, at)| self.offer(service, Some(at), Some(&location)))
            .collect();
        offers.sort_by_key(|it| it.service.id);
        let of_police = |offer: &Offer| {
            let organization = self.catalog.organization(offer.service.organization);
            organization.is_some_and(|it| it.organization_type == OrganizationType::Police)
        };
        let is_police = location.location_type == LocationType::Police || offers.iter().any(of_police);
        let (id, position, wheelchair) = (location.id, location.place.position(), location.wheelchair);
        let listed = OnceLock::new();
        (!offers.is_empty()).then_some(Entry { location, id, position, wheelchair, offers, is_police, listed })
    }

    /// The offer of a service by phone or online, if it is active and has one.
    pub fn remote(&mut self, service: &Arc<Service>) -> Option<Offer> {
        let offered = service.remote.is_some() && self.catalog.is_active(service);
        offered.then(|| self.offer(service.clone(), None, None))
    }

    fn offer(
        &mut self,
        service: Arc<Service>,
        at: Option<Arc<ServiceAtLocation>>,
        location: Option<&Location>,
    ) -> Offer {
        let place = location.map(|it| &it.place);
        let reach = reach_of(at.as_deref(), &service);
        let of_building = location.and_then(|it| it.hours.as_ref());
        // A service without a place is open when its phone is answered.
        let of_line = reach.phone_hours.as_ref().filter(|_| place.is_none());
        let hours = service.hours_at(reach, of_building).or(of_line).map(|it| self.timetable(it, place, reach));
        let phone_hours = reach.phone_hours.as_ref().map(|it| self.timetable(it, place, reach));
        let languages = reach.languages.offers();
        let language_hours = if languages.iter().any(|it| it.hours.is_some()) {
            languages.iter().map(|offer| offer.hours.as_ref().map(|it| self.timetable(it, place, reach))).collect()
        } else {
            Vec::new()
        };
        let needs = service.needs.iter().copied().collect();
        let at_all_hours = classes_of(languages.iter().filter(|it| it.hours.is_none()).map(|it| &it.language));
        let stated = bits_of(languages.iter().map(|it| &it.language));
        let may_speak = classes_of(languages.iter().map(|it| &it.language));
        let italian = if reach.languages.without_italian { 0 } else { 1 << class_of(Language::italian()) };
        let unknown = if reach.languages.stated.is_none() { UNKNOWN_LANGUAGE } else { 0 };
        let bits = bits::of_service(&service, reach);
        Offer {
            service,
            at,
            listed: OnceLock::new(),
            needs,
            at_all_hours,
            may_speak: may_speak | italian | unknown,
            stated,
            bits,
            hours,
            phone_hours,
            language_hours,
        }
    }

    fn timetable(&mut self, hours: &Hours, place: Option<&Place>, reach: &Reach) -> Arc<Timetable> {
        let (municipality, calendar): (Option<&AreaId>, &Arc<Calendar>) = self.areas.calendar(place);
        self.timetables.get(hours, municipality, calendar, &reach.closures, self.today)
    }
}

impl Offer {
    pub fn needs(&self) -> NeedSet {
        self.needs
    }

    /// Whether it has a phone of its own.
    pub const fn has_phone(&self) -> bool {
        self.bits & facet::PHONE != 0
    }

    /// The bits of cost, access, people, phone and areas.
    pub(super) const fn bits(&self) -> u64 {
        self.bits
    }

    /// The classes of the languages offered at all hours.
    pub(super) const fn speaks_at_all_hours(&self) -> u64 {
        self.at_all_hours
    }

    /// The classes of the languages that may be offered, with the class for "not stated".
    pub(super) const fn may_speak(&self) -> u64 {
        self.may_speak
    }

    /// The stated languages, as [`bits_of`] gives them.
    pub(super) const fn stated(&self) -> u64 {
        self.stated
    }

    pub fn reach(&self) -> &Reach {
        reach_of(self.at.as_deref(), &self.service)
    }

    /// Whether it is open; "not stated" if it has no hours.
    pub fn opening(&self, moment: Moment) -> Opening {
        opening_of(self.timetable(), moment)
    }

    /// Whether its phones are answered; "not stated" if they have no hours.
    pub fn phone_opening(&self, moment: Moment) -> Opening {
        opening_of(self.phone_timetable(), moment)
    }

    /// When it is open, by its own hours or those of the building; `None` if not stated.
    pub fn timetable(&self) -> Option<&Arc<Timetable>> {
        self.hours.as_ref()
    }

    /// When its phones are answered; `None` if not stated.
    pub fn phone_timetable(&self) -> Option<&Arc<Timetable>> {
        self.phone_hours.as_ref()
    }

    /// The hours of the stated language with that number, if it is limited to some.
    pub fn language_timetable(&self, number: usize) -> Option<&Arc<Timetable>> {
        self.language_hours.get(number)?.as_ref()
    }
}

fn opening_of(timetable: Option<&Arc<Timetable>>, moment: Moment) -> Opening {
    timetable.map_or_else(Opening::not_stated, |timetable| timetable.opening(moment))
}

fn reach_of<'a>(at: Option<&'a ServiceAtLocation>, service: &'a Service) -> &'a Reach {
    static NOTHING: LazyLock<Reach> = LazyLock::new(Reach::default);
    at.map(|it| &it.reach).or(service.remote.as_deref()).unwrap_or(&NOTHING)
}
