//! Finds the places, organizations and areas whose names typed words may mean.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    domain::{Area, AreaKind, Location, Organization, Status},
    index::{
        Catalog,
        words::{Meant, Query, dictionary::Dictionary, fold},
    },
};

/// The names of one part of a snapshot.
#[derive(Default)]
pub struct Names {
    dictionary: Dictionary,
    /// For each term, its weight and the names that have it.
    terms: Vec<(f32, Vec<u32>)>,
    named: Vec<Named>,
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
type NameTexts = (Meant, Option<[f64; 3]>, Vec<String>);

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
        Self::new(locations.chain(organizations).chain(areas))
    }

    /// The names of these locations and organizations.
    pub fn of_these(locations: &[Arc<Location>], organizations: &[Arc<Organization>]) -> Self {
        let locations = locations.iter().filter_map(|it| location(it));
        Self::new(locations.chain(organizations.iter().filter_map(|it| organization(it))))
    }

    fn new(all: impl Iterator<Item = NameTexts>) -> Self {
        let mut spelled: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let (mut named, mut words_of) = (Vec::new(), Vec::new());
        for (what, at, texts) in all {
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
            named.push(Named { what, at, weight: 0.0 });
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
        Self { dictionary, terms, named }
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
fn location(it: &Location) -> Option<NameTexts> {
    let position = it.place.position().filter(|_| it.status == Status::Active);
    position.map(|position| {
        let mut texts = vec![it.name.it().to_owned()];
        texts.extend(it.name.translations().map(|(_, text)| text.to_owned()));
        texts.extend(it.place.locality().map(str::to_owned));
        (Meant::Location(it.id), Some(position.on_unit_sphere()), texts)
    })
}

fn organization(it: &Organization) -> Option<NameTexts> {
    (it.status == Status::Active).then(|| (Meant::Organization(it.id), None, vec![it.name.clone()]))
}

/// A town or district by its names, for people who type where they are.
fn area(it: &Area) -> Option<NameTexts> {
    let asked_around = matches!(it.kind, AreaKind::Municipality | AreaKind::Locality) && it.centre.is_some();
    (asked_around && it.status == Status::Active).then(|| {
        let mut texts = vec![it.name("it").to_owned()];
        texts.extend(it.names.values().cloned());
        (Meant::Area(it.id.clone()), None, texts)
    })
}
