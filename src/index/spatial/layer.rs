//! Places in tree order, with the bits that a search tests before it looks at a place.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use rstar::{AABB, Envelope, ParentNode, RTree, RTreeNode};

use crate::{
    domain::{Bounds, Language, NeedSet},
    index::{
        Entry, Offer,
        classes::{UNKNOWN_CLASS, class_of},
        spatial::{
            signature::{Mask, Signature},
            tree::{BUCKET, Bucket, Node, Tree, box_around, clustered, rounded},
        },
    },
};

/// A need and who it is offered to: speakers of a class of languages, speakers of a language not stated, or everybody.
pub type Key = (u8, u8);

/// The class of everybody. Classes of languages are smaller.
const EVERYBODY: u8 = 64;

/// The places of one part of a snapshot.
#[derive(Default)]
pub struct Layer {
    places: Vec<Placed>,
    signatures: Vec<Signature>,
    all: Grove,
    /// The places of each need, and of each pair of need and language. A node of the tree of everything knows its needs
    /// and its languages but not its pairs, so a search for a rare pair would open most nodes.
    by_key: HashMap<Key, Grove>,
}

/// A place and its exact point; the trees have rounded points.
pub struct Placed {
    pub entry: Arc<Entry>,
    pub point: [f64; 3],
}

/// Some places of a layer, in a tree.
#[derive(Default)]
pub struct Grove {
    /// Their numbers, in layer order.
    slots: Vec<u32>,
    tree: Tree,
}

impl Layer {
    /// Indexes the `entries` that have a position.
    ///
    /// # Cost
    ///
    /// O(n log n).
    pub fn new(entries: impl Iterator<Item = Arc<Entry>>) -> Self {
        let with_point = entries.filter_map(|it| Some((it.position?.on_unit_sphere(), it)));
        let (points, entries): (Vec<_>, Vec<_>) = with_point.unzip();
        let in_order = clustered(&points).into_iter().map(|it| it as usize);
        let places: Vec<Placed> = in_order.map(|it| Placed { entry: entries[it].clone(), point: points[it] }).collect();
        let signatures: Vec<Signature> = places.iter().map(|it| Signature::of_entry(&it.entry)).collect();
        let all = Grove::new((0..slot(places.len())).collect(), &places, &signatures);
        let by_key =
            by_key(&places).into_iter().map(|(key, slots)| (key, Grove::new(slots, &places, &signatures))).collect();
        Self { places, signatures, all, by_key }
    }

    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.places.iter().map(|it| &it.entry)
    }

    /// Groves that together hold every place that may match one of `keys`, all places if `None`. They may share places.
    pub fn groves(&self, keys: Option<&[Key]>) -> Vec<&Grove> {
        match keys {
            Some(keys) => keys.iter().filter_map(|it| self.by_key.get(it)).collect(),
            None => vec![&self.all],
        }
    }

    /// The place with that number, if it may match `mask`.
    pub fn place(&self, slot: u32, mask: &Mask) -> Option<&Placed> {
        self.signatures[slot as usize].meets(mask).then(|| &self.places[slot as usize])
    }

    /// The bits of the place with that number.
    pub fn signature(&self, slot: u32) -> &Signature {
        &self.signatures[slot as usize]
    }

    /// Calls `found` for each entry inside `bounds` that may match `mask`.
    pub fn inside<'a>(&'a self, bounds: &Bounds, mask: &Mask, mut found: impl FnMut(&'a Arc<Entry>)) {
        let reach = box_around(bounds);
        let open = |node: &Node| node.bounds.intersects(&reach) && node.signature.meets(mask);
        let mut todo = vec![self.all.root()];
        while let Some(node) = todo.pop() {
            for child in node.children() {
                match child {
                    RTreeNode::Parent(parent) if open(&parent.envelope()) => todo.push(parent),
                    RTreeNode::Leaf(bucket) if open(&bucket.node) => {
                        for Placed { entry, .. } in self.all.slots(bucket).iter().filter_map(|it| self.place(*it, mask))
                        {
                            if entry.position.is_some_and(|it| bounds.contains(it)) {
                                found(entry);
                            }
                        }
                    }
                    RTreeNode::Parent(_) | RTreeNode::Leaf(_) => {}
                }
            }
        }
    }

    /// The bytes that the index takes per place, without the records: points, signatures and trees.
    pub fn bytes_per_place(&self) -> usize {
        let keys: usize = self.by_key.values().map(|it| size_of::<(Key, Grove)>() + it.bytes()).sum();
        size_of::<Placed>() + size_of::<Signature>() + (self.all.bytes() + keys) / self.places.len().max(1)
    }
}

impl Grove {
    fn new(slots: Vec<u32>, places: &[Placed], signatures: &[Signature]) -> Self {
        let buckets = slots.chunks(BUCKET).enumerate().map(|(number, run)| {
            let corners: Vec<_> = run.iter().map(|it| rounded(places[*it as usize].point)).collect();
            let union = run.iter().fold(Signature::default(), |all, it| all.union(signatures[*it as usize]));
            let node = Node { bounds: AABB::from_points(corners.iter()), signature: union };
            Bucket { node, first: slot(number * BUCKET), len: slot(run.len()) }
        });
        let tree = RTree::bulk_load(buckets.collect());
        Self { slots, tree }
    }

    pub fn root(&self) -> &ParentNode<Bucket> {
        self.tree.root()
    }

    pub fn slots(&self, bucket: &Bucket) -> &[u32] {
        let first = bucket.first as usize;
        &self.slots[first..first + bucket.len as usize]
    }

    fn bytes(&self) -> usize {
        self.slots.capacity() * size_of::<u32>() + nodes_below(self.root()) * size_of::<RTreeNode<Bucket>>()
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
    u32::try_from(number).expect("a directory has fewer than four billion places")
}

/// The numbers of the places of each key, in order.
fn by_key(places: &[Placed]) -> HashMap<Key, Vec<u32>> {
    let mut by_key: HashMap<Key, Vec<u32>> = HashMap::new();
    let offers = places
        .iter()
        .enumerate()
        .flat_map(|(number, place)| place.entry.offers.iter().map(move |offer| (number, offer)));
    for (number, offer) in offers {
        for key in keys_of(offer) {
            let slots = by_key.entry(key).or_default();
            if slots.last() != Some(&slot(number)) {
                slots.push(slot(number));
            }
        }
    }
    for slots in by_key.values_mut() {
        slots.shrink_to_fit();
    }
    by_key
}

fn keys_of(offer: &Offer) -> impl Iterator<Item = Key> {
    let spoken = &offer.reach().languages;
    let stated = spoken.offers().iter().map(|it| class(class_of(&it.language)));
    let unknown = spoken.stated.is_none().then(|| class(UNKNOWN_CLASS));
    let classes: Vec<u8> = stated.chain(unknown).chain([EVERYBODY]).collect();
    keys(offer.needs(), classes)
}

/// The keys that a question asks for: every matching service has one of them. `None` if it asks for no need. With
/// `or_unknown`, services that do not state their languages may match too.
pub fn keys_asked(needs: NeedSet, languages: &[Language], or_unknown: bool) -> Option<Vec<Key>> {
    // Italian is spoken even where it is not listed.
    let classes = if languages.is_empty() || languages.iter().any(Language::is_italian) {
        vec![EVERYBODY]
    } else {
        let unknown = or_unknown.then(|| class(UNKNOWN_CLASS));
        let asked: BTreeSet<u8> = languages.iter().map(|it| class(class_of(it))).chain(unknown).collect();
        asked.into_iter().collect()
    };
    (!needs.is_empty()).then(|| keys(needs, classes).collect())
}

fn keys(needs: NeedSet, classes: Vec<u8>) -> impl Iterator<Item = Key> {
    needs
        .iter()
        .collect::<Vec<_>>()
        .into_iter()
        .flat_map(move |need| classes.clone().into_iter().map(move |class| (need.number(), class)))
}

fn class(class: u32) -> u8 {
    u8::try_from(class).expect("there are 64 classes")
}
