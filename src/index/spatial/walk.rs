//! Finds the nearest places of the layers by a best-first walk of their trees.

use std::{
    cmp::{Ordering, Reverse},
    collections::BinaryHeap,
    sync::Arc,
};

use rstar::{ParentNode, RTreeNode, RTreeObject};

use crate::{
    domain::chord_2,
    index::{
        Entry,
        spatial::{
            layer::{Grove, Key, Layer, Placed},
            signature::{Mask, Signature},
            tree::{Bucket, at_least, at_most},
        },
    },
};

/// A step of the walk: a node or bucket with its lower bound, or a place with its exact distance.
#[derive(Clone, Copy)]
enum Step<'a> {
    Node(&'a ParentNode<Bucket>),
    Bucket(&'a Bucket),
    /// Its bits may match. The walk judges the place when its turn comes. The number is that in its layer.
    Place(&'a Arc<Entry>, u32),
}

#[derive(Clone, Copy)]
struct Queued<'a> {
    chord_2: f64,
    grove: usize,
    step: Step<'a>,
}

impl Queued<'_> {
    /// Nearest first. At equal distance, a node comes before a place, because it may hold one with a smaller id; places
    /// are sorted by id.
    fn order(&self, other: &Self) -> Ordering {
        let by_step = || match (&self.step, &other.step) {
            // The groves of a layer have consecutive numbers, so a place in two of them comes twice in a row, without
            // an edited version in between.
            (Step::Place(a, _), Step::Place(b, _)) => a.id.cmp(&b.id).then(self.grove.cmp(&other.grove)),
            (Step::Place(..), _) => Ordering::Greater,
            (_, Step::Place(..)) => Ordering::Less,
            _ => Ordering::Equal,
        };
        self.chord_2.total_cmp(&other.chord_2).then_with(by_step)
    }
}

impl PartialEq for Queued<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.order(other).is_eq()
    }
}
impl Eq for Queued<'_> {}
impl PartialOrd for Queued<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Queued<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order(other)
    }
}

/// What to look for in the layers.
pub struct Walk<'a> {
    pub from: [f64; 3],
    /// Only what is farther. Negative for all.
    pub min_chord_2: f64,
    pub max_chord_2: f64,
    pub mask: Mask,
    /// A service must have one of these keys; `None` if the question asks for no need.
    pub keys: Option<Vec<Key>>,
    pub limit: usize,
    pub layers: [&'a Layer; 2],
}

/// A place that a walk accepted.
pub struct Reached<'a> {
    pub entry: &'a Arc<Entry>,
    pub signature: &'a Signature,
    pub chord_2: f64,
}

type Queue<'a> = BinaryHeap<Reverse<Queued<'a>>>;

impl<'a> Walk<'a> {
    /// The places nearest to `from` for which `accept` is true.
    ///
    /// `accept` gets the number of the layer and the place, nearest first, and only places that may match. The order is
    /// exact: by distance, then by id.
    ///
    /// # Cost
    ///
    /// O(log n) for each place that `accept` sees, whatever the filter.
    pub fn nearest(&self, accept: impl Fn(usize, &Entry) -> bool) -> Vec<Reached<'a>> {
        let groves: Vec<(usize, &'a Grove)> = self
            .layers
            .into_iter()
            .enumerate()
            .flat_map(|(number, layer)| {
                layer.groves(self.keys.as_deref()).into_iter().map(move |grove| (number, grove))
            })
            .collect();
        let step = |(grove, (_, it)): (usize, &(usize, &'a Grove))| {
            Reverse(Queued { chord_2: 0.0, grove, step: Step::Node(it.root()) })
        };
        let mut queue: Queue<'a> = groves.iter().enumerate().map(step).collect();
        let mut found: Vec<Reached<'a>> = Vec::new();
        // A place in two groves comes twice in a row.
        let mut last: Option<&'a Arc<Entry>> = None;
        while found.len() < self.limit
            && let Some(Reverse(Queued { chord_2: so_far, grove, step })) = queue.pop()
        {
            let (layer, of) = groves[grove];
            match step {
                Step::Place(entry, slot) => {
                    let again = last.replace(entry).is_some_and(|it| Arc::ptr_eq(it, entry));
                    if !again && accept(layer, entry) {
                        found.push(Reached { entry, signature: self.layers[layer].signature(slot), chord_2: so_far });
                    }
                }
                Step::Bucket(bucket) => {
                    let place = |slot: &u32| Some((self.layers[layer].place(*slot, &self.mask)?, *slot));
                    for (Placed { entry, point }, slot) in of.slots(bucket).iter().filter_map(place) {
                        let chord_2 = chord_2(self.from, *point);
                        if self.min_chord_2 < chord_2 && chord_2 <= self.max_chord_2 {
                            queue.push(Reverse(Queued { chord_2, grove, step: Step::Place(entry, slot) }));
                        }
                    }
                }
                Step::Node(node) => {
                    for child in node.children() {
                        let (node, step) = match child {
                            RTreeNode::Parent(parent) => (parent.envelope(), Step::Node(parent)),
                            RTreeNode::Leaf(bucket) => (bucket.envelope(), Step::Bucket(bucket)),
                        };
                        if node.signature.meets(&self.mask) {
                            let chord_2 = at_least(&node.bounds, self.from);
                            let beyond = self.min_chord_2 < 0.0 || self.min_chord_2 < at_most(&node.bounds, self.from);
                            if beyond && chord_2 <= self.max_chord_2 {
                                queue.push(Reverse(Queued { chord_2, grove, step }));
                            }
                        }
                    }
                }
            }
        }
        found
    }
}
