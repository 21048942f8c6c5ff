//! Distance, walking time and direction in words, and links to maps.

use std::sync::OnceLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use crate::{
    domain::{Location, Place, Position, Precision},
    texts::{INTERFACES, Texts},
};

/// Metres per minute on foot: 4.8 km an hour, along the straight line. The pages say that it is an estimate.
const WALKING_M: f64 = 80.0;
/// Beyond this distance, pages give no walking time.
const WALKABLE_M: f64 = 5_000.0;
/// The keys of the eight directions, clockwise from north.
const WINDS: [&str; 8] =
    ["toward-n", "toward-ne", "toward-e", "toward-se", "toward-s", "toward-sw", "toward-w", "toward-nw"];

/// How "take me there" leads to a place.
///
/// A `geo:` address opens the phone's own map application and tells no website, so on a phone it is the link. Desktop
/// browsers and those of Apple do not open it. They get `page`, which names the websites with a map before one leaves
/// for them. Style sheets tell the devices apart (`web/styles/way.css`), so it works without scripts, and a page is the
/// same for everyone.
pub struct Directions {
    /// A `geo:` address (RFC 5870). `None` for a discreet place: the map application would remember it, so `page` has
    /// to warn first.
    pub geo: Option<String>,
    /// Our own page with every way to a map.
    pub page: String,
}

/// Links to one place on maps: all that the page of [`Directions`] offers.
pub struct Maps {
    /// Opens the map application of the phone.
    pub geo: String,
    /// Other origins.
    pub sites: [MapSite; 2],
}

/// A website with a map.
pub struct MapSite {
    pub host: &'static str,
    pub url: String,
}

/// How to word distances in one language. Scripts get it as JSON.
pub struct Spoken {
    /// Distances and directions: the texts with `{n}` for the number, the eight directions from north, and the plural
    /// forms of walking times.
    pub way: String,
    /// For each number of minutes from 1, "6 min" and a sentence for screen readers.
    walks: Vec<(String, String)>,
}

/// "480 m", "1,1 km".
pub fn distance(t: Texts, distance_m: f64) -> String {
    if distance_m < 995.0 {
        return t.fill("metres", "metres", &format!("{:.0}", (distance_m / 10.0).round() * 10.0));
    }
    let km = distance_m / 1000.0;
    let km = if km < 10.0 { format!("{km:.1}").replace('.', t.get("decimal-mark")) } else { format!("{km:.0}") };
    t.fill("kilometres", "km", &km)
}

/// "6 min", and a sentence for screen readers; `None` if it is too far to walk.
pub fn walk(t: Texts, distance_m: f64) -> Option<&'static (String, String)> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "distances are not negative")]
    let minutes = (distance_m / WALKING_M).ceil().max(1.0) as usize;
    spoken(t).walks.get(minutes - 1).filter(|_| distance_m <= WALKABLE_M)
}

/// The words in the language of `t`. They are made once for all pages.
pub fn spoken(t: Texts) -> &'static Spoken {
    static SPOKEN: [OnceLock<Spoken>; INTERFACES.len()] = [const { OnceLock::new() }; INTERFACES.len()];
    SPOKEN[t.slot()].get_or_init(|| Spoken::of(t))
}

impl Spoken {
    fn of(t: Texts) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "some sixty minutes")]
        let most = (WALKABLE_M / WALKING_M).ceil() as i64;
        let way = json!({
            "metres": t.fill("metres", "metres", "{n}"),
            "kilometres": t.fill("kilometres", "km", "{n}"),
            "mark": t.get("decimal-mark"),
            "comma": t.get("comma"),
            "winds": WINDS.map(|it| t.get(it)),
            "walk": forms(t, "walk", most),
            "walking": forms(t, "walking", most),
        });
        let walks = (1..=most).map(|it| (t.count("walk", it), t.count("walking", it))).collect();
        Self { way: way.to_string(), walks }
    }
}

/// The distinct forms of a text for the numbers from 1 to `most`, with `{n}` for the number, and the slot of the form
/// of each number.
fn forms(t: Texts, key: &str, most: i64) -> serde_json::Value {
    let mut forms: Vec<String> = Vec::new();
    let mut slot = |count: i64| {
        let form = t.count(key, count).replacen(&count.to_string(), "{n}", 1);
        forms.iter().position(|it| *it == form).unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        })
    };
    let slots: String = (1..=most).map(|it| slot(it).to_string()).collect();
    json!({ "forms": forms, "slots": slots })
}

/// "verso nord-est".
pub fn toward(t: Texts, bearing_deg: f64) -> &'static str {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an eighth of a turn, from 0 to 8")]
    let eighth = (bearing_deg / 45.0).round() as usize % WINDS.len();
    t.get(WINDS[eighth])
}

/// The links of "take me there"; `None` if the place is not public, or nothing but its town is known. With `named`, the
/// map application shows the name of the place, which takes many bytes where a page has many places.
pub fn directions(t: Texts, location: &Location, is_discreet: bool, named: bool) -> Option<Directions> {
    let door = Door::of(location)?;
    let geo = (!is_discreet).then(|| door.geo(named.then(|| location.name.for_reader(t.lang).0)));
    Some(Directions { geo, page: format!("/{}/places/{}/way", t.lang, location.id) })
}

/// Links to the door, or to the address if only the town is known. Only where the place is not discreet do they name
/// it, because map applications remember names.
pub fn maps(t: Texts, location: &Location, is_discreet: bool) -> Option<Maps> {
    let door = Door::of(location)?;
    Some(Maps { geo: door.geo((!is_discreet).then(|| location.name.for_reader(t.lang).0)), sites: door.sites() })
}

/// What a map can find.
enum Door {
    At(Position),
    /// Ready for a URL.
    Address(String),
}

impl Door {
    /// `None` if the place is not public, or nothing but its town is known.
    fn of(location: &Location) -> Option<Self> {
        let Place::Public { position, precision, address, locality, .. } = &location.place else { return None };
        if *precision != Precision::Locality {
            return Some(Self::At(*position));
        }
        let address = [Some(address.as_deref()?), locality.as_deref()].into_iter().flatten().collect::<Vec<_>>();
        Some(Self::Address(percent_encoded(&address.join(", "))))
    }

    /// A `geo:` address. A label in brackets is a custom of map applications.
    fn geo(&self, name: Option<&str>) -> String {
        match self {
            Self::Address(address) => format!("geo:0,0?q={address}"),
            Self::At(position) => {
                let at = format!("{},{}", position.lat(), position.lon());
                // Brackets of the name itself would end it.
                let label = name.map(|it| format!("({})", percent_encoded(&it.replace(['(', ')'], ""))));
                format!("geo:{at}?q={at}{}", label.unwrap_or_default())
            }
        }
    }

    fn sites(&self) -> [MapSite; 2] {
        let site = |host, path: String| MapSite { host, url: format!("https://{host}/{path}") };
        let (osm, apple) = match self {
            Self::Address(address) => (format!("search?query={address}"), format!("?q={address}")),
            Self::At(position) => {
                let (lat, lon) = (position.lat(), position.lon());
                (format!("?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}"), format!("?daddr={lat},{lon}&dirflg=w"))
            }
        };
        [site("www.openstreetmap.org", osm), site("maps.apple.com", apple)]
    }
}

/// For a part of a URL: a blank as `%20`, because only forms read `+` as a blank.
fn percent_encoded(text: &str) -> String {
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, UNRESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn location(place: &serde_json::Value) -> Location {
        serde_json::from_value(json!({
            "id": "00000000-0000-0000-0000-000000000001",
            "name": { "it": "Casa (d'aiuto) è" },
            "location_type": "help_desk",
            "place": place,
        }))
        .unwrap()
    }

    #[test]
    fn the_way_to_a_discreet_place_is_behind_a_warning_and_names_nothing() {
        let door = json!({"visibility": "public", "position": {"lat": 45.4821, "lon": 12.2316}, "precision": "exact"});
        let (t, door) = (Texts::first(), location(&door));
        let open = directions(t, &door, false, true).unwrap();
        assert_eq!(open.geo.as_deref(), Some("geo:45.4821,12.2316?q=45.4821,12.2316(Casa%20d%27aiuto%20%C3%A8)"));
        assert_eq!(open.page, "/it/places/00000000-0000-0000-0000-000000000001/way");
        let discreet = directions(t, &door, true, true).unwrap();
        assert_eq!((discreet.geo, discreet.page), (None, open.page));
        assert_eq!(maps(t, &door, true).unwrap().geo, "geo:45.4821,12.2316?q=45.4821,12.2316");
    }

    #[test]
    fn a_place_known_to_its_town_is_looked_up_by_its_address() {
        let town = json!({"visibility": "public", "position": {"lat": 45.5, "lon": 12.2}, "precision": "locality",
            "address": "via Roma 1", "locality": "Mestre"});
        let maps = maps(Texts::first(), &location(&town), false).unwrap();
        assert_eq!(maps.geo, "geo:0,0?q=via%20Roma%201%2C%20Mestre");
        assert_eq!(maps.sites[0].url, "https://www.openstreetmap.org/search?query=via%20Roma%201%2C%20Mestre");
        let nowhere = json!({"visibility": "public", "position": {"lat": 45.5, "lon": 12.2}, "precision": "locality"});
        assert!(directions(Texts::first(), &location(&nowhere), false, true).is_none());
        assert!(directions(Texts::first(), &location(&json!({"visibility": "hidden"})), false, true).is_none());
    }
}
