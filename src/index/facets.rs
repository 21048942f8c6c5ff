//! Counts of matching places, by need, language and area.

use std::collections::{BTreeMap, HashMap};

use crate::{
    domain::{AreaId, Bounds, Need, NeedSet, Taxonomy},
    index::{Certainty, Nearest, Question, Snapshot, spatial::walk::Reached},
};

/// Counts of places. A place counts once in each row it belongs to.
#[derive(Debug, Default)]
pub struct Facets {
    pub places: usize,
    pub needs: BTreeMap<Need, usize>,
    /// By the tag of each stated language.
    pub languages: BTreeMap<String, usize>,
    /// By municipality.
    pub areas: BTreeMap<AreaId, usize>,
}

impl Snapshot {
    /// Counts the matching places inside `bounds`, by their matching services.
    ///
    /// # Cost
    ///
    /// Linear in the places inside the box.
    pub fn facets(&self, bounds: &Bounds, question: &Question) -> Facets {
        let (mut places, mut needs) = (0, [0; 128]);
        let (mut languages, mut areas): (HashMap<&str, usize>, HashMap<&AreaId, usize>) = Default::default();
        self.each_within(bounds, question, |entry| {
            places += 1;
            let (mut of_place, mut spoken) = (NeedSet::default(), Vec::new());
            for offer in entry.offers.iter().filter(|offer| question.judge(offer, entry.wheelchair).is_some()) {
                of_place = of_place.union(offer.needs());
                for it in offer.reach().languages.offers() {
                    if !spoken.contains(&it.language.as_str()) {
                        spoken.push(it.language.as_str());
                    }
                }
            }
            for need in of_place.iter() {
                needs[usize::from(need.number())] += 1;
            }
            for language in spoken {
                *languages.entry(language).or_default() += 1;
            }
            if let Some(area) = entry.location.place.municipality() {
                *areas.entry(area).or_default() += 1;
            }
        });
        let all_needs: NeedSet = Taxonomy::get().leaves().collect();
        let counted = |need: Need| Some((need, needs[usize::from(need.number())])).filter(|(_, count)| 0 < *count);
        Facets {
            places,
            needs: all_needs.iter().filter_map(counted).collect(),
            languages: languages.into_iter().map(|(tag, count)| (tag.to_owned(), count)).collect(),
            areas: areas.into_iter().map(|(id, count)| (id.clone(), count)).collect(),
        }
    }

    /// For each of `questions`, how many of the nearest places that may match `among` are known to match it.
    ///
    /// # Cost
    ///
    /// Linear in the limit of `among` and in the number of questions.
    pub fn counts_near(&self, among: &Nearest, questions: &[Question]) -> Vec<usize> {
        let near = self
            .search_for(among, Certainty::Unknown, among.limit)
            .nearest(|layer, entry| self.is_current(layer, entry) && among.question.best(entry).is_some());
        let known = |question: &Question| {
            let mask = question.mask(Certainty::Known, |it| self.covers(it));
            let matches =
                |it: &&Reached<'_>| it.signature.meets(&mask) && question.best(it.entry) == Some(Certainty::Known);
            near.iter().filter(matches).count()
        };
        questions.iter().map(known).collect()
    }
}
