//! Services without a public place: by phone, online, or in a hidden place.

use std::collections::HashSet;

use crate::{
    domain::AreaId,
    index::{Answer, Match, Question, Snapshot, question::competence},
};

impl Snapshot {
    /// The matching services without a public place, sorted by competence for the areas `here`, then certainty, then
    /// name. Services for other areas are there, last.
    ///
    /// Without areas, competence is not considered.
    ///
    /// # Cost
    ///
    /// O(n) in the services without a public place, which are few.
    pub fn remote(&self, question: &Question, here: &HashSet<AreaId>) -> Vec<Match<'_>> {
        let competence = |it: &Match<'_>| if here.is_empty() { Answer::Unknown } else { competence(it.offer, here) };
        let matches = |offer| Some(Match { offer, certainty: question.judge(offer, None)? });
        // They are sorted by name already.
        let mut found: Vec<Match<'_>> = self.remote_offers().filter_map(matches).collect();
        found.sort_by_cached_key(|it| (competence(it), it.certainty));
        found
    }
}
