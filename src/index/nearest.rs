//! The nearest places that answer a question.

use crate::{
    domain::{Position, chord_2_of_metres, metres_of_chord_2},
    index::{Certainty, Found, Question, Snapshot, tree},
};

#[derive(Clone, Debug)]
pub struct Nearest {
    pub from: Position,
    pub question: Question,
    /// Great-circle radius in metres.
    pub within_m: f64,
    pub limit: usize,
}

impl Snapshot {
    /// The places that answer: first those known to, then those of which it is unknown; in each class nearest first,
    /// then by id.
    ///
    /// # Units
    ///
    /// Great-circle metres, see [`Position::distance_m`].
    ///
    /// # Cost
    ///
    /// O(log n) a result for a question on needs and languages, rare or common; two walks where fewer than `limit`
    /// places are known to answer.
    pub fn nearest(&self, nearest: &Nearest) -> Vec<Found<'_>> {
        let mut found = self.nearest_of_class(nearest, Certainty::Known, nearest.limit);
        if !nearest.question.languages.is_empty() {
            let room = nearest.limit.saturating_sub(found.len());
            found.extend(self.nearest_of_class(nearest, Certainty::Unknown, room));
        }
        found
    }

    fn nearest_of_class(&self, nearest: &Nearest, class: Certainty, limit: usize) -> Vec<Found<'_>> {
        let Nearest { from, question, within_m, limit: _ } = nearest;
        let asked = question.signature(class);
        let reach = chord_2_of_metres(*within_m);
        tree::nearest_first(self.layers(), from.on_unit_sphere(), reach, &asked, limit, |layer, entry| {
            let matches = question.matches(entry);
            let best = matches.first().is_some_and(|it| it.certainty == class);
            (best && self.is_current(layer, entry)).then_some(matches)
        })
        .into_iter()
        .map(|(entry, matches, chord_2)| Found { entry, matches, distance_m: metres_of_chord_2(chord_2) })
        .collect()
    }
}
