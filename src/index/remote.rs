//! Services that are reached without going anywhere one may know: by phone, online, or in a hidden place.

use std::collections::HashSet;

use crate::{
    domain::{AreaId, Position},
    index::{Answer, Match, Question, Snapshot, question::competence},
};

impl Snapshot {
    /// The services without a place that answer: the surest first, then those competent for `from`, then by name.
    ///
    /// Without a position, none is more competent than another.
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
