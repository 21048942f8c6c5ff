//! One state of the directory: a base, what was edited since, and how the next state is made from it.

use std::sync::Arc;

use crate::{
    domain::{Change, Id, Location, Place, Record, Status},
    index::{Areas, Catalog, Entry, Offer, tree::Layer},
};

pub struct Snapshot {
    /// The number of the last change that is in it.
    seq: i64,
    catalog: Catalog,
    areas: Arc<Areas>,
    base: Arc<Layer>,
    overlay: Layer,
    /// Locations edited since the base was made, with the number of the change; `None` is no longer found.
    edited: imbl::HashMap<Id<Location>, (i64, Option<Arc<Entry>>)>,
    remote: Arc<Vec<Offer>>,
}

const BASE: usize = 0;

impl Snapshot {
    /// Indexes the whole of `catalog`.
    ///
    /// # Cost
    ///
    /// O(n log n): not for a thread that answers requests.
    pub fn new(seq: i64, catalog: Catalog) -> Self {
        let entries = catalog.locations().filter_map(|it| Entry::of(&catalog, it.id)).map(Arc::new);
        let base = Arc::new(Layer::new(entries));
        let areas = Arc::new(Areas::new(catalog.areas()));
        let remote = Arc::new(remote_of(&catalog));
        Self { seq, areas, base, overlay: Layer::default(), edited: imbl::HashMap::new(), remote, catalog }
    }

    /// The state after `changes`, which follow this one in order.
    ///
    /// # Cost
    ///
    /// O(log n) a change, and O(m log m) for the m locations edited since the base was made.
    #[must_use]
    pub fn after(&self, changes: Vec<Change>) -> Self {
        let mut next = Self {
            seq: self.seq,
            catalog: self.catalog.clone(),
            areas: self.areas.clone(),
            base: self.base.clone(),
            overlay: Layer::default(),
            edited: self.edited.clone(),
            remote: self.remote.clone(),
        };
        let (mut touched, mut areas_changed, mut remote_changed) = (Vec::new(), false, false);
        for Change { seq, after, .. } in changes {
            next.seq = seq;
            match &after {
                Record::Area(_) => areas_changed = true,
                Record::Organization(_) => {}
                Record::Location(it) => {
                    touched.push((seq, it.id));
                    remote_changed |= it.place == Place::Hidden || next.is_hidden(it.id);
                }
                Record::ServiceAtLocation(it) => {
                    touched.push((seq, it.location));
                    remote_changed |= next.is_hidden(it.location);
                }
                Record::Service(it) => {
                    touched.extend(next.catalog.of_service(it.id).map(|it| (seq, it.location)));
                    remote_changed = true;
                }
            }
            next.catalog.put(after);
        }
        for (seq, location) in touched {
            let entry = Entry::of(&next.catalog, location).map(Arc::new);
            next.edited.insert(location, (seq, entry));
        }
        if areas_changed {
            next.areas = Arc::new(Areas::new(next.catalog.areas()));
        }
        if remote_changed {
            next.remote = Arc::new(remote_of(&next.catalog));
        }
        next.overlay = overlay_of(&next.edited);
        next
    }

    /// The same state on a base that was made from an earlier one: what was edited since stays in the overlay.
    #[must_use]
    pub fn on_base_of(&self, earlier: &Self) -> Self {
        let mut edited = self.edited.clone();
        edited.retain(|_, (seq, _)| earlier.seq < *seq);
        Self {
            seq: self.seq,
            catalog: self.catalog.clone(),
            areas: self.areas.clone(),
            base: earlier.base.clone(),
            overlay: overlay_of(&edited),
            edited,
            remote: self.remote.clone(),
        }
    }

    pub fn seq(&self) -> i64 {
        self.seq
    }

    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub fn areas(&self) -> &Areas {
        &self.areas
    }

    /// How many locations were edited since the base was made.
    pub fn overlay_size(&self) -> usize {
        self.edited.len()
    }

    /// Every place that can be found, in no order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let base = self.base.entries().filter(|it| self.is_current(BASE, it));
        base.chain(self.overlay.entries()).map(|it| &**it)
    }

    /// Everything that is offered, at places and without one, in no order.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.entries().flat_map(|it| &it.offers).chain(self.remote_offers())
    }

    /// The place with that id, if it can be found.
    pub fn entry(&self, id: Id<Location>) -> Option<Entry> {
        Entry::of(&self.catalog, id)
    }

    pub(super) fn layers(&self) -> [&Layer; 2] {
        [&self.base, &self.overlay]
    }

    /// Whether an entry of that layer was not replaced by a later one.
    pub(super) fn is_current(&self, layer: usize, entry: &Entry) -> bool {
        layer != BASE || self.edited.is_empty() || !self.edited.contains_key(&entry.location.id)
    }

    fn is_hidden(&self, location: Id<Location>) -> bool {
        self.catalog.location(location).is_some_and(|it| it.place == Place::Hidden)
    }

    pub(super) fn remote_offers(&self) -> impl Iterator<Item = &Offer> {
        self.remote.iter()
    }
}

fn overlay_of(edited: &imbl::HashMap<Id<Location>, (i64, Option<Arc<Entry>>)>) -> Layer {
    Layer::new(edited.values().filter_map(|(_, entry)| entry.clone()))
}

/// What is offered without a place, or in a place that nobody may know.
fn remote_of(catalog: &Catalog) -> Vec<Offer> {
    let hidden = catalog.locations().filter(|it| it.status == Status::Active && it.place == Place::Hidden);
    let in_hidden = hidden.filter_map(|it| Entry::of(catalog, it.id)).flat_map(|it| it.offers);
    catalog.services().filter_map(Offer::remote).chain(in_hidden).collect()
}
