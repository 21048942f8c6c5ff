//! How many places answer, by need, language and area.

use std::collections::BTreeMap;

use crate::{
    domain::{AreaId, Bounds, Need},
    index::{Certainty, Nearest, Question, Snapshot},
};

/// Counts of places; a place counts once in each row it belongs to.
#[derive(Debug, Default)]
pub struct Facets {
    pub places: usize,
    pub needs: BTreeMap<Need, usize>,
    /// Languages that are stated, by tag.
    pub languages: BTreeMap<String, usize>,
    /// Municipalities.
    pub areas: BTreeMap<AreaId, usize>,
}

impl Snapshot {
    /// Counts the places inside `bounds` that answer, by those of their services that do.
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

    /// How many of the places nearest to somebody that may answer `among` are known to answer each of `questions`.
    ///
    /// # Cost
    ///
    /// Linear in the limit of `among` and the questions.
    pub fn counts_near(&self, among: &Nearest, questions: &[Question]) -> Vec<usize> {
        let near = self
            .search_for(among, Certainty::Unknown, among.limit)
            .nearest(|layer, entry| self.is_current(layer, entry) && among.question.best(entry).is_some());
        let known = |it: &Question| near.iter().filter(|(entry, _)| it.best(entry) == Some(Certainty::Known)).count();
        questions.iter().map(known).collect()
    }
}
