//! Services without a public place: by phone, online, or in a hidden place.

use std::collections::HashSet;

use crate::{
    domain::{AreaId, Position},
    index::{Answer, Match, Question, Snapshot, question::competence},
};

impl Snapshot {
    /// The matching services without a public place, sorted by certainty, then competence for `from`, then name.
    ///
    /// Without a position, competence is not considered.
    pub fn remote(&self, question: &Question, from: Option<Position>) -> Vec<Match<'_>> {
        let here: HashSet<AreaId> = from.map(|it| self.areas().containing(it)).unwrap_or_default();
        let mut found: Vec<Match<'_>> = self
            .remote_offers()
            .filter_map(|offer| Some(Match { offer, certainty: question.judge(offer, None)? }))
            .collect();
        found.sort_by_cached_key(|Match { offer, certainty }| {
            let competence = if here.is_empty() { Answer::Unknown } else { competence(offer, &here) };
            (*certainty, competence, offer.service.name.it().to_owned(), offer.service.id)
        });
        found
    }
}
