//! The spatial index: an R-tree whose nodes know which needs and languages are below them.
//!
//! A search walks it best first and skips a node that cannot match, so a rare question costs no more than a common one.

use std::{
    cmp::{Ordering, Reverse},
    collections::BinaryHeap,
};

use rstar::{AABB, Envelope, ParentNode, RTree, RTreeNode, RTreeObject};

use crate::{
    domain::{Bounds, Language, NeedSet, chord_2},
    index::Entry,
};

type Point = [f32; 3];

/// How far a coordinate on the unit sphere may be off once it is an `f32`, with a margin for the sums over three of them.
const ROUNDING: f64 = 4e-7;

/// What an offer, or all offers below a node, may match: no false negatives, some false positives.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Signature {
    needs: [u64; 2],
    /// One bit for each of 63 classes of languages, and one for "not stated".
    languages: u64,
}

const UNKNOWN_LANGUAGE: u64 = 1 << 63;

impl Signature {
    pub fn of_needs(needs: NeedSet) -> Self {
        Self { needs: needs.words(), languages: 0 }
    }

    #[must_use]
    pub fn speaking<'a>(self, languages: impl Iterator<Item = &'a Language>) -> Self {
        let bits = languages.fold(0, |bits, it| bits | 1 << class_of(it));
        Self { languages: self.languages | bits, ..self }
    }

    #[must_use]
    pub fn with_unknown_language(self) -> Self {
        Self { languages: self.languages | UNKNOWN_LANGUAGE, ..self }
    }

    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self {
            needs: [self.needs[0] | other.needs[0], self.needs[1] | other.needs[1]],
            languages: self.languages | other.languages,
        }
    }

    /// Whether something below may have one of the needs and one of the languages of `asked`; asking for none is no bound.
    pub fn may_match(&self, asked: &Self) -> bool {
        let needs = asked.needs == [0, 0] || (0..2).any(|it| self.needs[it] & asked.needs[it] != 0);
        let languages = asked.languages == 0 || self.languages & asked.languages != 0;
        needs && languages
    }
}

/// The class of a language, by its primary subtag so that `pt` meets `pt-BR`.
fn class_of(language: &Language) -> u32 {
    let hash = language.primary().bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
    hash % 63
}

/// A box around points, with the union of their signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    bounds: AABB<Point>,
    signature: Signature,
}

/// A location in the tree.
#[derive(Clone, Debug, PartialEq)]
struct Leaf {
    point: Point,
    slot: u32,
    signature: Signature,
}

impl RTreeObject for Leaf {
    type Envelope = Node;

    fn envelope(&self) -> Node {
        Node { bounds: AABB::from_point(self.point), signature: self.signature }
    }
}

/// Geometry goes to the box; a merge also joins the signatures.
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

/// Entries and the tree over those of them that have a position.
#[derive(Default)]
pub struct Layer {
    entries: Vec<std::sync::Arc<Entry>>,
    /// The exact point of each entry; the tree's are rounded.
    points: Vec<[f64; 3]>,
    tree: RTree<Leaf>,
}

impl Layer {
    /// Indexes `entries`; those without a position are left out.
    ///
    /// # Cost
    ///
    /// O(n log n).
    pub fn new(entries: impl Iterator<Item = std::sync::Arc<Entry>>) -> Self {
        let (mut kept, mut points, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
        for entry in entries {
            let Some(position) = entry.location.place.position() else { continue };
            let point = position.on_unit_sphere();
            let slot = u32::try_from(kept.len()).expect("a directory has fewer than four thousand million places");
            leaves.push(Leaf { point: rounded(point), slot, signature: entry.signature() });
            points.push(point);
            kept.push(entry);
        }
        Self { entries: kept, points, tree: RTree::bulk_load(leaves) }
    }

    pub fn entries(&self) -> impl Iterator<Item = &std::sync::Arc<Entry>> {
        self.entries.iter()
    }

    /// Calls `found` for each entry inside `bounds` that may match `asked`.
    pub fn inside<'a>(&'a self, bounds: &Bounds, asked: &Signature, mut found: impl FnMut(&'a Entry)) {
        let reach = box_around(bounds);
        let mut todo = vec![self.tree.root()];
        while let Some(node) = todo.pop() {
            for child in node.children() {
                match child {
                    RTreeNode::Leaf(leaf) => {
                        let entry = &self.entries[leaf.slot as usize];
                        let position = entry.location.place.position();
                        if leaf.signature.may_match(asked) && position.is_some_and(|it| bounds.contains(it)) {
                            found(entry);
                        }
                    }
                    RTreeNode::Parent(parent) => {
                        let envelope = parent.envelope();
                        if envelope.bounds.intersects(&reach) && envelope.signature.may_match(asked) {
                            todo.push(parent);
                        }
                    }
                }
            }
        }
    }
}

fn rounded(point: [f64; 3]) -> Point {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the tree's points are rounded on purpose; ROUNDING makes up for it"
    )]
    point.map(|it| it as f32)
}

/// A box on the unit sphere that holds everything inside `bounds`.
fn box_around(bounds: &Bounds) -> AABB<Point> {
    let (low, high) = bounds.on_unit_sphere();
    let margin = |point: [f64; 3], by: f64| rounded(point.map(|it| it + by));
    AABB::from_corners(margin(low, -ROUNDING), margin(high, ROUNDING))
}

/// Something on the way to the nearest: a node with its lower bound, or an entry with its exact distance.
enum Step<'a, T> {
    Node(usize, &'a ParentNode<Leaf>),
    Entry(&'a Entry, T),
}

struct Queued<'a, T> {
    chord_2: f64,
    step: Step<'a, T>,
}

impl<T> Queued<'_, T> {
    /// Nearest first; a node before an entry as near, because it may hold one with a smaller id; entries by id.
    fn order(&self, other: &Self) -> Ordering {
        let by_step = || match (&self.step, &other.step) {
            (Step::Entry(a, _), Step::Entry(b, _)) => a.location.id.cmp(&b.location.id),
            (Step::Node(..), Step::Entry(..)) => Ordering::Less,
            (Step::Entry(..), Step::Node(..)) => Ordering::Greater,
            (Step::Node(..), Step::Node(..)) => Ordering::Equal,
        };
        self.chord_2.total_cmp(&other.chord_2).then_with(by_step)
    }
}

impl<T> PartialEq for Queued<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.order(other).is_eq()
    }
}
impl<T> Eq for Queued<'_, T> {}
impl<T> PartialOrd for Queued<'_, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Queued<'_, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order(other)
    }
}

/// The `limit` entries nearest to `from` that `accept` takes, with what it made of them and their squared chord.
///
/// `accept` gets the number of the layer and the entry, and sees only entries whose signature may match `asked`. The
/// order is exact: by distance, then by id.
///
/// # Cost
///
/// O(log n) for each entry that `accept` sees, whatever the filter.
pub fn nearest_first<'a, T>(
    layers: [&'a Layer; 2],
    from: [f64; 3],
    max_chord_2: f64,
    asked: &Signature,
    limit: usize,
    mut accept: impl FnMut(usize, &'a Entry) -> Option<T>,
) -> Vec<(&'a Entry, T, f64)> {
    let mut found = Vec::new();
    let mut queue = BinaryHeap::new();
    for (number, layer) in layers.into_iter().enumerate() {
        queue.push(Reverse(Queued { chord_2: 0.0, step: Step::Node(number, layer.tree.root()) }));
    }
    while found.len() < limit
        && let Some(Reverse(Queued { chord_2: so_far, step })) = queue.pop()
    {
        let (number, node) = match step {
            Step::Entry(entry, made) => {
                found.push((entry, made, so_far));
                continue;
            }
            Step::Node(number, node) => (number, node),
        };
        for child in node.children() {
            match child {
                RTreeNode::Parent(parent) => {
                    let envelope = parent.envelope();
                    let bound = at_least(&envelope.bounds, from);
                    if envelope.signature.may_match(asked) && bound <= max_chord_2 {
                        queue.push(Reverse(Queued { chord_2: bound, step: Step::Node(number, parent) }));
                    }
                }
                RTreeNode::Leaf(leaf) if leaf.signature.may_match(asked) => {
                    let slot = leaf.slot as usize;
                    let exact = chord_2(from, layers[number].points[slot]);
                    let entry = &*layers[number].entries[slot];
                    if exact <= max_chord_2
                        && let Some(made) = accept(number, entry)
                    {
                        queue.push(Reverse(Queued { chord_2: exact, step: Step::Entry(entry, made) }));
                    }
                }
                RTreeNode::Leaf(_) => {}
            }
        }
    }
    found
}

/// A squared distance that nothing in the box is nearer than, in spite of the rounding of its corners.
fn at_least(bounds: &AABB<Point>, from: [f64; 3]) -> f64 {
    let outside = |axis: usize| {
        let (low, high) = (f64::from(bounds.lower()[axis]), f64::from(bounds.upper()[axis]));
        (low - from[axis]).max(from[axis] - high).max(0.0)
    };
    let distance = (0..3).map(|axis| outside(axis).powi(2)).sum::<f64>().sqrt();
    (distance - ROUNDING).max(0.0).powi(2)
}
