//! The card of a place in a list: five facts, rendered by `web/templates/card.html`.

use std::borrow::Cow;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    domain::{Access, Cost, Language, Languages, NeedSet, Phone, Place, Position, Precision},
    index::{Found, Match, Moment, Snapshot},
    texts::Texts,
    words::{self, Directions, LocalText, NamedLanguage, OpenBadge},
};

/// How many needs a card names.
const HELPS: usize = 3;

/// A place in a list, or a service without a place.
pub struct Card<'a> {
    pub name: LocalText<'a>,
    /// `None` for a service without a place.
    pub url: Option<String>,
    /// The needs that it helps with, at most three.
    pub helps: Vec<&'static str>,
    pub state: OpenBadge,
    /// Empty if not stated.
    pub languages: Vec<NamedLanguage<'a>>,
    /// Cost and appointment, so at most two.
    pub facts: Vec<Fact>,
    /// When it was last confirmed.
    pub fresh: Cow<'static, str>,
    pub phone: Option<&'a Phone>,
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

pub struct Fact {
    /// The name of a symbol in the sprite.
    pub icon: &'static str,
    pub text: &'static str,
}

/// Makes the cards of one page.
pub struct Cards<'a> {
    pub t: Texts,
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

impl<'a> Cards<'a> {
    /// The card of a place near `from`. `relaxed` says whether it matches only a relaxed question.
    pub fn card(&self, found: &Found<'a>, from: Position, relaxed: bool) -> Card<'a> {
        let (t, location) = (self.t, &found.entry.location);
        let mut phones = found.matches.iter().filter_map(|it| it.offer.reach().phones.first());
        let position = location.place.position();
        Card {
            name: LocalText::of(t, &location.name),
            url: Some(format!("/{}/places/{}", t.lang, location.id)),
            helps: self.helps(&found.matches),
            state: OpenBadge::of(t, &found.opening(Moment::new(self.clock)), self.clock),
            languages: languages(&found.matches),
            facts: self.facts(&found.matches),
            fresh: self.fresh(&found.matches),
            phone: phones.next().or_else(|| location.phones.first()),
            directions: words::directions(t, location, found.entry.is_discreet()),
            relaxed,
            discreet: found.entry.is_discreet(),
            way: position.map(|to| self.way(found, from, to)),
            point: MapPoint::of(&location.place),
        }
    }

    /// The card of a service without a place.
    pub fn remote_card(&self, found: Match<'a>) -> Card<'a> {
        let (t, opening) = (self.t, found.offer.opening(Moment::new(self.clock)));
        Card {
            name: LocalText::of(t, &found.offer.service.name),
            url: None,
            helps: self.helps(&[found]),
            state: OpenBadge::of(t, &opening, self.clock),
            languages: languages(&[found]),
            facts: self.facts(&[found]),
            fresh: self.fresh(&[found]),
            phone: found.offer.reach().phones.first(),
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

    /// When any of the services was last confirmed.
    fn fresh(&self, matches: &[Match<'_>]) -> Cow<'static, str> {
        let confirmed =
            matches.iter().filter_map(|it| it.offer.reach().assurance.confirmation.as_ref()).map(|it| it.on);
        let Some(last) = confirmed.max() else { return self.t.get("fresh-never").into() };
        self.t.fill("fresh-on", "date", &words::date(last)).into()
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
fn languages<'a>(matches: &[Match<'a>]) -> Vec<NamedLanguage<'a>> {
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
