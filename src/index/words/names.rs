//! Finds the places, organizations and areas whose names typed words may mean.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::Arc,
};

use crate::{
    domain::{Area, Location, Organization, Position, Status},
    index::{
        Catalog,
        words::{
            Meant, Query,
            dictionary::Dictionary,
            fold,
            runs::{NamedTown, TownRuns},
            streets::{Addressed, Streets},
            towns::{Towns, town_centre},
        },
    },
};

/// The names of one part of a snapshot.
#[derive(Default)]
pub struct Names {
    dictionary: Dictionary,
    /// For each term, its weight and the names that have it.
    terms: Vec<(f32, Vec<u32>)>,
    named: Vec<Named>,
    towns: TownRuns,
    streets: Streets,
}

/// Something with a name.
pub struct Named {
    pub what: Meant,
    /// Where it is, on the unit sphere.
    pub at: Option<[f64; 3]>,
    /// The sum of the weights of its words.
    weight: f32,
}

/// Something with names, where it is, and its texts: the name first, then others that help to find it.
struct NameTexts<'a> {
    what: Meant,
    at: Option<Position>,
    texts: Vec<&'a str>,
    /// Street and number of a place.
    address: Option<&'a str>,
}

/// The share of the fit that depends on how much of the name the query has.
const MORE: f32 = 0.4;
/// Texts from this index on help to find something, but do not count as its name.
const OTHER_WORDS: usize = 1;

impl Names {
    /// The names of everything in `catalog` that can be found.
    ///
    /// # Cost
    ///
    /// O(n log n): about a second for 100 000 places.
    pub fn of(catalog: &Catalog) -> Self {
        let locations = catalog.locations().filter_map(|it| location(it));
        let organizations = catalog.organizations().filter_map(|it| organization(it));
        let areas = catalog.areas().filter_map(|it| area(it));
        let towns = TownRuns::of(catalog.areas().map(|it| &**it));
        Self { towns, ..Self::new(locations.chain(organizations).chain(areas)) }
    }

    /// The names of these locations and organizations.
    pub fn of_these(locations: &[Arc<Location>], organizations: &[Arc<Organization>]) -> Self {
        let locations = locations.iter().filter_map(|it| location(it));
        Self::new(locations.chain(organizations.iter().filter_map(|it| organization(it))))
    }

    fn new<'a>(all: impl Iterator<Item = NameTexts<'a>>) -> Self {
        let mut spelled: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let (mut named, mut words_of, mut addresses) = (Vec::new(), Vec::new(), Vec::new());
        for NameTexts { what, at, texts, address } in all {
            let slot = u32::try_from(named.len()).expect("a directory has fewer than four billion names");
            let mut words = BTreeSet::new();
            for (number, text) in texts.iter().enumerate() {
                for word in fold::words(text) {
                    spelled.entry(word.clone()).or_default().push(slot);
                    if number < OTHER_WORDS {
                        words.insert(word);
                    }
                }
            }
            words_of.push(words);
            addresses.extend(address.map(|it| (slot, it)));
            named.push(Named { what, at: at.map(Position::on_unit_sphere), weight: 0.0 });
        }
        let dictionary = Dictionary::new(&spelled);
        #[expect(clippy::cast_precision_loss, reason = "a weight")]
        let weight = |with: usize| (1.0 + named.len() as f32 / with as f32).ln();
        let mut terms = Vec::with_capacity(spelled.len());
        let mut weights = BTreeMap::new();
        for (word, mut slots) in spelled {
            slots.dedup();
            slots.shrink_to_fit();
            let weight = weight(slots.len());
            weights.insert(word, weight);
            terms.push((weight, slots));
        }
        for (named, words) in named.iter_mut().zip(words_of) {
            named.weight = words.iter().filter_map(|it| weights.get(it)).sum();
        }
        Self { dictionary, terms, named, towns: TownRuns::default(), streets: Streets::new(addresses.into_iter()) }
    }

    /// The part of the query that names a town, with the towns that it may mean, best first. `sounding` are all towns.
    pub fn town_in(&self, query: &Query, sounding: &Towns) -> Option<(Range<usize>, Vec<NamedTown>)> {
        self.towns.find(query, sounding)
    }

    /// The part of the query that is an address.
    pub fn address_in(&self, query: &Query) -> Option<Addressed> {
        self.streets.in_query(&query.pieces)
    }

    /// The names with these numbers.
    pub fn numbered<'a>(&'a self, numbers: &'a [u32]) -> impl Iterator<Item = &'a Named> {
        numbers.iter().map(|it| &self.named[*it as usize])
    }

    /// The names that have words of `query`, with how well they fit, in no particular order.
    pub fn search(&self, query: &Query) -> Vec<(&Named, f32)> {
        let mut scores = vec![0.0f32; self.named.len()];
        // How much each name has of the current word.
        let (mut of_word, mut with_word) = (vec![0.0f32; self.named.len()], Vec::new());
        let mut touched = Vec::new();
        let mut asked = 0.0f32;
        for (word, unfinished) in query.words() {
            let hits = self.dictionary.hits(word, unfinished);
            let mut most = 0.0f32;
            for hit in &hits {
                let (weight, slots) = &self.terms[hit.term];
                most = most.max(weight * hit.likeness);
                for slot in slots {
                    let best = &mut of_word[*slot as usize];
                    if *best == 0.0 {
                        with_word.push(*slot);
                    }
                    *best = best.max(weight * hit.likeness);
                }
            }
            #[expect(clippy::cast_precision_loss, reason = "a weight")]
            let unknown = (1.0 + self.named.len() as f32).ln();
            asked += if hits.is_empty() { unknown } else { most };
            for slot in with_word.drain(..) {
                let all = &mut scores[slot as usize];
                if *all == 0.0 {
                    touched.push(slot);
                }
                *all += std::mem::take(&mut of_word[slot as usize]);
            }
        }
        let fit = |slot: u32| {
            let (named, score) = (&self.named[slot as usize], scores[slot as usize]);
            let of_question = score / asked.max(f32::MIN_POSITIVE);
            let of_name = (score / named.weight.max(f32::MIN_POSITIVE)).min(1.0);
            (named, of_question * (1.0 - MORE + MORE * of_name))
        };
        touched.into_iter().map(fit).collect()
    }
}

/// A place by its names; its town helps to find it. A hidden place cannot be found.
fn location(it: &Location) -> Option<NameTexts<'_>> {
    let position = it.place.position().filter(|_| it.status == Status::Active);
    position.map(|position| {
        let mut texts = vec![it.name.it()];
        texts.extend(it.name.translations().map(|(_, text)| text));
        texts.extend(it.place.locality());
        NameTexts { what: Meant::Location(it.id), at: Some(position), texts, address: it.place.address() }
    })
}

fn organization(it: &Organization) -> Option<NameTexts<'_>> {
    let what = Meant::Organization(it.id);
    (it.status == Status::Active).then(|| NameTexts { what, at: None, texts: vec![&it.name], address: None })
}

/// A town or district by its names, for people who type where they are.
fn area(it: &Area) -> Option<NameTexts<'_>> {
    town_centre(it).map(|centre| {
        let mut texts = vec![it.name("it")];
        texts.extend(it.names.values().map(String::as_str));
        NameTexts { what: Meant::Area(it.id.clone()), at: Some(centre), texts, address: None }
    })
}
