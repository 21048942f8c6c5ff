//! One state of the directory: a base, the edits since, and how to make the next state from it.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, OnceLock},
};

use chrono::NaiveDate;

use crate::{
    domain::{Change, Id, Location, Organization, Place, Record, Service, ServiceAtLocation, Status, Versioned},
    index::{
        Areas, Catalog, Entry, Moment, Offer, Timetable,
        entry::Maker,
        spatial::layer::Layer,
        timetable::Timetables,
        words::{Meant, Names},
    },
};

pub struct Snapshot {
    /// The number of the last change in it.
    seq: i64,
    catalog: Catalog,
    areas: Arc<Areas>,
    timetables: Timetables,
    /// By name.
    remote: Arc<Vec<Offer>>,
    base: Arc<Base>,
    overlay: Overlay,
    /// Counted at the first question.
    languages: OnceLock<BTreeMap<String, usize>>,
}

/// Everything as it was at one state, indexed whole and never changed.
struct Base {
    /// The day in Rome on which the timetables were made. They start the day before.
    today: NaiveDate,
    layer: Layer,
    /// Indexed at the first search for a name.
    names: OnceLock<Names>,
}

/// What was edited since the base was made.
#[derive(Default)]
struct Overlay {
    layer: Layer,
    edited: Edited,
    names: Names,
    /// Organizations, with the number of the change.
    renamed: Renamed,
}

/// Locations edited since the base was made, with the number of the change; `None` if no longer found.
type Edited = imbl::HashMap<Id<Location>, (i64, Option<Arc<Entry>>)>;

type Renamed = imbl::HashMap<Id<Organization>, i64>;

const BASE: usize = 0;

/// If more places change than this, a new base is made at once.
const MANY: usize = 5_000;

impl Snapshot {
    /// Indexes all of `catalog`, with timetables made on the day `today`.
    ///
    /// # Cost
    ///
    /// O(n log n). Do not call it on a thread that serves requests.
    pub fn new(seq: i64, catalog: Catalog, today: NaiveDate) -> Self {
        let areas = Arc::new(Areas::new(catalog.areas()));
        let mut timetables = Timetables::default();
        let mut maker = Maker { catalog: &catalog, areas: &areas, timetables: &mut timetables, today };
        let entries: Vec<_> = catalog.locations().filter_map(|it| maker.entry(it.id)).map(Arc::new).collect();
        let remote = Arc::new(remote_of(&mut maker));
        let base = Arc::new(Base { today, layer: Layer::new(entries.into_iter()), names: OnceLock::new() });
        let (overlay, languages) = (Overlay::default(), OnceLock::new());
        Self { seq, catalog, areas, timetables, remote, base, overlay, languages }
    }

    /// The state after `changes`, which follow this state in order.
    ///
    /// # Cost
    ///
    /// O(log n) per change, and O(m log m) for the m locations edited since the base was made. A changed service walks
    /// the remote offers. A changed area rebuilds the whole index, because it may change the holidays of every place in it.
    #[must_use]
    pub fn after(&self, changes: Vec<Change>) -> Self {
        let mut catalog = self.catalog.clone();
        let (mut touched, mut areas_changed) = (Vec::new(), false);
        // What has remote offers, before or after.
        let (mut services, mut hidden) = (HashSet::new(), HashSet::new());
        let mut last = self.seq;
        let mut renamed = self.overlay.renamed.clone();
        for Change { seq, after, .. } in changes {
            last = seq;
            match &after {
                Record::Area(_) => areas_changed = true,
                Record::Organization(it) => {
                    renamed.insert(it.id, seq);
                    // Its services are found while it is active, and their places record whether it is the police.
                    let before = catalog.organization(it.id).map(|before| (before.organization_type, before.status));
                    if before.is_some_and(|before| before != (it.organization_type, it.status)) {
                        touched.extend(catalog.locations_of(it.id).map(|location| (seq, location)));
                        services.extend(catalog.services_of(it.id));
                    }
                }
                Record::Location(it) => {
                    touched.push((seq, it.id));
                    hidden.extend(Some(it.id).filter(|id| it.place == Place::Hidden || is_hidden(&catalog, *id)));
                }
                Record::ServiceAtLocation(it) => {
                    touched.push((seq, it.location));
                }
                Record::Service(it) => {
                    touched.extend(catalog.of_service(it.id).map(|at| (seq, at.location)));
                    services.insert(it.id);
                }
            }
            catalog.put(Versioned { version: seq, record: after });
        }
        if areas_changed || MANY < touched.len() {
            return Self::new(last, catalog, self.today());
        }
        let (mut timetables, mut edited) = (self.timetables.clone(), self.overlay.edited.clone());
        let mut maker =
            Maker { catalog: &catalog, areas: &self.areas, timetables: &mut timetables, today: self.today() };
        hidden.extend(touched.iter().map(|(_, location)| *location).filter(|id| is_hidden(&catalog, *id)));
        for (seq, location) in touched {
            edited.insert(location, (seq, maker.entry(location).map(Arc::new)));
        }
        let remote = remote_after(&self.remote, &mut maker, &services, &hidden);
        let (areas, base) = (self.areas.clone(), self.base.clone());
        let overlay = Overlay::new(&catalog, edited, renamed);
        Self { seq: last, catalog, areas, timetables, remote, base, overlay, languages: OnceLock::new() }
    }

    /// The same state on the base of `made`, an earlier state that was indexed as a whole. The edits since stay in the
    /// overlay, with the timetables of that day.
    #[must_use]
    pub fn on_base_of(&self, made: &Self) -> Self {
        let (catalog, areas, today) = (self.catalog.clone(), self.areas.clone(), made.today());
        let (mut timetables, mut edited) = (made.timetables.clone(), Edited::new());
        let mut maker = Maker { catalog: &catalog, areas: &areas, timetables: &mut timetables, today };
        for (id, (seq, _)) in self.overlay.edited.iter().filter(|(_, (seq, _))| made.seq < *seq) {
            edited.insert(*id, (*seq, maker.entry(*id).map(Arc::new)));
        }
        let remote = if made.seq == self.seq { made.remote.clone() } else { Arc::new(remote_of(&mut maker)) };
        let renamed = self.overlay.renamed.iter().filter(|(_, seq)| made.seq < **seq);
        let overlay = Overlay::new(&catalog, edited, renamed.map(|(id, seq)| (*id, *seq)).collect());
        let (base, languages) = (made.base.clone(), OnceLock::new());
        Self { seq: self.seq, catalog, areas, timetables, remote, base, overlay, languages }
    }

    /// Whether both share a base, so that the overlay of each has its edits since then.
    pub fn has_base_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.base, &other.base)
    }

    pub fn seq(&self) -> i64 {
        self.seq
    }

    pub fn today(&self) -> NaiveDate {
        self.base.today
    }

    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub fn areas(&self) -> &Areas {
        &self.areas
    }

    /// How many locations were edited since the base was made.
    pub fn overlay_size(&self) -> usize {
        self.overlay.edited.len()
    }

    /// Every place that can be found, in no particular order.
    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        let base = self.base.layer.entries().filter(|it| self.is_current(BASE, it));
        base.chain(self.overlay.layer.entries())
    }

    /// Every offer, with or without a place, in no particular order.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.entries().flat_map(|it| &it.offers).chain(self.remote_offers())
    }

    /// How many offers state each language, by its tag.
    pub fn languages(&self) -> &BTreeMap<String, usize> {
        self.languages.get_or_init(|| {
            let mut counts: HashMap<&str, usize> = HashMap::new();
            for offer in self.offers() {
                let stated = offer.reach().languages.offers();
                // A language may be offered in several ways.
                for (number, it) in stated.iter().enumerate() {
                    if stated[..number].iter().all(|before| before.language != it.language) {
                        *counts.entry(it.language.as_str()).or_default() += 1;
                    }
                }
            }
            counts.into_iter().map(|(tag, count)| (tag.to_owned(), count)).collect()
        })
    }

    /// The place with that id, even a hidden one, if it is active and offers anything.
    pub fn entry(&self, id: Id<Location>) -> Option<Entry> {
        let mut timetables = self.timetables.clone();
        let (catalog, areas) = (&self.catalog, &*self.areas);
        Maker { catalog, areas, timetables: &mut timetables, today: self.today() }.entry(id)
    }

    /// The bytes that the spatial index takes per place of the base, without the records: points, signatures, tree,
    /// trees of pairs, and shared timetables.
    pub fn bytes_per_place(&self) -> usize {
        let timetables: usize = self.timetables.all().map(|it| it.size()).sum();
        self.base.layer.bytes_per_place() + timetables / self.base.layer.entries().count().max(1)
    }

    /// Whether the timetables cover that moment.
    pub(super) fn covers(&self, moment: Moment) -> bool {
        Timetable::covers(self.today(), moment)
    }

    pub(super) fn layers(&self) -> [&Layer; 2] {
        [&self.base.layer, &self.overlay.layer]
    }

    /// Whether no later entry has replaced this one of that layer.
    pub(super) fn is_current(&self, layer: usize, entry: &Entry) -> bool {
        layer != BASE || self.overlay.edited.is_empty() || !self.overlay.edited.contains_key(&entry.id)
    }

    /// The names in the base.
    pub(super) fn base_names(&self) -> &Names {
        self.base.names.get_or_init(|| Names::of(&self.catalog))
    }

    pub(super) fn new_names(&self) -> &Names {
        &self.overlay.names
    }

    /// Whether the record with that name was edited since the base was made.
    pub(super) fn is_new(&self, meant: &Meant) -> bool {
        match meant {
            Meant::Location(id) => self.overlay.edited.contains_key(id),
            Meant::Organization(id) => self.overlay.renamed.contains_key(id),
            Meant::Need(_) | Meant::Area(_) => false,
        }
    }

    /// Whether a location offers anything, and so is worth showing.
    pub(super) fn is_offered(&self, location: Id<Location>) -> bool {
        let active =
            |at: &ServiceAtLocation| at.status == Status::Active && self.catalog.active_service(at.service).is_some();
        self.catalog.at_location(location).any(|it| active(it))
    }

    /// The offer of a service without a place, if it has one.
    pub fn remote_offer(&self, service: Id<Service>) -> Option<&Offer> {
        self.remote.iter().find(|it| it.service.id == service && it.at.is_none())
    }

    pub(super) fn remote_offers(&self) -> impl Iterator<Item = &Offer> {
        self.remote.iter()
    }
}

impl Overlay {
    fn new(catalog: &Catalog, edited: Edited, renamed: Renamed) -> Self {
        let layer = Layer::new(edited.values().filter_map(|(_, entry)| entry.clone()));
        let locations: Vec<_> = edited.keys().filter_map(|it| catalog.location(*it).cloned()).collect();
        let organizations: Vec<_> = renamed.keys().filter_map(|it| catalog.organization(*it).cloned()).collect();
        let names = Names::of_these(&locations, &organizations);
        Self { layer, edited, names, renamed }
    }
}

fn is_hidden(catalog: &Catalog, location: Id<Location>) -> bool {
    catalog.location(location).is_some_and(|it| it.place == Place::Hidden)
}

/// The offers without a place and those in hidden places, by name.
fn remote_of(maker: &mut Maker<'_>) -> Vec<Offer> {
    let catalog = maker.catalog;
    let hidden = catalog.locations().filter(|it| it.status == Status::Active && it.place == Place::Hidden);
    let in_hidden: Vec<Offer> = hidden.filter_map(|it| maker.entry(it.id)).flat_map(|it| it.offers).collect();
    by_name(catalog.services().filter_map(|it| maker.remote(it)).chain(in_hidden).collect())
}

fn by_name(mut offers: Vec<Offer>) -> Vec<Offer> {
    offers.sort_by(|a, b| (a.service.name.it(), a.service.id).cmp(&(b.service.name.it(), b.service.id)));
    offers
}

/// The same, after these services and locations changed.
fn remote_after(
    before: &Arc<Vec<Offer>>,
    maker: &mut Maker<'_>,
    services: &HashSet<Id<Service>>,
    hidden: &HashSet<Id<Location>>,
) -> Arc<Vec<Offer>> {
    if services.is_empty() && hidden.is_empty() {
        return before.clone();
    }
    let stays = |offer: &&Offer| match &offer.at {
        None => !services.contains(&offer.service.id),
        Some(at) => !hidden.contains(&at.location),
    };
    let mut remote: Vec<Offer> = before.iter().filter(stays).cloned().collect();
    let catalog = maker.catalog;
    remote.extend(services.iter().filter_map(|id| maker.remote(catalog.service(*id)?)));
    for id in hidden {
        let entry = maker.entry(*id).filter(|entry| entry.location.place == Place::Hidden);
        remote.extend(entry.into_iter().flat_map(|entry| entry.offers));
    }
    Arc::new(by_name(remote))
}
