//! Counts of matching places, by need, language and area.

use std::collections::BTreeMap;

use crate::{
    domain::{AreaId, Bounds, Need},
    index::{Certainty, Nearest, Question, Snapshot},
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
        let mut facets = Facets::default();
        self.each_within(bounds, question, |entry| {
            let matches = question.matches(entry);
            facets.places += 1;
            let mut needs: Vec<Need> = matches.iter().flat_map(|it| it.offer.service.needs.iter().copied()).collect();
            needs.sort_unstable();
            needs.dedup();
            for need in needs {
                *facets.needs.entry(need).or_default() += 1;
            }
            let offers = matches.iter().flat_map(|it| it.offer.reach().languages.offers());
            let mut languages: Vec<&str> = offers.map(|it| it.language.as_str()).collect();
            languages.sort_unstable();
            languages.dedup();
            for language in languages {
                *facets.languages.entry(language.to_owned()).or_default() += 1;
            }
            if let Some(area) = entry.location.place.municipality() {
                *facets.areas.entry(area.clone()).or_default() += 1;
            }
        });
        facets
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
            near.iter().filter(|(entry, _)| question.best(entry) == Some(Certainty::Known)).count()
        };
        questions.iter().map(known).collect()
    }
}
