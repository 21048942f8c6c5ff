//! The R-tree: boxes on the unit sphere whose nodes know what is offered below them.
//!
//! Its objects are buckets of neighbouring places, so a place costs a few bytes of tree and a search reads memory in
//! runs. A search goes best first and skips nodes that cannot match: rare questions cost no more than common ones.

use rstar::{AABB, Envelope, RTree, RTreeObject};

use crate::{domain::Bounds, index::spatial::signature::Signature};

pub type Point = [f32; 3];
pub type Tree = RTree<Bucket>;

/// The most places that a bucket holds.
pub const BUCKET: usize = 20;

/// The largest error of a coordinate on the unit sphere after rounding to `f32`, with a margin for sums of three.
pub const ROUNDING: f64 = 4e-7;

/// A box around points, with the union of their signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub bounds: AABB<Point>,
    pub signature: Signature,
}

/// `len` consecutive places of a grove, from `first` on.
#[derive(Clone, Debug, PartialEq)]
pub struct Bucket {
    pub node: Node,
    pub first: u32,
    pub len: u32,
}

impl RTreeObject for Bucket {
    type Envelope = Node;

    fn envelope(&self) -> Node {
        self.node.clone()
    }
}

/// The box handles the geometry; a merge also joins the signatures.
impl Envelope for Node {
    type Point = Point;

    fn new_empty() -> Self {
        Self { bounds: AABB::new_empty(), signature: Signature::default() }
    }

    fn contains_point(&self, point: &Point) -> bool {
        self.bounds.contains_point(point)
    }

    fn contains_envelope(&self, other: &Self) -> bool {
        self.bounds.contains_envelope(&other.bounds)
    }

    fn merge(&mut self, other: &Self) {
        self.bounds.merge(&other.bounds);
        self.signature = self.signature.union(other.signature);
    }

    fn merged(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.merge(other);
        both
    }

    fn intersects(&self, other: &Self) -> bool {
        self.bounds.intersects(&other.bounds)
    }

    fn intersection_area(&self, other: &Self) -> f32 {
        self.bounds.intersection_area(&other.bounds)
    }

    fn area(&self) -> f32 {
        self.bounds.area()
    }

    fn distance_2(&self, point: &Point) -> f32 {
        self.bounds.distance_2(point)
    }

    fn min_max_dist_2(&self, point: &Point) -> f32 {
        self.bounds.min_max_dist_2(point)
    }

    fn center(&self) -> Point {
        self.bounds.center()
    }

    fn perimeter_value(&self) -> f32 {
        self.bounds.perimeter_value()
    }

    fn sort_envelopes<T: RTreeObject<Envelope = Self>>(axis: usize, envelopes: &mut [T]) {
        envelopes.sort_by(|a, b| lower(a, axis).total_cmp(&lower(b, axis)));
    }

    fn partition_envelopes<T: RTreeObject<Envelope = Self>>(axis: usize, envelopes: &mut [T], selection_size: usize) {
        envelopes.select_nth_unstable_by(selection_size, |a, b| lower(a, axis).total_cmp(&lower(b, axis)));
    }
}

fn lower<T: RTreeObject<Envelope = Node>>(object: &T, axis: usize) -> f32 {
    object.envelope().bounds.lower()[axis]
}

/// An order of the points in which each run of [`BUCKET`] is close together: halved repeatedly along the longest side.
pub fn clustered(points: &[[f64; 3]]) -> Vec<u32> {
    let count = u32::try_from(points.len()).expect("a directory has fewer than four billion places");
    let mut order: Vec<u32> = (0..count).collect();
    let mut todo = vec![&mut order[..]];
    while let Some(part) = todo.pop() {
        if part.len() <= BUCKET {
            continue;
        }
        let axis = longest_side(points, part);
        // A multiple of the bucket size, so that only the last bucket is not full.
        let half = (part.len() / 2).next_multiple_of(BUCKET).min(part.len() - 1);
        part.select_nth_unstable_by(half, |a, b| points[*a as usize][axis].total_cmp(&points[*b as usize][axis]));
        let (left, right) = part.split_at_mut(half);
        todo.push(left);
        todo.push(right);
    }
    order
}

fn longest_side(points: &[[f64; 3]], part: &[u32]) -> usize {
    let side = |axis: usize| {
        let along = part.iter().map(|it| points[*it as usize][axis]);
        let (low, high) = along.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
        high - low
    };
    (0..3).max_by(|a, b| side(*a).total_cmp(&side(*b))).unwrap_or(0)
}

pub fn rounded(point: [f64; 3]) -> Point {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the tree's points are rounded on purpose; ROUNDING makes up for it"
    )]
    point.map(|it| it as f32)
}

/// A box on the unit sphere that holds everything inside `bounds`.
pub fn box_around(bounds: &Bounds) -> AABB<Point> {
    let (low, high) = bounds.on_unit_sphere();
    let margin = |point: [f64; 3], by: f64| rounded(point.map(|it| it + by));
    AABB::from_corners(margin(low, -ROUNDING), margin(high, ROUNDING))
}

/// A lower bound of the squared distance to anything in the box, despite its rounded corners.
#[inline]
pub fn at_least(bounds: &AABB<Point>, from: [f64; 3]) -> f64 {
    let (low, high) = (bounds.lower(), bounds.upper());
    let outside = |axis: usize| (f64::from(low[axis]) - from[axis]).max(from[axis] - f64::from(high[axis])).max(0.0);
    let distance = (outside(0).powi(2) + outside(1).powi(2) + outside(2).powi(2)).sqrt();
    (distance - ROUNDING).max(0.0).powi(2)
}

/// An upper bound of the squared distance to anything in the box, despite its rounded corners.
pub fn at_most(bounds: &AABB<Point>, from: [f64; 3]) -> f64 {
    let (low, high) = (bounds.lower(), bounds.upper());
    let farther =
        |axis: usize| (from[axis] - f64::from(low[axis])).abs().max((f64::from(high[axis]) - from[axis]).abs());
    let distance = (farther(0).powi(2) + farther(1).powi(2) + farther(2).powi(2)).sqrt();
    (distance + ROUNDING).powi(2)
}
