//! Distance, walking time and direction in words, and links to directions.

use std::sync::OnceLock;

use serde_json::json;

use crate::{
    domain::{Location, Place, Precision},
    texts::{INTERFACES, Texts},
};

/// Metres per minute on foot: 4.8 km an hour, along the straight line. The pages say that it is an estimate.
const WALKING_M: f64 = 80.0;
/// Beyond this distance, pages give no walking time.
const WALKABLE_M: f64 = 5_000.0;
/// The keys of the eight directions, clockwise from north.
const WINDS: [&str; 8] =
    ["toward-n", "toward-ne", "toward-e", "toward-se", "toward-s", "toward-sw", "toward-w", "toward-nw"];

/// Links to directions, in an app of the phone or on the web.
pub struct Directions {
    /// A `geo:` URI (RFC 5870), for phones that support it.
    pub geo: String,
    /// A map on the web, for all others.
    pub web: String,
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

/// Links to the door, or to the address if only the town is known; `None` if the place is not public.
pub fn directions(location: &Location) -> Option<Directions> {
    const MAP: &str = "https://www.openstreetmap.org";
    let Place::Public { position, precision, address, locality, .. } = &location.place else { return None };
    if *precision != Precision::Locality {
        let (lat, lon) = (position.lat().to_string(), position.lon().to_string());
        let geo = format!("geo:{lat},{lon}?q={lat},{lon}");
        return Some(Directions { geo, web: format!("{MAP}/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}") });
    }
    let address = [Some(address.as_deref()?), locality.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let encoded = |name| serde_html_form::to_string([(name, &address)]).ok();
    Some(Directions { geo: format!("geo:0,0?{}", encoded("q")?), web: format!("{MAP}/search?{}", encoded("query")?) })
}
