//! Places in the order of the tree, with what a search tests before it looks at one.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, HashMap},
    sync::Arc,
};

use rstar::{AABB, Envelope, ParentNode, RTree, RTreeNode, RTreeObject};

use crate::{
    domain::{Bounds, NeedSet, chord_2},
    index::{
        Entry, Question,
        signature::{Mask, Signature, class_of},
        tree::{BUCKET, Bucket, Node, Tree, at_least, box_around, clustered, rounded},
    },
};

/// Up to this many places of a pair of need and language are listed by themselves; more, and the tree is as fast.
const RARE: usize = 4096;

/// The places of one part of a snapshot.
#[derive(Default)]
pub struct Layer {
    entries: Vec<Arc<Entry>>,
    /// The exact points; those of the tree are rounded.
    points: Vec<[f64; 3]>,
    signatures: Vec<Signature>,
    tree: Tree,
    /// Where each rare pair of need and class of language is offered. The unions of a node's needs and languages say
    /// little of a pair, so a search for a rare one would open most nodes.
    rare: HashMap<(u8, u8), Vec<u32>>,
    /// The pairs that are not rare.
    common: std::collections::HashSet<(u8, u8)>,
}

impl Layer {
    /// Indexes `entries`; those without a position are left out.
    ///
    /// # Cost
    ///
    /// O(n log n).
    pub fn new(entries: impl Iterator<Item = Arc<Entry>>) -> Self {
        let placed = entries.filter_map(|it| Some((it.location.place.position()?.on_unit_sphere(), it)));
        let (points, entries): (Vec<_>, Vec<_>) = placed.unzip();
        let order = clustered(&points);
        let points: Vec<[f64; 3]> = order.iter().map(|it| points[*it as usize]).collect();
        let entries: Vec<Arc<Entry>> = order.iter().map(|it| entries[*it as usize].clone()).collect();
        let signatures: Vec<Signature> = entries.iter().map(|it| it.signature()).collect();
        let buckets = (0..entries.len()).step_by(BUCKET).map(|first| {
            let slots = first..entries.len().min(first + BUCKET);
            let corners: Vec<_> = points[slots.clone()].iter().map(|it| rounded(*it)).collect();
            let signature = signatures[slots.clone()].iter().fold(Signature::default(), |all, it| all.union(*it));
            let node = Node { bounds: AABB::from_points(corners.iter()), signature };
            Bucket { node, first: slot(first), len: slot(slots.len()) }
        });
        let tree = RTree::bulk_load(buckets.collect());
        let (rare, common) = pairs(&entries);
        Self { entries, points, signatures, tree, rare, common }
    }

    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.iter()
    }

    /// Calls `found` for each entry inside `bounds` that may match `mask`.
    pub fn inside<'a>(&'a self, bounds: &Bounds, mask: &Mask, mut found: impl FnMut(&'a Arc<Entry>)) {
        let reach = box_around(bounds);
        let open = |node: &Node| node.bounds.intersects(&reach) && node.signature.meets(mask);
        let mut todo = vec![self.tree.root()];
        while let Some(node) = todo.pop() {
            for child in node.children() {
                match child {
                    RTreeNode::Parent(parent) if open(&parent.envelope()) => todo.push(parent),
                    RTreeNode::Leaf(bucket) if open(&bucket.node) => {
                        for slot in bucket.slots() {
                            let entry = &self.entries[slot];
                            let here = entry.location.place.position().is_some_and(|it| bounds.contains(it));
                            if here && self.signatures[slot].meets(mask) {
                                found(entry);
                            }
                        }
                    }
                    RTreeNode::Parent(_) | RTreeNode::Leaf(_) => {}
                }
            }
        }
    }

    /// How many bytes the index takes for each place: points, signatures, tree and lists of rare pairs; the records
    /// themselves apart.
    pub fn bytes_per_place(&self) -> usize {
        let per_place = size_of::<Arc<Entry>>() + size_of::<[f64; 3]>() + size_of::<Signature>();
        let nodes = nodes_below(self.tree.root());
        let rare: usize = self.rare.values().map(|it| it.capacity() * size_of::<u32>() + 64).sum();
        per_place + (nodes * size_of::<RTreeNode<Bucket>>() + rare) / self.entries.len().max(1)
    }
}

fn nodes_below(node: &ParentNode<Bucket>) -> usize {
    let below = node.children().iter().map(|it| match it {
        RTreeNode::Leaf(_) => 0,
        RTreeNode::Parent(parent) => nodes_below(parent),
    });
    node.children().len() + below.sum::<usize>()
}

fn slot(number: usize) -> u32 {
    u32::try_from(number).expect("a directory has fewer than four thousand million places")
}

impl Bucket {
    fn slots(&self) -> std::ops::Range<usize> {
        self.first as usize..(self.first + self.len) as usize
    }
}

type Pairs = (HashMap<(u8, u8), Vec<u32>>, std::collections::HashSet<(u8, u8)>);

/// The places of each pair of need and class of a stated language: listed where they are few.
fn pairs(entries: &[Arc<Entry>]) -> Pairs {
    let mut rare: HashMap<(u8, u8), Vec<u32>> = HashMap::new();
    let mut common = std::collections::HashSet::new();
    for (number, entry) in entries.iter().enumerate() {
        for pair in entry.pairs() {
            if common.contains(&pair) {
                continue;
            }
            let places = rare.entry(pair).or_default();
            if places.last() != Some(&slot(number)) {
                places.push(slot(number));
            }
            if RARE < places.len() {
                rare.remove(&pair);
                common.insert(pair);
            }
        }
    }
    for places in rare.values_mut() {
        places.shrink_to_fit();
    }
    (rare, common)
}

/// Something on the way to the nearest: a node or bucket with its lower bound, or a place with its exact distance.
#[derive(Clone, Copy)]
enum Step<'a> {
    Node(&'a ParentNode<Bucket>),
    Bucket(&'a Bucket),
    /// Its bits may match; whether it does is judged when its turn comes.
    Place(&'a Arc<Entry>),
}

#[derive(Clone, Copy)]
struct Queued<'a> {
    chord_2: f64,
    layer: usize,
    step: Step<'a>,
}

impl Queued<'_> {
    /// Nearest first; a node before a place as near, because it may hold one with a smaller id; places by id.
    fn order(&self, other: &Self) -> Ordering {
        let by_step = || match (&self.step, &other.step) {
            (Step::Place(a), Step::Place(b)) => a.location.id.cmp(&b.location.id),
            (Step::Place(_), _) => Ordering::Greater,
            (_, Step::Place(_)) => Ordering::Less,
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
pub struct Search<'a> {
    pub from: [f64; 3],
    pub max_chord_2: f64,
    pub mask: Mask,
    /// Every pair of which one must be there, where the question asks for known languages; none where it does not.
    pub pairs: Option<Vec<(u8, u8)>>,
    pub limit: usize,
    pub layers: [&'a Layer; 2],
}

type Queue<'a> = BinaryHeap<Reverse<Queued<'a>>>;

impl<'a> Search<'a> {
    /// The places nearest to `from` that `accept` takes, with their squared chord.
    ///
    /// `accept` gets the number of the layer and the place, nearest first, and only places that may match. The order is
    /// exact: by distance, then by id.
    ///
    /// # Cost
    ///
    /// O(log n) for each place that `accept` sees, whatever the filter; where the places of a rare pair are listed, linear in
    /// the list.
    pub fn nearest(&self, accept: impl Fn(usize, &Entry) -> bool) -> Vec<(&'a Arc<Entry>, f64)> {
        let mut found = Vec::new();
        let mut queue = Queue::new();
        for (layer, it) in self.layers.into_iter().enumerate() {
            match self.listed(it) {
                Some(slots) => self.look_at(layer, slots.into_iter(), &mut queue),
                None => queue.push(Reverse(Queued { chord_2: 0.0, layer, step: Step::Node(it.tree.root()) })),
            }
        }
        while found.len() < self.limit
            && let Some(Reverse(Queued { chord_2: so_far, layer, step })) = queue.pop()
        {
            match step {
                Step::Place(entry) if accept(layer, entry) => found.push((entry, so_far)),
                Step::Place(_) => {}
                Step::Bucket(bucket) => self.look_at(layer, bucket.slots(), &mut queue),
                Step::Node(node) => {
                    for child in node.children() {
                        let (node, step) = match child {
                            RTreeNode::Parent(parent) => (parent.envelope(), Step::Node(parent)),
                            RTreeNode::Leaf(bucket) => (bucket.envelope(), Step::Bucket(bucket)),
                        };
                        if node.signature.meets(&self.mask) {
                            let chord_2 = at_least(&node.bounds, self.from);
                            if chord_2 <= self.max_chord_2 {
                                queue.push(Reverse(Queued { chord_2, layer, step }));
                            }
                        }
                    }
                }
            }
        }
        found
    }

    /// The places that alone can match, where every pair asked for is rare.
    fn listed(&self, layer: &Layer) -> Option<Vec<usize>> {
        let pairs = self.pairs.as_ref()?;
        if pairs.iter().any(|it| layer.common.contains(it)) {
            return None;
        }
        let mut slots: Vec<usize> =
            pairs.iter().filter_map(|it| layer.rare.get(it)).flatten().map(|it| *it as usize).collect();
        if RARE < slots.len() {
            return None;
        }
        slots.sort_unstable();
        slots.dedup();
        Some(slots)
    }

    fn look_at(&self, layer: usize, slots: impl Iterator<Item = usize>, queue: &mut Queue<'a>) {
        let of = self.layers[layer];
        for slot in slots {
            if of.signatures[slot].meets(&self.mask) {
                let chord_2 = chord_2(self.from, of.points[slot]);
                if chord_2 <= self.max_chord_2 {
                    queue.push(Reverse(Queued { chord_2, layer, step: Step::Place(&of.entries[slot]) }));
                }
            }
        }
    }
}

/// Every pair of one of the needs and one of the classes of the languages that `question` asks for.
pub fn pairs_asked(question: &Question) -> Option<Vec<(u8, u8)>> {
    if question.needs.is_empty() || question.languages.is_empty() {
        return None;
    }
    // Italian is spoken where no list says so, too.
    let classes: Vec<u8> = question.languages.iter().map(|it| class(class_of(it))).collect();
    let italian = question.languages.iter().any(|it| it.as_str() == "it");
    let pairs = pairs_of(question.needs, classes.iter().copied()).collect();
    (!italian).then_some(pairs)
}

/// The pairs of needs and classes of languages.
pub fn pairs_of(needs: NeedSet, classes: impl Iterator<Item = u8> + Clone) -> impl Iterator<Item = (u8, u8)> {
    needs.iter().flat_map(move |need| classes.clone().map(move |class| (need.number(), class)))
}

pub fn class(class: u32) -> u8 {
    u8::try_from(class).expect("there are 63 classes")
}
