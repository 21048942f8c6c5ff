//! Points on the Earth, and the distance and direction between them.

use serde::{Deserialize, Serialize};

/// The IUGG mean Earth radius, as in `geo::Haversine`.
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A point on the Earth: WGS 84 degrees, always finite and in range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "LatLon")]
pub struct Position {
    lat: f64,
    lon: f64,
}

/// A box on the map. It crosses the antimeridian if `west` is greater than `east`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("lat {lat}, lon {lon} is not on Earth: expected lat from -90 to 90 and lon from -180 to 180")]
pub struct NotOnEarth {
    pub lat: f64,
    pub lon: f64,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not `west,south,east,north` in degrees, with south not above north")]
pub struct WrongBounds(pub String);

#[derive(Deserialize)]
struct LatLon {
    lat: f64,
    lon: f64,
}

impl Position {
    pub fn new(lat: f64, lon: f64) -> Result<Self, NotOnEarth> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            // -180 and 180 are the same meridian. Keep only one spelling.
            #[expect(clippy::float_cmp, reason = "only exactly -180 means 180")]
            let lon = if lon == -180.0 { 180.0 } else { lon };
            Ok(Self { lat, lon })
        } else {
            Err(NotOnEarth { lat, lon })
        }
    }

    pub const fn lat(self) -> f64 {
        self.lat
    }

    pub const fn lon(self) -> f64 {
        self.lon
    }

    /// The point on the unit sphere.
    ///
    /// The straight line between two such points grows with the great-circle distance, so a Euclidean
    /// nearest-neighbour search over them is exact, even at the poles and across the antimeridian.
    pub fn on_unit_sphere(self) -> [f64; 3] {
        let (lat, lon) = (self.lat.to_radians(), self.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    }

    /// The distance to `other`.
    ///
    /// # Units
    ///
    /// Great-circle metres on a sphere of mean Earth radius. At most 0.6 % off the ellipsoid: good for sorting, not for
    /// surveying.
    ///
    /// ```
    /// # use bussola::domain::Position;
    /// let mestre_station = Position::new(45.4821, 12.2316)?;
    /// let cuneo = Position::new(44.3900, 7.5480)?;
    /// assert_eq!(mestre_station.distance_m(cuneo).round(), 388_083.0);
    /// # Ok::<_, bussola::domain::NotOnEarth>(())
    /// ```
    pub fn distance_m(self, other: Self) -> f64 {
        metres_of_chord_2(chord_2(self.on_unit_sphere(), other.on_unit_sphere()))
    }

    /// The direction of the shortest path to `other`, at its start.
    ///
    /// # Units
    ///
    /// Degrees clockwise from north, at least 0 and below 360. The initial bearing of the great circle.
    pub fn bearing_deg(self, other: Self) -> f64 {
        let (from, to) = (self.lat.to_radians(), other.lat.to_radians());
        let turn = (other.lon - self.lon).to_radians();
        let east = turn.sin() * to.cos();
        let north = from.cos() * to.sin() - from.sin() * to.cos() * turn.cos();
        let bearing = east.atan2(north).to_degrees().rem_euclid(360.0);
        // `rem_euclid` returns 360 for a tiny negative angle.
        if bearing < 360.0 { bearing } else { 0.0 }
    }
}

/// The squared length of the chord between two points of the unit sphere.
pub(crate) fn chord_2(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The great-circle metres of a squared chord of the unit sphere.
pub(crate) fn metres_of_chord_2(chord_2: f64) -> f64 {
    2.0 * EARTH_RADIUS_M * (chord_2.sqrt() / 2.0).min(1.0).asin()
}

/// The squared chord of great-circle metres, at most that of half the way around the Earth.
pub(crate) fn chord_2_of_metres(metres: f64) -> f64 {
    let half_angle = (metres / (2.0 * EARTH_RADIUS_M)).min(std::f64::consts::FRAC_PI_2);
    (2.0 * half_angle.sin()).powi(2)
}

impl TryFrom<LatLon> for Position {
    type Error = NotOnEarth;

    fn try_from(LatLon { lat, lon }: LatLon) -> Result<Self, NotOnEarth> {
        Self::new(lat, lon)
    }
}

impl Bounds {
    /// Reads `west,south,east,north`, the order of GeoJSON and OGC API.
    pub fn parse(text: &str) -> Result<Self, WrongBounds> {
        let wrong = || WrongBounds(text.to_owned());
        let numbers: Vec<f64> =
            text.split(',').map(|it| it.trim().parse().map_err(|_| wrong())).collect::<Result<_, _>>()?;
        let [west, south, east, north] = numbers[..] else { return Err(wrong()) };
        let on_earth = Position::new(south, west).is_ok() && Position::new(north, east).is_ok();
        if on_earth && south <= north { Ok(Self { west, south, east, north }) } else { Err(wrong()) }
    }

    pub fn contains(&self, position: Position) -> bool {
        // A position on the antimeridian has longitude 180, a box may state it as -180.
        let across = |lon: f64| {
            if self.west <= self.east {
                (self.west..=self.east).contains(&lon)
            } else {
                self.west <= lon || lon <= self.east
            }
        };
        let across = across(position.lon) || (180.0 <= position.lon && across(-180.0));
        across && (self.south..=self.north).contains(&position.lat)
    }

    /// The corners of a box in space that contains every point of this one on the unit sphere.
    pub(crate) fn on_unit_sphere(&self) -> ([f64; 3], [f64; 3]) {
        // x and y are the cosine of the latitude, never negative, times the cosine or sine of the longitude.
        let parallel = [self.south, self.north].map(|it| it.to_radians().cos());
        let widest = if self.south <= 0.0 && 0.0 <= self.north { 1.0 } else { parallel[0].max(parallel[1]) };
        let parallels = [parallel[0].min(parallel[1]), widest];
        let east = if self.west <= self.east { self.east } else { self.east + 360.0 };
        let turns = [-180.0, -90.0, 0.0, 90.0, 180.0, 270.0, 360.0, 450.0];
        let ends = turns.into_iter().filter(|it| (self.west..=east).contains(it)).chain([self.west, east]);
        let longitudes: Vec<f64> = ends.map(f64::to_radians).collect();
        let span = |of: fn(f64) -> f64| {
            let products = longitudes.iter().flat_map(|it| parallels.map(|parallel| parallel * of(*it)));
            products.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)))
        };
        let (x, y) = (span(f64::cos), span(f64::sin));
        let z = (self.south.to_radians().sin(), self.north.to_radians().sin());
        ([x.0, y.0, z.0], [x.1, y.1, z.1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::{Bearing, Distance, Haversine, Point};

    fn at(lat: f64, lon: f64) -> Position {
        Position::new(lat, lon).unwrap()
    }

    #[test]
    fn distance_and_bearing_agree_with_geo() {
        for (a, b) in [
            (at(45.4821, 12.2316), at(45.4935, 12.2430)),
            (at(45.4821, 12.2316), at(44.3945, 7.5510)),
            (at(-16.8, 179.99), at(-16.7, -179.99)),
            (at(89.9, 0.0), at(89.9, 180.0)),
        ] {
            let (p, q) = (Point::new(a.lon(), a.lat()), Point::new(b.lon(), b.lat()));
            assert!((a.distance_m(b) - Haversine.distance(p, q)).abs() < 0.001, "{a:?} {b:?}");
            let turn = (a.bearing_deg(b) - Haversine.bearing(p, q)).rem_euclid(360.0);
            assert!(turn.min(360.0 - turn) < 1e-6, "{a:?} {b:?}");
        }
    }

    #[test]
    fn positions_off_the_earth_are_refused() {
        for (lat, lon) in [(91.0, 0.0), (0.0, 180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert!(Position::new(lat, lon).is_err(), "{lat} {lon}");
        }
    }

    #[test]
    fn a_box_may_cross_the_antimeridian() {
        let fiji = Bounds::parse("177,-20,-178,-12").unwrap();
        assert!(fiji.contains(at(-17.0, 179.0)) && fiji.contains(at(-17.0, -179.0)));
        assert!(!fiji.contains(at(-17.0, 0.0)));
        for wrong in ["", "1,2,3", "1,2,3,x", "0,10,1,5", "0,0,0,91", "1,2,3,4,5"] {
            assert!(Bounds::parse(wrong).is_err(), "{wrong}");
        }
    }
}
