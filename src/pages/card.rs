//! The card of a place in a list, from the loud to the quiet: name, state, facts that decide, way, phone, and what is not
//! known in one line; rendered by `web/templates/card.html`.

use std::borrow::Cow;

use chrono::{DateTime, Months, NaiveDate};
use chrono_tz::Tz;

use crate::{
    domain::{
        Access, Cost, Facet, Language, Languages, LegalStatus, NeedSet, Opening, Phone, Place, Position, Precision,
        Rule, Service, Strength,
    },
    index::{Found, Match, Moment, Offer, Snapshot, common_opening},
    texts::Texts,
    words::{self, Directions, LocalText, NamedLanguage, OpenBadge, ServiceFact},
};

/// How many needs a card names.
const HELPS: usize = 3;
/// A card says the year of facts that are older.
const OLD: Months = Months::new(24);

/// A place in a list, or a service without a place.
pub struct Card<'a> {
    /// Its number in the list and on the map; `None` for a service without a place.
    pub number: Option<usize>,
    pub name: LocalText<'a>,
    /// `None` for a service without a place.
    pub url: Option<String>,
    /// The needs that it helps with, at most three.
    pub helps: Vec<&'static str>,
    /// One state if all its services share their hours, else one of each service.
    pub states: Vec<ServiceState<'a>>,
    /// What is known and decides: who is welcome, cost, ways in.
    pub facts: Vec<ServiceFact>,
    /// Empty if not stated.
    pub languages: Vec<NamedLanguage<'a>>,
    pub way: Option<Way>,
    /// Street and town, or a text that says they are not known; `None` for a service without a place.
    pub address: Option<Cow<'a, str>>,
    pub phone: Option<&'a Phone>,
    pub directions: Option<Directions>,
    /// "Da chiedere: lingue, costo. Dati del 2023."; empty if there is nothing to ask.
    pub quiet: String,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    pub discreet: bool,
    /// Where the map sets its mark; `None` if the place is hidden.
    pub point: Option<MapPoint>,
}

/// When a service is open.
pub struct ServiceState<'a> {
    /// The service, if others of the same place have other hours.
    pub service: Option<LocalText<'a>>,
    pub state: OpenBadge,
}

/// The distance and direction from the reader to a place.
pub struct Way {
    /// "480 m", or "a Marghera" if only the town is known.
    pub distance: String,
    /// Degrees from north, for the arrow; `None` draws a dot.
    pub bearing_deg: Option<f64>,
    /// "6 min". Screen readers get the other text instead: "circa 6 minuti a piedi".
    pub walk: Option<&'static (String, String)>,
    /// "verso nord-est".
    pub toward: &'static str,
}

/// Where a map sets a mark or an arrow points.
pub struct MapPoint {
    pub lat: f64,
    pub lon: f64,
    /// Whether only the centre of the town is known.
    pub approximate: bool,
}

/// Makes the cards of one page.
pub struct Cards<'a> {
    pub t: Texts,
    pub snapshot: &'a Snapshot,
    /// The moment that the states are about.
    pub clock: DateTime<Tz>,
    /// That moment in words, if it is not now: "domani alle 10".
    pub when: Option<String>,
    pub today: NaiveDate,
    /// The needs asked for. A card names them first.
    pub needs: NeedSet,
}

impl MapPoint {
    /// `None` if the place is hidden.
    pub fn of(place: &Place) -> Option<Self> {
        let (position, approximate) = (place.position()?, place.precision() == Some(Precision::Locality));
        Some(Self { lat: position.lat(), lon: position.lon(), approximate })
    }
}

impl<'a> Cards<'a> {
    /// The card of a place near `from`.
    pub fn card(&self, number: usize, found: &Found<'a>, from: Position) -> Card<'a> {
        let (t, location) = (self.t, &found.entry.location);
        let mut phones = found.matches.iter().filter_map(|it| it.offer.reach().phones.first());
        let phone = phones.next().or_else(|| location.phones.first());
        Card {
            number: Some(number),
            name: LocalText::of(t, &location.name),
            url: Some(format!("/{}/places/{}", t.lang, location.id)),
            helps: self.helps(&found.matches),
            states: self.states(&found.matches),
            facts: self.facts(&found.matches),
            languages: languages(&found.matches),
            way: location.place.position().map(|to| self.way(found, from, to)),
            address: Some(self.address(&location.place, phone.is_some())),
            phone,
            directions: words::directions(t, location, found.entry.is_discreet(), false),
            quiet: self.quiet(&found.matches, Some(location.wheelchair.is_none())),
            discreet: found.entry.is_discreet(),
            point: MapPoint::of(&location.place),
        }
    }

    /// The card of a service without a place.
    pub fn remote_card(&self, found: Match<'a>) -> Card<'a> {
        Card {
            number: None,
            name: LocalText::of(self.t, &found.offer.service.name),
            url: None,
            helps: self.helps(&[found]),
            states: self.states(&[found]),
            facts: self.facts(&[found]),
            languages: languages(&[found]),
            way: None,
            address: None,
            phone: found.offer.reach().phones.first(),
            directions: None,
            quiet: self.quiet(&[found], None),
            discreet: false,
            point: None,
        }
    }

    /// One state if the services share their hours, else that of each.
    fn states(&self, matches: &[Match<'a>]) -> Vec<ServiceState<'a>> {
        let moment = Moment::new(self.clock);
        let state = |service, opening| ServiceState { service, state: self.badge(&opening) };
        match common_opening(matches.iter().map(|it| it.offer), moment) {
            Some(opening) => vec![state(None, opening)],
            None => matches
                .iter()
                .map(|it| state(Some(LocalText::of(self.t, &it.offer.service.name)), it.offer.opening(moment)))
                .collect(),
        }
    }

    /// In words; those of another moment than now say of which.
    fn badge(&self, opening: &Opening) -> OpenBadge {
        let badge = OpenBadge::of(self.t, opening, self.clock);
        let Some(when) = &self.when else { return badge };
        OpenBadge { text: format!("{when}: {}", badge.text).into(), ..badge }
    }

    fn address(&self, place: &'a Place, has_phone: bool) -> Cow<'a, str> {
        let town = self.town(place);
        match (place, place.address()) {
            (_, Some(address)) if town.is_empty() => address.into(),
            (_, Some(address)) => format!("{address}{}{town}", self.t.get("comma")).into(),
            (Place::Approximate { .. }, None) if has_phone => self.t.get("address-by-phone").into(),
            _ => self.t.get("address-unknown").into(),
        }
    }

    /// The locality, else the municipality; empty if neither is known.
    pub fn town(&self, place: &'a Place) -> &'a str {
        let municipality = place.municipality().and_then(|id| self.snapshot.catalog().area(id));
        // The main town shares the name of its municipality, which may be translated.
        let part = place.locality().filter(|name| municipality.is_none_or(|area| area.name("it") != *name));
        part.or_else(|| municipality.map(|area| area.name(self.t.lang))).unwrap_or_default()
    }

    fn way(&self, found: &Found<'a>, from: Position, to: Position) -> Way {
        let (t, of_place) = (self.t, &found.entry.location.place);
        if of_place.precision() == Some(Precision::Locality) {
            let distance = t.fill("in-place", "place", self.town(of_place));
            return Way { distance, bearing_deg: None, walk: None, toward: t.get("no-direction") };
        }
        let bearing = from.bearing_deg(to);
        let (distance, walk) = (words::distance(t, found.distance_m), words::walk(t, found.distance_m));
        Way { distance, bearing_deg: Some(bearing.round()), walk, toward: words::toward(t, bearing) }
    }

    /// The needs that a card names, those asked for first.
    fn helps(&self, matches: &[Match<'_>]) -> Vec<&'static str> {
        let all = matches.iter().fold(NeedSet::default(), |all, it| all.union(it.offer.needs()));
        let asked = all.intersection(self.needs);
        let others = all.iter().filter(|it| !asked.contains(*it));
        asked.iter().chain(others).take(HELPS).map(|it| words::label(self.t, it.short())).collect()
    }

    /// What all the services state: who is welcome, cost, ways in.
    fn facts(&self, matches: &[Match<'_>]) -> Vec<ServiceFact> {
        let all = |is: &dyn Fn(&Service) -> bool| matches.iter().all(|it| is(&it.offer.service));
        let undocumented = Facet::Status(LegalStatus::Undocumented);
        let admits = |access: Access| all(&|it| it.access.contains(&access));
        let only = |it: &Service, access: Access| !it.access.is_empty() && it.access.iter().all(|way| *way == access);
        let mut facts = Vec::new();
        let mut add = |is: bool, icon: &'static str, key: &str| {
            if is {
                facts.push(ServiceFact { icon, text: self.t.get(key).into() });
            }
        };
        add(all(&|it| it.audience.0.iter().any(|rule| rule.facet == undocumented)), "check", "filter-undocumented");
        add(all(&|it| it.cost == Some(Cost::Free)), "check", "cost-free");
        add(all(&|it| it.cost == Some(Cost::Paid)), "coin-euro", "cost-paid");
        let only_women = Rule { strength: Strength::Only, facet: Facet::Women };
        add(all(&|it| it.audience.0.contains(&only_women)), "users", "only-women");
        let only_minors = |rule: &Rule| {
            rule.strength == Strength::Only && matches!(rule.facet, Facet::Age { to: Some(to), .. } if to < 18)
        };
        add(all(&|it| it.audience.0.iter().any(only_minors)), "users", "only-minors");
        if all(&|it| only(it, Access::Referral)) {
            add(true, "calendar", "access-referral-only");
        } else if admits(Access::WalkIn) {
            add(true, "calendar-off", "access-walk-in");
        } else {
            add(admits(Access::Appointment), "calendar", "access-appointment");
        }
        facts
    }

    /// What is not known of any of the services, then the year of an old source.
    fn quiet(&self, matches: &[Match<'_>], no_wheelchair: Option<bool>) -> String {
        let any = |is: &dyn Fn(&Offer) -> bool| matches.iter().any(|it| is(it.offer));
        let unknown = [
            (any(&|it| it.timetable().is_none()), "ask-hours"),
            (any(&|it| it.reach().languages.stated.is_none()), "ask-languages"),
            (any(&|it| it.service.cost.is_none()), "ask-cost"),
            (any(&|it| it.service.access.is_empty()), "ask-access"),
            (no_wheelchair == Some(true), "ask-wheelchair"),
        ];
        let unknown: Vec<&str> = unknown.into_iter().filter(|(is, _)| *is).map(|(_, key)| self.t.get(key)).collect();
        let to_ask = (!unknown.is_empty()).then(|| self.t.fill("to-ask", "what", &unknown.join(self.t.get("comma"))));
        let old = matches.iter().filter_map(|it| it.offer.reach().assurance.year_before(self.today - OLD)).min();
        let of_year = old.map(|it| self.t.fill("data-of", "year", &it));
        to_ask.into_iter().chain(of_year).collect::<Vec<_>>().join(" ")
    }
}

/// The languages of the matching services; empty if not stated.
pub fn languages<'a>(matches: &[Match<'a>]) -> Vec<NamedLanguage<'a>> {
    let stated = || matches.iter().map(|it| &it.offer.reach().languages).filter(|it| it.stated.is_some());
    let italian = stated().any(|it| !it.without_italian).then(|| NamedLanguage::of(Language::italian()));
    let mut names: Vec<NamedLanguage<'a>> = italian.into_iter().collect();
    for name in stated().flat_map(Languages::offers).map(|it| NamedLanguage::of(&it.language)) {
        if names.iter().all(|other| other.code != name.code) {
            names.push(name);
        }
    }
    names
}
