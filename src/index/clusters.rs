//! Groups of places that are close together on a map, each shown as one mark with a number.

use std::collections::HashMap;

use crate::{
    domain::{Bounds, Position},
    index::{Entry, Question, Snapshot},
};

/// The width in pixels of the squares that group places.
const SQUARE_PX: f64 = 64.0;
/// The width in pixels of a tile of the web map. At zoom 0 a tile is the whole Earth.
const TILE_PX: f64 = 256.0;
/// The web map ends at this latitude.
const MERCATOR_LAT: f64 = 85.051_128_78;
/// The most places that a mark names.
const NAMED: usize = 20;

/// One place, or several close together.
#[derive(Debug)]
pub struct Cluster<'a> {
    /// The mean position of its places.
    pub position: Position,
    pub count: usize,
    /// Its places by id; empty if there are too many to name.
    pub places: Vec<&'a Entry>,
}

impl Snapshot {
    /// The matching places inside `bounds`, grouped by the squares of a web-Mercator map at that zoom.
    ///
    /// # Cost
    ///
    /// Linear in the places inside the box.
    pub fn clusters(&self, bounds: &Bounds, zoom: u8, question: &Question) -> Vec<Cluster<'_>> {
        let mut squares: HashMap<(i64, i64), Gathered<'_>> = HashMap::new();
        self.each_within(bounds, question, |entry| {
            if let Some(position) = entry.location.place.position() {
                squares.entry(square(position, zoom)).or_default().add(entry, position);
            }
        });
        let mut clusters: Vec<_> =
            squares.into_iter().filter_map(|(square, it)| Some((square, it.cluster()?))).collect();
        clusters.sort_by_key(|(square, _)| *square);
        clusters.into_iter().map(|(_, cluster)| cluster).collect()
    }
}

#[derive(Default)]
struct Gathered<'a> {
    lat: f64,
    lon: f64,
    count: usize,
    /// At most one more than a mark names.
    places: Vec<&'a Entry>,
}

impl<'a> Gathered<'a> {
    fn add(&mut self, entry: &'a Entry, position: Position) {
        self.lat += position.lat();
        self.lon += position.lon();
        self.count += 1;
        if self.places.len() <= NAMED {
            self.places.push(entry);
        }
    }

    fn cluster(mut self) -> Option<Cluster<'a>> {
        #[expect(clippy::cast_precision_loss, reason = "far fewer places than an `f64` can count")]
        let count = self.count as f64;
        let position = Position::new(self.lat / count, self.lon / count).ok()?;
        if NAMED < self.count {
            self.places.clear();
        }
        // By id, because an edit may change the order of the tree.
        self.places.sort_unstable_by_key(|it| it.location.id);
        Some(Cluster { position, count: self.count, places: self.places })
    }
}

/// The square of the web map (EPSG:3857) that a position is in.
fn square(position: Position, zoom: u8) -> (i64, i64) {
    let squares = f64::from(1 << u32::from(zoom)) * TILE_PX / SQUARE_PX;
    let lat = position.lat().clamp(-MERCATOR_LAT, MERCATOR_LAT).to_radians();
    let across = (position.lon() + 180.0) / 360.0;
    let down = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0;
    #[expect(clippy::cast_possible_truncation, reason = "at most four times two to the zoom")]
    let number = |share: f64| (share * squares).floor() as i64;
    (number(across), number(down))
}
