//! How far, how long on foot, which way, and a link that leads there.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::json;

use crate::{
    domain::{Location, Place, Precision},
    texts::{INTERFACES, Texts},
};

/// Metres a minute on foot: 4.8 km an hour, along the straight line. It is an estimate, and the pages say so.
const WALKING_M: f64 = 80.0;
/// Farther than this, no walking time is given.
const WALKABLE_M: f64 = 5_000.0;
/// Up to how many places a mark of the map has words of its own.
const MARKED: i64 = 100;
/// The winds clockwise from north, as the keys of their texts end.
const WINDS: [&str; 8] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

/// The way to a place, in an app of the phone or on a page.
pub struct Directions {
    /// RFC 5870, for phones that know it.
    pub geo: String,
    /// A map on the web, for all others.
    pub web: String,
}

/// What scripts need to say distances and counts in one language, as JSON.
pub struct Spoken {
    /// Distances and directions: the texts with `{n}` for the number, the eight winds from north, and the forms of minutes on
    /// foot.
    pub way: String,
    /// How many places a mark of the map stands for.
    pub marks: String,
}

/// "480 m", "1,1 km".
pub fn distance(t: Texts<'_>, distance_m: f64) -> String {
    if distance_m < 995.0 {
        return t.fill("metres", "metres", &format!("{:.0}", (distance_m / 10.0).round() * 10.0));
    }
    let km = distance_m / 1000.0;
    let km = if km < 10.0 { format!("{km:.1}").replace('.', &t.get("decimal-mark")) } else { format!("{km:.0}") };
    t.fill("kilometres", "km", &km)
}

/// "6 min" for the eye and a sentence for the ear, where one would walk.
pub fn walk(t: Texts<'_>, distance_m: f64) -> Option<(String, String)> {
    if WALKABLE_M < distance_m {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most some sixty minutes")]
    let minutes = (distance_m / WALKING_M).ceil().max(1.0) as i64;
    Some((t.count("walk", minutes), t.count("walking", minutes)))
}

/// What scripts need to speak the language of `t`: made once, the same for every page.
pub fn spoken(t: Texts<'_>) -> &'static Spoken {
    static SPOKEN: LazyLock<HashMap<&'static str, Spoken>> = LazyLock::new(|| {
        let of = |code: &'static str| Some((code, Spoken::of(Texts::of(code)?)));
        INTERFACES.iter().filter_map(|it| of(it.code)).collect()
    });
    &SPOKEN[t.lang]
}

impl Spoken {
    fn of(t: Texts<'_>) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "some sixty minutes")]
        let most = (WALKABLE_M / WALKING_M).ceil() as i64;
        let way = json!({
            "metres": t.fill("metres", "metres", "{n}"),
            "kilometres": t.fill("kilometres", "km", "{n}"),
            "mark": t.get("decimal-mark"),
            "comma": t.get("comma"),
            "winds": WINDS.map(|it| t.get(&format!("toward-{it}"))),
            "walk": forms(t, "walk", most),
            "walking": forms(t, "walking", most),
        });
        Self { way: way.to_string(), marks: forms(t, "map-more", MARKED).to_string() }
    }
}

/// The forms that a text has for the numbers from 1 to `most`, with `{n}` for the number, and for each number the slot of its form.
fn forms(t: Texts<'_>, key: &str, most: i64) -> serde_json::Value {
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
pub fn toward(t: Texts<'_>, bearing_deg: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an eighth of a turn, from 0 to 8")]
    let eighth = (bearing_deg / 45.0).round() as usize % WINDS.len();
    t.get(&format!("toward-{}", WINDS[eighth]))
}

/// The way to the door, or to the address where only the town is known. A place that is not public has none.
pub fn directions(location: &Location) -> Option<Directions> {
    const MAP: &str = "https://www.openstreetmap.org";
    let Place::Public { position, precision, address, locality, .. } = &location.place else { return None };
    if *precision != Precision::Locality {
        let (lat, lon) = (position.lat(), position.lon());
        let geo = format!("geo:{lat},{lon}?q={lat},{lon}");
        return Some(Directions { geo, web: format!("{MAP}/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}") });
    }
    let address = [Some(address.as_deref()?), locality.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let encoded = |name| serde_html_form::to_string([(name, &address)]).ok();
    Some(Directions { geo: format!("geo:0,0?{}", encoded("q")?), web: format!("{MAP}/search?{}", encoded("query")?) })
}
