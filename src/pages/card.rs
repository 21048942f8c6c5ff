//! The card of a place in a list: five facts, rendered by `web/templates/card.html`.

use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    domain::{Access, Cost, Language, Need, NeedSet, Place, Position, Precision},
    index::{Found, Match, Moment, Snapshot},
    texts::Texts,
    words::{self, Directions, LocalText, NamedLanguage, OpenBadge, PhoneLine},
};

/// How many needs a card names.
const HELPS: usize = 3;

/// A place in a list, or a service without a place.
pub struct Card {
    pub name: LocalText,
    /// `None` for a service without a place.
    pub url: Option<String>,
    /// The needs that it helps with, at most three.
    pub helps: String,
    pub state: OpenBadge,
    /// Empty if not stated.
    pub languages: Vec<NamedLanguage>,
    /// Cost and appointment, so at most two.
    pub facts: Vec<Fact>,
    /// When it was last confirmed.
    pub fresh: String,
    pub phone: Option<PhoneLine>,
    pub directions: Option<Directions>,
    /// Whether it matches only a relaxed question, so that the map of the question may lack it.
    pub relaxed: bool,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    pub discreet: bool,
    pub way: Option<Way>,
    /// Where the map sets its mark; `None` if the place is hidden.
    pub point: Option<MapPoint>,
}

/// The distance and direction from the reader to a place.
pub struct Way {
    /// "480 m", or "a Marghera" if only the town is known.
    pub distance: String,
    /// Degrees from north, for the arrow; `None` draws a dot.
    pub bearing_deg: Option<f64>,
    /// "6 min". Screen readers get `walking` instead: "circa 6 minuti a piedi".
    pub walk: Option<String>,
    pub walking: Option<String>,
    /// "verso nord-est".
    pub toward: String,
}

/// Where a map sets a mark or an arrow points.
pub struct MapPoint {
    pub lat: f64,
    pub lon: f64,
    /// Whether only the centre of the town is known.
    pub approximate: bool,
}

pub struct Fact {
    /// The name of a symbol in the sprite.
    pub icon: &'static str,
    pub text: String,
}

/// Makes the cards of one page.
pub struct Cards<'a> {
    pub t: Texts<'static>,
    pub snapshot: &'a Snapshot,
    pub clock: DateTime<Tz>,
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

impl Cards<'_> {
    /// The card of a place near `from`. `relaxed` says whether it matches only a relaxed question.
    pub fn card(&self, found: &Found<'_>, from: Position, relaxed: bool) -> Card {
        let (t, location) = (self.t, &found.entry.location);
        let (_, calendar) = self.snapshot.areas().calendar(Some(&location.place));
        let phone = found.matches.iter().find_map(|answering| {
            let reach = answering.offer.reach();
            Some((reach.phones.first()?, reach.phone_hours.as_ref()))
        });
        let phone = phone.or_else(|| Some((location.phones.first()?, None)));
        let position = location.place.position();
        Card {
            name: LocalText::of(t, &location.name),
            url: Some(format!("/{}/places/{}", t.lang, location.id)),
            helps: self.helps(&found.matches),
            state: OpenBadge::of(t, &found.opening(Moment::new(self.clock)), self.clock),
            languages: languages(&found.matches),
            facts: self.facts(&found.matches),
            fresh: self.fresh(&found.matches),
            phone: phone.map(|(phone, hours)| PhoneLine::of(t, phone, hours, calendar, self.clock)),
            directions: words::directions(location),
            relaxed,
            discreet: found.entry.is_discreet(),
            way: position.map(|to| self.way(found, from, to)),
            point: MapPoint::of(&location.place),
        }
    }

    /// The card of a service without a place.
    pub fn remote_card(&self, found: Match<'_>) -> Card {
        let (t, service, reach) = (self.t, &found.offer.service, found.offer.reach());
        let (_, calendar) = self.snapshot.areas().calendar(None);
        let opening = found.offer.opening(Moment::new(self.clock));
        let phone = reach.phones.first();
        Card {
            name: LocalText::of(t, &service.name),
            url: None,
            helps: self.helps(&[found]),
            state: OpenBadge::of(t, &opening, self.clock),
            languages: languages(&[found]),
            facts: self.facts(&[found]),
            fresh: self.fresh(&[found]),
            phone: phone.map(|it| PhoneLine::of(t, it, reach.phone_hours.as_ref(), calendar, self.clock)),
            directions: None,
            relaxed: false,
            discreet: false,
            way: None,
            point: None,
        }
    }

    fn way(&self, found: &Found<'_>, from: Position, to: Position) -> Way {
        let (t, of_place) = (self.t, &found.entry.location.place);
        if of_place.precision() == Some(Precision::Locality) {
            let municipality = of_place.municipality().and_then(|id| self.snapshot.catalog().area(id));
            // The main town shares the name of its municipality, which may be translated.
            let part = of_place.locality().filter(|name| municipality.is_none_or(|area| area.name("it") != *name));
            let town = part.or_else(|| municipality.map(|area| area.name(t.lang))).unwrap_or_default();
            let distance = t.fill("in-place", "place", town);
            return Way { distance, bearing_deg: None, walk: None, walking: None, toward: t.get("no-direction") };
        }
        let bearing = from.bearing_deg(to);
        let (walk, walking) = words::walk(t, found.distance_m).unzip();
        let distance = words::distance(t, found.distance_m);
        Way { distance, bearing_deg: Some(bearing.round()), walk, walking, toward: words::toward(t, bearing) }
    }

    /// The needs that a card names, those asked for first.
    fn helps(&self, matches: &[Match<'_>]) -> String {
        let all = matches.iter().fold(NeedSet::default(), |all, it| all.union(it.offer.needs()));
        let asked = all.intersection(self.needs);
        let others = all.iter().filter(|it| !asked.contains(*it));
        let named: Vec<Need> = asked.iter().chain(others).take(HELPS).collect();
        named.iter().map(|it| words::label(self.t, it.short())).collect::<Vec<_>>().join(" · ")
    }

    /// When any of the services was last confirmed.
    fn fresh(&self, matches: &[Match<'_>]) -> String {
        let confirmed =
            matches.iter().filter_map(|it| it.offer.reach().assurance.confirmation.as_ref()).map(|it| it.on);
        let last = confirmed.max();
        last.map_or_else(|| self.t.get("fresh-never"), |day| self.t.fill("fresh-on", "date", &words::date(day)))
    }

    /// The cost if all matching services agree; with or without an appointment if any of them states it.
    fn facts(&self, matches: &[Match<'_>]) -> Vec<Fact> {
        let services = || matches.iter().map(|it| &it.offer.service);
        let mut facts = Vec::new();
        let fact = |icon, key| Fact { icon, text: self.t.get(key) };
        if services().all(|it| it.cost == Some(Cost::Free)) {
            facts.push(fact("coin-euro", "cost-free"));
        } else if services().all(|it| it.cost == Some(Cost::Paid)) {
            facts.push(fact("coin-euro", "cost-paid"));
        }
        if services().any(|it| it.access.contains(&Access::WalkIn)) {
            facts.push(fact("calendar-off", "access-walk-in"));
        } else if services().any(|it| it.access.contains(&Access::Appointment)) {
            facts.push(fact("calendar", "access-appointment"));
        }
        facts
    }
}

/// The languages of the matching services; empty if not stated.
fn languages(matches: &[Match<'_>]) -> Vec<NamedLanguage> {
    let spoken = matches.iter().map(|it| &it.offer.reach().languages);
    let stated: Vec<_> = spoken.filter(|it| it.stated.is_some()).collect();
    let mut names: Vec<NamedLanguage> = Vec::new();
    if stated.iter().any(|it| !it.without_italian)
        && let Ok(italian) = Language::parse("it")
    {
        names.push(NamedLanguage::of(&italian));
    }
    for offer in stated.iter().flat_map(|languages| languages.offers()) {
        let name = NamedLanguage::of(&offer.language);
        if names.iter().all(|other| other.code != name.code) {
            names.push(name);
        }
    }
    names
}
