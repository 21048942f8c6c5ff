//! Groups of places that are close together on a map, each shown as one mark with a number.

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
        let mut placed: Vec<((i64, i64), &Entry, Position)> = Vec::new();
        self.each_within(bounds, question, |entry| {
            if let Some(position) = entry.position {
                placed.push((square(position, zoom), entry, position));
            }
        });
        placed.sort_unstable_by_key(|(square, entry, _)| (*square, entry.id));
        placed.chunk_by(|(a, ..), (b, ..)| a == b).filter_map(Cluster::of).collect()
    }
}

impl<'a> Cluster<'a> {
    /// The mark of places in one square, in the order of their ids.
    fn of(in_square: &[((i64, i64), &'a Entry, Position)]) -> Option<Self> {
        #[expect(clippy::cast_precision_loss, reason = "far fewer places than a double counts")]
        let count = in_square.len() as f64;
        let lat = in_square.iter().map(|(_, _, position)| position.lat()).sum::<f64>() / count;
        let lon = in_square.iter().map(|(_, _, position)| position.lon()).sum::<f64>() / count;
        let named = if in_square.len() <= NAMED { in_square } else { &[] };
        Some(Self {
            position: Position::new(lat, lon).ok()?,
            count: in_square.len(),
            places: named.iter().map(|(_, entry, _)| *entry).collect(),
        })
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
